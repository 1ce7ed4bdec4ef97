/* SPDX-License-Identifier: Apache-2.0 */
/*
 * compress(1), ".Z": 1f 9d, a byte with the largest width of a code (low five bits, to 16) and
 * 80 if code 256 empties the table; then LZW codes, low bit first, of 9 bits at first and one more
 * each time the table outgrows them. Codes are written in groups of eight: where the width changes
 * or the table is emptied, the rest of a group is left out. Neither an end nor a checksum is
 * stored: the file ends it. But no code may be past the table's end.
 *
 * Source: ncompress, compress42.c.
 */
#include "analyzer/base/mem.h"
#include "extractors/extractor.h"

#define HEADER 3u
#define MIN_WIDTH 9u
#define MAX_WIDTH 16u
#define CLEAR 256u
#define NONE UINT32_MAX
#define TRIAL 128u /* codes that probe() looks at */

/* Where the codes are read, and what the table would hold. */
struct codes {
	struct bytes in;
	uint64_t pos, start; /* in bits: the next code; where its groups of eight start */
	uint32_t width, max_width;
	uint32_t first, free; /* entries: the first and next one of the table */
	bool fresh;           /* the next code is the first after the table was emptied */
};

struct table {
	uint16_t prefix[1u << MAX_WIDTH];
	uint8_t suffix[1u << MAX_WIDTH];
	uint8_t text[1u << MAX_WIDTH]; /* of an entry, backwards */
};

/* What compress writes with 9 bits at most, not even itself can read. */
static bool codes_open(struct bytes in, struct codes *c)
{
	uint8_t flags;

	if (!bytes_at(in, 0, "\x1f\x9d", 2) || in.len <= HEADER)
		return false;
	flags = in.ptr[2];
	*c = (struct codes){ .in = bytes_from(in, HEADER), .width = MIN_WIDTH, .fresh = true };
	c->max_width = flags & 0x1f;
	c->first = flags & 0x80 ? CLEAR + 1 : CLEAR;
	c->free = c->first;
	return !(flags & 0x60) && c->max_width > MIN_WIDTH && c->max_width <= MAX_WIDTH;
}

/* Go to the next group of eight. */
static void codes_align(struct codes *c)
{
	uint64_t group = c->width * 8, past = (c->pos - c->start) % group;

	if (past)
		c->pos += group - past;
	c->start = c->pos;
}

/*
 * The next code, one that may be emitted; NONE at the end, and with *ERR if there is one that
 * cannot be. The table grows by one for each code but the first; its content is the caller's.
 */
static uint32_t codes_next(struct codes *c, enum err *err)
{
	uint64_t at;
	uint32_t code;

	if (c->free >= 1u << c->width && c->width < c->max_width) {
		codes_align(c);
		c->width++;
	}
	for (;;) {
		if (c->pos + c->width > (uint64_t)c->in.len * 8)
			return NONE;
		at = c->pos / 8;
		code = c->in.ptr[at];
		if (at + 1 < c->in.len)
			code |= (uint32_t)c->in.ptr[at + 1] << 8;
		if (at + 2 < c->in.len)
			code |= (uint32_t)c->in.ptr[at + 2] << 16;
		code = code >> c->pos % 8 & ((1u << c->width) - 1);
		c->pos += c->width;
		if (code != CLEAR || c->first == CLEAR)
			break;
		codes_align(c);
		c->width = MIN_WIDTH;
		c->free = c->first;
		c->fresh = true;
	}
	if (code > c->free || (c->fresh && code >= 256) ||
	    (code == c->free && c->free >> c->max_width)) {
		*err = ERR_CORRUPT;
		return NONE;
	}
	return code;
}

static enum err compress_probe(struct bytes from, struct span *out)
{
	struct codes c;
	enum err err = OK;
	uint32_t count = 0, code;

	if (!codes_open(from, &c))
		return ERR_NOMATCH;
	while (count < TRIAL && (code = codes_next(&c, &err)) != NONE) {
		if (!c.fresh)
			c.free++;
		c.fresh = false;
		count++;
	}
	if (err || !count)
		return ERR_NOMATCH;
	/* of all codes of nine bits about half could have been */
	*out = (struct span){ .size = from.len, .bits = 20 + count / 4 };
	return OK;
}

/* Append the text of CODE, whose last entry is PREVIOUS if it is not in the table yet. */
static enum err emit(struct table *t, const struct codes *c, uint32_t code, uint32_t previous,
		     uint8_t *first, struct buf *out)
{
	uint32_t entry = code == c->free ? previous : code;
	size_t len = 0;
	enum err err;

	if (code == c->free)
		t->text[len++] = *first;
	for (; entry >= 256; entry = t->prefix[entry])
		t->text[len++] = t->suffix[entry];
	t->text[len++] = (uint8_t)entry;
	*first = (uint8_t)entry;
	err = buf_reserve(out, len);
	if (err)
		return err;
	while (len)
		out->ptr[out->len++] = t->text[--len];
	return OK;
}

static enum err decode(struct codes *c, struct table *t, struct buf *out)
{
	uint32_t previous = 0, code;
	uint8_t first = 0;
	enum err err = OK;

	while (!err && (code = codes_next(c, &err)) != NONE) {
		err = emit(t, c, code, previous, &first, out);
		/* the entry's prefix is older than itself: walks end */
		if (!c->fresh && !(c->free >> c->max_width)) {
			t->prefix[c->free] = (uint16_t)previous;
			t->suffix[c->free++] = first;
		}
		c->fresh = false;
		previous = code;
	}
	return err;
}

static enum err compress_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str(""), .mode = 0644 };
	struct buf body = buf_with_max((size_t)sink->max_body);
	struct table *table;
	struct codes c;
	enum err err;

	if (!codes_open(in, &c))
		return ERR_NOMATCH;
	table = mem_alloc(1, sizeof(*table));
	if (!table)
		return ERR_NOMEM;
	err = decode(&c, table, &body);
	mem_free(table);
	if (err == ERR_NOMEM) {
		buf_finish(&body);
		return err;
	}
	if (err)
		sink_note(sink, err, HEADER + c.pos / 8, "a code of the table");
	entry.target = bytes_str("");
	entry.status = err;
	return sink_give(sink, &entry, &body);
}

extern const struct extractor extractor_compress;
const struct extractor extractor_compress = {
	.name = "compress",
	.summary = "stream of compress (.Z)",
	.limitations = "only where bytes start, and to their end; no check of the content is "
		       "stored, nor its end",
	.magic = (const struct magic[]){ { "\x1f\x9d", 2, 0 }, { 0 } },
	.at_start = true,
	.probe = compress_probe,
	.extract = compress_extract,
};
