/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Compressed bodies of EROFS. A body is cut into logical clusters. Where an extent begins the
 * cluster is a head: it has the offset of that in the cluster and the block of the compressed data;
 * the clusters after it belong to the same extent. The first of these may have the number of its
 * blocks: bit 11 and below. On disk, 8-aligned behind the inode: u32 (its upper half: size of an
 * inline last extent), u16 flags, u8 two algorithms, u8 log2 of a logical cluster in blocks and in
 * bit 7: all is in a fragment. A fragment is bytes of the body of one inode, see erofs.h; its
 * offset there are the 63 bits of what is in front of bit 7 when all is in it, or the u32, of which
 * in layout 1 the block of the last head is the upper half. Then the clusters:
 *
 *   layout 1  after 8 bytes: u16 type (bit 15: the extent ends before its data do), u16 offset,
 *             u32 block or u16 distances
 *   layout 3  packs of 2 in 8 or of 16 in 32 bytes: offset and type of each, as bits, then the u32
 *             block of the first head of the pack; others count on from there
 *
 * A compressed extent ends where its blocks end, with zeros in front of it; in older images it
 * begins where they begin.
 */
#include <lz4.h>

#include "extractors/codec/codec.h"
#include "extractors/filesystem/erofs.h"

#define HAS_BLOCKS 0x800u
#define ZERO_FIRST 1u /* a feature of the superblock */

enum { PACK_2B = 1, BIG_1 = 2, BIG_2 = 4, INLINE_END = 8, INTERLACED = 16, FRAGMENT = 32 };
enum type { TYPE_PLAIN, TYPE_HEAD_1, TYPE_MORE, TYPE_HEAD_2 };
enum { ALGORITHM_LZ4, ALGORITHM_LZMA, ALGORITHM_DEFLATE, ALGORITHM_ZSTD };

struct cluster {
	enum type type;
	uint32_t low; /* offset of a head, or distance */
	uint32_t block;
	bool partial; /* the extent ends before its data do */
};

struct extent {
	uint64_t from;
	enum type type;
	uint32_t block;
	bool partial;
	uint64_t len; /* of the stored bytes */
};

struct map {
	const struct erofs *fs;
	const struct erofs_inode *inode;
	unsigned flags, algorithms, log; /* log2 of a logical cluster */
	uint32_t inline_size;
	uint64_t fragment;             /* where it is among the fragments */
	bool whole;                    /* all is in it */
	uint64_t count, first, packed; /* clusters: all, in packs of 2 at first, in packs of 16 */
	uint64_t at, end;              /* of the clusters on disk */
};

static enum err read_map(struct map *m, struct fault *fault)
{
	uint64_t at = (m->inode->rest + 7) / 8 * 8;
	struct bytes h;

	*fault = (struct fault){ at, "the map of a compressed erofs file" };
	if (!bytes_sub(m->fs->in, at, 8, &h))
		return ERR_TRUNCATED;
	m->inline_size = le16(h.ptr + 2);
	m->flags = le16(h.ptr + 4);
	m->algorithms = h.ptr[6];
	m->log = m->fs->super.block_log + (h.ptr[7] & 7);
	m->whole = h.ptr[7] & 0x80;
	m->fragment = m->whole ? le64(h.ptr) & INT64_MAX : le32(h.ptr);
	if (m->whole)
		return OK;
	if (m->flags & ~(PACK_2B | BIG_1 | BIG_2 | INLINE_END | INTERLACED | FRAGMENT) ||
	    (m->flags & INLINE_END && m->flags & FRAGMENT) || m->log > 14 ||
	    (m->flags & PACK_2B && m->log > 12) || m->log < 12)
		return ERR_UNSUPPORTED;
	m->count = (m->inode->size >> m->log) + (m->inode->size % (1u << m->log) != 0);
	m->at = at + 8;
	if (m->inode->layout == EROFS_FULL) {
		m->at += 8;
		m->end = m->at + m->count * 8;
	} else {
		m->first = (32 - m->at % 32) / 4 % 8;
		if (m->flags & PACK_2B && m->first < m->count)
			m->packed = (m->count - m->first) / 16 * 16;
		m->end = m->at + m->packed * 2 + (m->count - m->packed + 1) / 2 * 8;
	}
	return m->end > m->fs->in.len ? ERR_TRUNCATED : OK;
}

static uint32_t bits_at(struct bytes pack, unsigned bit, unsigned count)
{
	uint32_t value = 0;

	for (unsigned i = 0; i < 4 && bit / 8 + i < pack.len; i++)
		value |= (uint32_t)pack.ptr[bit / 8 + i] << 8 * i;
	return value >> bit % 8 & ((1u << count) - 1);
}

/* How many blocks the extents of PACK before the cluster I have. */
static uint32_t blocks_before(const struct map *m, struct bytes pack, unsigned width, unsigned i)
{
	bool big = m->flags & (BIG_1 | BIG_2);
	uint32_t blocks = big ? 0 : 1;
	int k = (int)i;

	while (k > 0) {
		uint32_t bits = bits_at(pack, (unsigned)--k * width, m->log + 2);
		uint32_t low = bits & ((1u << m->log) - 1);

		if (bits >> m->log != TYPE_MORE) {
			blocks++;
		} else if (!big) {
			k -= (int)low;
			blocks += k >= 0;
		} else if (low & HAS_BLOCKS) {
			blocks += low & (HAS_BLOCKS - 1);
			k--;
		} else if (low > 1) {
			k -= (int)low - 2;
		}
	}
	return blocks;
}

static struct cluster packed_cluster(const struct map *m, uint64_t n)
{
	uint64_t at = m->at;
	unsigned count = 2, size = 8, i, width;
	struct bytes pack = bytes_of(NULL, 0);
	uint32_t bits;

	if (n >= m->first && n - m->first < m->packed) {
		at += m->first * 4 + (n - m->first) / 16 * 32;
		i = (unsigned)((n - m->first) % 16);
		count = 16;
		size = 32;
	} else {
		if (n >= m->first)
			at += m->packed * 2;
		n -= n >= m->first ? m->packed : 0;
		at += n / 2 * 8;
		i = n % 2;
	}
	width = (size - 4) * 8 / count;
	if (!bytes_sub(m->fs->in, at, size, &pack))
		return (struct cluster){ .type = TYPE_MORE };
	bits = bits_at(pack, i * width, m->log + 2);
	return (struct cluster){
		.type = bits >> m->log,
		.low = bits & ((1u << m->log) - 1),
		.block = le32(pack.ptr + size - 4) + blocks_before(m, pack, width, i),
	};
}

static struct cluster full_cluster(const struct map *m, uint64_t n)
{
	const uint8_t *p = m->fs->in.ptr + m->at + n * 8;
	struct cluster c = {
		.type = p[0] & 3, .low = le16(p + 2), .block = le32(p + 4), .partial = p[1] & 0x80
	};

	if (c.type == TYPE_MORE)
		c.low = le16(p + 4);
	return c;
}

/* Stored as it is; interlaced: turned so that each byte keeps its place in the block. */
static enum err copy(const struct map *m, const struct extent *e, struct bytes data, size_t len,
		     struct buf *out)
{
	uint64_t block = m->fs->super.block_size;
	size_t turn = m->flags & INTERLACED ? (size_t)(e->from % block) : 0, head;
	enum err err;

	if (len > data.len)
		return ERR_CORRUPT;
	if (!turn)
		return buf_append(out, bytes_head(data, len));
	if (data.len != block)
		return ERR_UNSUPPORTED;
	head = len < block - turn ? len : (size_t)block - turn;
	err = buf_append(out, bytes_head(bytes_from(data, turn), head));
	return err ? err : buf_append(out, bytes_head(data, len - head));
}

static enum err unpack_lz4(struct bytes data, size_t len, bool partial, struct buf *out)
{
	enum err err = len > LZ4_MAX_INPUT_SIZE ? ERR_CORRUPT : buf_reserve(out, len);
	char *to;
	int made;

	if (err)
		return err;
	to = (char *)out->ptr + out->len;
	if (!partial)
		made = LZ4_decompress_safe((const char *)data.ptr, to, (int)data.len, (int)len);
	else
		made = LZ4_decompress_safe_partial((const char *)data.ptr, to, (int)data.len,
						   (int)len, (int)len);
	if (made < 0 || (size_t)made != len)
		return ERR_CORRUPT;
	out->len += len;
	return OK;
}

/* A stream that knows its end: LEN bytes of it. */
static enum err unpack_stream(enum codec codec, struct bytes data, size_t len, bool partial,
			      struct buf *out)
{
	size_t max = out->max, end = out->len + len;
	enum err err;

	out->max = end;
	err = codec_decode(codec, data, out, NULL);
	out->max = max;
	if (err == ERR_LIMIT)
		err = partial && out->len == end ? OK : ERR_CORRUPT;
	return err || out->len == end ? err : ERR_CORRUPT;
}

static enum err unpack_data(const struct map *m, const struct extent *e, struct bytes data,
			    size_t len, struct buf *out)
{
	bool zeros = m->fs->super.incompatible & ZERO_FIRST;
	size_t skip = 0;

	while (zeros && skip < data.len && skip < m->fs->super.block_size && !data.ptr[skip])
		skip++;
	data = bytes_from(data, skip);
	if (!data.len)
		return ERR_CORRUPT;
	switch (e->type == TYPE_HEAD_2 ? m->algorithms >> 4 : m->algorithms & 15) {
	case ALGORITHM_LZ4:
		return unpack_lz4(data, len, e->partial || !zeros, out);
	case ALGORITHM_LZMA:
		return codec_microlzma(len, !e->partial, data, out);
	case ALGORITHM_DEFLATE:
		return unpack_stream(CODEC_DEFLATE, data, len, e->partial, out);
	case ALGORITHM_ZSTD:
		return unpack_stream(CODEC_ZSTD, data, len, e->partial, out);
	default:
		return ERR_UNSUPPORTED;
	}
}

/* LEN bytes at AT of the fragments. */
static enum err copy_fragment(const struct map *m, uint64_t at, uint64_t len, struct buf *out,
			      struct fault *fault)
{
	const struct erofs *fs = m->fs;
	struct bytes part = bytes_head(bytes_from(buf_bytes(&fs->packed), at), len);
	enum err err;

	*fault = (struct fault){ m->inode->at, "a fragment of an erofs file" };
	if (len > out->max - out->len)
		return ERR_LIMIT;
	err = buf_append(out, part);
	if (err || part.len == len)
		return err;
	return fs->packed_err ? fs->packed_err : ERR_CORRUPT;
}

/* The extent E, whose body ends at TO. */
static enum err unpack_extent(const struct map *m, const struct extent *e, uint64_t to,
			      struct buf *out, struct fault *fault)
{
	const struct erofs_super *s = &m->fs->super;
	uint64_t at = (uint64_t)e->block << s->block_log, len = e->len;
	struct bytes data;

	if (m->flags & FRAGMENT && to == m->inode->size) {
		at = m->fragment;
		if (m->inode->layout == EROFS_FULL)
			at |= (uint64_t)e->block << 32;
		return to > e->from ? copy_fragment(m, at, to - e->from, out, fault) : ERR_CORRUPT;
	}
	if (m->flags & INLINE_END && to == m->inode->size) {
		at = m->end;
		len = m->inline_size;
	}
	*fault = (struct fault){ at, "a compressed extent of an erofs file" };
	if (to <= e->from || at > s->size || len > s->size - at)
		return ERR_CORRUPT;
	if (!bytes_sub(m->fs->in, at, len, &data))
		return ERR_TRUNCATED;
	if (to - e->from > out->max - out->len)
		return ERR_LIMIT;
	if (e->type == TYPE_PLAIN)
		return copy(m, e, data, (size_t)(to - e->from), out);
	return unpack_data(m, e, data, (size_t)(to - e->from), out);
}

enum err erofs_unpack(const struct erofs *fs, const struct erofs_inode *inode, struct buf *out,
		      struct fault *fault)
{
	struct map m = { .fs = fs, .inode = inode };
	struct extent e = { .len = 0 };
	enum err err = inode->size ? read_map(&m, fault) : OK;
	bool open = false, fresh = false;

	if (!err && m.whole)
		return copy_fragment(&m, m.fragment, inode->size, out, fault);
	for (uint64_t n = 0; n < m.count && !err; n++) {
		struct cluster c =
			inode->layout == EROFS_FULL ? full_cluster(&m, n) : packed_cluster(&m, n);
		uint64_t from = (n << m.log) + c.low;

		*fault = (struct fault){ m.at, "the clusters of an erofs file" };
		if (c.type == TYPE_MORE) {
			if (!open)
				return ERR_CORRUPT;
			if (fresh && c.low & HAS_BLOCKS &&
			    m.flags & (e.type == TYPE_HEAD_2 ? BIG_2 : BIG_1))
				e.len = (uint64_t)(c.low & (HAS_BLOCKS - 1)) << fs->super.block_log;
			fresh = false;
			continue;
		}
		if (c.low >= 1u << m.log || from > inode->size || (!open && from))
			return ERR_CORRUPT;
		if (open)
			err = unpack_extent(&m, &e, from, out, fault);
		e = (struct extent){ from, c.type, c.block, c.partial, 1u << m.log };
		open = fresh = true;
	}
	/* an extent that begins where the file ends only marks that */
	if (err || !open || (e.from && e.from == inode->size))
		return err;
	return unpack_extent(&m, &e, inode->size, out, fault);
}
