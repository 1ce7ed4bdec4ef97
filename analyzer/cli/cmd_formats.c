/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/cli/command.h"
#include "extractors/extractor.h"

static bool markdown;

static const struct option_row options[] = {
	{ 0, "markdown", NULL, "as a table for a document: docs/formats.md is made so", OPTION_FLAG,
	  &markdown },
	{ 0 },
};

static void print_markdown(void)
{
	puts("# Formats\n\nMade by `assay formats --markdown`.\n");
	puts("| format | what | limitations |\n|---|---|---|");
	for (const struct extractor *const *e = extractors; *e; e++)
		printf("| %s | %s | %s |\n", (*e)->name, (*e)->summary, (*e)->limitations);
}

static int run(const struct command *command, int argc, char **argv)
{
	int status = command_parse(command, argc, argv, NULL, 0, 0);

	if (status >= 0)
		return status;
	if (markdown) {
		print_markdown();
		return EXIT_DONE;
	}
	for (const struct extractor *const *e = extractors; *e; e++) {
		printf("%-12s %s\n", (*e)->name, (*e)->summary);
		if (*(*e)->limitations)
			printf("%-12s   limitation: %s\n", "", (*e)->limitations);
	}
	return EXIT_DONE;
}

const struct command command_formats = {
	.name = "formats",
	.summary = "list the formats that are opened, and their limitations",
	.arguments = "[--markdown]",
	.description = "Lists every format: its name, what it is, and what of it is not read.\n"
		       "\n"
		       "example:\n"
		       "  assay formats",
	.options = options,
	.run = run,
};
