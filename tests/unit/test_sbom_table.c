/* SPDX-License-Identifier: Apache-2.0 */
/* What comes from an image, in a spreadsheet, a ticket and an identifier. */
#include <criterion/criterion.h>
#include <stdlib.h>

#include "analyzer/sbom/sbom_write.h"

static struct sbom_occurrence places[] = {
	{ .location = "a!/lib/x", .offset = 1 },
	{ .location = "a!/lib/y", .offset = 2 },
	{ .location = "a!/lib/x", .offset = 3 },
};
static struct sbom_license plus = { .name = "v1+" }, minus = { .name = "v1-" },
			   plain = { .name = "v1" };
static struct sbom_property unread = { "assay:notRead", "a!/unknown@0x0: encrypted, 9 bytes" };

static void fill(struct sbom_component list[3], struct sbom *sbom, struct sbom_component *primary)
{
	*primary = (struct sbom_component){ .name = "a",
					    .assembly = SBOM_INCOMPLETE,
					    .properties = &unread,
					    .properties_count = 1 };
	list[0] = (struct sbom_component){ .ref = "1",
					   .name = "\r=1+1",
					   .version = "see https://evil.example/!",
					   .licenses = &plus,
					   .licenses_count = 1,
					   .occurrences = places,
					   .occurrences_count = 3 };
	list[1] = (struct sbom_component){
		.ref = "2", .name = "WWW.evil.example", .licenses = &minus, .licenses_count = 1
	};
	list[2] = (struct sbom_component){
		.ref = "3", .group = "@babel", .name = "=2", .licenses = &plain, .licenses_count = 1
	};
	*sbom = (struct sbom){ .primary = primary, .components = list, .components_count = 3 };
}

static char *written(sbom_write *write)
{
	struct sbom_component list[3], primary;
	struct sbom sbom;
	char *text = NULL;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	fill(list, &sbom, &primary);
	cr_assert_eq(write(out, &sbom), OK);
	cr_assert_eq(fclose(out), 0);
	return text;
}

static bool has(const char *text, const char *what)
{
	return strstr(text, what) != NULL;
}

Test(sbom_table, no_formula)
{
	char *csv = written(write_csv);

	cr_expect(has(csv, "\r\n\"'\r=1+1\","));
	cr_expect(has(csv, "\r\n'=2,"));
	free(csv);
}

Test(sbom_table, no_link)
{
	char *md = written(write_markdown);

	cr_expect(has(md, "| see https\\://evil.example/! |"));
	cr_expect(has(md, "| WWW\\.evil.example |"));
	free(md);
}

Test(sbom_table, places_and_gaps)
{
	char *md = written(write_markdown);

	cr_expect(has(md, "| a!/lib/x (+1) |")); /* two files, three facts */
	cr_expect(has(md, "\n> The document says that it is not complete"));
	cr_expect(has(md, "\n* a!/unknown@0x0: encrypted, 9 bytes\n"));
	free(md);
}

Test(sbom_table, groups)
{
	char *md = written(write_markdown);

	cr_expect(has(md, "\n| @babel/=2 |"));
	free(md);
}

/* The first eight digits of what sha256sum says of "v1+"; a name without a loss has none. */
Test(sbom_table, license_refs)
{
	char *spdx = written(write_spdx2);

	cr_expect(has(spdx, "\"licenseId\": \"LicenseRef-v1--c072f3a7\""));
	cr_expect(has(spdx, "\"licenseId\": \"LicenseRef-v1-\""));
	cr_expect(has(spdx, "\"licenseId\": \"LicenseRef-v1\""));
	free(spdx);
}
