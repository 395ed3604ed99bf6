/* server.c: the loopback HTTP server of the tests. */
#include "server.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { HEAD_BYTES_MAX = 64 << 10 };

struct server {
    int fd;
    unsigned port;
    server_handler handler;
    void *ctx;
    pthread_t acceptor;
    pthread_mutex_t lock;
    pthread_cond_t idle;
    unsigned connections, requests;
    bool stopping;
};

typedef struct connection {
    server *server;
    int fd;
} connection;

static bool is_stopping(server *s)
{
    pthread_mutex_lock(&s->lock);
    bool stopping = s->stopping;
    pthread_mutex_unlock(&s->lock);
    return stopping;
}

bool server_send(server_exchange *exchange, const void *bytes, size_t n)
{
    const char *p = bytes;
    while (n) {
        struct pollfd ready = {exchange->fd, POLLOUT, 0};
        if (poll(&ready, 1, 50) == 0) {
            if (is_stopping(exchange->server))
                return false;
            continue;
        }
        ssize_t k = send(exchange->fd, p, n, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (k < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (k < 0)
            return false;
        p += k;
        n -= (size_t)k;
    }
    return true;
}

bool server_printf(server_exchange *exchange, const char *format, ...)
{
    va_list args;
    char *text;
    va_start(args, format);
    int n = vasprintf(&text, format, args);
    va_end(args);
    bool sent = n >= 0 && server_send(exchange, text, (size_t)n);
    free(text);
    return sent;
}

void server_reply(server_exchange *exchange, const char *status, const char *headers, nr_str body)
{
    if (server_printf(exchange, "HTTP/1.1 %s\r\nContent-Length: %zu\r\nConnection: close\r\n%s\r\n",
                      status, body.n, headers ? headers : ""))
        server_send(exchange, body.p, body.n);
}

nr_str server_header(const server_exchange *exchange, nr_str name)
{
    nr_str rest = exchange->head, line, field;
    while (nr_str_cut(&rest, '\n', &line))
        if (nr_str_cut(&line, ':', &field) && nr_str_eq_nocase(field, name))
            return nr_str_trim(line);
    return NR_STR("");
}

bool server_wait(server_exchange *exchange, int milliseconds)
{
    for (int waited = 0; waited < milliseconds; waited += 10) {
        struct pollfd gone = {exchange->fd, POLLRDHUP, 0};
        if (poll(&gone, 1, 10) > 0 || is_stopping(exchange->server))
            return false;
    }
    return true;
}

void server_reset(server_exchange *exchange)
{
    struct linger now = {1, 0};
    setsockopt(exchange->fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

/* Reads the request up to its empty line; false for what is none, a TLS hello for one. */
static bool read_head(int fd, nr_buf *head)
{
    char block[4096];
    while (nr_str_find(nr_buf_str(head), NR_STR("\r\n\r\n"), 0) == SIZE_MAX && !head->full) {
        ssize_t k = recv(fd, block, sizeof block, 0);
        if (k < 0 && errno == EINTR)
            continue;
        if (k <= 0)
            return false;
        nr_buf_add_bytes(head, block, (size_t)k);
        if (*head->p < 'A' || *head->p > 'Z')
            return false;
    }
    return !head->full;
}

static void serve(server *s, int fd)
{
    nr_buf head;
    nr_buf_init(&head, HEAD_BYTES_MAX);
    struct timeval patience = {10, 0};
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (read_head(fd, &head)) {
        server_exchange exchange = {s, fd, NR_STR(""), nr_buf_str(&head)};
        nr_str line = exchange.head, method;
        nr_str_cut(&line, ' ', &method);
        nr_str_cut(&line, ' ', &exchange.path);
        pthread_mutex_lock(&s->lock);
        s->requests++;
        pthread_mutex_unlock(&s->lock);
        s->handler(s->ctx, &exchange);
    }
    nr_buf_release(&head);
    close(fd);
}

static void *run_connection(void *arg)
{
    connection it = *(connection *)arg;
    free(arg);
    serve(it.server, it.fd);
    pthread_mutex_lock(&it.server->lock);
    if (--it.server->connections == 0)
        pthread_cond_signal(&it.server->idle);
    pthread_mutex_unlock(&it.server->lock);
    return NULL;
}

static void start_connection(server *s, int fd)
{
    pthread_t thread;
    connection *it = malloc(sizeof *it);
    if (!it)
        abort();
    *it = (connection){s, fd};
    pthread_mutex_lock(&s->lock);
    s->connections++;
    pthread_mutex_unlock(&s->lock);
    if (pthread_create(&thread, NULL, run_connection, it) != 0)
        abort();
    pthread_detach(thread);
}

static void *accept_connections(void *arg)
{
    server *s = arg;
    while (!is_stopping(s)) {
        struct pollfd ready = {s->fd, POLLIN, 0};
        if (poll(&ready, 1, 20) <= 0)
            continue;
        int fd = accept4(s->fd, NULL, NULL, SOCK_CLOEXEC);
        if (fd >= 0)
            start_connection(s, fd);
    }
    return NULL;
}

/* A listening socket on a free port of `address`; -1 where that cannot be. */
static int listen_on(const char *address, unsigned *port)
{
    struct addrinfo hints = {.ai_flags = AI_NUMERICHOST, .ai_socktype = SOCK_STREAM}, *info;
    if (getaddrinfo(address, NULL, &hints, &info) != 0)
        return -1;
    struct sockaddr_storage bound;
    socklen_t n = sizeof bound;
    int fd = socket(info->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    bool listening = fd >= 0 && bind(fd, info->ai_addr, info->ai_addrlen) == 0 &&
                     listen(fd, 64) == 0 && getsockname(fd, (struct sockaddr *)&bound, &n) == 0;
    freeaddrinfo(info);
    if (!listening) {
        if (fd >= 0)
            close(fd);
        return -1;
    }
    *port = ntohs(bound.ss_family == AF_INET6 ? ((struct sockaddr_in6 *)&bound)->sin6_port
                                              : ((struct sockaddr_in *)&bound)->sin_port);
    return fd;
}

server *server_start(const char *address, server_handler handler, void *ctx)
{
    unsigned port;
    int fd = listen_on(address, &port);
    if (fd < 0)
        return NULL;
    server *s = calloc(1, sizeof *s);
    if (!s)
        abort();
    s->fd = fd;
    s->port = port;
    s->handler = handler;
    s->ctx = ctx;
    pthread_mutex_init(&s->lock, NULL);
    pthread_cond_init(&s->idle, NULL);
    if (pthread_create(&s->acceptor, NULL, accept_connections, s) != 0)
        abort();
    return s;
}

unsigned server_port(const server *s)
{
    return s->port;
}

unsigned server_requests(server *s)
{
    pthread_mutex_lock(&s->lock);
    unsigned requests = s->requests;
    pthread_mutex_unlock(&s->lock);
    return requests;
}

void server_stop(server *s)
{
    if (!s)
        return;
    pthread_mutex_lock(&s->lock);
    s->stopping = true;
    pthread_mutex_unlock(&s->lock);
    pthread_join(s->acceptor, NULL);
    pthread_mutex_lock(&s->lock);
    while (s->connections)
        pthread_cond_wait(&s->idle, &s->lock);
    pthread_mutex_unlock(&s->lock);
    close(s->fd);
    pthread_cond_destroy(&s->idle);
    pthread_mutex_destroy(&s->lock);
    free(s);
}
