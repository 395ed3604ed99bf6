/* uuid.c: UUIDs that are made from names, by libuuid, which is loaded only then. */
#include "publish.h"

#include <uuid/uuid.h>

#include "narrate/library.h"

typedef struct uuid_library {
    __typeof__(uuid_generate_sha1) *generate_sha1;
    __typeof__(uuid_parse) *parse;
    __typeof__(uuid_unparse_lower) *unparse_lower;
} uuid_library;

static const char *const spaces[] = {
    [NR_UUID_URL] = "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
    [NR_UUID_PODCAST] = "ead4c236-bf58-58c6-a2c6-a6b28d128cb6",
};

/* What of a feed's address is its name. */
static nr_str podcast_name(nr_str url)
{
    size_t scheme = nr_str_find(url, NR_STR("://"), 0);
    nr_str name = scheme == SIZE_MAX ? url : nr_str_sub(url, scheme + 3, url.n);
    while (name.n && name.p[name.n - 1] == '/')
        name.n--;
    return name;
}

nr_status nr_publish_uuid(nr_uuid_space space, nr_str name, char ret[NR_UUID_TEXT + 1],
                          nr_error *err)
{
    static const nr_library_function functions[] = {
        {"uuid_generate_sha1", offsetof(uuid_library, generate_sha1)},
        {"uuid_parse", offsetof(uuid_library, parse)},
        {"uuid_unparse_lower", offsetof(uuid_library, unparse_lower)},
    };
    uuid_library library;
    uuid_t of, made;
    nr_status status = nr_library_load("libuuid.so.1", "libuuid1", functions,
                                       sizeof functions / sizeof *functions, &library, err);
    if (status)
        return status;
    if (space == NR_UUID_PODCAST)
        name = podcast_name(name);
    library.parse(spaces[space], of);
    library.generate_sha1(made, of, name.p, name.n);
    library.unparse_lower(made, ret);
    return NR_OK;
}
