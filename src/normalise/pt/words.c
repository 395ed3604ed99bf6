/* words.c: Portuguese abbreviations, months, scales, capitals. */
#include "pt.h"

/* clang-format off */
#define ANY(written, said) {written, WORD_ANYWHERE, 0, 0, said}
#define DOT(written, said) {written, WORD_ANYWHERE, WORD_DOT, 0, said}
#define NUM(written, said) {written, WORD_BEFORE_NUMBER, 0, 0, said}
#define MONTH(written, number) {written, WORD_MONTH, 0, number, NULL}
#define MONTH_DOT(written, number) {written, WORD_MONTH, WORD_DOT, number, NULL}
#define DAY_DOT(written, number, said) {written, WORD_WEEKDAY, WORD_DOT, number, said}
#define SCALE(written, said) {written, WORD_SCALE, 0, 0, said}
#define PER(written, said) {written, WORD_PER, 0, 0, said}
#define LETTERS(written) {written, WORD_LETTERS, WORD_CASE, 0, NULL}
#define WORD(written) {written, WORD_ACRONYM, WORD_CASE, 0, NULL}

const nr_word_row pt_words[] = {
    MONTH("janeiro", 1), MONTH("fevereiro", 2), MONTH("março", 3), MONTH("abril", 4), MONTH("maio", 5), MONTH("junho", 6), MONTH("julho", 7), MONTH("agosto", 8), MONTH("setembro", 9), MONTH("outubro", 10), MONTH("novembro", 11), MONTH("dezembro", 12),
    MONTH_DOT("jan", 1), MONTH_DOT("fev", 2), MONTH_DOT("mar", 3), MONTH_DOT("abr", 4), MONTH_DOT("mai", 5), MONTH_DOT("jun", 6), MONTH_DOT("jul", 7), MONTH_DOT("ago", 8), MONTH_DOT("set", 9), MONTH_DOT("out", 10), MONTH_DOT("nov", 11), MONTH_DOT("dez", 12),
    DAY_DOT("seg", 1, "segunda-feira"), DAY_DOT("ter", 2, "terça-feira"), DAY_DOT("qua", 3, "quarta-feira"), DAY_DOT("qui", 4, "quinta-feira"), DAY_DOT("sex", 5, "sexta-feira"), DAY_DOT("sáb", 6, "sábado"), DAY_DOT("dom", 7, "domingo"),
    SCALE("milhão", "milhões"), SCALE("milhões", "milhões"), SCALE("bilhão", "bilhões"), SCALE("bilhões", "bilhões"), SCALE("trilhão", "trilhões"), SCALE("trilhões", "trilhões"), SCALE("mil", "mil"), SCALE("mi", "milhões"), SCALE("bi", "bilhões"), SCALE("tri", "trilhões"),
    PER("mês", "por mês"), PER("ano", "por ano"), PER("dia", "por dia"), PER("semana", "por semana"), PER("hora", "por hora"), PER("pessoa", "por pessoa"), PER("litro", "por litro"), PER("habitante", "por habitante"),
    DOT("sr", "senhor"), DOT("sra", "senhora"), DOT("srs", "senhores"), DOT("sras", "senhoras"), DOT("srta", "senhorita"), DOT("dr", "doutor"), DOT("dra", "doutora"), DOT("drs", "doutores"), DOT("prof", "professor"), DOT("profa", "professora"), DOT("eng", "engenheiro"), DOT("gen", "general"), DOT("cel", "coronel"), DOT("sen", "senador"), DOT("dep", "deputado"), DOT("gov", "governador"), DOT("pres", "presidente"), DOT("min", "ministro"), DOT("av", "avenida"), DOT("etc", "etcétera"), DOT("pág", "página"), DOT("págs", "páginas"), DOT("vol", "volume"), DOT("tel", "telefone"), DOT("ex", "exemplo"), DOT("cf", "confira"), DOT("aprox", "aproximadamente"), DOT("máx", "máximo"), DOT("mín", "mínimo"), DOT("fig", "figura"), DOT("cia", "companhia"), DOT("ltda", "limitada"), DOT("jr", "júnior"), DOT("obs", "observação"),
    ANY("p.ex", "por exemplo"), ANY("a.C", "antes de Cristo"), ANY("d.C", "depois de Cristo"), ANY("S.A", "sociedade anônima"),
    NUM("n", "número"), NUM("séc", "século"), ANY("exmo", "excelentíssimo"), NUM("arts", "artigos"), NUM("art", "artigo"), NUM("p", "página"), NUM("pp", "páginas"), NUM("cap", "capítulo"), NUM("inc", "inciso"), NUM("km", "quilômetro"),
    {"x", WORD_CONTEXT, 0, 0, NULL},
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
