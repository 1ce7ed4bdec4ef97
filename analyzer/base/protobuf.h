/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Fields of a Protocol Buffers message: a number and a type in one varint, then a varint, 4 or 8
 * bytes (little-endian), or a length and as many bytes.
 *
 * Source: Protocol Buffers documentation, "Encoding".
 */
#ifndef ASSAY_PROTOBUF_H
#define ASSAY_PROTOBUF_H

#include "analyzer/base/bytes.h"

struct protobuf {
	uint64_t number;
	uint64_t value;     /* of a number */
	struct bytes bytes; /* of a text or message; else empty */
};

static inline bool protobuf_varint(struct bytes *rest, uint64_t *out)
{
	*out = 0;
	for (unsigned i = 0; i < 10 && i < rest->len; i++) {
		*out |= (uint64_t)(rest->ptr[i] & 0x7f) << (7 * i);
		if (rest->ptr[i] < 0x80) {
			*rest = bytes_from(*rest, i + 1);
			return true;
		}
	}
	return false;
}

/* The next field, passed over in REST; false: no more (REST is empty) or no field (it is not). */
static inline bool protobuf_next(struct bytes *rest, struct protobuf *out)
{
	struct bytes at = *rest;
	uint64_t key;
	unsigned type;

	if (!protobuf_varint(&at, &key) || key < 8) /* fields count from 1 */
		return false;
	type = key & 7;
	*out = (struct protobuf){ .number = key >> 3, .bytes = { at.ptr, 0 } };
	if (type == 0) {
		if (!protobuf_varint(&at, &out->value))
			return false;
	} else if (type == 1 || type == 5) {
		uint64_t width = type == 1 ? 8 : 4;

		if (at.len < width)
			return false;
		out->value = type == 1 ? le64(at.ptr) : le32(at.ptr);
		at = bytes_from(at, width);
	} else if (type == 2) {
		uint64_t len;

		if (!protobuf_varint(&at, &len) || !bytes_sub(at, 0, len, &out->bytes))
			return false;
		at = bytes_from(at, len);
	} else {
		return false;
	}
	*rest = at;
	return true;
}

#endif
