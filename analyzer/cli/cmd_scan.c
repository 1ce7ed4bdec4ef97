/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>

#include "analyzer/base/blob.h"
#include "analyzer/base/mem.h"
#include "analyzer/cli/command.h"
#include "analyzer/cli/message.h"
#include "analyzer/cli/output.h"
#include "analyzer/report/sbom_metadata.h"

static struct common_options common = { .threshold = 0.5 };
static struct option_list outputs;
static struct sbom_metadata known;
static struct signing signing;
static const char *view = "actionable", *compat = "none", *metadata_file;

static const struct option_row options[] = {
	{ 'o', "output", "FORMAT[=FILE]", "a format of those above; more than once if you like",
	  OPTION_LIST, &outputs },
	{ 0, "view", "VIEW", "of documents: actionable (default), or full: with every program",
	  OPTION_TEXT, &view },
	{ 0, "compat", "READER", "bend documents to grype, trivy or dtrack", OPTION_TEXT, &compat },
	{ 0, "metadata", "FILE", "what is known of the product, as JSON (docs/output.md)",
	  OPTION_TEXT, &metadata_file },
	{ 0, "product-name", "TEXT", "name of the product", OPTION_TEXT, &known.product_name },
	{ 0, "product-version", "TEXT", "its version", OPTION_TEXT, &known.product_version },
	{ 0, "product-cpe", "CPE", "its CPE 2.3", OPTION_TEXT, &known.product_cpe },
	{ 0, "product-purl", "PURL", "its package URL", OPTION_TEXT, &known.product_purl },
	{ 0, "supplier-name", "TEXT", "who supplies the product", OPTION_TEXT,
	  &known.supplier.name },
	{ 0, "supplier-url", "URL", "their site", OPTION_TEXT, &known.supplier.url },
	{ 0, "supplier-email", "MAIL", "their address", OPTION_TEXT, &known.supplier.email },
	{ 0, "author-name", "TEXT", "the person who makes the document", OPTION_TEXT,
	  &known.author.name },
	{ 0, "author-email", "MAIL", "their address", OPTION_TEXT, &known.author.email },
	{ 0, "organization-name", "TEXT", "the organization that makes it", OPTION_TEXT,
	  &known.organization.name },
	{ 0, "organization-url", "URL", "their site", OPTION_TEXT, &known.organization.url },
	{ 0, "organization-email", "MAIL", "their address", OPTION_TEXT,
	  &known.organization.email },
	SIGNING_OPTIONS(signing),
	COMMON_OPTIONS(common),
	{ 0 },
};

/* The file of --metadata behind the options: an option counts more than the file. */
static int read_metadata(const struct command *command)
{
	struct blob *file = NULL;
	const char *wrong = NULL;
	int status = -1;

	if (metadata_file && blob_open(metadata_file, &file) != OK) {
		message("cannot read '%s': %s", metadata_file, strerror(errno));
		return EXIT_UNUSABLE;
	}
	if (file && sbom_metadata_read(&known, blob_bytes(file), &wrong) != OK) {
		message("cannot use '%s': %s", metadata_file, wrong ? wrong : "out of memory");
		status = EXIT_UNUSABLE;
	}
	blob_unref(file);
	wrong = status < 0 ? sbom_metadata_check(&known) : NULL;
	return wrong ? command_usage(command, "%s", wrong) : status;
}

/* What documents are to be like; an exit status after a message, else -1. */
static int shape(const struct command *command, struct report_options *report)
{
	static const char *const names[] = { "none", "grype", "trivy", "dtrack", NULL };

	report->full = strcmp(view, "full") == 0;
	report->metadata = &known;
	if (!report->full && strcmp(view, "actionable") != 0)
		return command_usage(command, "--view: '%s' is not actionable or full", view);
	for (unsigned i = 0; names[i]; i++)
		if (strcmp(compat, names[i]) == 0) {
			report->compat = (enum sbom_compat)i;
			return read_metadata(command);
		}
	return command_usage(command, "--compat: '%s' is not grype, trivy or dtrack", compat);
}

/* Not every format can say of several images which component is in which. */
static int check_several(const struct command *command, const struct outputs *out)
{
	for (unsigned i = 0; i < out->count; i++)
		if (!out->item[i].format->several)
			return command_usage(command, "--output: %s holds one image a document",
					     out->item[i].format->name);
	return -1;
}

/* Is TAIL, from one of its names on, how PATH ends? */
static bool ends_with(const char *path, const char *tail)
{
	size_t all = strlen(path), len = strlen(tail);

	return all >= len && strcmp(path + all - len, tail) == 0 &&
	       (all == len || path[all - len - 1] == '/');
}

/* Does another path than AT's end in TAIL? */
static bool is_shared(const char *const *paths, unsigned count, unsigned at, const char *tail)
{
	for (unsigned i = 0; i < count; i++)
		if (strcmp(paths[i], paths[at]) != 0 && ends_with(paths[i], tail))
			return true;
	return false;
}

/* As much of a path as tells it from the others: where it lies is no business of the document. */
static const char *told_apart(const char *const *paths, unsigned count, unsigned at)
{
	const char *path = paths[at], *tail = strrchr(path, '/');

	tail = tail ? tail + 1 : path;
	if (!is_shared(paths, count, at, tail))
		return NULL; /* its name does */
	while (tail > path && is_shared(paths, count, at, tail))
		for (tail--; tail > path && tail[-1] != '/';)
			tail--;
	return tail;
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
		list[i].name = told_apart(paths, count, i);
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
	struct output_product written;
	struct session *list;
	struct outputs out;
	char stamp[24];
	int status = outputs_choose(command, report_formats, &outputs, &out);

	if (status < 0)
		status = outputs_sign(command, &signing, &out);
	if (status < 0 && count > 1)
		status = check_several(command, &out);
	if (status < 0)
		status = shape(command, &report);
	if (status >= 0)
		return status;
	list = mem_zalloc(count, sizeof(*list));
	if (!list) {
		message("out of memory");
		return EXIT_UNUSABLE;
	}
	for (unsigned i = 0; i < out.count; i++) /* only the table does without */
		if (out.item[i].format != &report_formats[0])
			settings->scan.sha512 = report.full ? SHA512_OF_ALL : SHA512_OF_EVIDENCE;
	report.timestamp = report_timestamp(stamp, settings->quiet);
	report.limits = &settings->scan.limits;
	report.columns = terminal_columns(stdout);
	status = open_all(list, paths, count, settings);
	for (unsigned i = 0; i < count && status == EXIT_DONE; i++)
		status = outputs_spare(&out, paths[i]);
	if (status == EXIT_DONE)
		status = outputs_open(&out);
	if (status == EXIT_DONE)
		status = scan_all(list, paths, count, settings);
	written = (struct output_product){ list[0].product, &report };
	status = outputs_write(&out, status == EXIT_UNUSABLE ? NULL : output_product, &written,
			       status);
	for (unsigned i = count; i--;) {
		if (i)
			list[i].sigs = NULL; /* the first one's */
		session_finish(&list[i]);
	}
	mem_free(list);
	arena_finish(&known.arena);
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
		"  table               name, version, confidence and place (default)\n"
		"  cyclonedx-json      CycloneDX 1.6 with the evidence of every claim\n"
		"  cyclonedx-json@1.7  the same, and who says what\n"
		"  spdx-json           SPDX 2.3\n"
		"  spdx-json@3.0       SPDX 3.0.1\n"
		"  csv                 one line a component, for a spreadsheet\n"
		"  markdown            a table for a ticket\n"
		"  evidence-jsonl      every fact that was seen, one JSON object a line\n"
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
		"  assay scan router.bin -o spdx-json=router.spdx.json --metadata product.json\n"
		"  assay scan router.bin -o cyclonedx-json=router.cdx.json --sign key.pem\n"
		"  assay scan --rootfs unpacked/squashfs-root\n"
		"  SOURCE_DATE_EPOCH=$(date +%s) assay scan router.bin -o cyclonedx-json=out.json\n"
		"\n"
		"Exit status: 0 done; 2 wrong usage, or a file cannot be read or written; 3 done, "
		"but parts\n"
		"of the image were not read: damaged, encrypted, over a limit, or of no known "
		"format and dense\n"
		"(compressed or encrypted in an unknown way); or nothing of it is of a known "
		"format, or it is\n"
		"a mere text in which nothing was found. Code and data\n"
		"of no known format are searched all the same: they are said, and leave the status "
		"at 0.",
	.options = options,
	.run = run,
};
