/* extract.c: the order in which the article is found, cleaned and handed on. */
#include "ex.h"

static void emit(const ex_page *page, nr_article *article)
{
    for (size_t i = 0; i < page->piece_count; i++) {
        const ex_piece *piece = &page->pieces[i];
        if (piece->joined)
            continue;
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
    ex_read_metadata(page, article);
    if (page->dom->plain) {
        ex_read_plain(page, article);
        return;
    }
    ex_choose(page, article);
    ex_add_leads(page, article);
    ex_drop_clutter(page, article);
    ex_drop_repeats(page);
    ex_drop_sections(page);
}

/* Every line as it stands, one without words too: who gives lines wants as many back. */
static void read_lines(ex_page *page, nr_article *article)
{
    nr_str guess = ex_guess_language(page);
    nr_str language = page->options->language.n ? page->options->language
                      : guess.n                 ? guess
                                                : NR_STR("en");
    for (size_t i = 0; i < page->piece_count; i++)
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
