/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware of Realtek's Bluetooth chips (patches of their ROM). On disk, little-endian, "Realtech",
 * u32 version, u16 number of patches, for all of them u16 chip, then u16 sizes, then u32 offsets;
 * the patches. Or "RTBTCore", 8 version, u32 number of sections; each u32 what, u32 size, its
 * bytes. Behind both some tagged bytes (what chip it is for), to be read backwards, and 51 04
 * fd 77.
 *
 * Source: drivers/bluetooth/btrtl.{c,h} of Linux.
 */
#include <inttypes.h>
#include <stdio.h>

#include "extractors/common/part.h"

#define OLD "Realtech"
#define NEW "RTBTCore"
#define END "\x51\4\xfd\x77"
#define OLD_HEAD 14u
#define NEW_HEAD 20u
#define SECTION_HEAD 8u
#define MAX_PARTS 64u
#define MAX_TAGS 256u /* there are 72 bytes at most */

struct firmware {
	unsigned count;
	uint64_t header, parts, end; /* ends: of the header, of the last part, of all */
	bool sections;
};

/* Where the tags behind AT end, the last 4 bytes included; AT when there are none. */
static uint64_t tags_end(struct bytes in, uint64_t at)
{
	for (uint64_t i = at; i < at + MAX_TAGS && i < in.len; i++)
		if (bytes_at(in, i, END, 4))
			return i + 4;
	return at;
}

struct part {
	uint64_t at, size;
	uint32_t what;
};

/* Part I; the one before it ended at END. */
static bool part_read(struct bytes in, const struct firmware *f, unsigned i, uint64_t end,
		      struct part *p)
{
	const uint8_t *table = in.ptr + OLD_HEAD;
	struct bytes head;

	if (!f->sections) {
		*p = (struct part){ le32(table + f->count * 4 + i * 4),
				    le16(table + f->count * 2 + i * 2), le16(table + i * 2) };
		return p->at >= end && p->size;
	}
	if (!bytes_sub(in, end, SECTION_HEAD, &head))
		return false;
	*p = (struct part){ end + SECTION_HEAD, le32(head.ptr + 4), le32(head.ptr) };
	return p->what < 256;
}

static bool firmware_read(struct bytes in, struct firmware *f)
{
	struct part p = { 0 };

	*f = (struct firmware){ .sections = bytes_at(in, 0, NEW, 8) };
	if ((!f->sections && !bytes_at(in, 0, OLD, 8)) || in.len < NEW_HEAD)
		return false;
	f->count = f->sections ? le32(in.ptr + 16) : le16(in.ptr + 12);
	f->header = f->sections ? NEW_HEAD : OLD_HEAD + (uint64_t)f->count * 8;
	if (!f->count || f->count > MAX_PARTS || f->header > in.len)
		return false;
	f->parts = f->header;
	for (unsigned i = 0; i < f->count; i++) {
		if (f->parts <= in.len && !part_read(in, f, i, f->parts, &p))
			return false;
		f->parts = p.at + p.size;
	}
	f->end = tags_end(in, f->parts);
	return true;
}

static enum err realtek_bt_probe(struct bytes from, struct span *out)
{
	struct firmware f;

	if (!firmware_read(from, &f))
		return ERR_NOMATCH;
	*out = (struct span){ .size = f.end, .bits = 64 + 16 };
	return OK;
}

static enum err realtek_bt_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct firmware f;
	struct part p;
	char text[32];
	uint64_t done;
	enum err err;

	if (!firmware_read(in, &f))
		return ERR_NOMATCH;
	if (f.sections)
		snprintf(text, sizeof(text), "0x%016" PRIx64, le64(in.ptr + 8));
	else
		snprintf(text, sizeof(text), "0x%08x", le32(in.ptr + 8));
	sink_attribute_text(sink, "realtek_bt.version", text);
	done = f.header;
	err = parts_header(&parts, "header", 0, done);
	for (unsigned i = 0; !err && i < f.count && part_read(in, &f, i, done, &p); i++) {
		if (p.at > done)
			err = parts_header(&parts, f.sections ? "section" : "padding", done,
					   p.at - done);
		snprintf(text, sizeof(text), f.sections ? "section-%u" : "chip-%u", p.what);
		if (!err && p.size)
			err = parts_emit(&parts, bytes_str(text), p.at, p.size, OK);
		done = p.at + p.size;
	}
	if (!err && f.end > f.parts && f.end <= in.len)
		err = parts_header(&parts, "tags", f.parts, f.end - f.parts);
	return err ? err : parts.status;
}

extern const struct extractor extractor_realtek_bt;
const struct extractor extractor_realtek_bt = {
	.name = "realtek_bt",
	.summary = "firmware of Realtek's Bluetooth chips",
	.limitations = "has no checksum; sections that are lists of patches are one part",
	.magic = (const struct magic[]){ { OLD, 8, 0 }, { NEW, 8, 0 }, { 0 } },
	.container = true,
	.probe = realtek_bt_probe,
	.extract = realtek_bt_extract,
};
