/* SPDX-License-Identifier: Apache-2.0 */
/*
 * CycloneDX in XML (bom-1.x.xsd) as the JSON of the same specification. An element becomes
 *   an array    when its name is a plural that holds singulars: <hashes>, <licenses>, ...
 *   a string    when it holds text only
 *   an object   otherwise; attributes become fields, and so does text next to attributes.
 * What repeats without a plural around it (<url>, <swhid>) becomes an array on its second sight.
 *
 * The document is hostile: no network, no document type, no entities of its own, no other
 * encoding than UTF-8, libxml2's limits on depth and length stay on.
 */
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/sbom/sbom_readers.h"

#define SCHEMA "http://cyclonedx.org/schema/bom/"
#define ELEMENTS_MAX (2u << 20)
#define LEVELS_MAX 300u /* libxml2 stops at 256 */

#define NAME(node) ((const char *)(node)->name)

static bool is_among(const char *name, const char *const *names)
{
	for (; *names; names++)
		if (strcmp(*names, name) == 0)
			return true;
	return false;
}

static const xmlNode *next_element(const xmlNode *node)
{
	while (node && node->type != XML_ELEMENT_NODE)
		node = node->next;
	return node;
}

static bool is_list(const xmlNode *node)
{
	static const char *const plurals[] = {
		"components", "hashes",       "licenses",    "externalReferences",
		"properties", "methods",      "occurrences", "compositions",
		"assemblies", "dependencies", "annotations", "subjects",
		"lifecycles", "authors",      "services",    "vulnerabilities",
		NULL
	};
	const xmlNode *child = next_element(node->children);

	if (is_among(NAME(node), plurals))
		return true;
	/* names that mean something else, too */
	if (strcmp(NAME(node), "tools") == 0)
		return child && strcmp(NAME(child), "tool") == 0;
	return strcmp(NAME(node), "copyright") == 0 && child;
}

/* Text directly inside NODE. */
static json_t *text_of(const xmlNode *node)
{
	static const char *const numbers[] = { "confidence", "offset", "line", NULL };
	xmlChar *text = xmlNodeListGetString(node->doc, node->children, 1);
	const char *t = text ? (const char *)text : "";
	json_t *json = NULL;

	if (is_among(NAME(node), numbers) && *t) {
		char *end;
		double value = strtod(t, &end);

		json = *end ? NULL : json_real(value);
	}
	if (!json)
		json = json_string(t);
	xmlFree(text);
	return json;
}

/* The field in which JSON holds the text of an element that has attributes. */
static const char *text_key(const char *name)
{
	if (strcmp(name, "property") == 0)
		return "value";
	return strcmp(name, "expression") == 0 ? "expression" : "content";
}

static bool add_attributes(json_t *object, const xmlNode *node)
{
	bool good = true;

	for (const xmlAttr *a = node->properties; a; a = a->next) {
		xmlChar *text = a->ns ? NULL : xmlNodeListGetString(node->doc, a->children, 1);

		if (text)
			good &= json_object_set_new(object, NAME(a),
						    json_string((const char *)text)) == 0;
		xmlFree(text);
	}
	return good;
}

/* <subject ref="a"/> in a list is "a"; a top <dependency ref="a"/> is an entry of its own. */
static bool is_reference(const xmlNode *node)
{
	const xmlAttr *a = node->properties;

	return a && !a->next && strcmp(NAME(a), "ref") == 0 && !next_element(node->children) &&
	       !(strcmp(NAME(node), "dependency") == 0 && node->parent->parent &&
		 strcmp(NAME(node->parent->parent), "bom") == 0);
}

/* NODE without its children. */
static json_t *value_of(const xmlNode *node)
{
	bool has_children = next_element(node->children) != NULL;
	json_t *value;

	if (is_list(node))
		return json_array();
	if (!has_children && is_reference(node)) {
		xmlChar *ref = xmlNodeListGetString(node->doc, node->properties->children, 1);

		value = json_string(ref ? (const char *)ref : "");
		xmlFree(ref);
		return value;
	}
	if (!has_children && !node->properties)
		return text_of(node);
	value = json_object();
	if (value && !add_attributes(value, node)) {
		json_decref(value);
		return NULL;
	}
	if (value && !has_children && node->children)
		json_object_set_new(value, text_key(NAME(node)), text_of(node));
	return value;
}

/* {KEY: VALUE}; takes VALUE. */
static json_t *wrapped(const char *key, json_t *value)
{
	json_t *object = json_object();

	json_object_set_new(object, key, value);
	return object;
}

static bool append(json_t *list, const xmlNode *node, json_t *value)
{
	const char *plural = NAME(node->parent), *name = NAME(node);

	if (strcmp(plural, "licenses") == 0 && strcmp(name, "license") == 0)
		value = wrapped(name, value);
	else if (json_is_string(value) &&
		 (strcmp(name, "expression") == 0 || strcmp(plural, "copyright") == 0))
		value = wrapped(name, value);
	return json_array_append_new(list, value) == 0;
}

/* Put VALUE where it belongs; takes it. */
static bool attach(json_t *parent, const xmlNode *node, json_t *value)
{
	static const char *const edges[][2] = { { "dependency", "dependsOn" },
						{ "provides", "provides" } };
	const char *key = NAME(node);
	json_t *old;

	if (json_is_array(parent))
		return append(parent, node, value);
	if (json_is_string(value) && strcmp(key, "text") == 0 &&
	    strcmp(NAME(node->parent), "license") == 0)
		value = wrapped("content", value);
	for (size_t i = 0; i < 2; i++)
		if (strcmp(NAME(node->parent), "dependency") == 0 &&
		    strcmp(key, edges[i][0]) == 0) {
			key = edges[i][1];
			if (!json_object_get(parent, key))
				json_object_set_new(parent, key, json_array());
		}
	old = json_object_get(parent, key);
	if (!old)
		return json_object_set_new(parent, key, value) == 0;
	if (!json_is_array(old)) {
		json_t *list = json_array();

		json_array_append(list, old);
		if (json_object_set_new(parent, key, list) != 0) {
			json_decref(value);
			return false;
		}
		old = list;
	}
	return json_array_append_new(old, value) == 0;
}

static bool is_ours(const xmlNode *node)
{
	return node->ns && node->ns->href &&
	       strncmp((const char *)node->ns->href, SCHEMA, strlen(SCHEMA)) == 0;
}

struct level {
	json_t *json;
	const xmlNode *next;
};

/* Everything below ROOT into DOC, in the document's order; false when memory is out. */
static bool convert(json_t *doc, const xmlNode *root)
{
	struct level *levels = mem_alloc(LEVELS_MAX, sizeof(*levels));
	size_t depth = 0;
	bool good = levels != NULL;

	if (good)
		levels[depth++] = (struct level){ doc, root->children };
	while (good && depth) {
		struct level *l = &levels[depth - 1];
		const xmlNode *node = next_element(l->next);
		json_t *value;

		if (!node) {
			depth--;
			continue;
		}
		l->next = node->next;
		if (!is_ours(node)) {
			/* XML signatures stand in their own namespace */
			if (depth == 1 && strcmp(NAME(node), "Signature") == 0)
				json_object_set_new(doc, "signature", json_object());
			continue;
		}
		value = value_of(node);
		good = value && attach(l->json, node, value);
		if (good && (json_is_object(value) || json_is_array(value)) && depth < LEVELS_MAX)
			levels[depth++] = (struct level){ value, node->children };
	}
	mem_free(levels);
	return good;
}

static json_t *document(struct intake *in, const xmlNode *root, enum err *err)
{
	const char *version;
	json_t *doc;

	if (!root || strcmp(NAME(root), "bom") != 0 || !is_ours(root)) {
		intake_find(in, NULL, NULL, "XML, but no CycloneDX");
		*err = ERR_NOMATCH;
		return NULL;
	}
	doc = json_object();
	*err = ERR_NOMEM;
	if (!add_attributes(doc, root) || !convert(doc, root)) {
		json_decref(doc);
		return NULL;
	}
	*err = OK;
	version = json_string_value(json_object_get(doc, "version"));
	json_object_set_new(doc, "version", json_integer(version ? strtol(version, NULL, 10) : 0));
	json_object_set_new(doc, "bomFormat", json_string("CycloneDX"));
	json_object_set_new(doc, "specVersion",
			    json_string((const char *)root->ns->href + strlen(SCHEMA)));
	return doc;
}

static void find_broken(struct intake *in, const xmlError *error)
{
	const char *text = error->message ? error->message : "broken";
	char where[64];
	struct part part = { .key = where };

	snprintf(where, sizeof(where), "line %d, column %d", error->line, error->int2);
	intake_find(in, &part, NULL, "%.*s", (int)strcspn(text, "\n"), text);
}

json_t *cyclonedx_xml_json(struct intake *in, struct bytes text, enum err *err)
{
	static const char *const forbidden[] = { "<!DOCTYPE", "<!ENTITY" };
	const struct bytes all = text;
	json_t *doc = NULL;
	size_t elements = 0;
	xmlParserCtxt *ctxt;
	xmlDoc *xml;

	*err = ERR_UNSUPPORTED;
	for (size_t i = 0; i < 2; i++)
		if (memmem(all.ptr, all.len, forbidden[i], strlen(forbidden[i]))) {
			intake_find(in, NULL, NULL, "a document type or entity: not read");
			return NULL;
		}
	for (size_t i = 0; i < all.len; i++)
		elements += all.ptr[i] == '<' || all.ptr[i] == '=';
	*err = ERR_LIMIT;
	if (elements > 2 * ELEMENTS_MAX) {
		intake_find(in, NULL, NULL, "too many elements");
		return NULL;
	}
	ctxt = xmlNewParserCtxt();
	*err = ERR_NOMEM;
	if (!ctxt)
		return NULL;
	xml = xmlCtxtReadMemory(ctxt, (const char *)text.ptr, (int)text.len, NULL, "UTF-8",
				XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
					XML_PARSE_NOCDATA);
	*err = ERR_CORRUPT;
	if (!xml)
		find_broken(in, &ctxt->lastError);
	else if (xml->intSubset || xml->extSubset)
		intake_find(in, NULL, NULL, "a document type: not read");
	else
		doc = document(in, xmlDocGetRootElement(xml), err);
	xmlFreeDoc(xml);
	xmlFreeParserCtxt(ctxt);
	return doc;
}
