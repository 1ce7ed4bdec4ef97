/* SPDX-License-Identifier: Apache-2.0 */
/* Bodies of btrfs: extents of a file, compared with the tree of checksums. */
#include "extractors/filesystem/btrfs.h"

#define EXTENT 53u
#define INLINE 21u
#define MAX_PACKED (128u << 10) /* of an extent, packed or not */
#define NO_SUMS 1u              /* flag of an inode */
#define SUM_OBJECT (UINT64_MAX - 9)

enum { INLINED, REGULAR, PREALLOCATED };

struct body {
	const struct btrfs *fs;
	struct buf *out;
	size_t from; /* where it begins in OUT */
	uint64_t size;
	struct fault *fault;
	bool has_sums;
	struct bytes sums;  /* of the sectors ... */
	uint64_t sums_from; /* from this address */
	struct buf packed, last;
	const uint8_t *last_item; /* what `last` is unpacked of; NULL: nothing */
	uint64_t work;            /* bytes that may still be unpacked */
};

/* The checksum of the sector at ADDRESS. */
static enum err find_sum(struct body *b, uint64_t address, const uint8_t **out)
{
	const struct btrfs *fs = b->fs;
	size_t size = btrfs_sum_size(fs);
	struct btrfs_cursor c;
	struct btrfs_key key;
	uint64_t n = (address - b->sums_from) / fs->sector;

	if (address < b->sums_from || n >= b->sums.len / size) {
		enum err err = btrfs_seek(&c, fs, &fs->sums,
					  (struct btrfs_key){ SUM_OBJECT, BTRFS_SUM, address });

		if (err) {
			*b->fault = c.fault;
			return err;
		}
		b->sums.len = 0;
		if (!btrfs_item(&c, &key, &b->sums) || key.object != SUM_OBJECT ||
		    key.type != BTRFS_SUM || key.offset > address) {
			b->sums.len = 0;
			return ERR_CORRUPT;
		}
		b->sums_from = key.offset;
		n = (address - key.offset) / fs->sector;
	}
	*out = b->sums.ptr + n * size;
	return n < b->sums.len / size ? OK : ERR_CORRUPT;
}

/* The sector at ADDRESS, from the first copy that is right. */
static enum err read_sector(struct body *b, uint64_t address, struct bytes *out)
{
	const struct btrfs *fs = b->fs;
	enum err err, found = ERR_CORRUPT;
	const uint8_t *sum = NULL;

	b->fault->expected = "a btrfs sector with the right checksum";
	if (b->has_sums && (err = find_sum(b, address, &sum)))
		return err;
	for (unsigned copy = 0; (err = btrfs_map(fs, address, copy, out)) != ERR_NOMATCH; copy++) {
		if (!copy && err)
			found = err;
		if (err)
			continue;
		b->fault->at = (uint64_t)(out->ptr - fs->in.ptr);
		found = ERR_CORRUPT;
		if (out->len < fs->sector)
			found = fs->in.len < fs->size ? ERR_TRUNCATED : ERR_CORRUPT;
		else if (!sum || btrfs_sum_fits(fs, bytes_head(*out, fs->sector), sum))
			return OK;
	}
	return found;
}

/* Append LEN bytes that are at ADDRESS, the start of a sector. */
static enum err append(struct body *b, uint64_t address, uint64_t len, struct buf *out)
{
	enum err err = OK;

	while (len && !err) {
		uint64_t part = len < b->fs->sector ? len : b->fs->sector;
		struct bytes in;

		err = read_sector(b, address, &in);
		if (!err)
			err = buf_append(out, bytes_head(in, part));
		address += part;
		len -= part;
	}
	return err;
}

/* Unpack the extent P, LEN bytes of it inline, unless that was the last that was. */
static enum err unpack(struct body *b, const uint8_t *p, struct bytes data)
{
	uint64_t whole = le64(p + 8);
	bool is_inline = p[20] == INLINED;
	enum err err = OK;

	b->fault->expected = "a compressed btrfs extent";
	if (whole > (is_inline ? b->fs->sector : MAX_PACKED))
		return ERR_CORRUPT;
	if (!is_inline && b->last_item && le64(b->last_item + 21) == le64(p + 21) &&
	    le64(b->last_item + 8) == whole && b->last_item[16] == p[16])
		return OK;
	if (whole > b->work)
		return ERR_LIMIT;
	b->work -= whole;
	b->last.len = b->packed.len = 0;
	b->last_item = NULL;
	if (!is_inline) {
		if (le64(p + 29) > MAX_PACKED)
			return ERR_CORRUPT;
		err = append(b, le64(p + 21), le64(p + 29), &b->packed);
		data = buf_bytes(&b->packed);
		if (err)
			return err;
		b->fault->expected = "a compressed btrfs extent";
	}
	err = btrfs_unpack(b->fs, p[16], data, whole, &b->last);
	if (!err && !is_inline)
		b->last_item = p;
	return err;
}

/* Append the extent ITEM, as far as LEFT bytes of the file are left. */
static enum err add_extent(struct body *b, struct bytes item, uint64_t left)
{
	const uint8_t *p = item.ptr;
	uint64_t len, skip = 0;
	struct bytes data;
	enum err err;

	b->fault->expected = "a btrfs extent";
	if (item.len < INLINE || p[20] > PREALLOCATED || (p[20] != INLINED && item.len < EXTENT))
		return ERR_CORRUPT;
	if (p[17] || le16(p + 18))
		return p[17] ? ERR_ENCRYPTED : ERR_UNSUPPORTED;
	len = le64(p + 8);
	data = bytes_from(item, INLINE);
	if (p[20] != INLINED) {
		skip = le64(p + 37);
		len = le64(p + 45);
	}
	len = len < left ? len : left;
	if (p[20] == INLINED && !p[16])
		return data.len < len ? ERR_CORRUPT : buf_append(b->out, bytes_head(data, len));
	if (p[20] == PREALLOCATED || (p[20] == REGULAR && !le64(p + 21)))
		return buf_fill(b->out, 0, (size_t)len); /* never written, or a hole */
	if (p[16]) {
		err = unpack(b, p, data);
		if (err)
			return err;
		return bytes_sub(buf_bytes(&b->last), skip, len, &data) ? buf_append(b->out, data)
									: ERR_CORRUPT;
	}
	if (skip > le64(p + 29) || len > le64(p + 29) - skip || skip % b->fs->sector)
		return ERR_CORRUPT;
	return append(b, le64(p + 21) + skip, len, b->out);
}

static enum err read_extents(struct body *b, const struct btrfs_root *root, uint64_t ino)
{
	struct btrfs_cursor c;
	struct btrfs_key key;
	struct bytes item;
	enum err err = btrfs_seek_from(&c, b->fs, root, (struct btrfs_key){ ino, BTRFS_EXTENT, 0 });

	*b->fault = c.fault;
	while (!err && btrfs_item(&c, &key, &item) && key.object == ino &&
	       key.type == BTRFS_EXTENT && key.offset < b->size) {
		uint64_t done = b->out->len - b->from;

		*b->fault = (struct fault){ (uint64_t)(item.ptr - b->fs->in.ptr),
					    "a btrfs extent behind the one before it" };
		if (key.offset < done)
			return ERR_CORRUPT;
		err = buf_fill(b->out, 0, (size_t)(key.offset - done));
		if (!err)
			err = add_extent(b, item, b->size - key.offset);
		if (!err && (err = btrfs_next(&c)))
			*b->fault = c.fault;
	}
	return err ? err : buf_fill(b->out, 0, (size_t)(b->size - (b->out->len - b->from)));
}

enum err btrfs_body(struct btrfs *fs, const struct btrfs_root *root, uint64_t ino, struct buf *out,
		    struct fault *fault)
{
	struct btrfs_inode inode;
	struct body b = { .fs = fs,
			  .out = out,
			  .from = out->len,
			  .fault = fault,
			  .packed = buf_with_max(MAX_PACKED),
			  .last = buf_with_max(MAX_PACKED) };
	enum err err = btrfs_inode_read(fs, root, ino, &inode, fault);
	uint64_t work;

	if (err)
		return err;
	*fault = (struct fault){ inode.at, "a btrfs file that is not larger than the limit" };
	if (inode.size > out->max - out->len)
		return ERR_LIMIT;
	b.size = inode.size;
	b.has_sums = fs->sums.id && !(inode.flags & NO_SUMS) && btrfs_sum_size(fs);
	/* parts of one extent may be in many places, but not of each in turn */
	b.work = work = 8 * inode.size + (1u << 20);
	err = read_extents(&b, root, ino);
	work -= b.work;
	if (work > inode.size)
		atomic_fetch_add(&fs->source.beside, work - inode.size);
	buf_finish(&b.packed);
	buf_finish(&b.last);
	return err;
}
