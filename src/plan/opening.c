/* opening.c: what is said before the article: title, site, byline, date, in its language. */
#include "opening.h"

static void say(nr_script *script, nr_str text, nr_manner manner)
{
    nr_utterance utterance = {
        .text = text,
        .language = script->language,
        .block = NR_NO_BLOCK,
        .end = (uint32_t)text.n,
        .pause_after = (uint16_t)script->voice.pause[NR_PAUSE_TITLE],
        .role = manner == NR_MANNER_HEADING ? NR_ROLE_HEADING : NR_ROLE_PARAGRAPH,
        .manner = manner,
        .ends_block = true,
    };
    nr_script_add(script, &utterance);
}

/* The words of the opening; `and` joins the last two of several authors, "{}" is the site, the
 * names, "{d} {m} {y}" the parts of a date. */
static const struct opening_row {
    nr_str language;
    const char *and, *site, *author, *date;
    const char *months[12];
} openings[] = {
    {NR_STR_INIT("en"),
     "and",
     "From {}.",
     "By {}.",
     "{m} {d}, {y}.",
     {"January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December"}},
    {NR_STR_INIT("de"),
     "und",
     "Aus: {}.",
     "Von {}.",
     "{d}. {m} {y}.",
     {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
      "November", "Dezember"}},
    {NR_STR_INIT("fr"),
     "et",
     "Source : {}.",
     "Par {}.",
     "Le {d} {m} {y}.",
     {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre"}},
    {NR_STR_INIT("es"),
     "y",
     "De {}.",
     "Por {}.",
     "{d} de {m} de {y}.",
     {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre"}},
    {NR_STR_INIT("it"),
     "e",
     "Da {}.",
     "Di {}.",
     "{d} {m} {y}.",
     {"gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
      "ottobre", "novembre", "dicembre"}},
    {NR_STR_INIT("nl"),
     "en",
     "Uit: {}.",
     "Door {}.",
     "{d} {m} {y}.",
     {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december"}},
    {NR_STR_INIT("pt"),
     "e",
     "De {}.",
     "Por {}.",
     "{d} de {m} de {y}.",
     {"janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
      "outubro", "novembro", "dezembro"}},
};

static const struct opening_row *opening_for(nr_str language)
{
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++)
        if (nr_str_starts_nocase(language, openings[i].language) &&
            (language.n == 2 || language.p[2] == '-' || language.p[2] == '_'))
            return &openings[i];
    return NULL;
}

/* The template with the first `mark` in it replaced. */
static nr_str fill(nr_arena *arena, nr_str template, nr_str mark, nr_str value)
{
    size_t at = nr_str_find(template, mark, 0);
    if (at == SIZE_MAX)
        return template;
    nr_str rest = nr_str_sub(template, at + mark.n, template.n);
    return nr_str_format(arena, "%.*s%.*s%.*s", (int)at, template.p, NR_FMT(value), NR_FMT(rest));
}

/* "2025-08-06T..." as the language writes it; empty where it is no such date. */
static nr_str written_date(nr_arena *arena, const struct opening_row *row, nr_str iso)
{
    long year, month, day;
    if (iso.n < 10 || iso.p[4] != '-' || !nr_str_to_long(nr_str_sub(iso, 0, 4), &year) ||
        !nr_str_to_long(nr_str_sub(iso, 5, 7), &month) || month < 1 || month > 12 ||
        !nr_str_to_long(nr_str_sub(iso, 8, 10), &day) || day < 1 || day > 31)
        return (nr_str){"", 0};
    nr_str text = nr_str_from(row->date);
    text = fill(arena, text, NR_STR("{d}"), nr_str_format(arena, "%ld", day));
    text = fill(arena, text, NR_STR("{m}"), nr_str_from(row->months[month - 1]));
    return fill(arena, text, NR_STR("{y}"), nr_str_format(arena, "%ld", year));
}

static bool is_full_name(nr_str name)
{
    name = nr_str_trim(name);
    return nr_str_find(name, NR_STR(" "), 0) != SIZE_MAX;
}

/* "A. Bee, C. Dee" with the last comma said as "and", where both sides are full names ("Bee, A." is
 * one person). */
static nr_str named_authors(nr_arena *arena, const struct opening_row *row, nr_str authors)
{
    size_t comma = authors.n;
    while (comma && authors.p[comma - 1] != ',')
        comma--;
    if (!comma)
        return authors;
    nr_str before = nr_str_sub(authors, 0, comma - 1), last = nr_str_sub(authors, comma, authors.n);
    last = nr_str_trim(last);
    if (!is_full_name(before) || !is_full_name(last))
        return authors;
    return nr_str_format(arena, "%.*s %s %.*s", NR_FMT(before), row->and, NR_FMT(last));
}

/* A line of the opening, "From {}."; a value that ends in a stop of its own ("Jr.", "Slate?") takes
 * no other. */
static void say_line(nr_script *script, const char *template, nr_str value)
{
    if (!value.n)
        return;
    nr_str text = fill(script->arena, nr_str_from(template), NR_STR("{}"), value);
    char last = value.p[value.n - 1];
    if ((last == '.' || last == '!' || last == '?') && nr_str_ends(text, NR_STR(".")))
        text.n--;
    say(script, text, NR_MANNER_TEXT);
}

/* Title, site, byline and date; an agency that is both site and author is named once. Without words
 * for them in this language, the title alone. */
void nr_plan_opening(nr_script *script, const nr_article *article)
{
    nr_arena *arena = script->arena;
    const struct opening_row *row = opening_for(script->language);
    say(script, article->title, NR_MANNER_HEADING);
    if (!row)
        return;
    say_line(script, row->site, article->site);
    if (!nr_str_eq_nocase(article->author, article->site))
        say_line(script, row->author, named_authors(arena, row, article->author));
    nr_str date = written_date(arena, row, article->published);
    if (date.n)
        say(script, date, NR_MANNER_TEXT);
}
