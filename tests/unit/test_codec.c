/* SPDX-License-Identifier: Apache-2.0 */
/* The codecs' contract: exact ends, caps, what stays after an error, and memory that is given back.
 */
#include <criterion/criterion.h>
#include <zlib.h>

#include "analyzer/base/mem.h"
#include "extractors/codec/codec.h"
#include "tests/record.h"

/* A sample that is one unit of its codec, all of the file. */
static const struct {
	enum codec codec;
	const char *file;
} units[] = {
	{ CODEC_GZIP, "gzip/good-plain" },
	{ CODEC_XZ, "xz/good-crc64" },
	{ CODEC_LZMA, "lzma/good-size" },
	{ CODEC_LZMA, "lzma/good-marker" },
	{ CODEC_BZIP2, "bzip2/good-1" },
	{ CODEC_ZSTD, "zstd/good-file" },
	{ CODEC_ZSTD, "zstd/good-stream" },
	{ CODEC_LZ4_FRAME, "lz4/good-frame" },
	{ CODEC_LZ4_FRAME, "lz4/good-linked-blocks" },
	{ CODEC_LZ4_LEGACY, "lz4/good-legacy" },
	{ CODEC_LZOP, "lzop/good-9" },
};
#define UNITS (sizeof(units) / sizeof(units[0]))

Test(codec, names_and_magics)
{
	for (size_t i = 0; i < UNITS; i++) {
		struct blob *blob = record_sample(units[i].file);

		cr_assert_eq(codec_of(blob_bytes(blob)), units[i].codec, "%s", units[i].file);
		blob_unref(blob);
	}
	cr_assert_str_eq(codec_name(CODEC_XZ), "xz");
	cr_assert_str_eq(codec_name(CODEC_COUNT), "unknown");
	cr_assert_eq(codec_of(bytes_str("")), CODEC_NONE);
	cr_assert_eq(codec_of(bytes_str("BZh9 text")), CODEC_NONE);
}

Test(codec, zstd_frames_that_follow_each_other)
{
	struct blob *blob = record_sample("zstd/good-frames");
	struct bytes in = blob_bytes(blob);
	struct buf more = buf_with_max(1 << 20), one = buf_with_max(1 << 20),
		   all = buf_with_max(1 << 20);
	size_t used = 0;

	/* what only starts as one more frame is none */
	cr_assert_eq(buf_append(&more, in), OK);
	cr_assert_eq(buf_append(&more, bytes_of("\x28\xb5\x2f\xfd\xff\xff\xff\xff", 8)), OK);
	cr_assert_eq(codec_decode(CODEC_ZSTD_ALL, buf_bytes(&more), &all, &used), OK);
	cr_assert_eq(used, in.len);
	cr_assert_eq(all.len, 5000);
	cr_assert_eq(codec_decode(CODEC_ZSTD, buf_bytes(&more), &one, &used), OK);
	cr_assert_lt(used, in.len);
	cr_assert_lt(one.len, 5000);
	buf_finish(&more);
	buf_finish(&one);
	buf_finish(&all);
	blob_unref(blob);
}

Test(codec, ends_where_the_unit_ends)
{
	for (size_t i = 0; i < UNITS; i++) {
		struct blob *blob = record_sample(units[i].file);
		struct bytes in = blob_bytes(blob);
		struct buf more = buf_with_max(1 << 20), out = buf_with_max(1 << 20);
		size_t used = 0, whole;

		cr_assert_eq(codec_decode(units[i].codec, in, &out, NULL), OK);
		whole = out.len;
		cr_assert_eq(buf_append(&more, in), OK);
		cr_assert_eq(buf_fill(&more, 0xaa, 100), OK);
		/* appended to what is there */
		cr_assert_eq(codec_decode(units[i].codec, buf_bytes(&more), &out, &used), OK, "%s",
			     units[i].file);
		cr_assert_eq(used, in.len, "%s: %zu of %zu", units[i].file, used, in.len);
		cr_assert_eq(out.len, 2 * whole);
		cr_assert_eq(memcmp(out.ptr, out.ptr + whole, whole), 0);
		buf_finish(&out);
		buf_finish(&more);
		blob_unref(blob);
	}
	cr_assert_eq(mem_in_use(), 0);
}

Test(codec, the_cap_is_exact)
{
	for (size_t i = 0; i < UNITS; i++) {
		struct blob *blob = record_sample(units[i].file);
		struct buf all = buf_with_max(1 << 20);

		cr_assert_eq(codec_decode(units[i].codec, blob_bytes(blob), &all, NULL), OK);
		for (size_t less = 0; less < 2; less++) {
			struct buf out = buf_with_max(all.len - less);
			enum err err = codec_decode(units[i].codec, blob_bytes(blob), &out, NULL);

			cr_assert_eq(err, less ? ERR_LIMIT : OK, "%s: %s", units[i].file,
				     err_name(err));
			cr_assert_leq(out.len, out.max);
			cr_assert(!out.len || memcmp(out.ptr, all.ptr, out.len) == 0);
			buf_finish(&out);
		}
		buf_finish(&all);
		blob_unref(blob);
	}
}

Test(codec, truncated_input_gives_a_prefix)
{
	for (size_t i = 0; i < UNITS; i++) {
		struct blob *blob = record_sample(units[i].file);
		struct bytes in = blob_bytes(blob);
		struct buf all = buf_with_max(1 << 20);

		cr_assert_eq(codec_decode(units[i].codec, in, &all, NULL), OK);
		for (size_t len = 0; len < in.len; len += 1 + len / 16) {
			struct buf out = buf_with_max(1 << 20);
			enum err err =
				codec_decode(units[i].codec, bytes_head(in, len), &out, NULL);

			/* without a magic it is corrupt rather than short */
			cr_assert(err == ERR_TRUNCATED || (len < 20 && err == ERR_CORRUPT),
				  "%s at %zu: %s", units[i].file, len, err_name(err));
			cr_assert_leq(out.len, all.len);
			cr_assert(!out.len || memcmp(out.ptr, all.ptr, out.len) == 0);
			buf_finish(&out);
		}
		buf_finish(&all);
		blob_unref(blob);
	}
}

Test(codec, memory_may_run_out_at_any_time)
{
	for (size_t i = 0; i < UNITS; i++) {
		struct blob *blob = record_sample(units[i].file);
		uint64_t before = mem_in_use();
		enum err err = ERR_NOMEM;

		for (uint64_t n = 1; err == ERR_NOMEM && n < 100; n++) {
			struct buf out = buf_with_max(1 << 20);

			mem_fail_after(n);
			err = codec_decode(units[i].codec, blob_bytes(blob), &out, NULL);
			mem_fail_after(0);
			buf_finish(&out);
			cr_assert_eq(mem_in_use(), before);
		}
		cr_assert_eq(err, OK, "%s: %s", units[i].file, err_name(err));
		blob_unref(blob);
	}
}

Test(codec, deflate_and_zlib)
{
	static const char text[] = "the same, the same, the same, the same";
	uint8_t packed[128];
	uLongf len = sizeof(packed);
	struct buf out = buf_with_max(sizeof(text));
	size_t used;

	cr_assert_eq(compress(packed, &len, (const Bytef *)text, sizeof(text)), Z_OK);
	cr_assert_eq(codec_decode(CODEC_ZLIB, bytes_of(packed, sizeof(packed)), &out, &used), OK);
	cr_assert_eq(used, len);
	cr_assert(bytes_equal(buf_bytes(&out), bytes_of(text, sizeof(text))));
	out.len = 0;
	cr_assert_eq(codec_decode(CODEC_DEFLATE, bytes_of(packed + 2, len - 2), &out, &used), OK);
	cr_assert_eq(used, len - 6);
	out.len = 0;
	packed[len - 1] ^= 1;
	cr_assert_eq(codec_decode(CODEC_ZLIB, bytes_of(packed, len), &out, &used), ERR_CORRUPT);
	/* all was decoded, the checksum is wrong */
	cr_assert_eq(out.len, sizeof(text));
	buf_finish(&out);
}

Test(codec, blocks)
{
	/* five literals; a match of 10 at distance 1 */
	static const uint8_t lz4[] = { 0x16, 'a', 1, 0, 0x50, 'b', 'c', 'd', 'e', 'f' };
	static const uint8_t lzo[] = { 17 + 3, 'a', 'b', 'c', 17, 0, 0 };
	struct buf out = buf_with_max(64);
	size_t used;

	cr_assert_eq(codec_decode(CODEC_LZ4_BLOCK, bytes_of(lz4, sizeof(lz4)), &out, &used), OK);
	cr_assert_eq(used, sizeof(lz4));
	cr_assert(bytes_equal(buf_bytes(&out), bytes_str("aaaaaaaaaaabcdef")));
	out.len = 0;
	cr_assert_eq(codec_decode(CODEC_LZO1X, bytes_of(lzo, sizeof(lzo)), &out, &used), OK);
	cr_assert(bytes_equal(buf_bytes(&out), bytes_str("abc")));
	out.len = 0;
	cr_assert_eq(codec_decode(CODEC_LZO1X, bytes_of(lzo, 5), &out, &used), ERR_TRUNCATED);
	buf_finish(&out);
	out = buf_with_max(15);
	cr_assert_eq(codec_decode(CODEC_LZ4_BLOCK, bytes_of(lz4, sizeof(lz4)), &out, &used),
		     ERR_LIMIT);
	buf_finish(&out);
	out = buf_with_max(2);
	cr_assert_eq(codec_decode(CODEC_LZO1X, bytes_of(lzo, sizeof(lzo)), &out, &used), ERR_LIMIT);
	buf_finish(&out);
	cr_assert_eq(codec_decode(CODEC_COUNT, bytes_str(""), &out, NULL), ERR_UNSUPPORTED);
}
