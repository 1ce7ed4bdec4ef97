/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The commands of the program. A command is one file, cmd_<name>.c, and one row in main.c; its
 * options are a table from which parsing and --help come.
 */
#ifndef ASSAY_COMMAND_H
#define ASSAY_COMMAND_H

#include <stdio.h>

#include "analyzer/cli/session.h"

struct command {
	const char *name, *summary;
	const char *arguments;   /* "IMAGE [OPTION]..." */
	const char *description; /* paragraphs for --help, with examples */
	const struct option_row *options;
	int (*run)(const struct command *command, int argc, char **argv);
};

enum option_kind { OPTION_FLAG, OPTION_TEXT, OPTION_COUNT, OPTION_SHARE, OPTION_LIST };

/* One option; VALUE points to bool, const char *, unsigned, double or struct option_list. */
struct option_row {
	char letter; /* 0: none */
	const char *name, *argument, *help;
	enum option_kind kind;
	void *value;
};

#define OPTION_LIST_MAX 16u

struct option_list {
	const char *item[OPTION_LIST_MAX];
	unsigned count;
};

/*
 * Read the options in ARGV (after the command's name) and collect what is left in ARGUMENTS, of
 * which there must be MIN to MAX. Returns -1 to go on, or an exit status: after --help, or after a
 * message about wrong usage.
 */
int command_parse(const struct command *command, int argc, char **argv, const char **arguments,
		  int min, int max);
void command_help(FILE *out, const struct command *command);
/* Wrong usage: one line, and where to read more. */
int command_usage(const struct command *command, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* The options that all commands on an image share; they are rows of COMMON_OPTIONS. */
struct common_options {
	unsigned jobs;
	const char *signatures;
	double threshold;
	struct option_list limits;
	bool quiet, rootfs;
};

/* clang-format off */
#define COMMON_OPTIONS(c)                                                                          \
	{ 'j', "jobs", "N", "use N threads (default: one per processor)",                          \
	  OPTION_COUNT, &(c).jobs },                                                               \
	{ 0, "signatures", "DIR", "add the *.sig files under DIR", OPTION_TEXT, &(c).signatures }, \
	{ 0, "min-confidence", "P", "leave out components below P (default 0.5)",                  \
	  OPTION_SHARE, &(c).threshold },                                                          \
	{ 0, "limit", "NAME=N", "change a limit (see docs/limits.md)", OPTION_LIST, &(c).limits }, \
	{ 0, "rootfs", NULL, "IMAGE is a directory with unpacked files", OPTION_FLAG,           \
	  &(c).rootfs },                                                                          \
	{ 'q', "quiet", NULL, "no progress and no warnings", OPTION_FLAG, &(c).quiet }
/* clang-format on */

/* Into session options; an exit status when a limit is unknown, else -1. */
int common_apply(const struct command *command, const struct common_options *common,
		 struct session_options *options);

extern const struct command command_scan, command_tree, command_explain, command_formats,
	command_sig, command_cat, command_extract, command_diff, command_check, command_convert,
	command_verify;

#endif
