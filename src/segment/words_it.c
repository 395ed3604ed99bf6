/* words_it.c: what Italian abbreviates, and how its sentences begin. */
#include "rules.h"

/* clang-format off */
const seg_words seg_words_it[] = {
    {SEG_TITLE,
     "sig sigg sig.ra sig.na sigra signa dott dott.ssa dr prof profs prof.ssa avv ing arch geom rag on "
     "sen min pres dir amm cav comm gen col cap ten magg serg mons don d s ss sant ill.mo gent.mo egr "
     "spett rev card fra p.zza via v.le c.so l.go v.cte p.le"},
    {SEG_NUMBER, "n nr nn num pag pagg p pp art artt cap capp vol voll fig figg tab t tel cell fax ed c "
                 "comma par sez lett secc int bin vv part sub vit all prot km"},
    {SEG_MONTH, "gen feb mar apr mag giu lug ago set sett ott nov dic lun mer gio ven sab dom mart merc giov"},
    {SEG_NEVER, "tel cell fax es ad.es p.es cfr cf c.d op cosid cd i.e e.g ca c.a circ vs v sec tr trad op.cit "
                "a.e civ pen univ resp uff trib sent cass osp nt agg avv.le dim fem masch sing plur idraul meteor"},
    {SEG_MAY_END, "a.c d.c s.p.a s.r.l s.n.c s.a.s inc corp co ltd jr u.s u.s.a u.k f.lli n.y "
                  "loc lim arr pren rig pz sgg pt pers on.le s.s r.s.v.p f.p a.d a.s a.a c.m u.s p.v p.p c.c c.p max trim sem temp rif cit cod gg dip "
                  "prov Cost"},
    {SEG_ENDS, "ecc etc al segg"},
    {SEG_UNIT, "min sec h km m cm mm kg g l ab gg mln mld mil"},
    {SEG_ELIDED, "L l D d C c S s un dell all nell dall sull quest quell dov com"},
    {SEG_STARTER,
     "I E O È A il lo la i gli le un uno una l' di a da in con su per tra fra del dello della dei degli delle al "
     "allo alla ai agli alle dal dalla nel nella nei nelle sul sulla questo questa questi queste quello "
     "quella quelli quelle lui lei loro noi voi io tu egli ella essi esso essa suo sua suoi sue ma e ed o "
     "se quando dove come perché poiché anche inoltre tuttavia però quindi dunque infatti poi dopo prima "
     "oggi ieri domani ora non sì no è sono era erano fu furono ha hanno aveva c'è si ci che chi cosa "
     "quale quali tutti tutte tutto ogni alcuni alcune molti molte altri altre durante secondo mentre "
     "nonostante senza sotto sopra verso contro due tre quattro"},
    {0, NULL},
};
/* clang-format on */
