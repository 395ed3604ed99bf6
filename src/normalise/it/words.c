/* words.c: Italian abbreviations, months, scales, capitals. */
#include "it.h"
#include "../plain_words.h"

/* clang-format off */
const nr_word_row it_words[] = {
    MONTH("gennaio", 1), MONTH("febbraio", 2), MONTH("marzo", 3), MONTH("aprile", 4), MONTH("maggio", 5), MONTH("giugno", 6), MONTH("luglio", 7), MONTH("agosto", 8), MONTH("settembre", 9), MONTH("ottobre", 10), MONTH("novembre", 11), MONTH("dicembre", 12),
    MONTH_DOT("gen", 1), MONTH_DOT("feb", 2), MONTH_DOT("mar", 3), MONTH_DOT("apr", 4), MONTH_DOT("mag", 5), MONTH_DOT("giu", 6), MONTH_DOT("lug", 7), MONTH_DOT("ago", 8), MONTH_DOT("set", 9), MONTH_DOT("sett", 9), MONTH_DOT("ott", 10), MONTH_DOT("nov", 11), MONTH_DOT("dic", 12),
    DAY_DOT("lun", 1, "lunedì"), DAY_DOT("mar", 2, "martedì"), DAY_DOT("mer", 3, "mercoledì"), DAY_DOT("gio", 4, "giovedì"), DAY_DOT("ven", 5, "venerdì"), DAY_DOT("sab", 6, "sabato"), DAY_DOT("dom", 7, "domenica"), DAY_DOT("mart", 2, "martedì"), DAY_DOT("merc", 3, "mercoledì"), DAY_DOT("giov", 4, "giovedì"),
    SCALE("milione", "milioni"), SCALE("milioni", "milioni"), SCALE("miliardo", "miliardi"), SCALE("miliardi", "miliardi"), SCALE_DOT("mln", "milioni"), SCALE_DOT("mld", "miliardi"), SCALE_DOT("mil", "milioni"), SCALE("mila", "mila"), {"M", WORD_SCALE, WORD_CASE | WORD_NO_DOT, 0, "milioni"}, {"k", WORD_SCALE, WORD_CASE | WORD_NO_DOT, 0, "mila"},
    PER("mese", "al mese"), PER("sett", "alla settimana"), PER("anno", "all'anno"), PER("giorno", "al giorno"), PER("settimana", "alla settimana"), PER("ora", "all'ora"), PER("notte", "a notte"), PER("persona", "a persona"), PER("litro", "al litro"), PER("oncia", "all'oncia"), PER("barile", "al barile"), PER("die", "al giorno"), PER("min", "al minuto"), PER("sec", "al secondo"), PER("s", "al secondo"), PER("h", "all'ora"), PER("abitante", "per abitante"), PER("kWh", "al chilowattora"), PER("azione", "per azione"),
    DOT("sig", "signor"), DOT("sigg", "signori"), DOT("dott", "dottor"), DOT("prof", "professor"), DOT("avv", "avvocato"), DOT("ing", "ingegner"), DOT("on", "onorevole"), DOT("sen", "senatore"), DOT("gen", "generale"), DOT("col", "colonnello"), DOT("mons", "monsignor"), DOT("card", "cardinale"), DOT("ecc", "eccetera"), AFTER("pag", "pagine"), DOT("pag", "pagina"), DOT("pagg", "pagine"), DOT("vol", "volume"), DOT("tel", "telefono"), DOT("es", "esempio"), DOT("cfr", "confronta"), DOT("ca", "circa"), DOT("fig", "figura"), DOT("prov", "provincia"), DOT("arch", "architetto"), DOT("geom", "geometra"), DOT("sez", "sezione"), DOT("pres", "presidente"),
    ANY("sig.ra", "signora"), ANY("sig.na", "signorina"), ANY("dott.ssa", "dottoressa"), ANY("prof.ssa", "professoressa"), ANY("p.es", "per esempio"), CASE("d.C", "dopo Cristo"), CASE("a.C", "avanti Cristo"), ANY("S.p.A", "società per azioni"), ANY("S.r.l", "società a responsabilità limitata"), ANY("p.za", "piazza"), ANY("v.le", "viale"), ANY("c.so", "corso"),
    NUM("n", "numero"), NUM("nr", "numero"), NUM("l", "legge"), NUM("sec", "secolo"), ANY("d.lgs", "decreto legislativo"), ANY("D.Lgs", "decreto legislativo"), ANY("D.L", "decreto legge"), ANY("d.l", "decreto legge"), ANY("q.b", "quanto basta"), ANY("s.l.m", "sul livello del mare"), NUM("nn", "numeri"), NUM("art", "articolo"), NUM("artt", "articoli"), NUM("p", "pagina"), NUM("pp", "pagine"), NUM("co", "comma"), {"c", WORD_BEFORE_NUMBER, WORD_DOT | WORD_CASE, 0, "comma"}, NUM("km", "chilometro"), NUM("par", "paragrafo"), NUM("cap", "capitolo"),
    {"h", WORD_BEFORE_NUMBER, WORD_CASE, 0, "ore"}, NUM("secc", "secoli"), NUM("max", "massimo"), NUM_DOT("min", "minimo"), NUM_DOT("int", "interno"), NUM_DOT("bin", "binario"), NUM_DOT("num", "numero"), NUM_DOT("all", "allegato"), NUM_DOT("prot", "protocollo"),
    AFTER("pz", "pezzi"), DOT("rig", "rigore"), DOT("trad", "traduzione"), DOT("ed", "edizione"), DOT("eq", "equivalente"), AFTER("dip", "dipendenti"), AFTER("pt", "punti"), AFTER("pp", "pagine"), NUM("vv", "versi"), NUM_DOT("part", "particella"), NUM_DOT("sub", "subalterno"), AFTER("pers", "persone"), NUM("kcal", "chilocalorie"), AFTER("min", "minuti"), AFTER("sec", "secondi"), TITLE("cap", "capitano"), TITLE("ten", "tenente"), TITLE("magg", "maggiore"), TITLE("serg", "sergente"), TITLE("rev", "reverendo"), {"min", WORD_BEFORE_NAME, WORD_DOT, 1, "ministro"}, TITLE("dr", "dottor"), TITLE("rag", "ragionier"), TITLE("cav", "cavalier"), TITLE("comm", "commendator"),
    DOT("dip", "dipartimento"), DOT("sec", "secolo"), ANY("dx", "destra"), ANY("dts", "dopo i tempi supplementari"), ANY("d.c.r", "dopo i calci di rigore"), ANY("d.t.s", "dopo i tempi supplementari"), ANY("sx", "sinistra"), ANY("gent.le", "gentile"), DOT("prot", "protocollo"), DOT("spett", "spettabile"), DOT("osp", "ospedale"), CASE("a.d", "amministratore delegato"), DOT("delib", "delibera"), DOT("vit", "vitamina"), DOT("incl", "incluso"), DOT("civ", "civile"), DOT("pen", "penale"), DOT("univ", "università"), DOT("trib", "tribunale"), DOT("sent", "sentenza"), DOT("cass", "cassazione"), DOT("sgg", "seguenti"), DOT("nt", "nota"), DOT("resp", "responsabile"), DOT("uff", "ufficio"), DOT("prep", "preparazione"), DOT("all", "allegati"), {"v", WORD_ANYWHERE, WORD_DOT | WORD_CASE | WORD_TOO, 0, "vedi"}, {"vs", WORD_ANYWHERE, WORD_CASE, 0, "contro"}, {"max", WORD_ANYWHERE, WORD_DOT | WORD_CASE, 0, "massima"}, DOT("min", "minima"), DOT("tab", "tabella"), DOT("figg", "figure"), DOT("lett", "lettera"), DOT("cell", "cellulare"), DOT("capp", "capitoli"), DOT("voll", "volumi"), DOT("segg", "seguenti"), DOT("ss", "seguenti"), DOT("trim", "trimestre"), DOT("sem", "semestre"), DOT("temp", "temperatura"), DOT("ab", "abitanti"), DOT("rif", "riferimento"), DOT("op", "opera"), DOT("cit", "citata"), DOT("cod", "codice"), DOT("egr", "egregio"), DOT("gg", "giorni"),
    CASE("Cost", "Costituzione"), CASE("a.s", "anno scolastico"), CASE("a.a", "anno accademico"), CASE("c.m", "corrente mese"), CASE("u.s", "ultimo scorso"), CASE("p.v", "prossimo venturo"), CASE("p.p", "punti percentuali"), CASE("n.d.r", "nota del redattore"), CASE("c.c", "codice civile"), CASE("c.p", "codice penale"), CASE("c.p.c", "codice di procedura civile"), CASE("c.p.p", "codice di procedura penale"), CASE("L.R", "legge regionale"), CASE("T.U", "testo unico"), CASE("D.M", "decreto ministeriale"), CASE("SS.UU", "Sezioni Unite"), CASE("CdA", "consiglio di amministrazione"), CASE("CdM", "consiglio dei ministri"),
    ANY("C.d.A", "consiglio di amministrazione"), ANY("i.e", "cioè"), CASE("L.n", "legge numero"), CASE("l.n", "legge numero"), ANY("ss.mm.ii", "successive modifiche e integrazioni"), ANY("S.n.c", "società in nome collettivo"), ANY("S.a.s", "società in accomandita semplice"), ANY("C.le", "centrale"), ANY("P.zza", "piazza"), ANY("P.le", "piazzale"), ANY("L.go", "largo"), ANY("V.lo", "vicolo"), ANY("F.lli", "fratelli"), ANY("on.le", "onorevole"), ANY("spett.le", "spettabile"), ANY("ill.mo", "illustrissimo"), ANY("ecc.mo", "eccellentissimo"), ANY("rev.mo", "reverendissimo"), ANY("gent.mo", "gentilissimo"), ANY("gent.ma", "gentilissima"), ANY("chiar.mo", "chiarissimo"), ANY("preg.mo", "pregiatissimo"), ANY("sig.re", "signore"), ANY("sigg.ri", "signori"), ANY("dott.ri", "dottori"), ANY("dr.ssa", "dottoressa"),
    WORD("PIL"), WORD("RAM"), WORD("ROM"), WORD("CAP"), WORD("IMU"), WORD("ASL"), WORD("TAR"), WORD("TAV"), WORD("VAR"), WORD("SUV"), WORD("LED"), WORD("SIM"), WORD("POS"), WORD("PIN"), WORD("VIP"), WORD("MES"), WORD("DEF"), WORD("TIM"), WORD("DOP"), WORD("DOC"), WORD("NAS"), WORD("ROS"), WORD("GIP"), WORD("GUP"), WORD("PEC"), WORD("CUD"), WORD("OPEC"), WORD("SPID"), WORD("CERN"), WORD("AIDS"), WORD("MIB"), WORD("MEF"), WORD("FAO"), WORD("ACI"), WORD("IVASS"), WORD("FIOM"), WORD("FIM"), {"FTSE", WORD_ACRONYM, WORD_CASE, 0, "futsi"},
    {"x", WORD_CONTEXT, 0, 0, NULL},
    LETTERS("UE"), LETTERS("PD"), LETTERS("CGIL"), LETTERS("UIL"), LETTERS("FI"), LETTERS("AN"), LETTERS("SI"), LETTERS("CNR"), LETTERS("IA"),
    WORD("NATO"), WORD("ONU"), WORD("FIAT"), WORD("ISTAT"), WORD("INPS"), WORD("UNESCO"), WORD("UNICEF"), WORD("FIFA"), WORD("UEFA"), WORD("RAI"), WORD("ENI"), WORD("ENEL"), WORD("CISL"), WORD("CONI"), WORD("ANSA"), WORD("USA"), WORD("COVID"), WORD("NASA"), WORD("AIFA"), WORD("IVA"), WORD("ISIS"), WORD("BRICS"),
    {0}};
/* clang-format on */

/* Words that stand in every headline: where one is in capitals, its neighbours are words too. */
bool it_is_everyday(nr_str word)
{
    static const char *const words[] = {"IL",  "LO", "GLI", "LE",  "DI",    "CHE", "PER", "CON",
                                        "NON", "UN", "UNA", "DEL", "DELLA", "SU",  NULL};
    return nr_word_among(word, words);
}

/* Small words that stand in capitals for emphasis. */
size_t it_rule_emphasis(nr_scan *s, size_t at)
{
    static const char *const words[] = {"NO",    "SÌ",  "MAI", "NON",    "PIÙ",    "UN",    "UNA",
                                        "IL",    "LA",  "LE",  "GLI",    "LO",     "CHE",   "CON",
                                        "SENZA", "ORA", "QUI", "NIENTE", "TUTTI",  "TUTTO", "MOLTO",
                                        "SOLO",  "NOI", "VOI", "IO",     "SEMPRE", "BASTA", NULL};
    static const char *const provinces[] = {"NO", "LE", "LO", NULL}; /* "28100 Novara NO" */
    bool named =
        at > 1 && (s->atoms[at - 1].shape == SHAPE_CAPITAL || nr_word_is(s, at - 1, NR_STR("di")));
    if (named && nr_is_word(s, at - 1) && nr_word_among(nr_atom_text(s, at), provinces))
        return 0;
    return romance_say_emphasis(s, at, words);
}
