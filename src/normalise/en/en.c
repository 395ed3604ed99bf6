/* en.c: English: its tables and rules in their order. */
#include "en.h"

static nr_rule *const word_rules[] = {
    nr_rule_url,    nr_rule_email,     en_rule_party,         en_rule_month_day,
    en_rule_greek,  en_rule_by,        en_rule_direction,     en_rule_roman,
    en_rule_saint,  en_rule_versus,    nr_rule_money,         nr_rule_table_word,
    nr_rule_dotted, nr_rule_file,      en_rule_letter_number, nr_rule_initial,
    en_rule_lone_a, en_rule_test_name, nr_rule_capitals,      NULL};

static nr_rule *const number_rules[] = {
    nr_rule_ip_address, nr_rule_email,        en_rule_numeric_date, en_rule_verse,
    en_rule_short_date, en_rule_quarter,      en_rule_zip_code,     en_rule_house_number,
    en_rule_time,       en_rule_telephone,    en_rule_day_month,    en_rule_decade,
    en_rule_plural,     en_rule_per_unit,     en_rule_fraction,     en_rule_vulgar_fraction,
    en_rule_year_range, en_rule_range,        en_rule_ordinal,      en_rule_feet,
    nr_rule_percent,    nr_rule_money,        en_rule_millions,     nr_rule_measure,
    en_rule_scaled,     en_rule_ancient_year, en_rule_pairs,        en_rule_year,
    en_rule_serial,     en_rule_decimal,      en_rule_cardinal,     NULL};

static nr_rule *const mark_rules[] = {nr_rule_reference,
                                      en_rule_telephone_mark,
                                      en_rule_sharp,
                                      en_rule_dot_name,
                                      en_rule_join,
                                      en_rule_times,
                                      nr_rule_money,
                                      en_rule_calibre,
                                      en_rule_point,
                                      en_rule_by,
                                      en_rule_short_decade,
                                      en_rule_minus,
                                      en_rule_number_sign,
                                      nr_rule_hashtag,
                                      nr_rule_handle,
                                      nr_rule_emoji,
                                      en_rule_vulgar_fraction,
                                      en_rule_slash,
                                      nr_rule_symbol,
                                      NULL};

/* Words that no measure qualifies: "a 5 km or so", "a $5 and". */
static const char *const no_nouns[] = {
    "and", "or",  "to", "of",   "in", "on",  "at",   "for",   "from",  "per",  "a",
    "is",  "was", "by", "with", "as", "but", "that", "above", "below", "away", NULL};

const nr_language nr_language_en = {
    .tag = "en",
    .decimal_mark = '.',
    .group_mark = ',',
    .words = en_words,
    .units = en_units,
    .currencies = en_currencies,
    .symbols = en_symbols,
    .word_rules = word_rules,
    .number_rules = number_rules,
    .mark_rules = mark_rules,
    .verbs = &en_verbs,
    .phrases = {.and_ = "and",
                .to = "to",
                .dot = "dot",
                .at = "at",
                .slash = "slash",
                .dash = "dash",
                .colon = "colon",
                .underscore = "underscore",
                .hash = "hashtag",
                .plus = "plus",
                .minus = "minus",
                .equals = "equals",
                .times = "times",
                .divided = "divided by",
                .percent = "percent",
                .per = "per",
                .number = "number",
                .link = "link to",
                .question = "question mark",
                .flag = "flag",
                .times_repeated = "times"},
    .attribute_singular = no_nouns,
    .letter_a = "'eI",
    .pronounceable = en_pronounceable,
    .shouted = en_shouted_word,
    .everyday = en_is_everyday,
};
