/* fr.c: French: its tables and rules in their order. */
#include "fr.h"

static nr_rule *const word_rules[] = {
    nr_rule_url,         nr_rule_email,      fr_rule_christ,
    fr_rule_number_sign, nr_rule_money,      fr_rule_roman,
    romance_rule_spaced, nr_rule_table_word, fr_rule_roman_ordinal,
    nr_rule_dotted,      nr_rule_file,       romance_rule_letter_number,
    nr_rule_initial,     nr_rule_capitals,   NULL};

static nr_rule *const number_rules[] = {
    romance_rule_ip_address,   nr_rule_email,          fr_rule_telephone,
    romance_rule_numeric_date, fr_rule_time,           fr_rule_days,
    fr_rule_short_date,        romance_rule_day_month, fr_rule_fraction,
    romance_rule_range,        fr_rule_ordinal,        nr_rule_percent,
    romance_rule_money,        nr_rule_money,          nr_rule_measure,
    romance_rule_serial,       fr_rule_cardinal,       NULL};

static nr_rule *const mark_rules[] = {nr_rule_reference,  fr_rule_telephone_mark, nr_rule_money,
                                      romance_rule_minus, fr_rule_number_sign,    nr_rule_hashtag,
                                      nr_rule_handle,     nr_rule_emoji,          fr_rule_fraction,
                                      romance_rule_slash, nr_rule_symbol,         NULL};

const nr_language nr_language_fr = {
    .tag = "fr",
    .decimal_mark = ',',
    .group_mark = '.',
    .space_groups = true,
    .day_first = true,
    .words = fr_words,
    .units = fr_units,
    .currencies = fr_currencies,
    .symbols = fr_symbols,
    .word_rules = word_rules,
    .number_rules = number_rules,
    .mark_rules = mark_rules,
    .verbs = &fr_verbs,
    .phrases = {.and_ = "et",
                .to = "à",
                .dot = "point",
                .at = "arobase",
                .slash = "barre oblique",
                .dash = "tiret",
                .colon = "deux points",
                .underscore = "tiret bas",
                .hash = "dièse",
                .plus = "plus",
                .minus = "moins",
                .equals = "égale",
                .times = "fois",
                .divided = "divisé par",
                .percent = "pour cent",
                .per = "par",
                .number = "numéro",
                .link = "lien vers",
                .question = "point d'interrogation",
                .flag = "drapeau",
                .times_repeated = "fois"},
    .pronounceable = fr_pronounceable,
};
