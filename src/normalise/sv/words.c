/* words.c: Swedish abbreviations, months, scales, capitals. */
#include "sv.h"
#include "../plain_words.h"

/* clang-format off */
const nr_word_row sv_words[] = {
    MONTH("januari", 1), MONTH("februari", 2), MONTH("mars", 3), MONTH("april", 4), MONTH("maj", 5), MONTH("juni", 6),
    MONTH("juli", 7), MONTH("augusti", 8), MONTH("september", 9), MONTH("oktober", 10), MONTH("november", 11), MONTH("december", 12),
    MONTH_DOT("jan", 1), MONTH_DOT("feb", 2), MONTH_DOT("febr", 2), MONTH_DOT("apr", 4), MONTH_DOT("jun", 6), MONTH_DOT("jul", 7),
    MONTH_DOT("aug", 8), MONTH_DOT("sep", 9), MONTH_DOT("sept", 9), MONTH_DOT("okt", 10), MONTH_DOT("nov", 11), MONTH_DOT("dec", 12),
    AFTER("mån", "månader"), {"mån", WORD_AFTER_NUMBER, WORD_NO_DOT, 0, "månader"}, DAY_DOT("mån", 1, "måndag"), DAY_DOT("tis", 2, "tisdag"), DAY_DOT("tisd", 2, "tisdag"), DAY_DOT("ons", 3, "onsdag"), DAY_DOT("tors", 4, "torsdag"),
    DAY_DOT("fre", 5, "fredag"), DAY_DOT("lör", 6, "lördag"), DAY_DOT("sön", 7, "söndag"),
    SCALE("tusen", "tusen"), SCALE("miljon", "miljon"), SCALE("miljoner", "miljoner"), SCALE("miljard", "miljard"),
    SCALE("miljarder", "miljarder"), SCALE("biljon", "biljon"), SCALE("biljoner", "biljoner"), SCALE_DOT("milj", "miljoner"),
    SCALE("mn", "miljoner"), SCALE("mln", "miljoner"), SCALE("mdr", "miljarder"), SCALE("md", "miljarder"),
    PER("månad", "i månaden"), PER("mån", "i månaden"), PER("år", "om året"), PER("dag", "om dagen"), PER("dygn", "per dygn"), PER("vecka", "i veckan"),
    PER("timme", "i timmen"), PER("tim", "i timmen"), PER("natt", "per natt"), PER("person", "per person"), PER("pers", "per person"), PER("st", "styck"),
    PER("liter", "per liter"), PER("kilo", "per kilo"), PER("fat", "per fat"), PER("invånare", "per invånare"), PER("styck", "styck"), PER("barn", "per barn"), PER("vuxen", "per vuxen"), PER("par", "per par"),
    /* what stands anywhere */
    ANY("bl.a", "bland annat"), ANY("t.ex", "till exempel"), ANY("d.v.s", "det vill säga"), ANY("dvs", "det vill säga"), ANY("m.m", "med mera"),
    ANY("o.s.v", "och så vidare"), ANY("osv", "och så vidare"), ANY("m.fl", "med flera"), ANY("fr.o.m", "från och med"), ANY("t.o.m", "till och med"),
    ANY("p.g.a", "på grund av"), ANY("pga", "på grund av"), ANY("f.d", "före detta"), ANY("s.k", "så kallade"), ANY("t.v", "tills vidare"),
    DOT("fr", "från"), ANY("m.a.o", "med andra ord"), ANY("f.n", "för närvarande"), ANY("f.ö", "för övrigt"), ANY("o.d", "och dylikt"),
    ANY("o.dyl", "och dylikt"), ANY("e.d", "eller dylikt"), ANY("e.dyl", "eller dylikt"), ANY("i.st.f", "i stället för"), ANY("s.a.s", "så att säga"),
    ANY("a.a", "anfört arbete"), ANY("d.ä", "den äldre"), ANY("d.y", "den yngre"), ANY("f.kr", "före Kristus"), ANY("e.kr", "efter Kristus"),
    ANY("f.m", "förmiddag"), ANY("e.m", "eftermiddag"), ANY("n.b", "nota bene"), ANY("o.a", "och annat"), ANY("u.a", "utan anmärkning"),
    ANY("b.la", "bland annat"), ANY("t.h", "till höger"), ANY("ö.h", "över havet"), ANY("m.ö.h", "meter över havet"), ANY("m.h.a", "med hjälp av"),
    ANY("m.a.p", "med avseende på"), ANY("i.o.m", "i och med"), ANY("iom", "i och med"), ANY("o.likn", "och liknande"), ANY("ang", "angående"),
    DOT("kl", "klockan"), NUM("kl", "klockan"), ANY("ca", "cirka"), CONTEXT("x"), CONTEXT("s"), CONTEXT("t"), CONTEXT("bl"), CONTEXT("d"), CONTEXT("fr"), CONTEXT("p"), CONTEXT("m"), CONTEXT("f"), CONTEXT("o"), CONTEXT("i"), CONTEXT("e"), CONTEXT("cet"), CONTEXT("cest"), CONTEXT("est"), CONTEXT("gmt"), CONTEXT("utc"), ANY("org.nr", "organisationsnummer"), ANY("orgnr", "organisationsnummer"), ANY("persnr", "personnummer"), CASE("tex", "till exempel"), DOT("c:a", "cirka"), DOT("etc", "et cetera"), DOT("ev", "eventuellt"),
    DOT("inkl", "inklusive"), DOT("exkl", "exklusive"), DOT("resp", "respektive"), ANY("jfr", "jämför"), DOT("jmf", "jämför"), DOT("tfn", "telefon"), DOT("tel", "telefon"),
    DOT("mob", "mobil"), DOT("ankn", "anknytning"), DOT("adr", "adress"), DOT("obs", "observera"), DOT("forts", "fortsättning"),
    DOT("red", "redaktör"), DOT("övers", "översättning"), DOT("uppl", "upplaga"), DOT("utg", "utgåva"), DOT("kap", "kapitel"), DOT("avd", "avdelning"),
    ANY("ggr", "gånger"), NUM_DOT("max", "max"), DOT("alt", "alternativt"), DOT("enl", "enligt"), DOT("ggn", "gången"), DOT("föreg", "föregående"),
    DOT("geogr", "geografisk"), DOT("hist", "historisk"), DOT("eg", "egentligen"), DOT("urspr", "ursprungligen"), DOT("tidn", "tidning"), DOT("vanl", "vanligen"),
    DOT("sekr", "sekreterare"), DOT("stud", "studerande"), DOT("ordf", "ordförande"), DOT("dir", "direktör"), DOT("ing", "ingenjör"), ANY("civ.ing", "civilingenjör"),
    DOT("kand", "kandidat"), DOT("jur", "juris"), DOT("tekn", "teknologie"),
    ANY("mkr", "miljoner kronor"), ANY("mnkr", "miljoner kronor"), ANY("tkr", "tusen kronor"), ANY("mdkr", "miljarder kronor"), ANY("kkr", "tusen kronor"),
    NUM("nr", "nummer"), NUM_DOT("s", "sidan"), NUM_DOT("sid", "sidan"), NUM("art", "artikel"), NUM_DOT("fig", "figur"), NUM_DOT("tab", "tabell"), NUM_DOT("bd", "band"), NUM_DOT("vol", "volym"),
    NUM_DOT("prop", "proposition"), NUM_DOT("dir", "direktiv"), NUM_DOT("mom", "moment"), NUM_DOT("f", "född"), NUM_DOT("d", "död"),
    AFTER("min", "minuter"), AFTER("sek", "sekunder"), AFTER("tim", "timmar"), AFTER("st", "stycken"), {"st", WORD_AFTER_NUMBER, WORD_NO_DOT, 0, "stycken"}, AFTER("pers", "personer"), AFTER("s", "sidor"), AFTER("ex", "exemplar"),
    TITLE("dr", "doktor"), TITLE("prof", "professor"), TITLE("hr", "herr"), TITLE("fru", "fru"), TITLE("frk", "fröken"), TITLE("st", "Sankt"), TITLE("s:t", "Sankt"), TITLE("gen", "general"), TITLE("kapt", "kapten"), TITLE("löjtn", "löjtnant"), TITLE("doc", "docent"), TITLE("adv", "advokat"), TITLE("tf", "tillförordnade"),
    {"dr", WORD_BEFORE_NAME, WORD_NO_DOT, 0, "doktor"}, {"hr", WORD_BEFORE_NAME, WORD_NO_DOT, 0, "herr"},
    /* Greek letters */
    CASE("α", "alfa"), CASE("β", "beta"), CASE("γ", "gamma"), CASE("δ", "delta"), CASE("ε", "epsilon"), CASE("ζ", "zeta"), CASE("η", "eta"), CASE("θ", "theta"), CASE("κ", "kappa"), CASE("λ", "lambda"), CASE("μ", "my"), CASE("ν", "ny"), CASE("ξ", "xi"), CASE("π", "pi"), CASE("ρ", "rho"), CASE("σ", "sigma"), CASE("τ", "tau"), CASE("φ", "fi"), CASE("χ", "chi"), CASE("ψ", "psi"), CASE("ω", "omega"), CASE("Γ", "gamma"), CASE("Δ", "delta"), CASE("Θ", "theta"), CASE("Λ", "lambda"), CASE("Σ", "sigma"), CASE("Φ", "fi"), CASE("Ψ", "psi"), CASE("Ω", "omega"),
    /* capitals */
    LETTERS("SVT"), LETTERS("TV"), LETTERS("EU"), LETTERS("USA"), LETTERS("FN"), LETTERS("SJ"), LETTERS("SD"), LETTERS("KD"), LETTERS("LO"), LETTERS("TT"), LETTERS("DN"), LETTERS("UD"), LETTERS("VD"), LETTERS("AI"), LETTERS("IS"), LETTERS("VM"), LETTERS("EM"), LETTERS("OS"), LETTERS("AB"),
    WORD("NATO"), WORD("IKEA"), WORD("SAAB"), WORD("SAS"), WORD("UNESCO"), WORD("UNICEF"), WORD("FIFA"), WORD("UEFA"), WORD("NASA"), WORD("COVID"), WORD("AIDS"), WORD("SÄPO"), WORD("SIDA"), WORD("SIFO"), WORD("RUT"), WORD("ROT"), WORD("PISA"), WORD("LED"), WORD("VIP"),
    {0}};
/* clang-format on */

/* Small and common words: alone in capitals they are words ("det är INTE sant"), and so are their
 * neighbours in a headline. */
bool sv_is_everyday(nr_str word)
{
    static const char *const words[] = {
        "OCH",     "ATT",       "DET",  "SOM",   "EN",    "PÅ",     "ÄR",  "AV",     "FÖR",
        "MED",     "INTE",      "VI",   "EFTER", "NEJ",   "JA",     "JAG", "DU",     "HAN",
        "HON",     "DEN",       "DE",   "VAR",   "HAR",   "KAN",    "SKA", "VILL",   "ALDRIG",
        "ALLTID",  "ALLA",      "ALLT", "INGEN", "INGET", "MYCKET", "NU",  "HÄR",    "DÄR",
        "MEN",     "ELLER",     "TILL", "FRÅN",  "UT",    "UPP",    "NER", "INGA",   "BARA",
        "BRA",     "NY",        "NYA",  "GÅR",   "SÅ",    "VAD",    "VEM", "HUR",    "NÄR",
        "DIG",     "MIG",       "SIG",  "OSS",   "ETT",   "MÅSTE",  "FÅR", "GRATIS", "ÄNTLIGEN",
        "VIKTIGT", "VÄLKOMMEN", NULL};
    return nr_word_among(word, words);
}

bool sv_pronounceable(nr_str word)
{
    return sv_is_everyday(word) || romance_pronounceable(word);
}
