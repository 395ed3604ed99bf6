/* loudness.c: the gain that brings the speech to the loudness asked for.
 *
 * An engine is as loud at the end of an article as at its beginning (minutes of one voice differ by
 * 0.2 LU, at worst 0.5), so there is no pass over the whole: the first minute is rehearsed, in
 * chunks like all others, and measured; then one gain serves all chunks.
 * It is rounded, so that an edit of a word hardly ever changes it. Where the limiter has to do so
 * much that it costs loudness, the gain makes up for that. */
#include "audio.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    MEASURED_SECONDS = 60,
    BYTES_A_WORD = 6,     /* of English, with its space: how much text is about a minute */
    LIMITED_SECONDS = 15, /* so many of them tell what the limiter costs, */
    LIMITED_PASSES = 3,   /* and how often that is looked at, at most */
    BLOCK_SAMPLES = 4096
};

static const double SLOPE_LEAST = 0.3; /* of the loudness over the gain: beyond, all is limited */

/* Samples that are measured as they come; the first are kept. */
typedef struct measured {
    nr_loudness *loudness;
    size_t count, most;
    bool enough; /* `most` are there */
    int16_t *kept;
    size_t kept_count, kept_most;
    double kept_value; /* their loudness */
} measured;

static measured start_measuring(int rate, int seconds, int kept_seconds)
{
    measured it = {.loudness = nr_loudness_new(rate),
                   .most = (size_t)rate * (size_t)seconds,
                   .kept_most = (size_t)rate * (size_t)kept_seconds};
    it.kept = malloc((it.kept_most + 1) * sizeof *it.kept);
    if (!it.kept)
        nr_out_of_memory(NULL);
    return it;
}

static void stop_measuring(measured *it)
{
    nr_loudness_free(it->loudness);
    free(it->kept);
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* The packets of a WAV encoder are samples, at no particular address. */
static nr_status take_samples(void *ctx, const nr_packet *packet, nr_error *err)
{
    (void)err;
    measured *it = ctx;
    int16_t block[BLOCK_SAMPLES];
    const char *from = packet->bytes;
    size_t left = least(packet->size / sizeof *block, it->most - it->count);
    for (size_t n; left; left -= n, from += n * sizeof *block) {
        size_t room = it->kept_most - it->kept_count;
        n = least(left, room ? least(room, BLOCK_SAMPLES) : BLOCK_SAMPLES);
        memcpy(block, from, n * sizeof *block);
        nr_loudness_add(it->loudness, &(nr_pcm){block, n});
        it->count += n;
        if (!room)
            continue;
        memcpy(it->kept + it->kept_count, block, n * sizeof *block);
        it->kept_count += n;
        if (it->kept_count == it->kept_most)
            it->kept_value = nr_loudness_value(it->loudness);
    }
    it->enough = it->count == it->most;
    return NR_OK;
}

/* Rehearses as many chunks as are likely to last as long as is measured. What is lost here will be
 * said to be so when it is spoken to be heard. */
static nr_status rehearse(nr_narration *narration, const nr_script *script,
                          nr_rehearsals *rehearsals, measured *ret, nr_error *err)
{
    nr_job settings = {.format = NR_STR("wav"),
                       .settings = {.rate = narration->zygote->engine->rate},
                       .rehearsal = true};
    nr_encoder_output output = {ret, take_samples};
    nr_crew crew;
    crew_init(&crew, narration, script, &settings, &output);
    crew.quiet = true;
    crew.rehearsals = rehearsals;
    crew.bytes_most = (size_t)script->voice.rate * BYTES_A_WORD * MEASURED_SECONDS / 60;
    crew.enough = &ret->enough;
    const nr_chunk *chunk = NULL;
    nr_status status;
    do
        status = crew_next(&crew, &chunk, err);
    while (!status && chunk);
    crew_release(&crew);
    return status;
}

/* How loud the first samples are once they have been levelled. */
static nr_status level(const measured *from, const nr_encode_settings *settings, double *ret,
                       nr_error *err)
{
    measured it = start_measuring(settings->rate, LIMITED_SECONDS, 0);
    nr_encoder_output output = {&it, take_samples};
    nr_encoder *encoder = NULL;
    nr_encoded encoded;
    nr_pcm pcm = {from->kept, from->kept_count};
    nr_status status =
        nr_encoder_open(nr_format_by_name(NR_STR("wav")), settings, &output, &encoder, err);
    if (!status)
        status = nr_encoder_write(encoder, &pcm, err);
    if (!status)
        status = nr_encoder_finish(encoder, &encoded, err);
    if (!status)
        *ret = nr_loudness_value(it.loudness);
    nr_encoder_free(encoder);
    stop_measuring(&it);
    return status;
}

static int steps_of(double decibels)
{
    double steps = round(decibels * NR_GAIN_STEPS);
    return steps > NR_GAIN_MAX ? NR_GAIN_MAX : steps < -NR_GAIN_MAX ? -NR_GAIN_MAX : (int)steps;
}

/* Finds the gain at which the loudness is `target` by what comes of the ones tried, and what will
 * come of it: what the limiter takes grows nearly evenly. Without a gain it takes some as well. */
static nr_status find_gain(const measured *it, double target, nr_encode_settings *settings,
                           double *ret, nr_error *err)
{
    double whole = nr_loudness_value(it->loudness), after = 0;
    double before = it->kept_count < it->kept_most ? whole : it->kept_value;
    if (!isfinite(whole)) /* nothing is heard */
        return NR_OK;
    double gain = target - whole, got = whole, slope = 1;
    for (int i = 0; i < LIMITED_PASSES && (!i || steps_of(gain) != settings->gain); i++) {
        int step = steps_of(gain) - settings->gain;
        settings->gain += step;
        nr_status status = level(it, settings, &after, err);
        if (status)
            return status;
        if (step)
            slope = (whole + after - before - got) * NR_GAIN_STEPS / step;
        slope = slope < SLOPE_LEAST ? SLOPE_LEAST : slope;
        got = whole + after - before;
        gain = (double)settings->gain / NR_GAIN_STEPS + (target - got) / slope;
    }
    *ret = got + slope * (steps_of(gain) - settings->gain) / NR_GAIN_STEPS;
    settings->gain = steps_of(gain);
    return NR_OK;
}

nr_status loudness_settle(nr_narration *narration, const nr_script *script, const nr_format *format,
                          nr_encode_settings *settings, nr_rehearsals *rehearsals, double *ret,
                          nr_error *err)
{
    int target =
        narration->options->loudness ? narration->options->loudness : narration->voice.loudness;
    *ret = 0;
    if (target == NR_LOUDNESS_OFF)
        return NR_OK;
    settings->ceiling = nr_format_ceiling(format);
    measured it = start_measuring(settings->rate, MEASURED_SECONDS, LIMITED_SECONDS);
    nr_status status = rehearse(narration, script, rehearsals, &it, err);
    if (nr_is_whispered(&(nr_pcm){it.kept, it.kept_count}, settings->rate))
        settings->signal = NR_SIGNAL_WHISPER;
    double loss = nr_format_loss(format, settings->signal) / 10.0;
    if (!status)
        status = find_gain(&it, target + loss, settings, ret, err);
    *ret -= *ret < 0 ? loss : 0;
    stop_measuring(&it);
    return status;
}
