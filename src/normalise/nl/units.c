/* units.c: Dutch units with their gender, currencies, symbols, the marks of code. */
#include "nl.h"

/* clang-format off */
#define M(written, one, many) {written, one, many, 0}

const nr_unit_row nl_units[] = {
    M("km", "kilometer", "kilometer"), M("m", "meter", "meter"), M("cm", "centimeter", "centimeter"), M("mm", "millimeter", "millimeter"), M("km²", "vierkante kilometer", "vierkante kilometer"), M("km2", "vierkante kilometer", "vierkante kilometer"), M("m²", "vierkante meter", "vierkante meter"), M("m2", "vierkante meter", "vierkante meter"), M("m³", "kubieke meter", "kubieke meter"), M("m3", "kubieke meter", "kubieke meter"), M("ha", "hectare", "hectare"), M("l", "liter", "liter"), M("ml", "milliliter", "milliliter"), M("cl", "centiliter", "centiliter"), M("kg", "kilo", "kilo"), M("g", "gram", "gram"), M("mg", "milligram", "milligram"), M("t", "ton", "ton"), M("min", "minuut", "minuten"), M("s", "seconde", "seconden"), M("sec", "seconde", "seconden"), M("u", "uur", "uur"), M("h", "uur", "uur"), M("kW", "kilowatt", "kilowatt"), M("kWh", "kilowattuur", "kilowattuur"), M("MW", "megawatt", "megawatt"), M("GW", "gigawatt", "gigawatt"), M("W", "watt", "watt"), M("V", "volt", "volt"), M("Hz", "hertz", "hertz"), M("MB", "megabyte", "megabyte"), M("GB", "gigabyte", "gigabyte"), M("TB", "terabyte", "terabyte"), M("°C", "graad Celsius", "graden Celsius"), M("°F", "graad Fahrenheit", "graden Fahrenheit"), M("°", "graad", "graden"), M("pk", "paardenkracht", "paardenkracht"),
    {0}};

const nr_currency_row nl_currencies[] = {
    {"€", "euro", "euro", "cent", "cent", 0}, {"EUR", "euro", "euro", "cent", "cent", 0}, {"$", "dollar", "dollar", "cent", "cent", 0}, {"US$", "dollar", "dollar", "cent", "cent", 0}, {"£", "pond", "pond", "penny", "pence", 0}, {"¥", "yen", "yen", NULL, NULL, 0},
    {0}};

const nr_symbol_row nl_symbols[] = {
    {'&', "en"}, {'%', "procent"}, {'+', "plus"}, {0xD7, "keer"}, {0x2192, "naar"}, {0xB0, "graden"}, {0xA7, "paragraaf"}, {0x2030, "promille"}, {'$', "dollar"}, {0x20AC, "euro"}, {0xA3, "pond"}, {0xB1, "plus of min"},
    {'=', "is gelijk aan"}, {0xB2, "kwadraat"}, {0xB3, "tot de derde"},
    {0}};

const nr_symbol_row nl_code_marks[] = {
    {'.', "punt"}, {'/', "slash"}, {'-', "streepje"}, {'+', "plus"}, {'=', "is"}, {'&', "en"}, {'%', "procent"}, {'@', "apenstaartje"}, {'#', "hekje"}, {'*', "sterretje"}, {':', "dubbele punt"}, {'<', "kleiner dan"}, {'>', "groter dan"}, {'|', "rechte streep"}, {'~', "tilde"}, {'^', "dakje"}, {'!', "uitroepteken"}, {'$', "dollar"}, {'\\', "backslash"}, {'?', "vraagteken"}, {'_', "laag streepje"}, {',', "komma"}, {';', "puntkomma"}, {'(', "haakje openen"}, {')', "haakje sluiten"}, {'[', "blokhaak openen"}, {']', "blokhaak sluiten"}, {'{', "accolade openen"}, {'}', "accolade sluiten"}, {'"', "aanhalingsteken"}, {'\'', "apostrof"}, {'`', "accent grave"},
    {0}};
/* clang-format on */
