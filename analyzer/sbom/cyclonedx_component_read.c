/* SPDX-License-Identifier: Apache-2.0 */
/* One component of a CycloneDX document (bom-1.2 to bom-1.7.schema.json), with its evidence. */
#include "analyzer/sbom/sbom_readers.h"

static void read_hashes(struct intake *in, const struct part *object, struct sbom_hash **list,
			size_t *count)
{
	struct part hashes = intake_list(in, object, "hashes"), one;

	for (size_t i = 0; intake_each(in, &hashes, &i, &one);) {
		const char *alg = intake_raw(in, &one, "alg");

		intake_hash(in, &one, list, count, alg, intake_raw(in, &one, "content"));
	}
}

struct sbom_party cyclonedx_read_party_of(struct intake *in, const struct part *o)
{
	struct part urls = intake_one_or_more(in, o, "url"), one;
	struct part contacts = intake_one_or_more(in, o, "contact");
	struct sbom_party p = { .name = intake_text(in, o, "name"),
				.email = intake_text(in, o, "email") };
	size_t first = 0;
	const char *url = intake_each_raw(in, &urls, &first);

	p.url = url && *url ? intake_clean(in, url) : NULL;
	for (size_t i = 0; intake_each(in, &contacts, &i, &one);) {
		if (!p.email)
			p.email = intake_text(in, &one, "email");
		if (!p.name)
			p.name = intake_text(in, &one, "name");
	}
	return p;
}

struct sbom_party *cyclonedx_read_party(struct intake *in, const struct part *o, const char *key)
{
	struct part one = intake_object(in, o, key);
	struct sbom_party *party;

	if (!one.json)
		return NULL;
	party = intake_alloc(in, sizeof(*party));
	if (party)
		*party = cyclonedx_read_party_of(in, &one);
	return party;
}

static enum sbom_acknowledgement acknowledgement(struct intake *in, const struct part *o)
{
	const char *word = intake_raw(in, o, "acknowledgement");

	if (!word)
		return SBOM_UNSAID;
	if (strcmp(word, "declared") == 0)
		return SBOM_DECLARED;
	if (strcmp(word, "concluded") == 0)
		return SBOM_CONCLUDED;
	intake_find(in, o, "acknowledgement", "neither declared nor concluded: ignored");
	return SBOM_UNSAID;
}

const char *cyclonedx_license(struct intake *in, const struct part *one, struct sbom_license *l)
{
	struct part license = intake_object(in, one, "license"), text;

	*l = (struct sbom_license){ .expression = intake_text(in, one, "expression"),
				    .acknowledgement = acknowledgement(in, one) };
	if (license.json) {
		l->expression = intake_text(in, &license, "id");
		l->name = intake_text(in, &license, "name");
		l->url = intake_text(in, &license, "url");
		l->acknowledgement = acknowledgement(in, &license);
		text = intake_object(in, &license, "text");
		l->text = intake_text(in, &text, "content");
	}
	if (!l->expression && !l->name)
		intake_find(in, one, NULL, "a license without id, name or expression: left out");
	return l->expression ? l->expression : l->name;
}

static void licenses(struct intake *in, const struct part *o, struct sbom_component *c)
{
	struct part list = intake_list(in, o, "licenses"), one;
	struct sbom_license l, *to;

	for (size_t i = 0; intake_each(in, &list, &i, &one);)
		if (cyclonedx_license(in, &one, &l) && (to = INTAKE_ADD(in, c, licenses)))
			*to = l;
}

static void references(struct intake *in, const struct part *o, struct sbom_component *c)
{
	struct part list = intake_list(in, o, "externalReferences"), one;

	for (size_t i = 0; intake_each(in, &list, &i, &one);) {
		const char *type = intake_text(in, &one, "type"),
			   *url = intake_text(in, &one, "url");
		size_t before = c->references_count;
		struct sbom_reference *r;

		intake_reference(in, &one, c, type ? type : "other", url,
				 intake_text(in, &one, "comment"));
		if (c->references_count == before)
			continue;
		r = &c->references[before];
		read_hashes(in, &one, &r->hashes, &r->hashes_count);
	}
}

void cyclonedx_properties(struct intake *in, const struct part *object, const char *key,
			  struct sbom_component *c)
{
	struct part list = intake_list(in, object, key), one;

	for (size_t i = 0; intake_each(in, &list, &i, &one);) {
		const char *name = intake_text(in, &one, "name");

		intake_property(in, c, name, intake_text(in, &one, "value"));
	}
}

static double probability(struct intake *in, const struct part *o, double fallback)
{
	double p = intake_number(in, o, "confidence", fallback);

	if (p == fallback || (p >= 0 && p <= 1))
		return p;
	intake_find(in, o, "confidence", "not between 0 and 1: ignored");
	return fallback;
}

static void identity(struct intake *in, const struct part *o, struct sbom_component *c)
{
	struct part methods = intake_list(in, o, "methods"), one;
	struct part tools = intake_list(in, o, "tools");
	struct sbom_identity *id = INTAKE_ADD(in, c, identities);
	const char *tool;

	if (!id)
		return;
	id->field = intake_text(in, o, "field");
	id->value = intake_text(in, o, "concludedValue");
	id->confidence = probability(in, o, -1);
	for (size_t i = 0; intake_each(in, &methods, &i, &one);) {
		struct sbom_method *m = INTAKE_ADD(in, id, methods);

		if (!m)
			return;
		m->technique = intake_text(in, &one, "technique");
		m->value = intake_text(in, &one, "value");
		m->confidence = probability(in, &one, 0);
	}
	for (size_t i = 0; (tool = intake_each_raw(in, &tools, &i));)
		if (intake_named(in, tool) == INTAKE_DANGLING)
			intake_find(in, o, "tools", "nothing has the reference \"%s\"", tool);
}

void cyclonedx_evidence(struct intake *in, const struct part *e, struct sbom_component *c,
			const char *identities, const char *occurrences)
{
	/* one object in 1.5, a list since 1.6 */
	struct part ids = intake_one_or_more(in, e, identities), one;
	struct part places = intake_list(in, e, occurrences);

	for (size_t i = 0; intake_each(in, &ids, &i, &one);)
		identity(in, &one, c);
	for (size_t i = 0; intake_each(in, &places, &i, &one);) {
		struct sbom_occurrence *to = INTAKE_ADD(in, c, occurrences);
		double offset = intake_number(in, &one, "offset", -1);

		if (!to)
			return;
		to->location = intake_text(in, &one, "location");
		to->symbol = intake_text(in, &one, "symbol");
		to->context = intake_text(in, &one, "additionalContext");
		/* what a double holds exactly is more than any image has */
		to->offset = offset >= 0 && offset < 9007199254740992.0 ? (int64_t)offset : -1;
		if (!to->location)
			intake_find(in, &one, NULL, "an occurrence without location");
	}
}

static void evidence(struct intake *in, const struct part *o, struct sbom_component *c)
{
	struct part e = intake_object(in, o, "evidence"), list, one;
	struct sbom_license l;
	const char *text;

	cyclonedx_evidence(in, &e, c, "identity", "occurrences");
	list = intake_list(in, &e, "licenses");
	for (size_t i = 0; intake_each(in, &list, &i, &one);)
		if ((text = cyclonedx_license(in, &one, &l)))
			intake_string(in, &c->license_evidence, &c->license_evidence_count, text);
	list = intake_list(in, &e, "copyright");
	for (size_t i = 0; intake_each(in, &list, &i, &one);)
		if ((text = intake_text(in, &one, "text")))
			intake_string(in, &c->copyright_evidence, &c->copyright_evidence_count,
				      text);
}

static void identifiers(struct intake *in, const struct part *o, struct sbom_component *c)
{
	static const char *const lists[] = { "swhid", "omniborId" };
	struct part swid = intake_object(in, o, "swid"), list;
	const char *text = intake_text(in, o, "cpe");

	if (text)
		intake_string(in, &c->cpes, &c->cpes_count, text);
	c->purl = intake_text(in, o, "purl");
	if ((text = intake_text(in, &swid, "tagId")))
		intake_string(in, &c->other_ids, &c->other_ids_count, text);
	for (size_t k = 0; k < sizeof(lists) / sizeof(*lists); k++) {
		list = intake_one_or_more(in, o, lists[k]);
		for (size_t i = 0; (text = intake_each_raw(in, &list, &i));)
			intake_string(in, &c->other_ids, &c->other_ids_count,
				      intake_clean(in, text));
	}
}

/* 1.6 has authors in place of the text "author". */
static void author(struct intake *in, const struct part *o, struct sbom_component *c)
{
	const char *name = intake_text(in, o, "author");
	struct part list = intake_list(in, o, "authors"), one;
	size_t first = 0;
	bool has_list = intake_each(in, &list, &first, &one);

	if (!has_list && !name)
		return;
	c->author = intake_alloc(in, sizeof(*c->author));
	if (!c->author)
		return;
	if (has_list)
		*c->author = cyclonedx_read_party_of(in, &one);
	else
		c->author->name = name;
	c->author->person = true;
}

void cyclonedx_read_component(struct intake *in, const struct part *o, struct sbom_component *c)
{
	*c = (struct sbom_component){ .ref = intake_text(in, o, "bom-ref"),
				      .type = intake_text(in, o, "type"),
				      .group = intake_text(in, o, "group"),
				      .name = intake_text(in, o, "name"),
				      .version = intake_text(in, o, "version"),
				      .range = intake_text(in, o, "versionRange"),
				      .description = intake_text(in, o, "description"),
				      .copyright = intake_text(in, o, "copyright"),
				      .scope = intake_text(in, o, "scope"),
				      .supplier = cyclonedx_read_party(in, o, "supplier"),
				      .manufacturer = cyclonedx_read_party(in, o, "manufacturer"),
				      .parent = SBOM_NONE,
				      .pointer = intake_pointer(in, o) };
	if (!c->name)
		intake_find(in, o, NULL, "a component without name");
	author(in, o, c);
	identifiers(in, o, c);
	read_hashes(in, o, &c->hashes, &c->hashes_count);
	licenses(in, o, c);
	references(in, o, c);
	evidence(in, o, c);
	cyclonedx_properties(in, o, "properties", c);
}
