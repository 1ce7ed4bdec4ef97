/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/hex/hex_record.h"

#include <stdio.h>

int hex_record_digit(uint8_t c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 32;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool hex_record_read(struct bytes in, uint64_t at, struct hex_record *out)
{
	out->len = 0;
	out->sum = 0;
	out->end = at;
	while (at + 1 < in.len && hex_record_digit(in.ptr[at]) >= 0 &&
	       hex_record_digit(in.ptr[at + 1]) >= 0) {
		uint8_t value = (uint8_t)(hex_record_digit(in.ptr[at]) << 4 |
					  hex_record_digit(in.ptr[at + 1]));

		if (out->len == HEX_RECORD_MAX)
			return false;
		out->byte[out->len++] = value;
		out->sum = (uint8_t)(out->sum + value);
		at += 2;
	}
	out->end = at;
	if (at + 1 == in.len && hex_record_digit(in.ptr[at]) >= 0) { /* cut between two digits */
		out->end = in.len;
		return false;
	}
	while (at < in.len && in.ptr[at] == '\r')
		at++;
	if (at < in.len && in.ptr[at] != '\n')
		return false;
	out->end = at < in.len ? at + 1 : at;
	return true;
}

uint64_t hex_record_last(struct bytes in)
{
	size_t at = in.len;

	while (at && (in.ptr[at - 1] == '\n' || in.ptr[at - 1] == '\r'))
		at--;
	while (at && in.len - at < 2 * HEX_RECORD_MAX) {
		if (in.ptr[at - 1] == '\n')
			return at;
		at--;
	}
	return in.len;
}

static enum err give(struct hex_memory *m, enum err status, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_PART, .status = status };
	size_t max = m->body.max;
	char name[32];
	enum err err;

	if (!m->body.len)
		return OK;
	snprintf(name, sizeof(name), "%08llx", (unsigned long long)m->start);
	entry.path = bytes_str(name);
	err = sink_give(sink, &entry, &m->body);
	m->body.max = max;
	return err;
}

enum err hex_memory_add(struct hex_memory *m, uint64_t address, struct bytes data,
			struct sink *sink)
{
	if (m->body.len && address != m->start + m->body.len) {
		enum err err = give(m, OK, sink);

		if (err)
			return err;
	}
	if (!m->body.len)
		m->start = address;
	return buf_append(&m->body, data);
}

enum err hex_memory_finish(struct hex_memory *m, enum err status, struct sink *sink)
{
	enum err err = status == ERR_NOMEM ? OK : give(m, status, sink);

	buf_finish(&m->body);
	return err ? err : status;
}

enum err hex_record_finish(struct hex_memory *m, enum err status, uint64_t at, struct sink *sink)
{
	if (status && status != ERR_NOMEM)
		sink_note(sink, status, at, "a record with a correct checksum");
	sink_used(sink, at);
	return hex_memory_finish(m, status, sink);
}
