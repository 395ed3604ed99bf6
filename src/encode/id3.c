/* id3.c: the ID3v2.3 tag that an MP3 file begins with.
 *
 * Version 2.3 with UTF-16, because that is what every player reads. Chapters are CHAP frames, each
 * with a TIT2 of its own, and one CTOC, ordered and at top level, with a TIT2 too: without it
 * Apple's players and Overcast show none. A CTOC lists at most 255; players that read the CHAP
 * frames by themselves show the rest as well. */
#include "id3.h"

#include <string.h>

#include "bytes.h"
#include "picture.h"

enum {
    TOC_ENTRIES_MAX = 255,
    SYNCSAFE_MAX = 1 << 28,
    TEXT_UTF16 = 1,
    TEXT_LATIN1 = 0,
    TOC_FLAGS = 3, /* top level, ordered */
    FRONT_COVER = 3
};

static const double replaygain_reference = -18; /* LUFS */

static size_t begin_frame(nr_buf *buf, const char *id)
{
    nr_buf_add_bytes(buf, id, 4);
    put_zeros(buf, 4 + 2); /* size, flags */
    return buf->n;
}

static void end_frame(nr_buf *buf, size_t begin)
{
    set_be32(buf, begin - 6, (uint32_t)(buf->n - begin));
}

/* UTF-16 with its byte order mark, no end mark. Control characters become spaces. */
static void put_utf16(nr_buf *buf, nr_str text)
{
    nr_buf clean;
    nr_buf_init(&clean, 0);
    put_text(&clean, text);
    put_le16(buf, 0xFEFF);
    for (nr_str rest = nr_buf_str(&clean); rest.n;) {
        uint32_t c = nr_utf8_next(&rest);
        if (c >= 0x10000) {
            put_le16(buf, 0xD800 + ((c - 0x10000) >> 10));
            c = 0xDC00 + ((c - 0x10000) & 0x3FF);
        }
        put_le16(buf, c);
    }
    nr_buf_release(&clean);
}

static void put_text_frame(nr_buf *buf, const char *id, nr_str text)
{
    if (!text.n)
        return;
    size_t begin = begin_frame(buf, id);
    nr_buf_add_char(buf, TEXT_UTF16);
    put_utf16(buf, text);
    end_frame(buf, begin);
}

/* "2024-05-17" as TYER 2024 and TDAT 1705; what does not begin with a year is left out. */
static void put_date(nr_buf *buf, nr_str date)
{
    long number;
    if (date.n < 4 || !nr_str_to_long(nr_str_sub(date, 0, 4), &number))
        return;
    put_text_frame(buf, "TYER", nr_str_sub(date, 0, 4));
    if (date.n < 10 || date.p[4] != '-' || date.p[7] != '-')
        return;
    char day_month[] = {date.p[8], date.p[9], date.p[5], date.p[6]};
    put_text_frame(buf, "TDAT", (nr_str){day_month, sizeof day_month});
}

/* ISO 639-1 and 639-2, of languages that are narrated; TLAN takes three letters only. */
static const char languages[][2][4] = {
    {"ar", "ara"}, {"bg", "bul"}, {"ca", "cat"}, {"cs", "ces"}, {"cy", "cym"}, {"da", "dan"},
    {"de", "deu"}, {"el", "ell"}, {"en", "eng"}, {"eo", "epo"}, {"es", "spa"}, {"et", "est"},
    {"eu", "eus"}, {"fa", "fas"}, {"fi", "fin"}, {"fr", "fra"}, {"ga", "gle"}, {"he", "heb"},
    {"hi", "hin"}, {"hr", "hrv"}, {"hu", "hun"}, {"id", "ind"}, {"is", "isl"}, {"it", "ita"},
    {"ja", "jpn"}, {"ko", "kor"}, {"la", "lat"}, {"lt", "lit"}, {"lv", "lav"}, {"nb", "nob"},
    {"nl", "nld"}, {"nn", "nno"}, {"no", "nor"}, {"pl", "pol"}, {"pt", "por"}, {"ro", "ron"},
    {"ru", "rus"}, {"sk", "slk"}, {"sl", "slv"}, {"sq", "sqi"}, {"sr", "srp"}, {"sv", "swe"},
    {"sw", "swa"}, {"tr", "tur"}, {"uk", "ukr"}, {"vi", "vie"}, {"zh", "zho"},
};

/* The three letters of a BCP 47 tag's language; empty where we do not know them. */
static nr_str language_code(nr_str tag)
{
    nr_str first = tag, rest = tag;
    nr_str_cut(&rest, '-', &first);
    if (first.n == 3)
        return first;
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
        if (nr_str_eq_nocase(first, nr_str_from(languages[i][0])))
            return nr_str_from(languages[i][1]);
    return NR_STR("");
}

static void put_comment(nr_buf *buf, nr_str text, nr_str language)
{
    if (!text.n)
        return;
    size_t begin = begin_frame(buf, "COMM");
    nr_buf_add_char(buf, TEXT_UTF16);
    nr_buf_add(buf, language.n ? language : NR_STR("und"));
    put_utf16(buf, NR_STR("")); /* no name */
    put_le16(buf, 0);
    put_utf16(buf, text);
    end_frame(buf, begin);
}

static void put_url(nr_buf *buf, nr_str url)
{
    if (!url.n)
        return;
    size_t begin = begin_frame(buf, "WOAS");
    put_text(buf, url);
    end_frame(buf, begin);
}

static void put_gain(nr_buf *buf, double loudness)
{
    if (loudness >= 0 || loudness < -70)
        return;
    static const char named_text[4] = {'T', 'X', 'X', 'X'};
    size_t begin = begin_frame(buf, named_text);
    nr_buf_add_char(buf, TEXT_LATIN1);
    nr_buf_add(buf, NR_STR("REPLAYGAIN_TRACK_GAIN"));
    nr_buf_add_char(buf, 0);
    nr_buf_printf(buf, "%+.2f dB", replaygain_reference - loudness);
    end_frame(buf, begin);
}

static void put_cover(nr_buf *buf, nr_str cover)
{
    const char *type = picture_type(cover);
    if (!type)
        return;
    size_t begin = begin_frame(buf, "APIC");
    nr_buf_add_char(buf, TEXT_LATIN1);
    nr_buf_add_bytes(buf, type, strlen(type) + 1);
    nr_buf_add_char(buf, FRONT_COVER);
    nr_buf_add_char(buf, 0); /* no description */
    nr_buf_add(buf, cover);
    end_frame(buf, begin);
}

static void put_element_id(nr_buf *buf, size_t chapter)
{
    nr_buf_printf(buf, "chp%zu", chapter);
    nr_buf_add_char(buf, 0);
}

static void put_contents(nr_buf *buf, const nr_muxer *muxer)
{
    size_t count = muxer->chapter_count < TOC_ENTRIES_MAX ? muxer->chapter_count : TOC_ENTRIES_MAX;
    if (!count)
        return;
    size_t begin = begin_frame(buf, "CTOC");
    nr_buf_add_bytes(buf, "toc", 4);
    nr_buf_add_char(buf, TOC_FLAGS);
    nr_buf_add_char(buf, (char)count);
    for (size_t i = 0; i < count; i++)
        put_element_id(buf, i);
    put_text_frame(buf, "TIT2", muxer->meta->title.n ? muxer->meta->title : NR_STR("Chapters"));
    end_frame(buf, begin);
}

static uint32_t milliseconds(const nr_muxer *muxer, size_t chapter)
{
    int rate = muxer->settings.rate;
    return (uint32_t)((muxer_chapter(muxer, chapter) * 1000 + rate / 2) / rate);
}

static void put_chapter(nr_buf *buf, const nr_muxer *muxer, size_t i)
{
    size_t begin = begin_frame(buf, "CHAP");
    put_element_id(buf, i);
    put_be32(buf, milliseconds(muxer, i));
    put_be32(buf, milliseconds(muxer, i + 1));
    put_be32(buf, UINT32_MAX); /* no byte offsets */
    put_be32(buf, UINT32_MAX);
    put_text_frame(buf, "TIT2", muxer->meta->chapters[i]);
    end_frame(buf, begin);
}

static void put_frames(nr_buf *buf, const nr_muxer *muxer)
{
    const nr_sound_meta *meta = muxer->meta;
    nr_str language = language_code(meta->language);
    put_text_frame(buf, "TIT2", meta->title);
    put_text_frame(buf, "TPE1", meta->artist);
    put_text_frame(buf, "TALB", meta->album);
    put_date(buf, meta->date);
    put_text_frame(buf, "TLAN", language);
    put_comment(buf, meta->description, language);
    put_url(buf, meta->url);
    put_gain(buf, meta->loudness);
    put_contents(buf, muxer);
    for (size_t i = 0; i < muxer->chapter_count; i++)
        put_chapter(buf, muxer, i);
    put_cover(buf, meta->cover);
}

nr_status put_id3(nr_buf *buf, const nr_muxer *muxer, nr_error *err)
{
    size_t begin = buf->n;
    nr_buf_add(buf, NR_STR("ID3\x03"));
    put_zeros(buf, 1 + 1 + 4); /* revision, flags, size */
    size_t content = buf->n;
    put_frames(buf, muxer);
    size_t size = buf->n - content;
    if (size >= SYNCSAFE_MAX)
        return nr_fail(err, NR_ERR_LIMIT, "the tags and chapters are larger than an ID3 tag");
    uint32_t syncsafe = 0; /* seven bits a byte */
    for (int i = 0; i < 4; i++)
        syncsafe |= (uint32_t)(size >> (7 * i) & 0x7F) << (8 * i);
    set_be32(buf, begin + 6, syncsafe);
    return NR_OK;
}
