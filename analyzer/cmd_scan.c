/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/base/mem.h"
#include "analyzer/command.h"
#include "analyzer/message.h"
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

/* Not every format can say of several images which component is in which. */
static int check_several(const struct command *command, const struct outputs *out)
{
	for (unsigned i = 0; i < out->count; i++)
		if (!out->item[i].format->several)
			return command_usage(command, "--output: %s holds one image a document",
					     out->item[i].format->name);
	return -1;
}

static bool same_name(const char *a, const char *b)
{
	const char *x = strrchr(a, '/'), *y = strrchr(b, '/');

	return strcmp(x ? x + 1 : a, y ? y + 1 : b) == 0;
}

/* Signatures once, then every image opened before the first is looked at. */
static int open_all(struct session *list, const char *const *paths, unsigned count,
		    const struct session_options *settings)
{
	int status = session_load(&list[0], settings);

	for (unsigned i = 0; i < count && status == EXIT_DONE; i++) {
		list[i].sigs = list[0].sigs;
		list[i].wants_rootfs = list[0].wants_rootfs;
		status = session_open(&list[i], paths[i]);
		/* images are told apart by their names, or else by their paths */
		for (unsigned k = 0; k < count; k++)
			if (k != i && same_name(paths[i], paths[k]))
				list[i].name = paths[i];
	}
	return status;
}

/* Scan all and link their products; the worst exit status. */
static int scan_all(struct session *list, const char *const *paths, unsigned count,
		    const struct session_options *settings)
{
	int worst = EXIT_DONE;

	for (unsigned i = 0; i < count; i++) {
		int status = session_scan(&list[i], paths[i], settings);

		if (status == EXIT_UNUSABLE)
			return status;
		if (status != EXIT_DONE)
			worst = status;
		if (i)
			list[i - 1].product->next = list[i].product;
	}
	return worst;
}

static int scan(const struct command *command, const char *const *paths, unsigned count,
		struct session_options *settings)
{
	struct report_options report = { 0 };
	struct session *list;
	struct outputs out;
	char stamp[24];
	int status = outputs_choose(command, report_formats, &outputs, &out);

	if (status < 0 && count > 1)
		status = check_several(command, &out);
	if (status >= 0)
		return status;
	list = mem_zalloc(count, sizeof(*list));
	if (!list) {
		message("out of memory");
		return EXIT_UNUSABLE;
	}
	for (unsigned i = 0; i < out.count; i++) /* only the table does without */
		settings->scan.sha512 |= out.item[i].write != report_formats[0].write;
	report.timestamp = report_timestamp(stamp);
	report.columns = terminal_columns(stdout);
	status = open_all(list, paths, count, settings);
	if (status == EXIT_DONE)
		status = outputs_open(&out);
	if (status == EXIT_DONE)
		status = scan_all(list, paths, count, settings);
	status = outputs_write(&out, status == EXIT_UNUSABLE ? NULL : list[0].product, &report,
			       status);
	for (unsigned i = count; i--;) {
		if (i)
			list[i].sigs = NULL; /* the first one's */
		session_finish(&list[i]);
	}
	mem_free(list);
	return status;
}

static int run(const struct command *command, int argc, char **argv)
{
	struct session_options settings;
	unsigned count = 0;
	const char **paths = mem_zalloc((size_t)argc + 1, sizeof(*paths));
	int status;

	if (!paths) {
		message("out of memory");
		return EXIT_UNUSABLE;
	}
	status = command_parse(command, argc, argv, paths, 1, argc ? argc : 1);
	if (status < 0)
		status = common_apply(command, &common, &settings);
	while (status < 0 && count < (unsigned)argc && paths[count])
		count++;
	if (status < 0)
		status = scan(command, paths, count, &settings);
	mem_free(paths);
	return status;
}

const struct command command_scan = {
	.name = "scan",
	.summary = "list the software in an image, as a table or an SBOM",
	.arguments = "IMAGE... [-o FORMAT[=FILE]]...",
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
		"Several images are one delivery: every format gets all of them in one document, "
		"and "
		"the exit\n"
		"status is the worst of all.\n"
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
		"  assay scan boot.img system.img -o cyclonedx-json=device.cdx.json -o table\n"
		"  assay scan --rootfs unpacked/squashfs-root\n"
		"  SOURCE_DATE_EPOCH=$(date +%s) assay scan router.bin -o cyclonedx-json=out.json\n"
		"\n"
		"Exit status: 0 done; 2 wrong usage, or a file cannot be read or written; 3 done, "
		"but parts\n"
		"of the image were not opened (damaged, encrypted, unknown, or over a limit).",
	.options = options,
	.run = run,
};
