/* dates.c: a date in any of the forms that pages write becomes ISO 8601. */
#include "ex.h"

enum { YEAR_LEAST = 1990, YEAR_MOST = 2099 };

/* Months by their first letters, in lower case without accents, in the languages of our tables. */
static const struct {
    nr_str begin;
    unsigned month;
} months[] = {
    {NR_STR_INIT("jan"), 1},
    {NR_STR_INIT("j\xC3\xA4n"), 1},
    {NR_STR_INIT("ene"), 1},
    {NR_STR_INIT("gen"), 1},
    {NR_STR_INIT("feb"), 2},
    {NR_STR_INIT("f\xC3\xA9v"), 2},
    {NR_STR_INIT("fev"), 2},
    {NR_STR_INIT("mar"), 3},
    {NR_STR_INIT("m\xC3\xA4r"), 3},
    {NR_STR_INIT("maa"), 3},
    {NR_STR_INIT("mrt"), 3},
    {NR_STR_INIT("apr"), 4},
    {NR_STR_INIT("avr"), 4},
    {NR_STR_INIT("abr"), 4},
    {NR_STR_INIT("may"), 5},
    {NR_STR_INIT("mai"), 5},
    {NR_STR_INIT("mei"), 5},
    {NR_STR_INIT("maj"), 5},
    {NR_STR_INIT("mag"), 5},
    {NR_STR_INIT("jun"), 6},
    {NR_STR_INIT("juin"), 6},
    {NR_STR_INIT("giu"), 6},
    {NR_STR_INIT("jul"), 7},
    {NR_STR_INIT("juil"), 7},
    {NR_STR_INIT("lug"), 7},
    {NR_STR_INIT("aug"), 8},
    {NR_STR_INIT("ao\xC3\xBB"), 8},
    {NR_STR_INIT("ago"), 8},
    {NR_STR_INIT("sep"), 9},
    {NR_STR_INIT("set"), 9},
    {NR_STR_INIT("oct"), 10},
    {NR_STR_INIT("okt"), 10},
    {NR_STR_INIT("ott"), 10},
    {NR_STR_INIT("out"), 10},
    {NR_STR_INIT("nov"), 11},
    {NR_STR_INIT("dec"), 12},
    {NR_STR_INIT("d\xC3\xA9"
                 "c"),
     12},
    {NR_STR_INIT("dez"), 12},
    {NR_STR_INIT("dic"), 12},
};

static unsigned month_named(nr_str word)
{
    unsigned month = 0;
    size_t longest = 0;
    for (size_t i = 0; i < sizeof months / sizeof *months; i++) {
        if (nr_str_starts(word, months[i].begin) && months[i].begin.n > longest && word.n <= 12) {
            month = months[i].month;
            longest = months[i].begin.n;
        }
    }
    return month;
}

typedef struct part {
    bool number;
    unsigned value; /* a number, or a month */
    unsigned digits;
    char before; /* the character between it and the part before */
} part;

enum { PARTS_MAX = 12 };

/* The numbers and month names of a text; other words are passed over. */
static size_t read_parts(nr_str key, part *parts)
{
    size_t count = 0;
    char before = ' ';
    for (size_t at = 0; at < key.n && count < PARTS_MAX;) {
        size_t begin = at;
        if (key.p[at] >= '0' && key.p[at] <= '9') {
            unsigned value = 0;
            while (at < key.n && key.p[at] >= '0' && key.p[at] <= '9' && at - begin < 9)
                value = value * 10 + (unsigned)(key.p[at++] - '0');
            parts[count++] = (part){true, value, (unsigned)(at - begin), before};
        } else if (ex_is_letter((unsigned char)key.p[at]) || key.p[at] & 0x80) {
            while (at < key.n && (ex_is_letter((unsigned char)key.p[at]) || key.p[at] & 0x80))
                at++;
            unsigned month = month_named(nr_str_sub(key, begin, at));
            if (month)
                parts[count++] = (part){false, month, 0, before};
        } else {
            before = key.p[at++];
        }
    }
    return count;
}

static bool year_fits(const part *p)
{
    return p->number && p->digits == 4 && p->value >= YEAR_LEAST && p->value <= YEAR_MOST;
}

static bool day_fits(const part *p)
{
    return p->number && p->value >= 1 && p->value <= 31 && p->digits <= 2;
}

static bool month_fits(const part *p)
{
    return p->value >= 1 && p->value <= 12 && (!p->number || p->digits <= 2);
}

/* Which of three parts in a row is what; day before month unless a slash says America's order and
 * it can be so ("11/23/2019"). */
static bool order_parts(const part *p, unsigned ymd[3])
{
    if (year_fits(&p[0]) && month_fits(&p[1]) && day_fits(&p[2])) {
        ymd[0] = p[0].value, ymd[1] = p[1].value, ymd[2] = p[2].value;
        return true;
    }
    if (!year_fits(&p[2]))
        return false;
    bool slashed = p[0].number && p[1].number && p[1].before == '/';
    if (day_fits(&p[0]) && month_fits(&p[1]) && !(slashed && month_fits(&p[0]))) {
        ymd[0] = p[2].value, ymd[1] = p[1].value, ymd[2] = p[0].value;
        return true;
    }
    if (month_fits(&p[0]) && day_fits(&p[1])) {
        ymd[0] = p[2].value, ymd[1] = p[0].value, ymd[2] = p[1].value;
        return true;
    }
    return false;
}

/* "2019-10-16T08:15:00+02:00" stays with its time; the time must be whole. */
static nr_str with_time(nr_arena *arena, nr_str text, const unsigned ymd[3])
{
    size_t at = 0;
    while (at + 16 <= text.n &&
           !(text.p[at + 4] == '-' && (text.p[at + 10] == 'T' || text.p[at + 10] == ' ') &&
             text.p[at + 13] == ':'))
        at++;
    if (at + 16 > text.n)
        return nr_str_format(arena, "%04u-%02u-%02u", ymd[0], ymd[1], ymd[2]);
    size_t end = at + 16;
    while (end < text.n && end < at + 32 &&
           (ex_is_letter((unsigned char)text.p[end])
                ? text.p[end] == 'Z'
                : (text.p[end] >= '0' && text.p[end] <= '9') || text.p[end] == ':' ||
                      text.p[end] == '.' || text.p[end] == '+' || text.p[end] == '-'))
        end++;
    return nr_str_format(arena, "%04u-%02u-%02uT%.*s", ymd[0], ymd[1], ymd[2], (int)(end - at - 11),
                         text.p + at + 11);
}

/* Eight digits in a row: "20191016". */
static bool compact(const part *p, unsigned ymd[3])
{
    if (!p->number || p->digits != 8)
        return false;
    ymd[0] = p->value / 10000, ymd[1] = p->value / 100 % 100, ymd[2] = p->value % 100;
    return ymd[0] >= YEAR_LEAST && ymd[0] <= YEAR_MOST && ymd[1] >= 1 && ymd[1] <= 12 &&
           ymd[2] >= 1 && ymd[2] <= 31;
}

nr_str ex_iso_date(nr_arena *arena, nr_str text)
{
    part parts[PARTS_MAX];
    unsigned ymd[3];
    text = nr_str_trim(nr_str_sub(text, 0, 200));
    nr_arena_mark mark = nr_arena_save(arena);
    size_t count = read_parts(ex_key(arena, text), parts);
    nr_arena_rewind(arena, mark);
    for (size_t i = 0; i < count; i++) {
        bool three = i + 2 < count && order_parts(&parts[i], ymd);
        /* "16.10.19": two digits are a year where nothing else can be */
        if (!three && i + 2 < count && parts[i].before != ':' && parts[i + 1].before == '.' &&
            parts[i + 2].before == '.' && parts[i + 2].digits == 2) {
            part guess[3] = {parts[i], parts[i + 1], parts[i + 2]};
            guess[2].value += 2000;
            guess[2].digits = 4;
            three = order_parts(guess, ymd);
        }
        if (three || compact(&parts[i], ymd))
            return with_time(arena, text, ymd);
    }
    return (nr_str){"", 0};
}

/* Words that stand beside a date and say nothing else. */
static bool is_date_word(nr_str word)
{
    static const nr_str words[] = {
        NR_STR_INIT("on"),      NR_STR_INIT("at"),        NR_STR_INIT("am"),
        NR_STR_INIT("pm"),      NR_STR_INIT("um"),        NR_STR_INIT("uhr"),
        NR_STR_INIT("vom"),     NR_STR_INIT("den"),       NR_STR_INIT("le"),
        NR_STR_INIT("de"),      NR_STR_INIT("et"),        NR_STR_INIT("est"),
        NR_STR_INIT("edt"),     NR_STR_INIT("gmt"),       NR_STR_INIT("utc"),
        NR_STR_INIT("cet"),     NR_STR_INIT("pst"),       NR_STR_INIT("pdt"),
        NR_STR_INIT("stand"),   NR_STR_INIT("date"),      NR_STR_INIT("datum"),
        NR_STR_INIT("posted"),  NR_STR_INIT("published"), NR_STR_INIT("updated"),
        NR_STR_INIT("last"),    NR_STR_INIT("ist"),       NR_STR_INIT("the"),
        NR_STR_INIT("th"),      NR_STR_INIT("st"),        NR_STR_INIT("nd"),
        NR_STR_INIT("rd"),      NR_STR_INIT("a.m"),       NR_STR_INIT("p.m"),
        NR_STR_INIT("created"), NR_STR_INIT("modified")};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (nr_str_eq(word, words[i]))
            return true;
    return month_named(word) != 0;
}

bool ex_is_date_only(nr_arena *arena, nr_str key)
{
    if (!ex_iso_date(arena, key).n)
        return false;
    unsigned others = 0;
    for (size_t at = 0; at < key.n;) {
        size_t begin = at;
        while (at < key.n && (ex_is_letter((unsigned char)key.p[at]) || key.p[at] & 0x80))
            at++;
        if (at > begin)
            others += !is_date_word(nr_str_sub(key, begin, at));
        else
            at++;
    }
    return others <= 1; /* the day of the week */
}
