/* fuzz_charset.c: any bytes, under any hint, become valid UTF-8 without NUL. */
#include <stdlib.h>
#include <string.h>

#include "../../src/fetch/charset.h"
#include "../../src/fetch/content.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The first line is the Content-Type, the rest the bytes. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    nr_arena arena;
    nr_str bytes = {(const char *)data, size}, type = {"", 0};
    fetch_text text;
    bool refused;
    nr_str_cut(&bytes, '\n', &type);
    nr_arena_init(&arena, 0);
    fetch_content_of_type(type, &refused);
    fetch_charset_hints hints = {fetch_charset_parameter(type), !refused};
    if (fetch_charset_decode(&arena, bytes, &hints, &text, NULL) == NR_OK) {
        if (!nr_utf8_valid(text.text) || (text.text.n && memchr(text.text.p, 0, text.text.n)))
            abort();
        fetch_content_is_text(&arena, text.text);
        fetch_content_of_text(text.text);
    }
    nr_arena_release(&arena);
    return 0;
}
