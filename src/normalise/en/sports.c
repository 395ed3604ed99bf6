/* sports.c: English scores of cricket, records of a season, runners' distances. */
#include "en.h"

static const char *const spans[] = {"minutes", "minute", "hours", "days", "seconds", "of", NULL};
static const char *const overs[] = {"over", NULL};

/* "took 4/32", "were 4/250": so many wickets for more runs than anybody cuts things into. */
static bool takes_wickets(const nr_scan *s, size_t at, uint64_t wickets, uint64_t runs)
{
    static const char *const takes[] = {"took", "takes", "taking", "claimed", NULL};
    static const char *const were[] = {"were", "was", "are", NULL};
    static const char *const grounds[] = {"wicket", "wickets", "overs", "innings", "stumps",
                                          "lunch",  "tea",     "not",   NULL};
    static const char *const behind[] = {"in", "from", "off", "against", "as",
                                         "at", "with", "and", "before",  NULL};
    bool usual =
        runs % 10 == 0 || runs == 16 || runs == 32 || runs == 64 || runs == 12 || runs == 25;
    bool many = runs > 100 && wickets > 1;
    bool stood = at && nr_word_in(s, at - 1, were) && runs > 20 && en_is_near(s, at, grounds);
    return at && nr_is_mark(s, at + 1, '/') && (stood || nr_word_in(s, at - 1, takes)) &&
           wickets <= 10 && wickets > 0 && runs > 10 && (many || !usual) &&
           (s->atoms[at + 3].kind != ATOM_WORD || nr_word_in(s, at + 3, behind));
}

/* "320/7 in 50 overs", "245-6 at stumps": runs for wickets; "took 4/32", "5-27 off 9 overs", "5-132
 * at tea": wickets for runs. No "took 3/4 of an hour", "won 31-10 over them". */
size_t en_rule_cricket(nr_scan *s, size_t at)
{
    static const char *const words[] = {"overs",   "wicket", "wickets", "innings",      "stumps",
                                        "runs",    "bowled", "bowlers", "batting",      "declared",
                                        "batsmen", "test",   "tea",     "chasing",      "batters",
                                        "lbw",     "dec",    "ov",      "overnight",    "bowler",
                                        "bowling", "batter", "batsman", "slumped",      "t20",
                                        "odi",     "odis",   "ashes",   "wicketkeeper", NULL};
    static const char *const bowling[] = {
        "wicket", "wickets", "overs",   "innings", "stumps", "bowled", "bowler", "bowlers",
        "lbw",    "batsman", "batsmen", "odi",     "t20",    "ashes",  "tea",    NULL};
    enum { WICKETS_MOST = 10, RUNS_LEAST = 20 };
    const nr_unit_row *unit, *per;
    nr_number first, last;
    if (nr_match_number(s, at, &first) != 1 || nr_match_number(s, at + 2, &last) != 1 ||
        first.value > 1500 || last.value > 1500 || !nr_glued(s, at + 1) || !nr_glued(s, at + 2) ||
        !(nr_is_mark(s, at + 1, '/') || nr_is_dash(s, at + 1)) ||
        (nr_glued(s, at + 3) && s->atoms[at + 3].kind != ATOM_MARK) || nr_is_dash(s, at + 3) ||
        (nr_match_unit(s, at + 3, &unit, &per) && !(unit->flags & UNIT_WORD_TOO)) ||
        nr_word_in(s, at + 3, spans))
        return 0;
    bool runs_first = first.value >= RUNS_LEAST && last.value <= WICKETS_MOST;
    bool figures = takes_wickets(s, at, first.value, last.value);
    bool wickets_first = first.value && first.value <= WICKETS_MOST && last.value >= RUNS_LEAST &&
                         en_is_near(s, at, bowling);
    bool over = runs_first && (en_is_near(s, at, words) ||
                               (nr_is_mark(s, at + 1, '/') && en_is_near(s, at, overs)));
    if (!figures && !wickets_first && !over)
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_SCORE, "cricket");
    en_say_number(s, &first);
    nr_say_z(s, "for");
    en_say_number(s, &last);
    nr_say_close(s);
    return 3;
}

/* A number of games won and lost, and nothing else, is told here: "improved to 5-2", "a 3-9
 * record", "is 16-1 this season", "(8-1, 5-0 SEC)"; but "the vote was 5-4 in favor", "fell to 5-10
 * degrees".
 */
static bool is_record(const nr_scan *s, size_t at, size_t end)
{
    enum { TWO = 3 }; /* atoms of "5-2" */
    static const char *const changed[] = {"improved", "improves", "improve", "improving", "fell",
                                          "falls",    "dropped",  "drops",   "slipped",   NULL};
    static const char *const since[] = {"overall", "on",    "in",  "with", "this",
                                        "and",     "after", "for", NULL};
    static const char *const nouns[] = {"record", "start", "mark", NULL};
    static const char *const owners[] = {"a",   "an",  "his", "her", "their",
                                         "its", "the", "our", NULL};
    static const char *const verbs[] = {"is", "are",  "was",      "were",    "went",
                                        "go", "goes", "finished", "started", NULL};
    static const char *const behind[] = {"overall", "all-time", "since", NULL};
    static const char *const others[] = {
        "score",    "lead",  "down", "up",    "ahead",  "set",       "final",    "vote",  "ruling",
        "decision", "count", "odds", "ratio", "series", "aggregate", "halftime", "hours", NULL};
    static const char *const others_than[] = {
        "formation",   "fertilizer", "lock",    "code",  "date",  "birthday", "deadline",
        "temperature", "price",      "turnout", "times", "stock", NULL};
    static const char *const season[] = {"season", "year", NULL};
    unsigned won, lost;
    if (!nr_digits_at(s, at, 1, 3, &won) || !nr_digits_at(s, at + 2, 1, 3, &lost) ||
        (won >= 3 && lost > won && lost <= 2 * won && lost > 9) || /* "fell to 5-10", "20-30" */
        en_is_near(s, at, others_than))
        return false;
    bool this = (nr_word_is(s, end, NR_STR("this")) || nr_word_is(s, end, NR_STR("last"))) &&
                nr_word_in(s, end + 1, season);
    bool ends = s->atoms[end].kind != ATOM_WORD;
    if (at > 1 && nr_word_is(s, at - 1, NR_STR("to")) && nr_word_in(s, at - 2, changed))
        return (ends && !nr_is_mark(s, end, '%')) || nr_word_in(s, end, since);
    if (at && nr_word_in(s, at - 1, owners) && nr_word_in(s, end, nouns))
        return s->atoms[end + 1].kind != ATOM_WORD || s->atoms[end + 1].shape != SHAPE_LOWER ||
               nr_word_in(s, end + 1, since);
    if (at > 1 && nr_word_is(s, at - 1, NR_STR("of")) && nr_word_is(s, at - 2, NR_STR("record")))
        return true;
    static const char *const in_its[] = {"in", "overall", "this", "last", "since", "and", NULL};
    bool three = end - at > TWO && lost <= won && nr_is_capitalised(s, 0) &&
                 nr_word_in(s, end, in_its) && !(won == lost && won == 10); /* "is 15-7-1" */
    bool told = three || this || nr_word_in(s, end, behind);
    return at && nr_word_in(s, at - 1, verbs) && told && !en_is_near(s, at, others);
}

/* "The Tigers (8-1, 5-0 SEC)", "The Cowboys (2-3) improved to": in brackets behind a team. */
static bool is_bracketed_record(const nr_scan *s, size_t at, size_t end)
{
    static const char *const leagues[] = {"SEC", "ACC", "Big", "Pac", "AAC",  "NFC", "AFC",   "MAC",
                                          "WAC", "AL",  "NL",  "MW",  "ASUN", "UFC", "C-USA", NULL};
    static const char *const changed[] = {"improved", "fell", "dropped", "slipped", NULL};
    bool opens = at > 1 && nr_is_mark(s, at - 1, '(') && nr_is_capitalised(s, at - 2);
    bool second = nr_glued_mark(s, end, ',') && nr_is_number(s, end + 1) &&
                  nr_is_dash(s, end + 2) && nr_word_among(nr_atom_text(s, end + 4), leagues);
    bool after = at > 2 && nr_is_mark(s, at - 1, ',') && nr_is_dash(s, at - 3) &&
                 nr_is_number(s, at - 2) && nr_word_among(nr_atom_text(s, end), leagues);
    bool changes = nr_is_mark(s, end, ')') && nr_word_in(s, end + 1, changed) &&
                   nr_word_is(s, end + 2, NR_STR("to"));
    return after || (opens && (second || changes));
}

/* "improved to 5-2", "a 15-7-1 record": won, lost and drawn. */
size_t en_rule_record(nr_scan *s, size_t at)
{
    unsigned games[3];
    size_t count = 1, end = at + 1;
    if (!nr_digits_at(s, at, 1, 3, &games[0]) || !nr_is_first(s, at))
        return 0;
    while (count < 3 && nr_is_dash(s, end) && nr_glued(s, end) && nr_glued(s, end + 1) &&
           nr_digits_at(s, end + 1, 1, 3, &games[count])) {
        count++;
        end += 2;
    }
    if (count < 2 || (nr_glued(s, end) && s->atoms[end].kind != ATOM_MARK) || nr_is_dash(s, end) ||
        !(is_record(s, at, end) || is_bracketed_record(s, at, end)))
        return 0;
    nr_say_open(s, at, end, NR_CLASS_SCORE, "record");
    for (size_t i = 0; i < count; i++) {
        if (i + 1 == count)
            nr_say_z(s, "and");
        else if (i)
            nr_say_joined(s, NR_STR(","));
        nr_say_number(s, games[i]);
    }
    nr_say_close(s);
    return end - at;
}

/* "Leeds 10K", "his first 10K": behind a name or what tells a race, before no noun. */
static bool is_race(const nr_scan *s, size_t at, unsigned value)
{
    static const char *const before[] = {"a",     "the",  "his",    "her",     "my",      "their",
                                         "first", "last", "annual", "charity", "virtual", NULL};
    static const char *const behind[] = {"in", "on",  "at",   "and",    "with", "for",   "as",
                                         "is", "was", "time", "course", "PB",   "title", NULL};
    if ((value != 5 && value != 10) || !at || !nr_str_eq(nr_atom_text(s, at + 1), NR_STR("K")))
        return false;
    bool named = nr_is_capitalised(s, at - 1) || nr_word_in(s, at - 1, before);
    return named && (s->atoms[at + 2].kind != ATOM_WORD || nr_word_in(s, at + 2, behind));
}

/* "running your first 5k", "a fast trail 10k": what runners call kilometres. */
size_t en_rule_distance(nr_scan *s, size_t at)
{
    static const char *const words[] = {
        "run",      "runs",      "running",       "runner", "runners",  "ran",
        "race",     "races",     "racing",        "raced",  "trail",    "jog",
        "marathon", "marathons", "ultramarathon", "sprint", "runner's", "parkrun",
        "parkruns", "jogging",   "jogged",        NULL};
    static const char *const counted[] = {"people", "steps",   "runners", "miles", "a",
                                          "in",     "per",     "users",   "fans",  "followers",
                                          "words",  "dollars", NULL};
    unsigned value;
    if (!nr_digits_at(s, at, 1, 3, &value) || value % 5 || !value || value > 100 ||
        !nr_is_first(s, at) || !nr_glued(s, at + 1) || !nr_word_is(s, at + 1, NR_STR("k")) ||
        s->atoms[at + 1].tail || (nr_glued(s, at + 2) && s->atoms[at + 2].kind != ATOM_MARK) ||
        !(is_race(s, at, value) || (en_is_near(s, at, words) && !nr_word_in(s, at + 2, counted))))
        return 0;
    nr_say_open(s, at, at + 2, NR_CLASS_MEASURE, "distance");
    nr_say_number(s, value);
    nr_say(s, nr_atom_text(s, at + 1));
    nr_say_close(s);
    return 2;
}

/* "Penn St.", "No. 4 Ohio St.", "Fresno St. beat": a state's university, where no house is. */
size_t en_rule_state(nr_scan *s, size_t at)
{
    static const char *const sure[] = {
        "Penn",  "Boise", "Fresno",  "Ball",  "App",    "Kent", "Iowa", "Oklahoma", "Miss",
        "Diego", "Jose",  "Wichita", "Weber", "Murray", "Utah", "Okla", "Mich",     "Ariz",
        "Fla",   "Kan",   "Wash",    "Colo",  "Ore",    "Ark",  "Tenn", "C",        NULL};
    static const char *const teams[] = {
        "beat",       "beats",      "lost",        "loses",     "won",      "wins",   "win",
        "defeated",   "defeats",    "vs",          "against",   "over",     "game",   "games",
        "football",   "basketball", "quarterback", "season",    "coach",    "ranked", "no",
        "conference", "tournament", "finals",      "upset",     "rebounds", "points", "guard",
        "forward",    "senior",     "freshman",    "touchdown", "kickoff",  "visits", "hosts",
        "team",       NULL};
    static const char *const saints[] = {"Mary",     "Mary's", "John",        "John's",  "Paul",
                                         "Louis",    "Clair",  "Peter",       "George",  "Joseph",
                                         "Joseph's", "Thomas", "Bonaventure", "Francis", NULL};
    static const char *const streets[] = {"on", "at",      "along", "block", "and", "near",
                                          "of", "between", "from",  "in",    NULL};
    size_t name = at - 1 - (at > 1 && nr_is_mark(s, at - 1, '.'));
    if (!at || !nr_str_eq(nr_atom_text(s, at), NR_STR("St")) || !nr_glued_mark(s, at + 1, '.') ||
        !nr_is_capitalised(s, name) || nr_word_among(nr_atom_text(s, at + 2), saints))
        return 0;
    bool house = name && (nr_is_number(s, name - 1) || nr_word_in(s, name - 1, streets));
    bool ranked = name > 2 && nr_is_number(s, name - 1) && nr_is_mark(s, name - 2, '.') &&
                  nr_word_is(s, name - 3, NR_STR("no"));
    bool known = nr_word_among(nr_atom_text(s, name), sure);
    bool at_team = known && name && nr_word_is(s, name - 1, NR_STR("at"));
    if (!(known || en_is_region(s, name)) || (house && !ranked && !at_team) ||
        (!known && !ranked && !en_is_near(s, at, teams)))
        return 0;
    nr_say_as(s, at, at + 1 + nr_dot_goes_on(s, at + 1), NR_CLASS_ABBREVIATION, "state",
              NR_STR("State"));
    return 1 + nr_dot_goes_on(s, at + 1);
}

/* "7-6 (7/4)", "6/4, 7/5": a tie-break behind its set, and sets in a row. */
size_t en_rule_set(nr_scan *s, size_t at)
{
    enum { TIE_BREAK_MOST = 20, GAMES_MOST = 7 };
    unsigned first, last, more;
    if (!nr_digits_at(s, at, 1, 2, &first) || !nr_glued_mark(s, at + 1, '/') ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 1, 2, &last) || first > TIE_BREAK_MOST ||
        last > TIE_BREAK_MOST)
        return 0;
    bool tie = at > 3 && nr_is_mark(s, at - 1, '(') && nr_is_number(s, at - 2) &&
               nr_glued_mark(s, at + 3, ')') &&
               (nr_is_dash(s, at - 3) || nr_is_mark(s, at - 3, '/'));
    bool games = first <= GAMES_MOST && last <= GAMES_MOST && (first > 5 || last > 5);
    bool goes_on = nr_is_mark(s, at + 3, ',') && nr_digits_at(s, at + 4, 1, 1, &more) &&
                   more <= GAMES_MOST && nr_glued_mark(s, at + 5, '/') &&
                   nr_digits_at(s, at + 6, 1, 1, &more) && more <= GAMES_MOST;
    bool went_on = at > 2 && nr_is_mark(s, at - 1, ',') && nr_is_number(s, at - 2) &&
                   nr_is_mark(s, at - 3, '/');
    if (!tie && !(games && (goes_on || went_on)))
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_SCORE, "set");
    nr_say_number(s, first);
    nr_say_number(s, last);
    nr_say_close(s);
    return 3;
}

/* "Osaka def. Halep": defeated, between names; "def. counsel": for the defense. */
size_t en_rule_defeated(nr_scan *s, size_t at)
{
    static const char *const lawyers[] = {"counsel", "attorney", "atty", "lawyer", "witness", NULL};
    if (!nr_word_is(s, at, NR_STR("def")) || !nr_glued_mark(s, at + 1, '.'))
        return 0;
    bool names = at && (nr_is_capitalised(s, at - 1) || nr_is_mark(s, at - 1, ')')) &&
                 nr_is_capitalised(s, at + 2); /* "Federer (SUI) def. Nadal" */
    if (!names && !nr_word_in(s, at + 2, lawyers))
        return 0;
    nr_say_as(s, at, at + 2, NR_CLASS_ABBREVIATION, "defeated",
              names ? NR_STR("defeated") : NR_STR("defense"));
    return 2;
}

/* "Kane (23′)", "(45+2′)", "Saka (15')": the minute of a goal, behind a name. */
size_t en_rule_goal_minute(nr_scan *s, size_t at)
{
    enum { LAST = 130 };
    unsigned minute, more = 0;
    if (at < 2 || !nr_digits_at(s, at, 1, 3, &minute) || minute > LAST ||
        !(nr_is_mark(s, at - 1, '(') || nr_is_mark(s, at - 1, ',')))
        return 0;
    bool added = nr_glued_mark(s, at + 1, '+') && nr_glued(s, at + 2) &&
                 nr_digits_at(s, at + 2, 1, 2, &more);
    size_t prime = at + 1 + (added ? 2 : 0);
    bool mark = en_is_prime(s, prime);
    bool closed = nr_is_mark(s, prime + 1, ')') || nr_is_mark(s, prime + 1, ',');
    static const char *const sights[] = {"Falls", "Tower",     "Mt",   "Peak", "Pine",
                                         "Boat",  "Mayflower", "Tree", "Hall", "Hill",
                                         "Ship",  "Yacht",     NULL};
    bool name = nr_is_mark(s, at - 1, '(') && !nr_word_among(nr_atom_text(s, at - 2), sights) &&
                !nr_word_in(s, prime + 2, (const char *const[]){"easy", "fibreglass", NULL}) &&
                (nr_is_capitalised(s, at - 2) || nr_word_is(s, at - 2, NR_STR("penalty")));
    bool listed = nr_is_mark(s, at - 1, ',') && nr_is_behind(s, NR_CLASS_TIME);
    if (!mark || !closed || !(name || listed))
        return 0;
    nr_say_open(s, at, prime + 1, NR_CLASS_TIME, "goal-minute");
    nr_say_number(s, minute);
    if (added) {
        nr_say_z(s, "plus");
        nr_say_number(s, more);
    }
    nr_say_z(s, "minutes");
    nr_say_close(s);
    return prime + 1 - at;
}

/* "78no": not out. */
size_t en_rule_not_out(nr_scan *s, size_t at)
{
    unsigned runs;
    if (!nr_digits_at(s, at, 1, 3, &runs) || !nr_glued(s, at + 1) ||
        !nr_str_eq(nr_atom_text(s, at + 1), NR_STR("no")) ||
        (nr_glued(s, at + 2) && s->atoms[at + 2].kind != ATOM_MARK) || runs < 10 ||
        (nr_is_word(s, at + 2) && s->atoms[at + 2].shape == SHAPE_LOWER))
        return 0; /* "6no windows" */
    nr_say_open(s, at, at + 2, NR_CLASS_SCORE, "not-out");
    nr_say_number(s, runs);
    nr_say_z(s, "not out");
    nr_say_close(s);
    return 2;
}
