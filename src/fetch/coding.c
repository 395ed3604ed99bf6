/* coding.c: content codings, on zlib, brotli and zstd. */
#include "coding.h"

#include <stdlib.h>
#include <brotli/decode.h>
#include <zlib.h>
#include <zstd.h>

enum {
    PIECE_BYTES = 32 << 10,
    ZSTD_WINDOW_LOG_MAX = 23 /* 8 MB, what RFC 9659 allows over HTTP */
};

typedef enum outcome {
    OUTCOME_MORE, /* give more input, or take more output */
    OUTCOME_END,  /* the end marker was read */
    OUTCOME_BROKEN
} outcome;

/* One call of a decoder: it moves `in` on, and says how much it wrote to `piece`. */
typedef outcome (*step_function)(fetch_coding *coding, nr_str *in, char *piece, size_t *written);

struct fetch_coding {
    step_function step;
    const char *name;
    bool begun, ended;
    bool raw_deflate;
    z_stream zlib;
    bool zlib_open;
    BrotliDecoderState *brotli;
    ZSTD_DCtx *zstd;
};

static outcome step_zlib(fetch_coding *coding, nr_str *in, char *piece, size_t *written)
{
    z_stream *z = &coding->zlib;
    z->next_in = (Bytef *)in->p;
    z->avail_in = (uInt)in->n;
    z->next_out = (Bytef *)piece;
    z->avail_out = PIECE_BYTES;
    int result = inflate(z, Z_NO_FLUSH);
    *in = nr_str_sub(*in, in->n - z->avail_in, in->n);
    *written = PIECE_BYTES - z->avail_out;
    if (result == Z_STREAM_END)
        return OUTCOME_END;
    return result == Z_OK || result == Z_BUF_ERROR ? OUTCOME_MORE : OUTCOME_BROKEN;
}

static bool open_zlib(fetch_coding *coding, int window_bits)
{
    coding->zlib_open = inflateInit2(&coding->zlib, window_bits) == Z_OK;
    return coding->zlib_open;
}

/* A gzip body may hold several members, one after the other; what follows them and is none, servers
 * that pad their answers send, and browsers ignore. */
static outcome step_gzip(fetch_coding *coding, nr_str *in, char *piece, size_t *written)
{
    if (coding->ended) {
        if (*in->p != 0x1F || inflateReset(&coding->zlib) != Z_OK) {
            *in = NR_STR("");
            return OUTCOME_END;
        }
        coding->ended = false;
    }
    if (!coding->zlib_open && !open_zlib(coding, 16 + MAX_WBITS))
        return OUTCOME_BROKEN;
    return step_zlib(coding, in, piece, written);
}

/* "deflate" means zlib's format, but some servers send it without zlib's header. */
static outcome step_deflate(fetch_coding *coding, nr_str *in, char *piece, size_t *written)
{
    if (!coding->zlib_open) {
        bool zlib_header = ((unsigned char)*in->p & 0x0F) == 8;
        if (!open_zlib(coding, zlib_header ? MAX_WBITS : -MAX_WBITS))
            return OUTCOME_BROKEN;
    }
    if (coding->ended) {
        *in = NR_STR("");
        return OUTCOME_END;
    }
    return step_zlib(coding, in, piece, written);
}

static outcome step_brotli(fetch_coding *coding, nr_str *in, char *piece, size_t *written)
{
    if (!coding->brotli)
        coding->brotli = BrotliDecoderCreateInstance(NULL, NULL, NULL);
    if (!coding->brotli)
        return OUTCOME_BROKEN;
    size_t room = PIECE_BYTES;
    const uint8_t *from = (const uint8_t *)in->p;
    uint8_t *to = (uint8_t *)piece;
    BrotliDecoderResult result = BROTLI_DECODER_RESULT_SUCCESS;
    if (!coding->ended)
        result = BrotliDecoderDecompressStream(coding->brotli, &in->n, &from, &room, &to, NULL);
    in->p = (const char *)from;
    *written = PIECE_BYTES - room;
    if (result == BROTLI_DECODER_RESULT_SUCCESS) {
        *in = NR_STR("");
        return OUTCOME_END;
    }
    return result == BROTLI_DECODER_RESULT_ERROR ? OUTCOME_BROKEN : OUTCOME_MORE;
}

static outcome step_zstd(fetch_coding *coding, nr_str *in, char *piece, size_t *written)
{
    if (!coding->zstd) {
        coding->zstd = ZSTD_createDCtx();
        if (!coding->zstd || ZSTD_isError(ZSTD_DCtx_setParameter(coding->zstd, ZSTD_d_windowLogMax,
                                                                 ZSTD_WINDOW_LOG_MAX)))
            return OUTCOME_BROKEN;
    }
    ZSTD_inBuffer from = {in->p, in->n, 0};
    ZSTD_outBuffer to = {piece, PIECE_BYTES, 0};
    size_t result = ZSTD_decompressStream(coding->zstd, &to, &from);
    *in = nr_str_sub(*in, from.pos, in->n);
    *written = to.pos;
    if (ZSTD_isError(result))
        return OUTCOME_BROKEN;
    return result == 0 ? OUTCOME_END : OUTCOME_MORE;
}

static const struct {
    nr_str name;
    step_function step; /* NULL: the bytes as they are */
} codings[] = {
    {NR_STR_INIT(""), NULL},
    {NR_STR_INIT("identity"), NULL},
    {NR_STR_INIT("gzip"), step_gzip},
    {NR_STR_INIT("x-gzip"), step_gzip},
    {NR_STR_INIT("deflate"), step_deflate},
    {NR_STR_INIT("br"), step_brotli},
    {NR_STR_INIT("zstd"), step_zstd},
};

/* The one coding of a list; *stacked where there are more. "identity" and empty items count as
 * none. */
static nr_str only_coding(nr_str value, bool *stacked)
{
    nr_str only = NR_STR(""), one;
    *stacked = false;
    while (nr_str_cut(&value, ',', &one)) {
        one = nr_str_trim(one);
        if (!one.n || nr_str_eq_nocase(one, NR_STR("identity")))
            continue;
        *stacked |= only.n > 0;
        only = one;
    }
    return only;
}

nr_status fetch_coding_new(nr_str value, fetch_coding **ret, nr_error *err)
{
    bool stacked;
    nr_str name = only_coding(value, &stacked);
    if (stacked)
        return nr_fail(err, NR_ERR_SOURCE, "the server compressed it more than once (%.*s)",
                       NR_FMT(nr_utf8_head(value, 60)));
    for (size_t i = 0; i < sizeof codings / sizeof *codings; i++) {
        if (!nr_str_eq_nocase(name, codings[i].name))
            continue;
        *ret = calloc(1, sizeof **ret);
        if (!*ret)
            nr_out_of_memory(NULL);
        (*ret)->step = codings[i].step;
        (*ret)->name = codings[i].name.p;
        return NR_OK;
    }
    return nr_fail(err, NR_ERR_SOURCE, "the server compressed it in a way not known here (%.*s)",
                   NR_FMT(nr_utf8_head(name, 60)));
}

void fetch_coding_free(fetch_coding *coding)
{
    if (!coding)
        return;
    if (coding->zlib_open)
        inflateEnd(&coding->zlib);
    BrotliDecoderDestroyInstance(coding->brotli);
    ZSTD_freeDCtx(coding->zstd);
    free(coding);
}

static nr_status check_full(const nr_buf *out, nr_error *err)
{
    return out->full ? nr_fail(err, NR_ERR_LIMIT, "it is larger than %zu MB", out->limit >> 20)
                     : NR_OK;
}

nr_status fetch_coding_push(fetch_coding *coding, nr_str bytes, nr_buf *out, nr_error *err)
{
    coding->begun |= bytes.n > 0;
    if (!coding->step) {
        nr_buf_add(out, bytes);
        return check_full(out, err);
    }
    char piece[PIECE_BYTES];
    size_t written = PIECE_BYTES;
    /* A full piece may have left more inside the decoder than the input shows. */
    while (bytes.n || (written == PIECE_BYTES && !coding->ended)) {
        written = 0;
        outcome result = coding->step(coding, &bytes, piece, &written);
        if (result == OUTCOME_BROKEN)
            return nr_fail(err, NR_ERR_SOURCE, "what the server compressed as %s is broken",
                           coding->name);
        coding->ended = result == OUTCOME_END;
        nr_buf_add_bytes(out, piece, written);
        if (out->full)
            break;
    }
    return check_full(out, err);
}

nr_status fetch_coding_end(const fetch_coding *coding, nr_error *err)
{
    if (!coding->step || !coding->begun || coding->ended)
        return NR_OK;
    return nr_fail(err, NR_ERR_SOURCE, "the answer was cut short: try again");
}
