/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/cli/command.h"
#include "analyzer/cli/output.h"
#include "analyzer/scan/classify.h"

static struct common_options common = { .threshold = 0.5 };
static struct option_list outputs;
static bool json;
static unsigned depth;

static const struct option_row options[] = {
	{ 'o', "output", "FORMAT[=FILE]", "text, json or svg; more than once if you like",
	  OPTION_LIST, &outputs },
	{ 0, "json", NULL, "the same as -o json", OPTION_FLAG, &json },
	{ 0, "depth", "N", "open N levels of containers, name what is in them (default: all)",
	  OPTION_COUNT, &depth },
	COMMON_OPTIONS(common),
	{ 0 },
};

static int run(const struct command *command, int argc, char **argv)
{
	struct session_options settings;
	struct session session = { 0 };
	struct report_options report = { 0 };
	struct output_product written;
	struct outputs out;
	const char *path;
	int status = command_parse(command, argc, argv, &path, 1, 1);

	if (status < 0)
		status = common_apply(command, &common, &settings);
	if (status >= 0)
		return status;
	settings.scan.levels = depth;
	if (json && outputs.count < OPTION_LIST_MAX)
		outputs.item[outputs.count++] = "json";
	status = outputs_choose(command, tree_formats, &outputs, &out);
	if (status >= 0)
		return status;
	status = session_load(&session, &settings);
	if (status == EXIT_DONE)
		status = session_open(&session, path);
	if (status == EXIT_DONE)
		status = outputs_spare(&out, path);
	if (status == EXIT_DONE)
		status = outputs_open(&out);
	if (status == EXIT_DONE) {
		if (classify_open())
			settings.scan.classify = classify;
		status = session_scan(&session, path, &settings);
		classify_close();
	}
	written = (struct output_product){ session.product, &report };
	status = outputs_write(&out, status == EXIT_UNUSABLE ? NULL : output_product, &written,
			       status);
	session_finish(&session);
	return status;
}

const struct command command_tree = {
	.name = "tree",
	.summary = "map an image: every region, every file, its status",
	.arguments = "IMAGE [-o FORMAT[=FILE]]...",
	.description =
		"Shows what lies where in IMAGE: regions with offset and size, what was found in "
		"them, every\n"
		"file with mode and size, what is damaged or unknown, and how many bytes are "
		"accounted for.\n"
		"\n"
		"formats:\n"
		"  text  one line for each region and file (default); a part with unknown bytes\n"
		"        says how much of it is unknown and how much padding\n"
		"  json  a list of nodes with their parents; of containers known, padding and\n"
		"        unknown bytes\n"
		"  svg   a picture for a browser: the image to scale, what is inside it below\n"
		"\n"
		"examples:\n"
		"  assay tree router.bin | less\n"
		"  assay tree dump.bin --depth 1     quickly: what lies where in a large dump\n"
		"  assay tree router.bin -o svg=router.svg -o text\n"
		"  assay tree router.bin -o json | jq '.nodes[] | select(.status != \"ok\")'\n"
		"\n"
		"Exit status: as for 'assay scan'.",
	.options = options,
	.run = run,
};
