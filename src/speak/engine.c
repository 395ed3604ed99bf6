/* engine.c: the table of engines. */
#include "engine.h"

static const nr_engine *const engines[] = {&espeak_engine, &fake_engine, NULL};

const nr_engine *nr_engine_by_name(nr_str name)
{
    for (const nr_engine *const *engine = engines; *engine; engine++)
        if (nr_str_eq(name, nr_str_from((*engine)->name)))
            return *engine;
    return NULL;
}
