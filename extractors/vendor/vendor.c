/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The engine of vendor containers: interprets the rows of vendor_table.c. A part that begins
 * inside the part before it is not believed and left out, so that its bytes are searched instead.
 */
#include "extractors/vendor/vendor.h"

#include <stdio.h>

#include "analyzer/base/hash.h"

#define SIZE_MAX_BELIEVED (UINT64_C(1) << 40)
#define ALIGN_MAX (1u << 20)

struct piece {
	const struct vendor_part *part;
	uint64_t at, size;
};

struct layout {
	struct bytes in;
	const struct vendor_row *row;
	unsigned bits, count;
	bool big;
	uint64_t header, option, version, align, total;
	struct piece piece[VENDOR_PARTS];
	enum err status; /* the first that was noted */
};

/* The number of WIDTH bytes at AT; false when it is not there. */
static bool number(const struct layout *l, uint64_t at, unsigned width, uint64_t *out)
{
	struct bytes b;
	uint64_t value = 0;

	if (!bytes_sub(l->in, at, width, &b))
		return false;
	for (unsigned i = 0; i < width; i++)
		value = value << 8 | b.ptr[l->big ? i : width - 1 - i];
	*out = value;
	return true;
}

static bool value_of(const struct layout *l, struct vendor_value v, uint64_t *out)
{
	uint64_t field;

	if (!number(l, v.at, v.width, &field) || field > SIZE_MAX_BELIEVED)
		return false;
	if (v.plus < 0 && field < (uint64_t) - (int64_t)v.plus) {
		*out = 0; /* an absent part, or one too short for what it should end with */
		return field == 0;
	}
	*out = field + (uint64_t)(int64_t)v.plus;
	return true;
}

static bool is_set(struct vendor_value v)
{
	return v.width || v.plus;
}

static uint64_t align_up(uint64_t at, uint64_t align)
{
	return (at + align - 1) / align * align;
}

bool vendor_big_endian(struct bytes in, uint32_t at)
{
	uint64_t big, little;

	if (in.len < (uint64_t)at + 4)
		return false;
	big = be32(in.ptr + at);
	little = le32(in.ptr + at);
	if (in.ptr[at] || in.ptr[at + 3])
		return in.ptr[at] == 0;
	return little > in.len - at || (big >= little && big <= in.len - at);
}

static bool read_header(struct layout *l)
{
	const struct vendor_row *row = l->row;

	for (unsigned i = 0; i < VENDOR_MAGICS && row->magic[i].len; i++) {
		const struct magic *m = &row->magic[i];

		if (bytes_at(l->in, m->at, m->bytes, m->len)) {
			l->bits = (unsigned)(8 * m->len) + row->bits;
			l->big = row->big_endian != (row->both_orders && i == 1);
		}
	}
	if (!l->bits)
		return false;
	if (row->also.len) {
		if (!bytes_at(l->in, row->also.at, row->also.bytes, row->also.len))
			return false;
		l->bits += (unsigned)(8 * row->also.len);
	}
	if (row->order_at)
		l->big = vendor_big_endian(l->in, row->order_at);
	if (!value_of(l, row->version, &l->version) || l->version < row->version_min ||
	    l->version > row->version_max)
		return false;
	if (!value_of(l, row->header, &l->header) || l->header > row->header_max ||
	    l->header < row->header_min)
		return false;
	if (row->option_len) {
		if (!number(l, row->option_at, 4, &l->option))
			return false;
		l->option = l->option ? row->option_len : 0;
		l->header += l->option;
	}
	l->align = 1;
	if (is_set(row->align) && (!value_of(l, row->align, &l->align) || l->align == 0 ||
				   l->align > ALIGN_MAX || (l->align & (l->align - 1))))
		return false;
	return l->header <= l->in.len;
}

/* Where the parts lie, in stored order; what is absent or lies upon another is left out. */
static bool read_parts(struct layout *l, uint64_t *end)
{
	const struct vendor_row *row = l->row;
	uint64_t last = is_set(row->total) ? l->total : l->in.len;

	*end = l->header;
	for (unsigned i = 0; i < VENDOR_PARTS && row->part[i].name; i++) {
		const struct vendor_part *p = &row->part[i];
		struct piece piece = { .part = p, .at = align_up(*end, l->align) };

		if (l->version < p->since)
			continue;
		if (!value_of(l, p->size, &piece.size))
			return false;
		if (is_set(p->offset) && !value_of(l, p->offset, &piece.at))
			return false;
		if (p->to_end && piece.at < last)
			piece.size = last - piece.at;
		if (!piece.size)
			continue;
		if (is_set(row->total) && piece.at + piece.size > l->total)
			return false;
		if (piece.at < *end)
			continue;
		l->piece[l->count++] = piece;
		*end = piece.at + piece.size;
	}
	return true;
}

/*
 * Where the container ends that is in the room of LEN bytes: OpenWrt appends what sysupgrade wants
 * to know, each with a trailer: "FWx0", u32 CRC-32, u8 type, 3 unused, u32 size of all, big-endian.
 */
static uint64_t without_trailers(struct bytes in, uint64_t least)
{
	uint64_t len = in.len;

	while (len >= least + 16 && bytes_at(in, len - 16, "FWx0", 4) &&
	       be32(in.ptr + len - 4) >= 16 && be32(in.ptr + len - 4) <= len - least)
		len -= be32(in.ptr + len - 4);
	return len;
}

static bool read_layout(const struct vendor_row *row, struct bytes in, struct layout *l)
{
	uint64_t end;

	*l = (struct layout){ .in = in, .row = row };
	if (!read_header(l))
		return false;
	if (is_set(row->total) && (!value_of(l, row->total, &l->total) || l->total <= l->header))
		return false;
	if (!read_parts(l, &end))
		return false;
	if (!is_set(row->total))
		l->total = end;
	else if (row->room && l->total > in.len && end <= in.len)
		l->total = without_trailers(in, end);
	/* a header without any part is one only when it carries texts of its own */
	return l->count || (row->option_len && l->header > (uint64_t)row->header.plus + l->option);
}

static const struct piece *piece_of(const struct layout *l, const struct vendor_sum *sum)
{
	for (unsigned i = 0; sum->range == VENDOR_PART && i < l->count; i++)
		if (l->piece[i].part == &l->row->part[sum->from])
			return &l->piece[i];
	return NULL;
}

/* Does the id SUM hold, made of the parts that the version has, a size behind each? */
static bool id_holds(const struct layout *l, const struct vendor_sum *sum)
{
	struct bytes over[2 * VENDOR_PARTS], stored;
	uint8_t sizes[VENDOR_PARTS][4] = { 0 };
	unsigned count = 0, next = 0;

	for (unsigned i = 0; i < VENDOR_PARTS && l->row->part[i].name; i++) {
		const struct piece *p = next < l->count ? &l->piece[next] : NULL;
		struct bytes part = bytes_of("", 0);

		if (l->version < l->row->part[i].since)
			continue;
		if (p && p->part == &l->row->part[i]) {
			if (!bytes_sub(l->in, p->at, p->size, &part))
				return true;
			next++;
		}
		for (unsigned byte = 0; byte < 4; byte++)
			sizes[i][byte] = (uint8_t)(part.len >> 8 * byte);
		over[count++] = part;
		over[count++] = bytes_of(sizes[i], 4);
	}
	return !bytes_sub(l->in, sum->at, SHA256_SIZE, &stored) ||
	       vendor_android_id(stored, over, count);
}

/* Does SUM hold? True also when the bytes it covers are absent or not all there. */
static bool sum_holds(const struct layout *l, const struct vendor_sum *sum)
{
	const struct piece *piece = piece_of(l, sum);
	struct bytes over = bytes_head(l->in, l->header);

	if (sum->range == VENDOR_SIZED)
		return id_holds(l, sum);
	if (sum->range == VENDOR_REST &&
	    (sum->from > l->total || !bytes_sub(l->in, sum->from, l->total - sum->from, &over)))
		return true;
	if (sum->range == VENDOR_BODY &&
	    !bytes_sub(l->in, l->header, l->piece[0].at - l->header, &over))
		return true;
	if (sum->range == VENDOR_PART &&
	    (!piece || !bytes_sub(l->in, piece->at, piece->size, &over)))
		return true;
	return vendor_sum_holds(sum, l->in, sum->at, over, l->big);
}

enum err vendor_probe(const struct vendor_row *row, struct bytes from, struct span *out)
{
	struct layout l;

	if (!read_layout(row, from, &l))
		return ERR_NOMATCH;
	for (unsigned i = 0; i < VENDOR_SUMS && row->sum[i].kind; i++)
		if (row->sum[i].range == VENDOR_HEADER && sum_holds(&l, &row->sum[i]))
			l.bits += 32;
	*out = (struct span){ .size = l.total, .bits = l.bits };
	return OK;
}

static void say_texts(const char *key, struct bytes in, struct sink *sink)
{
	while (in.len) {
		size_t len = strnlen((const char *)in.ptr, in.len);

		if (len)
			sink_attribute(sink, key, bytes_head(in, len));
		in = bytes_from(in, len + 1);
	}
}

/* Android packs version a.b.c into 7 bits each and a patch level into 7 of year and 4 of month. */
static void say_android(const char *key, uint64_t v, struct sink *sink)
{
	char text[32];

	if (!v)
		return;
	snprintf(text, sizeof(text), "%u.%u.%u", (unsigned)(v >> 25 & 127),
		 (unsigned)(v >> 18 & 127), (unsigned)(v >> 11 & 127));
	sink_attribute_text(sink, key, text);
	snprintf(text, sizeof(text), "%u-%02u", 2000 + (unsigned)(v >> 4 & 127),
		 (unsigned)(v & 15));
	sink_attribute_text(sink, "android.patch_level", text);
}

static void say_dotted(const char *key, struct bytes in, struct sink *sink)
{
	char text[64];
	int len = 0;

	for (size_t i = 0; i < in.len && i < 8; i++)
		len += snprintf(text + len, sizeof(text) - (size_t)len, "%s%u", i ? "." : "",
				in.ptr[i]);
	sink_attribute_text(sink, key, text);
}

static void say_field(const struct layout *l, const struct vendor_field *f, struct sink *sink)
{
	struct bytes in;
	uint64_t value, rest = l->header - l->option - (f->at < l->header - l->option ? f->at : 0);

	if (!f->width) {
		if (bytes_sub(l->in, f->at + l->option, rest, &in))
			say_texts(f->key, in, sink);
		return;
	}
	if (!bytes_sub(l->in, f->at, f->width, &in))
		return;
	switch (f->kind) {
	case VENDOR_TEXT:
		in.len = strnlen((const char *)in.ptr, in.len);
		if (in.len)
			sink_attribute(sink, f->key, in);
		break;
	case VENDOR_DOTTED:
		say_dotted(f->key, in, sink);
		break;
	case VENDOR_NUMBER:
		if (number(l, f->at, f->width, &value))
			sink_attribute_number(sink, f->key, value);
		break;
	case VENDOR_ANDROID:
		if (number(l, f->at, f->width, &value))
			say_android(f->key, value, sink);
		break;
	}
}

static void note(struct layout *l, struct sink *sink, enum err err, uint64_t at, const char *text)
{
	sink_fault(sink, &l->status, err, at, text);
}

static enum err emit(struct layout *l, struct entry entry, uint64_t at, uint64_t size,
		     struct sink *sink)
{
	struct bytes part = bytes_head(bytes_from(l->in, at), size);

	if (part.len < size) {
		note(l, sink, ERR_TRUNCATED, l->in.len, "a part as long as its header says");
		if (!part.len)
			return OK;
		entry.status = ERR_TRUNCATED;
	}
	return sink_slice(sink, &entry, part);
}

/* The blobs of the table, up to the first that lies; what it hides is searched. */
static enum err emit_blobs(struct layout *l, uint64_t *end, struct sink *sink)
{
	const struct vendor_blobs *b = &l->row->blobs;
	struct entry head = { .kind = ENTRY_HEADER, .path = bytes_str("blob header") };
	struct entry body = { .kind = ENTRY_PART, .status = l->status };
	enum err err = OK;

	for (unsigned i = 0; i < b->count && !err; i++) {
		uint64_t at = 0, size = 0;

		if (!number(l, b->table + 4u * i, 4, &at) || !at)
			break;
		if (at < *end || !bytes_at(l->in, at, b->magic, b->magic_len) ||
		    !number(l, at + b->size_at, 4, &size) ||
		    !bytes_sub(l->in, at + b->name_at, b->name_width, &body.path)) {
			note(l, sink, at < l->in.len ? ERR_CORRUPT : ERR_TRUNCATED,
			     b->table + 4u * i, "the offset of a blob");
			break;
		}
		*end = at + b->head + size;
		body.path.len = strnlen((const char *)body.path.ptr, body.path.len);
		err = emit(l, head, at, b->head, sink);
		if (!err)
			err = emit(l, body, at + b->head, size, sink);
	}
	return err;
}

/* Verify every sum; STATUS: of the parts. */
static void verify(struct layout *l, enum err status[VENDOR_PARTS], struct sink *sink)
{
	for (unsigned i = 0; i < VENDOR_SUMS && l->row->sum[i].kind; i++) {
		const struct vendor_sum *sum = &l->row->sum[i];
		const unsigned first = i;
		bool holds = sum_holds(l, sum);

		for (; i + 1 < VENDOR_SUMS && sum[1].kind == sum->kind && !sum[1].expected;
		     i++, sum++)
			holds |= sum_holds(l, &sum[1]);
		if (holds)
			continue;
		sum = &l->row->sum[first];
		note(l, sink, ERR_CORRUPT, sum->at, sum->expected);
		for (unsigned p = 0; p < VENDOR_PARTS; p++)
			if (sum->range == VENDOR_REST || sum->range == VENDOR_SIZED ||
			    (sum->range == VENDOR_PART && p == sum->from))
				status[p] = ERR_CORRUPT;
	}
}

enum err vendor_extract(const struct vendor_row *row, struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct layout l;
	enum err status[VENDOR_PARTS] = { OK }, err;
	uint64_t end;

	if (!read_layout(row, in, &l))
		return ERR_NOMATCH;
	for (unsigned i = 0; i < VENDOR_FIELDS && row->field[i].key; i++)
		say_field(&l, &row->field[i], sink);
	verify(&l, status, sink);
	end = l.header;
	err = sink_slice(sink, &entry, bytes_head(in, l.header));
	if (!err)
		err = emit_blobs(&l, &end, sink);
	for (unsigned i = 0; i < l.count && !err; i++) {
		const struct piece *p = &l.piece[i];

		entry = (struct entry){ .kind = p->part->header ? ENTRY_HEADER : ENTRY_PART,
					.path = bytes_str(p->part->name),
					.status = status[p->part - row->part] };
		if (!row->blobs.count || p->at >= end) /* else a blob lies upon it */
			err = emit(&l, entry, p->at, p->size, sink);
	}
	if (!err && !l.status && l.total > in.len)
		note(&l, sink, ERR_TRUNCATED, in.len, "as many bytes as the header says");
	return err ? err : l.status;
}
