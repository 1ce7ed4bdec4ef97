/* SPDX-License-Identifier: Apache-2.0 */
/* After sandbox_enter() nothing can be opened, started or connected; memory and threads go on. */
#include <criterion/criterion.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "analyzer/cli/sandbox.h"
#include "analyzer/scan/beneath.h"

static void *nothing(void *arg)
{
	return arg;
}

/* Runs in a child: bits of what was possible that should not be, or 64 when it cannot be confined.
 */
static int try_everything(void)
{
	char *argv[] = { NULL };
	pthread_t thread;
	int out = 0;

	if (!sandbox_enter())
		return 64;
	out |= open("/etc/passwd", O_RDONLY) >= 0 ? 1 : 0;
	out |= open("made-by-a-test", O_WRONLY | O_CREAT, 0600) >= 0 ? 2 : 0;
	out |= socket(AF_INET, SOCK_STREAM, 0) >= 0 ? 4 : 0;
	out |= execv("/bin/true", argv) == 0 ? 8 : 0;
	out |= unlink("made-by-a-test") == 0 ? 16 : 0;
	if (pthread_create(&thread, NULL, nothing, NULL) || pthread_join(thread, NULL))
		out |= 32;
	return out;
}

Test(sandbox, confines_and_lets_work)
{
	pid_t child = fork();
	int status;

	if (!child)
		_exit(try_everything());
	cr_assert_eq(waitpid(child, &status, 0), child);
	cr_assert(WIFEXITED(status));
	cr_assert_eq(WEXITSTATUS(status), 0, "possible in the sandbox: %#x", WEXITSTATUS(status));
}

/* Runs in a child: bits of what is wrong with the bound of memory. */
static int try_memory(void)
{
	void *small, *large;

	sandbox_bound_memory(256u << 20);
	if (!sandbox_enter())
		return 64;
	large = malloc((size_t)5 << 30);
	small = malloc(1u << 20);
	return (large ? 1 : 0) | (small ? 0 : 2);
}

Test(sandbox, bounds_memory)
{
	pid_t child = fork();
	int status;

	if (!child)
		_exit(try_memory());
	cr_assert_eq(waitpid(child, &status, 0), child);
	cr_assert(WIFEXITED(status));
	cr_assert_eq(WEXITSTATUS(status), 0, "wrong with memory: %#x", WEXITSTATUS(status));
}

static int name_it(int fd, int directory, const char *name)
{
	char self[32];

	snprintf(self, sizeof(self), "/proc/self/fd/%d", fd);
	return linkat(AT_FDCWD, self, directory, name, AT_SYMLINK_FOLLOW);
}

/* As above, in a process that may name what it has open in one directory. */
static int try_naming(int directory)
{
	int fd = openat(directory, ".", O_WRONLY | O_TMPFILE, 0600), out = 0;
	int stands = openat(directory, "stands", O_WRONLY | O_CREAT, 0600);
	int sub = mkdirat(directory, "sub", 0700)
			  ? -1
			  : openat(directory, "sub", O_RDONLY | O_DIRECTORY);

	if (fd < 0 || stands < 0 || sub < 0 || !sandbox_has_paths() ||
	    !sandbox_allow_naming(directory) || !sandbox_enter())
		return 64;
	out |= name_it(fd, directory, "named") ? 1 : 0;
	out |= name_it(fd, directory, "stands") == 0 ? 2 : 0;
	out |= name_it(fd, sub, "named") == 0 ? 4 : 0;
	out |= linkat(AT_FDCWD, "/etc/passwd", directory, "passwd", 0) == 0 ? 8 : 0;
	out |= openat(directory, "named", O_RDONLY) >= 0 ? 16 : 0;
	out |= unlinkat(directory, "stands", 0) == 0 ? 32 : 0;
	return out;
}

Test(sandbox, lets_files_have_names_in_one_directory)
{
	char name[] = "/tmp/assay-test-XXXXXX";
	int status, directory = open(mkdtemp(name), O_RDONLY | O_DIRECTORY);
	pid_t child = fork();

	if (!child)
		_exit(try_naming(directory));
	cr_assert_eq(waitpid(child, &status, 0), child);
	cr_assert(WIFEXITED(status));
	unlinkat(directory, "named", 0);
	unlinkat(directory, "stands", 0);
	unlinkat(directory, "sub", AT_REMOVEDIR);
	rmdir(name);
	cr_assert_eq(WEXITSTATUS(status), 0, "wrong in the sandbox: %#x", WEXITSTATUS(status));
}

/* As above, in a process that may make files beneath one directory. */
static int try_beneath(int directory)
{
	int out = 0, outside = open("/tmp", O_RDONLY | O_DIRECTORY), fd;

	if (symlinkat("/etc", directory, "link") || !sandbox_allow_making(directory) ||
	    !sandbox_enter())
		return 64;
	fd = beneath_open(directory, "made", O_WRONLY | O_CREAT | O_EXCL, 0600);
	out |= fd < 0 || write(fd, "x", 1) != 1 ? 1 : 0;
	out |= mkdirat(directory, "sub", 0700) ? 2 : 0;
	out |= beneath_open(directory, "../escaped", O_WRONLY | O_CREAT, 0600) >= 0 ? 4 : 0;
	out |= beneath_open(directory, "link/passwd", O_RDONLY, 0) >= 0 ? 8 : 0;
	out |= beneath_open(directory, "made", O_RDONLY, 0) >= 0 ? 16 : 0;
	out |= beneath_open(outside, "escaped", O_WRONLY | O_CREAT, 0600) >= 0 ? 32 : 0;
	return out;
}

Test(sandbox, lets_files_be_made_beneath_one_directory)
{
	char name[] = "/tmp/assay-test-XXXXXX";
	int status, directory = open(mkdtemp(name), O_RDONLY | O_DIRECTORY);
	pid_t child = fork();

	if (!child)
		_exit(try_beneath(directory));
	cr_assert_eq(waitpid(child, &status, 0), child);
	cr_assert(WIFEXITED(status));
	unlinkat(directory, "made", 0);
	unlinkat(directory, "link", 0);
	unlinkat(directory, "sub", AT_REMOVEDIR);
	rmdir(name);
	cr_assert_eq(WEXITSTATUS(status), 0, "wrong in the sandbox: %#x", WEXITSTATUS(status));
}
