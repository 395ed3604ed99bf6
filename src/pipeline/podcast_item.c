/* podcast_item.c: what an article's episode is called and says. */
#include "podcast.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "narrate/publish.h"
#include "narrate/url.h"

enum { SUMMARY_BYTES = 400 };

static uint64_t mix(uint64_t hash, nr_str text)
{
    return (hash ^ nr_str_hash(text)) * 0x9E3779B97F4A7C15u + 1;
}

/* Only what is heard counts, not the date of the last change: sites that set it anew every day
 * would have the same words spoken again every night. */
nr_str podcast_fingerprint(nr_arena *arena, const nr_article *article)
{
    uint64_t hash = 0;
    nr_str said[] = {article->title, article->author, article->site, article->published};
    for (size_t i = 0; i < sizeof said / sizeof *said; i++)
        hash = mix(hash, said[i]);
    for (size_t i = 0; i < article->block_count; i++)
        hash = mix(hash + (uint64_t)article->blocks[i].role, article->blocks[i].text);
    return nr_str_format(arena, "%016" PRIx64, hash);
}

/* The article's address on the web; empty for a file. */
static nr_str address_of(const nr_narration *narration)
{
    return nr_url_is_web(narration->article.url) ? narration->article.url : NR_STR("");
}

static nr_str last_part(nr_str path)
{
    size_t begin = path.n;
    while (begin && path.p[begin - 1] != '/')
        begin--;
    return nr_str_sub(path, begin, path.n);
}

/* What an article without an address is known by: its file's name, never its folder; empty for
 * standard input. */
static nr_str file_name_of(const nr_narration *narration)
{
    nr_str source = narration->source;
    return nr_str_eq(source, NR_STR("-")) ? NR_STR("") : last_part(source);
}

/* What an article of a digest is known by: its address, or its file's name. */
static nr_str source_of(nr_str url)
{
    return nr_url_is_web(url) ? url : last_part(url);
}

static int compare_sources(const void *left, const void *right)
{
    return nr_str_compare(*(const nr_str *)left, *(const nr_str *)right);
}

/* Sorted, whatever the order in which they are read. */
static nr_str *sources_of(nr_arena *arena, const nr_narration *narration, size_t *count)
{
    const nr_article *article = &narration->article;
    nr_str *ret = NR_NEW_ARRAY(arena, nr_str, article->entry_count + 1);
    nr_str address = address_of(narration);
    *count = 0;
    if (!article->entry_count)
        ret[(*count)++] = nr_str_copy(arena, address.n ? address : file_name_of(narration));
    for (size_t i = 0; i < article->entry_count; i++)
        if (source_of(article->entries[i].url).n)
            ret[(*count)++] = nr_str_copy(arena, source_of(article->entries[i].url));
    qsort(ret, *count, sizeof *ret, compare_sources);
    *count -= *count == 1 && !ret->n;
    return ret;
}

static nr_str title_of(const nr_narration *narration)
{
    nr_str title = nr_str_trim(narration->article.title);
    if (!title.n)
        title = nr_str_trim(nr_narration_source_name(narration->source));
    return title.n && !nr_str_eq(title, NR_STR("-")) ? title : NR_STR("Untitled");
}

static bool has_source(const nr_feed_item *item, nr_str source)
{
    return item->source_count == 1 && nr_str_eq(item->sources[0], source);
}

bool podcast_is_told(const nr_podcast *podcast, const nr_article *article)
{
    nr_str source = source_of(article->url);
    for (size_t i = 0; source.n && i < podcast->feed.item_count; i++)
        for (size_t j = 0; j < podcast->feed.items[i].source_count; j++)
            if (nr_str_eq(podcast->feed.items[i].sources[j], source))
                return true;
    return false;
}

void nr_podcast_leave_out(const nr_podcast *podcast, nr_narration *narration)
{
    narration->known = podcast;
}

/* An episode of the same articles. */
static nr_feed_item *find_digest(nr_podcast *podcast, const nr_narration *narration)
{
    size_t count;
    const nr_str *sources = sources_of(&podcast->arena, narration, &count);
    for (size_t i = 0; count && i < podcast->feed.item_count; i++) {
        nr_feed_item *item = &podcast->feed.items[i];
        size_t same = 0;
        while (same < count && item->source_count == count &&
               nr_str_eq(item->sources[same], sources[same]))
            same++;
        if (same == count)
            return item;
    }
    return NULL;
}

nr_feed_item *podcast_find_article(nr_podcast *podcast, const nr_narration *narration,
                                   nr_str fingerprint)
{
    nr_str address = address_of(narration), file = file_name_of(narration);
    nr_str title = title_of(narration);
    if (narration->article.entry_count)
        return find_digest(podcast, narration);
    for (size_t i = 0; i < podcast->feed.item_count; i++) {
        nr_feed_item *item = &podcast->feed.items[i];
        bool same = address.n
                        ? has_source(item, address)
                        : nr_str_eq(item->fingerprint, fingerprint) ||
                              (file.n && has_source(item, file) && nr_str_eq(item->title, title));
        if (same)
            return item;
    }
    return NULL;
}

static bool has_guid(const nr_podcast *podcast, const char *guid)
{
    for (size_t i = 0; i < podcast->feed.item_count; i++)
        if (nr_str_eq(podcast->feed.items[i].guid, nr_str_from(guid)))
            return true;
    return false;
}

/* From the address, or all of a digest's; where there is none from the content. One that the feed
 * has already, as of a text that was changed and is added once more as it was, is not given
 * twice. */
static nr_status make_guid(nr_podcast *podcast, nr_str address, nr_str fingerprint, nr_str *ret,
                           nr_error *err)
{
    nr_str name =
        address.n ? address : nr_str_format(&podcast->arena, "narrate:%.*s", NR_FMT(fingerprint));
    char guid[NR_UUID_TEXT + 1];
    nr_status status = nr_publish_uuid(NR_UUID_URL, name, guid, err);
    while (!status && has_guid(podcast, guid)) {
        name = nr_str_format(&podcast->arena, "%.*s#", NR_FMT(name));
        status = nr_publish_uuid(NR_UUID_URL, name, guid, err);
    }
    if (!status)
        *ret = nr_str_copy(&podcast->arena, nr_str_from(guid));
    return status;
}

/* The article's own date; now, where it has none, or one that players would hide an episode for:
 * before 1970, or to come. */
static nr_str date_of(nr_podcast *podcast, const nr_article *article, const nr_feed_item *old)
{
    int64_t now = podcast_now(), time;
    if (nr_feed_time(article->published, &time) && time >= 0 && time <= now)
        return nr_feed_date(&podcast->arena, time);
    return old ? old->published : nr_feed_date(&podcast->arena, now);
}

/* The beginning of a text, cut between words. */
static nr_str beginning(nr_arena *arena, nr_str text)
{
    if (text.n <= SUMMARY_BYTES)
        return nr_str_copy(arena, text);
    size_t end = SUMMARY_BYTES;
    while (end && text.p[end] != ' ')
        end--;
    if (!end)
        for (end = SUMMARY_BYTES; end && ((uint8_t)text.p[end] & 0xC0) == 0x80; end--)
            ;
    return nr_str_format(arena, "%.*s…", (int)end, text.p);
}

/* What the article says of itself, or how it begins. */
static nr_str summary_of(nr_podcast *podcast, const nr_article *article)
{
    nr_str text = article->description;
    for (size_t i = 0; i < article->block_count && !text.n; i++)
        if (article->blocks[i].role == NR_ROLE_PARAGRAPH)
            text = article->blocks[i].text;
    return beginning(&podcast->arena, text);
}

/* The picture somebody gave an episode in the feed: of another place, or of a file that is none of
 * its own, which go with it when it is replaced. */
static nr_str given_picture(nr_podcast *podcast, const nr_feed_item *old)
{
    nr_str name;
    bool own =
        podcast_name_of(podcast, old->image, &podcast->arena, &name) && podcast_stem_of(name).n;
    return own ? NR_STR("") : old->image;
}

nr_status podcast_describe(nr_podcast *podcast, nr_narration *narration, nr_str fingerprint,
                           const nr_feed_item *old, nr_feed_item *ret, nr_error *err)
{
    nr_arena *arena = &podcast->arena;
    const nr_article *article = &narration->article;
    nr_str address = address_of(narration), name = address;
    size_t count;
    const nr_str *sources = sources_of(arena, narration, &count);
    for (size_t i = 0; article->entry_count && i < count; i++)
        name = nr_str_format(arena, "%.*s%s%.*s", NR_FMT(name), i ? "\n" : "", NR_FMT(sources[i]));
    nr_feed_item item = {
        .title = nr_str_copy(arena, title_of(narration)),
        .link = nr_str_copy(arena, address),
        .author = nr_str_copy(arena, article->author),
        .published = date_of(podcast, article, old),
        .summary = summary_of(podcast, article),
        .sources = sources,
        .source_count = count,
        .fingerprint = nr_str_copy(arena, fingerprint),
    };
    nr_status status = NR_OK;
    if (old) {
        item.guid = old->guid;
        item.image = given_picture(podcast, old);
        item.kept = old->kept;
    } else {
        status = make_guid(podcast, name, fingerprint, &item.guid, err);
    }
    if (!status)
        *ret = item;
    return status;
}
