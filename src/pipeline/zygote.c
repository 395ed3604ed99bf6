/* zygote.c: the process that workers are forked from.
 *
 * It is forked early, while the program is small, shuts itself off (nr_confine), starts the engine
 * and says how that went. Then, for each message, a job with the pipe for its records, it prepares
 * a worker and forks: what an engine says depends on what it said before, so each worker begins
 * with one that has said nothing. Zygote and workers die with whoever forked them. */
#include "audio.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

enum { ENGINE_SECONDS = 30, RESTARTS_MAX = 1, WAIT_MS = 100 };

/* Dies with its parent, which may have died already. */
static void follow(pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(NR_ERR_INTERNAL);
}

/* The terminal's signals go to the whole group; it is for the main process to say what ends. */
static void set_signals(void)
{
    static const int ignored[] = {SIGINT, SIGQUIT, SIGHUP, SIGTERM};
    static const int usual[] = {SIGPIPE, SIGPROF, SIGALRM, SIGXFSZ, SIGCHLD};
    for (size_t i = 0; i < sizeof ignored / sizeof *ignored; i++)
        signal(ignored[i], SIG_IGN);
    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
        signal(usual[i], SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

/* Keeps one descriptor, as number 3; what is printed goes nowhere. */
static void keep_only(int fd)
{
    int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
    fd = fcntl(fd, F_DUPFD_CLOEXEC, 3); /* it may be one of the first three, if they were closed */
    for (int i = 0; i < 3; i++)
        if (nowhere < 0 || dup2(nowhere, i) < 0)
            close(i);
    if (fd != 3)
        dup2(fd, 3);
    close_range(4, ~0u, 0);
}

/* One message and the descriptor it carries; false at the end. */
static bool receive(int fd, void *bytes, size_t size, size_t *n, int *passed)
{
    union {
        char bytes[CMSG_SPACE(sizeof(int))];
        struct cmsghdr align;
    } control;
    struct iovec space = {bytes, size};
    struct msghdr message = {.msg_iov = &space,
                             .msg_iovlen = 1,
                             .msg_control = &control,
                             .msg_controllen = sizeof control};
    ssize_t k;
    do
        k = recvmsg(fd, &message, MSG_CMSG_CLOEXEC);
    while (k < 0 && errno == EINTR);
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);
    if (k <= 0 || !head || head->cmsg_type != SCM_RIGHTS)
        return false;
    memcpy(passed, CMSG_DATA(head), sizeof *passed);
    *n = (size_t)k;
    return true;
}

static bool send_message(int fd, nr_str bytes, int passed)
{
    union {
        char bytes[CMSG_SPACE(sizeof(int))];
        struct cmsghdr align;
    } control = {0};
    struct iovec content = {(void *)bytes.p, bytes.n};
    struct msghdr message = {.msg_iov = &content, .msg_iovlen = 1};
    if (passed >= 0) {
        message.msg_control = &control;
        message.msg_controllen = sizeof control;
        struct cmsghdr *head = CMSG_FIRSTHDR(&message);
        *head = (struct cmsghdr){
            .cmsg_len = CMSG_LEN(sizeof passed), .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS};
        memcpy(CMSG_DATA(head), &passed, sizeof passed);
    }
    ssize_t k;
    do
        k = sendmsg(fd, &message, MSG_NOSIGNAL);
    while (k < 0 && errno == EINTR);
    return k == (ssize_t)bytes.n;
}

/* An engine that hangs takes the process with it; 0 ends the watch. */
static void limit_time(int seconds)
{
    setitimer(ITIMER_REAL, &(struct itimerval){.it_value.tv_sec = seconds}, NULL);
}

static void fork_worker(nr_worker *worker, nr_str job_bytes, int control, int fd)
{
    pid_t zygote_pid = getpid();
    pid_t pid = fork();
    if (pid == 0) {
        follow(zygote_pid);
        close(control);
        _exit(worker_run(worker, job_bytes, fd));
    }
    close(fd); /* if the fork failed, this is how the main process learns of it */
}

/* A worker lives for a second and asks for the same blocks again for each utterance: it keeps them
 * rather than have the system take them back and hand them out anew, page by page. */
static void keep_memory(void)
{
    enum { KEPT_BYTES = 64 << 20 };
    mallopt(M_MMAP_THRESHOLD, KEPT_BYTES);
    mallopt(M_TRIM_THRESHOLD, KEPT_BYTES);
}

/* What it says after its start. */
typedef struct greeting {
    nr_error err;
    uint64_t origin;
} greeting;

static _Noreturn void zygote_main(const nr_engine *engine, int control)
{
    greeting said = {0};
    keep_memory();
    nr_status status = nr_confine(&said.err);
    limit_time(ENGINE_SECONDS);
    if (!status)
        status = engine->start(&said.err);
    if (!status)
        said.origin = origin_of(engine);
    limit_time(0);
    if (!send_message(control, (nr_str){(const char *)&said, sizeof said}, -1) || status)
        _exit(NR_ERR_INTERNAL);
    nr_worker *worker = worker_new(engine);
    char *bytes = malloc(JOB_BYTES_MAX);
    size_t n;
    int fd;
    while (bytes && receive(control, bytes, JOB_BYTES_MAX, &n, &fd)) {
        limit_time(ENGINE_SECONDS);
        worker_prepare(worker, (nr_str){bytes, n});
        limit_time(0);
        fork_worker(worker, (nr_str){bytes, n}, control, fd);
        while (waitpid(-1, NULL, WNOHANG) > 0)
            continue;
    }
    while (wait(NULL) > 0) /* so that what they took is counted as the program's */
        continue;
    _exit(0);
}

nr_status zygote_start(nr_zygote *zygote, const nr_engine *engine, nr_error *err)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return nr_fail(err, NR_ERR_INTERNAL, "cannot start the engine: %s", strerror(errno));
    pid_t parent = getpid(), pid = fork();
    if (pid == 0) {
        set_signals();
        follow(parent);
        keep_only(ends[1]);
        zygote_main(engine, 3);
    }
    int reason = errno;
    close(ends[1]);
    if (pid < 0) {
        close(ends[0]);
        return nr_fail(err, NR_ERR_INTERNAL, "cannot start the engine: %s", strerror(reason));
    }
    zygote->engine = engine;
    zygote->pid = pid;
    zygote->fd = ends[0];
    zygote->greeted = false;
    return NR_OK;
}

void zygote_stop(nr_zygote *zygote, bool at_once)
{
    if (zygote->fd >= 0)
        close(zygote->fd);
    zygote->fd = -1;
    if (zygote->pid <= 0)
        return;
    if (at_once)
        kill(zygote->pid, SIGKILL);
    while (waitpid(zygote->pid, NULL, 0) < 0 && errno == EINTR)
        continue;
    zygote->pid = 0;
}

bool zygote_died(nr_zygote *zygote)
{
    if (zygote->pid > 0 && waitpid(zygote->pid, NULL, WNOHANG) == 0)
        return false;
    zygote->pid = 0;
    return true;
}

static nr_status restart(nr_zygote *zygote, nr_error *err)
{
    const nr_engine *engine = zygote->engine;
    zygote_stop(zygote, true);
    if (zygote->deaths++ >= RESTARTS_MAX)
        return nr_fail(err, NR_ERR_INTERNAL, "the speech engine '%s' keeps dying", engine->name);
    return zygote_start(zygote, engine, err);
}

/* Waits for what the zygote says after its start. One that dies of it is started again. */
static nr_status greet(nr_zygote *zygote, const volatile int *interrupted, nr_error *err)
{
    greeting said;
    struct pollfd ready = {zygote->fd, POLLIN, 0};
    while (poll(&ready, 1, WAIT_MS) <= 0)
        if (interrupted && *interrupted)
            return nr_fail(err, NR_INTERRUPTED, "interrupted");
    if (recv(zygote->fd, &said, sizeof said, 0) != (ssize_t)sizeof said)
        return restart(zygote, err);
    if (said.err.status) {
        *err = said.err;
        return said.err.status;
    }
    zygote->origin = said.origin;
    zygote->greeted = true;
    return NR_OK;
}

nr_status zygote_origin(nr_zygote *zygote, const volatile int *interrupted, uint64_t *ret,
                        nr_error *err)
{
    nr_status status = NR_OK;
    while (!status && !zygote->greeted)
        status = greet(zygote, interrupted, err);
    if (!status)
        *ret = zygote->origin;
    return status;
}

nr_status zygote_dispatch(nr_zygote *zygote, nr_str job_bytes, bool two_way,
                          const volatile int *interrupted, int *ret, nr_error *err)
{
    int ends[2];
    if (two_way ? socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) : pipe2(ends, O_CLOEXEC))
        return nr_fail(err, NR_ERR_INTERNAL, "cannot start a worker: %s", strerror(errno));
    (void)fcntl(ends[0], F_SETPIPE_SZ, PIPE_BYTES); /* who may have no more goes on with less */
    nr_status status = NR_OK;
    bool sent = false;
    while (!status && !sent) {
        if (zygote->greeted && zygote_died(zygote))
            status = restart(zygote, err);
        if (!status && !zygote->greeted)
            status = greet(zygote, interrupted, err);
        if (!status)
            sent = send_message(zygote->fd, job_bytes, ends[1]);
        if (!status && !sent)
            status = restart(zygote, err);
    }
    close(ends[1]);
    if (status) {
        close(ends[0]);
        return status;
    }
    *ret = ends[0];
    return NR_OK;
}
