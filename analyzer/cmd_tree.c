/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>

#include "analyzer/classify.h"
#include "analyzer/command.h"
#include "analyzer/message.h"
#include "analyzer/output.h"

static struct common_options common = { .threshold = 0.5 };
static bool json;

static const struct option_row options[] = {
	{ 0, "json", NULL, "one JSON document: a list of nodes with their parents", OPTION_FLAG,
	  &json },
	COMMON_OPTIONS(common),
	{ 0 },
};

static int run(const struct command *command, int argc, char **argv)
{
	struct session_options settings;
	struct session session = { 0 };
	struct report_options report = { 0 };
	struct output out = { 0 };
	const char *path;
	int status = command_parse(command, argc, argv, &path, 1, 1);

	if (status < 0)
		status = common_apply(command, &common, &settings);
	if (status >= 0)
		return status;
	out.write = json ? report_tree_json : report_tree;
	output_open(&out);
	status = session_load(&session, &settings);
	if (status == EXIT_DONE)
		status = session_open(&session, path);
	if (status == EXIT_DONE) {
		if (classify_open())
			settings.scan.classify = classify;
		status = session_scan(&session, path, &settings);
		classify_close();
	}
	if (session.product && !output_write(&out, session.product, &report)) {
		message("cannot write standard output: %s", strerror(errno));
		status = EXIT_UNUSABLE;
	}
	session_finish(&session);
	return status;
}

const struct command command_tree = {
	.name = "tree",
	.summary = "map an image: every region, every file, its status",
	.arguments = "IMAGE [--json]",
	.description =
		"Shows what lies where in IMAGE: regions with offset and size, what was found in "
		"them, every\n"
		"file with mode and size, what is damaged or unknown, and how many bytes are "
		"accounted for.\n"
		"\n"
		"examples:\n"
		"  assay tree router.bin | less\n"
		"  assay tree router.bin --json | jq '.nodes[] | select(.status != \"ok\")'\n"
		"\n"
		"Exit status: as for 'assay scan'.",
	.options = options,
	.run = run,
};
