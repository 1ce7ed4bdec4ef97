/* SPDX-License-Identifier: Apache-2.0 */
/* One component of a CycloneDX document, with its evidence. */
#include "analyzer/sbom/check_syntax.h"
#include "analyzer/sbom/cyclonedx_parts.h"
#include "analyzer/sbom/license.h"
#include "analyzer/sbom/sbom_edges.h"
#include "analyzer/sbom/sbom_fit.h"
#include "analyzer/sbom/uri.h"

size_t bom_edges_from(const struct bom *b, size_t from)
{
	size_t low = 0, high = b->edge_count;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		/* SBOM_NONE, the primary component, sorts first */
		if (b->edges[mid]->from + 1 < from + 1)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

bool bom_has_edges(const struct bom *b, size_t from)
{
	size_t at = bom_edges_from(b, from);

	return at < b->edge_count && b->edges[at]->from == from;
}

void cyclonedx_property(struct bom *b, json_t *list, const char *name, const char *value)
{
	json_t *one = json_object();

	json_set_text(&b->json, one, "name", name);
	json_set_text(&b->json, one, "value", value);
	json_add(&b->json, list, one);
}

json_t *cyclonedx_party(struct bom *b, const struct sbom_party *party)
{
	json_t *o = json_object(), *list;

	json_set_text(&b->json, o, "name", party->name);
	if (party->url) {
		list = json_array();
		json_add(&b->json, list,
			 json_string(json_kept(&b->json, uri_whole(&b->json.scratch, party->url))));
		json_set(&b->json, o, "url", list);
	}
	if (party->email) {
		json_t *contact = json_object();

		list = json_array();
		json_set_text(&b->json, contact, "email", party->email);
		json_add(&b->json, list, contact);
		json_set(&b->json, o, "contact", list);
	}
	return o;
}

/* The algorithms that the schema knows; a hash of another kind, or length, is left out. */
static bool is_known_hash(const char *alg)
{
	static const char *const known[] = { "MD5",         "SHA-1",       "SHA-256",
					     "SHA-384",     "SHA-512",     "SHA3-256",
					     "SHA3-384",    "SHA3-512",    "BLAKE2b-256",
					     "BLAKE2b-384", "BLAKE2b-512", "BLAKE3" };

	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (strcmp(known[i], alg) == 0)
			return true;
	return false;
}

static json_t *hashes(struct bom *b, const struct sbom_hash *hash, size_t count)
{
	json_t *list = json_array();

	for (size_t i = 0; i < count; i++) {
		json_t *one;

		if (!is_known_hash(hash[i].alg) || !syntax_hash(hash[i].alg, hash[i].value))
			continue;
		one = json_object();
		json_set_text(&b->json, one, "alg", hash[i].alg);
		json_set_text(&b->json, one, "content", hash[i].value);
		json_add(&b->json, list, one);
	}
	return list;
}

/* An identifier that the schema knows, letter by letter. */
static bool is_listed(const char *expression)
{
	const struct license_known *known = expression ? license_find(bytes_str(expression)) : NULL;

	return known && !known->exception && !known->recent && strcmp(known->id, expression) == 0;
}

static json_t *license(struct bom *b, const struct sbom_license *l, bool may_be_expression)
{
	static const char *const words[] = { NULL, "declared", "concluded" };
	json_t *one = json_object(), *inner = one;

	if (l->expression && may_be_expression) {
		json_set_text(&b->json, one, "expression", l->expression);
	} else {
		inner = json_object();
		json_set_text(&b->json, inner, is_listed(l->expression) ? "id" : "name",
			      l->expression ? l->expression
			      : l->name     ? l->name
					    : "unnamed");
		if (l->url)
			json_set_text(&b->json, inner, "url",
				      json_kept(&b->json, uri_whole(&b->json.scratch, l->url)));
		json_set(&b->json, one, "license", inner);
	}
	json_set_text(&b->json, inner, "acknowledgement", words[l->acknowledgement]);
	return one;
}

/* Is what L says said by one before it, but for who says so, and can 1.6 not say it twice? */
static bool is_repeated(const struct bom *b, const struct sbom_component *c, size_t at)
{
	const char *text = c->licenses[at].expression,
		   *before = at ? c->licenses[0].expression : NULL;

	return !b->is_17 && text && before && strcmp(text, before) == 0 && !is_listed(text);
}

/*
 * 1.6 takes one expression, or a list of identifiers and names; 1.7 takes any mixture. None takes
 * "NOASSERTION".
 */
static json_t *licenses(struct bom *b, const struct sbom_component *c)
{
	json_t *list = json_array();
	size_t count = 0;

	for (size_t i = 0; i < c->licenses_count; i++)
		count += !license_unsaid(c->licenses[i].expression) && !is_repeated(b, c, i);
	for (size_t i = 0; i < c->licenses_count; i++)
		if (!license_unsaid(c->licenses[i].expression) && !is_repeated(b, c, i))
			json_add(&b->json, list,
				 license(b, &c->licenses[i],
					 count == 1 || (b->is_17 &&
							!is_listed(c->licenses[i].expression))));
	return list;
}

static json_t *references(struct bom *b, const struct sbom_component *c)
{
	json_t *list = json_array();

	for (size_t i = 0; i < c->references_count; i++) {
		const struct sbom_reference *r = &c->references[i];
		json_t *one = json_object();

		json_set_text(&b->json, one, "type", sbom_reference_word(r->type, b->is_17));
		json_set_text(&b->json, one, "url",
			      json_kept(&b->json, uri_whole(&b->json.scratch, r->url)));
		json_set_text(&b->json, one, "comment", r->comment);
		json_set_some(&b->json, one, "hashes", hashes(b, r->hashes, r->hashes_count));
		json_add(&b->json, list, one);
	}
	return list;
}

static json_t *identity(struct bom *b, const struct sbom_identity *id)
{
	json_t *one = json_object(), *methods = json_array(), *tools = json_array();

	json_set_text(&b->json, one, "field", id->field);
	if (id->confidence >= 0)
		json_set(&b->json, one, "confidence", json_probability(id->confidence));
	json_set_text(&b->json, one, "concludedValue", id->value);
	for (size_t i = 0; i < id->methods_count; i++) {
		json_t *method = json_object();

		json_set_text(&b->json, method, "technique", id->methods[i].technique);
		json_set(&b->json, method, "confidence",
			 json_probability(id->methods[i].confidence));
		json_set_text(&b->json, method, "value", id->methods[i].value);
		json_add(&b->json, methods, method);
	}
	json_set_some(&b->json, one, "methods", methods);
	if (id->tool)
		json_add(&b->json, tools, json_string(id->tool));
	json_set_some(&b->json, one, "tools", tools);
	return one;
}

static json_t *occurrence(struct bom *b, const struct sbom_occurrence *o)
{
	json_t *one = json_object();

	json_set_text(&b->json, one, "location", o->location);
	if (o->offset >= 0)
		json_set(&b->json, one, "offset", json_integer((json_int_t)o->offset));
	json_set_text(&b->json, one, "symbol", o->symbol);
	json_set_text(&b->json, one, "additionalContext", o->context);
	return one;
}

static json_t *evidence(struct bom *b, const struct sbom_component *c)
{
	json_t *e = json_object(), *identities = json_array(), *places = json_array();
	json_t *copyrights = json_array(), *found = json_array();

	for (size_t i = 0; i < c->identities_count; i++)
		json_add(&b->json, identities, identity(b, &c->identities[i]));
	for (size_t i = 0; i < c->occurrences_count; i++)
		json_add(&b->json, places, occurrence(b, &c->occurrences[i]));
	for (size_t i = 0; i < c->copyright_evidence_count; i++) {
		json_t *one = json_object();

		json_set_text(&b->json, one, "text", c->copyright_evidence[i]);
		json_add(&b->json, copyrights, one);
	}
	for (size_t i = 0; i < c->license_evidence_count; i++) {
		struct sbom_license l = { .expression = c->license_evidence[i] };

		json_add(&b->json, found, license(b, &l, false));
	}
	json_set_some(&b->json, e, "identity", identities);
	json_set_some(&b->json, e, "occurrences", places);
	json_set_some(&b->json, e, "licenses", found);
	json_set_some(&b->json, e, "copyright", copyrights);
	return e;
}

/* An edge has no room for its reason: it stands with the component that has the edge. */
static void add_links(struct bom *b, json_t *list, size_t at)
{
	for (size_t i = bom_edges_from(b, at); i < b->edge_count && b->edges[i]->from == at; i++) {
		const struct sbom_edge *e = b->edges[i];
		const struct sbom_component *to = sbom_at(b->sbom, e->to);

		if (!e->evidence || !to)
			continue;
		cyclonedx_property(b, list,
				   e->relation == SBOM_STATIC    ? "assay:link:static"
				   : e->relation == SBOM_DYNAMIC ? "assay:link:dynamic"
								 : "assay:link",
				   json_format(&b->json, "%s: %s", to->ref, e->evidence));
	}
}

static json_t *properties(struct bom *b, const struct sbom_component *c, size_t at)
{
	json_t *list = json_array();

	for (size_t i = 0; i < c->properties_count; i++)
		cyclonedx_property(b, list, c->properties[i].name, c->properties[i].value);
	if (c->range)
		cyclonedx_property(b, list, "assay:versionRange", c->range);
	if (at != SBOM_NONE)
		add_links(b, list, at);
	return list;
}

json_t *cyclonedx_component(struct bom *b, const struct sbom_component *c, size_t at)
{
	struct json_out *j = &b->json;
	json_t *o = json_object();

	json_set_text(j, o, "type", c->type ? c->type : "library"); /* the schema demands one */
	json_set_text(j, o, "bom-ref", c->ref);
	if (c->supplier)
		json_set(j, o, "supplier", cyclonedx_party(b, c->supplier));
	if (c->manufacturer)
		json_set(j, o, "manufacturer", cyclonedx_party(b, c->manufacturer));
	json_set_text(j, o, "group", c->group);
	json_set_text(j, o, "name", c->name);
	json_set_text(j, o, "version", c->version);
	json_set_text(j, o, "description", c->description);
	json_set_text(j, o, "scope", c->scope);
	json_set_some(j, o, "hashes", hashes(b, c->hashes, c->hashes_count));
	json_set_some(j, o, "licenses", licenses(b, c));
	json_set_text(j, o, "copyright", c->copyright);
	if (c->cpes_count)
		json_set_text(j, o, "cpe", c->cpes[0]);
	json_set_text(j, o, "purl", c->purl);
	json_set_some(j, o, "externalReferences", references(b, c));
	json_set_some(j, o, "evidence", evidence(b, c));
	json_set_some(j, o, "properties", properties(b, c, at));
	return o;
}
