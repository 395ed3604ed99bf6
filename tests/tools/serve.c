/* serve.c: serves the files of a folder over HTTP on loopback, for shell tests.
 *
 *     build/tests/tools/serve FOLDER &      prints the port, then serves until it is killed
 *
 * The media type comes from the suffix; a folder gives its index.html. Where FOLDER/NAME.http
 * exists, asking for /NAME gives its bytes as they are, status line and headers included: so a test
 * can write any answer, a broken one as well. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../support/server.h"
#include "narrate/stream.h"

enum { FILE_BYTES_MAX = 256 << 20 };

static const struct {
    nr_str suffix;
    const char *type;
} types[] = {
    {NR_STR_INIT(".html"), "text/html"},        {NR_STR_INIT(".htm"), "text/html"},
    {NR_STR_INIT(".md"), "text/markdown"},      {NR_STR_INIT(".txt"), "text/plain"},
    {NR_STR_INIT(".json"), "application/json"}, {NR_STR_INIT(".xml"), "application/xml"},
    {NR_STR_INIT(".css"), "text/css"},          {NR_STR_INIT(".js"), "text/javascript"},
    {NR_STR_INIT(".vtt"), "text/vtt"},          {NR_STR_INIT(".srt"), "application/x-subrip"},
    {NR_STR_INIT(".pdf"), "application/pdf"},   {NR_STR_INIT(".png"), "image/png"},
    {NR_STR_INIT(".jpg"), "image/jpeg"},        {NR_STR_INIT(".svg"), "image/svg+xml"},
    {NR_STR_INIT(".ogg"), "audio/ogg"},         {NR_STR_INIT(".opus"), "audio/ogg"},
    {NR_STR_INIT(".mp3"), "audio/mpeg"},        {NR_STR_INIT(".wav"), "audio/wav"},
    {NR_STR_INIT(".flac"), "audio/flac"},
};

static const char *type_of(nr_str path)
{
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (nr_str_ends_nocase(path, types[i].suffix))
            return types[i].type;
    return "application/octet-stream";
}

static int hex(char c)
{
    const char *digits = "0123456789abcdef", *at = c ? strchr(digits, c | 32) : NULL;
    return at ? (int)(at - digits) : -1;
}

/* The file's path: the URL's, percent-decoded, without its query. */
static nr_str file_path(nr_arena *arena, nr_str folder, nr_str path)
{
    nr_buf out;
    nr_buf_init(&out, 4096);
    nr_buf_add(&out, folder);
    for (size_t i = 0; i < path.n && path.p[i] != '?' && path.p[i] != '#'; i++) {
        if (path.p[i] == '%' && i + 2 < path.n && hex(path.p[i + 1]) >= 0 &&
            hex(path.p[i + 2]) >= 0) {
            nr_buf_add_char(&out, (char)(hex(path.p[i + 1]) << 4 | hex(path.p[i + 2])));
            i += 2;
        } else {
            nr_buf_add_char(&out, path.p[i]);
        }
    }
    struct stat st;
    if (stat(nr_buf_cstr(&out), &st) == 0 && S_ISDIR(st.st_mode))
        nr_buf_add(&out, NR_STR("/index.html"));
    nr_str ret = nr_str_copy(arena, nr_buf_str(&out));
    nr_buf_release(&out);
    return ret;
}

static void answer(void *ctx, server_exchange *exchange)
{
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_str path = file_path(&arena, nr_str_from(ctx), exchange->path), body;
    nr_str raw = nr_str_format(&arena, "%.*s.http", NR_FMT(path));
    if (nr_str_find(path, NR_STR("/.."), 0) != SIZE_MAX) {
        server_reply(exchange, "403 Forbidden", NULL, NR_STR(""));
    } else if (!nr_read_file(&arena, raw.p, FILE_BYTES_MAX, &body, NULL)) {
        server_send(exchange, body.p, body.n);
    } else if (!nr_read_file(&arena, path.p, FILE_BYTES_MAX, &body, NULL)) {
        nr_str type = nr_str_format(&arena, "Content-Type: %s\r\n", type_of(path));
        server_reply(exchange, "200 OK", type.p, body);
    } else {
        server_reply(exchange, "404 Not Found", "Content-Type: text/plain\r\n",
                     NR_STR("there is no such file\n"));
    }
    nr_arena_release(&arena);
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fputs("usage: serve FOLDER\n", stderr);
        return 2;
    }
    server *s = server_start("127.0.0.1", answer, argv[1]);
    if (!s) {
        perror("serve: cannot listen on 127.0.0.1");
        return 1;
    }
    printf("%u\n", server_port(s));
    fflush(stdout);
    for (;;)
        pause();
}
