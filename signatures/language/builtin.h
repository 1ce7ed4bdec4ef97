/* SPDX-License-Identifier: Apache-2.0 */
/* The signature files in the program; the list is made by sigc.c at build time, sorted by area and
 * file. */
#ifndef ASSAY_BUILTIN_H
#define ASSAY_BUILTIN_H

#include <stddef.h>

struct sig_builtin {
	const char *area, *file;
	const unsigned char *text;
	size_t len;
};

extern const struct sig_builtin sig_builtin[];
extern const size_t sig_builtin_count;

/* The same of the *.alias files: other names of projects (analyzer/judge/aliases.h). */
extern const struct sig_builtin alias_builtin[];
extern const size_t alias_builtin_count;

#endif
