/* xml_library.h: libxml2's functions, loaded when a feed is read: most runs read none. */
#ifndef PARSE_XML_LIBRARY_H
#define PARSE_XML_LIBRARY_H

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include "narrate/status.h"

/* Each without its "xml". */
/* clang-format off */
#define XML_FUNCTIONS(X) \
    X(CreateMemoryParserCtxt) X(CtxtUseOptions) X(FreeDoc) X(FreeParserCtxt) X(ParseDocument) X(StopParser)
/* clang-format on */

typedef struct xml_library {
#define XML_POINTER(name) __typeof__(xml##name) *(name);
    XML_FUNCTIONS(XML_POINTER)
#undef XML_POINTER
} xml_library;

nr_status xml_library_load(xml_library *ret, nr_error *err);

#endif
