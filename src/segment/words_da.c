/* words_da.c: what Danish abbreviates, and how its sentences begin. */
#include "rules.h"

/* clang-format off */
const seg_words seg_words_da[] = {
    {SEG_TITLE, "hr fr frk dr prof mr mrs st sct gl kgl pastor adj kapt maj oberst gen mt"},
    {SEG_NUMBER, "nr nris s kap fig bd bind art stk tlf tab pkt § afs"},
    {SEG_MONTH, "jan feb mar apr jun jul aug sep sept okt nov dec"},
    {SEG_NEVER,
     "bl.a f.eks dvs d.v.s ca evt inkl ekskl fx pga p.g.a mht m.h.t ift i.f.t vedr jf jvf mfl hhv iflg "
     "ifm alm f.v.t tidl opr da lat gr "},
    {SEG_ENDS, "osv o.s.v mv m.v m.m mm m.fl o.l etc mfl o.a"},
    {SEG_MAY_END, "f.kr e.kr a/s aps inc corp co ltd u.s u.s.a u.k mio mia kr a.m p.m jr pct e.u"},
    {SEG_UNIT, "kr km m cm mm kg g l min sek t pct mio mia"},
    {SEG_DAY_WORD,
     "januar februar marts april maj juni juli august september oktober november december århundrede "
     "klasse sal etage plads runde gang verdenskrig"},
    {SEG_BEFORE_DAY, "den d til fra det de på"},
    {SEG_STARTER,
     "I den det de der en et han hun jeg du vi i man dette denne disse her nu så da når hvis om som men og "
     "eller for fra med mod på til ved under over mellem efter før siden uden af at ad ud op hvad hvem "
     "hvor hvorfor hvordan hvilken ikke alle mange nogle flere begge hans hendes min din sin vores deres "
     "er var har havde kan kunne skal vil blev bliver også dog derfor desuden dermed først senere i går "
     "dag mr to tre fire"},
    {0, NULL},
};
/* clang-format on */
