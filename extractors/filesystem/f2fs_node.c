/* SPDX-License-Identifier: Apache-2.0 */
/* Nodes of F2FS, and the bodies that they list the blocks of. */
#include "analyzer/base/hash.h"
#include "extractors/codec/codec.h"
#include "extractors/filesystem/f2fs.h"

#define SEGMENT 512u
#define NAT_ENTRIES 455u
#define JOURNAL_ENTRY 13u
#define ADDRESSES 923u /* in an inode, with extra and inline attributes */
#define ADDRESSES_AT 360u
#define NIDS_AT 4052u
#define PER_NODE 1018u
#define DEFAULT_ATTRS 50u
#define INODE_SUMS 0x20u /* features: */
#define FLEXIBLE_ATTRS 0x40u
#define SUM_AT 368u
#define COMPRESSED 4u    /* flag of an inode */
#define ENCRYPTED 4u     /* advice */
#define FRESH UINT32_MAX /* a block that was never written */
#define CLUSTER (UINT32_MAX - 1)
#define CLUSTER_HEADER 24u

static uint32_t nat_lookup(const struct f2fs *fs, uint32_t nid)
{
	uint32_t n = nid / NAT_ENTRIES;
	uint64_t block = fs->nat + (uint64_t)(n / SEGMENT) * 2 * SEGMENT + n % SEGMENT;
	struct bytes entry;

	if (nid >= fs->nids)
		return 0;
	for (size_t i = fs->journal.len / JOURNAL_ENTRY; i--;)
		if (le32(fs->journal.ptr + i * JOURNAL_ENTRY) == nid)
			return le32(fs->journal.ptr + i * JOURNAL_ENTRY + 9);
	if (fs->bitmap.ptr[n / 8] & 0x80 >> n % 8)
		block += SEGMENT;
	if (!bytes_sub(fs->in, block * F2FS_BLOCK + nid % NAT_ENTRIES * 9, 9, &entry))
		return 0;
	return le32(entry.ptr + 5);
}

static enum err main_block(const struct f2fs *fs, uint32_t block, struct bytes *out)
{
	if (block < fs->main || block >= fs->blocks)
		return ERR_CORRUPT;
	return bytes_sub(fs->in, (uint64_t)block * F2FS_BLOCK, F2FS_BLOCK, out) ? OK
										: ERR_TRUNCATED;
}

/* The node NID, which belongs to the inode INO. */
static enum err node_read(const struct f2fs *fs, uint32_t nid, uint32_t ino, const uint8_t **out)
{
	struct bytes b;
	enum err err = main_block(fs, nat_lookup(fs, nid), &b);

	if (err)
		return err;
	*out = b.ptr;
	return le32(b.ptr + 4072) == nid && le32(b.ptr + 4076) == ino ? OK : ERR_CORRUPT;
}

/* What is where in an inode: it depends on its attributes. */
static enum err layout(const struct f2fs *fs, struct f2fs_inode *inode)
{
	const uint8_t *p = inode->node;
	unsigned flags = p[3];
	uint32_t extra = flags & F2FS_EXTRA ? le16(p + 360) : 0, attrs = 0, size;

	if (flags & F2FS_EXTRA && fs->features & FLEXIBLE_ATTRS)
		attrs = le16(p + 362);
	else if (flags & (F2FS_INLINE_ATTRS | F2FS_INLINE_NAMES))
		attrs = DEFAULT_ATTRS;
	if (extra % 4 || extra / 4 + attrs + 1 > ADDRESSES)
		return ERR_CORRUPT;
	inode->first = ADDRESSES_AT + extra;
	inode->count = ADDRESSES - extra / 4 - attrs;
	size = 4 * (inode->count - 1);
	if (flags & (F2FS_INLINE_DATA | F2FS_INLINE_NAMES))
		inode->inline_data = bytes_of(p + inode->first + 4, size);
	inode->per_node = PER_NODE;
	if (le32(p + 80) & COMPRESSED && extra >= 36 && inode->mode >> 12 == 8) {
		inode->is_compressed = true;
		inode->algorithm = p[392];
		inode->cluster_log = p[393];
		inode->has_checksums = le16(p + 394) & 1;
		if (inode->cluster_log < 1 || inode->cluster_log > 8)
			return ERR_CORRUPT;
		inode->count = inode->count >> inode->cluster_log << inode->cluster_log;
		inode->per_node = PER_NODE >> inode->cluster_log << inode->cluster_log;
	}
	return OK;
}

/* Does the checksum of the inode hold, if it has one? It counts itself as zeros. */
static bool is_right(const struct f2fs *fs, const uint8_t *node)
{
	struct bytes all = bytes_of(node, F2FS_BLOCK);
	uint32_t crc;

	if (!hash_verify() || !(fs->features & INODE_SUMS) || !(node[3] & F2FS_EXTRA) ||
	    le16(node + ADDRESSES_AT) < SUM_AT + 4 - ADDRESSES_AT)
		return true;
	crc = f2fs_crc(fs->seed, bytes_of(node + 4076, 4)); /* its number */
	crc = f2fs_crc(crc, bytes_of(node + 68, 4));
	crc = f2fs_crc(crc, bytes_head(all, SUM_AT));
	crc = f2fs_crc(crc, bytes_of("\0\0\0", 4));
	return f2fs_crc(crc, bytes_from(all, SUM_AT + 4)) == le32(node + SUM_AT);
}

enum err f2fs_inode_read(const struct f2fs *fs, uint32_t ino, struct f2fs_inode *out)
{
	enum err err;

	*out = (struct f2fs_inode){ .ino = ino, .inline_data = bytes_of(NULL, 0) };
	err = node_read(fs, ino, ino, &out->node);
	if (err)
		return err;
	out->mode = le16(out->node);
	out->is_encrypted = out->node[2] & ENCRYPTED;
	out->size = le64(out->node + 16);
	return is_right(fs, out->node) ? layout(fs, out) : ERR_CORRUPT;
}

/* The number of block N of the file. */
static enum err find_block(const struct f2fs *fs, const struct f2fs_inode *inode, uint64_t n,
			   uint32_t *out)
{
	static const uint8_t levels[5] = { 1, 1, 2, 2, 3 };
	uint64_t under = 0;
	unsigned i = 0, level;
	uint32_t nid;
	enum err err = OK;

	if (n < inode->count) {
		*out = le32(inode->node + inode->first + 4 * n);
		return OK;
	}
	for (n -= inode->count; i < 5; i++) {
		under = inode->per_node;
		for (level = 1; level < levels[i]; level++)
			under *= PER_NODE;
		if (n < under)
			break;
		n -= under;
	}
	if (i == 5)
		return ERR_CORRUPT;
	*out = 0;
	nid = le32(inode->node + NIDS_AT + 4 * i);
	for (level = levels[i]; level && nid; level--) {
		const uint8_t *node;

		err = node_read(fs, nid, inode->ino, &node);
		if (err)
			return err;
		under /= level > 1 ? PER_NODE : inode->per_node;
		nid = le32(node + 4 * (n / under));
		n %= under;
	}
	*out = nid;
	return OK;
}

enum err f2fs_block(const struct f2fs *fs, const struct f2fs_inode *inode, uint64_t n,
		    struct bytes *out)
{
	uint32_t block;
	enum err err = find_block(fs, inode, n, &block);

	*out = bytes_of(NULL, 0);
	if (err || !block || block == FRESH)
		return err;
	return main_block(fs, block, out);
}

/* Append the compressed cluster whose first block is N, at most LEFT bytes of it. */
static enum err read_cluster(const struct f2fs *fs, const struct f2fs_inode *inode, uint64_t n,
			     uint64_t left, struct buf *out)
{
	static const enum codec codecs[] = { CODEC_LZO1X, CODEC_LZ4_BLOCK, CODEC_ZSTD };
	size_t size = (size_t)F2FS_BLOCK << inode->cluster_log;
	struct buf packed = buf_with_max(size), body = buf_with_max(size);
	struct bytes block = bytes_of("", 0), data = block;
	enum err err = OK;

	if (inode->algorithm >= sizeof(codecs) / sizeof(*codecs))
		return ERR_UNSUPPORTED;
	for (uint64_t i = 1; i < UINT64_C(1) << inode->cluster_log && !err; i++) {
		err = f2fs_block(fs, inode, n + i, &block);
		if (!err && !block.len)
			break;
		if (!err)
			err = buf_append(&packed, block);
	}
	if (!err && (packed.len < CLUSTER_HEADER ||
		     !bytes_sub(buf_bytes(&packed), CLUSTER_HEADER, le32(packed.ptr), &data) ||
		     (inode->has_checksums && le32(packed.ptr + 4) != f2fs_crc(F2FS_MAGIC, data))))
		err = ERR_CORRUPT;
	if (!err)
		err = codec_decode(codecs[inode->algorithm], data, &body, NULL);
	if (!err && body.len != size)
		err = ERR_CORRUPT;
	if (!err)
		err = buf_append(out, bytes_head(buf_bytes(&body), left));
	buf_finish(&packed);
	buf_finish(&body);
	return err == ERR_LIMIT && body.max == size && out->max - out->len >= size ? ERR_CORRUPT
										   : err;
}

static enum err read_inline(const struct f2fs_inode *inode, struct buf *out)
{
	return inode->size > inode->inline_data.len
		       ? ERR_CORRUPT
		       : buf_append(out, bytes_head(inode->inline_data, inode->size));
}

enum err f2fs_read(const struct f2fs *fs, const struct f2fs_inode *inode, struct buf *out,
		   struct fault *fault)
{
	uint64_t left = inode->size, cluster = UINT64_C(1) << inode->cluster_log;
	enum err err = OK;

	*fault = (struct fault){ (uint64_t)(inode->node - fs->in.ptr),
				 "the blocks of an f2fs file" };
	if (inode->is_encrypted) {
		fault->expected = "an f2fs file that is not encrypted";
		return ERR_ENCRYPTED;
	}
	if (inode->node[3] & F2FS_INLINE_DATA)
		return read_inline(inode, out);
	if (left > out->max - out->len)
		return ERR_LIMIT;
	for (uint64_t n = 0; left && !err; n++) {
		uint64_t part = left < F2FS_BLOCK ? left : F2FS_BLOCK;
		struct bytes block = bytes_of(NULL, 0);
		uint32_t number;

		err = find_block(fs, inode, n, &number);
		if (err)
			break;
		if (number == CLUSTER && inode->is_compressed && n % cluster == 0) {
			fault->expected = "a compressed f2fs cluster that can be read";
			part = left < cluster * F2FS_BLOCK ? left : cluster * F2FS_BLOCK;
			err = read_cluster(fs, inode, n, left, out);
			n += cluster - 1;
		} else if (number && number != FRESH) {
			err = main_block(fs, number, &block);
			if (!err)
				err = buf_append(out, bytes_head(block, part));
		} else {
			err = buf_fill(out, 0, (size_t)part);
		}
		left -= part;
	}
	return err;
}
