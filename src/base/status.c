/* status.c: errors and what goes to observers. */
#include "narrate/status.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "narrate/text.h"

/* Makes the text the one line that it should be: what it quotes, a file's name or a server's words,
 * may hold line ends and terminal controls, and vsnprintf may have cut it inside a character. */
static void make_one_line(char *text, size_t size)
{
    size_t n = strlen(text);
    if (n + 1 >= size)
        text[nr_utf8_head((nr_str){text, n}, n > 4 ? n - 1 : n).n] = 0;
    for (char *c = text; *c; c++)
        if ((unsigned char)*c < 0x20 || *c == 0x7F)
            *c = '?';
}

void nr_error_set(nr_error *err, nr_status status, const char *format, ...)
{
    if (err) {
        va_list args;
        va_start(args, format);
        vsnprintf(err->text, sizeof err->text, format, args);
        va_end(args);
        make_one_line(err->text, sizeof err->text);
        err->status = status;
    }
}

void nr_error_prepend(nr_error *err, nr_status status, const char *format, ...)
{
    if (err) {
        char phrase[sizeof err->text / 2];
        nr_error inner = *err;
        va_list args;
        va_start(args, format);
        vsnprintf(phrase, sizeof phrase, format, args);
        va_end(args);
        make_one_line(phrase, sizeof phrase);
        size_t n = strlen(phrase);
        memcpy(err->text, phrase, n);
        snprintf(err->text + n, sizeof err->text - n, ": %.*s", (int)(sizeof err->text - n - 3),
                 inner.text);
        make_one_line(err->text, sizeof err->text);
        err->status = status;
    }
}

void nr_warn(const nr_observer *observer, const char *format, ...)
{
    if (!observer || !observer->warn)
        return;
    char text[480];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    make_one_line(text, sizeof text);
    observer->warn(observer->ctx, text);
}

void nr_progress(const nr_observer *observer, const char *stage, size_t done, size_t total)
{
    if (observer && observer->progress)
        observer->progress(observer->ctx, stage, done, total);
}
