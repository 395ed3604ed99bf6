/* roles.c: what is done with the blocks of each role, and the words for what is not read out. */
#include "narrate/plan.h"

#include <string.h>

typedef struct preset_row {
    const char *name;
    nr_policies policies;
} preset_row;

/* Roles that are not named are read. */
static const preset_row presets[] = {
    {"few",
     {{[NR_ROLE_CODE] = NR_POLICY_SKIP,
       [NR_ROLE_ROW] = NR_POLICY_SKIP,
       [NR_ROLE_CAPTION] = NR_POLICY_SKIP,
       [NR_ROLE_NOTE] = NR_POLICY_SKIP,
       [NR_ROLE_ASIDE] = NR_POLICY_SKIP,
       [NR_ROLE_POST] = NR_POLICY_SKIP}}},
    {"some",
     {{[NR_ROLE_CODE] = NR_POLICY_BRIEF,
       [NR_ROLE_CAPTION] = NR_POLICY_SKIP,
       [NR_ROLE_NOTE] = NR_POLICY_END}}},
    {"most", {{[NR_ROLE_NOTE] = NR_POLICY_END}}},
};

nr_status nr_policies_init(nr_policies *policies, const char *verbosity, nr_error *err)
{
    for (size_t i = 0; i < sizeof presets / sizeof *presets; i++) {
        if (strcmp(presets[i].name, verbosity ? verbosity : "some") == 0) {
            *policies = presets[i].policies;
            return NR_OK;
        }
    }
    return nr_fail(err, NR_ERR_USAGE, "--verbosity knows few, some and most, not '%s'", verbosity);
}

static bool find_role(nr_str name, nr_role *role)
{
    if (nr_str_eq(name, NR_STR("item")))
        name = NR_STR("list-item");
    else if (nr_str_eq(name, NR_STR("table")))
        name = NR_STR("table-row");
    return nr_role_from_name(name, role) && *role != NR_ROLE_FURNITURE;
}

static bool find_policy(nr_str name, nr_policy *policy)
{
    static const char *const names[] = {"read", "skip", "announce", "end", "brief"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (nr_str_eq(name, nr_str_from(names[i]))) {
            *policy = (nr_policy)i;
            return true;
        }
    }
    return false;
}

nr_status nr_policies_set(nr_policies *policies, nr_str assignment, nr_error *err)
{
    nr_str policy_name = assignment, role_name = {"", 0};
    nr_str_cut(&policy_name, '=', &role_name);
    nr_role role;
    nr_policy policy;
    if (!find_role(role_name, &role))
        return nr_fail(err, NR_ERR_USAGE,
                       "--role knows paragraph, heading, item, quote, code, table, caption, note, "
                       "aside and post, not '%.*s'",
                       NR_FMT(role_name));
    if (!find_policy(policy_name, &policy))
        return nr_fail(err, NR_ERR_USAGE, "--role %.*s knows read, skip, announce, brief and end",
                       NR_FMT(role_name));
    policies->of[role] = policy;
    return NR_OK;
}

/* What is said in place of blocks ("{}" is how many lines, rows or blocks they are), and the
 * heading of blocks that come at the end. A role without words is read where it would be announced.
 */
static const struct word_row {
    nr_str language;
    const char *one[NR_ROLE_COUNT], *many[NR_ROLE_COUNT], *heading[NR_ROLE_COUNT];
} words[] = {
    {NR_STR_INIT("en"),
     {[NR_ROLE_CODE] = "Code, one line.",
      [NR_ROLE_ROW] = "A table of one row.",
      [NR_ROLE_CAPTION] = "A picture with a caption.",
      [NR_ROLE_NOTE] = "A note.",
      [NR_ROLE_ASIDE] = "An aside.",
      [NR_ROLE_POST] = "An embedded post.",
      [NR_ROLE_QUOTE] = "A quotation.",
      [NR_ROLE_ITEM] = "A list of one item."},
     {[NR_ROLE_CODE] = "Code, {} lines.",
      [NR_ROLE_ROW] = "A table of {} rows.",
      [NR_ROLE_CAPTION] = "{} pictures with captions.",
      [NR_ROLE_NOTE] = "{} notes.",
      [NR_ROLE_ASIDE] = "An aside of {} paragraphs.",
      [NR_ROLE_POST] = "{} embedded posts.",
      [NR_ROLE_QUOTE] = "A quotation of {} paragraphs.",
      [NR_ROLE_ITEM] = "A list of {} items."},
     {[NR_ROLE_NOTE] = "Notes",
      [NR_ROLE_CAPTION] = "Pictures",
      [NR_ROLE_CODE] = "Code",
      [NR_ROLE_ROW] = "Tables",
      [NR_ROLE_ASIDE] = "Asides",
      [NR_ROLE_POST] = "Embedded posts"}},
    {NR_STR_INIT("de"),
     {[NR_ROLE_CODE] = "Programmtext, eine Zeile.",
      [NR_ROLE_ROW] = "Eine Tabelle mit einer Zeile.",
      [NR_ROLE_CAPTION] = "Ein Bild mit Unterschrift.",
      [NR_ROLE_NOTE] = "Eine Anmerkung.",
      [NR_ROLE_POST] = "Ein eingebetteter Beitrag."},
     {[NR_ROLE_CODE] = "Programmtext, {} Zeilen.",
      [NR_ROLE_ROW] = "Eine Tabelle mit {} Zeilen.",
      [NR_ROLE_CAPTION] = "{} Bilder mit Unterschrift.",
      [NR_ROLE_NOTE] = "{} Anmerkungen.",
      [NR_ROLE_POST] = "{} eingebettete Beiträge."},
     {[NR_ROLE_NOTE] = "Anmerkungen",
      [NR_ROLE_CAPTION] = "Bilder",
      [NR_ROLE_CODE] = "Programmtext",
      [NR_ROLE_ROW] = "Tabellen"}},
    {NR_STR_INIT("fr"),
     {[NR_ROLE_CODE] = "Du code, une ligne.",
      [NR_ROLE_ROW] = "Un tableau d’une ligne.",
      [NR_ROLE_CAPTION] = "Une image avec légende.",
      [NR_ROLE_NOTE] = "Une note.",
      [NR_ROLE_POST] = "Une publication intégrée."},
     {[NR_ROLE_CODE] = "Du code, {} lignes.",
      [NR_ROLE_ROW] = "Un tableau de {} lignes.",
      [NR_ROLE_CAPTION] = "{} images avec légende.",
      [NR_ROLE_NOTE] = "{} notes.",
      [NR_ROLE_POST] = "{} publications intégrées."},
     {[NR_ROLE_NOTE] = "Notes",
      [NR_ROLE_CAPTION] = "Images",
      [NR_ROLE_CODE] = "Code",
      [NR_ROLE_ROW] = "Tableaux"}},
    {NR_STR_INIT("es"),
     {[NR_ROLE_CODE] = "Código, una línea.",
      [NR_ROLE_ROW] = "Una tabla de una fila.",
      [NR_ROLE_CAPTION] = "Una imagen con pie.",
      [NR_ROLE_NOTE] = "Una nota.",
      [NR_ROLE_POST] = "Una publicación insertada."},
     {[NR_ROLE_CODE] = "Código, {} líneas.",
      [NR_ROLE_ROW] = "Una tabla de {} filas.",
      [NR_ROLE_CAPTION] = "{} imágenes con pie.",
      [NR_ROLE_NOTE] = "{} notas.",
      [NR_ROLE_POST] = "{} publicaciones insertadas."},
     {[NR_ROLE_NOTE] = "Notas",
      [NR_ROLE_CAPTION] = "Imágenes",
      [NR_ROLE_CODE] = "Código",
      [NR_ROLE_ROW] = "Tablas"}},
};

/* The words of a language, else the English ones. */
static const struct word_row *words_for(nr_str language)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (nr_str_starts_nocase(language, words[i].language))
            return &words[i];
    return &words[0];
}

/* The lines of a block of code that hold anything (a listing has empty ones between its parts, and
 * some pages lose them); any other block counts as one. */
static size_t units_of(const nr_block *block)
{
    static const nr_str line_break = NR_STR_INIT("\xE2\x80\xA8");
    if (block->role != NR_ROLE_CODE)
        return 1;
    size_t units = 0, from = 0, at;
    do {
        at = nr_str_find(block->text, line_break, from);
        units += nr_str_trim(nr_str_sub(block->text, from, at)).n > 0;
        from = at + line_break.n;
    } while (at != SIZE_MAX);
    return units ? units : 1;
}

static nr_str announcement(nr_arena *arena, const struct word_row *row, nr_role role, size_t units)
{
    nr_str text = nr_str_from(units == 1 ? row->one[role] : row->many[role]);
    size_t at = nr_str_find(text, NR_STR("{}"), 0);
    if (at == SIZE_MAX)
        return text;
    nr_str rest = nr_str_sub(text, at + 2, text.n);
    return nr_str_format(arena, "%.*s%zu%.*s", (int)at, text.p, units, NR_FMT(rest));
}

/* A run of blocks of one role, [begin, end), and their units. */
typedef struct block_run {
    size_t begin, end, units;
} block_run;

static block_run run_at(const nr_article *article, size_t begin)
{
    block_run run = {begin, begin, 0};
    while (nr_arena_pass(article->arena, run.end, article->block_count) &&
           article->blocks[run.end].role == article->blocks[begin].role)
        run.units += units_of(&article->blocks[run.end++]);
    return run;
}

static void skip_run(nr_article *article, block_run run)
{
    for (size_t i = run.begin; i < run.end; i++) {
        const nr_block *block = &article->blocks[i];
        nr_reason reason = block->role == NR_ROLE_CAPTION ? NR_REASON_CAPTION : NR_REASON_POLICY;
        nr_article_skip(article, block->role, reason, block->offset, block->text);
    }
}

/* The blocks as they will be read, which replace the article's when all are there. */
typedef struct reading {
    nr_article *article;
    const nr_policies *policies;
    const struct word_row *row;
    bool mostly_code;
    nr_block *blocks;
    size_t count, capacity;
} reading;

static void add(reading *read, const nr_block *block)
{
    read->blocks = nr_arena_grow(read->article->arena, read->blocks, read->count, &read->capacity,
                                 sizeof *block);
    read->blocks[read->count++] = *block;
}

static void add_run(reading *read, block_run run)
{
    for (size_t i = run.begin; nr_arena_pass(read->article->arena, i, run.end); i++)
        add(read, &read->article->blocks[i]);
}

/* A page that is preformatted as a whole (an RFC, a mail) is text, whatever its tags say. */
static bool is_mostly_code(const nr_article *article)
{
    size_t code = 0;
    for (size_t i = 0; nr_arena_pass(article->arena, i, article->block_count); i++)
        if (article->blocks[i].role == NR_ROLE_CODE)
            code += nr_count_words(article->blocks[i].text);
    return code && code * 2 > nr_article_words(article);
}

/* Brief: read where more would be announced, since a command or two in a text are part of what it
 * says, and a listing is not. */
static nr_policy policy_for(const reading *read, nr_role role, block_run run)
{
    nr_policy policy = read->policies->of[role];
    if (policy != NR_POLICY_BRIEF)
        return policy;
    bool is_text = role == NR_ROLE_CODE && read->mostly_code;
    return run.units <= NR_BRIEF_LINES || is_text ? NR_POLICY_READ : NR_POLICY_ANNOUNCE;
}

/* "References" of a wiki, whose notes come at the end or not at all: nothing is left below it. */
static void drop_heading(reading *read, block_run run)
{
    const nr_article *article = read->article;
    const nr_block *next = run.end < article->block_count ? &article->blocks[run.end] : NULL;
    const nr_block *head = read->count ? &read->blocks[read->count - 1] : NULL;
    if (article->blocks[run.begin].role != NR_ROLE_NOTE || !head || head->role != NR_ROLE_HEADING ||
        (next && (next->role != NR_ROLE_HEADING || next->level > head->level)))
        return;
    nr_article_skip(read->article, head->role, NR_REASON_EMPTY, head->offset, head->text);
    read->count--;
}

static void carry_out(reading *read, block_run run)
{
    nr_article *article = read->article;
    const nr_block *first = &article->blocks[run.begin];
    nr_policy policy = policy_for(read, first->role, run);
    nr_str said = announcement(article->arena, read->row, first->role, run.units);
    if (policy == NR_POLICY_SKIP || policy == NR_POLICY_END)
        drop_heading(read, run);
    if (policy == NR_POLICY_SKIP) {
        skip_run(article, run);
    } else if (policy == NR_POLICY_ANNOUNCE && said.n) {
        add(read, &(nr_block){.role = NR_ROLE_PARAGRAPH, .offset = first->offset, .text = said});
        skip_run(article, run);
    } else if (policy != NR_POLICY_END) {
        add_run(read, run);
    }
}

/* The blocks of a role that come at the end, below their heading. */
static void add_end(reading *read, nr_role role)
{
    bool begun = false;
    for (size_t i = 0; nr_arena_pass(read->article->arena, i, read->article->block_count); i++) {
        const nr_block *block = &read->article->blocks[i];
        if (block->role != role)
            continue;
        const char *heading = read->row->heading[role];
        if (!begun && heading)
            add(read, &(nr_block){.role = NR_ROLE_HEADING,
                                  .level = 2,
                                  .offset = block->offset,
                                  .text = nr_str_from(heading)});
        begun = true;
        add(read, block);
    }
}

void nr_plan_roles(nr_article *article, const nr_policies *policies)
{
    reading read = {article, policies, words_for(article->language), is_mostly_code(article), NULL,
                    0,       0};
    for (size_t at = 0; at < article->block_count;) {
        block_run run = run_at(article, at);
        carry_out(&read, run);
        at = run.end;
    }
    for (int role = 0; role < NR_ROLE_COUNT; role++)
        if (policies->of[role] == NR_POLICY_END)
            add_end(&read, (nr_role)role);
    article->blocks = read.blocks;
    article->block_count = read.count;
    article->block_capacity = read.capacity;
}
