/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Update of Tenvis cameras, "PK2". On disk, little-endian: a magic, the camera's type, a time, a
 * version, and the number of sections; each section has a type, an MD5 and a size. A CMD is a shell
 * command; a FILE is a name and a body, each after its length. Commands and bodies are XORed with
 * a key of eight bytes, the same for all cameras.
 *
 * Source: the description in fact_extractor's plugin tenvis_pk2.
 */
#include <stdio.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/reader.h"
#include "extractors/extractor.h"

#define HEADER_SIZE 28u
#define SECTION_SIZE 24u
#define MAX_SECTIONS 4096u
#define MAX_NAME 4096u

struct section {
	struct bytes head, name, body; /* body: still XORed; head: with a file's lengths */
	bool file, cut;
};

/* The section that R stands at: OK, ERR_TRUNCATED with what there is of its body, ERR_CORRUPT. */
static enum err section_read(struct reader *r, struct section *s)
{
	size_t start = r->pos;
	struct bytes head = reader_take(r, SECTION_SIZE), payload;
	uint32_t size;
	struct reader f;

	*s = (struct section){ .head = head };
	if (r->bad)
		return ERR_TRUNCATED;
	size = le32(head.ptr + 20);
	s->file = bytes_at(head, 0, "FILE", 4);
	if (!s->file && !bytes_at(head, 0, "CMD\0", 4))
		return ERR_CORRUPT;
	payload = bytes_head(bytes_from(r->in, r->pos), size);
	s->cut = payload.len < size;
	r->pos += payload.len;
	s->body = payload;
	if (s->file) {
		uint32_t length;

		f = reader_le(payload);
		length = read_u32(&f);
		if (length > MAX_NAME)
			return ERR_CORRUPT;
		s->name = reader_take(&f, length);
		length = read_u32(&f);
		if (f.bad || (uint64_t)f.pos + length != size)
			return f.bad && s->cut ? ERR_TRUNCATED : ERR_CORRUPT;
		s->body = bytes_from(payload, f.pos);
		s->head = bytes_head(bytes_from(r->in, start), SECTION_SIZE + f.pos);
		s->name.len = strnlen((const char *)s->name.ptr, s->name.len);
	}
	return OK;
}

static enum err tenvis_pk2_probe(struct bytes from, struct span *out)
{
	struct reader r = reader_le(from);
	struct section s;

	if (!bytes_at(from, 0, "PK2\0", 4) || from.len < HEADER_SIZE || !le32(from.ptr + 24) ||
	    le32(from.ptr + 24) > MAX_SECTIONS)
		return ERR_NOMATCH;
	reader_seek(&r, HEADER_SIZE);
	if (section_read(&r, &s) == ERR_CORRUPT || !s.head.len)
		return ERR_NOMATCH;
	*out = (struct span){ .size = 0, .bits = 64 };
	return OK;
}

/* The body of S in the clear, appended to OUT, against the MD5 of the section in the clear. */
static enum err section_decode(const struct section *s, struct buf *out)
{
	static const uint8_t key[8] = { 0xa1, 0x83, 0x24, 0x78, 0xb3, 0x41, 0x43, 0x56 };
	struct bytes over[2] = { bytes_from(s->head, SECTION_SIZE) };
	uint8_t md5[MD5_SIZE];
	enum err err = buf_reserve(out, s->body.len);

	if (err)
		return err;
	for (size_t i = 0; i < s->body.len; i++)
		out->ptr[i] = s->body.ptr[i] ^ key[i % 8];
	out->len = s->body.len;
	if (s->cut)
		return ERR_TRUNCATED;
	over[1] = buf_bytes(out);
	hash_md5(over, 2, md5);
	return bytes_at(s->head, 4, md5, MD5_SIZE) ? OK : ERR_CORRUPT;
}

static enum err emit(const struct section *s, unsigned i, uint64_t at, enum err *status,
		     struct sink *sink)
{
	struct buf body = buf_with_max((size_t)sink->max_body);
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str("section header") };
	enum err err = sink_slice(sink, &entry, s->head), decoded;
	char name[24];

	entry.path = bytes_str("body");
	if (!err && s->body.len)
		err = sink_slice(sink, &entry, s->body);
	if (err)
		return err;
	decoded = section_decode(s, &body);
	if (decoded == ERR_NOMEM || decoded == ERR_LIMIT) {
		buf_finish(&body);
		return decoded;
	}
	if (decoded) {
		*status = decoded;
		sink_note(sink, decoded, at, "the MD5 of a section");
	}
	snprintf(name, sizeof(name), "command%u", i + 1);
	entry = (struct entry){ .kind = ENTRY_FILE, .path = s->name, .status = decoded };
	if (!s->file)
		entry.path = bytes_str(name);
	return sink_give(sink, &entry, &body);
}

static enum err tenvis_pk2_extract(struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct reader r = reader_le(in);
	enum err status = OK, err;
	struct section s;

	if (in.len < HEADER_SIZE || le32(in.ptr + 24) > MAX_SECTIONS)
		return ERR_NOMATCH;
	sink_attribute_number(sink, "tenvis.camera", le32(in.ptr + 4));
	err = sink_slice(sink, &header, bytes_head(in, HEADER_SIZE));
	reader_seek(&r, HEADER_SIZE);
	for (unsigned i = 0; i < le32(in.ptr + 24) && !err; i++) {
		uint64_t at = r.pos;
		enum err found = section_read(&r, &s);

		if (found) {
			status = found;
			sink_note(sink, found, at, "a section with a command or a file");
			sink_used(sink, found == ERR_TRUNCATED ? in.len : at);
			return status;
		}
		err = emit(&s, i, at, &status, sink);
	}
	sink_used(sink, r.pos);
	return err ? err : status;
}

const struct extractor extractor_tenvis_pk2 = {
	.name = "tenvis_pk2",
	.summary = "update of Tenvis cameras",
	.limitations = "",
	.magic = (const struct magic[]){ { "PK2\0", 4, 0 }, { 0 } },
	.container = true,
	.probe = tenvis_pk2_probe,
	.extract = tenvis_pk2_extract,
};
