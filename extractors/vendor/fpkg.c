/* SPDX-License-Identifier: Apache-2.0 */
/*
 * FPKG and CPKG, archives in the firmware of D-Link firewalls. On disk, big-endian: "FPKG" or
 * "CPKG", u32 version 01000000, u32 where the first file is. A file is u32 length of its header,
 * 28, u16 type (0100 a file, 0102 a checksum, 0103 a signature), u16 unused, u32 bytes of content,
 * 16 bytes name; the content. The last one ends the archive.
 *
 * Source: unblob, fpkg.py.
 */
#include "extractors/extractor.h"

#define HEADER_SIZE 28u
#define NAME_AT 12u
#define NAME_LEN 16u
#define FIRST_MOST 4096u /* "FPKG" has the name of the model before the first file */

static bool member_read(struct bytes in, uint64_t at, uint64_t *size, struct bytes *name)
{
	struct bytes header;
	uint16_t type;

	if (!bytes_sub(in, at, HEADER_SIZE, &header) || be32(header.ptr) != HEADER_SIZE)
		return false;
	type = be16(header.ptr + 4);
	*size = be32(header.ptr + 8);
	*name = (struct bytes){ header.ptr + NAME_AT,
				strnlen((const char *)header.ptr + NAME_AT, NAME_LEN) };
	while (name->len && name->ptr[name->len - 1] == ' ')
		name->len--;
	for (size_t i = 0; i < name->len; i++)
		if (name->ptr[i] < ' ' || name->ptr[i] > '~')
			return false;
	return name->len && type >= 0x100 && type <= 0x103;
}

static bool header_read(struct bytes in, uint32_t *first)
{
	if (in.len < 12 || !bytes_at(in, 1, "PKG\1\0\0\0", 7) ||
	    (in.ptr[0] != 'F' && in.ptr[0] != 'C'))
		return false;
	*first = be32(in.ptr + 8);
	return *first >= 12 && *first <= FIRST_MOST;
}

static enum err fpkg_probe(struct bytes from, struct span *out)
{
	struct bytes name;
	uint64_t size;
	uint32_t first;

	if (!header_read(from, &first) || !member_read(from, first, &size, &name))
		return ERR_NOMATCH;
	*out = (struct span){ .bits = 64 + 32 };
	return OK;
}

static enum err emit(struct bytes in, uint64_t at, uint64_t size, struct bytes name,
		     struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct entry entry = { .kind = ENTRY_FILE, .path = name, .mode = 0644 };
	struct bytes body = bytes_head(bytes_from(in, at + HEADER_SIZE), size);
	enum err err = sink_slice(sink, &header, (struct bytes){ in.ptr + at, HEADER_SIZE });

	if (body.len < size) {
		entry.status = ERR_TRUNCATED;
		sink_note(sink, ERR_TRUNCATED, in.len, "as many bytes as the file has");
	}
	return err ? err : sink_slice(sink, &entry, body);
}

static enum err fpkg_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	enum err err, status = OK;
	struct bytes name;
	uint64_t at, size;
	uint32_t first;

	if (!header_read(in, &first))
		return ERR_NOMATCH;
	err = sink_slice(sink, &entry, bytes_head(in, first));
	for (at = first; !err && member_read(in, at, &size, &name); at += HEADER_SIZE + size) {
		err = emit(in, at, size, name, sink);
		if (size > in.len - at - HEADER_SIZE)
			status = ERR_TRUNCATED;
	}
	sink_used(sink, at < in.len ? at : in.len);
	return err ? err : status;
}

const struct extractor extractor_fpkg = {
	.name = "fpkg",
	.summary = "archive in the firmware of D-Link firewalls (FPKG, CPKG)",
	.limitations = "checksums are not verified, as nobody says which bytes they cover; nor are "
		       "signatures",
	.magic =
		(const struct magic[]){ { "FPKG\1\0\0\0", 8, 0 }, { "CPKG\1\0\0\0", 8, 0 }, { 0 } },
	.container = true,
	.probe = fpkg_probe,
	.extract = fpkg_extract,
};
