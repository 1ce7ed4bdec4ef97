/* SPDX-License-Identifier: Apache-2.0 */
/* Where results go: files are opened before the sandbox is entered and written at the end. */
#ifndef ASSAY_OUTPUT_H
#define ASSAY_OUTPUT_H

#include "analyzer/command.h"
#include "analyzer/report.h"

struct output {
	const struct report_format *format;
	const char *path; /* NULL: standard output */
	FILE *file;
};

/* Empty the file, before anything is written to it. False with errno. */
bool output_begin(struct output *output);
void output_close(struct output *output);

/* What the -o options of a command ask for. */
struct outputs {
	struct output item[OPTION_LIST_MAX];
	unsigned count;
};

/*
 * Read LIST, "FORMAT[=FILE]" each, without opening anything; nothing in it: the first of FORMATS on
 * standard output. An exit status after a message about wrong usage, else -1.
 */
int outputs_choose(const struct command *command, const struct report_format *formats,
		   const struct option_list *list, struct outputs *outputs);
/* Says on stderr what cannot be opened; EXIT_DONE or EXIT_UNUSABLE. */
int outputs_open(struct outputs *outputs);
/* Write PRODUCT, unless it is NULL, to all, and close them. STATUS, or EXIT_UNUSABLE after a
 * message. */
int outputs_write(struct outputs *outputs, const struct product *product,
		  const struct report_options *options, int status);

/* Columns of the terminal OUT is; 0 when it is none. */
unsigned terminal_columns(FILE *out);
/* The time stamp for reports: SOURCE_DATE_EPOCH as RFC 3339, NULL without it. TEXT has room for 24.
 */
const char *report_timestamp(char text[24]);

#endif
