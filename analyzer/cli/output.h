/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where results go: files are opened before the sandbox is entered and written at the end, each
 * perhaps with a signature in a file beside it.
 */
#ifndef ASSAY_OUTPUT_H
#define ASSAY_OUTPUT_H

#include "analyzer/cli/command.h"
#include "analyzer/cli/unnamed.h"
#include "analyzer/report/report.h"

struct sign_key;

struct output {
	const struct report_format *format;
	const char *path; /* NULL: standard output */
	FILE *file;
	FILE *signature; /* NULL: it is not signed */
	struct unnamed unnamed, unnamed_signature;
};

/* How the files are signed, if at all. */
struct signing {
	const char *key, *certificate; /* paths; NULL: without */
};

/* clang-format off */
#define SIGNING_OPTIONS(s)                                                                         \
	{ 0, "sign", "KEY", "sign every FILE with the private key in this PEM file: FILE.sig",     \
	  OPTION_TEXT, &(s).key },                                                                 \
	{ 0, "certificate", "CERT", "... and with its certificate, as CMS: FILE.p7s", OPTION_TEXT, \
	  &(s).certificate }
/* clang-format on */

/* What the -o options of a command ask for. */
struct outputs {
	struct output item[OPTION_LIST_MAX];
	unsigned count;
	struct signing signing;
	struct sign_key *key; /* NULL: nothing is signed */
};

/*
 * Read LIST, "FORMAT[=FILE]" each, without opening anything; nothing in it: the first of FORMATS on
 * standard output. An exit status after a message about wrong usage, else -1.
 */
int outputs_choose(const struct command *command, const struct report_format *formats,
		   const struct option_list *list, struct outputs *outputs);
/* Let the files among OUTPUTS be signed; an exit status after a message on wrong usage, else -1. */
int outputs_sign(const struct command *command, const struct signing *signing,
		 struct outputs *outputs);
/*
 * Would one of OUTPUTS be written over PATH, which is read? By another name or a link, too.
 * EXIT_DONE, or EXIT_UNUSABLE after a message. Before outputs_open().
 */
int outputs_spare(const struct outputs *outputs, const char *path);
/* Says on stderr what cannot be opened; EXIT_DONE or EXIT_UNUSABLE. */
int outputs_open(struct outputs *outputs);

/* OK, ERR_IO (errno) or ERR_NOMEM. */
typedef enum err output_write(const struct output *output, FILE *out, void *context);
/*
 * Let WRITE write each of OUTPUTS, unless it is NULL, and close them. STATUS, or EXIT_UNUSABLE
 * after a message. What was not there before and is not written is not there after it.
 */
int outputs_write(struct outputs *outputs, output_write *write, void *context, int status);

/* A product to be written as each output's format, for outputs_write. */
struct output_product {
	const struct product *product;
	const struct report_options *options;
};
output_write output_product;

/* Columns of the terminal OUT is; 0 when it is none. */
unsigned terminal_columns(FILE *out);
/* The time stamp for reports: SOURCE_DATE_EPOCH as RFC 3339; NULL without it, or, after a warning,
 * when it is no time. */
const char *report_timestamp(char text[24], bool quiet);

#endif
