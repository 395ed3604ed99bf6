/* server.h: a loopback HTTP server for tests, in threads of the test's own process.
 *
 * Each connection gets a thread and carries one request; the handler says what it likes, byte by
 * byte if it wants to, so that broken answers can be given as well as good ones. */
#ifndef TESTS_SUPPORT_SERVER_H
#define TESTS_SUPPORT_SERVER_H

#include <stdbool.h>

#include "narrate/text.h"

typedef struct server server;

typedef struct server_exchange {
    server *server;
    int fd;
    nr_str path; /* as asked for, with its query */
    nr_str head; /* the whole request head */
} server_exchange;

typedef void (*server_handler)(void *ctx, server_exchange *exchange);

/* Listens on `address` ("127.0.0.1", "127.0.0.2", "::1") and a free port; NULL where that cannot
 * be. */
server *server_start(const char *address, server_handler handler, void *ctx);
unsigned server_port(const server *server);
unsigned server_requests(server *server); /* so far */
void server_stop(server *server);         /* ends waiting handlers, waits for all of them */

/* False once the client is gone. */
bool server_send(server_exchange *exchange, const void *bytes, size_t n);
bool server_printf(server_exchange *exchange, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* A whole answer; `headers` are complete lines ("Content-Type: text/html\r\n") or NULL. */
void server_reply(server_exchange *exchange, const char *status, const char *headers, nr_str body);
/* The value of a request header, empty where there is none. */
nr_str server_header(const server_exchange *exchange, nr_str name);
/* False when the client went away or the server stops meanwhile. */
bool server_wait(server_exchange *exchange, int milliseconds);
/* Makes the close a reset. */
void server_reset(server_exchange *exchange);

#endif
