/* SPDX-License-Identifier: Apache-2.0 */
/* The order of versions, as upstreams release them. */
#include <criterion/criterion.h>

#include "signatures/signature.h"

/* Each row ascends; every pair in it is compared both ways. */
static void ascending(enum version_scheme scheme, const char *const *row)
{
	for (size_t i = 0; row[i]; i++)
		for (size_t k = 0; row[k]; k++) {
			int order = version_compare(scheme, row[i], row[k]);
			int expected = i < k ? -1 : i > k;

			cr_expect_eq((order > 0) - (order < 0), expected, "%s and %s: %d", row[i],
				     row[k], order);
		}
}

#define ASCENDING(scheme, ...) ascending(scheme, (const char *const[]){ __VA_ARGS__, NULL })

static void same(enum version_scheme scheme, const char *a, const char *b)
{
	cr_expect_eq(version_compare(scheme, a, b), 0, "%s and %s", a, b);
	cr_expect_eq(version_compare(scheme, b, a), 0, "%s and %s", b, a);
}

Test(version, numbers_are_numbers)
{
	ASCENDING(SCHEME_DOTTED, "0.9", "0.10", "1.2", "1.2.1", "1.9", "1.10", "1.10.1", "2", "10");
	ASCENDING(SCHEME_DOTTED, "1.99999999999999999998", "1.99999999999999999999",
		  "1.100000000000000000000");
	same(SCHEME_DOTTED, "1.2", "1.2.0");
	same(SCHEME_DOTTED, "1.02", "1.2");
	same(SCHEME_DOTTED, "2017.01", "2017.1");
	same(SCHEME_DOTTED, "1_2_3", "1.2.3");
	same(SCHEME_DOTTED, "v1.36.1", "1.36.1");
	same(SCHEME_DOTTED, "", "0");
}

Test(version, before_the_release)
{
	ASCENDING(SCHEME_DOTTED, "1.1.9", "1.2alpha1", "1.2alpha2", "1.2-beta1", "1.2-beta10",
		  "1.2pre1", "1.2-rc1", "1.2rc2", "1.2", "1.2.1");
	ASCENDING(SCHEME_DOTTED, "2.9", "2.10-devel", "2.10", "2.10.1");
	ASCENDING(SCHEME_DOTTED, "1.30.1", "1.31.0.git", "1.31.0");
	ASCENDING(SCHEME_DOTTED, "3.0.0~rc1", "3.0.0");
	ASCENDING(SCHEME_DOTTED, "2.80test2", "2.80rc1", "2.80");
	same(SCHEME_DOTTED, "1.2-RC1", "1.2rc1");
}

Test(version, after_the_release)
{
	ASCENDING(SCHEME_DOTTED, "9.1p1", "9.2", "9.2p1", "9.2p2", "9.2p10", "9.2.1", "9.3p1");
	ASCENDING(SCHEME_DOTTED, "4.2.8", "4.2.8p1", "4.2.8p15", "4.2.9");
	ASCENDING(SCHEME_DOTTED, "2.0", "2.0a", "2.0b", "2.1");
	ASCENDING(SCHEME_DOTTED, "2.78", "2.78-23-g9e09429", "2.78.1");
	ASCENDING(SCHEME_DOTTED, "1.2", "1.2+git20200101", "1.2.1");
	ASCENDING(SCHEME_DOTTED, "7.0.8", "7.0.8-9", "7.0.8-11");
	/* apk's order: what is taken from a repository comes after the release, patches after it */
	ASCENDING(SCHEME_DOTTED, "1.2_alpha1", "1.2_rc1", "1.2", "1.2_git20230717", "1.2_p1",
		  "1.2.1");
	same(SCHEME_DOTTED, "2.1.12-stable", "2.1.12");
	same(SCHEME_DOTTED, "1.2-release", "1.2");
}

Test(version, openssl)
{
	ASCENDING(SCHEME_OPENSSL, "0.9.8", "0.9.8a", "0.9.8z", "0.9.8za", "0.9.8zh", "1.0.0-beta1",
		  "1.0.0", "1.0.2-beta3", "1.0.2", "1.0.2u", "1.1.0", "1.1.1-pre9", "1.1.1",
		  "1.1.1a", "1.1.1w", "3.0.0-alpha17", "3.0.0", "3.0.9", "3.0.13", "3.1.0");
	same(SCHEME_OPENSSL, "1.0.2k-fips", "1.0.2k");
}

Test(version, dates)
{
	ASCENDING(SCHEME_DATE, "20191231", "2020-01-01", "2020.02", "202003", "20220809",
		  "20220810", "2022-10-03");
	same(SCHEME_DATE, "20220115", "2022-01-15");
	same(SCHEME_DATE, "2022.1.15", "2022-01-15");
	same(SCHEME_DATE, "202201", "2022-01");
	ASCENDING(SCHEME_DATE, "2021.79", "2021.81", "2022.83");
}

/* Any text may come out of an image. */
Test(version, odd_texts_have_an_order)
{
	static const char *const odd[] = { "",         "-",  "~~", "....", "a",      "rc",
					   "1..2",     "+1", "v",  "vv1",  "1.\xff", "0000",
					   "\xc3\xa4", "1-", "-1", "git",  NULL };

	for (size_t i = 0; odd[i]; i++)
		for (size_t k = 0; odd[k]; k++)
			for (int s = SCHEME_DOTTED; s <= SCHEME_DATE; s++) {
				int there = version_compare((enum version_scheme)s, odd[i], odd[k]);
				int back = version_compare((enum version_scheme)s, odd[k], odd[i]);

				cr_expect_eq((there > 0) - (there < 0), (back < 0) - (back > 0),
					     "%s and %s", odd[i], odd[k]);
			}
}

Test(version, bounds)
{
	struct bound both = { .floor = "1.1.0", .ceiling = "3.0.0", .ceiling_open = true };
	struct bound above = { .floor = "2.0", .floor_open = true };
	struct bound none = { 0 };

	cr_expect(version_within(SCHEME_OPENSSL, "1.1.0", &both));
	cr_expect(version_within(SCHEME_OPENSSL, "1.1.1w", &both));
	cr_expect(!version_within(SCHEME_OPENSSL, "3.0.0", &both));
	cr_expect(!version_within(SCHEME_OPENSSL, "1.0.2u", &both));
	cr_expect(!version_within(SCHEME_DOTTED, "2.0", &above));
	cr_expect(!version_within(SCHEME_DOTTED, "2.0.0", &above));
	cr_expect(version_within(SCHEME_DOTTED, "2.0.1", &above));
	cr_expect(version_within(SCHEME_DOTTED, "0", &none));
}
