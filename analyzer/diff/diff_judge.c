/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The verdicts. Inside a group of components that are one project, equal versions are paired first;
 * what is left of the observed side may be a further part of something declared; what is left of
 * the declared side is compared with the nearest that is left, and only then is anything missing or
 * undeclared.
 */
#include <stdlib.h>

#include "analyzer/base/text.h"
#include "analyzer/diff/diff_verdict.h"

#define MAX_TRIES 4000000u /* pairs of versions compared: hostile documents repeat names */

static bool spent(const struct judge *j)
{
	return j->tries > MAX_TRIES;
}

/* How the versions of the group are compared. */
static enum version_scheme scheme_of(const struct judge *j)
{
	return j->sig ? j->sig->scheme : SCHEME_DOTTED;
}

static enum diff_same versions(struct judge *j, const struct diff_item *d, const char *observed,
			       bool exact)
{
	if (!d->version || !observed || ++j->tries > MAX_TRIES)
		return DIFF_OTHER;
	return diff_version(scheme_of(j), exact, d->version, observed);
}

/* What the versions of D and O say of each other. A revision counts between two of one name. */
static enum diff_same relate(struct judge *j, const struct diff_item *d, const struct diff_item *o)
{
	enum diff_same same = versions(j, d, o->version, d->language && o->language);

	if (same == DIFF_SAME || versions(j, d, o->release, false) == DIFF_SAME)
		return DIFF_SAME;
	if (!diff_same_name(d, o) &&
	    (same == DIFF_REVISION || versions(j, d, o->upstream, false) == DIFF_SAME))
		return DIFF_SAME;
	return same;
}

static void confirm(struct judge *j, struct diff_item *d, struct diff_item *o)
{
	verdict_confirmed(j, d, o,
			  o->contradicted && versions(j, d, o->contradicted, false) != DIFF_SAME);
}

static int by_name_version(const struct diff_item *a, const struct diff_item *b)
{
	int order = strcmp(a->plain, b->plain);

	return order ? order : strcmp(a->version ? a->version : "", b->version ? b->version : "");
}

/* The same name and the same version, letter by letter: the lists are sorted. */
static void pair_same(struct judge *j)
{
	size_t k = 0;

	for (size_t i = 0; i < j->declared_count; i++) {
		struct diff_item *d = j->declared[i];

		while (k < j->observed_count && by_name_version(j->observed[k], d) < 0)
			k++;
		if (k < j->observed_count && d->version && !d->silent &&
		    by_name_version(j->observed[k], d) == 0)
			confirm(j, d, j->observed[k]);
	}
}

/* Pair every declared one with an observed one of its version. */
static void pair_equal(struct judge *j)
{
	for (size_t i = 0; i < j->declared_count; i++) {
		struct diff_item *d = j->declared[i], *best = NULL;
		unsigned best_rank = 0;

		if (d->used)
			continue;
		for (size_t k = 0; k < j->observed_count && !spent(j); k++, j->tries++) {
			struct diff_item *o = j->observed[k];
			unsigned rank = relate(j, d, o) == DIFF_SAME ? 2 : 0;

			if (!rank && o->contradicted &&
			    versions(j, d, o->contradicted, false) == DIFF_SAME)
				rank = 2;
			if (rank && diff_same_name(d, o))
				rank += 4;
			rank += rank && !o->used;
			if (rank > best_rank) {
				best_rank = rank;
				best = o;
			}
		}
		if (best && d->silent)
			best->used = d->used = true;
		else if (best)
			confirm(j, d, best);
	}
}

/* Further parts, in the same version, of what is declared: a package split, a second copy. */
static void cover_equal(struct judge *j)
{
	for (size_t k = 0; k < j->observed_count && !spent(j); k++, j->tries++) {
		struct diff_item *o = j->observed[k];

		for (size_t i = 0; i < j->declared_count && !o->used && !spent(j); i++) {
			o->used = relate(j, j->declared[i], o) == DIFF_SAME;
			if (o->used)
				o->partner = j->declared[i];
		}
	}
}

static unsigned common_prefix(const char *a, const char *b)
{
	unsigned n = 0;

	while (a && b && a[n] && a[n] == b[n] && n < 200)
		n++;
	return n;
}

/* A group may hold two projects: OpenWrt's kmod-mac80211 is a part of backports or of the kernel.
 */
static bool same_project(const struct diff_item *d, const struct diff_item *o)
{
	return d->project && o && o->project && strcmp(d->project, o->project) == 0;
}

/* The observed one with a version that D is most likely meant to be; USED ones only if asked. */
static struct diff_item *nearest(struct judge *j, const struct diff_item *d, bool used,
				 enum diff_same *same)
{
	struct diff_item *best = NULL;
	unsigned best_rank = 0;

	for (size_t k = 0; k < j->observed_count && !spent(j); k++, j->tries++) {
		struct diff_item *o = j->observed[k];
		enum diff_same how;
		unsigned rank;

		if (!o->version || o->silent || o->used != used)
			continue;
		/* two versions of one name are declared: this one is another, not a changed one */
		if (used && o->partner && diff_same_name(o->partner, d))
			continue;
		how = relate(j, d, o);
		rank = 1 + common_prefix(d->version, o->version) +
		       (how == DIFF_INCOMPARABLE ? 0 : 1000) + (diff_same_name(d, o) ? 2000 : 0) +
		       (same_project(d, o) ? 4000 : 0);
		if (rank > best_rank) {
			best_rank = rank;
			best = o;
			*same = how;
		}
	}
	return best;
}

/* D against what shows no version, but perhaps limits. False: there is no such. */
static bool judge_range(struct judge *j, struct diff_item *d)
{
	struct diff_item *outside = NULL;

	for (size_t k = 0; k < j->observed_count && !spent(j); k++, j->tries++) {
		struct diff_item *o = j->observed[k];
		struct bound range;
		bool known;

		if (o->version || o->silent)
			continue;
		known = o->range && diff_range(&j->diff->arena, o->range, &range);
		if (!known || version_within(scheme_of(j), d->version, &range)) {
			verdict_within(j, d, o, known);
			return true;
		}
		outside = o;
	}
	if (outside)
		verdict_outside(j, d, outside);
	return outside;
}

/* Is O in the limits that are declared of D? Also when nobody knows. */
static bool in_limits(struct judge *j, const struct diff_item *d, const struct diff_item *o)
{
	struct bound range;

	return !d->range || !o->version || !diff_range(&j->diff->arena, d->range, &range) ||
	       version_within(scheme_of(j), o->version, &range);
}

/* D, of which no exact version is declared, but perhaps limits. */
static void judge_unversioned(struct judge *j, struct diff_item *d)
{
	struct diff_item *best = NULL;
	unsigned best_rank = 0;
	bool fits = false;

	for (size_t k = 0; k < j->observed_count && !spent(j); k++, j->tries++) {
		struct diff_item *o = j->observed[k];
		bool in = in_limits(j, d, o);
		unsigned rank = 1 + (in ? 2 : 0) + diff_same_name(d, o);

		if (o->silent)
			continue;
		if (rank > best_rank) {
			best_rank = rank;
			best = o;
			fits = in;
		}
		o->used |= in;
	}
	if (!best)
		verdict_absent(j, d, NULL);
	else if (fits)
		verdict_unversioned(j, d, best);
	else
		verdict_version(j, d, best, DIFF_OTHER);
}

static void judge_declared(struct judge *j, struct diff_item *d)
{
	enum diff_same same = DIFF_OTHER, same_used = DIFF_OTHER;
	struct diff_item *o, *used;

	if (!d->version) {
		judge_unversioned(j, d);
		return;
	}
	o = nearest(j, d, false, &same);
	if (!o && judge_range(j, d))
		return;
	used = same_project(d, o) ? NULL : nearest(j, d, true, &same_used);
	if (used && (!o || same_project(d, used))) {
		o = used;
		same = same_used;
	}
	if (o)
		verdict_version(j, d, o, same);
	else
		verdict_absent(j, d, j->observed_count ? j->observed[0] : NULL);
}

/* Is O what D names second? OpenWrt's modules are of a kernel and of a release of their own, as in
 * 4.14.275+4.19.237-1. */
static bool is_second(const struct diff_item *d, const struct diff_item *o)
{
	const char *plus = d->version ? strchr(d->version, '+') : NULL;
	enum diff_same same = DIFF_OTHER;

	if (plus && is_digit((uint8_t)plus[1]) && o->version)
		same = diff_version(SCHEME_DOTTED, false, plus + 1, o->version);
	return same == DIFF_SAME || same == DIFF_REVISION;
}

/* May O, which is left, be something that is declared all the same? */
static bool may_be_declared(struct judge *j, const struct diff_item *o)
{
	struct bound range;

	for (size_t i = 0; i < j->declared_count && !spent(j); i++, j->tries++) {
		const struct diff_item *d = j->declared[i];

		if (!d->version || (o->version && relate(j, d, o) == DIFF_INCOMPARABLE) ||
		    is_second(d, o))
			return true;
		if (!o->version && (!o->range || !diff_range(&j->diff->arena, o->range, &range) ||
				    version_within(scheme_of(j), d->version, &range)))
			return true;
	}
	return false;
}

static void judge_observed(struct judge *j, struct diff_item *o)
{
	o->used = o->silent || may_be_declared(j, o);
	if (!o->used)
		verdict_undeclared(j, o);
}

static void judge_group(struct judge *j)
{
	size_t first_row = j->diff->count;

	j->tries = 0;
	j->sig = NULL;
	for (size_t i = 0; i < j->declared_count + j->observed_count && !j->sig; i++) {
		const struct diff_item *item =
			i < j->declared_count ? j->declared[i] : j->observed[i - j->declared_count];

		for (unsigned n = 0; n < item->alias.count && j->sigs && !j->sig; n++)
			j->sig = sigdb_find(j->sigs, item->alias.project[n]);
	}
	pair_same(j);
	pair_equal(j);
	cover_equal(j);
	for (size_t i = 0; i < j->declared_count; i++)
		if (!j->declared[i]->used && !j->declared[i]->silent)
			judge_declared(j, j->declared[i]);
	for (size_t i = 0; i < j->observed_count; i++)
		if (!j->observed[i]->used)
			judge_observed(j, j->observed[i]);
	if (spent(j))
		verdict_too_many(j, first_row);
}

static int by_group(const void *a, const void *b, void *context)
{
	const struct diff_item *list = context;
	const struct diff_item *x = &list[*(const size_t *)a], *y = &list[*(const size_t *)b];
	int order = x->group != y->group ? (x->group < y->group ? -1 : 1)
					 : (int)x->observed - (int)y->observed;

	if (!order)
		order = by_name_version(x, y);
	return order ? order : x < y ? -1 : x > y;
}

enum err diff_judge(struct diff *diff, struct diff_items *items,
		    const struct diff_coverage *coverage, const struct sigdb *sigs)
{
	struct judge j = { .diff = diff, .items = items, .coverage = coverage, .sigs = sigs };
	size_t count = items->count;
	struct diff_item **members =
		arena_alloc(&diff->arena, count + 1, sizeof(struct diff_item *));

	j.order = arena_alloc(&diff->arena, count + 1, sizeof(*j.order));
	diff->rows = arena_alloc(&diff->arena, count + 1, sizeof(*diff->rows));
	if (!j.order || !diff->rows || !members)
		return ERR_NOMEM;
	for (size_t i = 0; i < count; i++)
		j.order[i] = i;
	if (count)
		qsort_r(j.order, count, sizeof(*j.order), by_group, items->list);
	for (size_t i = 0; i < count; i++)
		members[i] = &items->list[j.order[i]];
	for (size_t i = 0, n; i < count && !j.failed; i += n) {
		j.declared_count = 0;
		for (n = 0; i + n < count && members[i + n]->group == members[i]->group; n++)
			j.declared_count += !members[i + n]->observed;
		j.declared = &members[i];
		j.observed = &members[i + j.declared_count];
		j.observed_count = n - j.declared_count;
		judge_group(&j);
	}
	return j.failed ? ERR_NOMEM : OK;
}
