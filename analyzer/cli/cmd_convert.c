/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>

#include "analyzer/cli/message.h"
#include "analyzer/cli/output.h"
#include "analyzer/report/sbom_convert.h"

#define ODDITIES_SHOWN 20u

static struct option_list outputs;
static struct signing signing;
static bool quiet;

static const struct option_row options[] = {
	{ 'o', "output", "FORMAT[=FILE]",
	  "the format to write (default: cyclonedx-json); more than once if you like", OPTION_LIST,
	  &outputs },
	SIGNING_OPTIONS(signing),
	{ 'q', "quiet", NULL, "no warnings, and nothing about what is dropped", OPTION_FLAG,
	  &quiet },
	{ 0 },
};

static void say_loss(const struct report_format *format, const char *what, size_t count,
		     const char *fate)
{
	message("%s: %s: %s (%zu)", format->name, fate, what, count);
}

/* What -o asks for, of documents only; the first format of a scan is none. */
static int choose(const struct command *command, struct outputs *out)
{
	struct option_list list = outputs;
	int status;

	if (!list.count)
		list.item[list.count++] = "cyclonedx-json";
	status = outputs_choose(command, report_formats, &list, out);
	for (unsigned i = 0; i < out->count && status < 0; i++)
		if (!out->item[i].format->document)
			status = command_usage(command,
					       "--output: '%s' needs an image, an SBOM cannot be "
					       "written so",
					       out->item[i].format->name);
	return status < 0 ? outputs_sign(command, &signing, out) : status;
}

static int read_document(struct session *session, const char *path, struct sbom **sbom)
{
	int status = session_read_sbom(session->image, path, quiet, ODDITIES_SHOWN, sbom);

	if (status == EXIT_DONE && sbom_settle(*sbom, blob_bytes(session->image)) != OK) {
		message("out of memory");
		status = EXIT_UNUSABLE;
	}
	return status;
}

static enum err write_one(const struct output *output, FILE *out, void *context)
{
	if (!quiet)
		sbom_losses(context, output->format, say_loss);
	return sbom_convert(output->format, out, context);
}

static int run(const struct command *command, int argc, char **argv)
{
	struct session session = { 0 };
	struct sbom *sbom = NULL;
	const char *path[1];
	struct outputs out;
	int status = command_parse(command, argc, argv, path, 1, 1);

	if (status < 0)
		status = choose(command, &out);
	if (status >= 0)
		return status;
	status = session_open(&session, path[0]);
	if (status == EXIT_DONE) {
		status = outputs_spare(&out, path[0]);
		if (status == EXIT_DONE)
			status = outputs_open(&out);
		if (status == EXIT_DONE)
			status = read_document(&session, path[0], &sbom);
		status = outputs_write(&out, status == EXIT_DONE ? write_one : NULL, sbom, status);
	}
	sbom_free(sbom);
	session_finish(&session);
	return status;
}

const struct command command_convert = {
	.name = "convert",
	.summary = "write an SBOM in another format",
	.arguments = "SBOM [-o FORMAT[=FILE]]...",
	.description =
		"Reads SBOM (CycloneDX 1.2-1.7, SPDX 2.2-3.0, CoSWID, CSV; '-' is standard input) "
		"and "
		"writes it\n"
		"in other formats. What a format has no place for is said on stderr, one line "
		"each. The time\n"
		"of the document is kept, and its serial number where the format allows it.\n"
		"\n"
		"formats:\n"
		"  cyclonedx-json      CycloneDX 1.6 (default)\n"
		"  cyclonedx-json@1.7  CycloneDX 1.7\n"
		"  spdx-json           SPDX 2.3\n"
		"  spdx-json@3.0       SPDX 3.0.1 (JSON-LD)\n"
		"  csv                 one line a component\n"
		"  markdown            a table for a ticket\n"
		"\n"
		"examples:\n"
		"  assay convert router.cdx.json -o spdx-json=router.spdx.json\n"
		"  assay convert vendor.spdx -o cyclonedx-json=vendor.cdx.json -o csv=vendor.csv\n"
		"  assay convert - -o markdown < router.cdx.json\n"
		"  assay convert vendor.spdx -o cyclonedx-json=vendor.cdx.json --sign key.pem\n"
		"\n"
		"Exit status: 0 done, also when something was dropped; 2 wrong usage, or a file "
		"cannot be read\n"
		"or written.",
	.options = options,
	.run = run,
};
