/* SPDX-License-Identifier: Apache-2.0 */
/* What a reviewer would say about a signature file that parses. */
#include <stdio.h>

#include "analyzer/base/text.h"
#include "signatures/language/sig_report.h"

#define TABLE_MIN 16u /* bytes: shorter ones occur by accident */

/* The line that starts with WORD, for complaints; the first line when there is none. */
static unsigned line_of(const struct sig_file *file, const char *word)
{
	struct bytes text = file->text;
	size_t len = strlen(word);

	for (unsigned line = 1; text.len; line++) {
		const uint8_t *newline = memchr(text.ptr, '\n', text.len);

		if (bytes_at(text, 0, word, len))
			return line;
		text = bytes_from(text, newline ? (uint64_t)(newline - text.ptr) + 1 : text.len);
	}
	return 1;
}

static bool only(const char *text, const char *more)
{
	for (; *text; text++)
		if (!is_alnum((uint8_t)*text) && !strchr(more, *text))
			return false;
	return true;
}

static void lint_place(struct sig_reporter *r, const struct sig_file *file)
{
	static const char tag[] = "# SPDX-License-Identifier: CC0-1.0\n";
	const char *slash = strrchr(file->file, '/'), *name = slash ? slash + 1 : file->file;
	size_t len = strlen(file->sig.component);

	if (!bytes_at(file->text, 0, tag, strlen(tag)))
		sig_complain(r, file, 1, "expected the first line to name the licence CC0-1.0");
	if (strncmp(name, file->sig.component, len) != 0 || strcmp(name + len, ".sig") != 0)
		sig_complain(r, file, line_of(file, "component"),
			     "expected the file to be called %s.sig", file->sig.component);
	if (!only(file->sig.area, "-"))
		sig_complain(r, file, 1, "expected the file in a folder that names its area");
}

static void lint_purl(struct sig_reporter *r, const struct sig_file *file)
{
	const char *purl = file->sig.purl;
	const char *slash = purl ? strchr(purl, '/') : NULL, *at = purl ? strchr(purl, '@') : NULL;
	unsigned line = line_of(file, "purl");

	if (!purl)
		sig_complain(r, file, line, "expected a purl line");
	else if (strncmp(purl, "pkg:", 4) != 0 || !slash || slash == purl + 4)
		sig_complain(r, file, line, "expected pkg:TYPE/NAME@{version}");
	else if (!only(purl, ".+-_~%:/@?=&#{}") || !at || at < slash + 2 ||
		 strncmp(at, "@{version}", 10) != 0 || (at[10] && at[10] != '?' && at[10] != '#'))
		sig_complain(r, file, line, "expected a name and @{version} in the purl");
}

/* Vendor and product as in the NVD's dictionary: small letters, all but . _ - quoted. */
static bool cpe_names(const char *at)
{
	for (; *at && *at != '{'; at++) {
		bool quoted = *at == '\\';
		char c = *(at += quoted);
		bool plain = strchr("._-", c) || (is_alnum((uint8_t)c) && (c < 'A' || c > 'Z'));

		if (quoted ? plain || !is_print((uint8_t)c) : !plain && c != ':')
			return false;
	}
	return true;
}

/* 13 fields; a colon behind a backslash is none; the version and nothing after it but stars. */
static void lint_cpe(struct sig_reporter *r, const struct sig_file *file, const char *cpe)
{
	static const char tail[] = ":{version}:*:*:*:*:*:*:*";
	unsigned line = line_of(file, "cpe"), colons = 0;
	size_t len = strlen(cpe);

	for (size_t i = 0; i < len; i++)
		colons += cpe[i] == ':' && (!i || cpe[i - 1] != '\\');
	if (strncmp(cpe, "cpe:2.3:", 8) != 0 || !cpe[8] || !strchr("aoh", cpe[8]) || cpe[9] != ':')
		sig_complain(r, file, line, "expected cpe:2.3: and a, o or h");
	else if (colons != 12)
		sig_complain(r, file, line, "expected 13 fields in the cpe, not %u", colons + 1);
	else if (strcmp(cpe + len - strlen(tail), tail) != 0)
		sig_complain(r, file, line, "expected {version} and seven stars in the cpe");
	else if (strstr(cpe, "::") || !cpe_names(cpe + 10))
		sig_complain(r, file, line,
			     "expected vendor and product, in small letters and quoted");
}

static void lint_licenses(struct sig_reporter *r, const struct sig_file *file)
{
	unsigned line = line_of(file, "license");
	bool always = false;

	if (!file->sig.license_count)
		sig_complain(r, file, line, "expected a license line");
	for (size_t i = 0; i < file->sig.license_count; i++) {
		const struct license *l = &file->sig.license[i];

		if (!only(l->expression, ".-+ ()"))
			sig_complain(r, file, line, "expected an spdx expression, not %s",
				     l->expression);
		if (always)
			sig_complain(r, file, line,
				     "expected no license line after one without bounds");
		always = !l->when.floor && !l->when.ceiling;
	}
}

static size_t literal_bytes(const struct pattern *p)
{
	size_t n = 0;

	for (size_t i = 0; i < p->count; i++)
		n += p->steps[i].kind == STEP_LITERAL ? p->steps[i].literal.len : 0;
	return n;
}

static unsigned distinct(struct bytes in)
{
	bool seen[256] = { false };
	unsigned n = 0;

	for (size_t i = 0; i < in.len; i++) {
		n += !seen[in.ptr[i]];
		seen[in.ptr[i]] = true;
	}
	return n;
}

/* How many numbers a format asks for: %d, %u, %02d, %lu ... One alone may be anything. */
static unsigned format_numbers(const char *text)
{
	unsigned n = 0;

	while ((text = strchr(text, '%'))) {
		text += 1 + strspn(text + 1, ".0123456789hlz");
		n += *text == 'd' || *text == 'i' || *text == 'u';
		text += *text == '%';
	}
	return n;
}

static void lint_pattern(struct sig_reporter *r, const struct sig_file *file,
			 const struct rule *rule)
{
	const struct pattern *p = rule->patterns;
	uint32_t numbers = p->captures & ~(1u << STEP_LITERAL) & ((1u << STEP_SOVERSION) - 1);

	switch (rule->method) {
	case METHOD_BANNER:
		if (anchor_common(p->anchor) && !rule->need_count)
			sig_complain(r, file, rule->line, "expected rarer text in the pattern");
		if (rule->arguments && (numbers || format_numbers(p->source) < 2))
			sig_complain(r, file, rule->line,
				     "expected two or more of %%d and no version in a format");
		break;
	case METHOD_STRINGS:
		for (size_t i = 0; i < rule->pattern_count; i++)
			if (anchor_common(p[i].anchor))
				sig_complain(r, file, rule->line, "expected rarer text, not \"%s\"",
					     p[i].source);
		break;
	case METHOD_SONAME:
		if (p->steps[0].kind != STEP_LITERAL || p->steps[0].literal.len < 2 || p->slash)
			sig_complain(
				r, file, rule->line,
				"expected a shared object's name, such as \"libz.so.{soversion}\"");
		break;
	case METHOD_FILENAME:
		if (literal_bytes(p) < 2)
			sig_complain(r, file, rule->line, "expected a part of the name as it is");
		break;
	case METHOD_LONE:
	case METHOD_GETTER:
		if (!numbers)
			sig_complain(r, file, rule->line, "expected a version in a %s pattern",
				     method_name(rule->method));
		break;
	case METHOD_ATTRIBUTE:
		if (literal_bytes(p) < 3 && !numbers)
			sig_complain(r, file, rule->line, "expected more text in the pattern");
		break;
	case METHOD_BYTES:
		if (p->steps->literal.len < TABLE_MIN || distinct(p->steps->literal) < 4)
			sig_complain(r, file, rule->line,
				     "expected a table of %u bytes or more, 4 of them different",
				     TABLE_MIN);
		break;
	case METHOD_SYMBOLS:
	case METHOD_PACKAGE: /* no rule is of these kinds */
	case METHOD_PATH:
	case METHOD_COUNT:
		break;
	}
}

static bool same_bound(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

/* Would B ever say what A does not? */
static bool same_rule(const struct rule *a, const struct rule *b)
{
	if (a->method != b->method || a->area != b->area || a->pattern_count != b->pattern_count ||
	    a->name_count != b->name_count || a->need_count || b->need_count ||
	    !same_bound(a->bound.floor, b->bound.floor) ||
	    !same_bound(a->bound.ceiling, b->bound.ceiling))
		return false;
	for (size_t i = 0; i < a->pattern_count; i++)
		if (strcmp(a->patterns[i].source, b->patterns[i].source) != 0)
			return false;
	for (size_t i = 0; i < a->name_count; i++)
		if (strcmp(a->names[i], b->names[i]) != 0)
			return false;
	return true;
}

static void lint_rule(struct sig_reporter *r, const struct sig_file *file, size_t at)
{
	const struct rule *rule = &file->sig.rules[at];
	const struct bound *b = &rule->bound;
	bool accepted = false;
	bool bounded = b->floor || b->ceiling;
	int order = b->floor && b->ceiling ? version_compare(file->sig.scheme, b->floor, b->ceiling)
					   : -1;

	for (size_t i = 0; i < file->example_count; i++)
		accepted |= file->examples[i].rule == (int)at;
	if (!accepted)
		sig_complain(r, file, rule->line, "expected an accept line for rule %u", rule->id);
	if (order > 0 || (order == 0 && (b->floor_open || b->ceiling_open)))
		sig_complain(r, file, rule->line, "expected a floor below the ceiling");
	for (size_t i = 0; i < at; i++)
		if (same_rule(&file->sig.rules[i], rule))
			sig_complain(r, file, rule->line,
				     "expected a rule that differs from rule %u",
				     file->sig.rules[i].id);
	for (size_t i = 0; i < rule->name_count; i++)
		if (!only(rule->names[i], rule->method == METHOD_GETTER      ? "_.$@:&[]"
					  : rule->words                      ? "_.+~-"
					  : rule->method == METHOD_ATTRIBUTE ? "_.-"
									     : "_.$@"))
			sig_complain(r, file, rule->line, "expected a name, not %s",
				     rule->names[i]);
	if (rule->pattern_count)
		lint_pattern(r, file, rule);
	else if (rule->method == METHOD_GETTER && (!bounded || !rule->need_count))
		sig_complain(r, file, rule->line,
			     "expected a bound and needs, for many have the number");
}

static void lint_file(struct sig_reporter *r, const struct sig_file *file)
{
	bool refuses = false;

	lint_place(r, file);
	lint_purl(r, file);
	for (const char *const *cpe = file->sig.cpe; *cpe; cpe++)
		lint_cpe(r, file, *cpe);
	lint_licenses(r, file);
	if (!file->sig.supplier)
		sig_complain(r, file, 1, "expected a supplier line");
	if (!file->sig.rule_count)
		sig_complain(r, file, 1, "expected a rule");
	for (size_t i = 0; i < file->sig.rule_count; i++)
		lint_rule(r, file, i);
	for (size_t i = 0; i < file->reject_count; i++)
		if (anchor_common(file->rejects[i].anchor))
			sig_complain(r, file, line_of(file, "reject"),
				     "expected rarer text, not \"%s\"", file->rejects[i].source);
	for (size_t i = 0; i < file->example_count; i++)
		refuses |= file->examples[i].rule < 0;
	if (!refuses)
		sig_complain(r, file, 1, "expected a refuse line");
}

size_t sigdb_lint(const struct sigdb *db, sig_report *report, void *context)
{
	struct sig_reporter r = { report, context, 0 };

	for (size_t i = 0; i < db->count; i++)
		lint_file(&r, db->files[i]);
	return r.count;
}
