/* SPDX-License-Identifier: Apache-2.0 */
/* Signature files: what is refused and with which words, and what lint and the examples say. */
#include <criterion/criterion.h>
#include <stdio.h>

#include "signatures/signature.h"

#define HEAD                                                                                       \
	"# SPDX-License-Identifier: CC0-1.0\n"                                                     \
	"component foo\ntype library\npurl pkg:generic/foo@{version}\n"                            \
	"supplier Foo Project\nlicense MIT\n"
#define RULE "rule 1 banner rodata \"Foo library {version}\"\n"
#define EXAMPLES "accept 1 \"Foo library 1.2\" -> 1.2\nrefuse \"Foo\"\n"

static struct sigdb *db;
static struct sig_error error;
static char complaint[256];
static size_t complaints;

static void setup(void)
{
	db = sigdb_new();
	cr_assert_not_null(db);
	complaints = 0;
	complaint[0] = 0;
}

static void teardown(void)
{
	sigdb_free(db);
}

TestSuite(sig_parse, .init = setup, .fini = teardown);

static enum err add(const char *text)
{
	return sigdb_add(db, "data", "data/foo.sig", bytes_str(text), &error);
}

static void note(void *context, const struct sig_error *e)
{
	(void)context;
	if (!complaints++)
		snprintf(complaint, sizeof(complaint), "%s:%u: %s", e->file, e->line, e->text);
}

static void mistake(const char *text, unsigned line, const char *words)
{
	cr_expect_eq(add(text), ERR_CORRUPT, "%s", text);
	cr_expect_eq(error.line, line, "%s: line %u", text, error.line);
	cr_expect_not_null(strstr(error.text, words), "%s: %s", text, error.text);
	cr_expect_str_eq(error.file, "data/foo.sig");
}

static void lint(const char *text, const char *words)
{
	cr_assert_eq(add(text), OK, "%s", error.text);
	cr_assert_eq(sigdb_finish(db), OK);
	complaints = 0;
	sigdb_lint(db, note, NULL);
	if (!words)
		cr_expect_eq(complaints, 0, "%s", complaint);
	else
		cr_expect(complaints && strstr(complaint, words), "%s: %s", words, complaint);
	teardown();
	setup();
}

static void examples(const char *text, const char *words)
{
	size_t checked;

	cr_assert_eq(add(text), OK, "%s", error.text);
	cr_assert_eq(sigdb_finish(db), OK);
	complaints = 0;
	sigdb_test(db, note, NULL, &checked);
	cr_expect_gt(checked, 0);
	if (!words)
		cr_expect_eq(complaints, 0, "%s", complaint);
	else
		cr_expect(complaints && strstr(complaint, words), "%s: %s", words, complaint);
	teardown();
	setup();
}

Test(sig_parse, whole_file)
{
	const struct signature *s;

	cr_assert_eq(add(HEAD
			 "cpe cpe:2.3:a:foo:foo:{version}:*:*:*:*:*:*:*\nlicense GPL-2.0-only WITH "
			 "x >=2 <3 # comment\nscheme openssl\nalias bar baz # qux\n"
			 "url website https://foo.example/\nurl vcs git://foo.example/a?b=c#d # "
			 "e\n\n" RULE EXAMPLES),
		     OK);
	cr_assert_eq(sigdb_finish(db), OK);
	s = sigdb_find(db, "foo");
	cr_assert_not_null(s);
	cr_expect_null(sigdb_find(db, "fo"));
	cr_expect_str_eq(s->supplier, "Foo Project");
	cr_expect_str_eq(s->area, "data");
	cr_expect_eq(s->scheme, SCHEME_OPENSSL);
	cr_expect_str_eq(s->alias[1], "baz");
	cr_expect_null(s->alias[2]);
	cr_expect_str_eq(s->license[1].expression, "GPL-2.0-only WITH x");
	cr_expect_str_eq(s->license[1].when.floor, "2");
	cr_expect(!s->license[1].when.floor_open && s->license[1].when.ceiling_open);
	cr_expect_str_eq(s->cpe[0], "cpe:2.3:a:foo:foo:{version}:*:*:*:*:*:*:*");
	cr_expect_null(s->cpe[1]);
	cr_expect_eq(s->url_count, 2);
	cr_expect_str_eq(s->urls[0].type, "website");
	cr_expect_str_eq(s->urls[1].url, "git://foo.example/a?b=c#d");
	cr_expect_eq(strlen(sigdb_sha256(db)), 64);
	cr_expect_eq(strncmp(sigdb_version(db), "1-", 2), 0);
}

Test(sig_parse, mistakes_name_line_and_what_was_expected)
{
	mistake(HEAD "rule 1 banner rodata foo\n", 7, "expected a quoted pattern after the area");
	mistake(HEAD "rule 1 banner data \"foo bar\"\n", 7, "expected rodata, text or any");
	mistake(HEAD "rule x banner rodata \"foo bar\"\n", 7, "expected the rule's number");
	mistake(HEAD "url vcs\n", 7, "expected website, vcs or source-distribution");
	mistake(HEAD "url git https://x\n", 7, "expected website, vcs or source-distribution");
	mistake(HEAD "url vcs https://x y\n", 7, "expected website, vcs or source-distribution");
	mistake(HEAD "url vcs javascript:x\n", 7, "expected https://");
	mistake(HEAD "url vcs https:///x\n", 7, "expected https://");
	mistake(HEAD "url vcs https://x/\"\n", 7, "expected https://");
	mistake(HEAD "url vcs https://x\nurl vcs https://y\n", 8, "expected one url of a type");
	mistake(HEAD RULE RULE, 8, "expected a number that no other rule has");
	mistake(HEAD "rule 1 banana rodata \"foo bar\"\n", 7, "expected banner, strings");
	mistake(HEAD "rule 1 banner rodata \"abc{d}\"\n", 7, "four consecutive literal bytes");
	mistake(HEAD "rule 1 banner rodata \"foo {vers}\"\n", 7, "expected the name of a capture");
	mistake(HEAD "rule 1 banner rodata \"foo bar\n", 7, "expected a closing quote");
	mistake(HEAD "rule 1 filename \"foo/{any}.so\" of bar\n", 7, "a pattern with {word}");
	mistake(HEAD "rule 1 filename \"foo/{word}.so\" of\n", 7, "expected a name");
	mistake(HEAD "rule 1 banner rodata \"foo bar\" needs 2\n", 7,
		"expected numbers of other rules");
	mistake(HEAD "rule 1 banner rodata \"foo bar\" needs 1\n", 7,
		"expected numbers of other rules");
	mistake(HEAD "rule 1 lone \"{dotted}\"\n", 7, "expected a lone rule to need another");
	mistake(HEAD "rule 1 banner rodata \"foo bar\" version \"{patch}\"\n", 7,
		"captures of the pattern");
	mistake(HEAD "rule 1 banner rodata \"foo bar\" >=x\n", 7,
		"expected a version right behind");
	mistake(HEAD "rule 1 banner rodata \"foo bar\" >1 >2\n", 7, "one floor and one ceiling");
	mistake(HEAD "rule 1 banner rodata \"foo bar\" oops\n", 7,
		"expected a bound, needs, version, part or label");
	mistake(HEAD "rule 1 banner rodata \"foo bar\" part\n", 7, "expected one word after part");
	mistake(HEAD "rule 1 bytes 1234\n", 7, "expected a table of numbers in quotes");
	mistake(HEAD "rule 1 bytes \"\"\n", 7, "expected hexadecimal numbers");
	mistake(HEAD "rule 1 bytes \"12 345\"\n", 7, "expected hexadecimal numbers");
	mistake(HEAD "rule 1 bytes \"12345678 1234\"\n", 7, "expected hexadecimal numbers");
	mistake(HEAD "rule 1 bytes \"12  34 56 78\"\n", 7, "expected hexadecimal numbers");
	mistake(HEAD "rule 1 bytes \"12 34 56 7X\"\n", 7, "expected hexadecimal numbers");
	mistake(HEAD "rule 1 bytes \"123456 123456\"\n", 7, "expected hexadecimal numbers");
	mistake(HEAD "rule 1 bytes \"12 34 56\"\n", 7, "expected four bytes in a row");
	mistake(HEAD "rule 1 bytes \"ffffffff 00000000\"\n", 7, "expected four bytes in a row");
	mistake(HEAD "accept 3 \"foo\" -> -\n", 7, "expected the number of a rule");
	mistake(HEAD RULE "accept 1 \"foo\"\n", 8, "expected -> and a version");
	mistake(HEAD "refuse foo\n", 7, "expected one quoted text");
	mistake(HEAD "colour red\n", 7, "expected component, type");
	mistake(HEAD "type library\n", 7, "only once");
	mistake("component Foo\n", 1, "expected a name of a-z");
	mistake("component foo\n", 1, "expected a type line");
	mistake("component foo\ntype thing\n", 2, "expected library, application");
	mistake("", 1, "expected a component line");
}

Test(sig_parse, the_newer_file_counts)
{
	cr_assert_eq(add(HEAD), OK);
	cr_assert_eq(sigdb_add(db, "mine", "mine/foo.sig", bytes_str(HEAD "alias x\n"), &error),
		     OK);
	cr_assert_eq(sigdb_finish(db), OK);
	cr_expect_eq(sigdb_count(db), 1);
	cr_expect_str_eq(sigdb_at(db, 0)->area, "mine");
	cr_expect_null(sigdb_at(db, 1));
}

Test(sig_parse, lint)
{
	lint(HEAD RULE EXAMPLES, NULL);
	lint(HEAD RULE "refuse \"Foo\"\n", "data/foo.sig:7: expected an accept line for rule 1");
	lint(HEAD RULE "accept 1 \"Foo library 1\" -> 1\n", "expected a refuse line");
	lint("component foo\ntype library\n", "licence CC0-1.0");
	lint(HEAD "cpe cpe:2.3:a:foo:foo:{version}:*:*:*:*:*:*\n" RULE EXAMPLES, "13 fields");
	lint(HEAD "cpe cpe:2.3:a:foo:Foo:{version}:*:*:*:*:*:*:*\n" RULE EXAMPLES, "small letters");
	lint(HEAD "cpe cpe:2.3:a:foo:foo++:{version}:*:*:*:*:*:*:*\n" RULE EXAMPLES, "quoted");
	lint(HEAD "cpe cpe:2.3:a:foo:f\\oo:{version}:*:*:*:*:*:*:*\n" RULE EXAMPLES, "quoted");
	lint(HEAD "cpe cpe:2.3:a:foo::{version}:*:*:*:*:*:*:*\n" RULE EXAMPLES, "expected vendor");
	lint(HEAD "cpe cpe:2.3:a:x.org:a\\/b_c-1\\+:{version}:*:*:*:*:*:*:*\n" RULE EXAMPLES, NULL);
	lint(HEAD "cpe cpe:2.3:a:foo:foo:1.2:*:*:*:*:*:*:*\n" RULE EXAMPLES,
	     "{version} and seven stars");
	lint(HEAD "rule 1 banner rodata \" version {version}\"\n" EXAMPLES, "expected rarer text");
	lint(HEAD "license GPL_2\n" RULE EXAMPLES, "expected an spdx expression");
	lint(HEAD "license ISC >2\n" RULE EXAMPLES, "no license line after one without bounds");
	lint(HEAD "rule 1 soname \"{word}.so\"\n" EXAMPLES, "shared object's name");
	lint(HEAD RULE "rule 2 banner rodata \"Foo library {version}\"\naccept 2 \"Foo library 1\" "
		       "-> 1\n" EXAMPLES,
	     "differs from rule 1");
	lint(HEAD "rule 1 bytes \"12345678 9abcdef0\"\n" EXAMPLES, "expected a table of 16 bytes");
	lint(HEAD "rule 1 bytes \"11110000 11110000 11111111 00001111\"\n" EXAMPLES, "4 of them");
	lint(HEAD "rule 1 banner rodata \"Foo library\" >=2 <1\n" EXAMPLES,
	     "floor below the ceiling");
}

Test(sig_parse, examples)
{
	examples(HEAD RULE EXAMPLES, NULL);
	examples(HEAD RULE "accept 1 \"Foo library 1.2\" -> 1.3\n",
		 "expected version 1.3 of rule 1, not 1.2");
	examples(HEAD RULE "accept 1 \"xFoo library 1.2\" -> 1.2\n", "expected rule 1 to match");
	examples(HEAD RULE
		 "reject \"Foo library 1.2 (fake)\"\naccept 1 \"Foo library 1.2 (fake)\" -> 1.2\n",
		 "expected rule 1 to match");
	examples(HEAD RULE "refuse \"with Foo library 3\"\n", "expected no match as data");
	examples(HEAD "rule 1 soname \"libfoo.so.{soversion}\"\nrefuse \"libfoo.so.3\"\n",
		 "as a soname");
	examples(HEAD "rule 1 filename \"libfoo-{version}.so\"\nrefuse \"libfoo-1.so\"\n",
		 "as a file name");
	examples(HEAD "rule 1 symbols foo_new foo_free\naccept 1 \"a foo_free foo_new\" -> -\n",
		 NULL);
	examples(HEAD "rule 1 symbols foo_new foo_free\naccept 1 \"foo_free foo_new2\" -> -\n",
		 "to match");
	examples(HEAD "rule 1 bytes \"1234 5678 9abc\"\n"
		      "accept 1 \"\\x34\\x12xV\\xbc\\x9a\" -> -\n",
		 NULL);
	examples(HEAD "rule 1 bytes \"1234 5678 9abc\"\n"
		      "accept 1 \"\\x34\\x12Vx\\xbc\\x9a\" -> -\n",
		 "to match");
	examples(HEAD "rule 1 filename \"bin/foo{d}\"\naccept 1 \"usr/bin/foo2\" -> -\nrefuse "
		      "\"bin/foo\"\n",
		 NULL);
}

/* The program's own files: no complaint from lint, and every example holds. */
Test(sig_parse, builtin)
{
	size_t checked;

	cr_assert_eq(sigdb_add_builtin(db, &error), OK, "%s:%u: %s", error.file, error.line,
		     error.text);
	cr_assert_eq(sigdb_finish(db), OK);
	cr_assert_gt(sigdb_count(db), 0);
	sigdb_lint(db, note, NULL);
	sigdb_test(db, note, NULL, &checked);
	cr_expect_eq(complaints, 0, "%zu complaints, the first is %s", complaints, complaint);
	for (size_t i = 0; i < sigdb_count(db); i++)
		cr_expect_eq(sigdb_at(db, i)->index, i);
}
