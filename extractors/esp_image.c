/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Application or boot loader of Espressif ESP32 chips. On disk, little-endian: e9, the number of
 * segments, flash mode, entry point, 16 bytes about the chip; then the segments, each with load
 * address and length; zeros up to a byte before a multiple of 16, the XOR of all segment bytes
 * and ef in that byte, and a SHA-256 of all before it if the last byte of the header says so. An
 * application's first segment starts with a description: name, version, time.
 *
 * Source: ESP-IDF, esp_app_format.h and esp_app_desc.h.
 */
#include <stdio.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/reader.h"
#include "extractors/extractor.h"

#define HEADER_SIZE 24u
#define MAX_SEGMENTS 16u
#define MAX_SEGMENT (16u << 20) /* the address space of a segment's region */

struct image {
	uint32_t entry, count;
	uint16_t chip;
	bool hashed;
	uint64_t check, size; /* where the XOR stands; of all */
	struct {
		uint32_t address, size;
		uint64_t at; /* of its body */
	} segment[MAX_SEGMENTS];
	uint32_t known; /* segments whose header is there */
};

/* Memory, flash and RTC memory of all chips of the family. */
static bool is_address(uint32_t address)
{
	return (address >= 0x3c000000 && address < 0x50200000) || (address >> 20) == 0x600;
}

static bool image_read(struct bytes in, struct image *m)
{
	uint64_t at = HEADER_SIZE;

	*m = (struct image){ 0 };
	if (in.len < HEADER_SIZE + 8 || in.ptr[0] != 0xe9 || !in.ptr[1] ||
	    in.ptr[1] > MAX_SEGMENTS || in.ptr[2] > 5 || in.ptr[23] > 1 ||
	    !bytes_all((struct bytes){ in.ptr + 19, 4 }, 0))
		return false;
	m->count = in.ptr[1];
	m->entry = le32(in.ptr + 4);
	m->chip = le16(in.ptr + 12);
	m->hashed = in.ptr[23];
	if (!is_address(m->entry) || m->chip > 64)
		return false;
	for (uint32_t i = 0; i < m->count; i++) {
		struct bytes head;

		if (!bytes_sub(in, at, 8, &head))
			break;
		m->segment[i].address = le32(head.ptr);
		m->segment[i].size = le32(head.ptr + 4);
		m->segment[i].at = at + 8;
		if (!is_address(m->segment[i].address) || m->segment[i].size > MAX_SEGMENT)
			return false;
		at += 8 + (uint64_t)m->segment[i].size;
		m->known++;
	}
	m->check = at | 15;
	m->size = m->check + 1 + (m->hashed ? SHA256_SIZE : 0);
	return true;
}

static enum err esp_image_probe(struct bytes from, struct span *out)
{
	struct image m;

	if (!image_read(from, &m))
		return ERR_NOMATCH;
	*out = (struct span){ .size = m.size, .bits = 32 + 8 * m.known };
	return OK;
}

static void say_description(struct bytes in, struct sink *sink)
{
	static const struct {
		const char *key;
		uint8_t at, width;
	} fields[] = { { "esp.version", 16, 32 },
		       { "esp.project", 48, 32 },
		       { "esp.time", 80, 16 },
		       { "esp.date", 96, 16 },
		       { "esp.idf", 112, 32 } };
	struct bytes text;

	if (!bytes_at(in, 0, "\x32\x54\xcd\xab", 4))
		return;
	for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++) {
		if (!bytes_sub(in, fields[i].at, fields[i].width, &text))
			return;
		text.len = strnlen((const char *)text.ptr, text.len);
		if (text.len)
			sink_attribute(sink, fields[i].key, text);
	}
}

static enum err verify(struct bytes in, const struct image *m, struct sink *sink)
{
	uint8_t xored = 0xef, digest[SHA256_SIZE];

	if (m->size > in.len) {
		sink_note(sink, ERR_TRUNCATED, in.len, "segments as long as their headers say");
		return ERR_TRUNCATED;
	}
	for (uint32_t i = 0; i < m->known; i++)
		for (uint32_t k = 0; k < m->segment[i].size; k++)
			xored ^= in.ptr[m->segment[i].at + k];
	if (xored != in.ptr[m->check]) {
		sink_note(sink, ERR_CORRUPT, m->check, "the checksum of the segments");
		return ERR_CORRUPT;
	}
	if (!m->hashed)
		return OK;
	hash_sha256(bytes_head(in, m->check + 1), digest);
	if (bytes_at(in, m->check + 1, digest, SHA256_SIZE))
		return OK;
	sink_note(sink, ERR_CORRUPT, m->check + 1, "the SHA-256 of the image");
	return ERR_CORRUPT;
}

static enum err esp_image_extract(struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct image m;
	enum err status, err;

	if (!image_read(in, &m))
		return ERR_NOMATCH;
	sink_attribute_number(sink, "esp.chip", m.chip);
	sink_attribute_number(sink, "esp.entry", m.entry);
	say_description(bytes_from(in, m.segment[0].at), sink);
	status = verify(in, &m, sink);
	err = sink_slice(sink, &header, bytes_head(in, HEADER_SIZE));
	for (uint32_t i = 0; i < m.known && !err; i++) {
		struct entry part = { .kind = ENTRY_PART, .status = status };
		struct bytes body = bytes_head(bytes_from(in, m.segment[i].at), m.segment[i].size);
		char name[32];

		header.path = bytes_str("segment header");
		err = sink_slice(sink, &header, bytes_head(bytes_from(in, m.segment[i].at - 8), 8));
		if (err || !m.segment[i].size)
			continue;
		/* a segment that is whole in a cut image is whole */
		if (status == ERR_TRUNCATED)
			part.status = body.len < m.segment[i].size ? ERR_TRUNCATED : OK;
		snprintf(name, sizeof(name), "%u-%08x", i, m.segment[i].address);
		part.path = bytes_str(name);
		err = sink_slice(sink, &part, body);
	}
	header.path = bytes_str("checksum");
	if (!err && m.size <= in.len)
		err = sink_slice(sink, &header,
				 bytes_head(bytes_from(in, m.check), m.size - m.check));
	return err ? err : status;
}

const struct extractor extractor_esp_image = {
	.name = "esp_image",
	.summary = "application or boot loader of ESP32 chips",
	.limitations = "no images of the ESP8266; a boot loader only where bytes start",
	.magic = (const struct magic[]){ { "\x32\x54\xcd\xab", 4, 32 }, { "\xe9", 1, 0 }, { 0 } },
	.at_start = true,
	.container = true,
	.probe = esp_image_probe,
	.extract = esp_image_extract,
};
