/* feed_fields.c: what was said becomes the fields of the feed: of several that say the same, the
 * first of a list; plain text where it is promised; dates, numbers and addresses as they should be.
 */
#include "feed.h"
#include "sources.h"

enum { CHOICES_MAX = 5 };

static feed_slot chosen(const feed_said *said, const feed_slot *choices)
{
    for (size_t i = 0; i < CHOICES_MAX && choices[i]; i++)
        if (said->slots[choices[i]].n)
            return choices[i];
    return SLOT_NONE;
}

/* White space folded: titles stand on a line of their own between tags. */
static nr_str one_line(nr_arena *arena, nr_str text)
{
    char *p = nr_arena_alloc(arena, text.n + 1);
    size_t n = 0;
    text = nr_str_trim(text);
    for (size_t at = 0, length; at < text.n; at += length) {
        bool blank = nr_is_space(nr_utf8_at(text, at, &length));
        if (blank && n && p[n - 1] != ' ')
            p[n++] = ' ';
        for (size_t i = 0; !blank && i < length; i++)
            p[n++] = text.p[at + i];
    }
    p[n] = 0;
    return (nr_str){p, n};
}

/* The words of a piece of HTML. */
static nr_str words_of_html(nr_arena *arena, nr_str html)
{
    nr_dom dom;
    nr_buf out;
    nr_buf_init(&out, 0);
    parse_stripped(arena, html, &dom);
    for (const nr_node *node = dom.root; node; node = nr_node_next(node, dom.root)) {
        if (out.n && nr_node_is_text(node))
            nr_buf_add_char(&out, ' ');
        nr_buf_add(&out, node->text);
    }
    nr_str words = one_line(arena, nr_buf_str(&out));
    nr_buf_release(&out);
    return words;
}

static nr_str plain(nr_arena *arena, const feed_said *said, feed_slot slot)
{
    return said->html[slot] ? words_of_html(arena, said->slots[slot])
                            : one_line(arena, said->slots[slot]);
}

/* A slot's text as HTML: plain text is escaped. */
static nr_str html(nr_arena *arena, const feed_said *said, feed_slot slot)
{
    nr_str text = said->slots[slot];
    if (said->html[slot] || !text.n)
        return text;
    nr_buf out;
    nr_buf_init(&out, 0);
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '<')
            nr_buf_add(&out, NR_STR("&lt;"));
        else if (text.p[i] == '&')
            nr_buf_add(&out, NR_STR("&amp;"));
        else
            nr_buf_add_char(&out, text.p[i]);
    }
    nr_str copy = nr_str_copy(arena, nr_buf_str(&out));
    nr_buf_release(&out);
    return copy;
}

static nr_str address(nr_arena *arena, const feed_said *said, feed_slot slot)
{
    return nr_url_resolve(arena, said->base[slot], said->slots[slot]);
}

static int64_t number(nr_str text)
{
    long value;
    return nr_str_to_long(text, &value) && value > 0 ? value : 0;
}

/* "1:02:03", "62:03" or "3723" */
static int64_t seconds(nr_str text)
{
    int64_t total = 0;
    nr_str part;
    for (int i = 0; i < 3 && nr_str_cut(&text, ':', &part); i++) {
        long value;
        nr_str whole = part;
        nr_str_cut(&part, '.', &whole);
        if (!nr_str_to_long(nr_str_trim(whole), &value) || value < 0 || value > 1000000000)
            return 0;
        total = total * 60 + value;
    }
    return total;
}

static bool is_yes(nr_str text)
{
    return nr_str_eq_nocase(text, NR_STR("yes")) || nr_str_eq_nocase(text, NR_STR("true")) ||
           nr_str_eq_nocase(text, NR_STR("explicit"));
}

/* "mail@example.org (A. Name)", as RSS has authors: the name, where there is one. */
static nr_str name_of(nr_str author)
{
    size_t open = nr_str_find(author, NR_STR("("), 0);
    bool is_mail = nr_str_find(nr_str_sub(author, 0, open), NR_STR("@"), 0) != SIZE_MAX;
    if (!is_mail || open == SIZE_MAX || !nr_str_ends(author, NR_STR(")")))
        return author;
    return nr_str_trim(nr_str_sub(author, open + 1, author.n - 1));
}

#define CHOOSE(...) chosen(said, (const feed_slot[CHOICES_MAX]){__VA_ARGS__})

static nr_str author_of(nr_arena *arena, const feed_said *said)
{
    feed_slot slot = CHOOSE(SLOT_CREATOR, SLOT_ITUNES_AUTHOR, SLOT_NAME, SLOT_AUTHOR, SLOT_PERSON);
    return name_of(plain(arena, said, slot));
}

nr_feed_item feed_make_item(nr_arena *arena, const feed_said *said)
{
    nr_feed_item item = {
        .title = plain(arena, said, CHOOSE(SLOT_TITLE, SLOT_ITUNES_TITLE)),
        .guid = nr_str_trim(said->slots[SLOT_GUID]),
        .link = address(arena, said, SLOT_LINK),
        .author = author_of(arena, said),
        .published = feed_date(arena, said->slots[CHOOSE(SLOT_DATE, SLOT_UPDATED)]),
        .summary =
            plain(arena, said, CHOOSE(SLOT_SUMMARY, SLOT_DESCRIPTION, SLOT_SUBTITLE, SLOT_ENCODED)),
        .notes = html(arena, said, CHOOSE(SLOT_ENCODED, SLOT_DESCRIPTION, SLOT_SUMMARY)),
        .audio = address(arena, said, SLOT_AUDIO),
        .audio_type = said->slots[SLOT_AUDIO_TYPE],
        .audio_bytes = number(said->slots[SLOT_AUDIO_BYTES]),
        .seconds = seconds(said->slots[SLOT_DURATION]),
        .image = address(arena, said, CHOOSE(SLOT_ITUNES_IMAGE, SLOT_IMAGE)),
        .chapters = address(arena, said, SLOT_CHAPTERS),
        .transcripts = said->transcripts,
        .transcript_count = said->transcript_count,
        .sources = said->sources,
        .source_count = said->source_count,
        .fingerprint = said->slots[SLOT_FINGERPRINT],
        .kept = said->slots[SLOT_KEPT],
    };
    bool guid_is_link = said->slots[SLOT_GUID_IS_LINK].n
                            ? nr_str_eq_nocase(said->slots[SLOT_GUID_IS_LINK], NR_STR("true"))
                            : nr_str_starts_nocase(item.guid, NR_STR("http"));
    if (!item.link.n && guid_is_link)
        item.link = address(arena, said, SLOT_GUID);
    return item;
}

void feed_fill_channel(nr_arena *arena, const feed_said *said, nr_feed *feed)
{
    feed->title = plain(arena, said, CHOOSE(SLOT_TITLE, SLOT_ITUNES_TITLE));
    feed->description =
        plain(arena, said, CHOOSE(SLOT_DESCRIPTION, SLOT_SUMMARY, SLOT_SUBTITLE, SLOT_ENCODED));
    feed->language = said->slots[SLOT_LANGUAGE];
    feed->author = author_of(arena, said);
    feed->email = said->slots[SLOT_EMAIL];
    feed->link = address(arena, said, SLOT_LINK);
    feed->self = address(arena, said, SLOT_SELF);
    feed->guid = said->slots[CHOOSE(SLOT_PODCAST_GUID, SLOT_GUID)];
    feed->image = address(arena, said, CHOOSE(SLOT_ITUNES_IMAGE, SLOT_IMAGE));
    feed->category = said->slots[CHOOSE(SLOT_ITUNES_CATEGORY, SLOT_CATEGORY)];
    feed->subcategory = said->slots[SLOT_SUBCATEGORY];
    feed->medium = said->slots[SLOT_MEDIUM];
    feed->kept = said->slots[SLOT_KEPT];
    feed->explicit_ = is_yes(said->slots[SLOT_EXPLICIT]);
    feed->locked = is_yes(said->slots[SLOT_LOCKED]);
}
