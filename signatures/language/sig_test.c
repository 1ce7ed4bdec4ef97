/* SPDX-License-Identifier: Apache-2.0 */
/* The examples of the signature files, run as tests. */
#include <stdarg.h>
#include <stdio.h>

#include "analyzer/base/mem.h"
#include "signatures/language/getter.h"
#include "signatures/language/sig_report.h"

#define HITS_MAX 4096u

void sig_complain(struct sig_reporter *r, const struct sig_file *file, unsigned line,
		  const char *format, ...)
{
	struct sig_error complaint = { .file = file->file, .line = line };
	va_list args;

	va_start(args, format);
	vsnprintf(complaint.text, sizeof(complaint.text), format, args);
	va_end(args);
	r->report(r->context, &complaint);
	r->count++;
}

/* What an accept shows: does the rule match, and is the version the expected one? */
struct trial {
	const struct sig_file *file;
	const struct rule *rule;
	const struct example *example;
	bool matched;
	struct rule_version version; /* of the last match */
};

/* Note a match; true ends the search. */
static bool note(struct trial *t, const struct match *match)
{
	const char *expected = t->example->version ? t->example->version : "";
	struct rule_version version;

	if (!rule_version(&t->file->sig, t->rule, match, &version))
		return false;
	t->matched = true;
	t->version = version;
	return strcmp(version.exact, expected) == 0;
}

static bool overlaps(const struct pattern *patterns, size_t count, struct bytes in,
		     const struct match *with)
{
	for (size_t i = 0; i < count; i++) {
		struct match m;

		for (size_t from = 0; pattern_find(&patterns[i], in, from, &m); from = m.at + 1)
			if (!with || (m.at < with->at + with->len && with->at < m.at + m.len))
				return true;
	}
	return false;
}

static void try_banner(struct trial *t)
{
	struct bytes in = t->example->text;
	struct match m;

	if (overlaps(t->file->vetoes, t->file->veto_count, in, NULL))
		return;
	for (size_t from = 0; pattern_find(t->rule->patterns, in, from, &m); from = m.at + 1)
		if (!overlaps(t->file->rejects, t->file->reject_count, in, &m) && note(t, &m))
			return;
}

/* Each NUL-terminated string of the text, whole. */
static void try_strings(struct trial *t)
{
	struct bytes in = t->example->text;

	while (in.len) {
		const uint8_t *zero = memchr(in.ptr, 0, in.len);
		size_t len = zero ? (size_t)(zero - in.ptr) : in.len;
		struct match m;

		if (len && pattern_at(t->rule->patterns, bytes_head(in, len), 0, true, &m) &&
		    note(t, &m))
			return;
		in = bytes_from(in, len + 1);
	}
}

static bool has_word(struct bytes in, const char *word)
{
	size_t len = strlen(word);

	for (size_t at = 0; at + len <= in.len; at++)
		if (memcmp(in.ptr + at, word, len) == 0 && (!at || in.ptr[at - 1] == ' ') &&
		    (at + len == in.len || in.ptr[at + len] == ' '))
			return true;
	return false;
}

static void try_sets(struct trial *t)
{
	struct match m;

	for (size_t i = 0; i < t->rule->pattern_count; i++)
		if (!pattern_find(&t->rule->patterns[i], t->example->text, 0, &m))
			return;
	for (size_t i = 0; i < t->rule->name_count; i++)
		if (!has_word(t->example->text, t->rule->names[i]))
			return;
	note(t, NULL);
}

/* A table, in one byte order or the other. */
static void try_bytes(struct trial *t)
{
	struct match m;

	for (size_t i = 0; i < t->rule->pattern_count; i++)
		if (pattern_find(&t->rule->patterns[i], t->example->text, 0, &m) && note(t, &m))
			return;
}

static void try_rule(struct trial *t)
{
	struct match m;

	switch (t->rule->method) {
	case METHOD_BANNER:
		try_banner(t);
		break;
	case METHOD_STRINGS:
	case METHOD_SYMBOLS:
		try_sets(t);
		break;
	case METHOD_BYTES:
		try_bytes(t);
		break;
	case METHOD_SONAME:
	case METHOD_LONE:
		try_strings(t);
		break;
	case METHOD_FILENAME:
		if (match_path(t->rule->patterns, (const char *)t->example->text.ptr, &m))
			note(t, &m);
		break;
	case METHOD_ATTRIBUTE:
		if (pattern_find(t->rule->patterns, t->example->text, 0, &m))
			note(t, &m);
		break;
	case METHOD_GETTER:
		t->matched = getter_version(&t->file->sig, t->rule,
					    (const char *)t->example->text.ptr, &t->version);
		break;
	case METHOD_PACKAGE: /* no rule is of these kinds */
	case METHOD_PATH:
	case METHOD_COUNT:
		break;
	}
}

static void test_accept(struct sig_reporter *r, const struct sig_file *file,
			const struct example *example)
{
	struct trial t = { file, &file->sig.rules[example->rule], example, false, { "", "" } };

	try_rule(&t);
	if (!t.matched)
		sig_complain(r, file, example->line, "expected rule %u to match", t.rule->id);
	else if (strcmp(t.version.exact, example->version ? example->version : "") != 0)
		sig_complain(r, file, example->line, "expected version %s of rule %u, not %s",
			     example->version ? example->version : "-", t.rule->id,
			     t.version.exact[0] ? t.version.exact : "-");
}

/* The places in TEXT of all anchors of one signature. */
static size_t find_hits(const struct sigdb *db, uint32_t sig, struct bytes text,
			struct literal_hit *hits)
{
	uint32_t before = UINT32_MAX;
	size_t n = 0;

	for (size_t i = 0; i < db->use_count; i++) {
		struct bytes anchor = db->uses[i].pattern->anchor, rest = text;
		const uint8_t *at;

		if (db->uses[i].sig != sig || db->uses[i].id == before)
			continue;
		before = db->uses[i].id;
		while (n < HITS_MAX && (at = memmem(rest.ptr, rest.len, anchor.ptr, anchor.len))) {
			hits[n++] = (struct literal_hit){ before, (uint64_t)(at - text.ptr) };
			rest = bytes_from(text, (uint64_t)(at - text.ptr) + 1);
		}
	}
	return n;
}

static void refuse_as(struct sig_reporter *r, const struct sigdb *db, const struct sig_file *file,
		      const struct example *example, const struct subject *subject, const char *as)
{
	struct arena arena = { 0 };
	struct evidence_list found;

	if (match_file(db, subject, &arena, &found))
		sig_complain(r, file, example->line, "expected more memory");
	for (const struct evidence *e = found.first; e; e = e->next)
		if (e->sig == &file->sig) {
			sig_complain(r, file, example->line,
				     "expected no match as %s, but rule %u matches", as, e->rule);
			break;
		}
	arena_finish(&arena);
}

static void test_refuse(struct sig_reporter *r, const struct sigdb *db, const struct sig_file *file,
			const struct example *example)
{
	const char *text = (const char *)example->text.ptr;
	struct elf elf = { .file = bytes_of(NULL, 0), .soname = text };
	struct subject subject = {
		.bytes = example->text, .path = "", .class = SUBJECT_TEXT, .max_evidence = 1000
	};
	struct literal_hit *hits = mem_alloc(HITS_MAX, sizeof(*hits));

	if (!hits) {
		sig_complain(r, file, example->line, "expected more memory");
		return;
	}
	subject.hits = hits;
	subject.hit_count = find_hits(db, file->sig.index, example->text, hits);
	refuse_as(r, db, file, example, &subject, "text");
	subject.class = SUBJECT_BINARY;
	refuse_as(r, db, file, example, &subject, "data");
	subject.hit_count = 0;
	subject.named_file = true;
	subject.path = text;
	refuse_as(r, db, file, example, &subject, "a file name");
	subject.named_file = false;
	subject.class = SUBJECT_ELF;
	subject.elf = &elf;
	refuse_as(r, db, file, example, &subject, "a soname");
	mem_free(hits);
}

size_t sigdb_test(const struct sigdb *db, sig_report *report, void *context, size_t *checked)
{
	struct sig_reporter r = { report, context, 0 };

	*checked = 0;
	for (size_t i = 0; i < db->count; i++) {
		const struct sig_file *file = db->files[i];

		for (size_t k = 0; k < file->example_count; k++) {
			const struct example *example = &file->examples[k];

			++*checked;
			if (example->rule < 0)
				test_refuse(&r, db, file, example);
			else
				test_accept(&r, file, example);
		}
	}
	return r.count;
}
