/* feed.c: dates, order and categories of a feed. */
#include "narrate/feed.h"

#include <stdlib.h>
#include <time.h>

const nr_feed_space nr_feed_spaces[] = {
    {"atom", "http://www.w3.org/2005/Atom"},
    {"content", "http://purl.org/rss/1.0/modules/content/"},
    {"itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"},
    {"podcast", "https://podcastindex.org/namespace/1.0"},
    {"narrate", NR_FEED_NAMESPACE},
    {NULL, NULL},
};

/* Takes a number of exactly `digits` off *s. */
static bool take_number(nr_str *s, size_t digits, int *ret)
{
    int value = 0;
    if (s->n < digits)
        return false;
    for (size_t i = 0; i < digits; i++) {
        if (s->p[i] < '0' || s->p[i] > '9')
            return false;
        value = value * 10 + (s->p[i] - '0');
    }
    *s = nr_str_sub(*s, digits, s->n);
    *ret = value;
    return true;
}

static bool take_char(nr_str *s, char c)
{
    if (!s->n || s->p[0] != c)
        return false;
    *s = nr_str_sub(*s, 1, s->n);
    return true;
}

/* "Z", "+02:00", "-0500" or nothing, as seconds east of Greenwich. */
static bool take_zone(nr_str *s, int *ret)
{
    int hours = 0, minutes = 0, sign = 0;
    *ret = 0;
    if (!s->n || take_char(s, 'Z') || take_char(s, 'z'))
        return true;
    sign = take_char(s, '+') ? 1 : take_char(s, '-') ? -1 : 0;
    if (!sign || !take_number(s, 2, &hours))
        return false;
    take_char(s, ':');
    if (s->n && !take_number(s, 2, &minutes))
        return false;
    *ret = sign * (hours * 3600 + minutes * 60);
    return true;
}

/* "T08:00", "T08:00:30.5" */
static bool take_clock(nr_str *s, struct tm *at)
{
    if (!take_char(s, 'T') && !take_char(s, 't') && !take_char(s, ' '))
        return false;
    if (!take_number(s, 2, &at->tm_hour) || !take_char(s, ':') || !take_number(s, 2, &at->tm_min))
        return false;
    if (take_char(s, ':') && !take_number(s, 2, &at->tm_sec))
        return false;
    int digit;
    if (take_char(s, '.'))
        while (take_number(s, 1, &digit))
            ;
    return at->tm_hour < 24 && at->tm_min < 60 && at->tm_sec < 61;
}

bool nr_feed_time(nr_str date, int64_t *ret)
{
    struct tm at = {.tm_mday = 1};
    int year = 0, month = 1, zone = 0;
    date = nr_str_trim(date);
    if (!take_number(&date, 4, &year))
        return false;
    if (take_char(&date, '-') && !take_number(&date, 2, &month))
        return false;
    if (take_char(&date, '-') && !take_number(&date, 2, &at.tm_mday))
        return false;
    if (month < 1 || month > 12 || at.tm_mday < 1 || at.tm_mday > 31)
        return false;
    if (date.n && !take_clock(&date, &at))
        return false;
    if (!take_zone(&date, &zone) || date.n)
        return false;
    at.tm_year = year - 1900;
    at.tm_mon = month - 1;
    *ret = (int64_t)timegm(&at) - zone;
    return true;
}

nr_str nr_feed_date(nr_arena *arena, int64_t time)
{
    struct tm at;
    time_t seconds = (time_t)time;
    gmtime_r(&seconds, &at);
    return nr_str_format(arena, "%04d-%02d-%02dT%02d:%02d:%02dZ", at.tm_year + 1900, at.tm_mon + 1,
                         at.tm_mday, at.tm_hour, at.tm_min, at.tm_sec);
}

typedef struct dated {
    int64_t time;
    size_t place;
    nr_feed_item item;
} dated;

static int compare(const void *left, const void *right)
{
    const dated *a = left, *b = right;
    if (a->time != b->time)
        return a->time > b->time ? -1 : 1;
    return a->place < b->place ? -1 : 1;
}

void nr_feed_sort(nr_feed *feed)
{
    dated *items = calloc(feed->item_count + 1, sizeof *items);
    if (!items)
        nr_out_of_memory(NULL);
    int64_t before = INT64_MAX;
    for (size_t i = 0; i < feed->item_count; i++) {
        int64_t time = before;
        nr_feed_time(feed->items[i].published, &time);
        items[i] = (dated){time, i, feed->items[i]};
        before = time;
    }
    qsort(items, feed->item_count, sizeof *items, compare);
    for (size_t i = 0; i < feed->item_count; i++)
        feed->items[i] = items[i].item;
    free(items);
}

static const struct {
    nr_str name, subcategories;
} categories[] = {
#define CATEGORY(name, subcategories) {NR_STR_INIT(name), NR_STR_INIT(subcategories)},
#include "categories.def"
#undef CATEGORY
};

/* The subcategory of that name; empty if there is none. */
static nr_str find_subcategory(nr_str list, nr_str name)
{
    nr_str part;
    while (nr_str_cut(&list, '|', &part))
        if (part.n && nr_str_eq_nocase(part, name))
            return part;
    return NR_STR("");
}

bool nr_feed_category(nr_str text, nr_str *category, nr_str *subcategory)
{
    nr_str rest = text, first, second;
    if (!nr_str_cut(&rest, '>', &first))
        return false;
    first = nr_str_trim(first);
    second = nr_str_trim(rest);
    for (size_t i = 0; i < sizeof categories / sizeof *categories; i++) {
        nr_str below = find_subcategory(categories[i].subcategories, second.n ? second : first);
        bool named = nr_str_eq_nocase(categories[i].name, first);
        if (named ? second.n && !below.n : second.n || !below.n)
            continue;
        *category = categories[i].name;
        *subcategory = below;
        return true;
    }
    return false;
}
