/* romance_registers.c: telephones, numbers of a register and postal codes in one run of digits. */
#include "plain.h"

/* "tel. 911234567", "P. IVA 14451341003", "NIF: 123456789": near before. */
static bool is_announced(const nr_scan *s, size_t at)
{
    enum { ATOMS = 3, TOKENS = 4, NUMBERED = 5 };
    static const char *const words[] = {
        "tel",       "tels",    "telf",     "tfno",     "tlf",      "teléf",     "teléfono",
        "teléfonos", "móvil",   "telefono", "telefoni", "telefone", "telefones", "cell",
        "cellulare", "celular", "tlm",      "telm",     "telem",    "telemóvel", "fax",
        "whatsapp",  "NIF",     "NIPC",     "CIF",      "DNI",      "NIE",       "IVA",
        "CNPJ",      "CPF",     "RG",       "SIREN",    "SIRET",    "téléphone", "tél",
        "ligue",     "llame",   "chiamare", "chiamate", "chiama",   "llamar",    NULL};
    static const char *const numbered[] = {"p", "partita", "n", "nº", "número", "numero", NULL};
    bool number = false; /* "P. IVA", "IVA n. 1", but "evasione IVA per 12.000.000" */
    for (size_t i = at > NUMBERED ? at - NUMBERED : 0; i < at; i++)
        number |= nr_word_in(s, i, numbered);
    for (size_t i = at > ATOMS ? at - ATOMS : 0; i < at; i++)
        if (nr_word_in(s, i, words) && (number || !nr_word_is(s, i, NR_STR("IVA"))))
            return true;
    for (size_t i = s->token_count > TOKENS ? s->token_count - TOKENS : 0; i < s->token_count; i++)
        if (s->tokens[i].class == NR_CLASS_TELEPHONE)
            return true;
    return false;
}

/* In threes, what is left over joins the last: "9 1 1, 2 3 4, 5 6 7". */
static void say_threes(nr_scan *s, nr_str digits)
{
    enum { GROUP = 3, LAST = 4 };
    while (digits.n) {
        nr_str group = nr_str_sub(digits, 0, digits.n > LAST ? GROUP : digits.n);
        s->language->verbs->digits(s, group);
        digits = nr_str_sub(digits, group.n, digits.n);
        if (digits.n)
            nr_say_joined(s, NR_STR(","));
    }
}

/* "WhatsApp con 900.000.000 de usuarios", "12.345.678 €", "600.123.456 habitantes": an amount. */
static bool is_amount(nr_scan *s, const nr_number *number, size_t end)
{
    static const char *const of[] = {"de", "di", "d", NULL};
    const nr_currency_row *currency;
    nr_number scaled = *number;
    nr_str next = nr_atom_text(s, end);
    bool noun = s->atoms[end].shape == SHAPE_LOWER && nr_str_ends(next, NR_STR("s"));
    bool counted =
        nr_match_currency(s, end, &currency) || nr_match_scale(s, end, &scaled) ||
        (number->grouped && (nr_word_in(s, end, of) || nr_str_starts(next, NR_STR("d'")) ||
                             nr_str_starts(next, NR_STR("d’"))));
    return nr_is_mark(s, end, '%') || (s->atoms[end].spaced && counted) ||
           (number->grouped &&
            ((nr_is_word(s, end) && noun) || nr_str_ends(number->whole, NR_STR("000"))));
}

/* "tel. 911234567", "600.123.456", "NIF 123456789". */
size_t romance_rule_register(nr_scan *s, size_t at)
{
    enum { LEAST = 8, MOST = 14 };
    nr_number number;
    size_t n = nr_is_number(s, at) ? nr_match_number(s, at, &number) : 0;
    bool dotted = n == 5 && nr_is_mark(s, at + 1, '.') && number.grouped;
    if (!(n == 1 || dotted) || number.decimals.p || number.whole.n < LEAST ||
        number.whole.n > MOST || (nr_glued(s, at) && !nr_is_first(s, at)) ||
        (nr_glued(s, at + n) && s->atoms[at + n].kind != ATOM_MARK &&
         s->atoms[at + n].shape != SHAPE_SINGLE) ||
        /* "NIF 12345678Z" */ is_amount(s, &number, at + n) || !is_announced(s, at))
        return 0;
    nr_say_open(s, at, at + n, NR_CLASS_TELEPHONE, "register");
    say_threes(s, number.whole);
    nr_say_close(s);
    return n;
}

/* "São Paulo, SP, 01310-100", "1250-096 Lisboa". */
size_t romance_rule_postcode(nr_scan *s, size_t at)
{
    unsigned first, last;
    if (!nr_digits_at(s, at, 4, 5, &first) || !nr_glued_mark(s, at + 1, '-') ||
        !nr_glued(s, at + 2) || !nr_digits_at(s, at + 2, 3, 3, &last) ||
        !romance_ends_number(s, at + 3) || !nr_is_first(s, at))
        return 0;
    bool brazil = nr_atom_text(s, at).n == 5;
    bool place = nr_is_capitalised(s, at + 3) && s->atoms[at + 3].spaced;
    if (!brazil && !place)
        return 0;
    nr_say_open(s, at, at + 3, NR_CLASS_SERIAL, "postcode");
    s->language->verbs->digits(s, nr_atom_text(s, at));
    nr_say_joined(s, NR_STR(","));
    s->language->verbs->digits(s, nr_atom_text(s, at + 2));
    nr_say_close(s);
    return 3;
}

/* "en 05/2020", "em 05/2020": a month of a year. */
size_t romance_rule_month_year(nr_scan *s, size_t at)
{
    static const char *const before[] = {"en", "em", "in",  "nel", "depuis", "desde", "dal",
                                         "du", "au", "dès", "até", "hasta",  "para",  NULL};
    static const char *const acts[] = {"décret", "loi", "arrêté", "ordonnance", "circulaire",
                                       "avis",   "n",   NULL}; /* "Décret du 12/2020" */
    unsigned month, year;
    if (!at || !nr_word_in(s, at - 1, before) || (at > 1 && nr_word_in(s, at - 2, acts)) ||
        !nr_digits_at(s, at, 2, 2, &month) || !month || month > 12 ||
        !nr_glued_mark(s, at + 1, '/') || !nr_glued(s, at + 2) ||
        !nr_digits_at(s, at + 2, 4, 4, &year) || year < 1900 || year > 2099 ||
        !romance_ends_number(s, at + 3) || nr_glued_mark(s, at + 3, '/'))
        return 0;
    nr_date date = {.month = (int)month, .year = (int)year};
    nr_say_open(s, at, at + 3, NR_CLASS_DATE, "month-year");
    s->language->verbs->date(s, &date);
    nr_say_close(s);
    return 3;
}

size_t romance_rule_ip_address(nr_scan *s, size_t at)
{
    nr_number number;
    size_t n = nr_match_number(s, at, &number);
    return number.grouped && n == 7 ? 0 : nr_rule_ip_address(s, at);
}
