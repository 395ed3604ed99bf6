/* html.c: HTML by way of gumbo, the only file that names it.
 *
 * Gumbo trusts its memory and its input: 100,000 nested <div> take it a minute, its destructor
 * recurses, and it does not survive malloc failing. So it gets an arena of its own, with a cap and
 * a deadline that are looked at in its allocator and left by longjmp; nothing of it is ever
 * destroyed, the arena is released. What it made is copied into a Dom that holds views of the page
 * wherever gumbo's text is the page's. */
#include <gumbo.h>
#include <setjmp.h>
#include <string.h>
#include <time.h>

#include "entities.h"
#include "html_skeleton.h"
#include "mojibake.h"
#include "narrate/parse.h"
#include "sources.h"

enum {
    CLOCK_EVERY = 512,     /* allocations between two looks at the clock */
    REPEATS_MAX = 64,      /* attributes among which one is looked for twice */
    STACK_MAX = 256 << 10, /* of gumbo's own recursion: <frameset> destroys a whole body */
    CHUNK = 64 << 10
};

typedef struct guard {
    jmp_buf out;
    nr_arena arena;
    char *next, *end; /* the free part of the arena's newest chunk */
    char *last;       /* the newest allocation, which alone can be given back */
    unsigned count;
    struct timespec deadline;
    const char *stack; /* where it stood when gumbo was called */
} guard;

static void leave(void *ctx)
{
    longjmp(((guard *)ctx)->out, 1);
}

static void check_clock(guard *g)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    if (now.tv_sec > g->deadline.tv_sec ||
        (now.tv_sec == g->deadline.tv_sec && now.tv_nsec > g->deadline.tv_nsec))
        leave(g);
}

static void *guarded_alloc(void *ctx, size_t size)
{
    guard *g = ctx;
    if (++g->count % CLOCK_EVERY == 0)
        check_clock(g);
    size = (size + 7) & ~(size_t)7;
    if (size > (size_t)(g->end - g->next)) {
        if (size > CHUNK / 4)
            return g->last = nr_arena_alloc(&g->arena, size);
        g->next = nr_arena_alloc(&g->arena, CHUNK);
        g->end = g->next + CHUNK;
    }
    g->last = g->next;
    g->next += size;
    return g->last;
}

static void guarded_free(void *ctx, void *p)
{
    guard *g = ctx;
    if (g->stack - (const char *)__builtin_frame_address(0) > STACK_MAX)
        leave(g);
    if (p && p == g->last && (char *)p < g->next && (char *)p >= g->end - CHUNK)
        g->next = p;
}

static void guard_init(guard *g, nr_spill *spill)
{
    nr_arena_init(&g->arena, NR_PARSE_MEMORY_MAX);
    g->arena.spill = spill;
    g->arena.full = leave;
    g->arena.ctx = g;
    g->next = g->end = g->last = NULL;
    g->count = 0;
    g->stack = __builtin_frame_address(0);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &g->deadline);
    g->deadline.tv_sec += NR_PARSE_MILLISECONDS_MAX / 1000;
    g->deadline.tv_nsec += NR_PARSE_MILLISECONDS_MAX % 1000 * 1000000L;
    if (g->deadline.tv_nsec >= 1000000000L) {
        g->deadline.tv_sec++;
        g->deadline.tv_nsec -= 1000000000L;
    }
}

/* The walk over gumbo's tree: an element whose children are being converted. */
typedef struct level {
    const GumboVector *children;
    unsigned next;
    nr_node *node;
} level;

/* What a cut in a tag came to; an element that gumbo cloned shares it. */
typedef struct tag_attrs {
    const nr_attr *attrs;
    size_t count;
} tag_attrs;

typedef struct conversion {
    nr_arena *arena;
    html_skeleton skeleton;
    nr_dom *dom;
    guard *guard;
    tag_attrs *of_cuts; /* for each cut of the skeleton, once it is asked for */
    nr_attr found[NR_PARSE_ATTRS_MAX];
    nr_tag_id tags[GUMBO_TAG_LAST]; /* NR_TAG_UNKNOWN where not looked up yet */
    level levels[NR_PARSE_DEPTH_MAX];
    size_t depth;
} conversion;

/* A string of gumbo's: a view of the page if it stands there as it is, else a copy. */
static nr_str keep(const conversion *c, const char *text, const char *original, size_t length)
{
    size_t n = strlen(text);
    if (original && n <= length && memcmp(text, original, n) == 0)
        return (nr_str){original, n};
    char *copy = nr_arena_alloc(c->arena, n);
    memcpy(copy, text, n);
    return (nr_str){copy, n};
}

static nr_str keep_value(const conversion *c, const GumboAttribute *attr)
{
    const char *original = attr->original_value.data;
    size_t length = attr->original_value.length;
    if (!*attr->value)
        return NR_STR("");
    bool quoted = *original == '"' || *original == '\'';
    nr_str value = keep(c, attr->value, original + quoted, length - 2 * quoted);
    return mojibake_mend(c->arena, value);
}

static tag_attrs keep_attrs(const conversion *c, const GumboVector *from)
{
    nr_attr *attrs = nr_arena_alloc(c->arena, from->length * sizeof *attrs);
    for (unsigned i = 0; i < from->length; i++) {
        const GumboAttribute *attr = from->data[i];
        attrs[i].name = keep(c, attr->name, attr->original_name.data, attr->original_name.length);
        attrs[i].value = keep_value(c, attr);
    }
    return (tag_attrs){attrs, from->length};
}

static nr_str lower_name(const conversion *c, nr_str name)
{
    size_t i = 0;
    while (i < name.n && !(name.p[i] >= 'A' && name.p[i] <= 'Z'))
        i++;
    if (i == name.n)
        return name;
    char *copy = nr_arena_alloc(c->arena, name.n);
    for (i = 0; i < name.n; i++)
        copy[i] = (char)(name.p[i] >= 'A' && name.p[i] <= 'Z' ? name.p[i] | 32 : name.p[i]);
    return (nr_str){copy, name.n};
}

/* Of two attributes of one name the first counts. (Looked for where tags are of a sane size: not
 * among a thousand.) */
static bool is_repeated(const nr_attr *attrs, size_t count, nr_str name)
{
    for (size_t i = 0; i < count && count <= REPEATS_MAX; i++)
        if (nr_str_eq(attrs[i].name, name))
            return true;
    return false;
}

/* The attributes that were cut out of a tag. */
static tag_attrs read_attrs(conversion *c, const html_cut *cut)
{
    size_t at = cut->from, n = 0;
    html_attr attr;
    html_tag_end end;
    while (n < NR_PARSE_ATTRS_MAX && html_next_attr(c->skeleton.page, &at, &attr, &end)) {
        nr_str name = lower_name(c, attr.name);
        nr_str value = entity_decode_value(c->arena, attr.value);
        if (!is_repeated(c->found, n, name))
            c->found[n++] = (nr_attr){name, mojibake_mend(c->arena, value)};
    }
    if (!n)
        return (tag_attrs){NULL, 0};
    nr_attr *attrs = nr_arena_alloc(c->arena, n * sizeof *attrs);
    memcpy(attrs, c->found, n * sizeof *attrs);
    return (tag_attrs){attrs, n};
}

static void convert_attrs(conversion *c, const GumboElement *element, nr_node *node)
{
    tag_attrs found = {NULL, 0};
    nr_str text = c->skeleton.text;
    if (element->attributes.length) {
        found = keep_attrs(c, &element->attributes);
    } else if (element->original_tag.data) {
        size_t tag = (size_t)(element->original_tag.data - text.p);
        const html_cut *cut = html_skeleton_cut_at(&c->skeleton, html_name_end(text, tag + 1));
        if (!cut)
            return;
        tag_attrs *known = &c->of_cuts[cut - c->skeleton.cuts];
        if (!known->attrs)
            *known = read_attrs(c, cut);
        found = *known;
    }
    node->attrs = found.attrs;
    node->attr_count = found.count;
}

static uint32_t offset_of(const conversion *c, GumboStringPiece piece)
{
    nr_str text = c->skeleton.text;
    if (!piece.data || piece.data < text.p || piece.data > text.p + text.n)
        return 0;
    return html_skeleton_place(&c->skeleton, (size_t)(piece.data - text.p));
}

/* What gumbo does not know by number (custom elements, svg's, what is younger than it) has its name
 * in the page only. */
static nr_node *add_unknown(const conversion *c, nr_node *parent, const GumboElement *element)
{
    GumboStringPiece piece = element->original_tag;
    gumbo_tag_from_original_text(&piece);
    nr_str name = piece.data && piece.length ? lower_name(c, (nr_str){piece.data, piece.length})
                                             : NR_STR("unknown");
    return nr_dom_add_element(c->arena, c->dom, parent, name);
}

static nr_node *add_element(conversion *c, nr_node *parent, const GumboElement *element)
{
    if (element->tag >= GUMBO_TAG_UNKNOWN)
        return add_unknown(c, parent, element);
    nr_tag_id *tag = &c->tags[element->tag];
    nr_str name = *tag ? nr_tag_name(*tag) : nr_str_from(gumbo_normalized_tagname(element->tag));
    if (*tag == NR_TAG_UNKNOWN)
        *tag = nr_tag_from_name(name);
    return nr_dom_add_element(c->arena, c->dom, parent, name);
}

/* A script's or style's text, which gumbo did not see. */
static void restore_raw(conversion *c, nr_node *node, GumboStringPiece tag)
{
    if (!tag.data)
        return;
    size_t end = (size_t)(tag.data + tag.length - c->skeleton.text.p);
    nr_str text = html_skeleton_missing(&c->skeleton, html_skeleton_cut_at(&c->skeleton, end));
    if (text.n)
        nr_dom_add_text(c->arena, c->dom, node, text)->offset =
            (uint32_t)(text.p - c->skeleton.page.p);
}

static void enter_element(conversion *c, nr_node *parent, const GumboElement *element)
{
    nr_node *node = add_element(c, parent, element);
    node->offset = offset_of(c, element->original_tag);
    convert_attrs(c, element, node);
    if (node->tag == NR_TAG_SCRIPT || node->tag == NR_TAG_STYLE)
        restore_raw(c, node, element->original_tag);
    if (!element->children.length)
        return;
    if (c->depth == NR_PARSE_DEPTH_MAX)
        leave(c->guard);
    c->levels[c->depth++] = (level){&element->children, 0, node};
}

static void convert_text(const conversion *c, nr_node *parent, const GumboText *text)
{
    nr_str kept = keep(c, text->text, text->original_text.data, text->original_text.length);
    nr_node *node = nr_dom_add_text(c->arena, c->dom, parent, mojibake_mend(c->arena, kept));
    node->offset = offset_of(c, text->original_text);
}

static void convert_node(conversion *c, nr_node *parent, const GumboNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        enter_element(c, parent, &node->v.element);
        break;
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
        convert_text(c, parent, &node->v.text);
        break;
    case GUMBO_NODE_COMMENT:
    case GUMBO_NODE_DOCUMENT:
        break;
    }
}

static void convert(conversion *c, const GumboNode *root)
{
    convert_node(c, NULL, root);
    while (c->depth) {
        level *top = &c->levels[c->depth - 1];
        if (top->next == top->children->length)
            c->depth--;
        else
            convert_node(c, top->node, top->children->data[top->next++]);
    }
    nr_dom_finish(c->arena, c->dom);
}

static bool parse_guarded(guard *g, nr_arena *arena, nr_str text, nr_dom *ret)
{
    conversion *c = NR_NEW(&g->arena, conversion);
    if (!html_skeleton_make(arena, &g->arena, text, &c->skeleton))
        return false;
    c->of_cuts = NR_NEW_ARRAY(&g->arena, tag_attrs, c->skeleton.cut_count);
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = guarded_alloc;
    options.deallocator = guarded_free;
    options.userdata = g;
    options.max_errors = 0;
    GumboOutput *output =
        gumbo_parse_with_options(&options, c->skeleton.text.p, c->skeleton.text.n);
    c->arena = arena;
    c->dom = ret;
    c->guard = g;
    convert(c, output->root);
    return true;
}

/* False where the page is not fit for gumbo, or gumbo not for the page. */
static bool parse_or_leave(guard *g, nr_arena *arena, nr_str text, nr_dom *ret)
{
    if (setjmp(g->out) != 0)
        return false;
    return parse_guarded(g, arena, text, ret);
}

void parse_html(nr_arena *arena, nr_str text, nr_dom *ret)
{
    nr_arena_mark before = nr_arena_save(arena);
    guard g;
    *ret = (nr_dom){0};
    guard_init(&g, arena->spill);
    bool parsed = parse_or_leave(&g, arena, text, ret);
    nr_arena_release(&g.arena);
    if (!parsed) {
        nr_arena_rewind(arena, before);
        parse_stripped(arena, text, ret);
    }
}
