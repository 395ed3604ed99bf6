/* bible.c: German books of the Bible and their verses: "1. Kor 13,13", "Ps 23,1–4". */
#include "de.h"

static const char *book_name(const nr_scan *s, size_t at)
{
    static const struct {
        const char *written, *said;
    } rows[] = {{"Mose", "Mose"},
                {"Mos", "Mose"},
                {"Ps", "Psalm"},
                {"Psalm", "Psalm"},
                {"Jes", "Jesaja"},
                {"Jer", "Jeremia"},
                {"Spr", "Sprüche"},
                {"Koh", "Kohelet"},
                {"Mt", "Matthäus"},
                {"Matthäus", "Matthäus"},
                {"Mk", "Markus"},
                {"Markus", "Markus"},
                {"Lk", "Lukas"},
                {"Lukas", "Lukas"},
                {"Joh", "Johannes"},
                {"Johannes", "Johannes"},
                {"Apg", "Apostelgeschichte"},
                {"Röm", "Römer"},
                {"Römer", "Römer"},
                {"Kor", "Korinther"},
                {"Korinther", "Korinther"},
                {"Gal", "Galater"},
                {"Eph", "Epheser"},
                {"Kol", "Kolosser"},
                {"Thess", "Thessalonicher"},
                {"Tim", "Timotheus"},
                {"Hebr", "Hebräer"},
                {"Petr", "Petrus"},
                {"Petrus", "Petrus"},
                {"Jak", "Jakobus"},
                {"Offb", "Offenbarung"},
                {"Gen", "Genesis"},
                {"Ex", "Exodus"},
                {"Dtn", "Deuteronomium"},
                {"Sam", "Samuel"},
                {"Kön", "Könige"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (nr_is_word(s, at) && nr_str_eq(nr_atom_text(s, at), nr_str_from(rows[i].written)))
            return rows[i].said;
    return NULL;
}

/* A chapter and a verse at `at`: "13,13". */
static bool is_verse(nr_scan *s, size_t at)
{
    nr_number number;
    return nr_match_number(s, at, &number) == 3 && number.whole.n && number.whole.n < 4 &&
           number.decimals.n < 4;
}

size_t de_rule_book(nr_scan *s, size_t at)
{
    size_t dot = nr_glued_mark(s, at + 1, '.');
    if (!nr_is_number(s, at + 1 + dot) || !is_verse(s, at + 1 + dot))
        return 0;
    const char *name = book_name(s, at);
    if (!name)
        return 0;
    nr_say_as(s, at, at + 1 + dot, NR_CLASS_ABBREVIATION, "book", nr_str_from(name));
    return 1 + dot;
}

size_t de_rule_verse(nr_scan *s, size_t at)
{
    size_t dot = at > 1 && nr_is_mark(s, at - 1, '.');
    if (!at || !book_name(s, at - 1 - dot) || !is_verse(s, at))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_SERIAL, "verse");
    nr_say(s, nr_atom_text(s, at));
    nr_say_z(s, "Vers");
    nr_say(s, nr_atom_text(s, at + 2));
    nr_say_close(s);
    return 3;
}
