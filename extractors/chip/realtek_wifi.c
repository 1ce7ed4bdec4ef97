/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware of Realtek's Wi-Fi chips. On disk, little-endian, one of three forms:
 *
 * A list (rtw89): ff, u8 number of parts, 2 zeros, u32 version, 8 zeros; for each part 16 bytes (u8
 * cut of the chip, u8 type, 2 others, u32 offset, u32 size, 4 others); the parts one after the
 * other; others behind them. The version is four bytes; in older lists it is 0, and each part has
 * its own at 4.
 *
 * A header of 64 bytes (rtw88): u16 chip, u16 kind, u16 version, u8 and u8 more of it, 8 others, 16
 * month, day, hour, minute, u16 year, then addresses and sizes of data (36), instructions (48)
 * and more (52); each part has 8 bytes of checksum behind it.
 *
 * A header of 32 bytes (rtlwifi, rtw88): u16 chip, u16 kind, u16 version, u8 more of it, 1 other, 8
 * month, day, hour, minute as they are read in hexadecimal, u16 size, others, 12 zeros.
 *
 * Source: drivers/net/wireless/realtek/{rtw89,rtw88,rtlwifi} of Linux.
 */
#include <stdio.h>

#include "extractors/common/part.h"

#define LIST_HEAD 16u
#define ROW 16u
#define MAX_ROWS 32u
#define HEADER 64u
#define OLD_HEADER 32u
#define CHECK 8u /* behind each part */

enum form { NONE, LIST, SIZES, OLD };

static const uint8_t *row_of(struct bytes in, unsigned i)
{
	return in.ptr + LIST_HEAD + i * ROW;
}

/* Where the parts of the list end; 0: it is none. */
static uint64_t list_end(struct bytes in)
{
	uint64_t at;

	if (in.len < LIST_HEAD || in.ptr[0] != 0xff || !in.ptr[1] || in.ptr[1] > MAX_ROWS ||
	    le16(in.ptr + 2) || le64(in.ptr + 8))
		return 0;
	at = LIST_HEAD + in.ptr[1] * ROW;
	if (in.len < at)
		return 0;
	for (unsigned i = 0; i < in.ptr[1]; i++) {
		const uint8_t *row = row_of(in, i);

		/* what is not firmware need not follow */
		if (le32(row + 4) < at || (i == 0 && le32(row + 4) != at) || !le32(row + 8))
			return 0;
		at = (uint64_t)le32(row + 4) + le32(row + 8);
	}
	return at;
}

static uint64_t sizes_end(struct bytes in)
{
	uint64_t more;

	if (in.len < HEADER || in.ptr[1] != 0x88 || !in.ptr[16] || in.ptr[16] > 12 || !in.ptr[17] ||
	    in.ptr[17] > 31 || in.ptr[18] > 23 || in.ptr[19] > 59 || le16(in.ptr + 20) < 2010 ||
	    le16(in.ptr + 20) > 2099)
		return 0;
	more = le32(in.ptr + 52);
	return HEADER + (uint64_t)le32(in.ptr + 36) + le32(in.ptr + 48) + 2 * CHECK +
	       (more ? more + CHECK : 0);
}

static bool is_old(struct bytes in)
{
	return in.len > OLD_HEADER && in.len == OLD_HEADER + (uint64_t)le16(in.ptr + 12) &&
	       in.ptr[8] && in.ptr[8] <= 0x12 && in.ptr[9] && in.ptr[9] <= 0x31 &&
	       in.ptr[10] <= 0x23 && in.ptr[11] <= 0x59 &&
	       bytes_all(bytes_head(bytes_from(in, 20), 12), 0);
}

static enum form form_of(struct bytes in)
{
	uint64_t end = list_end(in);

	if (end)
		return end <= in.len ? LIST : NONE;
	if (in.len > HEADER && sizes_end(in) == in.len)
		return SIZES;
	return is_old(in) ? OLD : NONE;
}

static enum err realtek_wifi_probe(struct bytes from, struct span *out)
{
	enum form form = form_of(from);

	if (!form)
		return ERR_NOMATCH;
	*out = (struct span){ .size = from.len, .bits = form == LIST ? 120 : 80 };
	return OK;
}

static enum err emit_list(struct parts *parts)
{
	struct bytes in = parts->in;
	const uint8_t *version = in.ptr + 4; /* older lists have none: that of the first part */
	uint64_t end = list_end(in);
	char text[32];
	enum err err = parts_header(parts, "header", 0, LIST_HEAD + in.ptr[1] * ROW);

	if (!le32(version) && le32(row_of(in, 0) + 8) >= 8)
		version = in.ptr + le32(row_of(in, 0) + 4) + 4;
	snprintf(text, sizeof(text), "%u.%u.%u.%u", version[0], version[1], version[2], version[3]);
	sink_attribute_text(parts->sink, "realtek_wifi.version", text);
	for (unsigned i = 0; !err && i < in.ptr[1]; i++) {
		const uint8_t *row = row_of(in, i);

		snprintf(text, sizeof(text), "%u-type-%u-cut-%u", i + 1, row[1], row[0]);
		err = parts_emit(parts, bytes_str(text), le32(row + 4), le32(row + 8), OK);
	}
	if (!err && end < in.len)
		err = parts_emit(parts, bytes_str("elements"), end, in.len - end, OK);
	return err;
}

static enum err emit_sizes(struct parts *parts)
{
	static const struct {
		const char *name;
		unsigned at;
	} memories[] = { { "data", 36 }, { "instructions", 48 }, { "more", 52 } };
	const uint8_t *p = parts->in.ptr;
	uint64_t at = HEADER;
	char text[32];
	enum err err;

	snprintf(text, sizeof(text), "%u.%u.%u", le16(p + 4), p[6], p[7]);
	sink_attribute_text(parts->sink, "realtek_wifi.version", text);
	snprintf(text, sizeof(text), "%u-%02u-%02u %02u:%02u", le16(p + 20), p[16], p[17], p[18],
		 p[19]);
	sink_attribute_text(parts->sink, "realtek_wifi.date", text);
	err = parts_header(parts, "header", 0, HEADER);
	for (unsigned i = 0; !err && i < 3; i++) {
		uint64_t size = le32(p + memories[i].at);

		if (!size && i == 2)
			break;
		err = parts_emit(parts, bytes_str(memories[i].name), at, size, OK);
		if (!err)
			err = parts_header(parts, "checksum", at + size, CHECK);
		at += size + CHECK;
	}
	return err;
}

static enum err emit_old(struct parts *parts)
{
	const uint8_t *p = parts->in.ptr;
	char text[32];
	enum err err;

	snprintf(text, sizeof(text), "%u.%u", le16(p + 4), p[6]);
	sink_attribute_text(parts->sink, "realtek_wifi.version", text);
	snprintf(text, sizeof(text), "%02x-%02x %02x:%02x", p[8], p[9], p[10], p[11]);
	sink_attribute_text(parts->sink, "realtek_wifi.date", text);
	err = parts_header(parts, "header", 0, OLD_HEADER);
	return err ? err
		   : parts_emit(parts, bytes_str("firmware"), OLD_HEADER,
				parts->in.len - OLD_HEADER, OK);
}

static enum err realtek_wifi_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	enum form form = form_of(in);
	enum err err;

	if (!form)
		return ERR_NOMATCH;
	err = form == LIST    ? emit_list(&parts)
	      : form == SIZES ? emit_sizes(&parts)
			      : emit_old(&parts);
	return err ? err : parts.status;
}

extern const struct extractor extractor_realtek_wifi;
const struct extractor extractor_realtek_wifi = {
	.name = "realtek_wifi",
	.summary = "firmware of Realtek's Wi-Fi chips",
	.limitations = "whole files only; checksums are not verified, as nobody says what they are",
	.magic = (const struct magic[]){ { 0 } },
	.at_start = true,
	.container = true,
	.probe = realtek_wifi_probe,
	.extract = realtek_wifi_extract,
};
