/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Trees of btrfs. A node is looked at once: its checksum, that its keys grow and its items are
 * within it; after that bits say so. A pass over a tree ends, since levels fall and keys grow.
 */
#include "extractors/filesystem/btrfs.h"

#define HEAD 101u
#define SUM_SIZE 32u
#define ITEM 25u
#define CHILD 33u
#define KEY 17u
#define INODE_SIZE 160u
#define PAGE 4096u /* no node is smaller */

static struct btrfs_key read_key(const uint8_t *p)
{
	return (struct btrfs_key){ le64(p), p[8], le64(p + 9) };
}

static int compare(struct btrfs_key a, struct btrfs_key b)
{
	if (a.object != b.object)
		return a.object < b.object ? -1 : 1;
	if (a.type != b.type)
		return a.type < b.type ? -1 : 1;
	return a.offset == b.offset ? 0 : a.offset < b.offset ? -1 : 1;
}

static uint32_t count_of(const uint8_t *node)
{
	return le32(node + 96);
}

static const uint8_t *entry_of(const uint8_t *node, uint32_t slot)
{
	return node + HEAD + (size_t)slot * (node[100] ? CHILD : ITEM);
}

/* Do the keys grow, and are all items in the node? */
static bool is_sound(struct bytes node)
{
	uint32_t count = count_of(node.ptr), entry = node.ptr[100] ? CHILD : ITEM;
	size_t room = node.len - HEAD;

	if (count > room / entry)
		return false;
	for (uint32_t i = 0; i < count; i++) {
		const uint8_t *p = entry_of(node.ptr, i);

		if (i && compare(read_key(p - entry), read_key(p)) >= 0)
			return false;
		if (entry == ITEM && (le32(p + KEY) > room || le32(p + KEY) < count * ITEM ||
				      le32(p + KEY + 4) > room - le32(p + KEY)))
			return false;
	}
	return true;
}

/* Two bits for each page: the node there was looked at, and is wrong. */
static bool is_right(const struct btrfs *fs, struct bytes node)
{
	size_t at = (size_t)(node.ptr - fs->in.ptr), place = at / PAGE;
	unsigned shift = place % 4 * 2, seen;

	if (at % PAGE)
		return false;
	seen = atomic_load_explicit(&fs->seen[place / 4], memory_order_relaxed) >> shift & 3;
	if (!seen) {
		bool right = memcmp(node.ptr + 32, fs->uuid, 16) == 0 &&
			     btrfs_sum_fits(fs, bytes_from(node, SUM_SIZE), node.ptr) &&
			     is_sound(node);

		seen = right ? 1 : 3;
		atomic_fetch_or_explicit(&fs->seen[place / 4], (unsigned char)(seen << shift),
					 memory_order_relaxed);
	}
	return seen == 1;
}

/* The node at ADDRESS, from the first copy that is right. */
static enum err read_node(struct btrfs_cursor *c, uint64_t address, unsigned level,
			  uint64_t generation)
{
	const struct btrfs *fs = c->fs;
	enum err err, found = ERR_CORRUPT;
	struct bytes node;

	c->fault.expected = "a node of a btrfs tree";
	for (unsigned copy = 0; (err = btrfs_map(fs, address, copy, &node)) != ERR_NOMATCH;
	     copy++) {
		if (err && found == ERR_CORRUPT && !copy)
			found = err;
		if (err)
			continue;
		c->fault.at = (uint64_t)(node.ptr - fs->in.ptr);
		if (node.len < fs->node) {
			found = fs->in.len < fs->size ? ERR_TRUNCATED : ERR_CORRUPT;
			continue;
		}
		node = bytes_head(node, fs->node);
		if (le64(node.ptr + 48) == address && le64(node.ptr + 80) == generation &&
		    node.ptr[100] == level && is_right(fs, node) &&
		    (count_of(node.ptr) || (!level && level == c->level))) {
			c->nodes[level] = node.ptr;
			return OK;
		}
		found = ERR_CORRUPT;
	}
	return found;
}

/* Read the node below the one of LEVEL. */
static enum err read_child(struct btrfs_cursor *c, unsigned level)
{
	const uint8_t *p = entry_of(c->nodes[level], c->slots[level]) + KEY;

	return read_node(c, le64(p), level - 1, le64(p + 8));
}

/* Go down from LEVEL to a leaf: to KEY, or along the first of each. */
static enum err descend(struct btrfs_cursor *c, unsigned level, const struct btrfs_key *key)
{
	for (;; level--) {
		const uint8_t *node = c->nodes[level];
		uint32_t from = 0, to = count_of(node);
		enum err err;

		while (key && to - from > 1) {
			uint32_t middle = from + (to - from) / 2;

			if (compare(read_key(entry_of(node, middle)), *key) <= 0)
				from = middle;
			else
				to = middle;
		}
		c->slots[level] = from;
		if (!level)
			return OK;
		err = read_child(c, level);
		if (err)
			return err;
	}
}

enum err btrfs_seek(struct btrfs_cursor *c, const struct btrfs *fs, const struct btrfs_root *root,
		    struct btrfs_key key)
{
	enum err err;

	*c = (struct btrfs_cursor){ .fs = fs,
				    .level = root->level,
				    .ended = true,
				    .fault = { 0, "a root of a btrfs tree of known height" } };
	if (root->level >= BTRFS_LEVELS)
		return ERR_CORRUPT;
	err = read_node(c, root->address, root->level, root->generation);
	if (!err)
		err = descend(c, root->level, &key);
	c->ended = err || !count_of(c->nodes[0]);
	return err;
}

enum err btrfs_next(struct btrfs_cursor *c)
{
	struct btrfs_key last;
	unsigned level = 0;
	enum err err;

	if (c->ended)
		return OK;
	last = read_key(entry_of(c->nodes[0], c->slots[0]));
	while (level <= c->level && c->slots[level] + 1 >= count_of(c->nodes[level]))
		level++;
	c->ended = level > c->level;
	if (c->ended)
		return OK;
	c->slots[level]++;
	if (!level)
		return OK;
	err = read_child(c, level);
	if (!err)
		err = descend(c, level - 1, NULL);
	if (!err && compare(last, read_key(entry_of(c->nodes[0], 0))) >= 0)
		err = ERR_CORRUPT;
	c->ended = err;
	return err;
}

enum err btrfs_seek_from(struct btrfs_cursor *c, const struct btrfs *fs,
			 const struct btrfs_root *root, struct btrfs_key key)
{
	enum err err = btrfs_seek(c, fs, root, key);

	if (err || c->ended || compare(read_key(entry_of(c->nodes[0], c->slots[0])), key) >= 0)
		return err;
	return btrfs_next(c);
}

bool btrfs_item(const struct btrfs_cursor *c, struct btrfs_key *key, struct bytes *item)
{
	const uint8_t *p;

	if (c->ended)
		return false;
	p = entry_of(c->nodes[0], c->slots[0]);
	*key = read_key(p);
	*item = bytes_of(c->nodes[0] + HEAD + le32(p + KEY), le32(p + KEY + 4));
	return true;
}

enum err btrfs_inode_read(const struct btrfs *fs, const struct btrfs_root *root, uint64_t ino,
			  struct btrfs_inode *out, struct fault *fault)
{
	struct btrfs_cursor c;
	struct btrfs_key key;
	struct bytes item;
	enum err err = btrfs_seek_from(&c, fs, root, (struct btrfs_key){ ino, BTRFS_INODE, 0 });

	*fault = c.fault;
	if (err)
		return err;
	fault->expected = "a btrfs inode";
	if (!btrfs_item(&c, &key, &item) || key.object != ino || key.type != BTRFS_INODE)
		return ERR_MISSING;
	if (item.len < INODE_SIZE)
		return ERR_CORRUPT;
	*out = (struct btrfs_inode){ .at = (uint64_t)(item.ptr - fs->in.ptr),
				     .size = le64(item.ptr + 16),
				     .uid = le32(item.ptr + 44),
				     .gid = le32(item.ptr + 48),
				     .mode = le32(item.ptr + 52),
				     .rdev = le64(item.ptr + 56),
				     .flags = le64(item.ptr + 64),
				     .mtime = (int64_t)le64(item.ptr + 136) };
	return OK;
}
