/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A file for a result is opened before the sandbox is entered, which forbids to remove it. So one
 * that is not there yet is made without a name (O_TMPFILE of open(2)) and gets it when it is
 * written: of a run that ends without a result, whatever ends it, nothing stays. Where there are no
 * such files, or where the sandbox could not hold them to their directory, it has its name at once.
 */
#ifndef ASSAY_UNNAMED_H
#define ASSAY_UNNAMED_H

#include <stdbool.h>
#include <stdio.h>

/* Zeroed: the file has its name. */
struct unnamed {
	char *name; /* that it gets, in: */
	int directory;
};

/* The file at PATH, for writing; what it holds stays as yet. NULL with errno. */
FILE *unnamed_open(struct unnamed *unnamed, const char *path);
/* Will both have the same name? */
bool unnamed_same(const struct unnamed *a, const struct unnamed *b);
/* Give FILE its name. False with errno, as EEXIST when something else has it by now. */
bool unnamed_name(const struct unnamed *unnamed, FILE *file);
void unnamed_finish(struct unnamed *unnamed);

#endif
