/* SPDX-License-Identifier: Apache-2.0 */
/*
 * RAR, little-endian: a signature and blocks, the first of the archive, the last of its end.
 *
 * Version 4 (the signature ends with 00): u16 low half of the CRC-32 of the block from its type on,
 * u8 type, u16 flags, u16 size, and if the flag 8000 is set u32 size of what follows the block;
 * files over 4 GiB have the upper half at 20.
 *
 * Version 5 (01 00): u32 CRC-32 of the rest; the size of what follows it, type, flags, the size of
 * an extra area if the flag 1 is set and of what follows the block if 2 is: numbers of 7 bits a
 * byte, low ones first.
 *
 * Source: technote.txt of RAR 4 and 5; libarchive reads the members.
 */
#include "analyzer/base/hash.h"
#include "extractors/archive/archive.h"

#define SIGNATURE_4 "Rar!\x1a\x07\0"
#define SIGNATURE_5 "Rar!\x1a\x07\1\0"
#define MAX_BLOCK (2u << 20) /* of version 5, says the specification */

enum { SPLIT_4 = 3, ENCRYPTED_4 = 4 };
enum { MAIN_4 = 0x73, FILE_4 = 0x74, END_4 = 0x7b, MAIN_5 = 1, FILE_5 = 2, CRYPT_5 = 4, END_5 = 5 };

struct block {
	uint64_t type, size; /* with what follows it, */
	uint64_t data;       /* ... which is so much */
	bool last;
	bool stored; /* that is a member as it is, with this CRC-32 */
	uint32_t crc;
};

static bool block_4(struct bytes in, uint64_t at, struct block *b)
{
	struct bytes head, all;
	uint16_t flags, size;

	if (!bytes_sub(in, at, 7, &head))
		return false;
	size = le16(head.ptr + 5);
	if (size < 7 || !bytes_sub(in, at, size, &all) ||
	    (hash_verify() && (hash_crc32(0, bytes_from(all, 2)) & 0xffff) != le16(all.ptr)))
		return false;
	flags = le16(all.ptr + 3);
	*b = (struct block){ .type = all.ptr[2], .size = size };
	b->last = b->type == END_4;
	if (flags & 0x8000 || b->type == FILE_4) {
		if (all.len < 11)
			return false;
		b->data = le32(all.ptr + 7);
	}
	if (b->type == FILE_4 && all.len >= 32) {
		b->stored = all.ptr[25] == 0x30 && !(flags & (SPLIT_4 | ENCRYPTED_4));
		b->crc = le32(all.ptr + 16);
		if (flags & 0x100 && all.len >= 36)
			b->data += (uint64_t)le32(all.ptr + 32) << 32;
	}
	b->size += b->data;
	return b->data <= INT64_MAX;
}

/* A number of version 5 at *AT of IN, which is moved behind it. */
static bool number_5(struct bytes in, uint64_t *at, uint64_t *out)
{
	*out = 0;
	for (unsigned shift = 0; shift < 63 && *at < in.len; shift += 7) {
		uint8_t byte = in.ptr[(*at)++];

		*out |= (uint64_t)(byte & 127) << shift;
		if (byte < 128)
			return true;
	}
	return false;
}

/* The fields of a file at POS of its block ALL: is it stored, and with which CRC-32? */
static void file_5(struct bytes all, uint64_t pos, struct block *b)
{
	uint64_t flags, size, attributes, method;

	if (!number_5(all, &pos, &flags) || !number_5(all, &pos, &size) ||
	    !number_5(all, &pos, &attributes))
		return;
	pos += flags & 2 ? 4 : 0; /* its time */
	if (!(flags & 4) || pos + 4 > all.len || size != b->data)
		return;
	b->crc = le32(all.ptr + pos);
	pos += 4;
	b->stored = number_5(all, &pos, &method) && !(method & 0x380);
}

static bool block_5(struct bytes in, uint64_t at, struct block *b)
{
	struct bytes all;
	uint64_t pos = at + 4, size, flags, extra;

	*b = (struct block){ .type = 0 };
	if (at + 4 > in.len || !number_5(in, &pos, &size) || size > MAX_BLOCK ||
	    !bytes_sub(in, at, pos - at + size, &all) ||
	    (hash_verify() && hash_crc32(0, bytes_from(all, 4)) != le32(all.ptr)))
		return false;
	pos -= at;
	if (!number_5(all, &pos, &b->type) || !number_5(all, &pos, &flags) ||
	    (flags & 1 && !number_5(all, &pos, &extra)) ||
	    (flags & 2 && !number_5(all, &pos, &b->data)) || b->data > INT64_MAX)
		return false;
	b->size = all.len + b->data;
	b->last = b->type == END_5;
	if (b->type == FILE_5)
		file_5(all, pos, b);
	return true;
}

static bool is_5(struct bytes in)
{
	return bytes_at(in, 0, SIGNATURE_5, 8);
}

static bool block_at(struct bytes in, uint64_t at, struct block *b)
{
	return is_5(in) ? block_5(in, at, b) : block_4(in, at, b);
}

static enum err rar_probe(struct bytes from, struct span *out)
{
	struct block b;

	if (is_5(from)) {
		if (!block_5(from, 8, &b) || (b.type != MAIN_5 && b.type != CRYPT_5))
			return ERR_NOMATCH;
		*out = (struct span){ .bits = 64 + 32 };
		return OK;
	}
	if (!bytes_at(from, 0, SIGNATURE_4, 7) || !block_4(from, 7, &b) || b.type != MAIN_4)
		return ERR_NOMATCH;
	*out = (struct span){ .bits = 56 + 16 + 8 };
	return OK;
}

/* Is the member of the block B at AT stored, but not as its CRC-32 says? */
static bool is_wrong(struct bytes in, uint64_t at, const struct block *b)
{
	struct bytes data;

	return b->stored && bytes_sub(in, at + b->size - b->data, b->data, &data) &&
	       hash_crc32(0, data) != b->crc;
}

/*
 * Where the archive ends, as far as its blocks can be read. libarchive does not verify members that
 * are stored: *GOOD is where the first wrong one stands, or the end.
 */
static uint64_t find_end(struct bytes in, uint64_t *good)
{
	uint64_t at = is_5(in) ? 8 : 7;
	struct block b = { .last = false };
	bool wrong = false;

	while (!b.last && at < in.len && block_at(in, at, &b)) {
		if (!wrong && is_wrong(in, at, &b)) {
			wrong = true;
			*good = at;
		}
		at += b.size;
	}
	/* behind the archive's own encryption no block can be read */
	at = b.last || at > in.len ? at : in.len;
	if (!wrong)
		*good = at;
	return at;
}

static enum err rar_extract(struct bytes in, struct sink *sink)
{
	uint64_t good, end, size = find_end(in, &good);
	enum err err;

	if (size > in.len)
		sink_note(sink, ERR_TRUNCATED, in.len, "the rest of the rar archive");
	sink_used(sink, size < in.len ? size : in.len);
	err = archive_extract(is_5(in) ? &archive_rar5 : &archive_rar, bytes_head(in, good), sink,
			      &end);
	if (good < size && err != ERR_NOMEM)
		sink_note(sink, ERR_CORRUPT, good, "a rar member with its CRC-32");
	return err;
}

extern const struct extractor extractor_rar;
const struct extractor extractor_rar = {
	.name = "rar",
	.summary = "RAR archive, versions 4 and 5",
	.limitations = "encrypted archives are named as such; no archives of several volumes; "
		       "nothing behind "
		       "a stored member whose CRC-32 is wrong",
	.magic = (const struct magic[]){ { SIGNATURE_4, 7, 0 }, { SIGNATURE_5, 8, 0 }, { 0 } },
	.probe = rar_probe,
	.extract = rar_extract,
};
