/* SPDX-License-Identifier: Apache-2.0 */
/* Relationships and annotations of SPDX 3: edges, licences, evidence, and how complete they are. */
#include "analyzer/sbom/spdx3_graph.h"

#define LICENSES "https://spdx.org/licenses/"

/* The individuals of 3.0, by the names and addresses that they have had. */
static const char *unsaid_individual(const char *id)
{
	const char *name = strrchr(id, '/');

	name = name ? name + 1 : id;
	if (strcmp(name, "NoAssertion") == 0 || strcmp(name, "NoAssertionLicense") == 0 ||
	    strcmp(name, "expandedlicensing_NoAssertionLicense") == 0)
		return "NOASSERTION";
	return strcmp(name, "None") == 0 || strcmp(name, "NoneLicense") == 0 ||
			       strcmp(name, "expandedlicensing_NoneLicense") == 0
		       ? "NONE"
		       : NULL;
}

const char *graph_license(struct graph *g, json_t *value, struct sbom_license *out)
{
	json_t *element = graph_element(g, value);
	struct part o = { .json = element, .key = "" };
	const char *id = element ? graph_id(g, element) : graph_full(g, json_string_value(value));
	struct sbom_license l = { 0 };

	if (element) {
		l.expression = intake_text(g->in, &o, "simplelicensing_licenseExpression");
		l.name = intake_text(g->in, &o, "name");
		l.text = intake_text(g->in, &o, "simplelicensing_licenseText");
	}
	/* the list of SPDX is known by its addresses */
	if (!l.expression && id && strncmp(id, LICENSES, strlen(LICENSES)) == 0)
		l.expression = intake_clean(g->in, id + strlen(LICENSES));
	if (!element && id && !l.expression)
		l.expression = unsaid_individual(id);
	if (out)
		*out = l;
	return l.expression ? l.expression : l.name;
}

static struct sbom_component *component_at(struct graph *g, size_t index)
{
	return index == SBOM_NONE        ? g->in->sbom->primary
	       : index < INTAKE_DANGLING ? &g->in->sbom->components[index]
					 : NULL;
}

static void add_license(struct graph *g, struct sbom_component *c, json_t *to,
			enum sbom_acknowledgement acknowledgement)
{
	struct sbom_license l, *slot;

	if (!graph_license(g, to, &l) || !(slot = INTAKE_ADD(g->in, c, licenses)))
		return;
	*slot = l;
	slot->acknowledgement = acknowledgement;
}

/* A file, or a snippet: bytes of one, counted from 1. */
static void add_evidence(struct graph *g, struct sbom_component *c, json_t *to)
{
	json_t *element = graph_element(g, to), *file;
	struct part o = { .json = element, .key = "" }, range, host;
	struct sbom_occurrence *slot;
	const char *location;
	double begin;

	if (!element)
		return;
	file = graph_element(g, json_object_get(element, "software_snippetFromFile"));
	host = (struct part){ .json = file ? file : element, .key = "" };
	location = intake_text(g->in, &host, "name");
	range = intake_object(g->in, &o, "software_byteRange");
	begin = intake_number(g->in, &range, "beginIntegerRange", 0);
	slot = location ? INTAKE_ADD(g->in, c, occurrences) : NULL;
	if (slot)
		*slot = (struct sbom_occurrence){
			.location = location,
			.context = intake_text(g->in, &o, "comment"),
			.offset =
				begin >= 1 && begin < 9007199254740992.0 ? (int64_t)begin - 1 : -1,
		};
}

/* The file that is handed out for a package, with its hashes. */
static void add_artifact(struct graph *g, struct sbom_component *c, const struct part *relation,
			 size_t to)
{
	const struct sbom_component *file = component_at(g, to);

	if (!file || !file->name)
		return;
	if (!c->file_name)
		c->file_name = file->name;
	intake_reference(g->in, relation, c, "distribution", file->name, NULL);
	if (g->in->failed)
		return;
	c->references[c->references_count - 1].hashes = file->hashes;
	c->references[c->references_count - 1].hashes_count = file->hashes_count;
}

static enum sbom_completeness completeness(struct graph *g, const struct part *o)
{
	const char *word = intake_raw(g->in, o, "completeness");

	word = word && strrchr(word, '/') ? strrchr(word, '/') + 1 : word;
	if (!word)
		return SBOM_NOT_SAID;
	return strcmp(word, "complete") == 0     ? SBOM_COMPLETE
	       : strcmp(word, "incomplete") == 0 ? SBOM_INCOMPLETE
						 : SBOM_UNKNOWN;
}

/* Each relationship says it for itself: the one that promises least counts. */
static void say_how_much(enum sbom_completeness *to, enum sbom_completeness level)
{
	static const int doubt[] = { 0, 1, 3, 2 };

	if (doubt[level] > doubt[*to])
		*to = level;
}

static bool ends_with(const char *text, const char *end)
{
	size_t a = strlen(text), b = strlen(end);

	return a >= b && strcmp(text + a - b, end) == 0;
}

enum link { EDGE, CONCLUDED, DECLARED, EVIDENCE, ARTIFACT };

static const struct link_type {
	const char *name;
	enum link link;
	enum sbom_relation relation;
} types[] = {
	{ "dependsOn", EDGE, SBOM_DEPENDS },
	{ "hasOptionalDependency", EDGE, SBOM_DEPENDS },
	{ "hasProvidedDependency", EDGE, SBOM_DEPENDS },
	{ "hasDynamicLink", EDGE, SBOM_DYNAMIC },
	{ "hasStaticLink", EDGE, SBOM_STATIC },
	{ "contains", EDGE, SBOM_CONTAINS },
	{ "describes", EDGE, SBOM_DESCRIBES },
	{ "hasConcludedLicense", CONCLUDED, SBOM_OTHER },
	{ "hasDeclaredLicense", DECLARED, SBOM_OTHER },
	{ "hasEvidence", EVIDENCE, SBOM_OTHER },
	{ "hasDistributionArtifact", ARTIFACT, SBOM_OTHER },
};

static const struct link_type *type_named(const char *name)
{
	static const struct link_type other = { "", EDGE, SBOM_OTHER };

	for (size_t i = 0; i < sizeof(types) / sizeof(*types); i++)
		if (strcmp(types[i].name, name) == 0)
			return &types[i];
	return &other;
}

static void edge(struct graph *g, const struct part *o, size_t from, json_t *value,
		 const struct link_type *type, const char *name)
{
	const char *id = json_is_object(value) ? graph_id(g, value)
					       : graph_full(g, json_string_value(value));
	size_t before = g->in->sbom->edges_count, to;

	if (!id || ends_with(id, "NoneElement") || ends_with(id, "NoAssertionElement"))
		return;
	to = intake_named(g->in, id);
	if (to == INTAKE_DANGLING)
		intake_find(g->in, o, "to", "nothing has the name \"%s\": left out", id);
	if (to == INTAKE_DANGLING || to == INTAKE_ELSEWHERE)
		return;
	if (type->link == ARTIFACT && component_at(g, from))
		add_artifact(g, component_at(g, from), o, to);
	intake_edge(g->in, from, to, type->relation, intake_clean(g->in, name));
	if (g->in->sbom->edges_count > before)
		g->in->sbom->edges[before].evidence = intake_text(g->in, o, "comment");
}

static void relationship(struct graph *g, const struct part *o)
{
	json_t *start = json_object_get(o->json, "from");
	const char *id = json_is_object(start) ? graph_id(g, start)
					       : graph_full(g, intake_raw(g->in, o, "from"));
	const char *name = intake_raw(g->in, o, "relationshipType");
	struct part list = graph_many(g, o, "to");
	const struct link_type *type;
	struct sbom_component *c;
	size_t from;

	name = name && strrchr(name, '/') ? strrchr(name, '/') + 1 : name;
	if (!id || !name) {
		intake_find(g->in, o, NULL, "a relationship without from or type: left out");
		return;
	}
	from = intake_named(g->in, id);
	if (from == INTAKE_DANGLING)
		intake_find(g->in, o, "from", "nothing has the name \"%s\": left out", id);
	c = component_at(g, from);
	if (!c)
		return;
	type = type_named(name);
	if (type->relation == SBOM_CONTAINS)
		say_how_much(&c->assembly, completeness(g, o));
	else if (type->relation <= SBOM_STATIC)
		say_how_much(&c->dependencies, completeness(g, o));
	for (size_t i = 0; i < json_array_size(list.json); i++) {
		json_t *to = json_array_get(list.json, i);

		if (type->link == CONCLUDED || type->link == DECLARED)
			add_license(g, c, to,
				    type->link == DECLARED ? SBOM_DECLARED : SBOM_CONCLUDED);
		else if (type->link == EVIDENCE)
			add_evidence(g, c, to);
		else
			edge(g, o, from, to, type, name);
	}
}

static void annotation(struct graph *g, const struct part *o)
{
	struct intake *in = g->in;
	json_t *subject = json_object_get(o->json, "subject");
	const char *id = json_is_object(subject) ? graph_id(g, subject)
						 : graph_full(g, intake_raw(in, o, "subject"));
	const char *text = intake_raw(in, o, "statement");
	struct part made = { .json = graph_element(g, json_object_get(o->json, "creationInfo")),
			     .key = "" };
	struct part makers = graph_many(g, &made, "createdBy");
	struct sbom_party *who;
	struct sbom_annotation *a;
	size_t index;

	if (!id || !text) {
		intake_find(in, o, NULL, "an annotation without subject or statement: left out");
		return;
	}
	index = intake_named(in, id);
	if (spdx_own_annotation(in, text, component_at(g, index)))
		return;
	who = graph_party(g, json_array_get(makers.json, 0));
	a = INTAKE_ADD(in, in->sbom, annotations);
	if (a)
		*a = (struct sbom_annotation){ component_at(g, index) ? index : SBOM_NONE,
					       who ? who->name : NULL,
					       intake_text(in, &made, "created"),
					       intake_clean(in, text) };
}

void graph_links(struct graph *g)
{
	struct part one;

	for (size_t i = 0; intake_each(g->in, &g->list, &i, &one);) {
		const char *type = graph_type(g, one.json);

		if (ends_with(type, "Relationship"))
			relationship(g, &one);
		else if (strcmp(type, "Annotation") == 0)
			annotation(g, &one);
	}
}
