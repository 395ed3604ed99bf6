/* fuzz_parse.c: any bytes as each kind of source. The first byte says which. */
#include <stdint.h>
#include <stdlib.h>

#include "narrate/parse.h"

/* Every text and attribute is readable, every node in its place. */
static void walk(const nr_dom *dom)
{
    volatile unsigned sum = 0;
    size_t nodes = 0;
    for (const nr_node *node = dom->root; node; node = nr_node_next(node, dom->root)) {
        if (node->order != nodes++ || (node->parent && !nr_node_contains(node->parent, node)))
            abort();
        for (size_t i = 0; i < node->text.n; i++)
            sum += (unsigned char)node->text.p[i];
        for (size_t a = 0; a < node->attr_count; a++)
            for (size_t i = 0; i < node->attrs[a].value.n; i++)
                sum += (unsigned char)node->attrs[a].value.p[i];
    }
    (void)sum;
    if (nodes != dom->node_count)
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!size)
        return 0;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_page page = {.media = (nr_media)(data[0] % 5)};
    nr_str rest = {(const char *)data + 1, size - 1};
    nr_buf text; /* fetch hands on valid UTF-8 without NUL; a buffer of exactly its size */
    nr_buf_init(&text, 0);
    while (rest.n) {
        uint32_t c = nr_utf8_next(&rest);
        nr_buf_add_utf8(&text, c ? c : 0xFFFD);
    }
    char *exact = malloc(text.n ? text.n : 1);
    for (size_t i = 0; i < text.n; i++)
        exact[i] = text.p[i];
    page.text = (nr_str){exact, text.n};
    nr_dom dom;
    nr_error err;
    if (nr_parse(&arena, &page, &dom, &err) == NR_OK)
        walk(&dom);
    free(exact);
    nr_buf_release(&text);
    nr_arena_release(&arena);
    return 0;
}
