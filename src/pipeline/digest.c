/* digest.c: several articles become one narration. */
#include "narrate/news.h"
#include "narrate/url.h"
#include "podcast.h"

/* An address without what only says where on the page to look. */
static nr_str without_fragment(nr_str url)
{
    return nr_str_sub(url, 0, nr_str_find(url, NR_STR("#"), 0));
}

static nr_str first_text(const nr_article *article, size_t block)
{
    return block < article->block_count ? article->blocks[block].text : (nr_str){"", 0};
}

/* The same address, or the same title over the same first words. */
static bool is_same(const nr_article *digest, const nr_entry *entry, const nr_article *article)
{
    if (article->url.n && nr_str_eq(without_fragment(entry->url), without_fragment(article->url)))
        return true;
    return nr_str_eq(entry->title, article->title) &&
           nr_str_eq(first_text(digest, entry->block), first_text(article, 0));
}

static bool is_there(const nr_narration *narration, const nr_article *article)
{
    const nr_article *all = &narration->article;
    nr_entry first = nr_article_entry(&narration->first);
    if (!all->entry_count)
        return is_same(all, &first, article);
    for (size_t i = 0; i < all->entry_count; i++)
        if (is_same(all, &all->entries[i], article))
            return true;
    return false;
}

static void set_first(nr_narration *narration, nr_str location, const nr_article *article)
{
    narration->source = nr_str_copy(&narration->arena, location);
    narration->first = narration->article = *article;
    narration->loaded = true;
}

/* The second article makes a digest of the first. */
static void collect(nr_narration *narration, const nr_article *article)
{
    if (!narration->article.entry_count) {
        nr_article_init(&narration->article, &narration->arena);
        nr_article_collect(&narration->article, &narration->first);
    }
    nr_article_collect(&narration->article, article);
    nr_plan_digest(&narration->article, narration->name);
    if (narration->options->language)
        narration->article.language = nr_str_from(narration->options->language);
}

static void take(nr_narration *narration, nr_str location, const nr_article *article)
{
    const nr_options *options = narration->options;
    narration->planned = false;
    if (narration->known && podcast_is_told(narration->known, article)) {
        if (options->from != NR_MEDIA_FEED)
            nr_warn(&options->observer, "'%.*s' is in an episode already", NR_FMT(location));
        return;
    }
    if (!narration->loaded)
        set_first(narration, location, article);
    else if (is_there(narration, article))
        nr_warn(&options->observer, "'%.*s' is in it already", NR_FMT(location));
    else
        collect(narration, article);
    nr_narration_override(narration);
}

nr_status nr_narration_add(nr_narration *narration, nr_str location, nr_error *err)
{
    nr_article article;
    nr_status status = nr_narration_read(narration, location, false, &article, err);
    if (!status)
        take(narration, location, &article);
    return status;
}

/* From its address. A public feed's links lead to the web, never to files of this machine. */
static nr_status read_link(nr_narration *narration, const nr_feed_item *item, nr_article *ret,
                           nr_error *err)
{
    if (!item->link.n)
        return nr_fail(err, NR_ERR_SOURCE, "'%.*s' has no address",
                       NR_FMT(nr_utf8_head(item->title, 200)));
    if (item->from_public && !nr_url_is_web(item->link))
        return nr_fail(err, NR_ERR_SOURCE, "'%.*s' is no address on the web",
                       NR_FMT(nr_utf8_head(item->link, 200)));
    return nr_narration_read(narration, item->link, item->from_public, ret, err);
}

/* What the feed knows better than nothing. */
static void complete(nr_article *article, const nr_feed_item *item)
{
    if (!article->title.n)
        article->title = nr_str_copy(article->arena, item->title);
    if (!article->author.n)
        article->author = nr_str_copy(article->arena, item->author);
    if (!article->published.n)
        article->published = nr_str_copy(article->arena, item->published);
    if (!article->url.n)
        article->url = nr_str_copy(article->arena, item->link);
}

/* The feed's own text, where it has more than a teaser. */
static nr_status read_notes(nr_narration *narration, const nr_feed_item *item, nr_article *ret,
                            nr_error *err)
{
    nr_arena *arena = &narration->arena;
    nr_error unread = {0};
    if (nr_narration_read_html(narration, nr_str_copy(arena, item->notes),
                               nr_str_copy(arena, item->link), ret, &unread) ||
        nr_article_words(ret) < NR_NEWS_WORDS_LEAST)
        return err->status;
    nr_warn(&narration->options->observer, "%s: its feed's own text is read instead", err->text);
    ret->title = nr_str_copy(arena, item->title);
    return NR_OK;
}

nr_status nr_narration_add_item(nr_narration *narration, const nr_feed_item *item, nr_error *err)
{
    nr_article article;
    nr_status status = read_link(narration, item, &article, err);
    if ((status == NR_ERR_SOURCE || status == NR_ERR_NO_ARTICLE || status == NR_ERR_LIMIT) &&
        item->notes.n)
        status = read_notes(narration, item, &article, err);
    if (status)
        return status;
    complete(&article, item);
    take(narration, item->link.n ? item->link : item->title, &article);
    return NR_OK;
}

void nr_narration_set_name(nr_narration *narration, nr_str name)
{
    narration->name = nr_str_copy(&narration->arena, name);
}
