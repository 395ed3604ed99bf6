/* words_fr.c: what French abbreviates, and how its sentences begin. */
#include "rules.h"

/* clang-format off */
const seg_words seg_words_fr[] = {
    {SEG_TITLE,
     "M MM mm.m Mme Mmes Mlle Mlles Mgr Mgrs Me Mes Dr Drs Pr Prs Prof Vve St Ste Sts Stes Gal Gén Cdt "
     "Col Cap Lt Sgt Adj Cne R.P P S.M S.E S.A.R LL.MM LL.AA Bd Av Fg Fr Ch Ph Th Cl Chr J.-M "
     "J.-P J.-L J.-F J.-B J.-J M.-C J.-Y P.-H Dre"},
    {SEG_NUMBER,
     "coef coeff n no nos num p pp art al chap ch fig vol t tom tabl pl éd fasc liv §§ f ff tél sect par v col sc th réf l éq ép op port"},
    {SEG_MONTH, "janv jan févr fév avr juil juill sept oct nov déc lun mar ven sam dim"},
    {SEG_NEVER,
     "tél c.-à-d càd p.ex ex env ap cf c.f vs resp notamm apr av id ibid op.cit i.e e.g adj adv masc "
     "fém plur sing suiv préc hab coll dir trad rééd réf spéc subst syn angl lat gr it esp all prov dépt "
     "arr cant comm intr tr loc par.ex bd boul c-à-d quelq ttes tt"},
    {SEG_MAY_END,
     "av.j.-c apr.j.-c j.-c s.a s.a.r.l s.n.c inc corp co ltd cie ets sté jr sr u.s u.s.a u.k p.-s "
     "d.c n.y s.n.c.f o.n.u u.e e.u.a r.a.s "
     "moy circ rés corresp dom adr alt anc ann appart appt approx assoc bât bull c.civ c.pén c.trav c.consom cass civ compl consom const crim déj dép "
     "éduc édit esc ét éts féd gouv gén hebd incl inst max min nat nb nbre ord pén pers périph prés prof bld blvd fg fbg imp rte sq "
     "qté rens rép réserv rev augm ill s secr sem soc suppl synd temp tempér trav trim tx univ"},
    {SEG_ENDS, "etc al mer jeu"},
    {SEG_UNIT, "min mn sec h km m cm mm kg g l hab fr f pers pts cts"},
    {SEG_ELIDED, "L l D d Qu qu S s J j C c N n M m T t jusqu lorsqu puisqu quoiqu"},
    {SEG_STARTER,
     "À A Y le la les un une des du de ce cet cette ces il elle ils elles on nous vous je tu son sa ses leur "
     "leurs mon ma mes notre nos votre vos en dans sur sous par pour avec sans chez vers entre depuis "
     "pendant durant après avant dès jusque malgré selon contre outre à au aux mais ou et donc or ni car "
     "si quand lorsque comme puis ensuite enfin ainsi aussi alors cependant toutefois néanmoins pourtant "
     "d'abord parmi plusieurs certains certaines tous toutes tout toute chaque aucun aucune quelques "
     "beaucoup qui que quoi où comment pourquoi quel quelle quels quelles dont ici là hier aujourd'hui "
     "demain maintenant plus moins très bien même non oui ne pas c'est c’est il n'y ceci cela ça celui "
     "celle ceux celles lui eux y est sont était étaient a ont avait deux trois quatre cinq "
     "originaire né née"},
    {SEG_SPEECH, "dit demande répond demanda répondit dit-il a-t-il a-t-elle"},
    {0, NULL},
};
/* clang-format on */
