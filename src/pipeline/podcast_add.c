/* podcast_add.c: an article becomes an episode. Its files are whole and on the disk before the feed
 * names them; those they replace go when it does not any more. */
#include "podcast.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "narrate/encode.h"
#include "narrate/publish.h"

/* What is written beside the audio, and which of it the feed names. */
static const struct {
    const char *kind;
    const char *type; /* of a transcript */
} neighbours[] = {
    {"chapters", NULL},
    {"vtt", "text/vtt"},
    {"srt", "application/x-subrip"},
};

enum { NEIGHBOUR_COUNT = sizeof neighbours / sizeof *neighbours };

/* What one addition works with. */
typedef struct addition {
    nr_podcast *podcast;
    nr_narration *narration;
    const char *with;
    const nr_format *format;
    nr_str stem;
    const char *path; /* of the audio */
    const nr_timeline *timeline;
    nr_feed_item item;
} addition;

static nr_status publish_neighbours(addition *it, nr_error *err)
{
    nr_str rest = nr_str_from(it->with), kind;
    nr_status status = NR_OK;
    for (size_t i = 0; i < NEIGHBOUR_COUNT && !status; i++)
        status = nr_narration_publish(it->narration, it->timeline, neighbours[i].kind, it->path,
                                      NULL, err);
    while (!status && nr_str_cut(&rest, ',', &kind))
        status =
            nr_narration_publish(it->narration, it->timeline,
                                 nr_str_copy(&it->podcast->arena, kind).p, it->path, NULL, err);
    return status;
}

static nr_str address_with(addition *it, const char *suffix)
{
    nr_arena *arena = &it->podcast->arena;
    return podcast_url_of(it->podcast, nr_str_format(arena, "%.*s%s", NR_FMT(it->stem), suffix),
                          arena);
}

/* A picture of its own (--cover) stands beside the audio. */
static nr_status publish_picture(addition *it, nr_error *err)
{
    int width, height;
    nr_str type, picture = it->narration->cover;
    if (!it->narration->options->cover || !nr_picture_size(picture, &width, &height, &type))
        return NR_OK;
    const char *suffix = nr_str_eq(type, NR_STR("image/png")) ? ".png" : ".jpg";
    nr_str name = nr_str_format(&it->podcast->arena, "%.*s%s", NR_FMT(it->stem), suffix);
    it->item.image = address_with(it, suffix);
    return nr_write_file(podcast_path(&it->podcast->arena, it->podcast->folder, name), picture,
                         err);
}

static void name_neighbours(addition *it)
{
    nr_arena *arena = &it->podcast->arena;
    nr_feed_file *transcripts = NR_NEW_ARRAY(arena, nr_feed_file, NEIGHBOUR_COUNT);
    for (size_t i = 0; i < NEIGHBOUR_COUNT; i++) {
        const nr_sidecar *sidecar = nr_sidecar_by_name(nr_str_from(neighbours[i].kind));
        nr_str url = address_with(it, nr_sidecar_suffix(sidecar));
        if (!neighbours[i].type)
            it->item.chapters = url;
        else
            transcripts[it->item.transcript_count++] =
                (nr_feed_file){url, nr_str_from(neighbours[i].type),
                               nr_str_copy(arena, it->narration->script.language)};
    }
    it->item.transcripts = transcripts;
}

/* The item learns what only its files can tell. */
static nr_status name_files(addition *it, const nr_summary *summary, nr_error *err)
{
    struct stat st;
    if (stat(it->path, &st) != 0)
        return nr_fail(err, NR_ERR_OUTPUT, "cannot read '%s': %s", it->path, strerror(errno));
    nr_publication publication = {.article = &it->narration->article,
                                  .script = &it->narration->script,
                                  .timeline = it->timeline};
    it->item.notes = nr_publish_notes(&it->podcast->arena, &publication);
    it->item.audio = address_with(it, nr_format_suffix(it->format));
    it->item.audio_type = nr_str_from(nr_format_media_type(it->format));
    it->item.audio_bytes = st.st_size;
    it->item.seconds = (summary->frames + summary->rate / 2) / summary->rate;
    name_neighbours(it);
    return NR_OK;
}

/* A new one comes first among those of its date. */
static nr_feed_item *place_item(nr_podcast *podcast, nr_feed_item *old, const nr_feed_item *item)
{
    nr_feed *feed = &podcast->feed;
    if (!old) {
        feed->items = nr_arena_grow(&podcast->arena, feed->items, feed->item_count,
                                    &feed->item_capacity, sizeof *item);
        if (feed->item_count)
            memmove(feed->items + 1, feed->items, feed->item_count * sizeof *item);
        feed->item_count++;
        old = feed->items;
    }
    *old = *item;
    return old;
}

static nr_status choose_stem(addition *it, nr_error *err)
{
    nr_arena *arena = &it->podcast->arena;
    const char *name = it->podcast->options->format ? it->podcast->options->format : "mp3";
    it->format = nr_format_by_name(nr_str_from(name));
    if (!it->format)
        return nr_fail(err, NR_ERR_USAGE, "unknown format '%s'; there are %s", name,
                       nr_format_names());
    it->stem =
        podcast_new_stem(it->podcast, it->item.title, nr_str_hash(it->item.fingerprint), arena);
    nr_str file = nr_str_format(arena, "%.*s%s", NR_FMT(it->stem), nr_format_suffix(it->format));
    it->path = podcast_path(arena, it->podcast->folder, file);
    return NR_OK;
}

/* The files of the episode, whole. */
static nr_status make_files(addition *it, nr_summary *summary, nr_error *err)
{
    nr_narration *narration = it->narration;
    nr_status status = choose_stem(it, err);
    if (!status && !narration->cover.n)
        status = podcast_episode_picture(it->podcast, &narration->lasting, &narration->cover, err);
    if (status)
        return status;
    narration->album = it->podcast->feed.title;
    nr_status spoken = nr_narration_write(narration, it->path, &it->timeline, summary, err);
    if (spoken && spoken != NR_LOST)
        return spoken;
    nr_error own = {0};
    status = publish_neighbours(it, &own);
    if (!status)
        status = publish_picture(it, &own);
    if (!status)
        status = name_files(it, summary, &own);
    if (status)
        *err = own;
    return status ? status : spoken;
}

nr_status nr_podcast_add(nr_podcast *podcast, nr_narration *narration, const char *with, bool force,
                         nr_podcast_episode *ret, nr_error *err)
{
    addition it = {.podcast = podcast, .narration = narration, .with = with};
    nr_str fingerprint = podcast_fingerprint(&podcast->arena, &narration->article);
    nr_feed_item *old = podcast_find_article(podcast, narration, fingerprint);
    if (old && !force && nr_str_eq(old->fingerprint, fingerprint)) {
        *ret = (nr_podcast_episode){.outcome = NR_PODCAST_UNCHANGED, .item = old};
        return NR_OK;
    }
    nr_summary summary = {.rate = 1};
    nr_status status = podcast_describe(podcast, narration, fingerprint, old, &it.item, err);
    nr_status spoken = status ? status : make_files(&it, &summary, err);
    if (spoken && spoken != NR_LOST) {
        podcast_clean(podcast); /* of what is whole but has no item */
        return spoken;
    }
    place_item(podcast, old, &it.item);
    nr_error own = {0};
    status = podcast_commit(podcast, &own);
    if (status) {
        *err = own;
        return status;
    }
    podcast_clean(podcast);
    size_t index = 0;
    while (!nr_str_eq(podcast->feed.items[index].guid, it.item.guid))
        index++;
    *ret = (nr_podcast_episode){old ? NR_PODCAST_REPLACED : NR_PODCAST_ADDED,
                                &podcast->feed.items[index], it.path, summary};
    return spoken;
}
