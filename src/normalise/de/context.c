/* context.c: what German words around decide: spaced abbreviations, streets, forms for all genders.
 */
#include "de.h"

#include <string.h>

/* "z. B.", "i. d. R.", "u. a. m.": letters with dots and spaces; the longest in the table. */
size_t de_rule_dotted_words(nr_scan *s, size_t at)
{
    char joined[24];
    size_t n = 0, found = 0;
    const nr_word_row *said = NULL;
    if (s->atoms[at].end - s->atoms[at].begin > 4 || !nr_glued_mark(s, at + 1, '.') ||
        !nr_is_first(s, at))
        return 0;
    for (size_t i = at; nr_is_word(s, i) && i < at + 10; i += 2) {
        nr_str word = nr_atom_text(s, i);
        if (n + word.n + 2 > sizeof joined)
            break;
        if (n)
            joined[n++] = '.';
        memcpy(joined + n, word.p, word.n);
        n += word.n;
        bool dot = nr_glued_mark(s, i + 1, '.');
        for (const nr_word_row *row = nr_index_word(s->index, (nr_str){joined, n}, NULL);
             row && i > at; row = nr_index_word(s->index, (nr_str){joined, n}, row))
            if (row->kind == WORD_ANYWHERE && row->said &&
                (!(row->flags & WORD_CASE) ||
                 nr_str_eq(nr_str_from(row->written), (nr_str){joined, n}))) {
                said = row;
                found = i + 1 + dot - at;
            }
        if (!dot)
            break;
    }
    if (!found)
        return 0;
    size_t end = at + found;
    bool last = s->atoms[end].kind == ATOM_END && nr_is_mark(s, end - 1, '.');
    nr_say_open(s, at, end - last, NR_CLASS_ABBREVIATION, "spaced-abbreviation");
    nr_say_z(s, said->said);
    if (said->number == DE_ADJECTIVE) /* "die o. g. Punkte" */
        nr_say_joined(
            s, nr_str_from(nr_is_capitalised(s, end) ? de_adjective_ending(s, at, end) : "e"));
    nr_say_close(s);
    return found - last;
}

/* "Hauptstr. 5", "Kontonr. 12", "Marktpl. 3": the last part is written out. */
size_t de_rule_street(nr_scan *s, size_t at)
{
    static const struct {
        nr_str written, said;
    } parts[] = {{NR_STR_INIT("str"), NR_STR_INIT("straße")},
                 {NR_STR_INIT("nr"), NR_STR_INIT("nummer")},
                 {NR_STR_INIT("pl"), NR_STR_INIT("platz")},
                 {NR_STR_INIT("bhf"), NR_STR_INIT("bahnhof")},
                 {NR_STR_INIT("whg"), NR_STR_INIT("wohnung")},
                 {NR_STR_INIT("pkt"), NR_STR_INIT("punkt")},
                 {NR_STR_INIT("vgl"), NR_STR_INIT("vergleich")},
                 {NR_STR_INIT("gr"), NR_STR_INIT("größe")},
                 {NR_STR_INIT("zi"), NR_STR_INIT("zimmer")},
                 {NR_STR_INIT("temp"), NR_STR_INIT("temperatur")},
                 {NR_STR_INIT("geschw"), NR_STR_INIT("geschwindigkeit")},
                 {NR_STR_INIT("präs"), NR_STR_INIT("präsident")}};
    nr_str word = nr_atom_text(s, at);
    if (word.n < 6 || !nr_glued_mark(s, at + 1, '.') || !nr_is_capitalised(s, at))
        return 0;
    size_t part = 0, len = s->atoms[at + 2].kind == ATOM_END ? 1 : 2;
    while (part < sizeof parts / sizeof *parts && !nr_str_ends(word, parts[part].written))
        part++;
    if (part == sizeof parts / sizeof *parts)
        return 0;
    nr_say_open(s, at, at + len, NR_CLASS_ABBREVIATION, "street");
    nr_say(s, nr_str_sub(word, 0, word.n - parts[part].written.n));
    nr_say_joined(s, parts[part].said);
    nr_say_close(s);
    return len;
}

/* "Fr. Müller" is a woman, "Fr. 5.50" and "Fr. 20.–" Swiss money, "Mo.–Fr." a day. */
size_t de_rule_fr(nr_scan *s, size_t at)
{
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("Fr")) || !nr_glued_mark(s, at + 1, '.') ||
        (!nr_is_first(s, at) && !nr_is_dash(s, at - 1)))
        return 0;
    size_t len = s->atoms[at + 2].kind == ATOM_END ? 1 : 2;
    bool name = nr_is_capitalised(s, at + 2) && !(at && nr_is_dash(s, at - 1));
    nr_say_as(s, at, at + len, NR_CLASS_ABBREVIATION, name ? "title" : "weekday",
              name ? NR_STR("Frau") : NR_STR("Freitag"));
    return len;
}

/* "A7", "G20", "U-21", "CO2", "Covid-19": letters, then digits. */
size_t de_rule_letter_number(nr_scan *s, size_t at)
{
    bool dash = nr_glued_mark(s, at + 1, '-') && nr_glued(s, at + 2);
    size_t number = at + 1 + dash;
    if (!nr_glued(s, number) || !nr_is_number(s, number) || s->atoms[at].tail ||
        (s->atoms[at].shape != SHAPE_SINGLE && s->atoms[at].shape != SHAPE_UPPER))
        return 0;
    nr_say_open(s, at, number, NR_CLASS_SERIAL, "letters-and-number");
    if (s->atoms[at].shape == SHAPE_SINGLE)
        nr_say_letters(s, nr_atom_text(s, at), NR_STR(""));
    else
        nr_say_capitals(s, nr_atom_text(s, at));
    nr_say_close(s);
    return number - at;
}

/* "ein:e Freund:in", "der:die Lehrer:in": both forms of an article or a pronoun. */
static bool is_article_pair(const nr_scan *s, size_t at)
{
    static const char *const ones[] = {"ein", "kein",  "mein", "dein", "sein",
                                       "ihr", "unser", "euer", NULL};
    static const char *const pairs[] = {
        "der",  "die",   "des",  "dem",    "den",   "er",    "sie",  "ihm",    "ihr",   "ihn",
        "sein", "seine", "ihre", "seinen", "ihren", "jeder", "jede", "dieser", "diese", NULL};
    return (nr_word_in(s, at - 1, ones) && nr_word_is(s, at + 1, NR_STR("e"))) ||
           (nr_word_in(s, at - 1, pairs) && nr_word_in(s, at + 1, pairs) &&
            s->atoms[at + 1].shape == SHAPE_LOWER);
}

/* "Schüler*innen", "Lehrer:in", "Bürger_innen": a stop of the glottis, no pause. */
size_t de_rule_gender_mark(nr_scan *s, size_t at)
{
    static const char *const endings[] = {"in", "innen", "r", "n", NULL};
    if (!(nr_is_mark(s, at, '*') || nr_is_mark(s, at, ':') || nr_is_mark(s, at, '_')) || !at ||
        s->atoms[at].spaced || !nr_is_word(s, at - 1) || !nr_glued(s, at + 1) ||
        !(nr_word_in(s, at + 1, endings) || is_article_pair(s, at)))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_SYMBOL, "genders", NR_STR(""));
    return 1;
}

/* "(* 28. August 1749; † 1832)": born, died. */
size_t de_rule_birth(nr_scan *s, size_t at)
{
    bool born = nr_is_mark(s, at, '*');
    int month;
    if ((born || nr_is_mark(s, at, 0xB7)) && at && nr_is_number(s, at - 1) &&
        nr_is_number(s, at + 1)) {
        nr_say_as(s, at, at + 1, NR_CLASS_MATHS, "times", NR_STR("mal"));
        return 1;
    }
    if ((!born && !nr_is_mark(s, at, 0x2020)) ||
        (nr_glued(s, at) && at && s->atoms[at - 1].kind != ATOM_MARK) ||
        !(nr_is_number(s, at + 1) || nr_match_month(s, at + 1, &month)))
        return 0;
    bool day = nr_is_number(s, at + 1) && nr_glued_mark(s, at + 2, '.');
    nr_say_open(s, at, at + 1, NR_CLASS_SYMBOL, born ? "born" : "died");
    nr_say_z(s, born ? "geboren" : "gestorben");
    if (day)
        nr_say_z(s, "am");
    nr_say_close(s);
    return 1;
}

/* "§ 5", "§§ 3 und 4". */
size_t de_rule_section(nr_scan *s, size_t at)
{
    if (!nr_is_mark(s, at, 0xA7))
        return 0;
    bool two = nr_is_mark(s, at + 1, 0xA7);
    nr_say_as(s, at, at + 1 + two, NR_CLASS_SYMBOL, "section",
              two ? NR_STR("Paragrafen") : NR_STR("Paragraf"));
    return 1 + two;
}

/* An amount or its unit stands at `at`: "5 €", "32 Cent". */
static bool is_amount(const nr_scan *s, size_t at)
{
    const nr_currency_row *currency;
    if (s->atoms[at].kind == ATOM_NUMBER || !at)
        return false;
    return (nr_match_currency(s, at, &currency) || nr_word_is(s, at, NR_STR("Euro")) ||
            nr_word_is(s, at, NR_STR("Cent")) || nr_is_mark(s, at, '%')) &&
           nr_is_number(s, at - 1);
}

/* "1.250 €/Monat", "32 Cent/kWh". */
static size_t say_per(nr_scan *s, size_t at)
{
    const nr_unit_row *unit, *per;
    size_t n = nr_match_unit(s, at + 1, &unit, &per);
    nr_say_open(s, at, at + 1 + n, NR_CLASS_MEASURE, "per");
    nr_say_z(s, "pro");
    if (n)
        nr_say_z(s, unit->one);
    nr_say_close(s);
    return 1 + n;
}

/* "Einw./km²", "Menschen/m³". */
static bool is_area(const nr_scan *s, size_t at)
{
    const nr_unit_row *unit, *per;
    return nr_match_unit(s, at, &unit, &per) == 2 && s->atoms[at + 1].kind == ATOM_MARK;
}

/* "am 1./2. Mai": the next ordinal follows. */
static bool joins_ordinals(const nr_scan *s, size_t at)
{
    return at > 1 && nr_is_mark(s, at - 1, '.') && nr_is_number(s, at - 2) && nr_glued(s, at + 1) &&
           nr_is_number(s, at + 1) && nr_glued_mark(s, at + 2, '.');
}

/* "Fr" is no row of its kind: it is a woman's title and money too. */
static bool is_weekday(const nr_scan *s, size_t at)
{
    int day;
    return nr_match_weekday(s, at, &day) || nr_word_is(s, at, NR_STR("Fr"));
}

/* "CDU/CSU", "und/oder", "123/21": a slash between words or numbers is not said. */
size_t de_rule_slash(nr_scan *s, size_t at)
{
    if (!nr_is_mark(s, at, '/') || !at || s->atoms[at + 1].kind == ATOM_MARK ||
        s->atoms[at + 1].kind == ATOM_END)
        return 0;
    bool priced = s->atoms[at + 1].shape == SHAPE_UPPER && nr_is_number(s, at + 2); /* "/AK 18 €" */
    if (nr_is_word(s, at + 1) && is_amount(s, at - 1)) {
        if (!priced)
            return say_per(s, at);
        nr_say_as(s, at, at + 1, NR_CLASS_PUNCTUATION, "slash", NR_STR(", "));
        return 1;
    }
    if (is_area(s, at + 1))
        return say_per(s, at);
    bool ordinals = joins_ordinals(s, at);
    bool dot = at > 1 && nr_glued_mark(s, at - 1, '.') && nr_glued(s, at) && nr_glued(s, at + 1) &&
               (nr_is_number(s, at - 2) || is_weekday(s, at - 2));
    if (s->atoms[at - 1].kind == ATOM_MARK && !ordinals && !dot) /* but "1./JG 26", "Sa./So." */
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_PUNCTUATION, "slash",
              ordinals ? NR_STR(" und ") : NR_STR(" "));
    return 1;
}

/* "Okt.–April", "Mai–Sept.": the dash between two months. */
size_t de_rule_to_month(nr_scan *s, size_t at)
{
    int first, last;
    size_t dot = at > 1 && nr_is_mark(s, at - 1, '.');
    if (!nr_is_dash(s, at) || at < 1 + dot || !nr_match_month(s, at - 1 - dot, &first) ||
        !nr_match_month(s, at + 1, &last) || s->atoms[at].spaced != s->atoms[at + 1].spaced)
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_DATE, "to", NR_STR(" bis "));
    return 1;
}

/* "Mo.-Fr.": the dash between two days. */
size_t de_rule_to_weekday(nr_scan *s, size_t at)
{
    if (!nr_is_dash(s, at) || at < 2 || !nr_is_mark(s, at - 1, '.') || !is_weekday(s, at - 2) ||
        !is_weekday(s, at + 1))
        return 0;
    nr_say_as(s, at, at + 1, NR_CLASS_DATE, "to", NR_STR(" bis "));
    return 1;
}

/* "geb. Müller", "geb. von Thun": a maiden name; but "geb. 1950", "geb. in Wien", "geb. Mai 1950",
 * "geb. Anfang 1950", "geb. Bad Homburg 1950". */
static bool is_maiden_name(const nr_scan *s, size_t next)
{
    static const char *const particles[] = {"von", "van", "de", "zu", "vom", "zur", NULL};
    static const char *const times[] = {"Anfang",  "Ende",    "Mitte",   "Frühjahr",   "Sommer",
                                        "Herbst",  "Winter",  "Montag",  "Dienstag",   "Mittwoch",
                                        "Freitag", "Samstag", "Sonntag", "Donnerstag", NULL};
    int month;
    size_t name = next + nr_word_in(s, next, particles), end = name;
    while (nr_is_capitalised(s, end))
        end++;
    return !nr_is_number(s, end) && nr_is_capitalised(s, name) && s->atoms[next].spaced &&
           !nr_word_in(s, name, times) && !nr_match_month(s, name, &month);
}

/* "300 S., geb. Suhrkamp": a book's pages stand before, so it is bound. */
static bool is_behind_pages(const nr_scan *s, size_t at)
{
    static const char *const pages[] = {"S", "Seiten", NULL};
    size_t mark = at;
    while (mark && s->atoms[mark - 1].kind == ATOM_MARK)
        mark--;
    return at - mark <= 2 && mark > 1 && nr_word_in(s, mark - 1, pages) &&
           nr_is_number(s, mark - 2);
}

/* "Eva Maier (Hrsg.)": a person, "hrsg. von Karl": what was done; "zzgl. Geb.": no birth;
 * "St.-Nr.": no saint; "Min.-Präs.": no minutes. NULL: the table's word. */
static const char *word_among_neighbours(const nr_scan *s, size_t at)
{
    static const char *const by[] = {"von", "v", "vom", NULL};
    static const char *const prices[] = {"zzgl", "inkl", "exkl", "plus", "zuzüglich", NULL};
    nr_str word = nr_atom_text(s, at);
    size_t before = at && nr_is_mark(s, at - 1, '.') ? at - 1 : at;
    if (nr_str_eq(word, NR_STR("Hrsg")) && !nr_word_in(s, at + 2, by))
        return "Herausgeber";
    if (nr_str_eq(word, NR_STR("Geb")) && before && nr_word_in(s, before - 1, prices))
        return "Gebühren";
    if (nr_str_eq(word, NR_STR("St")) && nr_glued_mark(s, at + 2, '-') &&
        nr_word_is(s, at + 3, NR_STR("Nr")))
        return "Steuer";
    if (nr_str_eq(word, NR_STR("geb")) && is_behind_pages(s, at))
        return "gebunden";
    if (nr_str_eq(word, NR_STR("geb")) && is_maiden_name(s, at + 2))
        return "geborene";
    if (nr_str_eq(word, NR_STR("Min")) && nr_glued_mark(s, at + 2, '-') && nr_glued(s, at + 3) &&
        (nr_str_eq(nr_atom_text(s, at + 3), NR_STR("Präs")) ||
         nr_str_starts(nr_atom_text(s, at + 3), NR_STR("Präsident"))))
        return "Minister"; /* but "Min.-Präsentation" */
    return NULL;
}

size_t de_rule_neighbours(nr_scan *s, size_t at)
{
    const char *said = nr_glued_mark(s, at + 1, '.') ? word_among_neighbours(s, at) : NULL;
    if (!said)
        return 0;
    size_t n = 1 + (s->atoms[at + 2].kind != ATOM_END);
    nr_say_as(s, at, at + n, NR_CLASS_ABBREVIATION, "neighbours", nr_str_from(said));
    return n;
}

/* "§ 1 Abs. 1 S. 2": a sentence, not a page. */
size_t de_rule_law_sentence(nr_scan *s, size_t at)
{
    static const char *const before[] = {"Abs", "Absatz", "Art", "Artikel", NULL};
    size_t law = at, letter = at > 1 && nr_is_word(s, at - 1) && nr_glued(s, at - 1); /* "3a" */
    law -= letter;
    bool dotted = law > 2 && nr_is_mark(s, law - 2, '.');
    if (!nr_str_eq(nr_atom_text(s, at), NR_STR("S")) || !nr_glued_mark(s, at + 1, '.') ||
        !nr_is_number(s, at + 2) || law < 2 || !nr_is_number(s, law - 1) ||
        !nr_word_in(s, law - 2 - dotted, before))
        return 0;
    nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "law", NR_STR("Satz"));
    return 2;
}

/* "(90.+4)": four minutes past the ninetieth. */
size_t de_rule_stoppage(nr_scan *s, size_t at)
{
    unsigned minute, more;
    if (!nr_digits_at(s, at, 2, 3, &minute) || !nr_glued_mark(s, at + 1, '.') ||
        !nr_glued_mark(s, at + 2, '+') || !nr_glued(s, at + 3) ||
        !nr_digits_at(s, at + 3, 1, 2, &more))
        return 0;
    nr_say_open(s, at, at + 4, NR_CLASS_SCORE, "stoppage-time");
    nr_say_number(s, minute);
    nr_say_z(s, "plus");
    nr_say_number(s, more);
    nr_say_close(s);
    return 4;
}

static const char *const short_days[] = {"Mo", "Di", "Mi", "Do", "Fr", "Sa", "So", NULL};

/* "Mo, Di u. Do", "Fr/Sa": another day next to this one; `step` is 1 or -1. */
static bool is_beside_day(const nr_scan *s, size_t at, int step)
{
    static const char *const joints[] = {"und", "u", "bis", NULL};
    size_t joint = step > 0 ? at + 1 : at - 1;
    if (step < 0 && at > 2 && nr_is_mark(s, joint, '.'))
        joint--; /* "u." */
    size_t other = step > 0 ? joint + 1 + nr_glued_mark(s, joint + 1, '.') : joint - 1;
    return (step > 0 || at > 1) &&
           (nr_word_in(s, joint, joints) || nr_is_mark(s, joint, ',') ||
            nr_is_mark(s, joint, '/')) &&
           s->atoms[other].shape == SHAPE_CAPITAL && nr_word_in(s, other, short_days);
}

/* "Mo-Fr 8-18 Uhr", "Sa 10-14 Uhr": days without their dots. */
size_t de_rule_weekday(nr_scan *s, size_t at)
{
    static const char *const said[] = {"Montag",  "Dienstag", "Mittwoch", "Donnerstag",
                                       "Freitag", "Samstag",  "Sonntag"};
    if (s->atoms[at].shape != SHAPE_CAPITAL || !nr_word_in(s, at, short_days))
        return 0;
    static const char *const shut[] = {"geschl", "geschlossen", "Ruhetag", NULL};
    bool first = nr_is_dash(s, at + 1) && nr_word_in(s, at + 2, short_days);
    bool second = at > 1 && nr_is_dash(s, at - 1) && nr_word_in(s, at - 2, short_days);
    bool hours = nr_word_in(s, at + 1, shut); /* "Sa, 14 Uhr", "Do bis 20 Uhr", "Mo geschl." */
    hours |= nr_is_mark(s, at + 2, '.') && nr_word_is(s, at + 1, NR_STR("u")) &&
             (nr_word_is(s, at + 3, NR_STR("Feiertags")) ||
              nr_word_is(s, at + 3, NR_STR("Feiertage"))); /* "So u. Feiertags" */
    static const char *const joints[] = {"bis", "ab", "von", "um", NULL};
    size_t number = at + 1 + (nr_is_mark(s, at + 1, ',') || nr_word_in(s, at + 1, joints));
    for (size_t i = at + 2; nr_is_number(s, number) && i < at + 8 && i < s->count; i++)
        hours |= nr_word_is(s, i, NR_STR("Uhr"));
    if (!first && !second && !hours && !is_beside_day(s, at, 1) && !is_beside_day(s, at, -1))
        return 0;
    size_t day = 0;
    while (!nr_word_is(s, at, nr_str_from(short_days[day])))
        day++;
    nr_say_open(s, at, at + 1 + first, NR_CLASS_DATE, "weekday");
    nr_say_z(s, said[day]);
    if (first)
        nr_say(s, nr_range_word(s, at + 1));
    nr_say_close(s);
    return 1 + first;
}
