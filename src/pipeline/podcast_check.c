/* podcast_check.c: what is wrong with a podcast.
 *
 * Sources: Apple's "Podcast RSS feed requirements" and "Artwork requirements"; the RSS Advisory
 * Board's profile for the enclosure. */
#include "podcast.h"

#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>

#include "narrate/encode.h"

typedef struct checking {
    nr_podcast *podcast;
    nr_arena arena;
    void (*report)(void *ctx, const char *problem);
    void *ctx;
    size_t count;
} checking;

__attribute__((format(printf, 2, 3))) static void problem(checking *it, const char *format, ...)
{
    char line[600];
    va_list args;
    va_start(args, format);
    vsnprintf(line, sizeof line, format, args);
    va_end(args);
    it->report(it->ctx, line);
    it->count++;
}

static void check_category(checking *it)
{
    const nr_feed *feed = &it->podcast->feed;
    nr_str category, subcategory;
    nr_str text = feed->subcategory.n
                      ? nr_str_format(&it->arena, "%.*s > %.*s", NR_FMT(feed->category),
                                      NR_FMT(feed->subcategory))
                      : feed->category;
    if (!feed->category.n)
        problem(it, "the feed has no itunes:category");
    else if (!nr_feed_category(text, &category, &subcategory))
        problem(it, "the category '%.*s' is not in Apple's list", NR_FMT(text));
}

static void check_artwork(checking *it)
{
    nr_podcast *podcast = it->podcast;
    nr_str name, picture, type;
    nr_error err = {0};
    if (!podcast->feed.image.n) {
        problem(it, "the feed has no itunes:image");
        return;
    }
    if (!podcast_name_of(podcast, podcast->feed.image, &it->arena, &name))
        return; /* it is elsewhere */
    const char *path = podcast_path(&it->arena, podcast->folder, name);
    if (podcast_read_artwork(&it->arena, path, &picture, &type, &err))
        problem(it, "the cover: %s", err.text);
}

static void check_channel(checking *it)
{
    const nr_feed *feed = &it->podcast->feed;
    static const struct {
        const char *element;
        size_t field;
    } required[] = {
        {"title", offsetof(nr_feed, title)},       {"description", offsetof(nr_feed, description)},
        {"language", offsetof(nr_feed, language)}, {"link", offsetof(nr_feed, link)},
        {"podcast:guid", offsetof(nr_feed, guid)},
    };
    for (size_t i = 0; i < sizeof required / sizeof *required; i++)
        if (!((const nr_str *)((const char *)feed + required[i].field))->n)
            problem(it, "the feed has no %s", required[i].element);
    if (feed->description.n > NR_FEED_DESCRIPTION_MAX)
        problem(it, "the feed's description is longer than %d bytes", NR_FEED_DESCRIPTION_MAX);
    if (!nr_podcast_is_address(feed->self))
        problem(it, "the feed's address '%.*s' is not one of http or https", NR_FMT(feed->self));
    check_category(it);
    check_artwork(it);
}

/* A file of the folder that an item names is there; returns its size, -1 where it is not. */
static int64_t check_file(checking *it, size_t number, const char *what, nr_str url)
{
    nr_str name;
    struct stat st;
    if (!podcast_name_of(it->podcast, url, &it->arena, &name)) {
        problem(it, "episode %zu: its %s '%.*s' is not in the folder", number, what, NR_FMT(url));
        return -1;
    }
    const char *path = podcast_path(&it->arena, it->podcast->folder, name);
    if (stat(path, &st) != 0 || !S_ISREG(st.st_mode)) {
        problem(it, "episode %zu: no file '%s'", number, path);
        return -1;
    }
    return st.st_size;
}

/* Whether the first bytes of the audio are of the type the feed says. */
static void check_type(checking *it, size_t number, const nr_feed_item *item)
{
    static const struct {
        const char *type;
        size_t at;
        nr_str magic;
    } types[] = {
        {"audio/mpeg", 0, NR_STR_INIT("ID3")},  {"audio/ogg", 0, NR_STR_INIT("OggS")},
        {"audio/flac", 0, NR_STR_INIT("fLaC")}, {"audio/wav", 0, NR_STR_INIT("RIFF")},
        {"audio/wav", 0, NR_STR_INIT("RF64")},  {"audio/mp4", 4, NR_STR_INIT("ftyp")},
    };
    char first[8] = "";
    nr_str name;
    podcast_name_of(it->podcast, item->audio, &it->arena, &name);
    FILE *file = fopen(podcast_path(&it->arena, it->podcast->folder, name), "rb");
    size_t n = file ? fread(first, 1, sizeof first, file) : 0;
    if (file)
        fclose(file);
    bool right = false;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        right = right ||
                (nr_str_eq(item->audio_type, nr_str_from(types[i].type)) &&
                 nr_str_starts(nr_str_sub((nr_str){first, n}, types[i].at, n), types[i].magic));
    if (!right)
        problem(it, "episode %zu: '%.*s' is not of the type '%.*s'", number, NR_FMT(name),
                NR_FMT(item->audio_type));
}

static void check_audio(checking *it, size_t number, const nr_feed_item *item)
{
    int64_t bytes = check_file(it, number, "audio", item->audio);
    if (bytes < 0)
        return;
    if (bytes != item->audio_bytes)
        problem(it, "episode %zu: its audio has %lld bytes, the feed says %lld", number,
                (long long)bytes, (long long)item->audio_bytes);
    check_type(it, number, item);
}

static void check_picture(checking *it, size_t number, nr_str url)
{
    nr_str name, picture, type;
    nr_error err = {0};
    if (!podcast_name_of(it->podcast, url, &it->arena, &name) ||
        check_file(it, number, "picture", url) < 0)
        return; /* elsewhere, or missed already */
    const char *path = podcast_path(&it->arena, it->podcast->folder, name);
    if (podcast_read_artwork(&it->arena, path, &picture, &type, &err))
        problem(it, "episode %zu: its picture: %s", number, err.text);
}

static void check_item(checking *it, size_t index)
{
    const nr_feed *feed = &it->podcast->feed;
    const nr_feed_item *item = &feed->items[index];
    size_t number = index + 1;
    int64_t time;
    if (!item->title.n)
        problem(it, "episode %zu: it has no title", number);
    if (!item->guid.n)
        problem(it, "episode %zu: it has no guid", number);
    for (size_t i = 0; i < index && item->guid.n; i++)
        if (nr_str_eq(feed->items[i].guid, item->guid))
            problem(it, "episode %zu: it has the guid of episode %zu", number, i + 1);
    if (!nr_feed_time(item->published, &time))
        problem(it, "episode %zu: it has no date", number);
    else if (time > podcast_now())
        problem(it, "episode %zu: its date is to come: players hide it until then", number);
    if (!item->audio.n) {
        problem(it, "episode %zu: it has no audio", number);
        return;
    }
    check_audio(it, number, item);
    if (item->image.n)
        check_picture(it, number, item->image);
    if (item->chapters.n)
        check_file(it, number, "chapters file", item->chapters);
    for (size_t i = 0; i < item->transcript_count; i++)
        check_file(it, number, "transcript", item->transcripts[i].url);
}

/* Once for all, since it is a choice rather than a mistake. */
static void check_apple(checking *it)
{
    const nr_feed *feed = &it->podcast->feed;
    size_t others = 0;
    for (size_t i = 0; i < feed->item_count; i++)
        others +=
            feed->items[i].audio.n && !nr_str_eq(feed->items[i].audio_type, NR_STR("audio/mpeg"));
    if (others)
        problem(it, "Apple's directory takes MP3 and not the format of %zu episode%s", others,
                others == 1 ? "" : "s");
}

static void report_leftover(void *ctx, const char *path)
{
    problem(ctx, "'%s' is of no episode: the next change of the podcast deletes it", path);
}

size_t nr_podcast_check(nr_podcast *podcast, void (*report)(void *ctx, const char *problem),
                        void *ctx)
{
    checking it = {.podcast = podcast, .report = report, .ctx = ctx};
    nr_arena_init(&it.arena, 0);
    check_channel(&it);
    for (size_t i = 0; i < podcast->feed.item_count; i++)
        check_item(&it, i);
    check_apple(&it);
    podcast_leftovers(podcast, report_leftover, &it);
    nr_arena_release(&it.arena);
    return it.count;
}
