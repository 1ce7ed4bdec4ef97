/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/diff/diff_report.h"

#include "analyzer/base/text.h"

#define TEXT_MAX 2000u /* bytes of a text of a document that are shown */
#define WIDTH 80u
#define VERSION_WIDTH 16u

struct filling {
	struct findings *findings;
	const struct diff_terms *terms;
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

/* What an auditor does about it. */
static const char *action_of(enum diff_verdict verdict)
{
	static const char *const actions[DIFF_VERDICTS] = {
		[DIFF_UNDECLARED] = "ask the supplier to declare it",
		[DIFF_CONTRADICTED] = "ask the supplier what it is, and show the evidence",
		[DIFF_VERSION] = "ask the supplier which version was built",
		[DIFF_MISSING] = "ask the supplier where it is",
		[DIFF_UNSEEN] = "ask the supplier to show it",
		[DIFF_UNSURE] = "ask the supplier for the exact version",
	};

	return actions[verdict];
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

static const char *version_of(const struct sbom_component *c)
{
	return c && c->version && *c->version ? c->version : NULL;
}

/* The limits that are seen where no version is. */
static const char *range_of(const struct sbom_component *c)
{
	return c && !version_of(c) ? c->range : NULL;
}

static const char *subject_of(struct filling *f, const struct diff_row *row)
{
	const char *version = version_of(row->declared ? row->declared : row->observed);
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
	item->message = clean(f, row->reason);
	item->action = action_of(row->verdict);
	item->pointer = row->declared ? clean(f, row->declared->pointer) : NULL;
	item->subject = subject_of(f, row);
	item->waived = row->waiver;
	const struct findings_property properties[] = {
		{ "component", clean(f, row->name) },
		{ "declared", row->declared ? clean(f, version_of(row->declared)) : NULL },
		{ "observed", row->observed ? clean(f, version_of(row->observed)) : NULL },
		{ "observedRange", clean(f, range_of(row->observed)) },
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

static void add_facts(struct filling *f, const struct diff *diff)
{
	const struct diff_terms *t = f->terms;

	add_fact(f, "declared", clean(f, t->declared));
	add_fact(f, "observed", clean(f, t->observed));
	add_fact(f, "signatures", t->signatures);
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
	struct filling f = { .findings = findings, .terms = terms };

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

/* TEXT in WIDTH columns: cut, or filled up with spaces. */
static void cell(FILE *out, const char *text, size_t width)
{
	size_t columns, len;

	text = text && *text ? text : "-";
	columns = text_columns(text);
	if (columns <= width) {
		fprintf(out, "%s%*s ", text, (int)(width - columns), "");
		return;
	}
	/* as many whole characters as there is room for */
	for (len = 0, columns = 0; text[len]; len++)
		if (((uint8_t)text[len] & 0xc0) != 0x80 && ++columns > width - 3)
			break;
	fprintf(out, "%.*s... ", (int)len, text);
}

static const char *property(const struct findings_item *item, const char *name)
{
	for (size_t i = 0; i < item->property_count; i++)
		if (strcmp(item->properties[i].name, name) == 0)
			return item->properties[i].value;
	return NULL;
}

/* TEXT below a row, broken at spaces. */
static void paragraph(FILE *out, const char *label, const char *text)
{
	size_t room = WIDTH - 6 - strlen(label);

	while (text && *text) {
		size_t len = strlen(text), cut;

		for (cut = len <= room ? len : room; cut < len && cut && text[cut] != ' ';)
			cut--;
		if (!cut)
			cut = strcspn(text, " "); /* one long word: a path */
		fprintf(out, "    %s%.*s\n", label, (int)cut, text);
		for (text += cut; *text == ' ';)
			text++;
		label = "  ";
		room = WIDTH - 8;
	}
}

/* A version that the column had to cut, whole. */
static void long_version(FILE *out, const char *label, const char *version)
{
	if (version && text_columns(version) > VERSION_WIDTH)
		paragraph(out, label, version);
}

static void print_item(FILE *out, const struct findings *f, const struct findings_item *item,
		       bool explain)
{
	const char *rule = f->rules[item->rule].id, *expired = property(item, "waiverExpired");
	const char *declared = property(item, "declared"), *observed = property(item, "observed");
	bool detail =
		!property(item, "matchedBy") && !declared && !observed && item->action == NULL;

	if (!observed && (observed = property(item, "observedRange")) && strchr(observed, '/'))
		observed = strchr(observed, '/') + 1;

	cell(out, rule, 13);
	if (detail) {
		fprintf(out, "%s\n", item->subject);
		paragraph(out, "", item->message);
		return;
	}
	cell(out, property(item, "component"), 24);
	cell(out, declared, VERSION_WIDTH);
	cell(out, observed, VERSION_WIDTH);
	fprintf(out, "%s%s\n", property(item, "confidence") ? property(item, "confidence") : "-",
		item->waived ? " w" : "");
	if (!explain)
		return;
	long_version(out, "declared: ", declared);
	long_version(out, "observed: ", observed);
	paragraph(out, "", item->message);
	paragraph(out, "seen: ", property(item, "evidence"));
	paragraph(out, "at ", property(item, "place"));
	paragraph(out, "declared at ", item->pointer);
	paragraph(out, "accepted: ", item->waived);
	paragraph(out, "accepted until ", expired);
	if (item->kind == FINDINGS_FAIL && !item->waived)
		paragraph(out, "-> ", item->action);
}

static enum err table(FILE *out, const struct findings *f, bool explain)
{
	size_t counts = 0;

	cell(out, "verdict", 13);
	cell(out, "component", 24);
	cell(out, "declared", VERSION_WIDTH);
	cell(out, "observed", VERSION_WIDTH);
	fputs("conf.\n", out);
	for (size_t i = 0; i < f->item_count; i++) {
		counts += findings_counts(&f->items[i]);
		if (explain || f->items[i].kind != FINDINGS_PASS)
			print_item(out, f, &f->items[i], explain);
	}
	putc('\n', out);
	for (size_t i = 0; i < f->property_count; i++)
		if (strcmp(f->properties[i].value, "0") != 0)
			fprintf(out, "%-13s %s\n", f->properties[i].name, f->properties[i].value);
	fprintf(out, "%-13s %zu\n", "to answer", counts);
	return ferror(out) ? ERR_IO : OK;
}

enum err diff_table(FILE *out, const struct findings *findings)
{
	return table(out, findings, false);
}

enum err diff_table_explained(FILE *out, const struct findings *findings)
{
	return table(out, findings, true);
}
