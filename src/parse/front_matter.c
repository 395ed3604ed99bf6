/* front_matter.c: YAML and TOML as people write them above an essay: keys at the line's beginning,
 * values on the same line, in brackets, folded below the key, or as "- item" lines. */
#include "front_matter.h"

#include <string.h>

enum { FRONT_MATTER_MAX = 64 << 10 /* bytes; a longer one is text between two rules */ };

typedef enum target_kind {
    TO_TITLE,
    TO_NAME,     /* <meta name=... content=...> */
    TO_PROPERTY, /* <meta property=... content=...> */
    TO_LANGUAGE
} target_kind;

typedef struct target {
    const char *key;
    target_kind kind;
    const char *name;
} target;

/* clang-format off */
static const target targets[] = {
    {"title",       TO_TITLE,    ""},
    {"author",      TO_NAME,     "author"},
    {"authors",     TO_NAME,     "author"},
    {"by",          TO_NAME,     "author"},
    {"byline",      TO_NAME,     "author"},
    {"date",        TO_PROPERTY, "article:published_time"},
    {"published",   TO_PROPERTY, "article:published_time"},
    {"pubdate",     TO_PROPERTY, "article:published_time"},
    {"publishdate", TO_PROPERTY, "article:published_time"},
    {"modified",    TO_PROPERTY, "article:modified_time"},
    {"updated",     TO_PROPERTY, "article:modified_time"},
    {"lastmod",     TO_PROPERTY, "article:modified_time"},
    {"lang",        TO_LANGUAGE, ""},
    {"language",    TO_LANGUAGE, ""},
    {"locale",      TO_LANGUAGE, ""},
    {"description", TO_NAME,     "description"},
    {"summary",     TO_NAME,     "description"},
    {"abstract",    TO_NAME,     "description"},
    {"subtitle",    TO_NAME,     "description"},
    {"site",        TO_PROPERTY, "og:site_name"},
    {"site_name",   TO_PROPERTY, "og:site_name"},
    {"publisher",   TO_PROPERTY, "og:site_name"},
    {"publication", TO_PROPERTY, "og:site_name"},
    {"image",       TO_PROPERTY, "og:image"},
    {"cover",       TO_PROPERTY, "og:image"},
    {"url",         TO_PROPERTY, "og:url"},
    {"canonical",   TO_PROPERTY, "og:url"},
};
/* clang-format on */

static nr_str trim_right(nr_str line)
{
    while (line.n && strchr(" \t\r", line.p[line.n - 1]))
        line.n--;
    return line;
}

static bool is_key_character(char c)
{
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || strchr("_-.", c);
}

/* "key: value" or "key = value"; the value may be empty. */
static bool split_key(nr_str line, nr_str *key, nr_str *value)
{
    size_t n = 0;
    while (n < line.n && line.p[n] && is_key_character(line.p[n]))
        n++;
    size_t at = n;
    while (at < line.n && line.p[at] == ' ')
        at++;
    if (!n || at == line.n || (line.p[at] != ':' && line.p[at] != '='))
        return false;
    if (line.p[at] == ':' && at + 1 < line.n && line.p[at + 1] != ' ' && line.p[at + 1] != '\t')
        return false;
    *key = nr_str_sub(line, 0, n);
    *value = nr_str_trim(nr_str_sub(line, at + 1, line.n));
    return true;
}

static bool is_fence(nr_str line, char c)
{
    return line.n == 3 && line.p[0] == c && line.p[1] == c && line.p[2] == c;
}

nr_str front_matter_cut(nr_str *text)
{
    nr_str rest = *text, line, key, value, none = NR_STR("");
    if (!nr_str_cut(&rest, '\n', &line))
        return none;
    char fence = line.n ? line.p[0] : 0;
    line = trim_right(line);
    if ((fence != '-' && fence != '+') || !is_fence(line, fence))
        return none;
    const char *begin = rest.p;
    for (bool first = true; nr_str_cut(&rest, '\n', &line); first = false) {
        line = trim_right(line);
        if ((size_t)(line.p - begin) > FRONT_MATTER_MAX)
            return none;
        if (is_fence(line, fence) || (fence == '-' && is_fence(line, '.'))) {
            *text = rest;
            return (nr_str){begin, (size_t)(line.p - begin)};
        }
        if (first && !nr_str_starts(line, NR_STR("#")) && !split_key(line, &key, &value))
            return none;
    }
    return none;
}

static nr_str unquote(nr_arena *arena, nr_str value)
{
    char quote = value.n >= 2 ? value.p[0] : 0;
    if ((quote != '"' && quote != '\'') || value.p[value.n - 1] != quote)
        return value;
    value = nr_str_sub(value, 1, value.n - 1);
    char *out = nr_arena_alloc(arena, value.n);
    size_t n = 0;
    for (size_t i = 0; i < value.n; i++) {
        bool escaped =
            i + 1 < value.n && ((quote == '"' && value.p[i] == '\\') ||
                                (quote == '\'' && value.p[i] == '\'' && value.p[i + 1] == '\''));
        i += escaped;
        out[n++] = escaped && quote == '"' && value.p[i] == 'n' ? ' ' : value.p[i];
    }
    return (nr_str){out, n};
}

static void add_meta(nr_arena *arena, nr_dom *dom, const target *to, nr_str value)
{
    nr_node *meta = nr_dom_add_element(arena, dom, dom->head, NR_STR("meta"));
    nr_attr *attrs = NR_NEW_ARRAY(arena, nr_attr, 2);
    attrs[0] =
        (nr_attr){nr_str_from(to->kind == TO_NAME ? "name" : "property"), nr_str_from(to->name)};
    attrs[1] = (nr_attr){NR_STR("content"), value};
    meta->attrs = attrs;
    meta->attr_count = 2;
}

static void set_language(nr_arena *arena, nr_dom *dom, nr_str value)
{
    nr_attr *attr = NR_NEW(arena, nr_attr);
    *attr = (nr_attr){NR_STR("lang"), value};
    dom->root->attrs = attr;
    dom->root->attr_count = 1;
}

static void add_value(nr_arena *arena, nr_dom *dom, const target *to, nr_str value)
{
    value = unquote(arena, nr_str_trim(value));
    if (!value.n)
        return;
    if (to->kind == TO_TITLE)
        nr_dom_add_text(arena, dom, nr_dom_add_element(arena, dom, dom->head, NR_STR("title")),
                        value);
    else if (to->kind == TO_LANGUAGE)
        set_language(arena, dom, value);
    else
        add_meta(arena, dom, to, value);
}

/* "[one, 'two, three']": the items of a list on one line. */
static void add_list(nr_arena *arena, nr_dom *dom, const target *to, nr_str list)
{
    char quote = 0;
    size_t begin = 0;
    for (size_t i = 0; i <= list.n; i++) {
        char c = i < list.n ? list.p[i] : ',';
        if (quote)
            quote = c == quote ? 0 : quote;
        else if ((c == '"' || c == '\'') && !nr_str_trim(nr_str_sub(list, begin, i)).n)
            quote = c;
        if (i == list.n || (!quote && c == ',')) {
            add_value(arena, dom, to, nr_str_sub(list, begin, i));
            begin = i + 1;
        }
    }
}

/* "- item" below a key; an item that is itself keyed ("- name: Ann") gives its name. */
static void add_item(nr_arena *arena, nr_dom *dom, const target *to, nr_str item)
{
    nr_str key, value;
    item = nr_str_trim(item);
    if (!split_key(item, &key, &value))
        add_value(arena, dom, to, item);
    else if (nr_str_eq_nocase(key, NR_STR("name")))
        add_value(arena, dom, to, value);
}

/* A value folded over the lines below its key (">", "|", or nothing after the colon). */
static void add_folded(nr_arena *arena, nr_dom *dom, const target *to, nr_str *rest)
{
    nr_buf folded;
    nr_buf_init(&folded, FRONT_MATTER_MAX);
    nr_str line, after = *rest, key, value;
    while (nr_str_cut(&after, '\n', &line)) {
        nr_str trimmed = nr_str_trim(line);
        bool item = nr_str_starts(trimmed, NR_STR("- "));
        if (trimmed.n && line.p[0] != ' ' && line.p[0] != '\t' && !item)
            break;
        *rest = after;
        if (item)
            add_item(arena, dom, to, nr_str_sub(trimmed, 2, trimmed.n));
        else if (split_key(trimmed, &key, &value) && nr_str_eq_nocase(key, NR_STR("name")))
            add_value(arena, dom, to, value);
        else if (trimmed.n && !split_key(trimmed, &key, &value)) {
            if (folded.n)
                nr_buf_add_char(&folded, ' ');
            nr_buf_add(&folded, trimmed);
        }
    }
    add_value(arena, dom, to, nr_str_copy(arena, nr_buf_str(&folded)));
    nr_buf_release(&folded);
}

static const target *find_target(nr_str key)
{
    for (size_t i = 0; i < sizeof targets / sizeof *targets; i++)
        if (nr_str_eq_nocase(key, nr_str_from(targets[i].key)))
            return &targets[i];
    return NULL;
}

void front_matter_add(nr_arena *arena, nr_str matter, nr_dom *dom)
{
    nr_str line, key, value;
    while (nr_str_cut(&matter, '\n', &line)) {
        if (!split_key(trim_right(line), &key, &value))
            continue;
        const target *to = find_target(key);
        if (!to)
            continue;
        if (!value.n || value.p[0] == '>' || value.p[0] == '|')
            add_folded(arena, dom, to, &matter);
        else if (value.p[0] == '[' && value.p[value.n - 1] == ']')
            add_list(arena, dom, to, nr_str_sub(value, 1, value.n - 1));
        else
            add_value(arena, dom, to, value);
    }
}
