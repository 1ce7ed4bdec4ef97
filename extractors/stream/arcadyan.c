/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The obfuscated LZMA of Arcadyan's routers (Easybox, Speedport): 4 bytes, then an LZMA alone
 * stream whose first 32 bytes changed places with the 32 at 0x68; in them, there, the nibbles of
 * each byte and then the bytes of each pair are swapped. So 5d 00 00 80 becomes 00 d5 08 00.
 *
 * Source: the deobfuscator of binwalk (description of the layout).
 */
#include "extractors/codec/codec.h"
#include "extractors/codec/lzma_header.h"
#include "extractors/extractor.h"

#define FIRST 4u
#define SECOND 0x68u
#define BLOCK 32u
#define MIN_SIZE (SECOND + BLOCK)
#define MAX_SIZE (2u << 20) /* they have flashes of 2 to 8 MiB, and several of these in them */
#define TRIAL 600u
#define MIN_COPY 4096u

/* Undo it in place; IN has MIN_SIZE bytes at least. */
static void restore(uint8_t *in)
{
	uint8_t block[BLOCK];

	memcpy(block, in + FIRST, BLOCK);
	for (unsigned i = 0; i < BLOCK; i++) {
		uint8_t byte = in[SECOND + (i ^ 1)];

		in[FIRST + i] = (uint8_t)(byte << 4 | byte >> 4);
	}
	memcpy(in + SECOND, block, BLOCK);
}

static enum err arcadyan_probe(struct bytes from, struct span *out)
{
	uint8_t start[TRIAL];
	struct bytes head = bytes_head(from, sizeof(start)), data;
	struct lzma_header h;

	if (head.len < MIN_SIZE)
		return ERR_NOMATCH;
	memcpy(start, head.ptr, head.len);
	restore(start);
	data = bytes_from(bytes_of(start, head.len), FIRST);
	if (!lzma_header_read(data, &h) || !lzma_header_plausible(&h) ||
	    !lzma_header_trial(data, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .bits = 36 };
	return OK;
}

/* Decode the first LEN bytes of IN, restored; *USED of them belong to the stream. */
static enum err decode(struct bytes in, size_t len, struct buf *body, size_t *used)
{
	struct buf plain = buf_with_max(len);
	enum err err = buf_append(&plain, bytes_head(in, len));

	if (!err) {
		restore(plain.ptr);
		err = codec_decode(CODEC_LZMA, bytes_from(buf_bytes(&plain), FIRST), body, used);
	}
	buf_finish(&plain);
	return err;
}

static enum err arcadyan_extract(struct bytes in, struct sink *sink)
{
	struct entry prefix = { .kind = ENTRY_HEADER, .path = bytes_str("prefix") };
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str(""), .mode = 0644 };
	struct buf body = buf_with_max((size_t)sink->max_body);
	size_t used = 0, most = in.len < MAX_SIZE ? in.len : MAX_SIZE;
	enum err err;

	if (in.len < MIN_SIZE)
		return ERR_NOMATCH;
	/* what breaks off early must not cost a copy of everything behind it */
	for (size_t len = MIN_COPY;; len *= 8) {
		body.len = 0;
		err = decode(in, len < most ? len : most, &body, &used);
		if (err != ERR_TRUNCATED || len >= most)
			break;
	}
	if (!err) {
		sink_used(sink, FIRST + used);
		err = sink_slice(sink, &prefix, bytes_head(in, FIRST));
		if (!err)
			return sink_give(sink, &entry, &body);
	} else if (err != ERR_NOMEM) {
		sink_note(sink, err, FIRST + used, "an obfuscated lzma stream");
	}
	buf_finish(&body);
	return err;
}

extern const struct extractor extractor_arcadyan;
const struct extractor extractor_arcadyan = {
	.name = "arcadyan",
	.summary = "obfuscated LZMA of Arcadyan's routers",
	.limitations = "a dictionary of 8 MiB; nothing of a stream that is not whole",
	.magic = (const struct magic[]){ { "\x00\xd5\x08\x00", 4, SECOND }, { 0 } },
	.probe = arcadyan_probe,
	.extract = arcadyan_extract,
};
