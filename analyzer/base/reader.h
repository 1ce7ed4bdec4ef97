/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A reader walks a view field by field, as a header is written in its specification.
 * Past the end it gives zeros and remembers it in `bad`, so that a header is read
 * straight through and tested once.
 */
#ifndef ASSAY_READER_H
#define ASSAY_READER_H

#include "analyzer/base/bytes.h"

struct reader {
	struct bytes in;
	size_t pos; /* never past in.len */
	bool big_endian;
	bool bad; /* something was asked for that was not there */
};

static inline struct reader reader_le(struct bytes in)
{
	return (struct reader){ .in = in };
}

static inline struct reader reader_be(struct bytes in)
{
	return (struct reader){ .in = in, .big_endian = true };
}

static inline size_t reader_left(const struct reader *r)
{
	return r->in.len - r->pos;
}

/* The next LEN bytes; an empty view and bad when they are not all there. */
static inline struct bytes reader_take(struct reader *r, uint64_t len)
{
	struct bytes out = { r->in.ptr + r->pos, 0 };

	if (r->bad || !bytes_sub(r->in, r->pos, len, &out)) {
		r->bad = true;
		return (struct bytes){ r->in.ptr + r->pos, 0 };
	}
	r->pos += (size_t)len;
	return out;
}

static inline void reader_skip(struct reader *r, uint64_t len)
{
	(void)reader_take(r, len);
}

/* Go to POS, counted from the start of the view. */
static inline void reader_seek(struct reader *r, uint64_t pos)
{
	if (pos > r->in.len)
		r->bad = true;
	else
		r->pos = (size_t)pos;
}

static inline uint8_t read_u8(struct reader *r)
{
	struct bytes b = reader_take(r, 1);

	return b.len ? b.ptr[0] : 0;
}

static inline uint16_t read_u16(struct reader *r)
{
	struct bytes b = reader_take(r, 2);

	return !b.len ? 0 : r->big_endian ? be16(b.ptr) : le16(b.ptr);
}

static inline uint32_t read_u32(struct reader *r)
{
	struct bytes b = reader_take(r, 4);

	return !b.len ? 0 : r->big_endian ? be32(b.ptr) : le32(b.ptr);
}

static inline uint64_t read_u64(struct reader *r)
{
	struct bytes b = reader_take(r, 8);

	return !b.len ? 0 : r->big_endian ? be64(b.ptr) : le64(b.ptr);
}

#endif
