/* SPDX-License-Identifier: Apache-2.0 */
/* The table of names in a multi-call program. */
#include <criterion/criterion.h>
#include <stdio.h>

#include "analyzer/scan/applets.h"

static char data[4096];
static struct arena arena;

/* COUNT names "aNN" behind noise, and noise behind them. */
static struct bytes table(unsigned count)
{
	size_t n = 0;

	memcpy(data, "zz\0yy\0\x01\x02", 8);
	n = 8;
	for (unsigned i = 0; i < count; i++)
		n += (size_t)snprintf(data + n, sizeof(data) - n, "a%02u", i) + 1;
	memcpy(data + n, "Usage: %s\n", 11);
	return bytes_of(data, n + 11);
}

Test(applets, finds_the_sorted_table)
{
	const char **names = NULL;
	size_t count = 0;

	cr_assert_eq(applets_read(table(60), &arena, &names, &count), OK);
	cr_assert_eq(count, 60);
	cr_assert_str_eq(names[0], "a00");
	cr_assert_str_eq(names[59], "a59");
}

Test(applets, a_few_sorted_words_are_no_table)
{
	const char **names = NULL;
	size_t count = 7;

	cr_assert_eq(applets_read(table(19), &arena, &names, &count), OK);
	cr_assert_eq(count, 0);
	cr_assert_eq(applets_read(bytes_of(NULL, 0), &arena, &names, &count), OK);
	cr_assert_eq(count, 0);
	cr_assert_eq(applets_read(bytes_str("abc"), &arena, &names, &count), OK,
		     "no NUL at the end");
	cr_assert_eq(count, 0);
}
