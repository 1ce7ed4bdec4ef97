/* SPDX-License-Identifier: Apache-2.0 */
/* Names of an image that must stand beside each other in one directory of the host. */
#include <criterion/criterion.h>

#include "analyzer/base/mem.h"
#include "analyzer/extract/names.h"

static const char *file(struct names *n, uint32_t parent, const char *name)
{
	uint32_t place = names_file(n, parent, bytes_str(name));

	cr_assert_neq(place, NAMES_NONE);
	return names_last(n, place);
}

Test(names, gives_each_file_its_own)
{
	struct names *n = names_new();

	cr_assert_str_eq(file(n, NAMES_ROOT, "a"), "a");
	cr_assert_str_eq(file(n, NAMES_ROOT, "a"), "a~2");
	cr_assert_str_eq(file(n, NAMES_ROOT, "A"), "A~3");
	cr_assert_str_eq(file(n, NAMES_ROOT, "a~2"), "a~2~2");
	cr_assert_str_eq(file(n, NAMES_ROOT, ".."), "_..");
	cr_assert_str_eq(file(n, NAMES_ROOT, ""), "_");
	names_free(n);
}

Test(names, keeps_names_behind_a_file_free)
{
	struct names *n = names_new();
	uint32_t f = names_file(n, NAMES_ROOT, bytes_str("x"));

	cr_assert_str_eq(file(n, NAMES_ROOT, "x.partial"), "x.partial~2");
	cr_assert_str_eq(names_last(n, names_inside(n, f)), "x.extracted");
	names_directory(n, NAMES_ROOT, bytes_str("y.extracted"));
	cr_assert_str_eq(file(n, NAMES_ROOT, "y"), "y~2");
	names_free(n);
}

Test(names, knows_a_directory_again)
{
	struct names *n = names_new();
	uint32_t lower = names_directory(n, NAMES_ROOT, bytes_str("lib"));
	uint32_t upper = names_directory(n, NAMES_ROOT, bytes_str("LIB"));
	char path[NAMES_PATH + 1];

	cr_assert_eq(names_directory(n, NAMES_ROOT, bytes_str("lib")), lower);
	cr_assert_eq(names_directory(n, NAMES_ROOT, bytes_str("LIB")), upper);
	cr_assert_str_eq(file(n, NAMES_ROOT, "lib"), "lib~3");
	cr_assert(names_path(n, names_file(n, upper, bytes_str("f")), path));
	cr_assert_str_eq(path, "LIB~2/f");
	names_free(n);
}

Test(names, cuts_what_is_too_long)
{
	struct names *n = names_new();
	uint32_t place = NAMES_ROOT;
	char text[300], path[NAMES_PATH + 1];

	memset(text, 'x', sizeof(text));
	cr_assert_leq(strlen(names_last(n, names_file(n, place, bytes_of(text, 300)))), 200u);
	cr_assert_str_neq(names_last(n, names_file(n, place, bytes_of(text, 299))),
			  names_last(n, names_file(n, place, bytes_of(text, 300))));
	for (int i = 0; i < 15; i++)
		place = names_directory(n, place, bytes_of(text, 190));
	cr_assert(names_path(n, place, path));
	for (int i = 0; i < 2; i++)
		place = names_directory(n, place, bytes_of(text, 190));
	cr_assert_not(names_path(n, place, path));
	names_free(n);
}

Test(names, costs_no_search_for_many_of_one_name)
{
	struct names *n = names_new();

	names_directory(n, NAMES_ROOT, bytes_str("same.partial"));
	for (int i = 0; i < 200000; i++)
		cr_assert_neq(names_file(n, NAMES_ROOT, bytes_str("same")), NAMES_NONE);
	names_free(n);
}

Test(names, survives_without_memory)
{
	for (uint64_t k = 1; k < 40; k++) {
		struct names *n;

		mem_fail_after(k);
		n = names_new();
		for (int i = 0; n && i < 200; i++) {
			uint32_t d = names_directory(n, NAMES_ROOT, bytes_str("d"));

			if (d != NAMES_NONE)
				names_file(n, d, bytes_str("f"));
		}
		names_free(n);
		mem_fail_after(0);
	}
}
