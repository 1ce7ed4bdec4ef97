/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Space to which Linux swaps memory. Its first page, in the byte order of the machine: after 1 KiB
 * the version 1, the number of the last page, how many are bad, an identifier and a label; at the
 * end of the page "SWAPSPACE2", or "S1SUSPEND" while the machine sleeps, its memory in the pages.
 * The pages behind it have what memory had, if anything.
 *
 * Source: Linux, include/linux/swap.h; util-linux, mkswap(8).
 */
#include "extractors/extractor.h"

#include "analyzer/base/hash.h"

#define FIELDS_AT 1024u
#define MAGIC_LEN 10u

static const uint32_t pages[] = { 4096, 8192, 16384, 32768, 65536 };

struct space {
	uint32_t page, last;
	bool asleep;
	struct bytes uuid, label;
};

static bool space_read(struct bytes in, struct space *s)
{
	for (size_t i = 0; i < sizeof(pages) / sizeof(*pages); i++) {
		uint64_t at = pages[i] - MAGIC_LEN;
		const uint8_t *p = in.ptr + FIELDS_AT;
		bool big;

		s->asleep = bytes_at(in, at, "S1SUSPEND\0", MAGIC_LEN);
		if (!s->asleep && !bytes_at(in, at, "SWAPSPACE2", MAGIC_LEN))
			continue;
		big = be32(p) == 1;
		if (!big && le32(p) != 1)
			return false;
		s->page = pages[i];
		s->last = big ? be32(p + 4) : le32(p + 4);
		s->uuid = bytes_of(p + 12, 16);
		s->label = bytes_of(p + 28, strnlen((const char *)p + 28, 16));
		return s->last;
	}
	return false;
}

static enum err swap_probe(struct bytes from, struct span *out)
{
	struct space s;

	if (!space_read(from, &s))
		return ERR_NOMATCH;
	*out = (struct span){ .size = ((uint64_t)s.last + 1) * s.page, .bits = 80 + 32 };
	return OK;
}

static enum err swap_extract(struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct entry part = { .kind = ENTRY_PART, .path = bytes_str("pages") };
	enum err err, status = OK;
	struct space s;
	uint64_t size;
	char hex[33];

	if (!space_read(in, &s))
		return ERR_NOMATCH;
	size = ((uint64_t)s.last + 1) * s.page;
	hash_hex(s.uuid.ptr, s.uuid.len, hex);
	sink_attribute_text(sink, "swap.uuid", hex);
	if (s.label.len)
		sink_attribute(sink, "swap.label", s.label);
	sink_attribute_number(sink, "swap.page", s.page);
	if (s.asleep)
		sink_attribute_text(sink, "swap.state", "suspended");
	if (in.len < size)
		sink_fault(sink, &status, ERR_TRUNCATED, in.len, "all pages");
	part.status = status;
	err = sink_slice(sink, &header, bytes_head(in, s.page));
	if (!err && in.len > s.page)
		err = sink_slice(sink, &part, bytes_head(bytes_from(in, s.page), size - s.page));
	return err ? err : status;
}

const struct extractor extractor_swap = {
	.name = "swap",
	.summary = "space to which Linux swaps memory",
	.limitations =
		"what memory left there is no part of the product, but is searched as any bytes",
	.magic = (const struct magic[]){ { "SWAPSPACE2", 10, 4096 - MAGIC_LEN },
					 { "SWAPSPACE2", 10, 8192 - MAGIC_LEN },
					 { "SWAPSPACE2", 10, 16384 - MAGIC_LEN },
					 { "SWAPSPACE2", 10, 32768 - MAGIC_LEN },
					 { "SWAPSPACE2", 10, 65536 - MAGIC_LEN },
					 { "S1SUSPEND\0", 10, 4096 - MAGIC_LEN },
					 { 0 } },
	.container = true,
	.probe = swap_probe,
	.extract = swap_extract,
};
