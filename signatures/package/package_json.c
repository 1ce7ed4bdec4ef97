/* SPDX-License-Identifier: Apache-2.0 */
#include "signatures/package/package_json.h"

#define DEPTH_MAX 64u /* jansson recurses for each level, to 2048 */
#define SIZE_MAX_JSON (32u << 20)
#define VALUES_MAX 1000000u /* jansson takes some 100 bytes for each */

/* Is IN shallow and small enough to be parsed? Counts brackets and commas outside of strings. */
static bool sane(struct bytes in)
{
	size_t depth = 0, values = 0;
	bool text = false;

	for (size_t i = 0; i < in.len; i++) {
		uint8_t c = in.ptr[i];

		if (text) {
			i += c == '\\';
			text = c != '"';
		} else if (c == '"') {
			text = true;
		} else if (c == '{' || c == '[') {
			if (++depth > DEPTH_MAX || ++values > VALUES_MAX)
				return false;
		} else if (c == '}' || c == ']') {
			depth -= depth > 0;
		} else if (c == ',' && ++values > VALUES_MAX) {
			return false;
		}
	}
	return true;
}

json_t *package_json(struct package_run *run, struct bytes in)
{
	json_t *out;

	if (bytes_starts(in, "\xef\xbb\xbf"))
		in = bytes_from(in, 3);
	if (in.len > SIZE_MAX_JSON || !sane(in)) {
		package_fail(run, ERR_LIMIT);
		return NULL;
	}
	out = json_loadb((const char *)in.ptr, in.len, 0, NULL);
	if (!out)
		package_fail(run, ERR_CORRUPT);
	return out;
}

static struct bytes text_of(const json_t *value)
{
	return json_is_string(value) ? bytes_of(json_string_value(value), json_string_length(value))
				     : bytes_of(NULL, 0);
}

struct bytes package_json_member(const json_t *object, const char *key)
{
	return text_of(json_object_get(object, key));
}

struct bytes package_json_any(const json_t *value, const char *key)
{
	if (json_is_array(value))
		value = json_array_get(value, 0);
	return json_is_object(value) ? package_json_member(value, key) : text_of(value);
}

void package_json_depends(struct package_run *run, struct package *package, json_t *object)
{
	const char *key;
	json_t *value;

	json_object_foreach(object, key, value) package_add_depend(run, package, bytes_str(key));
}
