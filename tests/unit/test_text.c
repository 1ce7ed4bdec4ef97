/* SPDX-License-Identifier: Apache-2.0 */
/* Hostile text comes out printable. */
#include <criterion/criterion.h>

#include "analyzer/base/text.h"

static struct arena arena;

static const char *clean(const char *raw, size_t len)
{
	return text_clean(&arena, bytes_of(raw, len), 100);
}

Test(text, keeps_what_can_be_read)
{
	cr_assert_str_eq(clean("libz.so.1", 9), "libz.so.1");
	cr_assert_str_eq(clean("gr\xc3\xbc\xc3\x9f \xe6\xbc\xa2", 10),
			 "gr\xc3\xbc\xc3\x9f \xe6\xbc\xa2");
	cr_assert_eq(text_columns("gr\xc3\xbc\xc3\x9f"), 4);
}

Test(text, escapes_controls_and_broken_sequences)
{
	cr_assert_str_eq(clean("a\x1b[31mb", 7), "a\\x1b[31mb");
	cr_assert_str_eq(clean("a\nb\0c", 5), "a\\x0ab\\x00c");
	cr_assert_str_eq(clean("\xff\xc3", 2), "\\xff\\xc3");
	cr_assert_str_eq(clean("\xc0\xaf", 2), "\\xc0\\xaf", "overlong slash");
	cr_assert_str_eq(clean("\xed\xa0\x80", 3), "\\xed\\xa0\\x80", "surrogate");
	cr_assert_str_eq(clean("x\xe2\x80\xaey", 5), "x\\xe2\\x80\\xaey", "right-to-left override");
	cr_assert_str_eq(clean("\xc2\x9bK", 3), "\\xc2\\x9bK", "C1 control");
}

Test(text, says_that_it_was_cut)
{
	cr_assert_str_eq(text_clean(&arena, bytes_str("abcdef"), 3), "abc...");
	cr_assert_str_eq(text_clean(&arena, bytes_str("abc"), 3), "abc");
}
