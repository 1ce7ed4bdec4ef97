/* SPDX-License-Identifier: Apache-2.0 */
/* Findings as plain JSON, for programs of one's own: the list as it is. */
#include <jansson.h>

#include "analyzer/report/findings.h"

static bool set_text(json_t *object, const char *key, const char *text)
{
	return !text || json_object_set_new(object, key, json_string(text)) == 0;
}

static json_t *properties(const struct findings_property *list, size_t count)
{
	json_t *object = json_object();

	for (size_t i = 0; i < count; i++)
		if (!set_text(object, list[i].name, list[i].value)) {
			json_decref(object);
			return NULL;
		}
	return object;
}

static json_t *item_json(const struct findings *f, const struct findings_item *item)
{
	json_t *o = json_object();
	bool good = set_text(o, "rule", f->rules[item->rule].id) &&
		    set_text(o, "group", item->group) &&
		    set_text(o, "kind", findings_kind_name(item->kind)) &&
		    set_text(o, "level", findings_level_name(item->level)) &&
		    set_text(o, "message", item->message) && set_text(o, "action", item->action) &&
		    set_text(o, "pointer", item->pointer) &&
		    set_text(o, "subject", item->subject) && set_text(o, "waived", item->waived);

	if (good && item->property_count)
		good = json_object_set_new(o, "properties",
					   properties(item->properties, item->property_count)) == 0;
	if (good)
		return o;
	json_decref(o);
	return NULL;
}

enum err findings_json(FILE *out, const struct findings *f)
{
	json_t *root = json_object(), *rules = json_array(), *items = json_array();
	bool good = root && set_text(root, "command", f->command) &&
		    set_text(root, "document", f->document) &&
		    json_object_set_new(root, "properties",
					properties(f->properties, f->property_count)) == 0;

	for (size_t i = 0; i < f->rule_count && good; i++) {
		json_t *rule = json_object();

		good = set_text(rule, "id", f->rules[i].id) &&
		       set_text(rule, "text", f->rules[i].text);
		good = json_array_append_new(rules, rule) == 0 && good;
	}
	for (size_t i = 0; i < f->item_count && good; i++)
		good = json_array_append_new(items, item_json(f, &f->items[i])) == 0;
	good = json_object_set_new(root, "rules", rules) == 0 && good;
	good = json_object_set_new(root, "findings", items) == 0 && good;
	if (good && json_dumpf(root, out, JSON_INDENT(2)) == 0)
		putc('\n', out);
	json_decref(root);
	return !good ? ERR_NOMEM : ferror(out) ? ERR_IO : OK;
}
