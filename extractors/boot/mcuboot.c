/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Image of MCUboot, the boot loader of Zephyr, nRF and Mynewt devices. On disk, little-endian: a
 * header of 32 bytes (magic, load address, its size with padding, sizes, flags, version), the
 * program, and one or two lists of tagged values, the first of them covered by the digest: a
 * list is its magic (6908 covered, 6907 not), its size, and type, length, value of each.
 *
 * Source: MCUboot, docs/design.md and boot/bootutil/include/bootutil/image.h.
 */
#include <stdio.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/reader.h"
#include "extractors/extractor.h"

#define HEADER_SIZE 32u
#define LIST_HEAD 4u
#define ENCRYPTED 0x0cu   /* flags: AES-128, AES-256 */
#define COMPRESSED 0xe00u /* LZMA 1 and 2, a filter for ARM */
#define TAG_SHA256 0x10u
#define TAG_SHA512 0x12u
#define TAG_KEY_HASH 0x01u
#define TAG_COUNTER 0x50u /* an image with a lower one is not started any more */

struct image {
	uint32_t load, flags;
	uint64_t body, covered, lists; /* ends: of the header, the body, the list that is covered */
	uint64_t size;
	bool complete; /* the last list was seen */
	char version[48];
};

static bool image_read(struct bytes in, struct image *m)
{
	struct bytes head;
	uint16_t list;

	*m = (struct image){ 0 };
	if (!bytes_at(in, 0, "\x3d\xb8\xf3\x96", 4) || in.len < HEADER_SIZE ||
	    le32(in.ptr + 28) != 0)
		return false;
	m->load = le32(in.ptr + 4);
	m->body = le16(in.ptr + 8);
	m->flags = le32(in.ptr + 16);
	m->covered = m->body + le32(in.ptr + 12);
	list = le16(in.ptr + 10);
	m->lists = m->covered + list;
	if (m->body < HEADER_SIZE || m->covered == m->body || (list && list < LIST_HEAD))
		return false;
	snprintf(m->version, sizeof(m->version), "%u.%u.%u+%u", in.ptr[20], in.ptr[21],
		 le16(in.ptr + 22), le32(in.ptr + 24));
	if (list && bytes_sub(in, m->covered, LIST_HEAD, &head) &&
	    (le16(head.ptr) != 0x6908 || le16(head.ptr + 2) != list))
		return false;
	m->size = m->lists;
	if (!bytes_sub(in, m->lists, LIST_HEAD, &head))
		return in.len <= m->lists + LIST_HEAD;
	m->complete = true;
	m->size += le16(head.ptr + 2);
	return le16(head.ptr) == 0x6907 && le16(head.ptr + 2) >= LIST_HEAD;
}

static enum err mcuboot_probe(struct bytes from, struct span *out)
{
	struct image m;

	if (!image_read(from, &m))
		return ERR_NOMATCH;
	*out = (struct span){ .size = m.complete ? m.size : m.size + LIST_HEAD,
			      .bits = m.complete ? 80 : 48 };
	return OK;
}

/* The digest among the values of the last list: does it hold? */
static enum err verify(struct bytes in, const struct image *m, struct sink *sink)
{
	uint8_t digest[SHA512_SIZE];
	struct bytes lists, over = bytes_head(in, m->lists);
	struct reader r;

	if (!m->complete ||
	    !bytes_sub(in, m->lists + LIST_HEAD, m->size - m->lists - LIST_HEAD, &lists)) {
		sink_note(sink, ERR_TRUNCATED, in.len, "the program and the values behind it");
		return ERR_TRUNCATED;
	}
	r = reader_le(lists);
	while (reader_left(&r)) {
		uint16_t type = read_u16(&r), len = read_u16(&r);
		struct bytes value = reader_take(&r, len);

		if (r.bad) {
			sink_note(sink, ERR_CORRUPT, m->lists, "values as long as they say");
			return ERR_CORRUPT;
		}
		if (type == TAG_SHA256 && len == SHA256_SIZE)
			hash_sha256(over, digest);
		else if (type == TAG_SHA512 && len == SHA512_SIZE)
			hash_sha512(over, digest);
		else
			continue;
		if (bytes_equal(value, bytes_of(digest, len)))
			return OK;
		sink_note(sink, ERR_CORRUPT, m->lists, "the digest of the image");
		return ERR_CORRUPT;
	}
	return OK;
}

static const char *signature_name(uint16_t type)
{
	static const struct {
		uint16_t type;
		const char *name;
	} names[] = { { 0x20, "RSA-2048" }, { 0x21, "ECDSA-P224" }, { 0x22, "ECDSA" },
		      { 0x23, "RSA-3072" }, { 0x24, "Ed25519" },    { 0x25, "ECDSA" } };

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (names[i].type == type)
			return names[i].name;
	return NULL;
}

/* What the list of values at AT says of who made the image; it may be cut. */
static void describe(struct bytes in, uint64_t at, struct sink *sink)
{
	struct bytes head, list;
	struct reader r;

	if (!bytes_sub(in, at, LIST_HEAD, &head))
		return;
	list = bytes_head(bytes_from(in, at), le16(head.ptr + 2));
	r = reader_le(list);
	reader_skip(&r, LIST_HEAD);
	while (!r.bad && reader_left(&r)) {
		uint16_t type = read_u16(&r), len = read_u16(&r);
		struct bytes value = reader_take(&r, len);
		char hex[2 * SHA256_SIZE + 1];

		if (r.bad)
			return;
		if (type == TAG_KEY_HASH && len == SHA256_SIZE) {
			hash_hex(value.ptr, len, hex);
			sink_attribute_text(sink, "mcuboot.key-hash", hex);
		} else if (type == TAG_COUNTER && len == 4) {
			sink_attribute_number(sink, "mcuboot.security-counter", le32(value.ptr));
		} else if (signature_name(type)) {
			sink_attribute_text(sink, "mcuboot.signature", signature_name(type));
		}
	}
}

/* An encrypted image's digest is that of the plain program: without the key there is no check. */
static enum err judge(struct bytes in, const struct image *m, struct sink *sink)
{
	enum err status = ERR_ENCRYPTED;

	if (!(m->flags & ENCRYPTED)) {
		status = verify(in, m, sink);
		if (status || !(m->flags & COMPRESSED))
			return status;
		status = ERR_UNSUPPORTED;
	}
	sink_note(sink, status, 16, "a program that is neither encrypted nor compressed");
	return status;
}

static enum err mcuboot_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct entry part = { .kind = ENTRY_PART, .path = bytes_str("program") };
	struct image m;
	struct bytes body;
	enum err err, status;

	if (!image_read(in, &m))
		return ERR_NOMATCH;
	sink_attribute_text(sink, "mcuboot.version", m.version);
	sink_attribute_number(sink, "mcuboot.load", m.load);
	if (m.lists > m.covered)
		describe(in, m.covered, sink);
	if (m.complete)
		describe(in, m.lists, sink);
	status = judge(in, &m, sink);
	err = sink_slice(sink, &entry, bytes_head(in, m.body));
	body = bytes_head(bytes_from(in, m.body), m.covered - m.body);
	part.status = status == ERR_TRUNCATED && body.len == m.covered - m.body ? OK : status;
	if (!err && body.len)
		err = sink_slice(sink, &part, body);
	entry.path = bytes_str("values");
	body = bytes_from(bytes_head(in, m.size), m.covered);
	if (!err && body.len)
		err = sink_slice(sink, &entry, body);
	return err ? err : status;
}

const struct extractor extractor_mcuboot = {
	.name = "mcuboot",
	.summary = "image for MCUboot, the boot loader of Zephyr, nRF and Mynewt devices",
	.limitations = "no encrypted or compressed programs; signatures are not verified",
	.magic = (const struct magic[]){ { "\x3d\xb8\xf3\x96", 4, 0 }, { 0 } },
	.container = true,
	.probe = mcuboot_probe,
	.extract = mcuboot_extract,
};
