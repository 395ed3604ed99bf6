/* likeness.c: how much of a recording an encoded copy keeps.
 *
 * Usage: likeness REFERENCE COPY     both in any format that ffmpeg reads, of the same speech
 * Prints the segmental signal-to-noise ratio in dB (the mean over 20 ms segments that are not
 * silent, each held to -10..35 dB: Deller, Hansen, Proakis, "Discrete-Time Processing of Speech
 * Signals"), the log-spectral distance in dB (root mean square over 32 bands, mean over segments),
 * and NSIM, 0 to 1, the likeness of two spectrograms that ViSQOL is built on (Hines and Harte,
 * "Speech intelligibility prediction using a neurogram similarity index measure", 2012). PESQ and
 * ViSQOL themselves are in none of the places the tests' packages come from. */
#include <complex.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum {
    RATE = 44100,         /* twice the engine's: a delay is found to half a sample of it */
    SEGMENT = RATE / 50,  /* of the signal-to-noise ratio */
    WINDOW = 1024,        /* of a spectrum */
    HOP = 512,            /* from one to the next */
    BANDS = 32,           /* evenly spread on the scale of equivalent rectangular bandwidths */
    LOWEST = 50,          /* Hz */
    HIGHEST = 10000,      /* Hz: the engine's speech ends at 11,025 */
    DELAY_MAX = RATE / 5, /* searched either way */
    PROBE = RATE / 10     /* samples compared for it */
};

/* The likeness of two stretches that begin at the same place. */
#define FITS 0.7

static const double pi = 3.14159265358979323846;
static const double floor_db = -70;  /* below the loudest band: what nobody hears is not compared */
static const double active_db = -40; /* below the loudest segment: a segment with less is silent */

typedef struct sound {
    int16_t *samples;
    size_t count;
} sound;

static sound decode(const char *path)
{
    enum { BLOCK = 1 << 16 };
    setenv("LIKENESS_FILE", path, 1); /* a name may hold anything; the shell quotes a variable */
    FILE *pipe =
        popen("exec ffmpeg -v error -i \"file:$LIKENESS_FILE\" -ac 1 -ar 44100 -f s16le -", "r");
    sound ret = {0};
    size_t n = 1;
    while (pipe && n) {
        ret.samples = realloc(ret.samples, (ret.count + BLOCK) * sizeof *ret.samples);
        if (!ret.samples)
            exit(1);
        n = fread(ret.samples + ret.count, sizeof *ret.samples, BLOCK, pipe);
        ret.count += n;
    }
    if (!pipe || pclose(pipe) != 0 || ret.count < (size_t)RATE) {
        fprintf(stderr, "likeness: cannot decode '%s', or less than a second of it\n", path);
        exit(1);
    }
    return ret;
}

static double power(const int16_t *samples, size_t count)
{
    double sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += (double)samples[i] * samples[i];
    return sum / (double)count;
}

/* How alike two stretches of PROBE samples are, -1 to 1. */
static double correlation(const int16_t *a, const int16_t *b)
{
    double ab = 0, aa = 1, bb = 1;
    for (size_t i = 0; i < PROBE; i++) {
        ab += (double)a[i] * b[i];
        aa += (double)a[i] * a[i];
        bb += (double)b[i] * b[i];
    }
    return ab / sqrt(aa * bb);
}

/* The delay from..to at which the copy is most like the reference at `at`; *ret_likeness says how
 * much. */
static long best_delay(const sound *reference, const sound *copy, size_t at, long from, long to,
                       double *ret_likeness)
{
    long best = 0;
    *ret_likeness = -1;
    for (long delay = from; delay <= to; delay++) {
        long place = (long)at + delay;
        if (place < 0 || (size_t)place + PROBE > copy->count)
            continue;
        double here = correlation(reference->samples + at, copy->samples + place);
        if (here > *ret_likeness) {
            *ret_likeness = here;
            best = delay;
        }
    }
    return best;
}

/* Moves the copy's sound to where the reference has it. What was encoded in pieces may have a few
 * milliseconds more of silence between them, so the delay is looked for again where it does not
 * fit any more. */
static sound align(const sound *reference, const sound *copy)
{
    sound ret = {calloc(reference->count, sizeof *ret.samples), reference->count};
    if (!ret.samples)
        exit(1);
    long delay = 0;
    double loud = power(reference->samples, reference->count) / 10;
    for (size_t at = 0; at + PROBE <= reference->count; at += PROBE) {
        double likeness;
        if (power(reference->samples + at, PROBE) > loud) {
            long near = best_delay(reference, copy, at, delay - 2, delay + 2, &likeness);
            delay = likeness > FITS ? near
                                    : best_delay(reference, copy, at, delay - DELAY_MAX,
                                                 delay + DELAY_MAX, &likeness);
        }
        for (size_t i = at; i < at + PROBE; i++) {
            long place = (long)i + delay;
            if (place >= 0 && (size_t)place < copy->count)
                ret.samples[i] = copy->samples[place];
        }
    }
    return ret;
}

static double segmental_snr(const sound *reference, const sound *copy)
{
    double loudest = 0, sum = 0;
    size_t segments = 0;
    for (size_t at = 0; at + SEGMENT <= reference->count; at += SEGMENT)
        loudest = fmax(loudest, power(reference->samples + at, SEGMENT));
    for (size_t at = 0; at + SEGMENT <= reference->count; at += SEGMENT) {
        double signal = power(reference->samples + at, SEGMENT), noise = 0;
        if (signal < loudest * pow(10, active_db / 10))
            continue;
        for (size_t i = at; i < at + SEGMENT; i++)
            noise += pow(reference->samples[i] - copy->samples[i], 2);
        double snr = 10 * log10(signal / fmax(noise / SEGMENT, 1e-9));
        sum += fmin(fmax(snr, -10), 35);
        segments++;
    }
    return segments ? sum / (double)segments : 0;
}

/* --- spectrograms --- */

static double complex twiddles[WINDOW / 2];

static void fill_twiddles(void)
{
    for (size_t k = 0; k < WINDOW / 2; k++)
        twiddles[k] = cexp(-2 * pi * I * (double)k / WINDOW);
}

/* Fourier's, of every step-th of n values; n times step is WINDOW. */
static void transform(const double complex *x, size_t n, size_t step, double complex *ret)
{
    if (n == 1) {
        *ret = *x;
        return;
    }
    transform(x, n / 2, 2 * step, ret);
    transform(x + step, n / 2, 2 * step, ret + n / 2);
    for (size_t k = 0; k < n / 2; k++) {
        double complex even = ret[k];
        double complex odd = twiddles[k * step] * ret[k + n / 2];
        ret[k] = even + odd;
        ret[k + n / 2] = even - odd;
    }
}

/* Glasberg and Moore's scale (1990). */
static double erb_number(double hertz)
{
    return 21.4 * log10(1 + 0.00437 * hertz);
}

static int band_of(double hertz)
{
    double place = (erb_number(hertz) - erb_number(LOWEST)) /
                   (erb_number(HIGHEST) - erb_number(LOWEST)) * BANDS;
    return hertz < LOWEST || hertz >= HIGHEST ? -1 : (int)place;
}

typedef struct spectrogram {
    double (*levels)[BANDS]; /* dB */
    size_t count;
    double loudest;
} spectrogram;

static void analyse(const int16_t *samples, double levels[BANDS])
{
    static double complex in[WINDOW], out[WINDOW];
    double energy[BANDS] = {0};
    for (size_t i = 0; i < WINDOW; i++)
        in[i] = samples[i] * (0.5 - 0.5 * cos(2 * pi * (double)i / WINDOW));
    transform(in, WINDOW, 1, out);
    for (size_t k = 1; k < WINDOW / 2; k++) {
        int band = band_of((double)k * RATE / WINDOW);
        if (band >= 0)
            energy[band] += creal(out[k] * conj(out[k]));
    }
    for (size_t band = 0; band < BANDS; band++)
        levels[band] = 10 * log10(energy[band] + 1e-9);
}

static spectrogram make_spectrogram(const sound *it)
{
    spectrogram ret = {.count = (it->count - WINDOW) / HOP, .loudest = -100};
    ret.levels = calloc(ret.count, sizeof *ret.levels);
    if (!ret.levels)
        exit(1);
    for (size_t i = 0; i < ret.count; i++) {
        analyse(it->samples + i * HOP, ret.levels[i]);
        for (size_t band = 0; band < BANDS; band++)
            ret.loudest = fmax(ret.loudest, ret.levels[i][band]);
    }
    return ret;
}

/* From 0 at the floor; both by the reference's loudest. */
static void raise_to_floor(spectrogram *it, double loudest)
{
    for (size_t i = 0; i < it->count; i++)
        for (size_t band = 0; band < BANDS; band++)
            it->levels[i][band] = fmax(it->levels[i][band] - loudest - floor_db, 0);
}

static int is_active(const double levels[BANDS])
{
    for (size_t band = 0; band < BANDS; band++)
        if (levels[band] > active_db - floor_db)
            return 1;
    return 0;
}

static double spectral_distance(const spectrogram *reference, const spectrogram *copy)
{
    double sum = 0;
    size_t active = 0;
    for (size_t i = 0; i < reference->count; i++) {
        if (!is_active(reference->levels[i]))
            continue;
        double squares = 0;
        for (size_t band = 0; band < BANDS; band++)
            squares += pow(reference->levels[i][band] - copy->levels[i][band], 2);
        sum += sqrt(squares / BANDS);
        active++;
    }
    return active ? sum / (double)active : 0;
}

/* NSIM around one point: a window of 3 by 3, weighted as in the paper. */
static double point_likeness(const spectrogram *reference, const spectrogram *copy, size_t i,
                             size_t band)
{
    static const double weights[3][3] = {
        {0.0113, 0.0838, 0.0113}, {0.0838, 0.6193, 0.0838}, {0.0113, 0.0838, 0.0113}};
    const double c1 = pow(0.01 * -floor_db, 2), c3 = pow(0.03 * -floor_db, 2) / 2;
    double mean_r = 0, mean_c = 0, rr = 0, cc = 0, rc = 0;
    for (size_t a = 0; a < 3; a++) {
        for (size_t b = 0; b < 3; b++) {
            double r = reference->levels[i + a - 1][band + b - 1];
            double c = copy->levels[i + a - 1][band + b - 1];
            mean_r += weights[a][b] * r;
            mean_c += weights[a][b] * c;
            rr += weights[a][b] * r * r;
            cc += weights[a][b] * c * c;
            rc += weights[a][b] * r * c;
        }
    }
    double spread_r = sqrt(fmax(rr - mean_r * mean_r, 0));
    double spread_c = sqrt(fmax(cc - mean_c * mean_c, 0));
    return (2 * mean_r * mean_c + c1) / (mean_r * mean_r + mean_c * mean_c + c1) *
           (rc - mean_r * mean_c + c3) / (spread_r * spread_c + c3);
}

static double nsim(const spectrogram *reference, const spectrogram *copy)
{
    double sum = 0;
    size_t points = 0;
    for (size_t i = 1; i + 1 < reference->count; i++) {
        if (!is_active(reference->levels[i]))
            continue;
        for (size_t band = 1; band + 1 < BANDS; band++, points++)
            sum += point_likeness(reference, copy, i, band);
    }
    return points ? sum / (double)points : 0;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fputs("usage: likeness REFERENCE COPY\n", stderr);
        return 2;
    }
    sound reference = decode(argv[1]), copy = decode(argv[2]);
    sound aligned = align(&reference, &copy);
    fill_twiddles();
    spectrogram of_reference = make_spectrogram(&reference), of_copy = make_spectrogram(&aligned);
    raise_to_floor(&of_copy, of_reference.loudest);
    raise_to_floor(&of_reference, of_reference.loudest);
    printf("segsnr %.2f dB, distance %.2f dB, nsim %.4f\n", segmental_snr(&reference, &aligned),
           spectral_distance(&of_reference, &of_copy), nsim(&of_reference, &of_copy));
    free(of_reference.levels);
    free(of_copy.levels);
    return 0;
}
