/* spoken.c: the names of the token classes. */
#include "narrate/spoken.h"

static const char *const class_names[NR_CLASS_COUNT] = {
#define NR_CLASS(id, name) [NR_CLASS_##id] = (name),
#include "narrate/classes.def"
#undef NR_CLASS
};

const char *nr_class_name(nr_class class)
{
    return class_names[class];
}
