/* capitals.c: which words in capitals German says as words. */
#include "de.h"

#include <string.h>

/* Short ones are letters ("SPD", "EZB", "KMU"); from five letters on a word has a vowel in every
 * three and none of the runs that German words don't have. */
bool de_pronounceable(nr_str w)
{
    size_t vowels = 0, run = 0, letters = 0;
    for (size_t i = 0; i < w.n; i++)
        letters += (w.p[i] & 0xC0) != 0x80;
    if (letters < 5)
        return false;
    for (size_t i = 0; i < w.n; i++) {
        bool vowel = strchr("AEIOUY", w.p[i]) != NULL || (w.p[i] & 0x80);
        vowels += vowel;
        run = vowel ? 0 : run + 1;
        if (run > 4)
            return false;
    }
    return vowels && vowels * 4 >= w.n;
}
