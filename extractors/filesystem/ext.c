/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ext2, ext3 and ext4: the superblock, 1 KiB from the start, and the files' bodies. What has to fit
 * together in a superblock: the number of groups from the blocks, the number of inodes from the
 * groups, the first block from the size of a block; ext4 may have a CRC-32C of it. Copies of it in
 * other groups have the number of their group, so that a file system starts at one place only.
 *
 * Source: see ext.h.
 */
#include "extractors/filesystem/ext.h"

#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"

#define CHECKSUM_AT 1020u

/* features that ext2 and ext3 have */
#define OLD_INCOMPATIBLE                                                                           \
	(EXT2_FEATURE_INCOMPAT_FILETYPE | EXT3_FEATURE_INCOMPAT_RECOVER |                          \
	 EXT2_FEATURE_INCOMPAT_META_BG)
#define OLD_READ_ONLY (EXT2_FEATURE_RO_COMPAT_SPARSE_SUPER | EXT2_FEATURE_RO_COMPAT_LARGE_FILE)

struct header {
	struct bytes super;
	uint64_t blocks, groups;
	uint32_t block_size, inode_count, inode_size, group_size; /* of a group's descriptor */
	uint32_t compatible, incompatible, read_only;             /* features */
	bool checksummed, right;
};

static uint32_t field(const struct header *h, size_t at)
{
	return le32(h->super.ptr + at);
}

/* Sizes and counts of blocks and groups. */
static bool read_blocks(struct header *h)
{
	uint32_t log = field(h, 24), first = field(h, 20), per_group = field(h, 32);

	if (log > 6 || field(h, 28) > 30)
		return false;
	h->block_size = 1024u << log;
	h->blocks = field(h, 4);
	if (h->incompatible & EXT4_FEATURE_INCOMPAT_64BIT)
		h->blocks |= (uint64_t)field(h, 0x150) << 32;
	if (first > 1 || (first && log) || h->blocks <= first || h->blocks >> 46 || !per_group ||
	    per_group % 8 || field(h, 36) > 8 * h->block_size)
		return false;
	h->groups = (h->blocks - first + per_group - 1) / per_group;
	h->group_size = 32;
	if (h->incompatible & EXT4_FEATURE_INCOMPAT_64BIT)
		h->group_size = le16(h->super.ptr + 254);
	return h->group_size >= 32 && h->group_size <= 1024;
}

static bool read_inodes(struct header *h)
{
	uint32_t per_group = field(h, 40), revision = field(h, 76);

	h->inode_count = field(h, 0);
	h->inode_size = revision ? le16(h->super.ptr + 88) : 128;
	return revision <= 1 && per_group && per_group <= 8 * h->block_size &&
	       h->groups * per_group == h->inode_count && h->inode_size >= 128 &&
	       h->inode_size <= h->block_size && !(h->inode_size & (h->inode_size - 1)) &&
	       (uint64_t)h->inode_count * h->inode_size / h->block_size <= h->blocks &&
	       field(h, 16) <= h->inode_count;
}

static bool read_header(struct bytes in, struct header *h)
{
	const uint8_t *s;

	*h = (struct header){ 0 };
	if (!bytes_sub(in, SUPERBLOCK_OFFSET, SUPERBLOCK_SIZE, &h->super))
		return false;
	s = h->super.ptr;
	if (le16(s + 56) != EXT2_SUPER_MAGIC || le16(s + 58) > 7 || le16(s + 60) > 3 ||
	    le16(s + 90))
		return false;
	if (field(h, 76)) { /* the first revision had no features */
		h->compatible = field(h, 92);
		h->incompatible = field(h, 96);
		h->read_only = field(h, 100);
	}
	if (!read_blocks(h) || !read_inodes(h))
		return false;
	h->checksummed = h->read_only & EXT4_FEATURE_RO_COMPAT_METADATA_CSUM;
	h->right = h->checksummed && ext2fs_crc32c_le(~0u, s, CHECKSUM_AT) == field(h, CHECKSUM_AT);
	return true;
}

static enum err ext_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!read_header(from, &h))
		return ERR_NOMATCH;
	/* the magic, states and errors, group 0; inodes that fit the groups, sizes */
	*out = (struct span){ .size = h.blocks * h.block_size,
			      .bits = 16 + 24 + 16 + 32 + 24 + (h.right ? 32 : 0) };
	return OK;
}

/* The budget: each block of the body, and blocks of a tree on the way to it. */
enum err ext_body(struct ext *ext, ext2_ino_t ino, struct ext2_inode *inode, struct buf *out,
		  struct fault *fault)
{
	uint64_t size = EXT2_I_SIZE(inode), room = out->max - out->len;
	uint64_t want = size < room ? size : room;
	ext2_file_t file;
	unsigned got;
	errcode_t code;
	enum err err = buf_reserve(out, (size_t)want);

	*fault = (struct fault){ 0, "memory for the body of a file" };
	if (err)
		return err;
	ext_io_allow(&ext->io, 8 * (want + 8 * (uint64_t)ext->fs->blocksize));
	code = ext2fs_file_open2(ext->fs, ino, inode, 0, &file);
	if (code)
		return ext_io_error(&ext->io, code, fault);
	while (!code && want) {
		unsigned step = want < 1u << 30 ? (unsigned)want : 1u << 30;

		got = 0;
		code = ext2fs_file_read(file, out->ptr + out->len, step, &got);
		if (!code && !got)
			code = EXT2_ET_SHORT_READ;
		out->len += got;
		want -= got;
	}
	(void)ext2fs_file_close(file);
	err = ext_io_error(&ext->io, code, fault);
	if (!err && size > room) {
		fault->expected = "a body within the limit";
		err = ERR_LIMIT;
	}
	return err;
}

static enum err ext_read(struct source *source, uint64_t token, struct buf *out,
			 struct fault *fault)
{
	struct ext *ext = (struct ext *)(void *)source;
	struct ext2_inode inode;
	errcode_t code;
	enum err err;

	pthread_mutex_lock(&ext->lock);
	ext_io_allow(&ext->io, 16 * (uint64_t)ext->fs->blocksize);
	code = ext2fs_read_inode(ext->fs, (ext2_ino_t)token, &inode);
	err = ext_io_error(&ext->io, code, fault);
	if (!err)
		err = ext_body(ext, (ext2_ino_t)token, &inode, out, fault);
	pthread_mutex_unlock(&ext->lock);
	return err;
}

static void ext_close(struct source *source)
{
	struct ext *ext = (struct ext *)(void *)source;

	if (ext->fs)
		ext2fs_free(ext->fs);
	pthread_mutex_destroy(&ext->lock);
	mem_free(ext);
}

static void say_attributes(const struct header *h, struct sink *sink)
{
	const char *type = "ext2";
	struct bytes label = { h->super.ptr + 120, strnlen((const char *)h->super.ptr + 120, 16) };

	if (h->compatible & EXT3_FEATURE_COMPAT_HAS_JOURNAL)
		type = "ext3";
	if (h->incompatible & ~OLD_INCOMPATIBLE || h->read_only & ~OLD_READ_ONLY)
		type = "ext4";
	sink_attribute_text(sink, "ext.type", type);
	sink_attribute_number(sink, "ext.block-size", h->block_size);
	sink_attribute_number(sink, "ext.inodes", h->inode_count - field(h, 16));
	if (field(h, 264))
		sink_attribute_number(sink, "ext.mkfs-time", field(h, 264));
	if (label.len)
		sink_attribute(sink, "ext.label", label);
}

/* What the superblock says that makes the content less than whole. */
static void note_state(const struct header *h, struct bytes in, struct sink *sink)
{
	if (h->checksummed && !h->right)
		sink_note(sink, ERR_CORRUPT, SUPERBLOCK_OFFSET + CHECKSUM_AT,
			  "the checksum of the ext superblock");
	if (h->incompatible & EXT3_FEATURE_INCOMPAT_RECOVER)
		sink_note(sink, ERR_UNSUPPORTED, SUPERBLOCK_OFFSET + 96,
			  "a journal that need not be replayed");
	if (in.len < h->blocks * h->block_size)
		sink_note(sink, ERR_TRUNCATED, in.len, "as many blocks as the superblock says");
}

/* Open and walk. What libext2fs allocates on the way are the groups' descriptors. */
static enum err read_tree(struct ext *ext, const struct header *h, struct bytes in,
			  struct sink *sink)
{
	int flags = EXT2_FLAG_64BITS | EXT2_FLAG_SKIP_MMP;
	struct fault fault;
	errcode_t code;
	enum err err;

	if ((h->checksummed && !h->right) || !hash_verify())
		flags |= EXT2_FLAG_IGNORE_CSUM_ERRORS;
	code = ext_io_open(&ext->io, in, flags, &ext->fs);
	err = ext_io_error(&ext->io, code, &fault);
	if (code) {
		ext->fs = NULL;
		if (err != ERR_NOMEM)
			sink_note(sink, err, fault.at ? fault.at : SUPERBLOCK_OFFSET,
				  fault.expected);
		return err;
	}
	if (hash_verify())
		ext->fs->flags &= ~EXT2_FLAG_IGNORE_CSUM_ERRORS;
	return ext_walk(ext, sink);
}

static enum err ext_extract(struct bytes in, struct sink *sink)
{
	struct header h;
	struct ext *ext;
	enum err err;

	if (!read_header(in, &h))
		return ERR_NOMATCH;
	say_attributes(&h, sink);
	note_state(&h, in, sink);
	/* the tables that are allocated must not be larger than what there is */
	if (h.groups * h.group_size > in.len || h.inode_count / 8 > (uint64_t)in.len + (1u << 20)) {
		sink_note(sink, ERR_TRUNCATED, in.len, "the descriptors of all groups");
		return ERR_TRUNCATED;
	}
	ext = mem_zalloc(1, sizeof(*ext));
	if (!ext)
		return ERR_NOMEM;
	ext->source = (struct source){ .read = ext_read, .close = ext_close };
	atomic_init(&ext->source.refs, 1);
	pthread_mutex_init(&ext->lock, NULL);
	err = read_tree(ext, &h, in, sink);
	source_unref(&ext->source);
	return err;
}

const struct extractor extractor_ext = {
	.name = "ext",
	.summary = "ext2, ext3 and ext4 file systems of Linux",
	.limitations = "a journal is not replayed; extended attributes are skipped; encrypted and "
		       "compressed files are named, not read",
	.magic = (const struct magic[]){ { "\x53\xef\x00\x00", 4, 0x438 },
					 { "\x53\xef\x01\x00", 4, 0x438 },
					 { "\x53\xef\x02\x00", 4, 0x438 },
					 { "\x53\xef\x03\x00", 4, 0x438 },
					 { "\x53\xef\x04\x00", 4, 0x438 },
					 { "\x53\xef\x05\x00", 4, 0x438 },
					 { "\x53\xef\x06\x00", 4, 0x438 },
					 { "\x53\xef\x07\x00", 4, 0x438 },
					 { 0 } },
	.probe = ext_probe,
	.extract = ext_extract,
};
