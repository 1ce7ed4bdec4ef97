/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Between diff_judge.c, which says what is compared with what, and diff_verdict.c, which writes
 * down what comes of it; nobody else includes this.
 */
#ifndef ASSAY_DIFF_VERDICT_H
#define ASSAY_DIFF_VERDICT_H

#include "analyzer/diff/diff_parts.h"

/* The group of components that is judged. */
struct judge {
	struct diff *diff;
	struct diff_items *items;
	const struct diff_coverage *coverage;
	const struct sigdb *sigs;
	size_t *order;               /* items by group, side, name, version */
	const struct signature *sig; /* of the group, or NULL */
	struct diff_item **declared, **observed;
	size_t declared_count, observed_count;
	size_t tries;
	bool failed;
};

/* Is one name written for A and B? */
static inline bool diff_same_name(const struct diff_item *a, const struct diff_item *b)
{
	return strcmp(a->plain, b->plain) == 0;
}

/* Each adds a row for D, which is declared, or O, which is observed, or both. */

/* O is D in the same version; CONTRADICTED: by a file of its package. */
void verdict_confirmed(struct judge *j, struct diff_item *d, struct diff_item *o,
		       bool contradicted);
/* O is D in another version; SAME says how the two differ. */
void verdict_version(struct judge *j, struct diff_item *d, struct diff_item *o,
		     enum diff_same same);
/* O is D in a version that nothing shows; KNOWN: limits do, which hold D's. */
void verdict_within(struct judge *j, struct diff_item *d, struct diff_item *o, bool known);
/* The limits of O's version leave D's out. */
void verdict_outside(struct judge *j, struct diff_item *d, struct diff_item *o);
/* Nothing of D is there in its version; OTHER, if not NULL, is in another one. */
void verdict_absent(struct judge *j, struct diff_item *d, const struct diff_item *other);
/* D is declared without a version. */
void verdict_unversioned(struct judge *j, struct diff_item *d, struct diff_item *o);
void verdict_undeclared(struct judge *j, struct diff_item *o);

/* Nobody compares millions of components of one name: the rows from FIRST on are said to be so. */
void verdict_too_many(struct judge *j, size_t first);

#endif
