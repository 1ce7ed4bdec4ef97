/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Does a declared SBOM tell the truth? Two documents, one declared and one observed, are compared
 * component by component. Every component gets a verdict, a reason for a reader, and the
 * probability that the verdict is right. docs/diff.md describes both for users.
 */
#ifndef ASSAY_DIFF_H
#define ASSAY_DIFF_H

#include "analyzer/judge/aliases.h"
#include "analyzer/sbom/sbom.h"

/* In the order of reports: what a supplier has to answer first. */
enum diff_verdict {
	DIFF_UNDECLARED,   /* observed, not declared */
	DIFF_CONTRADICTED, /* what is observed cannot be what is declared */
	DIFF_VERSION,      /* observed in another version */
	DIFF_MISSING,      /* declared, not observed, and it should have been seen */
	DIFF_UNSEEN,       /* declared, not observed, and it could not be seen */
	DIFF_UNSURE,       /* cannot tell */
	DIFF_CONFIRMED,
	DIFF_VERDICTS
};

/* By what a declared and an observed component are one, the best first. */
enum diff_key {
	DIFF_BY_PURL,
	DIFF_BY_CPE,
	DIFF_BY_HASH,
	DIFF_BY_PATH,
	DIFF_BY_NAME,
	DIFF_BY_ALIAS,
	DIFF_BY_PART, /* names less what distributions add */
	DIFF_BY_NOTHING,
};

/* What differs although it is the same component. */
enum diff_detail { DIFF_SUPPLIER, DIFF_LICENSE, DIFF_HASH, DIFF_DEPENDENCY, DIFF_DETAILS };

struct diff_difference {
	enum diff_detail detail;
	const char *declared, *observed; /* a missing one is "" */
};

struct diff_row {
	enum diff_verdict verdict;
	enum diff_key key;
	const struct sbom_component *declared, *observed; /* or NULL */
	const char *name; /* the declared one's, or the observed one's */
	const char *declared_version, *observed_version; /* wherever it is said, or NULL */
	double confidence;  /* that the verdict is right; below 0: it claims nothing */
	const char *reason; /* why, in a sentence */
	const char *seen;   /* the strongest fact that shows it, or NULL */
	const char *place;  /* where that is, or NULL */
	struct diff_difference *differences;
	size_t difference_count;
	size_t order;        /* in the documents */
	const char *waiver;  /* why it is accepted, or NULL */
	const char *expired; /* the day on which a waiver ended, or NULL */
};

struct diff {
	struct arena arena;
	struct diff_row *rows; /* by verdict, then name */
	size_t count;
	size_t totals[DIFF_VERDICTS];
	bool incomplete;    /* bytes of the observed side were not read */
	const char *unread; /* which, in words; NULL: all were read, or it is a mere document */
	const char *declared_unread;           /* the same of the declared side */
	const struct sbom_hash *declared_hash; /* of what the declared side is about, when it is not
						  that of the observed one; or NULL */
	size_t waived, expired;
	size_t idle, idle_line; /* waivers that fit no difference, and the line of the first */
};

/*
 * Compare DECLARED with OBSERVED, which both must live as long as *OUT. SIGS says which components
 * we have rules for, and their names. OK or ERR_NOMEM.
 */
enum err diff_make(const struct sbom *declared, const struct sbom *observed,
		   const struct sigdb *sigs, struct diff **out);
void diff_free(struct diff *diff);

/* "version", "undeclared", ...: the words of --fail-on, waivers and reports. */
const char *diff_verdict_name(enum diff_verdict verdict);
const char *diff_detail_name(enum diff_detail detail);
const char *diff_key_name(enum diff_key key);

/*
 * Accept differences as TEXT says, a waiver a line (docs/diff.md), on the day TODAY ("2026-01-31").
 * ERR_CORRUPT with the line in *LINE and what is wrong with it in *WRONG; ERR_NOMEM; OK.
 */
enum err diff_accept(struct diff *diff, struct bytes text, const char *today, size_t *line,
		     const char **wrong);

#endif
