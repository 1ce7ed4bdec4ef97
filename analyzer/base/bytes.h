/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A view: bytes that belong to somebody else, read-only, with their length.
 * Every look at an image goes through a view, so that no offset, size or count
 * of the image is used before it was compared with what is really there.
 */
#ifndef ASSAY_BYTES_H
#define ASSAY_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct bytes {
	const uint8_t *ptr; /* never NULL */
	size_t len;         /* in bytes */
};

static inline struct bytes bytes_of(const void *ptr, size_t len)
{
	return (struct bytes){ ptr ? ptr : (const void *)"", ptr ? len : 0 };
}

static inline struct bytes bytes_str(const char *text)
{
	return bytes_of(text, strlen(text));
}

/* The LEN bytes at OFF; false (and *out untouched) when they are not all there. */
static inline bool bytes_sub(struct bytes in, uint64_t off, uint64_t len, struct bytes *out)
{
	if (off > in.len || len > in.len - off)
		return false;
	*out = (struct bytes){ in.ptr + off, (size_t)len };
	return true;
}

/* What follows OFF; empty when OFF is past the end. */
static inline struct bytes bytes_from(struct bytes in, uint64_t off)
{
	return off < in.len ? (struct bytes){ in.ptr + off, in.len - (size_t)off }
			    : (struct bytes){ in.ptr + in.len, 0 };
}

/* The first LEN bytes, or all of them when there are fewer. */
static inline struct bytes bytes_head(struct bytes in, uint64_t len)
{
	return (struct bytes){ in.ptr, len < in.len ? (size_t)len : in.len };
}

static inline bool bytes_equal(struct bytes a, struct bytes b)
{
	return a.len == b.len && memcmp(a.ptr, b.ptr, a.len) == 0;
}

/* Do the bytes at OFF equal the LEN bytes at WHAT? False when they are not all there. */
static inline bool bytes_at(struct bytes in, uint64_t off, const void *what, size_t len)
{
	return off <= in.len && len <= in.len - off && memcmp(in.ptr + off, what, len) == 0;
}

/* Is every byte VALUE? True for an empty view. */
static inline bool bytes_all(struct bytes in, uint8_t value)
{
	return in.len == 0 || (in.ptr[0] == value && memcmp(in.ptr, in.ptr + 1, in.len - 1) == 0);
}

/* Integers at P, which the caller has checked to hold them. */
static inline uint16_t le16(const uint8_t *p)
{
	return (uint16_t)(p[0] | p[1] << 8);
}

static inline uint32_t le32(const uint8_t *p)
{
	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static inline uint64_t le64(const uint8_t *p)
{
	return le32(p) | (uint64_t)le32(p + 4) << 32;
}

static inline uint16_t be16(const uint8_t *p)
{
	return (uint16_t)(p[0] << 8 | p[1]);
}

static inline uint32_t be32(const uint8_t *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | (uint32_t)p[3];
}

static inline uint64_t be64(const uint8_t *p)
{
	return (uint64_t)be32(p) << 32 | be32(p + 4);
}

#endif
