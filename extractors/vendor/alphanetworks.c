/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Update script of Alpha Networks: a shell script that sets VENDOR and others; perhaps the line
 * "=== ddPack Boundary ===" and a program in base64 as uuencode -m writes it; the line "===
 * Firmware Boundary ===" and the firmware up to the end, which is inverted when it begins with
 * "REDSONIC".
 *
 * Source: fact_extractor, alphanetworks.py.
 */
#include "extractors/extractor.h"

#define START "#!/bin/sh\nVENDOR="
#define START_LEN 17u
#define SCRIPT_MAX (4u << 20) /* with the program */
#define FIRMWARE "=== Firmware Boundary ===\n"
#define PACK "=== ddPack Boundary ===\n"
#define INVERTED "\xad\xba\xbb\xac\xb0\xb1\xb6\xbc" /* REDSONIC */

/* Behind the first line LINE of IN; 0: there is none. */
static size_t find_line(struct bytes in, const char *line)
{
	const uint8_t *at = memmem(in.ptr, in.len, line, strlen(line));

	return at && (at == in.ptr || at[-1] == '\n') ? (size_t)(at - in.ptr) + strlen(line) : 0;
}

static enum err alphanetworks_probe(struct bytes from, struct span *out)
{
	if (!bytes_at(from, 0, START, START_LEN) ||
	    !find_line(bytes_head(from, SCRIPT_MAX), FIRMWARE))
		return ERR_NOMATCH;
	*out = (struct span){ .size = from.len, .bits = 8 * (START_LEN + sizeof(FIRMWARE) - 1) };
	return OK;
}

static int digit_of(uint8_t c)
{
	static const char digits[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	const char *at = c ? strchr(digits, c) : NULL;

	return at ? (int)(at - digits) : -1;
}

/* Append what the base64 lines of IN are, up to a line "====". */
static enum err decode(struct bytes in, struct buf *out)
{
	uint32_t bits = 0;
	unsigned count = 0;
	enum err err = buf_reserve(out, in.len);

	for (size_t i = 0; i < in.len && !err; i++) {
		int digit = digit_of(in.ptr[i]);

		if (in.ptr[i] == '=' || in.ptr[i] == '\n' || in.ptr[i] == '\r') {
			if (bytes_at(in, i, "====", 4) && i && in.ptr[i - 1] == '\n')
				return OK;
			continue;
		}
		if (digit < 0)
			return ERR_CORRUPT;
		bits = bits << 6 | (uint32_t)digit;
		count += 6;
		if (count >= 8) {
			count -= 8;
			out->ptr[out->len++] = (uint8_t)(bits >> count);
		}
	}
	return err ? err : ERR_TRUNCATED;
}

static enum err emit_pack(struct bytes pack, uint64_t at, enum err *status, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str("ddPack") };
	struct buf body = buf_with_max(sink->max_body);
	const uint8_t *line = memchr(pack.ptr, '\n', pack.len);
	enum err err = ERR_CORRUPT;

	if (bytes_at(pack, 0, "begin-base64 ", 13) && line)
		err = decode(bytes_from(pack, (uint64_t)(line - pack.ptr) + 1), &body);
	if (err == ERR_NOMEM || err == ERR_LIMIT) {
		buf_finish(&body);
		return err;
	}
	if (err) {
		sink_note(sink, err, at, "a program in base64");
		*status = err;
	}
	entry.status = err;
	return sink_give(sink, &entry, &body);
}

static enum err emit_firmware(struct bytes firmware, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str("firmware") };
	struct buf body = buf_with_max(sink->max_body);
	enum err err;

	if (!bytes_at(firmware, 0, INVERTED, 8))
		return firmware.len ? sink_slice(sink, &entry, firmware) : OK;
	err = buf_append(&body, firmware);
	if (err) {
		buf_finish(&body);
		return err;
	}
	for (size_t i = 0; i < body.len; i++)
		body.ptr[i] ^= 0xff;
	return sink_give(sink, &entry, &body);
}

static enum err alphanetworks_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str("script") };
	size_t firmware = find_line(bytes_head(in, SCRIPT_MAX), FIRMWARE);
	struct bytes script = bytes_head(in, firmware);
	size_t pack = find_line(script, PACK);
	enum err err, status = OK;

	if (!firmware)
		return ERR_NOMATCH;
	err = sink_slice(sink, &entry,
			 bytes_head(in, pack ? pack - strlen(PACK) : firmware - strlen(FIRMWARE)));
	if (!err && pack)
		err = emit_pack(bytes_from(script, pack), pack, &status, sink);
	if (!err)
		err = emit_firmware(bytes_from(in, firmware), sink);
	if (!err && firmware == in.len) {
		status = ERR_TRUNCATED;
		sink_note(sink, status, in.len, "the firmware");
	}
	return err ? err : status;
}

const struct extractor extractor_alphanetworks = {
	.name = "alphanetworks",
	.summary = "update script of Alpha Networks with the firmware in it",
	.limitations = "found at the start of a file only; scripts of up to 4 MiB",
	.magic = (const struct magic[]){ { "#!", 2, 0 }, { 0 } },
	.at_start = true,
	.probe = alphanetworks_probe,
	.extract = alphanetworks_extract,
};
