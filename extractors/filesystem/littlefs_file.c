/* SPDX-License-Identifier: Apache-2.0 */
/* The blocks of a file: a list that is read from its end, and whose every number is checked. */
#include "analyzer/base/mem.h"
#include "extractors/filesystem/littlefs.h"

/* How many bytes of pointers block N of a file begins with. */
static uint32_t pointers_of(uint32_t n)
{
	return n ? 4 * ((uint32_t)__builtin_ctz(n) + 1) : 0;
}

static enum err block_at(const struct littlefs *fs, uint32_t number, struct bytes *out)
{
	if (number >= fs->blocks)
		return ERR_CORRUPT;
	return bytes_sub(fs->in, (uint64_t)number * fs->block, fs->block, out) ? OK : ERR_TRUNCATED;
}

/* Blocks have 4 bytes for each pointer less, and up to block n there are 2n - popcount(n) of them.
 */
uint32_t littlefs_count(const struct littlefs *fs, uint32_t size)
{
	uint32_t last = size - 1, room = fs->block - 8, n = last / room;

	if (!n)
		return 1;
	return (last - 4 * ((uint32_t)__builtin_popcount(n - 1) + 2)) / room + 1;
}

/* Fill LIST, which has COUNT blocks, from its end, and compare all pointers with it. */
static enum err list_blocks(const struct littlefs *fs, uint32_t head, uint32_t *list,
			    uint32_t count, struct fault *fault)
{
	struct bytes block;
	uint32_t number = head;
	enum err err = OK;

	for (uint32_t n = count; n-- && !err;) {
		list[n] = number;
		err = block_at(fs, number, &block);
		if (!err && n)
			number = le32(block.ptr);
	}
	for (uint32_t n = count; !err && n-- > 1;) {
		err = block_at(fs, list[n], &block);
		for (uint32_t i = 0; !err && i < pointers_of(n) / 4; i++)
			if (le32(block.ptr + 4 * (size_t)i) != list[n - (UINT32_C(1) << i)])
				err = ERR_CORRUPT;
		fault->at = (uint64_t)list[n] * fs->block;
	}
	return err;
}

enum err littlefs_read(const struct littlefs *fs, uint32_t head, uint32_t size, struct buf *out,
		       struct fault *fault)
{
	uint32_t count, left = size, *list;
	enum err err;

	*fault = (struct fault){ (uint64_t)head * fs->block, "the blocks of a littlefs file" };
	if (!size)
		return OK;
	count = littlefs_count(fs, size);
	list = mem_alloc(count, sizeof(*list));
	if (!list)
		return ERR_NOMEM;
	err = list_blocks(fs, head, list, count, fault);
	for (uint32_t n = 0; n < count && !err; n++) {
		struct bytes block;

		err = block_at(fs, list[n], &block);
		if (!err) {
			block = bytes_head(bytes_from(block, pointers_of(n)), left);
			left -= (uint32_t)block.len;
			err = buf_append(out, block);
		}
	}
	mem_free(list);
	return err;
}
