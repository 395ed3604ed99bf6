/* test_charset.c: any character set becomes UTF-8. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <unicode/ucnv.h>

#include "../../src/fetch/charset.h"

static nr_arena arena;

static int start(void **state)
{
    (void)state;
    nr_arena_init(&arena, 0);
    return 0;
}

static int finish(void **state)
{
    (void)state;
    nr_arena_release(&arena);
    return 0;
}

static fetch_text decode(nr_str bytes, const char *declared, bool markup)
{
    fetch_charset_hints hints = {nr_str_from(declared), markup};
    fetch_text text;
    nr_error err;
    assert_int_equal(fetch_charset_decode(&arena, bytes, &hints, &text, &err), NR_OK);
    assert_true(nr_utf8_valid(text.text));
    assert_null(text.text.n ? memchr(text.text.p, 0, text.text.n) : NULL);
    return text;
}

static void expect(nr_str bytes, const char *declared, bool markup, const char *charset,
                   const char *text)
{
    fetch_text got = decode(bytes, declared, markup);
    assert_string_equal(got.charset.p, charset);
    assert_string_equal(nr_str_copy(&arena, got.text).p, text);
}

/* UTF-8 in another character set, through ICU; without a mark. */
static nr_str encode(const char *text, const char *converter)
{
    UErrorCode error = U_ZERO_ERROR;
    size_t room = strlen(text) * 4 + 16;
    char *out = nr_arena_alloc(&arena, room);
    int32_t n = ucnv_convert(converter, "UTF-8", out, (int32_t)room, text, -1, &error);
    assert_true(U_SUCCESS(error));
    return (nr_str){out, (size_t)n};
}

static void test_utf8_comes_first(void **state)
{
    (void)state;
    expect(NR_STR("caf\xC3\xA9"), NULL, false, "utf-8", "café");
    expect(NR_STR("caf\xC3\xA9"), "iso-8859-1", false, "utf-8", "café");
    expect(NR_STR("caf\xC3\xA9"), "nonsense", false, "utf-8", "café");
    expect(NR_STR("plain"), "windows-1252", false, "utf-8", "plain");
    expect(NR_STR("<meta charset=koi8-r>\xC3\xA9"), NULL, true, "utf-8", "<meta charset=koi8-r>é");
    expect(NR_STR(""), NULL, false, "utf-8", "");
}

static void test_marks(void **state)
{
    (void)state;
    expect(NR_STR("\xEF\xBB\xBFhé"), "koi8-r", false, "utf-8", "hé");
    expect(NR_STR("\xFF\xFEh\0\xE9\0"), "utf-8", false, "utf-16le", "hé");
    expect(NR_STR("\xFE\xFF\0h\0\xE9"), NULL, false, "utf-16be", "hé");
    expect(NR_STR("\xFF\xFE\0\0h\0\0\0"), NULL, false, "utf-32le", "h");
    expect(NR_STR("\0\0\xFE\xFF\0\0\0h"), NULL, false, "utf-32be", "h");
    expect(NR_STR("\xFF\xFE\x3D\xD8\x00\xDE"), NULL, false, "utf-16le", "\xF0\x9F\x98\x80");
    expect(NR_STR("\xFF\xFE\x3D\xD8h\0\0"), NULL, false, "utf-16le", "\uFFFDh\uFFFD");
    expect(NR_STR("\xEF\xBB\xBF"), NULL, false, "utf-8", "");
}

static void test_zeros(void **state)
{
    (void)state;
    static const char text[] = "Words in a row, and über them a line.\nAnd another.\n";
    static const char *const names[][2] = {{"UTF-16LE", "utf-16le"},
                                           {"UTF-16BE", "utf-16be"},
                                           {"UTF-32LE", "utf-32le"},
                                           {"UTF-32BE", "utf-32be"}};
    for (size_t i = 0; i < 4; i++)
        expect(encode(text, names[i][0]), NULL, true, names[i][1], text);
    static const char russian[] = "Слова в ряд, и ещё строка над ними.\nИ ещё одна.\n";
    expect(encode(russian, "UTF-16LE"), NULL, false, "utf-16le", russian);
    expect(NR_STR("one stray\0zero, no more"), NULL, false, "utf-8",
           "one stray\uFFFDzero, no more");
}

static void test_surrogates_across_pieces(void **state)
{
    (void)state;
    nr_buf text;
    nr_buf_init(&text, 0);
    nr_buf_add(&text, NR_STR("x"));
    for (int i = 0; i < 5000; i++)
        nr_buf_add_utf8(&text, 0x1F601);
    expect(encode(nr_buf_cstr(&text), "UTF-16LE"), "utf-16le", false, "utf-16le",
           nr_buf_cstr(&text));
    nr_buf_release(&text);
}

static void test_nearly_utf8(void **state)
{
    (void)state;
    nr_buf text;
    nr_buf_init(&text, 0);
    for (int i = 0; i < 20; i++)
        nr_buf_add(&text, NR_STR("déjà vu, "));
    nr_buf_add(&text, NR_STR("\x93quoted\x94 and cut \xE2\x82"));
    fetch_text got = decode(nr_buf_str(&text), NULL, false);
    assert_string_equal(got.charset.p, "utf-8");
    assert_true(nr_str_find(got.text, NR_STR("\uFFFDquoted\uFFFD"), 0) != SIZE_MAX);
    nr_buf_release(&text);
    /* one good sequence makes no UTF-8 of many that are none, but a declared one holds */
    assert_string_equal(decode(NR_STR("\xE9t\xE9 \xC3\xA9 \xE0 \xE8"), NULL, false).charset.p,
                        "windows-1252");
    assert_string_equal(decode(NR_STR("caf\xC3\xA9 \x93!"), "utf-8", false).charset.p, "utf-8");
}

static void test_header(void **state)
{
    (void)state;
    expect(NR_STR("\x93 caf\xE9\x94 \x81"), "ISO-8859-1", false, "windows-1252",
           "“ café” \xC2\x81");
    expect(NR_STR("\xF0\xD2\xC9"), " KOI8-R ", false, "koi8-r", "При");
    expect(NR_STR("\x81\x67\x82\xA0"), "shift_jis", false, "shift_jis", "“あ");
    expect(NR_STR("\xAA\xBA"), "iso-8859-16", false, "iso-8859-16", "Șș");
    expect(NR_STR("\x4E\x2D\x65\x87"), "utf-16be", false, "utf-16be", "中文");
}

static void test_header_wins_over_meta(void **state)
{
    (void)state;
    expect(NR_STR("<meta charset=windows-1252>\xCF\xF0\xE8"), "windows-1251", true, "windows-1251",
           "<meta charset=windows-1252>При");
    /* unless it is plainly wrong: the text would be broken all over */
    static const char text[] = "<meta charset=windows-1251>Приехали мы вечером";
    nr_str bytes = encode(text, "windows-1251");
    expect(bytes, "shift_jis", true, "windows-1251", text);
    expect(bytes, "utf-8", true, "windows-1251", text);
}

static void test_declared(void **state)
{
    (void)state;
    static const struct {
        nr_str head;
        const char *charset;
    } cases[] = {
        {NR_STR_INIT("<meta charset=\"windows-1251\">"), "windows-1251"},
        {NR_STR_INIT("<META CHARSET = 'latin1' />"), "windows-1252"},
        {NR_STR_INIT("<html><head><meta name=x content=y><meta charset=koi8-r>"), "koi8-r"},
        {NR_STR_INIT("<meta http-equiv=Content-Type content='text/html; charset=big5'>"), "big5"},
        {NR_STR_INIT("<meta content=\"text/html;charset=gb2312\" http-equiv=\"content-type\">"),
         "gbk"},
        {NR_STR_INIT("<?xml version=\"1.0\" encoding='ISO-8859-2'?><html>"), "iso-8859-2"},
        {NR_STR_INIT("<meta charset=utf-16>"), "utf-8"},
        {NR_STR_INIT("<!-- <meta charset=koi8-r> --><meta charset=gbk>"), "gbk"},
        {NR_STR_INIT("<meta charset=nonsense><meta charset=gbk>"), "gbk"},
        {NR_STR_INIT("<metadata charset=gbk>"), NULL},
        {NR_STR_INIT("<meta name=description content='charset=gbk'>"), NULL},
        {NR_STR_INIT("<meta http-equiv=refresh content='0; charset=gbk'>"), NULL},
        {NR_STR_INIT("<meta charset"), NULL},
        {NR_STR_INIT("<meta charset="), NULL},
        {NR_STR_INIT("<meta charset='gb"), NULL},
        {NR_STR_INIT("<!-- <meta charset=gbk>"), NULL},
        {NR_STR_INIT(""), NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const fetch_charset *found = fetch_charset_declared(cases[i].head);
        if (!cases[i].charset)
            assert_null(found);
        else
            assert_string_equal(found ? found->name.p : "none", cases[i].charset);
    }
}

static void test_parameter(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"text/html; charset=utf-8", "utf-8"},
        {"text/html;Charset=\"koi8-r\"; x=y", "koi8-r"},
        {"text/html; charset = gbk ;q", "gbk"},
        {"text/html; charset", ""},
        {"text/html; charset=", ""},
        {"text/html", ""},
        {"", ""},
        {"text/html; charset; charset=big5", "big5"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(
            nr_str_copy(&arena, fetch_charset_parameter(nr_str_from(cases[i][0]))).p, cases[i][1]);
}

static void test_labels(void **state)
{
    (void)state;
    assert_string_equal(fetch_charset_find(NR_STR("\tLatin1\n"))->name.p, "windows-1252");
    assert_string_equal(fetch_charset_find(NR_STR("ASCII"))->name.p, "windows-1252");
    assert_string_equal(fetch_charset_find(NR_STR("iso-8859-9"))->name.p, "windows-1254");
    assert_string_equal(fetch_charset_find(NR_STR("ks_c_5601-1987"))->name.p, "euc-kr");
    assert_null(fetch_charset_find(NR_STR("utf-7")));
    assert_null(fetch_charset_find(NR_STR("utf-8 utf8")));
    assert_null(fetch_charset_find(NR_STR("")));
}

/* Texts in legacy character sets that nobody declares: ICU's detector must tell them. */
static void test_detected(void **state)
{
    (void)state;
    static const struct {
        const char *converter, *charset, *text;
    } cases[] = {
        {"windows-1252", "windows-1252",
         "Der Bürgermeister eröffnete am Dienstag die neue Brücke über den Fluss. „Wir haben lange "
         "darauf gewartet“, sagte er vor den Gästen, die trotz des Regens gekommen waren."},
        {"windows-1252", "windows-1252",
         "Le maire a inauguré mardi le nouveau pont sur la rivière. « Nous l’avons attendu "
         "longtemps », a-t-il déclaré devant les invités venus malgré la pluie d’été."},
        {"windows-1251", "windows-1251",
         "Во вторник мэр города открыл новый мост через реку. «Мы долго этого ждали», — сказал он "
         "гостям, которые пришли, несмотря на сильный дождь."},
        {"koi8-r", "koi8-r",
         "Во вторник мэр города открыл новый мост через реку. Мы долго этого ждали, сказал он "
         "гостям, которые пришли, несмотря на сильный дождь."},
        {"windows-31j", "shift_jis",
         "市長は火曜日、川に架かる新しい橋の開通式を行った。「長い間待っていました」と、雨の中集ま"
         "った招待客に語った。"
         "橋の工事は三年前に始まり、費用は予定を上回った。"},
        {"euc-jp-2007", "euc-jp",
         "市長は火曜日、川に架かる新しい橋の開通式を行った。「長い間待っていました」と、雨の中集ま"
         "った招待客に語った。"
         "橋の工事は三年前に始まり、費用は予定を上回った。"},
        {"iso-2022-jp", "iso-2022-jp", "市長は火曜日、川に架かる新しい橋の開通式を行った。"},
        {"big5-hkscs", "big5",
         "市長星期二為河上的新橋揭幕。他對冒雨前來的來賓說,我們等了很久。這座橋的工程三年前開始,"
         "費用超出了預算,但是市民都很高興。"},
        {"windows-949-2000", "euc-kr",
         "시장은 화요일에 강 위의 새 다리를 개통했다. 그는 비가 오는데도 찾아온 손님들 앞에서 "
         "우리는 오래 기다렸다고 "
         "말했다. 공사는 삼 년 전에 시작되었다."},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        nr_str bytes = encode(cases[i].text, cases[i].converter);
        expect(bytes, NULL, false, cases[i].charset, cases[i].text);
        expect(bytes, cases[i].charset, false, cases[i].charset, cases[i].text);
    }
}

/* A page's kilobytes of ASCII must not hide the few bytes that tell. */
static void test_detected_late(void **state)
{
    (void)state;
    nr_buf page;
    nr_buf_init(&page, 0);
    for (int i = 0; i < 20000; i++)
        nr_buf_add(&page, NR_STR("<div class=\"row\">\n"));
    nr_str text = encode("Во вторник мэр города открыл новый мост через реку. Мы долго ждали, "
                         "сказал он гостям, которые пришли, несмотря на дождь.",
                         "windows-1251");
    nr_buf_add(&page, text);
    assert_string_equal(decode(nr_buf_str(&page), NULL, true).charset.p, "windows-1251");
    nr_buf_release(&page);
}

/* All bytes in every charset give valid UTF-8 and no NUL. */
static void test_all_bytes(void **state)
{
    (void)state;
    static const char *const labels[] = {
        "utf-8",       "windows-1250", "windows-1251", "windows-1252", "windows-1253",
        "latin5",      "windows-1255", "windows-1256", "windows-1257", "windows-1258",
        "windows-874", "iso-8859-2",   "iso-8859-3",   "iso-8859-4",   "iso-8859-5",
        "iso-8859-6",  "iso-8859-7",   "iso-8859-8",   "logical",      "iso-8859-10",
        "iso-8859-13", "iso-8859-14",  "iso-8859-15",  "iso-8859-16",  "ibm866",
        "koi8-r",      "koi8-u",       "macintosh",    "gbk",          "gb18030",
        "big5",        "euc-jp",       "iso-2022-jp",  "sjis",         "euc-kr",
        "utf-16le",    "utf-16be",     "utf-32le",     "utf-32be",     "x-mac-cyrillic"};
    char bytes[256 * 256 * 2];
    for (size_t i = 0; i < sizeof bytes / 2; i++) {
        bytes[2 * i] = (char)(i >> 8);
        bytes[2 * i + 1] = (char)i;
    }
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        nr_buf out;
        size_t broken;
        const fetch_charset *charset = fetch_charset_find(nr_str_from(labels[i]));
        nr_buf_init(&out, 0);
        assert_non_null(charset);
        assert_true(fetch_charset_convert(charset, (nr_str){bytes, sizeof bytes}, &out, &broken));
        assert_true(nr_utf8_valid(nr_buf_str(&out)));
        assert_null(memchr(out.p, 0, out.n));
        /* a converter that ICU lacks would show as a sea of U+FFFD in ASCII */
        nr_buf_clear(&out);
        if (strncmp(charset->name.p, "utf-", 4) != 0) {
            fetch_charset_convert(charset, NR_STR("Plain ASCII."), &out, &broken);
            assert_string_equal(nr_buf_cstr(&out), "Plain ASCII.");
        }
        nr_buf_release(&out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_utf8_comes_first),
        cmocka_unit_test(test_marks),
        cmocka_unit_test(test_zeros),
        cmocka_unit_test(test_surrogates_across_pieces),
        cmocka_unit_test(test_nearly_utf8),
        cmocka_unit_test(test_header),
        cmocka_unit_test(test_header_wins_over_meta),
        cmocka_unit_test(test_declared),
        cmocka_unit_test(test_parameter),
        cmocka_unit_test(test_labels),
        cmocka_unit_test(test_detected),
        cmocka_unit_test(test_detected_late),
        cmocka_unit_test(test_all_bytes),
    };
    return cmocka_run_group_tests(tests, start, finish);
}
