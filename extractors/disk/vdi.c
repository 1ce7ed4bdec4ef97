/* SPDX-License-Identifier: Apache-2.0 */
/*
 * VDI, the disk images of VirtualBox. On disk, little-endian: a line of text, at 64 beda107f and
 * version 1.1, the kind (dynamic, static, differences to another one), the places of the map and of
 * the data, the sizes of the disk and of a block; the map has the number of each block of the disk
 * among those stored, or that it was never written.
 *
 * Source: QEMU, block/vdi.c; VirtualBox, Storage/VDICore.h.
 */
#include "extractors/common/guid.h"
#include "extractors/disk/virtual_disk.h"

#define SIGNATURE_AT 0x40u
#define HEADER_END 0x1c8u
#define BLOCK_MIN 512u
#define BLOCK_MAX (1u << 26)

enum { DYNAMIC = 1, FIXED = 2 };

struct header {
	uint32_t kind, map, data, block, extra, blocks, stored;
	uint64_t size;
};

static bool header_read(struct bytes in, struct header *h)
{
	const uint8_t *p = in.ptr;

	if (in.len < HEADER_END || !bytes_at(in, SIGNATURE_AT, "\x7f\x10\xda\xbe\1\0\1\0", 8))
		return false;
	*h = (struct header){ .kind = le32(p + 0x4c),
			      .map = le32(p + 0x154),
			      .data = le32(p + 0x158),
			      .size = le64(p + 0x170),
			      .block = le32(p + 0x178),
			      .extra = le32(p + 0x17c),
			      .blocks = le32(p + 0x180),
			      .stored = le32(p + 0x184) };
	return h->kind && h->kind <= 4 && h->block >= BLOCK_MIN && h->block <= BLOCK_MAX &&
	       !(h->block & (h->block - 1)) && h->stored <= h->blocks && h->map >= HEADER_END &&
	       h->data >= h->map + 4ull * h->blocks && h->extra < h->block;
}

static enum err vdi_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	out->size = h.data + (uint64_t)h.stored * (h.block + h.extra);
	out->bits = 128;
	return OK;
}

static void describe(struct bytes in, const struct header *h, struct sink *sink)
{
	static const char *const kinds[] = { "", "dynamic", "static", "undo", "differences" };
	struct bytes text = { in.ptr + 0x54, strnlen((const char *)in.ptr + 0x54, 256) };
	char uuid[GUID_TEXT];

	guid_text(in.ptr + 0x188, uuid);
	sink_attribute_text(sink, "vdi.uuid", uuid);
	sink_attribute_text(sink, "vdi.kind", kinds[h->kind]);
	sink_attribute_number(sink, "vdi.size", h->size);
	if (text.len)
		sink_attribute(sink, "vdi.description", text);
}

static enum err put_block(struct virtual_disk *d, const struct header *h, uint32_t number)
{
	if (number >= 0xfffffffe) /* never written, or discarded */
		return virtual_disk_zeros(d, h->block);
	if (number >= h->stored) {
		virtual_disk_note(d, ERR_CORRUPT, h->map, "a block that is stored");
		return virtual_disk_zeros(d, h->block);
	}
	return virtual_disk_stored(d, h->data + (uint64_t)number * (h->block + h->extra) + h->extra,
				   h->block);
}

static enum err vdi_extract(struct bytes in, struct sink *sink)
{
	struct virtual_disk d;
	struct bytes map;
	struct header h;
	enum err err;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	describe(in, &h, sink);
	if (h.kind != DYNAMIC && h.kind != FIXED) {
		sink_note(sink, ERR_UNSUPPORTED, 0x4c, "no other file that this one differs from");
		return ERR_UNSUPPORTED;
	}
	err = virtual_disk_init(&d, in, sink, h.size);
	if (!err && (uint64_t)h.blocks * h.block < h.size)
		virtual_disk_note(&d, ERR_CORRUPT, 0x180, "blocks for the whole disk");
	if (!err && virtual_disk_table(&d, h.map, h.blocks, 4, &map))
		for (uint32_t i = 0; i < h.blocks && !err && !virtual_disk_is_done(&d); i++)
			err = put_block(&d, &h, le32(map.ptr + 4 * (size_t)i));
	return virtual_disk_finish(&d, err);
}

const struct extractor extractor_vdi = {
	.name = "vdi",
	.summary = "disk image of VirtualBox",
	.limitations = "no images of differences",
	.magic = (const struct magic[]){ { "\x7f\x10\xda\xbe\1\0\1\0", 8, SIGNATURE_AT }, { 0 } },
	.probe = vdi_probe,
	.extract = vdi_extract,
};
