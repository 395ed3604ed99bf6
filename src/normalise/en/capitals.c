/* capitals.c: which words in capitals English says as words, and which letter by letter. */
#include "en.h"

#include <stdlib.h>
#include <string.h>

/* Sorted, for bsearch. */
/* clang-format off */
/* Acronyms said as words. */
static const char *const acronyms[] = {
    "AADHAAR", "ABBA", "ABTA", "ACARS", "ACAS", "ACHA", "ACID", "ACORN", "ACTUP", "ADA", "ADCOM",
    "ADIDAS", "AEGIS", "AFCON", "AFIS", "AFNOR", "AFRA", "AFRICOM", "AFTA", "AIDS", "AIPAC",
    "AJAX", "ALBA", "ALCOA", "ALDI", "ALGOL", "ALITALIA", "ALMA", "AMERICORPS", "AMESLAN", "AMEX",
    "AMISOM", "AMLO", "AMOCO", "AMTRAK", "AMVETS", "ANOVA", "ANSI", "ANZAC", "ANZAM", "ANZUS",
    "APAC", "APEC", "APGAR", "ARAMCO", "ARCO", "ARIA", "ARPA", "ARPANET", "ASAP", "ASAT", "ASBO",
    "ASCAP", "ASCII", "ASDA", "ASEAN", "ASIC", "ASIO", "ASLEF", "ASROC", "ATIS", "ATOL", "AUKUS",
    "AWACS", "AWOL", "AWOS", "BACS", "BAFTA", "BAFTAS", "BALCO", "BAME", "BANANA", "BART",
    "BASEL", "BASIC", "BATS", "BAYER", "BEEF", "BEMUSE", "BIFU", "BIND", "BINUCA", "BIOS",
    "BIPAP", "BIPM", "BIPOC", "BMEWS", "BOGO", "BOGOF", "BOVESPA", "BREEAM", "BREXIT", "BRICS",
    "BRIT", "BUFF", "BUPA", "CABG", "CADASIL", "CAFOD", "CAFTA", "CALPIRG", "CALTECH", "CALTRANS",
    "CAMRA", "CANDU", "CAPEX", "CAPTCHA", "CARES", "CARICOM", "CARR", "CASA", "CASEVAC", "CATIC",
    "CELAC", "CELTA", "CEMA", "CEN", "CENTCOM", "CENTO", "CEPAL", "CEPI", "CERCLA", "CERN",
    "CERT", "CHAPS", "CHIP", "CHOP", "CIFOR", "CIMMYT", "CINC", "CINCPAC", "CISC", "CITES",
    "CITGO", "CITIC", "CLEP", "CMOS", "CNOOC", "COBE", "COBOL", "COBR", "COBRA", "CODIS", "COHSE",
    "COLA", "COMECON", "COMESA", "COMEX", "COMINT", "COMSEC", "CONCACAF", "CONMEBOL", "CONOCO",
    "CONRAIL", "CONUS", "COPPA", "COPS", "CORBA", "CORDS", "CORE", "COREPER", "CORONA", "COSCO",
    "COSSAC", "COVID", "COX", "CPAP", "CREEP", "CREST", "CRISP", "CRISPR", "CRUD", "CSIRT",
    "CUDA", "DACA", "DAESH", "DALY", "DALYS", "DAO", "DAOS", "DARE", "DARPA", "DAWN", "DAX",
    "DEFCON", "DEFI", "DEFRA", "DELF", "DELTA", "DEW", "DEXA", "DIDO", "DILF", "DIMM", "DIMMS",
    "DIMS", "DINK", "DINKS", "DINKY", "DOM", "DORA", "DOS", "DRAM", "DREAMERS", "DRESS", "DUKW",
    "DUMBO", "EASA", "EBOLA", "ECHELON", "ECOFIN", "ECOSOC", "ECOWAS", "EDEKA", "EDINA", "EDSAC",
    "EDVAC", "EEPROM", "EFSA", "EFTA", "EFTPOS", "EICAS", "EISA", "ELINT", "ELISA", "EMEA",
    "EMIR", "ENEL", "ENIAC", "ENISA", "ENSA", "EOKA", "EPCOT", "EPIRB", "EPROM", "ERASMUS",
    "ERISA", "ERNIE", "ESOL", "ESPRIT", "EUCOM", "EUFOR", "EULA", "EULAS", "EURATOM", "EUROPOL",
    "EXOCET", "FADEC", "FAFSA", "FAIR", "FANNIE", "FANY", "FARC", "FASB", "FATAH", "FATCA",
    "FATF", "FAX", "FEMA", "FEOGA", "FEPOW", "FERPA", "FIAT", "FIBA", "FICA", "FICO", "FIDE",
    "FIDO", "FIFA", "FIFO", "FIMBRA", "FINA", "FININT", "FINRA", "FISMA", "FLAK", "FLEC", "FLOPS",
    "FLOTUS", "FOBS", "FOBT", "FOIA", "FOMO", "FOOTSIE", "FOREX", "FORTRAN", "FRAP", "FRELIMO",
    "FRET", "FRONTEX", "FTSE", "FUBAR", "FUBU", "FUD", "GAAFR", "GAAP", "GABA", "GATT", "GAVI",
    "GEF", "GEICO", "GEOINT", "GERD", "GESTAPO", "GIF", "GIGO", "GIMP", "GINI", "GINNIE", "GMAT",
    "GNOME", "GOAT", "GOOP", "GRAMMY", "GRAS", "GRUB", "GUI", "GUIS", "GULAG", "GWAS", "HAARETZ",
    "HABITAT", "HACEK", "HAL", "HAMAS", "HARIBO", "HARM", "HAZMAT", "HELLP", "HELOC", "HEMP",
    "HEPA", "HEROES", "HIDA", "HIMARS", "HIPAA", "HIPC", "HODL", "HRSA", "HUAC", "HUBBLE", "HUK",
    "HUMINT", "IATA", "IBAN", "ICANN", "ICAO", "ICRISAT", "IELTS", "IKEA", "IMAP", "IMINT", "IMO",
    "IMRO", "INEGI", "INFOSEC", "INSET", "INTERPOL", "IRRI", "ISA", "ISAF", "ISAS", "ISIL",
    "ISIS", "ISRO", "IUPAC", "JAFFA", "JAG", "JAMA", "JANET", "JASSM", "JATO", "JAXA", "JDAM",
    "JOVIAL", "JPEG", "JSON", "JSTARS", "JUGS", "JUICE", "KAMPO", "KANU", "KAPO", "KEPCO", "KFOR",
    "KIA", "KOSPI", "KWIC", "LACMA", "LAD", "LADAR", "LAFTA", "LAMDA", "LAMP", "LAN", "LASCO",
    "LASER", "LASIK", "LASIX", "LATAM", "LATINX", "LAUTRO", "LDAP", "LEED", "LEEP", "LEGO",
    "LIBOR", "LIDAR", "LIDL", "LIFFE", "LIFO", "LIGO", "LIHEAP", "LIKUD", "LILO", "LINUX", "LISP",
    "LOGO", "LOHAS", "LORA", "LORAN", "LSAT", "LUKOIL", "MAC", "MACHO", "MADD", "MAFF", "MAME",
    "MAMIL", "MAMILS", "MANET", "MANOVA", "MANPADS", "MARPOL", "MARTA", "MASER", "MASH", "MASINT",
    "MAYDAY", "MCAT", "MEAC", "MEDEVAC", "MEDICAID", "MEDLINE", "MELAS", "MENA", "MENSA",
    "MERCOSUR", "MERRF", "MERS", "METAR", "MIB", "MICU", "MIDI", "MIFID", "MILF", "MILFS", "MIME",
    "MINUSMA", "MIPS", "MIRV", "MOAB", "MODEM", "MOMA", "MOO", "MOOC", "MOOCS", "MORENA",
    "MOSSAD", "MPEG", "MRSA", "MUD", "MUDS", "MUGA", "MUNI", "MUSH", "NAACP", "NAAFI", "NABE",
    "NABISCO", "NABU", "NACHA", "NACRO", "NAFTA", "NAIA", "NAIAS", "NAIRU", "NALCO", "NALGO",
    "NAM", "NAND", "NAPLAN", "NARAL", "NARC", "NARCAN", "NARP", "NASA", "NASAL", "NASBA",
    "NASCAR", "NASDAQ", "NASSAU", "NASSCOM", "NASW", "NATFHE", "NATO", "NAVAIR", "NAVSEA",
    "NAVSTAR", "NEAT", "NEET", "NEETS", "NEH", "NEISS", "NEOWISE", "NEPA", "NEPAD", "NEPMAN",
    "NESCAC", "NESTA", "NIBRS", "NIC", "NICU", "NIFTY", "NIKKEI", "NIMBY", "NIMITZ", "NIOSH",
    "NITI", "NOHO", "NOLA", "NORAD", "NORM", "NORML", "NORTHCOM", "NORTHROP", "NOTAM", "NOTAMS",
    "NSAID", "NSAIDS", "NUMA", "NUPE", "NYMEX", "OAPEC", "OBI", "OCHA", "OCONUS", "ODESSA",
    "OFCOM", "OFGEM", "OFQUAL", "OFSTED", "OFTEL", "OFWAT", "OGPU", "OLED", "OPEC", "OPEX",
    "OPIC", "OPSEC", "OSCAR", "OSHA", "OSINT", "OSIRIS", "OXFAM", "PABA", "PAC", "PACE", "PACS",
    "PANDAS", "PAPI", "PARC", "PARLASUR", "PASCAL", "PATA", "PATCO", "PATRIOT", "PEEP", "PEMEX",
    "PEN", "PEP", "PEPS", "PERL", "PERT", "PET", "PETA", "PFAS", "PIAT", "PICA", "PICC", "PICU",
    "PIGS", "PIN", "PIREP", "PIRG", "PIRLS", "PISA", "PLAT", "PLATO", "PLUTO", "PODEMOS", "POEM",
    "POEMS", "POLISARIO", "POSIX", "POTS", "POTUS", "POTUSES", "PROM", "PSYOP", "PSYOPS",
    "PUBMED", "PUPPP", "QALY", "QALYS", "QANTAS", "QLED", "QUAD", "QUANGO", "RADA", "RADAR",
    "RAID", "RAM", "RAMPAC", "RAMSAR", "RANSAC", "RATO", "RCRA", "REIT", "REME", "RENAMO",
    "RENFE", "REPSOL", "REWE", "RIBA", "RICE", "RICO", "RISC", "RNAV", "ROFL", "ROM", "ROSAT",
    "ROSNEFT", "ROSPA", "SAAB", "SAARC", "SABENA", "SABIC", "SAC", "SACEUR", "SADC", "SADD",
    "SAFTA", "SAGE", "SALLIE", "SALSA", "SALT", "SAM", "SAMHSA", "SAML", "SAMS", "SANU", "SARA",
    "SARBOX", "SARS", "SATA", "SATS", "SAVAK", "SAX", "SCADA", "SCAP", "SCAPS", "SCBU",
    "SCHENGEN", "SCID", "SCOTUS", "SCRAM", "SCSI", "SCUBA", "SCUD", "SEAC", "SEAL", "SEALS",
    "SEAT", "SEATO", "SEBI", "SECAM", "SELCAL", "SENCO", "SENSEX", "SEPTA", "SERPS", "SETI",
    "SFOR", "SHAEF", "SHAS", "SICU", "SIDS", "SIEM", "SIGINT", "SIGMET", "SIM", "SIMM", "SIMMS",
    "SIMP", "SINOPEC", "SINTEF", "SIP", "SITREP", "SKU", "SKUS", "SLAM", "SLAPP", "SLIP", "SLUG",
    "SMERSH", "SMIL", "SNAFU", "SNAP", "SNOBOL", "SOAP", "SOAR", "SOCOM", "SODIMM", "SOFIA",
    "SOFR", "SOHIO", "SOHO", "SOLAS", "SOMA", "SONANGOL", "SONAR", "SOUTHCOM", "SOX", "SPAC",
    "SPACS", "SPAD", "SPADS", "SPAM", "SPECT", "SPOOL", "SPUD", "SQUID", "SRAM", "STASI", "STAT",
    "STEAM", "STEM", "STEREO", "STOL", "STOVL", "SUBROC", "SUDOKU", "SUPERPAC", "SWAC", "SWAG",
    "SWAPO", "SWAT", "SWIFT", "SWOT", "TAC", "TACAN", "TAF", "TAFTA", "TANF", "TARDIS", "TARIC",
    "TAROM", "TARP", "TASER", "TASM", "TAVR", "TCAS", "TECHINT", "TEFL", "TELEX", "TENS", "TEPCO",
    "TESCO", "TESL", "TESOL", "TESSA", "TEXACO", "TIFF", "TIMSS", "TIPS", "TOEFL", "TOKAMAK",
    "TONY", "TOPIX", "TORCH", "TOTO", "TOW", "TRACON", "TRAFFIC", "TRALI", "TRIBECA", "TRIPS",
    "TRIUMF", "TUI", "TURP", "TWAIN", "TWIC", "TWOC", "UCAS", "UEFA", "UKIP", "UNAIDS", "UNAM",
    "UNAMIR", "UNASUR", "UNESCO", "UNICEF", "UNIDO", "UNIFIL", "UNISON", "UNITA", "UNITAID",
    "UNITAR", "UNIVAC", "UNIX", "UNMIK", "UNOSAT", "UNPROFOR", "UNRWA", "UNTAC", "USAID", "USDAW",
    "USENIX", "VARIG", "VASCAR", "VASI", "VASIMR", "VAT", "VEEP", "VESA", "VICAP", "VIRGO",
    "VISTA", "VLAN", "VOIP", "VRAM", "VTOL", "WAAC", "WAAF", "WAC", "WADA", "WAG", "WAGR", "WAGS",
    "WAIS", "WAMP", "WAMU", "WAN", "WASP", "WASPI", "WATS", "WAVES", "WEF", "WHIP", "WHOIS",
    "WIC", "WIFI", "WIMAX", "WIMP", "WIPO", "WOMBLE", "WRAF", "WREN", "WRENS", "WYSIWYG", "XAMPP",
    "YACC", "YAML", "YIMBY", "YOLO", "YUPPIE", "ZAMS", "ZANLA", "ZANU", "ZAPU", "ZIP", "ZIPRA",
};

/* Words of every day that a writer shouts ("NOT"), and that headlines are made of. */
static const char *const everyday[] = {
    "ABLE", "ABOUT", "ABOVE", "ACT", "ADD", "AFTER", "AGAIN", "AGE", "AGO", "AIR", "ALL", "ALONE",
    "ALONG", "ALSO", "AM", "AMONG", "AN", "AND", "ANY", "APART", "ARE", "AREA", "ARM", "ARMS",
    "ARMY", "ART", "AS", "ASK", "ASKED", "AT", "AWAY", "BABY", "BACK", "BAD", "BAG", "BAN",
    "BAND", "BANK", "BANKS", "BANS", "BAR", "BASE", "BATTLE", "BE", "BEAT", "BED", "BEEN",
    "BEGIN", "BEING", "BELL", "BELOW", "BEST", "BET", "BIG", "BILL", "BIRTH", "BIT", "BLACK",
    "BLOOD", "BLUE", "BOARD", "BOAT", "BODY", "BOMB", "BOOK", "BORN", "BOTH", "BOX", "BOY",
    "BOYS", "BRAIN", "BREAK", "BRING", "BUS", "BUT", "BUY", "BY", "CALL", "CALLS", "CAMP", "CAN",
    "CAR", "CARE", "CARS", "CASE", "CASH", "CATCH", "CAUSE", "CHEAP", "CHILD", "CHINA", "CITY",
    "CLASS", "CLEAN", "CLEAR", "CLOSE", "COAL", "COLD", "COME", "COMES", "COST", "COULD", "COUNT",
    "COURT", "COVER", "CRASH", "CRIME", "CRY", "CUP", "CUT", "CUTS", "DAD", "DAILY", "DARK",
    "DATA", "DATE", "DAY", "DAYS", "DEAD", "DEAL", "DEAR", "DEATH", "DEBT", "DEEP", "DEMAND",
    "DESK", "DEVIL", "DID", "DIE", "DIED", "DIES", "DO", "DOES", "DOG", "DOGS", "DONE", "DOOR",
    "DOUBT", "DOWN", "DREAM", "DRINK", "DRIVE", "DROP", "DRUG", "DRY", "DUE", "DURING", "EACH",
    "EARLY", "EARTH", "EASE", "EAST", "EASY", "EAT", "EDGE", "EGG", "EIGHT", "ELSE", "EMPTY",
    "END", "ENDS", "ENEMY", "ENJOY", "ENTER", "EVEN", "EVER", "EVERY", "EVIL", "EYE", "EYES",
    "FACE", "FACES", "FACT", "FACTS", "FAIL", "FAKE", "FALL", "FALLS", "FALSE", "FAN", "FANS",
    "FAR", "FARM", "FAST", "FATE", "FEAR", "FEEL", "FEET", "FEW", "FIELD", "FIGHT", "FILE",
    "FILM", "FINAL", "FIND", "FINE", "FIRE", "FIRST", "FISH", "FIT", "FIVE", "FIX", "FLAG",
    "FLAT", "FLOOD", "FLOOR", "FLY", "FOLK", "FOOD", "FOOT", "FOR", "FORCE", "FORM", "FORTY",
    "FOUND", "FOUR", "FOX", "FREE", "FRENCH", "FRESH", "FROM", "FRONT", "FULL", "FUN", "FUND",
    "GAME", "GAMES", "GAS", "GATE", "GAVE", "GET", "GETS", "GIFT", "GIRL", "GIRLS", "GIVE",
    "GIVEN", "GLASS", "GO", "GOALS", "GOD", "GOES", "GOING", "GOLD", "GOLF", "GONE", "GOOD",
    "GOODS", "GOT", "GREAT", "GREEN", "GROUP", "GUIDE", "GUN", "GUNS", "HAD", "HAIR", "HALF",
    "HALL", "HAND", "HANDS", "HAPPY", "HARD", "HAS", "HATE", "HAVE", "HE", "HEAD", "HEAR",
    "HEART", "HEAT", "HEAVY", "HELL", "HELP", "HER", "HERE", "HERO", "HERS", "HIGH", "HILL",
    "HIM", "HIS", "HIT", "HITS", "HOLD", "HOME", "HOMES", "HOPE", "HORSE", "HOST", "HOT", "HOTEL",
    "HOUR", "HOURS", "HOUSE", "HOW", "HUGE", "HUMAN", "HURT", "ICE", "IDEA", "IF", "ILL", "IMAGE",
    "IN", "INDIA", "INTO", "IRAN", "IRAQ", "IRON", "IS", "ISSUE", "IT", "ITS", "JAIL", "JANE",
    "JEW", "JEWS", "JIM", "JOB", "JOBS", "JOE", "JOHN", "JOIN", "JOKE", "JUDGE", "JUST", "KEEP",
    "KEY", "KEYS", "KICK", "KID", "KIDS", "KILL", "KILLS", "KIND", "KING", "KNEW", "KNOW",
    "KNOWN", "LACK", "LAND", "LARGE", "LAST", "LATE", "LATER", "LAW", "LAWS", "LEAD", "LEADS",
    "LEARN", "LEAST", "LEAVE", "LED", "LEE", "LEFT", "LEGAL", "LESS", "LET", "LEVEL", "LIE",
    "LIES", "LIFE", "LIGHT", "LIKE", "LINE", "LINES", "LINK", "LIST", "LIVE", "LIVES", "LOCAL",
    "LONG", "LOOK", "LOSE", "LOSS", "LOST", "LOT", "LOTS", "LOVE", "LOW", "LUCK", "LUNCH", "MAD",
    "MADE", "MAIL", "MAIN", "MAJOR", "MAKE", "MAKES", "MAN", "MANY", "MAP", "MARK", "MARS",
    "MARY", "MATCH", "MATE", "MAY", "MAYBE", "ME", "MEAN", "MEANS", "MEAT", "MEDIA", "MEET",
    "MEN", "MESS", "MET", "MIGHT", "MILE", "MILES", "MILK", "MIND", "MINE", "MISS", "MIX",
    "MODEL", "MOM", "MONEY", "MONTH", "MOON", "MORAL", "MORE", "MOST", "MOUTH", "MOVE", "MOVES",
    "MOVIE", "MUCH", "MUM", "MUSIC", "MUST", "MY", "NAME", "NAMES", "NAVY", "NEAR", "NEED",
    "NEEDS", "NEVER", "NEW", "NEWS", "NEXT", "NICE", "NIGHT", "NINE", "NO", "NONE", "NOR",
    "NORTH", "NOSE", "NOT", "NOTE", "NOTES", "NOW", "OCEAN", "OF", "OFF", "OFFER", "OFTEN", "OH",
    "OIL", "OLD", "ON", "ONCE", "ONE", "ONES", "ONLY", "OPEN", "OR", "ORDER", "OTHER", "OUR",
    "OUT", "OVER", "OWN", "PAGE", "PAID", "PAIN", "PAINT", "PARIS", "PARK", "PART", "PARTY",
    "PASS", "PAST", "PAY", "PAYS", "PEACE", "PER", "PHONE", "PICK", "PIX", "PLACE", "PLAN",
    "PLANE", "PLANS", "PLANT", "PLAY", "PLAYS", "PLOT", "PLUS", "POINT", "POLL", "POLLS", "POOR",
    "POPE", "PORT", "POST", "POUND", "POWER", "PRESS", "PRICE", "PRIME", "PRINT", "PRIZE", "PRO",
    "PROUD", "PROVE", "PULL", "PUSH", "PUT", "PUTIN", "QUEEN", "QUICK", "QUIET", "QUIT", "QUITE",
    "RACE", "RADIO", "RAIN", "RAISE", "RAN", "RATE", "RATES", "REACH", "READ", "READY", "REAL",
    "RED", "RENT", "REST", "RICH", "RIDE", "RIGHT", "RING", "RIOT", "RISE", "RISK", "RIVER",
    "ROAD", "ROCK", "ROLE", "ROOM", "ROSE", "ROUND", "ROW", "RULE", "RULES", "RUN", "RUNS", "SAD",
    "SAFE", "SAID", "SALE", "SALES", "SAME", "SAN", "SAVE", "SAVED", "SAW", "SAY", "SAYS",
    "SCENE", "SCORE", "SEA", "SEE", "SEEK", "SEEN", "SELF", "SELL", "SEND", "SENSE", "SENT",
    "SET", "SETS", "SEVEN", "SEX", "SHALL", "SHAPE", "SHARE", "SHARP", "SHE", "SHIP", "SHIRT",
    "SHOCK", "SHOES", "SHOOT", "SHOP", "SHORT", "SHOT", "SHOTS", "SHOULD", "SHOW", "SHOWS",
    "SHUT", "SHY", "SIDE", "SIGN", "SIGNS", "SINCE", "SING", "SIR", "SIT", "SITE", "SIX", "SIZE",
    "SKIN", "SKY", "SLEEP", "SLOW", "SMALL", "SMART", "SMITH", "SMOKE", "SNOW", "SO", "SOFT",
    "SOLD", "SOME", "SON", "SONG", "SOON", "SORRY", "SORT", "SOUL", "SOUND", "SOUTH", "SPACE",
    "SPEAK", "SPEED", "SPELL", "SPEND", "SPENT", "SPORT", "SPOT", "STAFF", "STAGE", "STAND",
    "STAR", "STARS", "START", "STATE", "STATES", "STAY", "STEP", "STEPS", "STILL", "STOCK",
    "STOP", "STORE", "STORM", "STORY", "STUDY", "STUFF", "STYLE", "SUCH", "SUE", "SUES", "SUGAR",
    "SUIT", "SUN", "SURE", "SWEET", "SWORD", "TABLE", "TAKE", "TAKEN", "TAKES", "TALK", "TALKS",
    "TASK", "TAX", "TAXES", "TEA", "TEACH", "TEAM", "TEARS", "TELL", "TEN", "TERM", "TERMS",
    "TEST", "TESTS", "TEXAS", "TEXT", "THAN", "THANK", "THAT", "THE", "THEIR", "THEM", "THEN",
    "THERE", "THESE", "THEY", "THING", "THINK", "THIRD", "THIS", "THOSE", "THREE", "THROW",
    "TIME", "TIMES", "TO", "TODAY", "TOLD", "TOO", "TOOK", "TOP", "TORN", "TOTAL", "TOUCH",
    "TOUR", "TOWN", "TRADE", "TRAIN", "TREE", "TRIAL", "TRIP", "TRUE", "TRUMP", "TRUST", "TRUTH",
    "TRY", "TURN", "TURNS", "TWICE", "TWO", "TYPE", "UNDER", "UNION", "UNIT", "UNTIL", "UP",
    "UPON", "URGE", "URGES", "USE", "USED", "USES", "USUAL", "VALUE", "VERY", "VIDEO", "VIEW",
    "VISIT", "VITAL", "VOICE", "VOTE", "VOTED", "VOTES", "WAIT", "WALK", "WALL", "WANT", "WANTS",
    "WAR", "WARM", "WARNS", "WARS", "WAS", "WASTE", "WATCH", "WATER", "WAY", "WAYS", "WE", "WEAK",
    "WEAR", "WEEK", "WEEKS", "WELL", "WENT", "WERE", "WEST", "WHAT", "WHEN", "WHERE", "WHICH",
    "WHILE", "WHITE", "WHO", "WHOLE", "WHOM", "WHOSE", "WHY", "WIDE", "WIFE", "WILD", "WILL",
    "WIN", "WIND", "WINE", "WINS", "WISE", "WISH", "WITH", "WOMAN", "WOMEN", "WOOD", "WORD",
    "WORDS", "WORK", "WORKS", "WORLD", "WORRY", "WORSE", "WORST", "WORTH", "WOULD", "WRITE",
    "WRONG", "YEAR", "YEARS", "YES", "YET", "YORK", "YOU", "YOUNG", "YOUR", "YOUTH", "ZERO",
    "ZONE",
};

/* Letters though they look like words. */
static const char *const letters[] = {
    "AA", "AAA", "ABM", "ACLU", "ADHD", "AFC", "AFL", "AFP", "AI", "AIG", "AIIMS", "AKA", "AM",
    "AMA", "AOL", "AP", "APA", "API", "AT", "ATM", "AUD", "BAE", "CAA", "CAC", "CAD", "CAM",
    "CEO", "CIA", "COPD", "DC", "DIN", "DIY", "DOA", "DOE", "EDT", "EIA", "EKG", "ENI", "EPA",
    "ER", "EST", "ETA", "EU", "EUR", "FAA", "FAQ", "FBI", "FISA", "GOP", "GPA", "HIV", "HMAS",
    "HMS", "HR", "HUD", "IAEA", "IBM", "ICU", "ID", "IDF", "IEA", "IED", "IMF", "INXS", "IOC",
    "IOU", "IPA", "IPCC", "IPO", "IQ", "IRA", "IRC", "IRS", "ISBN", "ISO", "ISP", "ISSN", "IT",
    "ITV", "IUD", "IVF", "LAPD", "LOL", "MIA", "MIT", "NAV", "NIH", "NSA", "NYU", "OECD", "OPM",
    "OR", "OSCE", "PM", "PR", "PSA", "PTA", "RAF", "SAE", "SAT", "SEC", "SUV", "TV", "UAE", "UAW",
    "UCLA", "UEA", "UFC", "UFO", "UK", "UN", "UNC", "UNHCR", "UPI", "UPS", "URL", "US", "USA",
    "USB", "USC", "USDA", "USGS", "USMC", "USPS", "USS", "UTC", "VIP", "VP", "WHO", "WMD", "WWE",
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
    return HOLDS(everyday, capitals);
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

/* Families whose names end in a word: tests ("LSAT", "GMAT", "FCAT") and trade areas ("NAFTA"). */
static bool ends_as_word(nr_str w)
{
    static const nr_str endings[] = {NR_STR_INIT("SAT"),  NR_STR_INIT("MAT"), NR_STR_INIT("CAT"),
                                     NR_STR_INIT("AFTA"), NR_STR_INIT("COM"), NR_STR_INIT("INT"),
                                     NR_STR_INIT("TECH"), NR_STR_INIT("ILF")};
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

/* Alone in a sentence that is not in capitals: up to five letters are an abbreviation spelled out
 * unless a list knows them ("IUCN", "NSCAA"); longer ones that look like a word are one. */
bool en_pronounceable(nr_str w)
{
    if (HOLDS(letters, w))
        return false;
    if (HOLDS(acronyms, w) || HOLDS(everyday, w) || ends_as_word(w))
        return true;
    return (w.n > 5 && looks_like_word(w)) || alternates(w);
}

/* Among other words in capitals it is one of them, unless it cannot be or is known as letters. */
bool en_shouted_word(nr_str w)
{
    if (HOLDS(everyday, w))
        return true;
    return !HOLDS(letters, w) && w.n > 1 && looks_like_word(w);
}
