/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Update of a Matter device. On disk, little-endian: a magic, the size of all (64 bits), the size
 * of the header, the header as a structure of tagged values (who made it, its version, the size of
 * the payload and its digest), and the payload.
 *
 * Source: Connectivity Standards Alliance, Matter core specification, 11.21 (OTA software image
 * file format) and appendix A (tag, length, value).
 */
#include "analyzer/base/hash.h"
#include "analyzer/base/reader.h"
#include "extractors/extractor.h"

#define FIXED 16u
#define MAX_HEADER 4096u
#define TAGS                                                                                       \
	10u /* of context: vendor, product, version, its text, size, ..., digest kind, digest */

enum { TAG_VENDOR, TAG_PRODUCT, TAG_VERSION, TAG_VERSION_TEXT, TAG_SIZE, TAG_KIND = 8, TAG_DIGEST };

struct header {
	uint64_t total, size; /* size: of all before the payload */
	uint64_t number[TAGS];
	struct bytes text[TAGS];
	uint16_t seen; /* one bit for each tag */
};

/* One value after its control byte; false when it is none that a header has. */
static bool value_read(struct reader *r, unsigned type, uint64_t *number, struct bytes *text)
{
	uint64_t value = 0;
	unsigned width = 1u << (type & 3);
	struct bytes b = reader_take(r, width);

	for (size_t i = b.len; i > 0; i--)
		value = value << 8 | b.ptr[i - 1];
	if (type >= 0x04 && type <= 0x07)
		*number = value;
	else if (type >= 0x0c && type <= 0x13)
		*text = reader_take(r, value);
	else
		return false;
	return !r->bad;
}

static bool header_read(struct bytes in, struct header *h)
{
	struct bytes values;
	struct reader r;

	*h = (struct header){ 0 };
	if (!bytes_at(in, 0, "\x1e\xf1\xee\x1b", 4) || in.len < FIXED)
		return false;
	h->total = le64(in.ptr + 4);
	h->size = FIXED + (uint64_t)le32(in.ptr + 12);
	if (h->size > MAX_HEADER || h->total < h->size || h->total >> 40 ||
	    !bytes_sub(in, FIXED, h->size - FIXED, &values))
		return false;
	r = reader_le(values);
	if (read_u8(&r) != 0x15) /* a structure without a tag */
		return false;
	for (;;) {
		uint8_t control = read_u8(&r), tag;

		if (control == 0x18)
			return !r.bad && !reader_left(&r);
		tag = read_u8(&r);
		if (r.bad || control >> 5 != 1 || tag >= TAGS ||
		    !value_read(&r, control & 31, &h->number[tag], &h->text[tag]))
			return false;
		h->seen |= (uint16_t)(1u << tag);
	}
}

static enum err matter_ota_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .size = h.total, .bits = 72 };
	return OK;
}

/* The payload against its size and digest; what is not said is not checked. */
static enum err verify(const struct header *h, struct bytes payload, struct sink *sink)
{
	uint8_t digest[SHA256_SIZE];

	if (payload.len < h->total - h->size) {
		sink_note(sink, ERR_TRUNCATED, h->size + payload.len,
			  "as many bytes as the header says");
		return ERR_TRUNCATED;
	}
	if (h->seen & 1u << TAG_SIZE && h->number[TAG_SIZE] != payload.len) {
		sink_note(sink, ERR_CORRUPT, 4, "the size of the payload twice");
		return ERR_CORRUPT;
	}
	if (h->number[TAG_KIND] != 1 || h->text[TAG_DIGEST].len != SHA256_SIZE)
		return OK;
	hash_sha256(payload, digest);
	if (bytes_equal(h->text[TAG_DIGEST], bytes_of(digest, SHA256_SIZE)))
		return OK;
	sink_note(sink, ERR_CORRUPT, h->size, "the SHA-256 of the payload");
	return ERR_CORRUPT;
}

static enum err matter_ota_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct bytes payload;
	struct header h;
	enum err err, status;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	payload = bytes_head(bytes_from(in, h.size), h.total - h.size);
	sink_attribute_number(sink, "matter.vendor", h.number[TAG_VENDOR]);
	sink_attribute_number(sink, "matter.product", h.number[TAG_PRODUCT]);
	if (h.text[TAG_VERSION_TEXT].len)
		sink_attribute(sink, "matter.version", h.text[TAG_VERSION_TEXT]);
	status = verify(&h, payload, sink);
	err = sink_slice(sink, &entry, bytes_head(in, h.size));
	entry = (struct entry){ .kind = ENTRY_PART,
				.path = bytes_str("payload"),
				.status = status };
	if (!err && payload.len)
		err = sink_slice(sink, &entry, payload);
	return err ? err : status;
}

const struct extractor extractor_matter_ota = {
	.name = "matter_ota",
	.summary = "update of Matter devices",
	.limitations = "digests other than SHA-256 are not verified",
	.magic = (const struct magic[]){ { "\x1e\xf1\xee\x1b", 4, 0 }, { 0 } },
	.container = true,
	.probe = matter_ota_probe,
	.extract = matter_ota_extract,
};
