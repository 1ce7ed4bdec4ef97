/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/sbom/intake.h"

#include <stdarg.h>
#include <stdio.h>

#include "analyzer/base/buf.h"
#include "analyzer/base/text.h"

#define FINDINGS_MAX 500u
#define LEVELS_MAX 144u /* more than JSON may be deep */
#define TEXT_MAX (1u << 20)

void *intake_more(struct intake *in, void *list, size_t *count, size_t size)
{
	void *more = in->failed ? NULL : sbom_more(in->sbom, list, count, size);

	in->failed |= !more;
	return more ? more : list;
}

void *intake_alloc(struct intake *in, size_t size)
{
	void *ptr = arena_alloc(&in->sbom->arena, 1, size);

	in->failed |= !ptr;
	return ptr;
}

const char *intake_pointer(struct intake *in, const struct part *part)
{
	const struct part *levels[LEVELS_MAX];
	struct buf text = buf_with_max(65536);
	size_t n = 0;
	char *out;

	for (; part && n < LEVELS_MAX; part = part->up)
		levels[n++] = part;
	while (n-- > 0) {
		const struct part *p = levels[n];
		char number[24];

		if (p->up && !p->key)
			snprintf(number, sizeof(number), "/%zu", p->at);
		else if (p->up)
			(void)buf_append(&text, bytes_str("/"));
		(void)buf_append(&text, bytes_str(p->key ? p->key : p->up ? number : ""));
	}
	out = arena_copy(&in->sbom->arena, buf_bytes(&text));
	buf_finish(&text);
	in->failed |= !out;
	return out ? out : "";
}

void intake_find(struct intake *in, const struct part *part, const char *key, const char *format,
		 ...)
{
	struct part field = { .up = part, .key = key };
	struct sbom_finding *f;
	char text[256];
	va_list args;

	if (in->sbom->findings_count > FINDINGS_MAX)
		return;
	f = INTAKE_ADD(in, in->sbom, findings);
	if (!f)
		return;
	if (in->sbom->findings_count > FINDINGS_MAX) {
		f->pointer = "";
		f->text = "more findings than these: not listed";
		return;
	}
	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	f->text = intake_clean(in, text);
	f->pointer = part ? intake_pointer(in, key ? &field : part) : "";
}

static bool is_plain(const char *text)
{
	for (; *text; text++)
		if (!is_print((uint8_t)*text) && *text != '\n' && *text != '\t')
			return false;
	return true;
}

const char *intake_clean(struct intake *in, const char *text)
{
	struct arena *arena = &in->sbom->arena;
	size_t len = strlen(text);
	struct buf out = buf_with_max(8 * TEXT_MAX);
	struct arena scratch = { 0 };
	const char *kept = NULL;

	if (len <= TEXT_MAX && is_plain(text)) {
		kept = arena_copy(arena, bytes_of(text, len));
		goto done;
	}
	for (const char *end = text + (len < TEXT_MAX ? len : TEXT_MAX); text < end;) {
		size_t n = strcspn(text, "\n\t"), left = (size_t)(end - text);
		const char *clean;

		if (n > left)
			n = left;
		clean = text_clean(&scratch, bytes_of(text, n && text[n - 1] == '\r' ? n - 1 : n),
				   TEXT_MAX);
		if (!clean || buf_append(&out, bytes_str(clean)) != OK)
			goto done;
		if (n < left && buf_append(&out, bytes_of(text + n, 1)) != OK)
			goto done;
		text += n + (n < left);
	}
	kept = arena_copy(arena, buf_bytes(&out));
done:
	arena_finish(&scratch);
	buf_finish(&out);
	in->failed |= !kept;
	return kept ? kept : "";
}

static json_t *field(const struct part *object, const char *key)
{
	json_t *value = json_object_get(object->json, key);

	return json_is_null(value) ? NULL : value;
}

const char *intake_raw(struct intake *in, const struct part *object, const char *key)
{
	json_t *value = field(object, key);

	if (value && !json_is_string(value))
		intake_find(in, object, key, "expected a string: ignored");
	value = json_is_string(value) ? value : NULL;
	return value && json_string_length(value) ? json_string_value(value) : NULL;
}

const char *intake_text(struct intake *in, const struct part *object, const char *key)
{
	const char *raw = intake_raw(in, object, key);

	return raw ? intake_clean(in, raw) : NULL;
}

double intake_number(struct intake *in, const struct part *object, const char *key, double fallback)
{
	json_t *value = field(object, key);

	if (value && !json_is_number(value)) {
		intake_find(in, object, key, "expected a number: ignored");
		return fallback;
	}
	return value ? json_number_value(value) : fallback;
}

struct part intake_object(struct intake *in, const struct part *object, const char *key)
{
	struct part part = { field(object, key), object, key, 0 };

	if (part.json && !json_is_object(part.json)) {
		intake_find(in, &part, NULL, "expected an object: ignored");
		part.json = NULL;
	}
	return part;
}

struct part intake_list(struct intake *in, const struct part *object, const char *key)
{
	struct part part = { field(object, key), object, key, 0 };

	if (part.json && !json_is_array(part.json)) {
		intake_find(in, &part, NULL, "expected an array: ignored");
		part.json = NULL;
	}
	return part;
}

struct part intake_one_or_more(struct intake *in, const struct part *object, const char *key)
{
	struct part part = { field(object, key), object, key, 0 };
	json_t *list;

	if (!part.json || json_is_array(part.json))
		return part;
	list = json_array();
	if (!list || json_array_append(list, part.json) != 0 ||
	    json_object_set_new(object->json, key, list) != 0)
		in->failed = true;
	part.json = field(object, key);
	return part;
}

bool intake_each(struct intake *in, const struct part *list, size_t *at, struct part *one)
{
	while (*at < json_array_size(list->json)) {
		*one = (struct part){ json_array_get(list->json, *at), list, NULL, *at };
		++*at;
		if (json_is_object(one->json))
			return true;
		if (json_is_null(one->json))
			continue;
		intake_find(in, one, NULL, "expected an object: ignored");
		/* lists are walked more than once */
		in->failed |= json_array_set_new(list->json, *at - 1, json_null()) != 0;
	}
	return false;
}

const char *intake_each_raw(struct intake *in, const struct part *list, size_t *at)
{
	while (*at < json_array_size(list->json)) {
		struct part one = { json_array_get(list->json, *at), list, NULL, *at };

		++*at;
		if (json_is_string(one.json))
			return json_string_value(one.json);
		intake_find(in, &one, NULL, "expected a string: ignored");
	}
	return NULL;
}

void intake_name(struct intake *in, const struct part *part, const char *id, size_t index)
{
	if (json_object_get(in->ids, id))
		intake_find(in, part, NULL, "a second use of \"%s\": references mean the first",
			    id);
	else if (json_object_set_new_nocheck(in->ids, id, json_integer((json_int_t)index)) != 0)
		in->failed = true;
}

void intake_claim(struct intake *in, const char *id, size_t index)
{
	if (intake_named(in, id) == INTAKE_ELSEWHERE &&
	    json_object_set_new_nocheck(in->ids, id, json_integer((json_int_t)index)) != 0)
		in->failed = true;
}

size_t intake_named(const struct intake *in, const char *id)
{
	json_t *index = json_object_get(in->ids, id);

	return index ? (size_t)json_integer_value(index) : INTAKE_DANGLING;
}
