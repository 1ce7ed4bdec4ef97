/* SPDX-License-Identifier: Apache-2.0 */
/*
 * CycloneDX 1.6 and 1.7 JSON (ECMA-424; bom-1.6.schema.json, bom-1.7.schema.json). The list is
 * flat, since scanners do not walk nested components; what is not known is said in compositions and
 * properties, never left to be guessed.
 */
#include "analyzer/base/mem.h"
#include "analyzer/sbom/cyclonedx_parts.h"
#include "analyzer/sbom/license.h"
#include "analyzer/sbom/sbom_edges.h"

/* Phases of the lifecycle; any other text is a name of the author's own. */
static bool is_phase(const char *text)
{
	static const char *const phases[] = { "design",      "pre-build",  "build",
					      "post-build",  "operations", "discovery",
					      "decommission" };

	for (size_t i = 0; i < sizeof(phases) / sizeof(*phases); i++)
		if (strcmp(phases[i], text) == 0)
			return true;
	return false;
}

static json_t *lifecycles(struct bom *b)
{
	json_t *list = json_array();

	for (size_t i = 0; i < b->sbom->lifecycles_count; i++) {
		const char *text = b->sbom->lifecycles[i];
		json_t *one = json_object();

		json_set_text(&b->json, one, is_phase(text) ? "phase" : "name", text);
		json_add(&b->json, list, one);
	}
	return list;
}

static json_t *authors(struct bom *b)
{
	json_t *list = json_array();

	for (size_t i = 0; i < b->sbom->authors_count; i++) {
		json_t *one = json_object();

		json_set_text(&b->json, one, "name", b->sbom->authors[i].name);
		json_set_text(&b->json, one, "email", b->sbom->authors[i].email);
		json_add(&b->json, list, one);
	}
	return list;
}

static json_t *tools(struct bom *b)
{
	json_t *tools = json_object(), *list = json_array(), *seen = json_object();

	for (size_t i = 0; i < b->sbom->tools_count; i++)
		json_add_once(&b->json, list, seen,
			      cyclonedx_component(b, &b->sbom->tools[i], SBOM_NONE));
	json_set_some(&b->json, tools, "components", list);
	json_decref(seen);
	return tools;
}

/* As an identifier where it is surely one: readers look for that. */
static json_t *data_license(struct bom *b)
{
	json_t *list = json_array(), *one = json_object(), *license;

	if (strcmp(b->sbom->data_license, "CC0-1.0") == 0) {
		license = json_object();
		json_set_text(&b->json, license, "id", "CC0-1.0");
		json_set(&b->json, one, "license", license);
	} else {
		json_set_text(&b->json, one, "expression", b->sbom->data_license);
	}
	json_add(&b->json, list, one);
	return list;
}

static json_t *metadata(struct bom *b)
{
	const struct sbom *s = b->sbom;
	json_t *m = json_object(), *properties = json_array();

	json_set_text(&b->json, m, "timestamp", s->timestamp);
	json_set_some(&b->json, m, "lifecycles", lifecycles(b));
	json_set_some(&b->json, m, "tools", tools(b));
	json_set_some(&b->json, m, "authors", authors(b));
	if (s->primary)
		json_set(&b->json, m, "component", cyclonedx_component(b, s->primary, SBOM_NONE));
	if (s->manufacturer)
		json_set(&b->json, m, "manufacturer", cyclonedx_party(b, s->manufacturer));
	if (s->supplier)
		json_set(&b->json, m, "supplier", cyclonedx_party(b, s->supplier));
	if (s->data_license && !license_unsaid(s->data_license))
		json_set(&b->json, m, "licenses", data_license(b));
	if (s->comment)
		cyclonedx_property(b, properties, "assay:comment", s->comment);
	for (size_t i = 0; i < s->properties_count; i++)
		cyclonedx_property(b, properties, s->properties[i].name, s->properties[i].value);
	json_set_some(&b->json, m, "properties", properties);
	return m;
}

static void add_dependency(struct bom *b, json_t *list, size_t at)
{
	const struct sbom_component *c = sbom_at(b->sbom, at);
	json_t *one, *depends, *provides;
	const char *last = NULL;

	if (!c || (c->dependencies == SBOM_NOT_SAID && !bom_has_edges(b, at)))
		return;
	one = json_object();
	depends = json_array();
	provides = json_array();
	for (size_t i = bom_edges_from(b, at); i < b->edge_count && b->edges[i]->from == at; i++) {
		const struct sbom_edge *e = b->edges[i];
		const struct sbom_component *to = sbom_at(b->sbom, e->to);

		if (!to || to == c || e->relation == SBOM_OTHER || e->relation == SBOM_DESCRIBES)
			continue;
		if (e->relation == SBOM_PROVIDES)
			json_add(&b->json, provides, json_string(to->ref));
		else if (to->ref != last) /* the same two ends follow each other */
			json_add(&b->json, depends, json_string(last = to->ref));
	}
	json_set_text(&b->json, one, "ref", c->ref);
	json_set(&b->json, one, "dependsOn", depends);
	json_set_some(&b->json, one, "provides", provides);
	json_add(&b->json, list, one);
}

static void write_dependencies(struct bom *b, json_t *list)
{
	json_list_begin(&b->json, "dependencies");
	for (size_t i = 0; i <= b->sbom->components_count; i++) {
		add_dependency(b, list, i - 1);
		json_write_items(&b->json, list);
	}
	json_list_end(&b->json);
}

static void write_components(struct bom *b, json_t *list)
{
	json_list_begin(&b->json, "components");
	for (size_t i = 0; i < b->sbom->components_count; i++) {
		json_add(&b->json, list, cyclonedx_component(b, &b->sbom->components[i], i));
		json_write_items(&b->json, list);
	}
	json_list_end(&b->json);
}

static const char *aggregate_of(enum sbom_completeness level)
{
	static const char *const names[] = { "not_specified", "complete", "incomplete", "unknown" };

	return names[level];
}

/* One entry for all components that are as much known as LEVEL. */
static void add_composition(struct bom *b, json_t *list, enum sbom_completeness level,
			    bool assemblies)
{
	json_t *one, *refs = json_array();

	for (size_t i = 0; i <= b->sbom->components_count; i++) {
		const struct sbom_component *c = sbom_at(b->sbom, i - 1);

		if (c && (assemblies ? c->assembly : c->dependencies) == level)
			json_add(&b->json, refs, json_string(c->ref));
	}
	if (!json_array_size(refs)) {
		json_decref(refs);
		return;
	}
	one = json_object();
	json_set_text(&b->json, one, "aggregate", aggregate_of(level));
	json_set(&b->json, one, assemblies ? "assemblies" : "dependencies", refs);
	json_add(&b->json, list, one);
}

static json_t *compositions(struct bom *b)
{
	json_t *list = json_array();

	if (b->sbom->inventory != SBOM_NOT_SAID) {
		json_t *one = json_object();

		json_set_text(&b->json, one, "aggregate", aggregate_of(b->sbom->inventory));
		json_add(&b->json, list, one);
	}
	for (enum sbom_completeness k = SBOM_COMPLETE; k <= SBOM_UNKNOWN; k++) {
		add_composition(b, list, k, true);
		add_composition(b, list, k, false);
	}
	return list;
}

/* Who made an annotation: the one who is named, or the first tool. */
static json_t *annotator(struct bom *b, const char *name)
{
	const struct sbom_component *tool = b->sbom->tools;
	json_t *who = json_object(), *annotator = json_object();

	if (!name && b->sbom->tools_count) {
		json_set_text(&b->json, who, "type", "application");
		json_set_text(&b->json, who, "name", tool->name);
		json_set_text(&b->json, who, "version", tool->version);
		json_set(&b->json, annotator, "component", who);
	} else {
		json_set_text(&b->json, who, "name", name ? name : "unknown");
		json_set(&b->json, annotator, "individual", who);
	}
	return annotator;
}

/* The schema demands a time stamp of an annotation: without one there is none; and each once. */
static json_t *annotations(struct bom *b)
{
	json_t *list = json_array(), *seen = json_object();

	for (size_t i = 0; i < b->sbom->annotations_count; i++) {
		const struct sbom_annotation *a = &b->sbom->annotations[i];
		const struct sbom_component *subject = sbom_at(b->sbom, a->subject);
		json_t *one, *subjects;

		if (!a->timestamp || !subject)
			continue;
		one = json_object();
		subjects = json_array();
		json_add(&b->json, subjects, json_string(subject->ref));
		json_set(&b->json, one, "subjects", subjects);
		json_set(&b->json, one, "annotator", annotator(b, a->annotator));
		json_set_text(&b->json, one, "timestamp", a->timestamp);
		json_set_text(&b->json, one, "text", a->text);
		json_add_once(&b->json, list, seen, one);
	}
	json_decref(seen);
	return list;
}

static void add_citation(struct bom *b, json_t *list, const char *kind, const char *const *where,
			 const char *tool, const char *note)
{
	json_t *one = json_object(), *places = json_array();

	for (; *where; where++)
		json_add(&b->json, places, json_string(*where));
	json_set(&b->json, one, kind, places);
	json_set_text(&b->json, one, "timestamp", b->sbom->timestamp);
	json_set_text(&b->json, one, "attributedTo", tool);
	json_set_text(&b->json, one, "note", note);
	json_add(&b->json, list, one);
}

/* Who says what: the bytes, or what the signatures know of a project. 1.7 only, with a time stamp,
 * and only of our own scans. */
static json_t *citations(struct bom *b)
{
	static const char *const seen[] = { "/components", "/dependencies", "/compositions", NULL };
	static const char *const known[] = { "$.components[*].supplier", "$.components[*].licenses",
					     "$.components[*].cpe", "$.components[*].purl", NULL };
	const struct sbom *s = b->sbom;
	json_t *list = json_array();

	if (!b->is_17 || !s->timestamp || s->tools_count < 2 || !s->tools[0].ref ||
	    !s->tools[1].ref || strcmp(s->tools[0].ref, "tool:assay") != 0)
		return list;
	add_citation(b, list, "pointers", seen, s->tools[0].ref,
		     "found in the bytes of the image; evidence says where");
	add_citation(b, list, "expressions", known, s->tools[1].ref,
		     "what the signature knows of the upstream project");
	return list;
}

static enum err document(struct bom *b)
{
	const struct sbom *s = b->sbom;
	json_t *doc = json_object(), *list = json_array();

	json_set_text(&b->json, doc, "$schema",
		      b->is_17 ? "http://cyclonedx.org/schema/bom-1.7.schema.json"
			       : "http://cyclonedx.org/schema/bom-1.6.schema.json");
	json_set_text(&b->json, doc, "bomFormat", "CycloneDX");
	json_set_text(&b->json, doc, "specVersion", b->is_17 ? "1.7" : "1.6");
	if (s->serial && strncmp(s->serial, "urn:uuid:", 9) == 0 && strlen(s->serial) == 45)
		json_set_text(&b->json, doc, "serialNumber", s->serial);
	json_set(&b->json, doc, "version", json_integer(s->revision > 0 ? s->revision : 1));
	json_set(&b->json, doc, "metadata", metadata(b));
	json_write_members(&b->json, doc);
	write_components(b, list);
	write_dependencies(b, list);
	json_decref(list);
	json_set_some(&b->json, doc, "compositions", compositions(b));
	json_set_some(&b->json, doc, "annotations", annotations(b));
	json_set_some(&b->json, doc, "citations", citations(b));
	return json_finish(&b->json, doc);
}

static enum err write(FILE *out, const struct sbom *sbom, bool is_17)
{
	struct bom b = { .sbom = sbom, .is_17 = is_17 };
	enum err err;

	b.edges = sbom_edges_sorted(sbom, &b.edge_count);
	if (!b.edges)
		return ERR_NOMEM;
	json_begin(&b.json, out);
	err = document(&b);
	mem_free(b.edges);
	return err;
}

enum err write_cyclonedx16(FILE *out, const struct sbom *sbom)
{
	return write(out, sbom, false);
}

enum err write_cyclonedx17(FILE *out, const struct sbom *sbom)
{
	return write(out, sbom, true);
}
