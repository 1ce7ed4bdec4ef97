/* SPDX-License-Identifier: Apache-2.0 */
/* Names and versions as suppliers write them, against what is in an image. */
#include <criterion/criterion.h>

#include "analyzer/base/mem.h"
#include "analyzer/diff/diff_parts.h"

static struct sigdb *sigs;
static struct sbom *declared, *observed;
static struct diff *diff;

/* What an image has. */
static const char *const image[][2] = {
	{ "openssl", "1.1.1k" }, { "busybox", "1.31.1" }, { "json-c", "0.16" },
	{ "expat", "2.5.0" },    { "glib", "2.74.6" },    { "libusb", "1.0.26" },
	{ "glibc", "2.36" },     { "boost", "1.76.0" },   { "u-boot", "2023.01" },
	{ "zlib", "1.2.13" },
};

static void setup(void)
{
	struct sig_error error;

	sigs = sigdb_new();
	cr_assert_eq(sigdb_add_builtin(sigs, &error), OK);
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

TestSuite(diff_written, .init = setup, .fini = teardown);

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

/* The one row of DECLARED; the observed document is what bytes showed, all of which were read. */
static const struct diff_row *judged(void)
{
	observed->primary = arena_alloc(&observed->arena, 1, sizeof(*observed->primary));
	observed->primary->name = "image.bin";
	observed->primary->properties = sbom_more(
		observed, NULL, &observed->primary->properties_count, sizeof(struct sbom_property));
	observed->primary->properties[0] = (struct sbom_property){ "assay:bytes:total", "1" };
	for (size_t i = 0; i < sizeof(image) / sizeof(image[0]); i++)
		add(observed, image[i][0], image[i][1]);
	cr_assert_eq(diff_make(declared, observed, sigs, &diff), OK);
	for (size_t i = 0; i < diff->count; i++)
		if (diff->rows[i].declared)
			return &diff->rows[i];
	cr_assert_fail("no row");
	return NULL;
}

struct line {
	const char *name, *version, *purl, *cpe; /* as declared */
	const char *verdict, *shown, *of;        /* what comes of it, and which component it is */
};

static void expect(const struct line *l)
{
	struct sbom_component *c = add(declared, l->name, l->version);
	const struct diff_row *row;

	c->purl = l->purl;
	if (l->cpe) {
		c->cpes = sbom_more(declared, NULL, &c->cpes_count, sizeof(*c->cpes));
		c->cpes[0] = l->cpe;
	}
	row = judged();
	cr_expect_str_eq(diff_verdict_name(row->verdict), l->verdict, "%s %s: %s, %s", l->name,
			 l->version, diff_verdict_name(row->verdict), row->reason);
	cr_expect_str_eq(row->declared_version ? row->declared_version : "", l->shown, "%s %s: %s",
			 l->name, l->version, row->declared_version);
	cr_expect_str_eq(row->observed ? row->observed->name : "", l->of, "%s %s", l->name,
			 l->version);
	teardown();
	diff = NULL;
	setup();
}

static void expect_all(const struct line *lines, size_t count)
{
	for (size_t i = 0; i < count; i++)
		expect(&lines[i]);
}

#define EXPECT_ALL(lines) expect_all(lines, sizeof(lines) / sizeof((lines)[0]))

Test(diff_written, the_version_in_the_name)
{
	static const struct line lines[] = {
		{ "OpenSSL_1_1_1k", NULL, NULL, NULL, "confirmed", "1.1.1k", "openssl" },
		{ "OpenSSL 1.1.1w", NULL, NULL, NULL, "version", "1.1.1w", "openssl" },
		{ "busybox v1.31.1-2", NULL, NULL, NULL, "confirmed", "1.31.1-2", "busybox" },
		{ "busybox v1.31.1", "1.30", NULL, NULL, "version", "1.30", "busybox" },
		{ "json-c-0.16.tar.gz", "", NULL, NULL, "confirmed", "0.16", "json-c" },
		{ "boost_1_75_0", NULL, NULL, NULL, "version", "1.75.0", "boost" },
		{ "Das U-Boot version 2023.01", NULL, NULL, NULL, "confirmed", "2023.01",
		  "u-boot" },
		{ "libexpat.so.1", "2.5.0", NULL, NULL, "confirmed", "2.5.0", "expat" },
		/* part of the name */
		{ "glib-2.0", NULL, NULL, NULL, "unsure", "", "glib" },
		{ "libusb-1.0", NULL, NULL, NULL, "unsure", "", "libusb" },
		{ "libusb-1.0", "1.0.26", NULL, NULL, "confirmed", "1.0.26", "libusb" },
		/* nobody's name stays whole */
		{ "acme-agent-1.2.3", NULL, NULL, NULL, "unseen", "", "" },
	};

	EXPECT_ALL(lines);
}

Test(diff_written, several_names)
{
	static const struct line lines[] = {
		{ "libz (zlib)", "1.2.13", NULL, NULL, "confirmed", "1.2.13", "zlib" },
		{ "OpenSSL (Cryptography)", "1.1.1k", NULL, NULL, "confirmed", "1.1.1k",
		  "openssl" },
		{ "compression (zlib 1.2.11)", NULL, NULL, NULL, "version", "1.2.11", "zlib" },
		{ "glibc / libc6", "2.36", NULL, NULL, "confirmed", "2.36", "glibc" },
		{ "XML parser, expat", "2.5.0", NULL, NULL, "confirmed", "2.5.0", "expat" },
		{ "u-boot-imx", "2023.01-lf-6.1", NULL, NULL, "confirmed", "2023.01-lf-6.1",
		  "u-boot" },
		{ "acme (agent)", "1", NULL, NULL, "unseen", "1", "" },
		{ "acme/zlib", "1", NULL, NULL, "unseen", "1", "" },
	};

	EXPECT_ALL(lines);
}

Test(diff_written, the_name_in_the_version)
{
	static const struct line lines[] = {
		{ "openssl", "OpenSSL_1_1_1k", NULL, NULL, "confirmed", "OpenSSL_1_1_1k",
		  "openssl" },
		{ "libssl", "OpenSSL 1.1.1w  11 Sep 2023", NULL, NULL, "version",
		  "OpenSSL 1.1.1w  11 Sep 2023", "openssl" },
		{ "expat", "R_2_5_0", NULL, NULL, "confirmed", "R_2_5_0", "expat" },
		{ "json-c", "json-c-0.16-20220414", NULL, NULL, "confirmed", "json-c-0.16-20220414",
		  "json-c" },
		{ "libc", "glibc 2.36", NULL, NULL, "confirmed", "glibc 2.36", "glibc" },
		{ "U-Boot", "U-Boot 2023.01 (Jan 09 2023)", NULL, NULL, "confirmed",
		  "U-Boot 2023.01 (Jan 09 2023)", "u-boot" },
		{ "zlib", "version 1.2.13", NULL, NULL, "confirmed", "version 1.2.13", "zlib" },
		{ "zlib", "release-1.2.11", NULL, NULL, "version", "release-1.2.11", "zlib" },
		/* another project's version says nothing of this one */
		{ "zlib", "linux-1.2.13", NULL, NULL, "unsure", "linux-1.2.13", "zlib" },
	};

	EXPECT_ALL(lines);
}

Test(diff_written, the_identifier_alone)
{
	static const struct line lines[] = {
		{ NULL, NULL, "pkg:generic/zlib@1.2.11", NULL, "version", "1.2.11", "zlib" },
		{ "zlib", "", "pkg:generic/zlib@1.2.13?arch=arm", NULL, "confirmed", "1.2.13",
		  "zlib" },
		{ "zlib1g", NULL, "pkg:deb/debian/zlib1g@1%3A1.2.13.dfsg-1", NULL, "confirmed",
		  "1:1.2.13.dfsg-1", "zlib" },
		{ "unknown", "N/A", NULL, "cpe:2.3:a:busybox:busybox:1.31.1:*:*:*:*:*:*:*",
		  "confirmed", "1.31.1", "busybox" },
		{ NULL, NULL, NULL, "cpe:2.3:a:openssl:openssl:1.1.1:k:*:*:*:*:*:*", "confirmed",
		  "1.1.1k", "openssl" },
		{ NULL, NULL, NULL, "cpe:/a:busybox:busybox:1.30", "version", "1.30", "busybox" },
		{ "busybox", NULL, NULL, "cpe:2.3:a:busybox:busybox:*:*:*:*:*:*:*:*", "unsure", "",
		  "busybox" },
		{ "busybox", NULL, NULL, "cpe:2.3:a:busybox", "unsure", "", "busybox" },
	};

	EXPECT_ALL(lines);
}

/* One component in two versions: what stands as the version counts, and both are said. */
Test(diff_written, an_identifier_that_says_something_else)
{
	const struct diff_row *row;

	add(declared, "zlib", "1.2.11")->purl = "pkg:generic/zlib@1.2.13";
	row = judged();
	cr_expect_eq(row->verdict, DIFF_VERSION);
	cr_expect_str_eq(row->reason, "1.2.11 is declared, 1.2.13 is observed; its package URL "
				      "says 1.2.13");
	teardown();
	diff = NULL;
	setup();
	add(declared, "zlib", "1.2.13")->purl = "pkg:deb/debian/zlib@1:1.2.13.dfsg-1";
	row = judged();
	cr_expect_eq(row->verdict, DIFF_CONFIRMED);
	cr_expect_null(strstr(row->reason, "package URL says"));
}

Test(diff_written, no_exact_version)
{
	static const struct line lines[] = {
		{ "zlib", "unknown", NULL, NULL, "unsure", "", "zlib" },
		{ "zlib", "NOASSERTION", NULL, NULL, "unsure", "", "zlib" },
		{ "zlib", ">=1.2.11", NULL, NULL, "unsure", ">=1.2.11", "zlib" },
		{ "zlib", ">= 1.2.11, < 1.2.13", NULL, NULL, "version", ">= 1.2.11, < 1.2.13",
		  "zlib" },
		{ "zlib", "1.2.x", NULL, NULL, "unsure", "1.2.x", "zlib" },
		{ "zlib", "1.3.*", NULL, NULL, "version", "1.3.*", "zlib" },
		{ "zlib", "^1.2", NULL, NULL, "unsure", "^1.2", "zlib" },
		{ "zlib", "=1.2.13", NULL, NULL, "confirmed", "1.2.13", "zlib" },
	};

	EXPECT_ALL(lines);
}

/* Nothing that is read past its end, whatever stands there. */
Test(diff_written, odd_texts)
{
	static const char *const texts[] = { "",
					     "=",
					     "v",
					     ".x",
					     "1.x",
					     "x.x.x",
					     ">",
					     ">=",
					     "<,",
					     "-",
					     "_1_",
					     "_",
					     "1_",
					     " ",
					     ".so.",
					     ".so",
					     ".tar",
					     "v1",
					     "busybox ",
					     "busybox-v",
					     "(",
					     ")(",
					     " / ",
					     ", ,",
					     "99999999999999.x",
					     "_1.2.3",
					     "openssl-.1.1.1",
					     "r1" };
	size_t count = sizeof(texts) / sizeof(texts[0]);

	for (size_t i = 0; i < count * count; i++)
		add(declared, texts[i / count], texts[i % count]);
	judged();
	cr_expect_eq(diff->rows[0].verdict, DIFF_UNDECLARED);
}

Test(diff_written, without_memory)
{
	enum err err = ERR_NOMEM;

	add(declared, "OpenSSL_1_1_1k", NULL);
	add(declared, "zlib", ">=1.2, <1.3");
	add(declared, NULL, NULL)->purl = "pkg:generic/expat@2.5.x";
	add(observed, "openssl", "1.1.1k");
	for (unsigned n = 1; n < 20000 && err; n++) {
		mem_fail_after(n);
		err = diff_make(declared, observed, sigs, &diff);
		mem_fail_after(0);
		cr_assert(err == OK || err == ERR_NOMEM);
		if (err)
			diff_free(diff);
	}
	cr_assert_eq(err, OK);
	cr_assert_eq(diff->count, 3);
}
