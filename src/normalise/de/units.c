/* units.c: German units, currencies and symbols. */
#include "de.h"

/* clang-format off */
#define U(written, said) {written, said, said, 0}                                    /* "Meter" */
#define ANY(written, said) {written, said, said, UNIT_ANY_CASE}
#define N(written, one) {written, one, one "n", DE_FEMININE_ROW}                     /* "Tonne", "Tonnen" */
#define EN(written, one, many) {written, one, many, DE_FEMININE_ROW}
#define M(written, one, many) {written, one, many, 0}                                /* "Knoten" */
#define SPACED(written, said) {written, said, said, UNIT_SPACED}
#define GLUED(written, said) {written, said, said, UNIT_WORD_TOO}

const nr_unit_row de_units[] = {
    /* length */
    ANY("km", "Kilometer"), U("m", "Meter"), ANY("cm", "Zentimeter"), U("MM", "Monatsmieten"), ANY("mm", "Millimeter"), U("dm", "Dezimeter"), U("nm", "Nanometer"), U("pm", "Pikometer"), U("μm", "Mikrometer"), U("µm", "Mikrometer"), U("tkm", "Tausend Kilometer"), U("hm", "Höhenmeter"), U("Hm", "Höhenmeter"), ANY("ft", "Fuß"), GLUED("in", "Zoll"), ANY("yd", "Yard"), M("yds", "Yard", "Yards"), N("mi", "Meile"), N("sm", "Seemeile"), M("ly", "Lichtjahr", "Lichtjahre"), M("Lj", "Lichtjahr", "Lichtjahre"), M("pc", "Parsec", "Parsec"), U("AE", "Astronomische Einheiten"), U("″", "Zoll"), U("′", "Fuß"),
    /* area and volume */
    U("km²", "Quadrat Kilometer"), U("km2", "Quadrat Kilometer"), ANY("qkm", "Quadrat Kilometer"), U("m²", "Quadrat Meter"), U("m2", "Quadrat Meter"), ANY("qm", "Quadrat Meter"), U("cm²", "Quadrat Zentimeter"), U("cm2", "Quadrat Zentimeter"), U("mm²", "Quadrat Millimeter"), U("mm2", "Quadrat Millimeter"), U("dm²", "Quadrat Dezimeter"), U("ft²", "Quadrat Fuß"), N("mi²", "Quadrat Meile"), U("sq ft", "Quadrat Fuß"), N("sq mi", "Quadrat Meile"), U("in²", "Quadrat Zoll"),
    U("km³", "Kubik Kilometer"), U("km3", "Kubik Kilometer"), U("m³", "Kubik Meter"), U("m3", "Kubik Meter"), ANY("cbm", "Kubik Meter"), U("dm³", "Kubik Dezimeter"), U("cm³", "Kubik Zentimeter"), U("cm3", "Kubik Zentimeter"), ANY("ccm", "Kubik Zentimeter"), U("mm³", "Kubik Millimeter"), U("ft³", "Kubik Fuß"), U("in³", "Kubik Zoll"),
    ANY("ha", "Hektar"), SPACED("a", "Ar"), U("ar", "Ar"), U("l", "Liter"), U("L", "Liter"), ANY("ml", "Milliliter"), ANY("cl", "Zentiliter"), ANY("dl", "Deziliter"), ANY("hl", "Hektoliter"), U("μl", "Mikroliter"), U("µl", "Mikroliter"), N("gal", "Gallone"), M("pt", "Pint", "Pint"), M("bbl", "Barrel", "Barrel"), M("EL", "Esslöffel", "Esslöffel"), M("TL", "Teelöffel", "Teelöffel"), M("fl oz", "Flüssigunze", "Flüssigunzen"),
    /* mass */
    ANY("kg", "Kilogramm"), U("g", "Gramm"), U("gr", "Gramm"), U("mg", "Milligramm"), U("μg", "Mikrogramm"), U("µg", "Mikrogramm"), U("ng", "Nanogramm"), N("t", "Tonne"), N("kt", "Kilotonne"), N("Mt", "Megatonne"), N("Gt", "Gigatonne"), U("lb", "Pfund"), U("lbs", "Pfund"), N("oz", "Unze"), U("Ztr", "Zentner"), U("Pfd", "Pfund"), U("ct", "Cent"), U("Ct", "Cent"), U("Kt", "Karat"), U("Da", "Dalton"), U("kDa", "Kilo Dalton"),
    /* time */
    {"s", "Sekunde", "Sekunden", DE_FEMININE_ROW | UNIT_SPACED}, {"s²", "Quadrat Sekunde", "Quadrat Sekunden", DE_FEMININE_ROW | UNIT_PER}, N("sec", "Sekunde"), N("sek", "Sekunde"), N("Sek", "Sekunde"), N("ms", "Millisekunde"), N("μs", "Mikrosekunde"), N("µs", "Mikrosekunde"), N("ns", "Nanosekunde"), N("min", "Minute"), N("Min", "Minute"), N("h", "Stunde"), N("Std", "Stunde"), N("std", "Stunde"), M("d", "Tag", "Tage"), M("mth", "Monat", "Monate"),
    /* speed and rates */
    EN("mph", "Meile pro Stunde", "Meilen pro Stunde"), ANY("kmh", "Kilometer pro Stunde"), U("km/h", "Kilometer pro Stunde"), {"U", "Umdrehung", "Umdrehungen", DE_FEMININE_ROW | UNIT_WORD_TOO | UNIT_SPACED}, EN("U/min", "Umdrehung pro Minute", "Umdrehungen pro Minute"), EN("rpm", "Umdrehung pro Minute", "Umdrehungen pro Minute"), U("kn", "Knoten"), U("ppm", "Teile pro Million"), EN("bpm", "Schlag pro Minute", "Schläge pro Minute"), U("fps", "Bilder pro Sekunde"),
    /* data */
    U("bit", "Bit"), U("Bit", "Bit"), SPACED("B", "Byte"), U("kB", "Kilobyte"), U("KB", "Kilobyte"), U("kb", "Kilobit"), U("kbit", "Kilobit"), U("Kbit", "Kilobit"), U("MB", "Megabyte"), U("Mb", "Megabit"), U("mb", "Megabyte"), U("Mbit", "Megabit"), U("MBit", "Megabit"), U("GB", "Gigabyte"), U("gb", "Gigabyte"), U("Gb", "Gigabit"), U("Gbit", "Gigabit"), U("GBit", "Gigabit"), U("TB", "Terabyte"), U("tb", "Terabyte"), U("PB", "Petabyte"), U("EB", "Exabyte"), U("kbps", "Kilobit pro Sekunde"), ANY("mbps", "Megabit pro Sekunde"), ANY("gbps", "Gigabit pro Sekunde"), U("px", "Pixel"), U("MP", "Megapixel"), U("dpi", "Punkte pro Zoll"),
    /* frequency, energy, power, force, pressure */
    ANY("hz", "Hertz"), ANY("khz", "Kilohertz"), ANY("mhz", "Megahertz"), ANY("ghz", "Gigahertz"), ANY("thz", "Terahertz"), U("W", "Watt"), ANY("kw", "Kilowatt"), U("MW", "Megawatt"), U("mW", "Milliwatt"), ANY("gw", "Gigawatt"), ANY("tw", "Terawatt"), N("Wh", "Wattstunde"), N("kWh", "Kilowattstunde"), N("kwh", "Kilowattstunde"), N("KWh", "Kilowattstunde"), N("MWh", "Megawattstunde"), N("GWh", "Gigawattstunde"), N("TWh", "Terawattstunde"), U("kWp", "Kilowatt Peak"), U("MWp", "Megawatt Peak"), U("GWp", "Gigawatt Peak"), U("J", "Joule"), ANY("kj", "Kilojoule"), U("MJ", "Megajoule"), N("cal", "Kalorie"), N("kcal", "Kilokalorie"), U("eV", "Elektronenvolt"), U("keV", "Kilo Elektronenvolt"), U("MeV", "Mega Elektronenvolt"), U("GeV", "Giga Elektronenvolt"), U("TeV", "Tera Elektronenvolt"), U("PS", "P.S"), U("hp", "P.S"), U("N", "Newton"), U("kN", "Kilonewton"), U("MN", "Meganewton"), U("Nm", "Newtonmeter"), U("Pa", "Pascal"), ANY("hpa", "Hektopascal"), ANY("kpa", "Kilopascal"), U("MPa", "Megapascal"), ANY("gpa", "Gigapascal"), ANY("bar", "Bar"), N("atm", "Atmosphäre"), U("mmHg", "Millimeter Quecksilbersäule"), ANY("mbar", "Millibar"), U("psi", "Pfund pro Quadrat Zoll"),
    /* electricity, light, radiation, chemistry */
    U("V", "Volt"), ANY("kv", "Kilovolt"), U("mV", "Millivolt"), U("MV", "Megavolt"), U("A", "Ampere"), U("mA", "Milliampere"), U("kA", "Kiloampere"), N("Ah", "Amperestunde"), N("mAh", "Milliamperestunde"), U("Ω", "Ohm"), U("Ω", "Ohm"), U("kΩ", "Kiloohm"), U("MΩ", "Megaohm"), SPACED("F", "Farad"), U("μF", "Mikrofarad"), U("µF", "Mikrofarad"), U("nF", "Nanofarad"), U("pF", "Pikofarad"), SPACED("H", "Henry"), SPACED("C", "Coulomb"), SPACED("K", "Kelvin"), ANY("db", "Dezibel"), U("dBA", "Dezibel A"), U("lm", "Lumen"), U("lx", "Lux"), U("cd", "Candela"), U("Sv", "Sievert"), U("mSv", "Millisievert"), U("μSv", "Mikrosievert"), U("µSv", "Mikrosievert"), U("Bq", "Becquerel"), U("Gy", "Gray"), U("mol", "Mol"), U("mmol", "Millimol"), U("rad", "Radiant"),
    /* temperature and angle */
    ANY("°C", "Grad Celsius"), ANY("°F", "Grad Fahrenheit"), ANY("ºC", "Grad Celsius"), ANY("ºF", "Grad Fahrenheit"), U("°K", "Grad Kelvin"), U("℃", "Grad Celsius"), U("℉", "Grad Fahrenheit"), U("°", "Grad"), U("º", "Grad"), U("‰", "Promille"),
    {0}
};

#define F DE_FEMININE_ROW
const nr_currency_row de_currencies[] = {
    {"$", "Dollar", "Dollar", "Cent", "Cent", 0}, {"US$", "U.S Dollar", "U.S Dollar", "Cent", "Cent", 0}, {"A$", "australischer Dollar", "australische Dollar", "Cent", "Cent", 0}, {"C$", "kanadischer Dollar", "kanadische Dollar", "Cent", "Cent", 0}, {"CA$", "kanadischer Dollar", "kanadische Dollar", "Cent", "Cent", 0}, {"NZ$", "neuseeländischer Dollar", "neuseeländische Dollar", "Cent", "Cent", 0}, {"HK$", "Hongkong Dollar", "Hongkong Dollar", "Cent", "Cent", 0}, {"R$", "Real", "Real", "Centavo", "Centavos", 0},
    {"€", "Euro", "Euro", "Cent", "Cent", 0}, {"£", "Pfund", "Pfund", "Penny", "Pence", 0}, {"¥", "Yen", "Yen", NULL, NULL, 0}, {"₩", "Won", "Won", NULL, NULL, 0}, {"₹", "Rupie", "Rupien", "Paisa", "Paise", F}, {"₽", "Rubel", "Rubel", "Kopeke", "Kopeken", 0}, {"₴", "Hrywnja", "Hrywnja", "Kopeke", "Kopeken", F}, {"₺", "Lira", "Lira", NULL, NULL, F}, {"₪", "Schekel", "Schekel", NULL, NULL, 0}, {"₿", "Bitcoin", "Bitcoin", NULL, NULL, 0}, {"¢", "Cent", "Cent", NULL, NULL, 0}, {"zł", "Zloty", "Zloty", "Groszy", "Groszy", 0}, {"Kč", "Krone", "Kronen", NULL, NULL, F},
    {"T€", "Tausend Euro", "Tausend Euro", NULL, NULL, 0}, {"TEUR", "Tausend Euro", "Tausend Euro", NULL, NULL, 0}, {"EUR", "Euro", "Euro", "Cent", "Cent", 0}, {"USD", "U.S Dollar", "U.S Dollar", "Cent", "Cent", 0}, {"GBP", "britisches Pfund", "britische Pfund", "Penny", "Pence", 0}, {"CHF", "Franken", "Franken", "Rappen", "Rappen", 0}, {"Fr", "Franken", "Franken", "Rappen", "Rappen", 0}, {"SFr", "Franken", "Franken", "Rappen", "Rappen", 0}, {"DM", "Mark", "Mark", "Pfennig", "Pfennig", F}, {"RM", "Reichsmark", "Reichsmark", "Pfennig", "Pfennig", F}, {"JPY", "Yen", "Yen", NULL, NULL, 0}, {"CAD", "kanadischer Dollar", "kanadische Dollar", "Cent", "Cent", 0}, {"AUD", "australischer Dollar", "australische Dollar", "Cent", "Cent", 0}, {"CNY", "Yuan", "Yuan", NULL, NULL, 0}, {"SEK", "schwedische Krone", "schwedische Kronen", NULL, NULL, F}, {"NOK", "norwegische Krone", "norwegische Kronen", NULL, NULL, F}, {"DKK", "dänische Krone", "dänische Kronen", NULL, NULL, F}, {"PLN", "Zloty", "Zloty", "Groszy", "Groszy", 0}, {"RUB", "Rubel", "Rubel", NULL, NULL, 0}, {"TRY", "türkische Lira", "türkische Lira", NULL, NULL, F}, {"INR", "indische Rupie", "indische Rupien", NULL, NULL, F}, {"HUF", "Forint", "Forint", NULL, NULL, 0}, {"CZK", "tschechische Krone", "tschechische Kronen", NULL, NULL, F},
    {0}
};

const nr_symbol_row de_symbols[] = {
    {'&', "und"}, {'%', "Prozent"}, {'+', "plus"}, {'=', "gleich"}, {0xD7, "mal"}, {0xF7, "geteilt durch"}, {0xB1, "plus minus"},
    {0x2260, "ungleich"}, {0x2248, "ungefähr"}, {0x2264, "kleiner gleich"}, {0x2265, "größer gleich"}, {0x221E, "unendlich"}, {0x221A, "Wurzel aus"},
    {0x2192, "zu"}, {0x2190, "von"}, {0x21D2, "folgt"}, {0x2191, "hoch"}, {0x2193, "runter"},
    {0xB0, "Grad"}, {0xA7, "Paragraf"}, {0xA9, "Copyright"}, {0x2030, "Promille"}, {0xB5, "Mikro"}, {0x2126, "Ohm"}, {0x2300, "Durchschnitt"}, {0xD8, "Durchschnitt"},
    {0xB2, "Quadrat"}, {0xB3, "hoch drei"}, {0x2211, "Summe"}, {0x2206, "Delta"}, {0x2212, "minus"}, {0x3C0, "Pi"},
    {'$', "Dollar"}, {0x20AC, "Euro"}, {0xA3, "Pfund"}, {0xA5, "Yen"}, {0xA2, "Cent"}, {0x266F, "Kreuz"}, {0x2640, "weiblich"}, {0x2642, "männlich"},
    {0}
};
