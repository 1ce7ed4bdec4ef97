/* SPDX-License-Identifier: Apache-2.0 */
/*
 * RPM package (rpm's doc/manual/format.md), big-endian: a lead of 96 bytes, ed ab ee db, u8 major,
 * u8 minor, u16 type (0: binary, 1: source), ...; the signature header, padded to 8 bytes; the main
 * header; the payload, a compressed cpio archive. A header is 8e ad e8 01, u32 0, u32 entries, u32
 * bytes of data; entries of u32 tag, u32 type, u32 offset, u32 count; the data. The package's name,
 * version and licence are there.
 */
#include "analyzer/base/reader.h"
#include "extractors/extractor.h"

#define LEAD 96u
#define HEADER_MAGIC "\x8e\xad\xe8\x01\0\0\0\0"
#define MAX_ENTRIES 65536u
#define MAX_DATA (256u << 20)
#define SIG_SIZE 1000u     /* u32: bytes of main header and payload */
#define SIG_LONG_SIZE 270u /* the same as u64 */

enum { TYPE_INT32 = 4, TYPE_INT64 = 5, TYPE_STRING = 6, TYPE_I18N = 9 };

struct header {
	struct bytes entries, data;
	uint64_t end;
};

/* The header structure at AT. */
static enum err read_header(struct bytes in, uint64_t at, struct header *h)
{
	struct reader r = reader_be(bytes_from(in, at));
	struct bytes magic = reader_take(&r, 8);
	uint32_t count = read_u32(&r), len = read_u32(&r);

	if (r.bad)
		return ERR_TRUNCATED;
	if (!bytes_equal(magic, bytes_of(HEADER_MAGIC, 8)) || count > MAX_ENTRIES || len > MAX_DATA)
		return ERR_CORRUPT;
	h->entries = reader_take(&r, (uint64_t)count * 16);
	h->data = reader_take(&r, len);
	h->end = at + 16 + (uint64_t)count * 16 + len;
	return r.bad ? ERR_TRUNCATED : OK;
}

/* The data of the first entry TAG, from its offset on; false when there is none of TYPE. */
static bool find(const struct header *h, uint32_t tag, uint32_t type, struct bytes *out)
{
	for (size_t at = 0; at + 16 <= h->entries.len; at += 16) {
		const uint8_t *e = h->entries.ptr + at;

		if (be32(e) != tag)
			continue;
		*out = bytes_from(h->data, be32(e + 8));
		return be32(e + 4) == type;
	}
	return false;
}

/* Bytes of the package by its signature; 0 when it does not say. */
static uint64_t whole_size(const struct header *signature, uint64_t body)
{
	struct bytes value;

	if (find(signature, SIG_SIZE, TYPE_INT32, &value) && value.len >= 4)
		return body + be32(value.ptr);
	if (find(signature, SIG_LONG_SIZE, TYPE_INT64, &value) && value.len >= 8 &&
	    be64(value.ptr) < INT64_MAX)
		return body + be64(value.ptr);
	return 0;
}

/* Where the main header starts. */
static uint64_t body_start(const struct header *signature)
{
	return (signature->end + 7) & ~7ull;
}

static enum err rpm_probe(struct bytes from, struct span *out)
{
	struct header signature;
	uint64_t size = 0;
	enum err err;

	if (from.len < LEAD + 16 || !bytes_at(from, 0, "\xed\xab\xee\xdb", 4) || from.ptr[4] < 3 ||
	    from.ptr[4] > 4 || be16(from.ptr + 6) > 1)
		return ERR_NOMATCH;
	err = read_header(from, LEAD, &signature);
	if (err == ERR_CORRUPT)
		return ERR_NOMATCH;
	if (!err)
		size = whole_size(&signature, body_start(&signature));
	*out = (struct span){ .size = size, .bits = 32 + 7 + 15 + 64 };
	return OK;
}

static void emit_text(const struct header *h, uint32_t tag, uint32_t type, const char *key,
		      struct sink *sink)
{
	struct bytes text;
	const uint8_t *end;

	if (!find(h, tag, type, &text) || !text.len)
		return;
	end = memchr(text.ptr, 0, text.len);
	if (end && end > text.ptr)
		sink_attribute(sink, key, bytes_head(text, (uint64_t)(end - text.ptr)));
}

static void emit_attributes(const struct header *h, struct sink *sink)
{
	static const struct {
		uint32_t tag, type;
		const char *key;
	} texts[] = {
		{ 1000, TYPE_STRING, "rpm.name" },    { 1001, TYPE_STRING, "rpm.version" },
		{ 1002, TYPE_STRING, "rpm.release" }, { 1022, TYPE_STRING, "rpm.arch" },
		{ 1014, TYPE_STRING, "rpm.license" }, { 1011, TYPE_STRING, "rpm.vendor" },
		{ 1004, TYPE_I18N, "rpm.summary" },   { 1044, TYPE_STRING, "rpm.source" },
		{ 1124, TYPE_STRING, "rpm.payload" }, { 1125, TYPE_STRING, "rpm.compression" },
	};
	static const struct {
		uint32_t tag;
		const char *key;
	} numbers[] = { { 1003, "rpm.epoch" }, { 1006, "rpm.build_time" } };
	struct bytes value;

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		emit_text(h, texts[i].tag, texts[i].type, texts[i].key, sink);
	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		if (find(h, numbers[i].tag, TYPE_INT32, &value) && value.len >= 4)
			sink_attribute_number(sink, numbers[i].key, be32(value.ptr));
}

static enum err rpm_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_HEADER,
			       .path = bytes_str("header"),
			       .target = bytes_str("") };
	struct header signature, h;
	uint64_t size, at = LEAD;
	enum err err = read_header(in, at, &signature);

	if (!err) {
		at = body_start(&signature);
		err = read_header(in, at, &h);
	}
	if (err) {
		sink_note(sink, err, at, "an rpm header");
		return err;
	}
	emit_attributes(&h, sink);
	err = sink_slice(sink, &entry, bytes_head(in, h.end));
	if (err)
		return err;
	size = whole_size(&signature, at);
	if (size > in.len) {
		sink_note(sink, ERR_TRUNCATED, in.len, "the rest of the rpm payload");
		entry.status = ERR_TRUNCATED;
	}
	entry.kind = ENTRY_PART;
	entry.path = bytes_str("payload");
	sink_used(sink, size && size < in.len ? size : in.len);
	return sink_slice(sink, &entry, bytes_from(bytes_head(in, size ? size : in.len), h.end));
}

static const struct magic magic[] = {
	{ "\xed\xab\xee\xdb", 4, 0 },
	{ 0 },
};

extern const struct extractor extractor_rpm;
const struct extractor extractor_rpm = {
	.name = "rpm",
	.summary = "RPM package",
	.limitations = "signatures are not verified",
	.magic = magic,
	.container = true,
	.probe = rpm_probe,
	.extract = rpm_extract,
};
