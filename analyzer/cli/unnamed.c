/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/cli/unnamed.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "analyzer/base/mem.h"
#include "analyzer/cli/sandbox.h"

/* The file FD as linkat(2) finds it. */
static void path_of(int fd, char path[32])
{
	snprintf(path, 32, "/proc/self/fd/%d", fd);
}

/* The directory of PATH, and the name in it. -1: it has none, or there is no memory. */
static int directory_of(const char *path, char **name)
{
	const char *slash = strrchr(path, '/'), *last = slash ? slash + 1 : path;
	char *above = slash ? mem_strdup(path) : NULL;
	int fd = -1;

	*name = *last && strcmp(last, ".") != 0 && strcmp(last, "..") != 0 ? mem_strdup(last)
									   : NULL;
	if (above)
		above[slash - path + 1] = 0;
	if (*name && (above || !slash))
		fd = open(above ? above : ".", O_PATH | O_DIRECTORY | O_CLOEXEC);
	mem_free(above);
	return fd;
}

/* A file without a name where PATH will be; -1: there cannot be one. */
static int make(struct unnamed *unnamed, const char *path)
{
	char *name = NULL, self[32];
	struct stat st;
	int fd = -1, directory;

	/* a link that leads nowhere: the file is made where it leads */
	if (lstat(path, &st) == 0 || errno != ENOENT || !sandbox_has_paths())
		return -1;
	directory = directory_of(path, &name);
	if (directory >= 0)
		fd = openat(directory, ".", O_WRONLY | O_TMPFILE | O_CLOEXEC, 0666);
	path_of(fd, self);
	if (fd >= 0 && access(self, F_OK) == 0 && sandbox_allow_naming(directory)) {
		*unnamed = (struct unnamed){ name, directory };
		return fd;
	}
	if (fd >= 0)
		close(fd);
	if (directory >= 0)
		close(directory);
	mem_free(name);
	return -1;
}

FILE *unnamed_open(struct unnamed *unnamed, const char *path)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);
	FILE *file;

	*unnamed = (struct unnamed){ .name = NULL };
	if (fd < 0 && errno == ENOENT)
		fd = make(unnamed, path);
	if (fd < 0)
		fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
	file = fd < 0 ? NULL : fdopen(fd, "w");
	if (fd >= 0 && !file)
		close(fd);
	if (!file)
		unnamed_finish(unnamed);
	return file;
}

bool unnamed_same(const struct unnamed *a, const struct unnamed *b)
{
	struct stat x, y;

	return a->name && b->name && strcmp(a->name, b->name) == 0 &&
	       fstat(a->directory, &x) == 0 && fstat(b->directory, &y) == 0 &&
	       x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

bool unnamed_name(const struct unnamed *unnamed, FILE *file)
{
	char self[32];

	if (!unnamed->name)
		return true;
	path_of(fileno(file), self);
	return linkat(AT_FDCWD, self, unnamed->directory, unnamed->name, AT_SYMLINK_FOLLOW) == 0;
}

void unnamed_finish(struct unnamed *unnamed)
{
	if (unnamed->name)
		close(unnamed->directory);
	mem_free(unnamed->name);
	*unnamed = (struct unnamed){ .name = NULL };
}
