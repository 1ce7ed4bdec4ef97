/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The engine of containers with a list: interprets the rows of vendor_list_table.c. Parts are said
 * in the order of their offsets. One that lies on another, or on the list, is not believed and left
 * out with a note, so that its bytes are searched instead; two entries may share a whole part.
 */
#include "extractors/vendor/vendor_list.h"

#include <stdlib.h>

#include "analyzer/base/mem.h"

#define SIZE_MAX_BELIEVED (UINT64_C(1) << 40)

struct piece {
	struct bytes name;
	uint64_t at, size;
	uint64_t entry; /* where its entry is */
};

struct layout {
	struct bytes in;
	const struct vendor_list_row *row;
	uint64_t count, header, total;
	unsigned bits;
	enum err summed; /* what the checksum says of the parts */
};

static bool number(struct bytes in, uint64_t at, struct vendor_list_number n, uint64_t *out)
{
	struct bytes b;

	*out = 0;
	if (!bytes_sub(in, at + n.at, n.width, &b))
		return false;
	for (unsigned i = n.width; i > 0; i--)
		*out = *out << 8 | b.ptr[i - 1];
	return *out <= SIZE_MAX_BELIEVED;
}

/* The entry I: false when it is not one. */
static bool entry_read(const struct layout *l, uint64_t i, struct piece *out)
{
	const struct vendor_list_row *row = l->row;
	uint64_t at = row->first + i * row->stride;

	out->entry = at;
	if (row->mark.len && !bytes_at(l->in, at + row->mark.at, row->mark.bytes, row->mark.len))
		return false;
	if (!bytes_sub(l->in, at + row->name.at, row->name.width, &out->name) ||
	    !number(l->in, at, row->offset, &out->at) || !number(l->in, at, row->size, &out->size))
		return false;
	out->name.len = strnlen((const char *)out->name.ptr, out->name.len);
	return true;
}

static bool magics_match(struct layout *l)
{
	const struct vendor_list_row *row = l->row;

	for (unsigned i = 0; i < 3 && row->magic[i].len; i++)
		if (bytes_at(l->in, row->magic[i].at, row->magic[i].bytes, row->magic[i].len))
			l->bits = (unsigned)(8 * row->magic[i].len);
	if (row->also.len) {
		if (!bytes_at(l->in, row->also.at, row->also.bytes, row->also.len))
			return false;
		l->bits += (unsigned)(8 * row->also.len);
	}
	return l->bits;
}

static bool count_entries(struct layout *l)
{
	const struct vendor_list_row *row = l->row;
	unsigned entry = row->stride + row->extra;
	struct piece piece;

	if (row->count.width) {
		if (!number(l->in, 0, row->count, &l->count))
			return false;
	} else {
		if (!entry_read(l, 0, &piece) || piece.at < row->first ||
		    (piece.at - row->first) % entry)
			return false;
		l->count = (piece.at - row->first) / entry;
		l->bits += 16;
	}
	l->header = row->first + l->count * entry;
	return l->count && l->count <= VENDOR_LIST_MAX && l->header <= l->in.len;
}

/* Read what has a fixed cost for each entry. At least one part must be there and be right. */
static bool read_layout(const struct vendor_list_row *row, struct bytes in, struct layout *l)
{
	unsigned right = 0;
	uint64_t end;

	*l = (struct layout){ .in = in, .row = row };
	if (!magics_match(l) || !count_entries(l))
		return false;
	end = l->header;
	if (row->total.width && (!number(in, 0, row->total, &l->total) || l->total < l->header))
		return false;
	for (uint64_t i = 0; i < l->count; i++) {
		struct piece piece;

		if (!entry_read(l, i, &piece) || !piece.size || piece.at < l->header ||
		    (row->total.width && piece.at + piece.size > l->total) || !piece.name.len)
			continue;
		right++;
		if (piece.at + piece.size > end)
			end = piece.at + piece.size;
	}
	if (!right)
		return false;
	if (!row->total.width)
		l->total = end;
	l->total += row->tail;
	l->bits += 16 + 8 * (right < 4 ? right : 4);
	return true;
}

enum err vendor_list_probe(const struct vendor_list_row *row, struct bytes from, struct span *out)
{
	struct layout l;

	if (!read_layout(row, from, &l))
		return ERR_NOMATCH;
	*out = (struct span){ .size = l.total, .bits = l.bits };
	return OK;
}

static int by_place(const void *a, const void *b)
{
	const struct piece *x = a, *y = b;

	if (x->at != y->at)
		return x->at < y->at ? -1 : 1;
	if (x->size != y->size)
		return x->size < y->size ? -1 : 1;
	return x->entry < y->entry ? -1 : x->entry > y->entry;
}

/* The sum of little-endian words of 32 bits, the last one filled with zeros. */
static uint32_t words(struct bytes in)
{
	uint32_t sum = 0;

	for (size_t i = 0; i < in.len; i++)
		sum += (uint32_t)in.ptr[i] << 8 * (i & 3);
	return sum;
}

/* Does PART, of P, have the sum of the part that is named like it with the row's letter before? */
static bool sum_holds(const struct layout *l, const struct piece *piece, size_t count,
		      const struct piece *p, struct bytes part)
{
	struct bytes stored;

	for (size_t i = 0; l->row->sums && i < count; i++) {
		const struct bytes name = piece[i].name;

		if (piece[i].size == 4 && name.len && name.ptr[0] == l->row->sums &&
		    bytes_equal(bytes_from(name, 1), p->name) &&
		    bytes_sub(l->in, piece[i].at, 4, &stored))
			return words(part) == le32(stored.ptr);
	}
	return true;
}

static enum err emit_piece(const struct layout *l, const struct piece *piece, size_t count,
			   const struct piece *p, enum err *status, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_PART, .path = p->name, .status = l->summed };
	struct bytes part = bytes_head(bytes_from(l->in, p->at), p->size);

	if (part.len == p->size && !sum_holds(l, piece, count, p, part)) {
		sink_note(sink, ERR_CORRUPT, p->at, "a part with the sum of its checksum file");
		entry.status = *status = ERR_CORRUPT;
	}
	if (part.len < p->size) {
		sink_note(sink, ERR_TRUNCATED, l->in.len, "a part as long as its entry says");
		entry.status = *status = ERR_TRUNCATED;
		if (!part.len)
			return OK;
	}
	return sink_slice(sink, &entry, part);
}

static enum err emit_pieces(const struct layout *l, struct piece *piece, enum err *status,
			    struct sink *sink)
{
	uint64_t end = l->header;
	size_t count = 0;
	enum err err = OK;

	for (uint64_t i = 0; i < l->count; i++) {
		if (!entry_read(l, i, &piece[count]) || (piece[count].size && !piece[count].at) ||
		    piece[count].at + piece[count].size > l->total) {
			sink_note(sink, ERR_CORRUPT, piece[count].entry, "the entry of a part");
			*status = ERR_CORRUPT;
		} else if (piece[count].size) {
			count++;
		}
	}
	qsort(piece, count, sizeof(*piece), by_place);
	for (size_t i = 0; i < count && !err; i++) {
		const struct piece *p = &piece[i];

		if (p->at < end) {
			if (i && p->at == p[-1].at && p->size == p[-1].size)
				continue;
			sink_note(sink, ERR_CORRUPT, p->entry, "a part on bytes of its own");
			*status = ERR_CORRUPT;
			continue;
		}
		end = p->at + p->size;
		err = emit_piece(l, piece, count, p, status, sink);
	}
	return err;
}

static void say_texts(const struct layout *l, struct sink *sink)
{
	for (unsigned i = 0; i < VENDOR_LIST_TEXTS && l->row->text[i].key; i++) {
		struct bytes text;

		if (!bytes_sub(l->in, l->row->text[i].at, l->row->text[i].width, &text))
			continue;
		text.len = strnlen((const char *)text.ptr, text.len);
		if (text.len)
			sink_attribute(sink, l->row->text[i].key, text);
	}
}

enum err vendor_list_extract(const struct vendor_list_row *row, struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct piece *piece;
	struct layout l;
	enum err err, status = OK;

	if (!read_layout(row, in, &l))
		return ERR_NOMATCH;
	piece = mem_alloc(l.count, sizeof(*piece));
	if (!piece)
		return ERR_NOMEM;
	say_texts(&l, sink);
	if (row->holds && l.total <= in.len && !row->holds(bytes_head(in, l.total))) {
		status = l.summed = ERR_CORRUPT;
		sink_note(sink, status, l.total - row->tail, row->expected);
	}
	err = sink_slice(sink, &header, bytes_head(in, l.header));
	if (!err)
		err = emit_pieces(&l, piece, &status, sink);
	mem_free(piece);
	if (!err && row->tail && l.total <= in.len) {
		header.path = bytes_str("checksum");
		err = sink_slice(sink, &header,
				 bytes_from(bytes_head(in, l.total), l.total - row->tail));
	}
	return err ? err : status;
}
