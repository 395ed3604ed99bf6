/* lengths.c: English feet and inches. */
#include "en.h"

bool en_is_prime(const nr_scan *s, size_t at)
{
    return nr_glued_mark(s, at, '\'') || nr_glued_mark(s, at, 0x2019) ||
           nr_glued_mark(s, at, 0x2032);
}

/* "a 20' boat", "a 6' fence", "9,400' elevation": feet before a noun, where no quotation ends; no
 * "back in 99' when", "the 3' end", "a 67' header", "bake 20' until golden". */
size_t en_rule_foot(nr_scan *s, size_t at)
{
    static const char *const others[] = {
        "when",      "the",    "they",   "there",  "until",   "then",   "was",          "were",
        "after",     "header", "yellow", "red",    "penalty", "pen",    "minute",       "goal",
        "own",       "album",  "before", "while",  "where",   "strike", "substitution", "shot",
        "that",      "his",    "her",    "she",    "you",     "oil",    "winner",       "equaliser",
        "equalizer", "opener", "volley", "tackle", "effort",  "finish", "save",         "free",
        "makes",     "mins",   "more",   "less",   "north",   "south",  "east",         "west",
        "stirring",  NULL};
    static const char *const genes[] = {
        "dna",          "rna",      "mrna",      "gene",     "genes",     "primer", "strand",
        "exon",         "utr",      "cap",       "end",      "ends",      "splice", "region",
        "untranslated", "overhang", "phosphate", "flanking", "direction", NULL};
    static const char *const cooking[] = {"cook", "bake", "for", "simmer", NULL};
    static const char *const years[] = {"in", "back", "or", "since", "of", "the", NULL};
    nr_number feet;
    size_t n = nr_match_number(s, at, &feet), noun = at + n + 1;
    if (!n || !at || feet.decimals.p || feet.value < 2 || !nr_is_first(s, at) ||
        !en_is_prime(s, at + n) || !nr_is_word(s, noun) || !s->atoms[noun].spaced ||
        s->atoms[noun].shape != SHAPE_LOWER || nr_atom_text(s, noun).n < 3 ||
        nr_word_in(s, noun, s->language->attribute_singular) || nr_word_in(s, noun, others) ||
        (feet.value >= 50 && feet.value < 100 && nr_word_in(s, at - 1, years)) ||
        ((feet.value == 3 || feet.value == 5) && en_is_near(s, at, genes)) ||
        (nr_is_capitalised(s, at - 1) && nr_atom_text(s, at - 1).n > 3) ||
        nr_word_in(s, at - 1, cooking) || nr_closes_quotation(s, at + n))
        return 0;
    nr_say_open(s, at, at + n + 1, NR_CLASS_MEASURE, "foot");
    en_say_number(s, &feet);
    nr_say_z(s, "foot");
    nr_say_close(s);
    return n + 1;
}

/* 60' x 120', 6' tall: feet, where two of them are multiplied or a word tells. */
size_t en_rule_sides(nr_scan *s, size_t at)
{
    unsigned side, other;
    size_t cross = at + 2;
    bool first = nr_is_word(s, cross) && nr_str_eq(nr_atom_text(s, cross), NR_STR("x")) &&
                 nr_digits_at(s, cross + 1, 1, 4, &other) && nr_glued_mark(s, cross + 2, '\'');
    bool second = at && nr_word_is(s, at - 1, NR_STR("x")) && nr_is_behind(s, NR_CLASS_MEASURE);
    static const char *const tall[] = {"tall", "long", "high", "wide", "deep", "across", NULL};
    bool told = nr_word_in(s, cross, tall);
    if (!nr_digits_at(s, at, 1, 4, &side) || !en_is_prime(s, at + 1) || !(first || second || told))
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_MEASURE, "sides");
    nr_say_number(s, side);
    nr_say_z(s, side == 1 ? "foot" : "feet");
    nr_say_close(s);
    return 2;
}

/* "5ft 8in", "6 ft. 2 in.", "5ft8": feet and inches; "a 5ft 8in man" as one says it. */
size_t en_rule_tall(nr_scan *s, size_t at)
{
    static const char *const inch_units[] = {"in", "ins", "inch", "inches", NULL};
    unsigned feet, inches;
    if (!nr_digits_at(s, at, 1, 2, &feet) || !nr_word_is(s, at + 1, NR_STR("ft")))
        return 0;
    size_t next = at + 2 + nr_glued_mark(s, at + 2, '.');
    if (!nr_digits_at(s, next, 1, 2, &inches) || inches > 11)
        return 0;
    bool unit = nr_word_in(s, next + 1, inch_units);
    if (!unit && !(nr_glued(s, at + 1) && nr_glued(s, next) && en_ends_number(s, next + 1)))
        return 0;
    size_t end = next + 1 + unit;
    end += unit && nr_dot_goes_on(s, end);
    bool attribute = nr_is_attribute(s, at, end);
    nr_say_open(s, at, end, NR_CLASS_MEASURE, "feet-and-inches");
    nr_say_number(s, feet);
    nr_say_z(s, attribute || feet == 1 ? "foot" : "feet");
    nr_say_number(s, inches);
    if (!attribute)
        nr_say_z(s, inches == 1 ? "inch" : "inches");
    nr_say_close(s);
    return end - at;
}

/* 5'10", 6' 2": feet and inches. */
size_t en_rule_feet(nr_scan *s, size_t at)
{
    unsigned feet, inches;
    size_t dash = nr_glued_mark(s, at + 2, '-'), mark = at + 3 + dash; /* 5'-6" */
    if (!nr_digits_at(s, at, 1, 2, &feet) || !en_is_prime(s, at + 1) ||
        !nr_digits_at(s, at + 2 + dash, 1, 2, &inches) || inches > 59)
        return 0;
    size_t n = nr_glued_mark(s, mark, '"') || nr_glued_mark(s, mark, 0x201D) ||
                       nr_glued_mark(s, mark, 0x2033)
                   ? 4 + dash
                   : 0;
    if (!n)
        return 0;
    static const char *const riders[] = {"peloton", "breakaway", "bunch", "stage", NULL};
    bool two = nr_atom_text(s, at + 2 + dash).n == 2;
    if (inches > 11 ||
        (two && en_is_near(s, at, riders))) { /* 3'45": nobody is so tall, it is a time */
        nr_say_open(s, at, at + n, NR_CLASS_TIME, "minutes-and-seconds");
        nr_say_number(s, feet);
        nr_say_z(s, feet == 1 ? "minute" : "minutes");
        nr_say_number(s, inches);
        nr_say_z(s, "seconds");
        nr_say_close(s);
        return n;
    }
    nr_say_open(s, at, at + n, NR_CLASS_MEASURE, "feet-and-inches");
    nr_say_number(s, feet);
    nr_say_z(s, feet == 1 || nr_is_attribute(s, at, at + n) ? "foot" : "feet"); /* "a 6'2" man" */
    nr_say_number(s, inches);
    nr_say_close(s);
    return n;
}
