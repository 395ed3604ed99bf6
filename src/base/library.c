/* library.c: loads a library and finds its functions. */
#include "narrate/library.h"

#include <dlfcn.h>
#include <string.h>

nr_status nr_library_load(const char *file, const char *package,
                          const nr_library_function *functions, size_t count, void *ret,
                          nr_error *err)
{
    void *library = dlopen(file, RTLD_LAZY | RTLD_LOCAL);
    if (!library)
        return nr_fail(err, NR_ERR_INTERNAL, "cannot load '%s' (install the package %s)", file,
                       package);
    for (size_t i = 0; i < count; i++)
        if (!dlsym(library, functions[i].name))
            return nr_fail(err, NR_ERR_INTERNAL, "'%s' has no '%s' (install a newer %s)", file,
                           functions[i].name, package);
    for (size_t i = 0; i < count; i++) {
        void *function = dlsym(library, functions[i].name);
        memcpy((char *)ret + functions[i].at, &function, sizeof function);
    }
    return NR_OK;
}
