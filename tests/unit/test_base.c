/* SPDX-License-Identifier: Apache-2.0 */
/* The base: views, readers, memory account, arena, buffers, blobs. */
#include <criterion/criterion.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

#include "analyzer/base/arena.h"
#include "analyzer/base/blob.h"
#include "analyzer/base/hash.h"
#include "analyzer/base/limits.h"
#include "analyzer/base/mem.h"
#include "analyzer/base/reader.h"

Test(bytes, sub_refuses_what_is_not_there)
{
	struct bytes in = bytes_str("abcdef"), out = bytes_str("untouched");

	cr_assert(bytes_sub(in, 2, 3, &out));
	cr_assert(bytes_equal(out, bytes_str("cde")));
	cr_assert(bytes_sub(in, 6, 0, &out));
	cr_assert_eq(out.len, 0);
	out = bytes_str("untouched");
	cr_assert_not(bytes_sub(in, 6, 1, &out));
	cr_assert_not(bytes_sub(in, 1, UINT64_MAX, &out));
	cr_assert_not(bytes_sub(in, UINT64_MAX, 1, &out));
	cr_assert(bytes_equal(out, bytes_str("untouched")));
}

Test(bytes, helpers_at_the_edges)
{
	struct bytes in = bytes_str("aab");

	cr_assert_eq(bytes_from(in, 99).len, 0);
	cr_assert_eq(bytes_head(in, 99).len, 3);
	cr_assert(bytes_at(in, 2, "b", 1));
	cr_assert_not(bytes_at(in, 2, "bc", 2));
	cr_assert_not(bytes_at(in, UINT64_MAX, "b", 1));
	cr_assert(bytes_all(bytes_head(in, 2), 'a'));
	cr_assert_not(bytes_all(in, 'a'));
	cr_assert(bytes_all(bytes_of(NULL, 5), 7));
}

Test(reader, reads_both_orders_and_sticks_at_the_end)
{
	const uint8_t raw[] = { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
	struct reader r = reader_le(bytes_of(raw, sizeof(raw)));

	cr_assert_eq(read_u16(&r), 0x0201);
	cr_assert_eq(read_u32(&r), 0x06050403);
	r.big_endian = true;
	cr_assert_eq(read_u16(&r), 0x0708);
	cr_assert_eq(read_u32(&r), 0);
	cr_assert(r.bad);
	cr_assert_eq(read_u8(&r), 0, "bad sticks, even where a byte is left");
	r = reader_be(bytes_of(raw, sizeof(raw)));
	cr_assert_eq(read_u64(&r), 0x0102030405060708u);
	reader_seek(&r, 10);
	cr_assert(r.bad);
}

Test(mem, account_counts_limits_and_fails_on_purpose)
{
	uint64_t before = mem_in_use();
	void *a = mem_alloc(10, 100), *b;

	cr_assert_not_null(a);
	cr_assert_geq(mem_in_use(), before + 1000);
	cr_assert_null(mem_alloc(SIZE_MAX / 2, 3), "a size that overflows");
	mem_set_limit(mem_in_use() + 5000);
	cr_assert_null(mem_alloc(1, 6000));
	cr_assert_null(mem_resize(a, 1, 100000));
	b = mem_zalloc(1, 4000);
	cr_assert_not_null(b);
	mem_free(b);
	mem_hold_back(1);
	cr_assert_null(mem_zalloc(1, 4000), "all of the limit is held back");
	mem_hold_back(0);
	b = mem_zalloc(1, 4000);
	cr_assert_not_null(b);
	mem_set_limit(0);
	mem_free(b);
	mem_free(a);
	cr_assert_eq(mem_in_use(), before);
	mem_fail_after(2);
	a = mem_alloc(1, 1);
	b = mem_alloc(1, 1);
	mem_fail_after(0);
	cr_assert_not_null(a);
	cr_assert_null(b);
	mem_free(a);
}

Test(mem, a_task_is_charged_for_its_own_alone)
{
	void *others = mem_alloc(1, 5000), *own, *kept;
	uint64_t header = mem_size(others) - 5000;
	struct mem_task done;

	cr_assert_leq(header, 32);
	mem_task_begin();
	own = mem_alloc(1, 1000);
	kept = mem_zalloc(10, 10);
	own = mem_resize(own, 1, 3000);
	mem_free(others); /* the others' account */
	mem_free(own);
	done = mem_task_end();
	cr_assert_eq(done.left, 100 + header);
	cr_assert_eq(done.peak, 3100 + 2 * header);
	mem_task_begin();
	kept = mem_resize(kept, 1, 200); /* whose it is from here on */
	mem_free(kept);
	done = mem_task_end();
	cr_assert_eq(done.left, 0);
	cr_assert_eq(done.peak, 200 + header);
}

Test(mem, what_was_refused_is_known)
{
	mem_forgive();
	mem_set_limit(mem_in_use() + 5000);
	cr_assert_eq(mem_left(), 5000);
	cr_assert_not(mem_refused());
	cr_assert_null(mem_alloc(1, 5000), "with its header it is more");
	cr_assert(mem_refused());
	mem_forgive();
	cr_assert_not(mem_refused());
	mem_set_limit(0);
	cr_assert_eq(mem_left(), UINT64_MAX);
}

Test(arena, zeroes_aligns_and_grows)
{
	struct arena arena = { 0 };
	uint64_t before = mem_in_use();

	for (size_t size = 1; size < 20000; size = size * 3 + 1) {
		uint8_t *p = arena_alloc(&arena, 1, size);

		cr_assert_not_null(p);
		cr_assert_eq((uintptr_t)p % _Alignof(max_align_t), 0);
		cr_assert(bytes_all(bytes_of(p, size), 0));
		memset(p, 0xaa, size);
	}
	cr_assert_str_eq(arena_printf(&arena, "%s-%d", "x", 7), "x-7");
	cr_assert_str_eq(arena_copy(&arena, bytes_of("abc", 2)), "ab");
	cr_assert_null(arena_alloc(&arena, SIZE_MAX, 2));
	arena_finish(&arena);
	cr_assert_eq(mem_in_use(), before);
}

Test(buf, never_outgrows_its_maximum)
{
	struct buf buf = buf_with_max(1000);

	cr_assert_eq(buf_fill(&buf, 'x', 600), OK);
	cr_assert_eq(buf_append(&buf, bytes_str("end")), OK);
	cr_assert_eq(buf_fill(&buf, 'y', 398), ERR_LIMIT);
	cr_assert_eq(buf.len, 603, "what was there stays");
	cr_assert_eq(buf_fill(&buf, 'y', 397), OK);
	cr_assert_eq(buf_reserve(&buf, SIZE_MAX), ERR_LIMIT);
	cr_assert_leq(buf.room, 1000);
	cr_assert(bytes_at(buf_bytes(&buf), 600, "endy", 4));
	buf_finish(&buf);
}

/* Pages of 4 KiB in memory, of the whole ones among LEN bytes at PTR. */
static size_t resident(uint8_t *ptr, size_t len)
{
	static unsigned char in[8192];
	uint8_t *first = ptr + (-(uintptr_t)ptr & 4095);
	size_t pages = (size_t)(ptr + len - first) / 4096, count = 0;

	cr_assert_leq(pages, sizeof(in));
	cr_assert_eq(mincore(first, pages * 4096, in), 0);
	for (size_t i = 0; i < pages; i++)
		count += in[i] & 1;
	return count;
}

Test(buf, pages_of_zeros_go_back)
{
	const size_t mib = 1u << 20;
	struct buf buf = buf_with_max(32 * mib);

	cr_assert_eq(buf_fill(&buf, 'a', 2 * mib), OK);
	cr_assert_eq(buf_fill(&buf, 0, 20 * mib), OK);
	cr_assert_eq(buf_fill(&buf, 'z', 2 * mib), OK);
	cr_assert_geq(resident(buf.ptr, buf.len), 6143);
	buf_release_zeros(&buf, mib);
	cr_assert_leq(resident(buf.ptr, buf.len), 1026);
	cr_assert_geq(resident(buf.ptr, buf.len), 1022);
	for (size_t i = 0; i < buf.len; i++)
		if (buf.ptr[i] != (i < 2 * mib ? 'a' : i < 22 * mib ? 0 : 'z'))
			cr_assert_fail("byte %zu changed", i);
	buf_finish(&buf);
}

Test(limits, a_large_image_may_have_larger_bodies)
{
	const uint64_t mib = 1u << 20;
	struct limits limits = limits_default;

	cr_assert_eq(limits_fit(&limits, 0).value[LIMIT_BODY], 256 * mib);
	cr_assert_eq(limits_fit(&limits, 32 * mib).value[LIMIT_BODY], 256 * mib);
	cr_assert_eq(limits_fit(&limits, 40 * mib).value[LIMIT_BODY], (256 + 16 * 8) * mib);
	cr_assert_eq(limits_fit(&limits, 300 * mib).value[LIMIT_BODY], 4096 * mib);
	cr_assert_eq(limits_fit(&limits, UINT64_MAX).value[LIMIT_BODY], 4096 * mib);
	cr_assert(limits_set(&limits, "body", 1000));
	cr_assert_eq(limits_fit(&limits, 300 * mib).value[LIMIT_BODY], 1000);
}

Test(blob, slices_keep_their_owner_alive)
{
	struct buf buf = buf_with_max(100);
	uint64_t before = mem_in_use();
	struct blob *whole, *part;
	struct bytes view;

	cr_assert_eq(buf_append(&buf, bytes_str("hello world")), OK);
	whole = blob_take(&buf);
	cr_assert_eq(buf.len, 0);
	cr_assert(bytes_sub(blob_bytes(whole), 6, 5, &view));
	part = blob_slice(whole, view);
	blob_unref(whole);
	cr_assert(bytes_equal(blob_bytes(part), bytes_str("world")));
	blob_unref(part);
	cr_assert_eq(mem_in_use(), before);
}

Test(sparse, zeros_take_no_memory_and_are_known)
{
	static const uint8_t zeros[9000];
	const size_t size = (size_t)1 << 40, middle = (size_t)1 << 39;
	struct buf buf = buf_with_max(8192);
	uint64_t before = mem_in_use();
	struct bytes run, view;
	struct blob *blob;

	cr_assert_eq(buf_sparse(&buf, size), OK);
	cr_assert_eq(buf_fill(&buf, 0, middle - 3), OK);
	cr_assert_eq(buf_append(&buf, bytes_str("abcdef")), OK); /* in two pages */
	cr_assert_eq(buf_append(&buf, bytes_of(zeros, sizeof(zeros))), OK);
	cr_assert_eq(buf_stored(&buf), 8192);
	cr_assert_eq(buf_append(&buf, bytes_str("x")), ERR_LIMIT, "three pages");
	cr_assert_eq(buf_fill(&buf, 'x', 1), ERR_LIMIT);
	cr_assert_eq(buf_fill(&buf, 0, size), ERR_LIMIT, "more than there is room");
	cr_assert_lt(mem_in_use() - before, 10000);
	blob = blob_take(&buf);
	view = blob_bytes(blob);
	cr_assert(blob_is_sparse(blob));
	cr_assert_eq(view.len, middle + 3 + sizeof(zeros));
	cr_assert(bytes_at(view, middle - 4, "\0abcdef", 8));
	/* a page on both sides of those two */
	cr_assert(blob_run(blob, view, 0, &run));
	cr_assert_eq(run.ptr - view.ptr, middle - 8192);
	cr_assert_eq(run.len, 4 * 4096u);
	cr_assert_not(blob_run(blob, view, middle + 8192, &run));
	cr_assert(blob_is_blank(blob, bytes_head(view, middle - 3)));
	cr_assert_not(blob_is_blank(blob, bytes_head(view, middle - 2)));
	cr_assert_not(blob_is_blank(blob, view));
	blob_unref(blob);
	cr_assert_eq(mem_in_use(), before);
}

Test(sparse, memory_that_ends_at_any_place_leaks_nothing)
{
	uint64_t before = mem_in_use();

	for (uint64_t n = 1; n < 200; n++) {
		struct buf buf = buf_with_max(1 << 24);
		enum err err;

		mem_fail_after(n);
		err = buf_sparse(&buf, 1 << 24);
		for (int i = 0; i < 80 && !err; i++) { /* more runs than the list has room for */
			err = buf_append(&buf, bytes_str("data"));
			if (!err)
				err = buf_fill(&buf, 0, (1 << 17) - 4);
		}
		mem_fail_after(0);
		cr_assert(!err || err == ERR_NOMEM);
		buf_finish(&buf);
		cr_assert_eq(mem_in_use(), before, "with %d allocations", (int)n);
	}
}

Test(sparse, a_slice_has_the_runs_in_it)
{
	struct buf buf = buf_with_max(1 << 20);
	struct bytes run, part;
	struct blob *blob, *slice;

	cr_assert_eq(buf_sparse(&buf, 1 << 22), OK);
	for (int i = 0; i < 4; i++) {
		cr_assert_eq(buf_append(&buf, bytes_str("data")), OK);
		cr_assert_eq(buf_fill(&buf, 0, (1 << 20) - 4), OK);
	}
	blob = blob_take(&buf);
	cr_assert(bytes_sub(blob_bytes(blob), (1 << 20) + 5000, 2 << 20, &part));
	slice = blob_slice(blob, part);
	cr_assert(blob_run(slice, part, 0, &run));
	cr_assert_eq(run.ptr - part.ptr, 0, "the margin of the second");
	cr_assert_eq(run.len, 8192 - 5000);
	cr_assert(blob_run(slice, part, run.len, &run));
	cr_assert_eq(run.ptr - part.ptr, (1 << 20) - 5000 - 4096);
	cr_assert_eq(run.len, 3 * 4096);
	cr_assert(blob_run(slice, part, (1 << 20) - 5000 + 8192, &run));
	cr_assert_eq(run.ptr - part.ptr, (2 << 20) - 5000 - 4096);
	cr_assert_eq(run.len, 5000 + 4096, "to the end of the slice");
	cr_assert_not(blob_run(slice, part, 2 << 20, &run));
	blob_unref(blob);
	cr_assert(blob_is_sparse(slice));
	blob_unref(slice);
}

Test(hash, of_zeros_that_are_not_read)
{
	static const uint8_t zeros[70000];
	const size_t counts[] = { 0, 1, 2, 3, 4095, 65537, 70000 };

	for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++)
		cr_assert_eq(hash_crc32_zeros(0x12345678, counts[i]),
			     hash_crc32(0x12345678, bytes_of(zeros, counts[i])));
}

Test(blob, open_tells_what_is_no_file)
{
	struct blob *blob;

	cr_assert_eq(blob_open("/", &blob), ERR_IO);
	cr_assert_eq(blob_open("/no/such/file", &blob), ERR_IO);
}

Test(hash, known_digests)
{
	uint8_t digest[SHA512_SIZE];
	char hex[2 * SHA512_SIZE + 1];

	hash_sha256(bytes_str("abc"), digest); /* FIPS 180-2, B.1 */
	hash_hex(digest, SHA256_SIZE, hex);
	cr_assert_str_eq(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	hash_sha1(bytes_str("abc"), digest);
	hash_hex(digest, SHA1_SIZE, hex);
	cr_assert_str_eq(hex, "a9993e364706816aba3e25717850c26c9cd0d89d");
	hash_md5((struct bytes[]){ bytes_str("ab"), bytes_str("c") }, 2, digest); /* RFC 1321 */
	hash_hex(digest, MD5_SIZE, hex);
	cr_assert_str_eq(hex, "900150983cd24fb0d6963f7d28e17f72");
	cr_assert_eq(hash_crc32(0, bytes_str("123456789")),
		     0xcbf43926u); /* the check value of CRC-32 */
	cr_assert_eq(hash_crc32(hash_crc32(0, bytes_str("1234")), bytes_str("56789")), 0xcbf43926u);
}
