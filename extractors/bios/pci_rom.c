/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Expansion ROM of PCI cards: network boot, video BIOS, drivers of UEFI; one image after the other,
 * little-endian, in units of 512 bytes. An image: 55 AA, at 0x18 the u16 offset of "PCIR": 4 u16
 * vendor, u16 device, 10 u16 size of the structure, 16 u16 size of the image, u16 revision of the
 * code, u8 type of the code (0: of a PC, 1: Open Firmware, 2: of HP, 3: UEFI), u8 bit 7: the last
 * image. One of UEFI has at 4 the u32 0EF1, 8 u16 subsystem, u16 machine, u16 compression (0: none,
 * 1: that of UEFI), and at 0x16 the u16 offset of the program.
 *
 * Source: PCI Firmware Specification 3.0, chapter 5; UEFI Specification 2.10, 14.4.2.
 */
#include <stdio.h>

#include "extractors/codec/codec.h"
#include "extractors/common/part.h"
#include "extractors/common/seek.h"

#define MAGIC "PCIR"
#define UNIT 512u
#define HEADER_SIZE 0x1cu
#define DATA_SIZE 0x18u
#define MAX_IMAGES 16u
#define EFI_SIGNATURE 0x0ef1u

#define OF_UEFI 3u

struct image {
	uint64_t at, size;
	uint32_t vendor, device;
	uint8_t type;
	bool last;
};

static bool image_read(struct bytes in, uint64_t at, struct image *m)
{
	struct bytes rom = bytes_from(in, at), data;
	uint32_t length;

	if (rom.len < HEADER_SIZE || !bytes_at(rom, 0, "\x55\xaa", 2) ||
	    !bytes_sub(rom, le16(rom.ptr + 0x18), DATA_SIZE, &data) || !bytes_at(data, 0, MAGIC, 4))
		return false;
	length = le16(data.ptr + 10);
	*m = (struct image){ .at = at,
			     .size = (uint64_t)le16(data.ptr + 16) * UNIT,
			     .vendor = le16(data.ptr + 4),
			     .device = le16(data.ptr + 6),
			     .type = data.ptr[20],
			     .last = data.ptr[21] & 0x80 };
	return m->size && length >= DATA_SIZE && length <= UNIT && m->type <= OF_UEFI &&
	       m->vendor && m->size >= (uint64_t)(data.ptr - rom.ptr) + DATA_SIZE;
}

static enum err pci_rom_probe(struct bytes from, struct span *out)
{
	struct image m;
	uint64_t end = 0;

	for (unsigned i = 0; i < MAX_IMAGES && image_read(from, end, &m); i++) {
		end += m.size;
		if (m.last)
			break;
	}
	if (!end)
		return ERR_NOMATCH;
	*out = (struct span){ .size = end, .bits = 16 + 32 + 16 };
	return OK;
}

static uint64_t pci_rom_seek(struct bytes in, uint64_t from, uint64_t until)
{
	static const uint8_t magic[] = { 0x55, 0xaa };
	struct image m;

	for (; (from = seek_pair(in, from, until, magic, magic)) < until; from++)
		if (image_read(in, from, &m))
			return from;
	return from;
}

/* The program of an image of UEFI, from START on, in the compression of UEFI. */
static enum err give_program(struct parts *parts, const struct image *m, const char *name,
			     uint64_t start)
{
	struct bytes body = bytes_head(bytes_from(parts->in, m->at + start), m->size - start);
	struct buf out = buf_with_max((size_t)parts->sink->max_body);
	enum err err = codec_decode(CODEC_EFI, body, &out, NULL);

	if (err == ERR_NOMEM) {
		buf_finish(&out);
		return err;
	}
	if (err)
		parts_note(parts, err, m->at + start, "a program in the compression of UEFI");
	return parts_give(parts, name, &out, err);
}

static enum err emit(struct parts *parts, const struct image *m, unsigned index)
{
	static const char *const types[] = { "pc", "open-firmware", "hp", "uefi" };
	struct bytes image = bytes_head(bytes_from(parts->in, m->at), m->size);
	uint32_t start = HEADER_SIZE, packing = 0;
	char name[32];
	enum err err;

	snprintf(name, sizeof(name), index ? "%s-%u" : "%s", types[m->type], index + 1);
	if (m->type == OF_UEFI && le32(image.ptr + 4) == EFI_SIGNATURE) {
		packing = le16(image.ptr + 0x0c);
		start = le16(image.ptr + 0x16);
	}
	if (start < HEADER_SIZE || start >= m->size || packing > 1) {
		parts_note(parts, packing > 1 ? ERR_UNSUPPORTED : ERR_CORRUPT, m->at,
			   "where a program is, in a known compression");
		return parts_header(parts, name, m->at, m->size);
	}
	err = parts_header(parts, packing ? "packed" : "header", m->at, packing ? m->size : start);
	if (err || start >= image.len)
		return err;
	if (packing)
		return give_program(parts, m, name, start);
	return parts_emit(parts, bytes_str(name), m->at + start, m->size - start, OK);
}

static enum err pci_rom_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct image m;
	uint64_t at = 0;
	enum err err = OK;

	for (unsigned i = 0; i < MAX_IMAGES && !err && image_read(in, at, &m); i++) {
		if (!i) {
			sink_attribute_number(sink, "pci_rom.vendor", m.vendor);
			sink_attribute_number(sink, "pci_rom.device", m.device);
		}
		err = emit(&parts, &m, i);
		at += m.size;
		if (m.last)
			break;
	}
	return err || at ? err ? err : parts.status : ERR_NOMATCH;
}

extern const struct extractor extractor_pci_rom;
const struct extractor extractor_pci_rom = {
	.name = "pci_rom",
	.summary = "expansion ROM of PCI cards (network boot, video BIOS, drivers of UEFI)",
	.limitations = "checksums, which not all have, are not verified",
	.magic = (const struct magic[]){ { MAGIC, 4, MAGIC_ANYWHERE }, { 0 } },
	.at_start = true,
	.container = true,
	.probe = pci_rom_probe,
	.seek = pci_rom_seek,
	.extract = pci_rom_extract,
};
