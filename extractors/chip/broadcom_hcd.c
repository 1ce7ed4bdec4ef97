/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware of Broadcom's and Cypress' Bluetooth chips (.hcd; patches of their ROM): the commands
 * that load it. On disk, little-endian: u16 what, u8 size, the bytes. fc4c writes memory: u32
 * address, the bytes. fc4e starts the program and ends the list: u32 address, ffffffff if the chip
 * knows. The chip's name is a text in one of the first.
 *
 * Source: drivers/bluetooth/btbcm.c of Linux; Infineon, AN214937 (HCI commands of the vendor).
 */
#include "extractors/common/pieces.h"

#define COMMAND 3u
#define WRITE 0xfc4c
#define START 0xfc4e
#define ADDRESS 4u
#define MAX_COMMANDS 65536u

struct command {
	uint16_t what;
	uint64_t at, size; /* of its bytes */
};

static bool command_read(struct bytes in, uint64_t at, struct command *c)
{
	struct bytes head;

	if (!bytes_sub(in, at, COMMAND, &head))
		return false;
	*c = (struct command){ le16(head.ptr), at + COMMAND, head.ptr[2] };
	return c->what >> 8 == 0xfc && c->size >= ADDRESS;
}

/* Where the list ends; 0: it has no end, or is none. */
static uint64_t list_end(struct bytes in)
{
	struct command c;
	uint64_t at = 0;

	for (unsigned i = 0; i < MAX_COMMANDS && command_read(in, at, &c); i++) {
		at = c.at + c.size;
		if (c.what == START)
			return c.size == ADDRESS && at <= in.len && i > 3 ? at : 0;
	}
	return 0;
}

static enum err broadcom_hcd_probe(struct bytes from, struct span *out)
{
	uint64_t end;

	if (!bytes_at(from, 0, "\x4c\xfc", 2))
		return ERR_NOMATCH;
	end = list_end(from);
	if (!end)
		return ERR_NOMATCH;
	*out = (struct span){ .size = end, .bits = 6 * 8 + 24 };
	return OK;
}

static enum err broadcom_hcd_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct pieces memory = pieces_of(&parts, "memory");
	uint64_t at = 0, end = list_end(in);
	struct command c;
	enum err err;

	if (!end)
		return ERR_NOMATCH;
	err = parts_header(&parts, "commands", 0, end);
	while (!err && at < end && command_read(in, at, &c)) {
		if (c.what == WRITE)
			err = pieces_add(
				&memory, le32(in.ptr + c.at),
				bytes_head(bytes_from(in, c.at + ADDRESS), c.size - ADDRESS), OK);
		at = c.at + c.size;
	}
	if (!err)
		err = pieces_end(&memory);
	pieces_finish(&memory);
	return err ? err : parts.status;
}

extern const struct extractor extractor_broadcom_hcd;
const struct extractor extractor_broadcom_hcd = {
	.name = "broadcom_hcd",
	.summary = "firmware of Broadcom's and Cypress' Bluetooth chips (HCD)",
	.limitations = "found at the start of a file or region only; truncated files are not "
		       "recognised; has no checksum",
	.magic = (const struct magic[]){ { 0 } },
	.at_start = true,
	.container = true,
	.probe = broadcom_hcd_probe,
	.extract = broadcom_hcd_extract,
};
