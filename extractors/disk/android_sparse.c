/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Android sparse image: an image of blocks with what repeats left out. On disk, little-endian:
 * ed26ff3a, version 1.x, the sizes of this header and of a chunk's, the size of a block, the
 * numbers of blocks and chunks; then chunks: raw blocks, one word to fill blocks with, blocks
 * nobody cares for (zeros here), or the CRC-32 of all blocks before.
 *
 * Source: Android, system/core/libsparse sparse_format.h.
 */
#include "analyzer/base/hash.h"
#include "analyzer/base/reader.h"
#include "analyzer/base/sparse.h"
#include "extractors/extractor.h"

#define HEADER_SIZE 28u
#define CHUNK_SIZE 12u
#define FILL_SIZE 512u          /* bytes that are filled at once */
#define SIZE_MAX_BELIEVED 4096u /* of a header */

enum { RAW = 0xcac1, FILL = 0xcac2, DONT_CARE = 0xcac3, CHECK = 0xcac4 };

struct header {
	uint16_t major, size, chunk_size;
	uint32_t block, blocks, chunks;
};

struct unsparse {
	struct header h;
	struct reader r;
	struct buf out;
	uint64_t blocks; /* written */
	uint32_t crc;
	size_t checked; /* bytes of `out` that `crc` covers */
	const char *expected;
};

static bool header_read(struct bytes in, struct header *h)
{
	struct reader r = reader_le(in);

	if (read_u32(&r) != 0xed26ff3a)
		return false;
	h->major = read_u16(&r);
	reader_skip(&r, 2);
	h->size = read_u16(&r);
	h->chunk_size = read_u16(&r);
	h->block = read_u32(&r);
	h->blocks = read_u32(&r);
	h->chunks = read_u32(&r);
	reader_skip(&r, 4);
	return !r.bad && h->size >= HEADER_SIZE && h->size <= SIZE_MAX_BELIEVED &&
	       h->chunk_size >= CHUNK_SIZE && h->chunk_size <= SIZE_MAX_BELIEVED && h->block &&
	       h->block % 4 == 0 && h->blocks && h->chunks;
}

static enum err android_sparse_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .bits = 64 };
	return OK;
}

static enum err fault(struct unsparse *u, enum err err, const char *expected)
{
	u->expected = expected;
	return err;
}

static enum err append(struct unsparse *u, struct bytes more)
{
	enum err err = buf_append(&u->out, more);

	return err == ERR_LIMIT ? fault(u, err, "an image within the limits") : err;
}

static enum err fill(struct unsparse *u, struct bytes word, uint64_t size)
{
	uint8_t words[FILL_SIZE];
	enum err err = OK;

	if (bytes_all(word, 0))
		return buf_fill(&u->out, 0, (size_t)size);
	for (size_t i = 0; i < sizeof(words); i += 4)
		memcpy(words + i, word.ptr, 4);
	for (uint64_t done = 0; done < size && !err; done += sizeof(words))
		err = append(u, bytes_head(bytes_of(words, sizeof(words)), size - done));
	return err;
}

/* The CRC-32 of what was written since the last one. */
static void hash(struct unsparse *u)
{
	struct bytes all = buf_bytes(&u->out), run;

	while (sparse_run(u->out.sparse, all, u->checked, &run)) {
		u->crc = hash_crc32_zeros(u->crc, (uint64_t)(run.ptr - all.ptr) - u->checked);
		u->crc = hash_crc32(u->crc, run);
		u->checked = (size_t)(run.ptr - all.ptr) + run.len;
	}
	u->crc = hash_crc32_zeros(u->crc, all.len - u->checked);
	u->checked = all.len;
}

static enum err check(struct unsparse *u, struct bytes body)
{
	if (body.len != 4)
		return fault(u, ERR_CORRUPT, "a CRC-32 of 4 bytes");
	hash(u);
	return u->crc == le32(body.ptr) ? OK : fault(u, ERR_CORRUPT, "the CRC-32 of the image");
}

static enum err read_chunk(struct unsparse *u)
{
	static const uint8_t zeros[4];
	size_t start = u->r.pos;
	uint16_t type = read_u16(&u->r);
	uint32_t blocks = (reader_skip(&u->r, 2), read_u32(&u->r)), total = read_u32(&u->r);
	uint64_t size = (uint64_t)blocks * u->h.block;
	struct bytes body;

	reader_skip(&u->r, u->h.chunk_size - CHUNK_SIZE);
	if (u->r.bad)
		return fault(u, ERR_TRUNCATED, "a chunk header");
	if (type < RAW || type > CHECK || total < u->h.chunk_size ||
	    (type != CHECK && blocks > u->h.blocks - u->blocks) ||
	    (type == RAW && total - u->h.chunk_size != size) ||
	    (type == FILL && total - u->h.chunk_size != 4)) {
		u->r.pos = start;
		return fault(u, ERR_CORRUPT, "a chunk that fits the image");
	}
	body = reader_take(&u->r, total - u->h.chunk_size);
	if (u->r.bad && type == RAW) { /* what there is of it, so that it can be searched */
		body = bytes_from(u->r.in, u->r.pos);
		u->r.pos = u->r.in.len;
		return append(u, body) ? ERR_LIMIT : fault(u, ERR_TRUNCATED, "a chunk");
	}
	if (u->r.bad)
		return fault(u, ERR_TRUNCATED, "a chunk");
	if (type == CHECK)
		return check(u, body);
	u->blocks += blocks;
	if (type == RAW)
		return append(u, body);
	return fill(u, type == FILL ? body : bytes_of(zeros, 4), size);
}

static enum err android_sparse_extract(struct bytes in, struct sink *sink)
{
	struct unsparse u = { .r = reader_le(in), .out = buf_with_max((size_t)sink->max_body) };
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str("image") };
	enum err err = OK;

	if (!header_read(in, &u.h))
		return ERR_NOMATCH;
	if (u.h.major != 1) {
		sink_note(sink, ERR_UNSUPPORTED, 4, "version 1");
		return ERR_UNSUPPORTED;
	}
	reader_seek(&u.r, u.h.size);
	if ((uint64_t)u.h.block * u.h.blocks > sink->max_disk) {
		sink_note(sink, ERR_LIMIT, 12, "an image within the limit 'disk'");
		return ERR_LIMIT;
	}
	err = buf_sparse(&u.out, (uint64_t)u.h.block * u.h.blocks);
	for (uint32_t i = 0; i < u.h.chunks && !err; i++)
		err = read_chunk(&u);
	if (!err && u.blocks != u.h.blocks)
		err = fault(&u, ERR_CORRUPT, "as many blocks as the header says");
	if (err != ERR_NOMEM) {
		enum err given;

		if (err)
			sink_note(sink, err, u.r.pos, u.expected ? u.expected : "a chunk");
		entry.status = err;
		sink_used(sink, u.r.pos);
		given = sink_give(sink, &entry, &u.out);
		err = given ? given : err;
	}
	buf_finish(&u.out);
	return err;
}

const struct extractor extractor_android_sparse = {
	.name = "android_sparse",
	.summary = "Android sparse image",
	.limitations = "blocks nobody cares for are read as zeros",
	.magic = (const struct magic[]){ { "\x3a\xff\x26\xed", 4, 0 }, { 0 } },
	.probe = android_sparse_probe,
	.extract = android_sparse_extract,
};
