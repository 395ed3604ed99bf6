/* html_nest.c: a stack of open elements with a handful of the standard's rules. */
#include "html_nest.h"

enum { STEPS_MAX = 1 << 26 };

enum {
    CLOSES_OWN = 2, /* a second one ends the first: "<li>one<li>two" */
    WALL = 4,       /* an end tag in it ends nothing outside of it */
    PART = 8,       /* of a table, or a wall itself: only a table is a wall to it */
    LIST = 16       /* a wall to <li> */
};

static const unsigned char rules[NR_TAG_COUNT] = {
    [NR_TAG_P] = CLOSES_OWN,
    [NR_TAG_A] = CLOSES_OWN,
    [NR_TAG_NOBR] = CLOSES_OWN,
    [NR_TAG_LI] = CLOSES_OWN,
    [NR_TAG_DD] = CLOSES_OWN,
    [NR_TAG_DT] = CLOSES_OWN,
    [NR_TAG_OPTION] = CLOSES_OWN,
    [NR_TAG_OPTGROUP] = CLOSES_OWN,
    [NR_TAG_RT] = CLOSES_OWN,
    [NR_TAG_RP] = CLOSES_OWN,
    [NR_TAG_BUTTON] = CLOSES_OWN | WALL | PART,
    [NR_TAG_TR] = CLOSES_OWN | PART,
    [NR_TAG_TD] = CLOSES_OWN | WALL | PART,
    [NR_TAG_TH] = CLOSES_OWN | WALL | PART,
    [NR_TAG_CAPTION] = CLOSES_OWN | WALL | PART,
    [NR_TAG_COLGROUP] = CLOSES_OWN | PART,
    [NR_TAG_TBODY] = CLOSES_OWN | PART,
    [NR_TAG_THEAD] = CLOSES_OWN | PART,
    [NR_TAG_TFOOT] = CLOSES_OWN | PART,
    [NR_TAG_TABLE] = WALL | PART,
    [NR_TAG_TEMPLATE] = WALL | PART,
    [NR_TAG_OBJECT] = WALL | PART,
    [NR_TAG_SVG] = WALL | PART,
    [NR_TAG_MATH] = WALL | PART,
    [NR_TAG_UL] = LIST,
    [NR_TAG_OL] = LIST,
    [NR_TAG_MENU] = LIST,
};

static bool stops(nr_tag_id wanted, nr_tag_id open)
{
    if (rules[wanted] & PART)
        return open == NR_TAG_TABLE || open == NR_TAG_TEMPLATE;
    return (rules[open] & WALL) || (wanted == NR_TAG_LI && (rules[open] & LIST));
}

void html_nest_end(html_nest *nest, nr_tag_id tag)
{
    if (!nest->count[tag])
        return;
    for (size_t i = nest->depth; i-- > 0; nest->steps++) {
        if (nest->open[i] == tag) {
            while (nest->depth > i)
                nest->count[nest->open[--nest->depth]]--;
            return;
        }
        if (stops(tag, nest->open[i]))
            return;
    }
}

bool html_nest_begin(html_nest *nest, nr_tag_id tag)
{
    unsigned flags = nr_tag_flags(tag);
    if (flags & NR_IS_VOID)
        return true;
    if (rules[tag] & CLOSES_OWN)
        html_nest_end(nest, tag);
    else if (flags & NR_IS_BLOCK)
        html_nest_end(nest, NR_TAG_P);
    if (nest->depth == NR_PARSE_DEPTH_MAX || nest->steps > STEPS_MAX)
        return false;
    nest->open[nest->depth++] = (uint16_t)tag;
    nest->count[tag]++;
    return true;
}
