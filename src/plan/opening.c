/* opening.c: what is said before the article: title, site, byline, date, in its language; and
 * before a digest, what it is and what is in it. */
#include "opening.h"

#include "narrate/plan.h"

static void say(nr_script *script, nr_str text, nr_str language, nr_role role)
{
    nr_pause pause = role == NR_ROLE_ITEM ? NR_PAUSE_ITEM : NR_PAUSE_TITLE;
    nr_utterance utterance = {
        .text = text,
        .language = language,
        .block = NR_NO_BLOCK,
        .end = (uint32_t)text.n,
        .chapter = (uint32_t)script->chapter_count - 1,
        .pause_after = (uint16_t)script->voice.pause[pause],
        .role = role,
        .manner = role == NR_ROLE_HEADING ? NR_MANNER_HEADING : NR_MANNER_TEXT,
        .ends_block = true,
    };
    nr_script_add(script, &utterance);
}

/* The words of the opening; `and` joins the last two of several authors, "{}" is the site, the
 * names, the date, the number of articles, "{d} {m} {y}" the parts of a date. */
static const struct opening_row {
    nr_str language;
    const char *and, *site, *author, *day, *date, *digest, *digest_of, *contents;
    const char *months[12];
} openings[] = {
    {NR_STR_INIT("en"),
     "and",
     "From {}.",
     "By {}.",
     "{m} {d}, {y}",
     "{}.",
     "Digest",
     "Digest of {}",
     "In this digest: {} articles.",
     {"January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December"}},
    {NR_STR_INIT("de"),
     "und",
     "Aus: {}.",
     "Von {}.",
     "{d}. {m} {y}",
     "{}.",
     "Ausgabe",
     "Ausgabe vom {}",
     "In dieser Ausgabe: {} Artikel.",
     {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
      "November", "Dezember"}},
    {NR_STR_INIT("fr"),
     "et",
     "Source : {}.",
     "Par {}.",
     "{d} {m} {y}",
     "Le {}.",
     "Sommaire",
     "Sommaire du {}",
     "Au sommaire : {} articles.",
     {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre"}},
    {NR_STR_INIT("es"),
     "y",
     "De {}.",
     "Por {}.",
     "{d} de {m} de {y}",
     "{}.",
     "Resumen",
     "Resumen del {}",
     "En este número: {} artículos.",
     {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre"}},
    {NR_STR_INIT("it"),
     "e",
     "Da {}.",
     "Di {}.",
     "{d} {m} {y}",
     "{}.",
     "Rassegna",
     "Rassegna del {}",
     "In questo numero: {} articoli.",
     {"gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
      "ottobre", "novembre", "dicembre"}},
    {NR_STR_INIT("nl"),
     "en",
     "Uit: {}.",
     "Door {}.",
     "{d} {m} {y}",
     "{}.",
     "Overzicht",
     "Overzicht van {}",
     "In dit nummer: {} artikelen.",
     {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december"}},
    {NR_STR_INIT("pt"),
     "e",
     "De {}.",
     "Por {}.",
     "{d} de {m} de {y}",
     "{}.",
     "Resumo",
     "Resumo de {}",
     "Nesta edição: {} artigos.",
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
    nr_str text = nr_str_from(row->day);
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
static void say_line(nr_script *script, nr_str language, const char *template, nr_str value)
{
    if (!value.n)
        return;
    nr_str text = fill(script->arena, nr_str_from(template), NR_STR("{}"), value);
    char last = value.p[value.n - 1];
    if ((last == '.' || last == '!' || last == '?') && nr_str_ends(text, NR_STR(".")))
        text.n--;
    say(script, text, language, NR_ROLE_PARAGRAPH);
}

/* The entry without what one of those before it says too. */
static nr_entry unsaid(const nr_entry *entry, const nr_entry *const said[2])
{
    static const nr_str none = NR_STR_INIT("");
    nr_entry it = *entry;
    for (size_t i = 0; said && i < 2 && said[i]; i++) {
        if (nr_str_eq_nocase(it.site, said[i]->site))
            it.site = none;
        if (nr_str_eq_nocase(it.author, said[i]->author))
            it.author = none;
        if (nr_str_eq(nr_str_sub(it.published, 0, 10), nr_str_sub(said[i]->published, 0, 10)))
            it.published = none;
    }
    return it;
}

/* An agency that is both site and author is named once. Without words for them in this language,
 * the title alone. */
void nr_plan_opening(nr_script *script, const nr_entry *entry, const nr_entry *const said[2])
{
    nr_arena *arena = script->arena;
    nr_str language = entry->language.n ? entry->language : script->language;
    const struct opening_row *row = opening_for(language);
    nr_entry it = unsaid(entry, said);
    say(script, it.title, language, NR_ROLE_HEADING);
    if (!row)
        return;
    say_line(script, language, row->site, it.site);
    if (!nr_str_eq_nocase(entry->author, entry->site))
        say_line(script, language, row->author, named_authors(arena, row, it.author));
    say_line(script, language, row->date, written_date(arena, row, it.published));
}

/* The title of an article, or the words it begins with. */
static nr_str name_of(nr_arena *arena, const nr_article *digest, const nr_entry *entry)
{
    enum { WORDS_BYTES = 60 };
    if (entry->title.n || entry->block >= digest->block_count)
        return entry->title;
    nr_str text = digest->blocks[entry->block].text, head = nr_utf8_head(text, WORDS_BYTES);
    while (head.n < text.n && head.n && head.p[head.n - 1] != ' ')
        head.n--;
    return nr_str_copy(arena, nr_str_trim(head));
}

/* What all of a digest's articles have in common; empty where one has something else. */
static nr_str common(const nr_article *digest, nr_str (*of)(const nr_entry *entry))
{
    nr_str first = of(&digest->entries[0]);
    for (size_t i = 1; i < digest->entry_count; i++)
        if (!nr_str_eq_nocase(first, of(&digest->entries[i])))
            return (nr_str){"", 0};
    return first;
}

static nr_str site_of(const nr_entry *entry)
{
    return entry->site;
}

static nr_str author_of(const nr_entry *entry)
{
    return entry->author;
}

static nr_str day_of(const nr_entry *entry)
{
    return nr_str_sub(entry->published, 0, 10);
}

nr_entry nr_plan_whole(const nr_article *digest)
{
    nr_entry whole = nr_article_entry(digest);
    whole.site = common(digest, site_of);
    whole.author = common(digest, author_of);
    whole.published = common(digest, day_of);
    return whole;
}

/* The number makes an item something else than the title that is said where the article begins; a
 * colon behind it, since "1." is an ordinal in German. */
void nr_plan_contents(nr_script *script, const nr_article *digest)
{
    nr_arena *arena = script->arena;
    const struct opening_row *row = opening_for(script->language);
    nr_entry whole = nr_plan_whole(digest);
    if (row && nr_str_contains_nocase(whole.title, written_date(arena, row, whole.published)))
        whole.published = NR_STR("");
    if (nr_str_contains_nocase(whole.title, whole.site))
        whole.site = NR_STR("");
    nr_plan_opening(script, &whole, NULL);
    if (row)
        say_line(script, script->language, row->contents,
                 nr_str_format(arena, "%zu", digest->entry_count));
    for (size_t i = 0; i < digest->entry_count; i++) {
        const nr_entry *entry = &digest->entries[i];
        nr_str name = name_of(arena, digest, entry);
        nr_str language = entry->language.n ? entry->language : script->language;
        say(script, nr_str_format(arena, "%zu: %.*s", i + 1, NR_FMT(name)), language, NR_ROLE_ITEM);
    }
}

/* "en" of "en-US". */
static nr_str primary_of(nr_str language)
{
    nr_str rest = language, first = language;
    nr_str_cut(&rest, '-', &first);
    return first;
}

/* The language of most of a digest's articles, whatever the region, as the first of them has it. */
static nr_str most_common_language(const nr_article *digest)
{
    nr_str best = {"", 0};
    size_t most = 0;
    for (size_t i = 0; i < digest->entry_count; i++) {
        nr_str language = digest->entries[i].language;
        size_t count = 0;
        for (size_t j = 0; j < digest->entry_count; j++)
            count +=
                nr_str_eq_nocase(primary_of(digest->entries[j].language), primary_of(language));
        if (language.n && count > most) {
            most = count;
            best = language;
        }
    }
    return best;
}

static nr_str newest_date(const nr_article *digest)
{
    nr_str newest = {"", 0};
    for (size_t i = 0; i < digest->entry_count; i++) {
        nr_str day = nr_str_sub(digest->entries[i].published, 0, 10);
        if (day.n == 10 && nr_str_compare(day, newest) > 0)
            newest = day;
    }
    return newest;
}

/* "Digest of May 17, 2024"; with a name "The Herald, May 17, 2024". */
static nr_str made_title(const nr_article *digest, nr_str name)
{
    nr_arena *arena = digest->arena;
    const struct opening_row *row = opening_for(digest->language);
    if (!row)
        row = &openings[0];
    nr_str day = written_date(arena, row, digest->published);
    if (name.n && day.n)
        return nr_str_format(arena, "%.*s, %.*s", NR_FMT(name), NR_FMT(day));
    if (name.n)
        return name;
    if (day.n)
        return fill(arena, nr_str_from(row->digest_of), NR_STR("{}"), day);
    return nr_str_from(row->digest);
}

/* "1: A title (A. Author, A site) https://...", a line for each article. */
static nr_str credits(const nr_article *digest)
{
    nr_buf out;
    nr_buf_init(&out, 0);
    for (size_t i = 0; i < digest->entry_count; i++) {
        const nr_entry *it = &digest->entries[i];
        bool both = it->author.n && it->site.n && !nr_str_eq_nocase(it->author, it->site);
        nr_str first = it->author.n ? it->author : it->site, name;
        name = name_of(digest->arena, digest, it);
        nr_buf_printf(&out, "%s%zu: %.*s", i ? "\n" : "", i + 1, NR_FMT(name));
        if (first.n)
            nr_buf_printf(&out, " (%.*s", NR_FMT(first));
        if (both)
            nr_buf_printf(&out, ", %.*s", NR_FMT(it->site));
        bool web = nr_str_starts_nocase(it->url, NR_STR("http"));
        nr_buf_printf(&out, "%s%s%.*s", first.n ? ")" : "", web ? " " : "",
                      NR_FMT(web ? it->url : NR_STR("")));
    }
    nr_str ret = nr_str_copy(digest->arena, nr_buf_str(&out));
    nr_buf_release(&out);
    return ret;
}

void nr_plan_digest(nr_article *digest, nr_str name)
{
    digest->language = most_common_language(digest);
    digest->site = common(digest, site_of);
    digest->author = common(digest, author_of);
    digest->published = newest_date(digest);
    digest->title = made_title(digest, name);
    digest->description = credits(digest);
}
