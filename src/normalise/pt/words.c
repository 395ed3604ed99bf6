/* words.c: Portuguese abbreviations, months, scales, capitals. */
#include "pt.h"
#include "../plain_words.h"

/* clang-format off */
const nr_word_row pt_words[] = {
    MONTH("janeiro", 1), MONTH("fevereiro", 2), MONTH("março", 3), MONTH("abril", 4), MONTH("maio", 5), MONTH("junho", 6), MONTH("julho", 7), MONTH("agosto", 8), MONTH("setembro", 9), MONTH("outubro", 10), MONTH("novembro", 11), MONTH("dezembro", 12),
    MONTH_DOT("jan", 1), MONTH_DOT("fev", 2), MONTH_DOT("mar", 3), MONTH_DOT("abr", 4), MONTH_DOT("mai", 5), MONTH_DOT("jun", 6), MONTH_DOT("jul", 7), MONTH_DOT("ago", 8), MONTH_DOT("set", 9), MONTH_DOT("out", 10), MONTH_DOT("nov", 11), MONTH_DOT("dez", 12),
    DAY_DOT("seg", 1, "segunda-feira"), DAY_TOO("ter", 2, "terça-feira"), DAY_DOT("qua", 3, "quarta-feira"), DAY_DOT("qui", 4, "quinta-feira"), DAY_TOO("sex", 5, "sexta-feira"), DAY_DOT("sáb", 6, "sábado"), DAY_TOO("dom", 7, "domingo"),
    SCALE("milhão", "milhões"), SCALE("milhões", "milhões"), SCALE("bilhão", "bilhões"), SCALE("bilhões", "bilhões"), SCALE("trilhão", "trilhões"), SCALE("trilhões", "trilhões"), SCALE("mil", "mil"), SCALE("mil milhões", "mil milhões"), SCALE("mil M", "mil milhões"), {"M", WORD_SCALE, WORD_CASE | WORD_NO_DOT, 0, "milhões"}, {"k", WORD_SCALE, WORD_CASE | WORD_NO_DOT, 0, "mil"}, SCALE_DOT("mi", "milhões"), SCALE_DOT("bi", "bilhões"), SCALE_DOT("tri", "trilhões"), SCALE_DOT("mln", "milhões"),
    PER("mês", "por mês"), PER("sem", "por semana"), PER("ano", "por ano"), PER("dia", "por dia"), PER("semana", "por semana"), PER("hora", "por hora"), PER("pessoa", "por pessoa"), PER("litro", "por litro"), PER("onça", "por onça"), PER("barril", "por barril"), PER("saca", "por saca"), PER("noite", "por noite"), PER("min", "por minuto"), PER("tonelada", "por tonelada"), PER("aluno", "por aluno"), PER("ação", "por ação"), PER("habitante", "por habitante"),
    DOT("sr", "senhor"), DOT("sra", "senhora"), DOT("srs", "senhores"), DOT("sras", "senhoras"), DOT("srta", "senhorita"), DOT("dr", "doutor"), DOT("dra", "doutora"), DOT("drs", "doutores"), DOT("prof", "professor"), DOT("profa", "professora"), DOT("eng", "engenheiro"), DOT("gen", "general"), NUM_DOT("cel", "celular"), NUM_DOT("tlm", "telemóvel"), NUM_DOT("telm", "telemóvel"), DOT("cel", "coronel"), DOT("sen", "senador"), DOT("dep", "deputado"), DOT("gov", "governador"), DOT("pres", "presidente"), DOT("min", "ministro"), DOT("av", "avenida"), DOT("etc", "etcétera"), AFTER("un", "unidades"), DOT("pên", "pênalti"), DOT("cx", "caixa"), DOT("apto", "apartamento"), DOT("eq", "equivalente"), DOT("xíc", "xícara"), AFTER("pág", "páginas"), DOT("pág", "página"), DOT("págs", "páginas"), DOT("vol", "volume"), DOT("tel", "telefone"), DOT("ex", "exemplo"), DOT("cf", "confira"), DOT("aprox", "aproximadamente"), {"máx", WORD_BEFORE_NUMBER, 0, 0, "máximo"}, {"mín", WORD_BEFORE_NUMBER, 0, 0, "mínimo"}, {"max", WORD_BEFORE_NUMBER, 0, 0, "máximo"}, DOT("máx", "máximo"), DOT("mín", "mínimo"), DOT("fig", "figura"), DOT("cia", "companhia"), DOT("ltda", "limitada"), DOT("jr", "júnior"), DOT("obs", "observação"),
    ANY("p.ex", "por exemplo"), CASE("a.C", "antes de Cristo"), CASE("d.C", "depois de Cristo"), ANY("S.A", "sociedade anônima"),
    NUM("n", "número"), NUM("séc", "século"), NUM("arts", "artigos"), NUM("art", "artigo"), NUM("p", "página"), AFTER("pp", "páginas"), NUM("pp", "páginas"), NUM("cap", "capítulo"), NUM("inc", "inciso"), NUM("km", "quilômetro"),
    NUM("sécs", "séculos"), NUM_DOT("cj", "conjunto"), NUM_DOT("ap", "apartamento"), NUM_DOT("apto", "apartamento"), NUM_DOT("bl", "bloco"), NUM_DOT("lj", "loja"), NUM_DOT("fl", "folha"), NUM_DOT("fls", "folhas"), NUM_DOT("tab", "tabela"), NUM_DOT("caps", "capítulos"), NUM_DOT("vols", "volumes"), NUM_DOT("figs", "figuras"), NUM_DOT("num", "número"), NUM_DOT("qd", "quadra"), NUM_DOT("lt", "lote"), NUM_DOT("proc", "processo"),
    TITLE("cap", "capitão"), TITLE("bl", "bloco"), {"Al", WORD_BEFORE_NAME, WORD_CASE | WORD_DOT, 0, "alameda"}, TITLE("pç", "praça"), AFTER("col", "colheres"), AFTER("dorm", "dormitórios"), AFTER("comp", "comprimidos"), NUM_DOT("dec", "decreto"), NUM_DOT("res", "resolução"), NUM_DOT("port", "portaria"), {"pts", WORD_AFTER_NUMBER, 0, 0, "pontos"}, NUM_DOT("ag", "agência"), TITLE("ten", "tenente"), TITLE("sgt", "sargento"), TITLE("maj", "major"), TITLE("alm", "almirante"), TITLE("des", "desembargador"), TITLE("card", "cardeal"), TITLE("pe", "padre"), TITLE("fr", "frei"), TITLE("sta", "santa"), TITLE("sto", "santo"), TITLE("mons", "monsenhor"), TITLE("exma", "excelentíssima"), TITLE("arq", "arquiteto"), ANY("arqa", "arquiteta"),
    ANY("engo", "engenheiro"), ANY("enga", "engenheira"), ANY("exmo", "excelentíssimo"), ANY("refa", "referência"), ANY("profo", "professor"), DOT("telef", "telefone"), {"sec", WORD_ANYWHERE, WORD_DOT | WORD_CAPITAL, 0, "secretaria"}, CASE("a.p", "após prolongamento"), DOT("incl", "incluído"), DOT("telem", "telemóvel"), DOT("ilmo", "ilustríssimo"), DOT("ilma", "ilustríssima"), DOT("cond", "condomínio"), DOT("ac", "acórdão"), DOT("coord", "coordenação"), ANY("vs", "versus"), {"ss", WORD_ANYWHERE, WORD_DOT | WORD_CASE, 0, "seguintes"}, {"v", WORD_ANYWHERE, WORD_DOT | WORD_CASE | WORD_TOO, 0, "veja"}, DOT("exa", "excelência"), DOT("excia", "excelência"), DOT("excias", "excelências"), DOT("trim", "trimestre"), DOT("temp", "temperatura"), DOT("esq", "esquerdo"), DOT("dto", "direito"), DOT("depto", "departamento"), DOT("dpto", "departamento"), DOT("cód", "código"), DOT("ref", "referência"), DOT("lda", "limitada"), DOT("hab", "habitantes"), DOT("proc", "processo"), DOT("núm", "número"), DOT("tels", "telefones"), DOT("séc", "século"), DOT("pça", "praça"), DOT("trav", "travessa"), DOT("rod", "rodovia"), DOT("estr", "estrada"), DOT("cit", "citada"), DOT("op", "obra"), {"qtos", WORD_AFTER_NUMBER, 0, 0, "quartos"}, {"qto", WORD_AFTER_NUMBER, 0, 0, "quarto"}, {"sem", WORD_ANYWHERE, WORD_DOT | WORD_TOO, 0, "semestre"},
    ANY("V.Exa", "vossa excelência"), ANY("V.Sa", "vossa senhoria"), ANY("N.Sra", "Nossa Senhora"), ANY("N.Sr", "Nosso Senhor"), ANY("p.p", "pontos percentuais"), ANY("i.e", "isto é"), ANY("Rev.mo", "reverendíssimo"), ANY("Ex.mo", "excelentíssimo"), ANY("Ex.ma", "excelentíssima"), ANY("Il.mo", "ilustríssimo"),
    LETTERS("FGTS"), LETTERS("OCDE"), LETTERS("IBGE"), LETTERS("IPTU"), LETTERS("IPVA"), LETTERS("IPCA"), WORD("CEP"), WORD("PIX"), WORD("RAM"), WORD("ROM"), WORD("SIM"), WORD("LED"), WORD("VAR"), WORD("VIP"), WORD("PIN"), WORD("SAC"), WORD("PAC"), WORD("MEC"), WORD("TAP"), WORD("IVA"), WORD("NIF"), WORD("SIC"), WORD("AIDS"), WORD("ECA"), WORD("UPA"), WORD("PUC"), WORD("SESC"), WORD("INCRA"), WORD("FAPESP"), WORD("EMBRAPA"), WORD("UNICAMP"), WORD("UNESP"), WORD("CERN"), WORD("CADE"), WORD("INPE"),
    {"x", WORD_CONTEXT, 0, 0, NULL}, {"c", WORD_CONTEXT, 0, 0, NULL}, {"s", WORD_CONTEXT, 0, 0, NULL},
    LETTERS("EUA"), LETTERS("PT"), LETTERS("UE"), LETTERS("ONG"), LETTERS("IA"), LETTERS("PF"), LETTERS("TSE"), LETTERS("STJ"), LETTERS("OAB"), LETTERS("PSB"), LETTERS("PL"), LETTERS("IR"),
    WORD("ONU"), WORD("OTAN"), WORD("PETROBRAS"), WORD("UNESCO"), WORD("UNICEF"), WORD("FIFA"), WORD("UEFA"), WORD("NASA"), WORD("COVID"), WORD("ANVISA"), WORD("IBAMA"), WORD("SUS"), WORD("ENEM"), WORD("FUNAI"), WORD("USP"), WORD("PIB"), WORD("PIS"), WORD("COFINS"), WORD("MASP"), WORD("BRICS"), WORD("MERCOSUL"),
    {0}};
/* clang-format on */

/* Words that stand in every headline: where one is in capitals, its neighbours are words too. */
bool pt_is_everyday(nr_str word)
{
    static const char *const words[] = {"OS",  "AS",  "DO", "DA",  "DOS", "DAS", "QUE", "PARA",
                                        "POR", "COM", "UM", "UMA", "EM",  "SE",  NULL};
    return nr_word_among(word, words);
}

/* Small words that stand in capitals for emphasis. */
size_t pt_rule_emphasis(nr_scan *s, size_t at)
{
    static const char *const words[] = {"NÃO",     "SÓ",     "SIM",   "SEM",  "UM",    "UMA",
                                        "QUE",     "COM",    "MAIS",  "JÁ",   "NUNCA", "TUDO",
                                        "NADA",    "MUITO",  "AQUI",  "HOJE", "ESTÁ",  "NEM",
                                        "NINGUÉM", "SEMPRE", "TODAS", "BEM",  "MAL",   NULL};
    return romance_say_emphasis(s, at, words);
}
