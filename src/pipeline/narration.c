/* narration.c: the order of the stages, up to the script and its spoken forms. */
#include "pipeline.h"

#include <stdlib.h>

#include "narrate/cache.h"
#include "narrate/extract.h"
#include "narrate/fetch.h"
#include "narrate/parse.h"

static nr_status set_policies(nr_narration *narration, nr_error *err)
{
    const nr_options *options = narration->options;
    nr_status status = nr_policies_init(&narration->policies, options->verbosity, err);
    for (size_t i = 0; !status && i < options->role_count; i++)
        status = nr_policies_set(&narration->policies, nr_str_from(options->roles[i]), err);
    return status;
}

static nr_status set_sayings(nr_narration *narration, nr_error *err)
{
    const nr_options *options = narration->options;
    nr_status status = NR_OK;
    for (size_t i = 0; !status && i < options->saying_count; i++)
        status = nr_sayings_set(&narration->sayings, nr_str_from(options->sayings[i]), err);
    return status;
}

nr_status nr_narration_new(const nr_options *options, nr_narration **ret, nr_error *err)
{
    nr_narration *narration = calloc(1, sizeof *narration);
    if (!narration)
        nr_out_of_memory(NULL);
    narration->options = options;
    if (options->speaks) /* reading alone is over before its size matters */
        narration->spill = nr_spill_new();
    nr_arena_init(&narration->arena, 0);
    narration->arena.spill = narration->spill;
    nr_arena_init(&narration->lasting, 0);
    nr_arena_init(&narration->scratch, 0);
    nr_status status = options->speaks ? nr_narration_start_engine(narration, err) : NR_OK;
    if (!status)
        status = nr_resources_voice(narration, err);
    if (!status && options->cover)
        status = nr_resources_cover(narration, err);
    if (!status)
        status = set_policies(narration, err);
    if (!status)
        status = set_sayings(narration, err);
    if (!status && options->speaks)
        status = music_read(narration, err);
    if (status) {
        nr_narration_free(narration);
        return status;
    }
    *ret = narration;
    return NR_OK;
}

void nr_narration_free(nr_narration *narration)
{
    if (!narration)
        return;
    nr_narration_stop_engine(narration, false);
    nr_cache_close(narration->cache);
    for (size_t i = 0; i < TONGUES_MAX; i++)
        nr_normaliser_free(narration->tongues[i].normaliser);
    nr_arena_release(&narration->arena);
    nr_arena_release(&narration->lasting);
    nr_arena_release(&narration->scratch);
    nr_spill_free(narration->spill);
    free(narration);
}

void nr_narration_override(nr_narration *narration)
{
    const nr_options *options = narration->options;
    if (options->title)
        narration->article.title = nr_str_from(options->title);
    if (options->author)
        narration->article.author = nr_str_from(options->author);
}

/* Parse, extract; the tree is in `source`. */
static nr_status read_text(nr_narration *narration, nr_arena *source, nr_str location,
                           const nr_page *page, nr_article *ret, nr_error *err)
{
    const nr_options *options = narration->options;
    nr_dom dom;
    nr_progress(&options->observer, "read", 0, 0);
    nr_status status = nr_parse(source, page, &dom, err);
    if (status)
        return nr_context(err, status, "'%.*s'", NR_FMT(location));
    if (dom.stripped)
        nr_warn(&options->observer, "'%.*s' is too deep or too large to parse: its text only",
                NR_FMT(location));
    nr_extract_options extract = {
        .url = page->url,
        .language = options->language ? nr_str_from(options->language) : page->language,
        .lines = page->media == NR_MEDIA_LINES,
    };
    status = nr_extract(&narration->arena, &dom, &extract, ret, err);
    return status ? nr_context(err, status, "'%.*s'", NR_FMT(location)) : NR_OK;
}

/* Fetch, parse, extract. `public_only` as nr_fetch has it; set where a public page had a say. */
static nr_status read_part(nr_narration *narration, nr_str location, bool *public_only,
                           nr_article *ret, nr_error *err)
{
    const nr_options *options = narration->options;
    nr_arena source;
    nr_page page;
    nr_arena_init(&source, 0); /* holds what only the article's making needs */
    source.spill = narration->spill;
    nr_progress(&options->observer, "fetch", 0, 0);
    nr_fetch_options fetch = {options->from == NR_MEDIA_FEED ? NR_MEDIA_GUESS : options->from,
                              &options->observer, options->interrupted, *public_only};
    nr_status status = nr_fetch(&source, location, &fetch, &page, err);
    if (!status)
        status = read_text(narration, &source, location, &page, ret, err);
    if (!status)
        *public_only |= page.from_public;
    nr_arena_release(&source);
    return status;
}

/* Follows an article in parts. A part that cannot be had ends it with a warning: what was read so
 * far is worth more than nothing. */
static nr_status read_parts(nr_narration *narration, bool public_only, nr_article *article,
                            nr_error *err)
{
    for (int parts = 1; article->next.n && parts < NR_PARTS_MAX; parts++) {
        nr_article part;
        nr_status status = read_part(narration, article->next, &public_only, &part, err);
        if (status == NR_INTERRUPTED)
            return status;
        if (status) {
            nr_warn(&narration->options->observer, "the article ends early: %s", err->text);
            return NR_OK;
        }
        nr_article_append(article, &part);
        article->next = part.next;
    }
    if (article->next.n)
        nr_warn(&narration->options->observer,
                "the article has more than %d pages: the rest is left out", NR_PARTS_MAX);
    return NR_OK;
}

nr_status nr_narration_read(nr_narration *narration, nr_str location, bool public_only,
                            nr_article *ret, nr_error *err)
{
    nr_article article;
    nr_status status = read_part(narration, location, &public_only, &article, err);
    if (!status)
        status = read_parts(narration, public_only, &article, err);
    if (status)
        return status;
    nr_plan_roles(&article, &narration->policies);
    *ret = article;
    return NR_OK;
}

nr_status nr_narration_read_html(nr_narration *narration, nr_str html, nr_str url, nr_article *ret,
                                 nr_error *err)
{
    nr_arena source;
    nr_arena_init(&source, 0);
    source.spill = narration->spill;
    nr_page page = {.text = html, .url = url, .media = NR_MEDIA_HTML};
    nr_article article;
    nr_status status = read_text(narration, &source, url, &page, &article, err);
    nr_arena_release(&source);
    if (status)
        return status;
    nr_plan_roles(&article, &narration->policies);
    *ret = article;
    return NR_OK;
}

void nr_narration_clear(nr_narration *narration)
{
    nr_arena_release(&narration->arena);
    nr_article_init(&narration->article, &narration->arena);
    narration->loaded = narration->planned = false;
    narration->name = narration->source = (nr_str){"", 0};
    narration->known = NULL;
}

nr_status nr_narration_load(nr_narration *narration, nr_str location, nr_error *err)
{
    nr_narration_clear(narration);
    return nr_narration_add(narration, location, err);
}

const nr_article *nr_narration_article(const nr_narration *narration)
{
    return &narration->article;
}

/* The plan's source of sentences: one segmenter, replaced where the language changes. */
typedef struct cutter {
    nr_segmenter *segmenter;
    nr_str language;
} cutter;

static nr_status cutter_start(void *ctx, const nr_block *block, nr_str language, nr_error *err)
{
    cutter *cut = ctx;
    if (!cut->segmenter || !nr_str_eq(cut->language, language)) {
        nr_segmenter_free(cut->segmenter);
        cut->segmenter = NULL;
        nr_status status = nr_segmenter_new(language, &cut->segmenter, err);
        if (status)
            return status;
        cut->language = language;
    }
    return nr_segmenter_start(cut->segmenter, block->text, err);
}

static bool cutter_next(void *ctx, nr_sentence *ret)
{
    cutter *cut = ctx;
    return nr_segmenter_next(cut->segmenter, ret);
}

nr_status nr_narration_script(nr_narration *narration, const nr_script **ret, nr_error *err)
{
    if (!narration->planned) {
        cutter cut = {0};
        nr_sentence_source source = {&cut, cutter_start, cutter_next};
        nr_plan_options plan = {&narration->voice, !narration->options->no_intro};
        nr_status status = nr_plan(&narration->arena, &narration->article, &plan, &source,
                                   &narration->script, err);
        nr_segmenter_free(cut.segmenter);
        if (status)
            return status;
        narration->planned = true;
    }
    *ret = &narration->script;
    return NR_OK;
}

static nr_status open_tongue(nr_narration *narration, nr_str language, nr_tongue *ret,
                             nr_error *err)
{
    nr_status status = nr_resources_lexicon(narration, language, &ret->lexicon, err);
    if (!status)
        status = nr_normaliser_new(language, ret->lexicon, &ret->normaliser, err);
    if (!status)
        ret->language = nr_str_copy(&narration->lasting, language);
    return status;
}

/* The normaliser of a language. */
static nr_status choose_normaliser(nr_narration *narration, nr_str language, nr_normaliser **ret,
                                   nr_error *err)
{
    size_t count = narration->tongue_count < TONGUES_MAX ? narration->tongue_count : TONGUES_MAX;
    for (size_t i = 0; i < count; i++) {
        if (nr_str_eq(narration->tongues[i].language, language)) {
            *ret = narration->tongues[i].normaliser;
            return NR_OK;
        }
    }
    nr_tongue *oldest = &narration->tongues[narration->tongue_count % TONGUES_MAX], opened = {0};
    nr_status status = open_tongue(narration, language, &opened, err);
    if (status)
        return status;
    nr_normaliser_free(oldest->normaliser);
    *oldest = opened;
    narration->tongue_count++;
    *ret = opened.normaliser;
    return NR_OK;
}

static nr_status say_passage(nr_narration *narration, nr_arena *arena, nr_str text, nr_str language,
                             const nr_normalise_context *context, nr_spoken *ret, nr_error *err)
{
    nr_normaliser *normaliser = NULL;
    nr_status status = choose_normaliser(narration, language, &normaliser, err);
    return status ? status : nr_normalise(normaliser, arena, text, context, ret, err);
}

/* Each passage is put into spoken form as its own language does. */
static nr_status say_passages(nr_narration *narration, nr_arena *arena,
                              const nr_utterance *utterance, const nr_normalise_context *context,
                              const nr_passage *passages, size_t count, nr_spoken *ret,
                              nr_error *err)
{
    nr_spoken *pieces = NR_NEW_ARRAY(arena, nr_spoken, count);
    nr_status status = NR_OK;
    for (size_t i = 0; !status && i < count; i++) {
        nr_normalise_context own = *context;
        own.begin += passages[i].begin;
        status = say_passage(narration, arena,
                             nr_str_sub(utterance->text, passages[i].begin, passages[i].end),
                             passages[i].language, &own, &pieces[i], err);
    }
    if (!status)
        nr_spoken_join(arena, utterance->text, utterance->language, passages, pieces, count, ret);
    return status;
}

nr_status nr_narration_say(nr_narration *narration, nr_arena *arena, const nr_utterance *utterance,
                           nr_spoken *ret, nr_error *err)
{
    nr_normalise_context context = {.heading = utterance->manner == NR_MANNER_HEADING,
                                    .sayings = narration->sayings,
                                    .begin = utterance->begin};
    if (utterance->block != NR_NO_BLOCK)
        context.block = &narration->article.blocks[utterance->block];
    nr_passage *passages;
    size_t count =
        nr_find_passages(arena, utterance->text, utterance->language, &context, &passages);
    if (count > 1 || !nr_str_eq(passages[0].language, utterance->language))
        return say_passages(narration, arena, utterance, &context, passages, count, ret, err);
    return say_passage(narration, arena, utterance->text, utterance->language, &context, ret, err);
}

nr_status nr_narration_spoken(nr_narration *narration, size_t utterance, nr_spoken *ret,
                              nr_error *err)
{
    const nr_script *script;
    nr_status status = nr_narration_script(narration, &script, err);
    if (status)
        return status;
    nr_arena_rewind(&narration->scratch, (nr_arena_mark){0});
    return nr_narration_say(narration, &narration->scratch, &script->utterances[utterance], ret,
                            err);
}
