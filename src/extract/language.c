/* language.c: which language a text is in, by its most frequent words and its letters. */
#include "ex.h"

#include <string.h>

enum { WORDS_LOOKED_AT = 1500, HITS_LEAST = 6, LANGUAGES = 13 };

/* The commonest small words of each language, chosen so that few are shared. */
static const struct {
    char code[3];
    const char *words; /* each between spaces */
} profiles[LANGUAGES] = {
    {"en", " the and of to is that was for with are this have not you they from his were which "
           "will been has "},
    {"de", " der die und das ist nicht ein eine den von mit sich auf f\xC3\xBCr auch dem des "
           "werden wird aus wie sind bei einer nach zum "},
    {"fr", " le les des et est une du dans qui pour pas sur que au avec sont par plus cette mais "
           "aux ses nous vous "},
    {"es",
     " el los las del y que en una por con para es se lo como pero sus este m\xC3\xA1s ha al fue "},
    {"it", " il di che e la per un non sono del della con una gli dei nel alla anche pi\xC3\xB9 "
           "questo si da "},
    {"nl",
     " de het een en van is dat niet op te zijn voor met er aan ook als maar door naar wordt bij "},
    {"pt", " o os as e que do da em um uma para com n\xC3\xA3o mais dos das no na ao foi pelo "
           "s\xC3\xA3o "},
    {"sv", " och att det som en p\xC3\xA5 \xC3\xA4r av f\xC3\xB6r med den till inte har ett om var "
           "de jag "},
    {"da", " og det at er en til af p\xC3\xA5 for med ikke der som den de har et jeg fra "},
    {"no", " og det som er p\xC3\xA5 til av for at med ikke den har han jeg de et fra ble "},
    {"pl", " i w nie na si\xC4\x99 z do to jest \xC5\xBC"
           "e jak o po ale za od przez co tak dla "},
    {"cs", " a se na je v \xC5\xBE"
           "e to s z do o jako i ale by po za pro tak od "},
    {"tr", " ve bir bu i\xC3\xA7in da de ile olarak \xC3\xA7ok daha olan gibi kadar sonra ama en "},
};

/* Letters that only one of our languages, or one family, is written in. */
static const char *by_script(uint32_t c)
{
    if (c >= 0x3040 && c < 0x3100)
        return "ja";
    if (c >= 0x4E00 && c < 0xA000)
        return "zh";
    if (c >= 0xAC00 && c < 0xD7B0)
        return "ko";
    if (c >= 0x400 && c < 0x530)
        return c == 0x456 || c == 0x457 || c == 0x454 ? "uk" : "ru";
    if (c >= 0x370 && c < 0x400)
        return "el";
    if (c >= 0x590 && c < 0x600)
        return "he";
    if (c >= 0x600 && c < 0x700)
        return c == 0x6CC || c == 0x6A9 || c == 0x67E ? "fa" : "ar";
    if (c >= 0x900 && c < 0x980)
        return "hi";
    if (c >= 0xE00 && c < 0xE80)
        return "th";
    return NULL;
}

typedef struct counter {
    unsigned hits[LANGUAGES];
    unsigned words, letters, foreign;
    struct {
        const char *code;
        unsigned n;
    } scripts[12];
} counter;

static void count_script(counter *count, const char *code)
{
    count->foreign++;
    for (size_t i = 0; i < sizeof count->scripts / sizeof *count->scripts; i++) {
        if (!count->scripts[i].code)
            count->scripts[i].code = code;
        if (strcmp(count->scripts[i].code, code) == 0) {
            count->scripts[i].n++;
            return;
        }
    }
}

static void count_word(counter *count, nr_str word)
{
    char padded[20];
    if (!word.n || word.n > 16)
        return;
    padded[0] = ' ';
    memcpy(padded + 1, word.p, word.n);
    padded[word.n + 1] = ' ';
    padded[word.n + 2] = 0;
    for (int i = 0; i < LANGUAGES; i++)
        count->hits[i] += strstr(profiles[i].words, padded) != NULL;
}

static void count_text(counter *count, nr_str text)
{
    char word[32];
    size_t n = 0;
    while (text.n && count->words < WORDS_LOOKED_AT) {
        uint32_t c = ex_lower(nr_utf8_next(&text));
        const char *code = by_script(c);
        if (code)
            count_script(count, code);
        if (ex_is_letter(c)) {
            count->letters++;
            if (n < 24)
                n += nr_utf8_put(word + n, c);
            continue;
        }
        count_word(count, (nr_str){word, n});
        count->words += n > 0;
        n = 0;
    }
}

/* Japanese is written with Chinese characters too, Ukrainian and Persian with few letters of their
 * own. */
static const char *best_script(const counter *count)
{
    static const char *const owners[] = {"ja", "uk", "fa"};
    const char *best = NULL;
    unsigned most = 0;
    for (size_t i = 0; i < sizeof count->scripts / sizeof *count->scripts && count->scripts[i].code;
         i++) {
        unsigned n = count->scripts[i].n;
        for (size_t k = 0; k < sizeof owners / sizeof *owners; k++)
            if (strcmp(owners[k], count->scripts[i].code) == 0 && n * 20 > count->foreign)
                n += count->foreign;
        if (n > most) {
            most = n;
            best = count->scripts[i].code;
        }
    }
    return best;
}

nr_str ex_guess_language(const ex_page *page)
{
    counter count = {0};
    for (size_t i = 0; ex_has_piece(page, i) && count.words < WORDS_LOOKED_AT; i++)
        if (page->pieces[i].reason == EX_KEEP)
            count_text(&count, page->pieces[i].block.text);
    if (count.foreign * 2 > count.letters)
        return nr_str_from(best_script(&count));
    int best = 0, second = -1;
    for (int i = 1; i < LANGUAGES; i++)
        if (count.hits[i] > count.hits[best])
            best = i;
    for (int i = 0; i < LANGUAGES; i++)
        if (i != best && (second < 0 || count.hits[i] > count.hits[second]))
            second = i;
    if (count.hits[best] * 12 < count.words || count.hits[best] < HITS_LEAST ||
        count.hits[best] * 5 < count.hits[second] * 6)
        return (nr_str){"", 0};
    return nr_str_from(profiles[best].code);
}
