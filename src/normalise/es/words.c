/* words.c: Spanish abbreviations, months, scales, and words that tell of the numeral behind. */
#include "es.h"

#include <string.h>

/* clang-format off */
#define ANY(written, said) {written, WORD_ANYWHERE, 0, 0, said}
#define DOT(written, said) {written, WORD_ANYWHERE, WORD_DOT, 0, said}
#define NUM(written, said) {written, WORD_BEFORE_NUMBER, 0, 0, said}
#define NUM_DOT(written, said) {written, WORD_BEFORE_NUMBER, WORD_DOT, 0, said}
#define TITLE(written, said) {written, WORD_BEFORE_NAME, WORD_DOT, 0, said}
#define MONTH(written, number) {written, WORD_MONTH, 0, number, NULL}
#define MONTH_DOT(written, number, said) {written, WORD_MONTH, WORD_DOT, number, NULL}, {written, WORD_ANYWHERE, WORD_DOT, 0, said}
#define DAY_DOT(written, number, said) {written, WORD_WEEKDAY, WORD_DOT, number, said}
#define SCALE(written, said) {written, WORD_SCALE, 0, 0, said}
#define KING(written) {written, WORD_CONTEXT, 0, ES_KING, NULL}
#define QUEEN(written) {written, WORD_CONTEXT, 0, ES_QUEEN, NULL}
#define COUNTED(written) {written, WORD_CONTEXT, 0, ES_COUNTED, NULL}
#define LETTERS(written) {written, WORD_LETTERS, WORD_CASE, 0, NULL}
#define WORD(written) {written, WORD_ACRONYM, 0, 0, NULL}
#define CAPS(written, said) {written, WORD_ANYWHERE, WORD_CASE, 0, said}

const nr_word_row es_words[] = {
    MONTH("enero", 1), MONTH("febrero", 2), MONTH("marzo", 3), MONTH("abril", 4), MONTH("mayo", 5), MONTH("junio", 6),
    MONTH("julio", 7), MONTH("agosto", 8), MONTH("septiembre", 9), MONTH("setiembre", 9), MONTH("octubre", 10), MONTH("noviembre", 11), MONTH("diciembre", 12),
    MONTH_DOT("ene", 1, "enero"), MONTH_DOT("feb", 2, "febrero"), MONTH_DOT("febr", 2, "febrero"), MONTH_DOT("mzo", 3, "marzo"), MONTH_DOT("abr", 4, "abril"), MONTH_DOT("may", 5, "mayo"), MONTH_DOT("jun", 6, "junio"),
    MONTH_DOT("jul", 7, "julio"), MONTH_DOT("ago", 8, "agosto"), MONTH_DOT("sep", 9, "septiembre"), MONTH_DOT("sept", 9, "septiembre"), MONTH_DOT("set", 9, "septiembre"), MONTH_DOT("oct", 10, "octubre"), MONTH_DOT("nov", 11, "noviembre"), MONTH_DOT("dic", 12, "diciembre"),
    {"mar", WORD_MONTH, WORD_DOT, 3, NULL},
    DAY_DOT("lun", 1, "lunes"), DAY_DOT("mar", 2, "martes"), DAY_DOT("mart", 2, "martes"), DAY_DOT("mié", 3, "miércoles"), DAY_DOT("miér", 3, "miércoles"), DAY_DOT("jue", 4, "jueves"), DAY_DOT("juev", 4, "jueves"), DAY_DOT("vie", 5, "viernes"), DAY_DOT("vier", 5, "viernes"), DAY_DOT("sáb", 6, "sábado"), DAY_DOT("dom", 7, "domingo"),
    /* scales */
    SCALE("mil", "mil"), SCALE("millón", "millones"), SCALE("millones", "millones"), SCALE("billón", "billones"), SCALE("billones", "billones"), SCALE("trillón", "trillones"), SCALE("trillones", "trillones"),
    {"M", WORD_SCALE, WORD_CASE | WORD_NO_DOT, 0, "millones"}, {"mill", WORD_SCALE, WORD_DOT, 0, "millones"}, {"bill", WORD_SCALE, WORD_DOT, 0, "billones"}, {"mm", WORD_SCALE, WORD_NO_DOT, 0, "millones"}, {"k", WORD_SCALE, WORD_NO_DOT, 0, "mil"}, {"MM", WORD_SCALE, WORD_CASE, 0, "millones"},
    /* people */
    TITLE("sr", "señor"), TITLE("sra", "señora"), TITLE("sres", "señores"), TITLE("srs", "señores"), TITLE("sras", "señoras"), TITLE("srta", "señorita"), TITLE("srita", "señorita"), TITLE("srtas", "señoritas"),
    TITLE("dr", "doctor"), TITLE("dra", "doctora"), TITLE("dres", "doctores"), TITLE("dras", "doctoras"), TITLE("prof", "profesor"), TITLE("profa", "profesora"), TITLE("lic", "licenciado"), TITLE("licda", "licenciada"), TITLE("ing", "ingeniero"), TITLE("arq", "arquitecto"),
    TITLE("gral", "general"), TITLE("cnel", "coronel"), TITLE("tte", "teniente"), NUM_DOT("cap", "capítulo"), TITLE("sgto", "sargento"), TITLE("pdte", "presidente"), TITLE("pte", "presidente"), TITLE("hosp", "hospital"), TITLE("pdta", "presidenta"), TITLE("mons", "monseñor"), TITLE("fr", "fray"), TITLE("sto", "santo"), TITLE("sta", "santa"),
    {"D", WORD_BEFORE_NAME, WORD_CASE | WORD_DOT, 0, "don"}, {"Dña", WORD_BEFORE_NAME, WORD_CASE, 0, "doña"}, {"Dª", WORD_BEFORE_NAME, WORD_CASE, 0, "doña"}, {"S", WORD_BEFORE_NAME, WORD_CASE | WORD_DOT, 0, "san"},
    {"ud", WORD_AFTER_NUMBER, WORD_DOT, 0, "unidad"}, {"uds", WORD_AFTER_NUMBER, WORD_DOT, 0, "unidades"}, {"pts", WORD_AFTER_NUMBER, WORD_DOT, 0, "puntos"}, DOT("ud", "usted"), DOT("uds", "ustedes"), DOT("cta", "cuenta"), DOT("cte", "corriente"), DOT("fest", "festivos"), WORD("SEAT"), DOT("vd", "usted"), DOT("vds", "ustedes"), ANY("S.M", "su majestad"), ANY("SS.MM", "sus majestades"), ANY("S.A.R", "su alteza real"), ANY("q.e.p.d", "que en paz descanse"),
    /* behind a slash */
    {"mes", WORD_PER, 0, 0, "al mes"}, {"año", WORD_PER, 0, 0, "al año"}, {"día", WORD_PER, 0, 0, "al día"}, {"semana", WORD_PER, 0, 0, "a la semana"}, {"hora", WORD_PER, 0, 0, "a la hora"}, {"noche", WORD_PER, 0, 0, "por noche"}, {"persona", WORD_PER, 0, 0, "por persona"}, {"habitante", WORD_PER, 0, 0, "por habitante"}, {"kilo", WORD_PER, 0, 0, "el kilo"}, {"litro", WORD_PER, 0, 0, "el litro"}, {"pers", WORD_PER, 0, 0, "por persona"}, {"min", WORD_PER, 0, 0, "por minuto"}, {"hab", WORD_PER, 0, 0, "por habitante"}, {"sem", WORD_PER, 0, 0, "a la semana"}, {"barril", WORD_PER, 0, 0, "el barril"}, {"onza", WORD_PER, 0, 0, "la onza"},
    /* places */
    DOT("avda", "avenida"), DOT("avd", "avenida"), DOT("av", "avenida"), DOT("ctra", "carretera"), DOT("pza", "plaza"), DOT("pl", "plaza"), DOT("plza", "plaza"), DOT("pº", "paseo"), DOT("esq", "esquina"), DOT("urb", "urbanización"), DOT("dpto", "departamento"), DOT("depto", "departamento"), DOT("dto", "descuento"), DOT("apdo", "apartado"), DOT("prov", "provincia"), DOT("izq", "izquierda"), DOT("izqda", "izquierda"), DOT("dcha", "derecha"), DOT("edif", "edificio"), DOT("bo", "barrio"), NUM_DOT("col", "columna"), DOT("col", "colonia"), DOT("mpio", "municipio"),
    /* states and companies */
    CAPS("EE.UU", "Estados Unidos"), CAPS("EEUU", "Estados Unidos"), CAPS("E.U", "Estados Unidos"), CAPS("CCOO", "Comisiones Obreras"), CAPS("CC.OO", "Comisiones Obreras"), CAPS("JJOO", "Juegos Olímpicos"), CAPS("JJ.OO", "Juegos Olímpicos"), CAPS("RRHH", "recursos humanos"), CAPS("RR.HH", "recursos humanos"), CAPS("CCAA", "comunidades autónomas"), CAPS("CC.AA", "comunidades autónomas"), CAPS("FFAA", "Fuerzas Armadas"), CAPS("FF.AA", "Fuerzas Armadas"), CAPS("RRSS", "redes sociales"), CAPS("DDHH", "derechos humanos"), CAPS("DD.HH", "derechos humanos"), CAPS("AA.VV", "autores varios"), CAPS("AAVV", "autores varios"), CAPS("FF.CC", "ferrocarriles"), CAPS("RR.SS", "redes sociales"), CAPS("AA.PP", "Administraciones Públicas"), CAPS("AA.EE", "asuntos exteriores"), CAPS("EUA", "Estados Unidos"),
    CAPS("L.O", "ley orgánica"), CAPS("R.D", "real decreto"), CAPS("R.D.L", "real decreto ley"), {"mill", WORD_AFTER_NUMBER, WORD_DOT, 0, "millones"}, {"bill", WORD_AFTER_NUMBER, WORD_DOT, 0, "billones"}, {"x", WORD_CONTEXT, 0, ES_AGE, NULL}, {"mdd", WORD_AFTER_NUMBER, 0, 0, "millones de dólares"}, {"mdp", WORD_AFTER_NUMBER, 0, 0, "millones de pesos"}, CAPS("S.A", "sociedad anónima"), CAPS("S.L", "sociedad limitada"), DOT("cía", "compañía"), DOT("hnos", "hermanos"), DOT("hno", "hermano"), DOT("admón", "administración"), DOT("gob", "gobierno"), NUM_DOT("min", "minuto"), DOT("min", "ministro"), DOT("univ", "universidad"), DOT("inst", "instituto"),
    /* everyday */
    ANY("p.ej", "por ejemplo"), ANY("etc", "etcétera"), DOT("aprox", "aproximadamente"), DOT("máx", "máximo"), DOT("mín", "mínimo"), ANY("vs", "versus"), {"ip", WORD_ANYWHERE, WORD_NO_DOT, 0, "I.P"}, DOT("cf", "confróntese"), DOT("cfr", "confróntese"), DOT("tel", "teléfono"), DOT("teléf", "teléfono"), DOT("tfno", "teléfono"), DOT("atte", "atentamente"), DOT("ref", "referencia"), DOT("trad", "traducción"), DOT("incl", "incluido"), DOT("pró", "prórroga"), DOT("asoc", "asociación"), DOT("asc", "ascensor"), DOT("gje", "garaje"), NUM_DOT("pta", "puerta"), {"Rep", WORD_ANYWHERE, WORD_DOT | WORD_CASE, 0, "República"}, {"Bach", WORD_ANYWHERE, WORD_DOT | WORD_CASE, 0, "Bachillerato"}, ANY("C.P", "código postal"), {"RD", WORD_BEFORE_NUMBER, WORD_CASE, 0, "real decreto"}, {"ec", WORD_ANYWHERE, WORD_DOT, 0, "ecuación"}, DOT("sig", "siguiente"), DOT("sigs", "siguientes"), {"ss", WORD_CONTEXT, 0, ES_AGE, NULL}, ANY("p.p", "puntos porcentuales"), {"pp", WORD_AFTER_NUMBER, WORD_DOT | WORD_TOO, 0, "páginas"}, {"pp", WORD_AFTER_NUMBER, WORD_NO_DOT, 0, "puntos porcentuales"}, {"págs", WORD_AFTER_NUMBER, WORD_DOT, 0, "páginas"}, {"p", WORD_AFTER_NUMBER, WORD_DOT | WORD_CASE, 0, "páginas"}, DOT("trim", "trimestre"), DOT("temp", "temperatura"), DOT("pers", "personas"), DOT("catedr", "catedrático"), DOT("párr", "párrafo"), DOT("lám", "lámina"), DOT("s.n.m", "sobre el nivel del mar"), DOT("fdez", "Fernández"), DOT("glez", "González"), DOT("mtnez", "Martínez"), DOT("rguez", "Rodríguez"), DOT("vol", "volumen"), DOT("vols", "volúmenes"), DOT("ed", "edición"), DOT("cap", "capítulo"), DOT("caps", "capítulos"), DOT("fig", "figura"), DOT("figs", "figuras"), DOT("pág", "página"), DOT("págs", "páginas"), DOT("núm", "número"), DOT("núms", "números"), DOT("nro", "número"), DOT("ej", "ejemplo"), DOT("ejs", "ejemplos"), DOT("i.e", "es decir"), ANY("s.e.u.o", "salvo error u omisión"), DOT("ntra", "nuestra"), DOT("ntro", "nuestro"), DOT("máx", "máximo"), DOT("dtor", "director"), DOT("dtora", "directora"), DOT("secr", "secretario"), DOT("pto", "punto"), DOT("ptos", "puntos"), DOT("km", "kilómetros"), DOT("a.k.a", "alias"),
    NUM("art", "artículo"), {"km", WORD_BEFORE_NUMBER, WORD_NO_DOT, 0, "kilómetros"}, CAPS("P.D", "posdata"), DOT("fdo", "firmado"), NUM("arts", "artículos"), {"p", WORD_BEFORE_NUMBER, WORD_CASE, 0, "página"}, NUM("pp", "páginas"), NUM("vol", "volumen"), NUM("no", "número"), NUM_DOT("t", "tomo"), NUM_DOT("esc", "escena"), NUM_DOT("op", "opus"), ANY("op.cit", "obra citada"), ANY("S.S", "su santidad"), {"n", WORD_BEFORE_NUMBER, WORD_DOT | WORD_CASE, 0, "número"}, DOT("ayto", "ayuntamiento"), DOT("secc", "sección"), DOT("soc", "sociedad"), DOT("vicepta", "vicepresidenta"), DOT("vicepte", "vicepresidente"), DOT("ltda", "limitada"), CAPS("S.Coop", "sociedad cooperativa"), NUM_DOT("esp", "espesor"), ANY("Ø", "diámetro"), {"Hab", WORD_ANYWHERE, WORD_DOT | WORD_CASE, 0, "habitación"}, DOT("dorm", "dormitorios"), TITLE("excmo", "excelentísimo"), TITLE("excma", "excelentísima"), TITLE("ilmo", "ilustrísimo"), TITLE("ilma", "ilustrísima"), TITLE("rvdo", "reverendo"), TITLE("rvda", "reverenda"), DOT("cra", "carrera"), CAPS("Bs.As", "Buenos Aires"), {"Cd", WORD_ANYWHERE, WORD_DOT | WORD_CASE, 0, "Ciudad"}, NUM_DOT("ca", "circa"), {"c", WORD_BEFORE_NUMBER, WORD_DOT | WORD_CASE, 0, "circa"}, NUM_DOT("ext", "extensión"), NUM_DOT("lám", "lámina"), NUM_DOT("lib", "libro"), NUM_DOT("tít", "título"), NUM_DOT("párr", "párrafo"), NUM("hab", "habitación"), {"C/", WORD_ANYWHERE, 0, 0, "calle"}, DOT("hab", "habitantes"), DOT("hrs", "horas"), DOT("hs", "horas"), DOT("mins", "minutos"), DOT("seg", "segundos"), DOT("segs", "segundos"),
    /* what is counted in roman numerals */
    COUNTED("siglo"), COUNTED("siglos"), COUNTED("capítulo"), COUNTED("tomo"), COUNTED("tomos"), COUNTED("capítulos"), COUNTED("volúmenes"), COUNTED("artículos"), COUNTED("títulos"), COUNTED("libros"), COUNTED("actos"), COUNTED("fases"), COUNTED("anexos"), COUNTED("escena"), COUNTED("volumen"), COUNTED("artículo"), COUNTED("título"), COUNTED("libro"), COUNTED("anexo"), COUNTED("acto"), COUNTED("tipo"), COUNTED("fase"), COUNTED("parte"), COUNTED("sección"), COUNTED("grado"), COUNTED("nivel"), COUNTED("clase"), COUNTED("grupo"), COUNTED("tabla"), COUNTED("figura"), COUNTED("número"), COUNTED("dinastía"), COUNTED("vaticano"), COUNTED("legislatura"),
    {"a", WORD_CONTEXT, 0, ES_AGE, NULL}, {"d", WORD_CONTEXT, 0, ES_AGE, NULL}, {"n", WORD_CONTEXT, 0, ES_AGE, NULL}, {"ec", WORD_CONTEXT, 0, ES_AGE, NULL}, {"aec", WORD_CONTEXT, 0, ES_AGE, NULL}, {"ac", WORD_CONTEXT, 0, ES_AGE, NULL}, {"dc", WORD_CONTEXT, 0, ES_AGE, NULL},
    /* who is */
    KING("felipe"), KING("carlos"), KING("alfonso"), KING("fernando"), KING("juan"), KING("pablo"), KING("pío"), KING("benedicto"), KING("luis"), KING("enrique"), KING("jorge"), KING("eduardo"), KING("guillermo"), KING("ricardo"), KING("jacobo"), KING("federico"), KING("francisco"), KING("napoleón"), KING("nicolás"), KING("alejandro"), KING("pedro"), KING("sancho"), KING("ramiro"), KING("jaime"), KING("amadeo"), KING("león"), KING("clemente"), KING("gregorio"), KING("inocencio"), KING("urbano"), KING("sixto"), KING("julio"), KING("adriano"), KING("bonifacio"), KING("ramsés"), KING("tutmosis"), KING("ptolomeo"), KING("darío"), KING("jerjes"), KING("constantino"), KING("teodosio"), KING("otón"), KING("leopoldo"), KING("maximiliano"), KING("iván"), KING("gustavo"), KING("alberto"), KING("balduino"), KING("abdalá"), KING("mohamed"), KING("hasán"), KING("víctor"), KING("manuel"), KING("humberto"), KING("césar"), KING("rey"), KING("papa"), KING("harald"), KING("rodolfo"), KING("esteban"), KING("ramón"), KING("garcía"), KING("bermudo"), KING("ordoño"), KING("martín"), KING("abderramán"), KING("balduino"), KING("conrado"), KING("emperador"),
    QUEEN("isabel"), QUEEN("maría"), QUEEN("catalina"), QUEEN("cristina"), QUEEN("margarita"), QUEEN("ana"), QUEEN("cleopatra"), QUEEN("juana"), QUEEN("reina"), QUEEN("blanca"), QUEEN("beatriz"),
    /* capitals: letters though they could be a word, words though they could be letters */
    LETTERS("UE"), LETTERS("IA"), LETTERS("OMS"), LETTERS("OEA"), LETTERS("AI"), LETTERS("EU"), LETTERS("UGT"), LETTERS("UCO"), LETTERS("ERC"), LETTERS("UPN"), LETTERS("IU"), LETTERS("UPA"), LETTERS("OCU"), LETTERS("EPA"), {"ESO", WORD_LETTERS, WORD_CASE | WORD_NO_DOT, 0, NULL}, LETTERS("UPI"), LETTERS("ICE"),
    WORD("PSOE"), WORD("COP"), WORD("OTAN"), WORD("ONU"), WORD("UNESCO"), WORD("UNICEF"), WORD("FIFA"), WORD("UEFA"), WORD("RAE"), WORD("RENFE"), WORD("INE"), WORD("IVA"), WORD("PIB"), WORD("EFE"), WORD("SIDA"), WORD("COVID"), WORD("UCI"), WORD("OPEP"), WORD("ETA"), WORD("AVE"), WORD("CIS"), WORD("CEOE"), WORD("NASA"), WORD("OVNI"), WORD("PYME"), WORD("SEPE"), WORD("ERTE"), WORD("ERE"), WORD("IBEX"), WORD("MERCOSUR"), WORD("FARC"), WORD("CELAC"), WORD("UNASUR"), WORD("PEMEX"), WORD("UNAM"), WORD("INEGI"), WORD("TAC"), WORD("VAR"), WORD("NIE"), WORD("NIF"), WORD("CIF"), WORD("PIN"), WORD("LED"), WORD("VOX"), WORD("SUMAR"), LETTERS("IRPF"), WORD("CONCACAF"), WORD("INTA"), WORD("MIR"), WORD("CESID"), WORD("CERN"), WORD("ESADE"), WORD("FITUR"), WORD("ARCO"), WORD("CEPAL"), WORD("MIT"), WORD("UNED"), WORD("AENA"), WORD("AEMET"), WORD("SAMUR"), WORD("BIC"), WORD("MUFACE"), WORD("CAR"), WORD("GAL"), WORD("MOMA"), WORD("SIM"), WORD("RAM"), WORD("ROM"), WORD("GRAPO"), WORD("INCIBE"), WORD("ISIS"), WORD("SARS"),
    /* currency codes that a sentence may write in lower case */
#define CODE(lower, upper, one, many, minor_one, minor_many, flags) {lower, WORD_CONTEXT, 0, ES_CODE, NULL},
#include "codes.def"
#undef CODE
    {0}};
/* clang-format on */

/* Words that stand in every headline: where one is in capitals, its neighbours are words too. */
bool es_is_everyday(nr_str word)
{
    static const char *const words[] = {"EL",  "LOS", "LAS",  "DEL",  "UN",   "UNA", "QUE",
                                        "POR", "CON", "PARA", "PERO", "COMO", "MÁS", "SOBRE",
                                        "SIN", "NO",  "SE",   "ES",   "QUÉ",  "MUY", NULL};
    return nr_word_among(word, words);
}

static bool is_vowel(char c)
{
    return strchr("AEIOU", c) != NULL;
}

/* Four letters and more that alternate as Spanish syllables do; "IRPF" does not. */
bool es_pronounceable(nr_str word)
{
    if (romance_is_accented(word))
        return true;
    size_t vowels = 0, run = 0;
    for (size_t i = 0; i < word.n; i++) {
        bool vowel = is_vowel(word.p[i]);
        run = vowel ? 0 : run + 1;
        vowels += vowel;
        bool liquid = i && !vowel && strchr("LR", word.p[i]) && strchr("BCDFGPT", word.p[i - 1]);
        if ((run == 2 && i == 1 && !liquid) || run > 2 || (run == 2 && i + 1 == word.n))
            return false;
    }
    return word.n > 3 && vowels * 3 >= word.n && vowels < word.n &&
           strchr("AEIOUDLNRSZX", word.p[word.n - 1]);
}

/* Small words that stand in capitals for emphasis. */
size_t es_rule_emphasis(nr_scan *s, size_t at)
{
    static const char *const words[] = {
        "NO",   "SÍ",    "MUY",  "YA",  "QUÉ", "ES",  "EL",    "LA",   "LOS",   "LAS",
        "UN",   "UNA",   "QUE",  "CON", "SIN", "MÁS", "NUNCA", "NADA", "TODAS", "SIEMPRE",
        "SOLO", "SÓLO",  "ESTO", "SON", "SER", "HOY", "BIEN",  "ASÍ",  "AQUÍ",  "ESTÁ",
        "NI",   "NADIE", "TAN",  "TÚ",  "YO",  "MAL", NULL};
    return romance_say_emphasis(s, at, words);
}
