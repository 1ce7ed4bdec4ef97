/* SPDX-License-Identifier: Apache-2.0 */
/*
 * AppImage, an application in one file that runs: a small ELF program with "AI" and the type in the
 * ident bytes that ELF leaves unused. Of type 2 a squashfs lies behind the program, whose end is
 * that of its table of sections. (Type 1 is an ISO 9660 image with the program in the sectors that
 * this format leaves to others, and is opened as such.)
 *
 * Source: AppImage, AppImageSpec, draft.md.
 */
#include "extractors/extractor.h"

#define IDENT "\177ELF"
#define TYPE_AT 8u
#define HEADER 64u

/* Where the program ends, perhaps behind IN. */
static uint64_t program_end(struct bytes in)
{
	const uint8_t *p = in.ptr;
	bool wide = p[4] == 2, big = p[5] == 2;
	uint64_t table, end;

	if (wide)
		table = big ? be64(p + 0x28) : le64(p + 0x28);
	else
		table = big ? be32(p + 0x20) : le32(p + 0x20);
	p += wide ? 0x3a : 0x2e;
	end = big ? (uint64_t)be16(p) * be16(p + 2) : (uint64_t)le16(p) * le16(p + 2);
	return table < UINT64_MAX - end ? table + end : UINT64_MAX;
}

static enum err appimage_probe(struct bytes from, struct span *out)
{
	if (from.len < HEADER || !bytes_at(from, 0, IDENT, 4) ||
	    !bytes_at(from, TYPE_AT, "AI\2", 3) || from.ptr[4] < 1 || from.ptr[4] > 2 ||
	    from.ptr[5] < 1 || from.ptr[5] > 2 ||
	    program_end(from) == from.len) /* the program alone */
		return ERR_NOMATCH;
	*out = (struct span){ .size = from.len, .bits = 80, .fills = true };
	return OK;
}

static enum err appimage_extract(struct bytes in, struct sink *sink)
{
	struct entry program = { .kind = ENTRY_PART, .path = bytes_str("program") };
	struct entry files = { .kind = ENTRY_PART, .path = bytes_str("files") };
	struct span span;
	uint64_t end;
	enum err err;

	if (appimage_probe(in, &span))
		return ERR_NOMATCH;
	end = program_end(in);
	if (end > in.len) {
		sink_note(sink, ERR_TRUNCATED, in.len,
			  "the program's sections, and files behind it");
		err = sink_slice(sink, &program, in);
		return err ? err : ERR_TRUNCATED;
	}
	err = sink_slice(sink, &program, bytes_head(in, end));
	return err ? err : sink_slice(sink, &files, bytes_from(in, end));
}

const struct extractor extractor_appimage = {
	.name = "appimage",
	.summary = "AppImage, an application of Linux in one file that runs",
	.limitations = "only as a whole file; those of type 1 are named iso9660",
	.magic = (const struct magic[]){ { 0 } },
	.at_start = true,
	.container = true,
	.probe = appimage_probe,
	.extract = appimage_extract,
};
