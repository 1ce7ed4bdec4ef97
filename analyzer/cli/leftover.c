/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/cli/leftover.h"

#include <errno.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "analyzer/base/mem.h"

#define KEEP 'k'
#define REMOVE 'r'

void leftover_add(struct leftover *leftover, const char *path, int fd)
{
	struct stat st;
	char *copy;

	if (leftover->count == LEFTOVER_MAX || fstat(fd, &st) || !S_ISREG(st.st_mode))
		return;
	copy = mem_strdup(path);
	if (!copy)
		return;
	leftover->item[leftover->count].path = copy;
	leftover->item[leftover->count].device = st.st_dev;
	leftover->item[leftover->count++].inode = st.st_ino;
}

static void remove_empty(const struct leftover *leftover)
{
	struct stat st;

	for (unsigned i = 0; i < leftover->count; i++)
		if (lstat(leftover->item[i].path, &st) == 0 && !st.st_size &&
		    st.st_dev == leftover->item[i].device && st.st_ino == leftover->item[i].inode)
			(void)unlink(leftover->item[i].path);
}

/* One byte from the other process; 0: it has ended. */
static char hear(int fd)
{
	char byte = 0;
	ssize_t got;

	do
		got = read(fd, &byte, 1);
	while (got < 0 && errno == EINTR);
	return got == 1 ? byte : 0;
}

/* The second process. What ends the first one from a terminal must not end it. */
static _Noreturn void watch(const struct leftover *leftover, int fd)
{
	static const int signals[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT };

	for (size_t i = 0; i < sizeof(signals) / sizeof(signals[0]); i++)
		(void)signal(signals[i], SIG_IGN);
	/* who reads our output waits until nobody has it open */
	if (fd)
		(void)close_range(0, (unsigned)fd - 1, 0);
	(void)close_range((unsigned)fd + 1, ~0u, 0);
	if (hear(fd) != KEEP)
		remove_empty(leftover);
	_exit(0);
}

void leftover_watch(struct leftover *leftover)
{
	int pair[2];
	pid_t child;

	if (!leftover->count || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair))
		return;
	child = fork();
	if (!child) {
		close(pair[0]);
		watch(leftover, pair[1]);
	}
	close(pair[1]);
	leftover->watched = child > 0;
	leftover->watcher = pair[0];
	if (child < 0)
		close(pair[0]);
}

static void tell(int watcher, char what)
{
	void (*before)(int) = signal(SIGPIPE, SIG_IGN); /* somebody may have killed it */

	if (write(watcher, &what, 1) == 1)
		(void)hear(watcher);
	(void)signal(SIGPIPE, before);
	close(watcher);
}

void leftover_end(struct leftover *leftover, bool keep)
{
	if (leftover->watched)
		tell(leftover->watcher, keep ? KEEP : REMOVE);
	else if (!keep)
		remove_empty(leftover); /* in the sandbox it cannot */
	for (unsigned i = 0; i < leftover->count; i++)
		mem_free(leftover->item[i].path);
	leftover->count = 0;
	leftover->watched = false;
}
