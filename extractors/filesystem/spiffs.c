/* SPDX-License-Identifier: Apache-2.0 */
/* SPIFFS: how it is recognised. What is on flash is told in spiffs.h. */
#include "extractors/filesystem/spiffs.h"

#include "analyzer/base/mem.h"

#define MAGIC 0x0529u
#define LOOKED_AT 8u  /* blocks whose magic the probe compares */
#define LEAST 4u      /* of them must agree: the first says how many there are */
#define ALIGNED 4096u /* where flash can be erased */
#define MIN_PAGE 128u
#define MAX_PAGE 2048u
#define MIN_BLOCK 4096u
#define MAX_BLOCK 131072u

/* The magic of block I as it is stored. */
static bool magic_at(const struct spiffs *fs, uint64_t i, uint16_t *out)
{
	struct bytes b;
	uint32_t end = spiffs_tables(fs->block, fs->page) * fs->page;

	if (!bytes_sub(fs->in, i * fs->block + end - 4, 2, &b))
		return false;
	*out = le16(b.ptr);
	return true;
}

/* How many blocks follow block I, and itself, if its magic is right; 0: it is none. */
static uint32_t blocks_from(const struct spiffs *fs, uint64_t i)
{
	uint16_t magic;

	return magic_at(fs, i, &magic) ? magic ^ (MAGIC ^ fs->page) : 0;
}

/* With pages and blocks of these sizes, how many of the first magics agree; 0: they do not. */
static unsigned count_magics(struct spiffs *fs)
{
	unsigned right = 0;
	bool agreed = false;

	/* one of the first two blocks may be without */
	for (uint32_t i = 0; i < 2 && !agreed; i++) {
		fs->blocks = blocks_from(fs, i) + i;
		agreed = blocks_from(fs, i + 1) + i + 1 == fs->blocks ||
			 blocks_from(fs, i + 2) + i + 2 == fs->blocks;
	}
	if (!agreed)
		return 0;
	for (uint32_t i = 0; i < LOOKED_AT && i < fs->blocks; i++)
		right += blocks_from(fs, i) + i == fs->blocks;
	return right >= LEAST ? right : 0;
}

static unsigned open_fs(struct bytes in, struct spiffs *fs)
{
	for (uint32_t block = MIN_BLOCK; block <= MAX_BLOCK; block *= 2)
		for (uint32_t page = MIN_PAGE; page <= MAX_PAGE && page <= block / 8; page *= 2) {
			unsigned right;

			*fs = (struct spiffs){ .in = in, .page = page, .block = block };
			right = count_magics(fs);
			if (right)
				return right;
		}
	return 0;
}

static enum err spiffs_probe(struct bytes from, struct span *out)
{
	struct spiffs fs;
	unsigned right = open_fs(from, &fs);

	if (!right)
		return ERR_NOMATCH;
	*out = (struct span){ .size = (uint64_t)fs.block * fs.blocks, .bits = 16 * (right - 1) };
	return OK;
}

static uint64_t spiffs_seek(struct bytes in, uint64_t from, uint64_t until)
{
	struct spiffs fs;

	for (from = (from + ALIGNED - 1) / ALIGNED * ALIGNED; from < until; from += ALIGNED)
		if (open_fs(bytes_from(in, from), &fs) &&
		    (uint64_t)fs.block * fs.blocks <= in.len - from)
			return from;
	return from;
}

static enum err file_read(struct source *source, uint64_t token, struct buf *out,
			  struct fault *fault)
{
	return spiffs_read((const struct spiffs *)(const void *)source, (size_t)token, out, fault);
}

static void close_source(struct source *source)
{
	mem_free(((struct spiffs *)(void *)source)->index);
	mem_free(source);
}

/* All magics, of which one may be missing. */
static enum err check_magics(const struct spiffs *fs, struct sink *sink)
{
	unsigned wrong = 0;

	for (uint32_t i = 0; i < fs->blocks; i++) {
		if ((uint64_t)(i + UINT64_C(1)) * fs->block > fs->in.len) {
			sink_note(sink, ERR_TRUNCATED, fs->in.len, "all blocks of the SPIFFS");
			return ERR_TRUNCATED;
		}
		wrong += blocks_from(fs, i) + i != fs->blocks;
		if (wrong > 1) {
			sink_note(sink, ERR_CORRUPT, (uint64_t)i * fs->block,
				  "a SPIFFS block with the magic");
			return ERR_CORRUPT;
		}
	}
	return OK;
}

static enum err spiffs_extract(struct bytes in, struct sink *sink)
{
	struct spiffs *fs, opened;
	enum err err, status;

	if (!open_fs(in, &opened))
		return ERR_NOMATCH;
	sink_attribute_number(sink, "spiffs.page-size", opened.page);
	sink_attribute_number(sink, "spiffs.block-size", opened.block);
	status = check_magics(&opened, sink);
	fs = mem_alloc(1, sizeof(*fs));
	if (!fs)
		return ERR_NOMEM;
	*fs = opened;
	fs->source = (struct source){ .read = file_read, .close = close_source };
	atomic_init(&fs->source.refs, 1);
	err = spiffs_walk(fs, sink);
	source_unref(&fs->source);
	return err ? err : status;
}

const struct extractor extractor_spiffs = {
	.name = "spiffs",
	.summary = "flat file system of ESP8266 and ESP32 boards (SPIFFS)",
	.limitations =
		"little-endian, with the magic that says the length, and four blocks or more; "
		"inside other bytes at multiples of 4096; no checksum",
	.magic = (const struct magic[]){ { 0 } },
	.at_start = true,
	.probe = spiffs_probe,
	.seek = spiffs_seek,
	.extract = spiffs_extract,
};
