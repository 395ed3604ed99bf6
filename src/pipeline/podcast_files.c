/* podcast_files.c: the names of episodes' files, and the files that no episode names any more. */
#include "podcast.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MARK_DIGITS = 8, CHECK_DIGITS = 4 };

/* The last digits of a stem's mark, which follow from its name and its first ones. */
static unsigned check_of(nr_str stem_without)
{
    uint64_t hash = nr_str_hash(stem_without);
    return (unsigned)(hash ^ hash >> 16 ^ hash >> 32 ^ hash >> 48) & 0xFFFF;
}

static nr_str make_stem(nr_arena *arena, nr_str name, unsigned salt)
{
    nr_str without = nr_str_format(arena, "%.*s.%04x", NR_FMT(name), salt & 0xFFFF);
    return nr_str_format(arena, "%.*s%04x", NR_FMT(without), check_of(without));
}

/* A file, or an item of the feed, has it already. */
static bool is_taken(const nr_podcast *podcast, nr_str stem)
{
    bool taken = false;
    DIR *folder = opendir(podcast->folder);
    for (struct dirent *entry; folder && !taken && (entry = readdir(folder));)
        taken = nr_str_starts(nr_str_from(entry->d_name), stem);
    if (folder)
        closedir(folder);
    for (size_t i = 0; i < podcast->feed.item_count && !taken; i++)
        taken = nr_str_find(podcast->feed.items[i].audio, stem, 0) != SIZE_MAX;
    return taken;
}

nr_str podcast_new_stem(const nr_podcast *podcast, nr_str title, uint64_t seed, nr_arena *arena)
{
    nr_str name = nr_narration_safe_name(arena, title), stem;
    unsigned salt = (unsigned)(seed ^ seed >> 16 ^ seed >> 32 ^ seed >> 48);
    do
        stem = make_stem(arena, name, salt++);
    while (is_taken(podcast, stem));
    return stem;
}

nr_str podcast_stem_of(nr_str name)
{
    static const nr_str none = {"", 0};
    for (size_t dot = 1; dot + 1 + MARK_DIGITS < name.n; dot++) {
        if (name.p[dot] != '.' || name.p[dot + 1 + MARK_DIGITS] != '.')
            continue;
        char check[CHECK_DIGITS + 1];
        size_t checked = dot + 1 + MARK_DIGITS - CHECK_DIGITS;
        snprintf(check, sizeof check, "%04x", check_of(nr_str_sub(name, 0, checked)));
        if (memcmp(name.p + checked, check, CHECK_DIGITS) == 0)
            return nr_str_sub(name, 0, dot + 1 + MARK_DIGITS);
    }
    return none;
}

static int hex_value(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : isxdigit((unsigned char)c) ? (c | 32) - 'a' + 10 : -1;
}

bool podcast_name_of(const nr_podcast *podcast, nr_str url, nr_arena *arena, nr_str *ret)
{
    if (!podcast->base.n || !nr_str_starts(url, podcast->base))
        return false;
    nr_str rest = nr_str_sub(url, podcast->base.n, url.n);
    nr_buf name;
    nr_buf_init(&name, 0);
    for (size_t i = 0; i < rest.n; i++) {
        bool whole = rest.p[i] == '%' && i + 2 < rest.n;
        int high = whole ? hex_value(rest.p[i + 1]) : -1,
            low = whole ? hex_value(rest.p[i + 2]) : -1;
        bool escape = high >= 0 && low >= 0;
        nr_buf_add_char(&name, escape ? (char)(high * 16 + low) : rest.p[i]);
        i += escape ? 2 : 0;
    }
    nr_str found = nr_str_copy(arena, nr_buf_str(&name));
    nr_buf_release(&name);
    if (!found.n || found.p[0] == '.' || memchr(found.p, '/', found.n) ||
        memchr(found.p, 0, found.n))
        return false;
    *ret = found;
    return true;
}

nr_str podcast_url_of(const nr_podcast *podcast, nr_str name, nr_arena *arena)
{
    nr_buf url;
    nr_buf_init(&url, 0);
    nr_buf_add(&url, podcast->base);
    for (size_t i = 0; i < name.n; i++) {
        unsigned char c = (unsigned char)name.p[i];
        if ((c < 0x80 && isalnum(c)) || strchr("-._~", c))
            nr_buf_add_char(&url, (char)c);
        else
            nr_buf_printf(&url, "%%%02X", c);
    }
    nr_str ret = nr_str_copy(arena, nr_buf_str(&url));
    nr_buf_release(&url);
    return ret;
}

/* An item's audio has that stem, and with it the files beside it. */
static bool is_named(const nr_podcast *podcast, nr_str stem, nr_arena *arena)
{
    nr_str name;
    for (size_t i = 0; i < podcast->feed.item_count; i++)
        if (podcast_name_of(podcast, podcast->feed.items[i].audio, arena, &name) &&
            nr_str_starts(name, stem))
            return true;
    return false;
}

/* What nr_outfile writes before a file has its name, and whose program is gone. */
static bool is_abandoned(const char *name)
{
    long pid;
    unsigned attempt;
    int end = 0;
    return sscanf(name, ".narrate-%ld-%u.part%n", &pid, &attempt, &end) == 2 && end && !name[end] &&
           pid > 0 && kill((pid_t)pid, 0) != 0 && errno == ESRCH;
}

void podcast_leftovers(nr_podcast *podcast, void (*each)(void *ctx, const char *path), void *ctx)
{
    nr_arena arena;
    nr_arena_init(&arena, 0);
    DIR *folder = opendir(podcast->folder);
    for (struct dirent *entry; folder && (entry = readdir(folder));) {
        nr_str name = nr_str_from(entry->d_name), stem = podcast_stem_of(name);
        if (stem.n ? !is_named(podcast, stem, &arena) : is_abandoned(entry->d_name))
            each(ctx, podcast_path(&arena, podcast->folder, name));
    }
    if (folder)
        closedir(folder);
    nr_arena_release(&arena);
}

static void delete_file(void *ctx, const char *path)
{
    nr_podcast *podcast = ctx;
    if (unlink(path) != 0 && errno != ENOENT)
        nr_warn(&podcast->options->observer, "cannot delete '%s': %s", path, strerror(errno));
}

void podcast_clean(nr_podcast *podcast)
{
    podcast_leftovers(podcast, delete_file, podcast);
}
