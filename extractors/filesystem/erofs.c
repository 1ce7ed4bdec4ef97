/* SPDX-License-Identifier: Apache-2.0 */
/*
 * EROFS: the superblock, inodes and bodies that are not compressed. The superblock, 1 KiB from the
 * start: e2 e1 f5 e0, u32 CRC-32C of the rest of the block, u32 compatible features (1: has the
 * CRC), u8 log2 of the block size, u8, u16 root inode, u64 inodes, u64 build time, u32, u32 blocks,
 * u32 block of the inodes, u32 of attributes, UUID, 16 bytes of label, u32 features; at 90 u8 log2
 * of the size of directory blocks in blocks, at 96 u64 inode with the fragments of files.
 *
 * Source: see erofs.h.
 */
#include "extractors/filesystem/erofs.h"

#include <ext2fs/ext2fs.h>
#include <sys/stat.h>

#include "analyzer/base/mem.h"
#include "analyzer/base/reader.h"

#define SUPER_AT 1024u
#define SUPER_SIZE 128u
#define MAGIC "\xe2\xe1\xf5\xe0"
#define KNOWN 0x7fu     /* features */
#define FRAGMENTS 0x20u /* one of them; the same says that extents may be shared */
#define NO_BLOCK 0xffffffffu

/* The checksum counts itself as zeros. */
static bool is_right(struct bytes in, const struct erofs_super *s)
{
	uint64_t len = s->block_size > SUPER_AT ? s->block_size - SUPER_AT : s->block_size;
	struct bytes part;
	uint32_t crc;

	if (!bytes_sub(in, SUPER_AT, len, &part))
		return false;
	crc = ext2fs_crc32c_le(~0u, part.ptr, 4);
	crc = ext2fs_crc32c_le(crc, (const uint8_t[4]){ 0 }, 4);
	return ext2fs_crc32c_le(crc, part.ptr + 8, part.len - 8) == le32(part.ptr + 4);
}

/* *CHECKED: there is a checksum; *RIGHT: and it is right. */
static bool read_super(struct bytes in, struct erofs_super *s, bool *checked, bool *right)
{
	struct bytes b;
	const uint8_t *p;

	*s = (struct erofs_super){ 0 };
	if (!bytes_sub(in, SUPER_AT, SUPER_SIZE, &b) || !bytes_at(b, 0, MAGIC, 4))
		return false;
	p = b.ptr;
	s->block_log = p[12];
	s->root = le16(p + 14);
	s->inodes = le64(p + 16);
	s->build_time = le64(p + 24);
	s->incompatible = le32(p + 80);
	s->packed = s->incompatible & FRAGMENTS ? le64(p + 96) : 0;
	s->label = bytes_of(p + 64, strnlen((const char *)p + 64, 16));
	if (s->block_log < 9 || s->block_log > 16 || p[90] || !le32(p + 36) || !s->inodes)
		return false;
	s->block_size = 1u << s->block_log;
	s->size = (uint64_t)le32(p + 36) << s->block_log;
	s->meta = (uint64_t)le32(p + 40) << s->block_log;
	*checked = le32(p + 8) & 1;
	*right = *checked && is_right(in, s);
	return s->meta < s->size && s->inodes <= s->size / 32;
}

enum err erofs_inode_read(const struct erofs *fs, uint64_t nid, struct erofs_inode *out,
			  struct fault *fault)
{
	uint64_t at = 0;
	struct reader r;
	uint16_t format, attributes;

	*fault = (struct fault){ fs->super.meta, "an erofs inode" };
	if (nid > UINT64_MAX >> 6 || __builtin_add_overflow(nid * 32, fs->super.meta, &at) ||
	    at >= fs->super.size)
		return ERR_CORRUPT;
	fault->at = at;
	r = reader_le(bytes_from(fs->in, at));
	format = read_u16(&r);
	attributes = read_u16(&r);
	*out = (struct erofs_inode){ .at = at, .layout = (enum erofs_layout)(format >> 1 & 7) };
	out->mode = read_u16(&r);
	out->links = read_u16(&r);
	out->size = format & 1 ? read_u64(&r) : read_u32(&r);
	reader_skip(&r, format & 1 ? 0 : 4);
	out->u = read_u32(&r);
	reader_skip(&r, 4);
	out->uid = format & 1 ? read_u32(&r) : read_u16(&r);
	out->gid = format & 1 ? read_u32(&r) : read_u16(&r);
	out->mtime = (int64_t)(format & 1 ? read_u64(&r) : fs->super.build_time);
	reader_skip(&r, 4);
	out->links = format & 1 ? read_u32(&r) : out->links;
	reader_skip(&r, format & 1 ? 16 : 0);
	out->rest = at + (format & 1 ? 64 : 32) + (attributes ? 12 + 4u * (attributes - 1u) : 0);
	if (format & 1)
		r.bad |= bytes_from(fs->in, at).len < 64;
	if (r.bad)
		return at < fs->in.len && fs->in.len >= fs->super.size ? ERR_CORRUPT
								       : ERR_TRUNCATED;
	if (format >> 4 || out->layout > EROFS_CHUNKS)
		return ERR_UNSUPPORTED;
	return OK;
}

/* Append LEN bytes at AT of the image. */
static enum err append(const struct erofs *fs, uint64_t at, uint64_t len, struct buf *out,
		       struct fault *fault)
{
	struct bytes part;

	*fault = (struct fault){ at, "the data of an erofs file" };
	if (at > fs->super.size || len > fs->super.size - at)
		return ERR_CORRUPT;
	part = bytes_head(bytes_from(fs->in, at), len);
	if (part.len > out->max - out->len) {
		(void)buf_append(out, bytes_head(part, out->max - out->len));
		return ERR_LIMIT;
	}
	return buf_append(out, part) ? ERR_NOMEM : part.len < len ? ERR_TRUNCATED : OK;
}

/* Blocks, and of the inline layout the last one behind the inode, where no block ends. */
static enum err read_flat(const struct erofs *fs, const struct erofs_inode *inode, struct buf *out,
			  struct fault *fault)
{
	uint64_t size = inode->size, block = fs->super.block_size, tail = 0;
	enum err err = OK;

	if (inode->layout == EROFS_INLINE && size)
		tail = (size - 1) % block + 1;
	if (size > tail)
		err = append(fs, (uint64_t)inode->u << fs->super.block_log, size - tail, out,
			     fault);
	if (!err && tail > block - inode->rest % block) {
		*fault = (struct fault){ inode->rest, "an inline tail within a block" };
		return ERR_CORRUPT;
	}
	return err || !tail ? err : append(fs, inode->rest, tail, out, fault);
}

/*
 * The format in u: 5 bits log2 of the blocks of a chunk; bit 5: each number of a block (all ones: a
 * hole) has in front of it u16 and the u16 number of a device.
 */
static enum err read_chunks(const struct erofs *fs, const struct erofs_inode *inode,
			    struct buf *out, struct fault *fault)
{
	unsigned log = (inode->u & 31) + fs->super.block_log, unit = inode->u & 32 ? 8 : 4;
	uint64_t at = (inode->rest + unit - 1) / unit * unit, left = inode->size;
	enum err err = OK;

	*fault = (struct fault){ inode->at, "a known format of chunks" };
	if (inode->u & ~63u)
		return ERR_UNSUPPORTED;
	while (left && !err) {
		uint64_t len = left < 1ull << log ? left : 1ull << log;
		struct bytes e;
		uint32_t block;

		*fault = (struct fault){ at, "the place of a chunk of an erofs file" };
		if (!bytes_sub(fs->in, at, unit, &e))
			return ERR_TRUNCATED;
		block = le32(e.ptr + unit - 4);
		if (unit == 8 && le16(e.ptr + 2)) {
			fault->expected = "a chunk on the device of the file system";
			return ERR_UNSUPPORTED;
		}
		if (block != NO_BLOCK)
			err = append(fs, (uint64_t)block << fs->super.block_log, len, out, fault);
		else
			err = len > out->max ? ERR_LIMIT : buf_fill(out, 0, (size_t)len);
		at += unit;
		left -= len;
	}
	return err;
}

enum err erofs_body(const struct erofs *fs, const struct erofs_inode *inode, struct buf *out,
		    struct fault *fault)
{
	*fault = (struct fault){ inode->at, "an erofs inode of a known layout" };
	switch (inode->layout) {
	case EROFS_PLAIN:
	case EROFS_INLINE:
		return read_flat(fs, inode, out, fault);
	case EROFS_CHUNKS:
		return read_chunks(fs, inode, out, fault);
	case EROFS_FULL:
	case EROFS_COMPACT:
		return erofs_unpack(fs, inode, out, fault);
	}
	return ERR_UNSUPPORTED;
}

static enum err erofs_read(struct source *source, uint64_t token, struct buf *out,
			   struct fault *fault)
{
	const struct erofs *fs = (const struct erofs *)(const void *)source;
	struct erofs_inode inode;
	enum err err = erofs_inode_read(fs, token, &inode, fault);

	return err ? err : erofs_body(fs, &inode, out, fault);
}

static void erofs_close(struct source *source)
{
	struct erofs *fs = (struct erofs *)(void *)source;

	buf_finish(&fs->packed);
	mem_free(fs);
}

/* The fragments of all files are one body: it is decoded once, and not for each of them. */
static enum err read_packed(struct erofs *fs, struct sink *sink)
{
	struct erofs_inode inode;
	struct fault fault;
	enum err err;

	/* it is there while bodies are decoded */
	fs->packed = buf_with_max((size_t)sink->max_body / 2);
	if (!fs->super.packed)
		return OK;
	err = erofs_inode_read(fs, fs->super.packed, &inode, &fault);
	if (!err)
		err = erofs_body(fs, &inode, &fs->packed, &fault);
	if (err && err != ERR_NOMEM)
		sink_note(sink, err, fault.at, fault.expected);
	fs->packed_err = err;
	return err == ERR_NOMEM ? err : OK;
}

static enum err erofs_probe(struct bytes from, struct span *out)
{
	struct erofs fs = { .in = from };
	struct erofs_inode root;
	struct fault fault;
	bool checked, right;
	enum err err;

	if (!read_super(from, &fs.super, &checked, &right))
		return ERR_NOMATCH;
	err = erofs_inode_read(&fs, fs.super.root, &root, &fault);
	if (err != ERR_TRUNCATED && !right && (err || !S_ISDIR(root.mode)))
		return ERR_NOMATCH;
	*out = (struct span){ .size = fs.super.size,
			      .bits = 32 + 8 + 8 + (right ? 32 : 0) + (err ? 0 : 24) };
	return OK;
}

static enum err erofs_extract(struct bytes in, struct sink *sink)
{
	struct erofs_super super;
	bool checked, right;
	struct erofs *fs;
	enum err err;

	if (!read_super(in, &super, &checked, &right))
		return ERR_NOMATCH;
	sink_attribute_number(sink, "erofs.block-size", super.block_size);
	sink_attribute_number(sink, "erofs.build-time", super.build_time);
	sink_attribute_number(sink, "erofs.inodes", super.inodes);
	if (super.label.len)
		sink_attribute(sink, "erofs.label", super.label);
	if (super.incompatible & ~KNOWN) {
		sink_note(sink, ERR_UNSUPPORTED, SUPER_AT + 80, "features of erofs that are known");
		return ERR_UNSUPPORTED;
	}
	if (in.len < super.size)
		sink_note(sink, ERR_TRUNCATED, in.len, "as many blocks as the superblock says");
	else if (checked && !right)
		sink_note(sink, ERR_CORRUPT, SUPER_AT + 4, "the checksum of the erofs superblock");
	fs = mem_zalloc(1, sizeof(*fs));
	if (!fs)
		return ERR_NOMEM;
	fs->source = (struct source){ .read = erofs_read, .close = erofs_close };
	atomic_init(&fs->source.refs, 1);
	fs->in = in;
	fs->super = super;
	err = read_packed(fs, sink);
	if (!err)
		err = erofs_walk(fs, sink);
	if (!err)
		err = fs->packed_err;
	source_unref(&fs->source);
	return err;
}

const struct extractor extractor_erofs = {
	.name = "erofs",
	.summary = "enhanced read-only file system of Linux",
	.limitations =
		"no extra devices; fragments up to half the size of a body; extended attributes "
		"are skipped",
	.magic = (const struct magic[]){ { MAGIC, 4, SUPER_AT }, { 0 } },
	.probe = erofs_probe,
	.extract = erofs_extract,
};
