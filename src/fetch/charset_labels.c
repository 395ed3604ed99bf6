/* charset_labels.c: the WHATWG Encoding Standard's names and labels, and who decodes each.
 *
 * ICU's converters agree with the standard on all but code points that no text uses; the ones
 * chosen here are the supersets that the standard means by each name (windows-949 by euc-kr, and so
 * on). */
#include "charset.h"

/* clang-format off */
static const fetch_charset charsets[] = {
    {NR_STR_INIT("utf-8"), NULL, NR_STR_INIT(
        "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8")},
    {NR_STR_INIT("windows-1252"), "windows-1252", NR_STR_INIT(
        "windows-1252 iso-8859-1 latin1 us-ascii ascii ansi_x3.4-1968 cp1252 cp819 csisolatin1 ibm819 "
        "iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 x-cp1252")},
    {NR_STR_INIT("utf-16le"), "UTF-16LE", NR_STR_INIT(
        "utf-16 utf-16le csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff")},
    {NR_STR_INIT("utf-16be"), "UTF-16BE", NR_STR_INIT("utf-16be unicodefffe")},
    {NR_STR_INIT("utf-32le"), "UTF-32LE", NR_STR_INIT("utf-32 utf-32le")}, /* not WHATWG's */
    {NR_STR_INIT("utf-32be"), "UTF-32BE", NR_STR_INIT("utf-32be")},
    {NR_STR_INIT("windows-1250"), "windows-1250", NR_STR_INIT("windows-1250 cp1250 x-cp1250")},
    {NR_STR_INIT("windows-1251"), "windows-1251", NR_STR_INIT("windows-1251 cp1251 x-cp1251")},
    {NR_STR_INIT("windows-1253"), "windows-1253", NR_STR_INIT("windows-1253 cp1253 x-cp1253")},
    {NR_STR_INIT("windows-1254"), "windows-1254", NR_STR_INIT(
        "windows-1254 iso-8859-9 latin5 cp1254 csisolatin5 iso-ir-148 iso8859-9 iso88599 iso_8859-9 "
        "iso_8859-9:1989 l5 x-cp1254")},
    {NR_STR_INIT("windows-1255"), "windows-1255", NR_STR_INIT("windows-1255 cp1255 x-cp1255")},
    {NR_STR_INIT("windows-1256"), "windows-1256", NR_STR_INIT("windows-1256 cp1256 x-cp1256")},
    {NR_STR_INIT("windows-1257"), "windows-1257", NR_STR_INIT("windows-1257 cp1257 x-cp1257")},
    {NR_STR_INIT("windows-1258"), "windows-1258", NR_STR_INIT("windows-1258 cp1258 x-cp1258")},
    {NR_STR_INIT("windows-874"), "windows-874", NR_STR_INIT(
        "windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620")},
    {NR_STR_INIT("iso-8859-2"), "iso-8859-2", NR_STR_INIT(
        "iso-8859-2 latin2 csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2")},
    {NR_STR_INIT("iso-8859-3"), "iso-8859-3", NR_STR_INIT(
        "iso-8859-3 latin3 csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3")},
    {NR_STR_INIT("iso-8859-4"), "iso-8859-4", NR_STR_INIT(
        "iso-8859-4 latin4 csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4")},
    {NR_STR_INIT("iso-8859-5"), "iso-8859-5", NR_STR_INIT(
        "iso-8859-5 cyrillic csisolatincyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 "
        "iso_8859-5:1988")},
    {NR_STR_INIT("iso-8859-6"), "iso-8859-6", NR_STR_INIT(
        "iso-8859-6 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e "
        "iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987")},
    {NR_STR_INIT("iso-8859-7"), "iso-8859-7", NR_STR_INIT(
        "iso-8859-7 greek csisolatingreek ecma-118 elot_928 greek8 iso-ir-126 iso8859-7 iso88597 "
        "iso_8859-7 iso_8859-7:1987 sun_eu_greek")},
    {NR_STR_INIT("iso-8859-8"), "iso-8859-8", NR_STR_INIT(
        "iso-8859-8 hebrew csiso88598e csisolatinhebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598 "
        "iso_8859-8 iso_8859-8:1988 visual")},
    {NR_STR_INIT("iso-8859-8-i"), "iso-8859-8", NR_STR_INIT("iso-8859-8-i csiso88598i logical")},
    {NR_STR_INIT("iso-8859-10"), "iso-8859-10", NR_STR_INIT(
        "iso-8859-10 latin6 csisolatin6 iso-ir-157 iso8859-10 iso885910 l6")},
    {NR_STR_INIT("iso-8859-13"), "iso-8859-13", NR_STR_INIT("iso-8859-13 iso8859-13 iso885913")},
    {NR_STR_INIT("iso-8859-14"), "iso-8859-14", NR_STR_INIT("iso-8859-14 iso8859-14 iso885914")},
    {NR_STR_INIT("iso-8859-15"), "iso-8859-15", NR_STR_INIT(
        "iso-8859-15 latin9 csisolatin9 iso8859-15 iso885915 iso_8859-15 l9")},
    {NR_STR_INIT("iso-8859-16"), NULL, NR_STR_INIT("iso-8859-16")}, /* ICU has none */
    {NR_STR_INIT("ibm866"), "ibm-866", NR_STR_INIT("ibm866 866 cp866 csibm866")},
    {NR_STR_INIT("koi8-r"), "koi8-r", NR_STR_INIT("koi8-r cskoi8r koi koi8 koi8_r")},
    {NR_STR_INIT("koi8-u"), "koi8-u", NR_STR_INIT("koi8-u koi8-ru")},
    {NR_STR_INIT("macintosh"), "macintosh", NR_STR_INIT("macintosh csmacintosh mac x-mac-roman")},
    {NR_STR_INIT("x-mac-cyrillic"), "x-mac-cyrillic", NR_STR_INIT("x-mac-cyrillic x-mac-ukrainian")},
    {NR_STR_INIT("gbk"), "gb18030", NR_STR_INIT(
        "gbk gb2312 chinese csgb2312 csiso58gb231280 gb_2312 gb_2312-80 iso-ir-58 x-gbk")},
    {NR_STR_INIT("gb18030"), "gb18030", NR_STR_INIT("gb18030")},
    {NR_STR_INIT("big5"), "big5-hkscs", NR_STR_INIT("big5 big5-hkscs cn-big5 csbig5 x-x-big5")},
    {NR_STR_INIT("euc-jp"), "euc-jp-2007", NR_STR_INIT("euc-jp cseucpkdfmtjapanese x-euc-jp")},
    {NR_STR_INIT("iso-2022-jp"), "iso-2022-jp", NR_STR_INIT("iso-2022-jp csiso2022jp")},
    {NR_STR_INIT("shift_jis"), "windows-31j", NR_STR_INIT(
        "shift_jis shift-jis sjis csshiftjis ms932 ms_kanji windows-31j x-sjis")},
    {NR_STR_INIT("euc-kr"), "windows-949-2000", NR_STR_INIT(
        "euc-kr cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 "
        "ksc_5601 windows-949")},
};
/* clang-format on */

static bool has_label(const fetch_charset *charset, nr_str label)
{
    nr_str rest = charset->labels, one;
    while (nr_str_cut(&rest, ' ', &one))
        if (nr_str_eq_nocase(one, label))
            return true;
    return false;
}

const fetch_charset *fetch_charset_find(nr_str label)
{
    label = nr_str_trim(label);
    for (size_t i = 0; label.n && i < sizeof charsets / sizeof *charsets; i++)
        if (has_label(&charsets[i], label))
            return &charsets[i];
    return NULL;
}
