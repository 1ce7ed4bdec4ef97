/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Payload of an Android (or Chrome OS) update, payload.bin. On disk, big-endian: "CrAU", a version
 * of 64 bits, the size of the manifest (64 bits) and, from version 2 on, that of its signature (32
 * bits); then the manifest, its signature, and the data that operations refer to, its own signature
 * last. The manifest is a protobuf message: a block size and a list of partitions, each with its
 * size, its SHA-256 and operations. An operation takes data (stored, bzip2, xz, zstd, or none for
 * zeros), checked by a SHA-256, and writes it to extents of blocks; in a delta update it changes
 * what the device has, which is not in the file.
 *
 * Source: Android, system/update_engine/update_metadata.proto and payload_consumer.
 */
#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"
#include "analyzer/base/protobuf.h"
#include "extractors/codec/codec.h"
#include "extractors/extractor.h"

#define HEADER_SIZE 24u
#define BLOCK_SIZE 4096u
#define MAX_BLOCK_SIZE (1u << 24)
#define MAX_PARTITIONS 1024u
#define MAX_FIELDS 16u /* before the place of the signature */
#define MAX_SIZE (UINT64_C(1) << 44)

/* numbers of fields */
enum {
	MANIFEST_BLOCK_SIZE = 3,
	MANIFEST_SIGNATURE_AT = 4,
	MANIFEST_SIGNATURE_SIZE = 5,
	MANIFEST_PARTITION = 13,
	MANIFEST_PATCH_LEVEL = 16,
	PARTITION_NAME = 1,
	PARTITION_INFO = 7,
	PARTITION_OPERATION = 8,
	INFO_SIZE = 1,
	INFO_HASH = 2,
	OPERATION_TYPE = 1,
	OPERATION_DATA_AT = 2,
	OPERATION_DATA_SIZE = 3,
	OPERATION_EXTENT = 6,
	OPERATION_HASH = 8,
	EXTENT_START = 1,
	EXTENT_COUNT = 2,
};

enum { REPLACE = 0, REPLACE_BZ = 1, ZERO = 6, DISCARD = 7, REPLACE_XZ = 8, REPLACE_ZSTD = 14 };

struct partition {
	struct bytes message, name, hash;
	uint64_t size;
};

struct operation {
	struct bytes message; /* with the extents */
	struct bytes hash;
	uint64_t type, at, size;
};

struct payload {
	struct source source;
	struct bytes manifest, data;
	uint64_t data_at, block_size;
	uint64_t signature_at, signature_size; /* in the data */
	size_t count;
	struct partition partition[]; /* allocated with it */
};

/* The partition that is written, and how far it is whole. */
struct target {
	uint8_t *ptr;
	uint64_t size, written, whole;
	uint64_t block_size;
};

static bool header_read(struct bytes in, uint64_t *manifest, uint64_t *data)
{
	struct bytes header;

	if (!bytes_sub(in, 0, HEADER_SIZE, &header) || !bytes_at(in, 0, "CrAU\0\0\0\0\0\0\0\2", 12))
		return false;
	*manifest = be64(header.ptr + 12);
	*data = HEADER_SIZE + *manifest + be32(header.ptr + 20);
	return *manifest && *manifest < MAX_SIZE;
}

static enum err android_payload_probe(struct bytes from, struct span *out)
{
	uint64_t size, data, signature_at = 0, signature_size = 0;
	struct bytes manifest;
	struct protobuf field;

	if (!header_read(from, &size, &data))
		return ERR_NOMATCH;
	manifest = bytes_head(bytes_from(from, HEADER_SIZE), size);
	if (!protobuf_next(&manifest, &field))
		return ERR_NOMATCH;
	for (unsigned i = 0; i < MAX_FIELDS && field.number < MANIFEST_PARTITION; i++) {
		if (field.number == MANIFEST_SIGNATURE_AT)
			signature_at = field.value;
		if (field.number == MANIFEST_SIGNATURE_SIZE)
			signature_size = field.value;
		if (!protobuf_next(&manifest, &field))
			break;
	}
	if (signature_at > MAX_SIZE || signature_size > MAX_SIZE)
		return ERR_NOMATCH;
	/* the signature is the last of the data; without one, extract() finds the end */
	*out = (struct span){ .bits = 96 };
	if (signature_size)
		out->size = data + signature_at + signature_size;
	return OK;
}

static bool operation_read(struct bytes message, struct operation *out)
{
	struct protobuf field;

	*out = (struct operation){ .message = message };
	while (protobuf_next(&message, &field)) {
		if (field.number == OPERATION_TYPE)
			out->type = field.value;
		else if (field.number == OPERATION_DATA_AT)
			out->at = field.value;
		else if (field.number == OPERATION_DATA_SIZE)
			out->size = field.value;
		else if (field.number == OPERATION_HASH)
			out->hash = field.bytes;
	}
	return message.len == 0;
}

/* The next extent of an operation, in bytes; false: no more, or none that can be. */
static bool extent_next(struct bytes *message, uint64_t block_size, uint64_t *at, uint64_t *size)
{
	struct protobuf field, part;

	while (protobuf_next(message, &field)) {
		*at = *size = 0;
		if (field.number != OPERATION_EXTENT)
			continue;
		while (protobuf_next(&field.bytes, &part)) {
			if (part.value > MAX_SIZE / block_size)
				return false;
			if (part.number == EXTENT_START)
				*at = part.value * block_size;
			else if (part.number == EXTENT_COUNT)
				*size = part.value * block_size;
		}
		return true;
	}
	return false;
}

/*
 * Write FROM, and zeros when it is too short, to the extents. All operations of a partition write
 * no more than its size, so that the cost has a bound.
 */
static enum err extents_write(struct target *t, struct bytes message, struct bytes from)
{
	uint64_t at, size;

	while (extent_next(&message, t->block_size, &at, &size)) {
		struct bytes part = bytes_head(from, size);

		if (at > t->size || size > t->size - at || size > t->size - t->written)
			return ERR_CORRUPT;
		memcpy(t->ptr + at, part.ptr, part.len);
		memset(t->ptr + at + part.len, 0, size - part.len);
		from = bytes_from(from, part.len);
		t->written += size;
		if (at == t->whole)
			t->whole += size;
	}
	return message.len || from.len ? ERR_CORRUPT : OK;
}

/* How much an operation writes. */
static uint64_t extents_size(struct bytes message, uint64_t block_size, uint64_t max)
{
	uint64_t at, size, sum = 0;

	while (extent_next(&message, block_size, &at, &size) && sum <= max)
		sum += size;
	return sum < max ? sum : max;
}

static bool operation_codec(uint64_t type, enum codec *out)
{
	*out = type == REPLACE_BZ     ? CODEC_BZIP2
	       : type == REPLACE_XZ   ? CODEC_XZ
	       : type == REPLACE_ZSTD ? CODEC_ZSTD
				      : CODEC_NONE;
	return *out != CODEC_NONE || type == REPLACE || type == ZERO || type == DISCARD;
}

static enum err operation_run(const struct payload *p, const struct operation *op, struct target *t,
			      struct fault *fault)
{
	struct buf body = buf_with_max(extents_size(op->message, t->block_size, t->size));
	uint8_t digest[SHA256_SIZE];
	struct bytes data = bytes_of("", 0);
	enum codec codec;
	enum err err = OK;

	fault->at = p->data_at + op->at;
	fault->expected = "an operation that does not need an older image";
	if (!operation_codec(op->type, &codec))
		return ERR_UNSUPPORTED;
	fault->expected = "the data of an operation";
	if (op->type != ZERO && op->type != DISCARD) {
		if (!bytes_sub(p->data, op->at, op->size, &data))
			return ERR_TRUNCATED;
		hash_sha256(data, digest);
		fault->expected = "the SHA-256 of an operation's data";
		if (op->hash.len && !bytes_equal(op->hash, bytes_of(digest, SHA256_SIZE)))
			return ERR_CORRUPT;
	}
	fault->expected = "data of the size of an operation's extents";
	if (codec != CODEC_NONE) {
		err = codec_decode(codec, data, &body, NULL);
		data = buf_bytes(&body);
	}
	if (!err)
		err = extents_write(t, op->message, data);
	buf_finish(&body);
	return err == ERR_LIMIT ? ERR_CORRUPT : err;
}

static enum err partition_write(const struct payload *p, const struct partition *part,
				struct target *t, struct fault *fault)
{
	struct bytes message = part->message;
	uint8_t digest[SHA256_SIZE];
	struct operation op;
	struct protobuf field;
	enum err err = OK;

	while (!err && protobuf_next(&message, &field)) {
		if (field.number != PARTITION_OPERATION)
			continue;
		if (!operation_read(field.bytes, &op)) {
			*fault = (struct fault){ HEADER_SIZE, "an operation" };
			return ERR_CORRUPT;
		}
		err = operation_run(p, &op, t, fault);
	}
	if (err)
		return err;
	if (!part->hash.len && t->written < t->size) {
		*fault = (struct fault){ HEADER_SIZE, "operations that write all of a partition" };
		return ERR_MISSING;
	}
	t->whole = t->size;
	hash_sha256(bytes_of(t->ptr, t->size), digest);
	if (!part->hash.len || bytes_equal(part->hash, bytes_of(digest, SHA256_SIZE)))
		return OK;
	*fault = (struct fault){ HEADER_SIZE, "the SHA-256 of a partition" };
	return ERR_CORRUPT;
}

static enum err payload_read(struct source *source, uint64_t token, struct buf *out,
			     struct fault *fault)
{
	const struct payload *p = (const struct payload *)source;
	const struct partition *part = &p->partition[token];
	size_t start = out->len;
	struct target t = { .size = part->size, .block_size = p->block_size };
	enum err err;

	*fault = (struct fault){ HEADER_SIZE, "a partition that is not too large" };
	err = part->size > out->max - start ? ERR_LIMIT : buf_fill(out, 0, part->size);
	if (err)
		return err;
	t.ptr = out->ptr + start;
	err = partition_write(p, part, &t, fault);
	out->len = start + t.whole;
	return err;
}

static void payload_close(struct source *source)
{
	mem_free(source);
}

/* What a partition's message says of it; LEFT: bytes of data that no operation had. */
static enum err partition_read(const struct payload *p, struct bytes message, struct partition *out,
			       uint64_t *left, uint64_t *end)
{
	struct protobuf field, info;
	struct operation op;
	struct bytes there;

	*out = (struct partition){ .message = message };
	while (protobuf_next(&message, &field)) {
		if (field.number == PARTITION_NAME)
			out->name = field.bytes;
		while (field.number == PARTITION_INFO && protobuf_next(&field.bytes, &info)) {
			if (info.number == INFO_SIZE)
				out->size = info.value;
			else if (info.number == INFO_HASH)
				out->hash = info.bytes;
		}
		if (field.number != PARTITION_OPERATION)
			continue;
		if (!operation_read(field.bytes, &op) || op.at > MAX_SIZE || op.size > MAX_SIZE)
			return ERR_CORRUPT;
		there = bytes_head(bytes_from(p->data, op.at), op.size);
		if (there.len > *left)
			return ERR_CORRUPT;
		*left -= there.len;
		if (op.at + op.size > *end)
			*end = op.at + op.size;
	}
	return message.len || !out->name.len || out->size > MAX_SIZE || p->count == MAX_PARTITIONS
		       ? ERR_CORRUPT
		       : OK;
}

/* Read the manifest, and say what it says of the whole; END: where the data does. */
static enum err manifest_read(struct payload *p, struct sink *sink, uint64_t *end)
{
	struct bytes rest = p->manifest;
	uint64_t left = p->data.len;
	struct protobuf field;

	p->block_size = BLOCK_SIZE;
	while (protobuf_next(&rest, &field)) {
		if (field.number == MANIFEST_BLOCK_SIZE)
			p->block_size = field.value;
		else if (field.number == MANIFEST_SIGNATURE_AT)
			p->signature_at = field.value;
		else if (field.number == MANIFEST_SIGNATURE_SIZE)
			p->signature_size = field.value;
		else if (field.number == MANIFEST_PATCH_LEVEL)
			sink_attribute(sink, "android_payload.security_patch", field.bytes);
		else if (field.number == MANIFEST_PARTITION &&
			 partition_read(p, field.bytes, &p->partition[p->count++], &left, end))
			return ERR_CORRUPT;
	}
	if (rest.len || !p->block_size || p->block_size > MAX_BLOCK_SIZE ||
	    p->signature_at > MAX_SIZE || p->signature_size > MAX_SIZE)
		return ERR_CORRUPT;
	if (p->signature_size && p->signature_at + p->signature_size > *end)
		*end = p->signature_at + p->signature_size;
	return OK;
}

static enum err emit(struct payload *p, struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	enum err err = sink_slice(sink, &header, bytes_head(in, p->data_at));

	for (size_t i = 0; i < p->count && !err; i++) {
		struct entry entry = { .kind = ENTRY_PART, .path = p->partition[i].name };

		err = sink_defer(sink, &entry, p->partition[i].size, &p->source, i);
	}
	return err;
}

static enum err android_payload_extract(struct bytes in, struct sink *sink)
{
	uint64_t manifest, data, end = 0;
	struct payload *p;
	enum err err;

	if (!header_read(in, &manifest, &data))
		return ERR_NOMATCH;
	if (data > in.len) {
		sink_note(sink, ERR_TRUNCATED, in.len, "a whole manifest");
		return ERR_TRUNCATED;
	}
	p = mem_zalloc(1, sizeof(*p) + (MAX_PARTITIONS + 1) * sizeof(p->partition[0]));
	if (!p)
		return ERR_NOMEM;
	p->source = (struct source){ .read = payload_read, .close = payload_close, .refs = 1 };
	p->manifest = bytes_head(bytes_from(in, HEADER_SIZE), manifest);
	p->data = bytes_from(in, data);
	p->data_at = data;
	err = manifest_read(p, sink, &end);
	if (err) {
		sink_note(sink, err, HEADER_SIZE, "a manifest with a list of partitions");
	} else {
		sink_used(sink, end < p->data.len ? data + end : in.len);
		err = emit(p, in, sink);
	}
	if (!err && end > p->data.len) {
		err = ERR_TRUNCATED;
		sink_note(sink, err, in.len, "the data of all operations");
	}
	source_unref(&p->source);
	return err;
}

const struct extractor extractor_android_payload = {
	.name = "android_payload",
	.summary = "payload of an Android update (payload.bin), version 2",
	.limitations =
		"delta updates are named as such: they need the older image; signatures are not "
		"verified",
	.magic = (const struct magic[]){ { "CrAU\0\0\0\0\0\0\0\2", 12, 0 }, { 0 } },
	.probe = android_payload_probe,
	.extract = android_payload_extract,
};
