/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The configuration a Linux kernel was built with, kept in its read-only data (CONFIG_IKCONFIG):
 * "IKCFG_ST", a gzip member with the .config, "IKCFG_ED".
 *
 * Source: kernel/configs.c of Linux.
 */
#include "extractors/codec/codec.h"
#include "extractors/extractor.h"

#define MARK 8u

static enum err ikconfig_probe(struct bytes from, struct span *out)
{
	if (!bytes_at(from, 0, "IKCFG_ST\x1f\x8b\x08", MARK + 3))
		return ERR_NOMATCH;
	*out = (struct span){ .size = 0, .bits = 64 + 24 };
	return OK;
}

static enum err give_mark(struct sink *sink, const char *name, struct bytes mark)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str(name) };

	return sink_slice(sink, &entry, mark);
}

static enum err ikconfig_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str("config") };
	struct buf text = buf_with_max(sink->max_body);
	size_t used = 0;
	uint64_t end;
	enum err err;

	if (!bytes_at(in, 0, "IKCFG_ST", MARK))
		return ERR_NOMATCH;
	entry.status = codec_decode(CODEC_GZIP, bytes_from(in, MARK), &text, &used);
	end = MARK + (uint64_t)used;
	if (entry.status)
		sink_note(sink, entry.status, end, "the gzip member of a kernel configuration");
	else if (!bytes_at(in, end, "IKCFG_ED", MARK))
		sink_note(sink, ERR_CORRUPT, end, "the mark IKCFG_ED");
	err = entry.status == ERR_NOMEM ? ERR_NOMEM
					: give_mark(sink, "start", bytes_head(in, MARK));
	if (err) {
		buf_finish(&text);
		return err;
	}
	err = sink_give(sink, &entry, &text);
	if (!err && !entry.status && bytes_at(in, end, "IKCFG_ED", MARK)) {
		err = give_mark(sink, "end", bytes_head(bytes_from(in, end), MARK));
		end += MARK;
	}
	sink_used(sink, end);
	return err ? err : entry.status;
}

const struct extractor extractor_ikconfig = {
	.name = "ikconfig",
	.summary = "configuration inside a Linux kernel",
	.limitations = "",
	.magic = (const struct magic[]){ { "IKCFG_ST", 8, 0 }, { 0 } },
	.probe = ikconfig_probe,
	.extract = ikconfig_extract,
};
