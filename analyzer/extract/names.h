/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Names under which the files of an image can stand in one directory of the host. A hostile image
 * has names with "..", the same name twice, a file where a directory must be, and names that differ
 * in case only. Names are given in the order in which they are asked for, so that the same image
 * gets the same names (docs/extract.md).
 */
#ifndef ASSAY_NAMES_H
#define ASSAY_NAMES_H

#include <stdint.h>

#include "analyzer/base/bytes.h"

#define NAMES_ROOT 0u
#define NAMES_NONE UINT32_MAX
#define NAMES_PATH 3000u /* bytes of the longest path */

struct names;

struct names *names_new(void);
void names_free(struct names *names);

/* These return a place, or NAMES_NONE when memory is out. */

/* The directory COMPONENT of PARENT: the same for the same component. */
uint32_t names_directory(struct names *names, uint32_t parent, struct bytes component);
/* A new file in PARENT; its name with ".partial" or ".extracted" behind it is free, too. */
uint32_t names_file(struct names *names, uint32_t parent, struct bytes component);
/* The directory for what is inside the file PLACE. */
uint32_t names_inside(struct names *names, uint32_t place);

uint32_t names_count(const struct names *names);
uint32_t names_parent(const struct names *names, uint32_t place);
/* The last part of the path of PLACE. */
const char *names_last(const struct names *names, uint32_t place);
/* The path of PLACE, relative, "." for the root; false when it is longer than NAMES_PATH. */
bool names_path(const struct names *names, uint32_t place, char path[NAMES_PATH + 1]);

#endif
