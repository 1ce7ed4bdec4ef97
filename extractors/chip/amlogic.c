/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Upgrade package of Amlogic chips (aml_upgrade_package.img). On disk, little-endian, a header of
 * 64 bytes: a CRC-32 of all that follows it (not inverted at its end), version, 56 19 b5 27, the
 * size of all (64 bits), the alignment and the number of items; then an entry for each item: id,
 * type of file, 0, where it is, its size (64 bits each), its type and its name (32 bytes each in
 * version 1, 256 in version 2), flags. The item of type VERIFY behind another one of the same name
 * is a text, "sha1sum " and the SHA-1 of that.
 *
 * Source: SaluteDevices and JetHome, aml image library and its format.md; 7Ji, ampack.
 */
#include <stdio.h>

#include "analyzer/base/hash.h"
#include "extractors/common/part.h"

#define HEADER_SIZE 64u
#define MAGIC "\x56\x19\xb5\x27"
#define MAX_ITEMS 1024u
#define VERIFY "sha1sum "

struct header {
	uint32_t version, count, entry, text; /* entry: size of one; text: of its type and name */
	uint64_t size;
};

struct item {
	uint64_t at, size;
	struct bytes type, name;
};

static bool header_read(struct bytes in, struct header *h)
{
	if (!bytes_at(in, 8, MAGIC, 4) || in.len < HEADER_SIZE)
		return false;
	h->version = le32(in.ptr + 4);
	h->size = le64(in.ptr + 12);
	h->count = le32(in.ptr + 24);
	h->text = h->version == 1 ? 32 : 256;
	h->entry = 64 + 2 * h->text;
	return (h->version == 1 || h->version == 2) && h->count && h->count <= MAX_ITEMS &&
	       h->size >> 44 == 0 && HEADER_SIZE + (uint64_t)h->count * h->entry <= h->size;
}

static enum err amlogic_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .size = h.size, .bits = 32 + 31 + 20 + 22 };
	return OK;
}

static struct bytes text_of(struct bytes field)
{
	return bytes_head(field, strnlen((const char *)field.ptr, field.len));
}

static bool item_read(struct bytes in, const struct header *h, uint32_t index, struct item *out)
{
	struct bytes e;

	if (!bytes_sub(in, HEADER_SIZE + (uint64_t)index * h->entry, h->entry, &e))
		return false;
	out->at = le64(e.ptr + 16);
	out->size = le64(e.ptr + 24);
	out->type = text_of(bytes_head(bytes_from(e, 32), h->text));
	out->name = text_of(bytes_head(bytes_from(e, 32 + h->text), h->text));
	return true;
}

/* Does the text of VERIFY, if it is that of ITEM, say the SHA-1 that ITEM has? */
static bool verify_holds(struct bytes in, const struct item *item, const struct item *verify)
{
	char text[sizeof(VERIFY) + 2 * SHA1_SIZE] = VERIFY;
	uint8_t digest[SHA1_SIZE];
	struct bytes body, said;

	if (!bytes_equal(verify->type, bytes_str("VERIFY")) ||
	    !bytes_equal(verify->name, item->name) || !bytes_sub(in, item->at, item->size, &body) ||
	    !bytes_sub(in, verify->at, verify->size, &said) || said.len < strlen(VERIFY))
		return true;
	hash_sha1(body, digest);
	hash_hex(digest, sizeof(digest), text + strlen(VERIFY));
	return bytes_at(said, 0, text, strlen(text));
}

/* An item is named as the tools name its file, NAME.TYPE: two may have the same name. */
static enum err emit_items(struct parts *parts, const struct header *h, enum err summed)
{
	struct item item, next;
	enum err err = OK;

	for (uint32_t i = 0; i < h->count && !err && item_read(parts->in, h, i, &item); i++) {
		enum err status = summed;
		char name[2 * 256 + 2];

		/* each body is hashed once: items that lie upon each other are left out below */
		if (item.size <= parts->left && i + 1 < h->count &&
		    item_read(parts->in, h, i + 1, &next) &&
		    !verify_holds(parts->in, &item, &next)) {
			status = ERR_CORRUPT;
			parts_note(parts, status, item.at, "the SHA-1 of an item");
		}
		snprintf(name, sizeof(name), "%.*s.%.*s", (int)item.name.len, item.name.ptr,
			 (int)item.type.len, item.type.ptr);
		if (item.size)
			err = parts_emit(parts, bytes_str(name), item.at, item.size, status);
	}
	return err;
}

static enum err amlogic_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	enum err err, status = OK;
	struct header h;
	struct bytes summed;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	if (bytes_sub(in, 4, h.size - 4, &summed) && ~hash_crc32(0, summed) != le32(in.ptr)) {
		status = ERR_CORRUPT;
		parts_note(&parts, status, 0, "the CRC-32 of the package");
	}
	err = parts_header(&parts, "header", 0, HEADER_SIZE + (uint64_t)h.count * h.entry);
	if (!err)
		err = emit_items(&parts, &h, status);
	return err ? err : parts.status;
}

const struct extractor extractor_amlogic = {
	.name = "amlogic",
	.summary = "upgrade package of Amlogic chips",
	.limitations = "",
	.magic = (const struct magic[]){ { MAGIC, 4, 8 }, { 0 } },
	.container = true,
	.probe = amlogic_probe,
	.extract = amlogic_extract,
};
