/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/cli/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The sanitizers' own reports open files; the release build is what users run. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SANITIZED true
#else
#define SANITIZED false
#endif

/* What libc needs for memory, threads, clocks and files that are open. */
static const int allowed[] = {
	SCMP_SYS(read),
	SCMP_SYS(write),
	SCMP_SYS(writev),
	SCMP_SYS(pread64),
	SCMP_SYS(lseek),
	SCMP_SYS(fstat),
	SCMP_SYS(newfstatat),
	SCMP_SYS(close),
	SCMP_SYS(ftruncate),
	SCMP_SYS(fcntl),
	SCMP_SYS(mmap),
	SCMP_SYS(munmap),
	SCMP_SYS(mremap),
	SCMP_SYS(mprotect),
	SCMP_SYS(madvise),
	SCMP_SYS(brk),
	SCMP_SYS(futex),
	SCMP_SYS(clone),
	SCMP_SYS(clone3),
	SCMP_SYS(set_robust_list),
	SCMP_SYS(rseq),
	SCMP_SYS(sched_getaffinity),
	SCMP_SYS(sched_yield),
	SCMP_SYS(getpid),
	SCMP_SYS(gettid),
	SCMP_SYS(tgkill),
	SCMP_SYS(rt_sigaction),
	SCMP_SYS(rt_sigprocmask),
	SCMP_SYS(rt_sigreturn),
	SCMP_SYS(sigaltstack),
	SCMP_SYS(exit),
	SCMP_SYS(exit_group),
	SCMP_SYS(clock_gettime),
	SCMP_SYS(clock_nanosleep),
	SCMP_SYS(nanosleep),
	SCMP_SYS(getrandom),
	SCMP_SYS(restart_syscall),
	SCMP_SYS(sysinfo),
	SCMP_SYS(poll),
	SCMP_SYS(getrusage),
};

/* For a directory that may be read, and for one where files may be made. */
static const int allowed_for_reading[] = { SCMP_SYS(openat2), SCMP_SYS(getdents64),
					   SCMP_SYS(readlinkat) };
static const int allowed_for_making[] = { SCMP_SYS(openat2), SCMP_SYS(mkdirat),
					  SCMP_SYS(pwrite64) };
static const int allowed_for_naming[] = { SCMP_SYS(linkat) };

#define MAX_DIRECTORIES 64u
#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

static struct landlock_path_beneath_attr directories[MAX_DIRECTORIES];
static size_t directory_count;
static bool reading, making, naming;
static struct {
	int fd;         /* of /proc/self/statm */
	rlim_t bytes;   /* 0: none was set */
	uint64_t first; /* bytes that were mapped then */
} bound;

static bool allow(int directory, uint64_t access)
{
	if (directory_count == MAX_DIRECTORIES)
		return false;
	directories[directory_count++] =
		(struct landlock_path_beneath_attr){ .allowed_access = access,
						     .parent_fd = directory };
	return true;
}

bool sandbox_allow_reading(int directory)
{
	reading = true;
	return allow(directory, LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR);
}

bool sandbox_allow_making(int directory)
{
	making = true;
	return allow(directory, LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG |
					LANDLOCK_ACCESS_FS_MAKE_DIR);
}

/* Without LANDLOCK_ACCESS_FS_REFER no file gets a name in another directory than its own. */
bool sandbox_allow_naming(int directory)
{
	naming = true;
	return allow(directory, LANDLOCK_ACCESS_FS_MAKE_REG);
}

bool sandbox_has_paths(void)
{
	return SANITIZED ||
	       syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION) > 0;
}

/* Bytes that RLIMIT_DATA counts; 0: unknown (proc(5): the sixth number is their pages). */
static uint64_t mapped(void)
{
	char text[128];
	ssize_t len = pread(bound.fd, text, sizeof(text) - 1, 0);
	unsigned long pages;

	text[len > 0 ? len : 0] = 0;
	if (sscanf(text, "%*u %*u %*u %*u %*u %lu", &pages) != 1)
		return 0;
	return (uint64_t)pages * (uint64_t)sysconf(_SC_PAGESIZE);
}

void sandbox_bound_memory(uint64_t bytes)
{
	struct rlimit now;

	if (SANITIZED || getrlimit(RLIMIT_DATA, &now) || now.rlim_max < bytes ||
	    (!bound.bytes && now.rlim_cur <= bytes))
		return;
	now.rlim_cur = bytes;
	if (setrlimit(RLIMIT_DATA, &now)) /* a second wall: the account of mem.h is the first */
		return;
	if (!bound.bytes) {
		bound.fd = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
		bound.first = mapped();
	}
	bound.bytes = bytes;
}

void sandbox_rebound_memory(void)
{
	struct rlimit now;
	uint64_t since = bound.bytes ? mapped() : 0;

	if (!bound.first || since <= bound.first || getrlimit(RLIMIT_DATA, &now))
		return;
	since -= bound.first;
	now.rlim_cur = now.rlim_max - bound.bytes < since ? now.rlim_max : bound.bytes + since;
	(void)setrlimit(RLIMIT_DATA, &now);
}

/* Landlock (Linux 5.13): no other path may be opened, made or changed. */
static bool forbid_paths(void)
{
	const struct landlock_ruleset_attr attr = {
		.handled_access_fs = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE |
				     LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR |
				     LANDLOCK_ACCESS_FS_REMOVE_DIR |
				     LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR |
				     LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |
				     LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |
				     LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM,
	};
	int fd = (int)syscall(SYS_landlock_create_ruleset, &attr, sizeof(attr), 0);
	bool done = fd >= 0;

	for (size_t i = 0; done && i < directory_count; i++)
		done = syscall(SYS_landlock_add_rule, fd, LANDLOCK_RULE_PATH_BENEATH,
			       &directories[i], 0) == 0;
	done = done && syscall(SYS_landlock_restrict_self, fd, 0) == 0;
	if (fd >= 0)
		close(fd);
	return done;
}

static bool allow_calls(scmp_filter_ctx filter, const int *calls, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (seccomp_rule_add(filter, SCMP_ACT_ALLOW, calls[i], 0))
			return false;
	return true;
}

static bool forbid_calls(void)
{
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
	bool done = filter && allow_calls(filter, allowed, COUNT(allowed));

	if (done && reading)
		done = allow_calls(filter, allowed_for_reading, COUNT(allowed_for_reading));
	if (done && making)
		done = allow_calls(filter, allowed_for_making, COUNT(allowed_for_making));
	if (done && naming)
		done = allow_calls(filter, allowed_for_naming, COUNT(allowed_for_naming));
	/* sandbox_rebound_memory() */
	done = done &&
	       seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 2,
				SCMP_A0(SCMP_CMP_EQ, 0), SCMP_A1(SCMP_CMP_EQ, RLIMIT_DATA)) == 0;
	done = done && seccomp_load(filter) == 0;
	if (filter)
		seccomp_release(filter);
	return done;
}

bool sandbox_enter(void)
{
	static bool inside, confined;

	if (SANITIZED)
		return true;
	if (inside)
		return confined;
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
		return false;
	/* seccomp alone holds where no path may be opened at all */
	confined = forbid_paths() || (!reading && !making && !naming);
	inside = forbid_calls();
	confined = confined && inside;
	return confined;
}
