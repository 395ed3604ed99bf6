/* dates.c: Spanish dates that begin with the month, times of day, eras. */
#include "es.h"

#include <string.h>

/* "abril 30", "junio 11 2000", "abr. 22": the month first. */
size_t es_rule_month_day(nr_scan *s, size_t at)
{
    nr_date date = {.year = -1, .bare = true};
    unsigned day, year;
    size_t n = nr_match_month(s, at, &date.month);
    if (!n || !nr_digits_at(s, at + n, 1, 2, &day) || day < 1 || day > 31 ||
        !romance_ends_number(s, at + n + 1) || nr_is_mark(s, at + n + 1, '%') ||
        (nr_is_word(s, at + n + 1) && nr_word_is(s, at + n + 1, NR_STR("de"))))
        return 0;
    date.day = (int)day;
    n++;
    size_t comma = nr_glued_mark(s, at + n, ',') ? 1 : 0;
    if (nr_digits_at(s, at + n + comma, 4, 4, &year) && year > 999 && year < 2200) {
        date.year = (int)year;
        n += comma + 1;
    }
    nr_say_open(s, at, at + n, NR_CLASS_DATE, "month-day");
    s->language->verbs->date(s, &date);
    nr_say_close(s);
    return n;
}

/* "a. m.", "p.m.", "am", "m." behind an hour: how it is said, atoms in *len. */
static const char *match_half(const nr_scan *s, size_t at, int hour, size_t *len)
{
    static const char *const glued[] = {"am", "pm", NULL};
    *len = 0;
    if (nr_word_in(s, at, glued))
        *len = 1;
    else if ((nr_word_is(s, at, NR_STR("a")) || nr_word_is(s, at, NR_STR("p"))) &&
             nr_glued_mark(s, at + 1, '.') && nr_word_is(s, at + 2, NR_STR("m")))
        *len = nr_glued_mark(s, at + 3, '.') && s->atoms[at + 4].kind != ATOM_END ? 4 : 3;
    if (!*len)
        return NULL;
    if ((s->text.p[s->atoms[at].begin] | 32) == 'a')
        return hour == 12 ? "de la noche" : "de la mañana";
    return hour == 12 ? "del mediodía" : hour < 8 ? "de la tarde" : "de la noche";
}

static size_t match_zone(const nr_scan *s, size_t at, nr_str *zone)
{
    static const char *const zones[] = {"EST", "EDT", "CST", "CDT", "MST", "MDT",  "PST",
                                        "PDT", "GMT", "UTC", "BST", "CET", "CEST", NULL};
    if (!nr_word_in(s, at, zones))
        return 0;
    *zone = nr_atom_text(s, at);
    return 1;
}

/* Zones of countries, which letters tell nobody. */
static const char *place_zone(const nr_scan *s, size_t at)
{
    static const struct {
        const char *letters, *said;
    } places[] = {{"PYT", "hora estándar de Paraguay"},   {"ART", "hora estándar de Argentina"},
                  {"COT", "hora estándar de Colombia"},   {"PET", "hora estándar de Perú"},
                  {"BOT", "hora estándar de Bolivia"},    {"CLT", "hora estándar de Chile"},
                  {"UYT", "hora estándar de Uruguay"},    {"VET", "hora estándar de Venezuela"},
                  {"ECT", "hora estándar de Ecuador"},    {"BRT", "hora estándar de Brasilia"},
                  {"PYST", "hora de verano de Paraguay"}, {"CLST", "hora de verano de Chile"}};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (nr_word_is(s, at, nr_str_from(places[i].letters)))
            return places[i].said;
    return NULL;
}

/* "-3", "+1:30" behind a zone. */
static size_t say_offset(nr_scan *s, size_t at)
{
    unsigned hours, minutes;
    bool plus = nr_is_mark(s, at, '+');
    if ((!plus && !nr_is_dash(s, at)) || !nr_glued(s, at + 1) ||
        !nr_digits_at(s, at + 1, 1, 2, &hours))
        return 0;
    bool more = nr_glued_mark(s, at + 2, ':') && nr_digits_at(s, at + 3, 2, 2, &minutes);
    nr_say_z(s, plus ? s->language->phrases.plus : s->language->phrases.minus);
    es_spell_value(s, hours, more ? ES_FEMININE : ES_COUNTING);
    if (more)
        nr_say_number(s, minutes);
    return more ? 4 : 2;
}

/* "13.30" is a decimal in Mexico and a time in Spain: where it stands behind "las", or alone. */
static bool is_clock_place(const nr_scan *s, size_t at, size_t end)
{
    static const char *const before[] = {"las", "la", "desde", "hasta", NULL};
    static const char *const after[] = {"h", "hs", "hrs", "horas", NULL};
    return nr_word_in(s, end, after) || (at && nr_word_in(s, at - 1, before)) ||
           (!at && s->atoms[end].kind == ATOM_END);
}

/* "en 14:30": how long it took; "a las 17:30 horas": hours and minutes, no half. */
static size_t say_long_time(nr_scan *s, size_t at, size_t n, const nr_time *time)
{
    bool colon = nr_is_mark(s, at + 1, ':'); /* not "en 3 h 12 min" */
    bool lasts = at && colon && nr_word_is(s, at - 1, NR_STR("en")) && time->second < 0;
    bool hours = nr_word_is(s, at + n, NR_STR("horas"));
    if ((!lasts && !hours) || time->minute < 0)
        return 0;
    nr_say_open(s, at, at + n, NR_CLASS_TIME, lasts ? "duration" : "hours");
    es_spell_value(s, (uint64_t)time->hour, lasts ? ES_MASCULINE : ES_FEMININE);
    if (lasts)
        nr_say_z(s, time->hour == 1 ? "minuto" : "minutos");
    if (time->minute)
        nr_say_number(s, (uint64_t)time->minute);
    if (lasts && time->minute)
        nr_say_z(s, "segundos");
    nr_say_close(s);
    return n;
}

/* "en 3 h 12 min", "en 2h 35m": how long it took; with seconds the verb tells it. */
static size_t say_hours_minutes(nr_scan *s, size_t at, size_t n, const nr_time *time)
{
    static const char *const before[] = {"en",      "durante", "tardó",   "tarda",     "tardan",
                                         "dura",    "duró",    "dure",    "duran",     "duración",
                                         "unas",    "cocer",   "cueza",   "cocemos",   "cocinar",
                                         "hornear", "hornee",  "reposar", "hervir",    "dejar",
                                         "asar",    "dormir",  "esperar", "esperamos", NULL};
    static const char *const span[] = {"de", "tras", "hasta", NULL};
    static const char *const nouns[] = {
        "viaje",  "vuelo",      "trayecto",  "duración",   "película", "retraso", "partido",
        "espera", "cocción",    "recorrido", "concierto",  "reunión",  "sesión",  "clase",
        "paseo",  "documental", "charla",    "entrevista", NULL};
    enum { LONG = 6 }; /* "el partido de 20h30", "la reunión será en 10h30": when, not how long */
    static const char *const is[] = {"será", "es", "sea", "era", "fue", NULL};
    bool apart = s->atoms[at + 1].spaced;
    bool when = at > 1 && nr_word_is(s, at - 1, NR_STR("en")) && nr_word_in(s, at - 2, is);
    if (when && !apart && time->hour >= LONG)
        return 0;
    static const char *const events[] = {"partido", "concierto",  "reunión",    "sesión", "clase",
                                         "charla",  "entrevista", "documental", NULL};
    bool noun = at > 1 && nr_word_is(s, at - 1, NR_STR("de")) && nr_word_in(s, at - 2, nouns) &&
                (time->hour < LONG || apart || !nr_word_in(s, at - 2, events));
    static const char *const kitchen[] = {"cocer", "hornear", "reposar", NULL};
    if (at == 1 && s->atoms[at + n].kind == ATOM_END && nr_word_in(s, 0, kitchen))
        return 0; /* a line of a list */
    bool told = at && (noun || nr_word_in(s, at - 1, before));
    if (!told && !(at && nr_word_in(s, at - 1, span)))
        return 0;
    bool minutes = told || nr_word_is(s, at + n - 1, NR_STR("min")) ||
                   nr_word_is(s, at + n - 1, NR_STR("m")) || romance_is_prime(s, at + n - 1);
    if (!minutes || time->minute < 1 || time->second > 0)
        return 0;
    nr_say_open(s, at, at + n, NR_CLASS_TIME, "duration");
    es_spell_value(s, (uint64_t)time->hour, ES_FEMININE);
    nr_say_z(s, time->hour == 1 ? "hora y" : "horas y");
    es_spell_value(s, (uint64_t)time->minute, ES_MASCULINE);
    nr_say_z(s, time->minute == 1 ? "minuto" : "minutos");
    nr_say_close(s);
    return n;
}

/* "14:30", "13.30 h", "8:15 a. m.", "20:00 GMT-3", "2 h 30 min". */
size_t es_rule_time(nr_scan *s, size_t at)
{
    static const char *const units[] = {"h", "hs", "hrs", NULL};
    nr_time time;
    bool letter, dotted;
    unsigned hour;
    size_t n = romance_match_clock(s, at, &time, &letter, &dotted), half, zone;
    if (!n && nr_digits_at(s, at, 1, 2, &hour) && hour <= 24) {
        time.hour = (int)hour; /* "4 p. m." */
        n = 1;
    }
    if (!n)
        return 0;
    size_t end = at + n, whole = letter ? say_hours_minutes(s, at, n, &time)
                                 : dotted && !nr_word_is(s, at + n, NR_STR("horas"))
                                     ? 0
                                     : say_long_time(s, at, n, &time);
    if (whole)
        return whole;
    time.half = match_half(s, end, time.hour, &half);
    zone = match_zone(s, end + half, &time.zone);
    bool sure = time.half || zone || (letter && time.minute >= 0);
    if (!sure && (time.minute < 0 || (dotted && !is_clock_place(s, at, end))))
        return 0;
    if (time.minute >= 0 && !letter && !half && nr_word_in(s, end, units))
        end += 1 + (nr_glued_mark(s, end + 1, '.') && s->atoms[end + 2].kind != ATOM_END);
    end += half + zone;
    const char *place = zone ? NULL : place_zone(s, end);
    end += place != NULL;
    nr_say_open(s, at, end, NR_CLASS_TIME, "time");
    s->language->verbs->time(s, &time);
    if (place)
        nr_say_z(s, place);
    size_t offset = zone ? say_offset(s, end) : 0;
    if (offset)
        s->tokens[s->token_count - 1].written_end = s->atoms[end + offset - 1].end;
    nr_say_close(s);
    return end + offset - at;
}

/* "a. C.", "d.C.", "a. e. c.", "e. c." behind a year or a century. */
size_t es_rule_era(nr_scan *s, size_t at)
{
    static const struct {
        const char *letters, *said;
    } eras[] = {{"ac", "antes de Cristo"},
                {"dc", "después de Cristo"},
                {"aec", "antes de la era común"},
                {"dec", "después de la era común"},
                {"ec", "era común"},
                {"adc", "antes de Cristo"}};
    char letters[4];
    size_t n = 0, last = 0;
    const char *said = NULL;
    if (!at || !(nr_is_number(s, at - 1) || romance_roman_value(s, at - 1)))
        return 0;
    for (size_t end = at; n < 3 && nr_is_word(s, end); end += 2) {
        nr_str word = nr_atom_text(s, end);
        if (word.n > 3 - n)
            break;
        for (size_t i = 0; i < word.n; i++)
            letters[n++] = (char)(word.p[i] | 32);
        bool dot = nr_glued_mark(s, end + 1, '.');
        for (size_t i = 0; i < sizeof eras / sizeof *eras; i++)
            if (nr_str_eq((nr_str){letters, n}, nr_str_from(eras[i].letters))) {
                said = eras[i].said;
                last = end + 1 + (dot && s->atoms[end + 2].kind != ATOM_END);
            }
        if (!dot)
            break;
    }
    if (said)
        nr_say_as(s, at, last, NR_CLASS_ABBREVIATION, "era", nr_str_from(said));
    return said ? last - at : 0;
}

size_t es_rule_coordinate(nr_scan *s, size_t at)
{
    static const romance_bearing bearings[] = {{"N", "norte"}, {"S", "sur"},   {"E", "este"},
                                               {"O", "oeste"}, {"W", "oeste"}, {NULL, NULL}};
    return romance_say_coordinate(s, at, bearings);
}

static const char *day_of_letter(const nr_scan *s, size_t at)
{
    static const struct {
        const char *letter, *said;
    } days[] = {{"L", "lunes"},   {"M", "martes"}, {"X", "miércoles"}, {"J", "jueves"},
                {"V", "viernes"}, {"S", "sábado"}, {"D", "domingo"}};
    for (size_t i = 0; i < sizeof days / sizeof *days; i++)
        if (nr_str_eq(nr_atom_text(s, at), nr_str_from(days[i].letter)))
            return days[i].said;
    return NULL;
}

/* "L-V 9-14 h", "L-D: 10:00": hours follow. */
size_t es_rule_weekdays(nr_scan *s, size_t at)
{
    const char *first = day_of_letter(s, at), *last = NULL;
    if (first && nr_is_dash(s, at + 1) && nr_glued(s, at + 1) && nr_glued(s, at + 2))
        last = day_of_letter(s, at + 2);
    size_t hours = at + 3 + (nr_is_mark(s, at + 3, ':') || nr_is_mark(s, at + 3, ','));
    if (!last || !nr_is_number(s, hours) || !s->atoms[hours].spaced)
        return 0;
    nr_say_as(s, at, at + 3, NR_CLASS_DATE, "weekdays",
              nr_str_format(s->arena, "%s a %s", first, last));
    return 3;
}

/* "los dom. y festivos", "los sáb.": the others are alike in the plural. */
size_t es_rule_feast(nr_scan *s, size_t at)
{
    int day;
    size_t n = nr_match_weekday(s, at, &day);
    if (n != 2 || day < 6 || !at || !nr_word_is(s, at - 1, NR_STR("los")))
        return 0;
    n -= s->atoms[at + 2].kind == ATOM_END;
    nr_say_as(s, at, at + n, NR_CLASS_DATE, "weekday",
              day == 6 ? NR_STR("sábados") : NR_STR("domingos"));
    return n;
}

/* "el 25/4", "del 3/5", "el lunes 12/10": fractions above one part are plural ("los 3/4"), so
 * behind a singular article it is a day. */
size_t es_rule_short_date(nr_scan *s, size_t at)
{
    static const char *const before[] = {"el",      "del",    "al",        "día",
                                         "lunes",   "martes", "miércoles", "jueves",
                                         "viernes", "sábado", "domingo",   NULL};
    unsigned day, month;
    if (!nr_glued_mark(s, at + 1, '/') || !nr_glued(s, at + 2) || !at ||
        !nr_digits_at(s, at, 1, 2, &day) || !nr_digits_at(s, at + 2, 1, 2, &month) || day < 2 ||
        day > 31 || !month || month > 12 || !romance_ends_number(s, at + 3) ||
        nr_glued_mark(s, at + 3, '/') || !nr_word_in(s, at - 1, before))
        return 0;
    nr_date date = {.day = (int)day, .month = (int)month, .year = -1, .day_first = true};
    nr_say_open(s, at, at + 3, NR_CLASS_DATE, "short-date");
    s->language->verbs->date(s, &date);
    nr_say_close(s);
    return 3;
}

/* "ene.-mar. 2020", "en mar. de 2021": March; "se fue al mar.": the word, where the sentence names
 * no other day. */
size_t es_rule_march(nr_scan *s, size_t at)
{
    static const char *const before[] = {"en", "de", "desde", "hasta", "a", NULL};
    int month, day;
    unsigned year;
    if (!nr_word_is(s, at, NR_STR("mar")) || !nr_glued_mark(s, at + 1, '.'))
        return 0;
    size_t dash = at > 2 && nr_is_dash(s, at - 1) ? at - 2 - nr_is_mark(s, at - 2, '.') : at;
    bool span = (dash < at && nr_match_month(s, dash, &month) &&
                 !nr_word_is(s, dash, NR_STR("mar")) && !nr_find_word(s, dash, WORD_WEEKDAY)) ||
                (nr_is_dash(s, at + 2) && nr_match_month(s, at + 3, &month));
    size_t of = at + 2 + nr_word_is(s, at + 2, NR_STR("de"));
    bool dated = at && nr_word_in(s, at - 1, before) && nr_digits_at(s, of, 4, 4, &year);
    bool final = s->atoms[at + 2].kind == ATOM_END;
    if (span || dated) {
        size_t n = 2 - final;
        nr_say_as(s, at, at + n, NR_CLASS_DATE, "march", NR_STR("marzo"));
        return n;
    }
    for (size_t i = 0; i < at && final; i++)
        if (nr_match_weekday(s, i, &day) || nr_is_number(s, i))
            return 0;
    if (!final || !at || nr_is_dash(s, at - 1))
        return 0;
    nr_say_written(s, at, at + 1, NR_CLASS_PLAIN, "word");
    return 1;
}
