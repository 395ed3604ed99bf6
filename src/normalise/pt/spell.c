/* spell.c: Portuguese numbers in words.
 *
 * The engine reads digits, but by the sounds of Brazil in the voice of Portugal: 10 as "dess", the
 * one of 21 without its nasal, a million in one word. */
#include "pt.h"

static const char *const small[] = {"zero",   "um",        "dois",      "três",    "quatro",
                                    "cinco",  "seis",      "sete",      "oito",    "nove",
                                    "dez",    "onze",      "doze",      "treze",   "catorze",
                                    "quinze", "dezesseis", "dezessete", "dezoito", "dezenove"};
static const char *const tens[] = {"",          "",         "vinte",   "trinta",  "quarenta",
                                   "cinquenta", "sessenta", "setenta", "oitenta", "noventa"};
/* Without the ending of their gender, from 200 on. */
static const char *const hundreds[] = {"",         "cento",    "duzent",   "trezent",  "quatrocent",
                                       "quinhent", "seiscent", "setecent", "oitocent", "novecent"};
static const struct {
    uint64_t value;
    const char *one, *many;
} scales[] = {{1000000000000, "trilhão", "trilhões"},
              {1000000000, "bilhão", "bilhões"},
              {1000000, "milhão", "milhões"},
              {1000, "mil", "mil"},
              {1, NULL, NULL}};

static void say_small(nr_scan *s, unsigned value, bool feminine)
{
    static const char *const portugal[] = {"dezasseis", "dezassete", NULL, "dezanove"};
    enum { SIXTEEN = 16 };
    if (s->portugal && value >= SIXTEEN && portugal[value - SIXTEEN]) {
        nr_say_z(s, portugal[value - SIXTEEN]);
        return;
    }
    bool gender = feminine && (value == 1 || value == 2);
    nr_say_z(s, !gender ? small[value] : value == 1 ? "uma" : "duas");
}

static void say_below_thousand(nr_scan *s, unsigned value, bool feminine)
{
    unsigned rest = value % 100;
    if (value == 100) {
        nr_say_z(s, "cem");
        return;
    }
    if (value >= 100)
        nr_say_z(s, hundreds[value / 100]);
    if (value >= 200)
        nr_say_joined(s, feminine ? NR_STR("as") : NR_STR("os"));
    if (value >= 100 && rest)
        nr_say_z(s, "e");
    if (rest >= 20)
        nr_say_z(s, tens[rest / 10]);
    if (rest >= 20 && rest % 10)
        nr_say_z(s, "e");
    if (rest && (rest < 20 || rest % 10))
        say_small(s, rest < 20 ? rest : rest % 10, feminine);
}

/* The last group has an "e" before it where it is small or round: "mil e um", "mil e duzentos".
 * Portugal's milliards are the engine's to say. */
void pt_spell(nr_scan *s, uint64_t value, bool feminine)
{
    enum { GROUP = 1000, SMALL = 100 };
    const uint64_t most = s->portugal ? scales[1].value : scales[0].value * GROUP;
    if (!value || value >= most) {
        value ? nr_say_digits_of(s, value) : nr_say_z(s, small[0]);
        return;
    }
    uint64_t rest = value;
    bool begun = false;
    for (size_t i = 0; i < sizeof scales / sizeof *scales; i++) {
        unsigned group = (unsigned)(rest / scales[i].value);
        rest -= group * scales[i].value;
        if (!group)
            continue;
        if (begun && !rest && (group <= SMALL || group % SMALL == 0))
            nr_say_z(s, "e");
        begun = true;
        if (group > 1 || scales[i].value != GROUP) /* "mil" is one thousand */
            say_below_thousand(s, group, feminine && scales[i].value <= GROUP);
        nr_say_z(s, group == 1 ? scales[i].one : scales[i].many);
    }
}
