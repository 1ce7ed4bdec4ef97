/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>

#include "analyzer/base/blob.h"
#include "analyzer/cli/command.h"
#include "analyzer/cli/message.h"

static const char *directory;

static const struct option_row options[] = {
	{ 0, "signatures", "DIR", "add the *.sig files under DIR", OPTION_TEXT, &directory },
	{ 0 },
};

static void complain(void *context, const struct sig_error *e)
{
	(void)context;
	printf("%s:%u: %s\n", e->file, e->line, e->text);
}

static int list(const struct sigdb *db)
{
	for (size_t i = 0; i < sigdb_count(db); i++) {
		const struct signature *s = sigdb_at(db, i);

		printf("%-24s %-12s %2zu rules  %s\n", s->component, s->area, s->rule_count,
		       s->purl ? s->purl : "");
	}
	printf("\n%zu components, version %s\n", sigdb_count(db), sigdb_version(db));
	return EXIT_DONE;
}

static int check(const struct sigdb *db, bool lint)
{
	size_t checked = sigdb_count(db);
	size_t wrong =
		lint ? sigdb_lint(db, complain, NULL) : sigdb_test(db, complain, NULL, &checked);

	printf("%zu %s, %zu complaint%s\n", checked, lint ? "components" : "examples", wrong,
	       wrong == 1 ? "" : "s");
	return wrong ? EXIT_DIFFERENT : EXIT_DONE;
}

/* One file on its own: a new signature while it is written. */
static int load_file(struct session *session, const char *path)
{
	struct sig_error error = { .file = "", .line = 0, .text = "" };
	struct blob *blob;
	enum err err = blob_open(path, &blob);

	if (err) {
		message("cannot read '%s': %s", path,
			err == ERR_IO ? strerror(errno) : err_name(err));
		return EXIT_UNUSABLE;
	}
	session->sigs = sigdb_new();
	err = session->sigs ? sigdb_add(session->sigs, "", path, blob_bytes(blob), &error)
			    : ERR_NOMEM;
	blob_unref(blob);
	if (!err)
		err = sigdb_finish(session->sigs);
	if (!err)
		return EXIT_DONE;
	message("%s:%u: %s", error.file, error.line, err == ERR_NOMEM ? err_name(err) : error.text);
	return EXIT_UNUSABLE;
}

static int run(const struct command *command, int argc, char **argv)
{
	struct session session = { 0 };
	struct session_options settings;
	const char *arguments[2];
	int status = command_parse(command, argc, argv, arguments, 1, 2);
	const char *verb = status < 0 ? arguments[0] : "";

	if (status >= 0)
		return status;
	if (strcmp(verb, "list") != 0 && strcmp(verb, "lint") != 0 && strcmp(verb, "test") != 0)
		return command_usage(command, "'%s' is not lint, test or list", verb);
	session_defaults(&settings);
	settings.signature_dir = directory;
	status = arguments[1] ? load_file(&session, arguments[1])
			      : session_load(&session, &settings);
	if (status == EXIT_DONE)
		status = strcmp(verb, "list") == 0 ? list(session.sigs)
						   : check(session.sigs, strcmp(verb, "lint") == 0);
	session_finish(&session);
	return status;
}

const struct command command_sig = {
	.name = "sig",
	.summary = "lint, test and list the signatures",
	.arguments = "lint|test|list [FILE]",
	.description = "Works on the signatures that are built in (and those under --signatures), "
		       "or on FILE alone.\n"
		       "  lint  what a reviewer would object to\n"
		       "  test  run the examples in the files\n"
		       "  list  components with area, number of rules and purl\n"
		       "\n"
		       "examples:\n"
		       "  assay sig list\n"
		       "  assay sig test signatures/db/crypto/openssl.sig\n"
		       "\n"
		       "Exit status: 0 done; 1 there were complaints; 2 wrong usage, or a file "
		       "cannot be read.",
	.options = options,
	.run = run,
};
