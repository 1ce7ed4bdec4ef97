/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An application (APK) or module (APEX) of Android: AndroidManifest.xml at the root of the archive,
 * in Android's binary XML. As the headers of AOSP's androidfw (ResourceTypes.h) describe it,
 * little-endian: chunks of type, header size (16 bits each) and size (32 bits); one document, in it
 * one pool of strings (UTF-8 or UTF-16), one map from these strings to the numbers of attributes,
 * and the elements. The first element is <manifest>, and it has name and version.
 */
#include <stdio.h>

#include "signatures/package/package_parts.h"

#define DOCUMENT 0x0003u
#define STRINGS 0x0001u
#define RESOURCE_MAP 0x0180u
#define START_ELEMENT 0x0102u

#define FLAG_UTF8 0x100u
#define ATTRIBUTE 20u            /* bytes of one */
#define VERSION_CODE 0x0101021bu /* android:versionCode */
#define VERSION_NAME 0x0101021cu
#define TYPE_STRING 3u
#define TYPE_DECIMAL 16u
#define TYPE_HEX 17u
#define TEXT_MAX 256u

extern const struct package_reader package_reader_android;

struct manifest {
	struct bytes pool, map, element; /* whole chunks; empty when not seen */
};

struct text {
	uint8_t at[TEXT_MAX];
	size_t len;
};

struct attribute {
	uint32_t name; /* index of a string */
	uint32_t data;
	uint8_t type;
};

static bool android_claims(const struct subject *subject)
{
	return strcmp(subject->path, "AndroidManifest.xml") == 0 && subject->bytes.len > 8 &&
	       le16(subject->bytes.ptr) == DOCUMENT;
}

/* The chunk at the start of *REST, which goes on behind it. */
static bool next_chunk(struct bytes *rest, struct bytes *chunk)
{
	uint32_t size;

	if (rest->len < 8)
		return false;
	size = le32(rest->ptr + 4);
	if (size < 8 || le16(rest->ptr + 2) > size || !bytes_sub(*rest, 0, size, chunk))
		return false;
	*rest = bytes_from(*rest, size);
	return true;
}

/* False when there is no element. */
static bool find_chunks(struct bytes in, struct manifest *m)
{
	struct bytes rest = bytes_from(in, le16(in.ptr + 2)), chunk;

	*m = (struct manifest){ 0 };
	while (!m->element.len && next_chunk(&rest, &chunk)) {
		uint16_t type = le16(chunk.ptr);

		if (type == STRINGS && !m->pool.len && chunk.len >= 28)
			m->pool = chunk;
		else if (type == RESOURCE_MAP)
			m->map = bytes_from(chunk, le16(chunk.ptr + 2));
		else if (type == START_ELEMENT)
			m->element = chunk;
	}
	return m->pool.len && m->element.len;
}

/* A length of one unit of WIDTH bytes, or of two when its highest bit is set. */
static bool read_length(struct bytes *in, unsigned width, uint32_t *len)
{
	unsigned bits = width * 8 - 1, used = width;
	uint32_t first;

	if (in->len < width * 2) /* a terminator follows at least */
		return false;
	first = width == 1 ? in->ptr[0] : le16(in->ptr);
	*len = first;
	if (first >> bits) {
		uint32_t second = width == 1 ? in->ptr[1] : le16(in->ptr + 2);

		*len = (first & ((1u << bits) - 1)) << width * 8 | second;
		used += width;
	}
	*in = bytes_from(*in, used);
	return true;
}

/* UTF-16 as far as it is ASCII: names of packages are, and versions. */
static void narrow(struct bytes in, struct text *out)
{
	for (size_t i = 0; i + 2 <= in.len && out->len < TEXT_MAX; i += 2) {
		uint16_t c = le16(in.ptr + i);

		out->at[out->len++] = c < 0x80 ? (uint8_t)c : '?';
	}
}

/* String INDEX of the pool. */
static bool pool_string(const struct manifest *m, uint32_t index, struct text *out)
{
	const uint8_t *head = m->pool.ptr;
	uint64_t offsets = le16(head + 2), start = le32(head + 20);
	bool utf8 = le32(head + 16) & FLAG_UTF8;
	struct bytes offset, in;
	uint32_t len;

	out->len = 0;
	if (index >= le32(head + 8) ||
	    !bytes_sub(m->pool, offsets + 4 * (uint64_t)index, 4, &offset))
		return false;
	in = bytes_from(m->pool, start + le32(offset.ptr));
	if (!read_length(&in, utf8 ? 1 : 2, &len))
		return false;
	if (!utf8) {
		narrow(bytes_head(in, 2 * (uint64_t)len), out);
		return true;
	}
	/* that was the length in characters: the one in bytes follows */
	if (!read_length(&in, 1, &len))
		return false;
	in = bytes_head(bytes_head(in, len), TEXT_MAX);
	out->len = in.len;
	if (in.len)
		memcpy(out->at, in.ptr, in.len);
	return true;
}

static bool nth_attribute(const struct manifest *m, unsigned n, struct attribute *out)
{
	struct bytes body = bytes_from(m->element, le16(m->element.ptr + 2)), in;
	unsigned size;

	if (body.len < 20)
		return false;
	size = le16(body.ptr + 10);
	if (n >= le16(body.ptr + 12) || size < ATTRIBUTE ||
	    !bytes_sub(body, le16(body.ptr + 8) + (uint64_t)n * size, ATTRIBUTE, &in))
		return false;
	*out = (struct attribute){ .name = le32(in.ptr + 4),
				   .type = in.ptr[15],
				   .data = le32(in.ptr + 16) };
	return true;
}

/* The number of the attribute whose name is string INDEX; 0: it has none. */
static uint32_t attribute_id(const struct manifest *m, uint32_t index)
{
	struct bytes id;

	return bytes_sub(m->map, 4 * (uint64_t)index, 4, &id) ? le32(id.ptr) : 0;
}

/*
 * The version is what its maker wrote as text; where that is elsewhere, in a table of resources,
 * the number that only ever grows.
 */
static void read_attributes(struct package_run *run, const struct manifest *m)
{
	struct text key, name = { .len = 0 }, version = { .len = 0 }, code = { .len = 0 };
	struct attribute a;

	for (unsigned i = 0; nth_attribute(m, i, &a); i++) {
		uint32_t id = attribute_id(m, a.name);

		if (id == VERSION_NAME && a.type == TYPE_STRING)
			(void)pool_string(m, a.data, &version);
		else if (id == VERSION_CODE && (a.type == TYPE_DECIMAL || a.type == TYPE_HEX))
			code.len = (size_t)snprintf((char *)code.at, TEXT_MAX, "%u", a.data);
		if (id || a.type != TYPE_STRING || !pool_string(m, a.name, &key))
			continue;
		if (bytes_is(bytes_of(key.at, key.len), "split"))
			return; /* a part of an application that is elsewhere */
		if (bytes_is(bytes_of(key.at, key.len), "package"))
			(void)pool_string(m, a.data, &name);
	}
	if (!version.len)
		version = code;
	(void)package_make(run, "generic", bytes_of(name.at, name.len),
			   bytes_of(version.at, version.len));
}

static enum err android_read(const struct subject *subject, struct arena *arena,
			     struct package_list *out)
{
	struct package_run run = { &package_reader_android, subject, arena, out, OK };
	struct manifest m;

	if (!find_chunks(subject->bytes, &m))
		return ERR_CORRUPT;
	read_attributes(&run, &m);
	return run.err;
}

const struct package_reader package_reader_android = {
	.name = "android",
	.summary = "the manifest in applications and modules of Android",
	.claims = android_claims,
	.read = android_read,
};
