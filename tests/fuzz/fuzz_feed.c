/* fuzz_feed.c: any bytes as a feed: what is read is text, and the items are in order. */
#include <stdint.h>
#include <stdlib.h>

#include "narrate/parse.h"

static void check(nr_str s)
{
    if (!nr_utf8_valid(s))
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_str rest = {(const char *)data, size};
    nr_buf text; /* fetch hands on valid UTF-8 without NUL; a buffer of exactly its size */
    nr_buf_init(&text, 0);
    while (rest.n) {
        uint32_t c = nr_utf8_next(&rest);
        nr_buf_add_utf8(&text, c ? c : 0xFFFD);
    }
    char *exact = malloc(text.n ? text.n : 1);
    for (size_t i = 0; i < text.n; i++)
        exact[i] = text.p[i];
    nr_page page = {.text = {exact, text.n}, .url = NR_STR("https://example.org/feed")};
    nr_feed feed;
    nr_error err;
    if (nr_parse_feed(&arena, &page, &feed, &err) == NR_OK) {
        check(feed.title);
        for (size_t i = 0; i < feed.item_count; i++) {
            check(feed.items[i].title);
            check(feed.items[i].summary);
            check(feed.items[i].notes);
            check(feed.items[i].link);
        }
    }
    free(exact);
    nr_buf_release(&text);
    nr_arena_release(&arena);
    return 0;
}
