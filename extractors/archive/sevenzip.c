/* SPDX-License-Identifier: Apache-2.0 */
/*
 * 7z (7zFormat.txt of the LZMA SDK): u8[6] "7z" bc af 27 1c, u8[2] version, u32le crc of the 20
 * bytes that follow: u64le offset (from 32) and u64le size of the header at the end, u32le its crc.
 */
#include "analyzer/base/hash.h"
#include "extractors/archive/archive.h"

#define START 32u

static enum err sevenzip_probe(struct bytes from, struct span *out)
{
	uint64_t offset, size;
	struct bytes fields;

	if (!bytes_at(from, 0, "7z\xbc\xaf\x27\x1c\0", 7) || !bytes_sub(from, 12, 20, &fields) ||
	    (hash_verify() && hash_crc32(0, fields) != le32(from.ptr + 8)))
		return ERR_NOMATCH;
	offset = le64(fields.ptr);
	size = le64(fields.ptr + 8);
	if (offset > INT64_MAX / 2 || size > INT64_MAX / 2)
		return ERR_NOMATCH;
	*out = (struct span){ .size = START + offset + size, .bits = 56 + 32 };
	return OK;
}

static enum err sevenzip_extract(struct bytes in, struct sink *sink)
{
	struct span span;
	uint64_t end;

	if (sevenzip_probe(in, &span) == OK && span.size > in.len)
		sink_note(sink, ERR_TRUNCATED, in.len, "the rest of the 7z archive");
	return archive_extract(&archive_7z, in, sink, &end);
}

static const struct magic magic[] = {
	{ "7z\xbc\xaf\x27\x1c", 6, 0 },
	{ 0 },
};

extern const struct extractor extractor_sevenzip;
const struct extractor extractor_sevenzip = {
	.name = "sevenzip",
	.summary = "7-Zip archive",
	.limitations = "encrypted members and headers are named as such, not opened",
	.magic = magic,
	.probe = sevenzip_probe,
	.extract = sevenzip_extract,
};
