/* SPDX-License-Identifier: Apache-2.0 */
/*
 * HWNP, the firmware of Huawei's optical network terminals. On disk, little-endian, a header of 36
 * bytes: "HWNP", a length (big-endian), a CRC-32 of all that follows it, the length of the header,
 * a CRC-32 of the rest of the header, the number of items, the length of a list of products and of
 * an item's record; then the list, the records (number, CRC-32, offset, length, "file:/path" or
 * "flash:partition" in 256 bytes, section in 16, version in 64, policy), and the items.
 *
 * Source: 0xuserpag3, HuaweiFirmwareTool, huawei_header.h.
 */
#include "analyzer/base/hash.h"
#include "analyzer/base/reader.h"
#include "extractors/common/part.h"

#define HEADER_SIZE 36u
#define SUMMED_AT 20u /* what the header's CRC covers */
#define RECORD_SIZE 360u
#define PATH_SIZE 256u
#define SECTION_SIZE 16u
#define VERSION_SIZE 64u
#define MAX_ITEMS 1024u

struct header {
	uint32_t crc, count, products, size; /* size: with the records */
};

struct item {
	uint32_t crc, at, size;
	struct bytes path, section, version;
};

static bool header_read(struct bytes in, struct header *h)
{
	struct reader r = reader_le(bytes_head(in, HEADER_SIZE));

	if (!bytes_at(in, 0, "HWNP", 4))
		return false;
	reader_skip(&r, 16);
	h->crc = read_u32(&r);
	h->count = read_u32(&r);
	reader_skip(&r, 2);
	h->products = read_u16(&r);
	if (read_u32(&r) != RECORD_SIZE || r.bad || !h->count || h->count > MAX_ITEMS)
		return false;
	h->size = HEADER_SIZE + h->products + h->count * RECORD_SIZE;
	return true;
}

static struct bytes text_of(struct bytes field)
{
	return bytes_head(field, strnlen((const char *)field.ptr, field.len));
}

static bool item_read(struct bytes in, const struct header *h, uint32_t index, struct item *item)
{
	struct reader r = reader_le(in);

	reader_seek(&r, HEADER_SIZE + h->products + (uint64_t)index * RECORD_SIZE);
	reader_skip(&r, 4);
	item->crc = read_u32(&r);
	item->at = read_u32(&r);
	item->size = read_u32(&r);
	item->path = text_of(reader_take(&r, PATH_SIZE));
	item->section = text_of(reader_take(&r, SECTION_SIZE));
	item->version = text_of(reader_take(&r, VERSION_SIZE));
	return !r.bad;
}

static enum err hwnp_probe(struct bytes from, struct span *out)
{
	struct header h;
	struct item item;
	uint64_t end;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	end = h.size;
	for (uint32_t i = 0; i < h.count && item_read(from, &h, i, &item); i++)
		if ((uint64_t)item.at + item.size > end)
			end = (uint64_t)item.at + item.size;
	*out = (struct span){ .size = end, .bits = 72 };
	return OK;
}

/* "file:/var/x" is named var/x, "flash:rootfs" rootfs. */
static struct bytes item_name(const struct item *item)
{
	const uint8_t *colon = memchr(item->path.ptr, ':', item->path.len);
	struct bytes name = item->path;

	if (colon)
		name = bytes_from(name, (size_t)(colon - name.ptr) + 1);
	while (name.len && name.ptr[0] == '/')
		name = bytes_from(name, 1);
	return name.len ? name : item->section.len ? item->section : bytes_str("item");
}

static enum err emit_items(struct parts *parts, const struct header *h)
{
	struct item item;
	struct bytes body;
	enum err err = OK;

	for (uint32_t i = 0; i < h->count && !err && item_read(parts->in, h, i, &item); i++) {
		enum err status = OK;

		parts_text(parts, "hwnp.version", item.version);
		if (!item.size)
			continue;
		/* items that lie upon each other are left out below: not read again and again */
		if (item.size <= parts->left && bytes_sub(parts->in, item.at, item.size, &body) &&
		    hash_crc32(0, body) != item.crc) {
			status = ERR_CORRUPT;
			parts_note(parts, status, item.at, "the CRC-32 of an item");
		}
		err = parts_emit(parts, item_name(&item), item.at, item.size, status);
	}
	return err;
}

static enum err hwnp_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct header h;
	struct bytes summed;
	enum err err;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	if (bytes_sub(in, SUMMED_AT, h.size - SUMMED_AT, &summed) && hash_crc32(0, summed) != h.crc)
		parts_note(&parts, ERR_CORRUPT, 16, "the CRC-32 of the header");
	parts_text(&parts, "hwnp.products", bytes_head(bytes_from(in, HEADER_SIZE), h.products));
	err = parts_header(&parts, "header", 0, h.size);
	if (!err)
		err = emit_items(&parts, &h);
	return err ? err : parts.status;
}

const struct extractor extractor_hwnp = {
	.name = "hwnp",
	.summary = "firmware of Huawei optical network terminals (HWNP)",
	.limitations = "signatures are not verified; encrypted items are not decrypted",
	.magic = (const struct magic[]){ { "HWNP", 4, 0 }, { 0 } },
	.container = true,
	.probe = hwnp_probe,
	.extract = hwnp_extract,
};
