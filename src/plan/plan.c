/* plan.c: utterances with their pauses, and chapters. */
#include "narrate/plan.h"

#include "opening.h"

/* An article's blocks: all there are, or those of one that is in a digest. */
typedef struct section {
    const nr_arena *arena;
    const nr_block *begin, *end;
} section;

static bool has_block(section of, size_t i)
{
    return nr_arena_pass(of.arena, i, (size_t)(of.end - of.begin));
}

typedef struct planner {
    nr_script *script;
    const nr_article *article;
    const nr_plan_options *options;
    const nr_sentence_source *sentences;
    nr_str title;               /* of the article at hand, */
    section section;            /* and its blocks */
    size_t chapter_words;       /* since the chapter began, unless by_headings */
    bool by_headings;           /* chapters begin at headings, else by length */
    const nr_block *last_begin; /* of a chapter by length: a shorter one is not worth it */
    uint8_t top_level;          /* of the headings there are; deeper ones begin sub-chapters */
    bool begun;                 /* its first chapter */
    bool in_digest;      /* the article is a chapter, and what is a chapter elsewhere is below it */
    size_t entries_left; /* of the digest: each will need a chapter */
} planner;

/* How a role is said: its pause before and after, and its manner. */
static const struct role_row {
    nr_pause around, between; /* `between` two blocks of this same role */
    nr_manner manner;
} roles[NR_ROLE_COUNT] = {
    [NR_ROLE_PARAGRAPH] = {NR_PAUSE_PARAGRAPH, NR_PAUSE_PARAGRAPH, NR_MANNER_TEXT},
    [NR_ROLE_HEADING] = {NR_PAUSE_HEADING, NR_PAUSE_PARAGRAPH, NR_MANNER_HEADING},
    [NR_ROLE_ITEM] = {NR_PAUSE_PARAGRAPH, NR_PAUSE_ITEM, NR_MANNER_TEXT},
    [NR_ROLE_QUOTE] = {NR_PAUSE_QUOTE, NR_PAUSE_PARAGRAPH, NR_MANNER_QUOTE},
    [NR_ROLE_CODE] = {NR_PAUSE_PARAGRAPH, NR_PAUSE_PARAGRAPH, NR_MANNER_TEXT},
    [NR_ROLE_ROW] = {NR_PAUSE_PARAGRAPH, NR_PAUSE_ITEM, NR_MANNER_TEXT},
    [NR_ROLE_CAPTION] = {NR_PAUSE_PARAGRAPH, NR_PAUSE_PARAGRAPH, NR_MANNER_TEXT},
    [NR_ROLE_NOTE] = {NR_PAUSE_PARAGRAPH, NR_PAUSE_PARAGRAPH, NR_MANNER_TEXT},
    [NR_ROLE_ASIDE] = {NR_PAUSE_QUOTE, NR_PAUSE_PARAGRAPH, NR_MANNER_TEXT},
    [NR_ROLE_POST] = {NR_PAUSE_QUOTE, NR_PAUSE_PARAGRAPH, NR_MANNER_QUOTE},
    [NR_ROLE_FURNITURE] = {NR_PAUSE_PARAGRAPH, NR_PAUSE_PARAGRAPH, NR_MANNER_TEXT},
};

static uint16_t pause_of(const planner *plan, nr_pause pause)
{
    return (uint16_t)plan->script->voice.pause[pause];
}

/* The title of a chapter: a text's first words, at most `most` bytes, cut at a space. */
static nr_str first_words(nr_arena *arena, nr_str text, size_t most)
{
    text = nr_str_trim(text);
    size_t line = nr_str_find(text, NR_STR("\xE2\x80\xA8"), 0);
    if (line != SIZE_MAX)
        text = nr_str_trim(nr_str_sub(text, 0, line));
    if (text.n <= most)
        return nr_str_copy(arena, text);
    nr_str head = nr_utf8_head(text, most - 3);
    while (head.n && head.p[head.n - 1] != ' ')
        head.n--;
    if (!head.n)
        head = nr_utf8_head(text, most - 3);
    head = nr_str_trim(head);
    return nr_str_format(arena, "%.*s\xE2\x80\xA6", NR_FMT(head));
}

static void begin_chapter(planner *plan, nr_str name, uint8_t level, size_t most)
{
    nr_script *script = plan->script;
    size_t reserved = level > 1 ? plan->entries_left : 0;
    if (script->chapter_count + reserved >= NR_CHAPTERS_MAX)
        return;
    plan->chapter_words = 0;
    nr_chapter chapter = {first_words(script->arena, name, most), (uint32_t)script->utterance_count,
                          level};
    /* A chapter without an utterance of its own (two headings at one place) gives way. */
    if (script->chapter_count &&
        script->chapters[script->chapter_count - 1].utterance == chapter.utterance)
        script->chapters[script->chapter_count - 1] = chapter;
    else
        nr_script_add_chapter(script, &chapter);
}

enum { NAME_FROM_TEXT = 48 }; /* bytes of a chapter's name that is a paragraph's first words */

/* The words after which a chapter is due where no headings say so. */
static size_t chapter_due(const nr_script *script)
{
    return (size_t)script->voice.rate * NR_CHAPTER_MINUTES;
}

/* The last block that so many words are left from, itself included; NULL if there is none. */
static const nr_block *last_with(section of, size_t words)
{
    size_t left = 0;
    for (const nr_block *block = of.end; block > of.begin;) {
        left += nr_count_words((--block)->text);
        if (left >= words)
            return block;
    }
    return NULL;
}

/* The chapter that an article begins with, where no opening has begun one. */
static void first_chapter(planner *plan, const nr_block *block)
{
    bool named = block->role == NR_ROLE_HEADING && !plan->in_digest;
    nr_str name = named ? block->text : plan->title;
    if (name.n)
        begin_chapter(plan, name, 1, NR_CHAPTER_TITLE_MAX);
    else
        begin_chapter(plan, block->text, 1, NAME_FROM_TEXT);
}

/* Begins a chapter at this block if one is due. */
static void chapter_before(planner *plan, const nr_block *block)
{
    uint8_t level = plan->in_digest ? 2 : 1;
    if (!plan->begun) {
        first_chapter(plan, block);
        plan->begun = true;
    } else if (block->role == NR_ROLE_HEADING) {
        begin_chapter(plan, block->text, level + (block->level > plan->top_level),
                      NR_CHAPTER_TITLE_MAX);
    } else if (!plan->by_headings && block->role == NR_ROLE_PARAGRAPH &&
               plan->chapter_words >= chapter_due(plan->script) && plan->last_begin &&
               block <= plan->last_begin) {
        begin_chapter(plan, block->text, level, NAME_FROM_TEXT);
    }
}

static nr_manner manner_of(const nr_block *block)
{
    return roles[block->role].manner;
}

static uint16_t pause_between(const planner *plan, const nr_block *block, const nr_block *other)
{
    if (!other)
        return 0;
    const struct role_row *row = &roles[block->role];
    return pause_of(plan, other->role == block->role ? row->between : row->around);
}

static bool ends_in_line_break(const nr_block *block, const nr_sentence *sentence)
{
    nr_str rest = nr_str_sub(block->text, sentence->end, block->text.n);
    nr_str blanks = nr_str_sub(rest, 0, (size_t)(nr_str_trim(rest).p - rest.p));
    return nr_str_find(blanks, NR_STR("\xE2\x80\xA8"), 0) != SIZE_MAX;
}

static nr_status plan_block(planner *plan, const nr_block *block, nr_error *err)
{
    const nr_block *before = block > plan->section.begin ? block - 1 : NULL;
    const nr_block *after = block + 1 < plan->section.end ? block + 1 : NULL;
    nr_str language = block->language.n ? block->language : plan->script->language;
    nr_status status = plan->sentences->start(plan->sentences->ctx, block, language, err);
    if (status)
        return status;
    nr_utterance *last = NULL;
    nr_sentence sentence;
    while (plan->sentences->next(plan->sentences->ctx, &sentence)) {
        nr_utterance utterance = {
            .text = nr_str_sub(block->text, sentence.begin, sentence.end),
            .language = language,
            .block = (uint32_t)(block - plan->article->blocks),
            .begin = sentence.begin,
            .end = sentence.end,
            .chapter = (uint32_t)plan->script->chapter_count - 1,
            .pause_before = last ? 0 : pause_between(plan, block, before),
            .pause_after = pause_of(plan, ends_in_line_break(block, &sentence) ? NR_PAUSE_LINE
                                                                               : NR_PAUSE_SENTENCE),
            .role = block->role,
            .manner = manner_of(block),
        };
        last = nr_script_add(plan->script, &utterance);
    }
    if (last) {
        last->ends_block = true;
        last->pause_after = pause_between(plan, block, after);
    }
    return NR_OK;
}

/* One heading is enough to divide an article by its headings, if it is not just that of the notes
 * at the end (an essay without headings, whose footnotes have come together there). */
static bool has_headings(section of)
{
    for (size_t i = 0; has_block(of, i + 1); i++)
        if (of.begin[i].role == NR_ROLE_HEADING && of.begin[i + 1].role != NR_ROLE_NOTE)
            return true;
    return false;
}

/* Of the headings there are: some newspapers' begin at h2 or at h3. */
static uint8_t top_level(section of)
{
    uint8_t top = UINT8_MAX;
    for (size_t i = 0; has_block(of, i); i++)
        if (of.begin[i].role == NR_ROLE_HEADING && of.begin[i].level < top)
            top = of.begin[i].level;
    return top;
}

static nr_status plan_blocks(planner *plan, section of, nr_error *err)
{
    plan->section = of;
    plan->by_headings = has_headings(of);
    plan->last_begin = last_with(of, chapter_due(plan->script) / 2);
    plan->top_level = top_level(of);
    for (size_t i = 0; has_block(of, i); i++) {
        const nr_block *block = of.begin + i;
        if (!nr_str_trim(block->text).n)
            continue;
        chapter_before(plan, block);
        nr_status status = plan_block(plan, block, err);
        if (status)
            return status;
        if (!plan->by_headings)
            plan->chapter_words += nr_count_words(block->text);
    }
    return NR_OK;
}

static nr_status plan_article(planner *plan, nr_error *err)
{
    const nr_article *article = plan->article;
    nr_entry entry = nr_article_entry(article);
    plan->title = article->title;
    if (plan->options->intro && article->title.n) {
        begin_chapter(plan, article->title, 1, NR_CHAPTER_TITLE_MAX);
        plan->begun = true;
        nr_plan_opening(plan->script, &entry, NULL);
    }
    return plan_blocks(
        plan, (section){article->arena, article->blocks, article->blocks + article->block_count},
        err);
}

/* An article of a digest; what its introduction says is not what was said of the one before, or of
 * all of them. */
static nr_status plan_entry(planner *plan, size_t index, nr_error *err)
{
    const nr_article *digest = plan->article;
    const nr_entry *entry = &digest->entries[index];
    size_t end = index + 1 < digest->entry_count ? entry[1].block : digest->block_count;
    size_t first = plan->script->utterance_count;
    nr_entry whole = nr_plan_whole(digest);
    plan->title = entry->title;
    plan->begun = plan->options->intro && entry->title.n;
    plan->entries_left = digest->entry_count - index - 1;
    if (plan->begun) {
        begin_chapter(plan, entry->title, 1, NR_CHAPTER_TITLE_MAX);
        nr_plan_opening(plan->script, entry,
                        (const nr_entry *const[2]){&whole, index ? entry - 1 : NULL});
    }
    nr_status status = plan_blocks(
        plan, (section){digest->arena, digest->blocks + entry->block, digest->blocks + end}, err);
    if (plan->script->utterance_count > first)
        plan->script->utterances[first].pause_before = pause_of(plan, NR_PAUSE_HEADING);
    return status;
}

static nr_status plan_digest(planner *plan, nr_error *err)
{
    const nr_article *digest = plan->article;
    plan->in_digest = true;
    if (plan->options->intro) {
        begin_chapter(plan, digest->title, 1, NR_CHAPTER_TITLE_MAX);
        nr_plan_contents(plan->script, digest);
    }
    nr_status status = NR_OK;
    for (size_t i = 0; !status && i < digest->entry_count; i++)
        status = plan_entry(plan, i, err);
    return status;
}

nr_status nr_plan(nr_arena *arena, const nr_article *article, const nr_plan_options *options,
                  const nr_sentence_source *sentences, nr_script *ret, nr_error *err)
{
    nr_script script;
    nr_script_init(&script, arena, options->voice);
    script.language = article->language.n ? article->language : NR_STR("en");
    planner plan = {
        .script = &script, .article = article, .options = options, .sentences = sentences};
    nr_status status = article->entry_count ? plan_digest(&plan, err) : plan_article(&plan, err);
    if (status)
        return status;
    if (!script.utterance_count)
        return nr_fail(err, NR_ERR_NO_ARTICLE, "there is nothing to say in it");
    script.utterances[script.utterance_count - 1].pause_after = 0;
    *ret = script;
    return NR_OK;
}
