/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a command that judges has to say, without saying how it came to it: a list of rules, and
 * what each of them found where. `check` and `diff` fill one; the writers make SARIF 2.1.0, JUnit
 * XML, Markdown and JSON of it. A rule that found nothing has an item, too: what was looked at and
 * was right is part of the result.
 */
#ifndef ASSAY_FINDINGS_H
#define ASSAY_FINDINGS_H

#include <stdio.h>

#include "analyzer/base/arena.h"
#include "analyzer/base/err.h"

enum findings_level { FINDINGS_ERROR, FINDINGS_WARNING, FINDINGS_NOTE };

enum findings_kind {
	FINDINGS_PASS,
	FINDINGS_FAIL,
	FINDINGS_REVIEW, /* somebody who knows must answer it */
	FINDINGS_OPEN,   /* cannot be decided from what there is */
	FINDINGS_NOT_APPLICABLE,
};

struct findings_property {
	const char *name, *value;
};

struct findings_rule {
	const char *id, *text; /* what the rule asks, one sentence */
};

/* All texts are clean (text_clean) and live at least as long as the list; NULL: nothing to say. */
struct findings_item {
	size_t rule;       /* index into rules */
	const char *group; /* what the rule was asked for: a profile; NULL: no groups */
	enum findings_kind kind;
	enum findings_level level;
	const char *message; /* what was found */
	const char *action;  /* the one thing to do */
	const char *pointer; /* JSON pointer into the document */
	const char *subject; /* "openssl 1.1.1k" */
	const char *waived;  /* why it does not count; NULL: it counts */
	const struct findings_property *properties;
	size_t property_count;
};

struct findings {
	struct arena arena;   /* for whoever fills the list */
	const char *command;  /* "check", "diff" */
	const char *document; /* name of the file that is judged */
	/* facts about the run and the result, in order; every format shows them */
	struct findings_property *properties;
	size_t property_count;
	struct findings_rule *rules;
	size_t rule_count;
	struct findings_item *items;
	size_t item_count;
};

/* A zeroed struct findings is an empty list. */
void findings_finish(struct findings *findings);
/* Add one; false when memory is out. */
bool findings_add_rule(struct findings *findings, const char *id, const char *text);
bool findings_add_property(struct findings *findings, const char *name, const char *value);
/* The new item, zeroed; NULL when memory is out. */
struct findings_item *findings_add(struct findings *findings, const char *rule);

const char *findings_level_name(enum findings_level level); /* SARIF's words */
const char *findings_kind_name(enum findings_kind kind);
/* Does the item stand in the way: failed and not waived? */
bool findings_counts(const struct findings_item *item);

/* OK, ERR_IO (errno) or ERR_NOMEM. */
typedef enum err findings_write(FILE *out, const struct findings *findings);
findings_write findings_sarif, findings_junit, findings_markdown, findings_json;

#endif
