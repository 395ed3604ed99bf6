/* espeak.c: eSpeak NG 1.51 behind the engine table; the only file that talks to it, and the only
 * one with state of its own, since the library keeps hundreds of globals and calls back without a
 * context. */
#include "engine.h"

#include <espeak-ng/speak_lib.h>
#include <fts.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "narrate/library.h"

enum { ESPEAK_RATE = 22050, NAME_BYTES = 96, PARAMETER_COUNT = 16 };

/* The library's functions, each without its "espeak_". Loaded when the engine starts: with it come
 * 35 others, of the audio output that nobody here needs. */
/* clang-format off */
#define ESPEAK_FUNCTIONS(X) \
    X(GetCurrentVoice) X(Info) X(Initialize) X(SetParameter) X(SetSynthCallback) \
    X(SetVoiceByName) X(SetVoiceByProperties) X(Synth)
/* clang-format on */

typedef struct espeak_library {
#define ESPEAK_POINTER(name) __typeof__(espeak_##name) *(name);
    ESPEAK_FUNCTIONS(ESPEAK_POINTER)
#undef ESPEAK_POINTER
} espeak_library;

static espeak_library espeak;

static struct {
    const nr_engine_sink *sink; /* of the call that is under way */
    nr_str text;
    engine_events events;     /* of that call */
    size_t character, offset; /* a character of the text, from 0, and the byte it begins at */
    char asked[NAME_BYTES];   /* "LANGUAGE+VARIANT" of the voice that is set, empty at first */
    int parameters[PARAMETER_COUNT]; /* what they were set to, plus one; 0 before */
    bool tail;                       /* a variant, whose echo needs the pause at the end */
} state;

/* The byte at which a character of the text begins; events come nearly in order. */
static size_t offset_of(size_t character)
{
    if (character < state.character)
        state.character = state.offset = 0;
    while (state.character < character && state.offset < state.text.n) {
        size_t len;
        nr_utf8_at(state.text, state.offset, &len);
        state.offset += len;
        state.character++;
    }
    return state.offset;
}

/* Names of phonemes that are a pause ("_", "_:") or only change their neighbours (";") begin with a
 * sign. */
static bool is_heard(const espeak_EVENT *event)
{
    return event->id.string[0] && !strchr("_;|'%,=-", event->id.string[0]);
}

static void take_event(const espeak_EVENT *event)
{
    if (event->type == espeakEVENT_WORD && event->length > 0 && event->text_position > 0)
        engine_events_add_word(&state.events, offset_of((size_t)event->text_position - 1),
                               event->sample);
    else if (event->type == espeakEVENT_PHONEME && is_heard(event))
        engine_events_add_phoneme(&state.events, event->sample);
}

static int on_samples(short *samples, int count, espeak_EVENT *event)
{
    if (!state.sink)
        return 1;
    for (; event->type != espeakEVENT_LIST_TERMINATED; event++)
        take_event(event);
    if (samples && count > 0)
        state.sink->samples(state.sink->ctx, samples, (size_t)count);
    return 0;
}

static nr_status load(nr_error *err)
{
    static const nr_library_function functions[] = {
#define ESPEAK_ENTRY(name) {"espeak_" #name, offsetof(espeak_library, name)},
        ESPEAK_FUNCTIONS(ESPEAK_ENTRY)
#undef ESPEAK_ENTRY
    };
    return nr_library_load("libespeak-ng.so.1", "libespeak-ng1", functions,
                           sizeof functions / sizeof *functions, &espeak, err);
}

static nr_status start(nr_error *err)
{
    nr_status status = load(err);
    if (status)
        return status;
    int rate = espeak.Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, NULL,
                                 espeakINITIALIZE_DONT_EXIT | espeakINITIALIZE_PHONEME_EVENTS);
    if (rate < 0)
        return nr_fail(err, NR_ERR_INTERNAL,
                       "eSpeak NG finds no data (install the package espeak-ng-data)");
    if (rate != ESPEAK_RATE)
        return nr_fail(err, NR_ERR_INTERNAL, "eSpeak NG gives %d frames a second, not %d", rate,
                       ESPEAK_RATE);
    const char *folder = NULL;
    espeak.Info(&folder);
    if (folder)
        confine_reading(folder);
    espeak.SetSynthCallback(on_samples);
    return NR_OK;
}

/* Languages whose tag is not, or not alone, what eSpeak NG calls them; a name with a slash is a
 * file, for which it need not look through all its voices. A page in English that does not say
 * which is more often American; "zh" without more is Mandarin. */
static const struct {
    nr_str tag;
    const char *name;
} names[] = {
    {NR_STR_INIT("en"), "gmw/en-US"}, {NR_STR_INIT("zh"), "cmn"},
    {NR_STR_INIT("zh-cn"), "cmn"},    {NR_STR_INIT("zh-tw"), "cmn"},
    {NR_STR_INIT("zh-hans"), "cmn"},  {NR_STR_INIT("zh-hant"), "cmn"},
    {NR_STR_INIT("zh-hk"), "yue"},    {NR_STR_INIT("no"), "nb"},
    {NR_STR_INIT("nn"), "nb"},        {NR_STR_INIT("sr-latn"), "sr"},
    {NR_STR_INIT("es-mx"), "es-419"}, {NR_STR_INIT("es-us"), "es-419"},
    {NR_STR_INIT("es-ar"), "es-419"}, {NR_STR_INIT("fr"), "fr-fr"},
    {NR_STR_INIT("fr-ca"), "fr-fr"},  {NR_STR_INIT("en-ca"), "gmw/en-US"},
    {NR_STR_INIT("en-au"), "en-gb"},  {NR_STR_INIT("en-ie"), "en-gb"},
    {NR_STR_INIT("en-nz"), "en-gb"},
};

/* The tag as eSpeak NG writes them: lower case, "-". */
static void write_tag(nr_str language, char ret[NAME_BYTES])
{
    size_t n = language.n < NAME_BYTES - 1 ? language.n : NAME_BYTES - 1;
    for (size_t i = 0; i < n; i++) {
        char c = language.p[i];
        ret[i] = (char)(c == '_' ? '-' : c >= 'A' && c <= 'Z' ? c | 32 : c);
    }
    ret[n] = 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (nr_str_eq(names[i].tag, nr_str_from(ret)))
            snprintf(ret, NAME_BYTES, "%s", names[i].name);
}

/* eSpeak NG answers with its best guess, which may be another language altogether. */
static bool speaks_language(const espeak_VOICE *voice, const char *tag)
{
    size_t n = strcspn(tag, "-");
    /* `languages` is a list of entries: a priority byte, then the name. */
    for (const char *entry = voice->languages; entry && *entry; entry += strlen(entry) + 1)
        if (strncmp(entry + 1, tag, n) == 0 && (!entry[1 + n] || entry[1 + n] == '-'))
            return true;
    return false;
}

static bool set_by_name(const char *name, nr_str variant)
{
    char full[2 * NAME_BYTES];
    snprintf(full, sizeof full, "%s%s%.*s", name, variant.n ? "+" : "", NR_FMT(variant));
    return espeak.SetVoiceByName(full) == EE_OK;
}

/* SetVoiceByName fails for "en-gb" and "fr-fr"; SetVoiceByProperties finds them, and their file
 * names are what a variant can be added to. */
static bool set_by_properties(const char *tag, nr_str variant)
{
    espeak_VOICE wanted = {.languages = tag};
    if (espeak.SetVoiceByProperties(&wanted) != EE_OK)
        return false;
    const espeak_VOICE *got = espeak.GetCurrentVoice();
    if (!got || !speaks_language(got, tag))
        return false;
    if (!variant.n)
        return true;
    char file[NAME_BYTES];
    snprintf(file, sizeof file, "%s", got->identifier ? got->identifier : tag);
    return set_by_name(file, variant);
}

static nr_status choose_voice(const nr_engine_voice *voice, nr_error *err)
{
    char tag[NAME_BYTES];
    write_tag(voice->language, tag);
    if (set_by_name(tag, voice->variant) || set_by_properties(tag, voice->variant))
        return NR_OK;
    tag[strcspn(tag, "-")] = 0; /* "de-AT": German will do */
    if (set_by_name(tag, voice->variant) || set_by_properties(tag, voice->variant))
        return NR_OK;
    return nr_fail(err, NR_ERR_USAGE, "eSpeak NG has no voice for the language '%.*s'",
                   NR_FMT(voice->language));
}

/* Only where it changes: each setting of the rate leaves a command in a queue of 170 that nothing
 * empties before the next synthesis, and when it overflows the speech is three times as fast. */
static void set_parameter(espeak_PARAMETER parameter, int value)
{
    if (state.parameters[parameter] == value + 1)
        return;
    espeak.SetParameter(parameter, value, 0);
    state.parameters[parameter] = value + 1;
}

static nr_status set_voice(const nr_engine_voice *voice, nr_error *err)
{
    char asked[NAME_BYTES];
    snprintf(asked, sizeof asked, "%.*s+%.*s", NR_FMT(voice->language), NR_FMT(voice->variant));
    if (strcmp(asked, state.asked) != 0) {
        state.asked[0] = 0;
        nr_status status = choose_voice(voice, err);
        if (status)
            return status;
        memcpy(state.asked, asked, sizeof asked);
    }
    state.tail = voice->variant.n > 0;
    set_parameter(espeakRATE, voice->rate);
    set_parameter(espeakPITCH, voice->pitch);
    set_parameter(espeakRANGE, voice->range);
    set_parameter(espeakWORDGAP, voice->word_gap);
    return NR_OK;
}

static nr_status say(nr_str text, bool phonemes, const nr_engine_sink *sink, nr_error *err)
{
    /* A clause that ends with the buffer is kept back for the next call: end in a space. */
    nr_buf buf;
    nr_buf_init(&buf, 0);
    nr_buf_add(&buf, text);
    nr_buf_add_char(&buf, ' ');
    state.sink = sink;
    state.text = text;
    state.character = state.offset = 0;
    unsigned flags =
        espeakCHARS_UTF8 | (phonemes ? espeakPHONEMES : 0u) | (state.tail ? espeakENDPAUSE : 0u);
    espeak_ERROR result =
        espeak.Synth(nr_buf_cstr(&buf), buf.n + 1, 0, POS_CHARACTER, 0, flags, NULL, NULL);
    engine_events_report(&state.events, text, sink);
    engine_events_release(&state.events);
    state.sink = NULL;
    nr_buf_release(&buf);
    if (result != EE_OK)
        return nr_fail(err, NR_ERR_INTERNAL, "eSpeak NG fails with %d", (int)result);
    return NR_OK;
}

/* Its data by the sizes and times of its files, in whatever order they are found. */
static void describe(nr_buf *ret)
{
    const char *folder = "";
    nr_buf_printf(ret, "%s\n", espeak.Info(&folder));
    char *roots[] = {(char *)folder, NULL};
    FTS *files = fts_open(roots, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
    uint64_t sum = 0;
    for (FTSENT *it; files && (it = fts_read(files)) != NULL;) {
        char line[NAME_BYTES * 2];
        if (it->fts_info != FTS_F)
            continue;
        snprintf(line, sizeof line, "%lld %lld.%09ld %s", (long long)it->fts_statp->st_size,
                 (long long)it->fts_statp->st_mtim.tv_sec, it->fts_statp->st_mtim.tv_nsec,
                 it->fts_name);
        sum += nr_str_hash(nr_str_from(line));
    }
    if (files)
        fts_close(files);
    nr_buf_printf(ret, "%s %016llx\n", folder, (unsigned long long)sum);
}

const nr_engine espeak_engine = {"espeak-ng", ESPEAK_RATE, start, set_voice, say, describe};
