/* bible.c: English books of the Bible and their verses: "1 Cor. 13:4-8", "Gen 1:1-2:3". */
#include "en.h"

#include <string.h>

/* clang-format off */
static const struct {
    const char *written, *said; /* NULL: it is written out */
} books[] = {
    {"genesis", NULL}, {"exodus", NULL}, {"leviticus", NULL}, {"numbers", NULL},
    {"deuteronomy", NULL}, {"joshua", NULL}, {"judges", NULL}, {"ruth", NULL}, {"samuel", NULL},
    {"kings", NULL}, {"chronicles", NULL}, {"ezra", NULL}, {"nehemiah", NULL}, {"esther", NULL},
    {"job", NULL}, {"psalm", NULL}, {"psalms", NULL}, {"proverbs", NULL}, {"ecclesiastes", NULL},
    {"isaiah", NULL}, {"jeremiah", NULL}, {"lamentations", NULL}, {"ezekiel", NULL},
    {"daniel", NULL}, {"hosea", NULL}, {"joel", NULL}, {"amos", NULL}, {"obadiah", NULL},
    {"jonah", NULL}, {"micah", NULL}, {"nahum", NULL}, {"habakkuk", NULL}, {"zephaniah", NULL},
    {"haggai", NULL}, {"zechariah", NULL}, {"malachi", NULL}, {"matthew", NULL}, {"mark", NULL},
    {"luke", NULL}, {"john", NULL}, {"acts", NULL}, {"romans", NULL}, {"corinthians", NULL},
    {"galatians", NULL}, {"ephesians", NULL}, {"philippians", NULL}, {"colossians", NULL},
    {"thessalonians", NULL}, {"timothy", NULL}, {"titus", NULL}, {"philemon", NULL},
    {"hebrews", NULL}, {"james", NULL}, {"peter", NULL}, {"jude", NULL}, {"revelation", NULL},
    {"revelations", NULL}, {"quran", NULL}, {"koran", NULL}, {"surah", NULL}, {"qur'an", NULL},
    {"wisdom", NULL}, {"sirach", NULL}, {"tobit", NULL}, {"baruch", NULL},
    {"maccabees", NULL}, {"gen", "Genesis"},
    {"ex", "Exodus"}, {"exod", "Exodus"}, {"lev", "Leviticus"}, {"num", "Numbers"},
    {"deut", "Deuteronomy"}, {"dt", "Deuteronomy"}, {"josh", "Joshua"}, {"judg", "Judges"},
    {"sam", "Samuel"}, {"kgs", "Kings"}, {"chron", "Chronicles"}, {"chr", "Chronicles"},
    {"neh", "Nehemiah"}, {"ps", "Psalm"}, {"pss", "Psalms"}, {"prov", "Proverbs"},
    {"eccl", "Ecclesiastes"}, {"ecc", "Ecclesiastes"}, {"eccles", "Ecclesiastes"}, {"isa", "Isaiah"}, {"jer", "Jeremiah"},
    {"lam", "Lamentations"}, {"ezek", "Ezekiel"}, {"dan", "Daniel"}, {"hos", "Hosea"},
    {"mic", "Micah"}, {"hab", "Habakkuk"}, {"zeph", "Zephaniah"}, {"zech", "Zechariah"},
    {"mal", "Malachi"}, {"matt", "Matthew"}, {"mt", "Matthew"}, {"mk", "Mark"}, {"lk", "Luke"},
    {"jn", "John"}, {"rom", "Romans"}, {"cor", "Corinthians"}, {"gal", "Galatians"},
    {"eph", "Ephesians"}, {"phil", "Philippians"}, {"col", "Colossians"},
    {"thess", "Thessalonians"}, {"tim", "Timothy"}, {"tit", "Titus"}, {"heb", "Hebrews"},
    {"jas", "James"}, {"pet", "Peter"}, {"rev", "Revelation"},
};
/* clang-format on */

static const char *book_name(const nr_scan *s, size_t at)
{
    nr_str word = nr_atom_text(s, at);
    if (!nr_is_word(s, at) || s->atoms[at].shape == SHAPE_LOWER)
        return NULL;
    for (size_t i = 0; i < sizeof books / sizeof *books; i++)
        if (nr_str_eq_nocase(word, nr_str_from(books[i].written)))
            return books[i].said ? books[i].said : nr_str_copy(s->arena, word).p;
    return NULL;
}

/* "13:4": a chapter and a verse. */
static bool match_verse(const nr_scan *s, size_t at, unsigned *chapter, unsigned *verse)
{
    bool race_time = nr_glued_mark(s, at + 3, '.') && nr_glued(s, at + 4);
    return !race_time && nr_digits_at(s, at, 1, 3, chapter) && nr_glued_mark(s, at + 1, ':') &&
           nr_glued(s, at + 2) && nr_digits_at(s, at + 2, 1, 3, verse);
}

size_t en_rule_book(nr_scan *s, size_t at)
{
    unsigned chapter, verse;
    size_t dot = nr_glued_mark(s, at + 1, '.');
    if (!nr_is_number(s, at + 1 + dot) || !match_verse(s, at + 1 + dot, &chapter, &verse))
        return 0;
    const char *name = book_name(s, at);
    if (!name)
        return 0;
    nr_say_as(s, at, at + 1 + dot, NR_CLASS_ABBREVIATION, "book", nr_str_from(name));
    return 1 + dot;
}

/* Between the book and `at` stand other verses only: "Matt. 5:3; 6:9". */
static bool is_behind_book(const nr_scan *s, size_t at)
{
    static const char marks[] = ":;,-.";
    size_t book = at;
    while (book > nr_sentence_begin(at) &&
           (nr_is_number(s, book - 1) || nr_is_dash(s, book - 1) ||
            (s->atoms[book - 1].kind == ATOM_MARK && s->atoms[book - 1].code < 0x80 &&
             strchr(marks, (int)s->atoms[book - 1].code))))
        book--;
    bool quran = book > 1 && nr_is_mark(s, book - 1, '(') && /* "the Qur'an (2:255)" */
                 nr_word_in(s, book - 2, (const char *const[]){"qur'an", "quran", "koran", NULL});
    return quran || (book > 0 && book_name(s, book - 1));
}

/* "chapter 6 verse 14" */
static void say_verse(nr_scan *s, unsigned chapter, bool many, unsigned verse)
{
    nr_say_z(s, "chapter");
    nr_say_number(s, chapter);
    nr_say_z(s, many ? "verses" : "verse");
    nr_say_number(s, verse);
}

size_t en_rule_verse(nr_scan *s, size_t at)
{
    unsigned chapter, verse, last, beyond;
    if (!match_verse(s, at, &chapter, &verse) || !is_behind_book(s, at))
        return 0;
    bool range = nr_is_dash(s, at + 3) && nr_glued(s, at + 4);
    bool chapters = range && match_verse(s, at + 4, &last, &beyond);
    range = range && nr_digits_at(s, at + 4, 1, 3, &last);
    size_t n = chapters ? 7 : range ? 5 : 3;
    nr_say_open(s, at, at + n, NR_CLASS_SERIAL, "chapter-and-verse");
    say_verse(s, chapter, range && !chapters, verse);
    if (range)
        nr_say_z(s, "to");
    if (chapters)
        say_verse(s, last, false, beyond);
    else if (range)
        nr_say_number(s, last);
    nr_say_close(s);
    return n;
}

/* "1 Kgs 19:12", "2 Kgs. 4:5": the number of a book, and nothing is weighed. */
size_t en_rule_book_number(nr_scan *s, size_t at)
{
    unsigned number, chapter, verse;
    size_t dot = nr_glued_mark(s, at + 2, '.');
    if (!nr_digits_at(s, at, 1, 1, &number) || number > 4 || !s->atoms[at + 1].spaced ||
        !nr_str_eq(nr_atom_text(s, at + 1), NR_STR("Kgs")) ||
        !match_verse(s, at + 2 + dot, &chapter, &verse))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_CARDINAL, "book-number", nr_atom_text(s, at));
    return 1;
}
