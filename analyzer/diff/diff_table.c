/* SPDX-License-Identifier: Apache-2.0 */
/* A comparison as a table of 80 columns: what differs, and with --explain everything and why. */
#include "analyzer/base/text.h"
#include "analyzer/diff/diff_report.h"

#define WIDTH 80u
#define NAME_WIDTH 24u
#define VERSION_WIDTH 16u

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

/* What a column had to cut, whole. */
static void long_text(FILE *out, const char *label, const char *text, size_t width)
{
	if (text && text_columns(text) > width)
		paragraph(out, label, text);
}

/* A difference of a component that is on both sides: their rules follow those of the verdicts. */
static bool is_detail(const struct findings_item *item)
{
	return item->rule >= DIFF_VERDICTS;
}

/* The limits of "vers:generic/>=1.2.11|<1.3" as the table of a scan shows them. */
static const char *range_text(const char *vers, char text[64])
{
	const char *slash = vers ? strchr(vers, '/') : NULL;

	snprintf(text, 64, "%s", slash ? slash + 1 : vers ? vers : "");
	for (char *bar = strchr(text, '|'); bar; bar = strchr(bar, '|'))
		*bar = ' ';
	return *text ? text : NULL;
}

static void print_item(FILE *out, const struct findings *f, const struct findings_item *item,
		       bool explain)
{
	const char *rule = f->rules[item->rule].id, *expired = property(item, "waiverExpired");
	const char *declared = property(item, "declared"), *observed = property(item, "observed");
	char range[64];

	if (!observed)
		observed = range_text(property(item, "observedRange"), range);
	cell(out, rule, 13);
	if (is_detail(item)) {
		fprintf(out, "%s\n", item->subject);
		paragraph(out, "", item->message);
		return;
	}
	cell(out, property(item, "component"), NAME_WIDTH);
	cell(out, declared, VERSION_WIDTH);
	cell(out, observed, VERSION_WIDTH);
	fprintf(out, "%s%s\n", property(item, "confidence") ? property(item, "confidence") : "-",
		item->waived ? " w"
		: expired    ? " x"
			     : "");
	if (!explain)
		return;
	long_text(out, "component: ", property(item, "component"), NAME_WIDTH);
	long_text(out, "declared: ", declared, VERSION_WIDTH);
	long_text(out, "observed: ", observed, VERSION_WIDTH);
	paragraph(out, "", item->message);
	paragraph(out, "seen: ", property(item, "evidence"));
	paragraph(out, "at ", property(item, "place"));
	paragraph(out, "declared at ", item->pointer);
	paragraph(out, "accepted: ", item->waived);
	paragraph(out, "accepted until ", expired);
	if (item->kind == FINDINGS_FAIL && !item->waived)
		paragraph(out, "-> ", item->action);
}

static const char *fact(const struct findings *f, const char *name)
{
	for (size_t i = 0; i < f->property_count; i++)
		if (strcmp(f->properties[i].name, name) == 0)
			return f->properties[i].value;
	return NULL;
}

/* Without reasons, what agrees is a number, and so are details that nobody has to answer. */
static bool is_shown(const struct findings_item *item, bool explain)
{
	if (explain)
		return true;
	return is_detail(item) ? item->kind == FINDINGS_FAIL : item->kind != FINDINGS_PASS;
}

static void print_head(FILE *out, const struct findings *f)
{
	bool images = fact(f, DIFF_COMPARED);

	cell(out, "verdict", 13);
	cell(out, "component", 24);
	cell(out, images ? "first" : "declared", VERSION_WIDTH);
	cell(out, images ? "second" : "observed", VERSION_WIDTH);
	fputs("conf.\n", out);
}

/* A fact, and the letter that stands for it in the last column. */
static void print_fact(FILE *out, const struct findings_property *p)
{
	const char *letter = strcmp(p->name, "waived") == 0           ? " (w)"
			     : strcmp(p->name, "waiversExpired") == 0 ? " (x)"
								      : "";

	fprintf(out, "%-13s %s%s\n", p->name, p->value, letter);
}

static void count_details(FILE *out, const struct findings *f)
{
	size_t counts[DIFF_DETAILS] = { 0 };
	bool any = false;

	for (size_t i = 0; i < f->item_count; i++)
		if (!is_shown(&f->items[i], false) && is_detail(&f->items[i]))
			counts[f->items[i].rule - DIFF_VERDICTS]++;
	for (enum diff_detail d = 0; d < DIFF_DETAILS; d++) {
		if (!counts[d])
			continue;
		fprintf(out, any ? ", %s %zu" : "differ too    %s %zu", diff_detail_name(d),
			counts[d]);
		any = true;
	}
	if (any)
		fputs(" (--explain lists them)\n", out);
}

static enum err table(FILE *out, const struct findings *f, bool explain)
{
	size_t counts = 0, shown = 0;

	for (size_t i = 0; i < f->item_count; i++) {
		counts += findings_counts(&f->items[i]);
		if (!is_shown(&f->items[i], explain))
			continue;
		if (!shown++)
			print_head(out, f);
		print_item(out, f, &f->items[i], explain);
	}
	if (shown)
		putc('\n', out);
	for (size_t i = 0; i < f->property_count; i++)
		if (strcmp(f->properties[i].value, "0") != 0)
			print_fact(out, &f->properties[i]);
	if (!explain)
		count_details(out, f);
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
