/* words.c: Dutch abbreviations, months, scales, capitals. */
#include "nl.h"
#include "../plain_words.h"

/* clang-format off */
#define SHOUT(written) {written, WORD_LETTERS, WORD_CASE | WORD_NO_DOT, 0, NULL} /* a word among capitals */

const nr_word_row nl_words[] = {
    MONTH("januari", 1), MONTH("februari", 2), MONTH("maart", 3), MONTH("april", 4), MONTH("mei", 5), MONTH("juni", 6), MONTH("juli", 7), MONTH("augustus", 8), MONTH("september", 9), MONTH("oktober", 10), MONTH("november", 11), MONTH("december", 12),
    MONTH_DOT("jan", 1), MONTH_DOT("feb", 2), MONTH_DOT("mrt", 3), MONTH_DOT("apr", 4), MONTH_DOT("jun", 6), MONTH_DOT("jul", 7), MONTH_DOT("aug", 8), MONTH_DOT("sep", 9), MONTH_DOT("sept", 9), MONTH_DOT("okt", 10), MONTH_DOT("nov", 11), MONTH_DOT("dec", 12),
    DAY_TOO("ma", 1, "maandag"), DAY_TOO("di", 2, "dinsdag"), DAY_DOT("wo", 3, "woensdag"), DAY_TOO("do", 4, "donderdag"), DAY_DOT("vr", 5, "vrijdag"), DAY_DOT("za", 6, "zaterdag"), DAY_TOO("zo", 7, "zondag"),
    SCALE("miljoen", "miljoen"), SCALE("miljard", "miljard"), SCALE("biljoen", "biljoen"), SCALE("duizend", "duizend"), {"M", WORD_SCALE, WORD_CASE | WORD_NO_DOT, 0, "miljoen"}, {"k", WORD_SCALE, WORD_CASE | WORD_NO_DOT, 0, "duizend"}, SCALE_DOT("mln", "miljoen"), SCALE_DOT("mld", "miljard"), SCALE_DOT("mrd", "miljard"), SCALE_DOT("milj", "miljoen"), SCALE_DOT("mio", "miljoen"),
    PER("maand", "per maand"), PER("jaar", "per jaar"), PER("dag", "per dag"), PER("week", "per week"), PER("uur", "per uur"), PER("nacht", "per nacht"), PER("persoon", "per persoon"), PER("liter", "per liter"), PER("vat", "per vat"), PER("oz", "per ounce"), PER("w", "per week"), PER("j", "per jaar"), PER("mnd", "per maand"), PER("pp", "per persoon"), PER("inwoner", "per inwoner"), PER("aandeel", "per aandeel"),
    DOT("vertr", "vertrek"), DOT("aank", "aankomst"), DOT("dhr", "de heer"), DOT("mevr", "mevrouw"), DOT("mw", "mevrouw"), DOT("dr", "doctor"), DOT("drs", "doctorandus"), DOT("prof", "professor"), DOT("ir", "ingenieur"), DOT("ing", "ingenieur"), DOT("mr", "meester"), DOT("gen", "generaal"), DOT("bijv", "bijvoorbeeld"), DOT("bv", "bijvoorbeeld"), DOT("enz", "enzovoort"), DOT("etc", "et cetera"), DOT("ca", "circa"), DOT("evt", "eventueel"), DOT("incl", "inclusief"), DOT("excl", "exclusief"), NUM_DOT("max", "maximaal"), {"max", WORD_ANYWHERE, WORD_DOT | WORD_CASE, 0, "maximaal"}, {"min", WORD_BEFORE_NAME, WORD_DOT | WORD_CAPITAL, 0, "minister"}, DOT("min", "minimaal"), DOT("nl", "namelijk"), DOT("resp", "respectievelijk"), DOT("tel", "telefoon"), DOT("feestd", "feestdagen"), AFTER("blz", "bladzijden"), DOT("blz", "bladzijde"), DOT("vgl", "vergelijk"), DOT("ong", "ongeveer"), DOT("zgn", "zogenaamde"), DOT("jl", "jongstleden"),
    ANY("d.w.z", "dat wil zeggen"), ANY("a.d.h.v", "aan de hand van"), ANY("o.a", "onder andere"), ANY("m.b.t", "met betrekking tot"), ANY("t.o.v", "ten opzichte van"), ANY("i.v.m", "in verband met"), ANY("a.u.b", "alstublieft"), ANY("n.a.v", "naar aanleiding van"), ANY("e.d", "en dergelijke"), ANY("v.Chr", "voor Christus"), ANY("n.Chr", "na Christus"), ANY("m.a.w", "met andere woorden"), ANY("o.l.v", "onder leiding van"), ANY("t.a.v", "ten aanzien van"), ANY("i.p.v", "in plaats van"),
    NUM("nr", "nummer"), NUM("nrs", "nummers"), NUM("art", "artikel"), NUM("p", "pagina"), NUM("hfst", "hoofdstuk"), NUM("par", "paragraaf"),
    NUM("hfdst", "hoofdstuk"), NUM("fig", "figuur"), NUM("afb", "afbeelding"), NUM("tab", "tabel"), NUM("vol", "volume"), NUM("jrg", "jaargang"), NUM("bijl", "bijlage"), NUM("pag", "pagina"), NUM("afl", "aflevering"), NUM("pp", "pagina's"), NUM_DOT("afd", "afdeling"), NUM_DOT("dl", "deel"), NUM_DOT("sp", "spoor"),
    AFTER("min", "minuten"), AFTER("sec", "seconden"), AFTER("pers", "personen"), AFTER("k", "kamers"), AFTER("jr", "jaar"), AFTER("tabl", "tabletten"), AFTER("mdw", "medewerkers"), AFTER("slpkrs", "slaapkamers"), AFTER("pt", "punten"), AFTER("ptn", "punten"), AFTER("lln", "leerlingen"), AFTER("dgn", "dagen"), AFTER("inw", "inwoners"), AFTER("slpk", "slaapkamers"), AFTER("kw", "kwartaal"), AFTER("verd", "verdieping"), AFTER("st", "stuks"),
    TITLE("burg", "burgemeester"), TITLE("kol", "kolonel"), TITLE("kap", "kapitein"), TITLE("lt", "luitenant"), TITLE("maj", "majoor"), TITLE("sgt", "sergeant"), TITLE("gebr", "gebroeders"), TITLE("jhr", "jonkheer"), TITLE("ds", "dominee"), TITLE("st", "Sint"), TITLE("fam", "familie"),
    DOT("kw", "kwartaal"), DOT("verd", "verdieping"), DOT("opp", "oppervlakte"), DOT("gem", "gemiddeld"), DOT("geb", "geboren"), DOT("overl", "overleden"), DOT("pers", "personen"), DOT("slpk", "slaapkamers"), DOT("bj", "bouwjaar"), DOT("app", "appartement"), DOT("afm", "afmetingen"), DOT("ref", "referentie"), DOT("afd", "afdeling"), DOT("inw", "inwoners"), CASE("vs", "versus"), DOT("vnl", "voornamelijk"), DOT("zg", "zogenaamde"), DOT("wnd", "waarnemend"), DOT("secr", "secretaris"), DOT("afk", "afkorting"), DOT("hfst", "hoofdstuk"), DOT("temp", "temperatuur"), DOT("mnd", "maanden"), DOT("ev", "eventueel"), DOT("plm", "plusminus"), DOT("prov", "provincie"), DOT("uitg", "uitgave"),
    ANY("t.z.t", "te zijner tijd"), ANY("z.s.m", "zo spoedig mogelijk"), CASE("e.v", "en volgende"), CASE("e.a", "en anderen"), CASE("a.s", "aanstaande"), CASE("j.l", "jongstleden"), CASE("d.i", "dat is"), CASE("i.c", "in casu"), CASE("p.p", "per persoon"), CASE("p.m", "per maand"), CASE("p.j", "per jaar"), CASE("p.w", "per week"), CASE("p.u", "per uur"), CASE("p.st", "per stuk"), ANY("m.m.v", "met medewerking van"), ANY("t.n.v", "ten name van"), ANY("t.g.v", "ter gelegenheid van"), ANY("t.b.v", "ten behoeve van"), CASE("t.w", "te weten"), ANY("z.o.z", "zie ommezijde"), ANY("n.v.t", "niet van toepassing"), ANY("m.u.v", "met uitzondering van"), ANY("m.i.v", "met ingang van"), ANY("d.m.v", "door middel van"), ANY("i.s.m", "in samenwerking met"), CASE("i.o", "in oprichting"), ANY("i.i.g", "in ieder geval"), CASE("o.i", "onzes inziens"), CASE("m.i", "mijns inziens"), ANY("o.b.v", "op basis van"), ANY("o.v.v", "onder vermelding van"), ANY("s.v.p", "alstublieft"), CASE("v.a", "vanaf"), CASE("n.s", "na strafschoppen"), NUM_DOT("no", "nummer"), ANY("i.c.m", "in combinatie met"), ANY("v.l.n.r", "van links naar rechts"), CASE("w.v", "waarvan"), DOT("voorw", "voorwaardelijk"), CASE("b.d", "buiten dienst"), CASE("p.n", "per nacht"), ANY("p.p.p.n", "per persoon per nacht"), CASE("d.d", "de dato"), CASE("c.q", "casu quo"), CASE("c.s", "cum suis"), CASE("e.o", "en omstreken"), CASE("v.v", "vice versa"), CASE("m.n", "met name"), ANY("a.h.w", "als het ware"), CASE("t.o", "tegenover"), ANY("t.h.v", "ter hoogte van"), ANY("i.t.t", "in tegenstelling tot"), CASE("k.k", "kosten koper"), ANY("v.o.n", "vrij op naam"), ANY("e.e.a", "een en ander"), CASE("v.d", "van de"), CASE("z.g", "zogenaamde"), ANY("t.e.m", "tot en met"), ANY("o.g.v", "op grond van"), CASE("w.o", "waaronder"), ANY("m.b.v", "met behulp van"), ANY("i.h.b", "in het bijzonder"), ANY("i.h.a", "in het algemeen"), CASE("o.m", "onder meer"), CASE("b.v", "bijvoorbeeld"), CASE("B.v", "bijvoorbeeld"), CASE("K.B", "koninklijk besluit"), CASE("P.S", "postscriptum"), CASE("WOII", "Tweede Wereldoorlog"), CASE("WOI", "Eerste Wereldoorlog"),
    CASE("α", "alfa"), CASE("β", "bèta"), CASE("γ", "gamma"), CASE("δ", "delta"), CASE("ε", "epsilon"), CASE("ζ", "zèta"), CASE("η", "èta"), CASE("θ", "thèta"), CASE("κ", "kappa"), CASE("λ", "lambda"), CASE("μ", "mu"), CASE("ν", "nu"), CASE("ξ", "ksi"), CASE("π", "pi"), CASE("ρ", "rho"), CASE("σ", "sigma"), CASE("τ", "tau"), CASE("φ", "fi"), CASE("χ", "chi"), CASE("ψ", "psi"), CASE("ω", "omega"), CASE("Γ", "gamma"), CASE("Δ", "delta"), CASE("Θ", "thèta"), CASE("Λ", "lambda"), CASE("Σ", "sigma"), CASE("Φ", "fi"), CASE("Ψ", "psi"), CASE("Ω", "omega"),
    LETTERS("GGD"), LETTERS("RDW"), LETTERS("KNVB"), WORD("RAM"), WORD("ROM"), WORD("SIM"), WORD("PIN"), WORD("LED"), WORD("AIDS"), WORD("VIP"), WORD("SUV"), WORD("CERN"), WORD("VAR"),
    PER("st", "per stuk"), PER("wk", "per week"), PER("stuk", "per stuk"), PER("p", "per persoon"), PER("kilo", "per kilo"),
    {"x", WORD_CONTEXT, 0, 0, NULL}, {"a", WORD_CONTEXT, 0, 0, NULL}, {"v", WORD_CONTEXT, 0, 0, NULL},
    LETTERS("EU"), LETTERS("VVD"), LETTERS("PVV"), LETTERS("CDA"), LETTERS("VS"), SHOUT("OM"), LETTERS("NS"), LETTERS("AIVD"), LETTERS("UWV"), LETTERS("CBS"), LETTERS("RIVM"), LETTERS("KLM"), SHOUT("IS"), LETTERS("ANP"), LETTERS("RTL"), LETTERS("AI"), SHOUT("IT"), LETTERS("BV"), LETTERS("NV"),
    WORD("NAVO"), WORD("NATO"), WORD("UNESCO"), WORD("UNICEF"), WORD("FIFA"), WORD("UEFA"), WORD("NASA"), WORD("COVID"), WORD("IKEA"), WORD("RIAGG"), WORD("HAVO"), WORD("MAVO"), WORD("BRICS"),
    {0}};
/* clang-format on */

/* Small and common words: alone in capitals they are words ("dat is WEL zo", "BEL 112"), and so are
 * their neighbours ("WAT IS ER MIS"). Bodies that are written alike ("ALS") are none of them. */
bool nl_is_everyday(nr_str word)
{
    static const char *const words[] = {
        "DE",    "HET",   "EEN",   "VAN",   "VOOR", "MET",  "OP",    "NIET",    "EN",       "DAT",
        "ZIJN",  "IK",    "JIJ",   "JE",    "HIJ",  "ZIJ",  "WE",    "WIJ",     "HEN",      "HUN",
        "ER",    "HIER",  "DAAR",  "WAT",   "WIE",  "WAAR", "HOE",   "BENT",    "WAS",      "HEB",
        "HEEFT", "KUN",   "KAN",   "MOET",  "WIL",  "ZAL",  "ZOU",   "MAG",     "GA",       "GAAT",
        "DOE",   "DOET",  "GEEN",  "WEL",   "NEE",  "JA",   "NOG",   "NOOIT",   "ALTIJD",   "ALLE",
        "ALLES", "ECHT",  "HEEL",  "ZEER",  "TOT",  "UIT",  "AAN",   "BIJ",     "DOOR",     "NAAR",
        "OVER",  "ONDER", "TEGEN", "DAN",   "MAAR", "OF",   "WANT",  "DUS",     "TOEN",     "NU",
        "MEER",  "VEEL",  "GOED",  "NIEUW", "LET",  "BEL",  "LEES",  "KOM",     "KIJK",     "HELP",
        "MIJN",  "JOUW",  "ONZE",  "ONS",   "DIT",  "DEZE", "DIE",   "ZO",      "OOK",      "EERST",
        "DAG",   "WEEK",  "JAAR",  "TIJD",  "STOP", "IETS", "NIETS", "NIEMAND", "IEDEREEN", "WERD",
        "WORDT", "VRIJ",  "GELD",  "HUIS",  "KIND", "BEN",  "GRAAG", "NERGENS", "OVERAL",   "ZELF",
        "SAMEN", NULL};
    return nr_word_among(word, words);
}

bool nl_pronounceable(nr_str word)
{
    return nl_is_everyday(word) || romance_pronounceable(word);
}
