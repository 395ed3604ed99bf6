/* fuzz_extract.c: any bytes that are valid UTF-8, as a page; the audit's sums must agree. */
#include <stdlib.h>

#include "narrate/extract.h"
#include "narrate/parse.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static size_t count_letters(nr_str text)
{
    size_t letters = 0;
    for (size_t i = 0; i < text.n; i++)
        letters += (text.p[i] | 32) >= 'a' && (text.p[i] | 32) <= 'z';
    return letters;
}

static size_t count_visible(const nr_dom *dom)
{
    size_t letters = 0;
    const nr_node *top = dom->body ? dom->body : dom->root, *node = top;
    while (node) {
        if (nr_node_is_text(node))
            letters += count_letters(node->text);
        bool silent = !nr_node_is_text(node) && nr_tag_flags(node->tag) & NR_IS_SILENT;
        node = silent ? nr_node_skip(node, top) : nr_node_next(node, top);
    }
    return letters;
}

/* The first byte says what kind of source the rest is. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const nr_media kinds[] = {NR_MEDIA_HTML, NR_MEDIA_TEXT, NR_MEDIA_LINES,
                                     NR_MEDIA_MARKDOWN};
    nr_str text = {(const char *)data + 1, size - 1};
    if (size < 2 || size > 1 << 16 || !nr_utf8_valid(text))
        return 0;
    nr_arena arena;
    nr_dom dom;
    nr_article article;
    nr_arena_init(&arena, 0);
    nr_page page = {.text = text, .media = kinds[data[0] % 4]};
    nr_extract_options options = {.url = NR_STR("https://paper.example/a/b"),
                                  .lines = page.media == NR_MEDIA_LINES};
    if (nr_parse(&arena, &page, &dom, NULL) == NR_OK &&
        nr_extract(&arena, &dom, &options, &article, NULL) == NR_OK) {
        size_t letters = 0;
        for (size_t i = 0; i < article.block_count; i++)
            letters += count_letters(article.blocks[i].text);
        for (size_t i = 0; i < article.skipped_count; i++)
            letters += count_letters(article.skipped[i].text);
        if (letters != count_visible(&dom))
            abort();
    }
    nr_arena_release(&arena);
    return 0;
}
