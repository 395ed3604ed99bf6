/* text_lists.c: lists in plain text.
 *
 * One line that begins with a dash or a number may be anything ("1984. That was the year"); two in
 * a row of one kind, numbers counting on, are a list. */
#include "text.h"

static const nr_str bullets[] = {NR_STR_INIT("•"), NR_STR_INIT("‣"), NR_STR_INIT("◦"),
                                 NR_STR_INIT("▪"), NR_STR_INIT("●"), NR_STR_INIT("·")};

/* The marker's length with the white space it needs after it; 0 if there is none. */
static size_t with_space(nr_str line, size_t length)
{
    size_t n = length;
    while (n < line.n && (line.p[n] == ' ' || line.p[n] == '\t'))
        n++;
    return n > length && n < line.n ? n : 0;
}

static text_marker find_number(nr_str line)
{
    size_t digits = 0;
    while (digits < line.n && digits < 3 && line.p[digits] >= '0' && line.p[digits] <= '9')
        digits++;
    text_marker marker = {0};
    if (!digits || digits == line.n || (line.p[digits] != '.' && line.p[digits] != ')'))
        return marker;
    marker.length = with_space(line, digits + 1);
    if (marker.length) {
        marker.kind = line.p[digits];
        nr_str_to_long(nr_str_sub(line, 0, digits), &marker.number);
    }
    return marker;
}

text_marker text_find_marker(nr_str line)
{
    if (!line.n)
        return (text_marker){0};
    if (line.p[0] == '-' || line.p[0] == '*') {
        size_t length = with_space(line, 1);
        return (text_marker){length ? line.p[0] : 0, 0, length};
    }
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++)
        if (nr_str_starts(line, bullets[i])) {
            size_t length = with_space(line, bullets[i].n);
            return (text_marker){length ? 'o' : 0, 0, length};
        }
    return find_number(line);
}

static text_marker marker_of(const nr_node *node)
{
    if (!node || node->tag != NR_TAG_P || !node->first || !nr_node_is_text(node->first))
        return (text_marker){0};
    return text_find_marker(node->first->text);
}

static bool is_numbered(text_marker marker)
{
    return marker.kind == '.' || marker.kind == ')';
}

static bool follows(text_marker before, text_marker marker)
{
    return marker.kind && marker.kind == before.kind &&
           (!is_numbered(marker) || marker.number == before.number + 1);
}

/* An empty list in the tree where `before` stands. */
static nr_node *insert_list(nr_arena *arena, nr_dom *dom, nr_node *before, text_marker marker)
{
    static const nr_str start = NR_STR_INIT("start");
    nr_node *list = NR_NEW(arena, nr_node);
    list->tag = is_numbered(marker) ? NR_TAG_OL : NR_TAG_UL;
    list->name = nr_tag_name(list->tag);
    list->offset = before->offset;
    list->parent = before->parent;
    list->prev = before->prev;
    list->next = before;
    *(before->prev ? &before->prev->next : &before->parent->first) = list;
    before->prev = list;
    if (is_numbered(marker) && marker.number != 1) {
        nr_attr *attr = NR_NEW(arena, nr_attr);
        *attr = (nr_attr){start, nr_str_format(arena, "%ld", marker.number)};
        list->attrs = attr;
        list->attr_count = 1;
    }
    dom->node_count++;
    return list;
}

/* Moves the paragraph after the list into it, as an item without its marker. */
static void take_item(nr_node *list, size_t marker_length)
{
    nr_node *item = list->next;
    list->next = item->next;
    *(item->next ? &item->next->prev : &list->parent->last) = list;
    item->tag = NR_TAG_LI;
    item->name = nr_tag_name(NR_TAG_LI);
    item->parent = list;
    item->next = NULL;
    item->prev = list->last;
    *(list->last ? &list->last->next : &list->first) = item;
    list->last = item;
    nr_node *text = item->first;
    text->text = nr_str_sub(text->text, marker_length, text->text.n);
    text->offset += (uint32_t)marker_length;
}

void text_group_lists(nr_arena *arena, nr_dom *dom, nr_node *body)
{
    size_t i = 0;
    for (nr_node *node = body->first; node && nr_arena_pass(arena, i++, dom->node_count);
         node = node->next) {
        text_marker marker = marker_of(node);
        if (!marker.kind || !follows(marker, marker_of(node->next)))
            continue;
        node = insert_list(arena, dom, node, marker);
        text_marker next = marker;
        do {
            marker = next;
            take_item(node, marker.length);
            next = marker_of(node->next);
        } while (follows(marker, next));
    }
}
