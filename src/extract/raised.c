/* raised.c: numbers in <sup>: "10⁶", "m²", "said.³", "$12.99". */
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

static const nr_str currencies[] = {NR_STR_INIT("$"), NR_STR_INIT("\xE2\x82\xAC"),
                                    NR_STR_INIT("\xC2\xA3")};

static bool ends_in_currency(nr_str text)
{
    for (size_t i = 0; i < sizeof currencies / sizeof *currencies; i++)
        if (nr_str_ends(text, currencies[i]))
            return true;
    return false;
}

static bool begins_with_currency(nr_str text)
{
    for (size_t i = 0; i < sizeof currencies / sizeof *currencies; i++)
        if (nr_str_starts(text, currencies[i]))
            return true;
    return false;
}

/* "$12" before or " €" behind: two digits are cents. */
static bool is_price(nr_str before, nr_str behind)
{
    size_t begin = before.n;
    while (begin && is_digit(before.p[begin - 1]))
        begin--;
    nr_str head = nr_str_trim(nr_str_sub(before, 0, begin));
    return begin < before.n &&
           (ends_in_currency(head) || begins_with_currency(nr_str_trim(behind)));
}

nr_str ex_raised(nr_arena *arena, nr_str before, const nr_node *node)
{
    static const char *const raised[] = {
        "\xE2\x81\xB0", "\xC2\xB9",     "\xC2\xB2",     "\xC2\xB3",     "\xE2\x81\xB4",
        "\xE2\x81\xB5", "\xE2\x81\xB6", "\xE2\x81\xB7", "\xE2\x81\xB8", "\xE2\x81\xB9"};
    const nr_node *next = node->parent->next;
    nr_str trimmed = nr_str_trim(node->text);
    size_t minus = minus_length(trimmed), digits = 0;
    nr_str number = nr_str_sub(trimmed, minus, trimmed.n);
    while (digits < number.n && is_digit(number.p[digits]))
        digits++;
    if (!digits || digits != number.n || digits > DIGITS_MAX)
        return node->text;
    if (!minus && digits == 2 && is_price(before, next ? next->text : NR_STR("")))
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
