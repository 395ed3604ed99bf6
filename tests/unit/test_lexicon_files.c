/* test_lexicon_files.c: every line of voices/NAME.lexicon is read, and the engine knows its
 * phonemes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <espeak-ng/speak_lib.h>

#include "narrate/lexicon.h"
#include "narrate/stream.h"

/* Each lexicon, the engine's voice for it, and the fewest entries it should hold. */
static const struct file_row {
    const char *path, *voice;
    size_t least;
} files[] = {
    {"voices/en.lexicon", "en-us", 300},
    {"voices/de.lexicon", "de", 250},
    {"voices/fr.lexicon", "fr-fr", 150},
    {"voices/es.lexicon", "es", 150},
};

static void every_line_is_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        nr_arena arena;
        nr_error err = {0};
        nr_str text, line;
        nr_arena_init(&arena, 0);
        nr_lexicon *lexicon = nr_lexicon_new(&arena);
        assert_int_equal(nr_read_file(&arena, files[i].path, 1 << 20, &text, &err), NR_OK);
        if (nr_lexicon_add(lexicon, nr_str_from(files[i].path), text, &err))
            fail_msg("%s", err.text);
        assert_true(nr_lexicon_count(lexicon) >= files[i].least);
        while (nr_str_cut(&text, '\n', &line)) { /* and is found, each word once */
            size_t len = 0, tab = nr_str_find(line, NR_STR("\t"), 0);
            if (!line.n || line.p[0] == '#')
                continue;
            nr_str word = nr_str_sub(line, 0, tab);
            const nr_lexicon_entry *entry = nr_lexicon_match(lexicon, word, &len);
            if (!entry || len != word.n || entry->word.n != word.n)
                fail_msg("%s: '%.*s' is not found", files[i].path, NR_FMT(word));
            nr_str said = nr_str_sub(line, tab + 3, line.n - 2);
            if (entry->phonemes.n && !nr_str_eq(entry->phonemes, said))
                fail_msg("%s: '%.*s' stands there twice", files[i].path, NR_FMT(word));
        }
        nr_arena_release(&arena);
    }
}

/* What the engine makes of phonemes, as mnemonics; white space at the end left out. */
static nr_str as_understood(nr_arena *arena, nr_str phonemes)
{
    nr_str text = nr_str_format(arena, "[[%.*s]]", NR_FMT(phonemes));
    char *said = NULL;
    size_t n = 0;
    FILE *trace = open_memstream(&said, &n);
    assert_non_null(trace);
    espeak_SetPhonemeTrace(1, trace);
    assert_int_equal(espeak_Synth(text.p, text.n + 1, 0, POS_CHARACTER, 0,
                                  espeakCHARS_UTF8 | espeakPHONEMES, NULL, NULL),
                     EE_OK);
    espeak_SetPhonemeTrace(0, NULL);
    fclose(trace);
    nr_str ret = nr_str_copy(arena, nr_str_trim((nr_str){said, n}));
    free(said);
    return ret;
}

/* The engine leaves out what follows a mnemonic it does not know, up to the next space: a known
 * syllable is put at the end of each word, and must come out (with less stress than it went in). */
static bool engine_knows(nr_arena *arena, nr_str phonemes)
{
    nr_str word;
    while (nr_str_cut(&phonemes, ' ', &word)) {
        nr_str said = as_understood(arena, nr_str_format(arena, "%.*sf'af", NR_FMT(word)));
        if (!nr_str_ends(said, NR_STR("faf")) && !nr_str_ends(said, NR_STR("f'af")) &&
            !nr_str_ends(said, NR_STR("f,af")))
            return false;
    }
    return true;
}

static int take_samples(short *samples, int count, espeak_EVENT *events)
{
    (void)samples;
    (void)count;
    (void)events;
    return 0;
}

static void set_voice(const char *name)
{
    espeak_VOICE voice = {.languages = name};
    if (espeak_SetVoiceByName(name) != EE_OK)
        assert_int_equal(espeak_SetVoiceByProperties(&voice), EE_OK);
}

static void the_engine_knows_the_phonemes(void **state)
{
    (void)state;
    if (espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, NULL, espeakINITIALIZE_DONT_EXIT) < 0)
        skip();
    espeak_SetSynthCallback(take_samples);
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        nr_arena arena;
        nr_error err;
        nr_str text, line;
        nr_arena_init(&arena, 0);
        set_voice(files[i].voice);
        assert_true(engine_knows(&arena, NR_STR("m'am")));
        assert_false(engine_knows(&arena, NR_STR("m'am m'a7m")));
        assert_int_equal(nr_read_file(&arena, files[i].path, 1 << 20, &text, &err), NR_OK);
        while (nr_str_cut(&text, '\n', &line)) {
            size_t begin = nr_str_find(line, NR_STR("[["), 0);
            if (line.n && line.p[0] != '#' && begin != SIZE_MAX &&
                !engine_knows(&arena, nr_str_sub(line, begin + 2, line.n - 2)))
                fail_msg("%s: not phonemes of %s: %.*s", files[i].path, files[i].voice,
                         NR_FMT(line));
        }
        nr_arena_release(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_line_is_read),
        cmocka_unit_test(the_engine_knows_the_phonemes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
