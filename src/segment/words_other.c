/* words_other.c: languages that need few words but end sentences with marks of their own. */
#include "rules.h"

/* clang-format off */
const seg_words seg_words_el[] = {
    {SEG_TITLE, "κ κα κος κκ δρ καθ αγ στρ λεωφ οδ υπ"},
    {SEG_NUMBER, "αρ αριθ σελ κεφ τ τόμ εικ πίν άρθ παρ τηλ"},
    {SEG_NEVER, "π.χ δηλ βλ πρβλ π.χ περ λ.χ τ.μ"},
    {SEG_ENDS, "κ.λπ κλπ κ.ά κ.τ.λ κτλ κ.ο.κ"},
    {SEG_MAY_END, "π.μ μ.μ π.Χ μ.Χ π.χ.χ α.ε ε.π.ε εκ δισ χλμ"},
    {SEG_STARTER, "Ο Η ο η το οι τα του της των τον την στο στη στην στον και αλλά αν όταν γιατί πώς ποιος τι "
                  "αυτό αυτή αυτός ένα ένας μια μία δεν θα να με σε από για όπως όμως επίσης τότε τώρα σήμερα χθες"},
    {0, NULL},
};

/* A lone letter with a full stop is a title or an initial ("د. أحمد", "أ. د. علي"), as in any
 * language; "م" and "هـ" after a number are eras and end as units do. */
const seg_words seg_words_ar[] = {
    {SEG_UNIT, "م هـ ه كم كغ كلم سم مم كجم"},
    {SEG_TITLE, "هـ أ.د د.م م.م ص.ب"},
    {SEG_NUMBER, "ص ص.ص ج ط ت مج ع"},
    {SEG_ENDS, "إلخ الخ ق.م"},
    {0, NULL},
};

const seg_words seg_words_hy[] = {{0, NULL}};
/* clang-format on */
