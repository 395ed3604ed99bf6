/* cache.c: where what was spoken is kept. */
#include "cli.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "narrate/cache.h"

/* The XDG base directory rules: a path that is not absolute counts as none. */
static bool find_folder(char ret[PATH_MAX])
{
    const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    int n = -1;
    if (cache && cache[0] == '/')
        n = snprintf(ret, PATH_MAX, "%s/narrate/chunks", cache);
    else if (home && home[0] == '/')
        n = snprintf(ret, PATH_MAX, "%s/.cache/narrate/chunks", home);
    return n > 0 && n < PATH_MAX;
}

void cli_cache_prepare(cli_options *options)
{
    bool wanted = !options->no_cache && options->narrate.cache_mib;
    if (wanted && find_folder(options->cache_folder))
        options->narrate.cache_folder = options->cache_folder;
}

nr_status cli_cache_clear(nr_error *err)
{
    char folder[PATH_MAX];
    if (find_folder(folder) && !nr_cache_clear(folder))
        return nr_fail(err, NR_ERR_OUTPUT, "cannot clear '%s': %s", folder, strerror(errno));
    return NR_OK;
}
