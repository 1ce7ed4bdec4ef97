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

#include "analyzer/base/hash.h"
#include "extractors/common/pieces.h"

#define PLAIN "\0\0\0\x8c\2\1\xe3\x50"
#define CLOSED "\xfb\5\0\6\2\1\0\1\xe3\x50"
#define HEAD 4u
#define TABLE 16u /* where the application's table is */
#define TABLE_END 144u
#define MAX_ELEMENTS 65536u

enum {
	PROGRAM = 0xfe01,
	MANUFACTURING = 0x02fe,
	ERASE_PROGRAM = 0xfd03,
	METADATA = 0xf608,
	ENCRYPTED = 0xf907,
	END = 0xfc04,
};

struct element {
	uint16_t what;
	uint64_t at, size; /* of the value */
};

static bool element_read(struct bytes in, uint64_t at, struct element *e)
{
	struct bytes head;

	if (!bytes_sub(in, at, HEAD, &head))
		return false;
	*e = (struct element){ be16(head.ptr), at + HEAD, be16(head.ptr + 2) };
	return true;
}

static bool is_program(uint16_t what)
{
	return what == PROGRAM || what == MANUFACTURING || what == ERASE_PROGRAM;
}

/* All that can be in a list behind its header: what else is seen tells that it is none. */
static bool is_known(uint16_t what)
{
	return is_program(what) || what == METADATA || what == ENCRYPTED || what == END ||
	       what == 0xfa06 || what == 0xf709 || what == 0xf70a;
}

/* Where the list ends, *COMPLETE with its end in sight; 0: it is none. */
static uint64_t list_end(struct bytes in, bool *complete)
{
	struct element e;
	uint64_t at;

	*complete = false;
	if (!bytes_at(in, 0, PLAIN, 8) && !bytes_at(in, 0, CLOSED, 10))
		return 0;
	at = HEAD + be16(in.ptr + 2);
	for (unsigned i = 0; i < MAX_ELEMENTS && element_read(in, at, &e); i++) {
		if (!is_known(e.what))
			return 0;
		at = e.at + e.size;
		*complete = e.what == END && e.size == 4;
		if (*complete)
			break;
	}
	return at;
}

static enum err ebl_probe(struct bytes from, struct span *out)
{
	bool complete;
	uint64_t end = list_end(from, &complete);

	if (!end)
		return ERR_NOMATCH;
	if (!complete && end <= from.len) /* cut in the head of an element */
		end = from.len + 1;
	*out = (struct span){ .size = end, .bits = complete ? 64 + 32 : 64 };
	return OK;
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

static enum err emit_value(struct walk *w, const struct element *e)
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

static void judge(struct parts *parts, uint64_t end, bool complete)
{
	struct bytes in = parts->in;

	if (!complete || end > in.len)
		parts_note(parts, ERR_TRUNCATED, in.len, "elements up to the one of the end");
	else if (hash_verify() && hash_crc32(0, bytes_head(in, end - 4)) != le32(in.ptr + end - 4))
		parts_note(parts, ERR_CORRUPT, end - 4, "the CRC-32 of the update");
	else if (bytes_at(in, 0, CLOSED, 10))
		parts_note(parts, ERR_ENCRYPTED, 0, "elements that are not encrypted");
}

static enum err ebl_extract(struct bytes in, struct sink *sink)
{
	struct walk w = { .parts = parts_of(in, sink) };
	struct element e;
	bool complete;
	uint64_t at, end = list_end(in, &complete);
	enum err err = OK;

	if (!end)
		return ERR_NOMATCH;
	w.program = pieces_of(&w.parts, "program");
	judge(&w.parts, end, complete);
	tell(&w.parts);
	at = HEAD + be16(in.ptr + 2);
	for (unsigned i = 0; !err && i < MAX_ELEMENTS && element_read(in, at, &e); i++) {
		err = emit_value(&w, &e);
		at = e.at + e.size;
	}
	if (!err)
		err = pieces_end(&w.program);
	if (!err)
		err = emit_elements(&w, in.len);
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
