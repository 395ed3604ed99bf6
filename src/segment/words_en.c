/* words_en.c: what English abbreviates, and how its sentences begin. */
#include "rules.h"

/* clang-format off */
const seg_words seg_words_common[] = {
    /* Latin, in every European language */
    {SEG_NEVER, "e.g i.e cf viz vs ca approx al.l ibid op.cit loc.cit"},
    {SEG_ENDS, "etc"},
    /* names that are written with an exclamation mark */
    {SEG_BANG, "Yahoo Jeopardy Wham Airplane Oklahoma"},
    {0, NULL},
};

const seg_words seg_words_en[] = {
    /* people: address, academic, clergy, politics, law, nobility */
    {SEG_TITLE,
     "mr mrs ms mx messrs mmes dr drs prof profs Asst Assoc rev revd Fr Hon Rt.Hon rt.hon pres "
     "vice-pres sen sens Rep Reps gov govs lt.gov atty atty.gen Amb Insp Supt Det Msgr mgr Mme Mlle "
     "Sr Srta Sra St Ste Sts Ss Dir Sec Comr Commr Cllr Ald Del Treas Chmn "
     "Lieut Ofc Wm Chas Geo Thos Jos Jas Robt Benj Edw Alex Saml "},
    /* ranks */
    {SEG_TITLE,
     "Gen Gens Lt Lts Col Cols Lt.Col Capt Capts Maj Majs Maj.Gen Brig Brig.Gen Lt.Gen Cmdr Comdr Cdr "
     "Cpl Sgt Sgts Pvt Pfc Adm Adms Ens Lieut Commdr Cmdt Bde Bn Sgt.Maj Staff.Sgt 1st.Lt 2nd.Lt Spc "
     "Cav Cpt Rear.Adm Vice.Adm Sqn Wg Flt Const Condr Supr"},
    /* before a name of a place or a thing */
    {SEG_TITLE, "Mt Mts Ft Pt Pte MT FT ST "},
    {SEG_TITLE | SEG_MAY_END, "Dep Deps Ofcr Bro Sis Supt Amb Insp Revs"},
    {SEG_MAY_END, "spp subsp ssp"},
    {SEG_MAY_END | SEG_SMALL, "sp var"},
    {SEG_UNIT | SEG_SMALL, "gen ac ba br ga"},
    {SEG_NUMBER,
     "no nos Exh nr p pp pg pgs par para paras art arts sec secs sect ch chs chap chaps vol vols fig figs "
     "eq eqs eqn eqns ex exs tab cl fol ll n nn bk ed.no ref refs ser stat tel ext apt ste rm rms "
     "Cor Matt Rom Gal Eph Phil Thess Heb Jas Pet Exod Lev Deut Neh Isa Jer Lam Ezek Hos Mic Hab Zeph Zech Prov Eccles Eccl Num Judg Lk Jn Mk Ps Pss Chron iss "
     "vv cols posth Rs agg Cat Evid Prop exp max min avg pop alt elev lat long est rt rte ep eps fn op ver vers v rev pt pts app amend amdt Res reg regs Chem Econ Psych Biol Phys Cong Sess Tit subsec"},
    {SEG_BOOK, "Dan Mal Sam Josh Tim Mt"},
    {SEG_MONTH, "jan Feb Mar apr Jun Jul aug sep sept oct nov dec"},
    {SEG_MAY_END, "Mon tue tues wed weds thu thur thurs fri Sat Sun"},
    /* firms and institutions */
    {SEG_MAY_END,
     "lg feat educ exec div cmte Proc Appl Phys Lett Math inc corp co cos ltd llc plc l.l.c l.p bros mfg Assn assn assoc Ass'n Int'l intl natl Nat'l dept "
     "depts Gov't govt univ inst Sch Acad coll Div dist Dist Comm Cttee Org Soc Lib Mus Cent Ctr Hosp "
     "Assocs Ent Ents Hwy Pkwy Expy Fwy Tpke ind Mfrs Distr Ry Svc Svcs Pty Pvt S.A "
     "A.G N.V Cie Ges"},
    /* after a name */
    {SEG_MAY_END,
     "jr snr Esq ph.d m.d d.d.s d.v.m d.o m.a b.a b.s m.s m.sc b.sc m.b.a j.d ll.b ll.m ll.d d.phil "
     "m.phil ed.d m.ed r.n c.p.a m.p d.d k.c q.c ret Ret hons ph.b litt.d d.sc"},
    /* streets and addresses */
    {SEG_MAY_END,
     "Ave Av Blvd Rd Ln Hwy Rte Sq Pl Ct Cres Cir Terr Ter Tpk Pk Bldg Fl Ste Hts Jct Expwy st "
     "P.O"},
    /* states of the USA, provinces of Canada, countries */
    {SEG_MAY_END,
     "Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ia Ida Ill Ind Kan Kans Ky La Md Mich Minn Miss Mo "
     "Mont Neb Nebr Nev Okla Ore Oreg Pa Penn Penna R.I S.C S.D N.C N.D N.H N.J N.M N.Y Tenn Tex Vt Va "
     "Wash Wis Wisc W.Va Wyo Mass Ont Que Sask Alta Man N.S N.B B.C P.E.I Eng Scot Gt.Brit d.c l.a "
     "N.Y.C P.R D.C"},
    /* law, printing, letters */
    {SEG_ENDS, "seq et.seq bull anon"},
    {SEG_MAY_END, "id Fed Civ Crim"},
    {SEG_MONTH, "al et.al"}, /* "Roe et al. 2019 agree" */
    {SEG_MAY_END, "ed eds temp orig fl misc dim med oz fl.oz lb lbs tbsp tsp"},
    /* notes, lists, recipes, advertisements */
    {SEG_MAY_END,
     "cc ea qtr qtrs acct amt appt apts attn bdrm bdrms bldgs cont elec encl engr equiv hist ht illus jnr maint mfr mgmt "
     "mkt mtg obs pkg pkgs qty recd regt req std subj tbsps tsps twp wkly wt"},
    {SEG_NEVER, "prev incl excl esp trans resp v abbr adj adv pron def dial "
                "eff fwd c circa i.a n.b w.r.t a.k.a aka p.s q.v s.v b.k.a"},
    /* time */
    {SEG_TIME, "a.m p.m b.c a.d b.c.e c.e"},
    {SEG_AFTER_TIME,
     "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
     "january february march april may june july august september october november december jan feb mar apr "
     "jun jul aug sep sept oct nov dec eastern central mountain pacific atlantic greenwich london paris moscow "
     "est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest ist jst aest local daylight standard"},
    {SEG_MAY_END, "e.s.t p.s.t c.s.t m.s.t e.d.t p.d.t g.m.t u.t.c"},
    {SEG_UNIT,
     "ozs tblsp tabs ppl in ft yd yds mi sq cu oz fl.oz lb lbs qt qts pt pts gal gals tsp tbsp tbs min mins sec secs hr "
     "hrs h wk wks mo mos yr yrs km m cm mm kg g mg ml l c f k deg rpm mph kph hp kw cal kcal cwt doz "
     "pct m.p.h r.p.m k.p.h p.s.i b.t.u sq.ft sq.mi sq.in cu.ft cu.in bbl bbls"},
    {SEG_BEFORE_UNIT, "sq cu"},
    /* countries and bodies that end sentences as often as not */
    {SEG_MAY_END, "u.s u.s.a u.k u.n e.u u.s.s.r u.s.s u.a.e"},
    /* how sentences begin: articles, pronouns, prepositions, conjunctions, question words ... */
    {SEG_STARTER,
     "A I the an he she it we they you this that these those there here his her its our their my your "
     "who what when where why how which whose whom in at but and or so yet nor if as for from to with "
     "by of about after before during since until while because although though despite unless once "
     "without within under over between among against through throughout according along besides "
     "upon then now thus hence therefore however moreover furthermore meanwhile nevertheless instead "
     "otherwise also still even just only perhaps maybe indeed finally later today yesterday tomorrow "
     "not no yes all both each every some any many most several few others another such other same "
     "one two three four five six seven eight nine ten dozens hundreds thousands millions billions "
     "is are was were do does did have has had can could will would shall should may might must let "
     "i'm i've i'd i'll he's she's it's we're we've they're they've that's there's what's don't didn't "
     "i’m i’ve i’d i’ll he’s she’s it’s we’re we’ve they’re they’ve that’s there’s what’s don’t didn’t "
     "anyone someone everyone nobody nothing everything something people please thanks thank well"},
    {SEG_STARTER, "Mr Mrs Ms Dr Prof"},
    {SEG_STARTER, "On Out Up Down Off Near Like Than Too Very First Second Last Next Soon Again Early "
                  "Nearly About Almost Around Across Above Behind Beyond Below Inside Outside"},
    {SEG_SPEECH,
     "said says say asked asks replied answered added wrote cried shouted exclaimed demanded wondered "
     "whispered muttered inquired called continued told thought screamed yelled snapped began went "
     "remarked declared repeated murmured"},
    {0, NULL},
};
/* clang-format on */
