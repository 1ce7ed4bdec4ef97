/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The files that speak of licences, and what in them does: DEP 5 (debian.org/doc/packaging-manuals/
 * copyright-format/1.0) has fields "License:" and "Copyright:"; SPDX 2.3, annex E, a tag for
 * sources; <linux/module.h> "license=" in .modinfo. A line of copyright has a year or a (c) right
 * behind the word (17 U.S.C. 401: the word or the sign, the year, the holder).
 */
#include "signatures/package/notice.h"

#include <strings.h>

#include "analyzer/base/text.h"
#include "signatures/elf/elf_section.h"
#include "signatures/package/package_parts.h"

#define NOTICES_MOST 64u /* of one file */
#define LINE_LONGEST 200u
#define SPDX_TAG "SPDX-License-Identifier:"
#define LEGAL_TEXT "veryone is permitted to copy and distribute verbatim"

bool notice_has(const struct notice_list *list, enum notice_kind kind, const char *text)
{
	for (const struct notice *one = list->first; one; one = one->next)
		if (one->kind == kind && strcmp(one->text, text) == 0)
			return true;
	return false;
}

enum err notice_add(struct notice_list *out, struct arena *arena, const struct notice *notice)
{
	struct notice *one;

	if (out->count >= NOTICES_MOST || notice_has(out, notice->kind, notice->text))
		return OK;
	one = arena_alloc(arena, 1, sizeof(*one));
	if (!one)
		return ERR_NOMEM;
	*one = *notice;
	one->text = text_clean(arena, bytes_str(notice->text), LINE_LONGEST);
	if (!one->text)
		return ERR_NOMEM;
	if (!out->last)
		out->last = &out->first;
	*out->last = one;
	out->last = &one->next;
	out->count++;
	return OK;
}

bool notice_is_text(const char *path)
{
	static const char *const names[] = { "copying", "copyright", "licence",
					     "license", "notice",    "unlicense" };
	const char *slash = strrchr(path, '/'), *base = slash ? slash + 1 : path;

	if (strstr(path, "usr/share/licenses/") || strstr(path, "usr/share/common-licenses/") ||
	    strstr(path, ".dist-info/licenses/"))
		return true;
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		size_t len = strlen(names[i]);

		if (strncasecmp(base, names[i], len) == 0) {
			len += base[len] == 's' || base[len] == 'S';
			return !is_alnum((uint8_t)base[len]);
		}
	}
	return false;
}

struct reading {
	struct bytes in;
	struct arena *arena;
	struct notice_list *out;
};

/* TEXT, a part of the file, without the white space around it. */
static enum err add(const struct reading *r, enum notice_kind kind, struct bytes text)
{
	char line[LINE_LONGEST + 1];
	struct notice n = { .kind = kind, .text = line };

	text = bytes_trim(text);
	if (!text.len || text.len > LINE_LONGEST || memchr(text.ptr, 0, text.len))
		return OK;
	memcpy(line, text.ptr, text.len);
	line[text.len] = 0;
	n.at = (uint64_t)(text.ptr - r->in.ptr);
	n.len = text.len;
	return notice_add(r->out, r->arena, &n);
}

static bool is_year(struct bytes in)
{
	return in.len >= 4 && (bytes_at(in, 0, "19", 2) || bytes_at(in, 0, "20", 2)) &&
	       is_digit(in.ptr[2]) && is_digit(in.ptr[3]);
}

static bool skip(struct bytes *in, const char *what)
{
	if (!bytes_starts(*in, what))
		return false;
	*in = bytes_from(*in, strlen(what));
	return true;
}

/* Does LINE, which starts with "Copyright", claim one? Forms to fill in do not. */
static bool is_claim(struct bytes line)
{
	struct bytes rest = bytes_from(line, strlen("Copyright"));
	bool sign;

	rest = bytes_trim(rest);
	sign = skip(&rest, "(c)") || skip(&rest, "(C)") || skip(&rest, "\xc2\xa9") ||
	       skip(&rest, "&copy;");
	rest = bytes_trim(rest);
	if (memchr(line.ptr, '%', line.len) || memchr(line.ptr, '<', line.len) ||
	    memchr(line.ptr, '[', line.len))
		return false;
	if (!is_year(rest))
		return sign && rest.len > 3 && *rest.ptr >= 'A' && *rest.ptr <= 'Z';
	/* a year and nobody claims nothing */
	while (rest.len && !is_alpha(*rest.ptr))
		rest = bytes_from(rest, 1);
	return rest.len > 1;
}

/* The end of the text that holds the byte at AT: of its line, or of the printable bytes; or where
 * it is too long for one. */
static size_t line_end(struct bytes in, size_t at, bool utf8)
{
	size_t most = at + LINE_LONGEST + 1;

	while (at < in.len && at < most &&
	       (is_print(in.ptr[at]) || in.ptr[at] == '\t' || (utf8 && in.ptr[at] >= 0x80)))
		at++;
	return at;
}

static enum err find_copyrights(const struct reading *r, bool utf8)
{
	struct bytes rest = r->in;
	enum err err = OK;

	while (!err && r->out->count < NOTICES_MOST) {
		const uint8_t *hit = memmem(rest.ptr, rest.len, "opyright", 8);
		size_t at = hit ? (size_t)(hit - r->in.ptr) : 0;
		struct bytes line;

		if (!hit)
			break;
		rest = bytes_from(r->in, at + 8);
		if (!at || (hit[-1] != 'C' && hit[-1] != 'c'))
			continue;
		line = (struct bytes){ hit - 1, line_end(r->in, at, utf8) - at + 1 };
		if (line.len > LINE_LONGEST || !is_claim(line) ||
		    memmem(rest.ptr, rest.len < 300 ? rest.len : 300, LEGAL_TEXT,
			   strlen(LEGAL_TEXT)))
			continue;
		err = add(r, NOTICE_COPYRIGHT, line);
	}
	return err;
}

/* DEP 5: the first line of "License:" names it, every line of "Copyright:" is a holder's. */
static enum err read_field(const struct reading *r, const struct package_field *field)
{
	struct bytes rest = field->value, line;
	enum err err = OK;

	if (package_key_is(field, "License"))
		return add(r, NOTICE_NAME, bytes_until(field->value, '\n', NULL));
	if (!package_key_is(field, "Copyright"))
		return OK;
	while (!err && bytes_line(&rest, &line))
		if (!bytes_is(bytes_trim(line), "."))
			err = add(r, NOTICE_COPYRIGHT, line);
	return err;
}

static enum err read_dep5(const struct reading *r)
{
	struct bytes rest = r->in, text;
	struct package_field field;
	enum err err = OK;

	while (!err && package_paragraph(&rest, &text))
		while (!err && package_next_field(&text, &field))
			err = read_field(r, &field);
	return err;
}

static bool is_dep5(struct bytes in)
{
	struct bytes head = bytes_head(in, 400);

	return memmem(head.ptr, head.len, "Format", 6) &&
	       (memmem(head.ptr, head.len, "copyright-format", 16) ||
		memmem(head.ptr, head.len, "dep5", 4));
}

static enum err read_text(const struct reading *r)
{
	const uint8_t *tag = memmem(r->in.ptr, r->in.len, SPDX_TAG, strlen(SPDX_TAG));
	enum err err = notice_find_texts(r->in, r->arena, r->out);

	if (!err && tag)
		err = add(
			r, NOTICE_NAME,
			bytes_until(bytes_from(r->in, (size_t)(tag - r->in.ptr) + strlen(SPDX_TAG)),
				    '\n', NULL));
	if (err)
		return err;
	return is_dep5(r->in) ? read_dep5(r) : find_copyrights(r, true);
}

static enum err read_module(const struct reading *r, const struct elf *elf)
{
	struct bytes rest, value;
	enum err err = OK;

	if (!elf->relocatable || !elf_section(elf, ".modinfo", &rest))
		return OK;
	while (!err && rest.len)
		if (bytes_is(bytes_until(bytes_until(rest, 0, &rest), '=', &value), "license"))
			err = add(r, NOTICE_NAME, value);
	return err;
}

enum err notice_read(const struct subject *subject, struct arena *arena, struct notice_list *out)
{
	const struct reading r = { subject->bytes, arena, out };
	enum err err;

	if (!subject->named_file)
		return OK;
	if (subject->class == SUBJECT_TEXT)
		return notice_is_text(subject->path) ? read_text(&r) : OK;
	if (!subject->elf)
		return OK;
	err = read_module(&r, subject->elf);
	return err ? err : find_copyrights(&r, false);
}
