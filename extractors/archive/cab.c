/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Cabinet ([MS-CAB]), little-endian: "MSCF", u32 0, u32 size of the cabinet, u32 0, u32 offset of
 * the first file entry, u32 0, u8 minor 3, u8 major 1, u16 folders, u16 files, u16 flags, ...
 */
#include "analyzer/base/reader.h"
#include "extractors/archive/archive.h"

#define HEADER 36u

static enum err cab_probe(struct bytes from, struct span *out)
{
	struct reader r = reader_le(from);
	struct bytes magic = reader_take(&r, 4);
	uint32_t zeros = read_u32(&r), size = read_u32(&r), files;
	uint16_t version;

	zeros |= read_u32(&r);
	files = read_u32(&r);
	zeros |= read_u32(&r);
	version = read_u16(&r);
	if (r.bad || !bytes_equal(magic, bytes_str("MSCF")) || zeros || version != 0x0103 ||
	    size < HEADER || files < HEADER || files >= size)
		return ERR_NOMATCH;
	*out = (struct span){ .size = size, .bits = 32 + 24 + 16 };
	return OK;
}

static enum err cab_extract(struct bytes in, struct sink *sink)
{
	struct span span;
	uint64_t end;

	if (cab_probe(in, &span) == OK && span.size > in.len)
		sink_note(sink, ERR_TRUNCATED, in.len, "the rest of the cabinet");
	return archive_extract(&archive_cab, in, sink, &end);
}

static const struct magic magic[] = {
	{ "MSCF\0\0\0\0", 8, 0 },
	{ 0 },
};

extern const struct extractor extractor_cab;
const struct extractor extractor_cab = {
	.name = "cab",
	.summary = "Microsoft cabinet",
	.limitations = "no Quantum compression, no cabinets that continue in another file",
	.magic = magic,
	.probe = cab_probe,
	.extract = cab_extract,
};
