/* SPDX-License-Identifier: Apache-2.0 */
/*
 * UEFI capsule: an update that an operating system hands to the firmware. On disk, little-endian:
 * GUID of the kind, u32 size of this header, u32 flags, u32 size of all. What follows the header is
 * a firmware volume, or for firmware management (FMP):
 *
 *   u32 1, u16 count of drivers, u16 count of payloads, u64 for each of them where it is, counted
 *   from here. A driver is a PE file. A payload: u32 version, GUID of the device, u8 index, 3
 * bytes, u32 size of the image, u32 size of the vendor's code, from version 2 on u64, from version
 * 3 on u64 flags; the image, the vendor's code.
 *
 * An image that is signed starts with u64 count, u32 size of the signature with this field, u16
 * 200, u16 ef1, GUID 4aafd29d-68df-49ee-8aa9-347d375665a7, the signature.
 *
 * Source: UEFI specification 2.10, chapters 8.5 and 23.
 */
#include <stdio.h>

#include "analyzer/base/reader.h"
#include "extractors/common/guid.h"
#include "extractors/extractor.h"

#define HEADER_SIZE 28u
#define MAX_HEADER 4096u
#define MAX_FLAGS 0x0007ffffu
#define FMP_HEADER 8u
#define MAX_ITEMS 64u
#define SIGNATURE_HEADER 32u

static const uint8_t kinds[][GUID_SIZE] = {
	GUID(0x6dcbd5ed, 0xe82d, 0x4c44, 0xbd, 0xa1, 0x71, 0x94, 0x19, 0x9a, 0xd9, 0x2a), /* FMP */
	GUID(0x3b6686bd, 0x0d76, 0x4030, 0xb7, 0x0e, 0xb5, 0x51, 0x9e, 0x2f, 0xc5, 0xa0),
};

#define KIND(n)                                                                                    \
	{                                                                                          \
		(const char *)kinds[n], GUID_SIZE, 0                                               \
	}

struct capsule {
	uint32_t header, size;
	bool fmp;
};

static bool capsule_read(struct bytes in, struct capsule *c)
{
	struct reader r = reader_le(in);
	struct bytes kind = reader_take(&r, GUID_SIZE);
	uint32_t flags;

	c->header = read_u32(&r);
	flags = read_u32(&r);
	c->size = read_u32(&r);
	if (r.bad)
		return false;
	c->fmp = memcmp(kind.ptr, kinds[0], GUID_SIZE) == 0;
	return (c->fmp || memcmp(kind.ptr, kinds[1], GUID_SIZE) == 0) && c->header >= HEADER_SIZE &&
	       c->header <= MAX_HEADER && c->size > c->header && flags <= MAX_FLAGS;
}

static enum err uefi_capsule_probe(struct bytes from, struct span *out)
{
	struct capsule c;

	if (!capsule_read(from, &c))
		return ERR_NOMATCH;
	*out = (struct span){ .size = c.size, .bits = 128 + 32 };
	return OK;
}

static enum err emit_header(struct sink *sink, const char *name, struct bytes part)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str(name) };

	return sink_slice(sink, &entry, part);
}

static enum err emit(struct sink *sink, const char *name, unsigned number, struct bytes part,
		     enum err status)
{
	char path[32];
	struct entry entry = { .kind = ENTRY_PART, .status = status };

	snprintf(path, sizeof(path), number ? "%s%u" : "%s", name, number);
	entry.path = bytes_str(path);
	return sink_slice(sink, &entry, part);
}

/* What is before the content of a signed image. */
static uint64_t signature_size(struct bytes image)
{
	static const uint8_t pkcs7[] =
		GUID(0x4aafd29d, 0x68df, 0x49ee, 0x8a, 0xa9, 0x34, 0x7d, 0x37, 0x56, 0x65, 0xa7);
	uint64_t size;

	if (!bytes_at(image, 12, "\0\2\xf1\x0e", 4) || !bytes_at(image, 16, pkcs7, GUID_SIZE))
		return 0;
	size = 8 + (uint64_t)le32(image.ptr + 8);
	return size < SIGNATURE_HEADER || size >= image.len ? 0 : size;
}

/* The payload NUMBER, which is ITEM and perhaps more: OK, or why it cannot be read. */
static enum err emit_payload(struct sink *sink, struct bytes item, unsigned number, uint64_t at)
{
	struct reader r = reader_le(item);
	uint32_t version = read_u32(&r), size, vendor;
	struct bytes device = reader_take(&r, GUID_SIZE), image;
	char text[GUID_TEXT], key[32];
	uint64_t signature;
	enum err err;

	reader_skip(&r, 4);
	size = read_u32(&r);
	vendor = read_u32(&r);
	reader_skip(&r, version >= 3 ? 16 : version == 2 ? 8 : 0);
	image = bytes_head(bytes_from(item, r.pos), size);
	if (r.bad || version < 1 || version > 3 || image.len < size) {
		err = !r.bad && (version < 1 || version > 3) ? ERR_UNSUPPORTED : ERR_TRUNCATED;
		sink_note(sink, err, at, "a payload of a known version within the capsule");
		return emit(sink, "payload", number, image, err);
	}
	guid_text(device.ptr, text);
	snprintf(key, sizeof(key), "uefi_capsule.payload%u", number);
	sink_attribute_text(sink, key, text);
	signature = signature_size(image);
	err = emit_header(sink, "payload-header", bytes_head(item, r.pos));
	if (!err && signature)
		err = emit_header(sink, "signature", bytes_head(image, signature));
	if (!err)
		err = emit(sink, "payload", number, bytes_from(image, signature), OK);
	image = bytes_head(bytes_from(item, r.pos + size), vendor);
	if (err || !vendor)
		return err;
	if (image.len < vendor)
		sink_note(sink, ERR_TRUNCATED, at, "all bytes of the vendor's code");
	return emit(sink, "vendor-code", number, image, image.len < vendor ? ERR_TRUNCATED : OK);
}

static enum err emit_items(struct sink *sink, struct bytes in, uint64_t base)
{
	struct bytes fmp = bytes_from(in, base);
	struct reader r = reader_le(fmp);
	uint32_t version = read_u32(&r), drivers = read_u16(&r), count = drivers + read_u16(&r);
	uint64_t end, at, list = FMP_HEADER + 8ull * count;
	enum err err;

	if (r.bad || version != 1 || count > MAX_ITEMS || list > fmp.len) {
		sink_note(sink, ERR_CORRUPT, base, "the list of the capsule's payloads");
		return ERR_CORRUPT;
	}
	err = emit_header(sink, "payload-list", bytes_head(fmp, list));
	for (unsigned i = 0; i < count && !err; i++) {
		at = le64(fmp.ptr + FMP_HEADER + 8 * i);
		end = i + 1 < count ? le64(fmp.ptr + FMP_HEADER + 8 * (i + 1)) : fmp.len;
		if (at < list || end <= at || end > fmp.len) {
			sink_note(sink, ERR_CORRUPT, base + FMP_HEADER + 8 * i,
				  "payloads in order, within the capsule");
			return ERR_CORRUPT;
		}
		err = i < drivers ? emit(sink, "driver", i + 1,
					 bytes_head(bytes_from(fmp, at), end - at), OK)
				  : emit_payload(sink, bytes_head(bytes_from(fmp, at), end - at),
						 i - drivers + 1, base + at);
	}
	return err;
}

static enum err uefi_capsule_extract(struct bytes in, struct sink *sink)
{
	enum err err, status = OK;
	struct capsule c;

	if (!capsule_read(in, &c))
		return ERR_NOMATCH;
	if (in.len < c.size) {
		status = ERR_TRUNCATED;
		sink_note(sink, status, in.len, "as many bytes as the capsule's header says");
	}
	in = bytes_head(in, c.size);
	err = emit_header(sink, "header", bytes_head(in, c.header));
	if (!err && c.fmp)
		err = emit_items(sink, in, c.header);
	else if (!err)
		err = emit(sink, "body", 0, bytes_from(in, c.header), status);
	return err ? err : status;
}

const struct extractor extractor_uefi_capsule = {
	.name = "uefi_capsule",
	.summary = "update of UEFI firmware",
	.limitations = "capsules of the two GUIDs of UEFI; signatures are not verified",
	.magic = (const struct magic[]){ KIND(0), KIND(1), { 0 } },
	.container = true,
	.probe = uefi_capsule_probe,
	.extract = uefi_capsule_extract,
};
