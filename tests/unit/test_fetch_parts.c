/* test_fetch_parts.c: what fetch is made of: addresses, URLs, media types, content codings. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <zlib.h>
#include <zstd.h>

#include "../../src/fetch/address.h"
#include "../../src/fetch/coding.h"
#include "../../src/fetch/content.h"
#include "../../src/fetch/url.h"

static nr_arena arena;
static fetch_curl curl;

static int start(void **state)
{
    (void)state;
    nr_error err;
    nr_arena_init(&arena, 0);
    return (int)fetch_curl_load(&curl, &err);
}

static int finish(void **state)
{
    (void)state;
    nr_arena_release(&arena);
    return 0;
}

static void test_addresses(void **state)
{
    (void)state;
    static const char *const private_ones[] = {
        "0.0.0.0",
        "10.0.0.1",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.0.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "224.0.0.1",
        "255.255.255.255",
        "[::]",
        "[::1]",
        "[fe80::1]",
        "[fc00::1]",
        "[fdff::1]",
        "[ff02::1]",
        "[::7f00:1]",
        "[::ffff:10.0.0.1]",
        "[::ffff:127.0.0.1]",
        "[64:ff9b::a00:1]",
        "[2002:7f00:1::]",
        "[2001:db8::1]",
        "[2001::1]",
        "[fec0::1]",
        "localhost",
        "LocalHost.",
        "x.localhost",
        "[100::1]",
    };
    static const char *const public_ones[] = {
        "1.1.1.1",
        "9.255.255.255",
        "100.63.255.255",
        "100.128.0.0",
        "172.15.0.1",
        "172.32.0.1",
        "192.167.1.1",
        "198.17.0.1",
        "223.255.0.1",
        "[2606:4700::1111]",
        "[2a00::1]",
        "[::ffff:8.8.8.8]",
        "[64:ff9b::808:808]",
        "[2002:808:808::]",
        "[2001:200::1]",
    };
    struct sockaddr_storage address;
    for (size_t i = 0; i < sizeof private_ones / sizeof *private_ones; i++) {
        assert_true(fetch_address_of_host(nr_str_from(private_ones[i]), &address));
        if (fetch_address_is_public((struct sockaddr *)&address))
            fail_msg("%s passes for public", private_ones[i]);
    }
    for (size_t i = 0; i < sizeof public_ones / sizeof *public_ones; i++) {
        assert_true(fetch_address_of_host(nr_str_from(public_ones[i]), &address));
        if (!fetch_address_is_public((struct sockaddr *)&address))
            fail_msg("%s passes for private", public_ones[i]);
    }
    assert_false(fetch_address_of_host(NR_STR("example.org"), &address));
    assert_false(fetch_address_of_host(NR_STR(""), &address));
    struct sockaddr local = {.sa_family = AF_UNIX};
    assert_false(fetch_address_is_public(&local));
}

/* The rule of address.h: each row is one redirect. */
static void test_guard(void **state)
{
    (void)state;
    static const struct {
        const char *typed, *first_ip, *host, *ip;
        bool allowed;
    } cases[] = {
        {"example.org", "1.1.1.1", "other.org", "9.9.9.9", true},
        {"example.org", "1.1.1.1", "other.org", "10.0.0.1", false},
        {"example.org", "1.1.1.1", "example.org", "127.0.0.1", false}, /* rebinding */
        {"127.0.0.1", "127.0.0.1", "127.0.0.1", "127.0.0.1", true},
        {"localhost", "[::1]", "127.0.0.1", "127.0.0.1", true},
        {"wiki", "10.0.0.5", "wiki", "10.0.0.6", true},
        {"wiki", "10.0.0.5", "wiki.example.org", "10.0.0.5", true},
        {"wiki", "10.0.0.5", "printer", "10.0.0.9", false},
        {"127.0.0.1", "127.0.0.1", "169.254.169.254", "169.254.169.254", false},
        {"127.0.0.1", "127.0.0.1", "example.org", "1.1.1.1", true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct sockaddr_storage first, second;
        fetch_guard guard = {.is_public = fetch_address_is_public,
                             .typed_host = nr_str_from(cases[i].typed),
                             .host = nr_str_from(cases[i].typed)};
        assert_true(fetch_address_of_host(nr_str_from(cases[i].first_ip), &first));
        assert_true(fetch_address_of_host(nr_str_from(cases[i].ip), &second));
        assert_true(fetch_guard_allows(&guard, (struct sockaddr *)&first));
        fetch_guard_answered(&guard, nr_str_from(cases[i].first_ip));
        guard.redirected = true;
        guard.host = nr_str_from(cases[i].host);
        if (fetch_guard_allows(&guard, (struct sockaddr *)&second) != cases[i].allowed)
            fail_msg("row %zu", i);
        assert_int_equal(guard.refused, !cases[i].allowed);
    }
}

/* Private, then public, then private again: the public page may have chosen. */
static void test_guard_remembers(void **state)
{
    (void)state;
    struct sockaddr_storage home;
    fetch_guard guard = {.is_public = fetch_address_is_public,
                         .typed_host = NR_STR("127.0.0.1"),
                         .host = NR_STR("127.0.0.1"),
                         .redirected = true};
    assert_true(fetch_address_of_host(NR_STR("127.0.0.1"), &home));
    fetch_guard_answered(&guard, NR_STR("127.0.0.1"));
    assert_true(fetch_guard_allows(&guard, (struct sockaddr *)&home));
    fetch_guard_answered(&guard, NR_STR("1.1.1.1"));
    assert_false(fetch_guard_allows(&guard, (struct sockaddr *)&home));
}

static void test_urls(void **state)
{
    (void)state;
    static const struct {
        const char *typed, *text, *host, *origin, *credentials, *path;
    } cases[] = {
        {"http://example.org", "http://example.org/", "example.org", "http://example.org:80", "",
         "/"},
        {" HTTPS://Example.org/a?b#c\n", "https://Example.org/a?b", "Example.org",
         "https://Example.org:443", "", "/a"},
        {"http://u:p%40w@example.org:8080/x", "http://example.org:8080/x", "example.org",
         "http://example.org:8080", "u:p@w", "/x"},
        {"http://[::1]:80/", "http://[::1]:80/", "[::1]", "http://[::1]:80", "", "/"},
        {"http://bücher.example/ü ö?q=é", "http://xn--bcher-kva.example/%c3%bc%20%c3%b6?q=%c3%a9",
         "xn--bcher-kva.example", "http://xn--bcher-kva.example:80", "", "/%c3%bc%20%c3%b6"},
        {"http://0x7f.1/", "http://127.0.0.1/", "127.0.0.1", "http://127.0.0.1:80", "", "/"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        fetch_url url;
        nr_error err;
        assert_int_equal(fetch_url_parse(&curl, &arena, nr_str_from(cases[i].typed), &url, &err),
                         NR_OK);
        assert_string_equal(url.text.p, cases[i].text);
        assert_string_equal(url.host.p, cases[i].host);
        assert_string_equal(url.origin.p, cases[i].origin);
        assert_string_equal(url.credentials.p, cases[i].credentials);
        assert_string_equal(url.path.p, cases[i].path);
    }
}

static void test_bad_urls(void **state)
{
    (void)state;
    static const nr_str cases[] = {
        NR_STR_INIT(""),           NR_STR_INIT("http://"),         NR_STR_INIT("http://a b/"),
        NR_STR_INIT("ftp://a/"),   NR_STR_INIT("file:///etc/x"),   NR_STR_INIT("http://a:99999/"),
        NR_STR_INIT("data:,x"),    NR_STR_INIT("http://a/\n/b"),   NR_STR_INIT("http://a\0b/"),
        NR_STR_INIT("gopher://a"), NR_STR_INIT("http://ü\u200d/"), NR_STR_INIT("http://a/\x01"),
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        fetch_url url = {0};
        nr_error err = {0};
        nr_status status = fetch_url_parse(&curl, &arena, cases[i], &url, &err);
        if (status != NR_ERR_SOURCE || !*err.text || url.text.p)
            fail_msg("%s gives %d: %s", cases[i].p, status, err.text);
    }
}

static void test_shown(void **state)
{
    (void)state;
    nr_str shown = fetch_url_shown(&arena, NR_STR("https://me:secret@example.org/a@b"));
    assert_true(nr_str_eq(shown, NR_STR("https://example.org/a@b")));
    char text[2000];
    memset(text, 'x', sizeof text);
    for (size_t i = 0; i < sizeof text; i += 2)
        memcpy(text + i, "é", 2);
    for (size_t n = 140; n < 400; n++) {
        shown = fetch_url_shown(&arena, nr_utf8_head((nr_str){text, sizeof text}, n));
        assert_true(nr_utf8_valid(shown));
        assert_true(shown.n <= 160);
    }
}

static void test_file_urls(void **state)
{
    (void)state;
    nr_str path;
    nr_str url = fetch_url_of_path(&arena, NR_STR("/a b/ü%#?.txt"));
    assert_string_equal(url.p, "file:///a%20b/%C3%BC%25%23%3F.txt");
    assert_true(fetch_url_to_path(&arena, url, &path));
    assert_string_equal(path.p, "/a b/ü%#?.txt");
    assert_true(fetch_url_to_path(&arena, NR_STR("FILE://localhost/x#y"), &path));
    assert_string_equal(path.p, "/x");
    assert_true(fetch_url_to_path(&arena, NR_STR("file:///100%/%4a%4A%x5%"), &path));
    assert_string_equal(path.p, "/100%/JJ%x5%");
    assert_true(fetch_url_to_path(&arena, NR_STR("file:///"), &path));
    assert_string_equal(path.p, "/");
    assert_false(fetch_url_to_path(&arena, NR_STR("file://elsewhere/x"), &path));
    assert_false(fetch_url_to_path(&arena, NR_STR("file:///x%00y"), &path));
    assert_false(fetch_url_to_path(&arena, NR_STR("/x"), &path));
}

static void test_media(void **state)
{
    (void)state;
    static const struct {
        const char *type;
        nr_media media;
        bool refused;
    } types[] = {
        {"text/html; charset=utf-8", NR_MEDIA_HTML, false},
        {"Text/HTML", NR_MEDIA_HTML, false},
        {"application/xhtml+xml", NR_MEDIA_HTML, false},
        {"text/markdown;variant=x", NR_MEDIA_MARKDOWN, false},
        {"text/plain", NR_MEDIA_TEXT, false},
        {"text/x-something", NR_MEDIA_TEXT, false},
        {"application/octet-stream", NR_MEDIA_GUESS, false},
        {"", NR_MEDIA_GUESS, false},
        {"text/css", NR_MEDIA_GUESS, true},
        {"image/png", NR_MEDIA_GUESS, true},
        {"application/pdf", NR_MEDIA_GUESS, true},
        {"application/json", NR_MEDIA_GUESS, true},
    };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        bool refused;
        assert_int_equal(fetch_content_of_type(nr_str_from(types[i].type), &refused),
                         types[i].media);
        assert_int_equal(refused, types[i].refused);
    }
    assert_int_equal(fetch_content_of_suffix(NR_STR("a/B.HTM")), NR_MEDIA_HTML);
    assert_int_equal(fetch_content_of_suffix(NR_STR("README.md")), NR_MEDIA_MARKDOWN);
    assert_int_equal(fetch_content_of_suffix(NR_STR("md")), NR_MEDIA_GUESS);
}

static void test_sniffing(void **state)
{
    (void)state;
    static const char *const pages[] = {
        "<!DOCTYPE html><title>x",
        "\n\n <HTML lang=en>",
        "<!-- x --> <!-- y --><p>z",
        "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC 'x'>",
        "<div class=x>",
        "<br/>x",
    };
    static const char *const texts[] = {
        "",
        "plain",
        "<",
        "<p",
        "<phew> that was close",
        "< p >",
        "<!-- ",
        "2 < 3, <b>so</b>",
        "# Heading\n",
    };
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        assert_int_equal(fetch_content_of_text(nr_str_from(pages[i])), NR_MEDIA_HTML);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_int_equal(fetch_content_of_text(nr_str_from(texts[i])), NR_MEDIA_TEXT);
}

static void test_text_or_not(void **state)
{
    (void)state;
    assert_true(fetch_content_is_text(&arena, NR_STR("Two lines\r\nand a\ttab\f.")));
    assert_true(fetch_content_is_text(&arena, NR_STR("a\uFFFD")));
    assert_false(fetch_content_is_text(&arena, NR_STR("\1\2\3\4\5 x")));
    assert_false(fetch_content_is_text(&arena, NR_STR("\uFFFD\uFFFD\uFFFDx")));
    assert_string_equal(fetch_content_binary(NR_STR("%PDF-1.7")), "a PDF document");
    assert_null(fetch_content_binary(NR_STR("PDF")));
    assert_null(fetch_content_binary(NR_STR("")));
}

/* Pushes the bytes in pieces of `step`; the status of the whole. */
static nr_status decode(const char *coding_name, nr_str bytes, size_t step, nr_buf *out)
{
    fetch_coding *coding = NULL;
    nr_status status = fetch_coding_new(nr_str_from(coding_name), &coding, NULL);
    for (size_t at = 0; !status && at < bytes.n; at += step)
        status = fetch_coding_push(coding, nr_str_sub(bytes, at, at + step), out, NULL);
    if (!status)
        status = fetch_coding_end(coding, NULL);
    fetch_coding_free(coding);
    return status;
}

/* With zlib's windowBits: 15 zlib, 31 gzip, -15 raw. */
static nr_str deflated(nr_str text, int window_bits)
{
    z_stream z = {0};
    assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY), Z_OK);
    size_t room = deflateBound(&z, text.n) + 64;
    char *out = nr_arena_alloc(&arena, room);
    z.next_in = (Bytef *)text.p;
    z.avail_in = (uInt)text.n;
    z.next_out = (Bytef *)out;
    z.avail_out = (uInt)room;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    nr_str ret = {out, z.total_out};
    deflateEnd(&z);
    return ret;
}

static nr_str zstandard(nr_str text)
{
    size_t room = ZSTD_compressBound(text.n);
    char *out = nr_arena_alloc(&arena, room);
    size_t n = ZSTD_compress(out, room, text.p, text.n, 3);
    assert_false(ZSTD_isError(n));
    return (nr_str){out, n};
}

/* A text, and the same as brotli compresses it. */
static const char brotli_text[] = "What I tell you three times is true: what I tell you three "
                                  "times is true. So much for that, and so much for this.\n";
static const char brotli_bytes[] =
    "\033\161\000\030\234\007\266\155\351\054\352\263\101\071\012\275\131\206\135\335\101\255\216"
    "\164\201\032\017\054\361\212\242\272\207\057\005\267\104\053\173\003\207\034\260\227\265\035"
    "\000\363\314\203\015\070\242\154\332\174\000\137\346\317\020\201\232\341\377\220\255\342\213"
    "\227\053\235\005\326\257\351\371\273\046\007\247\006";

static void expect_whole(const char *coding, nr_str bytes, nr_str text)
{
    static const size_t steps[] = {1, 7, 1 << 20};
    for (size_t i = 0; i < 3; i++) {
        nr_buf out;
        nr_buf_init(&out, 0);
        assert_int_equal(decode(coding, bytes, steps[i], &out), NR_OK);
        assert_true(nr_str_eq(nr_buf_str(&out), text));
        nr_buf_release(&out);
    }
}

/* No prefix of the bytes but the empty one passes for whole. */
static void expect_no_prefix(const char *coding, nr_str bytes)
{
    for (size_t n = 1; n < bytes.n; n++) {
        nr_buf out;
        nr_buf_init(&out, 0);
        if (decode(coding, nr_str_sub(bytes, 0, n), 5, &out) != NR_ERR_SOURCE)
            fail_msg("%zu of %zu bytes of %s pass for whole", n, bytes.n, coding);
        nr_buf_release(&out);
    }
}

static void test_codings(void **state)
{
    (void)state;
    nr_str text = {brotli_text, sizeof brotli_text - 1};
    nr_str brotli = {brotli_bytes, sizeof brotli_bytes - 1};
    struct {
        const char *name;
        nr_str bytes;
    } cases[] = {
        {"gzip", deflated(text, 31)},
        {"x-gzip", deflated(text, 31)},
        {"deflate", deflated(text, 15)},
        {"deflate", deflated(text, -15)},
        {"zstd", zstandard(text)},
        {"BR", brotli},
        {"identity, gzip", deflated(text, 31)},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        expect_whole(cases[i].name, cases[i].bytes, text);
        expect_no_prefix(cases[i].name, cases[i].bytes);
    }
    expect_whole("", text, text);
    expect_whole("identity", text, text);
    expect_whole("gzip", NR_STR(""), NR_STR("")); /* an empty body is whole */
}

static void test_gzip_members(void **state)
{
    (void)state;
    nr_str a = deflated(NR_STR("one "), 31), b = deflated(NR_STR("two"), 31);
    nr_str both = nr_str_copy(&arena, (nr_str){a.p, a.n});
    nr_buf joined;
    nr_buf_init(&joined, 0);
    nr_buf_add(&joined, both);
    nr_buf_add(&joined, b);
    expect_whole("gzip", nr_buf_str(&joined), NR_STR("one two"));
    nr_buf_add(&joined, NR_STR("\0\0\0padding"));
    expect_whole("gzip", nr_buf_str(&joined), NR_STR("one two"));
    nr_buf_release(&joined);
}

static void test_bad_codings(void **state)
{
    (void)state;
    nr_str text = NR_STR("this is no compressed text, whatever the header says");
    static const char *const names[] = {"gzip", "deflate", "br", "zstd"};
    fetch_coding *coding = NULL;
    nr_error err;
    for (size_t i = 0; i < 4; i++) {
        nr_buf out;
        nr_buf_init(&out, 0);
        assert_int_equal(decode(names[i], text, 3, &out), NR_ERR_SOURCE);
        nr_buf_release(&out);
    }
    assert_int_equal(fetch_coding_new(NR_STR("gzip, gzip"), &coding, &err), NR_ERR_SOURCE);
    assert_int_equal(fetch_coding_new(NR_STR("br,zstd"), &coding, &err), NR_ERR_SOURCE);
    assert_int_equal(fetch_coding_new(NR_STR("compress"), &coding, &err), NR_ERR_SOURCE);
    assert_null(coding);
}

static void test_bombs(void **state)
{
    (void)state;
    enum { SIZE = 64 << 20, CAP = 1 << 20 };
    nr_str zeros = {calloc(1, SIZE), SIZE};
    struct {
        const char *name;
        nr_str bytes;
    } cases[] = {{"gzip", deflated(zeros, 31)}, {"zstd", zstandard(zeros)}};
    for (size_t i = 0; i < 2; i++) {
        nr_buf out;
        nr_buf_init(&out, CAP);
        assert_int_equal(decode(cases[i].name, cases[i].bytes, 16 << 10, &out), NR_ERR_LIMIT);
        assert_true(out.capacity <= 2 * CAP + 1);
        nr_buf_release(&out);
    }
    free((void *)zeros.p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_addresses),       cmocka_unit_test(test_guard),
        cmocka_unit_test(test_guard_remembers), cmocka_unit_test(test_urls),
        cmocka_unit_test(test_bad_urls),        cmocka_unit_test(test_shown),
        cmocka_unit_test(test_file_urls),       cmocka_unit_test(test_media),
        cmocka_unit_test(test_sniffing),        cmocka_unit_test(test_text_or_not),
        cmocka_unit_test(test_codings),         cmocka_unit_test(test_gzip_members),
        cmocka_unit_test(test_bad_codings),     cmocka_unit_test(test_bombs),
    };
    return cmocka_run_group_tests(tests, start, finish);
}
