/* SPDX-License-Identifier: Apache-2.0 */
/* F2FS: superblock and checkpoint. What is on disk is told in f2fs.h. */
#include "extractors/filesystem/f2fs.h"

#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"

#define SUPER 1024u
#define SUPER_SIZE 3072u
#define SECOND (F2FS_BLOCK + SUPER) /* its copy */
#define FEATURES 2180u
#define SEGMENT 512u /* blocks */
#define NAT_ENTRIES 455u
#define COMPACT_SUMMARIES 4u
#define SUPER_SUM 0x800u /* a feature */
#define UNMOUNTED 1u
#define FASTBOOT 0x20u
#define LARGE_NAT_BITMAP 0x400u
#define JOURNAL_AT 3584u
#define JOURNAL_MAX 38u
#define JOURNAL_ENTRY 13u

uint32_t f2fs_crc(uint32_t start, struct bytes in)
{
	return ~hash_crc32(~start, in);
}

/* Is the checksum of the superblock S right, if it has one? */
static bool super_holds(struct bytes s)
{
	return !(le32(s.ptr + FEATURES) & SUPER_SUM) || !hash_verify() ||
	       le32(s.ptr + SUPER_SIZE - 4) == f2fs_crc(F2FS_MAGIC, bytes_head(s, SUPER_SIZE - 4));
}

/* Read the superblock at AT; false: it is not one. */
static bool read_super(struct bytes in, uint64_t at, struct f2fs *fs)
{
	struct bytes s;
	uint64_t nat_end;

	if (!bytes_sub(in, at, SUPER_SIZE, &s) || le32(s.ptr) != F2FS_MAGIC)
		return false;
	if (le32(s.ptr + 8) + le32(s.ptr + 12) != 12 || le32(s.ptr + 16) != 12 ||
	    le32(s.ptr + 20) != 9)
		return false;
	*fs = (struct f2fs){ .in = in,
			     .blocks = le64(s.ptr + 36),
			     .nat_segments = le32(s.ptr + 60),
			     .checkpoint_at = le32(s.ptr + 76),
			     .nat = le32(s.ptr + 84),
			     .main = le32(s.ptr + 92),
			     .root = le32(s.ptr + 96),
			     .payload = le32(s.ptr + 1664),
			     .features = le32(s.ptr + FEATURES),
			     .seed = f2fs_crc(UINT32_MAX, bytes_head(bytes_from(s, 108), 16)) };
	nat_end = fs->nat + (uint64_t)fs->nat_segments * SEGMENT;
	if (!fs->root || fs->checkpoint_at < 2 || fs->checkpoint_at >= fs->nat ||
	    nat_end > fs->main || fs->main >= fs->blocks || fs->blocks > UINT32_MAX ||
	    fs->nat_segments < 2)
		return false;
	fs->nids = fs->nat_segments / 2 * SEGMENT * NAT_ENTRIES;
	return fs->nat_segments <= UINT32_MAX / SEGMENT / NAT_ENTRIES;
}

/* The first superblock that is right, or else the first that can be used: *AT. */
static bool open_super(struct bytes in, struct f2fs *fs, uint64_t *at)
{
	struct f2fs second;
	bool usable = read_super(in, SUPER, fs);

	*at = SUPER;
	if (usable && super_holds(bytes_from(in, SUPER)))
		return true;
	if (!read_super(in, SECOND, &second) || (usable && !super_holds(bytes_from(in, SECOND))))
		return usable;
	*fs = second;
	*at = SECOND;
	return true;
}

static bool block_at(const struct f2fs *fs, uint64_t block, struct bytes *out)
{
	return block < fs->blocks && bytes_sub(fs->in, block * F2FS_BLOCK, F2FS_BLOCK, out);
}

/* Is the block at AT one that begins or ends a pack? Its CRC is behind what it is of, or within. */
static bool is_checkpoint(const struct f2fs *fs, uint64_t at, struct bytes *out)
{
	uint32_t crc_at, crc;

	if (!block_at(fs, at, out))
		return false;
	crc_at = le32(out->ptr + 164);
	if (crc_at < 192 || crc_at > F2FS_BLOCK - 4)
		return false;
	crc = f2fs_crc(F2FS_MAGIC, bytes_head(*out, crc_at));
	crc = f2fs_crc(crc, bytes_from(*out, crc_at + 4));
	return !hash_verify() || le32(out->ptr + crc_at) == crc;
}

/* Find bitmap and journal of the NAT in the pack at AT that begins with C. */
static bool read_pack(struct f2fs *fs, uint64_t at, struct bytes c)
{
	uint32_t flags = le32(c.ptr + 132), total = le32(c.ptr + 136), sum = le32(c.ptr + 140);
	uint32_t sit_size = le32(c.ptr + 156), nat_size = le32(c.ptr + 160), count;
	/* the summaries of nodes are kept where they spare the next mount a search */
	uint64_t bitmap = 192, last = at + total - (flags & (UNMOUNTED | FASTBOOT) ? 7 : 4);
	struct bytes block;

	if (flags & LARGE_NAT_BITMAP)
		bitmap += 4;
	else if (!fs->payload)
		bitmap += sit_size;
	if (!bytes_sub(c, bitmap, nat_size, &fs->bitmap) ||
	    fs->bitmap.len * UINT64_C(8) * NAT_ENTRIES < fs->nids)
		return false;
	if (total < 2 || !block_at(fs, flags & COMPACT_SUMMARIES ? at + sum : last, &block))
		return false;
	block = bytes_from(block, flags & COMPACT_SUMMARIES ? 0 : JOURNAL_AT);
	count = le16(block.ptr);
	return count <= JOURNAL_MAX &&
	       bytes_sub(block, 2, (uint64_t)count * JOURNAL_ENTRY, &fs->journal);
}

/* Choose the newer valid checkpoint. */
static enum err choose_checkpoint(struct f2fs *fs)
{
	struct bytes first, last;

	for (uint64_t at = fs->checkpoint_at; at <= fs->checkpoint_at + UINT64_C(512);
	     at += SEGMENT) {
		struct f2fs pack = *fs;

		if (!is_checkpoint(fs, at, &first) || le64(first.ptr) <= fs->version)
			continue;
		if (!is_checkpoint(fs, at + le32(first.ptr + 136) - 1, &last) ||
		    le64(last.ptr) != le64(first.ptr) || !read_pack(&pack, at, first))
			continue;
		*fs = pack;
		fs->version = le64(first.ptr);
	}
	return fs->version ? OK : ERR_CORRUPT;
}

static enum err f2fs_probe(struct bytes from, struct span *out)
{
	struct f2fs fs;
	uint64_t at;

	if (!open_super(from, &fs, &at))
		return ERR_NOMATCH;
	/* the magic, the sizes of blocks and segments, the order of the areas */
	*out = (struct span){ .size = fs.blocks * F2FS_BLOCK, .bits = 32 + 96 + 16 };
	return OK;
}

static enum err file_read(struct source *source, uint64_t token, struct buf *out,
			  struct fault *fault)
{
	const struct f2fs *fs = (const struct f2fs *)(const void *)source;
	struct f2fs_inode inode;
	enum err err = f2fs_inode_read(fs, (uint32_t)token, &inode);

	*fault = (struct fault){ 0, "an f2fs inode" };
	return err ? err : f2fs_read(fs, &inode, out, fault);
}

static void close_source(struct source *source)
{
	mem_free(source);
}

static enum err f2fs_extract(struct bytes in, struct sink *sink)
{
	struct f2fs *fs, opened;
	uint64_t at;
	enum err err;

	if (!open_super(in, &opened, &at))
		return ERR_NOMATCH;
	if (at != SUPER)
		sink_note(sink, ERR_CORRUPT, SUPER, "an f2fs superblock; its copy is used");
	else if (!super_holds(bytes_from(in, SUPER)))
		sink_note(sink, ERR_CORRUPT, SUPER + SUPER_SIZE - 4,
			  "the CRC of the f2fs superblock");
	/* as much as the NAT is what is allocated */
	if ((opened.nat + (uint64_t)opened.nat_segments * SEGMENT) * F2FS_BLOCK > in.len) {
		sink_note(sink, ERR_TRUNCATED, in.len, "the tables of f2fs");
		return ERR_TRUNCATED;
	}
	err = choose_checkpoint(&opened);
	if (err) {
		sink_note(sink, err, opened.checkpoint_at * (uint64_t)F2FS_BLOCK,
			  "an f2fs checkpoint with the right CRC");
		return err;
	}
	sink_attribute_number(sink, "f2fs.checkpoint", opened.version);
	fs = mem_alloc(1, sizeof(*fs));
	if (!fs)
		return ERR_NOMEM;
	*fs = opened;
	fs->source = (struct source){ .read = file_read, .close = close_source };
	atomic_init(&fs->source.refs, 1);
	err = f2fs_walk(fs, sink);
	source_unref(&fs->source);
	return err;
}

const struct extractor extractor_f2fs = {
	.name = "f2fs",
	.summary = "log-structured file system of Linux for flash cards",
	.limitations = "what was synced after the last checkpoint is not read; nor are encrypted "
		       "files and files compressed with LZO-RLE",
	.magic = (const struct magic[]){ { "\x10\x20\xf5\xf2", 4, SUPER },
					 { "\x10\x20\xf5\xf2", 4, SECOND },
					 { 0 } },
	.probe = f2fs_probe,
	.extract = f2fs_extract,
};
