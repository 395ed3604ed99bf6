/* words.c: English abbreviations, names of months and regions, scales. Words in capitals:
 * capitals.c. */
#include "en.h"

/* clang-format off */
#define ANY(written, said) {written, WORD_ANYWHERE, 0, 0, said}          /* dot or not */
#define DOT(written, said) {written, WORD_ANYWHERE, WORD_DOT, 0, said}   /* a word without its dot */
#define DOT_TOO(written, said) {written, WORD_ANYWHERE, WORD_DOT | WORD_TOO, 0, said} /* "pub" */
#define BARE(written, said) {written, WORD_ANYWHERE, WORD_NO_DOT, 0, said}
#define TITLE(written, said) {written, WORD_BEFORE_NAME, 0, 0, said}
#define TITLE_DOT(written, said) {written, WORD_BEFORE_NAME, WORD_DOT | WORD_CAPITAL, 0, said}
#define NUM(written, said) {written, WORD_BEFORE_NUMBER, 0, 0, said}
#define NUM_DOT(written, said) {written, WORD_BEFORE_NUMBER, WORD_DOT, 0, said}
#define STREET(written, said) {written, WORD_STREET, 0, 0, said}
#define REGION(written, said) {written, WORD_REGION, WORD_CASE, 0, said}
#define REGION_DOT(written, said) {written, WORD_REGION, WORD_DOT | WORD_CAPITAL, 0, said}
#define MONTH(written, number) {written, WORD_MONTH, 0, number, NULL}
#define MONTH_DOT(written, number) {written, WORD_MONTH, WORD_DOT, number, NULL}
#define DAY(written, number, said) {written, WORD_WEEKDAY, WORD_CAPITAL, number, said}
#define DAY_DOT(written, number, said) {written, WORD_WEEKDAY, WORD_DOT | WORD_CAPITAL, number, said}
#define ACRONYM(written, said) {written, WORD_ACRONYM, WORD_CAPITAL, 0, said}
#define SCALE(written, said) {written, WORD_SCALE, 0, 0, said}
#define SCALE_GLUED(written, said) {written, WORD_SCALE, WORD_NO_DOT, 0, said}

const nr_word_row en_words[] = {
    /* streets */
    STREET("st", "Street"), STREET("ave", "Avenue"), STREET("av", "Avenue"), STREET("blvd", "Boulevard"),
    STREET("rd", "Road"), {"dr", WORD_STREET, 0, 1, "Drive"}, STREET("ln", "Lane"), STREET("ct", "Court"),
    STREET("pl", "Place"), STREET("sq", "Square"), STREET("hwy", "Highway"), STREET("pkwy", "Parkway"),
    STREET("expy", "Expressway"), STREET("expwy", "Expressway"), STREET("ter", "Terrace"),
    STREET("terr", "Terrace"), STREET("cir", "Circle"), STREET("fwy", "Freeway"), STREET("tpke", "Turnpike"),
    STREET("aly", "Alley"), STREET("plz", "Plaza"), STREET("brg", "Bridge"), STREET("xing", "Crossing"),
    ANY("blvd", "Boulevard"), DOT("ave", "Avenue"), ANY("expy", "Expressway"), ANY("hwy", "Highway"),
    /* regions: the United States, Canada, as newspapers and the post write them */
    REGION_DOT("ala", "Alabama"), REGION("AL", "Alabama"), REGION("AK", "Alaska"),
    REGION_DOT("ariz", "Arizona"), REGION("AZ", "Arizona"), REGION_DOT("ark", "Arkansas"),
    REGION("AR", "Arkansas"), REGION_DOT("calif", "California"), REGION_DOT("cal", "California"),
    REGION("CA", "California"), REGION_DOT("colo", "Colorado"), REGION("CO", "Colorado"),
    REGION_DOT("conn", "Connecticut"), REGION("CT", "Connecticut"), REGION_DOT("del", "Delaware"),
    REGION("DE", "Delaware"),
    REGION_DOT("fla", "Florida"), REGION("FL", "Florida"), REGION_DOT("ga", "Georgia"),
    REGION("GA", "Georgia"), REGION("HI", "Hawaii"), REGION("ID", "Idaho"), REGION_DOT("ill", "Illinois"),
    REGION("IL", "Illinois"), REGION_DOT("ind", "Indiana"), REGION("IN", "Indiana"), REGION("IA", "Iowa"),
    REGION_DOT("kan", "Kansas"), REGION_DOT("kans", "Kansas"), REGION("KS", "Kansas"),
    REGION_DOT("ky", "Kentucky"), REGION("KY", "Kentucky"), REGION_DOT("la", "Louisiana"),
    REGION("LA", "Louisiana"),
    REGION("ME", "Maine"), REGION_DOT("md", "Maryland"), REGION("MD", "Maryland"),
    REGION_DOT("mass", "Massachusetts"), REGION("MA", "Massachusetts"), REGION_DOT("mich", "Michigan"),
    REGION("MI", "Michigan"), REGION_DOT("minn", "Minnesota"), REGION("MN", "Minnesota"),
    REGION_DOT("miss", "Mississippi"), REGION("MS", "Mississippi"), REGION_DOT("mo", "Missouri"),
    REGION("MO", "Missouri"), REGION_DOT("mont", "Montana"), REGION("MT", "Montana"),
    REGION_DOT("neb", "Nebraska"), REGION_DOT("nebr", "Nebraska"), REGION("NE", "Nebraska"),
    REGION_DOT("nev", "Nevada"), REGION("NV", "Nevada"),
    REGION("NH", "New Hampshire"), REGION("NJ", "New Jersey"), REGION("NM", "New Mexico"),
    REGION("NY", "New York"), REGION("NC", "North Carolina"), REGION("ND", "North Dakota"),
    REGION("OH", "Ohio"), REGION_DOT("okla", "Oklahoma"), REGION("OK", "Oklahoma"),
    REGION_DOT("ore", "Oregon"), REGION("OR", "Oregon"), REGION_DOT("pa", "Pennsylvania"),
    REGION_DOT("penn", "Pennsylvania"), REGION("PA", "Pennsylvania"), REGION("RI", "Rhode Island"),
    REGION("SC", "South Carolina"), REGION("SD", "South Dakota"),
    REGION_DOT("tenn", "Tennessee"), REGION("TN", "Tennessee"), REGION_DOT("tex", "Texas"),
    REGION("TX", "Texas"), REGION("UT", "Utah"), REGION_DOT("vt", "Vermont"), REGION("VT", "Vermont"),
    REGION_DOT("va", "Virginia"), REGION("VA", "Virginia"), REGION_DOT("wash", "Washington"),
    REGION("WA", "Washington"), REGION("WV", "West Virginia"), REGION_DOT("wis", "Wisconsin"),
    REGION("WI", "Wisconsin"), REGION_DOT("wyo", "Wyoming"), REGION("WY", "Wyoming"),
    REGION("PR", "Puerto Rico"), REGION("DC", "D.C"),
    REGION("N.Y", "New York"), REGION("N.J", "New Jersey"), REGION("N.M", "New Mexico"),
    REGION("N.H", "New Hampshire"), REGION("N.C", "North Carolina"), REGION("N.D", "North Dakota"),
    REGION("S.C", "South Carolina"), REGION("S.D", "South Dakota"), REGION("R.I", "Rhode Island"),
    REGION("W.Va", "West Virginia"), REGION("B.C", "British Columbia"), 
    REGION_DOT("ont", "Ontario"), REGION("ON", "Ontario"), REGION_DOT("que", "Quebec"),
    REGION("QC", "Quebec"), REGION("BC", "British Columbia"), REGION("AB", "Alberta"),
    REGION("MB", "Manitoba"), REGION("SK", "Saskatchewan"), REGION("NS", "Nova Scotia"),
    REGION("NB", "New Brunswick"),
    /* titles */
    ANY("mr", "Mister"), ANY("mrs", "Mrs"), {"ms", WORD_ANYWHERE, WORD_CAPITAL, 0, "Miz"}, ANY("ms", "Ms"), TITLE("messrs", "Messieurs"),
    ANY("mme", "Madame"), ANY("mlle", "Mademoiselle"), ANY("mx", "Mix"),
    TITLE("dr", "Doctor"), ANY("drs", "Doctors"), ANY("prof", "Professor"), ANY("profs", "Professors"),
    {"hon", WORD_ANYWHERE, WORD_DOT | WORD_CAPITAL, 0, "Honorable"}, TITLE("hon", "Honorable"), TITLE_DOT("rev", "Reverend"),
    TITLE_DOT("fr", "Father"), TITLE_DOT("msgr", "Monsignor"), TITLE_DOT("sr", "Sister"),
    TITLE("gen", "General"), TITLE("col", "Colonel"), TITLE("lt", "Lieutenant"), TITLE("maj", "Major"),
    TITLE("capt", "Captain"), TITLE("cmdr", "Commander"), TITLE("cdr", "Commander"),
    TITLE("comdr", "Commander"), TITLE("adm", "Admiral"), TITLE("brig", "Brigadier"),
    TITLE("sgt", "Sergeant"), TITLE("cpl", "Corporal"), TITLE("pvt", "Private"),
    TITLE("pfc", "Private First Class"), TITLE("ens", "Ensign"), TITLE("cmd", "Command"),
    TITLE_DOT("sen", "Senator"), TITLE_DOT("sens", "Senators"), TITLE_DOT("rep", "Representative"),
    TITLE_DOT("reps", "Representatives"), TITLE_DOT("gov", "Governor"), TITLE_DOT("govs", "Governors"),
    TITLE_DOT("pres", "President"), TITLE_DOT("atty", "Attorney"), TITLE_DOT("supt", "Superintendent"),
    TITLE_DOT("det", "Detective"), TITLE_DOT("amb", "Ambassador"), TITLE_DOT("insp", "Inspector"),
    TITLE_DOT("asst", "Assistant"), TITLE_DOT("sec", "Secretary"), TITLE_DOT("treas", "Treasurer"),
    TITLE_DOT("dir", "Director"), TITLE_DOT("spc", "Specialist"), TITLE_DOT("bro", "Brother"), NUM_DOT("rt", "route"), TITLE_DOT("rt", "Right"),
    ANY("mt", "Mount"), ANY("mts", "Mountains"), TITLE_DOT("ft", "Fort"), TITLE_DOT("pt", "Point"),
    TITLE("ste", "Sainte"), ANY("sts", "Saints"),
    {"lt", WORD_ANYWHERE, WORD_DOT | WORD_CAPITAL, 0, "Lieutenant"},
    /* after a name */
    ANY("jr", "Junior"), ANY("esq", "Esquire"), {"sr", WORD_AFTER_NAME, 0, 0, "Senior"},
    DOT("jnr", "Junior"), DOT("snr", "Senior"),
    DOT("inc", "Inc"), ANY("ltd", "Limited"),
    {"corp", WORD_ANYWHERE, WORD_DOT | WORD_CAPITAL, 0, "Corporation"},
    {"co", WORD_AFTER_NAME, WORD_DOT | WORD_CAPITAL, 1, "Company"}, DOT_TOO("cos", "Companies"),
    ANY("bros", "Brothers"), DOT("assn", "Association"), DOT("assoc", "Association"),
    ANY("univ", "University"), ANY("intl", "International"), ANY("int'l", "International"),
    ANY("nat'l", "National"), ANY("gov't", "government"), ANY("govt", "government"),
    ANY("mfg", "Manufacturing"), ANY("natl", "National"), DOT("inst", "Institute"),
    ANY("dept", "department"), ANY("depts", "departments"), DOT("div", "Division"),
    {"regt", WORD_ANYWHERE, WORD_DOT | WORD_CAPITAL, 0, "Regiment"}, {"bn", WORD_ANYWHERE, WORD_DOT | WORD_CAPITAL, 0, "Battalion"},
    {"cav", WORD_ANYWHERE, WORD_DOT | WORD_CAPITAL, 0, "Cavalry"},
    DOT_TOO("comm", "Commission"), DOT("acad", "Academy"),
    {"WWI", WORD_ANYWHERE, WORD_CASE, 0, "World War 1"},
    {"WWII", WORD_ANYWHERE, WORD_CASE, 0, "World War 2"},
    {"asap", WORD_ACRONYM, WORD_CAPITAL, 0, "ay sap"}, {"faq", WORD_LETTERS, WORD_CAPITAL, 0, NULL},
    /* acronyms said as other letters than they are written with */
    ACRONYM("fsbo", "fizzbo"), ACRONYM("hmmwv", "Humvee"), ACRONYM("mrsa", "mersa"),
    ACRONYM("posslq", "possel Q"), ACRONYM("scbu", "scaboo"), ACRONYM("scsi", "scuzzy"),
    ACRONYM("spdr", "spider"), ACRONYM("spdrs", "spiders"), ACRONYM("wysiwyg", "wizzy wig"),
    ACRONYM("jpeg", "jay peg"), ACRONYM("mpeg", "M peg"),
    ACRONYM("ftse", "footsie"), ACRONYM("ecowas", "eco wass"), ACRONYM("himars", "high mars"),
    ACRONYM("atacms", "attack ems"), ACRONYM("libor", "lie bore"), ACRONYM("noaa", "Noah"),
    ACRONYM("liheap", "lie heap"), ACRONYM("rada", "rah da"), ACRONYM("asbo", "az bo"),
    ACRONYM("awacs", "ay wax"), ACRONYM("saas", "sass"), ACRONYM("indopacom", "indo pay com"),
    ACRONYM("icao", "eye kay oh"), ACRONYM("unrwa", "un rah"), ACRONYM("isaf", "eye saf"),
    ACRONYM("usaid", "U.S aid"), ACRONYM("fema", "fee ma"), ACRONYM("sadc", "saddick"),
    ACRONYM("ebitda", "ee bit dah"), ACRONYM("nist", "nist"), ACRONYM("usada", "you sah dah"),
    ACRONYM("unama", "you nah ma"), ACRONYM("sipri", "sipri"), ACRONYM("barda", "bar da"),
    ACRONYM("fisa", "fye za"), ACRONYM("niosh", "nye osh"), ACRONYM("cop", "cop"),
    ACRONYM("rand", "rand"), ACRONYM("ieee", "I triple E"), ACRONYM("stoxx", "stocks"), ACRONYM("vix", "vix"), ACRONYM("ibex", "eye bex"),
    ACRONYM("mib", "mib"), ACRONYM("ansa", "ansa"),
    /* names of two words written as one, which the engine would divide elsewhere */
    ANY("servicenow", "Service Now"), ANY("godaddy", "Go Daddy"), ANY("opentable", "Open Table"),
    /* everyday and Latin */
    ANY("vs", "versus"), {"YoY", WORD_ANYWHERE, WORD_CASE, 0, "year on year"},
    {"QoQ", WORD_ANYWHERE, WORD_CASE, 0, "quarter on quarter"}, {"MoM", WORD_ANYWHERE, WORD_CASE, 0, "month on month"}, ANY("etc", "etcetera"), ANY("e.g", "for example"), ANY("i.e", "I.E"),
    BARE("eg", "for example"), {"viz", WORD_ANYWHERE, WORD_DOT, 0, "namely"}, DOT("cf", "compare"),
    DOT("ca", "circa"), ANY("a.k.a", "A.K.A"), ANY("aka", "A.K.A"), {"et al", WORD_ANYWHERE, 0, 0, "et al"},
    DOT("approx", "approximately"), NUM_DOT("est", "established"), DOT("misc", "miscellaneous"),
    ANY("w/o", "without"),
    DOT("min", "minimum"), DOT_TOO("max", "maximum"), DOT("avg", "average"), DOT_TOO("temp", "temperature"),
    DOT("tel", "telephone"), DOT("ext", "extension"), DOT_TOO("apt", "apartment"), NUM("apt", "apartment"), ANY("bldg", "building"),
    ANY("appt", "appointment"), DOT("incl", "including"), DOT("excl", "excluding"), DOT("cont", "continued"),
    DOT("encl", "enclosed"), DOT("illus", "illustrated"), DOT_TOO("trans", "translated"),
    DOT("orig", "originally"), DOT("abbr", "abbreviation"), DOT("dist", "district"), DOT("mgr", "manager"),
    DOT("mgmt", "management"), DOT("lb", "pound"), DOT("lbs", "pounds"), DOT("oz", "ounces"),
    DOT("hrs", "hours"), DOT("mins", "minutes"), DOT("secs", "seconds"), DOT("yrs", "years"),
    DOT("yr", "year"), DOT("hr", "hour"), DOT_TOO("mo", "month"), DOT("mos", "months"), DOT("wk", "week"),
    ANY("ph.d", "P.H.D"), ANY("ph.ds", "P.H.D's"), ANY("ph.d.s", "P.H.D's"),
    ANY("phd", "P.H.D"), ANY("phds", "P.H.D's"), DOT("hosp", "hospital"), DOT_TOO("gal", "gallon"),
    DOT("tbsp", "tablespoon"), DOT("tsp", "teaspoon"), DOT("doz", "dozen"), DOT("pkg", "package"),
    DOT("pkwy", "Parkway"), DOT("sq", "square"),
    /* before a number */
    {"no", WORD_BEFORE_NUMBER, WORD_DOT, 1, "number"}, {"no", WORD_BEFORE_NUMBER, WORD_CAPITAL, 1, "number"},
    {"nos", WORD_BEFORE_NUMBER, 0, 1, "numbers"}, NUM_DOT("p", "page"), NUM("pp", "pages"),
    NUM("pg", "page"), NUM("pgs", "pages"), {"vol", WORD_BEFORE_NUMBER, 0, 1, "volume"},
    NUM("vols", "volumes"), NUM_DOT("ch", "chapter"), NUM("chap", "chapter"), NUM("cap", "cap"),
    NUM_DOT("sec", "section"), NUM_DOT("sect", "section"), NUM_DOT("fig", "figure"),
    NUM_DOT("figs", "figures"), NUM_DOT("art", "article"), NUM_DOT("arts", "articles"),
    NUM_DOT("eq", "equation"), NUM_DOT("ex", "example"), NUM_DOT("ed", "edition"), NUM_DOT("pt", "part"),
    NUM_DOT("pts", "parts"), NUM_DOT("rm", "room"), NUM_DOT("ste", "suite"), NUM_DOT("ver", "version"),
    NUM_DOT("para", "paragraph"), NUM_DOT("paras", "paragraphs"), NUM_DOT("ref", "reference"),
    NUM_DOT("app", "appendix"), NUM("hwy", "highway"), NUM_DOT("rte", "route"), NUM("ep", "episode"),
    NUM_DOT("op", "opus"), NUM_DOT("fl", "floor"), NUM_DOT("lat", "latitude"), NUM_DOT("long", "longitude"),
    NUM_DOT("alt", "altitude"), NUM_DOT("elev", "elevation"), NUM_DOT("mk", "mark"),
    DOT("rd", "Road"), DOT("st", "Street"), DOT("ln", "Lane"), DOT("ct", "Court"), DOT("pl", "Place"),
    /* months and days */
    MONTH("january", 1), MONTH("february", 2), MONTH("march", 3), MONTH("april", 4), MONTH("may", 5),
    MONTH("june", 6), MONTH("july", 7), MONTH("august", 8), MONTH("september", 9), MONTH("october", 10),
    MONTH("november", 11), MONTH("december", 12),
    MONTH_DOT("jan", 1), MONTH_DOT("feb", 2), MONTH_DOT("mar", 3), MONTH_DOT("apr", 4), MONTH_DOT("jun", 6),
    MONTH_DOT("jul", 7), MONTH_DOT("aug", 8), MONTH_DOT("sep", 9), MONTH_DOT("sept", 9),
    MONTH_DOT("oct", 10), MONTH_DOT("nov", 11), MONTH_DOT("dec", 12),
    DAY_DOT("mon", 1, "Monday"), DAY_DOT("tue", 2, "Tuesday"), DAY_DOT("tues", 2, "Tuesday"),
    DAY_DOT("wed", 3, "Wednesday"), DAY_DOT("thu", 4, "Thursday"), DAY_DOT("thur", 4, "Thursday"),
    DAY_DOT("thurs", 4, "Thursday"), DAY_DOT("fri", 5, "Friday"), DAY_DOT("sat", 6, "Saturday"),
    {"sun", WORD_WEEKDAY, WORD_DOT | WORD_CAPITAL | WORD_TOO, 7, "Sunday"},
    {"monday", WORD_WEEKDAY, 0, 1, NULL}, {"tuesday", WORD_WEEKDAY, 0, 2, NULL},
    {"wednesday", WORD_WEEKDAY, 0, 3, NULL}, {"thursday", WORD_WEEKDAY, 0, 4, NULL},
    {"friday", WORD_WEEKDAY, 0, 5, NULL}, {"saturday", WORD_WEEKDAY, 0, 6, NULL},
    {"sunday", WORD_WEEKDAY, 0, 7, NULL},
    /* notes and lists */
    ANY("jct", "junction"), ANY("qty", "quantity"), ANY("amt", "amount"), ANY("acct", "account"), ANY("attn", "attention"), ANY("mtg", "meeting"),
    ANY("mgmt", "management"), ANY("mgr", "manager"), ANY("pkg", "package"), ANY("recd", "received"), ANY("supt", "superintendent"), ANY("twp", "township"),
    ANY("mfr", "manufacturer"), ANY("mkt", "market"), ANY("xmas", "Christmas"), ANY("equiv", "equivalent"), ANY("engr", "engineer"), ANY("maint", "maintenance"), ANY("bldgs", "buildings"), ANY("apts", "apartments"),
    ANY("wkly", "weekly"), ANY("yrly", "yearly"), ANY("pvt", "private"), ANY("cntr", "center"), ANY("hdqrs", "headquarters"), ANY("hq", "H.Q"), ANY("secy", "secretary"), ANY("asst", "assistant"), ANY("assoc", "associate"), ANY("assn", "association"),
    DOT("atty", "attorney"), DOT("pres", "president"), DOT_TOO("sen", "senator"), DOT("gov", "governor"), DOT_TOO("def", "definition"), DOT_TOO("econ", "economics"), DOT("elec", "electric"), DOT_TOO("exec", "executive"), DOT_TOO("grad", "graduate"), DOT("hist", "history"), DOT_TOO("lib", "library"),
    DOT_TOO("med", "medical"), DOT("obs", "observatory"), DOT_TOO("org", "organization"), DOT_TOO("pop", "population"), DOT_TOO("prep", "preparation"), DOT_TOO("prod", "production"), DOT_TOO("pub", "published"), DOT("recd", "received"), DOT_TOO("ref", "reference"), DOT_TOO("reg", "regular"), DOT("req", "required"), DOT("ret", "retired"), DOT("sci", "science"), DOT_TOO("spec", "specification"), DOT("std", "standard"), DOT("subj", "subject"), DOT_TOO("tech", "technical"), DOT_TOO("var", "variety"), DOT_TOO("vet", "veteran"), DOT("wt", "weight"), DOT("ht", "height"),
    {"w", WORD_CONTEXT, 0, 0, NULL}, {"c", WORD_CONTEXT, 0, 0, NULL}, {"b", WORD_CONTEXT, 0, 0, NULL},
    /* what rules ask for */
    {"rs", WORD_CONTEXT, 0, 0, NULL}, {"v", WORD_CONTEXT, 0, 0, NULL}, {"x", WORD_CONTEXT, 0, 0, NULL},
    {"he", WORD_CONTEXT, 0, 0, NULL}, {"d", WORD_CONTEXT, 0, 0, NULL}, {"y", WORD_CONTEXT, 0, 0, NULL}, {"q", WORD_CONTEXT, 0, 0, NULL},
    {"m", WORD_CONTEXT, 0, 0, NULL},
    /* scales */
    SCALE("hundred", "hundred"), SCALE("thousand", "thousand"), SCALE("million", "million"),
    SCALE("billion", "billion"), SCALE("trillion", "trillion"), SCALE("quadrillion", "quadrillion"),
    SCALE("bn", "billion"), SCALE("mn", "million"), SCALE("mln", "million"), SCALE("bln", "billion"),
    SCALE("crore", "crore"), SCALE("crores", "crore"), SCALE("lakh", "lakh"), SCALE("lakhs", "lakh"),
    SCALE("trn", "trillion"), SCALE("tn", "trillion"), SCALE("mil", "million"),
    SCALE_GLUED("k", "thousand"), SCALE_GLUED("m", "million"), SCALE_GLUED("b", "billion"),
    SCALE_GLUED("t", "trillion"), SCALE_GLUED("mm", "million"),
    {0}
};
