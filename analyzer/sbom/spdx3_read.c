/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SPDX 3.0 as JSON-LD (spdx-context.jsonld): a graph of elements in any order, which name each
 * other by IRI, by a blank node "_:x", by a compact IRI "prefix:x", or hold each other. Everything
 * that links, even a licence, is an element of type Relationship.
 *
 * Elements are looked up by their name in a table; packages and files become components.
 */
#include "analyzer/sbom/sbom_fit.h"
#include "analyzer/sbom/spdx3_graph.h"

/* ID in full: compact IRIs are written out. */
const char *graph_full(struct graph *g, const char *id)
{
	const char *colon = id ? strchr(id, ':') : NULL, *space;
	char *key, *out;

	if (!colon || json_object_size(g->prefixes) == 0 || strncmp(colon, "://", 3) == 0)
		return id;
	key = arena_copy(&g->in->sbom->arena, bytes_of(id, (size_t)(colon - id)));
	space = key ? json_string_value(json_object_get(g->prefixes, key)) : NULL;
	if (!space)
		return id;
	out = arena_printf(&g->in->sbom->arena, "%s%s", space, colon + 1);
	g->in->failed |= !out;
	return out;
}

const char *graph_id(struct graph *g, json_t *element)
{
	const char *id = json_string_value(json_object_get(element, "spdxId"));

	return graph_full(g, id ? id : json_string_value(json_object_get(element, "@id")));
}

/* "software_Package", be it written as an IRI or with JSON-LD's own key. */
const char *graph_type(struct graph *g, json_t *element)
{
	const char *type = json_string_value(json_object_get(element, "type")), *name, *profile;
	char *out;

	if (!type)
		type = json_string_value(json_object_get(element, "@type"));
	name = type ? strrchr(type, '/') : NULL;
	if (!name)
		return type ? type : "";
	for (profile = name; profile > type && profile[-1] != '/' && profile[-1] != ':';)
		profile--;
	if (strncmp(profile, "Core/", 5) == 0)
		return name + 1;
	out = arena_printf(&g->in->sbom->arena, "%.*s_%s", (int)(name - profile), profile,
			   name + 1);
	for (char *p = out; p && *p && *p != '_'; p++)
		*p = *p >= 'A' && *p <= 'Z' ? (char)(*p | 32) : *p;
	g->in->failed |= !out;
	return out ? out : "";
}

/* The element that VALUE is or names; NULL when it is not in the graph. */
json_t *graph_element(struct graph *g, json_t *value)
{
	const char *id = json_string_value(value);

	return json_is_object(value) ? value
	       : id                  ? json_object_get(g->elements, graph_full(g, id))
				     : NULL;
}

/* A list, or one value in place of one. */
struct part graph_many(struct graph *g, const struct part *o, const char *key)
{
	return intake_one_or_more(g->in, o, key);
}

struct sbom_party *graph_party(struct graph *g, json_t *value)
{
	json_t *element = graph_element(g, value);
	struct part o = { .json = element, .key = "" }, list, one;
	struct sbom_party *p;

	if (!json_is_object(element))
		return NULL;
	p = intake_alloc(g->in, sizeof(*p));
	if (!p)
		return NULL;
	p->person = strcmp(graph_type(g, element), "Person") == 0;
	p->name = intake_text(g->in, &o, "name");
	list = graph_many(g, &o, "externalIdentifier");
	for (size_t i = 0; intake_each(g->in, &list, &i, &one);) {
		const char *kind = intake_raw(g->in, &one, "externalIdentifierType");
		const char *text = intake_text(g->in, &one, "identifier");

		if (kind && strcmp(kind, "email") == 0)
			p->email = text;
		else if (kind && strcmp(kind, "urlScheme") == 0)
			p->url = text;
	}
	return p;
}

static void identifiers(struct graph *g, const struct part *o, struct sbom_component *c)
{
	static const char *const others[] = { "swhid", "gitoid", "swid", "packageUrl" };
	struct part list = graph_many(g, o, "externalIdentifier"), one;

	c->purl = intake_text(g->in, o, "software_packageUrl");
	for (size_t i = 0; intake_each(g->in, &list, &i, &one);) {
		const char *kind = intake_raw(g->in, &one, "externalIdentifierType");
		const char *text = intake_text(g->in, &one, "identifier");

		if (!kind || !text) {
			intake_find(g->in, &one, NULL, "an identifier without type or text");
			continue;
		}
		if (strcmp(kind, "cpe23") == 0 || strcmp(kind, "cpe22") == 0)
			intake_string(g->in, &c->cpes, &c->cpes_count, text);
		else if (strcmp(kind, "packageUrl") == 0 && !c->purl)
			c->purl = text;
		else if (strcmp(kind, "packageUrl") != 0 || strcmp(c->purl, text) != 0)
			for (size_t k = 0; k < sizeof(others) / sizeof(*others); k++)
				if (strcmp(kind, others[k]) == 0)
					intake_string(g->in, &c->other_ids, &c->other_ids_count,
						      text);
	}
}

static void hashes(struct graph *g, const struct part *o, struct sbom_hash **to, size_t *count)
{
	struct part list = graph_many(g, o, "verifiedUsing"), one;

	for (size_t i = 0; intake_each(g->in, &list, &i, &one);) {
		const char *alg = intake_raw(g->in, &one, "algorithm");

		/* other methods than a hash: a verification code of all files of a package */
		if (alg || strcmp(graph_type(g, one.json), "Hash") == 0)
			intake_hash(g->in, &one, to, count, alg,
				    intake_raw(g->in, &one, "hashValue"));
	}
}

static void references(struct graph *g, const struct part *o, struct sbom_component *c)
{
	struct part list = graph_many(g, o, "externalRef"), one, locators;
	const char *url = intake_text(g->in, o, "software_downloadLocation");

	if (url)
		intake_reference(g->in, o, c, "distribution", url, NULL);
	if ((url = intake_text(g->in, o, "software_homePage")))
		intake_reference(g->in, o, c, "website", url, NULL);
	for (size_t i = 0; intake_each(g->in, &list, &i, &one);) {
		const char *comment = intake_text(g->in, &one, "comment"), *word;

		word = sbom_reference_of_spdx3(intake_raw(g->in, &one, "externalRefType"));
		/* ours, of a kind that has no word in SPDX: it is the comment */
		if (!word && comment)
			word = sbom_reference_word(comment, true);
		word = word ? word : "other";
		locators = graph_many(g, &one, "locator");
		for (size_t k = 0; (url = intake_each_raw(g->in, &locators, &k));)
			intake_reference(g->in, &one, c, word, intake_clean(g->in, url), comment);
	}
}

static void properties(struct graph *g, const struct part *o, struct sbom_component *c)
{
	struct part list = graph_many(g, o, "extension"), one, entries, entry;

	for (size_t i = 0; intake_each(g->in, &list, &i, &one);) {
		entries = graph_many(g, &one, "extension_cdxProperty");
		for (size_t k = 0; intake_each(g->in, &entries, &k, &entry);) {
			const char *name = intake_text(g->in, &entry, "extension_cdxPropName");

			intake_property(g->in, c, name,
					intake_text(g->in, &entry, "extension_cdxPropValue"));
		}
	}
}

/* SPDX 3's purposes in CycloneDX's words. */
static const char *purpose(struct graph *g, const struct part *o, bool is_file)
{
	static const char *const words[][2] = { { "application", "application" },
						{ "executable", "application" },
						{ "framework", "framework" },
						{ "library", "library" },
						{ "container", "container" },
						{ "operatingSystem", "operating-system" },
						{ "device", "device" },
						{ "deviceDriver", "device-driver" },
						{ "firmware", "firmware" },
						{ "platform", "platform" },
						{ "model", "machine-learning-model" },
						{ "data", "data" },
						{ "file", "file" } };
	const char *word = intake_raw(g->in, o, "software_primaryPurpose");

	if (is_file)
		return "file";
	for (size_t i = 0; word && i < sizeof(words) / sizeof(*words); i++)
		if (strcmp(words[i][0], word) == 0)
			return words[i][1];
	return NULL;
}

static bool is_package(const char *type)
{
	return strcmp(type, "software_Package") == 0 || strcmp(type, "ai_AIPackage") == 0 ||
	       strcmp(type, "dataset_DatasetPackage") == 0;
}

static void component(struct graph *g, const struct part *o, bool is_file)
{
	struct intake *in = g->in;
	struct sbom *s = in->sbom;
	const char *id = graph_id(g, o->json);
	struct part origin = graph_many(g, o, "originatedBy");
	struct sbom_component c = {
		.ref = id ? intake_clean(in, id) : NULL,
		.type = purpose(g, o, is_file),
		.name = intake_text(in, o, "name"),
		.version = intake_text(in, o, "software_packageVersion"),
		.description = intake_text(in, o, "description"),
		.copyright = intake_text(in, o, "software_copyrightText"),
		.supplier = graph_party(g, json_object_get(o->json, "suppliedBy")),
		.manufacturer = graph_party(g, json_array_get(origin.json, 0)),
		.parent = SBOM_NONE,
		.pointer = intake_pointer(in, o),
	}, *to;
	size_t index = SBOM_NONE;

	if (!c.description)
		c.description = intake_text(in, o, "summary");
	if (c.copyright &&
	    (strcmp(c.copyright, "NOASSERTION") == 0 || strcmp(c.copyright, "NONE") == 0))
		c.copyright = NULL;
	if (is_file)
		c.file_name = c.name;
	if (!c.name)
		intake_find(in, o, NULL, "an element without name");
	if (!id)
		intake_find(in, o, NULL, "an element without spdxId");
	identifiers(g, o, &c);
	hashes(g, o, &c.hashes, &c.hashes_count);
	references(g, o, &c);
	properties(g, o, &c);
	if (id && g->root && !s->primary && strcmp(id, g->root) == 0) {
		to = s->primary = intake_alloc(in, sizeof(c));
	} else {
		to = INTAKE_ADD(in, s, components);
		index = s->components_count - 1;
	}
	if (to)
		*to = c;
	if (id)
		intake_claim(in, id, index);
}

/* Tables of prefixes: in the context, and in the document's namespaceMap. */
static void prefixes(struct graph *g, const struct part *doc)
{
	struct part context = intake_one_or_more(g->in, doc, "@context"), one, map;
	const char *key;
	json_t *value;

	for (size_t i = 0; i < json_array_size(context.json); i++)
		json_object_foreach(json_array_get(context.json, i), key,
				    value) if (json_is_string(value) && *key != '@')
			g->in->failed |= json_object_set(g->prefixes, key, value) != 0;
	for (size_t i = 0; intake_each(g->in, &g->list, &i, &one);) {
		size_t k = 0;

		if (strcmp(graph_type(g, one.json), "SpdxDocument") != 0)
			continue;
		map = graph_many(g, &one, "namespaceMap");
		for (struct part m; intake_each(g->in, &map, &k, &m);) {
			key = intake_raw(g->in, &m, "prefix");
			value = json_object_get(m.json, "namespace");
			if (key && json_is_string(value))
				g->in->failed |= json_object_set(g->prefixes, key, value) != 0;
		}
	}
}

static void name_all(struct graph *g)
{
	struct part one;

	for (size_t i = 0; intake_each(g->in, &g->list, &i, &one);) {
		const char *id = graph_id(g, one.json);

		if (!id)
			continue;
		intake_name(g->in, &one, id, INTAKE_ELSEWHERE);
		if (!json_object_get(g->elements, id))
			g->in->failed |= json_object_set(g->elements, id, one.json) != 0;
	}
}

static void creation(struct graph *g, json_t *element)
{
	struct sbom *s = g->in->sbom;
	struct part o = { .json = graph_element(g, json_object_get(element, "creationInfo")),
			  .key = "" };
	struct part list = graph_many(g, &o, "createdBy");

	s->spec_version = intake_text(g->in, &o, "specVersion");
	s->timestamp = intake_text(g->in, &o, "created");
	for (size_t i = 0; i < json_array_size(list.json); i++) {
		struct sbom_party *p = graph_party(g, json_array_get(list.json, i)), *to;

		if (p && (to = INTAKE_ADD(g->in, s, authors)))
			*to = *p;
	}
	list = graph_many(g, &o, "createdUsing");
	for (size_t i = 0; i < json_array_size(list.json); i++) {
		struct sbom_party *p = graph_party(g, json_array_get(list.json, i));

		if (p && p->name)
			intake_tool(g->in, p->name, ' ');
	}
}

/* From the document over its SBOM to what that is about: a path of a few steps. */
static const char *root_of(struct graph *g, json_t *element)
{
	for (unsigned steps = 0; element && steps < 8; steps++) {
		struct part o = { .json = element, .key = "" };
		struct part roots = graph_many(g, &o, "rootElement");
		json_t *first = json_array_get(roots.json, 0);

		if (!first)
			return graph_id(g, element);
		element = graph_element(g, first);
	}
	return NULL;
}

static void document(struct graph *g)
{
	struct intake *in = g->in;
	struct sbom *s = in->sbom;
	struct part one, list;
	json_t *top = NULL, *bom = NULL;
	const char *text;

	for (size_t i = 0; intake_each(in, &g->list, &i, &one);) {
		const char *type = graph_type(g, one.json);

		if (!top && strcmp(type, "SpdxDocument") == 0)
			top = one.json;
		else if (!bom && (strcmp(type, "software_Sbom") == 0 || strcmp(type, "Bom") == 0))
			bom = one.json;
		else if (strcmp(type, "security_Vulnerability") == 0)
			s->has_vulnerabilities = true;
	}
	if (!top)
		intake_find(in, &g->list, NULL, "no SpdxDocument");
	one = (struct part){ .json = bom, .key = "" };
	list = graph_many(g, &one, "software_sbomType");
	for (size_t i = 0; (text = intake_each_raw(in, &list, &i));)
		intake_string(in, &s->lifecycles, &s->lifecycles_count, intake_clean(in, text));
	top = top ? top : bom;
	if (!top)
		return;
	one = (struct part){ .json = top, .key = "" };
	text = graph_id(g, top);
	s->serial = text ? intake_clean(in, text) : NULL;
	s->name = intake_text(in, &one, "name");
	s->comment = intake_text(in, &one, "comment");
	s->data_license = graph_license(g, json_object_get(top, "dataLicense"), NULL);
	creation(g, top);
	g->root = root_of(g, top);
	if (!g->root && bom)
		g->root = root_of(g, bom);
}

void spdx3_read(struct intake *in, json_t *json)
{
	struct part doc = { .json = json, .key = "" }, one;
	struct graph g = { .in = in, .elements = json_object(), .prefixes = json_object() };
	struct sbom *s = in->sbom;

	s->format = SBOM_SPDX3;
	g.list = intake_list(in, &doc, "@graph");
	if (!g.list.json && (g.list.json = json_array())) { /* one element alone */
		json_array_append(g.list.json, json);
		json_object_set_new(g.elements, "", g.list.json); /* lives as long as the table */
	}
	prefixes(&g, &doc);
	name_all(&g);
	document(&g);
	for (size_t i = 0; intake_each(in, &g.list, &i, &one);) {
		const char *type = graph_type(&g, one.json);

		if (is_package(type) || strcmp(type, "software_File") == 0)
			component(&g, &one, !is_package(type));
	}
	graph_links(&g);
	if (!s->spec_version || strncmp(s->spec_version, "3.0", 3) != 0)
		intake_find(in, &doc, NULL, "no specVersion of 3.0: read as if it were");
	json_decref(g.elements);
	json_decref(g.prefixes);
}
