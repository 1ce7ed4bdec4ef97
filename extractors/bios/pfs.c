/* SPDX-License-Identifier: Apache-2.0 */
/*
 * PFS 0.9, an archive in the firmware of routers (DrayTek, D-Link and others). On disk,
 * little-endian: "PFS/0.9", 7 bytes of zeros, the number of files (16 bits), an entry for each, and
 * the files. An entry is a name with zeros to 40 bytes or more (nothing says how many), a number,
 * the file's offset from the end of the entries, and its size. The files follow each other, so that
 * the size of a name is that with which the first offsets and sizes fit. Directories are divided by
 * backslashes.
 *
 * Source: _README of the pfs tools; binwalk, unpfs.py; BANG, pfs.ksy.
 */
#include "extractors/common/part.h"

#define MAGIC "PFS/0.9\0\0\0\0\0\0\0"
#define HEADER_SIZE 16u
#define NUMBERS 12u
#define NAME_MIN 16u
#define NAME_MAX_SIZE 256u

struct archive {
	uint32_t count, name, entry; /* sizes of a name and an entry */
	uint64_t data, size;
};

static uint64_t entry_at(const struct archive *a, uint32_t index)
{
	return HEADER_SIZE + (uint64_t)index * a->entry;
}

/* Is this the size of a name? Then the first two entries have names, and files behind each other.
 */
static bool name_fits(struct bytes in, const struct archive *a)
{
	struct bytes first, second;
	uint32_t size;

	if (!bytes_sub(in, entry_at(a, 0), a->entry, &first) || !first.ptr[0] ||
	    first.ptr[a->name - 1] || le32(first.ptr + a->name + 4))
		return false;
	size = le32(first.ptr + a->name + 8);
	if (a->count == 1 || !size)
		return size;
	return bytes_sub(in, entry_at(a, 1), a->entry, &second) && second.ptr[0] &&
	       !second.ptr[a->name - 1] && le32(second.ptr + a->name + 4) == size;
}

static bool archive_read(struct bytes in, struct archive *a)
{
	struct bytes last;

	if (!bytes_at(in, 0, MAGIC, 14) || in.len < HEADER_SIZE)
		return false;
	a->count = le16(in.ptr + 14);
	if (!a->count)
		return false;
	for (a->name = NAME_MIN; a->name <= NAME_MAX_SIZE; a->name += 4) {
		a->entry = a->name + NUMBERS;
		if (!name_fits(in, a))
			continue;
		a->data = entry_at(a, a->count);
		if (!bytes_sub(in, entry_at(a, a->count - 1), a->entry, &last))
			return false;
		a->size = a->data + le32(last.ptr + a->name + 4) + le32(last.ptr + a->name + 8);
		return true;
	}
	return false;
}

static enum err pfs_probe(struct bytes from, struct span *out)
{
	struct archive a;

	if (!archive_read(from, &a))
		return ERR_NOMATCH;
	*out = (struct span){ .size = a.size, .bits = 112 + 32 };
	return OK;
}

static enum err emit_file(struct parts *parts, const struct archive *a, const uint8_t *entry)
{
	uint64_t at = le32(entry + a->name + 4), size = le32(entry + a->name + 8);
	char name[NAME_MAX_SIZE];
	size_t len = strnlen((const char *)entry, a->name);

	for (size_t i = 0; i < len; i++)
		name[i] = entry[i] == '\\' ? '/' : (char)entry[i];
	if (at + size > a->size - a->data) {
		parts_note(parts, ERR_CORRUPT, (uint64_t)(entry - parts->in.ptr),
			   "a file in the archive");
		return OK;
	}
	return parts_emit(parts, bytes_of(name, len), a->data + at, size, OK);
}

static enum err pfs_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct archive a;
	enum err err;

	if (!archive_read(in, &a))
		return ERR_NOMATCH;
	err = parts_header(&parts, "header", 0, a.data);
	for (uint32_t i = 0; i < a.count && !err; i++)
		err = emit_file(&parts, &a, in.ptr + entry_at(&a, i));
	return err ? err : parts.status;
}

const struct extractor extractor_pfs = {
	.name = "pfs",
	.summary = "archive PFS 0.9 in the firmware of routers",
	.limitations = "little-endian only; the first file must not be empty",
	.magic = (const struct magic[]){ { MAGIC, 14, 0 }, { 0 } },
	.container = true,
	.probe = pfs_probe,
	.extract = pfs_extract,
};
