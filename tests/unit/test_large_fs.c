/* SPDX-License-Identifier: Apache-2.0 */
/* XFS and btrfs: what inodes say, subvolumes, and images that are cut or changed. The images are
 * the samples, which are kept in xz. */
#include <criterion/criterion.h>

#include "extractors/codec/codec.h"
#include "extractors/codec/xxh64.h"
#include "extractors/extractor.h"
#include "tests/record.h"

static struct buf image;
static struct record r;

static void load(const char *sample)
{
	struct blob *blob = record_sample(sample);

	image = buf_with_max(SIZE_MAX);
	cr_assert_eq(codec_decode(CODEC_XZ, blob_bytes(blob), &image, NULL), OK);
	blob_unref(blob);
}

static void drop(void)
{
	record_finish(&r);
	buf_finish(&image);
}

static void check_link(const char *path, const char *target)
{
	const struct record_entry *e = record_find(&r, path);

	cr_assert(e && e->entry.kind == ENTRY_SYMLINK);
	cr_assert(bytes_equal(e->entry.target, bytes_str(target)));
}

static void check_device(const char *path, enum entry_kind kind, uint32_t major, uint32_t minor)
{
	const struct record_entry *e = record_find(&r, path);

	cr_assert(e && e->entry.kind == kind);
	cr_assert(e->entry.major == major && e->entry.minor == minor);
}

/* What the recipe packed. */
static void check_xfs(const char *sample, const char *version, int64_t time)
{
	const struct record_entry *e;

	load(sample);
	cr_assert_eq(record_run(&r, "xfs", buf_bytes(&image)), OK);
	cr_assert_eq(r.noted, OK);
	cr_assert_str_eq(record_attribute(&r, "xfs.version"), version);
	e = record_find(&r, "dir/deep/tiny");
	cr_assert(e && e->entry.mode == 04755 && e->entry.uid == 1 && e->entry.gid == 2);
	cr_assert(bytes_equal(buf_bytes(&e->body), bytes_str("tiny")));
	cr_assert_eq(e->entry.mtime, time);
	check_link("soft", "dir/deep/tiny");
	e = record_find(&r, "long");
	cr_assert(e && e->entry.target.len == 903);
	cr_assert(bytes_equal(bytes_from(e->entry.target, 896), bytes_str("d/d/end")));
	check_device("null", ENTRY_CHAR, 1, 3);
	check_device("disk", ENTRY_BLOCK, 259, 70000);
	e = record_find(&r, "pipe");
	cr_assert(e && e->entry.kind == ENTRY_FIFO);
	/* the root has 12 names, those in `dir` are two, in `block` 20, in `many` 250 */
	cr_assert_eq(r.count, 12 + 2 + 20 + 250);
}

Test(large_fs, xfs_5, .fini = drop)
{
	check_xfs("xfs/good-1.img.xz", "5", 5000000000);
	cr_assert_str_eq(record_attribute(&r, "xfs.label"), "firmware");
}

Test(large_fs, xfs_4, .fini = drop)
{
	check_xfs("xfs/good-v4.img.xz", "4", 1500000000);
}

Test(large_fs, xfs_truncated, .fini = drop)
{
	load("xfs/good-v4.img.xz");
	for (size_t len = 4096; len < image.len; len = len * 3 / 2) {
		(void)record_run(&r, "xfs", bytes_head(buf_bytes(&image), len));
		cr_assert_eq(r.noted, ERR_TRUNCATED, "%zu", len);
		record_finish(&r);
	}
	record_init(&r, buf_bytes(&image));
}

/* The superblock of a group that is not the first is no file system of its own. */
Test(large_fs, xfs_groups, .fini = drop)
{
	struct span span;
	struct bytes second;

	load("xfs/good-groups.img.xz");
	record_init(&r, buf_bytes(&image));
	cr_assert_eq(extractor_find("xfs")->probe(buf_bytes(&image), &span), OK);
	cr_assert_eq(span.size, image.len);
	second = bytes_from(buf_bytes(&image), image.len / 4);
	cr_assert(bytes_at(second, 0, "XFSB", 4));
	cr_assert_eq(extractor_find("xfs")->probe(second, &span), ERR_NOMATCH);
}

Test(large_fs, btrfs, .fini = drop)
{
	const struct record_entry *e;

	load("btrfs/good-1.img.xz");
	cr_assert_eq(record_run(&r, "btrfs", buf_bytes(&image)), OK);
	cr_assert_eq(r.noted, OK);
	cr_assert_str_eq(record_attribute(&r, "btrfs.label"), "firmware");
	e = record_find(&r, "dir/deep/tiny");
	cr_assert(e && e->entry.mode == 04755 && e->entry.mtime == 1500000000);
	cr_assert(bytes_equal(buf_bytes(&e->body), bytes_str("tiny")));
	check_link("soft", "dir/deep/tiny");
	e = record_find(&r, "long");
	cr_assert(e && e->entry.target.len == 903);
	cr_assert(record_find(&r, "hard") && record_find(&r, "home/inner/file"));
	/* 13 names in the root, in `dir` 2, in `many` 200, in `home` 4 */
	cr_assert_eq(r.count, 13 + 2 + 200 + 4);
}

Test(large_fs, btrfs_default, .fini = drop)
{
	load("btrfs/good-default.img.xz");
	cr_assert_eq(record_run(&r, "btrfs", buf_bytes(&image)), OK);
	cr_assert(record_find(&r, "user/notes") && record_find(&r, "subvolid=5/text"));
	/* it is told once */
	cr_assert(record_find(&r, "subvolid=5/home"));
	cr_assert_not(record_find(&r, "subvolid=5/home/user"));
}

/* A directory that names the one it is in is not entered again. */
Test(large_fs, btrfs_loop, .fini = drop)
{
	load("btrfs/bad-loop.img.xz");
	cr_assert_eq(record_run(&r, "btrfs", buf_bytes(&image)), ERR_CORRUPT);
	cr_assert_str_eq(r.note, "a btrfs directory that is in one place only");
	cr_assert_not(record_find(&r, "dir/deep/tiny/deep"));
}

/* What is wrong in a body is not told as the body. */
Test(large_fs, btrfs_data, .fini = drop)
{
	const struct record_entry *e;

	load("btrfs/bad-data.img.xz");
	cr_assert_eq(record_run(&r, "btrfs", buf_bytes(&image)), OK);
	e = record_find(&r, "text");
	cr_assert(e && e->err == ERR_CORRUPT && e->body.len == 4096);
	e = record_find(&r, "middle");
	cr_assert(e && !e->err);
}

/* Of the specification's own sanity check: no bytes; and of xxhsum. */
Test(large_fs, xxh64)
{
	cr_assert_eq(xxh64(bytes_str("")), 0xef46db3751d8e999u);
	cr_assert_eq(xxh64(bytes_str("abc")), 0x44bc2cf5ad770999u);
}
