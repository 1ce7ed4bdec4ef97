/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The list of files in the firmware of Bosch's cameras, and RomFS.bin in it, which is one too. On
 * disk, big-endian, for each file a header of 64 bytes: deadaffe, u32 distance to the next header,
 * name of 32, u32 length, zeros; its content, filled to a multiple of 16. A header with nothing but
 * the magic ends it.
 *
 * Source: anvilsecure, BoschFirmwareTool, README.md.
 */
#include "analyzer/base/text.h"
#include "extractors/extractor.h"

#define MAGIC "\xde\xad\xaf\xfe"
#define HEADER 64u
#define NAME_AT 8u
#define NAME_SIZE 32u
#define ZEROS_AT 44u

struct file {
	struct bytes name;
	uint32_t next, size; /* next: 0 at the end */
};

static bool file_read(struct bytes in, uint64_t at, struct file *f)
{
	struct bytes b;

	if (!bytes_at(in, at, MAGIC, 4) || !bytes_sub(in, at, HEADER, &b) ||
	    !bytes_all(bytes_from(b, ZEROS_AT), 0))
		return false;
	f->next = be32(b.ptr + 4);
	f->size = be32(b.ptr + 40);
	f->name = bytes_of(b.ptr + NAME_AT, strnlen((const char *)b.ptr + NAME_AT, NAME_SIZE));
	for (size_t i = 0; i < f->name.len; i++)
		if (!is_print(f->name.ptr[i]) || f->name.ptr[i] == '/')
			return false;
	return f->next ? f->name.len && f->next >= HEADER + (uint64_t)f->size
		       : !f->name.len && !f->size;
}

static enum err bosch_romfs_probe(struct bytes from, struct span *out)
{
	struct file f;

	if (!file_read(from, 0, &f) || !f.next)
		return ERR_NOMATCH;
	*out = (struct span){ .size = 0, .bits = 32 + 64 };
	return OK;
}

static enum err note(struct sink *sink, enum err err, uint64_t at, const char *expected)
{
	sink_note(sink, err, at, expected);
	return err;
}

static enum err bosch_romfs_extract(struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	uint64_t at = 0;
	struct file f;
	enum err err = OK;

	if (!file_read(in, 0, &f) || !f.next)
		return ERR_NOMATCH;
	while (!err && file_read(in, at, &f)) {
		struct entry entry = { .kind = ENTRY_FILE, .path = f.name, .mode = 0644 };
		struct bytes body = bytes_head(bytes_from(in, at + HEADER), f.size);

		err = sink_slice(sink, &header, bytes_head(bytes_from(in, at), HEADER));
		if (!f.next) {
			sink_used(sink, at + HEADER);
			return err;
		}
		if (body.len < f.size)
			entry.status = ERR_TRUNCATED;
		if (!err)
			err = sink_slice(sink, &entry, body);
		at += f.next;
	}
	if (err)
		return err;
	sink_used(sink, at < in.len ? at : in.len);
	if (at + HEADER > in.len)
		return note(sink, ERR_TRUNCATED, in.len, "the end of the list of files");
	return note(sink, ERR_CORRUPT, at, "the header of a file");
}

const struct extractor extractor_bosch_romfs = {
	.name = "bosch_romfs",
	.summary = "list of files in the firmware of Bosch cameras",
	.limitations = "no checksum",
	.magic = (const struct magic[]){ { MAGIC, 4, 0 }, { 0 } },
	.container = true,
	.probe = bosch_romfs_probe,
	.extract = bosch_romfs_extract,
};
