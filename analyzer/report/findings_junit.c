/* SPDX-License-Identifier: Apache-2.0 */
/*
 * JUnit XML, as build servers read it: a suite for each group, a test for each item. There is no
 * official schema; written is what every known reader takes: testsuites, testsuite, testcase,
 * failure, skipped, properties. A warning that failed is shown as skipped with its text, since a
 * build server knows no third colour and a warning must not stop it.
 */
#include "analyzer/report/findings.h"
#include "analyzer/sbom/escape.h"

static void text(FILE *out, const char *t)
{
	for (; t && *t; t++)
		escape_xml(out, *t);
}

static void attribute(FILE *out, const char *name, const char *value)
{
	fprintf(out, " %s=\"", name);
	text(out, value);
	putc('"', out);
}

static bool same_group(const struct findings_item *a, const struct findings_item *b)
{
	return a->group == b->group || (a->group && b->group && strcmp(a->group, b->group) == 0);
}

static bool stops(const struct findings_item *item)
{
	return findings_counts(item) && item->level == FINDINGS_ERROR;
}

static void body(FILE *out, const char *element, const struct findings_item *item)
{
	fprintf(out, "      <%s", element);
	attribute(out, "message", item->message);
	if (stops(item))
		attribute(out, "type", findings_level_name(item->level));
	putc('>', out);
	if (item->pointer) {
		text(out, item->pointer);
		fputs(": ", out);
	}
	text(out, item->message);
	if (item->action) {
		fputs("; ", out);
		text(out, item->action);
	}
	if (item->waived) {
		fputs("; waived: ", out);
		text(out, item->waived);
	}
	fprintf(out, "</%s>\n", element);
}

static void test_case(FILE *out, const struct findings *f, const struct findings_item *item)
{
	const char *where = item->subject ? item->subject : item->pointer;

	fputs("    <testcase", out);
	attribute(out, "classname", item->group ? item->group : f->command);
	fputs(" name=\"", out);
	text(out, f->rules[item->rule].id);
	if (f->rules[item->rule].text) {
		fputs(": ", out);
		text(out, f->rules[item->rule].text);
	}
	if (where && *where) {
		fputs(" (", out);
		text(out, where);
		putc(')', out);
	}
	if (item->kind == FINDINGS_PASS) {
		fputs("\"/>\n", out);
		return;
	}
	fputs("\">\n", out);
	body(out, stops(item) ? "failure" : "skipped", item);
	fputs("    </testcase>\n", out);
}

/* The items from START on that are of one group; the index after them. */
static size_t suite(FILE *out, const struct findings *f, size_t start)
{
	size_t end = start, failed = 0, skipped = 0;

	for (; end < f->item_count && same_group(&f->items[start], &f->items[end]); end++) {
		failed += stops(&f->items[end]);
		skipped += !stops(&f->items[end]) && f->items[end].kind != FINDINGS_PASS;
	}
	fputs("  <testsuite", out);
	attribute(out, "name", f->items[start].group ? f->items[start].group : f->command);
	fprintf(out, " tests=\"%zu\" failures=\"%zu\" errors=\"0\" skipped=\"%zu\">\n", end - start,
		failed, skipped);
	if (f->property_count) {
		fputs("    <properties>\n", out);
		for (size_t i = 0; i < f->property_count; i++) {
			fputs("      <property", out);
			attribute(out, "name", f->properties[i].name);
			attribute(out, "value", f->properties[i].value);
			fputs("/>\n", out);
		}
		fputs("    </properties>\n", out);
	}
	for (size_t i = start; i < end; i++)
		test_case(out, f, &f->items[i]);
	fputs("  </testsuite>\n", out);
	return end;
}

enum err findings_junit(FILE *out, const struct findings *f)
{
	fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites", out);
	attribute(out, "name", f->document);
	fputs(">\n", out);
	for (size_t i = 0; i < f->item_count;)
		i = suite(out, f, i);
	fputs("</testsuites>\n", out);
	return ferror(out) ? ERR_IO : OK;
}
