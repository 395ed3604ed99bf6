/* spoken.c: the names of the token classes, and spoken forms joined. */
#include "narrate/spoken.h"

#include <string.h>

static const char *const class_names[NR_CLASS_COUNT] = {
#define NR_CLASS(id, name) [NR_CLASS_##id] = (name),
#include "narrate/classes.def"
#undef NR_CLASS
};

const char *nr_class_name(nr_class class)
{
    return class_names[class];
}

/* The passages' texts one after another, apart by a space as their written forms are; words of two
 * languages never run together. */
static void add_text(nr_buf *text, nr_str said, bool spaced)
{
    bool apart = spaced || (said.n && ((unsigned char)said.p[0] >= 0x80 || said.p[0] >= '0'));
    if (text->n && said.n && apart && text->p[text->n - 1] != ' ')
        nr_buf_add_char(text, ' ');
    nr_buf_add(text, said);
}

static bool is_spaced(nr_str written, uint32_t at)
{
    size_t len;
    return at < written.n && (nr_is_space(nr_utf8_at(written, at, &len)) ||
                              nr_is_space(nr_utf8_before(written, at, &len)));
}

void nr_spoken_join(nr_arena *arena, nr_str written, nr_str language, const nr_passage *passages,
                    const nr_spoken *pieces, size_t count, nr_spoken *ret)
{
    nr_token *tokens;
    nr_buf text;
    size_t token_count = 0, n = 0;
    for (size_t i = 0; i < count; i++)
        token_count += pieces[i].token_count;
    tokens = NR_NEW_ARRAY(arena, nr_token, token_count);
    nr_buf_init(&text, 0);
    for (size_t i = 0; i < count; i++) {
        add_text(&text, pieces[i].text, is_spaced(written, passages[i].begin));
        uint32_t said = (uint32_t)(text.n - pieces[i].text.n), begin = passages[i].begin;
        for (size_t k = 0; k < pieces[i].token_count; k++) {
            nr_token *token = &tokens[n++];
            *token = pieces[i].tokens[k];
            token->written_begin += begin;
            token->written_end += begin;
            token->spoken_begin += said;
            token->spoken_end += said;
            if (!nr_str_eq(passages[i].language, language))
                token->language = passages[i].language;
        }
    }
    *ret = (nr_spoken){written, nr_str_copy(arena, nr_buf_str(&text)), tokens, token_count};
    nr_buf_release(&text);
}
