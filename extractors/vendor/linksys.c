/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What stands behind the firmware of Linksys routers, 256 bytes: ".LINKSYS.", 8 digits version, 15
 * bytes model, 8 checksum of all before it, by cksum(1) in hexadecimal, 8 and 16 with more texts,
 * zeros.
 *
 * Source: OpenWrt, scripts/linksys-image.sh.
 */
#include "extractors/extractor.h"

#define SIZE 256u
#define MAGIC ".LINKSYS."
#define MAGIC_LEN 9u
#define MODEL_AT 17u
#define MODEL_LEN 15u
#define TEXT_END 64u

static bool is_between(struct bytes in, uint32_t from, uint32_t to, uint8_t least, uint8_t most)
{
	for (uint32_t i = from; i < to; i++)
		if (in.ptr[i] < least || in.ptr[i] > most)
			return false;
	return true;
}

static enum err linksys_probe(struct bytes from, struct span *out)
{
	if (from.len < TEXT_END || !bytes_at(from, 0, MAGIC, MAGIC_LEN) ||
	    !is_between(from, MAGIC_LEN, MODEL_AT, '0', '9') ||
	    !is_between(from, MODEL_AT, TEXT_END, ' ', '~') ||
	    !bytes_all(bytes_from(bytes_head(from, SIZE), TEXT_END), 0))
		return ERR_NOMATCH;
	*out = (struct span){ .size = SIZE, .bits = 72 + 32 };
	return OK;
}

static enum err linksys_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str("trailer") };
	struct bytes model;
	struct span span;
	enum err err = linksys_probe(in, &span);

	if (err)
		return err;
	model = (struct bytes){ in.ptr + MODEL_AT, MODEL_LEN };
	while (model.len && model.ptr[model.len - 1] == ' ')
		model.len--;
	if (model.len)
		sink_attribute(sink, "linksys.model", model);
	if (in.len < SIZE) {
		entry.status = ERR_TRUNCATED;
		sink_note(sink, ERR_TRUNCATED, in.len, "a trailer of 256 bytes");
	}
	err = sink_slice(sink, &entry, bytes_head(in, SIZE));
	return err ? err : entry.status;
}

const struct extractor extractor_linksys = {
	.name = "linksys",
	.summary = "trailer of the firmware of Linksys routers",
	.limitations = "its checksum, of what is before it, is not verified",
	.magic = (const struct magic[]){ { MAGIC, MAGIC_LEN, 0 }, { 0 } },
	.container = true,
	.probe = linksys_probe,
	.extract = linksys_extract,
};
