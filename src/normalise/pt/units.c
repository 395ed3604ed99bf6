/* units.c: Portuguese units with their gender, currencies, symbols, the marks of code. */
#include "pt.h"

/* clang-format off */
#define M(written, one, many) {written, one, many, 0}
#define F(written, one, many) {written, one, many, PLAIN_FEMININE}
#define G(written, one, many) {written, one, many, UNIT_WORD_TOO}

const nr_unit_row pt_units[] = {
    M("km", "quilômetro", "quilômetros"), M("m", "metro", "metros"), M("cm", "centímetro", "centímetros"), M("mm", "milímetro", "milímetros"), M("km²", "quilômetro quadrado", "quilômetros quadrados"), M("m²", "metro quadrado", "metros quadrados"), M("m2", "metro quadrado", "metros quadrados"), M("m³", "metro cúbico", "metros cúbicos"), M("ha", "hectare", "hectares"), M("l", "litro", "litros"), M("L", "litro", "litros"), M("ml", "mililitro", "mililitros"), M("mL", "mililitro", "mililitros"), M("kg", "quilo", "quilos"), M("g", "grama", "gramas"), M("mg", "miligrama", "miligramas"), F("t", "tonelada", "toneladas"), F("h", "hora", "horas"), M("min", "minuto", "minutos"), M("s", "segundo", "segundos"), M("kW", "quilowatt", "quilowatts"), M("kWh", "quilowatt-hora", "quilowatts-hora"), M("MW", "megawatt", "megawatts"), M("GW", "gigawatt", "gigawatts"), M("W", "watt", "watts"), M("V", "volt", "volts"), G("A", "ampère", "ampères"), M("Hz", "hertz", "hertz"), M("MB", "megabyte", "megabytes"), M("GB", "gigabyte", "gigabytes"), M("TB", "terabyte", "terabytes"), M("°C", "grau Celsius", "graus Celsius"), M("ºC", "grau Celsius", "graus Celsius"), M("°F", "grau Fahrenheit", "graus Fahrenheit"), M("°", "grau", "graus"), M("cv", "cavalo", "cavalos"),
    {0}};

const nr_currency_row pt_currencies[] = {
    {"R$", "real", "reais", "centavo", "centavos", 0}, {"BRL", "real", "reais", "centavo", "centavos", 0}, {"€", "euro", "euros", "centavo", "centavos", 0}, {"EUR", "euro", "euros", "centavo", "centavos", 0}, {"$", "dólar", "dólares", "centavo", "centavos", 0}, {"US$", "dólar", "dólares", "centavo", "centavos", 0}, {"USD", "dólar", "dólares", "centavo", "centavos", 0}, {"£", "libra", "libras", "pêni", "pence", PLAIN_FEMININE}, {"¥", "iene", "ienes", NULL, NULL, 0},
    {0}};

const nr_symbol_row pt_symbols[] = {
    {'&', "e"}, {'%', "por cento"}, {'+', "mais"}, {0xD7, "vezes"}, {0x2192, "para"}, {0xB0, "graus"}, {0xA7, "parágrafo"}, {0x2030, "por mil"}, {'$', "dólares"}, {0x20AC, "euros"}, {0xA3, "libras"}, {0xB1, "mais ou menos"},
    {'=', "igual a"}, {0xB2, "ao quadrado"}, {0xB3, "ao cubo"},
    {0}};

const nr_symbol_row pt_code_marks[] = {
    {'.', "ponto"}, {'/', "barra"}, {'-', "hífen"}, {'+', "mais"}, {'=', "igual"}, {'&', "e"}, {'%', "por cento"}, {'@', "arroba"}, {'#', "cerquilha"}, {'*', "asterisco"}, {':', "dois pontos"}, {'<', "menor que"}, {'>', "maior que"}, {'|', "barra vertical"}, {'~', "til"}, {'^', "acento circunflexo"}, {'!', "ponto de exclamação"}, {'$', "cifrão"}, {'\\', "barra invertida"}, {'?', "ponto de interrogação"}, {'_', "sublinhado"}, {',', "vírgula"}, {';', "ponto e vírgula"}, {'(', "abre parêntese"}, {')', "fecha parêntese"}, {'[', "abre colchete"}, {']', "fecha colchete"}, {'{', "abre chave"}, {'}', "fecha chave"}, {'"', "aspas"}, {'\'', "apóstrofo"}, {'`', "acento grave"},
    {0}};
/* clang-format on */
