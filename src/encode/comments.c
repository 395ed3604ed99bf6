/* comments.c: the comments of Ogg and FLAC files: tags, chapters, the cover.
 *
 * Chapters are the pairs CHAPTERnnn=HH:MM:SS.mmm, CHAPTERnnnNAME=... that ffprobe, mpv, VLC and
 * AntennaPod read. A time has always the same width, so that a header can be patched. */
#include "comments.h"

#include <math.h>
#include <string.h>

#include "bytes.h"
#include "narrate/timeline.h"
#include "picture.h"

static const double replaygain_reference = -18, r128_reference = -23; /* LUFS */

/* Begins a comment, whose length end_comment fills in. */
static size_t begin_comment(nr_buf *buf)
{
    put_le32(buf, 0);
    return buf->n;
}

static void end_comment(nr_buf *buf, size_t begin)
{
    set_le32(buf, begin - 4, (uint32_t)(buf->n - begin));
}

static unsigned put_tag(nr_buf *buf, const char *name, nr_str value)
{
    if (!value.n)
        return 0;
    size_t begin = begin_comment(buf);
    nr_buf_printf(buf, "%s=", name);
    put_text(buf, value);
    end_comment(buf, begin);
    return 1;
}

static unsigned put_tags(nr_buf *buf, const nr_sound_meta *meta)
{
    return put_tag(buf, "TITLE", meta->title) + put_tag(buf, "ARTIST", meta->artist) +
           put_tag(buf, "ALBUM", meta->album) + put_tag(buf, "DATE", meta->date) +
           put_tag(buf, "LANGUAGE", meta->language) +
           put_tag(buf, "DESCRIPTION", meta->description) + put_tag(buf, "CONTACT", meta->url);
}

static unsigned put_gain(nr_buf *buf, double loudness, gain_tag kind)
{
    if (loudness >= 0 || loudness < -70) /* unknown, or nothing but silence */
        return 0;
    size_t begin = begin_comment(buf);
    if (kind == GAIN_R128)
        nr_buf_printf(buf, "R128_TRACK_GAIN=%ld", lround(256 * (r128_reference - loudness)));
    else
        nr_buf_printf(buf, "REPLAYGAIN_TRACK_GAIN=%+.2f dB", replaygain_reference - loudness);
    end_comment(buf, begin);
    return 1;
}

/* "HH:MM:SS.mmm": readers take two digits of hours, so past them a chapter stands at the last
 * moment that can be written. */
static void put_time(nr_buf *buf, int64_t frames, int rate)
{
    char clock[24];
    nr_clock(frames, rate, clock);
    nr_buf_add(buf, strlen(clock) == 12 ? nr_str_from(clock) : NR_STR("99:59:59.999"));
}

static unsigned put_chapter(nr_buf *buf, const nr_muxer *muxer, size_t i)
{
    size_t begin = begin_comment(buf);
    nr_buf_printf(buf, "CHAPTER%03zu=", i + 1);
    put_time(buf, muxer_chapter(muxer, i), muxer->settings.rate);
    end_comment(buf, begin);
    begin = begin_comment(buf);
    nr_buf_printf(buf, "CHAPTER%03zuNAME=", i + 1);
    put_text(buf, muxer->meta->chapters[i]);
    end_comment(buf, begin);
    return 2;
}

static unsigned put_cover(nr_buf *buf, nr_str cover)
{
    nr_buf block;
    nr_buf_init(&block, HEADER_BYTES_MAX);
    if (!put_picture(&block, cover)) {
        nr_buf_release(&block);
        return 0;
    }
    size_t begin = begin_comment(buf);
    nr_buf_add(buf, NR_STR("METADATA_BLOCK_PICTURE="));
    put_base64(buf, nr_buf_str(&block));
    end_comment(buf, begin);
    nr_buf_release(&block);
    return 1;
}

void put_comments(nr_buf *buf, const nr_muxer *muxer, const comment_style *style)
{
    const nr_sound_meta *meta = muxer->meta;
    put_le32(buf, (uint32_t)style->vendor.n);
    nr_buf_add(buf, style->vendor);
    size_t count_at = buf->n;
    put_le32(buf, 0);
    unsigned count = put_tags(buf, meta) + put_gain(buf, meta->loudness, style->gain);
    for (size_t i = 0; i < muxer->chapter_count; i++)
        count += put_chapter(buf, muxer, i);
    if (style->cover)
        count += put_cover(buf, meta->cover);
    set_le32(buf, count_at, count);
}
