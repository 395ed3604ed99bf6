/* http_error.c: tables of what can go wrong, and what to do about it. */
#include "http_error.h"

#include <errno.h>
#include <string.h>

/* clang-format off */
static const struct {
    CURLcode code;
    const char *text; /* %s is the host */
} transfers[] = {
    {CURLE_URL_MALFORMAT, "this is not a valid URL"},
    {CURLE_UNSUPPORTED_PROTOCOL, "the answer is not HTTP, or an old one"},
    {CURLE_COULDNT_RESOLVE_HOST, "no server named '%s' is known; check the name and the network"},
    {CURLE_COULDNT_RESOLVE_PROXY, "the proxy's name is not known; check http_proxy, https_proxy"},
    {CURLE_GOT_NOTHING, "'%s' closed the connection without an answer"},
    {CURLE_WEIRD_SERVER_REPLY, "the answer of '%s' is not HTTP"},
    {CURLE_BAD_CONTENT_ENCODING, "the answer's compression is broken"},
    {CURLE_PARTIAL_FILE, "the answer was cut short; try again"},
    {CURLE_RECV_ERROR, "the connection to '%s' broke; try again"},
    {CURLE_SEND_ERROR, "the connection to '%s' broke; try again"},
    {CURLE_HTTP2, "the connection to '%s' broke; try again"},
    {CURLE_HTTP2_STREAM, "the connection to '%s' broke; try again"},
    {CURLE_SSL_CACERT_BADFILE, "the file of certificates that SSL_CERT_FILE names is unusable"},
    {CURLE_SSL_CONNECT_ERROR, "'%s' does not speak TLS as it should; try http:// or later"},
    {CURLE_TOO_MANY_REDIRECTS, "it redirects without end"},
};

static const struct {
    long code;
    const char *text;
} answers[] = {
    {400, "Bad Request"},
    {401, "Unauthorized; log in with a browser, save the page and give the file"},
    {402, "Payment Required; log in with a browser, save the page and give the file"},
    {403, "Forbidden; if a browser may see it, save the page there and give the file"},
    {404, "Not Found; check the address"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {407, "Proxy Authentication Required; put user and password into http_proxy"},
    {408, "Request Timeout; try again"},
    {410, "Gone; the page was taken down"},
    {414, "URI Too Long; check the address"},
    {429, "Too Many Requests; try again later"},
    {451, "Unavailable For Legal Reasons"},
    {500, "Internal Server Error; try again later"},
    {502, "Bad Gateway; try again later"},
    {503, "Service Unavailable; try again later"},
    {504, "Gateway Timeout; try again later"},
};
/* clang-format on */

/* Connection refused, no route: the operating system knows why. */
static nr_status fail_connect(const fetch_curl *curl, CURL *easy, nr_str host, nr_error *err)
{
    long number = 0;
    curl->easy_getinfo(easy, CURLINFO_OS_ERRNO, &number);
    if (number == ECONNREFUSED)
        return nr_fail(err, NR_ERR_SOURCE, "'%.*s' refuses the connection; is the port right?",
                       NR_FMT(host));
    if (number == ENETUNREACH || number == EHOSTUNREACH)
        return nr_fail(err, NR_ERR_SOURCE, "there is no way to '%.*s'; check the network",
                       NR_FMT(host));
    return nr_fail(err, NR_ERR_SOURCE, "'%.*s' cannot be connected to", NR_FMT(host));
}

static nr_status fail_timeout(const fetch_curl *curl, CURL *easy, nr_str host, nr_error *err)
{
    double connected = 0;
    long answered = 0;
    curl->easy_getinfo(easy, CURLINFO_CONNECT_TIME, &connected);
    curl->easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &answered);
    const char *what = connected == 0  ? "does not take the connection"
                       : answered == 0 ? "does not answer"
                                       : "is too slow";
    return nr_fail(err, NR_ERR_SOURCE, "'%.*s' %s (timeout); try again later", NR_FMT(host), what);
}

nr_status fetch_http_fail_transfer(const fetch_curl *curl, CURL *easy, CURLcode code, nr_str host,
                                   const char *detail, nr_error *err)
{
    host = nr_utf8_head(host, 100);
    if (code == CURLE_COULDNT_CONNECT)
        return fail_connect(curl, easy, host, err);
    if (code == CURLE_OPERATION_TIMEDOUT)
        return fail_timeout(curl, easy, host, err);
    if (code == CURLE_PEER_FAILED_VERIFICATION)
        return nr_fail(err, NR_ERR_SOURCE, "the certificate of '%.*s' cannot be trusted (%s)",
                       NR_FMT(host), detail);
    if (code == CURLE_OUT_OF_MEMORY)
        return nr_fail(err, NR_ERR_LIMIT, "out of memory, or a header line that is too long");
    for (size_t i = 0; i < sizeof transfers / sizeof *transfers; i++) {
        if (transfers[i].code != code)
            continue;
        const char *at = strstr(transfers[i].text, "%s");
        if (!at)
            return nr_fail(err, NR_ERR_SOURCE, "%s", transfers[i].text);
        return nr_fail(err, NR_ERR_SOURCE, "%.*s%.*s%s", (int)(at - transfers[i].text),
                       transfers[i].text, NR_FMT(host), at + 2);
    }
    return nr_fail(err, NR_ERR_SOURCE, "%s", *detail ? detail : curl->easy_strerror(code));
}

nr_status fetch_http_fail_answer(long code, nr_error *err)
{
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++)
        if (answers[i].code == code)
            return nr_fail(err, NR_ERR_SOURCE, "the server says %ld %s", code, answers[i].text);
    return nr_fail(err, NR_ERR_SOURCE, "the server says %ld%s", code,
                   code >= 500 ? "; try again later" : "");
}
