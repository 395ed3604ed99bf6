/* capitals.c: which words in capitals English says as words. */
#include "en.h"

#include <string.h>

static bool is_vowel(char c)
{
    return c && strchr("AEIOU", c) != NULL;
}

/* A word in capitals that no table knows: words have a vowel in every three letters and begin and
 * end as words do; below five letters most are letters ("NBA", "IUCN"). */
bool en_pronounceable(nr_str w)
{
    size_t vowels = 0, run = 0;
    for (size_t i = 0; i < w.n; i++) {
        if (w.p[i] & 0x80)
            return true;
        bool vowel = is_vowel(w.p[i]) || (w.p[i] == 'Y' && i > 0);
        vowels += vowel;
        run = vowel ? 0 : run + 1;
        if (run > 3)
            return false;
    }
    if (w.n < 4)
        return false;
    return vowels && vowels * 4 >= w.n;
}
