/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/cli/command.h"
#include "analyzer/cli/message.h"
#include "analyzer/cli/near.h"
#include "analyzer/report/report.h"

static struct common_options common = { .threshold = 0.5 };

static const struct option_row options[] = {
	COMMON_OPTIONS(common),
	{ 0 },
};

/* Nothing is there: of a component that would be known, or of one that nobody has heard of. */
static int nothing(const struct session *session, const char *name, int status)
{
	const struct product *p = session->product;
	struct near near = near_to(name);

	for (size_t i = 0; i < p->count; i++) {
		near_offer(&near, p->components[i].name);
		near_offer(&near, p->components[i].ref);
	}
	for (size_t i = 0; i < sigdb_count(session->sigs); i++) {
		const struct signature *sig = sigdb_at(session->sigs, i);

		if (report_is_called(sig, name)) {
			printf("%s: no evidence in this image%s\n", sig->component,
			       status == EXIT_INCOMPLETE ? ", of which not all was read" : "");
			return status;
		}
		near_offer(&near, sig->component);
	}
	message("no signature and no package in this image is called '%s'%s; 'assay sig list' "
		"shows the signatures",
		name, near_question(&near));
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
	    !report_explain(stdout, session.product, arguments[1], &report))
		status = nothing(&session, arguments[1], status);
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
