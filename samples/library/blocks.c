/* blocks.c: the extractor on its own: prints the article of an HTML file. */
#include <narrate/extract.h>
#include <narrate/parse.h>
#include <narrate/stream.h>
#include <stdio.h>

int main(int argc, char **argv)
{
    nr_arena arena;
    nr_error err;
    nr_dom dom;
    nr_article article;
    nr_page page = {.media = NR_MEDIA_HTML};
    nr_extract_options options = {.url = nr_str_from("https://example.org/story")};
    nr_arena_init(&arena, 0);
    if (argc < 2 || nr_read_file(&arena, argv[1], 1 << 26, &page.text, &err) ||
        nr_parse(&arena, &page, &dom, &err) || nr_extract(&arena, &dom, &options, &article, &err)) {
        fprintf(stderr, "%s\n", argc < 2 ? "which file?" : err.text);
        return 1;
    }
    printf("%.*s, by %.*s\n", NR_FMT(article.title), NR_FMT(article.author));
    for (size_t i = 0; i < article.block_count; i++)
        printf("\n%s: %.*s\n", nr_role_name(article.blocks[i].role),
               NR_FMT(article.blocks[i].text));
    nr_arena_release(&arena);
    return 0;
}
