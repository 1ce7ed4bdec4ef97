/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The verdicts. Inside a group of components that are one project, equal versions are paired first;
 * what is left of the observed side may be a further part of something declared; what is left of
 * the declared side is compared with the nearest that is left, and only then is anything missing or
 * undeclared.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "analyzer/base/text.h"
#include "analyzer/diff/diff_parts.h"

#define MAX_TRIES                                                                                  \
	4000000u /* pairs of versions that are compared: hostile documents repeat names            \
		  */

/*
 * How often a component that we have rules for is found when its bytes were read: 229 of the 231
 * components of the labelled images (docs/accuracy.md), smoothed by Laplace's rule.
 */
#define FOUND (230.0 / 233.0)

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

/* What a match by KEY is worth: set by hand, in the order of keys (docs/diff.md). */
static double worth(enum diff_key key)
{
	static const double values[] = {
		[DIFF_BY_PURL] = 1,    [DIFF_BY_CPE] = 0.99,  [DIFF_BY_HASH] = 1,
		[DIFF_BY_PATH] = 0.95, [DIFF_BY_NAME] = 0.98, [DIFF_BY_ALIAS] = 0.97,
		[DIFF_BY_PART] = 0.9,  [DIFF_BY_NOTHING] = 1,
	};

	return values[key];
}

/* The most certain method that FIELD of C is known by; NULL: nobody says. */
static const struct sbom_method *best_method(const struct sbom_component *c, const char *field)
{
	const struct sbom_method *best = NULL;

	for (size_t i = 0; i < c->identities_count; i++)
		for (size_t k = 0; k < c->identities[i].methods_count; k++) {
			const struct sbom_method *m = &c->identities[i].methods[k];

			if (c->identities[i].field && strcmp(c->identities[i].field, field) == 0 &&
			    m->value && (!best || m->confidence > best->confidence))
				best = m;
		}
	return best;
}

/* How C is known, and where: the evidence that goes to the supplier. */
static void show(struct judge *j, struct diff_row *row, const struct sbom_component *c)
{
	const struct sbom_method *method = best_method(c, "version");
	const struct sbom_occurrence *o = NULL;

	if (!method)
		method = best_method(c, "name");
	row->seen = method ? method->value : NULL;
	for (size_t i = 0; i < c->occurrences_count && !o; i++)
		if (row->seen && c->occurrences[i].context &&
		    strcmp(c->occurrences[i].context, row->seen) == 0)
			o = &c->occurrences[i];
	if (!o && c->occurrences_count)
		o = &c->occurrences[0];
	if (!o || !o->location)
		return;
	row->place = o->location;
	if (o->offset >= 0)
		row->place =
			arena_printf(&j->diff->arena, "%s offset %" PRId64, o->location, o->offset);
	j->failed |= !row->place;
}

static struct diff_row *add_row(struct judge *j, enum diff_verdict verdict,
				struct diff_item *declared, struct diff_item *observed)
{
	struct diff_row *row = &j->diff->rows[j->diff->count];
	const struct diff_item *first = declared ? declared : observed;

	j->diff->count++;
	row->verdict = verdict;
	row->order = (size_t)(first - j->items->list);
	row->name = first->name ? first->name : "(no name)";
	row->key = DIFF_BY_NOTHING;
	row->confidence = -1;
	if (declared) {
		row->declared = declared->c;
		declared->used = true;
	}
	if (observed) {
		row->observed = observed->c;
		observed->used = true;
		show(j, row, observed->c);
	}
	if (declared && observed) {
		row->key = diff_items_key(declared, observed);
		if (!observed->partner)
			observed->partner = declared;
	}
	return row;
}

static void explain(struct judge *j, struct diff_row *row, const char *reason)
{
	j->failed |= !reason;
	row->reason = reason ? reason : "";
}

#define EXPLAIN(j, row, ...) explain(j, row, arena_printf(&(j)->diff->arena, __VA_ARGS__))

static const char *version_of(const struct sbom_component *c)
{
	return c->version && *c->version ? c->version : "(no version)";
}

static bool spent(const struct judge *j)
{
	return j->tries > MAX_TRIES;
}

static bool same_name(const struct diff_item *a, const struct diff_item *b)
{
	return strcmp(a->plain, b->plain) == 0;
}

static enum diff_same versions(struct judge *j, const struct diff_item *d, const char *observed,
			       bool exact)
{
	if (!d->version || !observed || ++j->tries > MAX_TRIES)
		return DIFF_OTHER;
	return diff_version(j->sig ? j->sig->scheme : SCHEME_DOTTED, exact, d->version, observed);
}

/* What the versions of D and O say of each other. A revision counts between two of one name. */
static enum diff_same relate(struct judge *j, const struct diff_item *d, const struct diff_item *o)
{
	enum diff_same same = versions(j, d, o->version, d->language && o->language);

	if (same == DIFF_SAME || versions(j, d, o->release, false) == DIFF_SAME)
		return DIFF_SAME;
	if (!same_name(d, o) &&
	    (same == DIFF_REVISION || versions(j, d, o->upstream, false) == DIFF_SAME))
		return DIFF_SAME;
	return same;
}

static void confirm(struct judge *j, struct diff_item *d, struct diff_item *o)
{
	struct diff_row *row = add_row(j, DIFF_CONFIRMED, d, o);
	const char *by = diff_key_name(row->key);

	row->confidence = diff_confidence(o->c, "version") * worth(row->key);
	if (o->contradicted && versions(j, d, o->contradicted, false) != DIFF_SAME) {
		row->verdict = DIFF_CONTRADICTED;
		EXPLAIN(j, row, "a package record says %s, but a file of the package shows %s",
			version_of(o->c), o->contradicted);
	} else if (same_name(d, o)) {
		EXPLAIN(j, row, "%s observed; same %s", version_of(o->c), by);
	} else {
		EXPLAIN(j, row, "observed as %s %s; same by %s", o->name, version_of(o->c), by);
	}
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
			if (rank && same_name(d, o))
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
		if (used && o->partner && same_name(o->partner, d))
			continue;
		how = relate(j, d, o);
		rank = 1 + common_prefix(d->version, o->version) +
		       (how == DIFF_INCOMPARABLE ? 0 : 1000) + (same_name(d, o) ? 2000 : 0);
		if (rank > best_rank) {
			best_rank = rank;
			best = o;
			*same = how;
		}
	}
	return best;
}

static void judge_version(struct judge *j, struct diff_item *d, struct diff_item *o,
			  enum diff_same same)
{
	struct diff_row *row = add_row(j, DIFF_VERSION, d, o);
	bool other = d->project && o->project && strcmp(d->project, o->project) != 0;

	row->confidence = diff_confidence(o->c, "version") * worth(row->key);
	if (same == DIFF_INCOMPARABLE) {
		row->verdict = DIFF_UNSURE;
		row->confidence = -1;
		EXPLAIN(j, row,
			"%s is declared, %s %s is observed: one counts releases, the other days "
			"or commits",
			version_of(d->c), o->name, version_of(o->c));
	} else if (same == DIFF_REVISION) {
		EXPLAIN(j, row, "%s is declared, %s is observed: another revision of the package",
			version_of(d->c), version_of(o->c));
	} else if (other && (row->key == DIFF_BY_HASH || row->key == DIFF_BY_PATH)) {
		row->verdict = DIFF_CONTRADICTED;
		EXPLAIN(j, row, "the file that is declared as it is %s %s", o->name,
			version_of(o->c));
	} else {
		EXPLAIN(j, row, "%s is declared, %s%s%s is observed", version_of(d->c),
			same_name(d, o) ? "" : o->name, same_name(d, o) ? "" : " ",
			version_of(o->c));
	}
}

/* "vers:generic/>=1.2.11|<1.3" for a reader. */
static const char *range_text(const char *vers)
{
	const char *slash = strchr(vers, '/');

	return slash ? slash + 1 : vers;
}

/* What D is there as: a part of a project is declared, the project is what is seen. */
static const char *shown_as(const struct diff_item *d, const struct diff_item *o)
{
	return same_name(d, o) || !o->name ? "it" : o->name;
}

/* D against what shows no version, but perhaps limits. False: there is no such. */
static bool judge_range(struct judge *j, struct diff_item *d)
{
	struct diff_item *outside = NULL;
	struct diff_row *row;

	for (size_t k = 0; k < j->observed_count && !spent(j); k++, j->tries++) {
		struct diff_item *o = j->observed[k];
		struct bound range;
		bool known = o->range && diff_range(&j->diff->arena, o->range, &range);
		bool inside = !known || version_within(j->sig ? j->sig->scheme : SCHEME_DOTTED,
						       d->version, &range);

		if (o->version || o->silent)
			continue;
		if (!inside) {
			outside = o;
			continue;
		}
		row = add_row(j, DIFF_UNSURE, d, o);
		if (known)
			EXPLAIN(j, row,
				"%s is there in a version of %s, which holds the declared "
				"one; no byte says which",
				shown_as(d, o), range_text(o->range));
		else
			EXPLAIN(j, row, "%s is there, but no byte says in which version",
				shown_as(d, o));
		return true;
	}
	if (!outside)
		return false;
	row = add_row(j, DIFF_CONTRADICTED, d, outside);
	row->confidence = diff_confidence(outside->c, "name") * worth(row->key);
	EXPLAIN(j, row, "%s is there in a version of %s: not the declared one",
		shown_as(d, outside), range_text(outside->range));
	return true;
}

/* D, of which nothing is there in its version; OTHER, if not NULL, is in another one. */
static void judge_absent(struct judge *j, struct diff_item *d, const struct diff_item *other)
{
	struct diff_row *row = add_row(j, DIFF_UNSEEN, d, NULL);
	const struct diff_coverage *c = j->coverage;
	const char *first = "";
	bool rules = j->sig && j->sig->rule_count && !d->language;

	if (other) {
		first = arena_printf(&j->diff->arena, "%s %s is there and declared; ", other->name,
				     version_of(other->c));
		j->failed |= !first;
		first = first ? first : "";
	}
	if (!c->analysis && c->complete) {
		row->verdict = DIFF_MISSING;
		row->confidence = 1;
		EXPLAIN(j, row,
			"%sthe observed document does not list it, and says that it is "
			"complete",
			first);
	} else if (!c->analysis) {
		EXPLAIN(j, row,
			"%sthe observed document does not list it, and does not say that "
			"it is complete",
			first);
	} else if (c->unread) {
		EXPLAIN(j, row, "%s%zu part%s of the image %s not read, it may be there: %s%s",
			first, c->unread, c->unread > 1 ? "s" : "", c->unread > 1 ? "were" : "was",
			c->region, rules ? "" : "; and there is no signature for it");
	} else if (!rules) {
		EXPLAIN(j, row, "%sthere is no signature for it, so it could not be recognized",
			first);
	} else {
		row->verdict = DIFF_MISSING;
		row->confidence = FOUND;
		EXPLAIN(j, row, "%s%zu rule%s of signature %s look for it, and every byte was read",
			first, j->sig->rule_count, j->sig->rule_count > 1 ? "s" : "",
			j->sig->component);
	}
}

static void judge_unversioned(struct judge *j, struct diff_item *d)
{
	struct diff_item *best = NULL;
	struct diff_row *row;

	for (size_t k = 0; k < j->observed_count && !spent(j); k++, j->tries++) {
		struct diff_item *o = j->observed[k];

		if (o->silent)
			continue;
		if (!best || (same_name(d, o) && !same_name(d, best)))
			best = o;
		o->used = true;
	}
	if (!best) {
		judge_absent(j, d, NULL);
		return;
	}
	row = add_row(j, DIFF_UNSURE, d, best);
	if (best->version)
		EXPLAIN(j, row, "no version is declared; %s %s is observed", best->name,
			best->version);
	else if (best->range)
		EXPLAIN(j, row, "no version is declared; %s is there in a version of %s",
			shown_as(d, best), range_text(best->range));
	else
		EXPLAIN(j, row, "no version is declared, and no byte of %s says which",
			shown_as(d, best));
}

static void judge_declared(struct judge *j, struct diff_item *d)
{
	enum diff_same same = DIFF_OTHER;
	struct diff_item *o;

	if (!d->version) {
		judge_unversioned(j, d);
		return;
	}
	o = nearest(j, d, false, &same);
	if (!o && judge_range(j, d))
		return;
	if (!o)
		o = nearest(j, d, true, &same);
	if (o)
		judge_version(j, d, o, same);
	else
		judge_absent(j, d, j->observed_count ? j->observed[0] : NULL);
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

	for (size_t i = 0; i < j->declared_count && !spent(j); i++) {
		j->tries++;
		const struct diff_item *d = j->declared[i];

		if (!d->version || (o->version && relate(j, d, o) == DIFF_INCOMPARABLE) ||
		    is_second(d, o))
			return true;
		if (!o->version &&
		    (!o->range || !diff_range(&j->diff->arena, o->range, &range) ||
		     version_within(j->sig ? j->sig->scheme : SCHEME_DOTTED, d->version, &range)))
			return true;
	}
	return false;
}

static void judge_observed(struct judge *j, struct diff_item *o)
{
	struct diff_row *row;

	o->used = o->silent || may_be_declared(j, o);
	if (o->used)
		return;
	row = add_row(j, DIFF_UNDECLARED, NULL, o);
	row->confidence = diff_confidence(o->c, "name");
	if (j->declared_count)
		EXPLAIN(j, row, "observed beside %s %s, which is declared", j->declared[0]->name,
			version_of(j->declared[0]->c));
	else
		EXPLAIN(j, row, "observed, and not declared under any of its names");
}

/* Nobody compares millions of components of one name: they are said to be so. */
static void give_up(struct judge *j, size_t first_row)
{
	for (size_t i = first_row; i < j->diff->count; i++)
		if (j->diff->rows[i].verdict != DIFF_CONFIRMED) {
			j->diff->rows[i].verdict = DIFF_UNSURE;
			j->diff->rows[i].confidence = -1;
			explain(j, &j->diff->rows[i], "too many components of one name to compare");
		}
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
		give_up(j, first_row);
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
