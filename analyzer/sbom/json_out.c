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

/* jansson's text, indented by as much as it stands deep; texts in it have no line ends. */
static int put(const char *text, size_t len, void *context)
{
	struct json_out *out = context;

	while (len) {
		const char *end = memchr(text, '\n', len);
		size_t size = end ? (size_t)(end - text) + 1 : len;

		if (fwrite(text, 1, size, out->file) != size ||
		    (end && fprintf(out->file, "%*s", 2 * (int)out->depth, "") < 0)) {
			out->unwritten = true;
			return -1;
		}
		text += size;
		len -= size;
	}
	return 0;
}

static void put_text(struct json_out *out, const char *text)
{
	(void)put(text, strlen(text), out);
}

/* What is not written because memory or the file failed is known of at the end. */
static void put_value(struct json_out *out, const json_t *value)
{
	if (!out->failed && !out->unwritten &&
	    json_dump_callback(value, put, out,
			       JSON_INDENT(2) | JSON_REAL_PRECISION(4) | JSON_ENCODE_ANY))
		out->failed = !out->unwritten;
}

static void put_key(struct json_out *out, const char *key)
{
	put_text(out, out->members++ ? ",\n\"" : "\n\"");
	put_text(out, key);
	put_text(out, "\": ");
}

void json_begin(struct json_out *out, FILE *file)
{
	*out = (struct json_out){ .file = file, .depth = 1 };
	put_text(out, "{");
}

void json_write_members(struct json_out *out, json_t *object)
{
	const char *key;
	json_t *value;

	json_object_foreach(object, key, value)
	{
		put_key(out, key);
		put_value(out, value);
	}
	json_object_clear(object);
	arena_finish(&out->scratch);
}

void json_list_begin(struct json_out *out, const char *key)
{
	put_key(out, key);
	put_text(out, "[");
	out->items = 0;
	out->depth = 2;
}

void json_write_items(struct json_out *out, json_t *array)
{
	for (size_t i = 0; i < json_array_size(array); i++) {
		put_text(out, out->items++ ? ",\n" : "\n");
		put_value(out, json_array_get(array, i));
	}
	json_array_clear(array);
	arena_finish(&out->scratch);
}

void json_list_end(struct json_out *out)
{
	out->depth = 1;
	put_text(out, out->items ? "\n]" : "]");
}

enum err json_finish(struct json_out *out, json_t *doc)
{
	json_write_members(out, doc);
	json_decref(doc);
	out->depth = 0;
	put_text(out, "\n}\n");
	return out->failed ? ERR_NOMEM : out->unwritten ? ERR_IO : OK;
}
