/* SPDX-License-Identifier: Apache-2.0 */
/* XFS: superblock and inodes. What is on disk is told in xfs.h. */
#include "extractors/filesystem/xfs.h"

#include <ext2fs/ext2fs.h>
#include <sys/stat.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"

#define MAGIC "XFSB"
#define SUPER_SIZE 264u
#define SUPER_CRC 224u
#define INODE_CRC 100u
#define OLD_FORK 100u
#define FORK 176u
#define TYPES_4 0x200u /* a feature of version 4 */
#define TYPES_5 1u     /* of version 5: */
#define KNOWN 0xffu    /* large counts of extents, and what changes nothing here */
#define REALTIME 1u    /* flags of inodes: */
#define LARGE_TIME 8u
#define LARGE_COUNTS 0x10u

bool xfs_is_right(struct bytes in, size_t crc_at)
{
	static const uint8_t zeros[4];
	uint32_t crc;

	if (!hash_verify())
		return true;
	crc = ext2fs_crc32c_le(~0u, in.ptr, crc_at);
	crc = ext2fs_crc32c_le(crc, zeros, sizeof(zeros));
	return ~ext2fs_crc32c_le(crc, in.ptr + crc_at + 4, in.len - crc_at - 4) ==
	       le32(in.ptr + crc_at);
}

static bool is_power(uint32_t value, unsigned log, unsigned least, unsigned most)
{
	return log >= least && log <= most && value == 1u << log;
}

/* Read the superblock that begins IN; false: it is not one. */
static bool read_super(struct bytes in, struct xfs *fs)
{
	const uint8_t *p = in.ptr;
	uint32_t version;

	if (in.len < SUPER_SIZE || !bytes_at(in, 0, MAGIC, 4))
		return false;
	version = be16(p + 100);
	*fs = (struct xfs){ .in = in,
			    .blocks = be64(p + 8),
			    .root = be64(p + 56),
			    .group_blocks = be32(p + 84),
			    .groups = be32(p + 88),
			    .features = be32(p + 216),
			    .sector = be16(p + 102),
			    .inode_size = be16(p + 104),
			    .block_log = p[120],
			    .inode_log = p[122],
			    .group_log = p[124],
			    .has_crc = (version & 15) == 5 };
	if (((version & 15) != 4 && !fs->has_crc) || !is_power(be32(p + 4), p[120], 9, 16) ||
	    !is_power(fs->sector, p[121], 9, 15) || !is_power(fs->inode_size, p[122], 8, 11) ||
	    p[122] + p[123] != p[120] || p[192] > 16 - p[120] || p[121] > p[120])
		return false;
	fs->names_log = p[120] + p[192];
	fs->has_types = fs->has_crc ? fs->features & TYPES_5 : be32(p + 200) & TYPES_4;
	return fs->group_log < 32 && fs->group_blocks && fs->groups &&
	       fs->group_blocks <= UINT64_C(1) << fs->group_log && fs->blocks <= UINT64_MAX >> 16 &&
	       fs->blocks > (uint64_t)(fs->groups - 1) * fs->group_blocks &&
	       fs->blocks <= (uint64_t)fs->groups * fs->group_blocks;
}

static bool super_holds(const struct xfs *fs)
{
	return !fs->has_crc || (fs->in.len >= fs->sector &&
				xfs_is_right(bytes_head(fs->in, fs->sector), SUPER_CRC));
}

enum err xfs_blocks(const struct xfs *fs, uint64_t block, uint64_t count, struct bytes *out)
{
	uint64_t group = block >> fs->group_log;
	uint64_t at = block & ((UINT64_C(1) << fs->group_log) - 1);

	if (group >= fs->groups || at >= fs->group_blocks || count > fs->group_blocks - at)
		return ERR_CORRUPT;
	at += group * fs->group_blocks;
	if (at >= fs->blocks || count > fs->blocks - at)
		return ERR_CORRUPT;
	at <<= fs->block_log;
	count <<= fs->block_log;
	*out = bytes_head(bytes_from(fs->in, at), count);
	return out->len == count ? OK : ERR_TRUNCATED;
}

/* The bytes of the inode INO; FAULT->at: where they are. */
static enum err find_inode(const struct xfs *fs, uint64_t ino, struct bytes *out,
			   struct fault *fault)
{
	unsigned in_block = fs->block_log - fs->inode_log;
	struct bytes block;
	enum err err = xfs_blocks(fs, ino >> in_block, 1, &block);

	*fault = (struct fault){ 0, "an xfs inode" };
	if (err)
		return err;
	*out = bytes_head(bytes_from(block, (ino & ((1u << in_block) - 1)) << fs->inode_log),
			  fs->inode_size);
	fault->at = (uint64_t)(out->ptr - fs->in.ptr);
	return OK;
}

/* Seconds since 1970: 32 bits with a sign and nanoseconds, or nanoseconds since 1901. */
static int64_t seconds_of(const uint8_t *p, bool is_large)
{
	return is_large ? (int64_t)(be64(p) / 1000000000) - (INT64_C(1) << 31) : (int32_t)be32(p);
}

enum err xfs_inode_read(const struct xfs *fs, uint64_t ino, struct xfs_inode *out,
			struct fault *fault)
{
	uint64_t flags = 0, end;
	struct bytes in;
	enum err err = find_inode(fs, ino, &in, fault);
	const uint8_t *p;
	size_t from;

	if (err)
		return err;
	p = in.ptr;
	if (be16(p) != 0x494e || p[4] > 3 || (p[4] == 3) != fs->has_crc)
		return ERR_CORRUPT;
	if (fs->has_crc) {
		fault->expected = "the CRC-32C of an xfs inode";
		if (!xfs_is_right(in, INODE_CRC) || be64(p + 152) != ino)
			return ERR_CORRUPT;
		flags = be64(p + 120);
	}
	fault->expected = "an xfs inode that is in use, with a known fork";
	from = fs->has_crc ? FORK : OLD_FORK;
	end = p[82] ? from + 8u * p[82] : in.len;
	if (!be16(p + 2) || p[5] > XFS_TREE || end > in.len)
		return ERR_CORRUPT;
	*out = (struct xfs_inode){ .ino = ino,
				   .at = fault->at,
				   .mode = be16(p + 2),
				   .form = (enum xfs_fork)p[5],
				   .uid = be32(p + 8),
				   .gid = be32(p + 12),
				   .mtime = seconds_of(p + 40, flags & LARGE_TIME),
				   .size = be64(p + 56),
				   .extents = flags & LARGE_COUNTS ? be64(p + 24) : be32(p + 76),
				   .is_realtime = be16(p + 90) & REALTIME,
				   .fork = bytes_of(p + from, end - from) };
	return OK;
}

static enum err xfs_probe(struct bytes from, struct span *out)
{
	struct fault fault;
	struct bytes root;
	struct xfs fs;
	bool holds;
	enum err err;

	if (!read_super(from, &fs))
		return ERR_NOMATCH;
	holds = fs.has_crc && super_holds(&fs);
	/* every group has a superblock, and behind it its number */
	if (bytes_at(from, fs.sector, "XAGF", 4) && from.len >= fs.sector + 12u &&
	    be32(from.ptr + fs.sector + 8))
		return ERR_NOMATCH;
	err = find_inode(&fs, fs.root, &root, &fault);
	if (err != ERR_TRUNCATED && (err || be16(root.ptr) != 0x494e))
		return ERR_NOMATCH;
	*out = (struct span){ .size = fs.blocks << fs.block_log,
			      .bits = 32 + 64 + (holds ? 32 : 0) + (err ? 0 : 16) };
	return OK;
}

static enum err file_read(struct source *source, uint64_t token, struct buf *out,
			  struct fault *fault)
{
	const struct xfs *fs = (const struct xfs *)(const void *)source;
	struct xfs_inode inode;
	enum err err = xfs_inode_read(fs, token, &inode, fault);

	return err ? err : xfs_body(fs, &inode, out, fault);
}

static void close_source(struct source *source)
{
	mem_free(source);
}

static void tell_attributes(const struct xfs *fs, struct sink *sink)
{
	struct bytes label = bytes_of(fs->in.ptr + 108, 12);

	label.len = strnlen((const char *)label.ptr, label.len);
	sink_attribute_number(sink, "xfs.version", fs->has_crc ? 5 : 4);
	if (label.len)
		sink_attribute(sink, "xfs.label", label);
}

static enum err xfs_extract(struct bytes in, struct sink *sink)
{
	struct xfs *fs, opened;
	enum err err;

	if (!read_super(in, &opened))
		return ERR_NOMATCH;
	tell_attributes(&opened, sink);
	if (opened.has_crc && opened.features & ~KNOWN) {
		sink_note(sink, ERR_UNSUPPORTED, 216, "features of xfs that are known");
		return ERR_UNSUPPORTED;
	}
	if (in.len < opened.blocks << opened.block_log)
		sink_note(sink, ERR_TRUNCATED, in.len, "as many blocks as the superblock says");
	if (!super_holds(&opened))
		sink_note(sink, ERR_CORRUPT, SUPER_CRC, "the CRC-32C of the xfs superblock");
	fs = mem_alloc(1, sizeof(*fs));
	if (!fs)
		return ERR_NOMEM;
	*fs = opened;
	fs->source = (struct source){ .read = file_read, .close = close_source };
	atomic_init(&fs->source.refs, 1);
	err = xfs_walk(fs, sink);
	source_unref(&fs->source);
	return err;
}

const struct extractor extractor_xfs = {
	.name = "xfs",
	.summary = "journaling file system of Linux for large disks",
	.limitations = "the log is not replayed; files of the realtime device and extended "
		       "attributes are not read",
	.magic = (const struct magic[]){ { MAGIC, 4, 0 }, { 0 } },
	.probe = xfs_probe,
	.extract = xfs_extract,
};
