/* SPDX-License-Identifier: Apache-2.0 */
#include "signatures/package/package_parts.h"

#include <strings.h>

#include "analyzer/base/text.h"

#define NAME_LONGEST 256u
#define TEXT_LONGEST 1024u
#define LIST_LONGEST (1u << 20) /* files or needs of one record */
#define GROWTH_MOST 16u         /* bytes kept for one read: a folder stands before each file */
#define KEPT_FREE 4096u         /* names come from paths, too */

void package_fail(struct package_run *run, enum err err)
{
	if (!package_over(run) || err == ERR_NOMEM)
		run->err = err;
}

bool package_over(const struct package_run *run)
{
	return run->err == ERR_NOMEM || run->err == ERR_LIMIT;
}

const char *package_text(struct package_run *run, struct bytes text)
{
	const char *out;

	text = bytes_trim(text);
	if (!text.len)
		return NULL;
	run->kept += text.len;
	if (run->kept > (uint64_t)run->subject->bytes.len * GROWTH_MOST + KEPT_FREE) {
		package_fail(run, ERR_LIMIT);
		return NULL;
	}
	out = text_clean(run->arena, text, TEXT_LONGEST);
	if (!out)
		package_fail(run, ERR_NOMEM);
	return out;
}

void package_set(struct package_run *run, const char **to, struct bytes text)
{
	if (!*to)
		*to = package_text(run, text);
}

struct package *package_new(struct package_run *run, uint64_t at, uint64_t len)
{
	struct package *package;

	if (run->list->count >= run->subject->max_evidence)
		package_fail(run, ERR_LIMIT);
	if (package_over(run))
		return NULL;
	package = package_add(run->list, run->arena, run->reader);
	if (!package) {
		package_fail(run, ERR_NOMEM);
		return NULL;
	}
	package->at = at;
	package->len = len;
	return package;
}

struct package *package_make(struct package_run *run, const char *type, struct bytes name,
			     struct bytes version)
{
	const char *clean_name, *clean_version;
	struct package *package;

	name = bytes_trim(name);
	if (!name.len || name.len > NAME_LONGEST || version.len > NAME_LONGEST) {
		package_fail(run, ERR_CORRUPT);
		return NULL;
	}
	clean_name = package_text(run, name);
	clean_version = package_text(run, version);
	package = package_new(run, 0, run->subject->bytes.len);
	if (!package)
		return NULL;
	package->type = type;
	package->name = clean_name;
	package->version = clean_version;
	return package;
}

static bool is_one_of(uint8_t c, const char *set)
{
	return c && strchr(set, c);
}

void package_push(struct package_run *run, const char ***list, size_t *count, struct bytes text)
{
	const char **more, *clean;

	if (text.len > TEXT_LONGEST || *count >= LIST_LONGEST) {
		package_fail(run, text.len > TEXT_LONGEST ? ERR_CORRUPT : ERR_LIMIT);
		return;
	}
	clean = package_text(run, text);
	if (!clean)
		return;
	more = arena_more(run->arena, *list, *count, sizeof(*more));
	if (!more) {
		package_fail(run, ERR_NOMEM);
		return;
	}
	*list = more;
	more[(*count)++] = clean;
}

void package_add_depend(struct package_run *run, struct package *package, struct bytes name)
{
	package_push(run, &package->depends, &package->depend_count,
		     bytes_head(name, NAME_LONGEST));
}

void package_names(struct package_run *run, const char ***list, size_t *count, struct bytes text,
		   const char *separators)
{
	for (size_t at = 0; at < text.len;) {
		size_t end = at, len = 0;
		struct bytes name;

		while (end < text.len && !is_one_of(text.ptr[end], separators))
			end++;
		name = bytes_trim((struct bytes){ text.ptr + at, end - at });
		while (len < name.len && !is_one_of(name.ptr[len], "(<>=~| \t\n"))
			len++;
		name = bytes_head(name, len);
		/* the colon of "so:libz.so.1" is part of the name, that of "python3:any" is not */
		if (len > 4 && bytes_ends(name, ":any"))
			name.len -= 4;
		if (!bytes_starts(name, "!"))
			package_push(run, list, count, name);
		at = end + 1;
	}
}

void package_add_file(struct package_run *run, struct package *package, struct bytes folder,
		      struct bytes path)
{
	char text[1024];
	size_t len = 0;

	if (bytes_starts(path, "/"))
		folder = bytes_of(NULL, 0);
	if (folder.len + path.len + 2 > sizeof(text)) {
		package_fail(run, ERR_CORRUPT);
		return;
	}
	memcpy(text, folder.ptr, folder.len);
	len = folder.len;
	while (path.len) {
		struct bytes part = bytes_until(path, '/', &path);

		if (bytes_is(part, "..")) {
			const char *slash = len ? memrchr(text, '/', len) : NULL;

			len = slash ? (size_t)(slash - text) : 0;
		} else if (part.len && !bytes_is(part, ".")) {
			if (len)
				text[len++] = '/';
			memcpy(text + len, part.ptr, part.len);
			len += part.len;
		}
	}
	package_push(run, &package->files, &package->file_count, bytes_of(text, len));
}

struct bytes path_above(const char *path, unsigned n)
{
	struct bytes in = bytes_str(path);

	while (n-- && in.len) {
		const uint8_t *slash = memrchr(in.ptr, '/', in.len);

		in.len = slash ? (size_t)(slash - in.ptr) : 0;
	}
	return in;
}

struct bytes path_part(const char *path, unsigned n)
{
	struct bytes in = path_above(path, n);
	const uint8_t *slash = in.len ? memrchr(in.ptr, '/', in.len) : NULL;

	return slash ? bytes_from(in, (size_t)(slash - in.ptr) + 1) : in;
}

bool path_part_is(const char *path, unsigned n, const char *name)
{
	return bytes_is(path_part(path, n), name);
}

bool package_path_is(const char *path, const char *tail)
{
	size_t n = strlen(path), t = strlen(tail);

	return n >= t && strcmp(path + n - t, tail) == 0 && (n == t || path[n - t - 1] == '/');
}

bool package_path_in(const char *path, const char *dir, const char *suffix, struct bytes *name)
{
	struct bytes above = path_above(path, 1), base = path_part(path, 0);
	size_t d = strlen(dir);

	if (!bytes_ends(above, dir) || !bytes_ends(base, suffix) || base.len == strlen(suffix) ||
	    (above.len > d && above.ptr[above.len - d - 1] != '/'))
		return false;
	*name = bytes_head(base, base.len - strlen(suffix));
	return true;
}

bool bytes_is(struct bytes in, const char *text)
{
	return bytes_equal(in, bytes_str(text));
}

bool bytes_starts(struct bytes in, const char *text)
{
	return bytes_at(in, 0, text, strlen(text));
}

bool bytes_ends(struct bytes in, const char *text)
{
	size_t len = strlen(text);

	return in.len >= len && bytes_at(in, in.len - len, text, len);
}

static bool is_blank(uint8_t c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

struct bytes bytes_trim(struct bytes in)
{
	while (in.len && is_blank(in.ptr[in.len - 1]))
		in.len--;
	while (in.len && is_blank(*in.ptr))
		in = bytes_from(in, 1);
	return in;
}

struct bytes bytes_until(struct bytes in, uint8_t c, struct bytes *rest)
{
	const uint8_t *found = in.len ? memchr(in.ptr, c, in.len) : NULL;
	size_t len = found ? (size_t)(found - in.ptr) : in.len;

	if (rest)
		*rest = bytes_from(in, found ? len + 1 : in.len);
	return bytes_head(in, len);
}

bool bytes_line(struct bytes *rest, struct bytes *line)
{
	if (!rest->len)
		return false;
	*line = bytes_until(*rest, '\n', rest);
	if (bytes_ends(*line, "\r"))
		line->len--;
	return true;
}

struct bytes bytes_between(struct bytes in, uint8_t c)
{
	struct bytes rest, out;

	(void)bytes_until(in, c, &rest);
	out = bytes_until(rest, c, NULL);
	return out.len < rest.len ? out : bytes_of(NULL, 0);
}

bool package_split(struct bytes in, struct bytes *name, struct bytes *version)
{
	for (size_t i = in.len; i-- > 1;) {
		if (in.ptr[i] == '-' && i + 1 < in.len && is_digit(in.ptr[i + 1])) {
			*name = bytes_head(in, i);
			*version = bytes_from(in, i + 1);
			return true;
		}
	}
	return false;
}

bool package_next_field(struct bytes *rest, struct package_field *out)
{
	struct bytes line;

	while (bytes_line(rest, &line)) {
		if (!bytes_trim(line).len)
			return false;
		out->key = bytes_until(line, ':', &out->value);
		if (out->key.len == line.len)
			continue;
		while (rest->len && (*rest->ptr == ' ' || *rest->ptr == '\t')) {
			(void)bytes_line(rest, &line);
			out->value.len = (size_t)(line.ptr + line.len - out->value.ptr);
		}
		out->value = bytes_trim(out->value);
		return true;
	}
	return false;
}

bool package_key_is(const struct package_field *field, const char *key)
{
	return field->key.len == strlen(key) &&
	       strncasecmp((const char *)field->key.ptr, key, field->key.len) == 0;
}

bool package_paragraph(struct bytes *rest, struct bytes *paragraph)
{
	const uint8_t *end;
	struct bytes line;

	do {
		if (!bytes_line(rest, &line))
			return false;
	} while (!bytes_trim(line).len);
	paragraph->ptr = line.ptr;
	do {
		end = rest->ptr;
	} while (bytes_line(rest, &line) && bytes_trim(line).len);
	paragraph->len = (size_t)(end - paragraph->ptr);
	return true;
}

struct bytes package_value(struct bytes paragraph, const char *key)
{
	struct bytes none = { paragraph.ptr, 0 };
	struct package_field field;

	while (package_next_field(&paragraph, &field))
		if (package_key_is(&field, key))
			return field.value;
	return none;
}
