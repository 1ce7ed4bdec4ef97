/* SPDX-License-Identifier: Apache-2.0 */
/* Patterns of the signature language: what each capture takes, and what it leaves. */
#include <criterion/criterion.h>
#include <stdio.h>

#include "signatures/language/sig_pattern.h"

static struct arena arena;

static void finish(void)
{
	arena_finish(&arena);
}

TestSuite(pattern, .fini = finish);

static struct pattern compile(const char *source)
{
	const char *expected = NULL;
	struct pattern p;

	cr_assert_eq(pattern_compile(&arena, bytes_str(source), false, &p, &expected), OK, "%s: %s",
		     source, expected);
	return p;
}

static void refused(const char *source)
{
	const char *expected = NULL;
	struct pattern p;

	cr_expect_eq(pattern_compile(&arena, bytes_str(source), false, &p, &expected), ERR_CORRUPT,
		     "%s", source);
	cr_expect(expected && strncmp(expected, "expected ", 9) == 0);
}

/* The text captured by KIND in the first match, "" when it is empty, NULL without a match. */
static const char *capture(const char *source, const char *text, enum step_kind kind)
{
	struct pattern p = compile(source);
	struct match m;

	if (!pattern_find(&p, bytes_str(text), 0, &m))
		return NULL;
	return arena_copy(&arena, m.captured[kind].ptr ? m.captured[kind] : bytes_of("", 0));
}

#define TAKES(source, text, kind, expected) cr_expect_str_eq(capture(source, text, kind), expected)
#define NO_MATCH(source, text) cr_expect_null(capture(source, text, STEP_LITERAL))

Test(pattern, version)
{
	TAKES("Foo {version} bar", "Foo 1.2.3-rc1+x~y_z bar", STEP_VERSION, "1.2.3-rc1+x~y_z");
	TAKES("Foo {version}", "see Foo 1.2.3.", STEP_VERSION, "1.2.3");
	TAKES("Foo {version}", "Foo 9.2p1, x", STEP_VERSION, "9.2p1");
	TAKES("Foo-{version}.tar", "Foo-1.2.tar.gz", STEP_VERSION, "1.2");
	NO_MATCH("Foo {version}", "Foo v1.2");
	NO_MATCH("Foo {version}", "Foo  1.2");
	NO_MATCH("Foo {version}",
		 "Foo 11111111112222222222333333333344444444445555555555666666666677778");
	TAKES("{version} (Foo)", "Bar 1.2 (Foo)", STEP_VERSION, "1.2");
	TAKES("{version} (Foo)", "v11.22 (Foo)", STEP_VERSION, "11.22");
}

Test(pattern, dotted)
{
	TAKES("bash {dotted}", "bash 5.2.15(1)", STEP_DOTTED, "5.2.15");
	TAKES("bash {dotted}", "bash 5.2.15.", STEP_DOTTED, "5.2.15");
	TAKES("bash {dotted}", "bash 5.2.15-release", STEP_DOTTED, "5.2.15");
	NO_MATCH("bash {dotted}", "bash 5.2.15a");
	TAKES("bash {dotted}", "bash 5.2.15.x86", STEP_DOTTED, "5.2.15");
	TAKES("ssh_{dotted}p{patch}", "ssh_9.2p1", STEP_DOTTED, "9.2");
	TAKES("gnu {dotted}.20{d}{end}", "gnu 2.25.51.20150305", STEP_DOTTED, "2.25.51");
	TAKES("libc-{dotted}.so", "libc-2.31.so", STEP_DOTTED, "2.31");
}

Test(pattern, numbers)
{
	TAKES("libfoo.{major}.{minor}", "libfoo.12.034", STEP_MAJOR, "12");
	TAKES("libfoo.{major}.{minor}", "libfoo.12.034", STEP_MINOR, "034");
	TAKES("acl.{major1}{minor1}{patch2}", "acl.2301", STEP_PATCH, "01");
	NO_MATCH("acl.{major1}{minor1}{patch2}", "acl.230");
	NO_MATCH("Foo {major}", "Foo 123456789");
	TAKES("Foo {d} {year}", "Foo 11 2023", STEP_YEAR, "2023");
	NO_MATCH("Foo {year}", "Foo 20230");
	TAKES("Foo {hex}", "Foo deadBEEFg", STEP_HEX, "deadBEEF");
	TAKES("libx.so.{soversion}", "libx.so.1.2.", STEP_SOVERSION, "1.2");
}

Test(pattern, words)
{
	TAKES("Foo{s}{d} {month} ", "Foo \t 11 Sep 2023", STEP_MONTH, "Sep");
	TAKES("Foo {month} ", "Foo September 2023", STEP_MONTH, "September");
	NO_MATCH("Foo {month} ", "Foo sep 2023");
	TAKES("libx-{word}.so", "libx-a.b-c.so", STEP_WORD, "a.b-c");
	NO_MATCH("Foo{s}x", "Foox");
	TAKES("ld.so ({any}) stable", "ld.so (Debian (x) 2) stable", STEP_ANY, "Debian (x) 2");
	TAKES("a {any}bcde", "a bcdebcde", STEP_ANY, "");
	NO_MATCH("Foo {any}bar", "Foo \nbar");
}

Test(pattern, any_is_bounded)
{
	struct pattern p = compile("begin{any}end");
	struct match m;
	char text[128];

	for (size_t gap = 90; gap < 100; gap++) {
		snprintf(text, sizeof(text), "begin%*send", (int)gap, "");
		cr_expect_eq(pattern_find(&p, bytes_str(text), 0, &m), gap <= 96, "%zu", gap);
	}
}

Test(pattern, places)
{
	TAKES("{start}Foo {version}", "\nFoo 1", STEP_VERSION, "1");
	NO_MATCH("{start}Foo {version}", " Foo 1");
	TAKES("Foo {version}{end}", "Foo 1\n", STEP_VERSION, "1");
	NO_MATCH("Foo {version}{end}", "Foo 1%");
	NO_MATCH("Foo {version}", "xFoo 1");
	NO_MATCH("Foo {version}", "_Foo 1");
	NO_MATCH("Foo {version}", "-Foo 1");
	TAKES("Foo {version}", "/Foo 1", STEP_VERSION, "1");
	TAKES("{in}Foo {version}", "xFoo 1", STEP_VERSION, "1");
	TAKES(" Foo {version}", "x Foo 1", STEP_VERSION, "1");
}

Test(pattern, escapes)
{
	struct pattern p = compile("a\\n\\t\\0\\x7f\\\\\\\"\\{b");

	cr_assert_eq(p.count, 1);
	cr_expect(bytes_equal(p.steps[0].literal, bytes_of("a\n\t\0\x7f\\\"{b", 9)));
}

Test(pattern, mistakes)
{
	refused("");
	refused("Foo {version");
	refused("Foo {verison}");
	refused("Foo {version1}");
	refused("Foo {major9}");
	refused("Foo \\q");
	refused("Foo \\x1");
	refused("Foo \\");
	refused("Foo {in}bar");
	refused("Foo {version} {version}");
	refused("Foo {version} {dotted}");
}

Test(pattern, anchors)
{
	cr_expect(bytes_equal(compile("{word} xyzzy {d} ab").anchor, bytes_str(" xyzzy ")));
	cr_expect_eq(compile("abc{d}def").anchor.len, 0);
	cr_expect_eq(compile("\\0\\0\\0\\0\\0{d}").anchor.len, 0);
	cr_expect_leq(
		compile("a very long text that has more bytes than an anchor may have").anchor.len,
		ANCHOR_MAX);
	/* rare rather than long */
	cr_expect(bytes_equal(compile("certtool {version}\nCopyright (C) ").anchor,
			      bytes_str("certtool ")));
}

/* From the anchor, wherever it is in the pattern, the same is found as by trying every place. */
Test(pattern, around_its_anchor)
{
	static const char *const sources[] = { "{version} (GNU tools)",
					       "{word}-{d} xyzzy {any} end", "{in}xyzzy {version}",
					       "a {any}{d} xyzzy", "{start}xyzzy{s}{dotted}{end}" };
	static const char text[] =
		"9.1 (GNU tools)\0foo-12 xyzzy 1.2 end\0a b 7 xyzzy 3\nxyzzy \t4.5";
	struct bytes in = bytes_of(text, sizeof(text) - 1);

	for (size_t i = 0; i < sizeof(sources) / sizeof(*sources); i++) {
		struct pattern p = compile(sources[i]);
		struct match found, around;
		const uint8_t *at;
		bool seen = false;

		cr_assert(pattern_find(&p, in, 0, &found), "%s", sources[i]);
		for (size_t from = 0;
		     (at = memmem(in.ptr + from, in.len - from, p.anchor.ptr, p.anchor.len));
		     from = (size_t)(at - in.ptr) + 1)
			seen |= pattern_around(&p, in, (size_t)(at - in.ptr), &around) &&
				around.at == found.at && around.len == found.len;
		cr_expect(seen, "%s", sources[i]);
	}
}

/* Texts made to be tried again and again end within the budget. */
Test(pattern, work_is_bounded)
{
	struct pattern p = compile("{any}1{any}1{any}1{any}1{any}1{any}1xyzzy");
	struct match m;
	char text[1024];

	memset(text, '1', sizeof(text));
	memcpy(text + 500, "xyzzz", 5);
	cr_expect(!pattern_find(&p, bytes_of(text, sizeof(text)), 0, &m));
}
