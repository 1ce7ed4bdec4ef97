/* SPDX-License-Identifier: Apache-2.0 */
/*
 * CycloneDX 1.2 to 1.7 (ECMA-424; bom-1.x.schema.json). Components may hold components, and
 * anything may carry a "bom-ref" for others to name it by; a document can be valid by its schema
 * and still name things that are not there, or two things alike.
 */
#include "analyzer/base/mem.h"
#include "analyzer/sbom/sbom_readers.h"

#define LEVELS_MAX 128u /* sbom_json lets less through */

struct level {
	struct part part;
	void *field;  /* of an object */
	size_t index; /* of an array, or of the component that holds this list */
};

/* The next member of a level's object or array; false at the end. */
static bool next_member(struct level *l, struct part *out)
{
	if (json_is_array(l->part.json)) {
		*out = (struct part){ json_array_get(l->part.json, l->index), &l->part, NULL,
				      l->index };
		l->index++;
		return out->json != NULL;
	}
	if (!l->field)
		return false;
	*out = (struct part){ json_object_iter_value(l->field), &l->part,
			      json_object_iter_key(l->field), 0 };
	l->field = json_object_iter_next(l->part.json, l->field);
	return true;
}

/* Every bom-ref of the document names something; components claim theirs later. */
static void name_all(struct intake *in, const struct part *doc)
{
	struct level *levels = mem_alloc(LEVELS_MAX, sizeof(*levels));
	size_t depth = 0;
	struct part next = *doc;

	in->failed |= !levels;
	while (levels) {
		const char *ref;

		if ((json_is_object(next.json) || json_is_array(next.json)) && depth < LEVELS_MAX) {
			levels[depth++] = (struct level){ next, json_object_iter(next.json), 0 };
			ref = json_string_value(json_object_get(next.json, "bom-ref"));
			if (ref)
				intake_name(in, &next, ref, INTAKE_ELSEWHERE);
		}
		while (depth && !next_member(&levels[depth - 1], &next))
			depth--;
		if (!depth)
			break;
	}
	mem_free(levels);
}

static void claim(struct intake *in, const struct part *o, size_t index)
{
	const char *ref = json_string_value(json_object_get(o->json, "bom-ref"));

	if (ref)
		intake_claim(in, ref, index);
}

struct nest {
	struct part list, one; /* the component in hand */
	size_t next, parent;
};

/* All components of the list KEY of OWNER and those inside them, each after its parent. */
static void components(struct intake *in, const struct part *owner, const char *key)
{
	struct nest *nests = mem_alloc(LEVELS_MAX, sizeof(*nests));
	struct sbom *s = in->sbom;
	size_t depth = 0;

	in->failed |= !nests;
	if (nests)
		nests[depth++] =
			(struct nest){ .list = intake_list(in, owner, key), .parent = SBOM_NONE };
	while (depth) {
		struct nest *n = &nests[depth - 1];
		struct sbom_component *c;
		struct part inner;

		if (!intake_each(in, &n->list, &n->next, &n->one)) {
			depth--;
			continue;
		}
		c = INTAKE_ADD(in, s, components);
		if (!c)
			break;
		cyclonedx_read_component(in, &n->one, c);
		c->parent = n->parent;
		claim(in, &n->one, s->components_count - 1);
		inner = intake_list(in, &n->one, "components");
		if (inner.json && depth < LEVELS_MAX)
			nests[depth++] =
				(struct nest){ .list = inner, .parent = s->components_count - 1 };
	}
	mem_free(nests);
}

/* The component that REF names; false, with a finding, when there is none. */
static bool resolve(struct intake *in, const struct part *from, const char *ref, size_t *index)
{
	*index = intake_named(in, ref);
	if (*index == INTAKE_DANGLING)
		intake_find(in, from, NULL, "nothing has the reference \"%s\": left out", ref);
	else if (*index == INTAKE_ELSEWHERE)
		intake_find(in, from, NULL, "\"%s\" is no component: left out", ref);
	return *index < INTAKE_DANGLING || *index == SBOM_NONE;
}

static struct sbom_component *component_at(struct intake *in, size_t index)
{
	return index == SBOM_NONE ? in->sbom->primary : &in->sbom->components[index];
}

static size_t edges(struct intake *in, const struct part *o, size_t from, const char *key,
		    enum sbom_relation relation)
{
	struct part list = intake_list(in, o, key);
	const char *ref;
	size_t to;

	for (size_t i = 0; (ref = intake_each_raw(in, &list, &i));)
		if (resolve(in, &list, ref, &to))
			intake_edge(in, from, to, relation, NULL);
	return json_array_size(list.json);
}

static void dependencies(struct intake *in, const struct part *doc)
{
	struct part list = intake_list(in, doc, "dependencies"), one;
	json_t *seen = json_object();

	for (size_t i = 0; intake_each(in, &list, &i, &one);) {
		const char *ref = intake_raw(in, &one, "ref");
		struct sbom_component *c;
		size_t from;

		if (!ref) {
			intake_find(in, &one, NULL, "a dependency without ref: left out");
			continue;
		}
		if (!resolve(in, &one, ref, &from))
			continue;
		if (json_object_get(seen, ref))
			intake_find(in, &one, "ref", "a second entry of \"%s\": both are used",
				    ref);
		in->failed |= json_object_set_new_nocheck(seen, ref, json_true()) != 0;
		c = component_at(in, from);
		/* an entry without anything says that there is nothing; no entry says nothing */
		if (edges(in, &one, from, "dependsOn", SBOM_DEPENDS) +
				    edges(in, &one, from, "provides", SBOM_PROVIDES) ==
			    0 &&
		    c)
			c->dependencies = SBOM_COMPLETE;
	}
	json_decref(seen);
}

static enum sbom_completeness aggregate(struct intake *in, const struct part *o)
{
	const char *word = intake_raw(in, o, "aggregate");

	if (!word)
		intake_find(in, o, NULL, "a composition without aggregate");
	else if (strcmp(word, "complete") == 0)
		return SBOM_COMPLETE;
	else if (strncmp(word, "incomplete", 10) == 0)
		return SBOM_INCOMPLETE;
	else if (strcmp(word, "unknown") == 0)
		return SBOM_UNKNOWN;
	else if (strcmp(word, "not_specified") != 0)
		intake_find(in, o, "aggregate", "not a word of the specification: ignored");
	return SBOM_NOT_SAID;
}

static void compositions(struct intake *in, const struct part *doc)
{
	struct part list = intake_list(in, doc, "compositions"), one, refs;
	struct sbom_component *c;
	const char *ref;
	size_t index;

	for (size_t i = 0; intake_each(in, &list, &i, &one);) {
		enum sbom_completeness level = aggregate(in, &one);

		if (!json_object_get(one.json, "assemblies") &&
		    !json_object_get(one.json, "dependencies") &&
		    !json_object_get(one.json, "vulnerabilities"))
			in->sbom->inventory = level;
		refs = intake_list(in, &one, "assemblies");
		for (size_t k = 0; (ref = intake_each_raw(in, &refs, &k));)
			if (resolve(in, &refs, ref, &index) && (c = component_at(in, index)))
				c->assembly = level;
		refs = intake_list(in, &one, "dependencies");
		for (size_t k = 0; (ref = intake_each_raw(in, &refs, &k));)
			if (resolve(in, &refs, ref, &index) && (c = component_at(in, index)))
				c->dependencies = level;
	}
}

static const char *annotator(struct intake *in, const struct part *o)
{
	static const char *const kinds[] = { "organization", "individual", "component", "service" };
	struct part who = intake_object(in, o, "annotator"), one;

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		one = intake_object(in, &who, kinds[i]);
		if (one.json)
			return intake_text(in, &one, "name");
	}
	return NULL;
}

static void annotations(struct intake *in, const struct part *doc)
{
	struct part list = intake_list(in, doc, "annotations"), one, subjects;

	for (size_t i = 0; intake_each(in, &list, &i, &one);) {
		struct sbom_annotation a = { .annotator = annotator(in, &one),
					     .timestamp = intake_text(in, &one, "timestamp"),
					     .text = intake_text(in, &one, "text") };
		const char *ref;

		subjects = intake_list(in, &one, "subjects");
		for (size_t k = 0; (ref = intake_each_raw(in, &subjects, &k));) {
			struct sbom_annotation *to;

			if (!resolve(in, &subjects, ref, &a.subject))
				continue;
			to = INTAKE_ADD(in, in->sbom, annotations);
			if (to)
				*to = a;
		}
	}
}

/* A list of components and services since 1.5, one of its own kind before. */
static void tools(struct intake *in, const struct part *metadata)
{
	struct part list = { json_object_get(metadata->json, "tools"), metadata, "tools", 0 };
	struct part holder = list, one;
	bool old = json_is_array(list.json);

	if (!old)
		holder = intake_object(in, metadata, "tools");
	if (!old)
		list = intake_list(in, &holder, "components");
	for (size_t i = 0; intake_each(in, &list, &i, &one);) {
		struct sbom_component *c = INTAKE_ADD(in, in->sbom, tools);
		const char *vendor = old ? intake_text(in, &one, "vendor") : NULL;

		if (!c)
			return;
		cyclonedx_read_component(in, &one, c);
		if (vendor && (c->supplier = intake_alloc(in, sizeof(*c->supplier))))
			c->supplier->name = vendor;
		if (old)
			c->type = "application";
	}
}

static void people(struct intake *in, const struct part *metadata)
{
	struct sbom *s = in->sbom;
	struct part list = intake_list(in, metadata, "authors"), one;

	for (size_t i = 0; intake_each(in, &list, &i, &one);) {
		struct sbom_party *party = INTAKE_ADD(in, s, authors);

		if (!party)
			return;
		*party = cyclonedx_read_party_of(in, &one);
		party->person = true;
	}
	s->manufacturer = cyclonedx_read_party(in, metadata, "manufacturer");
	if (!s->manufacturer) /* until 1.5 */
		s->manufacturer = cyclonedx_read_party(in, metadata, "manufacture");
	s->supplier = cyclonedx_read_party(in, metadata, "supplier");
}

static void properties(struct intake *in, const struct part *o)
{
	struct part list = intake_list(in, o, "properties"), one;
	struct sbom_property *p;

	for (size_t i = 0; intake_each(in, &list, &i, &one);) {
		const char *name = intake_text(in, &one, "name");
		const char *value = intake_text(in, &one, "value");

		if (name && strcmp(name, "assay:comment") == 0)
			in->sbom->comment = value;
		else if (name && (p = INTAKE_ADD(in, in->sbom, properties)))
			*p = (struct sbom_property){ name, value ? value : "" };
	}
}

static void metadata(struct intake *in, const struct part *doc)
{
	struct sbom *s = in->sbom;
	struct part m = intake_object(in, doc, "metadata"), list, one, primary;
	struct sbom_license l;

	s->timestamp = intake_text(in, &m, "timestamp");
	list = intake_list(in, &m, "lifecycles");
	for (size_t i = 0; intake_each(in, &list, &i, &one);) {
		const char *phase = intake_text(in, &one, "phase");

		if (!phase)
			phase = intake_text(in, &one, "name");
		if (phase)
			intake_string(in, &s->lifecycles, &s->lifecycles_count, phase);
	}
	list = intake_list(in, &m, "licenses");
	for (size_t i = 0; intake_each(in, &list, &i, &one);)
		if (!s->data_license)
			s->data_license = cyclonedx_license(in, &one, &l);
	people(in, &m);
	tools(in, &m);
	properties(in, &m);
	primary = intake_object(in, &m, "component");
	if (primary.json && (s->primary = intake_alloc(in, sizeof(*s->primary)))) {
		cyclonedx_read_component(in, &primary, s->primary);
		claim(in, &primary, SBOM_NONE);
		components(in, &primary, "components");
	}
}

static void version(struct intake *in, const struct part *doc)
{
	static const char *const known[] = { "1.2", "1.3", "1.4", "1.5", "1.6", "1.7" };
	struct sbom *s = in->sbom;
	double revision = intake_number(in, doc, "version", 0);
	bool is_known = false;

	s->format = SBOM_CYCLONEDX;
	s->spec_version = intake_text(in, doc, "specVersion");
	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		is_known |= s->spec_version && strcmp(s->spec_version, known[i]) == 0;
	if (!is_known)
		intake_find(in, doc, "specVersion", "not 1.2 to 1.7: read as if it were");
	s->serial = intake_text(in, doc, "serialNumber");
	if (s->serial && strncmp(s->serial, "urn:uuid:", 9) != 0)
		intake_find(in, doc, "serialNumber", "expected urn:uuid: in front: kept");
	s->revision = revision > 0 && revision < 9007199254740992.0 ? (int64_t)revision : 0;
}

void cyclonedx_read(struct intake *in, json_t *json)
{
	struct part doc = { .json = json, .key = "" }, list;

	version(in, &doc);
	name_all(in, &doc);
	metadata(in, &doc);
	components(in, &doc, "components");
	dependencies(in, &doc);
	compositions(in, &doc);
	annotations(in, &doc);
	properties(in, &doc);
	list = intake_list(in, &doc, "vulnerabilities");
	in->sbom->has_vulnerabilities = json_array_size(list.json) > 0;
	in->sbom->has_signature = json_object_get(json, "signature") != NULL;
}
