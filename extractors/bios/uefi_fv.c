/* SPDX-License-Identifier: Apache-2.0 */
/*
 * UEFI firmware volume: where the modules of PC and server firmware are. On disk, little-endian:
 *
 *   0x00  16 bytes, mostly 0    0x10  GUID of the file system
 *   0x20  u64 size of all       0x28  "_FVH"
 *   0x2c  u32 flags             0x30  u16 size of this header
 *   0x32  u16 that makes the sum of the header's u16 0
 *   0x34  u16 where an extended header is, or 0: GUID of the volume, u32 size
 *   0x37  u8 revision           0x38  pairs of u32, blocks and their size, up to a pair of 0
 *
 * Then files on multiples of 8 bytes: GUID, u8 that makes the sum of the header 0, u8 that makes
 * the sum of the body 0 if flag 0x40 is set, u8 type, u8 flags, u24 size with this header, u8
 * state; if flag 1 is set in FFS3, u64 size. Flag 0x800 of the volume says that erased bytes are
 * ff: then the state is stored inverted, too. Most files consist of sections (uefi_section.c).
 *
 * Source: UEFI Platform Initialization specification 1.8, volume 3, chapters 2 and 3.
 */
#include <stdio.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/reader.h"
#include "extractors/bios/uefi_section.h"
#include "extractors/common/guid.h"
#include "extractors/common/utf16.h"

#define HEADER_MIN 0x48u
#define FILE_HEADER 24u
#define LARGE_HEADER 32u
#define ERASED_ONES 0x800u
#define SUMMED 0x40u
#define LARGE 1u /* in revision 1: two bytes follow the body */
#define NAME_MAX_UNITS 100u
#define PATH_SIZE (3 * NAME_MAX_UNITS + 32)
#define MAX_RATIO 256u /* decoded bytes against those of the volume */

enum { DATA_VALID = 0x04, DELETED = 0x10, HEADER_INVALID = 0x20 };
enum { TYPE_RAW = 0x01, TYPE_FREEFORM = 0x02, TYPE_LAST = 0x0f, TYPE_PAD = 0xf0 };
enum system { FFS1, FFS2, FFS3, NVRAM, SYSTEMS };

static const uint8_t systems[SYSTEMS][GUID_SIZE] = {
	GUID(0x7a9354d9, 0x0468, 0x444a, 0x81, 0xce, 0x0b, 0xf6, 0x17, 0xd8, 0x90, 0xdf),
	GUID(0x8c8ce578, 0x8a3d, 0x4f1c, 0x99, 0x35, 0x89, 0x61, 0x85, 0xc3, 0x2d, 0xd3),
	GUID(0x5473c07a, 0x3dcb, 0x4dca, 0xbd, 0x6f, 0x1e, 0x96, 0x89, 0xe7, 0x34, 0x9a),
	GUID(0xfff12b8d, 0x7696, 0x4c8b, 0xa9, 0x85, 0x27, 0x47, 0x07, 0x5b, 0x4f, 0x50),
};

struct volume {
	struct bytes in;
	struct sink *sink;
	enum system system; /* SYSTEMS: unknown */
	uint64_t size, budget;
	uint16_t header, extended;
	uint8_t revision, erased;
	bool fits;       /* the blocks are as many bytes as the volume */
	enum err status; /* the first error that was noted */
};

struct file {
	uint64_t at, size;
	uint8_t head; /* size of its header */
	uint8_t type, flags, state;
	char guid[GUID_TEXT];
	struct bytes body;
	enum err status;
};

static uint16_t sum16(struct bytes in)
{
	uint16_t sum = 0;

	for (size_t i = 0; i + 2 <= in.len; i += 2)
		sum = (uint16_t)(sum + le16(in.ptr + i));
	return sum;
}

static uint8_t sum8(struct bytes in)
{
	uint8_t sum = 0;

	for (size_t i = 0; i < in.len; i++)
		sum = (uint8_t)(sum + in.ptr[i]);
	return sum;
}

/* Bytes of all blocks; 0 when the map does not end with the header. */
static uint64_t map_size(struct reader *r)
{
	uint64_t size = 0, count, block;

	while (reader_left(r) > 8) {
		count = read_u32(r);
		block = read_u32(r);
		if (!count || !block || count * block > UINT64_MAX / 2 - size)
			return 0;
		size += count * block;
	}
	return read_u64(r) || r->bad ? 0 : size;
}

static bool header_read(struct bytes in, struct volume *v)
{
	struct bytes head, guid;
	struct reader r = reader_le(in);
	uint64_t mapped;

	if (in.len < HEADER_MIN || !bytes_at(in, 40, "_FVH", 4))
		return false;
	reader_skip(&r, 16);
	guid = reader_take(&r, GUID_SIZE);
	v->size = read_u64(&r);
	reader_skip(&r, 4);
	v->erased = read_u32(&r) & ERASED_ONES ? 0xff : 0;
	v->header = read_u16(&r);
	reader_skip(&r, 2);
	v->extended = read_u16(&r);
	reader_skip(&r, 1);
	v->revision = read_u8(&r);
	if (v->header < HEADER_MIN || v->header % 8 || v->size < v->header ||
	    v->size > UINT64_MAX / 2 || v->revision < 1 || v->revision > 2 ||
	    !bytes_sub(in, 0, v->header, &head) || sum16(head))
		return false;
	r.in = head;
	mapped = map_size(&r);
	v->fits = mapped == v->size;
	for (v->system = FFS1; v->system < SYSTEMS; v->system++)
		if (memcmp(systems[v->system], guid.ptr, GUID_SIZE) == 0)
			break;
	v->in = bytes_head(in, v->size);
	return mapped && (v->fits || v->system < SYSTEMS);
}

static enum err uefi_fv_probe(struct bytes from, struct span *out)
{
	struct volume v = { 0 };

	if (!header_read(from, &v))
		return ERR_NOMATCH;
	*out = (struct span){ .size = v.size,
			      .bits = 48 + (v.fits ? 32 : 0) + (v.system < SYSTEMS ? 128 : 0) };
	return OK;
}

/* Bytes of the volume that are no file: searched by the engine. */
static enum err emit_rest(struct volume *v, uint64_t at, uint64_t size, const char *name,
			  enum err status)
{
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str(name), .status = status };
	struct bytes part = bytes_head(bytes_from(v->in, at), size);

	return part.len && !bytes_all(part, part.ptr[0]) ? sink_slice(v->sink, &entry, part) : OK;
}

/* The header of the file at AT; OK, ERR_CORRUPT or ERR_TRUNCATED. */
static enum err file_read(const struct volume *v, uint64_t at, struct file *f)
{
	struct bytes rest = bytes_from(v->in, at), head;
	struct reader r = reader_le(rest);
	uint8_t body_sum, sum;
	bool tail;

	if (rest.len < FILE_HEADER)
		return v->in.len < v->size ? ERR_TRUNCATED : ERR_CORRUPT;
	*f = (struct file){ .at = at, .head = FILE_HEADER };
	guid_text(reader_take(&r, GUID_SIZE).ptr, f->guid);
	reader_skip(&r, 1);
	body_sum = read_u8(&r);
	f->type = read_u8(&r);
	f->flags = read_u8(&r);
	f->size = read_u16(&r);
	f->size |= (uint64_t)read_u8(&r) << 16;
	f->state = read_u8(&r) ^ v->erased;
	if (v->system == FFS3 && f->flags & LARGE) {
		f->head = LARGE_HEADER;
		f->size = read_u64(&r);
	}
	head = bytes_head(rest, f->head);
	/* neither the body's sum nor the state are part of the header's sum */
	sum = (uint8_t)(sum8(head) - body_sum - rest.ptr[FILE_HEADER - 1]);
	if ((hash_verify() && sum) || f->size < f->head)
		return r.bad ? ERR_TRUNCATED : ERR_CORRUPT;
	if (f->size > v->size - at)
		return ERR_CORRUPT;
	f->body = bytes_head(bytes_from(rest, f->head), f->size - f->head);
	if (f->body.len < f->size - f->head)
		f->status = ERR_TRUNCATED;
	else if (hash_verify() && f->flags & SUMMED && (uint8_t)(sum8(f->body) + body_sum))
		f->status = ERR_CORRUPT;
	tail = v->system == FFS1 && v->revision == 1 && f->flags & LARGE;
	if (tail && f->body.len >= 2)
		f->body.len -= 2;
	return OK;
}

/* Texts of modules are short; control characters and the like are cleaned by the sink. */
static size_t text_of(struct bytes text, char *out)
{
	return utf16_to_utf8(bytes_head(text, 2ul * NAME_MAX_UNITS), out);
}

/* The name of the module: that of its section, else the file's GUID. */
static struct bytes name_file(const struct file *f, const struct uefi_leaves *l, char *text)
{
	for (size_t i = 0; i < l->count; i++) {
		size_t len = l->list[i].type == UEFI_NAME ? text_of(l->list[i].body, text) : 0;

		if (len && !memchr(text, '/', len) && text[0] != '.')
			return bytes_of(text, len);
	}
	return bytes_str(f->guid);
}

/* FIELD of the module: the UTF-16 TEXT. */
static void say(struct volume *v, const struct file *f, const char *field, struct bytes text)
{
	char value[3 * NAME_MAX_UNITS], key[GUID_TEXT + 16];
	size_t len = text_of(text, value);

	snprintf(key, sizeof(key), "uefi.%s.%s", f->guid, field);
	if (len)
		sink_attribute(v->sink, key, bytes_of(value, len));
}

/* What the leaf L tells beyond its bytes. */
static void say_leaf(struct volume *v, const struct file *f, const struct uefi_leaf *l)
{
	if (l->type == UEFI_NAME)
		say(v, f, "name", l->body);
	if (l->type == UEFI_VERSION) /* a u16 is before it */
		say(v, f, "version", bytes_from(l->body, 2));
	if (l->type == UEFI_RAW && bytes_at(l->body, 0, "$IBIOSI$", 8))
		say(v, f, "bios", bytes_from(l->body, 8));
}

static enum err emit_leaf(struct volume *v, const struct file *f, const struct uefi_leaf *l,
			  const char *path)
{
	struct entry entry = { .kind = l->type == UEFI_VOLUME ? ENTRY_PART : ENTRY_FILE,
			       .path = bytes_str(path),
			       .mode = 0644,
			       .status = l->status ? l->status : f->status };
	struct buf copy = buf_with_max(l->body.len);
	enum err err;

	if (!l->decoded)
		return sink_slice(v->sink, &entry, l->body);
	err = buf_append(&copy, l->body);
	if (err) {
		buf_finish(&copy);
		return err;
	}
	return sink_give(v->sink, &entry, &copy);
}

static enum err emit_leaves(struct volume *v, const struct file *f, const struct uefi_leaves *l)
{
	char text[3 * NAME_MAX_UNITS], path[PATH_SIZE];
	struct bytes name = name_file(f, l, text);
	unsigned count[256] = { 0 };
	enum err err = OK;

	for (size_t i = 0; i < l->count && !err; i++) {
		const struct uefi_leaf *leaf = &l->list[i];
		unsigned n = ++count[leaf->status ? 0 : leaf->type];

		say_leaf(v, f, leaf);
		if (leaf->type == UEFI_NAME || leaf->type == UEFI_VERSION)
			continue;
		snprintf(path, sizeof(path), n > 1 ? "%.*s/%s-%u" : "%.*s/%s", (int)name.len,
			 (const char *)name.ptr, leaf->name, n);
		err = emit_leaf(v, f, leaf, path);
	}
	return err;
}

static enum err emit_file(struct volume *v, const struct file *f)
{
	struct uefi_leaves leaves;
	struct entry entry = {
		.kind = ENTRY_FILE, .path = bytes_str(f->guid), .mode = 0644, .status = f->status
	};
	enum err err;

	if (f->status)
		sink_fault(v->sink, &v->status, f->status, f->at,
			   "a file with the sum that its header says");
	if (f->type == TYPE_PAD)
		return emit_rest(v, f->at + f->head, f->body.len, "padding", f->status);
	if (!(f->state & DATA_VALID) || f->state & (DELETED | HEADER_INVALID))
		return emit_rest(v, f->at, f->size, "deleted", OK);
	if (f->type < TYPE_FREEFORM || f->type > TYPE_LAST)
		return sink_slice(v->sink, &entry, f->body);
	err = uefi_leaves_read(&leaves, f->body, f->at + f->head, &v->budget, v->sink);
	if (!err)
		err = emit_leaves(v, f, &leaves);
	uefi_leaves_finish(&leaves);
	return err;
}

static enum err emit_files(struct volume *v, uint64_t at)
{
	struct file f;
	enum err err = OK;

	while (!err && at < v->in.len) {
		struct bytes rest = bytes_from(v->in, at);

		if (bytes_all(bytes_head(rest, FILE_HEADER), v->erased))
			return emit_rest(v, at, rest.len, "after-files", OK);
		err = file_read(v, at, &f);
		if (err) {
			sink_fault(v->sink, &v->status, err, at,
				   "the header of a file of the volume");
			return emit_rest(v, at, rest.len, "rest", err);
		}
		err = emit_file(v, &f);
		at = (at + f.size + 7) & ~7ull;
	}
	return err;
}

/* Where the first file is. */
static uint64_t files_start(struct volume *v)
{
	struct reader r = reader_le(v->in);
	char text[GUID_TEXT];
	struct bytes guid;
	uint64_t end;

	if (v->revision < 2 || !v->extended)
		return v->header;
	reader_seek(&r, v->extended);
	guid = reader_take(&r, GUID_SIZE);
	end = (uint64_t)v->extended + read_u32(&r);
	if (r.bad || end < r.pos || end > v->size) {
		sink_fault(v->sink, &v->status, ERR_CORRUPT, v->extended,
			   "the extended header of the volume");
		return v->header;
	}
	guid_text(guid.ptr, text);
	sink_attribute_text(v->sink, "uefi.volume", text);
	return (end + 7) & ~7ull;
}

static enum err uefi_fv_extract(struct bytes in, struct sink *sink)
{
	struct volume v = { .sink = sink };
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	char text[GUID_TEXT];
	uint64_t start;
	enum err err;

	if (!header_read(in, &v))
		return ERR_NOMATCH;
	v.budget = (uint64_t)v.in.len * MAX_RATIO;
	if (!v.fits)
		sink_fault(v.sink, &v.status, ERR_CORRUPT, HEADER_MIN - 16,
			   "blocks of as many bytes as the volume has");
	if (v.in.len < v.size)
		sink_fault(v.sink, &v.status, ERR_TRUNCATED, v.in.len,
			   "as many bytes as the volume's header says");
	guid_text(in.ptr + 16, text);
	sink_attribute_text(sink, "uefi.filesystem", text);
	start = files_start(&v);
	err = sink_slice(sink, &entry, bytes_head(v.in, start));
	if (err)
		return err;
	if (v.system <= FFS3)
		err = emit_files(&v, start);
	else
		err = emit_rest(&v, start, UINT64_MAX, v.system == NVRAM ? "variables" : "data",
				v.system == NVRAM ? OK : ERR_UNSUPPORTED);
	if (!err && v.system == SYSTEMS)
		sink_fault(v.sink, &v.status, ERR_UNSUPPORTED, 16, "a known file system");
	return err ? err : v.status;
}

const struct extractor extractor_uefi_fv = {
	.name = "uefi_fv",
	.summary = "UEFI firmware volume with its modules",
	.limitations =
		"variables are not read; sections with brotli or filtered LZMA are not opened",
	.magic = (const struct magic[]){ { "_FVH", 4, 40 }, { 0 } },
	.probe = uefi_fv_probe,
	.extract = uefi_fv_extract,
};
