/* SPDX-License-Identifier: Apache-2.0 */
/*
 * UBIFS, from its superblock: after the header of a node 2 unused, u8 hash of names, u8 format of
 * keys, u32 flags, u32 unit of writing, u32 LEB size, u32 LEBs, u32 LEBs at most, u64 bytes of the
 * journal, u32 LEBs of the log, ..., u32 version at 80, u16 compression at 84. See ubifs.h.
 */
#include "extractors/filesystem/ubifs.h"
#include "analyzer/base/mem.h"

#define SUPER_SIZE 4096u
#define MIN_LEB 15360u
#define MAX_LEB (2u << 20)
#define MAX_FORMAT 5u

struct super {
	struct ubifs fs; /* the geometry alone */
	uint32_t leb_count, format;
	uint16_t compression;
};

static bool super_read(struct bytes in, struct super *s)
{
	struct ubifs *fs = &s->fs;
	uint8_t key_hash, key_format;
	struct reader r;

	*s = (struct super){ .fs = { .in = in, .leb_size = SUPER_SIZE } };
	fs->big_endian = bytes_at(in, 0, "\x06\x10\x18\x31", 4);
	if (ubifs_node_of(fs, 0, UBIFS_SUPER, &r) || r.in.len + UBIFS_HEAD != SUPER_SIZE)
		return false;
	reader_skip(&r, 2);
	key_hash = read_u8(&r);
	key_format = read_u8(&r);
	reader_skip(&r, 8);
	fs->leb_size = read_u32(&r);
	s->leb_count = read_u32(&r);
	reader_skip(&r, 12);
	fs->log_lebs = read_u32(&r);
	reader_seek(&r, 80 - UBIFS_HEAD);
	s->format = read_u32(&r);
	s->compression = read_u16(&r);
	return key_hash < 2 && !key_format && fs->leb_size >= MIN_LEB && fs->leb_size <= MAX_LEB &&
	       fs->leb_size % 8 == 0 && s->leb_count > 5 && fs->log_lebs < s->leb_count;
}

static enum err ubifs_probe(struct bytes from, struct span *out)
{
	struct super s;
	uint64_t size;

	if (!super_read(from, &s))
		return ERR_NOMATCH;
	/* the LEBs at the end that were never written are often not there */
	size = (uint64_t)s.fs.leb_size * s.leb_count;
	*out = (struct span){ .size = size < from.len ? size : from.len, .bits = 32 + 32 + 40 };
	return OK;
}

static void ubifs_close(struct source *source)
{
	struct ubifs *fs = (struct ubifs *)(void *)source;

	mem_free(fs->items);
	mem_free(fs);
}

static enum err ubifs_extract(struct bytes in, struct sink *sink)
{
	static const char *const compressions[] = { "none", "lzo", "zlib", "zstd" };
	struct super s;
	struct ubifs *fs;
	enum err err, status;

	if (!super_read(in, &s))
		return ERR_NOMATCH;
	if (s.compression < 4)
		sink_attribute_text(sink, "ubifs.compression", compressions[s.compression]);
	sink_attribute_number(sink, "ubifs.block-size", s.fs.leb_size);
	sink_attribute_number(sink, "ubifs.format", s.format);
	if (s.format > MAX_FORMAT) {
		sink_note(sink, ERR_UNSUPPORTED, 80, "version 5 or less of UBIFS");
		return ERR_UNSUPPORTED;
	}
	fs = mem_zalloc(1, sizeof(*fs));
	if (!fs)
		return ERR_NOMEM;
	*fs = s.fs;
	fs->source = (struct source){ .read = ubifs_file_read, .close = ubifs_close };
	atomic_init(&fs->source.refs, 1);
	status = ubifs_load(fs, sink);
	err = status == ERR_NOMEM ? status : ubifs_walk(fs, sink);
	source_unref(&fs->source);
	return err ? err : status;
}

const struct extractor extractor_ubifs = {
	.name = "ubifs",
	.summary = "compressed file system of Linux for raw flash",
	.limitations = "encrypted files are named only; extended attributes are skipped",
	/* the length and the type of the superblock: the magic is that of every node */
	.magic = (const struct magic[]){ { "\0\x10\0\0\6\0\0\0", 8, 16 },
					 { "\0\0\x10\0\6\0\0\0", 8, 16 },
					 { 0 } },
	.probe = ubifs_probe,
	.extract = ubifs_extract,
};
