/* SPDX-License-Identifier: Apache-2.0 */
/* Findings as Markdown for a merge request or a report: what failed first, what passed in a line.
 */
#include "analyzer/report/findings.h"
#include "analyzer/sbom/escape.h"

static void row(FILE *out, const struct findings *f, const struct findings_item *item)
{
	fputs("| ", out);
	escape_markdown(out, f->rules[item->rule].id);
	fprintf(out, " | %s%s",
		item->kind == FINDINGS_FAIL ? findings_level_name(item->level)
					    : findings_kind_name(item->kind),
		item->waived ? ", waived: " : "");
	escape_markdown(out, item->waived);
	fputs(" | ", out);
	escape_markdown(out, item->subject);
	if (item->subject && item->pointer)
		putc(' ', out);
	escape_markdown(out, item->pointer);
	fputs(" | ", out);
	escape_markdown(out, item->message);
	if (item->action) {
		fputs("; ", out);
		escape_markdown(out, item->action);
	}
	fputs(" |\n", out);
}

static bool same_group(const struct findings_item *a, const struct findings_item *b)
{
	return a->group == b->group || (a->group && b->group && strcmp(a->group, b->group) == 0);
}

/* The rules that passed from START to END, and how often each does in a row. */
static void passes(FILE *out, const struct findings *f, size_t start, size_t end)
{
	size_t times = 0;

	fputs("\npassed:", out);
	for (size_t i = start; i < end; i++) {
		if (f->items[i].kind != FINDINGS_PASS)
			continue;
		times++;
		if (i + 1 < end && f->items[i + 1].kind == FINDINGS_PASS &&
		    f->items[i + 1].rule == f->items[i].rule)
			continue;
		putc(' ', out);
		escape_markdown(out, f->rules[f->items[i].rule].id);
		if (times > 1)
			fprintf(out, " (%zu)", times);
		times = 0;
	}
	putc('\n', out);
}

static size_t section(FILE *out, const struct findings *f, size_t start)
{
	size_t end = start, passed = 0;

	while (end < f->item_count && same_group(&f->items[start], &f->items[end]))
		passed += f->items[end++].kind == FINDINGS_PASS;
	if (f->items[start].group) {
		fputs("\n## ", out);
		escape_markdown(out, f->items[start].group);
		putc('\n', out);
	}
	if (passed < end - start)
		fputs("\n| rule | result | where | what |\n|---|---|---|---|\n", out);
	for (size_t i = start; i < end; i++)
		if (f->items[i].kind != FINDINGS_PASS)
			row(out, f, &f->items[i]);
	if (passed)
		passes(out, f, start, end);
	return end;
}

enum err findings_markdown(FILE *out, const struct findings *f)
{
	fprintf(out, "# assay %s: ", f->command);
	escape_markdown(out, f->document);
	fputs("\n\n", out);
	for (size_t i = 0; i < f->property_count; i++) {
		fputs("* ", out);
		escape_markdown(out, f->properties[i].name);
		fputs(": ", out);
		escape_markdown(out, f->properties[i].value);
		putc('\n', out);
	}
	for (size_t i = 0; i < f->item_count;)
		i = section(out, f, i);
	return ferror(out) ? ERR_IO : OK;
}
