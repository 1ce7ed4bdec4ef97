/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware that Sercomm made, for Netgear and others. On disk: "sErCoMm", 4 bytes version, 34
 * hardware id, 10 hardware version, 8 with the software version, "sErCoMm" again, zeros, and in
 * the byte 511 what makes the sum of all bytes of the file 0; the content, mostly a zip.
 *
 * Source: OpenWrt, firmware-utils mksercommfw.c.
 */
#include "extractors/extractor.h"

#define HEADER_SIZE 512u
#define MAGIC "sErCoMm"
#define MAGIC_LEN 7u
#define AGAIN_AT 63u
#define HARDWARE_AT 11u
#define HARDWARE_LEN 34u

static enum err sercomm_probe(struct bytes from, struct span *out)
{
	if (from.len <= HEADER_SIZE || !bytes_at(from, 0, MAGIC, MAGIC_LEN) ||
	    !bytes_at(from, AGAIN_AT, MAGIC, MAGIC_LEN) ||
	    !bytes_all((struct bytes){ from.ptr + 71, 511 - 71 }, 0))
		return ERR_NOMATCH;
	*out = (struct span){ .size = from.len, .bits = 2 * 56, .fills = true };
	return OK;
}

static enum err sercomm_extract(struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct entry image = { .kind = ENTRY_PART, .path = bytes_str("image") };
	const char *hardware;
	struct span span;
	uint8_t sum = 0;
	enum err err = sercomm_probe(in, &span);

	if (err)
		return err;
	hardware = (const char *)in.ptr + HARDWARE_AT;
	if (*hardware)
		sink_attribute(sink, "sercomm.hardware",
			       bytes_of(hardware, strnlen(hardware, HARDWARE_LEN)));
	for (size_t i = 0; i < in.len; i++)
		sum = (uint8_t)(sum + in.ptr[i]);
	if (sum) {
		image.status = ERR_CORRUPT;
		sink_note(sink, ERR_CORRUPT, HEADER_SIZE - 1, "bytes that add up to 0");
	}
	err = sink_slice(sink, &header, bytes_head(in, HEADER_SIZE));
	if (!err)
		err = sink_slice(sink, &image, bytes_from(in, HEADER_SIZE));
	return err ? err : image.status;
}

const struct extractor extractor_sercomm = {
	.name = "sercomm",
	.summary = "firmware of Netgear and other Sercomm devices",
	.limitations = "only as the whole of a region, which it is taken to fill",
	.magic = (const struct magic[]){ { MAGIC, MAGIC_LEN, 0 }, { 0 } },
	.container = true,
	.probe = sercomm_probe,
	.extract = sercomm_extract,
};
