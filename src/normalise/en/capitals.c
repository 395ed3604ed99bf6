/* capitals.c: which words in capitals English says as words, and which letter by letter. */
#include "en.h"

#include <stdlib.h>
#include <string.h>

/* Sorted, for bsearch. */
/* clang-format off */
/* Acronyms said as words. */
static const char *const acronyms[] = {
    "AADHAAR", "ABBA", "ABTA", "ACARS", "ACAS", "ACHA", "ACID", "ACMA", "ACORN", "ACTUP", "ADA",
    "ADCOM", "ADIDAS", "AEGIS", "AFCON", "AFIS", "AFNOR", "AFRA", "AFRICOM", "AFTA", "AIDS",
    "AIPAC", "AJAX", "ALBA", "ALCOA", "ALDI", "ALGOL", "ALICE", "ALITALIA", "ALMA", "AMERICORPS",
    "AMESLAN", "AMEX", "AMISOM", "AMLO", "AMOCO", "AMTRAK", "AMVET", "AMVETS", "ANFO", "ANOVA",
    "ANSI", "ANSTO", "ANTIFA", "ANZAC", "ANZAM", "ANZUS", "APAC", "APEC", "APEX", "APGAR", "APRA",
    "ARAMCO", "ARCO", "ARIA", "ARPA", "ARPANET", "ASAP", "ASAT", "ASBO", "ASCAP", "ASCII", "ASDA",
    "ASDIC", "ASEAN", "ASIC", "ASIO", "ASLEF", "ASROC", "ATIS", "ATLAS", "ATOL", "ATSIC", "AUKUS",
    "AUSAID", "AUSTRAC", "AWACS", "AWOL", "AWOS", "BACS", "BAFTA", "BAFTAS", "BALCO", "BALPA",
    "BAME", "BANANA", "BART", "BASEL", "BATS", "BAYER", "BEEF", "BEMUSE", "BIFU", "BIND", "BINUCA",
    "BIOS", "BIPAP", "BIPM", "BIPOC", "BMEWS", "BOGO", "BOGOF", "BOVESPA", "BREEAM", "BREXIT",
    "BRIC", "BRICS", "BRIT", "BUFF", "BUPA", "CABG", "CADASIL", "CAFOD", "CAFTA", "CALPIRG",
    "CALTECH", "CALTRANS", "CAMRA", "CANDU", "CAPEX", "CAPTCHA", "CARES", "CARICOM", "CARR", "CASA",
    "CASEVAC", "CATIC", "CELAC", "CELTA", "CEMA", "CEN", "CENTCOM", "CENTO", "CEOP", "CEPAL",
    "CEPI", "CERCLA", "CERN", "CERT", "CHAPS", "CHEOPS", "CHIP", "CHOP", "CIDA", "CIFOR", "CIMMYT",
    "CINC", "CINCPAC", "CISC", "CITES", "CITGO", "CITIC", "CIVETS", "CLEP", "CMOS", "CNOOC", "COBE",
    "COBOL", "COBR", "COBRA", "CODEX", "CODIS", "COHSE", "COLA", "COMECON", "COMESA", "COMEX",
    "COMINT", "COMINTERN", "COMSEC", "CONCACAF", "CONMEBOL", "CONOCO", "CONRAIL", "CONUS", "COPPA",
    "COPS", "CORBA", "CORDS", "CORE", "COREPER", "CORGI", "CORONA", "COSCO", "COSSAC", "COVID",
    "COX", "CPAP", "CREEP", "CREF", "CREST", "CRISP", "CRISPR", "CRUD", "CSIRT", "CUDA", "DACA",
    "DAESH", "DALY", "DALYS", "DAO", "DAOS", "DARE", "DARPA", "DAX", "DECT", "DEFCON", "DEFI",
    "DEFRA", "DELF", "DELTA", "DEW", "DEXA", "DIDO", "DILF", "DIMM", "DIMMS", "DIMS", "DINK",
    "DINKS", "DINKY", "DOGE", "DOM", "DORA", "DOS", "DRAM", "DREAMACT", "DREAMERS", "DUKW", "DUMBO",
    "EASA", "EBOLA", "ECHELON", "ECLAC", "ECOFIN", "ECOSOC", "ECOWAS", "EDEKA", "EDINA", "EDSAC",
    "EDVAC", "EEPROM", "EFSA", "EFTA", "EFTPOS", "EGOT", "EICAS", "EISA", "ELINT", "ELISA", "EMEA",
    "EMIR", "ENEL", "ENIAC", "ENISA", "ENSA", "EOKA", "EPCOT", "EPIRB", "EPOS", "EPROM", "ERASMUS",
    "ERCOT", "ERIC", "ERISA", "ERNIE", "ESOL", "ESOP", "ESOPS", "ESPRIT", "EUCOM", "EUFOR", "EULA",
    "EULAS", "EURATOM", "EUROPOL", "EXIM", "EXOCET", "FAANG", "FADEC", "FAFSA", "FANNIE", "FANY",
    "FARC", "FASB", "FATAH", "FATCA", "FATF", "FAX", "FEMA", "FEOGA", "FEPOW", "FERPA", "FIAT",
    "FIBA", "FICA", "FICO", "FIDE", "FIDO", "FIFA", "FIFO", "FIMBRA", "FINA", "FINCEN", "FININT",
    "FINRA", "FISMA", "FLAK", "FLEC", "FLOPS", "FLOTUS", "FOBS", "FOBT", "FOIA", "FOMO", "FOOTSIE",
    "FOREX", "FORTRAN", "FRAP", "FRELIMO", "FRET", "FRONTEX", "FTSE", "FUBAR", "FUBU", "FUD",
    "GAAFR", "GAAP", "GABA", "GAFA", "GAFAM", "GASP", "GATSO", "GATT", "GAVI", "GEF", "GEICO",
    "GEOINT", "GERD", "GESTAPO", "GIF", "GIGO", "GIMP", "GINI", "GINNIE", "GLAAD", "GMAT", "GNOME",
    "GOOP", "GRAMMY", "GRAS", "GRECO", "GRUB", "GUI", "GUIS", "GULAG", "GWAS", "HAARETZ", "HAARP",
    "HABITAT", "HACEK", "HAL", "HALE", "HAMAS", "HARIBO", "HARM", "HAZMAT", "HELLP", "HELOC",
    "HEMP", "HEPA", "HEROES", "HIDA", "HIMARS", "HIMSS", "HIPAA", "HIPC", "HODL", "HRSA", "HUAC",
    "HUBBLE", "HUK", "HUMINT", "IATA", "IBAN", "ICANN", "ICAO", "ICRISAT", "IELTS", "IKEA", "IMAP",
    "IMAX", "IMINT", "IMRO", "INEGI", "INFOSEC", "INSEAD", "INSET", "INTERPOL", "IPSO", "IRENA",
    "IRRI", "ISA", "ISAF", "ISAS", "ISIS", "ISRO", "ITER", "IUPAC", "JAFFA", "JAG", "JAMA", "JANET",
    "JASSM", "JATO", "JAXA", "JDAM", "JFET", "JOVIAL", "JPEG", "JSON", "JSTARS", "JUGS", "KAGRA",
    "KAMPO", "KANU", "KAPO", "KEPCO", "KFOR", "KIA", "KIPP", "KISS", "KOSPI", "KWIC", "LACMA",
    "LAD", "LADAR", "LAFTA", "LAMDA", "LAN", "LASCO", "LASH", "LASIK", "LASIX", "LATAM", "LATINX",
    "LAUTRO", "LDAP", "LEED", "LEEP", "LEGO", "LIBOR", "LIDAR", "LIDL", "LIFFE", "LIFO", "LIGO",
    "LIHEAP", "LIKUD", "LILO", "LINUX", "LISP", "LIV", "LOGO", "LOHAS", "LORA", "LORAN", "LSAT",
    "LUKOIL", "LULAC", "MAC", "MACHO", "MADD", "MAFF", "MAGA", "MAME", "MAMIL", "MAMILS", "MANET",
    "MANGA", "MANOVA", "MANPADS", "MARPOL", "MARTA", "MASER", "MASH", "MASINT", "MAX", "MAYDAY",
    "MCAT", "MEAC", "MEDEVAC", "MEDICAID", "MEDLINE", "MELAS", "MENA", "MENSA", "MERCOSUR", "MERRF",
    "MERS", "METAR", "MIB", "MICU", "MIDAS", "MIDI", "MIFID", "MILF", "MILFS", "MIME", "MINT",
    "MINUSMA", "MIPS", "MIRAS", "MIRV", "MITI", "MOAB", "MODEM", "MOMA", "MOO", "MOOC", "MOOCS",
    "MORENA", "MORI", "MOSFET", "MOSSAD", "MOX", "MPEG", "MRSA", "MUD", "MUDS", "MUFON", "MUGA",
    "MUNI", "MUSH", "NAACP", "NAAFI", "NABE", "NABISCO", "NABU", "NACHA", "NACRO", "NAFTA", "NAIA",
    "NAIAS", "NAIRU", "NALCO", "NALGO", "NAM", "NAND", "NAPLAN", "NARAL", "NARC", "NARCAN", "NARP",
    "NASA", "NASAL", "NASBA", "NASCAR", "NASDAQ", "NASSAU", "NASSCOM", "NASW", "NATFHE", "NATO",
    "NATSOPA", "NAVAIR", "NAVSEA", "NAVSTAR", "NEAT", "NEET", "NEETS", "NEH", "NEISS", "NEOWISE",
    "NEPA", "NEPAD", "NEPMAN", "NESCAC", "NESTA", "NIBRS", "NIC", "NICAM", "NICU", "NIFTY",
    "NIKKEI", "NIMBY", "NIMITZ", "NIOSH", "NIREX", "NITI", "NOHO", "NOLA", "NORAD", "NORAID",
    "NORM", "NORML", "NORTHCOM", "NORTHROP", "NOTAM", "NOTAMS", "NSAID", "NSAIDS", "NUMA", "NUPE",
    "NYMEX", "OAPEC", "OBI", "OCHA", "OCONUS", "ODESSA", "OFCOM", "OFGEM", "OFQUAL", "OFSTED",
    "OFTEL", "OFWAT", "OGPU", "OLED", "OPEC", "OPEX", "OPIC", "OPSEC", "OSCAR", "OSHA", "OSINT",
    "OSIRIS", "OXFAM", "PABA", "PAC", "PACE", "PACS", "PANDAS", "PAPI", "PARC", "PARLASUR",
    "PASCAL", "PATA", "PATCO", "PATRIOT", "PEEP", "PEMEX", "PEN", "PEP", "PEPFAR", "PEPS", "PERL",
    "PERT", "PESTLE", "PET", "PETA", "PFAS", "PIAT", "PICA", "PICC", "PICU", "PIGS", "PIIGS", "PIN",
    "PIREP", "PIRG", "PIRLS", "PISA", "PLAT", "PLATO", "PLUTO", "PODEMOS", "POEMS", "POGO",
    "POLISARIO", "POSIX", "POTS", "POTUS", "POTUSES", "PROM", "PSYOP", "PSYOPS", "PUBMED", "PUPPP",
    "QALY", "QALYS", "QANTAS", "QLED", "QUAD", "QUANGO", "RADA", "RADAR", "RAG", "RAM", "RAMPAC",
    "RAMSAR", "RANSAC", "RATO", "RCRA", "REIT", "REME", "RENAMO", "RENFE", "REPSOL", "REWE", "RIBA",
    "RICE", "RICO", "RISC", "RNAV", "ROFL", "ROM", "RORO", "ROSAT", "ROSNEFT", "ROSPA", "SAAB",
    "SAARC", "SABENA", "SABIC", "SAC", "SACEUR", "SADC", "SADD", "SAFTA", "SAGE", "SALLIE", "SALSA",
    "SAM", "SAMHSA", "SAML", "SAMS", "SANU", "SARA", "SARBOX", "SARS", "SATA", "SATS", "SAVAK",
    "SAX", "SCADA", "SCAP", "SCAPS", "SCBU", "SCHENGEN", "SCID", "SCOTUS", "SCRAM", "SCSI", "SCUBA",
    "SCUD", "SEAC", "SEALS", "SEATO", "SEBI", "SECAM", "SELCAL", "SENCO", "SENSEX", "SEPTA",
    "SERPS", "SETI", "SFOR", "SHAEF", "SHAS", "SICU", "SIDS", "SIEM", "SIGINT", "SIGMET", "SIM",
    "SIMM", "SIMMS", "SIMP", "SINOPEC", "SINTEF", "SIP", "SITREP", "SKU", "SKUS", "SLAC", "SLAM",
    "SLAPP", "SLUG", "SMERSH", "SMIL", "SNAFU", "SNAP", "SNOBOL", "SOAR", "SOCA", "SOCOM", "SODIMM",
    "SOFIA", "SOFR", "SOGAT", "SOHIO", "SOHO", "SOLAS", "SOMA", "SONANGOL", "SONAR", "SOUTHCOM",
    "SOX", "SPAC", "SPACS", "SPAD", "SPADS", "SPAM", "SPECT", "SPOOL", "SPUD", "SQUID", "SRAM",
    "STASI", "STAT", "STEREO", "STOL", "STOVL", "SUBROC", "SUDOKU", "SUPERPAC", "SWAC", "SWAG",
    "SWALK", "SWAPO", "SWAT", "SWOT", "TAC", "TACAN", "TAF", "TAFE", "TAFTA", "TANF", "TARDIS",
    "TARIC", "TAROM", "TARP", "TASER", "TASM", "TASS", "TAVR", "TCAS", "TECHINT", "TEFL", "TELCO",
    "TELEX", "TENS", "TEPCO", "TESCO", "TESL", "TESOL", "TESSA", "TEXACO", "TIFF", "TIMSS", "TIPS",
    "TOEFL", "TOKAMAK", "TONY", "TOPIX", "TORCH", "TOTO", "TOW", "TRACON", "TRAFFIC", "TRALI",
    "TRIBECA", "TRIPS", "TRIUMF", "TUI", "TURP", "TWAIN", "TWIC", "TWOC", "UART", "UCAS", "UEFA",
    "UKIP", "UNAIDS", "UNAM", "UNAMIR", "UNASUR", "UNDOF", "UNEF", "UNESCO", "UNICEF", "UNIDO",
    "UNIFIL", "UNISON", "UNITA", "UNITAID", "UNITAR", "UNIVAC", "UNIX", "UNMIK", "UNOSAT",
    "UNPROFOR", "UNRRA", "UNRWA", "UNSCEAR", "UNTAC", "USAID", "USDAW", "USENIX", "VARIG", "VASCAR",
    "VASI", "VASIMR", "VAT", "VEEP", "VESA", "VICAP", "VIRGO", "VISTA", "VLAN", "VOIP", "VRAM",
    "VTOL", "WAAC", "WAAF", "WAC", "WADA", "WAG", "WAGR", "WAGS", "WAIS", "WAMP", "WAMU", "WAN",
    "WASP", "WASPI", "WATS", "WAVES", "WEF", "WHOIS", "WIC", "WIFI", "WIMAX", "WIMP", "WIPO",
    "WOMBAT", "WOMBLE", "WRAC", "WRAF", "WREN", "WRENS", "WYSIWYG", "XAMPP", "YACC", "YAHOO",
    "YAML", "YIMBY", "YOLO", "YUPPIE", "ZAMS", "ZANLA", "ZANU", "ZAPU", "ZIP", "ZIPRA",
};

/* Words of every day that a writer shouts ("NOT"), and that headlines are made of. */
static const char *const everyday[] = {
    "ABLE", "ABOUT", "ABOVE", "ABUSE", "ACT", "ADD", "ADMIT", "ADOPT", "ADULT", "AFTER", "AGAIN",
    "AGE", "AGENT", "AGO", "AGREE", "AHEAD", "AID", "AIDE", "AIR", "ALARM", "ALBUM", "ALERT",
    "ALIEN", "ALIVE", "ALL", "ALLOW", "ALONE", "ALONG", "ALSO", "AM", "AMEND", "AMONG", "AN",
    "AND", "ANGEL", "ANGER", "ANGLE", "ANGRY", "ANY", "APART", "APPLE", "APPLY", "ARE", "AREA",
    "ARENA", "ARGUE", "ARISE", "ARM", "ARMS", "ARMY", "ART", "AS", "ASIDE", "ASK", "ASKED",
    "ASSET", "AT", "AUDIO", "AVOID", "AWARD", "AWARE", "AWAY", "BABY", "BACK", "BAD", "BADLY",
    "BAG", "BAKER", "BALL", "BAN", "BAND", "BANK", "BANKS", "BANS", "BAR", "BASE", "BASIC",
    "BATH", "BATTLE", "BE", "BEACH", "BEAR", "BEAST", "BEAT", "BED", "BEEN", "BEGIN", "BEING",
    "BELL", "BELOW", "BELT", "BENCH", "BEST", "BET", "BIBLE", "BIG", "BIKE", "BILL", "BIRD",
    "BIRTH", "BIT", "BITE", "BLACK", "BLAME", "BLAST", "BLEND", "BLESS", "BLIND", "BLOCK", "BLOG",
    "BLOOD", "BLOW", "BLUE", "BOARD", "BOAT", "BODY", "BOIL", "BOLD", "BOMB", "BONE", "BOOK",
    "BOOM", "BOOST", "BOOT", "BORN", "BOTH", "BOUND", "BOWL", "BOX", "BOY", "BOYS", "BRAIN",
    "BRAND", "BRAVE", "BREAD", "BREAK", "BRICK", "BRIDE", "BRIEF", "BRING", "BROAD", "BROKE",
    "BROWN", "BRUSH", "BUILD", "BUILT", "BUNCH", "BURN", "BURST", "BUS", "BUT", "BUY", "BUYER",
    "BY", "CABIN", "CABLE", "CAKE", "CALL", "CALLS", "CAMP", "CAN", "CANAL", "CAP", "CAR", "CARD",
    "CARE", "CARGO", "CARRY", "CARS", "CASE", "CASH", "CAST", "CATCH", "CAUSE", "CENT", "CHAIN",
    "CHAIR", "CHART", "CHASE", "CHEAP", "CHEAT", "CHECK", "CHESS", "CHEST", "CHIEF", "CHILD",
    "CHINA", "CHOSE", "CHRIST", "CITY", "CIVIL", "CLAIM", "CLASS", "CLEAN", "CLEAR", "CLERK",
    "CLICK", "CLIFF", "CLIMB", "CLOCK", "CLOSE", "CLOTH", "CLOUD", "CLUB", "COACH", "COAL",
    "COAST", "COAT", "CODE", "COIN", "COLD", "COLOR", "COME", "COMES", "COOK", "COOL", "COPY",
    "CORN", "CORPS", "COST", "COULD", "COUNT", "COUP", "COURT", "COVER", "CRAFT", "CRANE",
    "CRASH", "CRAZY", "CREAM", "CREEK", "CREW", "CRIME", "CROP", "CROSS", "CROWD", "CROWN",
    "CRUEL", "CRY", "CUP", "CURE", "CURVE", "CUT", "CUTS", "CYCLE", "DAD", "DAILY", "DANCE",
    "DANGER", "DARK", "DATA", "DATE", "DAWN", "DAY", "DAYS", "DEAD", "DEAL", "DEALT", "DEAR",
    "DEATH", "DEBT", "DEEP", "DEER", "DELAY", "DEMAND", "DENY", "DEPTH", "DESK", "DEVIL", "DIARY",
    "DID", "DIE", "DIED", "DIES", "DIET", "DIRTY", "DISH", "DO", "DOES", "DOG", "DOGS", "DOLLAR",
    "DONE", "DOOR", "DOUBT", "DOWN", "DOZEN", "DRAFT", "DRAG", "DRAMA", "DRAW", "DREAM", "DRESS",
    "DRINK", "DRIVE", "DROP", "DROVE", "DRUG", "DRY", "DUCK", "DUE", "DUKE", "DURING", "DUST",
    "DUTY", "EACH", "EAGLE", "EAR", "EARLY", "EARN", "EARTH", "EASE", "EAST", "EASY", "EAT",
    "EDGE", "EGG", "EIGHT", "ELBOW", "ELECT", "ELITE", "ELSE", "EMPTY", "END", "ENDS", "ENEMY",
    "ENJOY", "ENTER", "ENTRY", "EQUAL", "ERROR", "EVEN", "EVENT", "EVER", "EVERY", "EVIL",
    "EXACT", "EXCEL", "EXIST", "EXIT", "EXTRA", "EYE", "EYES", "FACE", "FACES", "FACT", "FACTS",
    "FAIL", "FAINT", "FAIR", "FAITH", "FAKE", "FALL", "FALLS", "FALSE", "FAME", "FAN", "FANCY",
    "FANS", "FAR", "FARM", "FAST", "FATAL", "FATE", "FAULT", "FAVOR", "FEAR", "FEED", "FEEL",
    "FEET", "FELL", "FELT", "FENCE", "FEVER", "FEW", "FEWER", "FIELD", "FIFTH", "FIFTY", "FIGHT",
    "FILE", "FILM", "FINAL", "FIND", "FINE", "FINGER", "FIRE", "FIRM", "FIRST", "FISH", "FIT",
    "FIVE", "FIX", "FLAG", "FLAME", "FLASH", "FLAT", "FLEET", "FLESH", "FLIES", "FLOAT", "FLOOD",
    "FLOOR", "FLOW", "FLY", "FOCUS", "FOLD", "FOLK", "FOOD", "FOOT", "FOR", "FORCE", "FORGE",
    "FORGET", "FORM", "FORTH", "FORTY", "FOUND", "FOUR", "FOX", "FRAME", "FRAUD", "FREE",
    "FRENCH", "FRESH", "FRIED", "FROM", "FRONT", "FROZE", "FRUIT", "FUEL", "FULL", "FUN", "FUND",
    "FUNNY", "GAME", "GAMES", "GAS", "GATE", "GAVE", "GET", "GETS", "GHOST", "GIANT", "GIFT",
    "GIRL", "GIRLS", "GIVE", "GIVEN", "GLAD", "GLASS", "GLOBE", "GLORY", "GLOVE", "GO", "GOAL",
    "GOALS", "GOAT", "GOD", "GOES", "GOING", "GOLD", "GOLF", "GONE", "GOOD", "GOODS", "GOT",
    "GRACE", "GRADE", "GRAIN", "GRAND", "GRANT", "GRAPE", "GRASS", "GRAVE", "GRAY", "GREAT",
    "GREEN", "GRIN", "GRIP", "GROSS", "GROUP", "GROW", "GROWN", "GUARD", "GUESS", "GUEST",
    "GUIDE", "GUILT", "GULF", "GUN", "GUNS", "HABIT", "HAD", "HAIR", "HALF", "HALL", "HAND",
    "HANDS", "HANG", "HAPPY", "HARD", "HARSH", "HAS", "HAT", "HATE", "HAVE", "HE", "HEAD", "HEAL",
    "HEAR", "HEART", "HEAT", "HEAVY", "HEDGE", "HEIGHT", "HELD", "HELL", "HELP", "HENCE", "HER",
    "HERE", "HERO", "HERS", "HIDE", "HIGH", "HIKE", "HILL", "HIM", "HINT", "HIRE", "HIS", "HIT",
    "HITS", "HOLD", "HOLE", "HOLY", "HOME", "HOMES", "HONEY", "HONOR", "HOOK", "HOPE", "HORSE",
    "HOST", "HOT", "HOTEL", "HOUR", "HOURS", "HOUSE", "HOW", "HUGE", "HUMAN", "HUNT", "HURT",
    "ICE", "ICON", "IDEA", "IDEAL", "IDLE", "IF", "ILL", "IMAGE", "IN", "INDEX", "INDIA", "INNER",
    "INPUT", "INTO", "IRAN", "IRAQ", "IRISH", "IRON", "IS", "ISLE", "ISSUE", "IT", "ITS", "IVORY",
    "JAIL", "JANE", "JEW", "JEWS", "JIM", "JOB", "JOBS", "JOE", "JOHN", "JOIN", "JOINT", "JOKE",
    "JONES", "JOY", "JUDGE", "JUICE", "JULY", "JUMP", "JUNE", "JUNK", "JURY", "JUST", "KEEP",
    "KEY", "KEYS", "KICK", "KID", "KIDS", "KILL", "KILLS", "KIND", "KING", "KNEE", "KNEW",
    "KNIFE", "KNOCK", "KNOW", "KNOWN", "LABEL", "LABOR", "LACK", "LADY", "LAKE", "LAMP", "LAND",
    "LANE", "LAP", "LARGE", "LASER", "LAST", "LATE", "LATER", "LAUGH", "LAW", "LAWS", "LAYER",
    "LEAD", "LEADS", "LEAF", "LEAN", "LEARN", "LEAST", "LEAVE", "LED", "LEE", "LEFT", "LEGAL",
    "LEGS", "LEMON", "LEND", "LESS", "LET", "LEVEL", "LIE", "LIES", "LIFE", "LIGHT", "LIKE",
    "LIMIT", "LINE", "LINES", "LINK", "LION", "LIPS", "LIST", "LIVE", "LIVES", "LOAD", "LOAN",
    "LOCAL", "LOCK", "LODGE", "LOGIC", "LONG", "LOOK", "LOOSE", "LORD", "LOSE", "LOSS", "LOST",
    "LOT", "LOTS", "LOUD", "LOVE", "LOW", "LOYAL", "LUCK", "LUCKY", "LUNCH", "LYING", "MAD",
    "MADE", "MAGIC", "MAIL", "MAIN", "MAJOR", "MAKE", "MAKES", "MAN", "MANOR", "MANY", "MAP",
    "MAPLE", "MARCH", "MARK", "MARS", "MARY", "MASK", "MASS", "MATCH", "MATE", "MAY", "MAYBE",
    "MAYOR", "ME", "MEAL", "MEAN", "MEANS", "MEAT", "MEDAL", "MEDIA", "MEET", "MELT", "MEN",
    "MENU", "MERCY", "MERGE", "MERIT", "MERRY", "MESS", "MET", "METAL", "METER", "MIGHT", "MILE",
    "MILES", "MILK", "MIND", "MINE", "MINOR", "MINUS", "MISS", "MIX", "MIXED", "MODE", "MODEL",
    "MOM", "MONEY", "MONTH", "MOON", "MORAL", "MORE", "MOST", "MOUNT", "MOUSE", "MOUTH", "MOVE",
    "MOVES", "MOVIE", "MUCH", "MUM", "MURAL", "MUSIC", "MUST", "MY", "MYTH", "NAIL", "NAKED",
    "NAME", "NAMES", "NASTY", "NAVAL", "NAVY", "NEAR", "NECK", "NEED", "NEEDS", "NEST", "NEVER",
    "NEW", "NEWS", "NEXT", "NICE", "NIECE", "NIGHT", "NINE", "NINTH", "NO", "NOBLE", "NOISE",
    "NONE", "NOR", "NORTH", "NOSE", "NOT", "NOTE", "NOTES", "NOVEL", "NOW", "NURSE", "NUT", "OAK",
    "OATH", "OCCUR", "OCEAN", "OF", "OFF", "OFFER", "OFTEN", "OH", "OIL", "OK", "OLD", "ON",
    "ONCE", "ONE", "ONES", "ONLY", "OPEN", "OPERA", "OR", "ORDER", "ORGAN", "OTHER", "OUGHT",
    "OUR", "OUT", "OUTER", "OVEN", "OVER", "OWE", "OWN", "OWNED", "OWNER", "PACK", "PAGE", "PAID",
    "PAIN", "PAINT", "PAIR", "PALE", "PALM", "PANEL", "PANIC", "PAPER", "PARIS", "PARK", "PART",
    "PARTY", "PASS", "PAST", "PATH", "PAUSE", "PAY", "PAYS", "PEACE", "PEAK", "PENNY", "PER",
    "PHONE", "PIANO", "PICK", "PIE", "PILE", "PILOT", "PINK", "PIPE", "PITCH", "PIX", "PLACE",
    "PLAIN", "PLAN", "PLANE", "PLANS", "PLANT", "PLATE", "PLAY", "PLAYS", "PLAZA", "PLOT", "PLUS",
    "POCKET", "POEM", "POET", "POINT", "POLE", "POLL", "POLLS", "POND", "POOL", "POOR", "POPE",
    "PORT", "POST", "POUND", "POUR", "POWER", "PRAY", "PRESS", "PRICE", "PRIDE", "PRIME", "PRINT",
    "PRIOR", "PRIZE", "PRO", "PROOF", "PROUD", "PROVE", "PULL", "PUMP", "PUNCH", "PUPIL", "PURE",
    "PUSH", "PUT", "PUTIN", "QUEEN", "QUEST", "QUICK", "QUIET", "QUIT", "QUITE", "QUOTE",
    "RABBIT", "RACE", "RADIO", "RAFT", "RAGE", "RAID", "RAIL", "RAIN", "RAISE", "RAN", "RANGE",
    "RANK", "RAPID", "RARE", "RATE", "RATES", "RATIO", "RAW", "REACH", "REACT", "READ", "READY",
    "REAL", "REALM", "REBEL", "RED", "REFER", "REIGN", "RELAX", "RENT", "REPLY", "REST", "RICH",
    "RIDE", "RIFLE", "RIGHT", "RING", "RIOT", "RISE", "RISK", "RIVAL", "RIVER", "ROAD", "ROAST",
    "ROBOT", "ROCK", "ROCKY", "ROLE", "ROLL", "ROMAN", "ROOF", "ROOM", "ROOT", "ROPE", "ROSE",
    "ROUGH", "ROUND", "ROUTE", "ROW", "ROYAL", "RUGBY", "RULE", "RULES", "RUN", "RUNS", "RURAL",
    "RUSH", "SACK", "SAD", "SAFE", "SAID", "SAIL", "SAINT", "SALE", "SALES", "SALT", "SAME",
    "SAN", "SAND", "SAT", "SAUCE", "SAVE", "SAVED", "SAW", "SAY", "SAYS", "SCALE", "SCARE",
    "SCENE", "SCOPE", "SCORE", "SCOUT", "SEA", "SEAL", "SEAT", "SEE", "SEED", "SEEK", "SEEN",
    "SEIZE", "SELF", "SELL", "SEND", "SENSE", "SENT", "SERVE", "SET", "SETS", "SEVEN", "SEX",
    "SHADE", "SHAKE", "SHALL", "SHAME", "SHAPE", "SHARE", "SHARK", "SHARP", "SHE", "SHEEP",
    "SHEET", "SHELL", "SHIFT", "SHINE", "SHIP", "SHIRT", "SHOCK", "SHOE", "SHOES", "SHOOT",
    "SHOP", "SHORE", "SHORT", "SHOT", "SHOTS", "SHOULD", "SHOW", "SHOWS", "SHUT", "SHY", "SICK",
    "SIDE", "SIGN", "SIGNS", "SILK", "SILLY", "SILVER", "SINCE", "SING", "SINK", "SIR", "SISTER",
    "SIT", "SITE", "SIX", "SIZE", "SKILL", "SKIN", "SKY", "SLAVE", "SLEEP", "SLIDE", "SLING",
    "SLIP", "SLOW", "SMALL", "SMART", "SMELL", "SMILE", "SMITH", "SMOKE", "SNAKE", "SNOB", "SNOW",
    "SO", "SOAP", "SOFT", "SOIL", "SOLAR", "SOLD", "SOLID", "SOLVE", "SOME", "SON", "SONG",
    "SOON", "SORRY", "SORT", "SOUL", "SOUND", "SOUP", "SOUTH", "SPACE", "SPARE", "SPARK", "SPEAK",
    "SPEED", "SPELL", "SPEND", "SPENT", "SPIN", "SPLIT", "SPOKE", "SPOON", "SPORT", "SPOT",
    "SPRAY", "SQUAD", "STACK", "STAFF", "STAGE", "STAIR", "STAKE", "STAND", "STAR", "STARE",
    "STARS", "START", "STATE", "STATES", "STAY", "STEAL", "STEAM", "STEEL", "STEM", "STEP",
    "STEPS", "STICK", "STIFF", "STILL", "STING", "STIR", "STOCK", "STONE", "STOOD", "STOP",
    "STORE", "STORM", "STORY", "STRAW", "STRIP", "STRONG", "STUCK", "STUDY", "STUFF", "STYLE",
    "SUCH", "SUE", "SUES", "SUGAR", "SUIT", "SUITE", "SUN", "SUNNY", "SUPER", "SURE", "SURGE",
    "SWEAR", "SWEEP", "SWEET", "SWIFT", "SWIM", "SWING", "SWORD", "TABLE", "TAKE", "TAKEN",
    "TAKES", "TALK", "TALKS", "TALL", "TAPE", "TASK", "TASTE", "TAX", "TAXES", "TEA", "TEACH",
    "TEAM", "TEARS", "TEETH", "TELL", "TEN", "TENT", "TENTH", "TERM", "TERMS", "TEST", "TESTS",
    "TEXAS", "TEXT", "THAN", "THANK", "THAT", "THE", "THEFT", "THEIR", "THEM", "THEME", "THEN",
    "THERE", "THESE", "THEY", "THICK", "THIEF", "THIN", "THING", "THINK", "THIRD", "THIS",
    "THOSE", "THREE", "THROW", "TIDE", "TIGER", "TIGHT", "TIME", "TIMES", "TIRED", "TITLE", "TO",
    "TOAST", "TODAY", "TOLD", "TONE", "TOO", "TOOK", "TOOTH", "TOP", "TOPIC", "TORN", "TOTAL",
    "TOUCH", "TOUGH", "TOUR", "TOWER", "TOWN", "TOXIC", "TRACE", "TRACK", "TRADE", "TRAIL",
    "TRAIN", "TRAIT", "TRASH", "TREAT", "TREE", "TREND", "TRIAL", "TRIBE", "TRICK", "TRIP",
    "TROOP", "TRUCK", "TRUE", "TRULY", "TRUMP", "TRUST", "TRUTH", "TRY", "TUBE", "TURN", "TURNS",
    "TWICE", "TWIN", "TWIST", "TWO", "TYPE", "UGLY", "ULTRA", "UNCLE", "UNDER", "UNION", "UNIT",
    "UNITY", "UNTIL", "UP", "UPON", "UPPER", "UPSET", "URBAN", "URGE", "URGES", "USE", "USED",
    "USES", "USUAL", "VAGUE", "VALID", "VALUE", "VAST", "VAULT", "VENUE", "VERSE", "VERY", "VICE",
    "VIDEO", "VIEW", "VIRUS", "VISIT", "VITAE", "VITAL", "VOCAL", "VOICE", "VOTE", "VOTED",
    "VOTES", "WAGE", "WAIT", "WAKE", "WALK", "WALL", "WANT", "WANTS", "WAR", "WARM", "WARN",
    "WARNS", "WARS", "WAS", "WASH", "WASTE", "WATCH", "WATER", "WAVE", "WAY", "WAYS", "WE",
    "WEAK", "WEAR", "WEEK", "WEEKS", "WEIGH", "WEIRD", "WELL", "WENT", "WERE", "WEST", "WHALE",
    "WHAT", "WHEAT", "WHEEL", "WHEN", "WHERE", "WHICH", "WHILE", "WHIP", "WHITE", "WHO",
    "WHOEVER", "WHOLE", "WHOM", "WHOSE", "WHY", "WIDE", "WIDOW", "WIFE", "WILD", "WILL", "WIN",
    "WIND", "WINE", "WING", "WINS", "WINTER", "WIRE", "WISE", "WISH", "WITH", "WOLF", "WOMAN",
    "WOMEN", "WOOD", "WORD", "WORDS", "WORK", "WORKS", "WORLD", "WORRY", "WORSE", "WORST",
    "WORTH", "WOULD", "WOUND", "WRAP", "WRITE", "WRONG", "YARD", "YEAR", "YEARS", "YELL", "YES",
    "YET", "YIELD", "YORK", "YOU", "YOUNG", "YOUR", "YOUTH", "ZERO", "ZONE",
};

/* Letters though they look like words. */
static const char *const letters[] = {
    "AA", "AAA", "ABC", "ABM", "AC", "ACA", "ACLU", "ADB", "ADHD", "ADL", "AFC", "AFD", "AFL",
    "AFP", "AGI", "AI", "AIG", "AIIB", "AIIMS", "AKA", "AM", "AMA", "ANC", "AOL", "AP", "APA",
    "API", "ASSR", "AT", "ATM", "ATP", "AU", "AUD", "BAE", "BBC", "CAA", "CAC", "CAD", "CAM",
    "CBO", "CBS", "CDU", "CEO", "CFO", "CIA", "CIO", "CIU", "CMO", "CNN", "COO", "COPD", "CPI",
    "CPU", "CRS", "CSU", "CTO", "DA", "DC", "DCCC", "DDR", "DHS", "DIN", "DIY", "DNC", "DOA",
    "DOD", "DOE", "DPRK", "DUP", "EBRD", "ECB", "EDT", "EEOC", "EFF", "EFL", "EIA",
    "EIB", "EIS", "EKG", "EMS", "EMT", "ENI", "ENT", "EPA", "EPO", "EQ", "ER", "ERC", "ESA",
    "ESPN", "EST", "ETA", "EU", "EUR", "EVA", "FAA", "FAQ", "FBI", "FCC", "FDIC", "FDP", "FDR",
    "FERC", "FRG", "FTC", "GAO", "GDP", "GDR", "GNP", "GOP", "GPA", "GPU", "HBO", "HHS",
    "HIV", "HMAS", "HMS", "HR", "HTML", "HUD", "IAEA", "IBF", "IBM", "ICC", "ICU", "ID", "IDB",
    "IDF", "IEA", "IED", "IFC", "ILO", "IMF", "INLA", "INXS", "IO", "IOC", "IOM", "IOU", "IP",
    "IPA", "IPCC", "IPO", "IQ", "IRA", "IRC", "IRGC", "IRS", "ISBN", "ISI", "ISIL", "ISO", "ISP",
    "ISS", "ISSN", "IT", "ITF", "ITU", "ITV", "IUCN", "IUD", "IVF", "IX", "JFK", "KPI", "LAPD",
    "LBJ", "LED", "LLM", "LOL", "LPGA", "LREM", "MC", "MIA", "MIT", "MLB", "NAR", "NAV", "NBA", "NBC",
    "NFL", "NHL", "NIH", "NLRB", "NRA", "NRC", "NRCC", "NSA", "NYU", "OAS", "OAU", "OD", "ODI",
    "OECD", "OEM", "OJ", "OK", "OMB", "OPM", "OR", "OSCE", "OTC", "OTT", "PDF", "PGA", "PKK",
    "PLO", "PM", "PNV", "PP", "PPI", "PR", "PRC", "PSA", "PSD", "PSG", "PSOE", "PTA", "PYD",
    "RAAF", "RAF", "RN", "RNC", "ROI", "ROK", "RSFSR", "SAE", "SAT", "SDLP", "SEC", "SEO", "SNP",
    "SPD", "SSD", "SSR", "SUV", "TV", "UAE", "UAP", "UAR", "UAV", "UAW", "UCLA", "UDA", "UDI",
    "UDP", "UDR", "UEA", "UFC", "UFO", "UI", "UK", "UMP", "UN", "UNC", "UNDP", "UNEP", "UNHCR",
    "UNODC", "UNSC", "UPI", "UPS", "URL", "US", "USA", "USAF", "USB", "USC", "USCG", "USDA",
    "USGS", "USMC", "USN", "USPS", "USS", "USSR", "UTC", "UUP", "UV", "UVA", "UVF", "UX", "VIP",
    "VP", "WBA", "WBC", "WBO", "WHO", "WMD", "WTA", "WWE", "XML", "YPG",
};

/* clang-format on */

static int compare(const void *key, const void *item)
{
    const nr_str *word = key;
    const char *other = *(const char *const *)item;
    size_t n = strlen(other);
    int order = strncmp(word->p, other, word->n < n ? word->n : n);
    return order ? order : (word->n > n) - (word->n < n);
}

#define HOLDS(list, word)                                                                          \
    (bsearch(&(word), list, sizeof(list) / sizeof *(list), sizeof *(list), compare) != NULL)

bool en_is_everyday(nr_str capitals)
{
    if (HOLDS(everyday, capitals))
        return true;
    nr_str one = nr_str_sub(capitals, 0, capitals.n - (capitals.n > 4)); /* "PLANTS" */
    return capitals.n > 4 && capitals.p[one.n] == 'S' && HOLDS(everyday, one);
}

/* Whether letters could be a word: a vowel (y is one past the first letter) in every four letters.
 */
static bool looks_like_word(nr_str w)
{
    size_t vowels = 0, run = 0;
    for (size_t i = 0; i < w.n; i++) {
        if (w.p[i] & 0x80)
            return true;
        bool vowel = strchr("AEIOU", w.p[i]) || (w.p[i] == 'Y' && i > 0);
        vowels += vowel;
        run = vowel ? 0 : run + 1;
        if (run > 3)
            return false;
    }
    return vowels && vowels * 4 >= w.n;
}

static bool has_vowel(nr_str w)
{
    for (size_t i = 0; i < w.n; i++)
        if ((w.p[i] & 0x80) || strchr("AEIOUY", w.p[i]))
            return true;
    return false;
}

/* Families whose names end in a word: tests ("LSAT", "GMAT", "FCAT"), trade areas ("NAFTA"),
 * commands
 * ("CENTCOM"), sources ("HUMINT"), forces ("KFOR"), rates ("EURIBOR"), committees, police,
 * networks. */
static bool ends_as_word(nr_str w)
{
    static const nr_str endings[] = {NR_STR_INIT("SAT"),  NR_STR_INIT("MAT"), NR_STR_INIT("CAT"),
                                     NR_STR_INIT("AFTA"), NR_STR_INIT("COM"), NR_STR_INIT("INT"),
                                     NR_STR_INIT("TECH"), NR_STR_INIT("ILF"), NR_STR_INIT("FOR"),
                                     NR_STR_INIT("IBOR"), NR_STR_INIT("PAC"), NR_STR_INIT("POL"),
                                     NR_STR_INIT("CON"),  NR_STR_INIT("NET")};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (w.n > endings[i].n && nr_str_ends(w, endings[i]))
            return true;
    return false;
}

/* Consonant, vowel, consonant, vowel: four or five letters that anyone reads as a word ("SOTA"). */
static bool alternates(nr_str w)
{
    if (w.n < 4)
        return false;
    for (size_t i = 0; i < w.n; i++)
        if ((strchr("AEIOU", w.p[i]) != NULL) != (i % 2 == 1) || w.p[i] == 'Y')
            return false;
    return true;
}

/* Five letters that open and close as words do, with two consonants within: "FINRA", "DARPA",
 * "POSCO"; a last E is silent in words and none in letters ("NITLE"). */
static bool is_open_word(nr_str w)
{
    static const char pattern[] = "CVCCV";
    if (w.n != 5 || w.p[4] == 'E')
        return false;
    for (size_t i = 0; i < w.n; i++)
        if (w.p[i] == 'Y' || (strchr("AEIOU", w.p[i]) != NULL) != (pattern[i] == 'V'))
            return false;
    return true;
}

/* Two n or m and another consonant: initials of words met there ("PEPANNRES"). */
static bool doubles_nasal(nr_str w)
{
    for (size_t i = 0; i + 2 < w.n; i++)
        if ((w.p[i] == 'N' || w.p[i] == 'M') && w.p[i + 1] == w.p[i] &&
            !strchr("AEIOUY", w.p[i + 2]) && !(w.p[i + 2] & 0x80))
            return true;
    return false;
}

/* Alone in a sentence that is not in capitals: up to five letters are an abbreviation spelled out
 * unless a list knows them ("IUCN", "NSCAA"); longer ones that look like a word are one. */
bool en_pronounceable(nr_str w)
{
    if (HOLDS(letters, w))
        return false;
    if (HOLDS(acronyms, w) || en_is_everyday(w) || ends_as_word(w))
        return true;
    if (doubles_nasal(w))
        return false;
    return (w.n > 5 && looks_like_word(w)) || (w.n > 8 && has_vowel(w)) || alternates(w) ||
           is_open_word(w);
}

/* Among other words in capitals it is one of them, unless it cannot be or is known as letters. */
bool en_shouted_word(nr_str w)
{
    /* "EL PASO, Texas —", "DES MOINES, Iowa —", "EX-AIDE HELD" */
    static const char *const of_names[] = {"EL", "DES", "LAS", "LOS", "DE", "LE", "EX", NULL};
    if (en_is_everyday(w) || nr_word_among(w, of_names))
        return true;
    return !HOLDS(letters, w) && w.n > 2 && has_vowel(w);
}
