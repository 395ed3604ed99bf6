/* raised.c: numbers in <sup>: "10⁶", "m²", "said.³". */
#include <string.h>

#include "ex.h"

enum { DIGITS_MAX = 3 };

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* A minus sign that `text` begins with, in bytes. */
static size_t minus_length(nr_str text)
{
    static const nr_str signs[] = {NR_STR_INIT("-"), NR_STR_INIT("\xE2\x88\x92"),
                                   NR_STR_INIT("\xE2\x80\x93")};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (nr_str_starts(text, signs[i]))
            return signs[i].n;
    return 0;
}

/* Behind a number of which nobody takes such a power, two digits are cents or minutes: "$12.99",
 * "8.30". */
static bool is_part(nr_str before, nr_str digits)
{
    size_t begin = before.n;
    while (begin && is_digit(before.p[begin - 1]))
        begin--;
    nr_str base = nr_str_sub(before, begin, before.n);
    return digits.n == 2 && base.n && !nr_str_eq(base, NR_STR("10")) &&
           !nr_str_eq(base, NR_STR("2"));
}

nr_str ex_raised(nr_arena *arena, nr_str before, nr_str text)
{
    static const char *const raised[] = {
        "\xE2\x81\xB0", "\xC2\xB9",     "\xC2\xB2",     "\xC2\xB3",     "\xE2\x81\xB4",
        "\xE2\x81\xB5", "\xE2\x81\xB6", "\xE2\x81\xB7", "\xE2\x81\xB8", "\xE2\x81\xB9"};
    nr_str trimmed = nr_str_trim(text);
    size_t minus = minus_length(trimmed), digits = 0;
    nr_str number = nr_str_sub(trimmed, minus, trimmed.n);
    while (digits < number.n && is_digit(number.p[digits]))
        digits++;
    if (!digits || digits != number.n || digits > DIGITS_MAX)
        return text;
    if (!minus && is_part(before, number))
        return nr_str_format(arena, ".%.*s", NR_FMT(number));
    nr_buf buf;
    nr_buf_init(&buf, 0);
    if (minus)
        nr_buf_add(&buf, NR_STR("\xE2\x81\xBB"));
    for (size_t i = 0; i < digits; i++)
        nr_buf_add(&buf, nr_str_from(raised[number.p[i] - '0']));
    nr_str ret = nr_str_copy(arena, nr_buf_str(&buf));
    nr_buf_release(&buf);
    return ret;
}
