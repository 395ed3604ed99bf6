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

size_t nr_article_words(const nr_article *article)
{
    size_t words = 0;
    for (size_t i = 0; i < article->block_count; i++)
        words += nr_count_words(article->blocks[i].text);
    return words;
}

size_t nr_article_skipped_words(const nr_article *article)
{
    size_t words = 0;
    for (size_t i = 0; i < article->skipped_count; i++)
        words += nr_count_words(article->skipped[i].text);
    return words;
}
