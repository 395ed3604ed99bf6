/* units.c: Swedish units with their gender, currencies, symbols, the marks of code. */
#include "sv.h"

/* clang-format off */
#define C(written, one, many) {written, one, many, PLAIN_FEMININE} /* of common gender: "en meter" */
#define N(written, one, many) {written, one, many, 0}

const nr_unit_row sv_units[] = {
    C("km", "kilometer", "kilometer"), C("m", "meter", "meter"), C("cm", "centimeter", "centimeter"), C("mm", "millimeter", "millimeter"), C("dm", "decimeter", "decimeter"), C("μm", "mikrometer", "mikrometer"), C("µm", "mikrometer", "mikrometer"), C("nm", "nanometer", "nanometer"),
    C("km²", "kvadratkilometer", "kvadratkilometer"), C("km2", "kvadratkilometer", "kvadratkilometer"), C("kvkm", "kvadratkilometer", "kvadratkilometer"), C("m²", "kvadratmeter", "kvadratmeter"), C("m2", "kvadratmeter", "kvadratmeter"), C("kvm", "kvadratmeter", "kvadratmeter"), C("cm²", "kvadratcentimeter", "kvadratcentimeter"), C("mm²", "kvadratmillimeter", "kvadratmillimeter"),
    C("m³", "kubikmeter", "kubikmeter"), C("m3", "kubikmeter", "kubikmeter"), C("cm³", "kubikcentimeter", "kubikcentimeter"), N("ha", "hektar", "hektar"),
    C("l", "liter", "liter"), C("L", "liter", "liter"), C("dl", "deciliter", "deciliter"), C("cl", "centiliter", "centiliter"), C("ml", "milliliter", "milliliter"), C("msk", "matsked", "matskedar"), C("tsk", "tesked", "teskedar"), N("krm", "kryddmått", "kryddmått"),
    N("kg", "kilo", "kilo"), N("hg", "hekto", "hekto"), N("g", "gram", "gram"), N("mg", "milligram", "milligram"), N("µg", "mikrogram", "mikrogram"), N("μg", "mikrogram", "mikrogram"), C("mol", "mol", "mol"), C("mmol", "millimol", "millimol"), C("mmol/l", "millimol per liter", "millimol per liter"), C("mmol/L", "millimol per liter", "millimol per liter"), N("ton", "ton", "ton"),
    C("h", "timme", "timmar"), C("tim", "timme", "timmar"), C("min", "minut", "minuter"), C("s", "sekund", "sekunder"), C("sek", "sekund", "sekunder"), C("ms", "millisekund", "millisekunder"),
    C("W", "watt", "watt"), C("kW", "kilowatt", "kilowatt"), C("MW", "megawatt", "megawatt"), C("GW", "gigawatt", "gigawatt"), C("kWh", "kilowattimme", "kilowattimmar"), C("MWh", "megawattimme", "megawattimmar"), C("GWh", "gigawattimme", "gigawattimmar"), C("TWh", "terawattimme", "terawattimmar"), C("V", "volt", "volt"), C("mA", "milliampere", "milliampere"), C("hk", "hästkraft", "hästkrafter"),
    C("Hz", "hertz", "hertz"), C("kHz", "kilohertz", "kilohertz"), C("MHz", "megahertz", "megahertz"), C("GHz", "gigahertz", "gigahertz"), C("dB", "decibel", "decibel"), C("hPa", "hektopascal", "hektopascal"), C("kPa", "kilopascal", "kilopascal"), C("bar", "bar", "bar"),
    C("kB", "kilobyte", "kilobyte"), C("MB", "megabyte", "megabyte"), C("GB", "gigabyte", "gigabyte"), C("TB", "terabyte", "terabyte"), C("Mbit", "megabit", "megabit"), C("Gbit", "gigabit", "gigabit"),
    C("°C", "grad Celsius", "grader Celsius"), C("°F", "grad Fahrenheit", "grader Fahrenheit"), C("°", "grad", "grader"), C("kcal", "kilokalori", "kilokalorier"), C("kJ", "kilojoule", "kilojoule"), C("J", "joule", "joule"), C("ppm", "miljondel", "miljondelar"), C("mmHg", "millimeter kvicksilver", "millimeter kvicksilver"), C("mil", "mil", "mil"),
    {0}};

enum { COMMON = PLAIN_FEMININE | PLAIN_COIN_FEMININE };

const nr_currency_row sv_currencies[] = {
    {"kr", "krona", "kronor", "öre", "öre", PLAIN_FEMININE}, {"SEK", "krona", "kronor", "öre", "öre", PLAIN_FEMININE}, {":-", "krona", "kronor", "öre", "öre", PLAIN_FEMININE},
    {"€", "euro", "euro", "cent", "cent", COMMON}, {"EUR", "euro", "euro", "cent", "cent", COMMON}, {"$", "dollar", "dollar", "cent", "cent", COMMON}, {"USD", "dollar", "dollar", "cent", "cent", COMMON}, {"USD$", "amerikansk dollar", "amerikanska dollar", "cent", "cent", COMMON}, {"US$", "dollar", "dollar", "cent", "cent", COMMON},
    {"£", "pund", "pund", "penny", "pence", PLAIN_COIN_FEMININE}, {"GBP", "pund", "pund", "penny", "pence", PLAIN_COIN_FEMININE}, {"¥", "yen", "yen", NULL, NULL, PLAIN_FEMININE}, {"JPY", "yen", "yen", NULL, NULL, PLAIN_FEMININE}, {"CHF", "schweizerfranc", "schweizerfranc", NULL, NULL, PLAIN_FEMININE}, {"NOK", "norsk krona", "norska kronor", "öre", "öre", PLAIN_FEMININE}, {"DKK", "dansk krona", "danska kronor", "öre", "öre", PLAIN_FEMININE}, {"₽", "rubel", "rubel", NULL, NULL, PLAIN_FEMININE}, {"₹", "rupie", "rupier", NULL, NULL, PLAIN_FEMININE},
    {0}};

const nr_symbol_row sv_symbols[] = {
    {'&', "och"}, {'%', "procent"}, {'+', "plus"}, {0xD7, "gånger"}, {0x2192, "till"}, {0xB0, "grader"}, {0xA7, "paragraf"}, {0x2030, "promille"}, {'$', "dollar"}, {0x20AC, "euro"}, {0xA3, "pund"}, {0xB1, "plus minus"},
    {'=', "är lika med"}, {0xB2, "i kvadrat"}, {0xB3, "i kubik"}, {0xF7, "delat med"}, {0x2260, "inte lika med"}, {0x221E, "oändligheten"}, {0x221A, "roten ur"}, {0x2212, "minus"}, {0xA9, "copyright"}, {0x3C0, "pi"}, {0xA5, "yen"},
    {0}};

const nr_symbol_row sv_code_marks[] = {
    {'.', "punkt"}, {'/', "snedstreck"}, {'-', "bindestreck"}, {'+', "plus"}, {'=', "lika med"}, {'&', "och"}, {'%', "procent"}, {'@', "snabel-a"}, {'#', "brädgård"}, {'*', "stjärna"}, {':', "kolon"}, {'<', "mindre än"}, {'>', "större än"}, {'|', "lodstreck"}, {'~', "tilde"}, {'^', "cirkumflex"}, {'!', "utropstecken"}, {'$', "dollar"}, {'\\', "omvänt snedstreck"}, {'?', "frågetecken"}, {'_', "understreck"}, {';', "semikolon"}, {',', "komma"}, {'(', "vänsterparentes"}, {')', "högerparentes"}, {'[', "vänster hakparentes"}, {']', "höger hakparentes"}, {'{', "vänster klammer"}, {'}', "höger klammer"}, {'"', "citattecken"}, {'\'', "apostrof"}, {'`', "grav accent"},
    {0}};
/* clang-format on */
