/* ogg.c: one logical Ogg stream.
 *
 * Never a chain of streams, one for each chunk: players take the length of the first for the
 * whole's and seek wrongly. The header pages are made anew, checksums and all, when the chapters'
 * times are known; they are as long as the first ones, because a time has a fixed width. */
#include "ogg.h"

#include <string.h>

/* The same article gets the same bytes, so the serial number is made from its title. */
static int serial_number(const nr_muxer *muxer)
{
    return (int)(nr_str_hash(muxer->meta->title) & 0x7FFFFFFF);
}

static void begin_stream(ogg_out *out, const nr_muxer *muxer)
{
    if (ogg_stream_init(&out->stream, serial_number(muxer)))
        nr_out_of_memory(NULL);
    out->begun = true;
    out->packets = 0;
}

static void queue_packet(ogg_out *out, nr_str bytes, int64_t granule, bool last)
{
    ogg_packet it = {.packet = (unsigned char *)bytes.p,
                     .bytes = (long)bytes.n,
                     .b_o_s = out->packets == 0,
                     .e_o_s = last,
                     .granulepos = granule,
                     .packetno = out->packets};
    out->packets++;
    if (ogg_stream_packetin(&out->stream, &it))
        nr_out_of_memory(NULL);
}

static void flush_header(ogg_out *out, nr_buf *ret)
{
    ogg_page page;
    while (ogg_stream_flush(&out->stream, &page)) {
        nr_buf_add_bytes(ret, page.header, (size_t)page.header_len);
        nr_buf_add_bytes(ret, page.body, (size_t)page.body_len);
    }
}

nr_status ogg_put_headers(ogg_out *out, const nr_muxer *muxer, const nr_str *headers, size_t count,
                          nr_buf *ret, nr_error *err)
{
    ogg_out again = {0};
    ogg_out *to = out->begun ? &again : out;
    begin_stream(to, muxer);
    for (size_t i = 0; i < count; i++) {
        queue_packet(to, headers[i], 0, false);
        if (i == 0)
            flush_header(to, ret);
    }
    flush_header(to, ret);
    bool failed = ogg_stream_check(&to->stream) != 0;
    ogg_out_release(&again);
    return failed ? nr_fail(err, NR_ERR_INTERNAL, "libogg failed") : NR_OK;
}

static nr_status put_page(ogg_out *out, nr_muxer *muxer, ogg_page *page, nr_error *err)
{
    out->page_granule = ogg_page_granulepos(page);
    nr_status status = muxer_put(muxer, page->header, (size_t)page->header_len, err);
    return status ? status : muxer_put(muxer, page->body, (size_t)page->body_len, err);
}

nr_status ogg_put_packet(ogg_out *out, nr_muxer *muxer, nr_str packet, int64_t granule, bool last,
                         nr_error *err)
{
    queue_packet(out, packet, granule, last);
    bool due = last || granule - out->page_granule >= out->granule_rate;
    nr_status status = NR_OK;
    ogg_page page;
    while (!status &&
           (due ? ogg_stream_flush(&out->stream, &page) : ogg_stream_pageout(&out->stream, &page)))
        status = put_page(out, muxer, &page, err);
    return status;
}

void ogg_out_release(ogg_out *out)
{
    if (out->begun)
        ogg_stream_clear(&out->stream);
    out->begun = false;
}
