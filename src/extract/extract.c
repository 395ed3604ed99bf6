/* extract.c: the order in which the article is found, cleaned and handed on. */
#include "ex.h"

static nr_str first_part(nr_str tag)
{
    size_t n = 0;
    while (n < tag.n && ex_is_letter((unsigned char)tag.p[n]))
        n++;
    return nr_str_sub(tag, 0, n);
}

/* A block in another language than the article's, as its own element says; what says the same as
 * the page is as little believed as the page. */
static void set_language(const ex_page *page, const nr_article *article, ex_piece *piece)
{
    uint32_t order = page->facts[piece->home->order].lang;
    nr_str own = first_part(order ? nr_node_attr(page->nodes[order], "lang") : (nr_str){"", 0});
    nr_str page_says = first_part(nr_node_attr(page->dom->root, "lang"));
    if ((own.n == 2 || own.n == 3) && !nr_str_eq_nocase(own, first_part(article->language)) &&
        !nr_str_eq_nocase(own, page_says))
        piece->block.language = nr_str_copy(page->arena, nr_node_attr(page->nodes[order], "lang"));
}

static void emit(const ex_page *page, nr_article *article)
{
    for (size_t i = 0; ex_has_piece(page, i); i++) {
        ex_piece *piece = &page->pieces[i];
        if (piece->joined)
            continue;
        set_language(page, article, piece);
        bool caption = piece->reason == NR_REASON_CAPTION && piece->inside &&
                       piece->block.role == NR_ROLE_CAPTION && !piece->side;
        if (piece->reason == EX_KEEP ||
            caption) /* whether captions are read is the listener's choice */
            nr_article_add_block(article, &piece->block);
        else
            nr_article_skip(article, piece->inside ? piece->block.role : NR_ROLE_FURNITURE,
                            piece->reason, piece->block.offset, piece->block.text);
    }
}

static void find_article(ex_page *page, nr_article *article)
{
    ex_find_comments(page);
    ex_read_metadata(page, article);
    ex_read_next(page, article);
    if (page->dom->plain) {
        ex_read_plain(page, article);
        return;
    }
    ex_choose(page, article);
    ex_drop_others(page);
    ex_add_leads(page, article);
    ex_drop_clutter(page, article);
    ex_drop_repeats(page);
    ex_drop_sections(page);
}

/* Every line as it stands, one without words too: who gives lines wants as many back. */
static void read_lines(ex_page *page, nr_article *article)
{
    nr_str language = page->options->language;
    if (!language.n)
        language = ex_guess_language(page);
    if (!language.n)
        language = NR_STR("en");
    for (size_t i = 0; ex_has_piece(page, i); i++)
        page->pieces[i].reason = EX_KEEP;
    article->language = nr_str_copy(page->arena, language);
    article->url = nr_str_copy(page->arena, page->options->url);
}

nr_status nr_extract(nr_arena *arena, const nr_dom *dom, const nr_extract_options *options,
                     nr_article *ret, nr_error *err)
{
    nr_article article;
    nr_arena scratch;
    nr_article_init(&article, arena);
    nr_arena_init(&scratch, 0);
    scratch.spill = arena->spill;
    ex_page page = {.arena = arena, .scratch = &scratch, .dom = dom, .options = options};
    ex_read_facts(&page);
    ex_read_pieces(&page);
    if (options->lines)
        read_lines(&page, &article);
    else
        find_article(&page, &article);
    emit(&page, &article);
    nr_arena_release(&scratch);
    if (!article.block_count)
        return nr_fail(err, NR_ERR_NO_ARTICLE, "no article found");
    *ret = article;
    return NR_OK;
}
