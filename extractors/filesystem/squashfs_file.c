/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bodies of squashfs files: data blocks that follow each other, then, in a fragment block that many
 * files share, the tail. Decoding is the cost of reading such an image, so the fragment blocks used
 * last are kept: a few, decoded outside of the lock, each by one thread while others wait for it.
 *
 * On disk a fragment is: start of its block, u32 length (bit 24: stored).
 */
#include <pthread.h>

#include "extractors/filesystem/squashfs.h"

#define STORED (1u << 24)
#define MAX_SLOTS 64u
#define CACHE_SIZE (16u << 20) /* bytes of decoded blocks: 16 of the largest */

struct slot {
	uint32_t fragment; /* SQUASHFS_NONE: empty */
	unsigned users;
	bool busy;     /* its first user decodes it */
	uint64_t used; /* when, in reads of the cache */
	struct buf bytes;
	enum err status;
	struct fault fault;
};

struct squashfs_cache {
	pthread_mutex_t lock;
	pthread_cond_t changed; /* a slot is decoded, or no longer used */
	uint64_t clock;
	unsigned count;
	struct slot slots[MAX_SLOTS];
};

struct squashfs_cache *squashfs_cache_new(uint32_t block_size)
{
	struct squashfs_cache *cache = mem_zalloc(1, sizeof(*cache));

	if (!cache)
		return NULL;
	cache->count = CACHE_SIZE / block_size < MAX_SLOTS ? CACHE_SIZE / block_size : MAX_SLOTS;
	for (unsigned i = 0; i < cache->count; i++)
		cache->slots[i].fragment = SQUASHFS_NONE;
	pthread_mutex_init(&cache->lock, NULL);
	pthread_cond_init(&cache->changed, NULL);
	return cache;
}

void squashfs_cache_free(struct squashfs_cache *cache)
{
	if (!cache)
		return;
	for (unsigned i = 0; i < cache->count; i++)
		buf_finish(&cache->slots[i].bytes);
	pthread_mutex_destroy(&cache->lock);
	pthread_cond_destroy(&cache->changed);
	mem_free(cache);
}

/* The block at AT, of which WORD is the length and the flag: LEAST to MOST bytes decoded. */
static enum err read_block(const struct squashfs *fs, uint64_t at, uint32_t word, size_t least,
			   size_t most, struct buf *out, struct fault *fault)
{
	uint32_t size = word & (STORED - 1);
	struct bytes data;

	*fault = (struct fault){ at, "a squashfs data block" };
	if (!size || size > fs->super.block_size || word >> 25 || at > fs->super.bytes_used ||
	    size > fs->super.bytes_used - at)
		return ERR_CORRUPT;
	if (!bytes_sub(fs->in, at, size, &data))
		return ERR_TRUNCATED;
	return squashfs_decode(fs, data, word & STORED, least, most, out);
}

static void decode_fragment(const struct squashfs *fs, struct slot *slot)
{
	const struct squashfs_layout *layout = fs->super.layout;
	struct bytes entry;

	slot->bytes.max = fs->super.block_size;
	slot->bytes.len = 0;
	slot->fault =
		(struct fault){ fs->fragments.index, "an entry of the squashfs fragment table" };
	slot->status = ERR_CORRUPT;
	if (!squashfs_array_get(&fs->fragments, fs, slot->fragment, &entry))
		return;
	slot->status = buf_reserve(&slot->bytes, fs->super.block_size);
	if (!slot->status)
		slot->status =
			read_block(fs, squashfs_get(&fs->super, entry, layout->fragment.start),
				   (uint32_t)squashfs_get(&fs->super, entry, layout->fragment.size),
				   1, fs->super.block_size, &slot->bytes, &slot->fault);
}

/* The slot that has fragment I, or the best one to put it in; NULL when all are in use. */
static struct slot *choose(struct squashfs_cache *cache, uint32_t i)
{
	struct slot *best = NULL;

	for (struct slot *s = cache->slots; s < cache->slots + cache->count; s++) {
		if (s->fragment == i)
			return s;
		if (!s->users && (!best || s->used < best->used))
			best = s;
	}
	return best;
}

/* Wait until fragment I is decoded; it stays so until released. */
static struct slot *acquire(const struct squashfs *fs, uint32_t i)
{
	struct squashfs_cache *cache = fs->cache;
	struct slot *slot;

	pthread_mutex_lock(&cache->lock);
	while (!(slot = choose(cache, i)))
		pthread_cond_wait(&cache->changed, &cache->lock);
	slot->users++;
	slot->used = ++cache->clock;
	if (slot->fragment != i) {
		slot->fragment = i;
		slot->busy = true;
		pthread_mutex_unlock(&cache->lock);
		decode_fragment(fs, slot);
		pthread_mutex_lock(&cache->lock);
		slot->busy = false;
		pthread_cond_broadcast(&cache->changed);
	}
	while (slot->busy)
		pthread_cond_wait(&cache->changed, &cache->lock);
	pthread_mutex_unlock(&cache->lock);
	return slot;
}

static void release(struct squashfs_cache *cache, struct slot *slot)
{
	pthread_mutex_lock(&cache->lock);
	if (slot->status == ERR_NOMEM)
		slot->fragment = SQUASHFS_NONE; /* there may be memory the next time */
	if (!--slot->users)
		pthread_cond_broadcast(&cache->changed);
	pthread_mutex_unlock(&cache->lock);
}

/* Append LEN bytes at OFFSET of the fragment I to OUT; on an error those before it. */
static enum err read_tail(const struct squashfs *fs, uint32_t i, uint32_t offset, size_t len,
			  struct buf *out, struct fault *fault)
{
	struct slot *slot;
	struct bytes tail;
	enum err err, status;

	*fault = (struct fault){ fs->fragments.index, "a squashfs fragment" };
	if (i >= fs->fragments.count)
		return ERR_CORRUPT;
	slot = acquire(fs, i);
	tail = bytes_head(bytes_from(buf_bytes(&slot->bytes), offset), len);
	status = slot->status;
	if (status) /* a block whose checksum fails vouches for none of its bytes */
		*fault = slot->fault;
	else if (tail.len != len)
		status = ERR_CORRUPT;
	err = buf_append(out, tail);
	release(fs->cache, slot);
	return err ? err : status;
}

/* The length and the flag of the next block in LIST. */
static uint32_t next_word(const struct squashfs *fs, struct reader *list)
{
	uint32_t word;

	if (fs->super.layout->word == 4)
		return read_u32(list);
	word = read_u16(list);
	return (word & 0x7fff ? word & 0x7fff : 0x8000) | (word & 0x8000 ? STORED : 0);
}

/* The data blocks of a file, whose tail is to follow. */
static enum err read_blocks(const struct squashfs *fs, const struct squashfs_inode *inode,
			    struct buf *out, struct fault *fault)
{
	struct reader list = squashfs_reader(&fs->super, inode->blocks);
	uint64_t at = inode->start, left = inode->size;
	enum err err = OK;

	while (!err && reader_left(&list)) {
		uint32_t block = fs->super.block_size, word = next_word(fs, &list);
		size_t want = left < block ? (size_t)left : block;

		if (word)
			err = read_block(fs, at, word, want, want, out, fault);
		else
			err = buf_fill(out, 0, want); /* a hole, as the file had it */
		at += word & (STORED - 1);
		left -= want;
	}
	return err;
}

enum err squashfs_file_read(struct source *source, uint64_t token, struct buf *out,
			    struct fault *fault)
{
	const struct squashfs *fs = (const struct squashfs *)(const void *)source;
	size_t room = out->max - out->len, tail;
	struct squashfs_inode inode;
	enum err err = squashfs_inode_read(fs, token, &inode, fault);

	if (err)
		return err;
	*fault = (struct fault){ fs->super.inode_table + (token >> 16), "a squashfs file" };
	if (inode.type != SQUASHFS_FILE)
		return ERR_CORRUPT;
	err = buf_reserve(out, inode.size < room ? (size_t)inode.size : room);
	if (!err)
		err = read_blocks(fs, &inode, out, fault);
	tail = inode.size % fs->super.block_size;
	if (!err && inode.fragment != SQUASHFS_NONE && tail)
		err = read_tail(fs, inode.fragment, inode.offset, tail, out, fault);
	return err;
}
