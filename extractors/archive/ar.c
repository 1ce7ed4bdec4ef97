/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ar (ar(5)): static libraries, .deb and .ipk. "!<arch>\n", then members at even offsets, with a
 * header of text: name 16, mtime 12, uid 6, gid 6, mode 8 (octal), size 10, "`\n". GNU ends short
 * names with "/" and keeps long ones in the member "//", named "/offset"; BSD writes "#1/length"
 * and the name before the data.
 */
#include "analyzer/base/text.h"
#include "extractors/extractor.h"

#define MAGIC "!<arch>\n"
#define HEADER 60u
#define MAX_STEPS 4096u /* members that a probe looks at */

struct member {
	struct bytes name, body;
	uint64_t number[4]; /* mtime, uid, gid, mode */
	uint64_t size;      /* of the body, as stored */
	uint64_t next;
	bool table; /* GNU or BSD symbol table, or long names */
};

/* A number padded with spaces; all spaces are 0. */
static bool number(struct bytes field, unsigned base, uint64_t *out)
{
	size_t i = 0;

	*out = 0;
	for (; i < field.len && is_digit(field.ptr[i]); i++)
		*out = *out * base + (uint64_t)(field.ptr[i] - '0');
	for (; i < field.len; i++)
		if (field.ptr[i] != ' ')
			return false;
	return true;
}

static struct bytes trim(struct bytes text, char what)
{
	while (text.len && text.ptr[text.len - 1] == what)
		text.len--;
	return text;
}

/* The fields of the header at AT; the body may be shorter than `size`. */
static bool read_member(struct bytes in, uint64_t at, struct member *m)
{
	static const struct {
		uint8_t at, len, base;
	} field[4] = { { 16, 12, 10 }, { 28, 6, 10 }, { 34, 6, 10 }, { 40, 8, 8 } };
	struct bytes h;

	if (!bytes_sub(in, at, HEADER, &h) || !bytes_at(h, 58, "`\n", 2) || h.ptr[48] == ' ' ||
	    !number((struct bytes){ h.ptr + 48, 10 }, 10, &m->size))
		return false;
	for (int i = 0; i < 4; i++)
		if (!number((struct bytes){ h.ptr + field[i].at, field[i].len }, field[i].base,
			    &m->number[i]))
			return false;
	m->name = trim(bytes_head(h, 16), ' ');
	m->body = bytes_head(bytes_from(in, at + HEADER), m->size);
	m->next = at + HEADER + m->size;
	m->next += m->next & 1;
	return true;
}

static bool truncated(const struct member *m)
{
	return m->body.len < m->size;
}

/* Resolve the name; NAMES is the body of "//". */
static bool resolve_name(struct member *m, struct bytes names)
{
	struct bytes digits = bytes_from(m->name, 1);
	uint64_t value = 0;

	m->table = bytes_equal(m->name, bytes_str("/")) || bytes_equal(m->name, bytes_str("//")) ||
		   bytes_equal(m->name, bytes_str("/SYM64/"));
	if (m->table)
		return true;
	if (bytes_at(m->name, 0, "#1/", 3)) {
		if (!number(bytes_from(m->name, 3), 10, &value) || value > m->body.len)
			return false;
		m->name = trim(bytes_head(m->body, value), 0);
		m->body = bytes_from(m->body, value);
		m->size -= value;
	} else if (m->name.len > 1 && m->name.ptr[0] == '/' && number(digits, 10, &value)) {
		struct bytes rest = bytes_from(names, value);
		const uint8_t *end = rest.len ? memchr(rest.ptr, '\n', rest.len) : NULL;

		if (!end)
			return false;
		m->name = trim(bytes_head(rest, (uint64_t)(end - rest.ptr)), '/');
	} else if (m->name.len > 1 && m->name.ptr[m->name.len - 1] == '/') {
		m->name.len--;
	}
	m->table = bytes_at(m->name, 0, "__.SYMDEF", 9);
	return m->name.len > 0;
}

static enum err ar_probe(struct bytes from, struct span *out)
{
	struct member m;
	unsigned steps = 0;
	uint64_t at = 8;

	if (!bytes_at(from, 0, MAGIC, 8) || (from.len > 8 && !read_member(from, 8, &m)))
		return ERR_NOMATCH;
	while (steps < MAX_STEPS && read_member(from, at, &m)) {
		at = m.next;
		steps++;
	}
	/* the last one's padding, a line feed, is often left out */
	if (steps && m.size & 1 && !bytes_at(from, at - 1, "\n", 1) && at - 1 <= from.len)
		at--;
	*out = (struct span){ .size = steps < MAX_STEPS ? at : 0, .bits = 64 + (steps ? 24 : 0) };
	return OK;
}

static enum err emit(const struct member *m, struct sink *sink)
{
	struct entry entry = { .kind = m->table ? ENTRY_HEADER : ENTRY_FILE,
			       .path = m->name,
			       .target = bytes_str(""),
			       .mode = (uint32_t)m->number[3] & 07777,
			       .uid = (uint32_t)m->number[1],
			       .gid = (uint32_t)m->number[2],
			       .mtime = (int64_t)m->number[0],
			       .status = truncated(m) ? ERR_TRUNCATED : OK };

	return sink_slice(sink, &entry, m->body);
}

static enum err ar_extract(struct bytes in, struct sink *sink)
{
	struct bytes names = bytes_str("");
	uint64_t at = 8;
	struct member m;
	enum err err;

	for (; at < in.len && read_member(in, at, &m); at = m.next) {
		if (bytes_equal(m.name, bytes_str("//")))
			names = m.body;
		if (!resolve_name(&m, names))
			sink_note(sink, ERR_CORRUPT, at, "the name of an ar member");
		if (truncated(&m))
			sink_note(sink, ERR_TRUNCATED, in.len, "the data of an ar member");
		err = emit(&m, sink);
		if (err)
			return err;
	}
	sink_used(sink, at < in.len ? at : in.len);
	return OK;
}

static const struct magic magic[] = {
	{ MAGIC, 8, 0 },
	{ 0 },
};

extern const struct extractor extractor_ar;
const struct extractor extractor_ar = {
	.name = "ar",
	.summary = "ar archive (static library, .deb, .ipk)",
	.limitations = "no thin archives",
	.magic = magic,
	.probe = ar_probe,
	.extract = ar_extract,
};
