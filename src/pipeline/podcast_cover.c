/* podcast_cover.c: a podcast's cover, and the picture in its episodes' audio files. */
#include "podcast.h"

#include "narrate/encode.h"
#include "narrate/publish.h"

#define COVER_NAME "cover.png" /* one that was drawn; a given one is called artwork */

enum { ARTWORK_BYTES_MAX = 16 << 20 };

nr_status podcast_read_artwork(nr_arena *arena, const char *path, nr_str *ret, nr_str *type,
                               nr_error *err)
{
    int width = 0, height = 0;
    nr_str picture;
    nr_status status = nr_read_file(arena, path, ARTWORK_BYTES_MAX, &picture, err);
    if (status)
        return status;
    if (!nr_picture_size(picture, &width, &height, type))
        return nr_fail(err, NR_ERR_USAGE, "'%s' is neither a PNG nor a JPEG picture", path);
    if (width != height)
        return nr_fail(err, NR_ERR_USAGE, "'%s' is not square: %d by %d pixels", path, width,
                       height);
    if (width < NR_PODCAST_ARTWORK_LEAST || width > NR_PODCAST_ARTWORK_MOST)
        return nr_fail(err, NR_ERR_USAGE, "'%s' has %d by %d pixels, not %d to %d", path, width,
                       height, NR_PODCAST_ARTWORK_LEAST, NR_PODCAST_ARTWORK_MOST);
    *ret = picture;
    return NR_OK;
}

static nr_status draw(nr_podcast *podcast, int size, nr_sink *sink, nr_error *err)
{
    const nr_feed *feed = &podcast->feed;
    nr_cover cover = {feed->title, feed->author, feed->language, size};
    int unknown = 0;
    nr_status status = nr_publish_cover(&cover, sink, &unknown, err);
    if (!status && unknown && size == PODCAST_COVER_PIXELS)
        nr_warn(&podcast->options->observer,
                "no font here has %d of the title's characters: the cover shows boxes for them "
                "(install the package fonts-noto, or give a picture)",
                unknown);
    return status;
}

static nr_status draw_file(nr_podcast *podcast, const char *path, nr_error *err)
{
    nr_outfile *file;
    nr_status status = nr_outfile_open(path, &file, err);
    if (status)
        return status;
    status = draw(podcast, PODCAST_COVER_PIXELS, nr_outfile_sink(file), err);
    if (status) {
        nr_outfile_discard(file);
        return status;
    }
    return nr_outfile_commit(file, err);
}

nr_status podcast_make_cover(nr_podcast *podcast, const char *artwork, nr_error *err)
{
    nr_arena *arena = &podcast->arena;
    nr_str name = NR_STR(COVER_NAME), picture, type;
    nr_status status;
    if (artwork) {
        status = podcast_read_artwork(arena, artwork, &picture, &type, err);
        if (status)
            return nr_context(err, NR_ERR_USAGE, "--artwork");
        name = nr_str_eq(type, NR_STR("image/png")) ? NR_STR("artwork.png") : NR_STR("artwork.jpg");
        status = nr_write_file(podcast_path(arena, podcast->folder, name), picture, err);
    } else {
        status = draw_file(podcast, podcast_path(arena, podcast->folder, name), err);
    }
    if (!status)
        podcast->feed.image = podcast_url_of(podcast, name, arena);
    return status;
}

static nr_status draw_small(nr_podcast *podcast, nr_arena *arena, nr_str *ret, nr_error *err)
{
    nr_buf picture;
    nr_buf_init(&picture, NR_COVER_BYTES_MAX);
    nr_buf_sink sink = nr_buf_sink_of(&picture);
    nr_status status = draw(podcast, PODCAST_PICTURE_PIXELS, &sink.sink, err);
    if (!status)
        *ret = nr_str_copy(arena, nr_buf_str(&picture));
    nr_buf_release(&picture);
    return status;
}

nr_status podcast_episode_picture(nr_podcast *podcast, nr_arena *arena, nr_str *ret, nr_error *err)
{
    nr_str name, picture = {"", 0};
    nr_error ignored;
    *ret = picture;
    if (!podcast_name_of(podcast, podcast->feed.image, arena, &name))
        return NR_OK;
    if (nr_str_eq(name, NR_STR(COVER_NAME)))
        return draw_small(podcast, arena, ret, err);
    const char *path = podcast_path(arena, podcast->folder, name);
    if (nr_read_file(arena, path, PODCAST_PICTURE_BYTES, &picture, &ignored))
        nr_warn(&podcast->options->observer, "the episode gets no picture: %s", ignored.text);
    *ret = picture;
    return NR_OK;
}
