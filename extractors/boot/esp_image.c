/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Application or boot loader of Espressif chips. On disk, little-endian: e9, the number of
 * segments, flash mode, flash size, u32 entry point, on the ESP32 family 16 bytes about the chip;
 * then the segments, each with load address and length; zeros up to a byte before a multiple of
 * 16, the XOR of all segment bytes and ef in that byte, and a SHA-256 of all before it if the last
 * byte of the ESP32's header says so. Its application's first segment starts with a description:
 * name, version, time.
 *
 * Of the ESP8266 a second form starts with a header of its own, ea and 4, and one segment with the
 * address 0, which is run from flash; an image as above follows, and a CRC-32 of all, not inverted
 * at the end if its high bit is set, else plus 1.
 *
 * Source: ESP-IDF, esp_app_format.h and esp_app_desc.h; esptool, bin_image.py.
 */
#include <stdio.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/reader.h"
#include "extractors/common/seek.h"
#include "extractors/extractor.h"

#define ESP32_HEADER 24u
#define ESP8266_HEADER 8u
#define MAX_SEGMENTS 17u        /* with that of the second form */
#define MAX_SEGMENT (16u << 20) /* the address space of a segment's region */

struct image {
	uint32_t entry, count; /* segments that there should be */
	uint16_t chip;
	bool is_8266, second, hashed;
	uint64_t check, size; /* where the XOR stands; of all */
	struct {
		uint32_t address, size;
		uint64_t at; /* of its body */
	} segment[MAX_SEGMENTS];
	uint32_t known;   /* segments whose header is there */
	unsigned header;  /* its size, */
	uint64_t header2; /* ... and where that of the second form's second part is */
};

/* Memory, flash and RTC memory of all chips of the family. */
static bool is_address(const struct image *m, uint32_t address)
{
	if (m->is_8266)
		return (address >= 0x3ffe8000 && address < 0x40000000) ||
		       (address >= 0x40100000 && address < 0x40140000) ||
		       (address >= 0x40200000 && address < 0x40400000);
	return (address >= 0x3c000000 && address < 0x50200000) || (address >> 20) == 0x600;
}

/* The header of a segment at AT. *FITS: it can be one; false when it is not there. */
static bool read_segment(struct bytes in, uint64_t at, struct image *m, bool *fits)
{
	struct bytes head;
	uint32_t address, size;

	if (!bytes_sub(in, at, 8, &head))
		return false;
	address = le32(head.ptr);
	size = le32(head.ptr + 4);
	*fits = size <= MAX_SEGMENT &&
		(is_address(m, address) || (m->second && !m->known && !address && size % 16 == 0));
	m->segment[m->known].address = address;
	m->segment[m->known].size = size;
	m->segment[m->known++].at = at + 8;
	return true;
}

static bool read_segments(struct bytes in, uint64_t at, struct image *m)
{
	bool fits = true;

	while (m->known < m->count && read_segment(in, at, m, &fits)) {
		if (!fits)
			return false;
		at += 8 + (uint64_t)m->segment[m->known - 1].size;
	}
	m->check = at | 15;
	m->size = m->check + 1;
	if (m->hashed)
		m->size += m->second ? 4 : SHA256_SIZE;
	return true;
}

static bool read_esp32(struct bytes in, struct image *m)
{
	*m = (struct image){ .header = ESP32_HEADER };
	if (in.len < ESP32_HEADER + 8 || in.ptr[0] != 0xe9 || !in.ptr[1] || in.ptr[1] > 16 ||
	    in.ptr[2] > 5 || in.ptr[23] > 1 || !bytes_all((struct bytes){ in.ptr + 19, 4 }, 0))
		return false;
	m->count = in.ptr[1];
	m->entry = le32(in.ptr + 4);
	m->chip = le16(in.ptr + 12);
	m->hashed = in.ptr[23];
	return is_address(m, m->entry) && m->chip <= 64 && read_segments(in, ESP32_HEADER, m);
}

static bool read_8266(struct bytes in, struct image *m)
{
	struct bytes head;
	uint64_t at = 0;
	bool fits;

	*m = (struct image){ .header = ESP8266_HEADER, .is_8266 = true };
	m->second = bytes_at(in, 0, "\xea\x04", 2);
	if (in.len < 2 * ESP8266_HEADER || in.ptr[2] > 3)
		return false;
	m->entry = le32(in.ptr + 4);
	if (m->second) {
		m->hashed = true;
		if (!is_address(m, m->entry) || !read_segment(in, 8, m, &fits) || !fits)
			return false;
		at = m->header2 = m->segment[0].at + m->segment[0].size;
		m->count = 1;
		m->check = m->size = at;
	}
	if (!bytes_sub(in, at, ESP8266_HEADER, &head)) {
		m->size += ESP8266_HEADER;
		return m->second;
	}
	if (head.ptr[0] != 0xe9 || !head.ptr[1] || head.ptr[1] > 16 || head.ptr[2] > 3 ||
	    le32(head.ptr + 4) != m->entry)
		return false;
	m->count += head.ptr[1];
	return is_address(m, m->entry) && read_segments(in, at + ESP8266_HEADER, m);
}

static bool image_read(struct bytes in, struct image *m)
{
	return read_esp32(in, m) || read_8266(in, m);
}

static enum err esp_image_probe(struct bytes from, struct span *out)
{
	struct image m;

	if (!image_read(from, &m))
		return ERR_NOMATCH;
	*out = (struct span){ .size = m.size, .bits = (m.is_8266 ? 24 : 32) + 8 * m.known };
	return OK;
}

/* The second form: two bytes, and then fields that have to fit. */
static uint64_t esp_image_seek(struct bytes in, uint64_t from, uint64_t until)
{
	const uint8_t *second = (const uint8_t *)"\xea\x04";
	struct image m;

	for (; (from = seek_pair(in, from, until, second, second)) < until; from++)
		if (image_read(bytes_from(in, from), &m) && m.size <= in.len - from)
			return from;
	return from;
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
	/* a chip starts none with a lower one any more, once it has started this */
	if (in.len >= 8 && le32(in.ptr + 4))
		sink_attribute_number(sink, "esp.secure-version", le32(in.ptr + 4));
	for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++) {
		if (!bytes_sub(in, fields[i].at, fields[i].width, &text))
			return;
		text.len = strnlen((const char *)text.ptr, text.len);
		if (text.len)
			sink_attribute(sink, fields[i].key, text);
	}
}

/* Is the digest of all, a SHA-256 or the second form's CRC-32, right? */
static bool digest_holds(struct bytes in, const struct image *m)
{
	struct bytes over = bytes_head(in, m->check + 1);
	uint8_t digest[SHA256_SIZE];
	uint32_t crc;

	if (m->second) {
		crc = hash_crc32(0, over);
		return le32(in.ptr + m->check + 1) == (crc >> 31 ? ~crc : crc + 1);
	}
	hash_sha256(over, digest);
	return bytes_at(in, m->check + 1, digest, SHA256_SIZE);
}

static enum err verify(struct bytes in, const struct image *m, struct sink *sink)
{
	uint8_t xored = 0xef;

	if (m->size > in.len) {
		sink_note(sink, ERR_TRUNCATED, in.len, "segments as long as their headers say");
		return ERR_TRUNCATED;
	}
	for (uint32_t i = m->second; i < m->known; i++)
		for (uint32_t k = 0; k < m->segment[i].size; k++)
			xored ^= in.ptr[m->segment[i].at + k];
	if (xored != in.ptr[m->check]) {
		sink_note(sink, ERR_CORRUPT, m->check, "the checksum of the segments");
		return ERR_CORRUPT;
	}
	if (!m->hashed || digest_holds(in, m))
		return OK;
	sink_note(sink, ERR_CORRUPT, m->check + 1,
		  m->second ? "the CRC-32 of the image" : "the SHA-256 of the image");
	return ERR_CORRUPT;
}

static enum err say_header(const char *name, struct bytes in, uint64_t at, uint64_t len,
			   struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str(name) };

	return sink_slice(sink, &header, bytes_head(bytes_from(in, at), len));
}

/* The segment I, with its header. */
static enum err say_segment(struct bytes in, const struct image *m, uint32_t i, enum err status,
			    struct sink *sink)
{
	struct entry part = { .kind = ENTRY_PART, .status = status };
	struct bytes body = bytes_head(bytes_from(in, m->segment[i].at), m->segment[i].size);
	char name[32];
	enum err err = say_header("segment header", in, m->segment[i].at - 8, 8, sink);

	if (err || !m->segment[i].size)
		return err;
	/* a segment that is whole in a cut image is whole */
	if (status == ERR_TRUNCATED)
		part.status = body.len < m->segment[i].size ? ERR_TRUNCATED : OK;
	snprintf(name, sizeof(name), "%u-%08x", i, m->segment[i].address);
	part.path = bytes_str(name);
	return sink_slice(sink, &part, body);
}

static enum err esp_image_extract(struct bytes in, struct sink *sink)
{
	struct image m;
	enum err status, err;

	if (!image_read(in, &m))
		return ERR_NOMATCH;
	if (!m.is_8266)
		sink_attribute_number(sink, "esp.chip", m.chip);
	sink_attribute_number(sink, "esp.entry", m.entry);
	say_description(bytes_from(in, m.segment[0].at), sink);
	status = verify(in, &m, sink);
	err = say_header("header", in, 0, m.header, sink);
	for (uint32_t i = 0; i < m.known && !err; i++) {
		if (i == 1 && m.header2)
			err = say_header("header", in, m.header2, m.header, sink);
		if (!err)
			err = say_segment(in, &m, i, status, sink);
	}
	if (!err && m.size <= in.len)
		err = say_header("checksum", in, m.check, m.size - m.check, sink);
	return err ? err : status;
}

const struct extractor extractor_esp_image = {
	.name = "esp_image",
	.summary = "application or boot loader of ESP32 and ESP8266 chips",
	.limitations = "inside other bytes, the ESP8266's second form only when whole, its first "
		       "only when it begins at the start of memory for code",
	.magic = (const struct magic[]){ { "\x32\x54\xcd\xab", 4, 32 },
					 { "\xee\0\0\0", 4,
					   8 }, /* no pin for write protection, no drive strength */
					 { "\0\0\x10\x40", 4, 8 }, /* a segment of the ESP8266 */
					 { "\xe9", 1, 0 },
					 { "\xea", 1, 0 },
					 { 0 } },
	.at_start = true,
	.container = true,
	.probe = esp_image_probe,
	.seek = esp_image_seek,
	.extract = esp_image_extract,
};
