/* en.h: English: what its files share. */
#ifndef NORMALISE_EN_H
#define NORMALISE_EN_H

#include "../language.h"
#include "../match.h"
#include "../rules.h"

extern const nr_word_row en_words[];          /* words.c */
extern const nr_unit_row en_units[];          /* units.c */
extern const nr_currency_row en_currencies[]; /* units.c */
extern const nr_symbol_row en_symbols[];      /* units.c */
extern const nr_symbol_row en_code_marks[];   /* code.c */
bool en_shouted_word(nr_str capitals);
bool en_is_everyday(nr_str capitals);
bool en_pronounceable(nr_str capitals); /* capitals.c */

/* spell.c */
void en_spell_cardinal(nr_scan *s, uint64_t value);
void en_spell_ordinal(nr_scan *s, uint64_t value);
void en_spell_ordinals(nr_scan *s, uint64_t value); /* plural: "thirds" */
void en_spell_long(nr_scan *s, nr_str digits);      /* of any length */
void en_spell_year(nr_scan *s, unsigned value);
void en_spell_plural(nr_scan *s, unsigned value); /* below 100: "fives", "twenties" */
void en_spell_pairs(nr_scan *s, unsigned value);  /* 1428: "fourteen twenty-eight" */

/* verbs.c */
extern const nr_verbs en_verbs;
void en_say_number(nr_scan *s, const nr_number *number); /* with its decimals and scale */

/* dates.c: number and word rules */
size_t en_rule_numeric_date(nr_scan *s, size_t at);
size_t en_rule_day_month(nr_scan *s, size_t at);
size_t en_rule_month_day(nr_scan *s, size_t at);
size_t en_rule_month_days(nr_scan *s, size_t at);
size_t en_rule_days_month(nr_scan *s, size_t at);
size_t en_rule_decade(nr_scan *s, size_t at);
size_t en_rule_short_decade(nr_scan *s, size_t at);
size_t en_rule_time(nr_scan *s, size_t at);
size_t en_rule_clock(nr_scan *s, size_t at);
size_t en_rule_year(nr_scan *s, size_t at);
size_t en_rule_ancient_year(nr_scan *s, size_t at);
size_t en_rule_short_dates(nr_scan *s, size_t at); /* "11/24–11/27" */
size_t en_rule_short_date(nr_scan *s, size_t at);
size_t en_rule_year_range(nr_scan *s, size_t at);

/* numbers.c: number and mark rules */
bool en_is_near(const nr_scan *s, size_t at, const char *const *words); /* results.c */
bool en_ends_number(const nr_scan *s, size_t at); /* nothing goes on from the atom before */
bool en_is_numeric(nr_class class);               /* of what is counted or measured */
size_t en_rule_telephone(nr_scan *s, size_t at);
size_t en_rule_telephone_mark(nr_scan *s, size_t at);
size_t en_rule_range(nr_scan *s, size_t at);
size_t en_rule_ordinal(nr_scan *s, size_t at);
size_t en_rule_scaled(nr_scan *s, size_t at);
size_t en_rule_lettered_number(nr_scan *s, size_t at);
size_t en_rule_feet(nr_scan *s, size_t at);
size_t en_rule_tall(nr_scan *s, size_t at);
size_t en_rule_foot(nr_scan *s, size_t at); /* "a 20' boat" */
size_t en_rule_sides(nr_scan *s, size_t at);
size_t en_rule_scientific(nr_scan *s, size_t at);
size_t en_rule_join(nr_scan *s, size_t at);
bool en_is_region(const nr_scan *s, size_t at); /* a state, written out or not */
size_t en_rule_motorway(nr_scan *s, size_t at);
size_t en_rule_model(nr_scan *s, size_t at);
size_t en_rule_house_number(nr_scan *s, size_t at);
size_t en_rule_zip_code(nr_scan *s, size_t at);
size_t en_rule_times(nr_scan *s, size_t at);
size_t en_rule_millions(nr_scan *s, size_t at);
size_t en_rule_sharp(nr_scan *s, size_t at);
size_t en_rule_dot_name(nr_scan *s, size_t at);
size_t en_rule_plural(nr_scan *s, size_t at);
size_t en_rule_calibre(nr_scan *s, size_t at);
size_t en_rule_by(nr_scan *s, size_t at);
size_t en_rule_pairs(nr_scan *s, size_t at);
size_t en_rule_book(nr_scan *s, size_t at);  /* bible.c: "1 Cor." before "13:4" */
size_t en_rule_verse(nr_scan *s, size_t at); /* "13:4-8" */
size_t en_rule_subsection(nr_scan *s, size_t at);
size_t en_rule_national_number(nr_scan *s, size_t at);
size_t en_rule_per_unit(nr_scan *s, size_t at);
size_t en_rule_per_letter(nr_scan *s, size_t at);
size_t en_rule_no_unit(nr_scan *s, size_t at);
size_t en_rule_hash(nr_scan *s, size_t at);
size_t en_rule_serial(nr_scan *s, size_t at);
size_t en_rule_decimal(nr_scan *s, size_t at);
size_t en_rule_cardinal(nr_scan *s, size_t at);
size_t en_rule_point(nr_scan *s, size_t at);
size_t en_rule_minus(nr_scan *s, size_t at);
size_t en_rule_number_sign(nr_scan *s, size_t at);

/* periods.c: number and mark rules */
size_t en_rule_quarter(nr_scan *s, size_t at);
size_t en_rule_year_month(nr_scan *s, size_t at);
size_t en_rule_row(nr_scan *s, size_t at);

/* fractions.c: number and mark rules */
size_t en_rule_alternatives(nr_scan *s, size_t at); /* "2.4/5 GHz", "4/6/8 GB", "2/3 weeks" */
size_t en_rule_fraction(nr_scan *s, size_t at);
/* "page", "lap": what is counted through, so that "3/10" is one of ten. */
bool en_is_step(const nr_scan *s, size_t at);
size_t en_rule_vulgar_fraction(nr_scan *s, size_t at);

/* results.c: number rules */
size_t en_rule_cricket(nr_scan *s, size_t at);  /* sports.c: "320/7 in 50 overs" */
size_t en_rule_set(nr_scan *s, size_t at);      /* "7-6 (7/4)" */
size_t en_rule_defeated(nr_scan *s, size_t at); /* "Osaka def. Halep" */
size_t en_rule_state(nr_scan *s, size_t at);    /* "Penn St." */
size_t en_rule_record(nr_scan *s, size_t at);   /* "improved to 5-2" */
size_t en_rule_odds(nr_scan *s, size_t at);
size_t en_rule_ratio(nr_scan *s, size_t at);
size_t en_rule_blood_pressure(nr_scan *s, size_t at);
size_t en_rule_mark_out_of(nr_scan *s, size_t at);
size_t en_rule_grade_minus(nr_scan *s, size_t at);
size_t en_rule_round(nr_scan *s, size_t at);
size_t en_rule_points(nr_scan *s, size_t at);
size_t en_rule_star(nr_scan *s, size_t at);
size_t en_rule_race_time(nr_scan *s, size_t at);
size_t en_rule_pace(nr_scan *s, size_t at);
size_t en_rule_build(nr_scan *s, size_t at);
size_t en_rule_temperature(nr_scan *s, size_t at);      /* weather.c: "112 F (44.4 C)" */
size_t en_rule_scale(nr_scan *s, size_t at);            /* "85 degrees F" */
size_t en_rule_wind(nr_scan *s, size_t at);             /* "948 mb", "35 kt" */
size_t en_rule_plural_sum(nr_scan *s, size_t at);       /* sums.c: "in the $20s" */
size_t en_rule_indian(nr_scan *s, size_t at);           /* "Rs 1,50,000" */
size_t en_rule_comparison(nr_scan *s, size_t at);       /* science.c: "a <= b" */
size_t en_rule_less(nr_scan *s, size_t at);             /* "x < 5" */
size_t en_rule_fallen_power(nr_scan *s, size_t at);     /* "10−19" */
size_t en_rule_unit_power(nr_scan *s, size_t at);       /* "m s−1" */
size_t en_rule_raised_point(nr_scan *s, size_t at);     /* "2·5" */
size_t en_rule_isotope(nr_scan *s, size_t at);          /* "14C dating" */
size_t en_rule_letter_sum(nr_scan *s, size_t at);       /* sums.c: "N86 billion" */
size_t en_rule_spaced_thousands(nr_scan *s, size_t at); /* "41 000" */
size_t en_rule_measured_range(nr_scan *s, size_t at);   /* ranges.c: "1m-1.75m" */
size_t en_rule_lopsided(nr_scan *s, size_t at);         /* "1200 -1500" */
size_t en_rule_ago(nr_scan *s, size_t at);              /* durations.c: "33m ago" */
size_t en_rule_furlongs(nr_scan *s, size_t at);         /* "2m 4f" */
size_t en_rule_lead_time(nr_scan *s, size_t at);        /* "4:00 ahead" */
size_t en_rule_lap(nr_scan *s, size_t at);              /* "1'23.778" */
size_t en_rule_hour_long(nr_scan *s, size_t at);        /* "24hr check-in" */
size_t en_rule_goal_minute(nr_scan *s, size_t at);      /* sports.c: "Kane (23′)" */
size_t en_rule_not_out(nr_scan *s, size_t at);          /* "78no" */
size_t en_rule_run_together(nr_scan *s, size_t at);     /* times.c: "1145pm" */
size_t en_rule_tilde(nr_scan *s, size_t at);            /* signs.c: "30~35" */
size_t en_rule_and_so_on(nr_scan *s, size_t at);        /* "&c." */
size_t en_rule_standard(nr_scan *s, size_t at);         /* technology.c: "ISO 9001:2015" */
size_t en_rule_planet(nr_scan *s, size_t at);           /* science.c: "Kepler-22 b" */
size_t en_rule_karat(nr_scan *s, size_t at);            /* sums.c: "18k gold" */
size_t en_rule_spoons(nr_scan *s, size_t at);           /* trades.c: "2 T butter" */
size_t en_rule_book_number(nr_scan *s, size_t at);      /* bible.c: "1 Kgs 19:12" */
size_t en_rule_rank(nr_scan *s, size_t at);             /* context.c: "Maj-Gen" */
size_t en_rule_zone(nr_scan *s, size_t at);             /* times.c: "UTC−05:00" */
size_t en_rule_months_of(nr_scan *s, size_t at);        /* "9M 2023" */
size_t en_rule_eras(nr_scan *s, size_t at);             /* periods.c: "27 BC–AD 14" */
size_t en_rule_county(nr_scan *s, size_t at);           /* places.c: "Orange Co. sheriff" */
size_t en_rule_runway(nr_scan *s, size_t at);           /* "runway 27L" */
size_t en_rule_numbered(nr_scan *s, size_t at);         /* "Highway 1 N" */
size_t en_rule_duration(nr_scan *s, size_t at);         /* durations.c: "1h 27m" */
size_t en_rule_minutes(nr_scan *s, size_t at);          /* "in 41:05" */
size_t en_rule_seconds(nr_scan *s, size_t at);          /* "took 4s" */
size_t en_rule_fold(nr_scan *s, size_t at);
size_t en_rule_distance(nr_scan *s, size_t at);

/* signs.c: mark and number rules */
size_t en_rule_plus(nr_scan *s, size_t at);
size_t en_rule_aperture(nr_scan *s, size_t at);
size_t en_rule_share(nr_scan *s, size_t at);
size_t en_rule_currency_pair(nr_scan *s, size_t at);
size_t en_rule_resolution(nr_scan *s, size_t at);
size_t en_rule_per(nr_scan *s, size_t at);
size_t en_rule_bearing(nr_scan *s, size_t at);
size_t en_rule_point_of_place(nr_scan *s, size_t at); /* "52° N" */
size_t en_rule_compass(nr_scan *s, size_t at);
size_t en_rule_basis_points(nr_scan *s, size_t at);
size_t en_rule_glued_percent(nr_scan *s, size_t at);
size_t en_rule_nautical(nr_scan *s, size_t at);

/* trades.c: word, mark and number rules */
size_t en_rule_circuit(nr_scan *s, size_t at);
size_t en_rule_sections(nr_scan *s, size_t at);
size_t en_rule_law_report(nr_scan *s, size_t at);
size_t en_rule_edition(nr_scan *s, size_t at);
size_t en_rule_act(nr_scan *s, size_t at);
size_t en_rule_firm(nr_scan *s, size_t at);
size_t en_rule_compared(nr_scan *s, size_t at);
size_t en_rule_cups(nr_scan *s, size_t at);
size_t en_rule_kitchen(nr_scan *s, size_t at);
size_t en_rule_estimate(nr_scan *s, size_t at);
size_t en_rule_due(nr_scan *s, size_t at);
size_t en_rule_cents(nr_scan *s, size_t at);
size_t en_rule_loss(nr_scan *s, size_t at);
size_t en_rule_century(nr_scan *s, size_t at);
size_t en_rule_heading(nr_scan *s, size_t at);
size_t en_rule_version(nr_scan *s, size_t at);

/* technology.c: number, mark and word rules */
size_t en_rule_network_standard(nr_scan *s, size_t at);
size_t en_rule_hexadecimal(nr_scan *s, size_t at);
bool en_is_model(const nr_scan *s, size_t at);
size_t en_rule_part_number(nr_scan *s, size_t at);
size_t en_rule_shillings(nr_scan *s, size_t at);    /* "4s. 6d." */
size_t en_rule_preface(nr_scan *s, size_t at);      /* roman.c: "p. xii" */
size_t en_rule_roman_letter(nr_scan *s, size_t at); /* roman.c: "Stage IIIB" */
size_t en_rule_roman_range(nr_scan *s, size_t at);  /* roman.c: "Vol. I–III" */
size_t en_rule_opening_days(nr_scan *s, size_t at); /* "M-F 9-5" */
size_t en_rule_molar(nr_scan *s, size_t at);        /* "0.5M NaOH" */
size_t en_rule_count(nr_scan *s, size_t at);        /* "12-ct." */
size_t en_rule_episode(nr_scan *s, size_t at);      /* "S01E05" */
size_t en_rule_engine_size(nr_scan *s, size_t at);
size_t en_rule_bracketed_unit(nr_scan *s, size_t at);
size_t en_rule_rupees(nr_scan *s, size_t at);

/* roman.c */
size_t en_rule_roman(nr_scan *s, size_t at);

/* context.c */
size_t en_rule_doctor(nr_scan *s, size_t at); /* "the Dr. said" */
size_t en_rule_saint(nr_scan *s, size_t at);
size_t en_rule_letter_number(nr_scan *s, size_t at);
size_t en_rule_party(nr_scan *s, size_t at);
size_t en_rule_slash(nr_scan *s, size_t at); /* slashes.c: "and/or" */
size_t en_rule_lone_a(nr_scan *s, size_t at);
size_t en_rule_countdown(nr_scan *s, size_t at);
size_t en_rule_part(nr_scan *s, size_t at);
size_t en_rule_direction(nr_scan *s, size_t at);
size_t en_rule_test_name(nr_scan *s, size_t at);
size_t en_rule_slash_word(nr_scan *s, size_t at);
size_t en_rule_hyphen(nr_scan *s, size_t at);
size_t en_rule_greek(nr_scan *s, size_t at);
size_t en_rule_versus(nr_scan *s, size_t at);
size_t en_rule_degree(nr_scan *s, size_t at);

size_t en_rule_life(nr_scan *s, size_t at);
size_t en_rule_weekdays(nr_scan *s, size_t at);
size_t en_rule_aged(nr_scan *s, size_t at);      /* "19 y/o" */
size_t en_rule_associate(nr_scan *s, size_t at); /* "Assoc. Prof." */
size_t en_rule_generation(nr_scan *s, size_t at);
size_t en_rule_no_region(nr_scan *s, size_t at);

#endif
