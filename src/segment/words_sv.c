/* words_sv.c: what Swedish abbreviates, and how its sentences begin. */
#include "rules.h"

/* clang-format off */
const seg_words seg_words_sv[] = {
    {SEG_TITLE, "hr fr frk kungl dr prof doc kapt löjtn gen adv civ.ing s:t st d:r tf"},
    {SEG_NUMBER,
     "mån tis tisd ons tors fre lör sön nr s sid kap fig tab bd art tfn tel mob ankn kl prop dir mom vol §§ f d st ca c:a"},
    {SEG_MONTH, "jan feb febr apr jun jul aug sep sept okt nov dec"},
    {SEG_NEVER,
     "bl.a t.ex d.v.s dvs max min ca ev inkl exkl resp jfr jmf fr.o.m t.o.m p.g.a f.d s.k m.a.o f.n f.ö i.st.f "
     "s.a.s ang enl b.la m.h.a m.a.p i.o.m alt eg urspr vanl obs ö.h"},
    {SEG_ENDS, "osv o.s.v m.m m.fl etc o.d o.dyl e.d e.dyl o.likn mfl mm"},
    {SEG_MAY_END,
     "f.kr e.kr inc corp co ltd u.s u.s.a u.k jr a.a f.m e.m d.ä d.y t.v t.h red uppl utg övers ordf "
     "sekr tidn m.ö.h"},
    {SEG_UNIT, "kr km m cm mm kg g l min sek tim st milj mn md mdr pers ggr mån"},
    {SEG_DAY_WORD,
     "januari februari mars april maj juni juli augusti september oktober november december"},
    {SEG_BEFORE_DAY, "den"},
    {SEG_STARTER,
     "I Den det de Det En ett Han hon Hon jag du vi ni man detta denna dessa här nu så då när om som "
     "men och eller för från med mot på till vid under över mellan efter före sedan utan av att ur upp "
     "vad vem var hur varför vilken inte alla många några flera båda hans hennes min din sin vår deras "
     "är var har hade kan kunde ska vill blev blir också dock därför dessutom därmed först senare igår "
     "idag två tre fyra enligt"},
    {0, NULL},
};
/* clang-format on */
