/* SPDX-License-Identifier: Apache-2.0 */
/*
 * NPK, a package of MikroTik RouterOS. On disk, little-endian: 1e f1 d0 ba, the length of what
 * follows, then parts: a type of 16 bits, a length of 32 and the body. The first part (1, or 18 in
 * the main package) begins with a name of 16 bytes, a version (revision, 'f' for final, minor,
 * major) and a build time. Part 4 is a zlib stream of files, each a record of 30 bytes (mode, 6
 * bytes of owner, time, 12 bytes of version, length, length of the name), its name and its body;
 * part 21 is a squashfs.
 *
 * Source: botlabsDev, npkPy; the scripts createnpk and dumpnpk.
 */
#include <stdio.h>

#include "analyzer/base/reader.h"
#include "analyzer/base/text.h"
#include "extractors/codec/codec.h"
#include "extractors/common/mode.h"
#include "extractors/common/part.h"

#define HEADER_SIZE 8u
#define PART_HEAD 6u
#define NAME_SIZE 16u
#define INFO_MIN 24u
#define MAX_PARTS 256u

enum { PART_INFO = 1, PART_FILES = 4, PART_MAIN_INFO = 18 };

static const char *const part_names[] = {
	[2] = "description", [3] = "dependencies", [5] = "install",   [6] = "uninstall",
	[7] = "on-install",  [8] = "on-uninstall", [9] = "signature", [16] = "architecture",
	[21] = "squashfs",   [22] = "padding",     [23] = "digest",   [24] = "channel",
};

struct npk_part {
	uint16_t type;
	uint32_t size;
};

static bool part_read(struct bytes in, uint64_t at, struct npk_part *p)
{
	struct bytes head;

	if (!bytes_sub(in, at, PART_HEAD, &head))
		return false;
	p->type = le16(head.ptr);
	p->size = le32(head.ptr + 2);
	return true;
}

/* The package's information, in its first part; empty when IN is no package. */
static struct bytes info_read(struct bytes in)
{
	struct npk_part p;
	struct bytes info = { in.ptr, 0 };
	size_t n = 0;

	if (!bytes_at(in, 0, "\x1e\xf1\xd0\xba", 4) || !part_read(in, HEADER_SIZE, &p) ||
	    (p.type != PART_INFO && p.type != PART_MAIN_INFO) || p.size < INFO_MIN ||
	    !bytes_sub(in, HEADER_SIZE + PART_HEAD, INFO_MIN, &info))
		return info;
	while (n < NAME_SIZE && is_print(info.ptr[n]))
		n++;
	if (!n || !bytes_all(bytes_head(bytes_from(info, n), NAME_SIZE - n), 0))
		info.len = 0;
	return info;
}

static enum err npk_probe(struct bytes from, struct span *out)
{
	if (!info_read(from).len)
		return ERR_NOMATCH;
	*out = (struct span){ .size = (uint64_t)HEADER_SIZE + le32(from.ptr + 4), .bits = 80 };
	return OK;
}

static void say_info(struct parts *parts, struct bytes info)
{
	const uint8_t *v = info.ptr + NAME_SIZE;
	char text[24];

	parts_text(parts, "npk.name", bytes_head(info, NAME_SIZE));
	snprintf(text, sizeof(text), "%u.%u.%u", v[3], v[2], v[0]);
	sink_attribute_text(parts->sink, "npk.version", text);
	sink_attribute_number(parts->sink, "npk.build_time", le32(v + 4));
}

/* One file out of the decoded part 4. STATUS: why the stream is not whole, which vouches for none.
 */
static enum err emit_file(struct parts *parts, struct reader *r, enum err status)
{
	struct entry entry = { .status = status };
	struct buf body = buf_with_max(parts->sink->max_body);
	struct bytes data;
	uint16_t mode = read_u16(r);
	uint32_t size;
	uint16_t name_size;
	enum err err;

	reader_skip(r, 6);
	entry.mtime = read_u32(r);
	reader_skip(r, 12);
	size = read_u32(r);
	name_size = read_u16(r);
	entry.path = reader_take(r, name_size);
	data = reader_take(r, size);
	if (r->bad || !mode_kind(mode, &entry.kind))
		return ERR_CORRUPT;
	entry.mode = mode & 07777;
	while (entry.path.len && entry.path.ptr[0] == '/')
		entry.path = bytes_from(entry.path, 1);
	if (entry.kind == ENTRY_SYMLINK)
		entry.target = data;
	if (entry.kind != ENTRY_FILE)
		return sink_plain(parts->sink, &entry);
	err = buf_append(&body, data);
	if (!err)
		err = sink_give(parts->sink, &entry, &body);
	buf_finish(&body);
	return err;
}

static enum err emit_files(struct parts *parts, uint64_t at, struct bytes stream)
{
	struct buf files = buf_with_max(parts->sink->max_body);
	enum err whole = codec_decode(CODEC_ZLIB, stream, &files, NULL), status = OK;
	enum err err = whole == ERR_NOMEM ? whole : OK;
	struct reader r = reader_le(buf_bytes(&files));

	if (whole && !err)
		parts_note(parts, whole, at, "a zlib stream of files");
	while (!err && !status && reader_left(&r)) {
		err = emit_file(parts, &r, whole);
		if (err == ERR_CORRUPT) {
			err = OK;
			status = ERR_CORRUPT;
		}
	}
	if (status && !parts->status)
		parts_note(parts, status, at, "a record of a file");
	buf_finish(&files);
	return err;
}

static enum err emit_part(struct parts *parts, const struct npk_part *p, uint64_t at)
{
	const char *name =
		p->type < sizeof(part_names) / sizeof(*part_names) ? part_names[p->type] : NULL;
	char text[16];

	snprintf(text, sizeof(text), "part%u", p->type);
	if (p->type == PART_INFO || p->type == PART_MAIN_INFO)
		return parts_header(parts, "info", at, p->size);
	if (p->type == PART_FILES)
		return parts_header(parts, "files", at, p->size);
	return parts_emit(parts, bytes_str(name ? name : text), at, p->size, OK);
}

static enum err npk_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct bytes info = info_read(in);
	struct npk_part p;
	uint64_t at = HEADER_SIZE, end;
	enum err err;

	if (!info.len)
		return ERR_NOMATCH;
	end = (uint64_t)HEADER_SIZE + le32(in.ptr + 4);
	say_info(&parts, info);
	err = parts_header(&parts, "header", 0, HEADER_SIZE);
	for (unsigned n = 0; n < MAX_PARTS && !err && at < end && part_read(in, at, &p); n++) {
		err = parts_header(&parts, "part header", at, PART_HEAD);
		at += PART_HEAD;
		if (!err && p.size)
			err = emit_part(&parts, &p, at);
		if (!err && p.type == PART_FILES)
			err = emit_files(&parts, at, bytes_head(bytes_from(in, at), p.size));
		at += p.size;
	}
	if (!err && end > in.len && !parts.status)
		parts_note(&parts, ERR_TRUNCATED, in.len, "all parts of the package");
	return err ? err : parts.status;
}

const struct extractor extractor_npk = {
	.name = "npk",
	.summary = "package of MikroTik RouterOS",
	.limitations = "signatures are not verified",
	.magic = (const struct magic[]){ { "\x1e\xf1\xd0\xba", 4, 0 }, { 0 } },
	.container = true,
	.probe = npk_probe,
	.extract = npk_extract,
};
