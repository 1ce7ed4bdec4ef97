/* SPDX-License-Identifier: Apache-2.0 */
/* A pair of metadata blocks: the log of commits becomes a list of files. */
#include "analyzer/base/hash.h"
#include "extractors/filesystem/littlefs.h"

#define INVALID 0x80000000u
#define NO_BYTES 0x3ffu
#define COMMIT 0x500u
#define ERASED 0xff
#define COMMIT_MASK 0x780u /* 0x5ff is the CRC of what is not written yet */

struct tag {
	uint32_t raw;
	uint32_t type, id; /* type: with the chunk */
	struct bytes body;
};

/* The tag at OFF of BLOCK, behind the tag BEFORE; false: there is none, or it does not fit. */
static bool tag_read(struct bytes block, uint64_t off, uint32_t before, struct tag *t)
{
	struct bytes b;
	uint32_t size;

	if (!bytes_sub(block, off, 4, &b))
		return false;
	t->raw = be32(b.ptr) ^ before;
	t->type = t->raw >> 20 & 0x7ff;
	t->id = t->raw >> 10 & 0x3ff;
	size = t->raw & 0x3ff;
	return !(t->raw & INVALID) &&
	       bytes_sub(block, off + 4, size == NO_BYTES ? 0 : size, &t->body);
}

static void insert_file(struct littlefs_pair *p, uint32_t id)
{
	uint16_t slot;

	if (p->count == LITTLEFS_FILES || id > p->count)
		return;
	slot = p->unused[p->count];
	memmove(p->order + id + 1, p->order + id, (p->count - id) * sizeof(*p->order));
	p->file[slot] = (struct littlefs_file){ .form = LITTLEFS_NOTHING };
	p->order[id] = slot;
	p->count++;
}

static void remove_file(struct littlefs_pair *p, uint32_t id)
{
	if (id >= p->count)
		return;
	p->unused[--p->count] = p->order[id];
	memmove(p->order + id, p->order + id + 1, (p->count - id) * sizeof(*p->order));
}

static void apply(struct littlefs_pair *p, const struct tag *t)
{
	struct littlefs_file *f;

	if (t->type == 0x401)
		insert_file(p, t->id);
	else if (t->type == 0x4ff)
		remove_file(p, t->id);
	else if (t->type >> 8 == 6 && t->body.len == 8) {
		p->goes_on = t->type & 1;
		p->tail = littlefs_pair_at(t->body.ptr);
	} else if (t->type == 0x7ff)
		p->moved = t->body.len == 12 ? t->body : bytes_of(NULL, 0);
	if (t->type >> 8 != 0 && t->type >> 8 != 2)
		return;
	/* a pair that was written anew has names without the word that puts them in */
	while (t->type >> 8 == 0 && t->id >= p->count && p->count < LITTLEFS_FILES)
		insert_file(p, p->count);
	if (t->id >= p->count)
		return;
	f = &p->file[p->order[t->id]];
	if (t->type >> 8 == 0) {
		f->type = t->type & 0xff;
		f->name = t->body;
	} else {
		f->form = (t->type & 0xff) <= LITTLEFS_BLOCKS ? t->type & 0xff : LITTLEFS_NOTHING;
		f->body = t->body;
	}
}

/*
 * Where the last commit of BLOCK ends that is whole; 0: there is none. A commit that power cut
 * off ends in erased flash: one that has an end, with something behind it, is damaged.
 */
static uint64_t commits_end(struct bytes block, uint64_t *damage)
{
	uint64_t off = 4, start = 0, end = 0;
	uint32_t before = UINT32_MAX;
	struct tag t;

	*damage = 0;
	while (tag_read(block, off, before, &t)) {
		before = t.raw;
		off += 4;
		if ((t.type & COMMIT_MASK) == COMMIT) {
			if (t.body.len < 4)
				break;
			if (hash_verify() &&
			    ~hash_crc32(0, bytes_from(bytes_head(block, off), start)) !=
				    le32(t.body.ptr)) {
				if (!bytes_all(bytes_from(block, off + 3), ERASED))
					*damage = off;
				break;
			}
			before ^= (t.type & 1) << 31;
			start = end = off + t.body.len;
		}
		off += t.body.len;
	}
	return end;
}

static void replay(struct bytes block, uint64_t end, struct littlefs_pair *p)
{
	uint32_t before = UINT32_MAX;
	struct tag t;

	p->count = 0;
	p->goes_on = false;
	p->tail = (struct littlefs_pair_at){ { LITTLEFS_NULL, LITTLEFS_NULL } };
	p->moved = bytes_of(NULL, 0);
	for (uint16_t i = 0; i < LITTLEFS_FILES; i++)
		p->unused[i] = i;
	for (uint64_t off = 4; off < end && tag_read(block, off, before, &t);) {
		before = t.raw;
		off += 4 + t.body.len;
		if ((t.type & COMMIT_MASK) == COMMIT)
			before ^= (t.type & 1) << 31;
		else
			apply(p, &t);
	}
}

enum err littlefs_pair_read(const struct littlefs *fs, struct littlefs_pair_at at,
			    struct littlefs_pair *pair)
{
	struct bytes block[2] = { { (const uint8_t *)"", 0 }, { (const uint8_t *)"", 0 } };
	unsigned newer = 0;

	pair->is_damaged = false;
	for (unsigned i = 0; i < 2; i++)
		if (at.block[i] < fs->blocks)
			block[i] = bytes_head(bytes_from(fs->in, (uint64_t)at.block[i] * fs->block),
					      fs->block);
	if (block[0].len < 4 && block[1].len < 4)
		return at.block[0] < fs->blocks && at.block[1] < fs->blocks ? ERR_TRUNCATED
									    : ERR_CORRUPT;
	/* revisions may wrap around */
	if (block[0].len < 4 ||
	    (block[1].len >= 4 && le32(block[1].ptr) - le32(block[0].ptr) - 1 < INVALID - 1))
		newer = 1;
	for (unsigned i = 0; i < 2; i++) {
		unsigned which = newer ^ i;
		uint64_t damage, end = commits_end(block[which], &damage);

		pair->at = (uint64_t)at.block[which] * fs->block;
		if (damage && !pair->is_damaged) {
			pair->is_damaged = true;
			pair->damage_at = pair->at + damage;
		}
		if (end) {
			replay(block[which], end, pair);
			return OK;
		}
	}
	return ERR_CORRUPT;
}
