/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/common/part.h"

void parts_note(struct parts *parts, enum err err, uint64_t at, const char *text)
{
	sink_fault(parts->sink, &parts->status, err, at, text);
}

static enum err emit(struct parts *parts, struct entry *entry, uint64_t at, uint64_t size)
{
	struct bytes part = bytes_head(bytes_from(parts->in, at), size);

	if (part.len < size) {
		parts_note(parts, ERR_TRUNCATED, parts->in.len,
			   "a part as long as its header says");
		if (!part.len)
			return OK;
		entry->status = ERR_TRUNCATED;
	}
	if (part.len > parts->left) {
		parts_note(parts, ERR_CORRUPT, at, "parts that do not lie upon each other");
		return OK;
	}
	parts->left -= part.len;
	return sink_slice(parts->sink, entry, part);
}

enum err parts_header(struct parts *parts, const char *name, uint64_t at, uint64_t size)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str(name) };

	return emit(parts, &entry, at, size);
}

enum err parts_emit(struct parts *parts, struct bytes name, uint64_t at, uint64_t size,
		    enum err status)
{
	struct entry entry = { .kind = ENTRY_PART, .path = name, .status = status };

	return emit(parts, &entry, at, size);
}

enum err parts_give(struct parts *parts, const char *name, struct buf *body, enum err status)
{
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str(name), .status = status };

	return sink_give(parts->sink, &entry, body);
}

void parts_text(struct parts *parts, const char *key, struct bytes text)
{
	text.len = strnlen((const char *)text.ptr, text.len);
	if (text.len)
		sink_attribute(parts->sink, key, text);
}
