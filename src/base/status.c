/* status.c: errors and what goes to observers. */
#include "narrate/status.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "narrate/text.h"

/* Cuts a text that vsnprintf may have cut inside a character. */
static void trim_to_character(char *text, size_t size)
{
    size_t n = strlen(text);
    if (n + 1 < size)
        return;
    text[nr_utf8_head((nr_str){text, n}, n > 4 ? n - 1 : n).n] = 0;
}

void nr_error_set(nr_error *err, nr_status status, const char *format, ...)
{
    if (err) {
        va_list args;
        va_start(args, format);
        vsnprintf(err->text, sizeof err->text, format, args);
        va_end(args);
        trim_to_character(err->text, sizeof err->text);
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
        trim_to_character(phrase, sizeof phrase);
        size_t n = strlen(phrase);
        memcpy(err->text, phrase, n);
        snprintf(err->text + n, sizeof err->text - n, ": %.*s", (int)(sizeof err->text - n - 3),
                 inner.text);
        trim_to_character(err->text, sizeof err->text);
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
    trim_to_character(text, sizeof text);
    observer->warn(observer->ctx, text);
}

void nr_progress(const nr_observer *observer, const char *stage, size_t done, size_t total)
{
    if (observer && observer->progress)
        observer->progress(observer->ctx, stage, done, total);
}
