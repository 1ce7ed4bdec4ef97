/* SPDX-License-Identifier: Apache-2.0 */
/*
 * YAFFS: finding the chunks. What is on disk is told in yaffs.h. As nothing says where the file
 * system ends, it goes on as long as chunks follow, with any amount of blank flash and with no more
 * than bad blocks between them.
 */
#include "extractors/filesystem/yaffs.h"

#define MAX_GARBAGE 256u /* chunks in a row that are none: a bad block, not another format */
#define SURE 3u          /* chunks that leave no doubt */

static enum err yaffs_probe(struct bytes from, struct span *out)
{
	struct yaffs_layout layout;
	unsigned found = yaffs_layout_find(from, &layout);

	/* one header alone is found in the tables of a kernel, too */
	if (found < 2)
		return ERR_NOMATCH;
	/* a header's type, parent and FFFF; the tags' bits that are zeros or say the same */
	*out = (struct span){ .size = 0, .bits = 24 + 24 * (found < SURE ? found : SURE) };
	return OK;
}

static enum err add(struct yaffs *fs, struct yaffs_chunk chunk)
{
	struct yaffs_chunk *more =
		mem_more(fs->chunks, fs->chunk_count, &fs->chunk_room, sizeof(chunk));

	if (!more)
		return ERR_NOMEM;
	fs->chunks = more;
	fs->chunks[fs->chunk_count++] = chunk;
	return OK;
}

/* Add the chunk of PAGE and, if it is a header that replaced another object, what it says of it. */
static enum err add_chunk(struct yaffs *fs, struct yaffs_chunk chunk, uint32_t page)
{
	const struct yaffs_layout *l = &fs->layout;
	uint32_t at = l->tags == YAFFS_TAGS2_INBAND ? 488 : 504, shadowed;
	enum err err;

	chunk.page = page;
	chunk.order += chunk.order ? page : 0;
	err = add(fs, chunk);
	if (err || chunk.chunk || l->tags == YAFFS_TAGS1 || l->tags == YAFFS_TAGS1_PACKED)
		return err;
	shadowed = yaffs_u32(l->big_endian, yaffs_page(fs, page) + at);
	if (!shadowed || shadowed == UINT32_MAX || shadowed == chunk.object)
		return OK;
	chunk.object = shadowed;
	chunk.is_shadow = true;
	return add(fs, chunk);
}

/* Where the image ends: blank flash after the last chunk is free space of it. */
static uint64_t end_of(const struct yaffs *fs, uint64_t end)
{
	while (end < fs->in.len && fs->in.ptr[end] == 0xff)
		end++;
	return end;
}

/* Does the image end within a chunk? */
static bool is_cut(const struct yaffs *fs, uint64_t end)
{
	struct bytes rest = bytes_from(fs->in, end);

	return rest.len && rest.len < yaffs_stride(&fs->layout) && !bytes_all(rest, 0xff) &&
	       !bytes_all(rest, 0);
}

static enum err read_chunks(struct yaffs *fs, struct sink *sink, enum err *status)
{
	uint64_t stride = yaffs_stride(&fs->layout), end = 0, garbage_at = 0;
	uint32_t count = fs->in.len / stride < UINT32_MAX ? (uint32_t)(fs->in.len / stride) : 0;
	uint32_t garbage = 0;
	bool is_bad = false; /* the garbage is a block that was marked */
	enum err err = OK;

	for (uint32_t i = 0; i < count && garbage <= MAX_GARBAGE && !err; i++) {
		struct yaffs_chunk chunk;
		enum yaffs_state state = yaffs_chunk_read(&fs->layout, yaffs_page(fs, i), &chunk);

		if (state == YAFFS_BAD || state == YAFFS_OTHER) {
			is_bad |= state == YAFFS_BAD;
			garbage_at = garbage++ ? garbage_at : i * stride;
			continue;
		}
		if (state == YAFFS_BLANK)
			continue;
		if (garbage && !is_bad) {
			sink_fault(sink, status, ERR_CORRUPT, garbage_at,
				   "a yaffs chunk or blank flash");
			fs->is_damaged = true;
		}
		garbage = 0;
		is_bad = false;
		end = (i + 1) * stride;
		fs->last = state == YAFFS_CHUNK ? chunk.object : 0;
		if (state == YAFFS_CHUNK)
			err = add_chunk(fs, chunk, i);
	}
	if (is_cut(fs, end)) {
		sink_fault(sink, status, ERR_TRUNCATED, end, "a whole yaffs chunk");
		end = fs->in.len;
	} else if (end < fs->in.len) {
		fs->last = 0;
	}
	sink_used(sink, end_of(fs, end));
	return err;
}

static void yaffs_close(struct source *source)
{
	struct yaffs *fs = (struct yaffs *)(void *)source;

	mem_free(fs->chunks);
	mem_free(fs->objects);
	mem_free(fs);
}

static enum err read_all(struct yaffs *fs, struct sink *sink)
{
	const struct yaffs_layout *l = &fs->layout;
	enum err status = OK;
	enum err err = read_chunks(fs, sink, &status);

	if (err)
		return err;
	sink_attribute_text(sink, "yaffs.byte-order", l->big_endian ? "big" : "little");
	sink_attribute_number(sink, "yaffs.version",
			      l->tags == YAFFS_TAGS1 || l->tags == YAFFS_TAGS1_PACKED ? 1 : 2);
	sink_attribute_number(sink, "yaffs.page-size", l->page);
	sink_attribute_number(sink, "yaffs.spare-size", l->spare);
	err = yaffs_index(fs, sink, &status);
	if (!err)
		err = yaffs_walk(fs, sink, &status);
	return err ? err : status;
}

static enum err yaffs_extract(struct bytes in, struct sink *sink)
{
	struct yaffs_layout layout;
	struct yaffs *fs;
	enum err err;

	if (!yaffs_layout_find(in, &layout))
		return ERR_NOMATCH;
	fs = mem_zalloc(1, sizeof(*fs));
	if (!fs)
		return ERR_NOMEM;
	fs->source = (struct source){ .read = yaffs_file_read, .close = yaffs_close };
	atomic_init(&fs->source.refs, 1);
	fs->in = in;
	fs->layout = layout;
	err = read_all(fs, sink);
	source_unref(&fs->source);
	return err;
}

/* clang-format off */
const struct extractor extractor_yaffs = {
	.name = "yaffs",
	.summary = "log-structured file system for NAND flash, versions 1 and 2",
	.limitations = "ECC of pages is not checked; dumps without spare bytes are read only if "
		       "tags are in-band; an image that begins with data is found at the start of "
		       "a region only",
	.magic = (const struct magic[]){
		/* headers of objects in the root directory: file, symlink, directory, special */
		{ "\1\0\0\0\1\0\0\0\xff\xff", 10, 0 }, { "\2\0\0\0\1\0\0\0\xff\xff", 10, 0 },
		{ "\3\0\0\0\1\0\0\0\xff\xff", 10, 0 }, { "\5\0\0\0\1\0\0\0\xff\xff", 10, 0 },
		{ "\0\0\0\1\0\0\0\1\xff\xff", 10, 0 }, { "\0\0\0\2\0\0\0\1\xff\xff", 10, 0 },
		{ "\0\0\0\3\0\0\0\1\xff\xff", 10, 0 }, { "\0\0\0\5\0\0\0\1\xff\xff", 10, 0 },
		/* the root directory */
		{ "\3\0\0\0\0\0\0\0\xff\xff", 10, 0 }, { "\0\0\0\3\0\0\0\0\xff\xff", 10, 0 },
		{ 0 } },
	.at_start = true,
	.probe = yaffs_probe,
	.extract = yaffs_extract,
};
/* clang-format on */
