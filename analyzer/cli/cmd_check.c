/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>

#include "analyzer/base/text.h"
#include "analyzer/check/check.h"
#include "analyzer/check/check_table.h"
#include "analyzer/cli/findings_output.h"
#include "analyzer/cli/message.h"
#include "analyzer/cli/near.h"

static struct common_options common = { .threshold = 0.5 };
static struct option_list outputs, profiles;
static const char *image_path;
static bool list, score;

static const struct report_format formats[] = {
	{ .name = "table", .summary = "verdicts, 80 columns" },
	FINDINGS_FORMATS,
	{ .name = NULL },
};

static const struct option_row options[] = {
	{ 'p', "profile", "NAME[,NAME]",
	  "rule sets to ask, or a file with one; more than once if you like", OPTION_LIST,
	  &profiles },
	{ 'i', "image", "IMAGE", "the image that the SBOM is about: verify its hashes", OPTION_TEXT,
	  &image_path },
	{ 0, "score", NULL, "add a score, and the one that sbomqs would give", OPTION_FLAG,
	  &score },
	{ 0, "list", NULL, "list the rule sets", OPTION_FLAG, &list },
	{ 'o', "output", "FORMAT[=FILE]", "table, json, sarif, junit or markdown", OPTION_LIST,
	  &outputs },
	COMMON_OPTIONS(common),
	{ 0 },
};

/* What a run of the command holds. */
struct job {
	struct session session, document; /* of the image; the SBOM */
	struct arena arena;
	struct sbom *sbom;
	struct check_profile profile[CHECK_PROFILES];
	struct check_run *runs[CHECK_PROFILES];
	unsigned count;
	struct check_image image;
	struct findings findings;
	struct outputs out;
};

static int out_of_memory(void)
{
	message("out of memory");
	return EXIT_UNUSABLE;
}

static int cannot_read(const char *path, enum err err)
{
	message("cannot read '%s': %s", path, err == ERR_IO ? strerror(errno) : err_name(err));
	return EXIT_UNUSABLE;
}

static int add_profile(struct job *job, const char *name, struct bytes text)
{
	struct check_error error;
	enum err err;

	if (job->count == CHECK_PROFILES) {
		message("more than %u rule sets", CHECK_PROFILES);
		return EXIT_UNUSABLE;
	}
	err = check_profile_parse(&job->arena, name, text, &job->profile[job->count++], &error);
	if (err == ERR_NOMEM)
		return out_of_memory();
	if (err)
		message("%s:%u: %s", name, error.line, error.text);
	return err ? EXIT_UNUSABLE : EXIT_DONE;
}

/* One of those built in, or a file. */
static int load_profile(struct job *job, const char *name)
{
	struct near near = near_to(name);
	const char *known, *text;
	struct blob *file;
	enum err err;
	int status;

	for (size_t i = 0; (text = check_profile_builtin(i, &known)); i++) {
		if (strcmp(known, name) == 0)
			return add_profile(job, known, bytes_str(text));
		near_offer(&near, known);
	}
	err = blob_open(name, &file);
	if (err == ERR_IO && errno == ENOENT) {
		message("no rule set and no file is named '%s'%s; see 'assay check --list'", name,
			near_question(&near));
		return EXIT_UNUSABLE;
	}
	if (err)
		return cannot_read(name, err);
	known = strrchr(name, '/');
	known = text_clean(&job->arena, bytes_str(known ? known + 1 : name), 200);
	status = known ? add_profile(job, known, blob_bytes(file)) : out_of_memory();
	blob_unref(file);
	return status;
}

static int load_profiles(struct job *job)
{
	int status = EXIT_DONE;

	for (unsigned i = 0; i < profiles.count; i++)
		for (const char *at = profiles.item[i]; at && status == EXIT_DONE;) {
			size_t len = strcspn(at, ",");
			char *name = arena_copy(&job->arena, bytes_of(at, len));

			status = name ? load_profile(job, name) : out_of_memory();
			at = at[len] ? at + len + 1 : NULL;
		}
	return status;
}

static int show_list(struct job *job)
{
	const char *name, *text, *from;

	for (size_t i = 0; (text = check_profile_builtin(i, &name)); i++) {
		const struct check_profile *p = &job->profile[0];

		job->count = 0;
		if (add_profile(job, name, bytes_str(text)) != EXIT_DONE)
			return EXIT_UNUSABLE;
		text = arena_printf(&job->arena, "%s%s", p->title,
				    p->no_sbom ? " (prescribes no SBOM)" : "");
		from = arena_printf(&job->arena, "%s, %s; known from: %s", p->source, p->date,
				    p->knowledge);
		if (!text || !from)
			return out_of_memory();
		printf("%-17s", name);
		check_table_flow(stdout, text, 17, 17);
		printf("%17s", "");
		check_table_flow(stdout, from, 17, 17);
	}
	return EXIT_DONE;
}

static void meet(void *context, const struct node *node, struct blob *bytes)
{
	(void)node;
	if (!blob_is_vast(bytes))
		check_hashes_meet(context, blob_bytes(bytes));
}

static void forget(void *context)
{
	check_hashes_forget(context);
}

/* Scan the image and compare hashes; the exit status of the scan. */
static int compare(struct job *job, struct session_options *settings)
{
	struct check_hashes *hashes = check_hashes_new(job->sbom);
	int status;

	if (!hashes)
		return out_of_memory();
	settings->scan.body = meet;
	settings->scan.body_context = hashes;
	settings->scan.restart = forget;
	status = session_scan(&job->session, image_path, settings);
	job->image.complete = status == EXIT_DONE;
	if (status != EXIT_UNUSABLE &&
	    check_hashes_result(hashes, blob_bytes(job->session.image), &job->arena, &job->image))
		status = out_of_memory();
	check_hashes_free(hashes);
	return status;
}

static int judge(struct job *job)
{
	int worst = EXIT_DONE;

	for (unsigned i = 0; i < job->count; i++) {
		int status;

		if (check_profile_run(&job->profile[i], job->sbom, image_path ? &job->image : NULL,
				      &job->arena, &job->runs[i]) ||
		    check_report(&job->findings, &job->profile[i], job->runs[i]))
			return out_of_memory();
		status = check_status(job->runs[i], job->profile[i].line_count);
		if (status == EXIT_DIFFERENT || (status && worst == EXIT_DONE))
			worst = status;
	}
	if (score && check_score_report(&job->findings, job->sbom))
		return out_of_memory();
	return worst;
}

/* Everything is open: read, compare, judge and write. */
static int check(struct job *job, const char *path, struct session_options *settings)
{
	int status = session_read_sbom(job->document.image, path, settings->quiet, 0, &job->sbom);

	if (status == EXIT_DONE && image_path)
		status = compare(job, settings);
	if (status == EXIT_UNUSABLE)
		return status;
	return judge(job);
}

static int open_all(struct job *job, const char *path, const struct session_options *settings)
{
	const char *base = strrchr(path, '/');
	int status = session_open(&job->document, path);

	if (status != EXIT_DONE)
		return status;
	job->findings.command = "check";
	job->findings.document = text_clean(&job->arena, bytes_str(base ? base + 1 : path), 200);
	if (!job->findings.document)
		return out_of_memory();
	status = load_profiles(job);
	if (status == EXIT_DONE && image_path)
		status = session_load(&job->session, settings);
	if (status == EXIT_DONE && image_path)
		status = session_open(&job->session, image_path);
	if (status == EXIT_DONE)
		status = outputs_spare(&job->out, path);
	if (status == EXIT_DONE && image_path)
		status = outputs_spare(&job->out, image_path);
	return status == EXIT_DONE ? outputs_open(&job->out) : status;
}

static int run(const struct command *command, int argc, char **argv)
{
	struct session_options settings;
	struct job job = { 0 };
	const char *arguments[1];
	int status = command_parse(command, argc, argv, arguments, 0, 1);

	if (status < 0 && !list && !arguments[0])
		status = command_usage(command, "missing argument: assay check %s",
				       command->arguments);
	if (status < 0 && !list && !profiles.count && !score)
		status = command_usage(command, "--profile or --score is needed; --list shows the "
						"rule sets");
	if (status < 0)
		status = common_apply(command, &common, &settings);
	if (status < 0)
		status = outputs_choose(command, formats, &outputs, &job.out);
	if (status >= 0)
		return status;
	if (list) {
		status = show_list(&job);
	} else {
		status = open_all(&job, arguments[0], &settings);
		if (status == EXIT_DONE)
			status = check(&job, arguments[0], &settings);
		status =
			findings_write_all(&job.out, status == EXIT_UNUSABLE ? NULL : &job.findings,
					   check_table_write, status);
	}
	findings_finish(&job.findings);
	sbom_free(job.sbom);
	session_finish(&job.document);
	arena_finish(&job.arena);
	session_finish(&job.session);
	return status;
}

const struct command command_check = {
	.name = "check",
	.summary = "does an SBOM satisfy a rule set?",
	.arguments = "SBOM --profile NAME[,NAME]...",
	.description =
		"Asks the questions of a rule set about SBOM, a document in CycloneDX or SPDX "
		"(\"-\": standard input), and "
		"says for\n"
		"each: pass, fail, not decidable (from a binary, or without --image), or needs "
		"supplier: only\n"
		"the supplier knows, and the document was made from the binary.\n"
		"\n"
		"With --image, the image is scanned and the hashes in SBOM are compared with it "
		"and "
		"its files.\n"
		"That the document is well-formed is judged by the structural rules of the reader, "
		"not by a\n"
		"schema engine.\n"
		"\n"
		"formats:\n"
		"  table     verdicts, 80 columns (default)\n"
		"  json      findings as JSON\n"
		"  sarif     SARIF 2.1.0\n"
		"  junit     JUnit XML\n"
		"  markdown  tables for a document\n"
		"\n"
		"examples:\n"
		"  assay check --list\n"
		"  assay check router.cdx.json --profile ntia-2021,bsi-2.1\n"
		"  assay check router.cdx.json -i router.bin -p cra -o sarif=cra.sarif\n"
		"  assay check router.cdx.json --profile ./our-own.profile --score\n"
		"\n"
		"Exit status: 0 passed; 1 a check that must pass failed; 2 wrong usage, or a file "
		"cannot be\n"
		"read or written; 3 none failed, but one that must pass is not decidable, or needs "
		"the\n"
		"supplier.",
	.options = options,
	.run = run,
};
