/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/command.h"
#include "analyzer/output.h"

static struct common_options common = { .threshold = 0.5 };
static struct option_list outputs;

static const struct option_row options[] = {
	{ 'o', "output", "FORMAT[=FILE]",
	  "table, cyclonedx-json or evidence-jsonl; more than once if you like", OPTION_LIST,
	  &outputs },
	COMMON_OPTIONS(common),
	{ 0 },
};

static int scan(const struct command *command, const char *path,
		const struct session_options *settings)
{
	struct session session = { 0 };
	struct report_options report = { 0 };
	struct outputs out;
	char stamp[24];
	int status = outputs_choose(command, report_formats, &outputs, &out);

	if (status >= 0)
		return status;
	report.timestamp = report_timestamp(stamp);
	report.columns = terminal_columns(stdout);
	status = session_load(&session, settings);
	if (status == EXIT_DONE)
		status = session_open(&session, path);
	if (status == EXIT_DONE)
		status = outputs_open(&out);
	if (status == EXIT_DONE)
		status = session_scan(&session, path, settings);
	status = outputs_write(&out, session.product, &report, status);
	session_finish(&session);
	return status;
}

static int run(const struct command *command, int argc, char **argv)
{
	struct session_options settings;
	const char *path;
	int status = command_parse(command, argc, argv, &path, 1, 1);

	if (status < 0)
		status = common_apply(command, &common, &settings);
	return status >= 0 ? status : scan(command, path, &settings);
}

const struct command command_scan = {
	.name = "scan",
	.summary = "list the software in an image, as a table or an SBOM",
	.arguments = "IMAGE [-o FORMAT[=FILE]]...",
	.description =
		"Opens IMAGE in memory (\"-\": standard input), finds the software inside and "
		"lists it with\n"
		"the version, the probability that both are right, and the place.\n"
		"\n"
		"formats:\n"
		"  table           name, version, confidence and place (default)\n"
		"  cyclonedx-json  CycloneDX 1.6 with the evidence of every claim\n"
		"  evidence-jsonl  every fact that was seen, one JSON object a line\n"
		"\n"
		"With --rootfs, IMAGE is a directory with files that are unpacked already. No link "
		"in it is\n"
		"followed, nothing outside it is read, and a file that cannot be read is said.\n"
		"\n"
		"The output is the same for the same input. A time stamp is written when "
		"SOURCE_DATE_EPOCH\n"
		"gives one.\n"
		"\n"
		"examples:\n"
		"  assay scan router.bin\n"
		"  assay scan router.bin -o cyclonedx-json=router.cdx.json -o table\n"
		"  xz -dc router.bin.xz | assay scan - -o cyclonedx-json\n"
		"  assay scan --rootfs unpacked/squashfs-root\n"
		"  SOURCE_DATE_EPOCH=$(date +%s) assay scan router.bin -o cyclonedx-json=out.json\n"
		"\n"
		"Exit status: 0 done; 2 wrong usage, or a file cannot be read or written; 3 done, "
		"but parts\n"
		"of the image were not opened (damaged, encrypted, unknown, or over a limit).",
	.options = options,
	.run = run,
};
