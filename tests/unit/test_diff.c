/* SPDX-License-Identifier: Apache-2.0 */
/* Two documents compared: which components are one, and what is said of them. */
#include <criterion/criterion.h>
#include <stdio.h>

#include "analyzer/base/mem.h"
#include "analyzer/diff/diff_parts.h"

static struct sigdb *sigs;
static struct sbom *declared, *observed;
static struct diff *diff;

static const char openssl_sig[] =
	"component openssl\ntype library\npurl pkg:generic/openssl@{version}\n"
	"scheme openssl\nalias libssl libcrypto\n"
	"rule 1 banner rodata \"OpenSSL {version} \"\n";
static const char zlib_sig[] = "component zlib\ntype library\npurl pkg:generic/zlib@{version}\n"
			       "alias libz\nrule 1 banner rodata \"deflate {version} Copyright\"\n";
static const char linux_sig[] = "component linux\ntype firmware\npurl pkg:generic/linux@{version}\n"
				"rule 1 banner rodata \"Linux version {version}\"\n";

static const char backports_sig[] =
	"component backports\ntype library\npurl pkg:generic/backports@{version}\n"
	"rule 1 banner rodata \"backports.git v{version}\"\n";

static void setup(void)
{
	struct sig_error error;

	sigs = sigdb_new();
	cr_assert_eq(sigdb_add(sigs, "x", "openssl.sig", bytes_str(openssl_sig), &error), OK);
	cr_assert_eq(sigdb_add(sigs, "x", "zlib.sig", bytes_str(zlib_sig), &error), OK);
	cr_assert_eq(sigdb_add(sigs, "x", "linux.sig", bytes_str(linux_sig), &error), OK);
	cr_assert_eq(sigdb_add(sigs, "x", "backports.sig", bytes_str(backports_sig), &error), OK);
	cr_assert_eq(sigdb_finish(sigs), OK);
	declared = sbom_new();
	observed = sbom_new();
}

static void teardown(void)
{
	diff_free(diff);
	sbom_free(declared);
	sbom_free(observed);
	sigdb_free(sigs);
}

TestSuite(diff, .init = setup, .fini = teardown);

static struct sbom_component *add(struct sbom *s, const char *name, const char *version)
{
	struct sbom_component *c;

	s->components = sbom_more(s, s->components, &s->components_count, sizeof(*s->components));
	c = &s->components[s->components_count - 1];
	c->name = name;
	c->version = version;
	c->type = "library";
	c->parent = SBOM_NONE;
	return c;
}

static void property(struct sbom_component *c, struct sbom *s, const char *name, const char *value)
{
	c->properties = sbom_more(s, c->properties, &c->properties_count, sizeof(*c->properties));
	c->properties[c->properties_count - 1] = (struct sbom_property){ name, value };
}

/* The observed document is made of bytes, all of which were read. */
static void analysed(void)
{
	observed->primary = arena_alloc(&observed->arena, 1, sizeof(*observed->primary));
	observed->primary->name = "image.bin";
	property(observed->primary, observed, "assay:bytes:total", "4096");
}

static void compare(void)
{
	cr_assert_eq(diff_make(declared, observed, sigs, &diff), OK);
}

static const struct diff_row *row(const char *name, const char *version)
{
	for (size_t i = 0; i < diff->count; i++) {
		const struct diff_row *r = &diff->rows[i];
		const struct sbom_component *c = r->declared ? r->declared : r->observed;

		if (strcmp(r->name, name) == 0 && (!version || strcmp(c->version, version) == 0))
			return r;
	}
	cr_assert_fail("no row for %s", name);
	return NULL;
}

#define IS(name, version, wanted)                                                                  \
	cr_expect_str_eq(diff_verdict_name(row(name, version)->verdict), wanted, "%s: %s", name,   \
			 row(name, version)->reason)

Test(diff, verdicts)
{
	analysed();
	add(declared, "openssl", "1.1.1k");
	add(declared, "zlib", "1.2.11");
	add(declared, "linux", "5.4.1");
	add(declared, "secret", "1");
	add(observed, "openssl", "1.1.1k");
	add(observed, "zlib", "1.2.13");
	add(observed, "lua", "5.1.5");
	compare();
	cr_assert_eq(diff->count, 5);
	IS("openssl", NULL, "confirmed");
	IS("zlib", NULL, "version");
	IS("linux", NULL, "missing");
	IS("secret", NULL, "unseen");
	IS("lua", NULL, "undeclared");
}

Test(diff, parts_of_a_distribution_are_the_project)
{
	analysed();
	add(declared, "libssl1.1", "1.1.1n-0+deb11u4");
	add(declared, "openssl-util", "1.1.1n-1");
	add(declared, "zlib1g", "1:1.2.13.dfsg-1");
	add(declared, "kmod-usb2", "5.4.1-1");
	add(declared, "kmod-mac80211", "5.4.1+5.10.4-1-2");
	add(observed, "openssl", "1.1.1n");
	add(observed, "zlib", "1.2.13");
	add(observed, "linux", "5.4.1");
	add(observed, "backports", "5.10.4-1"); /* what kmod-mac80211 names second */
	compare();
	cr_assert_eq(diff->totals[DIFF_CONFIRMED], 5);
	cr_assert_eq(diff->count, 5);
}

Test(diff, another_release_of_a_second_part)
{
	analysed();
	add(declared, "kernel", "5.4.1");
	add(declared, "kmod-mac80211", "5.4.1+5.10.4-1-2");
	add(observed, "linux", "5.4.1");
	add(observed, "backports", "5.15.92-1");
	compare();
	IS("backports", NULL, "undeclared");
}

Test(diff, versions_of_one_name_stay_apart)
{
	analysed();
	add(declared, "openssl", "1.1.1k");
	add(declared, "openssl", "3.0.1");
	add(declared, "zlib", "1.2.11");
	add(observed, "openssl", "3.0.1");
	add(observed, "zlib", "1.2.13");
	add(observed, "zlib", "1.2.11");
	compare();
	IS("openssl", "3.0.1", "confirmed");
	IS("openssl", "1.1.1k", "missing");
	IS("zlib", "1.2.11", "confirmed");
	IS("zlib", "1.2.13", "undeclared");
}

Test(diff, a_range_confirms_nothing_but_can_contradict)
{
	analysed();
	add(declared, "zlib", "1.2.11");
	add(declared, "openssl", "1.1.1k");
	add(declared, "linux", "5.4.1");
	add(observed, "zlib", NULL)->range = "vers:generic/>=1.2.11|<1.2.13";
	add(observed, "openssl", NULL)->range = "vers:generic/>=3.0.0";
	add(observed, "linux", NULL);
	compare();
	IS("zlib", NULL, "unsure");
	IS("openssl", NULL, "contradicted");
	IS("linux", NULL, "unsure");
	cr_assert_eq(diff->count, 3);
}

Test(diff, days_are_not_compared_with_releases)
{
	analysed();
	add(declared, "zlib", "2019-08-08-ca8c2bd2-8");
	add(observed, "zlib", "2.9");
	compare();
	IS("zlib", NULL, "unsure");
	cr_assert_eq(diff->count, 1);
}

Test(diff, unread_bytes_and_documents_hide)
{
	add(declared, "zlib", "1.2.11");
	compare();
	IS("zlib", NULL, "unseen"); /* a document that does not say it is complete */
	diff_free(diff);
	analysed();
	property(observed->primary, observed, "assay:notRead",
		 "image.bin!/unknown@0x0: code-or-data, 64 bytes");
	compare();
	IS("zlib", NULL, "missing"); /* searched, though not explained */
	diff_free(diff);
	property(observed->primary, observed, "assay:notRead",
		 "image.bin!/unknown@0x40: compressed-or-encrypted, 4096 bytes");
	compare();
	IS("zlib", NULL, "unseen");
	cr_assert(diff->incomplete);
}

Test(diff, languages_and_groups_keep_names_apart)
{
	add(declared, "openssl", "0.10.1")->purl = "pkg:cargo/openssl@0.10.1";
	add(observed, "openssl", "3.0.1")->purl = "pkg:generic/openssl@3.0.1";
	add(declared, "core", "1.0")->group = "a";
	add(observed, "core", "2.0")->group = "b";
	compare();
	IS("openssl", "0.10.1", "unseen");
	IS("openssl", "3.0.1", "undeclared");
	IS("core", "1.0", "unseen");
	IS("core", "2.0", "undeclared");
}

Test(diff, a_renamed_file_is_known_by_its_hash)
{
	struct sbom_hash hash = { "SHA-256", "00ff" };
	struct sbom_component *d = add(declared, "acme-tls", "7.1"), *o;

	d->hashes = &hash;
	d->hashes_count = 1;
	o = add(observed, "openssl", "3.0.1");
	o->hashes = &hash;
	o->hashes_count = 1;
	compare();
	cr_assert_eq(diff->count, 1);
	cr_assert_eq(row("acme-tls", NULL)->key, DIFF_BY_HASH);
	IS("acme-tls", NULL, "version");
}

Test(diff, files_are_no_components)
{
	add(declared, "a.txt", NULL)->type = "file";
	add(observed, "b.txt", NULL)->type = "file";
	compare();
	cr_assert_eq(diff->count, 0);
}

Test(diff, what_else_differs)
{
	struct sbom_license a = { .expression = "GPL-2.0" }, b = { .expression = "GPL-2.0-only" },
			    c = { .expression = "MIT" };
	struct sbom_party x = { .name = "Acme" }, y = { .name = "OpenSSL Project" };
	struct sbom_component *d = add(declared, "openssl", "3.0.1"),
			      *o = add(observed, "openssl", "3.0.1");

	d->licenses = &a;
	o->licenses = &b;
	d->licenses_count = o->licenses_count = 1;
	d->supplier = &x;
	o->supplier = &y;
	compare();
	cr_assert_eq(row("openssl", NULL)->difference_count, 1);
	cr_assert_eq(row("openssl", NULL)->differences[0].detail, DIFF_SUPPLIER);
	diff_free(diff);
	o->licenses = &c;
	compare();
	cr_assert_eq(row("openssl", NULL)->difference_count, 2);
}

Test(diff, waivers_end)
{
	size_t line;
	const char *wrong;

	add(observed, "lua", "5.1.5");
	add(observed, "zlib", "1.2.13");
	compare();
	cr_assert_eq(diff_accept(diff,
				 bytes_str("# comment\nlua@5.1.5 undeclared 2026-02-01 in redis\n"
					   "z* undeclared 2026-01-01 old\n"
					   "lua undeclared - the same once more\n"
					   "lua version - it has none\nexpat missing - gone\n"),
				 "2026-01-31", &line, &wrong),
		     OK);
	cr_assert_str_eq(row("lua", NULL)->waiver, "in redis");
	cr_assert_null(row("zlib", NULL)->waiver);
	cr_assert_str_eq(row("zlib", NULL)->expired, "2026-01-01");
	cr_assert_eq(diff->idle, 2);
	cr_assert_eq(diff->idle_line, 5);
	cr_assert_eq(
		diff_accept(diff, bytes_str("\nlua confirmed - x\n"), "2026-01-31", &line, &wrong),
		ERR_CORRUPT);
	cr_assert_eq(line, 2);
}

/* CycloneDX has the scope in a field of its own, which groups of others are, too. */
Test(diff, a_name_of_npm_is_shown_with_its_scope)
{
	struct sbom_component *c;

	analysed();
	c = add(declared, "core", "1.0.0");
	c->purl = "pkg:npm/%40angular/core@1.0.0";
	c->group = "@angular";
	add(observed, "@angular/core", "1.0.0")->purl = "pkg:npm/%40angular/core@1.0.0";
	c = add(declared, "@babel/core", "7.0.0");
	c->purl = "pkg:npm/%40babel/core@7.0.0";
	c->group = "@babel";
	c = add(declared, "log4j-core", "2.0");
	c->purl = "pkg:maven/org.apache.logging.log4j/log4j-core@2.0";
	c->group = "org.apache.logging.log4j";
	compare();
	IS("@angular/core", NULL, "confirmed");
	cr_assert_eq(row("@angular/core", NULL)->key, DIFF_BY_PURL);
	IS("@babel/core", NULL, "unseen");
	IS("log4j-core", NULL, "unseen");
}

/* What comes before the last "/" is a part of what a package of a language is called. */
Test(diff, packages_of_two_scopes_are_two)
{
	analysed();
	add(declared, "errors", "0.9.1")->purl = "pkg:golang/github.com/pkg/errors@v0.9.1";
	add(observed, "errors", "1.0.1")->purl = "pkg:golang/github.com/go-errors/errors@v1.0.1";
	add(declared, "core", "1.0.0")->purl = "pkg:npm/@angular/core@1.0.0";
	add(observed, "core", "1.0.0")->purl = "pkg:npm/%40angular/core@1.0.0";
	add(declared, "Foo_Bar", "2.0")->purl = "pkg:pypi/Foo_Bar@2.0";
	add(observed, "foo-bar", "2.0")->purl = "pkg:pypi/foo-bar@2.0";
	compare();
	IS("errors", "0.9.1", "unseen");
	IS("errors", "1.0.1", "undeclared");
	IS("core", NULL, "confirmed");
	cr_assert_eq(row("core", NULL)->key, DIFF_BY_PURL);
	IS("Foo_Bar", NULL, "confirmed");
	cr_assert_eq(row("Foo_Bar", NULL)->key, DIFF_BY_PURL);
}

/* A file may be called "x: text, y": what was read is said behind its name. */
Test(diff, the_name_of_a_file_does_not_say_that_it_was_read)
{
	analysed();
	property(observed->primary, observed, "assay:notRead",
		 "image.bin!/a: text, b: encrypted, 100 bytes");
	add(declared, "openssl", "1.1.1k");
	compare();
	IS("openssl", NULL, "unseen");
}

static void place(struct sbom *s, struct sbom_component *c, const char *location)
{
	c->occurrences =
		sbom_more(s, c->occurrences, &c->occurrences_count, sizeof(*c->occurrences));
	c->occurrences[c->occurrences_count - 1] =
		(struct sbom_occurrence){ .location = location, .offset = -1 };
}

/* Every rule that matches in a file is an occurrence of its own. */
Test(diff, one_file_with_two_facts_is_one_file)
{
	struct sbom_component *o;

	analysed();
	place(declared, add(declared, "acme-tls", "1.1.1k"), "/usr/lib/libacme.so");
	o = add(observed, "openssl", "1.1.1k");
	place(observed, o, "image.bin!/usr/lib/libacme.so");
	place(observed, o, "image.bin!/usr/lib/libacme.so");
	compare();
	IS("acme-tls", NULL, "confirmed");
	cr_assert_eq(row("acme-tls", NULL)->key, DIFF_BY_PATH);
}

Test(diff, many_of_one_name_end_in_bounded_time)
{
	char *text = arena_alloc(&declared->arena, 6000, 16);

	for (unsigned i = 0; i < 3000; i++) {
		snprintf(text + 32 * i, 16, "1.%u", i);
		snprintf(text + 32 * i + 16, 16, "2.%u", i);
		add(declared, "x", text + 32 * i);
		add(observed, "x", text + 32 * i + 16);
	}
	compare();
	cr_assert_gt(diff->totals[DIFF_UNSURE], 0);
}

static enum diff_same same(const char *a, const char *b)
{
	struct arena arena = { 0 };
	enum diff_same out = diff_version(SCHEME_DOTTED, false, diff_version_clean(&arena, a),
					  diff_version_clean(&arena, b));

	arena_finish(&arena);
	return out;
}

Test(diff, versions_as_distributions_write_them)
{
	cr_expect_eq(same("1:9.2p1-2+deb12u3", "9.2p1"), DIFF_SAME);
	cr_expect_eq(same("1.36.1-r0", "1.36.1"), DIFF_SAME);
	cr_expect_eq(same("v1.2.3", "1.2.3"), DIFF_SAME);
	cr_expect_eq(same("2.1.12-stable", "2.1.12"), DIFF_SAME);
	cr_expect_eq(same("6.1.0-50", "6.1.0-50-armmp"), DIFF_SAME);
	cr_expect_eq(same("5.1.9-0+deb12u1", "5.1.9-0+deb12u2"), DIFF_REVISION);
	cr_expect_eq(same("1.2.3-rc1", "1.2.3"), DIFF_OTHER);
	cr_expect_eq(same("1.2.3~rc1", "1.2.3"), DIFF_OTHER);
	cr_expect_eq(same("1.2.1", "1.2.11"), DIFF_OTHER);
	cr_expect_eq(same("2019-08-08-ca8c2bd2", "2019-09-08-ca8c2bd2"), DIFF_OTHER);
	cr_expect_eq(same("2019-08-08-ca8c2bd2", "2019.1"), DIFF_INCOMPARABLE);
	cr_expect_eq(same("git-22.099", "19.07"), DIFF_INCOMPARABLE);
	cr_expect_eq(same("2023.1", "2023.01"), DIFF_SAME);
	cr_expect_eq(same("1.1.1k", "1.1.1"), DIFF_OTHER);
	cr_expect_eq(same("1.2.3+git20230101-1", "1.2.3"), DIFF_SAME);
}

Test(diff, versions_that_only_look_like_another)
{
	cr_expect_eq(same("1.9.13_p3-r0", "1.9.13"), DIFF_OTHER);
	cr_expect_eq(same("1.9.13_p3-r0", "1.9.13p3"), DIFF_SAME);
	cr_expect_eq(same("9.11.5-P4", "9.11.5"), DIFF_OTHER);
	cr_expect_eq(same("9.11.5-P4", "9.11.5-P4-5.1"), DIFF_SAME);
	cr_expect_eq(same("1.2.4_git20230717-r4", "1.2.4"), DIFF_SAME);
	cr_expect_eq(same("1.2.3+really1.2.2-1", "1.2.3"), DIFF_OTHER);
	cr_expect_eq(same("1.2.3+really1.2.2-1", "1.2.2"), DIFF_SAME);
	/* OpenWrt with opkg and with apk */
	cr_expect_eq(same("6.6.73~d8dd03c46f05a0b8-r1", "6.6.73"), DIFF_SAME);
	cr_expect_eq(same("6.6.73~d8dd03c46f05a0b8-r1", "6.6.74"), DIFF_OTHER);
	cr_expect_eq(same("2024.04.19~ca8c2bd2-r1", "2024-04-19-ca8c2bd2-1"), DIFF_SAME);
	cr_expect_eq(same("2024.04.19~ca8c2bd2-r1", "2024-04-19-ca8c2bd2-2"), DIFF_REVISION);
	cr_expect_eq(same("2024.04.19~ca8c2bd2-r1", "2024-04-19"), DIFF_SAME);
	cr_expect_eq(same("2024.04.19~ca8c2bd2-r1", "2024-04-19-1234567a-1"), DIFF_OTHER);
}

/* Between two releases of OpenWrt a kernel is the next kernel, and not the drivers of backports. */
Test(diff, each_project_of_a_group_is_its_own)
{
	analysed();
	add(declared, "linux-kernel", "4.4.182-1");
	add(declared, "kmod-mac80211", "4.4.182+2017-01-31-9");
	add(declared, "kmod-slhc", "4.4.182-1");
	add(observed, "backports", "4.19.237-1");
	add(observed, "linux", "4.14.275");
	compare();
	cr_assert_eq(diff->count, 3);
	cr_expect_str_eq(row("linux-kernel", NULL)->observed_version, "4.14.275");
	cr_expect_str_eq(row("kmod-slhc", NULL)->observed_version, "4.14.275");
	cr_expect_str_eq(row("kmod-mac80211", NULL)->observed_version, "4.19.237-1");
}

Test(diff, without_memory)
{
	enum err err = ERR_NOMEM;
	unsigned n;

	analysed();
	add(declared, "libssl1.1", "1.1.1n-0+deb11u4")->purl = "pkg:deb/debian/libssl1.1@1.1.1n";
	add(declared, "secret", "1");
	add(observed, "openssl", "1.1.1n");
	add(observed, "zlib", NULL)->range = "vers:generic/>=1.2.11";
	for (n = 1; n < 5000 && err; n++) {
		mem_fail_after(n);
		err = diff_make(declared, observed, sigs, &diff);
		mem_fail_after(0);
		cr_assert(err == OK || err == ERR_NOMEM);
		if (err)
			diff_free(diff);
	}
	cr_assert_eq(err, OK);
	cr_assert_gt(n, 10);
	cr_assert_eq(diff->count, 3);
}
