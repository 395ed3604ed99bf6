/* sources.c: the articles that the arguments name: themselves, or through feeds. */
#include "cli.h"

#include <stdlib.h>

static void add(cli_sources *sources, cli_source source)
{
    sources->all = nr_grow(sources->all, sources->count, &sources->capacity, sizeof *sources->all);
    sources->all[sources->count++] = source;
}

static nr_status add_feed(cli_sources *sources, const cli_options *options, const char *location,
                          nr_error *err)
{
    size_t newest = options->newest ? (size_t)options->newest : NR_NEWS_NEWEST;
    nr_news *news;
    nr_status status = nr_news_open(&options->narrate, nr_str_from(location), newest,
                                    options->only_new, &news, err);
    if (status)
        return status;
    sources->feeds = nr_grow(sources->feeds, sources->feed_count, &sources->feed_capacity,
                             sizeof *sources->feeds);
    sources->feeds[sources->feed_count++] = news;
    for (size_t i = 0; i < nr_news_feed(news)->item_count; i++)
        add(sources, (cli_source){location, news, i, false, false});
    return NR_OK;
}

nr_status cli_sources_open(cli_sources *sources, const cli_options *options, nr_error *err)
{
    *sources = (cli_sources){0};
    nr_status status = NR_OK;
    if ((options->newest || options->only_new) && options->narrate.from != NR_MEDIA_FEED)
        status = nr_fail(err, NR_ERR_USAGE, "--newest and --new are for feeds: say --from feed");
    for (int i = 0; !status && i < options->article_count; i++) {
        if (options->narrate.from == NR_MEDIA_FEED)
            status = add_feed(sources, options, options->articles[i], err);
        else
            add(sources, (cli_source){options->articles[i], NULL, 0, false, false});
    }
    if (status)
        cli_sources_close(sources);
    return status;
}

void cli_sources_close(cli_sources *sources)
{
    for (size_t i = 0; i < sources->feed_count; i++)
        nr_news_free(sources->feeds[i]);
    free(sources->feeds);
    free(sources->all);
    *sources = (cli_sources){0};
}

nr_str cli_sources_name(const cli_sources *sources)
{
    return sources->feed_count == 1 ? nr_news_feed(sources->feeds[0])->title : (nr_str){"", 0};
}

nr_status cli_source_add(const cli_source *source, nr_narration *narration, nr_error *err)
{
    if (!source->news)
        return nr_narration_add(narration, nr_str_from(source->location), err);
    return nr_narration_add_item(narration, &nr_news_feed(source->news)->items[source->item], err);
}

nr_status cli_sources_commit(cli_sources *sources, nr_error *err)
{
    nr_status status = NR_OK;
    for (size_t i = 0; i < sources->count; i++) {
        cli_source *it = &sources->all[i];
        if (it->news && (it->done || it->failed))
            nr_news_note(it->news, it->item, it->done);
        it->done = it->failed = false;
    }
    for (size_t i = 0; !status && i < sources->feed_count; i++)
        status = nr_news_commit(sources->feeds[i], err);
    return status;
}
