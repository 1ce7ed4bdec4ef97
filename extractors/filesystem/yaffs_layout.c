/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Chunks of YAFFS and the trial that finds how large they are. A chunk counts when its tags are
 * those of one and, for a header, its page says the same; a layout is taken when the chunks that
 * follow count too.
 */
#include "extractors/filesystem/yaffs.h"

#define LOWEST_SEQUENCE 0x1000u
#define HIGHEST_SEQUENCE 0xefffff00u
#define CHECKPOINT 0x21u
#define MAX_OBJECT 0x3ffffu
#define MAX_CHUNK 0xfffffu
#define EXTRA 0x80000000u
#define EXTRA_OBJECT 0x0fffffffu
#define BLANK 0xffffffffu
#define NAME_AT 10u
#define NAME_SIZE 256u
#define TRIED 16u       /* chunks that a layout is judged by */
#define ENOUGH 4u       /* of them, when the first one is no header */
#define BIG (16u << 10) /* bytes of an image that may begin with data */
#define MAX_SPARE 512u
#define MAX_TRIALS 64u /* layouts whose tags fit the first header: a place of tags has up to 24 */

static bool is_header(const struct yaffs_layout *l, const uint8_t *page, uint32_t object)
{
	uint32_t type = yaffs_u32(l->big_endian, page);
	uint32_t parent = yaffs_u32(l->big_endian, page + 4);

	return type >= YAFFS_FILE && type <= YAFFS_SPECIAL && parent <= MAX_OBJECT &&
	       (parent || object == YAFFS_ROOT) && page[8] == 0xff && page[9] == 0xff;
}

static enum yaffs_state blank_or(const struct yaffs_layout *l, const uint8_t *ptr,
				 enum yaffs_state state)
{
	return bytes_all(bytes_of(ptr, yaffs_data_size(l)), 0xff) ? YAFFS_BLANK : state;
}

static enum yaffs_state read_tags2(const struct yaffs_layout *l, const uint8_t *ptr,
				   struct yaffs_chunk *out)
{
	bool inband = l->tags == YAFFS_TAGS2_INBAND;
	const uint8_t *tags = ptr + (inband ? l->page - 16 : l->page + l->tags_at);
	uint32_t sequence = yaffs_u32(l->big_endian, tags);
	uint32_t object = yaffs_u32(l->big_endian, tags + 4);
	uint32_t chunk = yaffs_u32(l->big_endian, tags + 8);
	uint32_t bytes = yaffs_u32(l->big_endian, tags + 12);
	enum yaffs_state other =
		!inband && l->tags_at && ptr[l->page] != 0xff ? YAFFS_BAD : YAFFS_OTHER;

	if (sequence == BLANK && object == BLANK)
		return blank_or(l, ptr, other);
	if (sequence == CHECKPOINT)
		return object <= MAX_OBJECT && chunk <= MAX_CHUNK && bytes <= l->page
			       ? YAFFS_SKIPPED
			       : other;
	if (sequence < LOWEST_SEQUENCE || sequence > HIGHEST_SEQUENCE || other == YAFFS_BAD)
		return other;
	if (chunk & EXTRA) {
		object &= EXTRA_OBJECT;
		chunk = 0;
	}
	if (!object || object > MAX_OBJECT || chunk > MAX_CHUNK)
		return other;
	if (chunk ? !bytes || bytes > yaffs_data_size(l) : !is_header(l, ptr, object))
		return other;
	*out = (struct yaffs_chunk){
		.order = (uint64_t)sequence << 32, .object = object, .chunk = chunk, .bytes = bytes
	};
	return YAFFS_CHUNK;
}

/* The ECC of the 8 bytes of tags 1 whose own field is 0. */
static uint32_t tags1_ecc(const uint8_t tags[8])
{
	uint32_t ecc = 0;

	for (uint32_t bit = 0; bit < 64; bit++)
		if (tags[bit / 8] >> bit % 8 & 1)
			ecc ^= bit + 1;
	return ecc;
}

/* Take the field that begins at bit AT, counted from the machine's first, out of WORD. */
static uint32_t field(bool big_endian, uint32_t word, unsigned at, unsigned width)
{
	return word >> (big_endian ? 32 - at - width : at) & ((1u << width) - 1);
}

static enum yaffs_state read_tags1(const struct yaffs_layout *l, const uint8_t *ptr,
				   struct yaffs_chunk *out)
{
	static const uint8_t spread[8] = { 0, 1, 2, 3, 6, 7, 11, 12 };
	const uint8_t *spare = ptr + l->page;
	bool packed = l->tags == YAFFS_TAGS1_PACKED, big = l->big_endian, deleted;
	enum yaffs_state other = spare[5] != 0xff && !packed ? YAFFS_BAD : YAFFS_OTHER;
	uint32_t first, second, ecc, object, chunk, bytes;
	uint8_t tags[8];

	for (unsigned i = 0; i < 8; i++)
		tags[i] = spare[packed ? l->tags_at + i : spread[i]];
	if (bytes_all(bytes_of(tags, 8), 0xff))
		return blank_or(l, ptr, other);
	first = yaffs_u32(big, tags);
	second = yaffs_u32(big, tags + 4);
	chunk = field(big, first, 0, 20);
	bytes = field(big, first, 22, 10);
	object = field(big, second, 0, 18);
	ecc = field(big, second, 18, 12);
	deleted = packed && !field(big, second, 30, 1);
	if (packed) /* the ECC is that of a chunk that is not deleted */
		tags[7] |= big ? 0x02 : 0x40;
	tags[6] &= big ? 0xc0 : 0x03;
	tags[7] &= big ? 0x03 : 0xc0;
	if (!object || ecc != tags1_ecc(tags) || other == YAFFS_BAD)
		return other;
	if (deleted || (!packed && __builtin_popcount(spare[4]) < 7))
		return YAFFS_SKIPPED;
	if (chunk ? !bytes || bytes > l->page : !is_header(l, ptr, object))
		return other;
	*out = (struct yaffs_chunk){ .order = chunk != 0, /* headers say nothing of the order */
				     .object = object,
				     .chunk = chunk,
				     .bytes = bytes,
				     .serial = (uint8_t)field(big, first, 20, 2) };
	return YAFFS_CHUNK;
}

enum yaffs_state yaffs_chunk_read(const struct yaffs_layout *layout, const uint8_t *ptr,
				  struct yaffs_chunk *out)
{
	return layout->tags == YAFFS_TAGS1 || layout->tags == YAFFS_TAGS1_PACKED
		       ? read_tags1(layout, ptr, out)
		       : read_tags2(layout, ptr, out);
}

/* The search for a layout. */
struct trial {
	struct bytes in;
	bool starts_with_header;
	struct yaffs_layout best;
	unsigned score, left; /* left: layouts that may be tried */
};

/* How many of the first chunks agree with the layout, up to one that does not. */
static unsigned score(struct bytes in, const struct yaffs_layout *layout, bool *has_header)
{
	struct yaffs_chunk chunk;
	unsigned found = 0;
	struct bytes at;

	for (unsigned i = 0; i < TRIED; i++) {
		if (!bytes_sub(in, i * yaffs_stride(layout), yaffs_stride(layout), &at))
			break;
		switch (yaffs_chunk_read(layout, at.ptr, &chunk)) {
		case YAFFS_CHUNK:
			*has_header |= chunk.chunk == 0;
			found++;
			break;
		case YAFFS_SKIPPED:
			found++;
			break;
		case YAFFS_OTHER:
			return found;
		case YAFFS_BLANK:
		case YAFFS_BAD:
			break;
		}
		if (!found && i) /* blank or bad chunks at the start */
			break;
	}
	return found;
}

static void try_layout(struct trial *t, enum yaffs_tags tags, uint32_t page, uint32_t spare,
		       uint32_t tags_at)
{
	for (unsigned big = 0; big < 2; big++) {
		struct yaffs_layout layout = { tags, big, page, spare, tags_at };
		bool has_header = false;
		unsigned found;

		if (t->starts_with_header && big != (t->in.ptr[0] == 0))
			continue; /* the first byte of its type tells */
		found = score(t->in, &layout, &has_header);
		if (found > t->score && has_header && (t->starts_with_header || found >= ENOUGH)) {
			t->best = layout;
			t->score = found;
		}
	}
}

/* Do the bytes at TAGS_AT after the page look like tags 2 of the header at the start? */
static bool is_tags2(const struct trial *t, uint32_t page, uint32_t tags_at)
{
	struct yaffs_layout layout = { YAFFS_TAGS2, t->in.ptr[0] == 0, page, tags_at + 16,
				       tags_at };
	struct yaffs_chunk chunk;
	uint32_t sequence;

	if (t->in.len < yaffs_stride(&layout))
		return false;
	/* this is asked at 3,000 places of each header: most have no such number */
	sequence = yaffs_u32(layout.big_endian, t->in.ptr + page + tags_at);
	return sequence >= LOWEST_SEQUENCE && sequence <= HIGHEST_SEQUENCE &&
	       yaffs_chunk_read(&layout, t->in.ptr, &chunk) == YAFFS_CHUNK && chunk.chunk == 0;
}

static void try_page(struct trial *t, uint32_t page)
{
	/* of NAND chips, and of dumps that leave the ECC out */
	static const uint16_t spares[] = { 16,  20,  24,  28,  32,  40,  56,  64,
					   80,  96,  108, 128, 208, 218, 224, 232,
					   256, 368, 376, 384, 400, 436, 448, 512 };
	static const uint16_t usual[] = { 16, 32, 64, 128, 224, 256, 448, 512 };

	if (page > YAFFS_HEADER_SIZE) /* there is no room for tags after a header */
		try_layout(t, YAFFS_TAGS2_INBAND, page, 0, 0);
	for (uint32_t at = 0; at <= MAX_SPARE - 16 && t->starts_with_header && t->left; at++) {
		if (!is_tags2(t, page, at))
			continue;
		for (size_t i = 0; i < sizeof(spares) / sizeof(*spares) && t->left; i++) {
			if (spares[i] < at + 16)
				continue;
			try_layout(t, YAFFS_TAGS2, page, spares[i], at);
			t->left--;
		}
	}
	for (size_t i = 0; i < sizeof(usual) / sizeof(*usual) && !t->starts_with_header; i++)
		for (uint32_t at = 0; at <= 4 && at + 16 <= usual[i]; at++)
			try_layout(t, YAFFS_TAGS2, page, usual[i], at);
}

/*
 * Is the name in the header at PAGE a text? Tables of numbers and FFFF that look like headers are
 * in the firmware of graphics and network chips; only the root directory has no name.
 */
static bool is_named(bool big_endian, const uint8_t *page)
{
	const uint8_t *name = page + NAME_AT;
	size_t len = strnlen((const char *)name, NAME_SIZE);

	for (size_t i = 0; i < len; i++)
		if (name[i] < 0x20 || name[i] == 0x7f || name[i] == 0xff)
			return false;
	return len || yaffs_u32(big_endian, page) == YAFFS_DIR;
}

unsigned yaffs_layout_find(struct bytes in, struct yaffs_layout *out)
{
	static const struct yaffs_layout le = { .big_endian = false }, be = { .big_endian = true };
	struct trial t = { .in = in, .left = MAX_TRIALS };

	if (in.len < YAFFS_HEADER_SIZE)
		return 0;
	t.starts_with_header =
		is_header(&le, in.ptr, YAFFS_ROOT) || is_header(&be, in.ptr, YAFFS_ROOT);
	if (t.starts_with_header ? !is_named(!in.ptr[0], in.ptr) : in.len < BIG)
		return 0;
	try_layout(&t, YAFFS_TAGS1, 512, 16, 0);
	try_layout(&t, YAFFS_TAGS1_PACKED, 512, 16, 8);
	for (uint32_t page = 512; page <= 16384; page *= 2)
		try_page(&t, page);
	*out = t.best;
	return t.score;
}
