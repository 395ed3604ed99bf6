/* languages.c: which languages have tables of their own. */
#include "rules.h"

static const seg_language languages[] = {
    {"en", SEG_LOWER_STARTS | SEG_DATELINES, seg_words_en},
    {"de", SEG_ORDINALS | SEG_NOUN_CAPITALS | SEG_GERMAN_QUOTES, seg_words_de},
    {"fr", SEG_LOWER_STARTS, seg_words_fr},
    {"es", 0, seg_words_es},
    {"it", 0, seg_words_it},
    {"pt", 0, seg_words_pt},
    {"nl", 0, seg_words_nl},
    {"ru", SEG_GERMAN_QUOTES, seg_words_ru},
    {"da", SEG_ORDINALS | SEG_GERMAN_QUOTES, seg_words_da},
    {"sv", SEG_GERMAN_QUOTES, seg_words_sv},
    {"el", SEG_LOWER_STARTS | SEG_SEMICOLON_ASKS, seg_words_el},
    {"ar", 0, seg_words_ar},
    {"hy", SEG_COLON_STOPS, seg_words_hy},
};

const seg_language *seg_language_for(nr_str tag)
{
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
        if (nr_str_starts_nocase(tag, nr_str_from(languages[i].tag)) &&
            (tag.n == 2 || tag.p[2] == '-' || tag.p[2] == '_'))
            return &languages[i];
    return NULL;
}
