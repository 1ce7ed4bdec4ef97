/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Files for results are made before the sandbox is entered, which forbids to remove them. When the
 * run ends without a result, by a signal or a failure, empty ones would stay. A second process,
 * which does nothing else and never sees a byte of the image, waits for that end and removes them.
 */
#ifndef ASSAY_LEFTOVER_H
#define ASSAY_LEFTOVER_H

#include <stdbool.h>
#include <sys/types.h>

#define LEFTOVER_MAX 64u

struct leftover {
	struct {
		char *path;
		dev_t device;
		ino_t inode;
	} item[LEFTOVER_MAX];
	unsigned count;
	bool watched;
	int watcher; /* socket to the process that watches */
};

/* This run made the file at PATH, which is open as FD. Without memory it is not watched. */
void leftover_add(struct leftover *leftover, const char *path, int fd);
/* All are added, and no thread runs yet. */
void leftover_watch(struct leftover *leftover);
/* The end: if not KEEP, those that are still empty are gone when this returns. */
void leftover_end(struct leftover *leftover, bool keep);

#endif
