/* SPDX-License-Identifier: Apache-2.0 */
/*
 * PE files (pe_end.h) inside other bytes: programs and drivers of UEFI in flash dumps and option
 * ROMs.
 *
 * Source: PE Format (Microsoft), with its list of machines.
 */
#include "extractors/common/pe_end.h"
#include "extractors/common/seek.h"
#include "extractors/extractor.h"

#define SIGNATURE "PE\0\0"
/* "MZ" and its distance, the signature, the machine; less than a kernel in a PE file verifies */
#define BITS 50u

static bool is_machine(uint16_t machine)
{
	static const uint16_t machines[] = { 0x014c, 0x0200, 0x0ebc, 0x01c0, 0x01c2, 0x01c4, 0x5032,
					     0x5064, 0x5128, 0x6232, 0x6264, 0x8664, 0xaa64 };

	for (size_t i = 0; i < sizeof(machines) / sizeof(*machines); i++)
		if (machines[i] == machine)
			return true;
	return false;
}

static bool is_program(struct bytes in, struct pe *pe)
{
	return pe_read(in, pe) && is_machine(pe->machine) && pe->count && pe->end &&
	       (pe->magic == 0x10b || pe->magic == 0x20b);
}

static enum err pe_probe(struct bytes from, struct span *out)
{
	struct pe pe;

	if (!is_program(from, &pe))
		return ERR_NOMATCH;
	*out = (struct span){ .size = pe.end, .bits = BITS };
	return OK;
}

static uint64_t pe_seek(struct bytes in, uint64_t from, uint64_t until)
{
	static const uint8_t magic[] = { 'M', 'Z' };

	for (; (from = seek_pair(in, from, until, magic, magic)) < until; from++)
		if (in.len - from >= 0x40 &&
		    bytes_at(in, from + le32(in.ptr + from + 0x3c), SIGNATURE, 4))
			return from;
	return from;
}

static enum err pe_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str(""), .mode = 0644 };
	struct pe pe;
	enum err err;

	if (!is_program(in, &pe))
		return ERR_NOMATCH;
	if (pe.end > in.len) {
		entry.status = ERR_TRUNCATED;
		sink_note(sink, ERR_TRUNCATED, in.len, "the rest of a PE file");
	}
	err = sink_slice(sink, &entry, bytes_head(in, pe.end));
	return err ? err : entry.status;
}

extern const struct extractor extractor_pe;
const struct extractor extractor_pe = {
	.name = "pe",
	.summary = "program or driver of UEFI (PE), inside other bytes",
	.limitations = "a file that is one is a file, not a container; truncated ones are not "
		       "recognised",
	.magic = (const struct magic[]){ { SIGNATURE, 4, MAGIC_ANYWHERE }, { 0 } },
	.inner = true,
	.probe = pe_probe,
	.seek = pe_seek,
	.extract = pe_extract,
};
