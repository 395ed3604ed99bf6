/* address.h: which addresses a fetch may connect to.
 *
 * The rule: what the user typed may be anywhere, so that a page on this machine or in this network
 * can be read. What a page redirects to must be public, or the machine the user named: the same
 * host name, or the address that the first answer came from (all loopback addresses are one
 * machine), and that only as long as no public server had a say. So nobody outside can make narrate
 * read what only this machine can reach. The socket's own address is judged, so names that resolve
 * to private addresses are caught as well. A proxy hides the target's address: then only literal
 * ones in the URL can be judged, and are. */
#ifndef NARRATE_FETCH_ADDRESS_H
#define NARRATE_FETCH_ADDRESS_H

#include <sys/socket.h>

#include "narrate/text.h"

/* False for loopback, private, link-local, shared, multicast, reserved and documentation addresses,
 * for IPv6 forms that hold such an IPv4 address, and for what is no IP address. */
bool fetch_address_is_public(const struct sockaddr *address);
/* The address that a host literally is: "10.0.0.1", "[::1]", "localhost"; false for other names. */
bool fetch_address_of_host(nr_str host, struct sockaddr_storage *ret);

typedef struct fetch_guard {
    bool (*is_public)(const struct sockaddr *address); /* a seam for tests */
    nr_str typed_host;
    nr_str host;                   /* of the request under way */
    bool redirected;               /* it is not the first */
    bool public_seen;              /* an answer came from a public address */
    struct sockaddr_storage first; /* where the first answer came from; AF_UNSPEC: not yet */
    bool refused;                  /* set when an address is refused */
} fetch_guard;

bool fetch_guard_allows(fetch_guard *guard, const struct sockaddr *address);
/* Notes where an answer came from. */
void fetch_guard_answered(fetch_guard *guard, nr_str ip);

#endif
