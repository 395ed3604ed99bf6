/* test_fetch.c: nr_fetch over files, standard input and URLs. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include "../support/server.h"
#include "narrate/fetch.h"
#include "narrate/stream.h"

static nr_arena arena;
static char folder[] = "/tmp/narrate-test-XXXXXX";
static char old_folder[4096];

static int start(void **state)
{
    (void)state;
    nr_arena_init(&arena, 0);
    bool ready = getcwd(old_folder, sizeof old_folder) && mkdtemp(folder) && chdir(folder) == 0;
    return ready ? 0 : 1;
}

static int finish(void **state)
{
    (void)state;
    nr_arena_release(&arena);
    char command[128];
    snprintf(command, sizeof command, "rm -rf %s", folder);
    return chdir(old_folder) == 0 && system(command) == 0 ? 0 : 1;
}

static void put(const char *name, nr_str content)
{
    assert_int_equal(nr_write_file(name, content, NULL), NR_OK);
}

static nr_status get_as(const char *location, nr_media from, nr_page *page, nr_error *err)
{
    nr_fetch_options options = {.from = from};
    return nr_fetch(&arena, nr_str_from(location), &options, page, err);
}

static nr_page get(const char *location)
{
    nr_page page;
    nr_error err;
    if (get_as(location, NR_MEDIA_GUESS, &page, &err))
        fail_msg("%s", err.text);
    return page;
}

static void test_file(void **state)
{
    (void)state;
    put("a b.txt", NR_STR("Gr\xFC\xDF\x65 aus K\xF6ln und M\xFCnchen, sagte er.\r\n"));
    nr_page page = get("a b.txt");
    assert_string_equal(page.text.p, "Grüße aus Köln und München, sagte er.\r\n");
    assert_string_equal(page.charset.p, "windows-1252");
    assert_int_equal(page.media, NR_MEDIA_TEXT);
    assert_int_equal(page.language.n, 0);
    nr_str url = nr_str_format(&arena, "file://%s/a%%20b.txt", folder);
    assert_true(nr_str_eq(page.url, url));
    assert_true(nr_str_eq(get(url.p).text, page.text));
}

static void test_names(void **state)
{
    (void)state;
    static const char *const names[] = {"ü\"'$(x)\n.txt", "-x",      "100%.txt", "?#", "a:b",
                                        "http:x",         "\xFF\xFE"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        put(names[i], NR_STR("words"));
        assert_string_equal(get(names[i]).text.p, "words");
    }
    assert_int_equal(mkdir("ftp:", 0777) + mkdir("ftp:/x", 0777), 0);
    put("ftp://x/y", NR_STR("words"));
    assert_string_equal(get("ftp://x/y").text.p, "words");
}

static void test_media(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        nr_str content;
        nr_media media;
    } cases[] = {
        {"a.html", NR_STR_INIT("no tags"), NR_MEDIA_HTML},
        {"a.HTM", NR_STR_INIT("no tags"), NR_MEDIA_HTML},
        {"a.md", NR_STR_INIT("<p>x"), NR_MEDIA_MARKDOWN},
        {"a.txt", NR_STR_INIT("<p>x"), NR_MEDIA_TEXT},
        {"a", NR_STR_INIT("<!doctype html>x"), NR_MEDIA_HTML},
        {"a.aspx", NR_STR_INIT("\xFF\xFE<\0p\0>\0x\0"), NR_MEDIA_HTML},
        {"b", NR_STR_INIT("# x"), NR_MEDIA_TEXT},
        {"a.xml", NR_STR_INIT("<?xml version='1.0'?>\n<!-- x --><rss version='2.0'/>"),
         NR_MEDIA_FEED},
        {"b.xml", NR_STR_INIT("<feed xmlns='http://www.w3.org/2005/Atom'>"), NR_MEDIA_FEED},
        {"c.xml", NR_STR_INIT("<!DOCTYPE rss PUBLIC 'a' 'b'><rss>"), NR_MEDIA_FEED},
        {"d.xml", NR_STR_INIT("<!DOCTYPE rdf:RDF [<!ENTITY % x 'y'>\n]>\n<rdf:RDF>"),
         NR_MEDIA_FEED},
        {"a.opml", NR_STR_INIT("<opml version='2.0'>"), NR_MEDIA_FEED},
        {"e.html", NR_STR_INIT("<?xml version='1.0'?><rss version='2.0'/>"), NR_MEDIA_FEED},
        {"f", NR_STR_INIT("<rssx>"), NR_MEDIA_TEXT},
        {"g.txt", NR_STR_INIT("<rss> is a tag"), NR_MEDIA_TEXT},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        nr_page page;
        put(cases[i].name, cases[i].content);
        assert_int_equal(get(cases[i].name).media, cases[i].media);
        assert_int_equal(get_as(cases[i].name, NR_MEDIA_LINES, &page, NULL), NR_OK);
        assert_int_equal(page.media, NR_MEDIA_LINES);
    }
}

static void test_refused(void **state)
{
    (void)state;
    put("empty.txt", NR_STR(""));
    put("blank.txt", NR_STR(" \n\t\r\n\xC2\xA0"));
    put("mark.txt", NR_STR("\xEF\xBB\xBF"));
    put("x.pdf", NR_STR("%PDF-1.4 and so on"));
    put("binary", NR_STR("\x01\x02\0\0\x9f\x7f\0\x80 a \x03\x04\xFF\xFD\0\0"));
    put("zeros", NR_STR("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"));
    assert_int_equal(mkdir("folder", 0777), 0);
    static const struct {
        const char *name;
        nr_status status;
        const char *says;
    } cases[] = {
        {"empty.txt", NR_ERR_NO_ARTICLE, "'empty.txt' is empty"},
        {"blank.txt", NR_ERR_NO_ARTICLE, "'blank.txt' is empty"},
        {"mark.txt", NR_ERR_NO_ARTICLE, "'mark.txt' is empty"},
        {"x.pdf", NR_ERR_NO_ARTICLE, "'x.pdf' is a PDF document, not text"},
        {"binary", NR_ERR_NO_ARTICLE, "'binary' is not text"},
        {"zeros", NR_ERR_NO_ARTICLE, "'zeros' is not text"},
        {"folder", NR_ERR_SOURCE, "cannot read 'folder': it is a folder; give a file in it"},
        {"nosuch", NR_ERR_SOURCE, "cannot open 'nosuch': no such file"},
        {"empty.txt/x", NR_ERR_SOURCE, "cannot open 'empty.txt/x': no such file"},
        {"", NR_ERR_SOURCE, "cannot open '': no such file"},
        {"www.example.org", NR_ERR_SOURCE,
         "cannot open 'www.example.org': no such file; the address of a page begins with https://"},
        {"ftp://example.org/x", NR_ERR_SOURCE,
         "cannot fetch 'ftp://example.org/x': only http and https URLs can be fetched, not ftp"},
        {"file:///no/such", NR_ERR_SOURCE, "cannot open '/no/such': no such file"},
        {"/dev/zero", NR_ERR_LIMIT, "'/dev/zero' is larger than 64 MB"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        nr_page page = {0};
        nr_error err;
        nr_status status = get_as(cases[i].name, NR_MEDIA_GUESS, &page, &err);
        if (status != cases[i].status || strcmp(err.text, cases[i].says) != 0)
            fail_msg("%s gives %d: %s", cases[i].name, status, err.text);
        assert_null(page.text.p);
    }
}

static void test_unreadable(void **state)
{
    (void)state;
    nr_page page;
    nr_error err;
    uid_t user = geteuid();
    put("secret.txt", NR_STR("x"));
    assert_int_equal(chmod("secret.txt", 0), 0);
    if (user == 0) /* who may read everything */
        assert_int_equal(seteuid(65534), 0);
    nr_status status = get_as("secret.txt", NR_MEDIA_GUESS, &page, &err);
    assert_int_equal(seteuid(user), 0);
    assert_int_equal(status, NR_ERR_SOURCE);
    assert_string_equal(err.text, "cannot open 'secret.txt': permission denied");
}

static void test_socket(void **state)
{
    (void)state;
    nr_page page;
    nr_error err;
    struct sockaddr_un name = {.sun_family = AF_UNIX, .sun_path = "socket"};
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    assert_int_equal(bind(fd, (struct sockaddr *)&name, sizeof name), 0);
    assert_int_equal(get_as("socket", NR_MEDIA_GUESS, &page, &err), NR_ERR_SOURCE);
    close(fd);
}

/* Runs nr_fetch("-") with standard input reading from `fd`. */
static nr_status get_stdin(int fd, const nr_fetch_options *options, nr_page *page, nr_error *err)
{
    int kept = dup(STDIN_FILENO);
    dup2(fd, STDIN_FILENO);
    nr_status status = nr_fetch(&arena, NR_STR("-"), options, page, err);
    dup2(kept, STDIN_FILENO);
    close(kept);
    return status;
}

static void test_stdin(void **state)
{
    (void)state;
    int ends[2];
    nr_page page;
    nr_error err;
    nr_fetch_options options = {0};
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(write(ends[1], "<p>words", 8), 8);
    close(ends[1]);
    assert_int_equal(get_stdin(ends[0], &options, &page, &err), NR_OK);
    assert_string_equal(page.text.p, "<p>words");
    assert_int_equal(page.media, NR_MEDIA_HTML);
    assert_int_equal(page.url.n, 0);
    assert_int_equal(get_stdin(ends[0], &options, &page, &err), NR_ERR_NO_ARTICLE);
    assert_string_equal(err.text, "'-' (standard input) is empty");
    close(ends[0]);
}

static void *interrupt_soon(void *ctx)
{
    struct timespec pause = {0, 100000000};
    nanosleep(&pause, NULL);
    *(volatile int *)ctx = 1;
    return NULL;
}

/* A pipe and a FIFO that nobody writes to can be given up. */
static void test_interrupt(void **state)
{
    (void)state;
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(mkfifo("fifo", 0600), 0);
    for (int i = 0; i < 2; i++) {
        nr_page page;
        nr_error err;
        pthread_t thread;
        volatile int interrupted = 0;
        nr_fetch_options options = {.interrupted = &interrupted};
        assert_int_equal(pthread_create(&thread, NULL, interrupt_soon, (void *)&interrupted), 0);
        nr_status status = i ? nr_fetch(&arena, NR_STR("fifo"), &options, &page, &err)
                             : get_stdin(ends[0], &options, &page, &err);
        pthread_join(thread, NULL);
        assert_int_equal(status, NR_INTERRUPTED);
    }
    close(ends[0]);
    close(ends[1]);
}

static void *write_late(void *ctx)
{
    (void)ctx;
    struct timespec pause = {0, 50000000};
    int fd = open("late", O_WRONLY);
    for (int i = 0; i < 3; i++) {
        nanosleep(&pause, NULL);
        if (write(fd, "word ", 5) != 5)
            break;
    }
    close(fd);
    return NULL;
}

static void test_fifo(void **state)
{
    (void)state;
    pthread_t thread;
    assert_int_equal(mkfifo("late", 0600), 0);
    assert_int_equal(pthread_create(&thread, NULL, write_late, NULL), 0);
    assert_string_equal(get("late").text.p, "word word word ");
    pthread_join(thread, NULL);
}

/* Answers by path: what matters here is how a page is made of one. */
static void answer(void *ctx, server_exchange *exchange)
{
    static const struct {
        const char *path, *headers;
        nr_str body;
    } answers[] = {
        {"/a.md", "Content-Type: text/plain\r\n", NR_STR_INIT("# x")},
        {"/a.html", "Content-Type: text/plain\r\n", NR_STR_INIT("<p>x")},
        {"/b.html?x", "Content-Type: application/octet-stream\r\n", NR_STR_INIT("x")},
        {"/c", "", NR_STR_INIT("<html>x")},
        {"/ru", "Content-Type: text/html; charset=windows-1251\r\nContent-Language: ru\r\n",
         NR_STR_INIT("<p>\xCF\xF0\xE8")},
        {"/feed", "Content-Type: text/xml\r\n", NR_STR_INIT("<?xml version='1.0'?><rss>x</rss>")},
        {"/rss", "Content-Type: application/rss+xml\r\n", NR_STR_INIT("<rss>x</rss>")},
        {"/map", "Content-Type: text/xml\r\n", NR_STR_INIT("<?xml version='1.0'?><urlset/>")},
        {"/xhtml", "Content-Type: application/xml\r\n", NR_STR_INIT("<?xml version='1.0'?><html>")},
        {"/empty", "Content-Type: text/html\r\n", NR_STR_INIT("")},
        {"/junk", "Content-Type: text/html\r\n", NR_STR_INIT("\1\2\3\4\0\0\5")},
    };
    (void)ctx;
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++)
        if (nr_str_eq(exchange->path, nr_str_from(answers[i].path)))
            server_reply(exchange, "200 OK", answers[i].headers, answers[i].body);
}

static void test_url(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        nr_status status;
        nr_media media;
    } cases[] = {
        {"/a.md", NR_OK, NR_MEDIA_MARKDOWN}, {"/a.html", NR_OK, NR_MEDIA_TEXT},
        {"/b.html?x", NR_OK, NR_MEDIA_HTML}, {"/c#fragment", NR_OK, NR_MEDIA_HTML},
        {"/xhtml", NR_OK, NR_MEDIA_HTML},    {"/feed", NR_OK, NR_MEDIA_FEED},
        {"/rss", NR_OK, NR_MEDIA_FEED},      {"/map", NR_ERR_NO_ARTICLE, 0},
        {"/empty", NR_ERR_NO_ARTICLE, 0},    {"/junk", NR_ERR_NO_ARTICLE, 0},
    };
    server *s = server_start("127.0.0.1", answer, NULL);
    assert_non_null(s);
    nr_str base = nr_str_format(&arena, "http://127.0.0.1:%u", server_port(s));
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        nr_page page;
        nr_error err = {0};
        nr_str url = nr_str_format(&arena, "%s%s", base.p, cases[i].path);
        nr_status status = get_as(url.p, NR_MEDIA_GUESS, &page, &err);
        if (status != cases[i].status || (!status && page.media != cases[i].media))
            fail_msg("%s gives %d: %s", cases[i].path, status, err.text);
    }
    nr_page page = get(nr_str_format(&arena, " %s/ru#x", base.p).p);
    assert_string_equal(page.text.p, "<p>При");
    assert_string_equal(page.charset.p, "windows-1251");
    assert_true(nr_str_eq(page.language, NR_STR("ru")));
    assert_true(nr_str_eq(page.url, nr_str_format(&arena, "%s/ru", base.p)));
    server_stop(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_file),       cmocka_unit_test(test_names),
        cmocka_unit_test(test_media),      cmocka_unit_test(test_refused),
        cmocka_unit_test(test_unreadable), cmocka_unit_test(test_socket),
        cmocka_unit_test(test_stdin),      cmocka_unit_test(test_interrupt),
        cmocka_unit_test(test_fifo),       cmocka_unit_test(test_url),
    };
    return cmocka_run_group_tests(tests, start, finish);
}
