/* SPDX-License-Identifier: Apache-2.0 */
/* Documents of samples/sboms: the same invented firmware in every format, and odd and broken ones.
 */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/sbom/sbom_read.h"

static enum err read_sample(const char *name, struct sbom **out)
{
	static char bytes[65536];
	char path[4096];
	FILE *file;
	size_t len;

	snprintf(path, sizeof(path), "%s/sboms/%s", getenv("SAMPLES"), name);
	file = fopen(path, "rb");
	cr_assert(file, "%s", path);
	len = fread(bytes, 1, sizeof(bytes), file);
	fclose(file);
	return sbom_read(bytes_of(bytes, len), out);
}

static const struct sbom_component *named(const struct sbom *s, const char *name, size_t *at)
{
	for (*at = 0; *at < s->components_count; ++*at)
		if (s->components[*at].name && strcmp(s->components[*at].name, name) == 0)
			return &s->components[*at];
	cr_assert_fail("no %s", name);
	return NULL;
}

static bool has_edge(const struct sbom *s, size_t from, size_t to, enum sbom_relation relation)
{
	for (size_t i = 0; i < s->edges_count; i++)
		if (s->edges[i].from == from && s->edges[i].to == to &&
		    s->edges[i].relation == relation)
			return true;
	return false;
}

static bool has_finding(const struct sbom *s, const char *pointer, const char *text)
{
	for (size_t i = 0; i < s->findings_count; i++)
		if (strcmp(s->findings[i].pointer, pointer) == 0 &&
		    strstr(s->findings[i].text, text))
			return true;
	return false;
}

static const struct {
	const char *name;
	enum sbom_format format;
	enum sbom_relation to_openssl, to_zlib, from_openssl;
} good[] = {
	{ "good.cdx.json", SBOM_CYCLONEDX, SBOM_DEPENDS, SBOM_DEPENDS, SBOM_DEPENDS },
	{ "good.cdx.xml", SBOM_CYCLONEDX, SBOM_DEPENDS, SBOM_DEPENDS, SBOM_DEPENDS },
	{ "good.spdx.json", SBOM_SPDX2, SBOM_DYNAMIC, SBOM_DEPENDS, SBOM_STATIC },
	{ "good.spdx", SBOM_SPDX2, SBOM_DYNAMIC, SBOM_DEPENDS, SBOM_STATIC },
	{ "good.spdx3.json", SBOM_SPDX3, SBOM_DYNAMIC, SBOM_DEPENDS, SBOM_STATIC },
};

Test(sbom_read, the_same_in_every_format)
{
	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
		const struct sbom_component *ssl, *z;
		size_t ssl_at, z_at;
		struct sbom *s;

		cr_assert_eq(read_sample(good[i].name, &s), OK, "%s", good[i].name);
		cr_assert_eq(s->findings_count, 0, "%s: %s", good[i].name, s->findings[0].text);
		cr_assert_eq(s->format, good[i].format);
		cr_assert_str_eq(s->timestamp, "2025-11-22T00:00:00Z");
		cr_assert_str_eq(s->tools[0].name, "maker");
		cr_assert_str_eq(s->authors[0].name, "Jo Auditor");
		cr_assert_str_eq(s->authors[0].email, "jo@audit.example");
		cr_assert(s->authors[0].person);
		cr_assert_str_eq(s->primary->name, "acme-r100");
		cr_assert_str_eq(s->primary->version, "2.4.1");
		cr_assert_str_eq(s->primary->type, "firmware");
		cr_assert_str_eq(s->primary->supplier->name, "Acme Routers");
		cr_assert_str_eq(s->primary->supplier->email, "psirt@acme.example");
		cr_assert_eq(s->components_count, 3);
		ssl = named(s, "openssl", &ssl_at);
		cr_assert_str_eq(ssl->version, "1.1.1k");
		cr_assert_str_eq(ssl->type, "library");
		cr_assert_str_eq(ssl->purl, "pkg:generic/openssl@1.1.1k");
		cr_assert_str_eq(ssl->cpes[0], "cpe:2.3:a:openssl:openssl:1.1.1k:*:*:*:*:*:*:*");
		cr_assert_str_eq(ssl->copyright, "Copyright 2020 The OpenSSL Project");
		cr_assert_eq(ssl->hashes_count, 2);
		cr_assert_str_eq(ssl->hashes[0].alg, "SHA-1");
		cr_assert_str_eq(ssl->hashes[0].value, "da39a3ee5e6b4b0d3255bfef95601890afd80709");
		cr_assert_str_eq(ssl->hashes[1].alg, "SHA-256");
		/* that the declared one is not known is said by those of SPDX 2 */
		cr_assert_eq(ssl->licenses_count, s->format == SBOM_SPDX2 ? 2 : 1);
		cr_assert_str_eq(ssl->licenses[0].expression, "OpenSSL");
		cr_assert_eq(ssl->licenses[0].acknowledgement, SBOM_CONCLUDED);
		z = named(s, "zlib", &z_at);
		cr_assert_null(z->version);
		cr_assert_eq(z->dependencies, SBOM_COMPLETE, "%s: it says it has none",
			     good[i].name);
		cr_assert(has_edge(s, SBOM_NONE, ssl_at, good[i].to_openssl));
		cr_assert(has_edge(s, SBOM_NONE, z_at, good[i].to_zlib));
		cr_assert(has_edge(s, ssl_at, z_at, good[i].from_openssl));
		cr_assert_eq(s->annotations_count, 1);
		cr_assert_eq(s->annotations[0].subject, ssl_at);
		cr_assert_str_eq(s->annotations[0].text, "seen");
		cr_assert_str_eq(s->annotations[0].annotator, "Jo Auditor");
		sbom_free(s);
	}
}

Test(sbom_read, cyclonedx_evidence_and_nesting)
{
	for (size_t i = 0; i < 2; i++) {
		const struct sbom_component *c;
		struct sbom *s;
		size_t at, inner;

		cr_assert_eq(read_sample(good[i].name, &s), OK);
		cr_assert_eq(s->revision, 2);
		cr_assert_str_eq(s->lifecycles[0], "post-build");
		cr_assert_eq(s->primary->assembly, SBOM_INCOMPLETE);
		c = named(s, "openssl", &at);
		cr_assert_str_eq(c->pointer, "/components/0");
		cr_assert_eq(c->dependencies, SBOM_INCOMPLETE);
		cr_assert_str_eq(c->licenses[0].text, "the licence\non two lines");
		cr_assert_str_eq(c->references[0].type, "vcs");
		cr_assert_str_eq(c->references[0].url, "https://git.example/openssl");
		cr_assert_str_eq(c->properties[1].value, "2");
		cr_assert_eq(c->identities_count, 2);
		cr_assert_str_eq(c->identities[0].value, "1.1.1k");
		cr_assert_float_eq(c->identities[0].confidence, 0.95, 1e-9);
		cr_assert_str_eq(c->identities[0].methods[0].technique, "binary-analysis");
		cr_assert_float_eq(c->identities[0].methods[0].confidence, 0.9, 1e-9);
		cr_assert_str_eq(c->occurrences[0].location, "usr/lib/libssl.so.1.1");
		cr_assert_eq(c->occurrences[0].offset, 1854000);
		cr_assert_str_eq(c->license_evidence[0], "MIT");
		cr_assert_str_eq(c->copyright_evidence[1], "Copyright B");
		c = named(s, "libcrypto", &inner);
		cr_assert_eq(c->parent, at);
		cr_assert_str_eq(c->pointer, "/components/0/components/0");
		cr_assert_str_eq(c->licenses[0].expression, "MIT OR ISC");
		sbom_free(s);
	}
}

Test(sbom_read, spdx_particulars)
{
	struct sbom *s;
	size_t at;

	for (size_t i = 2; i < 4; i++) {
		const struct sbom_component *z;

		cr_assert_eq(read_sample(good[i].name, &s), OK);
		z = named(s, "zlib", &at);
		cr_assert_str_eq(z->licenses[0].expression, "LicenseRef-1");
		cr_assert_str_eq(z->licenses[0].name, "House licence");
		cr_assert_eq(z->licenses[0].acknowledgement, SBOM_DECLARED);
		cr_assert_eq(s->primary->assembly, SBOM_UNKNOWN);
		cr_assert_str_eq(s->tools[0].version, "0.1");
		cr_assert_str_eq(s->data_license, "CC0-1.0");
		sbom_free(s);
	}
	cr_assert_eq(read_sample("good.spdx3.json", &s), OK);
	cr_assert_str_eq(s->tools[0].name, "maker");
	cr_assert_str_eq(s->tools[0].version, "0.1");
	cr_assert_str_eq(named(s, "openssl", &at)->occurrences[0].location,
			 "./usr/lib/libssl.so.1.1");
	cr_assert_eq(s->components[at].occurrences[0].offset, 1854000, "ranges count from 1");
	cr_assert_eq(s->primary->dependencies, SBOM_INCOMPLETE);
	cr_assert_str_eq(named(s, "zlib", &at)->licenses[0].expression, "Zlib");
	cr_assert_str_eq(s->data_license, "CC0-1.0");
	sbom_free(s);
}

Test(sbom_read, coswid_plain_and_compressed)
{
	static const char *const names[] = { "good-v1.uswid", "good-zlib.uswid",
					     "good-lzma.uswid" };

	for (size_t i = 0; i < 3; i++) {
		struct sbom *s;

		cr_assert_eq(read_sample(names[i], &s), OK, "%s", names[i]);
		cr_assert_eq(s->format, SBOM_COSWID);
		cr_assert_eq(s->components_count, 2);
		cr_assert_str_eq(s->authors[0].name, "Acme Routers");
		cr_assert_str_eq(s->components[1].name, "openssl");
		cr_assert_str_eq(s->components[1].version, "1.1.1k");
		cr_assert_str_eq(s->components[1].description, "TLS");
		cr_assert_str_eq(s->components[1].file_name, "libssl.efi");
		cr_assert_str_eq(s->components[1].licenses[0].expression, "OpenSSL");
		cr_assert_str_eq(s->components[1].hashes[0].alg, "SHA-256");
		cr_assert_eq(strncmp(s->components[1].hashes[0].value, "e3b0c442", 8), 0);
		cr_assert(has_edge(s, 0, 1, SBOM_CONTAINS));
		cr_assert(has_finding(s, "/0/4/1", "swid:gone"));
		sbom_free(s);
	}
}

Test(sbom_read, odd_documents_are_read_with_findings)
{
	struct sbom *s;

	cr_assert_eq(read_sample("odd.cdx.json", &s), OK);
	cr_assert_eq(s->components_count, 4);
	cr_assert_null(s->components[0].version);
	cr_assert_str_eq(s->components[3].name, "d\\x1b[31m\\xe2\\x80\\xae", "escapes written out");
	cr_assert(has_finding(s, "/serialNumber", "urn:uuid:"));
	cr_assert(has_finding(s, "/components/0/version", "expected a string"));
	cr_assert(has_finding(s, "/components/1", "a second use of \"a\""));
	cr_assert(has_finding(s, "/components/1/hashes/0", "not hexadecimal"));
	cr_assert(has_finding(s, "/components/2/externalReferences/0", "not an IRI"));
	cr_assert(has_finding(s, "/components/2", "without name"));
	cr_assert(has_finding(s, "/components/3", "expected an object"));
	cr_assert(has_finding(s, "/components/4/components", "expected an array"));
	cr_assert(has_finding(s, "/dependencies/0/dependsOn", "\"nothing\""));
	cr_assert(has_finding(s, "/dependencies/1", "\"nobody\""));
	cr_assert(has_edge(s, 0, 2, SBOM_DEPENDS));
	cr_assert(has_edge(s, 0, 3, SBOM_DEPENDS), "from the second entry of the same ref");
	sbom_free(s);
	cr_assert_eq(read_sample("odd.spdx.json", &s), OK);
	cr_assert(has_finding(s, "/spdxVersion", "2.2"));
	cr_assert(has_finding(s, "/packages/2", "without name"));
	cr_assert(has_finding(s, "/relationships/7", "another document"));
	sbom_free(s);
	cr_assert_eq(read_sample("odd.spdx", &s), OK);
	cr_assert(has_finding(s, "line 3", "nothing it belongs to"));
	cr_assert(has_finding(s, "line 4", "neither a tag"));
	sbom_free(s);
	cr_assert_eq(read_sample("odd.spdx3.json", &s), OK);
	cr_assert(has_finding(s, "/@graph/2/to", "#nothing"));
	cr_assert(has_finding(s, "/@graph/1", "a second use"));
	sbom_free(s);
}

Test(sbom_read, broken_documents_say_where)
{
	static const struct {
		const char *name, *pointer, *text;
		enum err err;
	} bad[] = {
		{ "bad-duplicate-key.cdx.json", "line 3, column 12", "duplicate", ERR_CORRUPT },
		{ "bad-utf8.cdx.json", "line 2, column 22", "byte 0xff", ERR_CORRUPT },
		{ "bad-deep.cdx.json", "line 2", "too deep", ERR_LIMIT },
		{ "bad-cut.cdx.xml", "line 4, column 1", "components", ERR_CORRUPT },
		{ "bad-entity.cdx.xml", "", "entity", ERR_UNSUPPORTED },
		{ "bad-other.json", "", "neither", ERR_NOMATCH },
		{ "bad-cut.uswid", "", "broken CBOR", ERR_CORRUPT },
	};

	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		struct sbom *s;

		cr_assert_eq(read_sample(bad[i].name, &s), bad[i].err, "%s", bad[i].name);
		cr_assert(has_finding(s, bad[i].pointer, bad[i].text), "%s", bad[i].name);
		sbom_free(s);
	}
}

Test(sbom_read, looks)
{
	cr_assert_str_eq(sbom_looks_like(bytes_str("  {\"bomFormat\": \"CycloneDX\"}")),
			 "cyclonedx-json");
	cr_assert_str_eq(sbom_looks_like(bytes_str("{\"spdxVersion\":\"SPDX-2.3\"}")), "spdx-json");
	cr_assert_str_eq(sbom_looks_like(bytes_str("SPDXVersion: SPDX-2.3\n")), "spdx-tag");
	cr_assert_null(sbom_looks_like(bytes_str("{\"name\": \"CycloneDX\", \"x\": 1}")));
	cr_assert_null(sbom_looks_like(bytes_str("<html><body>nothing</body></html>")));
	cr_assert_null(sbom_looks_like(bytes_of(NULL, 0)));
}

Test(sbom_read, memory_may_end_anywhere)
{
	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++)
		for (unsigned n = 1; n < 200; n++) {
			struct sbom *s;
			enum err err;

			mem_fail_after(n);
			err = read_sample(good[i].name, &s);
			mem_fail_after(0);
			cr_assert(err == ERR_NOMEM ? !s : err == OK && s->components_count == 3,
				  "%s, allocation %u: %s", good[i].name, n, err_name(err));
			sbom_free(s);
			if (err == OK)
				break;
		}
}

/* The version of an XML document is an attribute; an element of that name makes two of it. */
Test(sbom_read, xml_with_two_versions)
{
	static const char text[] =
		"<bom xmlns=\"http://cyclonedx.org/schema/bom/1.5\" version=\"7\">"
		"<version>2</version><components><component type=\"library\"><name>a</name>"
		"</component></components></bom>";
	struct sbom *s;

	cr_assert_eq(sbom_read(bytes_str(text), &s), OK);
	cr_assert_eq(s->components_count, 1);
	cr_assert_eq(s->revision, 0);
	sbom_free(s);
}

static struct sbom *list(const char *text)
{
	struct sbom *s;

	cr_assert_eq(sbom_read(bytes_str(text), &s), OK, "%s", text);
	cr_assert_eq(s->format, SBOM_CSV);
	return s;
}

/* RFC 4180: quotes, quotes in them, line ends in them; semicolons as spreadsheets write them. */
Test(sbom_read, lists)
{
	struct sbom *s = list("\xEF\xBB\xBFSupplier;Component Name;Version;Remark;License(s)\r\n"
			      "\"A; \"\"B\"\"\nC\";OpenSSL; 3.0.20 ;x;Apache-2.0\r\n"
			      ";;;;\r\n"
			      ";'=1+1;;;GPL, I think\r\n"
			      ";;7;;");

	cr_assert_eq(s->components_count, 2);
	cr_expect_str_eq(s->components[0].name, "OpenSSL");
	cr_expect_str_eq(s->components[0].version, "3.0.20");
	cr_expect_str_eq(s->components[0].supplier->name, "A; \"B\"\nC");
	cr_expect_str_eq(s->components[0].licenses[0].expression, "Apache-2.0");
	cr_expect_str_eq(s->components[0].pointer, "line 2");
	cr_expect_null(s->components[0].type);
	cr_expect_str_eq(s->components[1].name, "=1+1");
	cr_expect_null(s->components[1].version);
	cr_expect_str_eq(s->components[1].licenses[0].name, "GPL, I think");
	cr_expect_str_eq(s->components[1].pointer, "line 5");
	cr_expect(has_finding(s, "line 6", "no name"));
	sbom_free(s);
	s = list("package\tcpe\tpackage\na\tcpe:2.3:a:a:a:1:*:*:*:*:*:*:*\tb\n\"never closed\n");
	cr_assert_eq(s->components_count, 2);
	cr_expect_str_eq(s->components[0].name, "a"); /* the first column of a name */
	cr_expect_str_eq(s->components[0].cpes[0], "cpe:2.3:a:a:a:1:*:*:*:*:*:*:*");
	cr_expect_str_eq(s->components[1].name, "never closed");
	sbom_free(s);
}

/* What somebody meant as a document, whether it can be read or not. */
Test(sbom_read, meant)
{
	cr_expect(sbom_is_meant(bytes_str("name,version\nopenssl,3.0.20\n")));
	cr_expect(sbom_is_meant(bytes_str(" {\"artifacts\": []}")));
	cr_expect(sbom_is_meant(bytes_str("<html></html>")));
	cr_expect(sbom_is_meant(bytes_of("\xFF\xFE{\0}\0", 6)));
	cr_expect_not(sbom_is_meant(bytes_str("name,address\nA. B.,C\n")));
	cr_expect_not(sbom_is_meant(bytes_str("version,license\n1,MIT\n")));
	cr_expect_not(sbom_is_meant(bytes_of("\xFF\xFE\xFF\xFF\xFF\xFF", 6)));
	cr_expect_not(sbom_is_meant(bytes_of("{\0\1\2", 4)));
	cr_expect_not(sbom_is_meant(bytes_of(NULL, 0)));
}
