/* SPDX-License-Identifier: Apache-2.0 */
/*
 * CBFS, the file system of coreboot. On disk, big-endian, files that start at multiples of 64: each
 * has "LARCHIVE", the length of its content, a type, where its attributes are (0: none) and where
 * its content is, then its name. An attribute has a tag, its own length and values: how all of the
 * content is compressed, or a digest of it. Two types have a header of their own before the
 * content: a stage (little-endian, before attributes had its fields) and a payload, a list of
 * segments that ends with the entry point. Compression 1 is LZMA, 2 is LZ4. Files without a type
 * are free room.
 *
 * Source: coreboot, util/cbfstool and cbfs_serialized.h; U-Boot, tools/binman/cbfs_util.py.
 */
#include <stdio.h>

#include "analyzer/base/hash.h"
#include "extractors/codec/codec.h"
#include "extractors/common/part.h"

#define HEADER_SIZE 24u
#define ALIGNMENT 64u
#define MAX_HEADER 4096u
#define MAX_FILES 4096u
#define MAX_SEGMENTS 64u
#define MAX_NAME 200u
#define SEGMENT_SIZE 28u
#define STAGE_SIZE 28u

#define TAG_COMPRESSION 0x42435a4cu
#define TAG_HASH 0x68736148u
#define TAG_STAGE 0x53746864u
#define SEGMENT_CODE 0x434f4445u
#define SEGMENT_DATA 0x44415441u
#define SEGMENT_ENTRY 0x454e5452u

enum { TYPE_DELETED = 0, TYPE_STAGE = 0x10, TYPE_PAYLOAD = 0x20 };
enum { STORED, LZMA, LZ4 };
enum { HASH_SHA1 = 1, HASH_SHA256 = 2 };

struct file {
	struct bytes name, attributes, content;
	uint64_t at, start, size, next; /* start: of the content */
	uint32_t type;
	uint32_t compression;
	bool stage_attribute;
	enum err status; /* what a digest says of it */
};

static bool file_read(struct bytes in, uint64_t at, struct file *f)
{
	uint32_t attributes, start;
	struct bytes head;

	*f = (struct file){ .at = at };
	if (!bytes_sub(in, at, HEADER_SIZE, &head) || !bytes_at(head, 0, "LARCHIVE", 8))
		return false;
	f->size = be32(head.ptr + 8);
	f->type = be32(head.ptr + 12);
	attributes = be32(head.ptr + 16);
	start = be32(head.ptr + 20);
	if (start <= HEADER_SIZE || start > MAX_HEADER || attributes > start ||
	    (attributes && attributes < HEADER_SIZE) || !bytes_sub(in, at, start, &head))
		return false;
	f->name = bytes_from(bytes_head(head, attributes ? attributes : start), HEADER_SIZE);
	f->name.len = strnlen((const char *)f->name.ptr, f->name.len);
	f->attributes = bytes_from(head, attributes ? attributes : start);
	f->start = at + start;
	f->content = bytes_head(bytes_from(in, f->start), f->size);
	f->next = (f->start + f->size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
	return true;
}

static bool is_free(const struct file *f)
{
	return f->type == TYPE_DELETED || f->type == UINT32_MAX;
}

static enum err cbfs_probe(struct bytes from, struct span *out)
{
	struct file f;

	if (!file_read(from, 0, &f) || (!is_free(&f) && !f.name.len))
		return ERR_NOMATCH;
	*out = (struct span){ .bits = 64 + 20 + 20 };
	return OK;
}

/* ATTRIBUTE holds a kind of digest and the digest. */
static bool digest_holds(struct bytes attribute, struct bytes content)
{
	uint8_t digest[SHA256_SIZE];
	uint32_t kind = be32(attribute.ptr);

	if (kind == HASH_SHA256 && attribute.len >= 4 + SHA256_SIZE) {
		hash_sha256(content, digest);
		return bytes_at(attribute, 4, digest, SHA256_SIZE);
	}
	if (kind == HASH_SHA1 && attribute.len >= 4 + SHA1_SIZE) {
		hash_sha1(content, digest);
		return bytes_at(attribute, 4, digest, SHA1_SIZE);
	}
	return true;
}

static void read_attributes(struct parts *parts, struct file *f)
{
	struct bytes rest = f->attributes;
	bool hashed = false;

	while (rest.len >= 12) {
		uint32_t tag = be32(rest.ptr), size = be32(rest.ptr + 4);
		struct bytes value;

		if (size < 8 || !bytes_sub(rest, 8, size - 8, &value))
			return;
		f->stage_attribute |= tag == TAG_STAGE;
		if (tag == TAG_COMPRESSION && value.len >= 4)
			f->compression = be32(value.ptr);
		if (tag == TAG_HASH && value.len >= 4 && !hashed && f->content.len == f->size) {
			hashed = true;
			if (!digest_holds(value, f->content)) {
				f->status = ERR_CORRUPT;
				parts_note(parts, f->status, f->start, "the digest of a file");
			}
		}
		rest = bytes_from(rest, size);
	}
}

static enum err emit_body(struct parts *parts, const struct file *f, const char *name,
			  uint32_t compression, struct bytes in)
{
	uint64_t at = (uint64_t)(in.ptr - parts->in.ptr);
	struct buf body = buf_with_max(parts->sink->max_body);
	enum err err = ERR_UNSUPPORTED;

	if (compression == STORED)
		return parts_emit(parts, bytes_str(name), at, in.len, f->status);
	if (compression == LZMA || compression == LZ4)
		err = codec_decode(compression == LZMA ? CODEC_LZMA : CODEC_LZ4_FRAME, in, &body,
				   NULL);
	if (err && err != ERR_NOMEM)
		parts_note(parts, err, at, "content packed with LZMA or LZ4");
	if (err != ERR_NOMEM)
		err = parts_give(parts, name, &body, err ? err : f->status);
	buf_finish(&body);
	return err;
}

/* Each segment of a payload is a part, NAME/segmentN. */
static enum err emit_payload(struct parts *parts, const struct file *f, const char *name)
{
	uint64_t left = f->content.len;
	enum err err = OK;

	for (unsigned i = 0; i < MAX_SEGMENTS && !err; i++) {
		char segment[MAX_NAME + 16];
		struct bytes head, in;
		uint32_t type, size;

		if (!bytes_sub(f->content, i * SEGMENT_SIZE, SEGMENT_SIZE, &head))
			break;
		type = be32(head.ptr);
		size = be32(head.ptr + 20);
		if (type == SEGMENT_ENTRY)
			return OK;
		if ((type != SEGMENT_CODE && type != SEGMENT_DATA) || !size)
			continue;
		if (!bytes_sub(f->content, be32(head.ptr + 8), size, &in) || size > left)
			break;
		left -= size;
		snprintf(segment, sizeof(segment), "%s/segment%u", name, i);
		err = emit_body(parts, f, segment, be32(head.ptr + 4), in);
	}
	if (!err)
		parts_note(parts, f->content.len < f->size ? ERR_TRUNCATED : ERR_CORRUPT, f->start,
			   "the segments of a payload");
	return err;
}

static enum err emit_file(struct parts *parts, struct file *f)
{
	char name[MAX_NAME + 1];
	struct bytes content = f->content;

	read_attributes(parts, f);
	snprintf(name, sizeof(name), "%.*s", (int)f->name.len, (const char *)f->name.ptr);
	if (f->content.len < f->size) {
		f->status = ERR_TRUNCATED;
		parts_note(parts, f->status, parts->in.len, "a file as long as its header says");
	}
	if (f->type == TYPE_PAYLOAD)
		return emit_payload(parts, f, name);
	if (f->type == TYPE_STAGE && !f->stage_attribute && content.len > STAGE_SIZE &&
	    le32(content.ptr) <= LZ4) {
		f->compression = le32(content.ptr);
		content = bytes_head(bytes_from(content, STAGE_SIZE), le32(content.ptr + 20));
	}
	return content.len ? emit_body(parts, f, name, f->compression, content) : OK;
}

static enum err cbfs_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct file f;
	uint64_t at = 0;
	enum err err = OK;

	if (!file_read(in, 0, &f))
		return ERR_NOMATCH;
	for (unsigned i = 0; i < MAX_FILES && !err && file_read(in, at, &f); i++) {
		at = f.next < in.len ? f.next : in.len;
		err = parts_header(&parts, "header", f.at, f.start - f.at);
		if (!err && !is_free(&f) && f.size)
			err = emit_file(&parts, &f);
	}
	sink_used(sink, at);
	return err ? err : parts.status;
}

const struct extractor extractor_cbfs = {
	.name = "cbfs",
	.summary = "file system of coreboot",
	.limitations = "digests other than SHA-1 and SHA-256 are not verified",
	.magic = (const struct magic[]){ { "LARCHIVE", 8, 0 }, { 0 } },
	.probe = cbfs_probe,
	.extract = cbfs_extract,
};
