/* test_fetch_http.c: fetching from a server on loopback that gives good answers and bad ones. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>
#include <netinet/in.h>
#include <pthread.h>
#include <unistd.h>
#include <zlib.h>

#include "../../src/fetch/address.h"
#include "../../src/fetch/http.h"
#include "../support/server.h"

static const char page[] = "<!doctype html><title>A page</title><p>With a word or two.</p>";
#define PAGE ((nr_str){page, sizeof page - 1})

static server *here, *elsewhere; /* 127.0.0.1 and 127.0.0.2 */

static nr_str gzip(nr_str text, char *out, size_t room)
{
    z_stream z = {0};
    if (deflateInit2(&z, 9, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        abort();
    z.next_in = (Bytef *)text.p;
    z.avail_in = (uInt)text.n;
    z.next_out = (Bytef *)out;
    z.avail_out = (uInt)room;
    deflate(&z, Z_FINISH);
    deflateEnd(&z);
    return (nr_str){out, z.total_out};
}

/* A gzip stream without end: a block of zeros, cut at a byte boundary, over and over. */
static void answer_bomb(server_exchange *exchange)
{
    enum { ZEROS = 10 << 20, TIMES = 1000 };
    static const char start[] = "\x1f\x8b\x08\0\0\0\0\0\0\3";
    z_stream z = {0};
    char *zeros = calloc(1, ZEROS), *block = malloc(64 << 10);
    if (!zeros || !block || deflateInit2(&z, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        abort();
    z.next_in = (Bytef *)zeros;
    z.avail_in = ZEROS;
    z.next_out = (Bytef *)block;
    z.avail_out = 64 << 10;
    deflate(&z, Z_FULL_FLUSH);
    size_t n = z.total_out;
    deflateEnd(&z);
    bool open = server_printf(exchange, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                                        "Content-Encoding: gzip\r\n\r\n") &&
                server_send(exchange, start, 10);
    for (int i = 0; open && i < TIMES; i++)
        open = server_send(exchange, block, n);
    free(zeros);
    free(block);
}

static void answer_gzip(server_exchange *exchange, size_t missing)
{
    char bytes[1024];
    nr_str body = gzip(PAGE, bytes, sizeof bytes);
    body.n -= missing;
    server_reply(exchange, "200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", body);
}

static void answer_chunked(server_exchange *exchange, bool whole)
{
    server_printf(exchange, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                            "Transfer-Encoding: chunked\r\n\r\n");
    for (size_t i = 0; i < PAGE.n; i++)
        server_printf(exchange, "1\r\n%c\r\n", page[i]);
    if (whole)
        server_printf(exchange, "0\r\n\r\n");
}

static void answer_slowly(server_exchange *exchange, int pause_ms)
{
    server_printf(exchange, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
    for (size_t i = 0; i < PAGE.n; i++)
        if (!server_wait(exchange, pause_ms) || !server_send(exchange, page + i, 1))
            return;
}

static void answer_headers_without_end(server_exchange *exchange)
{
    server_printf(exchange, "HTTP/1.1 200 OK\r\n");
    for (int i = 0; i < 100000; i++)
        if (!server_printf(exchange, "X-Filler-%d: %0900d\r\n", i, i))
            return;
}

static void answer_header_without_end(server_exchange *exchange)
{
    bool open = server_printf(exchange, "HTTP/1.1 200 OK\r\nX-Filler: ");
    for (int i = 0; open && i < 1000; i++)
        open = server_printf(exchange, "%0900d", i);
}

static void answer_bytes_without_end(server_exchange *exchange)
{
    char block[16 << 10];
    memset(block, 'x', sizeof block);
    server_printf(exchange, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
    while (server_send(exchange, block, sizeof block))
        continue;
}

static void answer_reset(server_exchange *exchange)
{
    server_printf(exchange, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nsome");
    server_wait(exchange, 50);
    server_reset(exchange);
}

/* Sets a cookie and redirects until the cookie comes back. */
static void answer_cookie(server_exchange *exchange)
{
    if (nr_str_eq(server_header(exchange, NR_STR("Cookie")), NR_STR("seen=yes")))
        server_reply(exchange, "200 OK", "Content-Type: text/html\r\n", PAGE);
    else
        server_reply(exchange, "302 Found", "Set-Cookie: seen=yes\r\nLocation: /cookie\r\n",
                     NR_STR(""));
}

/* 429 the first time, with the seconds of the path's end. */
static void answer_later(void *ctx, server_exchange *exchange)
{
    static const char *const busy =
        "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n"
        "Retry-After: %.*s\r\n\r\n";
    nr_str seconds = nr_str_sub(exchange->path, sizeof "/later/" - 1, exchange->path.n);
    if (server_requests(exchange->server) == *(unsigned *)ctx + 1)
        server_printf(exchange, busy, NR_FMT(seconds));
    else
        server_reply(exchange, "200 OK", "Content-Type: text/html\r\n", PAGE);
}

/* What the client sent, as the body. */
static void answer_echo(server_exchange *exchange)
{
    server_reply(exchange, "200 OK", "Content-Type: text/plain\r\n", exchange->head);
}

/* Answers that are the same bytes always; sent as they are, then the connection is closed. */
static const struct {
    const char *path, *bytes;
} fixed[] = {
    {"/empty", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n"},
    {"/none", "HTTP/1.1 204 No Content\r\n\r\n"},
    {"/404", "HTTP/1.1 404 Nope\r\nContent-Length: 3\r\n\r\nno!"},
    {"/403", "HTTP/1.1 403 Nope\r\n\r\n"},
    {"/500", "HTTP/1.1 500 Oh\r\n\r\n"},
    {"/599", "HTTP/1.1 599 Oh\r\n\r\n"},
    {"/304", "HTTP/1.1 304 Not Modified\r\n\r\n"},
    {"/300", "HTTP/1.1 300 Choose\r\nLocation: /page\r\n\r\n"},
    {"/loop", "HTTP/1.1 302 Found\r\nLocation: /loop\r\n\r\n"},
    {"/relative", "HTTP/1.1 301 Moved\r\nLocation: ../a/./page?x=1#y\r\n\r\n"},
    {"/scheme", "HTTP/1.1 302 Found\r\nLocation: file:///etc/hostname\r\n\r\n"},
    {"/ftp", "HTTP/1.1 302 Found\r\nLocation: ftp://127.0.0.1/x\r\n\r\n"},
    {"/nowhere", "HTTP/1.1 302 Found\r\n\r\n"},
    {"/malformed", "HTTP/1.1 302 Found\r\nLocation: http://[oops/\r\n\r\n"},
    {"/spaced", "HTTP/1.1 307 Found\r\nLocation: /a page/\xC3\xBC\r\n\r\n"},
    {"/metadata", "HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/latest\r\n\r\n"},
    {"/junk", "once upon a time\n\n"},
    {"/silence", ""},
    {"/cut", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort"},
    {"/huge", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nx"},
    {"/negative", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nx"},
    {"/image", "HTTP/1.1 200 OK\r\nContent-Type: image/png; q=1\r\n\r\n\x89PNG"},
    {"/pdf", "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4"},
    {"/stacked", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Encoding: br\r\n\r\nx"},
    {"/lzw", "HTTP/1.1 200 OK\r\nContent-Encoding: compress\r\n\r\nx"},
    {"/notgzip", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nplain text"},
    {"/busy", "HTTP/1.1 429 Slow\r\nRetry-After: 3600\r\n\r\n"},
    {"/busyforever", "HTTP/1.1 503 Slow\r\nRetry-After: 1\r\n\r\n"},
};

static bool answer_fixed(server_exchange *exchange)
{
    for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++) {
        if (nr_str_eq(exchange->path, nr_str_from(fixed[i].path))) {
            server_send(exchange, fixed[i].bytes, strlen(fixed[i].bytes));
            return true;
        }
    }
    return false;
}

static void redirect_to(server_exchange *exchange, const char *address, server *s)
{
    server_printf(exchange, "HTTP/1.1 302 Found\r\nLocation: http://%s:%u/page\r\n\r\n", address,
                  server_port(s));
}

static unsigned requests_before; /* what answer_later counts from */

static void answer(void *ctx, server_exchange *exchange)
{
    static const struct {
        const char *path;
        void (*answer)(server_exchange *exchange);
    } handlers[] = {
        {"/bomb", answer_bomb},
        {"/headers", answer_headers_without_end},
        {"/header", answer_header_without_end},
        {"/bytes", answer_bytes_without_end},
        {"/reset", answer_reset},
        {"/cookie", answer_cookie},
        {"/echo", answer_echo},
    };
    (void)ctx;
    for (size_t i = 0; i < sizeof handlers / sizeof *handlers; i++)
        if (nr_str_eq(exchange->path, nr_str_from(handlers[i].path))) {
            handlers[i].answer(exchange);
            return;
        }
    if (nr_str_starts(exchange->path, NR_STR("/later/")))
        answer_later(&requests_before, exchange);
    else if (nr_str_starts(exchange->path, NR_STR("/gzip/")))
        answer_gzip(exchange, (size_t)atoi(exchange->path.p + 6));
    else if (nr_str_starts(exchange->path, NR_STR("/chunked/")))
        answer_chunked(exchange, exchange->path.p[9] == 'w');
    else if (nr_str_starts(exchange->path, NR_STR("/slow/")))
        answer_slowly(exchange, atoi(exchange->path.p + 6));
    else if (nr_str_eq(exchange->path, NR_STR("/there")))
        redirect_to(exchange, "127.0.0.2", elsewhere);
    else if (nr_str_eq(exchange->path, NR_STR("/back")))
        redirect_to(exchange, "127.0.0.1", here);
    else if (!answer_fixed(exchange))
        server_reply(exchange, "200 OK",
                     "Content-Type: text/html; charset=utf-8\r\nContent-Language: en-GB, de\r\n",
                     PAGE);
}

static int start(void **state)
{
    (void)state;
    here = server_start("127.0.0.1", answer, NULL);
    elsewhere = server_start("127.0.0.2", answer, NULL);
    return here && elsewhere ? 0 : 1;
}

static int finish(void **state)
{
    (void)state;
    server_stop(here);
    server_stop(elsewhere);
    return 0;
}

/* For these tests 127.0.0.2 is a private machine and 127.0.0.1 a public one. */
static bool only_first_is_public(const struct sockaddr *address)
{
    return address->sa_family == AF_INET &&
           ((const struct sockaddr_in *)address)->sin_addr.s_addr == htonl(INADDR_LOOPBACK);
}

static bool all_are_public(const struct sockaddr *address)
{
    (void)address;
    return true;
}

typedef struct outcome {
    nr_status status;
    nr_error err;
    nr_str body;
    fetch_answer answer;
    size_t capacity;
    double seconds;
} outcome;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static fetch_http_limits test_limits(void)
{
    fetch_http_limits limits = fetch_http_defaults;
    limits.total_ms = 5000;
    limits.stall_seconds = 1;
    limits.retry_seconds = 2;
    return limits;
}

static outcome get_with(nr_arena *arena, server *s, const char *path,
                        const nr_fetch_options *options, const fetch_http_limits *limits)
{
    outcome got = {0};
    nr_buf body;
    nr_str url =
        nr_str_format(arena, "http://127.0.0.%d:%u%s", s == here ? 1 : 2, server_port(s), path);
    nr_buf_init(&body, limits->bytes);
    double begin = now();
    got.status = fetch_http(arena, url, options, limits, &body, &got.answer, &got.err);
    got.seconds = now() - begin;
    got.body = nr_str_copy(arena, nr_buf_str(&body));
    got.capacity = body.capacity;
    nr_buf_release(&body);
    return got;
}

static outcome get(nr_arena *arena, const char *path)
{
    nr_fetch_options options = {0};
    fetch_http_limits limits = test_limits();
    return get_with(arena, here, path, &options, &limits);
}

static void test_pages(void **state)
{
    (void)state;
    static const char *const paths[] = {"/page",     "/gzip/0", "/chunked/whole", "/cookie",
                                        "/relative", "/spaced", "/page?a=b",      "/slow/2"};
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        nr_arena arena;
        nr_arena_init(&arena, 0);
        outcome got = get(&arena, paths[i]);
        if (got.status || !nr_str_eq(got.body, PAGE))
            fail_msg("%s: %s", paths[i], got.err.text);
        nr_arena_release(&arena);
    }
}

static void test_what_an_answer_says(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    outcome got = get(&arena, "/relative");
    assert_int_equal(got.status, NR_OK);
    assert_true(nr_str_ends(got.answer.url, NR_STR("/a/page?x=1")));
    assert_string_equal(got.answer.path.p, "/a/page");
    assert_string_equal(got.answer.type.p, "text/html; charset=utf-8");
    assert_true(nr_str_eq(got.answer.language, NR_STR("en-GB")));
    nr_arena_release(&arena);
}

static void test_request(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    outcome got = get(&arena, "/echo");
    assert_int_equal(got.status, NR_OK);
    assert_true(nr_str_starts(got.body, NR_STR("GET /echo HTTP/1.1\r\n")));
    assert_true(nr_str_contains_nocase(got.body, NR_STR("user-agent: mozilla/5.0 (compatible; n")));
    assert_true(nr_str_contains_nocase(got.body, NR_STR("accept: text/html,")));
    assert_true(nr_str_contains_nocase(got.body, NR_STR("accept-encoding: gzip, deflate, br, zs")));
    nr_arena_release(&arena);
}

static void test_credentials(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_fetch_options options = {0};
    fetch_http_limits limits = test_limits();
    nr_buf body;
    fetch_answer got;
    nr_buf_init(&body, limits.bytes);
    nr_str url = nr_str_format(&arena, "http://me:pass@127.0.0.1:%u/echo", server_port(here));
    assert_int_equal(fetch_http(&arena, url, &options, &limits, &body, &got, NULL), NR_OK);
    assert_true(
        nr_str_contains_nocase(nr_buf_str(&body), NR_STR("Authorization: Basic bWU6cGFzcw")));
    assert_true(nr_str_find(got.url, NR_STR("pass"), 0) == SIZE_MAX);
    nr_buf_release(&body);
    nr_arena_release(&arena);
}

static void test_failures(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        nr_status status;
        const char *says;
    } cases[] = {
        {"/404", NR_ERR_SOURCE, "the server says 404 Not Found; check the address"},
        {"/403", NR_ERR_SOURCE, "the server says 403 Forbidden; if a browser may see it, save"},
        {"/500", NR_ERR_SOURCE, "the server says 500 Internal Server Error; try again later"},
        {"/599", NR_ERR_SOURCE, "the server says 599; try again later"},
        {"/304", NR_ERR_SOURCE, "the server says 304"},
        {"/300", NR_ERR_SOURCE, "the server says 300"},
        {"/loop", NR_ERR_SOURCE, "it redirects more than 10 times"},
        {"/scheme", NR_ERR_SOURCE, "it redirects to 'file:///etc/hostname': only http and https"},
        {"/ftp", NR_ERR_SOURCE, "it redirects to 'ftp://127.0.0.1/x': only http and https"},
        {"/nowhere", NR_ERR_SOURCE, "the server says 302"},
        {"/malformed", NR_ERR_SOURCE, ""},
        {"/metadata", NR_ERR_SOURCE, "it redirects to '169.254.169.254', which is not a public"},
        {"/junk", NR_ERR_SOURCE, "the answer is not HTTP"},
        {"/silence", NR_ERR_SOURCE, "'127.0.0.1' closed the connection without an answer"},
        {"/cut", NR_ERR_SOURCE, "the answer was cut short; try again"},
        {"/chunked/cut", NR_ERR_SOURCE, ""},
        {"/reset", NR_ERR_SOURCE, "the connection to '127.0.0.1' broke; try again"},
        {"/huge", NR_ERR_LIMIT, "it is larger than 64 MB"},
        {"/negative", NR_ERR_SOURCE, ""},
        {"/image", NR_ERR_SOURCE, "it is image/png, not a page of text"},
        {"/pdf", NR_ERR_SOURCE, "it is application/pdf, not a page of text"},
        {"/stacked", NR_ERR_SOURCE, "the server compressed it more than once (gzip, br)"},
        {"/lzw", NR_ERR_SOURCE, "the server compressed it in a way not known here (compress)"},
        {"/notgzip", NR_ERR_SOURCE, "what the server compressed as gzip is broken"},
        {"/gzip/1", NR_ERR_SOURCE, "the answer was cut short"},
        {"/gzip/8", NR_ERR_SOURCE, "the answer was cut short"},
        {"/gzip/30", NR_ERR_SOURCE, "the answer was cut short"},
        {"/busy", NR_ERR_SOURCE, "the server says 429; it asks to try again in 3600 seconds"},
        {"/busyforever", NR_ERR_SOURCE, "the server says 503 Service Unavailable; try again later"},
        {"/slow/60000", NR_ERR_SOURCE, "'127.0.0.1' is too slow (timeout); try again later"},
        {"/headers", NR_ERR_LIMIT, "the server's headers are larger than 256 KB"},
        {"/header", NR_ERR_LIMIT, "out of memory, or a header line that is too long"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        nr_arena arena;
        nr_arena_init(&arena, 0);
        outcome got = get(&arena, cases[i].path);
        if (got.status != cases[i].status || !*got.err.text || strchr(got.err.text, '\n') ||
            strncmp(got.err.text, cases[i].says, strlen(cases[i].says)) != 0)
            fail_msg("%s gives %d: %s", cases[i].path, got.status, got.err.text);
        if (got.seconds > 4)
            fail_msg("%s takes %.1f s", cases[i].path, got.seconds);
        nr_arena_release(&arena);
    }
}

static void test_empty(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    assert_int_equal(get(&arena, "/empty").status, NR_OK);
    assert_int_equal(get(&arena, "/none").status, NR_OK);
    nr_arena_release(&arena);
}

/* Drips are not stalls, but the whole has a limit as well. */
static void test_drip(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_fetch_options options = {0};
    fetch_http_limits limits = test_limits();
    limits.total_ms = 700;
    outcome got = get_with(&arena, here, "/slow/100", &options, &limits);
    assert_int_equal(got.status, NR_ERR_SOURCE);
    assert_true(got.seconds < 2);
    nr_arena_release(&arena);
}

/* 10 GB of zeros end at the cap: in a moment, and in the cap's memory. */
static void test_bomb(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_fetch_options options = {0};
    fetch_http_limits limits = test_limits();
    limits.bytes = 8 << 20;
    outcome got = get_with(&arena, here, "/bomb", &options, &limits);
    assert_int_equal(got.status, NR_ERR_LIMIT);
    assert_string_equal(got.err.text, "it is larger than 8 MB");
    assert_true(got.capacity <= 2 * limits.bytes + 1);
    assert_true(got.seconds < 4);
    nr_arena_release(&arena);
}

static void test_bytes_without_end(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_fetch_options options = {0};
    fetch_http_limits limits = test_limits();
    limits.bytes = 1 << 20;
    assert_int_equal(get_with(&arena, here, "/bytes", &options, &limits).status, NR_ERR_LIMIT);
    nr_arena_release(&arena);
}

static void test_wished_type(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_fetch_options options = {.from = NR_MEDIA_TEXT};
    fetch_http_limits limits = test_limits();
    assert_int_equal(get_with(&arena, here, "/pdf", &options, &limits).status, NR_OK);
    nr_arena_release(&arena);
}

static void test_redirects_between_machines(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_fetch_options options = {0};
    fetch_http_limits limits = test_limits();
    limits.is_public = only_first_is_public;
    /* a public page may not lead to a private machine, which is not even asked */
    unsigned asked = server_requests(elsewhere);
    outcome got = get_with(&arena, here, "/there", &options, &limits);
    assert_int_equal(got.status, NR_ERR_SOURCE);
    assert_string_equal(got.err.text, "it redirects to '127.0.0.2', which is not a public address");
    assert_int_equal(server_requests(elsewhere), asked);
    /* a private one that was typed may be read, may redirect within itself, and to a public one */
    assert_int_equal(get_with(&arena, elsewhere, "/page", &options, &limits).status, NR_OK);
    assert_int_equal(get_with(&arena, elsewhere, "/relative", &options, &limits).status, NR_OK);
    assert_int_equal(get_with(&arena, elsewhere, "/back", &options, &limits).status, NR_OK);
    limits.is_public = all_are_public;
    assert_int_equal(get_with(&arena, here, "/there", &options, &limits).status, NR_OK);
    nr_arena_release(&arena);
}

/* What a public page names must be public, though it be the first that is asked for. */
static void test_public_only(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    nr_fetch_options options = {.public_only = true};
    fetch_http_limits limits = test_limits();
    limits.is_public = only_first_is_public;
    unsigned asked = server_requests(elsewhere);
    outcome got = get_with(&arena, elsewhere, "/page", &options, &limits);
    assert_int_equal(got.status, NR_ERR_SOURCE);
    assert_string_equal(got.err.text, "'127.0.0.2' is not a public address");
    assert_int_equal(server_requests(elsewhere), asked);
    assert_int_equal(get_with(&arena, here, "/there", &options, &limits).status, NR_ERR_SOURCE);
    got = get_with(&arena, here, "/page", &options, &limits);
    assert_int_equal(got.status, NR_OK);
    assert_true(got.answer.from_public);
    options.public_only = false;
    got = get_with(&arena, elsewhere, "/page", &options, &limits);
    assert_int_equal(got.status, NR_OK);
    assert_false(got.answer.from_public);
    nr_arena_release(&arena);
}

static void test_retry_after(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    requests_before = server_requests(here);
    outcome got = get(&arena, "/later/1");
    assert_int_equal(got.status, NR_OK);
    assert_true(got.seconds >= 0.9);
    requests_before = server_requests(here);
    assert_int_equal(get(&arena, "/later/soon").status, NR_ERR_SOURCE);
    nr_arena_release(&arena);
}

static void *interrupt_soon(void *ctx)
{
    struct timespec pause = {0, 200000000};
    nanosleep(&pause, NULL);
    *(volatile int *)ctx = 1;
    return NULL;
}

static void test_interrupt(void **state)
{
    (void)state;
    static const char *const paths[] = {"/slow/60000", "/bytes", "/busyforever"};
    for (size_t i = 0; i < 3; i++) {
        nr_arena arena;
        nr_arena_init(&arena, 0);
        volatile int interrupted = 0;
        nr_fetch_options options = {.interrupted = &interrupted};
        fetch_http_limits limits = test_limits();
        limits.bytes = (size_t)4 << 30;
        limits.stall_seconds = 60;
        pthread_t thread;
        assert_int_equal(pthread_create(&thread, NULL, interrupt_soon, (void *)&interrupted), 0);
        outcome got = get_with(&arena, here, paths[i], &options, &limits);
        pthread_join(thread, NULL);
        assert_int_equal(got.status, NR_INTERRUPTED);
        assert_true(got.seconds < 2);
        nr_arena_release(&arena);
    }
}

static void test_nobody_listens(void **state)
{
    (void)state;
    nr_arena arena;
    nr_arena_init(&arena, 0);
    server *gone = server_start("127.0.0.1", answer, NULL);
    nr_str url = nr_str_format(&arena, "http://127.0.0.1:%u/", server_port(gone));
    nr_str tls = nr_str_format(&arena, "https://127.0.0.1:%u/", server_port(here));
    server_stop(gone);
    nr_fetch_options options = {0};
    fetch_answer got;
    nr_error err;
    nr_buf body;
    nr_buf_init(&body, 1 << 20);
    assert_int_equal(fetch_http(&arena, url, &options, &fetch_http_defaults, &body, &got, &err),
                     NR_ERR_SOURCE);
    assert_string_equal(err.text, "'127.0.0.1' refuses the connection; is the port right?");
    assert_int_equal(fetch_http(&arena, tls, &options, &fetch_http_defaults, &body, &got, &err),
                     NR_ERR_SOURCE);
    assert_non_null(strstr(err.text, "TLS"));
    nr_buf_release(&body);
    nr_arena_release(&arena);
}

/* Fetches in a row leave nothing behind: neither memory nor descriptors. */
static void test_many(void **state)
{
    (void)state;
    static const char *const paths[] = {"/page", "/cookie", "/gzip/0", "/gzip/9", "/404", "/cut"};
    int before = dup(0);
    close(before);
    for (int i = 0; i < 60; i++) {
        nr_arena arena;
        nr_arena_init(&arena, 0);
        get(&arena, paths[i % 6]);
        nr_arena_release(&arena);
    }
    struct timespec pause = {0, 50000000};
    nanosleep(&pause, NULL); /* the server's threads close their ends */
    int after = dup(0);
    close(after);
    assert_int_equal(after, before);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pages),
        cmocka_unit_test(test_what_an_answer_says),
        cmocka_unit_test(test_request),
        cmocka_unit_test(test_credentials),
        cmocka_unit_test(test_failures),
        cmocka_unit_test(test_empty),
        cmocka_unit_test(test_drip),
        cmocka_unit_test(test_bomb),
        cmocka_unit_test(test_bytes_without_end),
        cmocka_unit_test(test_wished_type),
        cmocka_unit_test(test_redirects_between_machines),
        cmocka_unit_test(test_public_only),
        cmocka_unit_test(test_retry_after),
        cmocka_unit_test(test_interrupt),
        cmocka_unit_test(test_nobody_listens),
        cmocka_unit_test(test_many),
    };
    return cmocka_run_group_tests(tests, start, finish);
}
