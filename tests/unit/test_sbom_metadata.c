/* SPDX-License-Identifier: Apache-2.0 */
/* What the user says of the product, and how texts become parts of URIs. */
#include <criterion/criterion.h>

#include "analyzer/report/sbom_metadata.h"
#include "analyzer/sbom/uri.h"

static struct sbom_metadata metadata;

static enum err read(const char *text, const char **wrong)
{
	return sbom_metadata_read(&metadata, bytes_str(text), wrong);
}

Test(metadata, file)
{
	const char *wrong;

	metadata.product_name = "given before";
	cr_assert_eq(read("{\"product\": {\"name\": \"x\", \"version\": \"2.4\"},"
			  " \"supplier\": {\"name\": \"Acme\", \"url\": \"https://acme.example\"}}",
			  &wrong),
		     OK);
	cr_assert_str_eq(metadata.product_name, "given before");
	cr_assert_str_eq(metadata.product_version, "2.4");
	cr_assert_str_eq(metadata.supplier.url, "https://acme.example");
	cr_assert_null(metadata.author.name);
	cr_assert_null(sbom_metadata_check(&metadata));
	arena_finish(&metadata.arena);
}

Test(metadata, wrong_files)
{
	static const char *const files[] = { "",
					     "[]",
					     "{\"product\": 1}",
					     "{\"goods\": {}}",
					     "{\"product\": {\"title\": \"x\"}}",
					     "{\"product\": {\"name\": 1}}",
					     "{\"product\": {\"name\": \"\"}}",
					     "{\"product\": {\"name\": \"a\", \"name\": \"b\"}}" };
	const char *wrong;

	for (size_t i = 0; i < sizeof(files) / sizeof(*files); i++) {
		cr_assert_eq(read(files[i], &wrong), ERR_CORRUPT, "%s", files[i]);
		cr_assert_not_null(wrong);
	}
	arena_finish(&metadata.arena);
}

/* CPE and purl as their specifications' examples have them, and one thing wrong with each. */
Test(metadata, checks)
{
	struct sbom_metadata m = { .product_cpe =
					   "cpe:2.3:o:acme:r100_firmware:2.4.1:*:*:*:*:*:*:*",
				   .product_purl = "pkg:generic/acme/r100@2.4.1",
				   .author = { .name = "A", .email = "a@b.example" } };

	cr_assert_null(sbom_metadata_check(&m));
	m.product_cpe = "cpe:2.3:o:acme:r100_firmware:2.4.1:*:*:*:*:*:*";
	cr_assert_not_null(sbom_metadata_check(&m));
	m.product_cpe = "cpe:2.3:o:acme:r100:a\\:b:*:*:*:*:*:*:*";
	cr_assert_null(sbom_metadata_check(&m));
	m.product_purl = "pkg:generic";
	cr_assert_not_null(sbom_metadata_check(&m));
	m.product_purl = (char[]){ "pkg:" };
	cr_assert_not_null(sbom_metadata_check(&m));
	m.product_purl = "pkg:generic/a b@1";
	cr_assert_not_null(sbom_metadata_check(&m));
	m.product_purl = NULL;
	m.author.email = "a b@c";
	cr_assert_not_null(sbom_metadata_check(&m));
	m.author.email = "a@b@c";
	cr_assert_not_null(sbom_metadata_check(&m));
	m.author.email = NULL;
	m.supplier.url = "https://acme.example";
	cr_assert_not_null(sbom_metadata_check(&m), "an address of nobody");
	m.supplier.name = "Acme";
	m.supplier.url = "https://";
	cr_assert_not_null(sbom_metadata_check(&m));
	m.supplier.url = "javascript:1";
	cr_assert_not_null(sbom_metadata_check(&m));
}

/* RFC 3986, 2.1 and 2.3 */
Test(uri, encoding)
{
	struct arena arena = { 0 };

	cr_assert_str_eq(uri_part(&arena, "a-b._~/c:\xc3\xa4 %41"), "a-b._~%2Fc%3A%C3%A4%20%2541");
	cr_assert_str_eq(uri_whole(&arena, "https://x/a b?q=%41%4&r#[1]\xc3\xa4"),
			 "https://x/a%20b?q=%41%254&r#%5B1%5D%C3%A4");
	arena_finish(&arena);
}
