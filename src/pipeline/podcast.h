/* podcast.h: what the files that keep a podcast share. */
#ifndef NARRATE_PIPELINE_PODCAST_H
#define NARRATE_PIPELINE_PODCAST_H

#include "narrate/podcast.h"
#include "pipeline.h"

#define PODCAST_FEED_NAME "feed.xml"

enum { PODCAST_FEED_BYTES_MAX = 64 << 20 };

struct nr_podcast {
    const char *folder;
    const nr_options *options;
    int fd;         /* of the folder, which holds the lock; -1: none */
    nr_arena arena; /* the feed and all it points to */
    nr_feed feed;
    nr_str base; /* the folder's address, with "/" at its end */
};

/* podcast.c: replaces feed.xml, and what it names is on the disk before. */
nr_status podcast_commit(nr_podcast *podcast, nr_error *err);
/* The path of a file of the folder, in the arena. */
const char *podcast_path(nr_arena *arena, const char *folder, nr_str name);
/* Seconds since 1970, or what SOURCE_DATE_EPOCH says instead. */
int64_t podcast_now(void);

/* podcast_files.c: names of episodes' files, and their deletion.
 *
 * An episode's files are STEM.mp3, STEM.vtt and so on, where STEM is a name made from the title, a
 * dot, and eight digits of which the last four follow from all before: so that a file that was not
 * made here is not taken for one of ours. */

/* A stem that no file of the folder has. `seed`: the same gives the same stem. */
nr_str podcast_new_stem(const nr_podcast *podcast, nr_str title, uint64_t seed, nr_arena *arena);
/* The stem a file's name begins with, if it was made here; else empty. */
nr_str podcast_stem_of(nr_str name);
/* The name of the folder's file at an address; false where it is not in the folder. */
bool podcast_name_of(const nr_podcast *podcast, nr_str url, nr_arena *arena, nr_str *ret);
/* The address of the folder's file of that name. */
nr_str podcast_url_of(const nr_podcast *podcast, nr_str name, nr_arena *arena);
/* Calls `each` for every file that was made here and that no item names. */
void podcast_leftovers(nr_podcast *podcast, void (*each)(void *ctx, const char *path), void *ctx);
/* Deletes them. */
void podcast_clean(nr_podcast *podcast);

/* podcast_cover.c */
enum { PODCAST_COVER_PIXELS = 3000, PODCAST_PICTURE_PIXELS = 600, PODCAST_PICTURE_BYTES = 1 << 20 };

/* Reads a picture and sees to it that it has the size Apple's directory wants; `type` is its media
 * type. */
nr_status podcast_read_artwork(nr_arena *arena, const char *path, nr_str *ret, nr_str *type,
                               nr_error *err);
/* Writes the folder's cover: `artwork`, or one drawn for the feed where it is NULL. Sets the feed's
 * image. */
nr_status podcast_make_cover(nr_podcast *podcast, const char *artwork, nr_error *err);
/* The picture for the episodes' audio files: the cover drawn smaller, or the artwork where it is
 * not larger than PODCAST_PICTURE_BYTES; else empty. */
nr_status podcast_episode_picture(nr_podcast *podcast, nr_arena *arena, nr_str *ret, nr_error *err);

/* podcast_item.c: what an episode's item says. */
nr_str podcast_fingerprint(nr_arena *arena, const nr_article *article);
/* The item an article is told in already; NULL if it is new. */
nr_feed_item *podcast_find_article(nr_podcast *podcast, const nr_narration *narration,
                                   nr_str fingerprint);
/* Whether an episode is about it: alone, or among others. */
bool podcast_is_told(const nr_podcast *podcast, const nr_article *article);
/* All of an item but what its files say. `old`: the item it takes the place of, or NULL. */
nr_status podcast_describe(nr_podcast *podcast, nr_narration *narration, nr_str fingerprint,
                           const nr_feed_item *old, nr_feed_item *ret, nr_error *err);

#endif
