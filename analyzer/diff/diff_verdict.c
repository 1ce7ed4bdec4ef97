/* SPDX-License-Identifier: Apache-2.0 */
/* The rows of the comparison: a verdict, what it is worth, and the reason in words. */
#include "analyzer/diff/diff_verdict.h"

#include <inttypes.h>

/*
 * How often a component that we have rules for is found when its bytes were read: 229 of the 231
 * components of the labelled images (docs/accuracy.md), smoothed by Laplace's rule.
 */
#define FOUND (230.0 / 233.0)

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
		row->declared_version = declared->written;
		declared->used = true;
	}
	if (observed) {
		row->observed = observed->c;
		row->observed_version = observed->written;
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

static const char *version_of(const struct diff_item *item)
{
	return item->written ? item->written : "(no version)";
}

/* A declaration that says two things. */
static const char *in_purl(struct judge *j, const struct diff_item *d)
{
	const char *text =
		d->other ? arena_printf(&j->diff->arena, "; its package URL says %s", d->other)
			 : "";

	j->failed |= !text;
	return text ? text : "";
}

void verdict_confirmed(struct judge *j, struct diff_item *d, struct diff_item *o, bool contradicted)
{
	struct diff_row *row = add_row(j, DIFF_CONFIRMED, d, o);
	const char *by = diff_key_name(row->key);

	row->confidence = diff_confidence(o->c, "version") * worth(row->key);
	if (contradicted) {
		row->verdict = DIFF_CONTRADICTED;
		EXPLAIN(j, row, "a package record says %s, but a file of the package shows %s",
			version_of(o), o->contradicted);
	} else if (diff_same_name(d, o)) {
		EXPLAIN(j, row, "%s observed; same %s%s", version_of(o), by, in_purl(j, d));
	} else {
		EXPLAIN(j, row, "observed as %s %s; same by %s%s", o->name, version_of(o), by,
			in_purl(j, d));
	}
}

void verdict_version(struct judge *j, struct diff_item *d, struct diff_item *o, enum diff_same same)
{
	struct diff_row *row = add_row(j, DIFF_VERSION, d, o);
	bool other = d->project && o->project && strcmp(d->project, o->project) != 0;

	row->confidence = diff_confidence(o->c, "version") * worth(row->key);
	if (same == DIFF_INCOMPARABLE) {
		row->verdict = DIFF_UNSURE;
		row->confidence = -1;
		EXPLAIN(j, row,
			"%s is declared, %s %s is observed: one is a release, the other a day, a "
			"commit or a word",
			version_of(d), o->name, version_of(o));
	} else if (same == DIFF_REVISION) {
		EXPLAIN(j, row, "%s is declared, %s is observed: another revision of the package",
			version_of(d), version_of(o));
	} else if (other && (row->key == DIFF_BY_HASH || row->key == DIFF_BY_PATH)) {
		row->verdict = DIFF_CONTRADICTED;
		EXPLAIN(j, row, "the file that is declared as it is %s %s", o->name, version_of(o));
	} else {
		EXPLAIN(j, row, "%s is declared, %s%s%s is observed%s", version_of(d),
			diff_same_name(d, o) ? "" : o->name, diff_same_name(d, o) ? "" : " ",
			version_of(o), in_purl(j, d));
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
	return diff_same_name(d, o) || !o->name ? "it" : o->name;
}

void verdict_within(struct judge *j, struct diff_item *d, struct diff_item *o, bool known)
{
	struct diff_row *row = add_row(j, DIFF_UNSURE, d, o);

	if (known)
		EXPLAIN(j, row,
			"%s is there in a version of %s, which holds the declared one; no byte "
			"says which",
			shown_as(d, o), range_text(o->range));
	else
		EXPLAIN(j, row, "%s is there, but no byte says in which version", shown_as(d, o));
}

void verdict_outside(struct judge *j, struct diff_item *d, struct diff_item *o)
{
	struct diff_row *row = add_row(j, DIFF_CONTRADICTED, d, o);

	row->confidence = diff_confidence(o->c, "name") * worth(row->key);
	EXPLAIN(j, row, "%s is there in a version of %s: not the declared one", shown_as(d, o),
		range_text(o->range));
}

void verdict_absent(struct judge *j, struct diff_item *d, const struct diff_item *other)
{
	struct diff_row *row = add_row(j, DIFF_UNSEEN, d, NULL);
	const struct diff_coverage *c = j->coverage;
	const char *first = "";
	bool rules = j->sig && j->sig->rule_count && !d->language;

	if (other) {
		first = arena_printf(&j->diff->arena, "%s %s is there and declared; ", other->name,
				     version_of(other));
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

void verdict_unversioned(struct judge *j, struct diff_item *d, struct diff_item *o)
{
	struct diff_row *row = add_row(j, DIFF_UNSURE, d, o);

	if (d->written && o->version)
		EXPLAIN(j, row, "%s is declared, which is no exact version; %s %s is observed",
			d->written, o->name, o->version);
	else if (o->version)
		EXPLAIN(j, row, "no version is declared; %s %s is observed", o->name, o->version);
	else if (o->range)
		EXPLAIN(j, row, "no version is declared; %s is there in a version of %s",
			shown_as(d, o), range_text(o->range));
	else
		EXPLAIN(j, row, "no version is declared, and no byte of %s says which",
			shown_as(d, o));
}

void verdict_undeclared(struct judge *j, struct diff_item *o)
{
	struct diff_row *row = add_row(j, DIFF_UNDECLARED, NULL, o);

	row->confidence = diff_confidence(o->c, "name");
	if (j->declared_count)
		EXPLAIN(j, row, "observed beside %s %s, which is declared", j->declared[0]->name,
			version_of(j->declared[0]));
	else
		EXPLAIN(j, row, "observed, and not declared under any of its names");
}

void verdict_too_many(struct judge *j, size_t first)
{
	for (size_t i = first; i < j->diff->count; i++)
		if (j->diff->rows[i].verdict != DIFF_CONFIRMED) {
			j->diff->rows[i].verdict = DIFF_UNSURE;
			j->diff->rows[i].confidence = -1;
			explain(j, &j->diff->rows[i], "too many components of one name to compare");
		}
}
