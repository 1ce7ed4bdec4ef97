/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware of Moxa serial device servers and gateways (NPort, MGate), FRM. On disk, little-endian,
 * a header of 96 bytes: "*FRM", a version, the size of all, the header's own size, the number of
 * sections, and for each of them at 64 its type, offset and size. Type 1 is the program, type 2 the
 * files of the web console: a header with the device's name, the offset of a table of files from
 * the section's start, the size of an entry and the number of files (in one of two places); an
 * entry has a name of 48 bytes, the size and the offset of the file in the section. Most files are
 * gzip streams.
 *
 * Source: unblob, moxa/frm.py; seqred, NP5200A-RE.
 */
#include "extractors/common/part.h"

#define MAGIC "*FRM\0\0\0\1"
#define HEADER_SIZE 96u
#define SECTIONS_AT 64u
#define SECTION_SIZE 16u
#define SECTIONS 2u
#define FILES_HEADER 80u
#define ENTRY_SIZE 64u
#define NAME_SIZE 48u
#define MAX_FILES 4096u

enum { PROGRAM = 1, FILES = 2 };

static bool header_read(struct bytes in, uint64_t *size)
{
	if (!bytes_at(in, 0, MAGIC, 8) || !bytes_at(in, 12, "\x60\0\2\0", 4) ||
	    in.len < HEADER_SIZE)
		return false;
	*size = le32(in.ptr + 8);
	return *size > HEADER_SIZE;
}

static enum err moxa_frm_probe(struct bytes from, struct span *out)
{
	struct span span = { .bits = 96 };

	if (!header_read(from, &span.size))
		return ERR_NOMATCH;
	*out = span;
	return OK;
}

/* The files of the section of SIZE bytes at START. */
static enum err emit_files(struct parts *parts, uint64_t start, uint64_t size)
{
	struct bytes section = bytes_head(bytes_from(parts->in, start), size), table;
	uint32_t count, at;
	enum err err;

	if (section.len < FILES_HEADER) {
		parts_note(parts, section.len < size ? ERR_TRUNCATED : ERR_CORRUPT, start,
			   "a list of files");
		return OK;
	}
	parts_text(parts, "moxa_frm.device", bytes_head(section, 32));
	at = le32(section.ptr + 48);
	count = le16(section.ptr + 58) ? le16(section.ptr + 58) : le16(section.ptr + 66);
	if (le16(section.ptr + 56) != ENTRY_SIZE || count > MAX_FILES ||
	    !bytes_sub(section, at, (uint64_t)count * ENTRY_SIZE, &table)) {
		parts_note(parts, section.len < size ? ERR_TRUNCATED : ERR_CORRUPT, start,
			   "a table of files");
		return OK;
	}
	err = parts_header(parts, "files", start, (uint64_t)at + table.len);
	for (; table.len && !err; table = bytes_from(table, ENTRY_SIZE)) {
		struct bytes name = { table.ptr, strnlen((const char *)table.ptr, NAME_SIZE) };
		uint64_t length = le32(table.ptr + 56), offset = le32(table.ptr + 60);

		if (!name.len || !length)
			continue;
		if (offset > size || length > size - offset)
			parts_note(parts, ERR_CORRUPT, start + offset, "a file in its section");
		else
			err = parts_emit(parts, name, start + offset, length, OK);
	}
	return err;
}

static enum err moxa_frm_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	uint64_t size;
	enum err err;

	if (!header_read(in, &size))
		return ERR_NOMATCH;
	err = parts_header(&parts, "header", 0, HEADER_SIZE);
	for (unsigned i = 0; i < SECTIONS && !err; i++) {
		const uint8_t *p = in.ptr + SECTIONS_AT + i * SECTION_SIZE;
		uint32_t type = le32(p), at = le32(p + 4), length = le32(p + 8);

		if (at > size || length > size - at || (type != PROGRAM && type != FILES))
			parts_note(&parts, ERR_CORRUPT, SECTIONS_AT + i * SECTION_SIZE,
				   "a section of the firmware");
		else if (type == FILES)
			err = emit_files(&parts, at, length);
		else if (length)
			err = parts_emit(&parts, bytes_str("firmware"), at, length, OK);
	}
	return err ? err : parts.status;
}

const struct extractor extractor_moxa_frm = {
	.name = "moxa_frm",
	.summary = "firmware of Moxa serial device servers and gateways (FRM)",
	.limitations = "its checksums are not known",
	.magic = (const struct magic[]){ { MAGIC, 8, 0 }, { 0 } },
	.container = true,
	.probe = moxa_frm_probe,
	.extract = moxa_frm_extract,
};
