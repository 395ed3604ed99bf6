/* web.c: addresses of the web, e-mail addresses, names of files and of code. */
#include "match.h"
#include "rules.h"

#include <string.h>

/* Endings of host names that a text writes without "www." or "https://". */
static const char *const host_endings[] = {
    "com", "org", "net",  "edu",  "gov",    "mil",  "int", "info", "biz", "io", "ai", "tv",
    "me",  "fm",  "uk",   "us",   "ca",     "au",   "nz",  "ie",   "in",  "eu", "de", "fr",
    "es",  "it",  "pt",   "nl",   "be",     "ch",   "at",  "pl",   "cz",  "se", "no", "dk",
    "fi",  "ru",  "ua",   "jp",   "cn",     "kr",   "br",  "mx",   "ar",  "za", "co", "ly",
    "app", "dev", "news", "blog", "online", "site", "xyz", NULL};

static const char *const file_endings[] = {
    "pdf",  "doc", "docx", "xls",  "xlsx", "ppt",  "pptx", "txt",  "csv",  "jpg",
    "jpeg", "png", "gif",  "svg",  "mp3",  "mp4",  "wav",  "ogg",  "opus", "flac",
    "zip",  "gz",  "tar",  "exe",  "html", "htm",  "xml",  "json", "js",   "ts",
    "py",   "c",   "h",    "cpp",  "java", "rs",   "go",   "sh",   "md",   "css",
    "sql",  "php", "rb",   "yaml", "yml",  "toml", "ini",  "log",  "conf", NULL};

/* No host is longer; what is would be scanned again and again. */
enum { HOST_ATOMS = 64, ADDRESS_ATOMS = 1000 };

static bool is_address_mark(uint32_t c)
{
    return c && c < 0x80 && strchr("./-_~?=&%+#:@!$*,;()", (int)c) != NULL;
}

/* The end of the run without white space from `at` that an address may hold; marks that end a
 * sentence are not part of it. */
static size_t run_end(const nr_scan *s, size_t at)
{
    size_t end = at + 1;
    while (end - at < ADDRESS_ATOMS && nr_glued(s, end) &&
           (s->atoms[end].kind != ATOM_MARK || is_address_mark(s->atoms[end].code)))
        end++;
    while (end > at + 1 && s->atoms[end - 1].kind == ATOM_MARK &&
           strchr(".,;:!?)(", (int)s->atoms[end - 1].code))
        end--;
    return end;
}

/* Words, numbers and hyphens joined by dots: the end of a host name from `at`, *dots counted. */
static size_t host_end(const nr_scan *s, size_t at, size_t *dots)
{
    size_t end = at;
    *dots = 0;
    while (end - at < HOST_ATOMS) {
        if (!nr_is_word(s, end) && !nr_is_number(s, end))
            return end > at ? end - 1 : at;
        do
            end++;
        while (nr_glued(s, end) && (nr_is_word(s, end) || nr_is_number(s, end) ||
                                    (nr_is_mark(s, end, '-') && nr_glued(s, end + 1))));
        if (!nr_glued_mark(s, end, '.') || !nr_glued(s, end + 1) ||
            !(nr_is_word(s, end + 1) || nr_is_number(s, end + 1)))
            return end;
        end++;
        ++*dots;
    }
    return at;
}

static const char *mark_name(const nr_scan *s, uint32_t c)
{
    const nr_phrases *p = &s->language->phrases;
    switch (c) {
    case '.':
        return p->dot;
    case '/':
        return p->slash;
    case '-':
        return p->dash;
    case '_':
        return p->underscore;
    case ':':
        return p->colon;
    case '@':
        return p->at;
    case '#':
        return p->hash;
    case '+':
        return p->plus;
    case '=':
        return p->equals;
    case '&':
        return p->and_;
    case '%':
        return p->percent;
    case '?':
        return p->question;
    }
    return "";
}

/* Each atom said, marks by their names. */
static void say_spelt(nr_scan *s, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        nr_str text = nr_atom_text(s, i);
        if (s->atoms[i].kind == ATOM_MARK)
            nr_say_z(s, mark_name(s, s->atoms[i].code));
        else if (s->atoms[i].kind == ATOM_NUMBER)
            nr_say_digits(s, text);
        else
            nr_say_web_word(s, text);
    }
}

/* Endings of countries are letters ("dot F R"); the engine spells what cannot be a word. */
void nr_say_web_word(nr_scan *s, nr_str word)
{
    static const nr_str words[] = {NR_STR_INIT("of"), NR_STR_INIT("co"), NR_STR_INIT("in"),
                                   NR_STR_INIT("my"), NR_STR_INIT("me"), NR_STR_INIT("to"),
                                   NR_STR_INIT("go"), NR_STR_INIT("we"), NR_STR_INIT("no"),
                                   NR_STR_INIT("on")};
    const nr_word_row *row = nr_index_word(s->index, word, NULL);
    for (; row; row = nr_index_word(s->index, word, row))
        if (row->kind == WORD_ACRONYM && row->said) {
            nr_say_z(s, row->said);
            return;
        }
    bool letters = word.n == 2;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        letters &= !nr_str_eq(word, words[i]);
    letters |= s->language->web_letters && s->language->web_letters(word);
    if (letters || nr_str_eq_nocase(word, NR_STR("www")))
        nr_say_letters(s, word, NR_STR(""));
    else
        nr_say(s, nr_str_eq_nocase(word, NR_STR("jpg")) ? NR_STR("jpeg") : word);
}

enum { SHORT_PATH = 12 };

/* "https://www.example.com/a/b?c": a listener wants the site, not the path. */
static size_t scheme_end(const nr_scan *s, size_t at)
{
    static const char *const schemes[] = {"http", "https", "ftp", "file", NULL};
    if (!nr_word_in(s, at, schemes) || !nr_glued_mark(s, at + 1, ':') ||
        !nr_glued_mark(s, at + 2, '/') || !nr_glued_mark(s, at + 3, '/') || !nr_glued(s, at + 4))
        return 0;
    return at + 4;
}

static size_t say_site(nr_scan *s, size_t at, size_t host, size_t end, bool link)
{
    size_t dots, last = host_end(s, host, &dots);
    if (last > end)
        last = end;
    bool www = nr_word_is(s, host, NR_STR("www")) && host + 2 < last;
    if (s->sayings.urls == NR_URLS_SKIP && (link || www || last < end)) {
        nr_say_as(s, at, end, NR_CLASS_URL, "link-skipped", NR_STR(""));
        return end - at;
    }
    if (link && www)
        host += 2;
    if (s->sayings.urls == NR_URLS_FULL)
        last = end;
    if (!link && s->atoms[end - 1].end - s->atoms[last - 1].end <= SHORT_PATH)
        last = end; /* "example.com/news": written to be read out */
    nr_say_open(s, at, end, NR_CLASS_URL, link ? "link" : "site");
    if (link && s->sayings.urls != NR_URLS_FULL)
        nr_say_z(s, s->language->phrases.link);
    say_spelt(s, host, last);
    nr_say_close(s);
    return end - at;
}

size_t nr_rule_url(nr_scan *s, size_t at)
{
    size_t dots, host = scheme_end(s, at);
    if (host && s->atoms[host].kind == ATOM_MARK) { /* "file:///photos/image.jpg": no site */
        size_t end = run_end(s, at);
        nr_say_open(s, at, end, NR_CLASS_URL, "path");
        say_spelt(s, at, end);
        nr_say_close(s);
        return end - at;
    }
    if (host)
        return say_site(s, at, host, run_end(s, at), true);
    if (!nr_glued(s, at + 1))
        return 0;
    size_t end = host_end(s, at, &dots);
    if (!dots || !nr_is_word(s, end - 1))
        return 0;
    bool www = nr_word_is(s, at, NR_STR("www"));
    if (!www && (!nr_word_in(s, end - 1, host_endings) || s->atoms[end - 1].shape == SHAPE_CAPITAL))
        return 0;
    if (!www && s->atoms[at].end - s->atoms[at].begin == 1 && dots == 1)
        return 0; /* "U.S", "e.g" */
    bool path = nr_glued_mark(s, end, '/') && nr_glued(s, end + 1);
    return say_site(s, at, at, path ? run_end(s, at) : end, false);
}

size_t nr_rule_number_site(nr_scan *s, size_t at)
{
    bool name = nr_glued(s, at + 1) && nr_is_word(s, at + 1);
    return name && nr_is_first(s, at) ? nr_rule_url(s, at) : 0;
}

size_t nr_rule_email(nr_scan *s, size_t at)
{
    size_t sign = at, dots;
    while (sign < s->count && sign - at < 12 && (sign == at || nr_glued(s, sign)) &&
           (s->atoms[sign].kind != ATOM_MARK || nr_is_mark(s, sign, '.') ||
            nr_is_mark(s, sign, '-') || nr_is_mark(s, sign, '_') || nr_is_mark(s, sign, '+')))
        sign++;
    if (sign == at || !nr_glued_mark(s, sign, '@') || !nr_glued(s, sign + 1))
        return 0;
    size_t end = host_end(s, sign + 1, &dots);
    if (!dots)
        return 0;
    if (nr_glued_mark(s, end, '/') && nr_glued(s, end + 1))
        end = run_end(s, at); /* "a@example.com/123456" */
    nr_say_open(s, at, end, NR_CLASS_EMAIL, "e-mail");
    say_spelt(s, at, end);
    nr_say_close(s);
    return end - at;
}

/* "report.pdf", "main.c"; "snake_case"; "main()". */
size_t nr_rule_file(nr_scan *s, size_t at)
{
    size_t dots, end = host_end(s, at, &dots);
    if (dots && nr_word_in(s, end - 1, file_endings) && s->atoms[end - 1].shape != SHAPE_CAPITAL &&
        s->atoms[at].end - s->atoms[at].begin > 1) {
        nr_say_open(s, at, end, NR_CLASS_CODE, "file");
        say_spelt(s, at, end);
        nr_say_close(s);
        return end - at;
    }
    if (!nr_glued_mark(s, at + 1, '_') || !nr_glued(s, at + 2) ||
        s->atoms[at + 2].kind == ATOM_MARK)
        return 0;
    for (end = at + 1;
         nr_glued(s, end) && (s->atoms[end].kind != ATOM_MARK || nr_is_mark(s, end, '_'));)
        end++;
    nr_say_open(s, at, end, NR_CLASS_CODE, "identifier");
    for (size_t i = at; i < end; i++)
        if (s->atoms[i].kind != ATOM_MARK)
            nr_say(s, nr_atom_text(s, i));
    nr_say_close(s);
    return end - at;
}
