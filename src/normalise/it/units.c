/* units.c: Italian units with their gender, currencies, symbols, the marks of code. */
#include "it.h"

/* clang-format off */
#define M(written, one, many) {written, one, many, 0}
#define F(written, one, many) {written, one, many, PLAIN_FEMININE}
#define G(written, one, many) {written, one, many, UNIT_WORD_TOO}

const nr_unit_row it_units[] = {
    M("km", "chilometro", "chilometri"), M("m", "metro", "metri"), M("cm", "centimetro", "centimetri"), M("mm", "millimetro", "millimetri"), M("km²", "chilometro quadrato", "chilometri quadrati"), M("kmq", "chilometro quadrato", "chilometri quadrati"), M("m²", "metro quadrato", "metri quadrati"), M("mq", "metro quadrato", "metri quadrati"), M("m2", "metro quadrato", "metri quadrati"), M("m³", "metro cubo", "metri cubi"), M("mc", "metro cubo", "metri cubi"), M("ha", "ettaro", "ettari"), M("l", "litro", "litri"), M("ml", "millilitro", "millilitri"), M("cl", "centilitro", "centilitri"), M("dl", "decilitro", "decilitri"), M("hPa", "ettopascal", "ettopascal"), M("pb", "punto base", "punti base"), M("CV", "cavallo", "cavalli"), M("kg", "chilogrammo", "chilogrammi"), M("g", "grammo", "grammi"), M("gr", "grammo", "grammi"), M("mg", "milligrammo", "milligrammi"), F("t", "tonnellata", "tonnellate"), F("h", "ora", "ore"), M("min", "minuto", "minuti"), M("s", "secondo", "secondi"), M("kmh", "chilometro orario", "chilometri orari"), M("kW", "chilowatt", "chilowatt"), M("kWh", "chilowattora", "chilowattora"), M("MW", "megawatt", "megawatt"), M("GW", "gigawatt", "gigawatt"), M("W", "watt", "watt"), M("V", "volt", "volt"), G("A", "ampere", "ampere"), M("Hz", "hertz", "hertz"), M("GHz", "gigahertz", "gigahertz"), M("MB", "megabyte", "megabyte"), M("GB", "gigabyte", "gigabyte"), M("TB", "terabyte", "terabyte"), M("°C", "grado", "gradi"), M("°F", "grado Fahrenheit", "gradi Fahrenheit"), M("°", "grado", "gradi"), M("cv", "cavallo", "cavalli"),
    {0}};

const nr_currency_row it_currencies[] = {
    {"€", "euro", "euro", "centesimo", "centesimi", 0}, {"EUR", "euro", "euro", "centesimo", "centesimi", 0}, {"$", "dollaro", "dollari", "centesimo", "centesimi", 0}, {"US$", "dollaro", "dollari", "centesimo", "centesimi", 0}, {"£", "sterlina", "sterline", "penny", "penny", PLAIN_FEMININE}, {"¥", "yen", "yen", NULL, NULL, 0}, {"CHF", "franco", "franchi", "centesimo", "centesimi", 0}, {"₽", "rublo", "rubli", "copeca", "copeche", 0},
    {0}};

const nr_symbol_row it_symbols[] = {
    {'&', "e"}, {'%', "per cento"}, {'+', "più"}, {0xD7, "per"}, {0x2192, "a"}, {0xB0, "gradi"}, {0xA7, "paragrafo"}, {0x2030, "per mille"}, {'$', "dollari"}, {0x20AC, "euro"}, {0xA3, "sterline"}, {0xB1, "più o meno"},
    {'=', "uguale"}, {0xB2, "al quadrato"}, {0xB3, "al cubo"},
    {0}};

const nr_symbol_row it_code_marks[] = {
    {'.', "punto"}, {'/', "barra"}, {'-', "trattino"}, {'+', "più"}, {'=', "uguale"}, {'&', "e"}, {'%', "per cento"}, {'@', "chiocciola"}, {'#', "cancelletto"}, {'*', "asterisco"}, {':', "due punti"}, {'<', "minore"}, {'>', "maggiore"}, {'|', "barra verticale"}, {'~', "tilde"}, {'^', "accento circonflesso"}, {'!', "punto esclamativo"}, {'$', "dollaro"}, {'\\', "barra inversa"}, {'?', "punto interrogativo"}, {'_', "trattino basso"}, {',', "virgola"}, {';', "punto e virgola"}, {'(', "parentesi aperta"}, {')', "parentesi chiusa"}, {'[', "parentesi quadra aperta"}, {']', "parentesi quadra chiusa"}, {'{', "graffa aperta"}, {'}', "graffa chiusa"}, {'"', "virgolette"}, {'\'', "apostrofo"}, {'`', "accento grave"},
    {0}};
/* clang-format on */
