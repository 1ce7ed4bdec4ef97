/* SPDX-License-Identifier: Apache-2.0 */
/*
 * DEAFBEAD, archives in the firmware of D-Link DSL-500G and DSL-504G. On disk, little-endian, de af
 * be ad, then entries: u8 86 a directory, 87 a file; u16 length of the path, the path, with
 * backslashes; of a file u32 bytes, a gzip stream. What begins otherwise is behind the archive.
 *
 * Source: unblob, deafbead.py.
 */
#include "analyzer/base/reader.h"
#include "extractors/codec/codec.h"
#include "extractors/extractor.h"

#define HEAD 4u
#define DIRECTORY 0x86
#define REGULAR 0x87
#define PATH_MOST 512u

struct member {
	struct bytes path, data;
	uint32_t size; /* as stored: `data` has less when the archive is cut */
	bool directory;
};

/* The entry at R; false: there is none. */
static bool member_read(struct reader *r, struct member *m)
{
	uint8_t type = read_u8(r);
	uint16_t len = read_u16(r);

	if (r->bad || (type != DIRECTORY && type != REGULAR) || !len || len > PATH_MOST)
		return false;
	*m = (struct member){ .directory = type == DIRECTORY, .path = reader_take(r, len) };
	for (size_t i = 0; i < m->path.len; i++)
		if (m->path.ptr[i] < ' ' && m->path.ptr[i])
			return false;
	if (!m->directory) {
		m->size = read_u32(r);
		m->data = reader_take(r, m->size < reader_left(r) ? m->size : reader_left(r));
	}
	return !r->bad && (m->directory || m->size);
}

static enum err deafbead_probe(struct bytes from, struct span *out)
{
	struct reader r = reader_le(bytes_from(from, HEAD));
	struct member m;

	if (!bytes_at(from, 0, "\xde\xaf\xbe\xad", HEAD) || !member_read(&r, &m))
		return ERR_NOMATCH;
	if (!m.directory && codec_of(m.data) != CODEC_GZIP)
		return ERR_NOMATCH;
	*out = (struct span){ .bits = 32 + 8 + (m.directory ? 0 : 24) };
	return OK;
}

static enum err emit(const struct member *m, uint64_t at, enum err *status, struct sink *sink)
{
	struct entry entry = { .kind = m->directory ? ENTRY_DIR : ENTRY_FILE,
			       .mode = m->directory ? 0755 : 0644 };
	struct buf body = buf_with_max(sink->max_body);
	char path[PATH_MOST];
	enum err err;

	entry.path = bytes_of(path, strnlen((const char *)m->path.ptr, m->path.len));
	for (size_t i = 0; i < entry.path.len; i++)
		path[i] = (char)(m->path.ptr[i] == '\\' ? '/' : m->path.ptr[i]);
	if (m->directory)
		return sink_plain(sink, &entry);
	err = codec_decode(CODEC_GZIP, m->data, &body, NULL);
	if (err == ERR_NOMEM) {
		buf_finish(&body);
		return err;
	}
	if (err) {
		sink_note(sink, err, at, "a gzip stream");
		*status = err;
	}
	entry.status = err;
	return sink_give(sink, &entry, &body);
}

static enum err deafbead_extract(struct bytes in, struct sink *sink)
{
	struct reader r = reader_le(in);
	enum err err = OK, status = OK;
	uint64_t end = HEAD;
	struct member m;

	if (!bytes_at(in, 0, "\xde\xaf\xbe\xad", HEAD))
		return ERR_NOMATCH;
	reader_skip(&r, HEAD);
	while (!err && member_read(&r, &m)) {
		err = emit(&m, end, &status, sink);
		end = r.pos;
	}
	sink_used(sink, end);
	return err ? err : status;
}

const struct extractor extractor_deafbead = {
	.name = "deafbead",
	.summary = "archive in the firmware of D-Link DSL modems",
	.limitations = "",
	.magic = (const struct magic[]){ { "\xde\xaf\xbe\xad\x86", 5, 0 },
					 { "\xde\xaf\xbe\xad\x87", 5, 0 },
					 { 0 } },
	.probe = deafbead_probe,
	.extract = deafbead_extract,
};
