/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/diff/diff_report.h"

#include "analyzer/base/text.h"

#define TEXT_MAX 2000u /* bytes of a text of a document that are shown */

struct filling {
	struct findings *findings;
	const struct diff_terms *terms;
	bool first_whole; /* of the first image every byte was read */
	bool failed;
};

/* Texts of documents are hostile. */
static const char *clean(struct filling *f, const char *text)
{
	char *out = text ? text_clean(&f->findings->arena, bytes_str(text), TEXT_MAX) : NULL;

	f->failed |= text && !out;
	return out;
}

static const char *number(struct filling *f, double value)
{
	const char *out =
		value < 0 ? NULL
			  : arena_printf(&f->findings->arena, "%.2f", sbom_probability(value, 100));

	f->failed |= value >= 0 && !out;
	return out;
}

static const char *change_text(struct filling *f, const struct diff_row *row)
{
	const char *text =
		arena_printf(&f->findings->arena, "%s in the first image, %s in the second",
			     row->declared_version, row->observed_version);

	f->failed |= !text;
	return text;
}

/* Nobody has declared what is in an image: two of them, two releases say, have more or less. */
static const char *reason_of(struct filling *f, const struct diff_row *row)
{
	if (f->terms->images && row->verdict == DIFF_VERSION && row->declared_version &&
	    row->observed_version)
		return change_text(f, row);
	if (f->terms->images && row->verdict == DIFF_UNDECLARED)
		return f->first_whole ? "only the second image has it"
				      : "the second image has it; the first was not read whole";
	if (f->terms->images && row->verdict == DIFF_MISSING)
		return "only the first image has it";
	return row->reason;
}

/* What an auditor does about it; NULL: there is nobody to ask. */
static const char *action_of(const struct diff_terms *terms, enum diff_verdict verdict)
{
	static const char *const actions[DIFF_VERDICTS] = {
		[DIFF_UNDECLARED] = "ask the supplier to declare it",
		[DIFF_CONTRADICTED] = "ask the supplier what it is, and show the evidence",
		[DIFF_VERSION] = "ask the supplier which version was built",
		[DIFF_MISSING] = "ask the supplier where it is",
		[DIFF_UNSEEN] = "ask the supplier to show it",
		[DIFF_UNSURE] = "ask the supplier for the exact version",
	};

	return terms->images ? NULL : actions[verdict];
}

static const char *const rule_texts[DIFF_VERDICTS] = {
	[DIFF_UNDECLARED] = "what is in the product is declared",
	[DIFF_CONTRADICTED] = "nothing that was observed rules the declaration out",
	[DIFF_VERSION] = "declared and observed versions are the same",
	[DIFF_MISSING] = "what is declared and can be recognized is in the product",
	[DIFF_UNSEEN] = "what is declared can be observed",
	[DIFF_UNSURE] = "what was observed is enough to tell",
	[DIFF_CONFIRMED] = "declared and observed are the same",
};

static const char *const detail_texts[DIFF_DETAILS] = {
	[DIFF_SUPPLIER] = "both sides name one supplier",
	[DIFF_LICENSE] = "both sides name one licence",
	[DIFF_HASH] = "both sides have one hash",
	[DIFF_DEPENDENCY] = "what it is linked with is declared as its dependency",
};

/* The properties of an item, those without a value left out. */
static void set_properties(struct filling *f, struct findings_item *item,
			   const struct findings_property *list, size_t count)
{
	struct findings_property *own = arena_alloc(&f->findings->arena, count, sizeof(*own));

	f->failed |= !own;
	for (size_t i = 0; i < count && own; i++)
		if (list[i].value)
			own[item->property_count++] = list[i];
	item->properties = own;
}

/* The limits that are seen where no version is. */
static const char *range_of(const struct diff_row *row)
{
	return row->observed && !row->observed_version ? row->observed->range : NULL;
}

static const char *subject_of(struct filling *f, const struct diff_row *row)
{
	const char *version = row->declared ? row->declared_version : row->observed_version;
	const char *text = arena_printf(&f->findings->arena, "%s%s%s", row->name,
					version ? " " : "", version ? version : "");

	f->failed |= !text;
	return clean(f, text);
}

static enum findings_kind kind_of(const struct diff_terms *terms, const struct diff_row *row)
{
	if (row->verdict == DIFF_CONFIRMED)
		return FINDINGS_PASS;
	if (terms->fails[row->verdict] &&
	    (row->confidence < 0 || row->confidence >= terms->threshold))
		return FINDINGS_FAIL;
	return row->confidence < 0 ? FINDINGS_OPEN : FINDINGS_REVIEW;
}

static void add_row(struct filling *f, const struct diff_row *row)
{
	struct findings_item *item = findings_add(f->findings, diff_verdict_name(row->verdict));

	if (!item) {
		f->failed = true;
		return;
	}
	item->kind = kind_of(f->terms, row);
	item->level = item->kind == FINDINGS_FAIL ? FINDINGS_ERROR : FINDINGS_NOTE;
	item->message = clean(f, reason_of(f, row));
	item->action = action_of(f->terms, row->verdict);
	item->pointer = row->declared ? clean(f, row->declared->pointer) : NULL;
	item->subject = subject_of(f, row);
	item->waived = row->waiver;
	const struct findings_property properties[] = {
		{ "component", clean(f, row->name) },
		{ "declared", clean(f, row->declared_version) },
		{ "observed", clean(f, row->observed_version) },
		{ "observedRange", clean(f, range_of(row)) },
		{ "confidence", number(f, row->confidence) },
		{ "matchedBy", row->declared && row->observed ? diff_key_name(row->key) : NULL },
		{ "evidence", clean(f, row->seen) },
		{ "place", clean(f, row->place) },
		{ "waiverExpired", row->expired },
	};
	set_properties(f, item, properties, sizeof(properties) / sizeof(properties[0]));
}

static void add_differences(struct filling *f, const struct diff_row *row)
{
	for (size_t i = 0; i < row->difference_count; i++) {
		const struct diff_difference *d = &row->differences[i];
		struct findings_item *item = findings_add(f->findings, diff_detail_name(d->detail));
		const char *text = arena_printf(&f->findings->arena,
						*d->declared ? "declared: %s; observed: %s"
							     : "not declared%s: %s",
						d->declared, d->observed);

		f->failed |= !item || !text;
		if (f->failed)
			return;
		item->kind = f->terms->fails_detail[d->detail] ? FINDINGS_FAIL : FINDINGS_REVIEW;
		item->level = item->kind == FINDINGS_FAIL ? FINDINGS_ERROR : FINDINGS_NOTE;
		item->message = clean(f, text);
		item->pointer = clean(f, row->declared->pointer);
		item->subject = subject_of(f, row);
		set_properties(f, item,
			       &(struct findings_property){ "component", clean(f, row->name) }, 1);
	}
}

static void add_fact(struct filling *f, const char *name, const char *value)
{
	if (value)
		f->failed |= !findings_add_property(f->findings, name, value);
}

static void add_count(struct filling *f, const char *name, size_t value)
{
	const char *text = arena_printf(&f->findings->arena, "%zu", value);

	f->failed |= !text;
	add_fact(f, name, text);
}

/* Is the declaration one of this image at all? */
static void add_subject(struct filling *f, const struct diff *diff)
{
	const struct sbom_hash *h = f->terms->image ? diff->declared_hash : NULL;
	const char *text = h ? arena_printf(&f->findings->arena,
					    "the declaration is about another file, of %s %.16s...",
					    h->alg, h->value)
			     : NULL;

	f->failed |= h && !text;
	add_fact(f, "about", clean(f, text));
}

static void add_facts(struct filling *f, const struct diff *diff)
{
	const struct diff_terms *t = f->terms;

	add_fact(f, "declared", clean(f, t->declared));
	add_fact(f, "observed", clean(f, t->observed));
	if (t->images)
		add_fact(f, DIFF_COMPARED,
			 "images: undeclared is only in the second, missing only in the "
			 "first");
	add_subject(f, diff);
	add_fact(f, "signatures", t->signatures);
	add_fact(f, "notReadFirst", clean(f, diff->declared_unread));
	add_fact(f, "notRead", clean(f, diff->unread));
	for (enum diff_verdict v = 0; v < DIFF_VERDICTS; v++)
		add_count(f, diff_verdict_name(v), diff->totals[v]);
	if (!t->today)
		return;
	add_fact(f, "waiversOn", t->today);
	add_count(f, "waived", diff->waived);
	add_count(f, "waiversExpired", diff->expired);
}

enum err diff_findings(const struct diff *diff, const struct diff_terms *terms,
		       struct findings *findings)
{
	struct filling f = { .findings = findings,
			     .terms = terms,
			     .first_whole = !diff->declared_unread };

	findings->command = "diff";
	findings->document = clean(&f, terms->declared);
	add_facts(&f, diff);
	for (enum diff_verdict v = 0; v < DIFF_VERDICTS; v++)
		f.failed |= !findings_add_rule(findings, diff_verdict_name(v), rule_texts[v]);
	for (enum diff_detail d = 0; d < DIFF_DETAILS; d++)
		f.failed |= !findings_add_rule(findings, diff_detail_name(d), detail_texts[d]);
	for (size_t i = 0; i < diff->count && !f.failed; i++)
		add_row(&f, &diff->rows[i]);
	for (size_t i = 0; i < diff->count && !f.failed; i++)
		add_differences(&f, &diff->rows[i]);
	return f.failed ? ERR_NOMEM : OK;
}
