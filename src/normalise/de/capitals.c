/* capitals.c: which words in capitals German says as words. */
#include "de.h"

#include <stdlib.h>
#include <string.h>

/* Sorted, for bsearch: short words that headlines and shouts hold. */
/* clang-format off */
static const char *const everyday[] = {
    "AB", "ABER", "ALLE", "ALLES", "ALS", "ALSO", "AM", "AN", "ANGST", "ARM", "AUCH", "AUF",
    "AUS", "AUTO", "BALD", "BANK", "BEI", "BEIDE", "BEIM", "BILD", "BIN", "BIS", "BIST",
    "BLEIBT", "BRAND", "BUND", "CHEF", "CHINA", "DA", "DAMIT", "DANK", "DANN", "DARF", "DAS",
    "DASS", "DEIN", "DEM", "DEN", "DENN", "DER", "DES", "DICH", "DIE", "DIES", "DIR", "DOCH",
    "DORT", "DREI", "DU", "DURCH", "EBEN", "ECHT", "EHE", "EIN", "EINE", "EINEM", "EINEN",
    "EINER", "ENDE", "ER", "ERST", "ES", "ETWAS", "EUCH", "EURO", "FALL", "FEUER", "FILM",
    "FLUG", "FRAGE", "FRAU", "FREI", "FÜNF", "FÜR", "GANZ", "GAR", "GEGEN", "GEHT", "GELD",
    "GERN", "GEWALT", "GIBT", "GROSS", "GUT", "GUTE", "HAAG", "HABE", "HABEN", "HABT", "HALB",
    "HALLO", "HAT", "HATTE", "HAUS", "HEER", "HERR", "HEUTE", "HIER", "HILFE", "HIN", "HOCH",
    "ICH", "IHM", "IHN", "IHR", "IHRE", "IM", "IMMER", "IN", "INS", "IRAN", "ISRAEL", "IST",
    "JA", "JAHR", "JAHRE", "JEDE", "JETZT", "KANN", "KAUM", "KEIN", "KEINE", "KIND", "KLIMA",
    "KOMM", "KOMMT", "KRIEG", "KÖLN", "LAGE", "LAND", "LANG", "LASS", "LEBEN", "LIEBE", "LIVE",
    "LOS", "MACHT", "MAI", "MAL", "MAN", "MANN", "MEHR", "MEIN", "MENSCH", "MICH", "MIR",
    "MIT", "MORD", "MUSS", "NACH", "NACHT", "NEIN", "NEU", "NEUE", "NEUER", "NEUES", "NICHT",
    "NICHTS", "NIE", "NOCH", "NOT", "NULL", "NUR", "OB", "ODER", "OFT", "OHNE", "OST", "OSTEN",
    "PAPST", "PER", "POLEN", "PREIS", "RECHT", "ROM", "RUND", "SAGT", "SCHON", "SEHR", "SEID",
    "SEIN", "SEINE", "SEIT", "SICH", "SIE", "SIEG", "SIND", "SO", "SOLL", "SPIEL", "STADT",
    "START", "STATT", "STERN", "STREIK", "STREIT", "TAG", "TAGE", "TEIL", "TEST", "TEUER",
    "TIER", "TOD", "TOP", "TOT", "TRUMP", "UHR", "UM", "UND", "UNS", "UNSER", "UNTER", "VIEL",
    "VIELE", "VIER", "VOM", "VON", "VOR", "WAHL", "WAHR", "WAR", "WARUM", "WAS", "WEG", "WEIL",
    "WELT", "WEM", "WEN", "WENN", "WER", "WERDEN", "WETTER", "WIE", "WIEDER", "WILL", "WIR",
    "WIRD", "WIRT", "WO", "WOCHE", "WOHL", "WOLL", "WURDE", "ZAHL", "ZEHN", "ZEIT", "ZU",
    "ZUG", "ZUM", "ZUR", "ZWEI", "ÜBER",
};
/* clang-format on */

static int compare(const void *key, const void *row)
{
    const nr_str *word = key;
    const char *other = *(const char *const *)row;
    int order = strncmp(word->p, other, word->n);
    return order ? order : -(int)(unsigned char)other[word->n];
}

bool de_is_everyday(nr_str w)
{
    return bsearch(&w, everyday, sizeof everyday / sizeof *everyday, sizeof *everyday, compare);
}

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
 * five and no long run of consonants. */
bool de_pronounceable(nr_str w)
{
    size_t run = 0, letters = 0;
    if (de_is_everyday(w))
        return true;
    for (size_t i = 0; i < w.n; i++)
        letters += (w.p[i] & 0xC0) != 0x80;
    if (letters < 5)
        return false;
    for (size_t i = 0; i < w.n; i++) {
        run = is_vowel(w.p[i]) ? 0 : run + 1;
        if (run > 4)
            return false;
    }
    return count_vowels(w) * 5 >= w.n;
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
