/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Squashfs, the compressed read-only file system of Linux. The superblock on disk begins with a
 * magic and a u32 number of inodes, and has at 28 u16 major and minor version; the version says
 * where the rest is, see squashfs_layout.c. The endianness is that of the machine it was made for.
 * Vendors changed the magic to keep their LZMA apart, and no more; or the minor version to 76, 'L'.
 *
 * The image is padded with zeros to 4 KiB, to 1 KiB or not at all.
 *
 * Source: see squashfs.h.
 */
#include "extractors/filesystem/squashfs.h"

#define VERSION_AT 28u
#define MIN_LOG 12u
#define MAX_LOG 20u
#define MAX_MINOR 3u
#define LZMA_MINOR 76u
#define CHECK_FLAG 4u /* before version 4: a marker in metadata blocks */
#define METADATA_2 2u
#define MAGICS 8u

static const struct magic magics[MAGICS + 1] = {
	{ "hsqs", 4, 0 }, { "sqsh", 4, 0 }, { "shsq", 4, 0 },
	{ "qshs", 4, 0 }, { "hsqt", 4, 0 }, { "tqsh", 4, 0 },
	{ "zlqs", 4, 0 }, { "sqlz", 4, 0 }, { 0 },
};

/* Compressors by their number in the superblock; mksquashfs calls zlib gzip. */
static const struct {
	const char *name;
	enum codec codec;
} compressors[] = {
	{ NULL, CODEC_NONE },   { "gzip", CODEC_ZLIB }, { "lzma", CODEC_LZMA },
	{ "lzo", CODEC_LZO1X }, { "xz", CODEC_XZ },     { "lz4", CODEC_LZ4_BLOCK },
	{ "zstd", CODEC_ZSTD },
};

#define GZIP 1u
#define LZMA 2u
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
	unsigned unused = 64u - s->layout->super.bytes_used.bits;
	const uint64_t places[] = {
		s->inode_table,
		s->directory_table,
		s->fragment_count ? s->fragment_table : SQUASHFS_ABSENT,
		s->export_table,
		s->id_table,
		s->group_count ? s->group_table : SQUASHFS_ABSENT,
		s->xattr_table,
	};
	uint64_t before = s->layout->super_size;

	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
		if (places[i] == SQUASHFS_ABSENT)
			continue;
		if (places[i] < before || places[i] >= s->bytes_used)
			return false;
		before = places[i];
		h->bits += leading_zeros(s->bytes_used) - unused;
	}
	return s->inode_table < s->directory_table && s->directory_table < s->id_table &&
	       s->id_table != SQUASHFS_ABSENT;
}

static void read_super(struct bytes in, struct header *h)
{
	struct squashfs_super *s = &h->super;
	const struct squashfs_layout *l = s->layout;
	unsigned flags = (unsigned)squashfs_get(s, in, l->super.flags);

	h->compressor = (uint16_t)squashfs_get(s, in, l->super.compressor);
	h->block_log = (uint16_t)squashfs_get(s, in, l->super.block_log);
	s->inode_count = (uint32_t)squashfs_get(s, in, l->super.inodes);
	s->mkfs_time = (uint32_t)squashfs_get(s, in, l->super.time);
	s->block_size = (uint32_t)squashfs_get(s, in, l->super.block_size);
	s->fragment_count = (uint32_t)squashfs_get(s, in, l->super.fragments);
	s->id_count = (uint32_t)squashfs_get(s, in, l->super.ids);
	s->group_count = (uint32_t)squashfs_get(s, in, l->super.groups);
	s->root = squashfs_get(s, in, l->super.root);
	s->bytes_used = squashfs_get(s, in, l->super.bytes_used);
	s->id_table = squashfs_get(s, in, l->super.id_table);
	s->group_table = squashfs_get(s, in, l->super.group_table);
	s->inode_table = squashfs_get(s, in, l->super.inode_table);
	s->directory_table = squashfs_get(s, in, l->super.directory_table);
	s->fragment_table = squashfs_get(s, in, l->super.fragment_table);
	s->xattr_table = l->super.xattr_table.bits ? squashfs_get(s, in, l->super.xattr_table)
						   : SQUASHFS_ABSENT;
	s->export_table = l->super.export_table.bits ? squashfs_get(s, in, l->super.export_table)
						     : SQUASHFS_ABSENT;
	/* 3.0 did not use the field yet */
	if (s->major == 3 &&
	    (s->export_table < s->directory_table || s->export_table > s->id_table))
		s->export_table = SQUASHFS_ABSENT;
	/* AVM made a big-endian version 4: the lengths stayed, and the time became another size */
	s->big_head = s->big_endian && !(s->major == 4 && s->mkfs_time == s->bytes_used);
	s->head = s->major < 4 && flags & CHECK_FLAG ? METADATA_2 + 1 : METADATA_2;
}

/* The magic is known, and the version in one of the endiannesses. */
static bool read_version(struct bytes in, struct squashfs_super *s)
{
	struct bytes version;
	bool known = false;

	for (size_t i = 0; i < MAGICS; i++)
		known |= bytes_at(in, 0, magics[i].bytes, magics[i].len);
	if (!known || !bytes_sub(in, VERSION_AT, 4, &version))
		return false;
	s->big_endian = !version.ptr[0];
	s->major = s->big_endian ? be16(version.ptr) : le16(version.ptr);
	s->minor = s->big_endian ? be16(version.ptr + 2) : le16(version.ptr + 2);
	s->layout = squashfs_layout(s->major);
	return s->layout && in.len >= s->layout->super_size &&
	       (s->minor == LZMA_MINOR || s->minor <= (s->major == 4 ? 0 : MAX_MINOR));
}

static enum err read_header(struct bytes in, struct header *h)
{
	struct squashfs_super *s = &h->super;

	*h = (struct header){ .bits = 29 + 15 + 14 }; /* magic, major and minor version */
	if (!read_version(in, s))
		return ERR_NOMATCH;
	read_super(in, h);
	if (s->major < 4)
		h->compressor = s->minor == LZMA_MINOR ? LZMA : GZIP;
	else
		h->bits += 13; /* 6 of 65536 compressors */
	if (!h->compressor || h->compressor >= COMPRESSORS || !s->inode_count || !s->id_count ||
	    s->bytes_used > INT64_MAX || !tables_agree(h) ||
	    s->root >> 16 >= s->directory_table - s->inode_table ||
	    (s->root & 0xffff) >= SQUASHFS_METADATA || h->block_log < MIN_LOG ||
	    h->block_log > MAX_LOG || s->block_size != 1u << h->block_log)
		return ERR_NOMATCH;
	s->codec = compressors[h->compressor].codec;
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
	squashfs_ways_free(fs->ways);
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
						 .size = super->layout->fragment.bytes };
	fs->cache = squashfs_cache_new(super->block_size);
	fs->ways = squashfs_ways_new(super->codec, in.len);
	if (!fs->cache || !fs->ways) {
		squashfs_close(&fs->source);
		return NULL;
	}
	return fs;
}

/* Where the directory table ends is not stored: the blocks of another table follow it. */
static uint64_t directories_end(const struct squashfs *fs, const struct squashfs_array *ids)
{
	const struct squashfs_super *s = &fs->super;
	uint32_t exported = s->export_table == SQUASHFS_ABSENT ? 0 : s->inode_count;
	const uint64_t follow[] = {
		squashfs_array_start(fs, s->fragment_table, s->fragment_count),
		squashfs_array_start(fs, s->export_table, exported),
		squashfs_array_start(fs, s->id_table, ids->count),
		s->group_count ? s->group_table : SQUASHFS_ABSENT,
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
	/* of version 4; the older ones have bare arrays */
	struct squashfs_array ids = { .index = s->id_table,
				      .count = s->major == 4 ? s->id_count : 0,
				      .size = 4 };
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

/* As it was found, or else as the superblock has it. */
static const char *compressor_name(const struct squashfs *fs)
{
	enum codec codec = squashfs_ways_codec(fs->ways);
	size_t i = COMPRESSORS - 1;

	while (i > GZIP && compressors[i].codec != codec)
		i--;
	return compressors[i].name;
}

static enum err squashfs_extract(struct bytes in, struct sink *sink)
{
	struct header h;
	struct squashfs *fs;
	enum err err;

	if (read_header(in, &h))
		return ERR_NOMATCH;
	sink_attribute_number(sink, "squashfs.block-size", h.super.block_size);
	sink_attribute_number(sink, "squashfs.mkfs-time", h.super.mkfs_time);
	sink_attribute_number(sink, "squashfs.inodes", h.super.inode_count);
	fs = squashfs_new(in, &h.super);
	if (!fs)
		return ERR_NOMEM;
	if (in.len < h.super.bytes_used)
		sink_note(sink, ERR_TRUNCATED, in.len, "as many bytes as the superblock says");
	err = read_tree(fs, sink);
	sink_attribute_text(sink, "squashfs.compression", compressor_name(fs));
	source_unref(&fs->source);
	return err;
}

const struct extractor extractor_squashfs = {
	.name = "squashfs",
	.summary = "compressed read-only file system of Linux",
	.limitations = "extended attributes are skipped",
	.magic = magics,
	.probe = squashfs_probe,
	.extract = squashfs_extract,
};
