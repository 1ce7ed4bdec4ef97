/* SPDX-License-Identifier: Apache-2.0 */
/* Paths of directories: of Linux's length and not longer, and names that are of one component. */
#include <criterion/criterion.h>

#include "extractors/common/path.h"

static bool is(const struct buf *path, const char *text)
{
	return bytes_equal(buf_bytes(path), bytes_str(text));
}

Test(path, join)
{
	struct buf path = buf_with_max(PATH_LIMIT);

	cr_assert_eq(path_join(&path, 0, bytes_str("usr")), OK);
	cr_assert_eq(path_join(&path, 3, bytes_str("lib")), OK);
	cr_assert(is(&path, "usr/lib"));
	cr_assert_eq(path_join(&path, 3, bytes_str("bin")), OK);
	cr_assert(is(&path, "usr/bin"));
	cr_assert_eq(path_join(&path, 3, bytes_str("")), ERR_CORRUPT);
	cr_assert_eq(path_join(&path, 3, bytes_str("..")), ERR_CORRUPT);
	cr_assert_eq(path_join(&path, 3, bytes_str("a/b")), ERR_CORRUPT);
	cr_assert_eq(path_join(&path, 3, bytes_of("a\0b", 3)), ERR_CORRUPT);
	cr_assert_eq(path_join(&path, 3, bytes_str("...")), OK);
	buf_finish(&path);
}

Test(path, of_dir)
{
	struct path_dir root = { NULL, bytes_str("") };
	struct path_dir usr = { &root, bytes_str("usr") }, lib = { &usr, bytes_str("lib") };
	struct buf path = buf_with_max(PATH_LIMIT);

	cr_assert_eq(path_of_dir(&path, &lib), OK);
	cr_assert(is(&path, "usr/lib"));
	cr_assert_eq(path_of_dir(&path, &usr), OK);
	cr_assert(is(&path, "usr"));
	cr_assert_eq(path_of_dir(&path, &root), OK);
	cr_assert_eq(path.len, 0);
	buf_finish(&path);
}

Test(path, longest)
{
	static const uint8_t text[PATH_LIMIT];
	struct path_dir root = { NULL, bytes_str("") };
	struct path_dir first = { &root, bytes_of(text, PATH_LIMIT - 2) };
	struct path_dir second = { &first, bytes_str("x") }, third = { &first, bytes_str("xy") };
	struct buf path = buf_with_max(PATH_LIMIT);

	cr_assert_eq(path_of_dir(&path, &second), OK);
	cr_assert_eq(path.len, PATH_LIMIT);
	cr_assert_eq(path_of_dir(&path, &third), ERR_LIMIT);
	buf_finish(&path);
}
