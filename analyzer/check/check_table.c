/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/check/check_table.h"

#include "analyzer/base/text.h"

#define COLUMNS 80u
#define SHOWN 3u /* places of one check */

/* TEXT in at most WIDTH columns, cut between characters. */
static void put(FILE *out, const char *text, size_t width)
{
	size_t have = text_columns(text), end;

	if (have <= width) {
		fputs(text, out);
		return;
	}
	for (end = 0, have = 0; text[end]; end++) {
		have += ((uint8_t)text[end] & 0xc0) != 0x80;
		if (have > width - 3)
			break;
	}
	fprintf(out, "%.*s...", (int)end, text);
}

void check_table_flow(FILE *out, const char *text, unsigned at, unsigned indent)
{
	do {
		size_t len = strlen(text), room = COLUMNS - at, cut = len;

		if (text_columns(text) > room) {
			for (cut = room < len ? room : len; cut && text[cut] != ' ';)
				cut--;
			if (!cut)
				cut = strcspn(text, " ");
		}
		fprintf(out, "%.*s\n", (int)cut, text);
		text += cut + strspn(text + cut, " ");
		at = indent;
	} while (*text && fprintf(out, "%*s", (int)indent, "") >= 0);
}

static void wrap(FILE *out, const char *text, unsigned indent)
{
	if (*text && fprintf(out, "%*s", (int)indent, "") >= 0)
		check_table_flow(out, text, indent, indent);
}

static const char *verdict_of(const struct findings_item *item)
{
	return item->property_count > 2 ? item->properties[2].value
					: findings_kind_name(item->kind);
}

static bool same(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

/* What is worse to read: a failure, then what the supplier owes, then what nobody can say. */
static unsigned badness(const struct findings_item *item)
{
	return item->kind == FINDINGS_FAIL     ? 4
	       : item->kind == FINDINGS_REVIEW ? 3
	       : item->kind == FINDINGS_OPEN   ? 2
	       : item->kind == FINDINGS_PASS   ? 1
					       : 0;
}

static void place(FILE *out, const struct findings_item *item)
{
	if (item->pointer || item->subject) {
		fputs("              ", out);
		put(out, item->pointer ? item->pointer : item->subject, COLUMNS - 14);
		putc('\n', out);
	}
	if (item->pointer && item->subject)
		wrap(out, item->subject, 16);
	if (badness(item) > 1)
		wrap(out, item->message, 16);
}

/* The items of one check, from START on; the index after them. */
static size_t one_check(FILE *out, const struct findings *f, size_t start, unsigned counts[5])
{
	static const char *const levels[] = { "must", "should", "info" };
	const struct findings_item *first = &f->items[start], *worst = first;
	size_t end = start;

	for (; end < f->item_count && f->items[end].rule == first->rule &&
	       same(f->items[end].group, first->group);
	     end++)
		if (badness(&f->items[end]) > badness(worst))
			worst = &f->items[end];
	counts[badness(worst)]++;
	fprintf(out, "  %-4s %-6s %-14s ", f->rules[first->rule].id, levels[first->level],
		verdict_of(worst));
	check_table_flow(out, f->rules[first->rule].text ? f->rules[first->rule].text : "", 30, 30);
	for (size_t i = start; i < end && i < start + SHOWN; i++)
		place(out, &f->items[i]);
	if (end - start > SHOWN)
		fprintf(out, "              ... %zu places in all\n", end - start);
	if (worst->action && badness(worst) > 1) {
		fputs("              -> ", out);
		check_table_flow(out, worst->action, 17, 17);
	}
	return end;
}

static size_t profile(FILE *out, const struct findings *f, size_t start)
{
	const char *group = f->items[start].group;
	unsigned counts[5] = { 0 };
	size_t at = start;

	fprintf(out, "%s\n", group ? group : f->command);
	for (size_t i = 0; i < f->property_count; i++)
		if (same(f->properties[i].name, group))
			wrap(out, f->properties[i].value, 2);
	putc('\n', out);
	while (at < f->item_count && same(f->items[at].group, group))
		at = one_check(out, f, at, counts);
	fprintf(out,
		"\n  %u passed, %u failed, %u need the supplier, %u not decidable, %u not "
		"applicable\n\n",
		counts[1], counts[4], counts[3], counts[2], counts[0]);
	return at;
}

enum err check_table_write(FILE *out, const struct findings *f)
{
	for (size_t i = 0; i < f->item_count;)
		i = profile(out, f, i);
	for (size_t i = 0; i < f->property_count; i++)
		if (strncmp(f->properties[i].name, "score", 5) == 0)
			fprintf(out, "%-28s %s\n", f->properties[i].name, f->properties[i].value);
	return ferror(out) ? ERR_IO : OK;
}
