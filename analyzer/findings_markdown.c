/* SPDX-License-Identifier: Apache-2.0 */
/* Findings as Markdown for a merge request or a report: what failed first, what passed in a line.
 */
#include "analyzer/findings.h"

/* Text in a table cell: nothing of it may become a table, a link or HTML. */
static void cell(FILE *out, const char *text)
{
	for (; text && *text; text++) {
		if (*text == '<' || *text == '>' || *text == '&') {
			fputs(*text == '<' ? "&lt;" : *text == '>' ? "&gt;" : "&amp;", out);
			continue;
		}
		if (strchr("|\\`*_[]#!", *text))
			putc('\\', out);
		putc((uint8_t)*text < 32 ? ' ' : *text, out);
	}
}

static void row(FILE *out, const struct findings *f, const struct findings_item *item)
{
	fputs("| ", out);
	cell(out, f->rules[item->rule].id);
	fprintf(out, " | %s%s",
		item->kind == FINDINGS_FAIL ? findings_level_name(item->level)
					    : findings_kind_name(item->kind),
		item->waived ? ", waived: " : "");
	cell(out, item->waived);
	fputs(" | ", out);
	cell(out, item->subject);
	if (item->subject && item->pointer)
		putc(' ', out);
	cell(out, item->pointer);
	fputs(" | ", out);
	cell(out, item->message);
	if (item->action) {
		fputs("; ", out);
		cell(out, item->action);
	}
	fputs(" |\n", out);
}

static bool same_group(const struct findings_item *a, const struct findings_item *b)
{
	return a->group == b->group || (a->group && b->group && strcmp(a->group, b->group) == 0);
}

static size_t section(FILE *out, const struct findings *f, size_t start)
{
	size_t end = start, passed = 0;

	while (end < f->item_count && same_group(&f->items[start], &f->items[end]))
		passed += f->items[end++].kind == FINDINGS_PASS;
	if (f->items[start].group) {
		fputs("\n## ", out);
		cell(out, f->items[start].group);
		putc('\n', out);
	}
	if (passed < end - start)
		fputs("\n| rule | result | where | what |\n|---|---|---|---|\n", out);
	for (size_t i = start; i < end; i++)
		if (f->items[i].kind != FINDINGS_PASS)
			row(out, f, &f->items[i]);
	if (passed) {
		fputs("\npassed:", out);
		for (size_t i = start; i < end; i++)
			if (f->items[i].kind == FINDINGS_PASS) {
				putc(' ', out);
				cell(out, f->rules[f->items[i].rule].id);
			}
		putc('\n', out);
	}
	return end;
}

enum err findings_markdown(FILE *out, const struct findings *f)
{
	fprintf(out, "# assay %s: ", f->command);
	cell(out, f->document);
	fputs("\n\n", out);
	for (size_t i = 0; i < f->property_count; i++) {
		fputs("* ", out);
		cell(out, f->properties[i].name);
		fputs(": ", out);
		cell(out, f->properties[i].value);
		putc('\n', out);
	}
	for (size_t i = 0; i < f->item_count;)
		i = section(out, f, i);
	return ferror(out) ? ERR_IO : OK;
}
