/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SPDX 3.0.1 JSON-LD (spdx-3.0.1.schema.json): a graph of elements that name each other by IRIs
 * below the document's. What SPDX has no fields for is an annotation with JSON.
 */
#include "analyzer/base/mem.h"
#include "analyzer/sbom/license.h"
#include "analyzer/sbom/sbom_edges.h"
#include "analyzer/sbom/sbom_fit.h"
#include "analyzer/sbom/spdx_parts.h"
#include "analyzer/sbom/uri.h"

#define TERMS "https://spdx.org/rdf/3.0.1/terms/"

struct graph {
	const struct sbom *sbom;
	struct json_out json;
	struct arena arena; /* for what is needed to the end */
	const char *space;  /* of all identifiers */
	json_t *list;       /* elements that are to be written */
	json_t *ids;        /* of all elements so far */
	size_t relations, annotations;
};

static const char *iri(struct graph *g, const char *kind, size_t number)
{
	return json_format(&g->json, "%s#%s-%zu", g->space, kind, number);
}

static const char *component_iri(struct graph *g, size_t at)
{
	return iri(g, "component", at + 1); /* the primary one is 0 */
}

/* A new element of the graph; the graph owns it. */
static json_t *element(struct graph *g, const char *type, const char *id)
{
	json_t *o = json_object();

	json_set_text(&g->json, o, "type", type);
	json_set_text(&g->json, o, "spdxId", id);
	json_set_text(&g->json, o, "creationInfo", "_:creation");
	json_add(&g->json, g->list, o);
	json_add(&g->json, g->ids, json_string(id));
	return o;
}

static json_t *texts(struct graph *g, const char *text)
{
	json_t *list = json_array();

	json_add(&g->json, list, json_string(text));
	return list;
}

static void add_identifier(struct graph *g, json_t *list, const char *type, const char *text)
{
	json_t *one = json_object();

	if (!text) {
		json_decref(one);
		return;
	}
	json_set_text(&g->json, one, "type", "ExternalIdentifier");
	json_set_text(&g->json, one, "externalIdentifierType", type);
	json_set_text(&g->json, one, "identifier", text);
	json_add(&g->json, list, one);
}

static const char *add_party(struct graph *g, const struct sbom_party *party, const char *id)
{
	json_t *o = element(g, party->person ? "Person" : "Organization", id);
	json_t *list = json_array();

	json_set_text(&g->json, o, "name", party->name);
	add_identifier(g, list, "email", party->email);
	add_identifier(g, list, "urlScheme",
		       party->url ? json_kept(&g->json, uri_whole(&g->json.scratch, party->url))
				  : NULL);
	json_set_some(&g->json, o, "externalIdentifier", list);
	return id;
}

/* Who made the document: those who are named, or the program itself. */
static json_t *makers(struct graph *g)
{
	const struct sbom *s = g->sbom;
	json_t *list = json_array();

	if (s->manufacturer)
		json_add(&g->json, list,
			 json_string(add_party(g, s->manufacturer, iri(g, "maker", 0))));
	for (size_t i = 0; i < s->authors_count; i++)
		json_add(&g->json, list,
			 json_string(add_party(g, &s->authors[i], iri(g, "maker", i + 1))));
	if (!json_array_size(list)) {
		const char *id = iri(g, "agent", 0);
		json_t *o = element(g, "SoftwareAgent", id);

		json_set_text(&g->json, o, "name", s->tools_count ? s->tools->name : "unknown");
		json_add(&g->json, list, json_string(id));
	}
	return list;
}

static json_t *tools(struct graph *g)
{
	json_t *list = json_array();

	for (size_t i = 0; i < g->sbom->tools_count; i++) {
		const struct sbom_component *tool = &g->sbom->tools[i];
		const char *id = iri(g, "tool", i);
		json_t *o = element(g, "Tool", id);

		json_set_text(&g->json, o, "name",
			      json_format(&g->json, "%s%s%s", tool->name, tool->version ? " " : "",
					  tool->version ? tool->version : ""));
		json_add(&g->json, list, json_string(id));
	}
	return list;
}

static void add_creation(struct graph *g)
{
	json_t *o = json_object();

	json_add(&g->json, g->list, o);
	json_set_text(&g->json, o, "type", "CreationInfo");
	json_set_text(&g->json, o, "@id", "_:creation");
	json_set_text(&g->json, o, "specVersion", "3.0.1");
	json_set_text(&g->json, o, "created", spdx_created(g->sbom));
	json_set(&g->json, o, "createdBy", makers(g));
	json_set_some(&g->json, o, "createdUsing", tools(g));
	if (!g->sbom->timestamp)
		json_set_text(&g->json, o, "comment", SPDX_NO_TIME);
}

static json_t *hashes(struct graph *g, const struct sbom_component *c)
{
	json_t *list = json_array();

	for (size_t i = 0; i < c->hashes_count; i++) {
		const char *name = spdx3_hash_name(c->hashes[i].alg);
		json_t *one;

		if (!name)
			continue;
		one = json_object();
		json_set_text(&g->json, one, "type", "Hash");
		json_set_text(&g->json, one, "algorithm", name);
		json_set_text(&g->json, one, "hashValue", c->hashes[i].value);
		json_add(&g->json, list, one);
	}
	return list;
}

static void relate(struct graph *g, const char *from, const char *type, const char *to,
		   const char *completeness, const char *comment)
{
	json_t *o = element(g, "Relationship", iri(g, "relationship", g->relations++));

	json_set_text(&g->json, o, "from", from);
	json_set_text(&g->json, o, "relationshipType", type);
	json_set(&g->json, o, "to", texts(g, to));
	json_set_text(&g->json, o, "completeness", completeness);
	json_set_text(&g->json, o, "comment", comment);
}

static void annotate(struct graph *g, const char *subject, const char *type, const char *text)
{
	json_t *o = element(g, "Annotation", iri(g, "annotation", g->annotations++));

	json_set_text(&g->json, o, "annotationType", "other");
	json_set_text(&g->json, o, "subject", subject);
	json_set_text(&g->json, o, "contentType", type);
	json_set_text(&g->json, o, "statement", text);
}

static const char *add_expression(struct graph *g, const char *id, const char *expression)
{
	json_t *o = element(g, "simplelicensing_LicenseExpression", id);

	json_set_text(&g->json, o, "simplelicensing_licenseExpression", expression);
	return id;
}

static void add_licenses(struct graph *g, const struct sbom_component *c, const char *id)
{
	for (size_t i = 0; i < c->licenses_count; i++) {
		const struct sbom_license *l = &c->licenses[i];
		const char *expression = spdx_expression(&g->json, l), *to;

		if (!expression)
			continue;
		/* what is not said is said by an element of the specification's own */
		to = !license_unsaid(expression)
			     ? add_expression(g, json_format(&g->json, "%s-license-%zu", id, i),
					      expression)
		     : strcmp(license_unsaid_word(expression), "NONE") == 0 ? TERMS "Licensing/None"
									    : TERMS
			     "Licensing/NoAssertion";
		relate(g, id,
		       l->acknowledgement == SBOM_CONCLUDED ? "hasConcludedLicense"
							    : "hasDeclaredLicense",
		       to, NULL, NULL);
	}
}

static const char *purpose_of(const struct sbom_component *c)
{
	static const char *const known[][2] = {
		{ "application", "application" },
		{ "framework", "framework" },
		{ "library", "library" },
		{ "container", "container" },
		{ "device", "device" },
		{ "device-driver", "deviceDriver" },
		{ "firmware", "firmware" },
		{ "file", "file" },
		{ "data", "data" },
		{ "operating-system", "operatingSystem" },
		{ "platform", "platform" },
	};

	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (c->type && strcmp(c->type, known[i][0]) == 0)
			return known[i][1];
	return "other";
}

/* A kind that has no word in SPDX is the comment, where there is none. */
static json_t *references(struct graph *g, const struct sbom_component *c)
{
	const struct sbom_reference *site = spdx_homepage(c);
	json_t *list = json_array();

	for (size_t i = 0; i < c->references_count; i++) {
		const struct sbom_reference *r = &c->references[i];
		const char *word = sbom_reference_to_spdx3(r->type);
		const char *url = json_kept(&g->json, uri_whole(&g->json.scratch, r->url));
		json_t *one;

		if (r == site)
			continue;
		one = json_object();
		json_set_text(&g->json, one, "type", "ExternalRef");
		json_set_text(&g->json, one, "externalRefType", word);
		json_set(&g->json, one, "locator", texts(g, url));
		json_set_text(&g->json, one, "comment",
			      strcmp(word, "other") == 0 && !r->comment ? r->type : r->comment);
		json_add(&g->json, list, one);
	}
	return list;
}

static void add_package(struct graph *g, size_t at)
{
	const struct sbom_component *c = sbom_at(g->sbom, at);
	const char *id = component_iri(g, at), *claims = spdx_claims(&g->json, c);
	json_t *o = element(g, "software_Package", id), *identifiers = json_array();
	const struct sbom_reference *site = spdx_homepage(c);

	json_set_text(&g->json, o, "name", c->name);
	json_set_text(&g->json, o, "description", c->description);
	json_set_text(&g->json, o, "software_packageVersion", c->version);
	json_set_text(&g->json, o, "software_primaryPurpose", purpose_of(c));
	json_set_text(&g->json, o, "software_packageUrl", c->purl);
	json_set_text(&g->json, o, "software_copyrightText", c->copyright);
	if (site)
		json_set_text(&g->json, o, "software_homePage",
			      json_kept(&g->json, uri_whole(&g->json.scratch, site->url)));
	for (size_t i = 0; i < c->cpes_count; i++)
		add_identifier(g, identifiers,
			       strncmp(c->cpes[i], "cpe:2.3:", 8) == 0 ? "cpe23" : "cpe22",
			       c->cpes[i]);
	add_identifier(g, identifiers, "packageUrl", c->purl);
	json_set_some(&g->json, o, "externalIdentifier", identifiers);
	json_set_some(&g->json, o, "externalRef", references(g, c));
	json_set_some(&g->json, o, "verifiedUsing", hashes(g, c));
	if (c->supplier)
		json_set_text(&g->json, o, "suppliedBy",
			      add_party(g, c->supplier, json_format(&g->json, "%s-supplier", id)));
	if (c->manufacturer)
		json_set(&g->json, o, "originatedBy",
			 texts(g, add_party(g, c->manufacturer,
					    json_format(&g->json, "%s-originator", id))));
	add_licenses(g, c, id);
	if (claims)
		annotate(g, id, "application/json", claims);
}

static const char *completeness_word(enum sbom_completeness level)
{
	static const char *const words[] = { NULL, "complete", "incomplete", "noAssertion" };

	return words[level];
}

static void add_unknown(struct graph *g, size_t at, const char *type, enum sbom_completeness level)
{
	if (level == SBOM_INCOMPLETE || level == SBOM_UNKNOWN)
		relate(g, component_iri(g, at), type, TERMS "Core/NoAssertionElement",
		       "noAssertion", "there may be more");
}

static void add_relations(struct graph *g)
{
	static const char *const types[] = { "dependsOn", "hasDynamicLink", "hasStaticLink",
					     "contains",  "describes",      "hasProvidedDependency",
					     "other" };
	size_t count;
	const struct sbom_edge **edges = sbom_edges_sorted(g->sbom, &count);

	g->json.failed |= !edges;
	for (size_t i = 0; i < count; i++) {
		const struct sbom_edge *e = edges[i];
		const struct sbom_component *from = sbom_at(g->sbom, e->from);

		if (from && sbom_at(g->sbom, e->to))
			relate(g, component_iri(g, e->from), types[e->relation],
			       component_iri(g, e->to),
			       completeness_word(e->relation == SBOM_CONTAINS ? from->assembly
									      : from->dependencies),
			       e->relation == SBOM_OTHER ? e->name : e->evidence);
		json_write_items(&g->json, g->list);
	}
	for (size_t i = 0; i <= g->sbom->components_count; i++) {
		const struct sbom_component *c = sbom_at(g->sbom, i - 1);

		if (!c)
			continue;
		add_unknown(g, i - 1, "contains", c->assembly);
		add_unknown(g, i - 1, "dependsOn", c->dependencies);
		json_write_items(&g->json, g->list);
	}
	mem_free(edges);
}

/* The collection that holds all the elements so far, with what it is about. */
static json_t *collection(struct graph *g, const char *type, const char *id, const char *root)
{
	json_t *ids = json_copy(g->ids), *o = element(g, type, id);

	if (root)
		json_set(&g->json, o, "rootElement", texts(g, root));
	json_set(&g->json, o, "element", ids);
	return o;
}

static void add_collections(struct graph *g)
{
	const struct sbom *s = g->sbom;
	const char *license = add_expression(g, iri(g, "data-license", 0),
					     s->data_license ? s->data_license : "CC0-1.0");
	const char *sbom = iri(g, "sbom", 0);
	json_t *o = collection(g, "software_Sbom", sbom,
			       s->primary ? component_iri(g, SBOM_NONE) : NULL);
	json_t *profiles = json_array();

	if (strcmp(spdx_type_text(s), "analyzed") == 0)
		json_set(&g->json, o, "software_sbomType", texts(g, "analyzed"));
	o = collection(g, "SpdxDocument", iri(g, "document", 0), sbom);
	json_set_text(&g->json, o, "name", s->name);
	json_set_text(&g->json, o, "comment", s->comment);
	json_set_text(&g->json, o, "dataLicense", license);
	json_add(&g->json, profiles, json_string("core"));
	json_add(&g->json, profiles, json_string("software"));
	json_add(&g->json, profiles, json_string("simpleLicensing"));
	json_set(&g->json, o, "profileConformance", profiles);
}

static void write_graph(struct graph *g)
{
	const struct sbom *s = g->sbom;

	json_list_begin(&g->json, "@graph");
	add_creation(g);
	for (size_t i = 0; i <= s->components_count; i++) {
		if (sbom_at(s, i - 1))
			add_package(g, i - 1);
		json_write_items(&g->json, g->list);
	}
	add_relations(g);
	for (size_t i = 0; i < s->annotations_count; i++)
		if (sbom_at(s, s->annotations[i].subject))
			annotate(g, component_iri(g, s->annotations[i].subject), "text/plain",
				 s->annotations[i].text);
	add_collections(g);
	json_write_items(&g->json, g->list);
	json_list_end(&g->json);
}

enum err write_spdx3(FILE *out, const struct sbom *sbom)
{
	struct graph g = { .sbom = sbom, .list = json_array(), .ids = json_array() };
	json_t *doc = json_object();
	enum err err;

	json_begin(&g.json, out);
	g.space = json_kept(&g.json, arena_printf(&g.arena, "%s", spdx_namespace(&g.json, sbom)));
	json_set_text(&g.json, doc, "@context", "https://spdx.org/rdf/3.0.1/spdx-context.jsonld");
	json_write_members(&g.json, doc);
	write_graph(&g);
	json_decref(g.list);
	json_decref(g.ids);
	err = json_finish(&g.json, doc);
	arena_finish(&g.arena);
	return err;
}
