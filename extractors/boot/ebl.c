/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Update for the boot loader of Ember's and Silicon Labs' older Zigbee chips (EM35x, EFR32). On
 * disk, big-endian, a list: u16 what, u16 size, the value. First the header: u16 version of the
 * format, u16 e350, u32 address, u32 CRC, and 128 bytes of the table that starts the application,
 * little-endian: at 28 u16 version of the stack (four digits), u16 build, u32 time when the update
 * was made, text. A program is u32 address and its bytes, a page or less: those that follow each
 * other in memory are one part. Last the end with a little-endian CRC-32 of all before it. An
 * encrypted update has a header of its own.
 *
 * Source: Silicon Labs, UG103.6 (bootloader fundamentals); ebl.h and the address tables of em35x.
 */
#include <stdio.h>

#include "extractors/boot/ember_list.h"
#include "extractors/common/pieces.h"

#define PLAIN "\0\0\0\x8c\2\1\xe3\x50"
#define CLOSED "\xfb\5\0\6\2\1\0\1\xe3\x50"
#define TABLE 16u /* where the application's table is */
#define TABLE_END 144u
#define CLOSED_END 10u

enum {
	PROGRAM = 0xfe01,
	MANUFACTURING = 0x02fe,
	ERASE_PROGRAM = 0xfd03,
	METADATA = 0xf608,
	ENCRYPTED = 0xf907,
	END = 0xfc04,
};

static bool is_program(uint32_t what)
{
	return what == PROGRAM || what == MANUFACTURING || what == ERASE_PROGRAM;
}

/* All that can be in a list behind its header: what else is seen tells that it is none. */
static bool is_known(uint32_t what)
{
	return is_program(what) || what == METADATA || what == ENCRYPTED || what == END ||
	       what == 0xfa06 || what == 0xf709 || what == 0xf70a;
}

static const struct ember_form form = { 4, true, END, is_known };

/* Where the elements behind the header begin; 0: it is none. */
static uint64_t header_end(struct bytes in)
{
	return bytes_at(in, 0, PLAIN, 8) ? TABLE_END : bytes_at(in, 0, CLOSED, 10) ? CLOSED_END : 0;
}

static enum err ebl_probe(struct bytes from, struct span *out)
{
	uint64_t at = header_end(from);

	return at ? ember_probe(&form, from, at, 64, out) : ERR_NOMATCH;
}

static void tell(struct parts *parts)
{
	const uint8_t *table = parts->in.ptr + TABLE;
	char version[24];
	unsigned v;

	if (parts->in.len < TABLE_END || !bytes_at(parts->in, 0, PLAIN, 8))
		return;
	v = le16(table + 28);
	snprintf(version, sizeof(version), "%u.%u.%u.%u", v >> 12, v >> 8 & 15, v >> 4 & 15,
		 v & 15);
	if (v)
		sink_attribute_text(parts->sink, "ebl.version", version);
	sink_attribute_number(parts->sink, "ebl.build", le16(table + 30));
	sink_attribute_number(parts->sink, "ebl.time", le32(table + 32));
	parts_text(parts, "ebl.info", bytes_of(table + 36, 20));
	sink_attribute_number(parts->sink, "ebl.application", le32(table + 88));
}

struct walk {
	struct parts parts;
	struct pieces program;
	uint64_t done; /* what is before has been told */
};

/* The bytes up to AT that are no parts: heads of elements, and programs, which are given. */
static enum err emit_elements(struct walk *w, uint64_t at)
{
	uint64_t from = w->done;

	w->done = at;
	return at > from ? parts_header(&w->parts, "elements", from, at - from) : OK;
}

static enum err emit_value(struct walk *w, const struct ember_element *e)
{
	struct bytes value = bytes_head(bytes_from(w->parts.in, e->at), e->size);
	bool closed = e->what == ENCRYPTED;
	enum err err;

	if (is_program(e->what))
		return value.len > 4 ? pieces_add(&w->program, be32(value.ptr),
						  bytes_from(value, 4), w->parts.status)
				     : OK;
	err = pieces_end(&w->program);
	if (err || !value.len || (e->what != METADATA && !closed))
		return err;
	err = emit_elements(w, e->at);
	w->done = e->at + e->size;
	return err ? err
		   : parts_emit(&w->parts, bytes_str(closed ? "encrypted" : "metadata"), e->at,
				e->size, closed ? ERR_ENCRYPTED : OK);
}

static enum err ebl_extract(struct bytes in, struct sink *sink)
{
	uint64_t at = header_end(in);
	struct ember_element e;
	struct walk w = { 0 };
	enum err err = OK;

	if (!at || !ember_open(&form, in, at, sink, &w.parts))
		return ERR_NOMATCH;
	if (at == CLOSED_END && !w.parts.status)
		parts_note(&w.parts, ERR_ENCRYPTED, 0, "elements that are not encrypted");
	w.program = pieces_of(&w.parts, "program");
	tell(&w.parts);
	while (!err && ember_read(&form, w.parts.in, at, &e)) {
		err = emit_value(&w, &e);
		at = e.at + e.size;
	}
	if (!err)
		err = pieces_end(&w.program);
	if (!err)
		err = emit_elements(&w, w.parts.in.len);
	pieces_finish(&w.program);
	return err ? err : w.parts.status;
}

extern const struct extractor extractor_ebl;
const struct extractor extractor_ebl = {
	.name = "ebl",
	.summary = "update for the boot loader of Ember's Zigbee chips (EBL)",
	.limitations = "version 2.1; encrypted updates are named, not read; the CRC of the "
		       "application's table is not verified",
	.magic = (const struct magic[]){ { PLAIN, 8, 0 }, { CLOSED, 10, 0 }, { 0 } },
	.container = true,
	.probe = ebl_probe,
	.extract = ebl_extract,
};
