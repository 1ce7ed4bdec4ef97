/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sections follow each other on multiples of 4 bytes. On disk, little-endian: u24 size with this
 * header, u8 type; if the size is ffffff, u32 size. Then, of sections with sections inside:
 *
 *   compression  u32 size of the content, u8 method (0 none, 1 EFI, 2 LZMA)
 *   guided       GUID of the method, u16 where the data starts in the section, u16 flags (bit 0:
 *                the sections inside cannot be read without the method); of CRC32 a u32
 *   disposable   nothing
 */
#include "extractors/bios/uefi_section.h"

#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"
#include "analyzer/base/reader.h"
#include "extractors/codec/codec.h"
#include "extractors/common/guid.h"

#define MAX_DEPTH 8u /* sections inside sections; firmware has three */
#define NEEDS_METHOD 1u

struct stream {
	struct reader in;
	uint64_t at; /* in the volume: of IN's start or, when decoded, of the section it was in */
	bool decoded;
	enum err status; /* of all that is inside */
};

struct section {
	uint8_t type;
	uint64_t at; /* in the volume */
	struct reader body;
	bool decoded;
	enum err status;
};

struct walk {
	struct uefi_leaves *leaves;
	struct sink *sink;
	uint64_t *budget;
	struct stream stack[MAX_DEPTH];
	unsigned depth;
};

enum method { METHOD_CRC32, METHOD_LZMA, METHOD_TIANO, METHOD_BROTLI, METHOD_LZMA_X86, METHODS };

static const uint8_t methods[METHODS][GUID_SIZE] = {
	GUID(0xfc1bcdb0, 0x7d31, 0x49aa, 0x93, 0x6a, 0xa4, 0x60, 0x0d, 0x9d, 0xd0, 0x83),
	GUID(0xee4e5898, 0x3914, 0x4259, 0x9d, 0x6e, 0xdc, 0x7b, 0xd7, 0x94, 0x03, 0xcf),
	GUID(0xa31280ad, 0x481e, 0x41b6, 0x95, 0xe8, 0x12, 0x7f, 0x4c, 0x98, 0x47, 0x79),
	GUID(0x3d532050, 0x5cda, 0x4fd0, 0x87, 0x9e, 0x0f, 0x7f, 0x63, 0x0d, 0x5a, 0xfb),
	GUID(0xd42ae6bd, 0x1352, 0x4bfb, 0x90, 0x9a, 0xca, 0x72, 0xa6, 0xea, 0xe8, 0x89),
};

static const char *leaf_name(uint8_t type)
{
	static const char *const names[] = { "pe32", "pic",       "te",      "dxe-depex", "version",
					     "name", "compat16",  NULL,      "freeform",  "raw",
					     NULL,   "pei-depex", "mm-depex" };

	if (type == UEFI_VOLUME)
		return "volume";
	return type >= 0x10 && type < 0x10 + sizeof(names) / sizeof(*names) && names[type - 0x10]
		       ? names[type - 0x10]
		       : "section";
}

static enum err add_leaf(struct walk *w, const struct section *s, const char *name, enum err status)
{
	struct uefi_leaves *l = w->leaves;
	struct uefi_leaf *more = mem_more(l->list, l->count, &l->room, sizeof(*more));

	if (!more)
		return ERR_NOMEM;
	l->list = more;
	l->list[l->count++] = (struct uefi_leaf){
		.type = s->type,
		.status = status ? status : s->status,
		.decoded = s->decoded,
		.name = name,
		.body = bytes_from(s->body.in, s->body.pos),
	};
	return OK;
}

/* A section that cannot be opened. */
static enum err add_closed(struct walk *w, const struct section *s, const char *name, enum err err,
			   const char *expected)
{
	sink_note(w->sink, err, s->at, expected);
	return add_leaf(w, s, name, err);
}

static enum err push(struct walk *w, const struct section *s, struct bytes inside, uint64_t at,
		     bool decoded, enum err status)
{
	if (w->depth == MAX_DEPTH)
		return add_closed(w, s, "section", ERR_LIMIT, "fewer sections inside sections");
	w->stack[w->depth++] = (struct stream){ .in = reader_le(inside),
						.at = at,
						.decoded = decoded,
						.status = status ? status : s->status };
	return OK;
}

/* The sections inside S are what follows its header, as they are. */
static enum err open_plain(struct walk *w, const struct section *s, enum err status)
{
	return push(w, s, bytes_from(s->body.in, s->body.pos),
		    s->decoded ? s->at : s->at + s->body.pos, s->decoded, status);
}

/* The sections inside S are compressed with CODEC, or with OTHER; SIZE: 0, or what they have. */
static enum err open_compressed(struct walk *w, const struct section *s, enum codec codec,
				enum codec other, uint32_t size)
{
	struct uefi_leaves *l = w->leaves;
	struct bytes in = bytes_from(s->body.in, s->body.pos);
	struct buf *more = mem_more(l->decoded, l->decoded_count, &l->decoded_room, sizeof(*more));
	struct buf *out;
	enum err err = ERR_CORRUPT;

	if (!more)
		return ERR_NOMEM;
	l->decoded = more;
	out = &l->decoded[l->decoded_count++];
	*out = buf_with_max(
		(size_t)(*w->budget < w->sink->max_body ? *w->budget : w->sink->max_body));
	for (unsigned i = 0; i < 2 && (err == ERR_CORRUPT || err == ERR_TRUNCATED); i++) {
		if (i && other == codec)
			break;
		*w->budget -= out->len;
		out->max = *w->budget < out->max ? (size_t)*w->budget : out->max;
		out->len = 0;
		err = codec_decode(i ? other : codec, in, out, NULL);
	}
	*w->budget -= out->len;
	if (err == ERR_NOMEM)
		return err;
	if (!err && size && out->len != size)
		err = ERR_CORRUPT;
	if (err)
		return add_closed(w, s, codec_name(codec), err,
				  "compressed sections that can be decoded");
	return push(w, s, buf_bytes(out), s->at, true, OK);
}

static enum err open_compression(struct walk *w, struct section *s)
{
	uint32_t size = read_u32(&s->body);
	uint8_t method = read_u8(&s->body);

	if (s->body.bad)
		return add_closed(w, s, "section", ERR_CORRUPT,
				  "the header of a compression section");
	if (method == 0)
		return open_plain(w, s, OK);
	if (method == 1)
		return open_compressed(w, s, CODEC_EFI, CODEC_TIANO, size);
	if (method == 2)
		return open_compressed(w, s, CODEC_LZMA, CODEC_LZMA, size);
	return add_closed(w, s, "section", ERR_UNSUPPORTED, "a known method of compression");
}

static enum err open_guided(struct walk *w, struct section *s)
{
	size_t head = s->body.pos;
	struct bytes guid = reader_take(&s->body, GUID_SIZE);
	uint16_t start = read_u16(&s->body), flags = read_u16(&s->body);
	unsigned method = 0;
	uint32_t crc;

	if (s->body.bad || start < s->body.pos || start > s->body.in.len)
		return add_closed(w, s, "section", ERR_CORRUPT, "the header of a guided section");
	while (method < METHODS && memcmp(methods[method], guid.ptr, GUID_SIZE) != 0)
		method++;
	crc = read_u32(&s->body);
	reader_seek(&s->body, start);
	switch (method) {
	case METHOD_CRC32:
		if (start < head + GUID_SIZE + 8)
			return add_closed(w, s, "section", ERR_CORRUPT, "a CRC-32 of sections");
		if (hash_verify() && hash_crc32(0, bytes_from(s->body.in, start)) != crc) {
			sink_note(w->sink, ERR_CORRUPT, s->at, "the CRC-32 of the sections");
			return open_plain(w, s, ERR_CORRUPT);
		}
		return open_plain(w, s, OK);
	case METHOD_LZMA:
		return open_compressed(w, s, CODEC_LZMA, CODEC_LZMA, 0);
	case METHOD_TIANO:
		return open_compressed(w, s, CODEC_TIANO, CODEC_EFI, 0);
	case METHOD_BROTLI:
		return add_closed(w, s, "brotli", ERR_UNSUPPORTED, "sections without brotli");
	case METHOD_LZMA_X86:
		return add_closed(w, s, "lzma-x86", ERR_UNSUPPORTED, "lzma without a filter");
	default:
		/* a signature or the like: what it is of can be read without */
		if (!(flags & NEEDS_METHOD))
			return open_plain(w, s, OK);
		return add_closed(w, s, "section", ERR_UNSUPPORTED, "a known method of sections");
	}
}

static enum err visit(struct walk *w, struct section *s)
{
	switch (s->type) {
	case UEFI_COMPRESSION:
		return open_compression(w, s);
	case UEFI_GUIDED:
		return open_guided(w, s);
	case UEFI_DISPOSABLE:
		return open_plain(w, s, OK);
	case UEFI_SUBTYPE:
		reader_skip(&s->body, GUID_SIZE);
		break;
	default:
		break;
	}
	return add_leaf(w, s, leaf_name(s->type), s->body.bad ? ERR_CORRUPT : OK);
}

/* The next section of T; false at its end. What follows that is no section becomes a leaf. */
static bool next_section(struct walk *w, struct stream *t, struct section *s, enum err *err)
{
	struct reader r = t->in;
	uint64_t start = (r.pos + 3u) & ~(uint64_t)3, size;
	struct bytes rest = bytes_from(r.in, start), whole;

	*err = OK;
	if (rest.len < 4)
		return false;
	*s = (struct section){ .at = t->decoded ? t->at : t->at + start,
			       .decoded = t->decoded,
			       .status = t->status };
	r = reader_le(rest);
	size = read_u16(&r);
	size |= (uint64_t)read_u8(&r) << 16;
	s->type = read_u8(&r);
	if (size == 0xffffff)
		size = read_u32(&r);
	if (!r.bad && size >= r.pos && bytes_sub(rest, 0, size, &whole)) {
		s->body = r;
		s->body.in = whole;
		reader_seek(&t->in, start + size);
		return true;
	}
	if (bytes_all(rest, rest.ptr[0]))
		return false;
	s->type = UEFI_RAW;
	s->body = reader_le(rest);
	*err = add_closed(w, s, "rest", ERR_CORRUPT, "a section that ends within its file");
	return false;
}

enum err uefi_leaves_read(struct uefi_leaves *leaves, struct bytes stream, uint64_t at,
			  uint64_t *budget, struct sink *sink)
{
	struct walk w = { .leaves = leaves, .sink = sink, .budget = budget, .depth = 1 };
	struct section section;
	enum err err = OK;

	*leaves = (struct uefi_leaves){ 0 };
	w.stack[0] = (struct stream){ .in = reader_le(stream), .at = at };
	while (w.depth && !err) {
		/* sections inside a section come before what follows it */
		if (next_section(&w, &w.stack[w.depth - 1], &section, &err))
			err = visit(&w, &section);
		else
			w.depth--;
	}
	return err;
}

void uefi_leaves_finish(struct uefi_leaves *leaves)
{
	for (size_t i = 0; i < leaves->decoded_count; i++)
		buf_finish(&leaves->decoded[i]);
	mem_free(leaves->decoded);
	mem_free(leaves->list);
	*leaves = (struct uefi_leaves){ 0 };
}
