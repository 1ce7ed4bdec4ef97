/* SPDX-License-Identifier: Apache-2.0 */
/*
 * RPM package (rpm's doc/manual/format.md), big-endian: a lead of 96 bytes, ed ab ee db, u8 major,
 * u8 minor, u16 type (0: binary, 1: source), ...; the signature header, padded to 8 bytes; the main
 * header; the payload, a compressed cpio archive. A header is 8e ad e8 01, u32 0, u32 entries, u32
 * bytes of data; entries of u32 tag, u32 type, u32 offset, u32 count; the data. The package's name,
 * version and licence are there. Digests in hexadecimal: those of the main header are in the
 * signature header, that of the payload is in the main header; before rpm 4.14 there was an MD5 of
 * both instead.
 */
#include "analyzer/base/hash.h"
#include "analyzer/base/reader.h"
#include "extractors/extractor.h"

#define LEAD 96u
#define HEADER_MAGIC "\x8e\xad\xe8\x01\0\0\0\0"
#define MAX_ENTRIES 1024u /* tags: a package has a hundred */
#define MAX_DATA (256u << 20)
#define SIG_SIZE 1000u     /* u32: bytes of main header and payload */
#define SIG_LONG_SIZE 270u /* the same as u64 */

#define SIG_SHA1 269u   /* of the main header */
#define SIG_SHA256 273u /* the same */
#define SIG_MD5 1004u   /* of main header and payload, 16 bytes */
#define PAYLOAD_DIGEST 5092u
#define PAYLOAD_DIGEST_KIND 5093u
#define KIND_SHA256 8u /* as in OpenPGP */

enum {
	TYPE_INT32 = 4,
	TYPE_INT64 = 5,
	TYPE_STRING = 6,
	TYPE_BYTES = 7,
	TYPE_STRINGS = 8,
	TYPE_I18N = 9
};

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
	*out = (struct span){ .size = size, .bits = 32 + 7 + 15 + 64, .fills = !size };
	return OK;
}

/* Does TEXT say, in hexadecimal, the SIZE bytes of DIGEST? */
static bool says(struct bytes text, const uint8_t *digest, size_t size)
{
	char hex[2 * SHA256_SIZE + 1];

	hash_hex(digest, size, hex);
	return bytes_at(text, 0, hex, 2 * size + 1);
}

/* Is the main header IN the one that the signature header has a digest of, if it has any? */
static bool header_holds(const struct header *signature, struct bytes in)
{
	uint8_t digest[SHA256_SIZE];
	struct bytes text;

	if (find(signature, SIG_SHA256, TYPE_STRING, &text)) {
		hash_sha256(in, digest);
		return says(text, digest, SHA256_SIZE);
	}
	if (find(signature, SIG_SHA1, TYPE_STRING, &text)) {
		hash_sha1(in, digest);
		return says(text, digest, SHA1_SIZE);
	}
	return true;
}

/* The same of the PAYLOAD behind the main header IN, which is H. */
static bool payload_holds(const struct header *signature, const struct header *h, struct bytes in,
			  struct bytes payload)
{
	const struct bytes both[] = { in, payload };
	uint8_t digest[SHA256_SIZE];
	struct bytes value, kind;

	if (find(h, PAYLOAD_DIGEST, TYPE_STRINGS, &value) &&
	    find(h, PAYLOAD_DIGEST_KIND, TYPE_INT32, &kind) && kind.len >= 4 &&
	    be32(kind.ptr) == KIND_SHA256) {
		hash_sha256(payload, digest);
		return says(value, digest, SHA256_SIZE);
	}
	if (find(signature, SIG_MD5, TYPE_BYTES, &value)) {
		hash_md5(both, 2, digest);
		return bytes_at(value, 0, digest, MD5_SIZE);
	}
	return true;
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

/* What lies behind the headers: up to SIZE, or to the end when that is 0. */
static enum err emit_payload(const struct header *signature, const struct header *h,
			     struct bytes in, uint64_t size, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_PART,
			       .path = bytes_str("payload"),
			       .target = bytes_str("") };
	struct bytes payload = bytes_from(bytes_head(in, size ? size : in.len), h->end);
	uint64_t at = body_start(signature);

	if (size > in.len) {
		sink_note(sink, ERR_TRUNCATED, in.len, "the rest of the rpm payload");
		entry.status = ERR_TRUNCATED;
	} else if (size && !payload_holds(signature, h, bytes_head(bytes_from(in, at), h->end - at),
					  payload)) {
		sink_note(sink, ERR_CORRUPT, h->end, "the digest of the rpm payload");
		entry.status = ERR_CORRUPT;
	}
	sink_used(sink, size && size < in.len ? size : in.len);
	return sink_slice(sink, &entry, payload);
}

static enum err rpm_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_HEADER,
			       .path = bytes_str("header"),
			       .target = bytes_str("") };
	struct header signature, h;
	uint64_t at = LEAD;
	enum err err = read_header(in, at, &signature);

	if (!err) {
		at = body_start(&signature);
		err = read_header(in, at, &h);
	}
	if (err) {
		sink_note(sink, err, at, "an rpm header");
		return err;
	}
	if (!header_holds(&signature, bytes_head(bytes_from(in, at), h.end - at)))
		sink_note(sink, ERR_CORRUPT, at, "the digest of the rpm header");
	emit_attributes(&h, sink);
	err = sink_slice(sink, &entry, bytes_head(in, h.end));
	return err ? err : emit_payload(&signature, &h, in, whole_size(&signature, at), sink);
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
