/* SPDX-License-Identifier: Apache-2.0 */
/* Carving: what is found in the middle of other bytes, and what must not be. */
#include <criterion/criterion.h>
#include <string.h>

#include "analyzer/base/mem.h"
#include "analyzer/scan/scan.h"
#include "tests/record.h"

static struct tree *scan_levels(struct buf *image, unsigned levels)
{
	struct scan_options options = { .threads = 1, .levels = levels, .limits = limits_default };
	struct blob *blob = blob_take(image);
	struct tree *tree = NULL;

	cr_assert(blob);
	cr_assert_eq(scan_run(blob, "image", &options, &tree), OK);
	blob_unref(blob);
	return tree;
}

static struct tree *scan(struct buf *image)
{
	return scan_levels(image, 0);
}

/* The Nth region of FORMAT in the image; NULL if there are fewer. */
static const struct node *region(const struct tree *tree, const char *format, unsigned n)
{
	for (const struct node *p = tree->root->first; p; p = p->next)
		if (p->kind == NODE_REGION && strcmp(p->format->name, format) == 0 && !n--)
			return p;
	return NULL;
}

static void add_noise(struct buf *out, size_t len)
{
	static uint64_t state = 88172645463325252u;

	cr_assert_eq(buf_reserve(out, len), OK);
	for (size_t i = 0; i < len; i++) {
		state ^= state << 13;
		state ^= state >> 7;
		state ^= state << 17;
		out->ptr[out->len++] = (uint8_t)(state >> 32);
	}
}

Test(carve, zlib_in_a_blob)
{
	struct buf image = record_sample_copy("zlib/good-in-blob");
	struct tree *tree = scan(&image);
	const struct node *first = region(tree, "zlib", 0), *second = region(tree, "zlib", 1);

	cr_assert(first && second && !region(tree, "zlib", 2));
	cr_assert_eq(first->offset, 506);
	cr_assert_eq(first->first->size, 3000);
	cr_assert_eq(second->first->size, 900);
	cr_assert_eq(node_accounted(tree->root), tree->root->size);
	tree_free(tree);
}

/* An Android sparse image of 44 bytes that decodes to 64 MiB of one word. */
static void add_large(struct buf *out)
{
	static const uint32_t words[] = { 0xed26ff3a, 1,      12u << 16 | 28, 4096,   16384,     1,
					  0,          0xcac2, 16384,          12 + 4, 0x12345678 };

	cr_assert_eq(buf_append(out, bytes_of(words, sizeof(words))), OK);
}

/* What asks for more memory than there is hides nothing but itself. */
Test(carve, memory_for_one_is_out)
{
	struct buf image = buf_with_max(SIZE_MAX), blob = record_sample_copy("zlib/good-in-blob");
	struct tree *tree;
	unsigned found = 0;

	add_noise(&image, 1000);
	add_large(&image);
	cr_assert_eq(buf_append(&image, buf_bytes(&blob)), OK);
	buf_finish(&blob);
	mem_set_limit(mem_in_use() + (32u << 20));
	tree = scan(&image);
	mem_set_limit(0);
	cr_assert_eq(region(tree, "android_sparse", 0)->status, ERR_LIMIT);
	cr_assert_eq(tree->root->status, OK);
	for (uint32_t i = 0; i < tree->count; i++)
		found +=
			tree->nodes[i]->format && strcmp(tree->nodes[i]->format->name, "zlib") == 0;
	cr_assert_eq(found, 2);
	tree_free(tree);
}

/* A file with many names is no bomb. */
Test(carve, erofs_with_many_names)
{
	struct buf image = record_sample_copy("erofs/good-links.img");
	struct tree *tree = scan(&image);
	unsigned names = 0;

	for (uint32_t i = 0; i < tree->count; i++)
		names += tree->nodes[i]->kind == NODE_FILE && tree->nodes[i]->size == 65536;
	cr_assert_eq(names, 81);
	cr_assert_not(tree->incomplete);
	tree_free(tree);
}

/* A stream whose checksum is wrong is none, even at the start. */
Test(carve, zlib_without_proof)
{
	struct buf image = record_sample_copy("zlib/bad-adler");
	struct tree *tree = scan(&image);

	cr_assert_not(region(tree, "zlib", 0));
	tree_free(tree);
}

static void add_run(struct buf *out, uint8_t value, size_t len)
{
	cr_assert_eq(buf_reserve(out, len), OK);
	memset(out->ptr + out->len, value, len);
	out->len += len;
}

/* Runs of one value: 64 bytes at an edge are padding, 4096 in the middle, and no fewer. */
Test(carve, padding_in_noise)
{
	static const size_t runs[] = { 64, 4095, 4096, 9000, 63, 64 };
	static const size_t padding[] = { 64, 4096, 9000, 64 };
	struct buf image = buf_with_max(SIZE_MAX);
	struct tree *tree;
	size_t found = 0;

	for (size_t i = 0; i < 6; i++) {
		add_run(&image, (uint8_t)(0xff - i), runs[i]);
		if (i < 5)
			add_noise(&image, 5000);
	}
	tree = scan(&image);
	for (const struct node *n = tree->root->first; n; n = n->next)
		if (n->kind == NODE_PADDING && found < 4)
			cr_assert_eq(n->size, padding[found++]);
	cr_assert_eq(found, 4);
	cr_assert_eq(node_accounted(tree->root), tree->root->size);
	tree_free(tree);
}

/* What a container leaves uncovered is unknown, and padding where one value repeats. */
Test(carve, padding_between_partitions)
{
	static const uint8_t entry[] = { 0x80, 1, 1, 0, 0x83, 1, 1, 0, 32, 0, 0, 0, 16, 0, 0, 0 };
	static const struct {
		enum node_kind kind;
		size_t size;
	} expected[] = { { NODE_UNKNOWN, 1000 }, { NODE_PADDING, 10000 }, { NODE_UNKNOWN, 4872 } };
	struct buf image = buf_with_max(SIZE_MAX);
	const struct node *mbr, *gap = NULL, *n;
	struct tree *tree;

	add_run(&image, 0, 446);
	cr_assert_eq(buf_append(&image, bytes_of(entry, sizeof(entry))), OK);
	add_run(&image, 0, 48);
	cr_assert_eq(buf_append(&image, bytes_of("\x55\xaa", 2)), OK);
	add_noise(&image, 1000);
	add_run(&image, 0xff, 10000);
	add_noise(&image, 4872 + 16 * 512);
	tree = scan(&image);
	mbr = region(tree, "mbr", 0);
	cr_assert(mbr);
	for (n = mbr->first; n; n = n->next)
		if (n->kind == NODE_UNKNOWN)
			gap = n;
	cr_assert(gap);
	n = gap->first;
	for (size_t i = 0; i < 3; i++, n = n->next) {
		cr_assert(n);
		cr_expect_eq(n->kind, expected[i].kind);
		cr_expect_eq(n->size, expected[i].size);
	}
	cr_expect_null(n);
	cr_expect_eq(tree->root->padding, 10000);
	cr_assert_eq(node_accounted(tree->root), tree->root->size);
	tree_free(tree);
}

Test(carve, noise_is_nothing)
{
	struct buf image = buf_with_max(SIZE_MAX);
	struct tree *tree;

	add_noise(&image, 4u << 20);
	tree = scan(&image);
	cr_assert_eq(tree->root->first->kind, NODE_UNKNOWN);
	cr_assert_eq(tree->root->first, tree->root->last);
	tree_free(tree);
}

/* Heads within the stored blocks of the heads before them: all come to the same bad end. */
Test(carve, many_heads_and_no_end)
{
	static const uint8_t head[] = { 0x78, 0x01, 0x00, 0x02, 0x00, 0xfd, 0xff };
	struct buf image = buf_with_max(SIZE_MAX);
	struct tree *tree;

	for (unsigned i = 0; i < 20000; i++)
		cr_assert_eq(buf_append(&image, bytes_of(head, sizeof(head))), OK);
	cr_assert_eq(buf_append(&image, bytes_of("\x78\x01\x02", 3)), OK);
	tree = scan(&image);
	cr_assert_not(region(tree, "zlib", 0));
	tree_free(tree);
}

Test(carve, elf_is_a_leaf_unless_inside)
{
	struct buf image = record_sample_copy("elf/good-64"), inside = buf_with_max(SIZE_MAX);
	struct bytes file = buf_bytes(&image);
	struct tree *tree;

	add_noise(&inside, 5000);
	cr_assert_eq(buf_append(&inside, file), OK);
	tree = scan(&image);
	cr_assert_not(region(tree, "elf", 0));
	tree_free(tree);
	tree = scan(&inside);
	cr_assert(region(tree, "elf", 0));
	cr_assert_eq(region(tree, "elf", 0)->offset, 5000);
	cr_assert_eq(region(tree, "elf", 0)->size, tree->root->size - 5000 - 600);
	tree_free(tree);
}

/* An image that is a program of UEFI has no unknown bytes but those that are not the program's. */
Test(carve, pe_is_a_program)
{
	struct buf image = record_sample_copy("pe/good-x86_64"), inside = buf_with_max(SIZE_MAX);
	const size_t others = 300; /* behind the program in this sample */
	struct bytes file = buf_bytes(&image);
	size_t size = file.len - others;
	struct tree *tree;

	add_noise(&inside, 5000);
	cr_assert_eq(buf_append(&inside, file), OK);
	tree = scan(&image);
	cr_assert_not(region(tree, "pe", 0));
	cr_assert_eq(tree->root->unknown, others);
	tree_free(tree);
	tree = scan(&inside);
	cr_assert(region(tree, "pe", 0));
	cr_assert_eq(region(tree, "pe", 0)->offset, 5000);
	cr_assert_eq(region(tree, "pe", 0)->size, size);
	tree_free(tree);
}

static unsigned count_closed(const struct tree *tree)
{
	unsigned closed = 0;

	for (uint32_t i = 0; i < tree->count; i++)
		closed += tree->nodes[i]->closed;
	return closed;
}

/* What is mapped of the outer level only is what a map of all says of it. */
Test(carve, as_many_levels_as_are_asked_for)
{
	struct tree *tree[3];

	for (unsigned levels = 0; levels < 3; levels++) {
		struct buf image = record_sample_copy("zip/good-nested");
		struct buf more = record_sample_copy("gzip/good-name");

		cr_assert_eq(buf_append(&image, buf_bytes(&more)), OK);
		buf_finish(&more);
		tree[levels] = scan_levels(&image, levels);
	}
	for (unsigned levels = 1; levels < 3; levels++) {
		const struct node *zip = region(tree[levels], "zip", 0);
		const struct node *gzip = region(tree[levels], "gzip", 0);

		cr_assert(zip && gzip);
		cr_assert_eq(gzip->offset, region(tree[0], "gzip", 0)->offset);
		cr_assert_eq(zip->status, OK);
		cr_assert_str_eq(zip->first->next->name, "a.zip"); /* behind "etc" */
		cr_assert_eq(zip->first->next->size, 210);
		cr_assert_eq(gzip->first->closed, levels == 1);
		cr_assert_eq(!zip->first->next->first, levels == 1); /* a.zip was opened, or not */
	}
	cr_assert_eq(count_closed(tree[0]), 0);
	cr_assert_eq(count_closed(tree[1]), 3); /* a.zip, b.zip, the stream's content */
	for (unsigned levels = 0; levels < 3; levels++)
		tree_free(tree[levels]);
}
