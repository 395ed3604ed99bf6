/* words_es.c: what Spanish abbreviates, and how its sentences begin. */
#include "rules.h"

/* clang-format off */
const seg_words seg_words_es[] = {
    {SEG_TITLE,
     "sr sra srta sres sras srtas dr dra dres dras d dª d.ª dña prof profa lic licda ing arq mtro mtra "
     "Gral gral Cnel Tte Cap Cmte Sgto Mons Excmo Excma Ilmo Ilma Rvdo Rvda P Fr Sto Sta Hno "
     "Hna Pte pte Hosp hosp Pdte Pdta pdte pdta srs srita cnel tte sgto mons sto sta ntra ntro dtor dtora fdo excmo excma ilmo ilma rvdo rvda Cd Bs cra Fdez Glez Mtnez Rguez Bo pº Pº Pres Dip Sen Avda avda av Av c/ Pza Pl pza Ctra ctra Gob Min Fco Ma Mª Sto"},
    {SEG_NUMBER,
     "n nº n.º no núm núms num pág págs p pp art arts cap caps vol vols fig figs t tom ed párr inc sec "
     "tel tlf tfno teléf ext fax apdo cra cl km f ff col lám sig sigs esc lib tít nro ref rec min hab pta ec esp op"},
    {SEG_MONTH, "ene feb mar abr may jun jul ago sep sept set oct nov dic febr mzo lun mart mié miér jue juev vie vier sáb dom"},
    {SEG_NEVER,
     "tel teléf tfno p.ej ej por.ej cf cfr v.gr i.e e.g aprox vid adj adv fam ejs ca c esq izq dcha "
     "depto dpto prov pcia bco"},
    {SEG_MAY_END,
     "ee EE JJ SS CC FF RR AA DD ee.uu u.s u.s.a u.k ud uds vd vds s.a s.l s.r.l s.a.s c.v a.c d.c a.de.c d.de.c a.m p.m inc corp co ltd cía hnos "
     "jr p.d q.e.p.d e.p.d rr.hh ff.aa ff.cc jj.oo ss.mm aa.vv n.y d.f b.o.e u.e c.p s.m a.c.n p.b "
     "n.a s.e.u.o o.n.u u.r.s.s "
     "alq lleg prob admón asoc ayto bill cap col Dir dorm Inst ltda mill min secc soc vicepta vicepte rep avd catedr dto edif gob incl inst máx mín mpio pers pl plza pto ptos secr temp trad trim univ urb s.n.m"},
    {SEG_ENDS, "etc al ss sgtes"},
    {SEG_NUMBER, "ss"}, /* "ss. XV y XVI" */
    {SEG_UNIT, "min seg h hs km m cm mm kg gr g l lt lts hab kms mts pts ptas hrs mins segs pers ptos cts"},
    {SEG_STARTER, "A Y E O es"},
    {SEG_STARTER,
     "el la los las un una unos unas lo al del de en por para con sin sobre entre desde hasta tras ante "
     "bajo contra durante mediante según él ella ellos ellas yo tú usted ustedes nosotros se me te nos su "
     "sus mi mis nuestro nuestra este esta estos estas ese esa esos esas aquel aquella esto eso a y e o u "
     "pero sino aunque si cuando donde como porque pues así también tampoco además entonces luego después "
     "antes ahora hoy ayer mañana ya no sí es son era eran fue fueron ha han había hay está están tiene "
     "todo toda todos todas muchos muchas algunos algunas otro otra otros otras cada ningún ninguna qué "
     "quién cómo dónde cuándo cuál quien cual cuyo mientras sin embargo finalmente actualmente allí aquí "
     "tras dos tres cuatro cinco más menos muy poco solo sólo incluso apenas"},
    {SEG_SPEECH, "dijo preguntó respondió exclamó añadió dice pregunta"},
    {0, NULL},
};
/* clang-format on */
