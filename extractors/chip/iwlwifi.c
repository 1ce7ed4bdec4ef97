/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware of Intel's Wi-Fi chips (iwlwifi-*.ucode). On disk, little-endian, a header of 88 bytes:
 * u32 0, "IWL\n", 64 where it was built (text), 72 u32 version, u32 build, 8 reserved; then
 * elements aligned to 4 bytes: u32 what, u32 size, the value. Code is cut into elements of 32 KiB.
 * As Linux says the version, it has four parts, one byte each, when the highest is not 0; else the
 * build belongs to it, in hexadecimal from version 35 on.
 *
 * Source: drivers/net/wireless/intel/iwlwifi/fw/file.h and iwl-drv.c of Linux.
 */
#include <stdio.h>

#include "extractors/common/part.h"

#define MAGIC "\0\0\0\0IWL\n"
#define HEADER_SIZE 88u
#define TEXT_SIZE 64u
#define HEAD 8u
#define MAX_ELEMENTS 4096u /* of the largest file that is known 264 */
#define MAX_PROBED 320u    /* places where it may begin are many */
#define HEXADECIMAL 35u

/* Where the elements end, *MOST of them at most, which is how many more may be; 0: there are none.
 */
static uint64_t elements_end(struct bytes in, unsigned *most)
{
	uint64_t at = HEADER_SIZE;
	struct bytes head;

	for (; *most && bytes_sub(in, at, HEAD, &head); --*most) {
		uint64_t size = le32(head.ptr + 4);

		/* what is no debug element has a small number */
		if (!le32(head.ptr) || (le32(head.ptr) & 0xfeffff00) || size > INT32_MAX)
			break;
		at += HEAD + ((size + 3) & ~UINT64_C(3));
	}
	return at > HEADER_SIZE ? at : 0;
}

static enum err iwlwifi_probe(struct bytes from, struct span *out)
{
	unsigned most = MAX_PROBED;
	uint64_t end;

	if (!bytes_at(from, 0, MAGIC, 8))
		return ERR_NOMATCH;
	end = elements_end(from, &most);
	if (!end)
		return ERR_NOMATCH;
	*out = (struct span){ .size = most ? end : 0, .bits = 64 + 24 };
	return OK;
}

static enum err iwlwifi_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	unsigned most = MAX_ELEMENTS;
	uint64_t end = elements_end(in, &most);
	uint32_t version, build;
	char text[32];
	enum err err;

	if (!bytes_at(in, 0, MAGIC, 8) || !end)
		return ERR_NOMATCH;
	version = le32(in.ptr + 72);
	build = le32(in.ptr + 76);
	if (version >> 24)
		snprintf(text, sizeof(text), "%u.%u.%u.%u", version >> 24, version >> 16 & 0xff,
			 version >> 8 & 0xff, version & 0xff);
	else
		snprintf(text, sizeof(text), version < HEXADECIMAL ? "%u.%u" : "%u.%08x", version,
			 build);
	sink_attribute_text(sink, "iwlwifi.version", text);
	parts_text(&parts, "iwlwifi.build", bytes_head(bytes_from(in, 8), TEXT_SIZE));
	err = parts_header(&parts, "header", 0, HEADER_SIZE);
	if (!err)
		err = parts_emit(&parts, bytes_str("firmware"), HEADER_SIZE, end - HEADER_SIZE, OK);
	sink_used(sink, end < in.len ? end : in.len);
	return err ? err : parts.status;
}

extern const struct extractor extractor_iwlwifi;
const struct extractor extractor_iwlwifi = {
	.name = "iwlwifi",
	.summary = "firmware of Intel's Wi-Fi chips",
	.limitations = "its elements are one part; files without elements, of before 2010, are not "
		       "recognised; has no checksum",
	.magic = (const struct magic[]){ { MAGIC, 8, 0 }, { 0 } },
	.container = true,
	.probe = iwlwifi_probe,
	.extract = iwlwifi_extract,
};
