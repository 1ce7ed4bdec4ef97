/* SPDX-License-Identifier: Apache-2.0 */
/* btrfs: superblock, and the roots of the trees. What is on disk is told in btrfs.h. */
#include "extractors/filesystem/btrfs.h"

#include "analyzer/base/mem.h"

#define MAGIC "_BHRfS_M"
#define SUPER (64u << 10)
#define SECOND (64u << 20) /* its copy */
#define SUPER_SIZE 4096u
#define MAGIC_AT 64u
#define SUM_SIZE 32u
#define LABEL_SIZE 256u
#define ROOT_SIZE 239u
#define DIRECTORY 6u /* an object of the root tree */
#define OTHER_UUID 0x400u
#define KNOWN 0x11fffu /* features */
#define PAGE 4096u

static bool is_power(uint32_t value, uint32_t least, uint32_t most)
{
	return value >= least && value <= most && !(value & (value - 1));
}

/* Read the superblock at AT; false: it is not one. */
static bool read_super(struct bytes in, uint64_t at, struct btrfs *fs)
{
	struct bytes s;
	const uint8_t *p;

	if (!bytes_sub(in, at, SUPER_SIZE, &s) || !bytes_at(s, MAGIC_AT, MAGIC, 8))
		return false;
	p = s.ptr;
	*fs = (struct btrfs){ .in = in,
			      .super = p,
			      .generation = le64(p + 72),
			      .tree = { 1, le64(p + 80), le64(p + 72), p[198] },
			      .chunk_tree = { 3, le64(p + 88), le64(p + 164), p[199] },
			      .sector = le32(p + 144),
			      .node = le32(p + 148),
			      .features = le64(p + 188),
			      .sum = le16(p + 196),
			      .device = le64(p + 201),
			      .size = le64(p + 209),
			      .first = BTRFS_TOP };
	fs->uuid = p + (fs->features & OTHER_UUID ? 571 : 32);
	return le64(p + 48) == at && is_power(fs->sector, 4096, 65536) &&
	       is_power(fs->node, fs->sector, 65536) && p[198] < BTRFS_LEVELS &&
	       p[199] < BTRFS_LEVELS && fs->size >= SUPER + SUPER_SIZE && fs->size <= INT64_MAX;
}

static bool super_holds(const struct btrfs *fs)
{
	return btrfs_sum_fits(fs, bytes_of(fs->super + SUM_SIZE, SUPER_SIZE - SUM_SIZE), fs->super);
}

/* The first superblock that is right, or else the first that can be used. */
static bool open_super(struct bytes in, struct btrfs *fs)
{
	struct btrfs second;
	bool usable = read_super(in, SUPER, fs);

	if (usable && super_holds(fs))
		return true;
	if (!read_super(in, SECOND, &second) || (usable && !super_holds(&second)))
		return usable;
	*fs = second;
	return true;
}

static enum err btrfs_probe(struct bytes from, struct span *out)
{
	struct btrfs fs;

	if (!open_super(from, &fs))
		return ERR_NOMATCH;
	/* the magic, its own place, sizes of sectors and nodes */
	*out = (struct span){ .size = fs.size, .bits = 64 + 64 + (super_holds(&fs) ? 32 : 0) };
	return OK;
}

static enum err file_read(struct source *source, uint64_t token, struct buf *out,
			  struct fault *fault)
{
	struct btrfs *fs = (struct btrfs *)(void *)source;

	return btrfs_body(fs, &fs->roots[token >> 48], token & ((UINT64_C(1) << 48) - 1), out,
			  fault);
}

static void close_source(struct source *source)
{
	struct btrfs *fs = (struct btrfs *)(void *)source;

	mem_free(fs->chunks);
	mem_free(fs->roots);
	mem_free(fs->seen);
	mem_free(fs);
}

/* What the root tree has at KEY: a tree, or the name of the default subvolume. */
static enum err take_item(struct btrfs *fs, struct btrfs_key key, struct bytes item, size_t *room)
{
	struct btrfs_root root = { .id = key.object }, *more;

	if (key.object == DIRECTORY && key.type == BTRFS_DIR_ITEM && item.len == 30 + 7 &&
	    bytes_at(item, 30, "default", 7) && item.ptr[8] == BTRFS_ROOT)
		fs->first = le64(item.ptr);
	if (key.type != BTRFS_ROOT || item.len < ROOT_SIZE || !le32(item.ptr + 216))
		return OK; /* without references: deleted */
	root.generation = le64(item.ptr + 160);
	root.address = le64(item.ptr + 176);
	root.level = item.ptr[238];
	if (key.object == BTRFS_SUMS)
		fs->sums = root;
	if (key.object != BTRFS_TOP && (key.object < BTRFS_FIRST || key.object > BTRFS_LAST))
		return OK;
	if (fs->root_count > UINT16_MAX)
		return ERR_LIMIT;
	more = mem_more(fs->roots, fs->root_count, room, sizeof(*more));
	if (!more)
		return ERR_NOMEM;
	fs->roots = more;
	fs->roots[fs->root_count++] = root;
	return OK;
}

static enum err read_roots(struct btrfs *fs, struct fault *fault)
{
	struct btrfs_cursor c;
	struct btrfs_key key;
	struct bytes item;
	size_t room = 0;
	enum err err = btrfs_seek_from(&c, fs, &fs->tree, (struct btrfs_key){ 0 });

	while (!err && btrfs_item(&c, &key, &item)) {
		err = take_item(fs, key, item, &room);
		if (!err)
			err = btrfs_next(&c);
	}
	*fault = c.fault;
	return err;
}

/* What does not end the reading, but must be said. */
static void tell(const struct btrfs *fs, struct sink *sink)
{
	uint64_t at = (uint64_t)(fs->super - fs->in.ptr);
	struct bytes label = bytes_of(fs->super + 299, LABEL_SIZE);

	label.len = strnlen((const char *)label.ptr, label.len);
	if (label.len)
		sink_attribute(sink, "btrfs.label", label);
	sink_attribute_number(sink, "btrfs.generation", fs->generation);
	if (at != SUPER)
		sink_note(sink, ERR_CORRUPT, SUPER, "a btrfs superblock; its copy is used");
	else if (!super_holds(fs))
		sink_note(sink, ERR_CORRUPT, at, "the checksum of the btrfs superblock");
	if (fs->in.len < fs->size)
		sink_note(sink, ERR_TRUNCATED, fs->in.len, "as many bytes as the device has");
	if (fs->sum > 2)
		sink_note(sink, ERR_UNSUPPORTED, at + 196, "checksums of btrfs that are known");
}

static enum err open_trees(struct btrfs *fs, struct sink *sink)
{
	struct fault fault = { 0 };
	enum err err = btrfs_read_chunks(fs, &fault);

	if (!err)
		err = read_roots(fs, &fault);
	if (err && err != ERR_NOMEM)
		sink_note(sink, err, fault.at, fault.expected);
	return err;
}

static enum err btrfs_extract(struct bytes in, struct sink *sink)
{
	struct btrfs *fs, opened;
	enum err err = ERR_NOMEM;

	if (!open_super(in, &opened))
		return ERR_NOMATCH;
	tell(&opened, sink);
	if (opened.features & ~(uint64_t)KNOWN) {
		sink_note(sink, ERR_UNSUPPORTED, (uint64_t)(opened.super - in.ptr) + 188,
			  "features of btrfs that are known");
		return ERR_UNSUPPORTED;
	}
	fs = mem_alloc(1, sizeof(*fs));
	if (!fs)
		return ERR_NOMEM;
	*fs = opened;
	fs->source = (struct source){ .read = file_read, .close = close_source };
	atomic_init(&fs->source.refs, 1);
	fs->seen = mem_zalloc(in.len / PAGE / 4 + 1, sizeof(*fs->seen));
	if (fs->seen)
		err = open_trees(fs, sink);
	if (!err)
		err = btrfs_walk(fs, sink);
	source_unref(&fs->source);
	return err;
}

const struct extractor extractor_btrfs = {
	.name = "btrfs",
	.summary = "copy-on-write file system of Linux, with subvolumes",
	.limitations = "one device; RAID5 and RAID6, extent trees of version 2 and raid stripe "
		       "trees are not read; BLAKE2 is not verified; the log is not replayed",
	.magic = (const struct magic[]){ { MAGIC, 8, SUPER + MAGIC_AT },
					 { MAGIC, 8, SECOND + MAGIC_AT },
					 { 0 } },
	.probe = btrfs_probe,
	.extract = btrfs_extract,
};
