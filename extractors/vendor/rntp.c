/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ROS firmware of managed switches, whose kernel is built by Radlan and Marvell (Cisco, Linksys,
 * Dell). On disk, in the byte order of the device: "RNTP1.01", build date and version, at 24
 * "PACK", at 32 the number of files, at 48 for each file 32 bytes: a name of 16, offset, length,
 * flags. A packed file begins with a header of its own, "RNTP2.00", before an LZMA stream.
 *
 * Source: fact_extractor, plugin ros.
 */
#include "analyzer/base/reader.h"
#include "analyzer/base/text.h"
#include "extractors/common/part.h"

#define HEADER_SIZE 48u
#define COUNT_AT 32u
#define RECORD_SIZE 32u
#define NAME_SIZE 16u
#define MAX_FILES 100u

struct file {
	struct bytes name;
	uint32_t at, size;
};

/* The number of files tells the byte order too; 0 when IN is no such container. */
static uint32_t read_count(struct bytes in, bool *big_endian)
{
	uint32_t count;

	if (in.len < HEADER_SIZE || !bytes_at(in, 0, "RNTP1.01", 8) || !bytes_at(in, 24, "PACK", 4))
		return 0;
	count = le32(in.ptr + COUNT_AT);
	*big_endian = count > MAX_FILES;
	if (*big_endian)
		count = be32(in.ptr + COUNT_AT);
	return count <= MAX_FILES ? count : 0;
}

static bool file_read(struct bytes in, uint32_t index, bool big_endian, struct file *f)
{
	struct reader r = { .in = in, .big_endian = big_endian };

	reader_seek(&r, HEADER_SIZE + (uint64_t)index * RECORD_SIZE);
	f->name = reader_take(&r, NAME_SIZE);
	f->at = read_u32(&r);
	f->size = read_u32(&r);
	f->name.len = strnlen((const char *)f->name.ptr, f->name.len);
	return !r.bad;
}

static bool is_file(const struct file *f, uint64_t end)
{
	for (size_t i = 0; i < f->name.len; i++)
		if (!is_print(f->name.ptr[i]) || f->name.ptr[i] == '/')
			return false;
	return f->name.len && f->at >= end;
}

static enum err rntp_probe(struct bytes from, struct span *out)
{
	bool big = false;
	uint32_t count = read_count(from, &big);
	uint64_t end = HEADER_SIZE + (uint64_t)count * RECORD_SIZE;
	struct file f;

	if (!count)
		return ERR_NOMATCH;
	for (uint32_t i = 0; i < count && file_read(from, i, big, &f); i++) {
		if (!is_file(&f, end))
			return ERR_NOMATCH;
		end = (uint64_t)f.at + f.size;
	}
	*out = (struct span){ .size = end, .bits = 120 };
	return OK;
}

static enum err rntp_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	bool big = false;
	uint32_t count = read_count(in, &big);
	uint64_t end = HEADER_SIZE + (uint64_t)count * RECORD_SIZE;
	struct file f;
	enum err err;

	if (!count)
		return ERR_NOMATCH;
	err = parts_header(&parts, "header", 0, end);
	for (uint32_t i = 0; i < count && !err && file_read(in, i, big, &f); i++) {
		if (!is_file(&f, end)) {
			parts_note(&parts, ERR_CORRUPT, HEADER_SIZE + (uint64_t)i * RECORD_SIZE,
				   "a name, and an offset behind the file before");
			break;
		}
		err = parts_emit(&parts, f.name, f.at, f.size, OK);
		end = (uint64_t)f.at + f.size;
	}
	return err ? err : parts.status;
}

const struct extractor extractor_rntp = {
	.name = "rntp",
	.summary = "ROS firmware of managed switches (Cisco, Linksys, Dell)",
	.limitations =
		"no checksum is known; the header of packed files is not read: their LZMA streams "
		"are searched for",
	.magic = (const struct magic[]){ { "RNTP1.01", 8, 0 }, { 0 } },
	.container = true,
	.probe = rntp_probe,
	.extract = rntp_extract,
};
