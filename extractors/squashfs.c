/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Squashfs, the compressed read-only file system of Linux. The superblock on disk, little-endian,
 * of version 4: "hsqs", u32 inodes, u32 time, u32 block size, u32 fragments, u16 compressor, u16
 * log2 of the block size, u16 flags, u16 ids, u16 major, u16 minor, u64 root inode, u64 bytes used,
 * then u64 places of the tables: ids, extended attributes, inodes, directories, fragments, exports;
 * all ones: there is none. Versions 1 to 3 have the same first field and version, and are only
 * recognised.
 *
 * The image is padded with zeros to 4 KiB, to 1 KiB or not at all.
 *
 * Source: see squashfs.h.
 */
#include "extractors/squashfs.h"

#define SUPER_SIZE 96u
#define MIN_LOG	   12u
#define MAX_LOG	   20u
#define ABSENT	   UINT64_MAX

/* Compressors by their number in the superblock; mksquashfs calls zlib gzip. */
static const struct {
	const char *name;
	enum codec codec;
} compressors[] = {
	{ NULL, CODEC_NONE },	{ "gzip", CODEC_ZLIB }, { "lzma", CODEC_LZMA },
	{ "lzo", CODEC_LZO1X }, { "xz", CODEC_XZ },	{ "lz4", CODEC_LZ4_BLOCK },
	{ "zstd", CODEC_ZSTD },
};

#define COMPRESSORS (sizeof(compressors) / sizeof(compressors[0]))

struct header {
	struct squashfs_super super;
	uint16_t compressor, block_log;
	unsigned bits; /* verified */
};

static unsigned leading_zeros(uint64_t value)
{
	return value ? (unsigned)__builtin_clzll(value) : 64;
}

/* The tables follow each other, each inside of the image. Adds to the bits. */
static bool tables_agree(struct header *h)
{
	const struct squashfs_super *s = &h->super;
	const uint64_t places[] = {
		s->inode_table,	 s->directory_table, s->fragment_count ? s->fragment_table : ABSENT,
		s->export_table, s->id_table,	     s->xattr_table,
	};
	uint64_t before = SUPER_SIZE;

	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
		if (places[i] == ABSENT)
			continue;
		if (places[i] < before || places[i] >= s->bytes_used)
			return false;
		before = places[i];
		h->bits += leading_zeros(s->bytes_used);
	}
	return s->inode_table < s->directory_table && s->directory_table < s->id_table &&
	       s->id_table != ABSENT;
}

static enum err read_version_4(struct reader r, struct header *h)
{
	struct squashfs_super *s = &h->super;

	reader_seek(&r, 4);
	s->inode_count = read_u32(&r);
	s->mkfs_time = read_u32(&r);
	s->block_size = read_u32(&r);
	s->fragment_count = read_u32(&r);
	h->compressor = read_u16(&r);
	h->block_log = read_u16(&r);
	reader_skip(&r, 2);
	s->id_count = read_u16(&r);
	reader_skip(&r, 4);
	s->root = read_u64(&r);
	s->bytes_used = read_u64(&r);
	s->id_table = read_u64(&r);
	s->xattr_table = read_u64(&r);
	s->inode_table = read_u64(&r);
	s->directory_table = read_u64(&r);
	s->fragment_table = read_u64(&r);
	s->export_table = read_u64(&r);
	if (r.bad || s->minor || !h->compressor || h->compressor >= COMPRESSORS ||
	    !s->inode_count || !s->id_count || !tables_agree(h) ||
	    s->root >> 16 >= s->directory_table - s->inode_table ||
	    (s->root & 0xffff) >= SQUASHFS_METADATA)
		return ERR_NOMATCH;
	s->codec = compressors[h->compressor].codec;
	h->bits += 16 + 13; /* minor version; 6 of 65536 compressors */
	return OK;
}

/* Only what tells the size: the superblock is packed, and grew from version to version. */
static enum err read_old_version(struct reader r, struct header *h)
{
	static const struct {
		uint8_t size, bytes_used, bytes_used_size, block_size, block_size_size;
	} layouts[] = { { 0 }, { 51, 8, 4, 32, 2 }, { 63, 8, 4, 51, 4 }, { 119, 63, 8, 51, 4 } };
	unsigned version = h->super.major;

	if (r.in.len < layouts[version].size)
		return ERR_NOMATCH;
	reader_seek(&r, layouts[version].bytes_used);
	h->super.bytes_used = layouts[version].bytes_used_size == 8 ? read_u64(&r) : read_u32(&r);
	reader_seek(&r, 34);
	h->block_log = read_u16(&r);
	reader_seek(&r, layouts[version].block_size);
	h->super.block_size = layouts[version].block_size_size == 4 ? read_u32(&r) : read_u16(&r);
	return OK;
}

static enum err read_header(struct bytes in, struct header *h)
{
	struct reader r = reader_le(in);
	struct squashfs_super *s = &h->super;
	enum err err;

	*h = (struct header){ .bits = 32 + 16 };
	if (!bytes_at(in, 0, "hsqs", 4))
		return ERR_NOMATCH;
	reader_seek(&r, 28);
	s->major = read_u16(&r);
	s->minor = read_u16(&r);
	if (r.bad || s->major < 1 || s->major > 4)
		return ERR_NOMATCH;
	err = s->major == 4 ? read_version_4(r, h) : read_old_version(r, h);
	if (err || h->block_log < MIN_LOG || h->block_log > MAX_LOG ||
	    s->block_size != 1u << h->block_log || s->bytes_used > INT64_MAX)
		return ERR_NOMATCH;
	h->bits += 12 + (s->major == 1 ? 16 : 32); /* 9 of 65536 logarithms, the block size */
	return OK;
}

/* The size with the padding to a multiple of TO; 0 when that is not there. */
static uint64_t padded(struct bytes from, uint64_t size, uint64_t to)
{
	uint64_t end = (size + to - 1) / to * to;
	struct bytes padding;

	return bytes_sub(from, size, end - size, &padding) && bytes_all(padding, 0) ? end : 0;
}

static enum err squashfs_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (read_header(from, &h))
		return ERR_NOMATCH;
	out->bits = h.bits;
	out->size = padded(from, h.super.bytes_used, 4096);
	if (!out->size)
		out->size = padded(from, h.super.bytes_used, 1024);
	if (!out->size)
		out->size = h.super.bytes_used;
	return OK;
}

static void squashfs_close(struct source *source)
{
	struct squashfs *fs = (struct squashfs *)(void *)source;

	squashfs_table_finish(&fs->inodes);
	squashfs_table_finish(&fs->fragments.table);
	squashfs_cache_free(fs->cache);
	mem_free(fs);
}

static struct squashfs *squashfs_new(struct bytes in, const struct squashfs_super *super)
{
	struct squashfs *fs = mem_zalloc(1, sizeof(*fs));

	if (!fs)
		return NULL;
	fs->source = (struct source){ .read = squashfs_file_read, .close = squashfs_close };
	atomic_init(&fs->source.refs, 1);
	fs->in = in;
	fs->super = *super;
	fs->fragments = (struct squashfs_array){ .index = super->fragment_table,
						 .count = super->fragment_count,
						 .size = 16 };
	fs->cache = squashfs_cache_new(super->block_size);
	if (!fs->cache) {
		mem_free(fs);
		return NULL;
	}
	return fs;
}

/* Where the directory table ends is not stored: the blocks of another table follow it. */
static uint64_t directories_end(const struct squashfs *fs, const struct squashfs_array *ids)
{
	const struct squashfs_super *s = &fs->super;
	uint32_t exported = s->export_table == ABSENT ? 0 : s->inode_count;
	const uint64_t follow[] = {
		squashfs_array_start(fs, s->fragment_table, s->fragment_count),
		squashfs_array_start(fs, s->export_table, exported),
		squashfs_array_start(fs, s->id_table, ids->count),
	};
	uint64_t end = s->bytes_used;

	for (size_t i = 0; i < sizeof(follow) / sizeof(follow[0]); i++)
		if (follow[i] >= s->directory_table && follow[i] < end)
			end = follow[i];
	return end;
}

/* Note ERR of a step and make it the result, if it is the first; memory that is out ends it all. */
static void keep(enum err *result, enum err err, struct sink *sink, const struct fault *fault)
{
	if (err && err != ERR_NOMEM)
		sink_note(sink, err, fault->at, fault->expected);
	if (err == ERR_NOMEM || !*result)
		*result = err;
}

/* Load the tables, then walk the tree as far as they go. The first error is returned. */
static enum err read_tree(struct squashfs *fs, struct sink *sink)
{
	const struct squashfs_super *s = &fs->super;
	struct squashfs_array ids = { .index = s->id_table, .count = s->id_count, .size = 4 };
	struct squashfs_table dirs = { 0 };
	struct fault fault = { 0, NULL };
	uint64_t end = directories_end(fs, &ids);
	enum err result = OK, err;

	err = squashfs_table_load(&fs->inodes, fs, s->inode_table, s->directory_table, &fault);
	keep(&result, err, sink, &fault);
	err = squashfs_table_load(&dirs, fs, s->directory_table, end, &fault);
	keep(&result, err, sink, &fault);
	err = squashfs_array_load(&fs->fragments, fs, &fault);
	keep(&result, err, sink, &fault);
	err = squashfs_array_load(&ids, fs, &fault);
	keep(&result, err, sink, &fault);
	if (result != ERR_NOMEM) {
		err = squashfs_walk(fs, &dirs, &ids, sink);
		if (err == ERR_NOMEM || !result)
			result = err;
	}
	squashfs_table_finish(&dirs);
	squashfs_table_finish(&ids.table);
	return result;
}

static enum err squashfs_extract(struct bytes in, struct sink *sink)
{
	struct header h;
	struct squashfs *fs;
	enum err err;

	if (read_header(in, &h))
		return ERR_NOMATCH;
	if (h.super.major < 4) {
		sink_note(sink, ERR_UNSUPPORTED, 28, "version 4 of squashfs");
		return ERR_UNSUPPORTED;
	}
	sink_attribute_text(sink, "squashfs.compression", compressors[h.compressor].name);
	sink_attribute_number(sink, "squashfs.block-size", h.super.block_size);
	sink_attribute_number(sink, "squashfs.mkfs-time", h.super.mkfs_time);
	sink_attribute_number(sink, "squashfs.inodes", h.super.inode_count);
	fs = squashfs_new(in, &h.super);
	if (!fs)
		return ERR_NOMEM;
	if (in.len < h.super.bytes_used)
		sink_note(sink, ERR_TRUNCATED, in.len, "as many bytes as the superblock says");
	err = read_tree(fs, sink);
	source_unref(&fs->source);
	return err;
}

const struct extractor extractor_squashfs = {
	.name = "squashfs",
	.summary = "compressed read-only file system of Linux",
	.limitations = "version 4, little-endian; extended attributes are skipped",
	.magic = (const struct magic[]){ { "hsqs", 4, 0 }, { 0 } },
	.probe = squashfs_probe,
	.extract = squashfs_extract,
};
