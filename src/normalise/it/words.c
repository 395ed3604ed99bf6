/* words.c: Italian abbreviations, months, scales, capitals. */
#include "it.h"

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

const nr_word_row it_words[] = {
    MONTH("gennaio", 1), MONTH("febbraio", 2), MONTH("marzo", 3), MONTH("aprile", 4), MONTH("maggio", 5), MONTH("giugno", 6), MONTH("luglio", 7), MONTH("agosto", 8), MONTH("settembre", 9), MONTH("ottobre", 10), MONTH("novembre", 11), MONTH("dicembre", 12),
    MONTH_DOT("gen", 1), MONTH_DOT("feb", 2), MONTH_DOT("apr", 4), MONTH_DOT("mag", 5), MONTH_DOT("giu", 6), MONTH_DOT("lug", 7), MONTH_DOT("ago", 8), MONTH_DOT("set", 9), MONTH_DOT("sett", 9), MONTH_DOT("ott", 10), MONTH_DOT("nov", 11), MONTH_DOT("dic", 12),
    DAY_DOT("lun", 1, "lunedì"), DAY_DOT("mar", 2, "martedì"), DAY_DOT("mer", 3, "mercoledì"), DAY_DOT("gio", 4, "giovedì"), DAY_DOT("ven", 5, "venerdì"), DAY_DOT("sab", 6, "sabato"), DAY_DOT("dom", 7, "domenica"),
    SCALE("milione", "milioni"), SCALE("milioni", "milioni"), SCALE("miliardo", "miliardi"), SCALE("miliardi", "miliardi"), SCALE("mln", "milioni"), SCALE("mld", "miliardi"), SCALE("mila", "mila"),
    PER("mese", "al mese"), PER("anno", "all'anno"), PER("giorno", "al giorno"), PER("settimana", "alla settimana"), PER("ora", "all'ora"), PER("notte", "a notte"), PER("persona", "a persona"), PER("litro", "al litro"),
    DOT("sig", "signor"), DOT("sigg", "signori"), DOT("dott", "dottor"), DOT("prof", "professor"), DOT("avv", "avvocato"), DOT("ing", "ingegner"), DOT("on", "onorevole"), DOT("sen", "senatore"), DOT("gen", "generale"), DOT("col", "colonnello"), DOT("mons", "monsignor"), DOT("card", "cardinale"), DOT("ecc", "eccetera"), DOT("pag", "pagina"), DOT("pagg", "pagine"), DOT("vol", "volume"), DOT("tel", "telefono"), DOT("es", "esempio"), DOT("cfr", "confronta"), DOT("ca", "circa"), DOT("max", "massimo"), DOT("fig", "figura"), DOT("dip", "dipartimento"), DOT("prov", "provincia"), DOT("arch", "architetto"), DOT("geom", "geometra"), DOT("sez", "sezione"), DOT("min", "ministero"), DOT("pres", "presidente"),
    ANY("sig.ra", "signora"), ANY("sig.na", "signorina"), ANY("dott.ssa", "dottoressa"), ANY("prof.ssa", "professoressa"), ANY("p.es", "per esempio"), ANY("d.C", "dopo Cristo"), ANY("a.C", "avanti Cristo"), ANY("S.p.A", "società per azioni"), ANY("S.r.l", "società a responsabilità limitata"), ANY("p.za", "piazza"), ANY("v.le", "viale"), ANY("c.so", "corso"),
    NUM("n", "numero"), NUM("nr", "numero"), NUM("l", "legge"), NUM("sec", "secolo"), ANY("d.lgs", "decreto legislativo"), ANY("D.Lgs", "decreto legislativo"), ANY("D.L", "decreto legge"), ANY("d.l", "decreto legge"), ANY("q.b", "quanto basta"), ANY("s.l.m", "sul livello del mare"), NUM("nn", "numeri"), NUM("art", "articolo"), NUM("artt", "articoli"), NUM("p", "pagina"), NUM("pp", "pagine"), NUM("co", "comma"), NUM("km", "chilometro"), NUM("par", "paragrafo"), NUM("cap", "capitolo"),
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
