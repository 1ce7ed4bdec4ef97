/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/stream/stream.h"

#include "analyzer/base/mem.h"

#define START 4096u /* bytes of the content that tell the image of a disk */
#define SLACK 4096u /* room after the content that is not worth a copy */

static bool next_unit(const struct stream *s, struct bytes rest, enum codec *codec, uint64_t *skip)
{
	*skip = 0;
	if (s->single)
		return false;
	return s->next ? s->next(rest, codec, skip) : codec_of(rest) == *codec;
}

/* The content lives as long as its node: what it was given too much of goes back. */
static void trim(struct buf *body)
{
	uint8_t *ptr;

	if (!body->len || body->room - body->len <= SLACK + body->len / 16)
		return;
	ptr = mem_resize(body->ptr, body->len, 1);
	if (ptr) {
		body->ptr = ptr;
		body->room = body->len;
	}
}

enum err stream_extract(const struct stream *s, struct bytes in, struct sink *sink)
{
	struct buf body = buf_with_max((size_t)sink->max_body);
	struct entry entry = s->entry;
	enum codec codec = s->codec;
	uint64_t pos = 0, skip = 0;
	size_t used;
	enum err err;

	do {
		size_t before = body.len;

		err = codec_decode(codec, bytes_from(in, pos + skip), &body, &used);
		/* what only looked like one more unit is not ours */
		if (err && err != ERR_NOMEM && err != ERR_LIMIT && pos && body.len == before) {
			err = OK;
			break;
		}
		pos += skip + used;
	} while (!err && next_unit(s, bytes_from(in, pos), &codec, &skip));

	if (err && (err == ERR_NOMEM || !body.len)) {
		buf_finish(&body);
		if (err != ERR_NOMEM)
			sink_note(sink, err, pos, s->expected);
		return err;
	}
	if (err)
		sink_note(sink, err, pos,
			  err == ERR_LIMIT ? "no more content than the limit 'body' allows"
					   : s->expected);
	sink_used(sink, pos);
	trim(&body);
	entry.kind = ENTRY_PART;
	entry.path = entry.path.ptr ? entry.path : bytes_str("");
	entry.target = bytes_str("");
	entry.mode = entry.mode ? entry.mode : 0644;
	entry.status = err;
	return sink_give(sink, &entry, &body);
}

/* A boot sector (of a partition table, or FAT), ext, F2FS, squashfs, UBI, Android's sparse form. */
static bool starts_disk(struct bytes in)
{
	return bytes_at(in, 510, "\x55\xaa", 2) || bytes_at(in, 1080, "\x53\xef", 2) ||
	       bytes_at(in, 1024, "\x10\x20\xf5\xf2", 4) || bytes_at(in, 0, "hsqs", 4) ||
	       bytes_at(in, 0, "UBI#", 4) || bytes_at(in, 0, "\x3a\xff\x26\xed", 4);
}

bool stream_is_disk(struct bytes in)
{
	struct buf start = buf_with_max(START);
	enum codec codec = codec_of(in);
	bool disk;

	if (in.len >= 30 && bytes_at(in, 0, "PK\3\4", 4)) { /* APPNOTE, 4.3.7: a local header */
		codec = CODEC_DEFLATE;
		in = bytes_from(in, 30u + le16(in.ptr + 26) + le16(in.ptr + 28));
	}
	if (codec == CODEC_NONE)
		return false;
	(void)codec_decode(codec, in, &start, NULL);
	disk = starts_disk(buf_bytes(&start));
	buf_finish(&start);
	return disk;
}

struct bytes stream_base_name(struct bytes name)
{
	size_t start = name.len;

	while (start && name.ptr[start - 1] != '/' && name.ptr[start - 1] != '\\')
		start--;
	return bytes_from(name, start);
}
