/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <stdlib.h>
#include <time.h>

#include "analyzer/cli/command.h"
#include "analyzer/cli/findings_output.h"
#include "analyzer/cli/message.h"
#include "analyzer/diff/diff_report.h"
#include "analyzer/report/sbom_make.h"
#include "analyzer/sbom/sbom_read.h"
#include "analyzer/scan/embedded.h"

static struct common_options common = { .threshold = 0.5 };
static struct option_list outputs;
static const char *fail_on = "undeclared,contradicted,version,missing", *accept_path;
static bool explain, embedded;

static const struct option_row options[] = {
	{ 'o', "output", "FORMAT[=FILE]",
	  "table, json, sarif, junit or markdown; more than once if you like", OPTION_LIST,
	  &outputs },
	{ 'e', "explain", NULL, "in the table: every component, why, and where it is", OPTION_FLAG,
	  &explain },
	{ 0, "embedded", NULL, "DECLARED is an image: take the SBOM that it carries", OPTION_FLAG,
	  &embedded },
	{ 0, "fail-on", "LIST",
	  "what makes exit status 1 (default: undeclared,contradicted,version,missing)",
	  OPTION_TEXT, &fail_on },
	{ 0, "accept", "FILE", "differences that are accepted (docs/diff.md)", OPTION_TEXT,
	  &accept_path },
	COMMON_OPTIONS(common),
	{ 0 },
};

static const struct report_format formats[] = {
	{ .name = "table", .summary = "what differs, in 80 columns" },
	FINDINGS_FORMATS,
	{ 0 },
};

/* One side: an image, or a document about one. */
struct side {
	struct session session;
	const char *path;
	bool document;
	bool observed; /* not declared */
	bool embedded; /* the document lies in the image */
	struct sbom *sbom;
};

/* LIST, words of verdicts and details with commas, into TERMS; -1, or an exit status. */
static int read_terms(const struct command *command, const char *list, struct diff_terms *terms)
{
	while (*list) {
		size_t len = strcspn(list, ",");
		bool known = len == 4 && strncmp(list, "none", 4) == 0;

		for (enum diff_verdict v = 0; v < DIFF_CONFIRMED; v++)
			if (bytes_equal(bytes_of(list, len), bytes_str(diff_verdict_name(v))))
				known = terms->fails[v] = true;
		for (enum diff_detail d = 0; d < DIFF_DETAILS; d++)
			if (bytes_equal(bytes_of(list, len), bytes_str(diff_detail_name(d))))
				known = terms->fails_detail[d] = true;
		if (!known)
			return command_usage(command, "--fail-on: nothing is called '%.*s'",
					     (int)len, list);
		list += len + (list[len] == ',');
	}
	return -1;
}

/* The day for waivers: SOURCE_DATE_EPOCH's, or else today's. */
static const char *today(char text[24], bool quiet)
{
	time_t now = time(NULL);
	struct tm tm;

	if (!report_timestamp(text, quiet) && gmtime_r(&now, &tm))
		strftime(text, 24, "%Y-%m-%d", &tm);
	text[10] = 0;
	return text;
}

static int open_side(struct side *side, const struct side *first, bool rootfs)
{
	int status;

	side->session.sigs = first->session.sigs;
	side->session.wants_rootfs = rootfs;
	status = session_open(&side->session, side->path);
	side->document =
		status == EXIT_DONE && !rootfs && sbom_is_meant(blob_bytes(side->session.image));
	return status;
}

/* The document that the image carries; what else is in it is not asked here. */
static int read_embedded(struct side *side, const struct session_options *settings)
{
	struct session_options own = *settings;
	struct embedded *found = embedded_new();
	const struct node *where = NULL;
	enum err err = found ? OK : ERR_NOMEM;
	size_t count = 0;
	int status = EXIT_DONE;

	own.scan.body = embedded_meet;
	own.scan.restart = embedded_restart;
	own.scan.body_context = found;
	if (!err)
		status = session_scan(&side->session, side->path, &own);
	if (!err && status != EXIT_UNUSABLE)
		err = embedded_first(found, side->session.tree, &side->sbom, &where, &count);
	if (err == ERR_NOMATCH)
		message("'%s' carries no SBOM%s", side->path, count ? " that can be read" : "");
	else if (err)
		message("out of memory");
	else if (count > 1 && status != EXIT_UNUSABLE && !settings->quiet)
		message("warning: '%s' carries %zu SBOMs, and this one is taken: %s", side->path,
			count, node_location(where, &side->sbom->arena));
	embedded_free(found);
	return err || status == EXIT_UNUSABLE ? EXIT_UNUSABLE : EXIT_DONE;
}

/* A declaration that is no document, and in which nothing was found, declares nothing. */
static int refuse_empty(const struct side *side, bool quiet)
{
	if (side->session.product->count)
		return EXIT_DONE;
	if (side->observed && !quiet)
		message("warning: no software was found in '%s'", side->path);
	if (side->observed)
		return EXIT_DONE;
	message("cannot compare with '%s': it is no SBOM that is read (a list needs a first line "
		"with titles: name, version), and as an image it shows no software",
		side->path);
	return EXIT_UNUSABLE;
}

/* SIDE as a document. EXIT_DONE, EXIT_INCOMPLETE or EXIT_UNUSABLE. */
static int read_side(struct side *side, const struct session_options *settings)
{
	struct report_options report = { 0 };
	int status;

	if (side->document) {
		status = session_read_sbom(side->session.image, side->path, settings->quiet, 1,
					   &side->sbom);
		if (status == EXIT_DONE && !side->sbom->components_count && !settings->quiet)
			message("warning: '%s' lists no component", side->path);
		return status;
	}
	if (side->embedded)
		return read_embedded(side, settings);
	status = session_scan(&side->session, side->path, settings);
	if (status != EXIT_UNUSABLE && refuse_empty(side, settings->quiet) == EXIT_UNUSABLE)
		status = EXIT_UNUSABLE;
	if (status != EXIT_UNUSABLE &&
	    sbom_make(side->session.product, &report, &side->sbom) != OK) {
		message("out of memory");
		status = EXIT_UNUSABLE;
	}
	return status;
}

static int accept_file(struct diff *diff, struct blob *waivers, const char *day, bool quiet)
{
	const char *wrong = NULL;
	size_t line = 0;
	enum err err = diff_accept(diff, blob_bytes(waivers), day, &line, &wrong);

	if (err == OK && diff->idle && !quiet)
		message("%s:%zu: no difference is what this waiver is about%s", accept_path,
			diff->idle_line, diff->idle > 1 ? "; nor are others" : "");
	if (err == OK)
		return EXIT_DONE;
	if (err == ERR_CORRUPT)
		message("%s:%zu: %s", accept_path, line, wrong);
	else
		message("out of memory");
	return EXIT_UNUSABLE;
}

static int judge(struct side sides[2], struct diff_terms *terms, struct blob *waivers, bool quiet,
		 struct findings *findings, struct diff **diff)
{
	enum err err = diff_make(sides[0].sbom, sides[1].sbom, sides[0].session.sigs, diff);
	int status = EXIT_DONE;

	if (!err && waivers)
		status = accept_file(*diff, waivers, terms->today, quiet);
	if (!err && status == EXIT_DONE)
		err = diff_findings(*diff, terms, findings);
	if (err) {
		message("out of memory");
		status = EXIT_UNUSABLE;
	}
	if (status != EXIT_DONE)
		return status;
	for (size_t i = 0; i < findings->item_count; i++)
		if (findings_counts(&findings->items[i]))
			return EXIT_DIFFERENT;
	return (*diff)->incomplete ? EXIT_INCOMPLETE : EXIT_DONE;
}

static int compare(struct side sides[2], struct diff_terms *terms, struct blob *waivers,
		   struct outputs *out, const struct session_options *settings)
{
	struct findings findings = { 0 };
	struct diff *diff = NULL;
	int worst = EXIT_DONE, status = EXIT_DONE;

	if (!sides[0].document && sides[1].document && !embedded && !settings->quiet)
		message("warning: '%s', an image, is taken for the declaration, and '%s', an SBOM, "
			"for what is observed: DECLARED comes first",
			sides[0].path, sides[1].path);
	for (unsigned i = 0; i < 2 && status != EXIT_UNUSABLE; i++) {
		status = read_side(&sides[i], settings);
		worst = status > worst ? status : worst;
	}
	if (status != EXIT_UNUSABLE) {
		status = judge(sides, terms, waivers, settings->quiet, &findings, &diff);
		status = status == EXIT_DONE ? worst : status;
	}
	status = findings_write_all(out, status == EXIT_UNUSABLE ? NULL : &findings,
				    explain ? diff_table_explained : diff_table, status);
	findings_finish(&findings);
	diff_free(diff);
	return status;
}

static int open_all(struct side sides[2], struct blob **waivers, struct outputs *out,
		    const struct session_options *settings)
{
	int status = session_load(&sides[0].session, settings);

	if (status == EXIT_DONE)
		status = open_side(&sides[0], &sides[0], false);
	if (status == EXIT_DONE)
		status = open_side(&sides[1], &sides[0], settings->rootfs);
	if (status == EXIT_DONE && accept_path && blob_open(accept_path, waivers) != OK) {
		message("cannot read '%s': %s", accept_path, strerror(errno));
		status = EXIT_UNUSABLE;
	}
	for (unsigned i = 0; i < 2 && status == EXIT_DONE; i++)
		status = outputs_spare(out, sides[i].path);
	if (status == EXIT_DONE && accept_path)
		status = outputs_spare(out, accept_path);
	return status == EXIT_DONE ? outputs_open(out) : status;
}

static int run(const struct command *command, int argc, char **argv)
{
	struct side sides[2] = { 0 };
	struct session_options settings;
	struct diff_terms terms = { 0 };
	struct blob *waivers = NULL;
	const char *paths[2];
	struct outputs out;
	char day[24];
	int status = command_parse(command, argc, argv, paths, 2, 2);

	if (status < 0)
		status = common_apply(command, &common, &settings);
	if (status < 0)
		status = outputs_choose(command, formats, &outputs, &out);
	if (status < 0)
		status = read_terms(command, fail_on, &terms);
	if (status >= 0)
		return status;
	for (unsigned i = 0; i < 2; i++)
		sides[i].path = paths[i];
	sides[0].embedded = embedded;
	sides[1].observed = true;
	status = open_all(sides, &waivers, &out, &settings);
	if (status == EXIT_DONE) {
		terms.threshold = common.threshold;
		terms.declared = paths[0];
		terms.observed = paths[1];
		terms.image = sides[0].document && !sides[1].document;
		terms.images = !sides[0].document && !sides[1].document && !embedded;
		terms.signatures = sigdb_version(sides[0].session.sigs);
		terms.today = waivers ? today(day, settings.quiet) : NULL;
		status = compare(sides, &terms, waivers, &out, &settings);
	}
	blob_unref(waivers);
	sides[1].session.sigs = NULL; /* the first one's */
	for (unsigned i = 0; i < 2; i++) {
		sbom_free(sides[i].sbom);
		session_finish(&sides[i].session);
	}
	return status;
}

const struct command command_diff = {
	.name = "diff",
	.summary = "does a declared SBOM tell the truth about an image?",
	.arguments = "DECLARED OBSERVED [OPTION]...",
	.description =
		"Compares what was declared with what is there. Either side is an SBOM "
		"(CycloneDX, SPDX),\n"
		"a list in CSV whose first line says \"name\", \"version\" and the like, or an "
		"image, which\n"
		"is scanned.\n"
		"\n"
		"verdicts:\n"
		"  undeclared    observed, not declared\n"
		"  contradicted  what is observed cannot be what is declared\n"
		"  version       observed in another version\n"
		"  missing       declared, not observed, and it should have been seen\n"
		"  unseen        declared, not observed, and it could not be seen\n"
		"  unsure        cannot tell: no exact version is observed or declared\n"
		"  confirmed     declared and observed\n"
		"Of a component that is on both sides supplier, license, hash and dependency may "
		"differ; these\n"
		"words are for --fail-on, too, and 'none' stands for nothing.\n"
		"\n"
		"--min-confidence is also what a difference needs to count.\n"
		"\n"
		"examples:\n"
		"  assay diff declared.cdx.json router.bin\n"
		"  assay diff declared.spdx.json router.bin -e -o sarif=diff.sarif -o table\n"
		"  assay diff router.bin router.bin --embedded\n"
		"  assay diff old.bin new.bin --fail-on undeclared\n"
		"  assay diff declared.cdx.json router.bin --accept accepted.txt\n"
		"\n"
		"Exit status: 0 they agree; 1 they differ; 2 wrong usage, or a file cannot be read "
		"or written;\n"
		"3 they agree, but parts of an image were not read.",
	.options = options,
	.run = run,
};
