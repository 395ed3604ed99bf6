/* units.c: English units, currencies and symbols. */
#include "en.h"

/* clang-format off */
#define U(written, one, many) {written, one, many, 0}
#define ANY(written, one, many) {written, one, many, UNIT_ANY_CASE}
#define GLUED(written, one, many) {written, one, many, UNIT_WORD_TOO}

const nr_unit_row en_units[] = {
    /* length */
    ANY("km", "kilometer", "kilometers"), U("m", "meter", "meters"), ANY("cm", "centimeter", "centimeters"),
    ANY("mm", "millimeter", "millimeters"), U("dm", "decimeter", "decimeters"), U("nm", "nanometer", "nanometers"),
    U("pm", "picometer", "picometers"),
    U("μm", "micrometer", "micrometers"), U("µm", "micrometer", "micrometers"), U("um", "micrometer", "micrometers"),
    ANY("ft", "foot", "feet"), GLUED("in", "inch", "inches"), ANY("yd", "yard", "yards"), ANY("yds", "yard", "yards"),
    ANY("mi", "mile", "miles"), U("nmi", "nautical mile", "nautical miles"), U("ly", "light year", "light years"),
    U("au", "astronomical unit", "astronomical units"), U("AU", "astronomical unit", "astronomical units"),
    U("pc", "parsec", "parsecs"), U("″", "inch", "inches"), U("′", "foot", "feet"), ANY("inch", "inch", "inches"),
    ANY("hm", "hectometer", "hectometers"), U("dam", "decameter", "decameters"), ANY("ftm", "fathom", "fathoms"),
    /* area and volume */
    ANY("km²", "square kilometer", "square kilometers"), ANY("km2", "square kilometer", "square kilometers"),
    ANY("m²", "square meter", "square meters"), ANY("m2", "square meter", "square meters"),
    ANY("cm²", "square centimeter", "square centimeters"), ANY("cm2", "square centimeter", "square centimeters"),
    ANY("mm²", "square millimeter", "square millimeters"), ANY("mm2", "square millimeter", "square millimeters"),
    ANY("ft²", "square foot", "square feet"), ANY("ft2", "square foot", "square feet"),
    ANY("in²", "square inch", "square inches"), ANY("in2", "square inch", "square inches"),
    ANY("yd²", "square yard", "square yards"), ANY("mi²", "square mile", "square miles"), ANY("mi2", "square mile", "square miles"),
    ANY("sq km", "square kilometer", "square kilometers"), ANY("sq m", "square meter", "square meters"),
    ANY("sq mi", "square mile", "square miles"), ANY("sq ft", "square foot", "square feet"), ANY("sq in", "square inch", "square inches"),
    ANY("sq yd", "square yard", "square yards"), ANY("sq miles", "square mile", "square miles"), ANY("sq meters", "square meter", "square meters"),
    ANY("sqft", "square foot", "square feet"), ANY("sqmi", "square mile", "square miles"),
    ANY("km³", "cubic kilometer", "cubic kilometers"), ANY("km3", "cubic kilometer", "cubic kilometers"),
    ANY("m³", "cubic meter", "cubic meters"), ANY("m3", "cubic meter", "cubic meters"), ANY("dm³", "cubic decimeter", "cubic decimeters"),
    ANY("cm³", "cubic centimeter", "cubic centimeters"), ANY("cm3", "cubic centimeter", "cubic centimeters"),
    ANY("mm³", "cubic millimeter", "cubic millimeters"), ANY("ft³", "cubic foot", "cubic feet"), ANY("in³", "cubic inch", "cubic inches"),
    ANY("yd³", "cubic yard", "cubic yards"), ANY("mi³", "cubic mile", "cubic miles"), ANY("cu ft", "cubic foot", "cubic feet"),
    ANY("cu in", "cubic inch", "cubic inches"), ANY("cu m", "cubic meter", "cubic meters"), ANY("cu yd", "cubic yard", "cubic yards"),
    ANY("cc", "C.C", "C.C's"), ANY("ha", "hectare", "hectares"), ANY("ac", "acre", "acres"),
    U("L", "liter", "liters"), U("l", "liter", "liters"), ANY("ml", "milliliter", "milliliters"), ANY("cl", "centiliter", "centiliters"),
    ANY("dl", "deciliter", "deciliters"), ANY("hl", "hectoliter", "hectoliters"), U("μl", "microliter", "microliters"), U("µl", "microliter", "microliters"),
    U("μL", "microliter", "microliters"), U("µL", "microliter", "microliters"), U("kL", "kiloliter", "kiloliters"),
    ANY("gal", "gallon", "gallons"), ANY("gals", "gallon", "gallons"), ANY("qt", "quart", "quarts"), ANY("qts", "quart", "quarts"), ANY("pt", "pint", "pints"),
    ANY("fl oz", "fluid ounce", "fluid ounces"), ANY("tbsp", "tablespoon", "tablespoons"), ANY("tbsps", "tablespoon", "tablespoons"), ANY("tsp", "teaspoon", "teaspoons"), ANY("tsps", "teaspoon", "teaspoons"),
    ANY("bbl", "barrel", "barrels"), ANY("bu", "bushel", "bushels"),
    ANY("mi³", "cubic mile", "cubic miles"), ANY("mi3", "cubic mile", "cubic miles"), ANY("cu mi", "cubic mile", "cubic miles"), ANY("cu cm", "cubic centimeter", "cubic centimeters"), ANY("ft3", "cubic foot", "cubic feet"), ANY("in3", "cubic inch", "cubic inches"), ANY("yd3", "cubic yard", "cubic yards"), ANY("yd2", "square yard", "square yards"), ANY("mm3", "cubic millimeter", "cubic millimeters"), ANY("dm3", "cubic decimeter", "cubic decimeters"), ANY("dm²", "square decimeter", "square decimeters"), ANY("dm2", "square decimeter", "square decimeters"), ANY("sq cm", "square centimeter", "square centimeters"), ANY("sq mm", "square millimeter", "square millimeters"), ANY("ha²", "square hectare", "square hectares"),
    /* mass */
    ANY("kg", "kilogram", "kilograms"), ANY("kgs", "kilogram", "kilograms"), ANY("kilo", "kilo", "kilos"), U("g", "gram", "grams"), U("gm", "gram", "grams"), U("mg", "milligram", "milligrams"), U("Mg", "megagram", "megagrams"),
    U("μg", "microgram", "micrograms"), U("µg", "microgram", "micrograms"), U("mcg", "microgram", "micrograms"), U("ng", "nanogram", "nanograms"),
    ANY("lb", "pound", "pounds"), ANY("lbs", "pound", "pounds"), ANY("oz", "ounce", "ounces"), U("t", "ton", "tons"), ANY("kt", "kiloton", "kilotons"), U("Mt", "megaton", "megatons"),
    U("Gt", "gigaton", "gigatons"), ANY("cwt", "hundredweight", "hundredweight"), ANY("st", "stone", "stone"), U("ct", "carat", "carats"), ANY("amu", "atomic mass unit", "atomic mass units"),
    U("Da", "dalton", "daltons"), U("kDa", "kilodalton", "kilodaltons"),
    /* time */
    U("s", "second", "seconds"), ANY("sec", "second", "seconds"), ANY("secs", "second", "seconds"), U("ms", "millisecond", "milliseconds"), U("μs", "microsecond", "microseconds"), U("µs", "microsecond", "microseconds"),
    U("ns", "nanosecond", "nanoseconds"), ANY("min", "minute", "minutes"), ANY("mins", "minute", "minutes"), U("h", "hour", "hours"), ANY("hr", "hour", "hours"), ANY("hrs", "hour", "hours"),
    ANY("yr", "year", "years"), ANY("yrs", "year", "years"), ANY("mo", "month", "months"), ANY("mos", "month", "months"), ANY("wk", "week", "weeks"), ANY("wks", "week", "weeks"), U("d", "day", "days"), U("y", "year", "years"), U("Ma", "million years", "million years"),
    /* speed and rates */
    ANY("mph", "mile per hour", "miles per hour"), ANY("kph", "kilometer per hour", "kilometers per hour"), ANY("kmh", "kilometer per hour", "kilometers per hour"), ANY("kmph", "kilometer per hour", "kilometers per hour"),
    ANY("mpg", "mile per gallon", "miles per gallon"), ANY("rpm", "revolution per minute", "revolutions per minute"), ANY("fps", "frame per second", "frames per second"), ANY("bpm", "beat per minute", "beats per minute"), ANY("wpm", "word per minute", "words per minute"),
    ANY("kn", "knot", "knots"), ANY("ppm", "part per million", "parts per million"), ANY("ppb", "part per billion", "parts per billion"),
    /* data */
    U("b", "bit", "bits"), U("B", "byte", "bytes"), U("bit", "bit", "bits"), U("kB", "kilobyte", "kilobytes"), U("KB", "kilobyte", "kilobytes"), U("kb", "kilobit", "kilobits"), U("Kb", "kilobit", "kilobits"), U("MB", "megabyte", "megabytes"), U("Mb", "megabit", "megabits"), U("mb", "megabyte", "megabytes"),
    U("GB", "gigabyte", "gigabytes"), U("Gb", "gigabit", "gigabits"), U("gb", "gigabyte", "gigabytes"), U("TB", "terabyte", "terabytes"), U("Tb", "terabit", "terabits"), U("tb", "terabyte", "terabytes"), U("PB", "petabyte", "petabytes"), U("EB", "exabyte", "exabytes"),
    U("KiB", "kibibyte", "kibibytes"), U("MiB", "mebibyte", "mebibytes"), U("GiB", "gibibyte", "gibibytes"), U("TiB", "tebibyte", "tebibytes"),
    ANY("kbps", "kilobit per second", "kilobits per second"), ANY("mbps", "megabit per second", "megabits per second"), ANY("gbps", "gigabit per second", "gigabits per second"), U("bps", "bit per second", "bits per second"), ANY("tbps", "terabit per second", "terabits per second"),
    U("MBps", "megabyte per second", "megabytes per second"), U("px", "pixel", "pixels"), U("dpi", "dot per inch", "dots per inch"), U("MP", "megapixel", "megapixels"), ANY("mpx", "megapixel", "megapixels"),
    /* frequency, energy, power, force, pressure */
    ANY("hz", "hertz", "hertz"), ANY("khz", "kilohertz", "kilohertz"), ANY("mhz", "megahertz", "megahertz"), ANY("ghz", "gigahertz", "gigahertz"), ANY("thz", "terahertz", "terahertz"),
    U("W", "watt", "watts"), ANY("kw", "kilowatt", "kilowatts"), U("MW", "megawatt", "megawatts"), U("mW", "milliwatt", "milliwatts"), ANY("gw", "gigawatt", "gigawatts"), ANY("tw", "terawatt", "terawatts"),
    ANY("wh", "watt hour", "watt hours"), ANY("kwh", "kilowatt hour", "kilowatt hours"), ANY("mwh", "megawatt hour", "megawatt hours"), ANY("gwh", "gigawatt hour", "gigawatt hours"), ANY("twh", "terawatt hour", "terawatt hours"),
    U("J", "joule", "joules"), ANY("kj", "kilojoule", "kilojoules"), ANY("tj", "terajoule", "terajoules"), ANY("gj", "gigajoule", "gigajoules"), ANY("pj", "petajoule", "petajoules"), U("MJ", "megajoule", "megajoules"), U("mJ", "millijoule", "millijoules"), U("GJ", "gigajoule", "gigajoules"), U("cal", "calorie", "calories"), ANY("kcal", "kilo calorie", "kilo calories"), ANY("btu", "B.T.U", "B.T.U's"),
    U("eV", "electron volt", "electron volts"), U("keV", "kilo electron volt", "kilo electron volts"), U("MeV", "mega electron volt", "mega electron volts"), U("GeV", "giga electron volt", "giga electron volts"), U("TeV", "tera electron volt", "tera electron volts"),
    ANY("hp", "horsepower", "horsepower"), ANY("bhp", "brake horsepower", "brake horsepower"), U("N", "newton", "newtons"), ANY("kn", "kilonewton", "kilonewtons"), U("MN", "meganewton", "meganewtons"), U("Nm", "newton meter", "newton meters"), ANY("kgf", "kilogram force", "kilograms force"), ANY("gf", "gram force", "grams force"), ANY("lbf", "pound force", "pounds force"),
    U("Pa", "pascal", "pascals"), ANY("hpa", "hectopascal", "hectopascals"), ANY("kpa", "kilopascal", "kilopascals"), U("MPa", "megapascal", "megapascals"), ANY("mpa", "megapascal", "megapascals"), ANY("gpa", "gigapascal", "gigapascals"), ANY("bar", "bar", "bars"), ANY("mbar", "millibar", "millibars"), ANY("psi", "pound per square inch", "pounds per square inch"), ANY("atm", "atmosphere", "atmospheres"), ANY("mmhg", "millimeter of mercury", "millimeters of mercury"),
    /* electricity, light, radiation, chemistry */
    U("V", "volt", "volts"), U("v", "volt", "volts"), U("w", "watt", "watts"), ANY("ohm", "ohm", "ohms"), ANY("amp", "amp", "amps"), ANY("kva", "kilovolt ampere", "kilovolt amperes"), ANY("mva", "megavolt ampere", "megavolt amperes"), ANY("mah", "milliampere hour", "milliampere hours"), U("kV", "kilovolt", "kilovolts"), U("KV", "kilovolt", "kilovolts"), U("kv", "kilovolt", "kilovolts"), U("mV", "millivolt", "millivolts"), U("MV", "megavolt", "megavolts"), U("A", "ampere", "amperes"), U("mA", "milliampere", "milliamperes"), U("kA", "kiloampere", "kiloamperes"), U("mAh", "milliampere hour", "milliampere hours"), U("Ah", "ampere hour", "ampere hours"),
    U("Ω", "ohm", "ohms"), U("Ω", "ohm", "ohms"), U("kΩ", "kilo ohm", "kilo ohms"), U("MΩ", "mega ohm", "mega ohms"), GLUED("F", "degree Fahrenheit", "degrees Fahrenheit"), GLUED("C", "degree Celsius", "degrees Celsius"), U("μF", "microfarad", "microfarads"), U("nF", "nanofarad", "nanofarads"), U("pF", "picofarad", "picofarads"), U("H", "henry", "henries"), U("kVA", "kilovolt ampere", "kilovolt amperes"),
    ANY("db", "decibel", "decibels"), U("dBm", "decibel milliwatt", "decibel milliwatts"), U("dBA", "A weighted decibel", "A weighted decibels"), U("lm", "lumen", "lumens"), U("lx", "lux", "lux"), U("cd", "candela", "candelas"), ANY("sv", "sievert", "sieverts"), ANY("msv", "millisievert", "millisieverts"), U("mSv", "millisievert", "millisieverts"), U("μSv", "microsievert", "microsieverts"), U("Gy", "gray", "grays"), U("Bq", "becquerel", "becquerels"), U("kBq", "kilobecquerel", "kilobecquerels"), U("T", "tesla", "teslas"), U("Wb", "weber", "webers"),
    U("mol", "mole", "moles"), U("mmol", "millimole", "millimoles"), U("μmol", "micromole", "micromoles"), U("kat", "katal", "katals"), U("rad", "radian", "radians"), U("sr", "steradian", "steradians"), U("mM", "millimolar", "millimolar"),
    /* temperature and angle */
    ANY("°C", "degree Celsius", "degrees Celsius"), ANY("°F", "degree Fahrenheit", "degrees Fahrenheit"), ANY("ºC", "degree Celsius", "degrees Celsius"), ANY("ºF", "degree Fahrenheit", "degrees Fahrenheit"), U("°K", "degree Kelvin", "degrees Kelvin"), U("℃", "degree Celsius", "degrees Celsius"), U("℉", "degree Fahrenheit", "degrees Fahrenheit"), {"K", "kelvin", "kelvins", UNIT_SPACED},
    U("°N", "degree north", "degrees north"), U("°S", "degree south", "degrees south"), U("°E", "degree east", "degrees east"), U("°W", "degree west", "degrees west"), U("°", "degree", "degrees"), U("º", "degree", "degrees"), ANY("deg", "degree", "degrees"), U("‰", "per mille", "per mille"),
    {0}
};

const nr_currency_row en_currencies[] = {
    {"$", "dollar", "dollars", "cent", "cents", 0}, {"US$", "U.S dollar", "U.S dollars", "cent", "cents", 0},
    {"A$", "Australian dollar", "Australian dollars", "cent", "cents", 0}, {"AU$", "Australian dollar", "Australian dollars", "cent", "cents", 0},
    {"C$", "Canadian dollar", "Canadian dollars", "cent", "cents", 0}, {"CA$", "Canadian dollar", "Canadian dollars", "cent", "cents", 0}, {"CAD$", "Canadian dollar", "Canadian dollars", "cent", "cents", 0},
    {"NZ$", "New Zealand dollar", "New Zealand dollars", "cent", "cents", 0}, {"HK$", "Hong Kong dollar", "Hong Kong dollars", "cent", "cents", 0},
    {"S$", "Singapore dollar", "Singapore dollars", "cent", "cents", 0}, {"NT$", "Taiwan dollar", "Taiwan dollars", "cent", "cents", 0}, {"J$", "Jamaican dollar", "Jamaican dollars", "cent", "cents", 0}, {"R$", "real", "reais", "centavo", "centavos", 0},
    {"€", "euro", "euros", "cent", "cents", 0}, {"£", "pound", "pounds", "penny", "pence", 0},
    {"¥", "yen", "yen", NULL, NULL, 0}, {"円", "yen", "yen", NULL, NULL, 0}, {"₩", "won", "won", NULL, NULL, 0},
    {"₹", "rupee", "rupees", "paisa", "paise", 0}, {"Rs", "rupee", "rupees", "paisa", "paise", 0}, {"₽", "ruble", "rubles", "kopeck", "kopecks", 0},
    {"₴", "hryvnia", "hryvnias", "kopiyka", "kopiykas", 0}, {"₺", "lira", "lira", NULL, NULL, 0}, {"₪", "shekel", "shekels", NULL, NULL, 0},
    {"₿", "bitcoin", "bitcoins", NULL, NULL, 0}, {"฿", "baht", "baht", NULL, NULL, 0}, {"₫", "dong", "dong", NULL, NULL, 0},
    {"₦", "naira", "naira", "kobo", "kobo", 0}, {"₱", "peso", "pesos", "centavo", "centavos", 0}, {"₵", "cedi", "cedis", NULL, NULL, 0}, {"₡", "colon", "colones", NULL, NULL, 0},
    {"₸", "tenge", "tenge", NULL, NULL, 0}, {"zł", "zloty", "zlotys", NULL, NULL, 0}, {"Kč", "koruna", "koruny", NULL, NULL, 0}, {"¢", "cent", "cents", NULL, NULL, 0},
    {"USD", "U.S dollar", "U.S dollars", "cent", "cents", 0}, {"EUR", "euro", "euros", "cent", "cents", 0}, {"GBP", "British pound", "British pounds", "penny", "pence", 0},
    {"JPY", "yen", "yen", NULL, NULL, 0}, {"CHF", "Swiss franc", "Swiss francs", "centime", "centimes", 0}, {"CAD", "Canadian dollar", "Canadian dollars", "cent", "cents", 0},
    {"AUD", "Australian dollar", "Australian dollars", "cent", "cents", 0}, {"NZD", "New Zealand dollar", "New Zealand dollars", "cent", "cents", 0}, {"CNY", "yuan", "yuan", NULL, NULL, 0}, {"RMB", "renminbi", "renminbi", NULL, NULL, 0},
    {"INR", "Indian rupee", "Indian rupees", "paisa", "paise", 0}, {"SEK", "Swedish krona", "Swedish kronor", NULL, NULL, 0}, {"NOK", "Norwegian krone", "Norwegian kroner", NULL, NULL, 0}, {"DKK", "Danish krone", "Danish kroner", NULL, NULL, 0},
    {"PLN", "Polish zloty", "Polish zlotys", NULL, NULL, 0}, {"RUB", "ruble", "rubles", NULL, NULL, 0}, {"UAH", "hryvnia", "hryvnias", NULL, NULL, 0}, {"HKD", "Hong Kong dollar", "Hong Kong dollars", NULL, NULL, 0}, {"SGD", "Singapore dollar", "Singapore dollars", NULL, NULL, 0},
    {"ZAR", "rand", "rand", NULL, NULL, 0}, {"BRL", "real", "reais", NULL, NULL, 0}, {"MXN", "Mexican peso", "Mexican pesos", NULL, NULL, 0}, {"KRW", "won", "won", NULL, NULL, 0}, {"BTC", "bitcoin", "bitcoins", NULL, NULL, 0}, {"ETH", "ether", "ether", NULL, NULL, 0},
    {0}
};

const nr_symbol_row en_symbols[] = {
    {'&', "and"}, {'#', "hash"}, {'%', "percent"}, {'=', "equals"}, {0xD7, "times"}, {0xF7, "divided by"}, {0xB1, "plus or minus"},
    {0x2260, "is not equal to"}, {0x2248, "is about"}, {0x2264, "is at most"}, {0x2265, "is at least"}, {0x221E, "infinity"}, {0x221A, "the square root of"},
    {0x2192, "to"}, {0x2190, "from"}, {0x21D2, "implies"}, {0x2194, "to and from"}, {0x2191, "up"}, {0x2193, "down"},
    {0xB0, "degrees"}, {0xA7, "section"}, {0xA9, "copyright"}, {0x2030, "per mille"}, {0xB5, "micro"}, {0x2126, "ohms"},
    {0xB2, "squared"}, {0xB3, "cubed"}, {0x2208, "in"}, {0x2211, "the sum of"}, {0x222B, "the integral of"}, {0x2202, "partial"}, {0x2206, "delta"}, {0x2212, "minus"},
    {'$', "dollar"}, {0x20AC, "euro"}, {0xA3, "pound"}, {0xA5, "yen"}, {0xA2, "cents"}, {0x2713, "check"}, {0x2714, "check"}, {0x266F, "sharp"}, {0x266D, "flat"}, {0x2640, "female"}, {0x2642, "male"}, {0x3C0, "pi"}, {0x2764, "red heart"}, {0x1F602, "face with tears of joy"}, {0x1F44D, "thumbs up"}, {0x1F44E, "thumbs down"}, {0x1F525, "fire"}, {0x1F64F, "folded hands"},
    {0}
};
