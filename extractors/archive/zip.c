/* SPDX-License-Identifier: Apache-2.0 */
/*
 * zip (APPNOTE.TXT), little-endian: members, each a local header "PK" 3 4 and data; then the
 * central directory, entries "PK" 1 2; then the end record "PK" 5 6: u16 x4 counts, u32 size and
 * u32 offset of the directory, u16 length of a comment. Offsets count from the first byte, or from
 * that of a program in front of it.
 */
#include "analyzer/base/reader.h"
#include "extractors/archive/archive.h"

#define LOCAL_MAGIC "PK\3\4"
#define DAHUA "DH\3\4" /* the first magic of Dahua's firmware; the rest is plain zip */
#define CENTRAL 46u
#define END_RECORD 22u
#define MAX_NAME 4096u
#define FREE_ENTRIES 1024u /* entries of a directory that need no justification */
#define ENTRY_MEMORY 512u  /* more than libarchive takes for one */
#define MAX_VERSION 63u    /* needed to extract: 6.3 */

static enum err zip_probe(struct bytes from, struct span *out)
{
	struct reader r = reader_le(from);
	struct bytes magic = reader_take(&r, 4), name;
	uint16_t version = read_u16(&r), flags = read_u16(&r), method = read_u16(&r), length;

	reader_skip(&r, 16);
	length = read_u16(&r);
	read_u16(&r);
	name = reader_take(&r, length);
	if (r.bad || (!bytes_at(magic, 0, LOCAL_MAGIC, 4) && !bytes_at(magic, 0, DAHUA, 4)) ||
	    (version & 0xff) > MAX_VERSION || flags & 0xd780 || method > 99 || !length ||
	    length > MAX_NAME)
		return ERR_NOMATCH;
	for (size_t i = 0; i < name.len; i++)
		if (name.ptr[i] < 32)
			return ERR_NOMATCH;
	*out = (struct span){ .bits = 32 + 4 + 6 + 4 + 3 };
	return OK;
}

/*
 * Does the directory DIR, whose offsets are DELTA too large, name a member at offset 0? *STEPS
 * bounds the entries that are looked at: many end records may claim the same directory.
 */
static bool starts_here(struct bytes dir, uint64_t delta, uint64_t *steps)
{
	uint64_t lowest = UINT64_MAX;

	while (dir.len >= CENTRAL && bytes_at(dir, 0, "PK\1\2", 4) && *steps) {
		uint32_t offset = le32(dir.ptr + 42);

		--*steps;
		if (offset < lowest)
			lowest = offset;
		dir = bytes_from(dir, (uint64_t)CENTRAL + le16(dir.ptr + 28) + le16(dir.ptr + 30) +
					      le16(dir.ptr + 32));
	}
	return lowest == delta;
}

/* Is the end record at AT that of the archive that starts at 0? */
static bool is_end(struct bytes in, uint64_t at, uint64_t *steps)
{
	uint64_t offset = le32(in.ptr + at + 16), size = le32(in.ptr + at + 12), end = at;
	struct bytes dir;

	/* zip64: a record of 56 bytes and its locator, 20 bytes, stand in between */
	if (at >= 76 && bytes_at(in, at - 20, "PK\6\7", 4) && bytes_at(in, at - 76, "PK\6\6", 4)) {
		end = at - 76;
		size = le64(in.ptr + end + 40);
		offset = le64(in.ptr + end + 48);
	}
	return size <= end && bytes_sub(in, end - size, size, &dir) &&
	       starts_here(dir, offset - (end - size), steps);
}

/* Where the archive ends; 0 when its end record is not there. */
static uint64_t find_end(struct bytes in)
{
	uint64_t steps = in.len / CENTRAL * 2;
	struct bytes rest = in;

	while (rest.len >= END_RECORD) {
		const uint8_t *hit = memmem(rest.ptr, rest.len, "PK\5\6", 4);
		uint64_t at;

		if (!hit)
			break;
		at = (uint64_t)(hit - in.ptr);
		if (in.len - at >= END_RECORD && is_end(in, at, &steps)) {
			uint64_t end = at + END_RECORD + le16(hit + 20);

			return end < in.len ? end : in.len;
		}
		rest = bytes_from(in, at + 4);
	}
	return 0;
}

/*
 * USUAL, but libarchive reads the whole directory before the first member: where one in IN could
 * have more entries than memory suffices for, the members are read one by one, without it.
 */
static const struct archive_kind *kind_for(struct bytes in, struct sink *sink,
					   const struct archive_kind *usual)
{
	uint64_t most = FREE_ENTRIES + sink->max_body / ENTRY_MEMORY;
	struct bytes rest = in;

	while (rest.len / CENTRAL > most) {
		const uint8_t *hit = memmem(rest.ptr, rest.len, "PK\1\2", 4);

		if (!hit)
			break;
		if (!most--) {
			sink_note(sink, ERR_LIMIT, (uint64_t)(hit - in.ptr),
				  "a directory of fewer entries");
			return &archive_zip_stream;
		}
		rest = bytes_from(in, (uint64_t)(hit - in.ptr) + CENTRAL);
	}
	return usual;
}

static enum err extract_patched(struct bytes in, struct sink *sink, uint64_t *stop)
{
	struct buf patched = buf_with_max(in.len);
	enum err err = buf_append(&patched, in);

	if (!err) {
		memcpy(patched.ptr, LOCAL_MAGIC, 4);
		err = archive_extract(kind_for(in, sink, &archive_zip_copy), buf_bytes(&patched),
				      sink, stop);
	}
	buf_finish(&patched);
	return err;
}

static enum err zip_extract(struct bytes in, struct sink *sink)
{
	uint64_t end = find_end(in), stop;
	struct bytes archive = end ? bytes_head(in, end) : in;
	enum err err;

	if (!end)
		sink_note(sink, ERR_TRUNCATED, in.len, "a zip end record");
	if (bytes_at(in, 0, DAHUA, 4))
		err = extract_patched(archive, sink, &stop);
	else
		err = archive_extract(kind_for(archive, sink, &archive_zip), archive, sink, &stop);
	if (!err)
		sink_used(sink, end ? end : stop);
	return err;
}

static const struct magic magic[] = {
	{ LOCAL_MAGIC, 4, 0 },
	{ DAHUA, 4, 0 },
	{ 0 },
};

extern const struct extractor extractor_zip;
const struct extractor extractor_zip = {
	.name = "zip",
	.summary = "zip archive (jar, apk, ...)",
	.limitations = "encrypted members are named as such, not opened; no multi-part archives",
	.magic = magic,
	.probe = zip_probe,
	.extract = zip_extract,
};
