/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Image of the flash chip of an Intel PC: a descriptor says which regions there are. On disk,
 * little-endian: 16 bytes of ff, 5a a5 f0 0f, a map whose third byte is where the table of regions
 * is, in units of 16 bytes. The table: u32 for each region, bits 0 to 14 its first and 16 to 30 its
 * last block of 4 KiB; it is absent when the last is before the first.
 *
 * The region of the BIOS holds UEFI volumes, that of the ME is in a format of its own.
 *
 * Source: Intel, descriptions of the chip sets' SPI flash; coreboot, util/ifdtool.
 */
#include "analyzer/base/reader.h"
#include "extractors/extractor.h"

#define BLOCK 4096u
#define MAX_REGIONS 16u
#define DESCRIPTOR 0u
#define OLD_REGIONS 5u /* in descriptors of the first generation; later ones have all */

struct flash {
	uint64_t size;
	unsigned count;
	struct {
		uint64_t at, end; /* the same: no such region */
	} region[MAX_REGIONS];
};

static bool flash_read(struct bytes in, struct flash *f)
{
	struct reader r = reader_le(in);
	uint32_t map, table;

	if (!bytes_at(in, 16, "\x5a\xa5\xf0\x0f", 4) || !bytes_all(bytes_head(in, 16), 0xff))
		return false;
	reader_skip(&r, 20);
	map = read_u32(&r);
	table = (map >> 16 & 255) * 16;
	/* the table of parameters follows the regions' */
	map = read_u32(&r);
	f->count = (map & 255) * 16 > table ? ((map & 255) * 16 - table) / 4 : OLD_REGIONS;
	if (f->count > MAX_REGIONS)
		f->count = MAX_REGIONS;
	f->size = 0;
	reader_seek(&r, table);
	for (unsigned i = 0; i < f->count; i++) {
		uint32_t v = read_u32(&r), first = v & 0x7fff, last = v >> 16 & 0x7fff;
		bool absent = first > last || v == UINT32_MAX || (i && !first);

		f->region[i].at = absent ? 0 : (uint64_t)first * BLOCK;
		f->region[i].end = absent ? 0 : (uint64_t)(last + 1) * BLOCK;
		if (f->region[i].end > f->size)
			f->size = f->region[i].end;
	}
	return !r.bad && table >= 32 && f->count > 1 && f->region[DESCRIPTOR].at == 0 &&
	       f->region[DESCRIPTOR].end == BLOCK && f->size > BLOCK;
}

static enum err intel_flash_probe(struct bytes from, struct span *out)
{
	struct flash f;

	if (!flash_read(from, &f))
		return ERR_NOMATCH;
	*out = (struct span){ .size = f.size, .bits = 128 + 32 + 32 };
	return OK;
}

static enum err intel_flash_extract(struct bytes in, struct sink *sink)
{
	static const char *const names[MAX_REGIONS] = {
		"descriptor", "bios", "me",      "gbe", "platform-data", "device1", "bios2",
		"region7",    "ec",   "device2", "ie",  "10gbe",         "10gbe2",  "region13",
		"region14",   "ptt",
	};
	struct flash f;
	enum err err = OK, status = OK;

	if (!flash_read(in, &f))
		return ERR_NOMATCH;
	for (unsigned i = 0; i < f.count && !err; i++) {
		uint64_t size = f.region[i].end - f.region[i].at;
		struct bytes part = bytes_head(bytes_from(in, f.region[i].at), size);
		struct entry entry = { .kind = i == DESCRIPTOR ? ENTRY_HEADER : ENTRY_PART,
				       .path = bytes_str(names[i]),
				       .status = part.len < size ? ERR_TRUNCATED : OK };

		if (!size)
			continue;
		if (entry.status) {
			status = entry.status;
			sink_note(sink, status, in.len, "all bytes of a region of the flash");
		}
		err = sink_slice(sink, &entry, part);
	}
	return err ? err : status;
}

const struct extractor extractor_intel_flash = {
	.name = "intel_flash",
	.summary = "flash of an Intel PC: descriptor and regions",
	.limitations = "the region of the management engine is not read; descriptors with their "
		       "signature at 0 are not recognised",
	.magic = (const struct magic[]){ { "\x5a\xa5\xf0\x0f", 4, 16 }, { 0 } },
	.container = true,
	.probe = intel_flash_probe,
	.extract = intel_flash_extract,
};
