/* SPDX-License-Identifier: Apache-2.0 */
/* Littlefs: the superblock. What is on disk is told in littlefs.h. */
#include <stdio.h>

#include "extractors/filesystem/littlefs.h"

#include "analyzer/base/mem.h"

/* The tags of the superblock, which is the first file of the first commit, and its name. */
#define MAGIC "\xf0\x0f\xff\xf7littlefs\x2f\xe0\x00\x10"
#define MAGIC_AT 4u
#define FIELDS 20u /* where its fields are */
#define FIELDS_SIZE 24u
#define MAGIC1 "littlefs"
#define MAGIC1_AT 40u
#define LOOKED_AT 4096u      /* bytes of a block that may be erased */
#define MIN_BLOCK 104u       /* with fewer bytes the pointers of a file would not fit */
#define MAX_BLOCK 0x1000000u /* of a commit's numbers more would be no use */

/* Read the fields of the superblock in the block at OFF. */
static bool read_fields(struct bytes in, uint64_t off, struct littlefs *fs)
{
	struct bytes b;

	if (!bytes_at(in, off + MAGIC_AT, MAGIC, sizeof(MAGIC) - 1) ||
	    !bytes_sub(in, off + FIELDS, FIELDS_SIZE, &b))
		return false;
	fs->version = le32(b.ptr);
	fs->block = le32(b.ptr + 4);
	fs->blocks = le32(b.ptr + 8);
	return fs->version >> 16 == 2 && fs->block >= MIN_BLOCK && fs->block <= MAX_BLOCK &&
	       fs->block % 4 == 0 && fs->blocks >= 2;
}

/* Version 1 has its superblock elsewhere. */
static bool read_first_version(struct bytes in, struct littlefs *fs)
{
	struct bytes b;

	if (!bytes_at(in, MAGIC1_AT, MAGIC1, sizeof(MAGIC1) - 1) ||
	    !bytes_at(in, 16, "\x2e\x14\0\x8", 4) || !bytes_sub(in, 28, 12, &b))
		return false;
	fs->block = le32(b.ptr);
	fs->blocks = le32(b.ptr + 4);
	fs->version = le32(b.ptr + 8);
	return fs->version >> 16 == 1 && fs->block >= MIN_BLOCK && fs->block <= MAX_BLOCK &&
	       fs->blocks >= 2;
}

/* Was the block at OFF, of which the superblock is lost, a part of the first pair? */
static bool is_lost(struct bytes in, uint64_t off, uint32_t block)
{
	struct bytes b = bytes_head(bytes_from(in, off), block < LOOKED_AT ? block : LOOKED_AT);

	return bytes_all(b, 0xff) || bytes_all(b, 0) || bytes_at(b, MAGIC_AT, MAGIC, 4) ||
	       bytes_at(b, MAGIC_AT + 4, MAGIC + 4, 8) || bytes_at(b, MAGIC_AT + 12, MAGIC + 12, 4);
}

/* The superblock is in both blocks of the first pair, but for a power cut or damage. */
static bool open_super(struct bytes in, struct littlefs *fs)
{
	struct littlefs other;

	if (read_first_version(in, fs))
		return true;
	if (read_fields(in, 0, fs))
		return read_fields(in, fs->block, &other) || is_lost(in, fs->block, fs->block);
	for (uint32_t block = 128; block <= MAX_BLOCK && block < in.len; block *= 2)
		if (read_fields(in, block, fs) && fs->block == block)
			return is_lost(in, 0, block);
	return false;
}

static enum err littlefs_probe(struct bytes from, struct span *out)
{
	struct littlefs fs;

	if (!open_super(from, &fs))
		return ERR_NOMATCH;
	*out = (struct span){ .size = (uint64_t)fs.block * fs.blocks, .bits = 96 + 16 };
	return OK;
}

static enum err file_read(struct source *source, uint64_t token, struct buf *out,
			  struct fault *fault)
{
	const struct littlefs *fs = (const struct littlefs *)(const void *)source;

	return littlefs_read(fs, (uint32_t)(token >> 32), (uint32_t)token, out, fault);
}

static void close_source(struct source *source)
{
	mem_free(source);
}

static enum err littlefs_extract(struct bytes in, struct sink *sink)
{
	struct littlefs *fs, opened = { .in = in };
	char version[16];
	enum err err;
	bool is_cut;

	if (!open_super(in, &opened))
		return ERR_NOMATCH;
	snprintf(version, sizeof(version), "%u.%u", opened.version >> 16, opened.version & 0xffff);
	sink_attribute_text(sink, "littlefs.version", version);
	sink_attribute_number(sink, "littlefs.block-size", opened.block);
	if (opened.version >> 16 == 1) {
		sink_note(sink, ERR_UNSUPPORTED, 0, "version 2 of littlefs");
		return ERR_UNSUPPORTED;
	}
	is_cut = in.len / opened.block < opened.blocks;
	if (is_cut)
		sink_note(sink, ERR_TRUNCATED, in.len,
			  "as many bytes as the littlefs superblock says");
	opened.here = opened.blocks;
	if (is_cut)
		opened.here = (uint32_t)((in.len + opened.block - 1) / opened.block);
	fs = mem_alloc(1, sizeof(*fs));
	if (!fs)
		return ERR_NOMEM;
	*fs = opened;
	fs->source = (struct source){ .read = file_read, .close = close_source };
	atomic_init(&fs->source.refs, 1);
	err = littlefs_walk(fs, sink);
	source_unref(&fs->source);
	return err ? err : is_cut ? ERR_TRUNCATED : OK;
}

const struct extractor extractor_littlefs = {
	.name = "littlefs",
	.summary = "file system of microcontrollers that survives power cuts",
	.limitations =
		"version 2; attributes of files are not read; blocks of files have no checksum",
	.magic = (const struct magic[]){ { MAGIC, sizeof(MAGIC) - 1, MAGIC_AT },
					 { MAGIC1, sizeof(MAGIC1) - 1, MAGIC1_AT },
					 { 0 } },
	.at_start = true,
	.probe = littlefs_probe,
	.extract = littlefs_extract,
};
