/* jsonld.c: what a page says of itself in JSON-LD (schema.org). Only the object that describes the
 * article counts: breadcrumbs, site searches and lists of other stories are in the same scripts. */
#include "ex.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

enum {
    SCRIPTS_MAX = 40,
    SCRIPT_BYTES_MAX = 4 << 20,
    OBJECTS_MAX = 400,
    DEPTH_MAX = 8,
    NAMES_MAX = 12
};

typedef struct finder {
    ex_page *page;
    ex_linked *found;
    int best; /* how well the best object so far fits */
    unsigned objects;
} finder;

/* Types of things that are read, from the most telling; the site itself comes last. */
static const struct {
    nr_str part; /* the type ends in it */
    int rank;
} types[] = {
    {NR_STR_INIT("Article"), 5},     {NR_STR_INIT("BlogPosting"), 5},  {NR_STR_INIT("Report"), 5},
    {NR_STR_INIT("Posting"), 4},     {NR_STR_INIT("Recipe"), 4},       {NR_STR_INIT("Review"), 3},
    {NR_STR_INIT("HowTo"), 3},       {NR_STR_INIT("CreativeWork"), 3}, {NR_STR_INIT("BlogPost"), 4},
    {NR_STR_INIT("VideoObject"), 1}, {NR_STR_INIT("WebPage"), 2},
};

static nr_str text_of(finder *f, const json_t *value)
{
    if (!json_is_string(value))
        return (nr_str){"", 0};
    return ex_plain_html(f->page->arena,
                         (nr_str){json_string_value(value), json_string_length(value)});
}

static int rank_of_name(nr_str type)
{
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (nr_str_ends(type, types[i].part))
            return types[i].rank;
    return 0;
}

static int rank_of(const json_t *object)
{
    const json_t *type = json_object_get(object, "@type");
    int rank = 0;
    if (json_is_string(type))
        rank = rank_of_name(nr_str_from(json_string_value(type)));
    for (size_t i = 0; i < json_array_size(type); i++) {
        int one = json_is_string(json_array_get(type, i))
                      ? rank_of_name(nr_str_from(json_string_value(json_array_get(type, i))))
                      : 0;
        rank = one > rank ? one : rank;
    }
    return rank;
}

static void add_name(finder *f, nr_str *list, nr_str name)
{
    if (!name.n || name.n > 200 || nr_str_find(*list, name, 0) != SIZE_MAX)
        return;
    *list =
        list->n ? nr_str_format(f->page->arena, "%.*s, %.*s", NR_FMT(*list), NR_FMT(name)) : name;
}

/* A name: a string, an object with one, or a list of such. `graph`: where "@id" points to. */
static nr_str names_of(finder *f, const json_t *value, const json_t *graph)
{
    nr_str list = {"", 0};
    if (json_is_string(value)) {
        add_name(f, &list, text_of(f, value));
    } else if (json_is_object(value)) {
        const json_t *name = json_object_get(value, "name");
        if (json_is_array(name))
            name = json_array_get(name, 0);
        const char *id = json_string_value(json_object_get(value, "@id"));
        for (size_t i = 0; !name && id && i < json_array_size(graph); i++) {
            const json_t *other = json_array_get(graph, i);
            const char *other_id = json_string_value(json_object_get(other, "@id"));
            if (other_id && strcmp(other_id, id) == 0)
                name = json_object_get(other, "name");
        }
        add_name(f, &list, text_of(f, name));
    }
    for (size_t i = 0; i < json_array_size(value) && i < NAMES_MAX; i++) {
        const json_t *item = json_array_get(value, i);
        if (!json_is_array(item))
            add_name(f, &list, names_of(f, item, graph));
    }
    return list;
}

static nr_str image_of(finder *f, const json_t *value)
{
    if (json_is_array(value))
        value = json_array_get(value, 0);
    if (json_is_object(value))
        value = json_object_get(value, "url");
    return text_of(f, value);
}

static bool is_person(const json_t *author)
{
    if (json_is_array(author))
        author = json_array_get(author, 0);
    const char *type = json_string_value(json_object_get(author, "@type"));
    return type && strcmp(type, "Person") == 0;
}

static void take_object(finder *f, const json_t *object, const json_t *graph, int rank)
{
    ex_linked *to = f->found;
    f->best = rank;
    *to = (ex_linked){
        .headline = text_of(f, json_object_get(object, "headline")),
        .published = text_of(f, json_object_get(object, "datePublished")),
        .modified = text_of(f, json_object_get(object, "dateModified")),
        .description = text_of(f, json_object_get(object, "description")),
        .body = text_of(f, json_object_get(object, "articleBody")),
        .author = names_of(f, json_object_get(object, "author"), graph),
        .site = names_of(f, json_object_get(object, "publisher"), graph),
        .image = image_of(f, json_object_get(object, "image")),
    };
    to->person = is_person(json_object_get(object, "author"));
    if (!to->published.n)
        to->published = text_of(f, json_object_get(object, "dateCreated"));
    if (!to->headline.n && rank != 2)
        to->headline = text_of(f, json_object_get(object, "name"));
    if (!to->author.n)
        to->author = names_of(f, json_object_get(object, "creator"), graph);
}

/* An object's rank, raised by what it knows: of two articles the one with a body or a date is ours.
 */
static void look_at(finder *f, const json_t *value, const json_t *graph, int depth)
{
    if (depth > DEPTH_MAX || f->objects++ > OBJECTS_MAX)
        return;
    for (size_t i = 0; i < json_array_size(value); i++)
        look_at(f, json_array_get(value, i), graph, depth + 1);
    if (!json_is_object(value))
        return;
    int rank = rank_of(value);
    if (rank)
        rank = rank * 4 + (json_object_get(value, "articleBody") != NULL) +
               (json_object_get(value, "datePublished") != NULL) +
               (json_object_get(value, "author") != NULL);
    if (rank > f->best)
        take_object(f, value, graph, rank);
    const json_t *inner = json_object_get(value, "@graph");
    if (inner)
        look_at(f, inner, inner, depth + 1);
    look_at(f, json_object_get(value, "mainEntity"), graph, depth + 1);
    look_at(f, json_object_get(value, "mainEntityOfPage"), graph, depth + 1);
}

/* Pages write raw line breaks into JSON strings, which JSON forbids: they become spaces. */
static json_t *load(ex_page *page, nr_str text)
{
    json_t *root = json_loadb(text.p, text.n, JSON_DISABLE_EOF_CHECK | JSON_ALLOW_NUL, NULL);
    if (root)
        return root;
    char *p = nr_arena_alloc(page->scratch, text.n + 1);
    for (size_t i = 0; i < text.n; i++)
        p[i] = (unsigned char)text.p[i] < 0x20 ? ' ' : text.p[i];
    return json_loadb(p, text.n, JSON_DISABLE_EOF_CHECK | JSON_ALLOW_NUL, NULL);
}

/* A script may wrap its JSON in a comment or CDATA: it begins at the first bracket. */
static nr_str json_part(nr_str text)
{
    size_t at = 0;
    while (at < text.n && text.p[at] != '{' && text.p[at] != '[')
        at++;
    if (at + 7 < text.n && memcmp(text.p + at, "[CDATA[", 7) == 0)
        return json_part(nr_str_sub(text, at + 7, text.n));
    return nr_str_sub(text, at, text.n);
}

void ex_read_linked(ex_page *page, ex_linked *ret)
{
    *ret = (ex_linked){0};
    finder f = {.page = page, .found = ret};
    int scripts = 0;
    for (size_t i = 0; ex_has_node(page, i) && scripts < SCRIPTS_MAX; i++) {
        const nr_node *node = page->nodes[i];
        if (node->tag != NR_TAG_SCRIPT || !node->first ||
            !nr_str_contains_nocase(nr_node_attr(node, "type"), NR_STR("ld+json")))
            continue;
        scripts++;
        nr_str text = json_part(node->first->text);
        json_t *root = text.n && text.n < SCRIPT_BYTES_MAX ? load(page, text) : NULL;
        look_at(&f, root, json_is_array(root) ? root : NULL, 0);
        json_decref(root);
    }
}
