/* SPDX-License-Identifier: Apache-2.0 */
/* Every check has a document that passes and one that fails; the rules of the texts they look at.
 */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/check/check.h"
#include "analyzer/check/check_table.h"
#include "analyzer/sbom/check_syntax.h"
#include "analyzer/sbom/license.h"

#define SHA256 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
#define SHA512                                                                                     \
	"cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2" \
	"877eec2f63b931bd47417a81a538327af927da3e"

#define ADD(owner, list)                                                                           \
	(((owner)->list =                                                                          \
		  sbom_more(s, (owner)->list, &(owner)->list##_count, sizeof(*(owner)->list))),    \
	 &(owner)->list[(owner)->list##_count - 1])

static struct sbom_party acme = { .name = "Acme", .email = "psirt@acme.example" };

static void fill(struct sbom *s, struct sbom_component *c, const char *ref, const char *name)
{
	static const char *const properties[][2] = {
		{ "bsi:component:filename", "lib.so" },
		{ "bsi:component:executable", "executable" },
		{ "bsi:component:archive", "no archive" },
		{ "bsi:component:structured", "unstructured" },
		{ "acme:supportLevel", "maintained" },
		{ "cdx:lifecycle:milestone:endOfSupport", "2031-12-31" },
	};
	static const char *const references[][2] = {
		{ "vcs", "https://acme.example/src" },
		{ "security-contact", "https://acme.example/security" },
		{ "exploitability-statement", "https://acme.example/vex.json" },
		{ "distribution", "https://acme.example/fw.bin" },
	};
	struct sbom_identity *id;

	c->ref = ref;
	c->name = name;
	c->version = "1.2";
	c->type = "library";
	c->purl = "pkg:generic/thing@1.2";
	c->copyright = "(C) Acme";
	c->supplier = &acme;
	c->dependencies = SBOM_COMPLETE;
	*ADD(c, cpes) = "cpe:2.3:a:acme:thing:1.2:*:*:*:*:*:*:*";
	*ADD(c, hashes) = (struct sbom_hash){ "SHA-256", SHA256 };
	*ADD(c, licenses) = (struct sbom_license){ .expression = "MIT OR Apache-2.0",
						   .acknowledgement = SBOM_CONCLUDED };
	*ADD(c, licenses) =
		(struct sbom_license){ .expression = "MIT", .acknowledgement = SBOM_DECLARED };
	for (size_t i = 0; i < 6; i++)
		*ADD(c, properties) = (struct sbom_property){ properties[i][0], properties[i][1] };
	for (size_t i = 0; i < 4; i++)
		*ADD(c, references) = (struct sbom_reference){ .type = references[i][0],
							       .url = references[i][1] };
	*ADD(&c->references[3], hashes) = (struct sbom_hash){ "SHA-512", SHA512 };
	id = ADD(c, identities);
	id->field = "name";
	id->confidence = 0.9;
	ADD(id, methods)->technique = "manifest-analysis";
}

/* A document in which nothing is missing. */
static struct sbom *whole(void)
{
	struct sbom *s = sbom_new();
	struct sbom_component *tool;

	s->format = SBOM_CYCLONEDX;
	s->spec_version = "1.6";
	s->serial = "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79";
	s->timestamp = "2025-11-22T00:00:00Z";
	s->data_license = "CC0-1.0";
	s->has_signature = true;
	*ADD(s, lifecycles) = "build";
	*ADD(s, authors) = acme;
	tool = ADD(s, tools);
	tool->name = "maker";
	tool->version = "1";
	s->primary = arena_alloc(&s->arena, 1, sizeof(*s->primary));
	fill(s, s->primary, "fw", "router");
	fill(s, ADD(s, components), "a", "libfirst");
	fill(s, ADD(s, components), "b", "libsecond");
	*ADD(s, edges) = (struct sbom_edge){ .from = SBOM_NONE, .to = 0 };
	*ADD(s, edges) = (struct sbom_edge){ .from = 0, .to = 1 };
	return s;
}

static struct arena arena;

/* The result of one check on S with parameters. */
static struct check_run *ask(const struct sbom *s, const char *id, const char *parameters,
			     const struct check_image *image)
{
	struct check_profile *p = arena_alloc(&arena, 1, sizeof(*p));
	char *text = arena_printf(&arena,
				  "title t\nsource s\ndate d\nknowledge k\ncheck %s E %s | c | t\n",
				  id, parameters);
	struct check_error error;
	struct check_run *runs;

	cr_assert_eq(check_profile_parse(&arena, "p", bytes_str(text), p, &error), OK, "%s",
		     error.text);
	cr_assert_eq(check_profile_run(p, s, image, &arena, &runs), OK);
	return runs;
}

/* What is broken for one check; C is the second component, and PRIMARY the primary one. */
#define BREAK(name, statement)                                                                     \
	static void break_##name(struct sbom *s)                                                   \
	{                                                                                          \
		struct sbom_component *c = &s->components[1], *primary = s->primary;               \
                                                                                                   \
		(void)c, (void)primary;                                                            \
		statement;                                                                         \
	}

BREAK(d1, c->ref = "a")
BREAK(d2, s->spec_version = "1.5")
BREAK(d3, s->authors_count = 0)
BREAK(d4,
      s->authors = memcpy(arena_alloc(&s->arena, 1, sizeof(acme)),
			  &(struct sbom_party){ .name = "Acme", .email = "nobody" }, sizeof(acme)))
BREAK(d5, s->timestamp = "2025-02-29T00:00:00Z")
BREAK(d6, s->tools[0].version = NULL)
BREAK(d7, s->lifecycles_count = 0)
BREAK(d8, s->serial = "urn:uuid:3e671687")
BREAK(d9, primary->version = NULL)
BREAK(d10, primary->hashes_count = primary->references_count = 0)
BREAK(d11, s->has_vulnerabilities = true)
BREAK(d12, s->edges_count = 1; c->dependencies = SBOM_NOT_SAID)
BREAK(d13, s->edges[0].from = 1; primary->dependencies = SBOM_NOT_SAID)
BREAK(d14, s->data_license = "Freeware")
BREAK(d15, primary->references[1].type = "website")
BREAK(d16, primary->properties[5].value = "later")
BREAK(d17, s->has_signature = false)
BREAK(c1, c->name = " ")
BREAK(c2, c->version = "unknown")
BREAK(c3, c->supplier = NULL)
BREAK(c4, c->supplier = NULL)
BREAK(c5, c->purl = "pkg:generic")
BREAK(c6, c->hashes[0].value = "1234"; c->references_count = 0)
BREAK(c7, c->references[3].hashes[0].alg = "SHA-256")
BREAK(c8, c->licenses_count = 0)
BREAK(c9, c->licenses[0].expression = "MIT OR")
BREAK(c10, c->licenses[1].acknowledgement = SBOM_CONCLUDED)
BREAK(c11, c->properties[0].name = "x")
BREAK(c12, c->properties[1].value = "true")
BREAK(c13, c->properties[2].value = "false")
BREAK(c14, c->properties[3].name = "x")
BREAK(c15, s->edges[1].to = 7)
BREAK(c16, c->references[0].url = "src.tar.gz")
BREAK(c17, c->references[3].url = "fw.bin")
BREAK(c18, c->properties[4].name = "x")
BREAK(c19, c->properties[5].value = "2031-13-01")
BREAK(c20, primary->references[2].type = "website")
BREAK(c21, c->copyright = NULL)
BREAK(c22, c->identities[0].methods_count = 0)
BREAK(c23, c->version = "N/A")
BREAK(c24, c->licenses[0].expression = "MIT AND GPL-3.0-or-later")

static const struct {
	const char *id, *parameters;
	void (*break_it)(struct sbom *s);
	const char *pointer; /* of the first place; NULL: not compared */
} cases[] = {
	{ "D1", "", break_d1, NULL },
	{ "D2", "cyclonedx=1.6 spdx=3.0.1", break_d2, NULL },
	{ "D3", "", break_d3, "/metadata" },
	{ "D4", "", break_d4, "/metadata" },
	{ "D5", "", break_d5, "/metadata/timestamp" },
	{ "D6", "", break_d6, "/metadata/tools" },
	{ "D7", "", break_d7, "/metadata/lifecycles" },
	{ "D8", "", break_d8, "/serialNumber" },
	{ "D9", "", break_d9, NULL },
	{ "D10", "", break_d10, NULL },
	{ "D11", "", break_d11, "/vulnerabilities" },
	{ "D12", "", break_d12, "/components/1" },
	{ "D13", "", break_d13, "/dependencies" },
	{ "D14", "", break_d14, "/metadata/licenses" },
	{ "D15", "", break_d15, NULL },
	{ "D16", "", break_d16, NULL },
	{ "D17", "", break_d17, "/signature" },
	{ "C1", "", break_c1, "/components/1" },
	{ "C2", "", break_c2, "/components/1/version" },
	{ "C3", "", break_c3, "/components/1" },
	{ "C4", "", break_c4, "/components/1" },
	{ "C5", "", break_c5, "/components/1/purl" },
	{ "C6", "", break_c6, "/components/1/hashes" },
	{ "C7", "", break_c7, "/components/1/externalReferences" },
	{ "C8", "", break_c8, "/components/1" },
	{ "C9", "", break_c9, "/components/1/licenses" },
	{ "C10", "", break_c10, "/components/1/licenses" },
	{ "C11", "", break_c11, "/components/1" },
	{ "C12", "", break_c12, "/components/1" },
	{ "C13", "", break_c13, "/components/1" },
	{ "C14", "", break_c14, "/components/1" },
	{ "C15", "", break_c15, "/dependencies" },
	{ "C16", "", break_c16, "/components/1" },
	{ "C17", "", break_c17, "/components/1" },
	{ "C18", "", break_c18, "/components/1" },
	{ "C19", "", break_c19, "/components/1" },
	{ "C20", "", break_c20, NULL },
	{ "C21", "", break_c21, "/components/1" },
	{ "C22", "", break_c22, "/components/1/evidence" },
	{ "C23", "", break_c23, "/components/1/version" },
	{ "C24", "deny=AGPL*,GPL-3.0*", break_c24, "/components/1/licenses" },
};

Test(check, every_check_passes_and_fails)
{
	size_t known = 0;

	for (const struct check *c = check_table; c->id; c++)
		known++;
	cr_assert_eq(sizeof(cases) / sizeof(*cases) + 1, known,
		     "a check has no case (D18 has its own)");
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct sbom *s = whole();
		struct check_run *run = ask(s, cases[i].id, cases[i].parameters, NULL);

		cr_expect_eq(run->verdict, CHECK_PASS, "%s: %s", cases[i].id, run->found);
		cases[i].break_it(s);
		run = ask(s, cases[i].id, cases[i].parameters, NULL);
		cr_expect_eq(run->verdict, CHECK_FAIL, "%s broken", cases[i].id);
		cr_expect_eq(check_status(run, 1), EXIT_DIFFERENT);
		if (cases[i].pointer)
			cr_expect_str_eq(run->places[0].pointer, cases[i].pointer, "%s",
					 cases[i].id);
		sbom_free(s);
	}
	arena_finish(&arena);
}

Test(check, an_analyst_is_not_blamed_for_what_only_the_supplier_knows)
{
	struct sbom *s = whole();

	s->lifecycles[0] = "binary-analysis";
	s->components[1].supplier = NULL;
	s->components[1].version = NULL;
	s->components[1].range = "vers:generic/>=1.2.11|<=1.2.12";
	cr_assert_eq(ask(s, "C3", "", NULL)->verdict, CHECK_SUPPLIER);
	cr_assert_eq(ask(s, "C2", "", NULL)->verdict, CHECK_UNDECIDABLE);
	cr_assert_eq(check_status(ask(s, "C2", "", NULL), 1), EXIT_INCOMPLETE);
	/* but for what a binary shows */
	s->components[1].identities_count = 0;
	cr_assert_eq(ask(s, "C22", "", NULL)->verdict, CHECK_FAIL);
	sbom_free(s);
	arena_finish(&arena);
}

Test(check, parameters_change_the_question)
{
	struct sbom *s = whole();

	s->components[1].supplier = NULL;
	cr_assert_eq(ask(s, "C3", "share=0.6", NULL)->verdict, CHECK_PASS, "two of three");
	cr_assert_eq(ask(s, "C3", "share=0.7", NULL)->verdict, CHECK_FAIL);
	cr_assert_eq(ask(s, "C3", "direct", NULL)->verdict, CHECK_PASS, "b is indirect");
	s->components[0].dependencies = SBOM_NOT_SAID;
	cr_assert_eq(ask(s, "D12", "", NULL)->verdict, CHECK_PASS);
	cr_assert_eq(ask(s, "D12", "own", NULL)->verdict, CHECK_FAIL);
	s->components[0].dependencies = SBOM_UNKNOWN;
	cr_assert_eq(ask(s, "D12", "own", NULL)->verdict, CHECK_PASS, "unknown is said");
	s->components[0].purl = NULL;
	cr_assert_eq(ask(s, "C5", "", NULL)->verdict, CHECK_PASS, "a CPE is there");
	cr_assert_eq(ask(s, "C5", "id=purl", NULL)->verdict, CHECK_FAIL);
	cr_assert_eq(ask(s, "C6", "hash=SHA-384", NULL)->verdict, CHECK_FAIL);
	s->components[0].licenses[0].expression = "NOASSERTION";
	cr_assert_eq(ask(s, "C9", "", NULL)->verdict, CHECK_FAIL);
	cr_assert_eq(ask(s, "C9", "stated", NULL)->verdict, CHECK_PASS);
	sbom_free(s);
	arena_finish(&arena);
}

Test(check, licences_that_are_denied)
{
	static const struct {
		const char *text, *denied;
		bool allowed;
	} texts[] = {
		{ "MIT", "GPL-3.0*", true },
		{ "GPL-3.0-only", "GPL-3.0*", false },
		{ "gpl-3.0-only", "GPL-3.0-only", false },
		{ "LGPL-3.0-only", "GPL-3.0*", true },
		{ "GPL-3.0-or-later OR MIT", "GPL-3.0*", true },
		{ "GPL-3.0-or-later AND MIT", "GPL-3.0*", false },
		{ "MIT AND (GPL-3.0-only OR Apache-2.0)", "GPL-3.0*", true },
		{ "MIT AND (GPL-3.0-only OR (AGPL-3.0-only AND MIT))", "GPL-3.0*,AGPL*", false },
		{ "(GPL-3.0-only) OR (MIT)", "GPL-3.0*", true },
		{ "MIT OR GPL-3.0-only AND ISC", "GPL-3.0*", true },
		{ "GPL-3.0-or-later WITH GCC-exception-3.1", "GPL-3.0*", true },
		{ "GPLv3", "GPL-3.0*,GPLv3*", false },
		{ "GPL v3 or later", "gpl v3*", false },
		{ "MIT", "*", false },
		{ "MIT", ",,", true },
		{ ")", "MIT", true },
		{ "(((", "MIT", true },
	};
	char deep[200];

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		cr_expect_eq(license_allowed(texts[i].text, texts[i].denied), texts[i].allowed,
			     "%s, %s", texts[i].text, texts[i].denied);
	memset(deep, '(', sizeof(deep) - 1);
	deep[sizeof(deep) - 1] = 0;
	cr_expect_not(license_allowed(deep, "MIT"));
}

Test(check, what_licence_counts)
{
	struct sbom *s = whole();
	struct sbom_component *c = &s->components[1];

	c->licenses[1].expression = "GPL-3.0-only"; /* declared, and MIT or Apache concluded */
	cr_expect_eq(ask(s, "C24", "deny=GPL-3.0*", NULL)->verdict, CHECK_PASS);
	c->licenses[0].expression = "NOASSERTION";
	cr_expect_eq(ask(s, "C24", "deny=GPL-3.0*", NULL)->verdict, CHECK_FAIL);
	c->licenses_count = 1;
	cr_expect_eq(ask(s, "C24", "deny=GPL-3.0*", NULL)->verdict, CHECK_UNDECIDABLE);
	s->primary->licenses_count = 0;
	c->licenses[0].expression = "MIT";
	cr_expect_eq(ask(s, "C24", "deny=GPL-3.0*", NULL)->verdict, CHECK_PASS, "but the image");
	sbom_free(s);
	arena_finish(&arena);
}

Test(check, hashes_are_compared_with_the_image)
{
	/* SHA256 and SHA512 are those of no bytes (FIPS 180-4) */
	struct sbom *s = whole();
	struct check_hashes *h = check_hashes_new(s);
	struct check_image image = { .complete = true };

	cr_assert_eq(ask(s, "D18", "", NULL)->verdict, CHECK_UNDECIDABLE, "no image");
	s->components[0].type = "file";
	check_hashes_meet(h, bytes_str(""));
	cr_assert_eq(check_hashes_result(h, bytes_str(""), &arena, &image), OK);
	cr_assert(image.primary_matches && image.verified[0] && image.verified[1]);
	cr_assert_eq(ask(s, "D18", "", &image)->verdict, CHECK_PASS);
	cr_assert_eq(check_hashes_result(h, bytes_str("x"), &arena, &image), OK);
	cr_assert_eq(ask(s, "D18", "", &image)->verdict, CHECK_FAIL, "another image");
	check_hashes_free(h);
	h = check_hashes_new(s);
	check_hashes_meet(h, bytes_str("other"));
	cr_assert_eq(check_hashes_result(h, bytes_str(""), &arena, &image), OK);
	cr_assert_eq(ask(s, "D18", "", &image)->verdict, CHECK_FAIL, "the file is not in it");
	image.complete = false;
	cr_assert_eq(ask(s, "D18", "", &image)->verdict, CHECK_UNDECIDABLE, "not all was opened");
	check_hashes_free(h);
	sbom_free(s);
	arena_finish(&arena);
}

Test(check, profiles_are_read_and_refused)
{
	static const char head[] = "title t\nsource s\ndate d\nknowledge k\n";
	static const struct {
		const char *line, *complaint;
	} bad[] = {
		{ "check D99 E | c | t", "no check has this id" },
		{ "check D1 X | c | t", "expected E, W or I behind the id" },
		{ "check D1 E size=3 | c | t", "unknown parameter" },
		{ "check D1 E share=2 | c | t", "expected share=N with N above 0, at most 1" },
		{ "check D1 E", "expected '| clause | what it asks'" },
		{ "title again", "said twice" },
		{ "nonsense", "expected title, source, date, knowledge, note, no-sbom or check" },
	};
	struct check_profile p;
	struct check_error error;
	const char *name, *text;
	size_t n = 0;

	for (; (text = check_profile_builtin(n, &name)); n++)
		cr_expect_eq(check_profile_parse(&arena, name, bytes_str(text), &p, &error), OK,
			     "%s:%u: %s", name, error.line, error.text);
	cr_assert_eq(n, 16);
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		text = arena_printf(&arena, "%s%s\n", head, bad[i].line);
		cr_expect_eq(check_profile_parse(&arena, "p", bytes_str(text), &p, &error),
			     ERR_USAGE);
		cr_expect_str_eq(error.text, bad[i].complaint);
		cr_expect_eq(error.line, 5);
	}
	cr_assert_eq(check_profile_parse(&arena, "p", bytes_str("title t\n"), &p, &error),
		     ERR_USAGE);
	arena_finish(&arena);
}

Test(check, score_rewards_what_is_said)
{
	struct sbom *s = whole();
	struct check_score full, less;

	cr_assert_eq(check_score(s, &arena, &full), OK);
	s->components[1].dependencies = SBOM_UNKNOWN;
	s->components[1].licenses[0].expression = "GPL-2.0-only";
	cr_assert_eq(check_score(s, &arena, &less), OK);
	cr_assert_lt(less.compatible, full.compatible, "unknown and copyleft are punished there");
	cr_assert_float_eq(less.categories[4].ours, full.categories[4].ours, 1e-9);
	full = less;
	s->components[1].dependencies = SBOM_NOT_SAID;
	cr_assert_eq(check_score(s, &arena, &less), OK);
	cr_assert_lt(less.ours, full.ours, "to say nothing is worse than to say unknown");
	s->lifecycles[0] = "binary-analysis";
	s->components[1].dependencies = SBOM_COMPLETE;
	cr_assert_eq(check_score(s, &arena, &full), OK);
	s->components[1].dependencies = SBOM_UNKNOWN;
	cr_assert_eq(check_score(s, &arena, &less), OK);
	cr_assert_gt(less.ours, full.ours, "out of a binary, complete is not known");
	cr_assert_lt(less.compatible, full.compatible + 1e-9);
	sbom_free(s);
	arena_finish(&arena);
}

static char *written(findings_write *write, const struct findings *f)
{
	char *text = NULL;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	cr_assert_eq(write(out, f), OK);
	fclose(out);
	return text;
}

Test(check, findings_are_escaped_in_every_format)
{
	struct findings f = { .command = "check", .document = "a b.json" };
	struct check_profile p = {
		.name = "own", .title = "t", .source = "s", .date = "d", .knowledge = "k"
	};
	struct sbom *s = whole();
	struct check_run *run;
	struct check_line line;
	char *text;

	s->components[1].name = "<x>|\n\"&";
	s->components[1].purl = "no purl";
	run = ask(s, "C5", "", NULL);
	line = *run->line;
	p.lines = &line;
	p.line_count = 1;
	cr_assert_eq(check_report(&f, &p, run), OK);
	cr_assert_eq(f.item_count, 1);
	f.items[0].waived = "agreed";
	cr_assert_not(findings_counts(&f.items[0]));
	text = written(findings_sarif, &f);
	cr_expect(strstr(text, "\"uri\": \"a%20b.json\"") && strstr(text, "\"suppressions\"") &&
		  strstr(text, "\"level\": \"error\""));
	free(text);
	text = written(findings_junit, &f);
	cr_expect(strstr(text, "&lt;x&gt;| &quot;&amp; 1.2") && strstr(text, "skipped=\"1\"") &&
		  !strstr(text, "<failure"));
	free(text);
	text = written(findings_markdown, &f);
	cr_expect(strstr(text, "&lt;x&gt;\\| \"&amp; 1.2") &&
		  strstr(text, "error, waived: agreed"));
	free(text);
	text = written(findings_json, &f);
	cr_expect(strstr(text, "\"waived\": \"agreed\"") && strstr(text, "\"kind\": \"fail\""));
	free(text);
	text = written(check_table_write, &f);
	cr_expect(strstr(text, "C5   must   FAIL") && strstr(text, "<x>| \"& 1.2"));
	free(text);
	findings_finish(&f);
	sbom_free(s);
	arena_finish(&arena);
}

Test(check, runs_out_of_memory_without_harm)
{
	struct sbom *s = whole();

	break_c5(s);
	for (uint64_t n = 1; n < 60; n++) {
		struct check_profile p;
		struct check_error error;
		struct check_run *runs;
		struct findings f = { .command = "check" };
		const char *name, *text = check_profile_builtin(0, &name);

		mem_fail_after(n);
		if (!check_profile_parse(&arena, name, bytes_str(text), &p, &error) &&
		    !check_profile_run(&p, s, NULL, &arena, &runs))
			check_report(&f, &p, runs);
		check_score_report(&f, s);
		check_hashes_free(check_hashes_new(s));
		mem_fail_after(0);
		findings_finish(&f);
		arena_finish(&arena);
	}
	sbom_free(s);
}

Test(check, syntax_of_identifiers)
{
	static const char *const good_purl[] = {
		"pkg:deb/debian/curl@7.50.3-1?arch=i386&distro=jessie",
		"pkg:npm/%40angular/animation@12.3.1",
		"pkg:generic/openssl@1.1.1k",
		"pkg:golang/google.golang.org/genproto#googleapis/api",
		"pkg:npm/@scope/name@1.0",
		"pkg:generic/x?download_url=https://a.example/b"
	};
	static const char *const bad_purl[] = { "generic/a@1",    "pkg:generic",
						"pkg:/a",         "pkg:generic/a b",
						"pkg:generic/a@", "pkg:generic/a%2",
						"pkg:1x/a",       "pkg:generic/a?=1",
						"pkg:generic//a" };
	static const char *const good_cpe[] = {
		"cpe:2.3:a:openssl:openssl:1.1.1k:*:*:*:*:*:*:*",
		"cpe:2.3:o:linux:linux_kernel:4.14.180:-:*:*:*:*:*:*",
		"cpe:2.3:a:x:lib\\+\\+\\:a:1.0:*:*:*:*:*:*:*", "cpe:/a:apache:http_server:2.4"
	};
	static const char *const bad_cpe[] = { "cpe:2.3:a:openssl:openssl:1.1.1k",
					       "cpe:2.3:a:x:y::*:*:*:*:*:*:*",
					       "cpe:2.3:b:x:y:1:*:*:*:*:*:*:*",
					       "cpe:2.3:a:x:lib+:1:*:*:*:*:*:*:*",
					       "cpe:2.3:a:x:y:1:*:*:*:*:*:*:*:*",
					       "cpe:2.3:a:x\\",
					       "cpe:/x:y:z" };

	for (size_t i = 0; i < sizeof(good_purl) / sizeof(*good_purl); i++)
		cr_expect(syntax_purl(good_purl[i]), "%s", good_purl[i]);
	for (size_t i = 0; i < sizeof(bad_purl) / sizeof(*bad_purl); i++)
		cr_expect_not(syntax_purl(bad_purl[i]), "%s", bad_purl[i]);
	for (size_t i = 0; i < sizeof(good_cpe) / sizeof(*good_cpe); i++)
		cr_expect(syntax_cpe(good_cpe[i]), "%s", good_cpe[i]);
	for (size_t i = 0; i < sizeof(bad_cpe) / sizeof(*bad_cpe); i++)
		cr_expect_not(syntax_cpe(bad_cpe[i]), "%s", bad_cpe[i]);
	cr_expect_not(syntax_purl(NULL) || syntax_cpe(NULL));
}

Test(check, syntax_of_times_and_addresses)
{
	cr_expect(syntax_time("2024-02-29T23:59:60.5+01:00") &&
		  syntax_time("2025-01-01T00:00:00Z"));
	cr_expect_not(syntax_time("2025-01-01") || syntax_time("2025-01-01T24:00:00Z") ||
		      syntax_time("2025-01-01T00:00:00") || syntax_time("1900-02-29T00:00:00Z"));
	cr_expect(syntax_date("2025-01-01") && !syntax_date("2025-1-1") &&
		  !syntax_date("2025-01-01x"));
	cr_expect(syntax_email("a.b+c@mail.example") && !syntax_email("a@b") &&
		  !syntax_email("@b.example") && !syntax_email("a@b..example") &&
		  !syntax_email("a b@c.example"));
	cr_expect(syntax_uri("https://a.example/b") && syntax_uri("urn:x:y") &&
		  syntax_uri("mailto:a@b.example"));
	cr_expect_not(syntax_uri("a.example/b") || syntax_uri("https://") ||
		      syntax_uri("https:x") || syntax_uri("https://a.example/b c") ||
		      syntax_uri("1x:y"));
	cr_expect(syntax_hash("SHA-256", SHA256) && !syntax_hash("SHA-512", SHA256) &&
		  !syntax_hash("MD5", "zz") && !syntax_hash(NULL, "00"));
	cr_expect(syntax_compare_versions("1.6", "1.10") < 0 &&
		  syntax_compare_versions("3.0.1", "2.3") > 0 &&
		  syntax_compare_versions("1.6", "1.6") == 0);
}

Test(check, license_expressions)
{
	struct license_use use;

	cr_expect_null(license_complaint("MIT", NULL));
	cr_expect_null(license_complaint(
		"(GPL-2.0-or-later WITH Classpath-exception-2.0) OR (MIT AND 0BSD)", &use));
	cr_expect_eq(use.ids, 3);
	cr_expect_eq(use.copyleft, 1);
	cr_expect_null(license_complaint("LicenseRef-acme AND gpl-2.0+", &use));
	cr_expect_eq(use.own, 1);
	cr_expect_eq(use.deprecated, 1);
	cr_expect_null(license_complaint("DocumentRef-x:LicenseRef-y", NULL));
	cr_expect_not_null(license_complaint("", NULL));
	cr_expect_not_null(license_complaint("MIT Apache-2.0", NULL));
	cr_expect_not_null(license_complaint("(MIT", NULL));
	cr_expect_not_null(license_complaint("MIT)", NULL));
	cr_expect_not_null(license_complaint("AND MIT", NULL));
	cr_expect_not_null(license_complaint("MIT WITH GPL-2.0-only", NULL));
	cr_expect_not_null(license_complaint("(MIT) WITH Classpath-exception-2.0", NULL));
	cr_expect_not_null(license_complaint("Classpath-exception-2.0", NULL));
	cr_expect_not_null(license_complaint("GPLv2", NULL));
	cr_expect_not_null(license_complaint("NOASSERTION", NULL));
}
