/* http.c: fetches a page with libcurl.
 *
 * Redirects are followed here, not by libcurl, so that each can be judged by address.h's rule
 * before it is followed; and the body is decoded here, so that one cut short is an error. */
#include "http.h"

#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "address.h"
#include "coding.h"
#include "content.h"
#include "curl_library.h"
#include "http_error.h"
#include "url.h"

enum {
    POLL_MS = 100,
    UNWANTED_BYTES_MAX = 64 << 10 /* of a redirect's or an error's body, to keep the connection */
};

const fetch_http_limits fetch_http_defaults = {
    .bytes = NR_FETCH_BYTES_MAX,
    .header_bytes = NR_FETCH_HEADER_BYTES_MAX,
    .redirects = NR_FETCH_REDIRECTS_MAX,
    .connect_ms = NR_FETCH_CONNECT_SECONDS * 1000L,
    .total_ms = NR_FETCH_SECONDS * 1000L,
    .stall_seconds = NR_FETCH_STALL_SECONDS,
    .retry_seconds = NR_FETCH_RETRY_SECONDS_MAX,
    .is_public = fetch_address_is_public,
};

typedef struct http {
    nr_arena *arena;
    const nr_fetch_options *options;
    const fetch_http_limits *limits;
    nr_buf *body;
    nr_error *err;
    const fetch_curl *curl;
    CURL *easy;
    CURLM *multi;
    struct curl_slist *headers;
    struct timespec deadline;
    fetch_guard guard;
    fetch_url url; /* of the request under way */
    nr_str typed_origin, credentials;
    fetch_coding *coding; /* of the answer's body; NULL until it begins */
    size_t wire_bytes, header_bytes;
    bool unwanted;    /* the rest of a body that nobody needs was not waited for */
    nr_status status; /* of a callback that ended the transfer; its words are in err */
    char detail[CURL_ERROR_SIZE];
} http;

static bool is_interrupted(const http *h)
{
    return h->options->interrupted && *h->options->interrupted;
}

static long answer_code(const http *h)
{
    long code = 0;
    h->curl->easy_getinfo(h->easy, CURLINFO_RESPONSE_CODE, &code);
    return code;
}

/* A header of the last answer, its `index`th; empty where there is none. */
static nr_str header(const http *h, const char *name, size_t index)
{
    struct curl_header *found;
    if (h->curl->easy_header(h->easy, name, index, CURLH_HEADER, -1, &found) != CURLHE_OK)
        return NR_STR("");
    return nr_str_copy(h->arena, nr_str_from(found->value));
}

static size_t on_header(char *bytes, size_t size, size_t n, void *ctx)
{
    http *h = ctx;
    (void)bytes;
    (void)size;
    h->header_bytes += n;
    if (h->header_bytes <= h->limits->header_bytes)
        return n;
    h->status = nr_fail(h->err, NR_ERR_LIMIT, "the server's headers are larger than %zu KB",
                        h->limits->header_bytes >> 10);
    return 0;
}

/* Everything of Content-Encoding, which may stand in several headers. */
static nr_str content_encoding(const http *h)
{
    nr_str all = header(h, "Content-Encoding", 0), more;
    for (size_t i = 1; (more = header(h, "Content-Encoding", i)).n; i++)
        all = nr_str_format(h->arena, "%.*s, %.*s", NR_FMT(all), NR_FMT(more));
    return all;
}

/* The body of a page begins: is it one we can read? */
static nr_status begin_body(http *h)
{
    nr_str type = header(h, "Content-Type", 0), rest = type;
    bool refused;
    fetch_content_of_type(type, &refused);
    nr_str_cut(&rest, ';', &type);
    if (refused && h->options->from == NR_MEDIA_GUESS)
        return nr_fail(h->err, NR_ERR_SOURCE, "it is %.*s, not a page of text",
                       NR_FMT(nr_utf8_head(nr_str_trim(type), 80)));
    return fetch_coding_new(content_encoding(h), &h->coding, h->err);
}

static size_t on_body(char *bytes, size_t size, size_t n, void *ctx)
{
    http *h = ctx;
    (void)size;
    h->wire_bytes += n;
    if (answer_code(h) / 100 != 2) {
        h->unwanted = h->wire_bytes > UNWANTED_BYTES_MAX;
        return h->unwanted ? 0 : n;
    }
    if (!h->coding)
        h->status = begin_body(h);
    if (!h->status && h->wire_bytes > h->limits->bytes)
        h->status =
            nr_fail(h->err, NR_ERR_LIMIT, "it is larger than %zu MB", h->limits->bytes >> 20);
    if (!h->status)
        h->status = fetch_coding_push(h->coding, (nr_str){bytes, n}, h->body, h->err);
    return h->status ? 0 : n;
}

static curl_socket_t open_socket(void *ctx, curlsocktype purpose, struct curl_sockaddr *address)
{
    http *h = ctx;
    (void)purpose;
    if (!fetch_guard_allows(&h->guard, &address->addr))
        return CURL_SOCKET_BAD;
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/* The environment names another file of certificates for curl and OpenSSL; so for us. */
static const char *certificates(void)
{
    const char *own = getenv("CURL_CA_BUNDLE");
    if (!own || !*own)
        own = getenv("SSL_CERT_FILE");
    return own && *own ? own : NULL;
}

static void set_options(http *h)
{
    const fetch_curl *curl = h->curl;
    CURL *easy = h->easy;
    h->headers = curl->slist_append(NULL, "Accept-Encoding: " FETCH_CODINGS);
    h->headers = curl->slist_append(
        h->headers, "Accept: text/html,application/xhtml+xml,text/markdown;q=0.9,text/plain;q=0.9,"
                    "*/*;q=0.1");
    curl->easy_setopt(easy, CURLOPT_HTTPHEADER, h->headers);
    curl->easy_setopt(easy, CURLOPT_USERAGENT, "Mozilla/5.0 (compatible; narrate)");
    curl->easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl->easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl->easy_setopt(easy, CURLOPT_HTTP_CONTENT_DECODING, 0L);
    curl->easy_setopt(easy, CURLOPT_HTTP09_ALLOWED, 0L);
    curl->easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl->easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); /* don't wait for a slow name server */
    curl->easy_setopt(easy, CURLOPT_COOKIEFILE, ""); /* cookies, in memory */
    curl->easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, h->limits->connect_ms);
    curl->easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl->easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, h->limits->stall_seconds);
    curl->easy_setopt(easy, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)h->limits->bytes);
    curl->easy_setopt(easy, CURLOPT_ERRORBUFFER, h->detail);
    curl->easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_header);
    curl->easy_setopt(easy, CURLOPT_HEADERDATA, h);
    curl->easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_body);
    curl->easy_setopt(easy, CURLOPT_WRITEDATA, h);
    curl->easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl->easy_setopt(easy, CURLOPT_OPENSOCKETDATA, h);
    if (certificates())
        curl->easy_setopt(easy, CURLOPT_CAINFO, certificates());
}

static long milliseconds_left(const http *h)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    long left =
        (h->deadline.tv_sec - now.tv_sec) * 1000L + (h->deadline.tv_nsec - now.tv_nsec) / 1000000L;
    return left > 0 ? left : 0;
}

/* Runs the transfer until it ends or is interrupted. */
static CURLcode run(http *h)
{
    int running = 1, queued;
    CURLcode code = CURLE_ABORTED_BY_CALLBACK;
    if (h->curl->multi_add_handle(h->multi, h->easy) != CURLM_OK)
        return CURLE_FAILED_INIT;
    while (running && !is_interrupted(h)) {
        if (h->curl->multi_perform(h->multi, &running) != CURLM_OK)
            break;
        nr_progress(h->options->observer, "fetch", h->body->n, 0);
        if (running)
            h->curl->multi_poll(h->multi, NULL, 0, POLL_MS, NULL);
    }
    CURLMsg *message = h->curl->multi_info_read(h->multi, &queued);
    if (message && message->msg == CURLMSG_DONE)
        code = message->data.result;
    h->curl->multi_remove_handle(h->multi, h->easy);
    return code;
}

/* Why a transfer failed, in the order of who knows best. */
static nr_status fail(http *h, CURLcode code)
{
    if (is_interrupted(h))
        return nr_fail(h->err, NR_INTERRUPTED, "interrupted");
    if (h->status)
        return h->status;
    if (h->guard.refused && h->options->public_only)
        return nr_fail(h->err, NR_ERR_SOURCE, "'%.*s' is not a public address",
                       NR_FMT(nr_utf8_head(h->url.host, 100)));
    if (h->guard.refused)
        return nr_fail(h->err, NR_ERR_SOURCE,
                       "it redirects to '%.*s', which is not a public address",
                       NR_FMT(nr_utf8_head(h->url.host, 100)));
    if (code == CURLE_FILESIZE_EXCEEDED)
        return nr_fail(h->err, NR_ERR_LIMIT, "it is larger than %zu MB", h->limits->bytes >> 20);
    return fetch_http_fail_transfer(h->curl, h->easy, code, h->url.host, h->detail, h->err);
}

static bool is_proxied(void)
{
    static const char *const names[] = {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy",
                                        "ALL_PROXY"};
    bool proxied = false;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        proxied |= getenv(names[i]) != NULL;
    return proxied;
}

/* With a proxy the guard sees the proxy's address; then at least what the URL itself says counts.
 */
static bool literal_allowed(http *h)
{
    struct sockaddr_storage address;
    return !is_proxied() || !fetch_address_of_host(h->url.host, &address) ||
           fetch_guard_allows(&h->guard, (struct sockaddr *)&address);
}

/* Through a proxy all is public that does not say otherwise itself. */
static bool is_from_public(http *h)
{
    struct sockaddr_storage address;
    if (!is_proxied())
        return h->guard.public_seen;
    return !fetch_address_of_host(h->url.host, &address) ||
           h->limits->is_public((struct sockaddr *)&address);
}

/* One request and its answer, whatever that is. */
static nr_status request(http *h)
{
    struct sockaddr_storage address;
    const char *ip = NULL;
    bool same_origin = nr_str_eq(h->url.origin, h->typed_origin);
    bool here = fetch_address_of_host(h->url.host, &address) &&
                !h->limits->is_public((struct sockaddr *)&address);
    h->curl->easy_setopt(h->easy, CURLOPT_URL, h->url.text.p);
    h->curl->easy_setopt(h->easy, CURLOPT_USERPWD,
                         same_origin && h->credentials.n ? h->credentials.p : NULL);
    h->curl->easy_setopt(h->easy, CURLOPT_TIMEOUT_MS, milliseconds_left(h) + 1);
    /* No proxy can reach what "127.0.0.1" means here. */
    h->curl->easy_setopt(h->easy, CURLOPT_NOPROXY, here ? "*" : NULL);
    fetch_coding_free(h->coding);
    h->coding = NULL;
    h->wire_bytes = 0;
    h->unwanted = false;
    h->guard.host = h->url.host;
    *h->detail = 0;
    if (!literal_allowed(h))
        return fail(h, CURLE_COULDNT_CONNECT);
    CURLcode code = run(h);
    if (code == CURLE_WRITE_ERROR && h->unwanted)
        code = CURLE_OK;
    if (code != CURLE_OK)
        return fail(h, code);
    if (h->curl->easy_getinfo(h->easy, CURLINFO_PRIMARY_IP, &ip) == CURLE_OK && ip)
        fetch_guard_answered(&h->guard, nr_str_copy(h->arena, nr_str_from(ip)));
    return NR_OK;
}

/* The answer is a redirect: on to where it leads. */
static nr_status redirect(http *h, const char *target)
{
    nr_str to = nr_str_copy(h->arena, nr_str_from(target));
    fetch_url next;
    nr_status status = fetch_url_parse(h->curl, h->arena, to, &next, h->err);
    if (status)
        return nr_context(h->err, status, "it redirects to '%.*s'",
                          NR_FMT(fetch_url_shown(h->arena, to)));
    h->url = next;
    h->guard.redirected = true;
    return NR_OK;
}

/* The seconds that Retry-After asks for, 0 where it is absent or no sense can be made of it. */
static long retry_after(const http *h)
{
    nr_str value = nr_str_trim(header(h, "Retry-After", 0));
    long seconds;
    if (nr_str_to_long(value, &seconds))
        return seconds > 0 ? seconds : 0;
    time_t date = value.n ? h->curl->getdate(value.p, NULL) : -1, now = time(NULL);
    return date > now ? (long)(date - now) : 0;
}

/* Waits, a little at a time so that an interrupt is seen; false where it was. */
static bool wait_seconds(const http *h, long seconds)
{
    struct timespec piece = {0, POLL_MS * 1000000L};
    for (long waited = 0; waited < seconds * 1000 && !is_interrupted(h); waited += POLL_MS)
        nanosleep(&piece, NULL);
    return !is_interrupted(h);
}

static bool may_retry(const http *h, long code)
{
    long seconds = retry_after(h);
    return (code == 429 || code == 503) && seconds > 0 && seconds <= h->limits->retry_seconds &&
           seconds * 1000 < milliseconds_left(h);
}

/* The answer is neither a page nor a redirect. */
static nr_status fail_answer(http *h, long code)
{
    nr_status status = fetch_http_fail_answer(code, h->err);
    long seconds = retry_after(h);
    if (seconds > h->limits->retry_seconds && (code == 429 || code == 503))
        nr_fail(h->err, status, "the server says %ld; it asks to try again in %ld seconds", code,
                seconds);
    return status;
}

static bool is_redirect(long code)
{
    return code == 301 || code == 302 || code == 303 || code == 307 || code == 308;
}

/* Requests until there is a page: through redirects, and once through a Retry-After. */
static nr_status follow(http *h)
{
    bool retried = false;
    for (int redirects = 0;;) {
        nr_status status = request(h);
        if (status)
            return status;
        long code = answer_code(h);
        const char *target = NULL;
        if (is_redirect(code))
            h->curl->easy_getinfo(h->easy, CURLINFO_REDIRECT_URL, &target);
        if (code / 100 == 2)
            return h->coding ? fetch_coding_end(h->coding, h->err) : NR_OK;
        if (!retried && may_retry(h, code)) {
            retried = true;
            if (!wait_seconds(h, retry_after(h)))
                return nr_fail(h->err, NR_INTERRUPTED, "interrupted");
            continue;
        }
        if (!target)
            return fail_answer(h, code);
        if (++redirects > h->limits->redirects)
            return nr_fail(h->err, NR_ERR_SOURCE, "it redirects more than %d times",
                           h->limits->redirects);
        status = redirect(h, target);
        if (status)
            return status;
    }
}

/* The first of Content-Language's list, if it looks like a language. */
static nr_str language_of(const http *h)
{
    nr_str rest = header(h, "Content-Language", 0), tag = NR_STR("");
    nr_str_cut(&rest, ',', &tag);
    tag = nr_str_trim(tag);
    bool fits = tag.n >= 2 && tag.n <= 35;
    for (size_t i = 0; i < tag.n; i++) {
        char c = tag.p[i] | 32;
        fits &= (c >= 'a' && c <= 'z') || (i >= 2 && (tag.p[i] == '-' || (c >= '0' && c <= '9')));
    }
    return fits ? tag : NR_STR("");
}

static nr_status fetch(http *h, nr_str url)
{
    nr_status status = fetch_url_parse(h->curl, h->arena, url, &h->url, h->err);
    if (status)
        return status;
    h->easy = h->curl->easy_init();
    h->multi = h->curl->multi_init();
    if (!h->easy || !h->multi)
        return nr_fail(h->err, NR_ERR_INTERNAL, "libcurl cannot start");
    h->guard = (fetch_guard){.is_public = h->limits->is_public,
                             .typed_host = h->url.host,
                             .redirected = h->options->public_only,
                             .public_seen = h->options->public_only};
    h->typed_origin = h->url.origin;
    h->credentials = h->url.credentials;
    clock_gettime(CLOCK_MONOTONIC, &h->deadline);
    h->deadline.tv_sec += h->limits->total_ms / 1000;
    h->deadline.tv_nsec += h->limits->total_ms % 1000 * 1000000L;
    set_options(h);
    return follow(h);
}

nr_status fetch_http(nr_arena *arena, nr_str url, const nr_fetch_options *options,
                     const fetch_http_limits *limits, nr_buf *body, fetch_answer *ret,
                     nr_error *err)
{
    fetch_curl curl;
    nr_status status = fetch_curl_load(&curl, err);
    if (status)
        return status;
    http h = {.arena = arena,
              .options = options,
              .limits = limits,
              .body = body,
              .err = err,
              .curl = &curl};
    status = fetch(&h, url);
    if (!status)
        *ret = (fetch_answer){h.url.text, h.url.path, header(&h, "Content-Type", 0),
                              language_of(&h), is_from_public(&h)};
    fetch_coding_free(h.coding);
    curl.multi_cleanup(h.multi);
    curl.easy_cleanup(h.easy);
    curl.slist_free_all(h.headers);
    return status;
}
