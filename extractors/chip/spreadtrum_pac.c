/* SPDX-License-Identifier: Apache-2.0 */
/*
 * PAC, firmware of Spreadtrum (Unisoc) chips. On disk, little-endian, a header of 2124 bytes: a
 * version in UTF-16, the size of all (in version 2 its upper half, too, in what were the last
 * letters of the version), the names of product and firmware (256 letters each), the number of
 * files, where their entries start, and at its end fffafffa, a CRC-16 of what is before it and one
 * of all after the header. An entry of 2580 bytes: its size, id and name of a file in UTF-16, its
 * size, whether there is one, and where it is.
 *
 * Source: divinebird and HemanthJabalpuri, pacextractor; sinpo828, firmware.hpp.
 */
#include "extractors/common/part.h"
#include "extractors/common/utf16.h"

#define HEADER_SIZE 2124u
#define MAGIC_AT 2116u
#define ENTRY_SIZE 2580u
#define NAME_SIZE 512u
#define MAX_FILES 1024u

struct header {
	uint64_t size;
	uint32_t count, list;
};

/* CRC-16 with the polynomial 8005, least significant bit first, from 0. */
static uint16_t crc16(struct bytes in)
{
	uint16_t table[256], crc = 0;

	for (unsigned i = 0; i < 256; i++) {
		table[i] = (uint16_t)i;
		for (int bit = 0; bit < 8; bit++)
			table[i] = (uint16_t)(table[i] >> 1 ^ (table[i] & 1 ? 0xa001 : 0));
	}
	for (size_t i = 0; i < in.len; i++)
		crc = (uint16_t)(crc >> 8 ^ table[(crc ^ in.ptr[i]) & 0xff]);
	return crc;
}

static bool header_read(struct bytes in, struct header *h)
{
	if (in.len < HEADER_SIZE || !bytes_at(in, MAGIC_AT, "\xfa\xff\xfa\xff", 4) ||
	    !bytes_at(in, 0, "B\0P\0_\0R\0", 8))
		return false;
	h->size = (uint64_t)le32(in.ptr + 44) << 32 | le32(in.ptr + 48);
	h->count = le32(in.ptr + 1076);
	h->list = le32(in.ptr + 1080);
	return h->count && h->count <= MAX_FILES && h->list >= HEADER_SIZE && h->size >> 44 == 0 &&
	       h->list + (uint64_t)h->count * ENTRY_SIZE <= h->size;
}

static enum err spreadtrum_pac_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .size = h.size, .bits = 96 };
	return OK;
}

static void say_text(struct sink *sink, const char *key, struct bytes utf16)
{
	char text[3 * NAME_SIZE / 2];
	size_t len = utf16_to_utf8(bytes_head(utf16, NAME_SIZE), text);

	if (len)
		sink_attribute(sink, key, bytes_of(text, len));
}

static enum err check_sums(struct parts *parts, const struct header *h)
{
	struct bytes in = parts->in;

	if (crc16(bytes_head(in, MAGIC_AT + 4)) != le16(in.ptr + MAGIC_AT + 4))
		parts_note(parts, ERR_CORRUPT, MAGIC_AT + 4, "the CRC-16 of the header");
	in = bytes_head(in, h->size);
	if (in.len < h->size || crc16(bytes_from(in, HEADER_SIZE)) == le16(in.ptr + MAGIC_AT + 6))
		return OK;
	parts_note(parts, ERR_CORRUPT, MAGIC_AT + 6, "the CRC-16 of what follows the header");
	return ERR_CORRUPT;
}

static enum err emit_file(struct parts *parts, struct bytes entry, enum err status)
{
	const uint8_t *p = entry.ptr;
	uint64_t size = (uint64_t)le32(p + 1532) << 32 | le32(p + 1540);
	uint64_t at = (uint64_t)le32(p + 1536) << 32 | le32(p + 1552);
	char name[3 * NAME_SIZE / 2];
	size_t len = utf16_to_utf8(bytes_head(bytes_from(entry, 516), NAME_SIZE), name);

	if (!size || !at) /* an operation, not a file */
		return OK;
	if (!len)
		len = utf16_to_utf8(bytes_head(bytes_from(entry, 4), NAME_SIZE), name);
	return parts_emit(parts, bytes_of(name, len), at, size, status);
}

static enum err spreadtrum_pac_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	enum err err, status;
	struct bytes entry;
	struct header h;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	say_text(sink, "spreadtrum_pac.product", bytes_from(in, 52));
	say_text(sink, "spreadtrum_pac.firmware", bytes_from(in, 564));
	status = check_sums(&parts, &h);
	err = parts_header(&parts, "header", 0, HEADER_SIZE);
	if (!err)
		err = parts_header(&parts, "entries", h.list, (uint64_t)h.count * ENTRY_SIZE);
	for (uint32_t i = 0; i < h.count && !err; i++)
		if (bytes_sub(in, h.list + (uint64_t)i * ENTRY_SIZE, ENTRY_SIZE, &entry))
			err = emit_file(&parts, entry, status);
	return err ? err : parts.status;
}

const struct extractor extractor_spreadtrum_pac = {
	.name = "spreadtrum_pac",
	.summary = "firmware of Spreadtrum and Unisoc chips (PAC)",
	.limitations = "",
	.magic = (const struct magic[]){ { "\xfa\xff\xfa\xff", 4, MAGIC_AT }, { 0 } },
	.container = true,
	.probe = spreadtrum_pac_probe,
	.extract = spreadtrum_pac_extract,
};
