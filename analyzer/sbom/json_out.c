/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/sbom/json_out.h"

#include "analyzer/sbom/sbom.h"

void json_set(struct json_out *out, json_t *object, const char *key, json_t *value)
{
	if (json_object_set_new(object, key, value))
		out->failed = true;
}

void json_add(struct json_out *out, json_t *array, json_t *value)
{
	if (json_array_append_new(array, value))
		out->failed = true;
}

const char *json_text(struct json_out *out, const json_t *value)
{
	size_t flags = JSON_COMPACT | JSON_REAL_PRECISION(4),
	       len = json_dumpb(value, NULL, 0, flags);
	char *text = arena_alloc(&out->scratch, len + 1, 1);

	if (text)
		json_dumpb(value, text, len, flags);
	return json_kept(out, text);
}

void json_add_once(struct json_out *out, json_t *array, json_t *seen, json_t *value)
{
	const char *text = json_text(out, value);

	if (json_object_get(seen, text)) {
		json_decref(value);
		return;
	}
	json_set(out, seen, text, json_true());
	json_add(out, array, value);
}

void json_set_text(struct json_out *out, json_t *object, const char *key, const char *text)
{
	if (text)
		json_set(out, object, key, json_string(text));
}

void json_set_some(struct json_out *out, json_t *object, const char *key, json_t *list)
{
	if (list && !json_array_size(list) && !json_object_size(list))
		json_decref(list);
	else
		json_set(out, object, key, list);
}

json_t *json_probability(double p)
{
	return json_real(sbom_probability(p, 1000));
}

const char *json_kept(struct json_out *out, const char *text)
{
	out->failed |= !text;
	return text ? text : "";
}

enum err json_finish(struct json_out *out, json_t *doc, FILE *file)
{
	enum err err = out->failed ? ERR_NOMEM : OK;

	if (!err && (json_dumpf(doc, file, JSON_INDENT(2) | JSON_REAL_PRECISION(4)) ||
		     putc('\n', file) == EOF))
		err = ERR_IO;
	json_decref(doc);
	arena_finish(&out->scratch);
	return err;
}
