/* words.c: French abbreviations, months, scales, and words that tell of the numeral behind. */
#include "fr.h"

#include <string.h>

/* clang-format off */
#define ANY(written, said) {written, WORD_ANYWHERE, 0, 0, said}
#define DOT(written, said) {written, WORD_ANYWHERE, WORD_DOT, 0, said}
#define TOO(written, said) {written, WORD_ANYWHERE, WORD_DOT | WORD_TOO, 0, said}
#define NUM(written, said) {written, WORD_BEFORE_NUMBER, 0, 0, said}
#define NUM_DOT(written, said) {written, WORD_BEFORE_NUMBER, WORD_DOT, 0, said}
#define NAME(written, said) {written, WORD_BEFORE_NAME, WORD_CASE, 0, said}
#define NAME_DOT(written, said) {written, WORD_BEFORE_NAME, WORD_CASE | WORD_DOT, 0, said}
#define CAPS(written, said) {written, WORD_ANYWHERE, WORD_CASE, 0, said}
#define MONTH(written, number) {written, WORD_MONTH, 0, number, NULL}
#define MONTH_DOT(written, number, said) {written, WORD_MONTH, WORD_DOT, number, NULL}, {written, WORD_ANYWHERE, WORD_DOT, 0, said}
#define DAY_DOT(written, number, said) {written, WORD_WEEKDAY, WORD_DOT, number, said}
#define DAY_TOO(written, number, said) {written, WORD_WEEKDAY, WORD_DOT | WORD_TOO, number, said}
#define SCALE(written, said) {written, WORD_SCALE, 0, 0, said}
#define SHORT_SCALE(written, said) {written, WORD_SCALE, WORD_CASE, 0, said}
#define KING(written) {written, WORD_CONTEXT, 0, FR_KING, NULL}
#define COUNTED(written) {written, WORD_CONTEXT, 0, FR_COUNTED, NULL}
#define ASKED(written) {written, WORD_CONTEXT, 0, FR_OTHER, NULL}
#define LETTERS(written) {written, WORD_LETTERS, WORD_CASE, 0, NULL}
#define WORD(written) {written, WORD_ACRONYM, 0, 0, NULL}

const nr_word_row fr_words[] = {
    MONTH("janvier", 1), MONTH("février", 2), MONTH("mars", 3), MONTH("avril", 4), MONTH("mai", 5), MONTH("juin", 6), MONTH("juillet", 7), MONTH("août", 8), MONTH("aout", 8), MONTH("septembre", 9), MONTH("octobre", 10), MONTH("novembre", 11), MONTH("décembre", 12),
    MONTH_DOT("janv", 1, "janvier"), MONTH_DOT("jan", 1, "janvier"), MONTH_DOT("févr", 2, "février"), MONTH_DOT("fév", 2, "février"), MONTH_DOT("avr", 4, "avril"), MONTH_DOT("juill", 7, "juillet"), MONTH_DOT("juil", 7, "juillet"), MONTH_DOT("sept", 9, "septembre"), MONTH_DOT("oct", 10, "octobre"), MONTH_DOT("nov", 11, "novembre"), MONTH_DOT("déc", 12, "décembre"),
    DAY_DOT("lun", 1, "lundi"), DAY_DOT("mar", 2, "mardi"), DAY_TOO("mer", 3, "mercredi"), DAY_TOO("jeu", 4, "jeudi"), DAY_DOT("ven", 5, "vendredi"), DAY_DOT("sam", 6, "samedi"), DAY_DOT("dim", 7, "dimanche"),
    /* scales */
    SCALE("million", "millions"), SCALE("millions", "millions"), SCALE("milliard", "milliards"), SCALE("milliards", "milliards"), SCALE("billion", "billions"), SCALE("billions", "billions"),
    SHORT_SCALE("M", "millions"), SHORT_SCALE("Md", "milliards"), SHORT_SCALE("Mds", "milliards"), SCALE("mds", "milliards"), SHORT_SCALE("Mrd", "milliards"), SHORT_SCALE("Mrds", "milliards"), SHORT_SCALE("k", "mille"), SHORT_SCALE("K", "mille"),
    /* people */
    NAME_DOT("M", "monsieur"), NAME_DOT("MM", "messieurs"), CAPS("Mme", "madame"), CAPS("Mmes", "mesdames"), CAPS("Mlle", "mademoiselle"), CAPS("Mlles", "mesdemoiselles"), NAME("Mr", "monsieur"), NAME("Me", "maître"), NAME("Mes", "maîtres"), CAPS("Mgr", "monseigneur"), NAME("Dr", "docteur"), NAME("Drs", "docteurs"), NAME("Dre", "docteure"), NAME("Pr", "professeur"), NAME("Prs", "professeurs"), NAME_DOT("Prof", "professeur"), NAME("St", "saint"), NAME("Ste", "sainte"), NAME("Sts", "saints"), NAME_DOT("Gal", "général"), NAME_DOT("Cdt", "commandant"), NAME_DOT("Col", "colonel"), NAME_DOT("Lt", "lieutenant"), NAME_DOT("Cap", "capitaine"), NAME_DOT("P", "père"), ANY("S.M", "sa majesté"), ANY("S.A.R", "son altesse royale"), ANY("S.E", "son excellence"),
    CAPS("Mᵐᵉ", "madame"), CAPS("Mᵐᵉˢ", "mesdames"), CAPS("Mˡˡᵉ", "mademoiselle"), CAPS("Mˡˡᵉˢ", "mesdemoiselles"), CAPS("Mᵍʳ", "monseigneur"), CAPS("Mʳ", "monsieur"), CAPS("Mʳˢ", "messieurs"), CAPS("Mᵉ", "maître"), CAPS("Mᵉˢ", "maîtres"), CAPS("Dʳ", "docteur"), CAPS("Dʳˢ", "docteurs"), CAPS("Dʳᵉ", "docteure"), CAPS("Dʳᵉˢ", "docteures"), CAPS("Pʳ", "professeur"), CAPS("Pʳˢ", "professeurs"), CAPS("Pʳᵉ", "professeure"), CAPS("Pʳᵉˢ", "professeures"), CAPS("Sᵗ", "saint"), CAPS("Sᵗᵉ", "sainte"), CAPS("Sᵗˢ", "saints"), CAPS("Sᵗᵉˢ", "saintes"), CAPS("Vᵛᵉ", "veuve"), CAPS("Cⁱᵉ", "compagnie"), CAPS("Sᵗᵉ", "société"), CAPS("nᵒ", "numéro"), CAPS("nᵒˢ", "numéros"), CAPS("Nᵒ", "numéro"),
    /* behind a slash */
    {"mois", WORD_PER, 0, 0, "par mois"}, {"an", WORD_PER, 0, 0, "par an"}, {"jour", WORD_PER, 0, 0, "par jour"}, {"semaine", WORD_PER, 0, 0, "par semaine"}, {"heure", WORD_PER, 0, 0, "par heure"}, {"nuit", WORD_PER, 0, 0, "par nuit"}, {"personne", WORD_PER, 0, 0, "par personne"}, {"habitant", WORD_PER, 0, 0, "par habitant"}, {"kilo", WORD_PER, 0, 0, "par kilo"}, {"litre", WORD_PER, 0, 0, "par litre"}, {"pers", WORD_PER, 0, 0, "par personne"}, {"j", WORD_PER, 0, 0, "par jour"}, {"min", WORD_PER, 0, 0, "par minute"}, {"hab", WORD_PER, 0, 0, "par habitant"}, {"sem", WORD_PER, 0, 0, "par semaine"}, {"baril", WORD_PER, 0, 0, "le baril"}, {"b", WORD_PER, 0, 0, "le baril"}, {"once", WORD_PER, 0, 0, "l'once"}, {"jr", WORD_PER, 0, 0, "par jour"},
    /* places, companies */
    DOT("av", "avenue"), DOT("bd", "boulevard"), DOT("bld", "boulevard"), DOT("blvd", "boulevard"), CAPS("bd", "boulevard"), NUM_DOT("pl", "planche"), DOT("pl", "place"), DOT("rte", "route"), {"sq", WORD_AFTER_NUMBER, WORD_DOT, 0, "et suivantes"}, {"sqq", WORD_AFTER_NUMBER, WORD_DOT, 0, "et suivantes"}, DOT("sq", "square"), DOT("imp", "impasse"), DOT("fg", "faubourg"), DOT("fbg", "faubourg"), {"fg", WORD_BEFORE_NAME, 0, 0, "faubourg"}, {"fbg", WORD_BEFORE_NAME, 0, 0, "faubourg"}, DOT("boul", "boulevard"), DOT("périph", "périphérique"), DOT("bât", "bâtiment"), DOT("appt", "appartement"), DOT("esc", "escalier"), DOT("ét", "étage"), CAPS("rdc", "rez-de-chaussée"), CAPS("RdC", "rez-de-chaussée"), NUM_DOT("dép", "départ"), DOT("dép", "département"), DOT("dépt", "département"), NUM_DOT("arr", "arrivée"), NUM_DOT("port", "portable"), DOT("arr", "arrondissement"), DOT("hab", "habitants"), CAPS("Cie", "compagnie"), CAPS("Sté", "société"), CAPS("Éts", "établissements"), CAPS("Ets", "établissements"), DOT("gouv", "gouvernement"), DOT("univ", "université"), DOT("inst", "institut"), NUM_DOT("min", "minimum"), {"min", WORD_AFTER_NUMBER, WORD_DOT, 0, "minutes"}, DOT("min", "minimum"),
    /* everyday */
    ANY("p.ex", "par exemple"), ANY("s.p", "sur penalty"), ANY("appt", "appartement"), NUM_DOT("dir", "directive"), TOO("ex", "exemple"), ANY("etc", "et cetera"), DOT("env", "environ"), {"max", WORD_ANYWHERE, WORD_DOT | WORD_CASE, 0, "maximum"}, {"Max", WORD_BEFORE_NUMBER, WORD_DOT | WORD_CASE, 0, "maximum"}, DOT("cf", "confer"), ANY("vs", "contre"), DOT("tél", "téléphone"), TOO("tel", "téléphone"), ANY("c-à-d", "c'est-à-dire"), ANY("càd", "c'est-à-dire"), ANY("i.e", "c'est-à-dire"), ANY("N.B", "nota bene"), ANY("s.v.p", "s'il vous plaît"), ANY("svp", "s'il vous plaît"), ANY("r.-v", "rendez-vous"), DOT("éd", "édition"), DOT("édit", "édition"), TOO("trad", "traduction"), DOT("coll", "collection"), DOT("chap", "chapitre"), TOO("vol", "volume"), TOO("art", "article"), DOT("fig", "figure"), DOT("réf", "référence"), DOT("suiv", "suivantes"), DOT("adj", "adjectif"), DOT("apr", "après"), DOT("dir", "direction"), DOT("resp", "responsable"), TOO("sec", "secondes"), ANY("qqn", "quelqu'un"), ANY("qqch", "quelque chose"), DOT("quelq", "quelque"), DOT("nbre", "nombre"), DOT("qté", "quantité"), DOT("féd", "fédération"), DOT("sté", "société"), DOT("ann", "annexe"), DOT("tx", "taux"), ANY("ibid", "ibidem"), ANY("op.cit", "ouvrage cité"), NUM_DOT("op", "opus"), DOT("rev", "revue"), DOT("augm", "augmentée"), DOT("ill", "illustré"), DOT("appart", "appartement"), ANY("s.p", "sur penalty"), ANY("S.S", "sa sainteté"), {"n", WORD_BEFORE_NUMBER, WORD_DOT | WORD_CASE, 0, "numéro"}, DOT("approx", "approximativement"),
    DOT("pers", "personnes"), DOT("temp", "température"), DOT("tempér", "température"), DOT("trim", "trimestre"), DOT("incl", "inclus"), DOT("alt", "altitude"), DOT("ttes", "toutes"), DOT("tt", "tout"), DOT("nb", "nombre"), ANY("bcp", "beaucoup"), ANY("tjs", "toujours"), CAPS("rdv", "rendez-vous"), CAPS("RDV", "rendez-vous"), CAPS("Rdv", "rendez-vous"), DOT("adr", "adresse"), DOT("suppl", "supplément"), DOT("compl", "complément"), DOT("anc", "ancien"), DOT("assoc", "association"), TOO("prés", "président"), DOT("hebd", "hebdomadaire"), DOT("éduc", "éducation"), DOT("Éduc", "Éducation"), ANY("j.fériés", "jours fériés"), ANY("j.férié", "jour férié"), DOT("rens", "renseignements"), DOT("réserv", "réservation"), DOT("synd", "syndicat"), TOO("prof", "professeur"),
    /* the state and its laws */
    {"Rép", WORD_ANYWHERE, WORD_DOT | WORD_CASE, 0, "République"}, CAPS("Pdt", "président"), DOT("secr", "secrétaire"), DOT("gén", "général"), DOT("nat", "national"), DOT("ord", "ordonnance"), DOT("const", "constitution"), DOT("bull", "bulletin"), DOT("cass", "cassation"), DOT("civ", "civil"), DOT("crim", "criminelle"), CAPS("C.civ", "code civil"), CAPS("C.pén", "code pénal"), CAPS("C.trav", "code du travail"), CAPS("C.com", "code de commerce"), CAPS("C.consom", "code de la consommation"), CAPS("C.route", "code de la route"), CAPS("C.cass", "Cour de cassation"),
    {"p", WORD_BEFORE_NUMBER, WORD_CASE, 0, "page"}, {"km", WORD_BEFORE_NUMBER, WORD_NO_DOT, 0, "kilomètres"}, NUM("pp", "pages"), NUM("art", "article"), NUM("chap", "chapitre"), NUM("vol", "volume"), NUM("fig", "figure"), NUM("no", "numéro"), NUM("nos", "numéros"), {"t", WORD_BEFORE_NUMBER, WORD_DOT, 0, "tome"}, NUM("al", "alinéa"), NUM("éd", "édition"), NUM_DOT("sc", "scène"), NUM_DOT("th", "thermostat"), NUM_DOT("ca", "circa"), NUM_DOT("ép", "épaisseur"), ANY("Ø", "diamètre"), DOT("éq", "équation"), DOT("déj", "déjeuner"), ANY("t.a.b", "tirs au but"), ANY("a.p", "après prolongation"), {"ch", WORD_BEFORE_NUMBER, WORD_DOT | WORD_CASE, 0, "chapitre"}, {"ch", WORD_ANYWHERE, WORD_DOT | WORD_CASE, 0, "chambre"}, {"p", WORD_AFTER_NUMBER, WORD_DOT | WORD_CASE, 0, "pages"}, {"pp", WORD_AFTER_NUMBER, WORD_DOT, 0, "pages"}, {"v", WORD_BEFORE_NUMBER, WORD_DOT | WORD_CASE, 0, "vers"}, {"l", WORD_BEFORE_NUMBER, WORD_DOT | WORD_CASE, 0, "ligne"}, NUM_DOT("coef", "coefficient"), NUM_DOT("coeff", "coefficient"), NUM_DOT("col", "colonne"), NUM_DOT("fasc", "fascicule"), NUM_DOT("sect", "section"), NUM_DOT("liv", "livre"), NUM_DOT("tabl", "tableau"), NUM_DOT("par", "paragraphe"),
    ASKED("n"), ASKED("ss"), ASKED("sv"), ASKED("sq"), ASKED("sqq"), ASKED("x"), ASKED("l"), ASKED("d"), ASKED("qu"), ASKED("s"), ASKED("c"), ASKED("j"), ASKED("ap"), ASKED("ier"), ASKED("ire"), ASKED("ve"), ASKED("xe"), ASKED("iᵉʳ"), ASKED("iʳᵉ"), ASKED("vᵉ"), ASKED("xᵉ"),
    /* what is counted in roman numerals, who bears one */
    COUNTED("chapitre"), COUNTED("tome"), COUNTED("tomes"), COUNTED("chapitres"), COUNTED("volumes"), COUNTED("articles"), COUNTED("titres"), COUNTED("livres"), COUNTED("actes"), COUNTED("phases"), COUNTED("annexes"), COUNTED("volume"), COUNTED("article"), COUNTED("titre"), COUNTED("livre"), COUNTED("annexe"), COUNTED("acte"), COUNTED("scène"), COUNTED("type"), COUNTED("phase"), COUNTED("partie"), COUNTED("section"), COUNTED("niveau"), COUNTED("classe"), COUNTED("groupe"), COUNTED("tableau"), COUNTED("figure"), COUNTED("numéro"), COUNTED("vatican"), COUNTED("paris"), COUNTED("apollo"), COUNTED("lyon"),
    KING("louis"), KING("henri"), KING("charles"), KING("philippe"), KING("françois"), KING("napoléon"), KING("jean"), KING("paul"), KING("pie"), KING("léon"), KING("benoît"), KING("clément"), KING("grégoire"), KING("innocent"), KING("urbain"), KING("boniface"), KING("jules"), KING("sixte"), KING("adrien"), KING("élisabeth"), KING("elizabeth"), KING("catherine"), KING("marie"), KING("georges"), KING("george"), KING("édouard"), KING("jacques"), KING("guillaume"), KING("richard"), KING("frédéric"), KING("alexandre"), KING("nicolas"), KING("pierre"), KING("paul"), KING("ramsès"), KING("thoutmôsis"), KING("ptolémée"), KING("darius"), KING("xerxès"), KING("constantin"), KING("théodose"), KING("otton"), KING("léopold"), KING("baudouin"), KING("albert"), KING("maximilien"), KING("ivan"), KING("gustave"), KING("ferdinand"), KING("alphonse"), KING("felipe"), KING("juan"), KING("carlos"), KING("hassan"), KING("mohammed"), KING("abdallah"), KING("hussein"), KING("victor"), KING("emmanuel"), KING("humbert"), KING("joseph"), KING("robert"), KING("raymond"), KING("rodolphe"), KING("sigismond"), KING("rainier"), KING("christian"), KING("harald"), KING("oscar"), KING("margrethe"), KING("césar"),
    /* capitals */
    LETTERS("UE"), LETTERS("IA"), LETTERS("OM"), LETTERS("OL"), LETTERS("UMP"), LETTERS("LFI"), LETTERS("OMS"), LETTERS("EDF"), LETTERS("FMI"), LETTERS("IUT"), LETTERS("EELV"), LETTERS("ONG"), LETTERS("UDI"), LETTERS("AN"), LETTERS("USA"), LETTERS("IVG"), LETTERS("AOC"), LETTERS("ETI"), LETTERS("OCDE"), LETTERS("IGN"), LETTERS("UFC"), LETTERS("ASSE"), LETTERS("OGM"), LETTERS("SUV"),
    WORD("OTAN"), WORD("COP"), WORD("ONU"), WORD("UNESCO"), WORD("UNICEF"), WORD("FIFA"), WORD("UEFA"), WORD("SMIC"), WORD("ENA"), WORD("INSEE"), WORD("MEDEF"), WORD("CNIL"), WORD("ADEME"), WORD("IFOP"), WORD("SIDA"), WORD("COVID"), WORD("OPEP"), WORD("CAF"), WORD("RAID"), WORD("ARCOM"), WORD("NASA"), WORD("NUPES"), WORD("ZAD"), WORD("PACS"), WORD("PAC"), WORD("BAC"), WORD("CROUS"), WORD("CREPS"), WORD("INED"), WORD("INRA"), WORD("INRAE"), WORD("INSERM"), WORD("CERN"), WORD("CAC"), WORD("FED"), WORD("SACEM"), WORD("DOM"), WORD("TOM"), WORD("OVNI"), WORD("ZEP"), WORD("CRIF"), WORD("LICRA"), WORD("MODEM"), WORD("EHPAD"), WORD("PAF"), WORD("BIC"), WORD("FNAC"), WORD("FNSEA"), WORD("IFREMER"), WORD("SAMU"), WORD("SMUR"), WORD("GAFAM"), WORD("LED"), WORD("SIM"), WORD("PIN"), WORD("VAR"), WORD("RIB"), WORD("TAN"), WORD("OFPRA"), WORD("ASSEDIC"), WORD("AMAP"), WORD("ARTE"), WORD("SARS"), WORD("CAPES"), WORD("GIEC"), WORD("DARES"), WORD("URSSAF"), WORD("DRAC"), WORD("FARC"), WORD("CANAL"),
    {0}};
/* clang-format on */

/* Words that stand in every headline: where one is in capitals, its neighbours are words too. */
bool fr_is_everyday(nr_str word)
{
    static const char *const words[] = {"LE",   "LES",  "DES",  "DU",   "UNE",  "ET",   "AUX",
                                        "QUE",  "QUI",  "EST",  "SUR",  "PAR",  "POUR", "PAS",
                                        "DANS", "AVEC", "MAIS", "VOUS", "NOUS", NULL};
    return nr_word_among(word, words);
}

/* Four letters and more that alternate as French syllables do. */
bool fr_pronounceable(nr_str word)
{
    if (romance_is_accented(word))
        return true;
    size_t vowels = 0, run = 0;
    for (size_t i = 0; i < word.n; i++) {
        bool vowel = strchr("AEIOUY", word.p[i]) != NULL;
        run = vowel ? 0 : run + 1;
        vowels += vowel;
        bool liquid = i && !vowel && strchr("LR", word.p[i]) && strchr("BCDFGPTV", word.p[i - 1]);
        if ((run == 2 && i == 1 && !liquid) || run > 2)
            return false;
    }
    return word.n > 3 && vowels * 3 >= word.n && vowels < word.n;
}

/* Small words that stand in capitals for emphasis. */
size_t fr_rule_emphasis(nr_scan *s, size_t at)
{
    static const char *const words[] = {
        "PAS",  "OUI",    "NON",  "TRÈS", "UNE",  "LE",    "LA",     "LES",      "DES",
        "EST",  "ET",     "QUI",  "QUE",  "DANS", "SUR",   "POUR",   "PLUS",     "TOUT",
        "TOUS", "TOUTES", "RIEN", "SANS", "NOUS", "VOUS",  "ELLE",   "ILS",      "SONT",
        "AVEC", "MAIS",   "MOI",  "TOI",  "ICI",  "CECI",  "CELA",   "ÇA",       "LÀ",
        "OÙ",   "OU",     "TROP", "BIEN", "ÊTRE", "AUSSI", "JAMAIS", "TOUJOURS", NULL};
    static const char *const joined[] = {"CE",  "IL",  "ELLE", "ON",    "TU", "JE",
                                         "MOI", "ILS", "VOUS", "ELLES", NULL}; /* "EST-CE" */
    static const char *const leading[] = {"LE", "LA", "LES", "DES", "UNE", NULL};
    static const char *const articles[] = {"le",   "un", "du", "de", "d'un",
                                           "d’un", "ce", "au", NULL};
    static const char *const hours[] = {"heures", "heure", "h", NULL};
    static const char *const adverbs[] = {
        "hier", "depuis", "demain", "avec",  "pour",  "en", "et",   "dans", "où",  "ce", "cette",
        "il",   "elle",   "puis",   "avant", "après", "ou", "mais", "est",  "cet", NULL};
    nr_str word = nr_atom_text(s, at);
    nr_str next = nr_atom_text(s, at + 1); /* "un DES meilleurs" */
    bool several = nr_str_eq(word, NR_STR("DES")) && s->atoms[at + 1].shape == SHAPE_LOWER &&
                   (nr_str_ends(next, NR_STR("s")) || nr_str_ends(next, NR_STR("x")));
    bool leads = nr_word_among(word, leading);
    /* "un LES actif", "20 heures EST", "DES, MD5", "un vol pour LA hier": letters */
    if ((leads && (!nr_is_word(s, at + 1) || nr_word_in(s, at + 1, adverbs))) ||
        (at && !several && (leads || nr_str_eq(word, NR_STR("EST"))) &&
         nr_word_in(s, at - 1, articles)) ||
        (at && nr_str_eq(word, NR_STR("EST")) &&
         (nr_word_in(s, at - 1, hours) || nr_is_number(s, at - 1))))
        return 0;
    bool behind_dash = at && nr_glued(s, at) && nr_is_dash(s, at - 1);
    return romance_say_emphasis(s, at, behind_dash ? joined : words);
}
