/* podcast.h: a podcast as a folder: feed.xml, the cover, and beside them each episode's audio,
 * transcripts and chapters. The feed is all there is to know: nothing else is kept anywhere, and
 * the folder can be put on any web server as it is.
 *
 * Nothing is torn, whenever the program ends: an episode's files are written under names that no
 * file has, and then the feed is replaced; files that no episode names any more are deleted after
 * that, or by the next change. Two programs that change one folder take turns. */
#ifndef NARRATE_PODCAST_H
#define NARRATE_PODCAST_H

#include "narrate/feed.h"
#include "narrate/narrate.h"

enum {
    NR_PODCAST_ARTWORK_LEAST = 1400, /* pixels each way, as Apple's directory takes them */
    NR_PODCAST_ARTWORK_MOST = 3000
};

typedef struct nr_podcast nr_podcast;

/* Makes the folder and its feed. Of the channel: title, description, language, author, email, link,
 * category, explicit_, locked. `url` is the address at which the folder will be; `artwork` a PNG or
 * JPEG file, or NULL: a cover is drawn. NR_ERR_USAGE where something is wrong with them, or there
 * is a podcast already. */
nr_status nr_podcast_init(const char *folder, const nr_feed *channel, const char *url,
                          const char *artwork, const nr_observer *observer, nr_error *err);
/* Whether it is an http or https address with a host. */
bool nr_podcast_is_address(nr_str url);

typedef enum nr_podcast_access {
    NR_PODCAST_LOOK,  /* at the feed alone */
    NR_PODCAST_CHECK, /* at the files too: nobody may change them meanwhile */
    NR_PODCAST_CHANGE /* what an earlier change left behind is deleted */
} nr_podcast_access;

/* Waits while another program changes the folder, with a warning. `options` must outlive it. */
nr_status nr_podcast_open(const char *folder, nr_podcast_access access, const nr_options *options,
                          nr_podcast **ret, nr_error *err);
void nr_podcast_free(nr_podcast *podcast); /* NULL is allowed */
/* As it stands in feed.xml, newest first; valid until the next change. */
const nr_feed *nr_podcast_feed(const nr_podcast *podcast);

typedef enum nr_podcast_outcome {
    NR_PODCAST_ADDED,
    NR_PODCAST_REPLACED, /* the article said something else: same guid, new files */
    NR_PODCAST_UNCHANGED /* it is there already; nothing was done */
} nr_podcast_outcome;

typedef struct nr_podcast_episode {
    nr_podcast_outcome outcome;
    const nr_feed_item *item; /* until the next change */
    const char *path;         /* of the audio file */
    nr_summary summary;       /* of what was spoken */
} nr_podcast_episode;

/* Narrates the article that is loaded into the podcast, with `options->format`, or else MP3.
 * `with`: kinds of sidecar besides WebVTT, SubRip and chapters, with commas; may be NULL. `force`:
 * speaks it again although it is there already. NR_LOST as nr_narration_write. */
nr_status nr_podcast_add(nr_podcast *podcast, nr_narration *narration, const char *with, bool force,
                         nr_podcast_episode *ret, nr_error *err);

/* What an episode is about already is not added to the narration any more, with a warning but for
 * the articles of feeds; until it is cleared. */
void nr_podcast_leave_out(const nr_podcast *podcast, nr_narration *narration);

/* Takes an episode out of the feed, and deletes its files. */
nr_status nr_podcast_remove(nr_podcast *podcast, size_t index, nr_error *err);
/* The index of an episode by its number in the feed (from 1), its guid, or the address or file name
 * of its article; NR_ERR_USAGE where there is none. */
nr_status nr_podcast_find(const nr_podcast *podcast, nr_str which, size_t *ret, nr_error *err);

/* Hands each problem to `report` as a line: what Apple's directory would refuse, files that are
 * missing or of another size, files that are left over. Returns their number. */
size_t nr_podcast_check(nr_podcast *podcast, void (*report)(void *ctx, const char *problem),
                        void *ctx);

#endif
