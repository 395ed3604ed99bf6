/* confine.c: what a process that speaks may not do: reach the network, start programs, write files.
 *
 * A deny-list (libseccomp), because the engine comes with an audio library that tries whatever
 * there is and takes "no" for an answer, and Landlock on top where the kernel has it. Both hold for
 * the children too. */
#include "engine.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

/* clang-format off */
static const int denied[] = {
    SCMP_SYS(socket), SCMP_SYS(socketpair), SCMP_SYS(connect), SCMP_SYS(bind), SCMP_SYS(listen),
    SCMP_SYS(accept), SCMP_SYS(accept4), SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(creat), SCMP_SYS(mkdir),
    SCMP_SYS(mkdirat), SCMP_SYS(mknod), SCMP_SYS(mknodat), SCMP_SYS(unlink), SCMP_SYS(unlinkat),
    SCMP_SYS(rmdir), SCMP_SYS(rename), SCMP_SYS(renameat), SCMP_SYS(renameat2), SCMP_SYS(link),
    SCMP_SYS(linkat), SCMP_SYS(symlink), SCMP_SYS(symlinkat), SCMP_SYS(chmod), SCMP_SYS(fchmod),
    SCMP_SYS(fchmodat), SCMP_SYS(chown), SCMP_SYS(fchown), SCMP_SYS(lchown), SCMP_SYS(fchownat),
    SCMP_SYS(truncate), SCMP_SYS(setxattr), SCMP_SYS(lsetxattr), SCMP_SYS(fsetxattr),
    SCMP_SYS(utime), SCMP_SYS(utimes), SCMP_SYS(utimensat), SCMP_SYS(mount), SCMP_SYS(umount2),
    SCMP_SYS(pivot_root), SCMP_SYS(chroot), SCMP_SYS(setns), SCMP_SYS(unshare), SCMP_SYS(bpf),
    SCMP_SYS(perf_event_open), SCMP_SYS(keyctl), SCMP_SYS(add_key), SCMP_SYS(request_key),
    SCMP_SYS(userfaultfd), SCMP_SYS(memfd_create), SCMP_SYS(memfd_secret), SCMP_SYS(init_module),
    SCMP_SYS(finit_module), SCMP_SYS(kexec_load), SCMP_SYS(reboot), SCMP_SYS(swapon),
    SCMP_SYS(quotactl), SCMP_SYS(acct),
};
/* What glibc has an older way for, and what would go round the rules on open. */
static const int unknown[] = {
    SCMP_SYS(clone3), SCMP_SYS(openat2), SCMP_SYS(io_uring_setup), SCMP_SYS(io_uring_enter),
    SCMP_SYS(io_uring_register), SCMP_SYS(pidfd_open), SCMP_SYS(pidfd_getfd),
};
/* clang-format on */

/* Opening is allowed for reading only; the flags are argument `flags` of the call. */
static int deny_writing(scmp_filter_ctx filter, int call, unsigned flags)
{
    static const scmp_datum_t refused[][2] = {
        {O_ACCMODE, O_WRONLY}, {O_ACCMODE, O_RDWR}, {O_CREAT, O_CREAT}, {O_TRUNC, O_TRUNC}};
    int failed = 0;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
        failed |=
            seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), call, 1,
                             SCMP_CMP(flags, SCMP_CMP_MASKED_EQ, refused[i][0], refused[i][1]));
    return failed;
}

static int add_rules(scmp_filter_ctx filter)
{
    int failed = 0;
    for (size_t i = 0; i < sizeof denied / sizeof *denied; i++)
        failed |= seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), denied[i], 0);
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
        failed |= seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), unknown[i], 0);
    return failed | deny_writing(filter, SCMP_SYS(open), 1) |
           deny_writing(filter, SCMP_SYS(openat), 2);
}

static nr_status filter_calls(nr_error *err)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (!filter)
        nr_out_of_memory(NULL);
    int failed = add_rules(filter);
    if (!failed)
        failed = seccomp_load(filter);
    seccomp_release(filter);
    if (failed)
        return nr_fail(err, NR_ERR_INTERNAL, "cannot confine the engine: seccomp fails with %d",
                       failed);
    return NR_OK;
}

enum {
    WRITING = LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR |
              LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR |
              LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |
              LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |
              LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM,
    READING = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR
};

void confine_reading(const char *folder)
{
    struct landlock_ruleset_attr handled = {.handled_access_fs =
                                                WRITING | READING | LANDLOCK_ACCESS_FS_EXECUTE};
    int rules = (int)syscall(SYS_landlock_create_ruleset, &handled, sizeof handled, 0);
    if (rules < 0)
        return;
    int at = open(folder, O_PATH | O_CLOEXEC);
    struct landlock_path_beneath_attr beneath = {.allowed_access = READING, .parent_fd = at};
    if (at >= 0 &&
        syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0) == 0)
        (void)syscall(SYS_landlock_restrict_self, rules, 0);
    if (at >= 0)
        close(at);
    close(rules);
}

nr_status nr_confine(nr_error *err)
{
    /* An engine that aborts leaves no core file: it would hold the article. */
    struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return nr_fail(err, NR_ERR_INTERNAL, "cannot confine the engine: %s", strerror(errno));
    return filter_calls(err);
}
