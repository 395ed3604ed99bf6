/* capitals.c: which words in capitals German says as words. */
#include "de.h"

#include <string.h>

static bool is_vowel(char c)
{
    return (c & 0x80) || (c && strchr("AEIOUYaeiouy", c) != NULL);
}

static size_t count_vowels(nr_str w)
{
    size_t vowels = 0;
    for (size_t i = 0; i < w.n; i++)
        vowels += is_vowel(w.p[i]);
    return vowels;
}

/* Consonants in a row at the end. */
static size_t final_consonants(nr_str w)
{
    size_t n = 0;
    while (n < w.n && !is_vowel(w.p[w.n - 1 - n]))
        n++;
    return n;
}

/* Short ones are letters ("SPD", "EZB", "KMU"); from five letters on a word has a vowel in every
 * four and no long run of consonants. */
bool de_pronounceable(nr_str w)
{
    size_t run = 0, letters = 0;
    for (size_t i = 0; i < w.n; i++)
        letters += (w.p[i] & 0xC0) != 0x80;
    if (letters < 5)
        return false;
    for (size_t i = 0; i < w.n; i++) {
        run = is_vowel(w.p[i]) ? 0 : run + 1;
        if (run > 4)
            return false;
    }
    return count_vowels(w) * 4 >= w.n;
}

/* Among others in capitals ("DIE EU HAT GEWARNT") a word needs a vowel; the table knows "EU". */
bool de_shouted(nr_str w)
{
    return count_vowels(w) && (w.n > 2 || is_vowel(w.p[0]));
}

/* "abc@gmx.de", "ndr.de", "asdf": the engine would say "apk", "asst"; "web", "taz" are words. */
bool de_web_letters(nr_str w)
{
    if (w.n > 4 || w.n < 2)
        return false;
    if (!count_vowels(w))
        return true;
    return is_vowel(w.p[0]) && final_consonants(w) + 1 >= w.n && w.n > 2;
}
