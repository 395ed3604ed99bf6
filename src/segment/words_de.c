/* words_de.c: what German abbreviates, and how its sentences begin. */
#include "rules.h"

/* clang-format off */
const seg_words seg_words_de[] = {
    {SEG_TITLE,
     "spvgg hr hrn fr frl mr mrs doz priv fa fam dr dres prof profs dipl ing dipl.-ing dr.-ing med phil jur rer.nat rer.pol h.c "
     "e.h Mag St hl Gebr Abg Min Präs Vors Gen Lt Hptm Maj Fürst Frhr Frfr Gf Kard Erzb "
     "rer nat pol theol habil univ.-prof priv.-doz pd PD dent vet oec agr sc päd mult"},
    {SEG_NUMBER,
     "nr nrn no s bd bde art abs ziff abb kap tab tel fax anm aufl jg h hft fn rn rdnr bl lfd vol fig "
     "sp z zi lit lfd.nr str pos buchst bst anh Rs Hs anl ABl abschn postf Drs BGBl Gl Gr Kl Bj vers op blz Mk Mt Lk Joh par"},
    {SEG_MONTH, "spät jan jän feb febr mrz mär apr jun jul aug sep sept okt nov dez"},
    {SEG_MAY_END, "max min Mo Di Mi Do Fr Sa So"},
    /* adverbs, prepositions and the like: something follows */
    {SEG_NEVER,
     "z.b d.h u.a.m i.d.r i.e u.u z.t z.zt m.e s.o s.u s.a v.a bzw beziehungsw vgl sog sogen ggf "
     "ggfs evtl eventl inkl einschl exkl zzgl abzgl gem lt bspw insb insbes entspr mind ca zw "
     "betr bes jew urspr wg allg ehem eigtl geb gest verw röm "
     "amtl öffentl staatl städt wiss techn chem biol hist lat griech engl frz franz dt "
     "ital span russ poln türk arab hebr jüd österr bayr europ amerik nördl südl "
     "östl westl dgl.m z.z o.g o.ä.m u.z bezgl hrsg hg übers bearb red verf o.b.d.a i.a i.b i.d i.s "
     "m.w n.b p.a a.a.o a.d i.h.v i.v i.s.v i.s.d s.z u.s z.h z.hd m.a.w d.i s.g u.ä.m "
     "u stv vm gg inh frdl überarb verb ltg rätorom insges eff jähr zub abf ank umst rd erm komb ebd vj ri bsp vorl ungef zzt zz resp bisl jmd ggü gleichn kfm az verk urt beschl landkr "
     "portug sächs preuß jap chin ukr tschech schwed norw brit abk ahd mhd altgr altgriech wörtl versch vorauss zus durchschn stellv milit jur dipl gegr "
     "bzgl ugs umg erw schr usf.u n.n wahrsch lfd d.m i.w.s i.e.s "},
    {SEG_NEVER | SEG_SMALL, "schweiz bayer islam ungar gen math phys polit"},
    {SEG_ENDS,
     "usw usf dgl u.v.m u.v.a u.a.m etc ff"},
    {SEG_MAY_END,
     "Eintr IdNr Versp f u.a u.ä o.ä u.dgl o.dgl chr n.chr v.chr n.c v.c inc corp co ltd mio mrd tsd bill mill trd jh jhd jhdt jahrh str pl "
     "Hbf Bhf Ges Abt Inst Univ Dept jr sen jun b.a m.a b.sc m.sc u.s u.s.a usa d.c e.v i.r a.m p.m m.b.h "
     "u.k std min sek uhr.z a.d.r.o g.e.v "
     "tägl wöchentl jährl monatl gest d.j d.gr d.ä geschl li re kath ev evang prot verh verst Gen "
     "qu gmd gde zyl wr tel bgbl abl drs anh feiert sem gesch unbefr stud tgl mtl stdl sof wdh temp jugendl grdst wfl wöch vereinb div pers einw whg mwst ust aufl ausg stk univ reg bez kü sr obb opf ndb thür westf württ holst meckl"},
    {SEG_UNIT, "std min sek st kg km cm qm m g l t pf j jhd jh bio mia pers zi whg wo mon einw ew pkt"},
    /* months, weekdays and what else is counted with ordinals */
    {SEG_DAY_WORD,
     "januar jänner februar feber märz april mai juni juli august september oktober november dezember "
     "mose mos kor korinther petr petrus sam samuel kön thess tim qu hd rd hz sem kap std sek wo mon pers zi og ug bez abt ausg bd kl staatsex jh jhd jhdt jt jg min hj vj aufl jan jän feb febr mär apr jun jul aug sep sept okt nov dez jahrhundert jahrhunderts jahrhunderte jahrtausend jahrtausends jahrestag geburtstag todestag "
     "klasse weihnachtstag weihnachtsfeiertag osterfeiertag ostertag pfingsttag advent platz rang stock etage kapitel band teil akt auflage ausgabe jahrgang mal tag woche monat "
     "spieltag runde minute grades lebensjahr weltkrieg bezirk armee division infanterie-division kreuzzug "
     "wahlperiode legislaturperiode bundestag liga internationale grad symphonie sinfonie"},
    {SEG_BEFORE_DAY,
     "am vom zum bis im der die das den dem des ab seit nach beim ein eine einen einem einer und u oder "
     "jeder jede jedes jeden jedem seinem seinen seine sein ihrem ihren ihre ihr unserem unser dieser "
     "kein keine keinen keinem keiner keines diese diesen diesem dieses jenes jenem jenen welcher welche "
     "welches welchem welchen euer eure eurem euren eurer dein deine deinen deinem deiner meine meiner "
     "mein meinem meinen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"},
    /* "in 3. Generation", "an 1. Stelle", "aus 1. Ehe", "als 3. Kind" */
    {SEG_RANK,
     "generation stelle ehe instanz lesung linie kind reihe ordnung hilfe phase etappe fassung position "
     "lage ebene sohn tochter stufe zeile spalte nachdruck bearbeitung"},
    {SEG_BEFORE_RANK, "in an aus als"},
    {SEG_STARTER,
     "der die das den dem des ein eine einen einem einer eines er sie es wir ihr man dies diese dieser "
     "dieses diesem diesen jene jener jenes dabei dafür dagegen daher damit danach dann dort da daraus "
     "darauf darin darüber darum davon davor dazu doch aber und oder denn sondern auch auf aus bei bis "
     "durch für gegen hinter in im ins mit nach neben ohne seit trotz über um unter von vom vor während "
     "wegen zu zum zur zwischen als ob obwohl obgleich weil wenn wer was wo wie wann warum weshalb wieso "
     "wobei wodurch wofür wogegen womit wonach woran worauf woraus worin worüber worum wovon wovor wozu "
     "woher wohin welche welcher welches hier heute gestern morgen jetzt nun noch nur schon so sogar "
     "somit später schließlich zudem außerdem allerdings jedoch dennoch trotzdem deshalb deswegen "
     "dadurch dazwischen daneben ebenso ferner weiterhin zuvor zunächst anschließend insgesamt nicht "
     "kein keine keiner keines alle alles viele einige manche mehrere beide sein seine seinen seiner "
     "seinem seines ihre ihren ihrem ihrer ihres mein meine unser unsere euer ist sind war waren wird "
     "werden wurde wurden hat haben hatte hatten kann können konnte muss müssen soll sollen darf will "
     "laut ab an am bereits erst etwa fast ganz gerade gleichzeitig immer inzwischen leider meist "
     "nachdem natürlich oft selbst seitdem sobald solange sowohl statt teilweise trotzdem ursprünglich "
     "vielleicht falls sofern jede jeder jedes weder weitere weiter wieder zwar ja nein bitte danke ich du sich"},
    {SEG_SPEECH, "sagte sagt fragte fragt rief ruft antwortete meinte meint erklärte schrieb so"},
    {0, NULL},
};
/* clang-format on */
