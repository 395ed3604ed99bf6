/* words_pt.c: what Portuguese abbreviates, and how its sentences begin. */
#include "rules.h"

/* clang-format off */
const seg_words seg_words_pt[] = {
    {SEG_TITLE,
     "sr sra srs sras srta dr dra drs dras d prof profa profª eng engª arq gen gal cel cap sgt maj "
     "alm brig pe fr st sto sta min dep sen gov pres des ten card rev exmo exma ilmo ilma drª srª exª mons av r pça trav al "
     "rod estr "},
    {SEG_NUMBER, "séc sécs n nº num núm pág págs p pp art arts cap caps vol vols fig figs tel tels tlm telm telem ramal inc par "
                 "t ed fl fls km cj ap apto bl lj tab qd lt proc dec res port ag"},
    {SEG_MONTH, "jan fev mar abr mai jun jul ago set out nov dez seg qua qui sex sáb dom"},
    {SEG_NEVER, "tel tels tlm telm p.ex ex i.e e.g cf cfr aprox ca máx mín vs v"},
    {SEG_MAY_END, "e.u.a eua u.s u.s.a s.a ltda cia inc corp co ltd jr a.c d.c a.m p.m v.sa v.exa n.y "
                  "classif cheg plataf prob lda u.e o.n.u p.p a.a exa excia trim temp esq dto depto dpto cód ref cit op obs cond ac coord pts qtos col"},
    {SEG_ENDS, "etc al ss"},
    {SEG_UNIT, "min seg h km m cm mm kg g l hab mi bi tri mln"},
    {SEG_STARTER,
     "O A E É os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com sem "
     "sobre entre desde até após ante sob contra durante segundo ele ela eles elas eu tu você vocês nós "
     "se seu sua seus suas meu minha este esta estes estas esse essa esses essas aquele aquela isto isso "
     "e ou mas porém contudo todavia embora quando onde como porque pois assim também além então depois "
     "antes agora hoje ontem amanhã já não sim é são era eram foi foram tem há está estão todo toda todos "
     "todas muitos muitas alguns algumas outro outra outros outras cada nenhum nenhuma que quem qual "
     "enquanto finalmente atualmente ali aqui ao aos à às dois duas três"},
    {0, NULL},
};
/* clang-format on */
