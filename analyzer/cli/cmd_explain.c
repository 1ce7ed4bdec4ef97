/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/cli/command.h"
#include "analyzer/cli/message.h"
#include "analyzer/report/report.h"

static struct common_options common = { .threshold = 0.5 };

static const struct option_row options[] = {
	COMMON_OPTIONS(common),
	{ 0 },
};

static int unknown_component(const char *name)
{
	message("no signature and no package in this image is called '%s'; 'assay sig list' shows "
		"the signatures",
		name);
	return EXIT_UNUSABLE;
}

static int run(const struct command *command, int argc, char **argv)
{
	struct session_options settings;
	struct session session = { 0 };
	struct report_options report = { 0 };
	const char *arguments[2];
	int status = command_parse(command, argc, argv, arguments, 2, 2);

	if (status < 0)
		status = common_apply(command, &common, &settings);
	if (status >= 0)
		return status;
	status = session_load(&session, &settings);
	if (status == EXIT_DONE)
		status = session_open(&session, arguments[0]);
	if (status == EXIT_DONE)
		status = session_scan(&session, arguments[0], &settings);
	if (status != EXIT_UNUSABLE &&
	    !report_explain(stdout, session.product, arguments[1], &report)) {
		if (sigdb_find(session.sigs, arguments[1]))
			printf("%s: no evidence in this image\n", arguments[1]);
		else
			status = unknown_component(arguments[1]);
	}
	session_finish(&session);
	return status;
}

const struct command command_explain = {
	.name = "explain",
	.summary = "show the evidence for one component",
	.arguments = "IMAGE COMPONENT",
	.description = "Shows every fact about COMPONENT (its name, another name of it, or "
		       "name@version): the file, the\n"
		       "rule, the offset and the bytes, and how often such facts were right where "
		       "the truth is known.\n"
		       "Mentions, which are no claim, are shown as well.\n"
		       "\n"
		       "examples:\n"
		       "  assay explain router.bin openssl\n"
		       "  assay explain router.bin libcrypto\n"
		       "\n"
		       "Exit status: as for 'assay scan'.",
	.options = options,
	.run = run,
};
