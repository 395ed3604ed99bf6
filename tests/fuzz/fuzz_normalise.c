/* fuzz_normalise.c: any valid UTF-8 as a sentence, in each language; the map must hold. */
#include <stdlib.h>

#include "narrate/normalise.h"

static void check(const nr_spoken *spoken)
{
    uint32_t written = 0, said = 0;
    for (size_t i = 0; i < spoken->token_count; i++) {
        const nr_token *token = &spoken->tokens[i];
        if (token->written_begin < written || token->written_end <= token->written_begin ||
            token->spoken_begin < said || token->spoken_end < token->spoken_begin)
            abort();
        written = token->written_end;
        said = token->spoken_end;
    }
    if (written > spoken->written.n || said > spoken->text.n || !nr_utf8_valid(spoken->text))
        abort();
    for (size_t i = 0; i < spoken->text.n; i++)
        if ((unsigned char)spoken->text.p[i] < 0x20)
            abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const languages[] = {"en", "en-GB", "de", "fr", "es",
                                            "it", "pt",    "nl", "sv", "xx"};
    nr_str text = {(const char *)data, size};
    if (!nr_utf8_valid(text))
        return 0;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        nr_normaliser *normaliser;
        nr_spoken spoken;
        nr_error err;
        nr_normalise_context context = {.heading = size % 2};
        if (nr_normaliser_new(nr_str_from(languages[i]), NULL, &normaliser, &err))
            abort();
        if (nr_normalise(normaliser, &arena, text, &context, &spoken, &err))
            abort();
        check(&spoken);
        nr_normaliser_free(normaliser);
    }
    nr_arena_release(&arena);
    return 0;
}
