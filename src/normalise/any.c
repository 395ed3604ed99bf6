/* any.c: a language without a folder: what holds everywhere. */
#include "rules.h"

static nr_rule *const mark_rules[] = {nr_rule_reference, nr_rule_emoji, NULL};

const nr_language nr_language_any = {
    .tag = "",
    .decimal_mark = '.',
    .group_mark = ',',
    .mark_rules = mark_rules,
    .phrases = {.and_ = "", .flag = "", .times_repeated = ""},
};
