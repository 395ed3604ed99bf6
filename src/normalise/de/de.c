/* de.c: German: its tables and rules in their order. */
#include "de.h"

static nr_rule *const word_rules[] = {
    nr_rule_url,           de_rule_weekday,   nr_rule_email,     de_rule_month,
    de_rule_roman,         de_rule_dot_money, nr_rule_money,

    de_rule_law_sentence,  de_rule_fr,        de_rule_byname,    de_rule_dotted_words,
    de_rule_von,           de_rule_letter,    de_rule_adjective, de_rule_street,
    nr_rule_table_word,    de_rule_lich,      nr_rule_dotted,    nr_rule_file,
    de_rule_letter_number, nr_rule_initial,   nr_rule_capitals,  NULL};

static nr_rule *const number_rules[] = {
    nr_rule_ip_address,  de_rule_stoppage,       nr_rule_email,           de_rule_iso_date,
    de_rule_dotted_date, de_rule_time,           de_rule_telephone,       de_rule_day_month,
    de_rule_decade,      de_rule_ordinal_suffix, de_rule_score,           de_rule_year_range,
    de_rule_per_unit,    de_rule_fraction,       de_rule_vulgar_fraction, de_rule_ordinal,
    de_rule_percent,     de_rule_dot_money,      de_rule_dotted_unit,     de_rule_minor_money,
    nr_rule_money,       nr_rule_measure,        de_rule_scaled,          de_rule_times,
    de_rule_year,        de_rule_serial,         de_rule_cardinal,        NULL};

static nr_rule *const mark_rules[] = {
    nr_rule_reference, de_rule_telephone_mark, de_rule_dot_money,   de_rule_birth,
    nr_rule_near,      nr_rule_power,          nr_rule_money,       de_rule_to_weekday,
    de_rule_to,        de_rule_minus,          de_rule_gender_mark, de_rule_section,
    nr_rule_hashtag,   nr_rule_handle,         nr_rule_emoji,       de_rule_vulgar_fraction,
    nr_rule_per,       de_rule_slash,          nr_rule_symbol,      NULL};

static const char *const months[] = {"",        "Januar",   "Februar", "März",   "April",
                                     "Mai",     "Juni",     "Juli",    "August", "September",
                                     "Oktober", "November", "Dezember"};

const nr_language nr_language_de = {
    .tag = "de",
    .decimal_mark = ',',
    .group_mark = '.',
    .space_groups = true,
    .day_first = true,
    .names_take_s = true,
    .words = de_words,
    .units = de_units,
    .currencies = de_currencies,
    .symbols = de_symbols,
    .code_marks = de_code_marks,
    .month_names = months,
    .word_rules = word_rules,
    .number_rules = number_rules,
    .mark_rules = mark_rules,
    .verbs = &de_verbs,
    .phrases = {.and_ = "und",
                .to = "bis",
                .dot = "Punkt",
                .at = "at",
                .slash = "Slash",
                .dash = "Bindestrich",
                .colon = "Doppelpunkt",
                .underscore = "Unterstrich",
                .hash = "Hashtag",
                .plus = "plus",
                .minus = "minus",
                .equals = "Gleichheitszeichen",
                .times = "mal",
                .divided = "geteilt durch",
                .percent = "Prozent",
                .per = "pro",
                .number = "Nummer",
                .link = "Link zu",
                .question = "Fragezeichen",
                .flag = "Flagge",
                .times_repeated = "Mal",
                .quote = "Zitat",
                .unquote = "Zitat Ende",
                .about = "etwa",
                .less = "weniger als",
                .more = "mehr als",
                .at_most = "höchstens",
                .at_least = "mindestens",
                .below = "kleiner als",
                .above = "größer als",
                .between = "zwischen",
                .power = "hoch",
                .for_each = "auf"},
    .pronounceable = de_pronounceable,
    .shouted = de_shouted,
    .everyday = de_is_everyday,
    .web_letters = de_web_letters,
};
