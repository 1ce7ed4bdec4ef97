/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SARIF 2.1.0 (OASIS standard, March 2020), which code hosts show beside a change. What is right is
 * a result of kind "pass"; a waived one carries a suppression, so that it stays in sight. The
 * fingerprint is the same for the same complaint about the same component, wherever it moves in
 * the document.
 */
#include <jansson.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/text.h"
#include "analyzer/report/findings.h"

/* jansson takes NULL without complaint, and the calls after it fail. */
static json_t *text_json(const char *text)
{
	return json_pack("{s:s}", "text", text);
}

static json_t *rule_json(const struct findings_rule *rule)
{
	json_t *o = json_pack("{s:s}", "id", rule->id);

	if (o && rule->text &&
	    json_object_set_new(o, "shortDescription", text_json(rule->text)) != 0) {
		json_decref(o);
		return NULL;
	}
	return o;
}

/* A file name as a relative reference: everything but unreserved characters and '/' escaped. */
static const char *uri(struct arena *arena, const char *name)
{
	static const char plain[] = "-._~/";
	char *out = arena_alloc(arena, strlen(name) * 3 + 1, 1), *p = out;

	for (; out && *name; name++) {
		uint8_t c = (uint8_t)*name;

		if (is_alnum(c) || strchr(plain, c))
			*p++ = (char)c;
		else
			p += snprintf(p, 4, "%%%02X", c);
	}
	return out;
}

static json_t *location_json(const char *document, const struct findings_item *item)
{
	json_t *o =
		json_pack("{s:{s:{s:s}}}", "physicalLocation", "artifactLocation", "uri", document);

	if (o && (item->pointer || item->subject) &&
	    json_object_set_new(o, "logicalLocations",
				json_pack("[{s:s*,s:s*,s:s}]", "name", item->subject,
					  "fullyQualifiedName", item->pointer, "kind",
					  "element")) != 0) {
		json_decref(o);
		return NULL;
	}
	return json_pack("[o]", o);
}

static const char *fingerprint(struct arena *arena, const struct findings *f,
			       const struct findings_item *item)
{
	const char *where = item->subject ? item->subject : item->pointer ? item->pointer : "";
	char *text = arena_printf(arena, "%s\n%s\n%s", f->rules[item->rule].id,
				  item->group ? item->group : "", where);
	char *hex = arena_alloc(arena, 2 * SHA256_SIZE + 1, 1);
	uint8_t digest[SHA256_SIZE];

	if (!text || !hex)
		return NULL;
	hash_sha256(bytes_str(text), digest);
	hash_hex(digest, SHA256_SIZE, hex);
	return hex;
}

static json_t *properties_json(const struct findings_item *item)
{
	json_t *o = json_pack("{s:s*,s:s*}", "profile", item->group, "action", item->action);

	for (size_t i = 0; i < item->property_count && o; i++)
		if (json_object_set_new(o, item->properties[i].name,
					json_string(item->properties[i].value)) != 0) {
			json_decref(o);
			o = NULL;
		}
	return o;
}

static json_t *result_json(const struct findings *f, const struct findings_item *item,
			   struct arena *arena, const char *document)
{
	bool failed = item->kind == FINDINGS_FAIL;
	const char *message = item->message ? item->message : findings_kind_name(item->kind);
	const char *print = fingerprint(arena, f, item);
	json_t *o = print ? json_pack("{s:s,s:I,s:s,s:s,s:o,s:o,s:{s:s},s:o}", "ruleId",
				      f->rules[item->rule].id, "ruleIndex", (json_int_t)item->rule,
				      "kind", findings_kind_name(item->kind), "level",
				      failed ? findings_level_name(item->level) : "none", "message",
				      text_json(message), "locations",
				      location_json(document, item), "partialFingerprints",
				      "assay/v1", print, "properties", properties_json(item))
			  : NULL;

	if (o && item->waived &&
	    json_object_set_new(o, "suppressions",
				json_pack("[{s:s,s:s}]", "kind", "external", "justification",
					  item->waived)) != 0) {
		json_decref(o);
		return NULL;
	}
	return o;
}

enum err findings_sarif(FILE *out, const struct findings *f)
{
	struct arena arena = { 0 };
	const char *document = uri(&arena, f->document ? f->document : "-");
	json_t *rules = json_array(), *results = json_array(), *facts = json_object(), *root;
	bool good = document && rules && results && facts;

	for (size_t i = 0; i < f->rule_count && good; i++)
		good = json_array_append_new(rules, rule_json(&f->rules[i])) == 0;
	for (size_t i = 0; i < f->item_count && good; i++)
		good = json_array_append_new(results,
					     result_json(f, &f->items[i], &arena, document)) == 0;
	for (size_t i = 0; i < f->property_count && good; i++)
		good = json_object_set_new(facts, f->properties[i].name,
					   json_string(f->properties[i].value)) == 0;
	root = json_pack("{s:s,s:s,s:[{s:{s:{s:s,s:s,s:o}},s:s,s:o,s:o}]}", "$schema",
			 "https://json.schemastore.org/sarif-2.1.0.json", "version", "2.1.0",
			 "runs", "tool", "driver", "name", "assay", "version", ASSAY_VERSION,
			 "rules", rules, "columnKind", "unicodeCodePoints", "results", results,
			 "properties", facts);
	arena_finish(&arena);
	if (good && root && json_dumpf(root, out, JSON_INDENT(2)) == 0)
		putc('\n', out);
	good = good && root;
	json_decref(root);
	return !good ? ERR_NOMEM : ferror(out) ? ERR_IO : OK;
}
