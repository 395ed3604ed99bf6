/* words_nl.c: what Dutch abbreviates, and how its sentences begin. */
#include "rules.h"

/* clang-format off */
const seg_words seg_words_nl[] = {
    {SEG_TITLE,
     "dhr mevr mw mej dr drs ir ing mr prof ds pater gebr st kol kap lt gen maj sgt min burg jhr jkvr "
     "bc z.k.h h.k.h fam wnd"},
    {SEG_NUMBER, "nr nrs no p pp blz pag art afb fig tab hfdst h dl vol tel bijl par lid hfst jrg afl afd sp"},
    {SEG_MONTH, "jan feb mrt apr jun jul aug sep sept okt nov dec ma di do vr za"},
    {SEG_NEVER,
     "bijv bv d.w.z dwz m.a.w o.a m.n i.p.v i.v.m t.o.v t.a.v t.b.v m.b.t m.b.v o.l.v i.h.b c.q resp "
     "ca incl excl evt ev zgn z.g zg vgl cf vnl nl ong plm min.st aant aanw vnw bijw bn ww znw "
     "zelfst voorz telw a.h.w o.g.v t.g.v i.t.t e.d.a z.s.m n.a.v d.m.v t.w wo oorspr voorm geb "
     "overl s.v.p u.i d.d"},
    {SEG_MAY_END, "n.chr v.chr n.v b.v v.o.f inc corp co ltd u.s u.s.a mln mld jr sr a.m p.m n.c v.c str "
                  "mob aank vertr knp feestd e.v e.a p.p p.m a.s j.l jl max kw verd opp gem pers slpk bj secr afk temp mnd prov uitg mrd app afm tabl mdw slpkrs ref inw lln dgn pt ptn k "
                  "milj mio"},
    {SEG_ENDS, "enz etc e.d e.a a.u.b al"},
    {SEG_UNIT, "min sec km m cm mm kg g l st u"},
    {SEG_STARTER,
     "U de het een hij zij ze het wij we jij je u ik dit dat deze die er hier daar in op aan bij met naar "
     "van voor door om over onder tussen tegen zonder tijdens sinds na uit tot te maar en of want dus "
     "als toen wanneer terwijl omdat hoewel ook nog nu dan daarna later eerst echter bovendien daarom "
     "volgens wat wie waar hoe waarom welke niet geen alle veel sommige enkele andere zijn haar hun mijn "
     "onze is was waren wordt werd heeft hebben had vandaag gisteren morgen twee drie vier"},
    {0, NULL},
};
/* clang-format on */
