/* SPDX-License-Identifier: Apache-2.0 */
#include <criterion/criterion.h>

#include "extractors/filesystem/jffs2.h"

static enum err decode(unsigned compressor, const char *data, size_t len, size_t size,
		       const char *expected)
{
	struct buf out = buf_with_max(64);
	enum err err = jffs2_decode(compressor, bytes_of(data, len), size, &out);

	if (!err)
		cr_assert(bytes_equal(buf_bytes(&out), bytes_of(expected, size)));
	buf_finish(&out);
	return err;
}

Test(jffs2, stored_data_has_the_decoded_length)
{
	cr_assert_eq(decode(JFFS2_NONE, "abc", 3, 3, "abc"), OK);
	cr_assert_eq(decode(JFFS2_NONE, "abc", 3, 4, NULL), ERR_CORRUPT);
}

Test(jffs2, rtime_repeats_what_followed_the_byte)
{
	cr_assert_eq(decode(JFFS2_RTIME, "a\0a\2", 4, 4, "aaaa"), OK);
	cr_assert_eq(decode(JFFS2_RTIME, "a\0b\0c\0a\2", 8, 6, "abcabc"), OK);
	cr_assert_eq(decode(JFFS2_RTIME, "a\0b\0c\0a\2", 8, 5, NULL), ERR_CORRUPT);
	cr_assert_eq(decode(JFFS2_RTIME, "a\0b", 3, 2, NULL), ERR_CORRUPT);
}

Test(jffs2, rubin_that_ends_early_is_corrupt)
{
	cr_assert_eq(decode(JFFS2_RUBINMIPS, "ab", 2, 60, NULL), ERR_CORRUPT);
	cr_assert_eq(decode(JFFS2_DYNRUBIN, "0123456", 7, 2, NULL), ERR_CORRUPT);
}

Test(jffs2, unknown_compressors_give_nothing)
{
	cr_assert_eq(decode(JFFS2_COPY, "abc", 3, 3, NULL), ERR_UNSUPPORTED);
	cr_assert_eq(decode(0x77, "abc", 3, 3, NULL), ERR_UNSUPPORTED);
	cr_assert_eq(decode(JFFS2_NONE, "abc", 3, 65, NULL), ERR_LIMIT);
}

/* Found by fuzzing: a hole is as large as it says, and one with data would be decoded. */
Test(jffs2, a_hole_with_data_is_no_larger_than_a_page)
{
	struct buf out = buf_with_max(UINT32_MAX);

	cr_assert_eq(jffs2_decode(JFFS2_ZERO, bytes_str("abc"), 3000000000, &out), ERR_CORRUPT);
	cr_assert_null(out.ptr);
	cr_assert_eq(jffs2_decode(JFFS2_ZERO, bytes_str("abc"), 4096, &out), OK);
	cr_assert_eq(out.len, 4096);
	buf_finish(&out);
}
