/* SPDX-License-Identifier: Apache-2.0 */
#include "signatures/package_make.h"

#include <strings.h>

#include "analyzer/base/text.h"

#define MAX_TEXT 4096u       /* bytes of one field or path */
#define MAX_GROWTH 16u       /* bytes kept for one byte read: a folder stands before each file */
#define MAX_COUNT (1u << 20) /* items of one list */

struct package_make package_make_start(const struct subject *subject, struct arena *arena,
				       struct package_list *out,
				       const struct package_reader *reader)
{
	return (struct package_make){ .subject = subject,
				      .arena = arena,
				      .out = out,
				      .reader = reader,
				      .budget = (uint64_t)subject->bytes.len * MAX_GROWTH };
}

enum err package_make_end(const struct package_make *m)
{
	return m->no_memory ? ERR_NOMEM : m->limited ? ERR_LIMIT : m->corrupt ? ERR_CORRUPT : OK;
}

struct package *package_make_new(struct package_make *m, uint64_t at, uint64_t len)
{
	struct package *p;

	if (m->out->count >= m->subject->max_evidence) {
		m->limited = true;
		return NULL;
	}
	p = m->no_memory ? NULL : package_add(m->out, m->arena, m->reader);
	if (!p) {
		m->no_memory = true;
		return NULL;
	}
	p->at = at;
	p->len = len;
	return p;
}

static const char *keep(struct package_make *m, struct bytes text)
{
	char *kept;

	if (text.len > m->budget) {
		m->limited = true;
		return NULL;
	}
	m->budget -= text.len;
	kept = text_clean(m->arena, text, MAX_TEXT);
	m->no_memory |= !kept;
	return kept;
}

void package_make_text(struct package_make *m, const char **field, struct bytes text)
{
	text = package_trim(text);
	if (text.len && !*field)
		*field = keep(m, text);
}

void package_make_push(struct package_make *m, const char ***list, size_t *count, struct bytes text)
{
	size_t n = *count;
	const char *kept;

	if (n >= MAX_COUNT || !text.len) {
		m->limited |= n >= MAX_COUNT;
		return;
	}
	kept = keep(m, text);
	if (!kept)
		return;
	if ((n & (n - 1)) == 0) { /* room is always a power of two */
		const char **more = arena_alloc(m->arena, n ? 2 * n : 1, sizeof(*more));

		if (!more) {
			m->no_memory = true;
			return;
		}
		if (n)
			memcpy(more, *list, n * sizeof(*more));
		*list = more;
	}
	(*list)[n] = kept;
	*count = n + 1;
}

static bool is_one_of(uint8_t c, const char *set)
{
	return c && strchr(set, c);
}

void package_make_names(struct package_make *m, const char ***list, size_t *count,
			struct bytes text, const char *separators)
{
	for (size_t at = 0; at < text.len;) {
		size_t end = at, name;
		struct bytes word;

		while (end < text.len && !is_one_of(text.ptr[end], separators))
			end++;
		word = package_trim((struct bytes){ text.ptr + at, end - at });
		/* the colon of "so:libz.so.1" is part of the name, that of "python3:any" is not */
		for (name = 0; name < word.len && !is_one_of(word.ptr[name], "(<>=~| \t\n"); name++)
			;
		if (name > 4 && memcmp(word.ptr + name - 4, ":any", 4) == 0)
			name -= 4;
		if (name && word.ptr[0] != '!')
			package_make_push(m, list, count, bytes_head(word, name));
		at = end + 1;
	}
}

bool package_line(struct bytes in, size_t *pos, struct bytes *line)
{
	struct bytes rest = bytes_from(in, *pos);
	const uint8_t *end;

	if (!rest.len)
		return false;
	end = memchr(rest.ptr, '\n', rest.len);
	*line = bytes_head(rest, end ? (uint64_t)(end - rest.ptr) : rest.len);
	*pos += line->len + 1;
	return true;
}

static bool is_blank(uint8_t c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

struct bytes package_trim(struct bytes text)
{
	while (text.len && is_blank(text.ptr[0]))
		text = bytes_from(text, 1);
	while (text.len && is_blank(text.ptr[text.len - 1]))
		text.len--;
	return text;
}

bool package_path_is(const char *path, const char *tail)
{
	size_t n = strlen(path), t = strlen(tail);

	return n >= t && strcmp(path + n - t, tail) == 0 && (n == t || path[n - t - 1] == '/');
}

bool package_path_in(const char *path, const char *dir, const char *suffix, struct bytes *name)
{
	const char *base = strrchr(path, '/');
	size_t d = strlen(dir), s = strlen(suffix), before, n;

	if (!base)
		return false;
	before = (size_t)(base - path);
	n = strlen(base + 1);
	if (n <= s || strcmp(base + 1 + n - s, suffix) != 0 || before < d ||
	    memcmp(base - d, dir, d) != 0 || (before > d && base[-(ptrdiff_t)d - 1] != '/'))
		return false;
	*name = bytes_of(base + 1, n - s);
	return true;
}

bool package_paragraph(struct bytes in, size_t *pos, struct bytes *paragraph)
{
	size_t start, end = *pos;
	struct bytes line;

	do {
		start = end;
		if (!package_line(in, &end, &line))
			return false;
	} while (!package_trim(line).len);
	*pos = end;
	while (package_line(in, &end, &line) && package_trim(line).len)
		*pos = end;
	*paragraph = bytes_head(bytes_from(in, start), *pos - start);
	return true;
}

struct bytes package_field(struct bytes paragraph, const char *field)
{
	size_t pos = 0, n = strlen(field);
	struct bytes line, next;

	while (package_line(paragraph, &pos, &line)) {
		size_t end = pos;

		if (line.len <= n || line.ptr[n] != ':' ||
		    strncasecmp((const char *)line.ptr, field, n) != 0)
			continue;
		while (package_line(paragraph, &end, &next) && next.len && is_blank(next.ptr[0]))
			line.len = (size_t)(next.ptr + next.len - line.ptr);
		return package_trim(bytes_from(line, n + 1));
	}
	return (struct bytes){ paragraph.ptr, 0 };
}
