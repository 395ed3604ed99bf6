/* article.c: the article's lists, and the names of roles and reasons. */
#include "narrate/article.h"

#include <string.h>

static const char *const role_names[NR_ROLE_COUNT] = {
#define NR_ROLE(id, name) [NR_ROLE_##id] = (name),
#include "narrate/roles.def"
#undef NR_ROLE
};

static const struct {
    const char *name, *words;
} reasons[NR_REASON_COUNT] = {
#define NR_REASON(id, name, words) [NR_REASON_##id] = {(name), (words)},
#include "narrate/reasons.def"
#undef NR_REASON
};

const char *nr_role_name(nr_role role)
{
    return role_names[role];
}

bool nr_role_from_name(nr_str name, nr_role *role)
{
    for (int i = 0; i < NR_ROLE_COUNT; i++) {
        if (nr_str_eq(name, nr_str_from(role_names[i]))) {
            *role = (nr_role)i;
            return true;
        }
    }
    return false;
}

const char *nr_reason_name(nr_reason reason)
{
    return reasons[reason].name;
}

const char *nr_reason_words(nr_reason reason)
{
    return reasons[reason].words;
}

void nr_article_init(nr_article *article, nr_arena *arena)
{
    *article = (nr_article){.arena = arena};
}

nr_block *nr_article_add_block(nr_article *article, const nr_block *block)
{
    article->blocks = nr_arena_grow(article->arena, article->blocks, article->block_count,
                                    &article->block_capacity, sizeof *block);
    article->blocks[article->block_count] = *block;
    return &article->blocks[article->block_count++];
}

void nr_article_skip(nr_article *article, nr_role role, nr_reason reason, uint32_t offset,
                     nr_str text)
{
    article->skipped = nr_arena_grow(article->arena, article->skipped, article->skipped_count,
                                     &article->skipped_capacity, sizeof *article->skipped);
    article->skipped[article->skipped_count++] = (nr_skipped){role, reason, offset, text};
}

/* The hashes of texts, open addressing, a power of two of slots at most half full; 0 is no hash. */
typedef struct text_set {
    uint64_t *slots;
    size_t mask;
} text_set;

/* True if the text was there already. */
static bool text_set_add(text_set *set, nr_str text)
{
    uint64_t hash = nr_str_hash(text) | 1;
    size_t at = (hash >> 1) & set->mask;
    while (set->slots[at] && set->slots[at] != hash)
        at = (at + 1) & set->mask;
    bool there = set->slots[at] == hash;
    set->slots[at] = hash;
    return there;
}

static text_set texts_of(const nr_article *article, size_t more)
{
    size_t count = 16;
    while (count < 2 * (article->block_count + more + 1))
        count *= 2;
    text_set set = {NR_NEW_ARRAY(article->arena, uint64_t, count), count - 1};
    text_set_add(&set, article->title);
    for (size_t i = 0; nr_arena_pass(article->arena, i, article->block_count); i++)
        text_set_add(&set, article->blocks[i].text);
    return set;
}

/* Offsets of the next part begin after all that was there. */
static uint32_t end_offset(const nr_article *article)
{
    uint32_t end = 0;
    for (size_t i = 0; nr_arena_pass(article->arena, i, article->block_count); i++)
        if (article->blocks[i].offset >= end)
            end = article->blocks[i].offset + 1;
    for (size_t i = 0; nr_arena_pass(article->arena, i, article->skipped_count); i++)
        if (article->skipped[i].offset >= end)
            end = article->skipped[i].offset + 1;
    return end;
}

static void add_skipped(nr_article *article, const nr_article *part, uint32_t base)
{
    for (size_t i = 0; nr_arena_pass(part->arena, i, part->skipped_count); i++) {
        const nr_skipped *it = &part->skipped[i];
        nr_article_skip(article, it->role, it->reason, it->offset + base, it->text);
    }
}

void nr_article_append(nr_article *article, const nr_article *part)
{
    text_set set = texts_of(article, part->block_count);
    uint32_t base = end_offset(article);
    for (size_t i = 0; nr_arena_pass(part->arena, i, part->block_count); i++) {
        nr_block block = part->blocks[i];
        block.offset += base;
        if (text_set_add(&set, block.text))
            nr_article_skip(article, block.role, NR_REASON_REPEATED, block.offset, block.text);
        else
            nr_article_add_block(article, &block);
    }
    add_skipped(article, part, base);
}

nr_entry nr_article_entry(const nr_article *article)
{
    return (nr_entry){
        .title = article->title,
        .author = article->author,
        .site = article->site,
        .published = article->published,
        .language = article->language,
        .url = article->url,
    };
}

void nr_article_collect(nr_article *digest, const nr_article *article)
{
    nr_entry entry = nr_article_entry(article);
    entry.block = (uint32_t)digest->block_count;
    entry.offset = end_offset(digest);
    digest->entries = nr_arena_grow(digest->arena, digest->entries, digest->entry_count,
                                    &digest->entry_capacity, sizeof entry);
    digest->entries[digest->entry_count++] = entry;
    for (size_t i = 0; nr_arena_pass(article->arena, i, article->block_count); i++) {
        nr_block block = article->blocks[i];
        block.offset += entry.offset;
        if (!block.language.n)
            block.language = article->language;
        nr_article_add_block(digest, &block);
    }
    add_skipped(digest, article, entry.offset);
}

size_t nr_article_words(const nr_article *article)
{
    size_t words = 0;
    for (size_t i = 0; nr_arena_pass(article->arena, i, article->block_count); i++)
        words += nr_count_words(article->blocks[i].text);
    return words;
}

size_t nr_article_skipped_words(const nr_article *article)
{
    size_t words = 0;
    for (size_t i = 0; nr_arena_pass(article->arena, i, article->skipped_count); i++)
        words += nr_count_words(article->skipped[i].text);
    return words;
}
