/* html_scan.c: first form. */
#include "html_scan.h"

html_temper html_scan(nr_str text)
{
    (void)text;
    return HTML_TAME;
}
