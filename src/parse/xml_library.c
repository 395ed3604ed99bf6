/* xml_library.c: finds libxml2 and its functions. */
#include "xml_library.h"

#include "narrate/library.h"

nr_status xml_library_load(xml_library *ret, nr_error *err)
{
    static const nr_library_function functions[] = {
#define XML_ENTRY(name) {"xml" #name, offsetof(xml_library, name)},
        XML_FUNCTIONS(XML_ENTRY)
#undef XML_ENTRY
    };
    return nr_library_load("libxml2.so.2", "libxml2", functions,
                           sizeof functions / sizeof *functions, ret, err);
}
