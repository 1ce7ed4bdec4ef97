/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware of Marvell's and NXP's Wi-Fi and Bluetooth chips, as their boot ROM takes it. On disk,
 * records: little-endian u32 what, u32 address, u32 size, and big-endian the CRC-32 of these 12
 * bytes (high bit first, from 0, not inverted). What 1 is memory: its bytes, the last 4 of which
 * are such a CRC-32 of those before. 4 starts the program and ends the list, 7 has no bytes.
 * Records of memory are as short as 256 bytes: those that follow each other in it are one part.
 *
 * Source: drivers/net/wireless/marvell/mwifiex/fw.h and libertas of Linux; what the CRCs cover was
 * found on the files of linux-firmware.
 */
#include "extractors/common/crc32_high.h"
#include "extractors/common/pieces.h"

#define HEAD 16u
#define CRC_SIZE 4u
#define MAX_RECORDS 65536u
#define MAX_SIZE 65536u

enum { MEMORY = 1, START = 4, MODE = 7 };

struct record {
	uint32_t what, address;
	uint64_t at, size; /* of its bytes */
};

static bool record_read(struct bytes in, const struct crc32_high *crc, uint64_t at,
			struct record *r)
{
	struct bytes head;

	if (!bytes_sub(in, at, HEAD, &head))
		return false;
	*r = (struct record){ le32(head.ptr), le32(head.ptr + 4), at + HEAD, le32(head.ptr + 8) };
	if (!r->what || r->what > MODE || r->size > MAX_SIZE ||
	    crc32_high(crc, 0, bytes_head(head, 12)) != be32(head.ptr + 12))
		return false;
	if (r->what == MODE)
		r->size = 0;
	return true;
}

/* Where the records end, *COMPLETE with the last of them in sight; 0: there are none. */
static uint64_t records_end(struct bytes in, const struct crc32_high *crc, bool *complete)
{
	struct record r;
	uint64_t at = 0;

	*complete = false;
	for (unsigned i = 0; i < MAX_RECORDS && !*complete && record_read(in, crc, at, &r); i++) {
		at = r.at + r.size;
		*complete = r.what == START;
	}
	return at;
}

static enum err marvell_fw_probe(struct bytes from, struct span *out)
{
	struct crc32_high crc;
	bool complete;
	uint64_t end;

	if (from.len < HEAD || !from.ptr[0] || from.ptr[0] > MODE ||
	    !bytes_all(bytes_head(bytes_from(from, 1), 3), 0))
		return ERR_NOMATCH;
	crc32_high_init(&crc, CRC32_USUAL);
	end = records_end(from, &crc, &complete);
	if (!end)
		return ERR_NOMATCH;
	*out = (struct span){ .size = complete ? end : from.len + 1, .bits = 29 + 16 + 32 };
	return OK;
}

struct walk {
	struct parts parts;
	struct crc32_high crc;
	struct pieces memory;
};

static enum err add(struct walk *w, const struct record *r)
{
	struct bytes all = bytes_head(bytes_from(w->parts.in, r->at), r->size), body;
	enum err status = ERR_TRUNCATED;

	if (r->size <= CRC_SIZE)
		return OK;
	body = bytes_head(all, r->size - CRC_SIZE);
	if (all.len == r->size) {
		status = crc32_high(&w->crc, 0, body) == be32(body.ptr + body.len) ? OK
										   : ERR_CORRUPT;
		if (status)
			parts_note(&w->parts, status, r->at, "the CRC-32 of a record");
	}
	return pieces_add(&w->memory, r->address, body, status);
}

static enum err marvell_fw_extract(struct bytes in, struct sink *sink)
{
	struct walk w = { .parts = parts_of(in, sink) };
	struct record r;
	enum err err = OK;
	bool complete;
	uint64_t at = 0, end;

	w.memory = pieces_of(&w.parts, "memory");
	crc32_high_init(&w.crc, CRC32_USUAL);
	end = records_end(in, &w.crc, &complete);
	if (!end)
		return ERR_NOMATCH;
	if (!complete && end + HEAD <= in.len)
		parts_note(&w.parts, ERR_CORRUPT, end, "a record and its checksum");
	else if (!complete || end > in.len)
		parts_note(&w.parts, ERR_TRUNCATED, in.len, "records up to the one that starts");
	for (unsigned i = 0; !err && at < end && i < MAX_RECORDS; i++) {
		if (!record_read(in, &w.crc, at, &r))
			break;
		if (r.what == MEMORY)
			err = add(&w, &r);
		at = r.at + r.size;
	}
	if (!err)
		err = pieces_end(&w.memory);
	pieces_finish(&w.memory);
	if (!err)
		err = parts_header(&w.parts, "records", 0, end < in.len ? end : in.len);
	return err ? err : w.parts.status;
}

extern const struct extractor extractor_marvell_fw;
const struct extractor extractor_marvell_fw = {
	.name = "marvell_fw",
	.summary = "firmware of Marvell's and NXP's Wi-Fi and Bluetooth chips",
	.limitations = "found at the start of a file or region only",
	.magic = (const struct magic[]){ { 0 } },
	.at_start = true,
	.container = true,
	.probe = marvell_fw_probe,
	.extract = marvell_fw_extract,
};
