/* charset_icu.c: ICU's converters and its detector. */
#include "charset.h"

#include <string.h>
#include <uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

enum {
    UNITS = 4096,                /* UTF-16 units converted at a time */
    SAMPLE_BYTES = 64 << 10,     /* what the detector looks at */
    SAMPLE_LEAD_BYTES = 2 << 10, /* ASCII before the first byte that says something */
    CONFIDENCE_MIN = 10
};

/* UTF-16 to UTF-8, a piece at a time: a surrogate pair may lie across two pieces. */
typedef struct utf8_writer {
    nr_buf *out;
    uint32_t high; /* a lead surrogate that waits for its trail; 0 for none */
    size_t characters, broken;
} utf8_writer;

static void put(utf8_writer *writer, uint32_t c)
{
    if (c == 0)
        c = 0xFFFD;
    writer->characters++;
    writer->broken += c == 0xFFFD;
    nr_buf_add_utf8(writer->out, c);
}

static void put_unit(utf8_writer *writer, uint32_t unit)
{
    if (writer->high && unit >= 0xDC00 && unit <= 0xDFFF) {
        put(writer, 0x10000 + ((writer->high - 0xD800) << 10) + (unit - 0xDC00));
        writer->high = 0;
        return;
    }
    if (writer->high)
        put(writer, 0xFFFD);
    writer->high = unit >= 0xD800 && unit <= 0xDBFF ? unit : 0;
    if (!writer->high)
        put(writer, unit >= 0xDC00 && unit <= 0xDFFF ? 0xFFFD : unit);
}

static void convert_with_icu(UConverter *converter, nr_str bytes, utf8_writer *writer)
{
    UChar units[UNITS] = {0};
    const char *from = bytes.p, *end = bytes.p + bytes.n;
    UErrorCode error;
    do {
        UChar *to = units;
        error = U_ZERO_ERROR;
        ucnv_toUnicode(converter, &to, units + UNITS, &from, end, NULL, true, &error);
        for (const UChar *unit = units; unit < to; unit++)
            put_unit(writer, *unit);
    } while (error == U_BUFFER_OVERFLOW_ERROR && !writer->out->full);
    if (writer->high)
        put(writer, 0xFFFD);
}

/* ISO-8859-16 (Romanian), which ICU lacks: its upper half from 0xA0. */
static const char16_t latin10[] =
    u"\u00A0\u0104\u0105\u0141\u20AC\u201E\u0160\u00A7\u0161\u00A9\u0218\u00AB\u0179\u00AD\u017A"
    u"\u017B\u00B0\u00B1\u010C\u0142\u017D\u201D\u00B6\u00B7\u017E\u010D\u0219\u00BB\u0152\u0153"
    u"\u0178\u017C\u00C0\u00C1\u00C2\u0102\u00C4\u0106\u00C6\u00C7\u00C8\u00C9\u00CA\u00CB\u00CC"
    u"\u00CD\u00CE\u00CF\u0110\u0143\u00D2\u00D3\u00D4\u0150\u00D6\u015A\u0170\u00D9\u00DA\u00DB"
    u"\u00DC\u0118\u021A\u00DF\u00E0\u00E1\u00E2\u0103\u00E4\u0107\u00E6\u00E7\u00E8\u00E9\u00EA"
    u"\u00EB\u00EC\u00ED\u00EE\u00EF\u0111\u0144\u00F2\u00F3\u00F4\u0151\u00F6\u015B\u0171\u00F9"
    u"\u00FA\u00FB\u00FC\u0119\u021B\u00FF";

static void convert_latin10(nr_str bytes, utf8_writer *writer)
{
    for (size_t i = 0; i < bytes.n; i++) {
        unsigned char c = (unsigned char)bytes.p[i];
        put(writer, c < 0xA0 ? c : latin10[c - 0xA0]);
    }
}

static void convert_utf8(nr_str bytes, utf8_writer *writer)
{
    while (bytes.n)
        put(writer, nr_utf8_next(&bytes));
}

size_t fetch_charset_convert(const fetch_charset *charset, nr_str bytes, nr_buf *out,
                             size_t *broken)
{
    utf8_writer writer = {.out = out};
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = charset->converter ? ucnv_open(charset->converter, &error) : NULL;
    if (converter)
        convert_with_icu(converter, bytes, &writer);
    else if (nr_str_eq(charset->name, NR_STR("iso-8859-16")))
        convert_latin10(bytes, &writer);
    else /* UTF-8, or an ICU built without this converter: broken bytes show as such */
        convert_utf8(bytes, &writer);
    ucnv_close(converter);
    *broken = writer.broken;
    return writer.characters;
}

/* Pages begin with kilobytes of ASCII markup; the sample begins shortly before what is not. */
static nr_str sample(nr_str bytes)
{
    size_t first = 0;
    while (first < bytes.n && (unsigned char)bytes.p[first] < 0x80)
        first++;
    size_t begin = first > SAMPLE_LEAD_BYTES ? first - SAMPLE_LEAD_BYTES : 0;
    return nr_str_sub(bytes, begin, begin + SAMPLE_BYTES);
}

const fetch_charset *fetch_charset_detect(nr_str bytes, bool markup)
{
    UErrorCode error = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&error);
    nr_str some = sample(bytes);
    const fetch_charset *found = NULL;
    int32_t count = 0;
    ucsdet_enableInputFilter(detector, markup);
    ucsdet_setText(detector, some.p, (int32_t)some.n, &error);
    const UCharsetMatch **matches = ucsdet_detectAll(detector, &count, &error);
    for (int32_t i = 0; U_SUCCESS(error) && i < count && !found; i++)
        if (ucsdet_getConfidence(matches[i], &error) >= CONFIDENCE_MIN)
            found = fetch_charset_find(nr_str_from(ucsdet_getName(matches[i], &error)));
    ucsdet_close(detector);
    return found;
}
