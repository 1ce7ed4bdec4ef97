/* SPDX-License-Identifier: Apache-2.0 */
/* Where the addresses of btrfs are on this device, and the checksums of what is there. */
#include <ext2fs/ext2fs.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"
#include "extractors/codec/xxh64.h"
#include "extractors/filesystem/btrfs.h"

#define CHUNK 48u
#define STRIPE 32u
#define KEY 17u
#define CHUNKS_AT 811u
#define CHUNKS_MAX 2048u
#define CHUNK_OBJECT 256u
#define COPIES_MAX 4u /* RAID1C4 */

enum { RAID0 = 8, RAID1 = 0x10, DUP = 0x20, RAID10 = 0x40, PARITY = 0x180, RAID1C = 0x600 };
enum { CRC32C, XXHASH, SHA256, BLAKE2 };

size_t btrfs_sum_size(const struct btrfs *fs)
{
	static const uint8_t sizes[] = { 4, 8, 32, 32 };

	return fs->sum < sizeof(sizes) ? sizes[fs->sum] : 0;
}

bool btrfs_sum_fits(const struct btrfs *fs, struct bytes in, const uint8_t *sum)
{
	uint8_t digest[SHA256_SIZE];

	if (!hash_verify())
		return true;
	if (fs->sum == CRC32C)
		return ~ext2fs_crc32c_le(~0u, in.ptr, in.len) == le32(sum);
	if (fs->sum == XXHASH)
		return xxh64(in) == le64(sum);
	if (fs->sum != SHA256)
		return true;
	hash_sha256(in, digest);
	return memcmp(digest, sum, sizeof(digest)) == 0;
}

static int compare(uint64_t address, const struct btrfs_chunk *chunk)
{
	if (address < chunk->address)
		return -1;
	return address - chunk->address >= chunk->size;
}

static const struct btrfs_chunk *find_chunk(const struct btrfs *fs, uint64_t address)
{
	size_t from = 0, to = fs->chunk_count;

	while (from < to) {
		size_t middle = from + (to - from) / 2;
		int order = compare(address, &fs->chunks[middle]);

		if (!order)
			return &fs->chunks[middle];
		if (order < 0)
			to = middle;
		else
			from = middle + 1;
	}
	return NULL;
}

/* Which stripe of CHUNK has the byte AT in a copy, where in it, and how much follows it there. */
static enum err find_stripe(const uint8_t *chunk, unsigned copy, uint64_t at, unsigned *stripe,
			    uint64_t *in_stripe, uint64_t *left)
{
	uint64_t type = le64(chunk + 24), len = le64(chunk + 16), n;
	unsigned stripes = le16(chunk + 44), same = 1, rows;

	if (type & PARITY)
		return ERR_UNSUPPORTED;
	if (type & RAID10)
		same = le16(chunk + 46);
	else if (!(type & RAID0))
		same = stripes;
	if (copy >= same)
		return ERR_NOMATCH;
	*stripe = copy;
	*in_stripe = at;
	if (!(type & (RAID0 | RAID10)))
		return OK;
	rows = stripes / same;
	n = at / len;
	*stripe += (unsigned)(n % rows) * same;
	*in_stripe = n / rows * len + at % len;
	*left = len - at % len < *left ? len - at % len : *left;
	return OK;
}

enum err btrfs_map(const struct btrfs *fs, uint64_t address, unsigned copy, struct bytes *out)
{
	const struct btrfs_chunk *chunk = find_chunk(fs, address);
	uint64_t at, left;
	const uint8_t *p;
	unsigned stripe;
	enum err err;

	if (!chunk)
		return copy ? ERR_NOMATCH : ERR_CORRUPT;
	left = chunk->size - (address - chunk->address);
	err = find_stripe(chunk->item, copy, address - chunk->address, &stripe, &at, &left);
	if (err)
		return err == ERR_UNSUPPORTED && copy ? ERR_NOMATCH : err;
	p = chunk->item + CHUNK + (size_t)stripe * STRIPE;
	if (le64(p) != fs->device)
		return ERR_MISSING;
	if (__builtin_add_overflow(at, le64(p + 8), &at))
		return ERR_CORRUPT;
	*out = bytes_head(bytes_from(fs->in, at), left);
	return out->len ? OK : at < fs->size ? ERR_TRUNCATED : ERR_CORRUPT;
}

struct list {
	struct btrfs_chunk *chunks;
	size_t count, room;
};

/* One more, in its place: those of a tree are in order. *SIZE: of the item, with its stripes. */
static enum err add(struct list *list, uint64_t address, struct bytes item, size_t *size)
{
	struct btrfs_chunk *more;
	unsigned stripes, same;
	uint64_t type;
	size_t i;

	if (item.len < CHUNK)
		return ERR_CORRUPT;
	type = le64(item.ptr + 24);
	stripes = le16(item.ptr + 44);
	same = le16(item.ptr + 46);
	*size = CHUNK + (size_t)stripes * STRIPE;
	if (!stripes || *size > item.len || !le64(item.ptr) || !le64(item.ptr + 16) ||
	    (type & RAID10 && (!same || same > COPIES_MAX || stripes % same)) ||
	    (!(type & (RAID0 | RAID10 | PARITY)) && stripes > COPIES_MAX))
		return ERR_CORRUPT;
	more = mem_more(list->chunks, list->count, &list->room, sizeof(*more));
	if (!more)
		return ERR_NOMEM;
	list->chunks = more;
	for (i = list->count; i && more[i - 1].address > address; i--)
		more[i] = more[i - 1];
	more[i] = (struct btrfs_chunk){ address, le64(item.ptr), item.ptr };
	list->count++;
	return OK;
}

static enum err read_first(struct btrfs *fs, struct list *list)
{
	struct bytes in = bytes_of(fs->super + CHUNKS_AT, le32(fs->super + 160));
	size_t size;
	enum err err = in.len > CHUNKS_MAX ? ERR_CORRUPT : OK;

	while (!err && in.len) {
		if (in.len < KEY || in.ptr[8] != BTRFS_CHUNK)
			return ERR_CORRUPT;
		err = add(list, le64(in.ptr + 9), bytes_from(in, KEY), &size);
		in = bytes_from(in, err ? 0 : KEY + size);
	}
	return err;
}

enum err btrfs_read_chunks(struct btrfs *fs, struct fault *fault)
{
	struct list first = { 0 }, all = { 0 };
	struct btrfs_key key;
	struct btrfs_cursor c = { 0 };
	struct bytes item;
	size_t size;
	enum err err;

	*fault = (struct fault){ (uint64_t)(fs->super - fs->in.ptr) + CHUNKS_AT,
				 "the chunks in the superblock of btrfs" };
	err = read_first(fs, &first);
	fs->chunks = first.chunks;
	fs->chunk_count = first.count;
	if (!err) {
		err = btrfs_seek_from(&c, fs, &fs->chunk_tree,
				      (struct btrfs_key){ CHUNK_OBJECT, BTRFS_CHUNK, 0 });
		*fault = c.fault;
	}
	while (!err && btrfs_item(&c, &key, &item) && key.object == CHUNK_OBJECT &&
	       key.type == BTRFS_CHUNK) {
		*fault = (struct fault){ (uint64_t)(item.ptr - fs->in.ptr), "a btrfs chunk" };
		err = add(&all, key.offset, item, &size);
		if (!err && (err = btrfs_next(&c)))
			*fault = c.fault;
	}
	mem_free(first.chunks);
	fs->chunks = all.chunks;
	fs->chunk_count = all.count;
	return err;
}
