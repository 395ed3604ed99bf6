/* feed.c: the order of a feed's items. */
#include "narrate/feed.h"

#include <stdlib.h>

typedef struct dated {
    int64_t minutes;
    size_t place;
    nr_feed_item item;
} dated;

/* The digits of s[at..at+n) as a number; -1 where they are none. */
static long digits(nr_str s, size_t at, size_t n)
{
    long value;
    return at + n <= s.n && nr_str_to_long(nr_str_sub(s, at, at + n), &value) ? value : -1;
}

/* Days from 1970 to a date of the Gregorian calendar, by counting years from March, so that leap
 * days end them. */
static int64_t days_of(long year, long month, long day)
{
    year -= month <= 2;
    long era = year / 400, year_of_era = year % 400;
    long day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return (int64_t)era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 +
           day_of_year - 719468;
}

/* Minutes that a zone ("Z", "+02:00") is ahead of UTC. */
static long zone_of(nr_str iso)
{
    size_t n = iso.n;
    if (n < 22 || (iso.p[n - 6] != '+' && iso.p[n - 6] != '-'))
        return 0;
    long ahead = digits(iso, n - 5, 2) * 60 + digits(iso, n - 2, 2);
    return iso.p[n - 6] == '-' ? -ahead : ahead;
}

/* Of an ISO 8601 date, in UTC; INT64_MIN where it is none. */
static int64_t minutes_of(nr_str iso)
{
    long year = digits(iso, 0, 4), month = digits(iso, 5, 2), day = digits(iso, 8, 2);
    if (year < 0 || month < 1 || month > 12 || day < 1)
        return INT64_MIN;
    long hour = digits(iso, 11, 2), minute = digits(iso, 14, 2);
    return days_of(year, month, day) * 1440 + (hour < 0 ? 0 : hour) * 60 +
           (minute < 0 ? 0 : minute) - zone_of(iso);
}

static int compare(const void *left, const void *right)
{
    const dated *a = left, *b = right;
    if (a->minutes != b->minutes)
        return a->minutes > b->minutes ? -1 : 1;
    return a->place < b->place ? -1 : 1;
}

void nr_feed_sort(nr_feed *feed)
{
    dated *items = calloc(feed->item_count + 1, sizeof *items);
    if (!items)
        nr_out_of_memory(NULL);
    int64_t before = INT64_MAX;
    for (size_t i = 0; i < feed->item_count; i++) {
        int64_t minutes = minutes_of(feed->items[i].published);
        items[i] = (dated){minutes == INT64_MIN ? before : minutes, i, feed->items[i]};
        before = items[i].minutes;
    }
    qsort(items, feed->item_count, sizeof *items, compare);
    for (size_t i = 0; i < feed->item_count; i++)
        feed->items[i] = items[i].item;
    free(items);
}
