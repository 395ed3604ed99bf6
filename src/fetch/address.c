/* address.c: judges addresses, by the IANA registries of special-purpose addresses. */
#include "address.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>

typedef struct prefix {
    unsigned char bytes[8];
    unsigned bits;
} prefix;

/* clang-format off */
static const prefix special_v4[] = {
    {{0}, 8},             /* this network */
    {{10}, 8},            /* private */
    {{100, 64}, 10},      /* shared by a provider's customers */
    {{127}, 8},           /* loopback */
    {{169, 254}, 16},     /* link-local; cloud machines' metadata */
    {{172, 16}, 12},      /* private */
    {{192, 0, 0}, 24},    /* protocol assignments */
    {{192, 0, 2}, 24},    /* documentation */
    {{192, 88, 99}, 24},  /* 6to4 relays, once */
    {{192, 168}, 16},     /* private */
    {{198, 18}, 15},      /* benchmarks */
    {{198, 51, 100}, 24}, /* documentation */
    {{203, 0, 113}, 24},  /* documentation */
    {{224}, 4},           /* multicast */
    {{240}, 4},           /* reserved, broadcast */
};

/* Of 2000::/3, which alone is global; all outside it is special too. */
static const prefix special_v6[] = {
    {{0x20, 0x01, 0x00}, 23},             /* protocol assignments, Teredo */
    {{0x20, 0x01, 0x0d, 0xb8}, 32},       /* documentation */
    {{0x3f, 0xff, 0x00}, 20},             /* documentation */
};

/* IPv6 addresses that stand for an IPv4 one, and where it is in them. */
static const struct {
    unsigned char bytes[12];
    unsigned bits, at;
} embedded[] = {
    {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96, 12}, /* ::ffff:a.b.c.d */
    {{0x00, 0x64, 0xff, 0x9b}, 96, 12},                   /* NAT64 */
    {{0x20, 0x02}, 16, 2},                                /* 6to4 */
};
/* clang-format on */

static bool has_prefix(const unsigned char *address, const unsigned char *bytes, unsigned bits)
{
    unsigned whole = bits / 8, mask = 0xFF00u >> bits % 8 & 0xFF;
    return memcmp(address, bytes, whole) == 0 &&
           (!mask || (address[whole] & mask) == (bytes[whole] & mask));
}

static bool is_public_v4(const unsigned char *address)
{
    for (size_t i = 0; i < sizeof special_v4 / sizeof *special_v4; i++)
        if (has_prefix(address, special_v4[i].bytes, special_v4[i].bits))
            return false;
    return true;
}

static bool is_public_v6(const unsigned char *address)
{
    static const unsigned char global[] = {0x20};
    for (size_t i = 0; i < sizeof embedded / sizeof *embedded; i++)
        if (has_prefix(address, embedded[i].bytes, embedded[i].bits))
            return is_public_v4(address + embedded[i].at);
    for (size_t i = 0; i < sizeof special_v6 / sizeof *special_v6; i++)
        if (has_prefix(address, special_v6[i].bytes, special_v6[i].bits))
            return false;
    return has_prefix(address, global, 3);
}

/* The bytes of an address, NULL for what is no IP address. */
static const unsigned char *bytes_of(const struct sockaddr *address, size_t *n)
{
    *n = address->sa_family == AF_INET6 ? 16 : 4;
    if (address->sa_family == AF_INET6)
        return ((const struct sockaddr_in6 *)address)->sin6_addr.s6_addr;
    return address->sa_family == AF_INET
               ? (const unsigned char *)&((const struct sockaddr_in *)address)->sin_addr
               : NULL;
}

bool fetch_address_is_public(const struct sockaddr *address)
{
    size_t n;
    const unsigned char *bytes = bytes_of(address, &n);
    return bytes && (n == 4 ? is_public_v4(bytes) : is_public_v6(bytes));
}

bool fetch_address_of_host(nr_str host, struct sockaddr_storage *ret)
{
    char text[64];
    if (nr_str_ends(host, NR_STR(".")))
        host.n--;
    if (nr_str_eq_nocase(host, NR_STR("localhost")) ||
        nr_str_ends_nocase(host, NR_STR(".localhost")))
        host = NR_STR("127.0.0.1");
    if (nr_str_starts(host, NR_STR("[")) && nr_str_ends(host, NR_STR("]")))
        host = nr_str_sub(host, 1, host.n - 1);
    if (!host.n || host.n >= sizeof text)
        return false;
    snprintf(text, sizeof text, "%.*s", NR_FMT(host));
    struct sockaddr_storage found = {.ss_family = AF_INET};
    if (inet_pton(AF_INET, text, &((struct sockaddr_in *)&found)->sin_addr) != 1) {
        found.ss_family = AF_INET6;
        if (inet_pton(AF_INET6, text, &((struct sockaddr_in6 *)&found)->sin6_addr) != 1)
            return false;
    }
    *ret = found;
    return true;
}

static bool is_loopback(const struct sockaddr *address)
{
    size_t n;
    const unsigned char *bytes = bytes_of(address, &n);
    static const unsigned char one[16] = {[15] = 1};
    static const unsigned char mapped[16] = {[10] = 0xff, [11] = 0xff, [12] = 127};
    if (!bytes)
        return false;
    return n == 4 ? bytes[0] == 127 : memcmp(bytes, one, 16) == 0 || memcmp(bytes, mapped, 13) == 0;
}

static bool same_machine(const struct sockaddr *a, const struct sockaddr *b)
{
    size_t n, m;
    const unsigned char *p = bytes_of(a, &n), *q = bytes_of(b, &m);
    return p && q && ((n == m && memcmp(p, q, n) == 0) || (is_loopback(a) && is_loopback(b)));
}

bool fetch_guard_allows(fetch_guard *guard, const struct sockaddr *address)
{
    size_t n;
    bool allowed = bytes_of(address, &n) != NULL;
    if (allowed && guard->redirected && !guard->is_public(address))
        allowed = !guard->public_seen && (nr_str_eq_nocase(guard->host, guard->typed_host) ||
                                          same_machine(address, (struct sockaddr *)&guard->first));
    guard->refused |= !allowed;
    return allowed;
}

void fetch_guard_answered(fetch_guard *guard, nr_str ip)
{
    struct sockaddr_storage address;
    if (!fetch_address_of_host(ip, &address))
        return;
    if (guard->first.ss_family == AF_UNSPEC)
        guard->first = address;
    guard->public_seen |= guard->is_public((struct sockaddr *)&address);
}
