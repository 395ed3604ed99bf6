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

/* What several files ask of a sentence. */
bool en_is_near(const nr_scan *s, size_t at, const char *const *words); /* results.c */
bool en_ends_number(const nr_scan *s, size_t at); /* nothing goes on from the atom before */
bool en_is_numeric(nr_class class);               /* of what is counted or measured */
bool en_is_region(const nr_scan *s, size_t at);   /* a state, written out or not */
bool en_is_model(const nr_scan *s, size_t at);    /* technology.c: "DDR5-6000" */
/* A foot's or minute's mark glued to the atom before, straight or not. */
bool en_is_prime(const nr_scan *s, size_t at);
/* "page", "lap": what is counted through, so that "3/10" is one of ten. */
bool en_is_step(const nr_scan *s, size_t at);

/* The rules, by their files, each with an example of what it is for. */

/* bible.c */
size_t en_rule_book(nr_scan *s, size_t at);
size_t en_rule_verse(nr_scan *s, size_t at);
size_t en_rule_book_number(nr_scan *s, size_t at); /* "1 Kgs 19:12" */

/* context.c */
size_t en_rule_saint(nr_scan *s, size_t at);         /* "St. John" */
size_t en_rule_letter_number(nr_scan *s, size_t at); /* "F-16" */
size_t en_rule_party(nr_scan *s, size_t at);         /* "D-Ga." */
size_t en_rule_doctor(nr_scan *s, size_t at);        /* "The Dr.'s office" */
size_t en_rule_sharp(nr_scan *s, size_t at);         /* "C#" */
size_t en_rule_dot_name(nr_scan *s, size_t at);      /* ".NET" */
size_t en_rule_lone_a(nr_scan *s, size_t at);        /* "vitamin A" */
size_t en_rule_direction(nr_scan *s, size_t at);     /* "1211 E Arques Ave" */
size_t en_rule_countdown(nr_scan *s, size_t at);     /* "T-10 minutes" */
size_t en_rule_part(nr_scan *s, size_t at);          /* "N. Korea" */
size_t en_rule_test_name(nr_scan *s, size_t at);     /* "LSAT" */
size_t en_rule_slash_word(nr_scan *s, size_t at);    /* "w/ milk" */
size_t en_rule_hyphen(nr_scan *s, size_t at);        /* "49-30-4" */
size_t en_rule_greek(nr_scan *s, size_t at);         /* "Δ (x)" */
size_t en_rule_life(nr_scan *s, size_t at);          /* "(b. 1950)" */
size_t en_rule_aged(nr_scan *s, size_t at);          /* "19 y/o" */
size_t en_rule_rank(nr_scan *s, size_t at);          /* "Maj-Gen Hobart" */
size_t en_rule_associate(nr_scan *s, size_t at);     /* "Assoc. Prof. Lee" */
size_t en_rule_generation(nr_scan *s, size_t at);    /* "Gen Z" */
size_t en_rule_no_region(nr_scan *s, size_t at);     /* "By Brenda Goodman, MA" */
size_t en_rule_weekdays(nr_scan *s, size_t at);      /* "Mon-Fri" */
size_t en_rule_versus(nr_scan *s, size_t at);        /* "Smith v. Jones" */

/* dates.c */
size_t en_rule_month_day(nr_scan *s, size_t at);  /* "May 5" */
size_t en_rule_month_days(nr_scan *s, size_t at); /* "Nov. 5-7, 2024" */
size_t en_rule_days_month(nr_scan *s, size_t at); /* "5-7 November 2024" */
size_t en_rule_day_month(nr_scan *s, size_t at);  /* "5 May" */
size_t en_rule_numeric_date(nr_scan *s, size_t at);
size_t en_rule_decade(nr_scan *s, size_t at);
size_t en_rule_short_decade(nr_scan *s, size_t at); /* "the '90s" */
size_t en_rule_year(nr_scan *s, size_t at);         /* "1,500
                                                     * people" */
size_t en_rule_ancient_year(nr_scan *s, size_t at); /* "in" */
size_t en_rule_short_dates(nr_scan *s, size_t at);  /* "11/24–11/27" */
size_t en_rule_short_date(nr_scan *s, size_t at);   /* "on 3/20" */
size_t en_rule_year_range(nr_scan *s, size_t at);   /* "1914-18" */

/* degrees.c */
size_t en_rule_degree(nr_scan *s, size_t at); /* "Jane Roe, MD, PhD" */

/* durations.c */
size_t en_rule_duration(nr_scan *s, size_t at);  /* "1h 27m 57.940s" */
size_t en_rule_minutes(nr_scan *s, size_t at);   /* "in 41:05" */
size_t en_rule_seconds(nr_scan *s, size_t at);   /* "took 4s to load" */
size_t en_rule_ago(nr_scan *s, size_t at);       /* "33m ago" */
size_t en_rule_furlongs(nr_scan *s, size_t at);  /* "a 2m 4f race" */
size_t en_rule_lead_time(nr_scan *s, size_t at); /* "a sub-4:00 marathon" */
size_t en_rule_lap(nr_scan *s, size_t at);       /* "1'23.778" */
size_t en_rule_hour_long(nr_scan *s, size_t at); /* "24hr check-in" */

/* fractions.c */
size_t en_rule_fraction(nr_scan *s, size_t at); /* "1/2 cup" */
size_t en_rule_vulgar_fraction(nr_scan *s, size_t at);
size_t en_rule_alternatives(nr_scan *s, size_t at);

/* identifiers.c */
size_t en_rule_telephone(nr_scan *s, size_t at);       /* "202-555-0100" */
size_t en_rule_national_number(nr_scan *s, size_t at); /* "0800 123 4567" */
size_t en_rule_telephone_mark(nr_scan *s, size_t at);  /* "(202) 555-0100" */
size_t en_rule_model(nr_scan *s, size_t at);
size_t en_rule_house_number(nr_scan *s, size_t at); /* "121 Seahawk Dr." */
size_t en_rule_zip_code(nr_scan *s, size_t at);     /* "CA 95051" */
size_t en_rule_pairs(nr_scan *s, size_t at);        /* "Flight 370" */
size_t en_rule_motorway(nr_scan *s, size_t at);     /* "A1(M)" */
size_t en_rule_serial(nr_scan *s, size_t at);
size_t en_rule_subsection(nr_scan *s, size_t at); /* "401(k)" */
size_t en_rule_hash(nr_scan *s, size_t at);       /* "#text#" */

/* lengths.c */
size_t en_rule_foot(nr_scan *s, size_t at); /* "a 20' boat" */
size_t en_rule_sides(nr_scan *s, size_t at);
size_t en_rule_tall(nr_scan *s, size_t at); /* "5ft 8in" */
size_t en_rule_feet(nr_scan *s, size_t at); /* ", 6' 2" */

/* numbers.c */
size_t en_rule_ordinal(nr_scan *s, size_t at);         /* "1st" */
size_t en_rule_millions(nr_scan *s, size_t at);        /* "3m people" */
size_t en_rule_lettered_number(nr_scan *s, size_t at); /* "Apt. 5B" */
size_t en_rule_scaled(nr_scan *s, size_t at);          /* "5M people" */
size_t en_rule_scientific(nr_scan *s, size_t at);      /* "1.5e-3" */
size_t en_rule_times(nr_scan *s, size_t at);           /* "2 * 10" */
size_t en_rule_plural(nr_scan *s, size_t at);          /* "747s" */
size_t en_rule_calibre(nr_scan *s, size_t at);         /* ".38-caliber" */
size_t en_rule_by(nr_scan *s, size_t at);              /* "50 x 75" */
size_t en_rule_per_unit(nr_scan *s, size_t at);        /* "4,507.4/km²" */
size_t en_rule_per_letter(nr_scan *s, size_t at);      /* "1/f noise" */
size_t en_rule_no_unit(nr_scan *s, size_t at);         /* "0.1 B" */
size_t en_rule_decimal(nr_scan *s, size_t at);
size_t en_rule_cardinal(nr_scan *s, size_t at);
size_t en_rule_point(nr_scan *s, size_t at);       /* ".5" */
size_t en_rule_minus(nr_scan *s, size_t at);       /* "-5" */
size_t en_rule_number_sign(nr_scan *s, size_t at); /* "#1" */

/* periods.c */
size_t en_rule_quarter(nr_scan *s, size_t at);      /* "3Q22" */
size_t en_rule_year_month(nr_scan *s, size_t at);   /* "2024-05" */
size_t en_rule_row(nr_scan *s, size_t at);          /* "Q1-Q3" */
size_t en_rule_opening_days(nr_scan *s, size_t at); /* "M-F 9-5" */
size_t en_rule_eras(nr_scan *s, size_t at);         /* "27 BC–AD 14" */
size_t en_rule_months_of(nr_scan *s, size_t at);    /* "9M 2023" */

/* places.c */
size_t en_rule_county(nr_scan *s, size_t at);   /* "Orange Co. sheriff" */
size_t en_rule_runway(nr_scan *s, size_t at);   /* "runway 27L" */
size_t en_rule_numbered(nr_scan *s, size_t at); /* "US 9 W" */

/* ranges.c */
size_t en_rule_range(nr_scan *s, size_t at);          /* "10-20" */
size_t en_rule_join(nr_scan *s, size_t at);           /* "5pm-7 pm" */
size_t en_rule_measured_range(nr_scan *s, size_t at); /* "1m-1.75m" */
size_t en_rule_lopsided(nr_scan *s, size_t at);       /* "£1200 -1500" */

/* results.c */
size_t en_rule_odds(nr_scan *s, size_t at);           /* "5/1 favourite" */
size_t en_rule_blood_pressure(nr_scan *s, size_t at); /* "blood pressure of 140/90" */
size_t en_rule_mark_out_of(nr_scan *s, size_t at);    /* "9.5/10" */
size_t en_rule_ratio(nr_scan *s, size_t at);          /* "3:1" */
size_t en_rule_race_time(nr_scan *s, size_t at);      /* "1:54.32" */
size_t en_rule_pace(nr_scan *s, size_t at);           /* "4:37/mi" */
size_t en_rule_build(nr_scan *s, size_t at);          /* "He's 6-2, 205 lbs." */
size_t en_rule_resolution(nr_scan *s, size_t at);     /* "1920x1080" */
size_t en_rule_fold(nr_scan *s, size_t at);           /* "3x faster" */
size_t en_rule_grade_minus(nr_scan *s, size_t at);    /* "an A- and a B-" */

/* roman.c */
size_t en_rule_roman_letter(nr_scan *s, size_t at); /* "Stage IIIB" */
size_t en_rule_roman_range(nr_scan *s, size_t at);  /* "Vol. I–III" */
size_t en_rule_roman(nr_scan *s, size_t at);
size_t en_rule_preface(nr_scan *s, size_t at); /* "p. xii" */

/* science.c */
size_t en_rule_comparison(nr_scan *s, size_t at);   /* "a <= b" */
size_t en_rule_less(nr_scan *s, size_t at);         /* "-5 < x < 5" */
size_t en_rule_fallen_power(nr_scan *s, size_t at); /* "10−19 C" */
size_t en_rule_unit_power(nr_scan *s, size_t at);   /* "12 m s−1" */
size_t en_rule_raised_point(nr_scan *s, size_t at); /* "2·5 per cent" */
size_t en_rule_isotope(nr_scan *s, size_t at);      /* "14C dating" */
size_t en_rule_planet(nr_scan *s, size_t at);       /* "Kepler-22 b" */

/* signs.c */
size_t en_rule_plus(nr_scan *s, size_t at);          /* "the 90+3 minute" */
size_t en_rule_aperture(nr_scan *s, size_t at);      /* "f/1.8" */
size_t en_rule_share(nr_scan *s, size_t at);         /* "$TSLA" */
size_t en_rule_currency_pair(nr_scan *s, size_t at); /* "EUR/USD 1.0850" */
size_t en_rule_bearing(nr_scan *s, size_t at);
size_t en_rule_round(nr_scan *s, size_t at);          /* "100s of people" */
size_t en_rule_points(nr_scan *s, size_t at);         /* "a 2.5-pt lead" */
size_t en_rule_star(nr_scan *s, size_t at);           /* "a 5* hotel" */
size_t en_rule_glued_percent(nr_scan *s, size_t at);  /* "3.5pc" */
size_t en_rule_nautical(nr_scan *s, size_t at);       /* "20nm off the coast" */
size_t en_rule_compass(nr_scan *s, size_t at);        /* "25.4N, 80.2W" */
size_t en_rule_point_of_place(nr_scan *s, size_t at); /* "52° N" */
size_t en_rule_basis_points(nr_scan *s, size_t at);   /* "25bps" */
size_t en_rule_and_so_on(nr_scan *s, size_t at);      /* "&c., and" */
size_t en_rule_tilde(nr_scan *s, size_t at);          /* "30~35 FPS" */

/* slashes.c */
size_t en_rule_per(nr_scan *s, size_t at);   /* "$25/hour" */
size_t en_rule_slash(nr_scan *s, size_t at); /* "and/or" */

/* sports.c */
size_t en_rule_cricket(nr_scan *s, size_t at);     /* "320/7 in 50 overs" */
size_t en_rule_record(nr_scan *s, size_t at);      /* "improved to 5-2" */
size_t en_rule_distance(nr_scan *s, size_t at);    /* "running your first 5k" */
size_t en_rule_state(nr_scan *s, size_t at);       /* "Penn St." */
size_t en_rule_set(nr_scan *s, size_t at);         /* "7-6 (7/4)" */
size_t en_rule_defeated(nr_scan *s, size_t at);    /* "Osaka def. Halep" */
size_t en_rule_goal_minute(nr_scan *s, size_t at); /* "Kane (23′)" */
size_t en_rule_not_out(nr_scan *s, size_t at);     /* "78no" */

/* sums.c */
size_t en_rule_plural_sum(nr_scan *s, size_t at);       /* "in the $20s" */
size_t en_rule_indian(nr_scan *s, size_t at);           /* "1,50,000 people" */
size_t en_rule_karat(nr_scan *s, size_t at);            /* "18k gold" */
size_t en_rule_letter_sum(nr_scan *s, size_t at);       /* "N86 billion" */
size_t en_rule_spaced_thousands(nr_scan *s, size_t at); /* "about 41 000 people" */

/* technology.c */
size_t en_rule_network_standard(nr_scan *s, size_t at); /* "802.11ac Wi-Fi" */
size_t en_rule_hexadecimal(nr_scan *s, size_t at);      /* "0x08" */
size_t en_rule_part_number(nr_scan *s, size_t at);      /* "an i7 4790k" */
size_t en_rule_episode(nr_scan *s, size_t at);          /* "S01E05" */
size_t en_rule_engine_size(nr_scan *s, size_t at);      /* "a 2.0L engine" */
size_t en_rule_bracketed_unit(nr_scan *s, size_t at);   /* "Average ping (ms)" */
size_t en_rule_rupees(nr_scan *s, size_t at);           /* "₹62L" */
size_t en_rule_standard(nr_scan *s, size_t at);         /* "ISO 9001:2015" */

/* times.c */
size_t en_rule_time(nr_scan *s, size_t at);         /* "10:30" */
size_t en_rule_clock(nr_scan *s, size_t at);        /* "0630 GMT" */
size_t en_rule_zone(nr_scan *s, size_t at);         /* "UTC-5" */
size_t en_rule_run_together(nr_scan *s, size_t at); /* "1145pm" */

/* trades.c */
size_t en_rule_circuit(nr_scan *s, size_t at);    /* "(9th Cir. 1997)" */
size_t en_rule_law_report(nr_scan *s, size_t at); /* "123 S. Ct. 456" */
size_t en_rule_edition(nr_scan *s, size_t at);    /* "(2nd ed.)" */
size_t en_rule_act(nr_scan *s, size_t at);        /* "an ACT score" */
size_t en_rule_firm(nr_scan *s, size_t at);       /* "AT&T" */
size_t en_rule_compared(nr_scan *s, size_t at);   /* "12% wk/wk" */
size_t en_rule_sections(nr_scan *s, size_t at);   /* "§§ 1-5" */
size_t en_rule_cups(nr_scan *s, size_t at);       /* "1 1/2 c. flour" */
size_t en_rule_spoons(nr_scan *s, size_t at);     /* "2 T butter" */
size_t en_rule_kitchen(nr_scan *s, size_t at);    /* "2-3 lg. eggs" */
size_t en_rule_estimate(nr_scan *s, size_t at);   /* "$1.98 est." */
size_t en_rule_due(nr_scan *s, size_t at);        /* "£30k p.a." */
size_t en_rule_cents(nr_scan *s, size_t at);      /* "fell 85c to $78" */
size_t en_rule_loss(nr_scan *s, size_t at);       /* "a net loss of $(4.5) million" */
size_t en_rule_century(nr_scan *s, size_t at);    /* "the 5th c. BC" */
size_t en_rule_heading(nr_scan *s, size_t at);    /* "winds NW 10-15 mph" */
size_t en_rule_version(nr_scan *s, size_t at);    /* "Python 3.12.1" */
size_t en_rule_molar(nr_scan *s, size_t at);      /* "a 0.5M NaOH solution" */
size_t en_rule_count(nr_scan *s, size_t at);      /* "a 12-ct. box" */
size_t en_rule_shillings(nr_scan *s, size_t at);  /* "£3 4s. 6d." */

/* weather.c */
size_t en_rule_temperature(nr_scan *s, size_t at); /* "112 F (44.4 C)" */
size_t en_rule_scale(nr_scan *s, size_t at);       /* "85 degrees F" */
size_t en_rule_wind(nr_scan *s, size_t at);

#endif
