/* engine.c: the table of engines. */
#include "engine.h"

static const nr_engine *const engines[] = {&espeak_engine, &fake_engine};

const nr_engine *nr_engine_by_name(nr_str name)
{
    for (size_t i = 0; i < sizeof engines / sizeof *engines; i++)
        if (nr_str_eq(name, nr_str_from(engines[i]->name)))
            return engines[i];
    return NULL;
}
