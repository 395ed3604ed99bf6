/* compass.c: German points of the compass: "Wind aus NW", "48° 8′ 6″ N, 11° 34′ O". */
#include "de.h"

static const char *compass_name(const nr_scan *s, size_t at)
{
    static const struct {
        const char *written, *said;
    } rows[] = {{"N", "Nord"},
                {"O", "Ost"},
                {"S", "Süd"},
                {"W", "West"},
                {"E", "Ost"},
                {"NO", "Nordost"},
                {"NW", "Nordwest"},
                {"SO", "Südost"},
                {"SW", "Südwest"},
                {"NNO", "Nordnordost"},
                {"NNW", "Nordnordwest"},
                {"SSO", "Südsüdost"},
                {"SSW", "Südsüdwest"},
                {"ONO", "Ostnordost"},
                {"OSO", "Ostsüdost"},
                {"WNW", "Westnordwest"},
                {"WSW", "Westsüdwest"}};
    if (!nr_is_word(s, at))
        return NULL;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (nr_str_eq(nr_atom_text(s, at), nr_str_from(rows[i].written)))
            return rows[i].said;
    return NULL;
}

static bool wind_before(const nr_scan *s, size_t at)
{
    enum { NEAR = 8 };
    static const char *const words[] = {"Wind", "Winde", "Winden", "Böen", "weht", "wehte", NULL};
    for (size_t i = at; i-- > 0 && i + NEAR > at;)
        if (nr_word_in(s, i, words))
            return true;
    return false;
}

/* "aus NW", "Richtung SO", "Wind von W nach N", "aus S bis SW". */
static bool is_direction(const nr_scan *s, size_t at)
{
    static const char *const ways[] = {"aus", "nach", "gen", "im", NULL};
    static const char *const winds[] = {"aus", "nach", "von", "auf", NULL};
    static const char *const joints[] = {"bis", "nach", "und", "auf", "oder", NULL};
    if (!at)
        return false;
    if (nr_word_is(s, at - 1, NR_STR("Richtung")) ||
        (nr_word_in(s, at - 1, winds) && wind_before(s, at)) ||
        (nr_word_in(s, at - 1, ways) && nr_atom_text(s, at).n > 1))
        return true;
    bool joined = nr_word_in(s, at - 1, joints) || nr_is_dash(s, at - 1);
    return joined && at > 1 && compass_name(s, at - 2) && is_direction(s, at - 2);
}

/* "NW-Wind", "die SO-Seite". */
static bool is_side(const nr_scan *s, size_t at)
{
    static const char *const nouns[] = {"Wind", "Winde", "Hang",   "Seite", "Ufer",     "Wand",
                                        "Teil", "Küste", "Grat",   "Ecke",  "Richtung", "Ende",
                                        "Rand", "Lage",  "Balkon", NULL};
    return nr_glued_mark(s, at + 1, '-') && nr_glued(s, at + 2) && nr_word_in(s, at + 2, nouns);
}

size_t de_rule_compass(nr_scan *s, size_t at)
{
    const char *name = compass_name(s, at);
    if (!name || s->atoms[at].tail || (nr_glued(s, at) && at && !nr_is_dash(s, at - 1)) ||
        !(is_direction(s, at) || is_side(s, at)))
        return 0;
    nr_say_open(s, at, at + 1, NR_CLASS_ABBREVIATION, "compass");
    nr_say_z(s, name);
    if (at && nr_word_is(s, at - 1, NR_STR("im"))) /* "im Südosten" */
        nr_say_joined(s, NR_STR("en"));
    nr_say_close(s);
    return 1;
}

/* A number and one of the marks: "8′"; the atoms of both. */
static size_t match_part(nr_scan *s, size_t at, uint32_t mark, uint32_t typed)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    return n && (nr_is_mark(s, at + n, mark) || nr_is_mark(s, at + n, typed)) ? n + 1 : 0;
}

/* "48° 8′ 6″ N", "52,5° O". */
size_t de_rule_coordinate(nr_scan *s, size_t at)
{
    static const struct {
        uint32_t mark, typed;
        const char *said;
    } parts[] = {{0xB0, 0xBA, "Grad"}, {0x2032, '\'', "Minuten"}, {0x2033, '"', "Sekunden"}};
    size_t lengths[3] = {0}, end = at;
    for (size_t i = 0; i < 3; i++)
        end += lengths[i] =
            i && !lengths[i - 1] ? 0 : match_part(s, end, parts[i].mark, parts[i].typed);
    const char *name = compass_name(s, end);
    if (!lengths[0] || !name || nr_atom_text(s, end).n > 1 ||
        (nr_glued(s, end + 1) && s->atoms[end + 1].kind != ATOM_MARK))
        return 0;
    nr_say_open(s, at, end + 1, NR_CLASS_MEASURE, "coordinate");
    for (size_t i = 0, from = at; i < 3 && lengths[i]; from += lengths[i++]) {
        nr_number number;
        nr_match_number(s, from, &number);
        de_say_number(s, &number);
        nr_say_z(s, parts[i].said);
    }
    nr_say_z(s, name);
    nr_say_close(s);
    return end + 1 - at;
}
