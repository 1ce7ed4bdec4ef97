/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SPDX 2.2 and 2.3 (ISO/IEC 5962; spdx-2.3 schema). Packages and files become components; what the
 * document describes is the primary one, when it is one thing. NONE and NOASSERTION are words of
 * the specification: "there is none" and "nothing is said".
 */
#include "analyzer/sbom/sbom_fit.h"
#include "analyzer/sbom/sbom_readers.h"

struct spdx {
	struct intake *in;
	json_t *extracted; /* licences that the document brings along: LicenseRef-... -> object */
	json_t *described; /* identifiers of what the document is about */
};

static bool is_said(const char *text)
{
	return text && strcmp(text, "NOASSERTION") != 0 && strcmp(text, "NONE") != 0;
}

static const char *said(struct intake *in, const struct part *o, const char *key)
{
	const char *text = intake_text(in, o, key);

	return is_said(text) ? text : NULL;
}

static void license(struct spdx *s, const struct part *o, const char *key,
		    enum sbom_acknowledgement acknowledgement, struct sbom_component *c)
{
	const char *text = intake_text(s->in, o, key); /* that nothing is said is said, too */
	struct sbom_license *l = text ? INTAKE_ADD(s->in, c, licenses) : NULL;
	struct part own;

	if (!l)
		return;
	*l = (struct sbom_license){ .expression = text, .acknowledgement = acknowledgement };
	own = (struct part){ .json = json_object_get(s->extracted, text), .key = "" };
	l->name = said(s->in, &own, "name");
	l->text = intake_text(s->in, &own, "extractedText");
}

static void licenses(struct spdx *s, const struct part *o, const char *found,
		     struct sbom_component *c)
{
	struct part list = intake_list(s->in, o, found);
	const char *text;

	license(s, o, "licenseConcluded", SBOM_CONCLUDED, c);
	license(s, o, "licenseDeclared", SBOM_DECLARED, c);
	for (size_t i = 0; (text = intake_each_raw(s->in, &list, &i));)
		if (is_said(text))
			intake_string(s->in, &c->license_evidence, &c->license_evidence_count,
				      intake_clean(s->in, text));
}

static void reference(struct spdx *s, const struct part *o, struct sbom_component *c)
{
	static const char *const words[][2] = { { "advisory", "advisories" },
						{ "fix", "advisories" },
						{ "swh", NULL },
						{ "gitoid", NULL },
						{ "swid", NULL } };
	const char *type = intake_raw(s->in, o, "referenceType");
	const char *where = intake_text(s->in, o, "referenceLocator");
	const char *word = type ? intake_clean(s->in, sbom_reference_word(type, true)) : NULL;

	if (!type || !where) {
		intake_find(s->in, o, NULL, "a reference without type or locator: left out");
		return;
	}
	if (strcmp(type, "purl") == 0 && !c->purl) {
		c->purl = where;
		return;
	}
	if (strcmp(type, "cpe23Type") == 0 || strcmp(type, "cpe22Type") == 0) {
		intake_string(s->in, &c->cpes, &c->cpes_count, where);
		return;
	}
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (strcmp(type, words[i][0]) == 0)
			word = words[i][1];
	if (!word || strcmp(type, "purl") == 0)
		intake_string(s->in, &c->other_ids, &c->other_ids_count, where);
	else
		intake_reference(s->in, o, c, word, where, intake_text(s->in, o, "comment"));
}

static void references(struct spdx *s, const struct part *o, struct sbom_component *c)
{
	struct part list = intake_list(s->in, o, "externalRefs"), one;
	const char *url = said(s->in, o, "downloadLocation");

	for (size_t i = 0; intake_each(s->in, &list, &i, &one);)
		reference(s, &one, c);
	if (url)
		intake_reference(s->in, o, c, "distribution", url, NULL);
	if ((url = said(s->in, o, "homepage")))
		intake_reference(s->in, o, c, "website", url, NULL);
}

/* Purposes have CycloneDX's words, but for case and hyphens. */
static const char *type_of(struct intake *in, const struct part *o)
{
	static const char *const types[][2] = { { "APPLICATION", "application" },
						{ "FRAMEWORK", "framework" },
						{ "LIBRARY", "library" },
						{ "CONTAINER", "container" },
						{ "OPERATING-SYSTEM", "operating-system" },
						{ "OPERATING_SYSTEM", "operating-system" },
						{ "DEVICE", "device" },
						{ "FIRMWARE", "firmware" },
						{ "FILE", "file" } };
	const char *purpose = intake_raw(in, o, "primaryPackagePurpose");

	for (size_t i = 0; purpose && i < sizeof(types) / sizeof(*types); i++)
		if (strcmp(types[i][0], purpose) == 0)
			return types[i][1];
	return NULL;
}

static void checksums(struct intake *in, const struct part *o, struct sbom_component *c)
{
	struct part list = intake_list(in, o, "checksums"), one;

	for (size_t i = 0; intake_each(in, &list, &i, &one);) {
		const char *alg = intake_raw(in, &one, "algorithm");

		intake_hash(in, &one, &c->hashes, &c->hashes_count, alg,
			    intake_raw(in, &one, "checksumValue"));
	}
}

static void found_texts(struct intake *in, const struct part *o, const char *key, const char ***to,
			size_t *count)
{
	struct part list = intake_list(in, o, key);
	const char *text;

	for (size_t i = 0; (text = intake_each_raw(in, &list, &i));)
		intake_string(in, to, count, intake_clean(in, text));
}

bool spdx_own_annotation(struct intake *in, const char *text, struct sbom_component *c)
{
	struct part o = { .key = "" };
	enum err err;

	if (!c || strncmp(text, "{\"assay:", 8) != 0)
		return false;
	o.json = sbom_json(in, bytes_str(text), &err);
	if (!o.json)
		return false;
	if (!c->range)
		c->range = intake_text(in, &o, "assay:versionRange");
	cyclonedx_evidence(in, &o, c, "assay:identity", "assay:occurrences");
	cyclonedx_properties(in, &o, "assay:properties", c);
	found_texts(in, &o, "assay:licenseEvidence", &c->license_evidence,
		    &c->license_evidence_count);
	found_texts(in, &o, "assay:copyrightEvidence", &c->copyright_evidence,
		    &c->copyright_evidence_count);
	json_decref(o.json);
	return true;
}

/* Of C, which is component INDEX; of the document when C is NULL. */
static void annotations(struct spdx *s, const struct part *o, struct sbom_component *c,
			size_t index)
{
	struct part list = intake_list(s->in, o, "annotations"), one;

	for (size_t i = 0; intake_each(s->in, &list, &i, &one);) {
		const char *raw = intake_raw(s->in, &one, "comment");
		const char *text = intake_text(s->in, &one, "annotator");
		struct sbom_party *who;
		struct sbom_annotation *a;

		if (raw && spdx_own_annotation(s->in, raw, c))
			continue;
		who = text ? intake_party_text(s->in, text) : NULL;
		a = INTAKE_ADD(s->in, s->in->sbom, annotations);
		if (!a)
			return;
		a->subject = index;
		a->annotator = who ? who->name : NULL;
		a->timestamp = intake_text(s->in, &one, "annotationDate");
		a->text = raw ? intake_clean(s->in, raw) : NULL;
	}
}

/* One component, put where it belongs. */
static void add(struct spdx *s, const struct part *o, struct sbom_component *c, const char *id)
{
	struct sbom *sbom = s->in->sbom;
	struct sbom_component *to = NULL;
	size_t index = SBOM_NONE;
	bool is_primary = !sbom->primary && id && json_object_size(s->described) == 1 &&
			  json_object_get(s->described, id);

	c->ref = id ? intake_clean(s->in, id) : NULL;
	c->parent = SBOM_NONE;
	c->pointer = intake_pointer(s->in, o);
	if (!id)
		intake_find(s->in, o, NULL, "an element without SPDXID");
	if (!c->name)
		intake_find(s->in, o, NULL, "an element without name");
	if (is_primary) {
		to = sbom->primary = intake_alloc(s->in, sizeof(*to));
	} else {
		to = INTAKE_ADD(s->in, sbom, components);
		index = sbom->components_count - 1;
	}
	if (!to)
		return;
	annotations(s, o, c, index);
	*to = *c;
	if (id)
		intake_name(s->in, o, id, index);
}

static void package(struct spdx *s, const struct part *o)
{
	struct intake *in = s->in;
	struct sbom_component c = { .type = type_of(in, o),
				    .name = intake_text(in, o, "name"),
				    .version = said(in, o, "versionInfo"),
				    .description = intake_text(in, o, "description"),
				    .copyright = said(in, o, "copyrightText"),
				    .file_name = intake_text(in, o, "packageFileName") };
	const char *text = intake_text(in, o, "supplier");

	if (!c.description)
		c.description = intake_text(in, o, "summary");
	if (text)
		c.supplier = intake_party_text(in, text);
	text = intake_text(in, o, "originator");
	if (text)
		c.manufacturer = intake_party_text(in, text);
	checksums(in, o, &c);
	licenses(s, o, "licenseInfoFromFiles", &c);
	references(s, o, &c);
	add(s, o, &c, intake_raw(in, o, "SPDXID"));
}

static void file(struct spdx *s, const struct part *o)
{
	struct intake *in = s->in;
	struct sbom_component c = { .type = "file",
				    .name = intake_text(in, o, "fileName"),
				    .description = intake_text(in, o, "comment"),
				    .copyright = said(in, o, "copyrightText") };

	c.file_name = c.name;
	checksums(in, o, &c);
	licenses(s, o, "licenseInfoInFiles", &c);
	add(s, o, &c, intake_raw(in, o, "SPDXID"));
}

static struct sbom_component *component_at(struct intake *in, size_t index)
{
	return index == SBOM_NONE        ? in->sbom->primary
	       : index < INTAKE_DANGLING ? &in->sbom->components[index]
					 : NULL;
}

static const struct relation {
	const char *name;
	enum sbom_relation relation;
	bool back; /* from the second to the first */
} relations[] = {
	{ "DEPENDS_ON", SBOM_DEPENDS, false },
	{ "DEPENDENCY_OF", SBOM_DEPENDS, true },
	{ "CONTAINS", SBOM_CONTAINS, false },
	{ "CONTAINED_BY", SBOM_CONTAINS, true },
	{ "DYNAMIC_LINK", SBOM_DYNAMIC, false },
	{ "STATIC_LINK", SBOM_STATIC, false },
	{ "DESCRIBES", SBOM_DESCRIBES, false },
	{ "DESCRIBED_BY", SBOM_DESCRIBES, true },
	{ "RUNTIME_DEPENDENCY_OF", SBOM_DEPENDS, true },
};

static const struct relation *relation_of(const char *name)
{
	for (size_t i = 0; name && i < sizeof(relations) / sizeof(*relations); i++)
		if (strcmp(relations[i].name, name) == 0)
			return &relations[i];
	return NULL;
}

/* "A DEPENDS_ON NONE": it has none. NOASSERTION: perhaps there are more. */
static void say_how_much(struct intake *in, size_t from, const char *to,
			 enum sbom_relation relation)
{
	struct sbom_component *c = component_at(in, from);
	enum sbom_completeness level = strcmp(to, "NONE") == 0 ? SBOM_COMPLETE : SBOM_UNKNOWN;

	if (!c)
		return;
	if (relation == SBOM_CONTAINS)
		c->assembly = level;
	else if (relation == SBOM_DEPENDS || relation == SBOM_DYNAMIC || relation == SBOM_STATIC)
		c->dependencies = level;
}

/* The index of an element; false when it is none of this document's. */
static bool resolve(struct intake *in, const struct part *o, const char *id, size_t *index)
{
	*index = intake_named(in, id);
	if (*index != INTAKE_DANGLING)
		return true;
	intake_find(in, o, NULL,
		    strncmp(id, "DocumentRef-", 12) == 0
			    ? "\"%s\" is in another document: left out"
			    : "nothing has the identifier \"%s\": left out",
		    id);
	return false;
}

static void relationship(struct spdx *s, const struct part *o)
{
	const char *a = intake_raw(s->in, o, "spdxElementId");
	const char *b = intake_raw(s->in, o, "relatedSpdxElement");
	const char *name = intake_raw(s->in, o, "relationshipType");
	const struct relation *r = relation_of(name);
	enum sbom_relation relation = r ? r->relation : SBOM_OTHER;
	size_t from, to;

	if (!a || !b || !name) {
		intake_find(s->in, o, NULL, "a relationship without ends or type: left out");
		return;
	}
	if (!resolve(s->in, o, a, &from))
		return;
	if (!is_said(b)) {
		say_how_much(s->in, from, b, relation);
		return;
	}
	if (!resolve(s->in, o, b, &to))
		return;
	if (r && r->back) {
		size_t swap = from;

		from = to;
		to = swap;
	}
	/* the document itself is no component: what it is about was taken from here before */
	if (from == INTAKE_ELSEWHERE && s->in->sbom->primary && to == SBOM_NONE)
		return;
	if (from == INTAKE_ELSEWHERE)
		from = SBOM_NONE;
	if (to != INTAKE_ELSEWHERE && from != to) {
		size_t before = s->in->sbom->edges_count;

		intake_edge(s->in, from, to, relation, intake_clean(s->in, name));
		if (relation != SBOM_DESCRIBES && s->in->sbom->edges_count > before)
			s->in->sbom->edges[before].evidence = said(s->in, o, "comment");
	}
}

/* Until 2.2 a package listed its files itself; real lists name a file many times. */
static void files_of(struct spdx *s, const struct part *package)
{
	struct part list = intake_list(s->in, package, "hasFiles");
	json_t *seen = json_object();
	const char *id = json_string_value(json_object_get(package->json, "SPDXID"));
	size_t from = id ? intake_named(s->in, id) : INTAKE_DANGLING, to;

	for (size_t i = 0; from != INTAKE_DANGLING && (id = intake_each_raw(s->in, &list, &i));) {
		if (json_object_get(seen, id))
			continue;
		s->in->failed |= json_object_set_new_nocheck(seen, id, json_true()) != 0;
		if (resolve(s->in, &list, id, &to) && to != INTAKE_ELSEWHERE)
			intake_edge(s->in, from, to, SBOM_CONTAINS, NULL);
	}
	json_decref(seen);
}

static void described(struct spdx *s, const char *id)
{
	if (id)
		s->in->failed |= json_object_set_new_nocheck(s->described, id, json_true()) != 0;
}

/* What the document is about: by its field, by a relationship, or because there is one package. */
static void find_described(struct spdx *s, const struct part *doc, const char *own)
{
	struct part list = intake_list(s->in, doc, "documentDescribes"), one;
	struct part packages = intake_list(s->in, doc, "packages");
	const char *id;

	for (size_t i = 0; (id = intake_each_raw(s->in, &list, &i));)
		described(s, id);
	list = intake_list(s->in, doc, "relationships");
	for (size_t i = 0; i < json_array_size(list.json); i++) {
		const json_t *r = json_array_get(list.json, i);
		const char *a = json_string_value(json_object_get(r, "spdxElementId"));
		const char *b = json_string_value(json_object_get(r, "relatedSpdxElement"));
		const char *name = json_string_value(json_object_get(r, "relationshipType"));

		if (!a || !b || !name)
			continue;
		if (strcmp(name, "DESCRIBES") == 0 && strcmp(a, own) == 0)
			described(s, b);
		else if (strcmp(name, "DESCRIBED_BY") == 0 && strcmp(b, own) == 0)
			described(s, a);
	}
	if (json_object_size(s->described) == 0 && json_array_size(packages.json) == 1) {
		size_t first = 0;

		if (intake_each(s->in, &packages, &first, &one))
			described(s, intake_raw(s->in, &one, "SPDXID"));
	}
	if (json_object_size(s->described) == 0)
		intake_find(s->in, doc, NULL, "does not say what it describes");
}

/* One of ours has the kind of document here; one of others stands behind the document's own. */
static void creation_comment(struct intake *in, const char *text)
{
	struct sbom *s = in->sbom;
	size_t len;

	if (!text)
		return;
	if (strncmp(text, SPDX_TYPE, strlen(SPDX_TYPE)) == 0) {
		text += strlen(SPDX_TYPE);
		len = strcspn(text, ";");
		text = arena_copy(&s->arena, bytes_of(text, len));
		if (text && strcmp(text, "analyzed") == 0)
			text = "binary-analysis";
		if (text && strcmp(text, SPDX_TYPE_UNSAID) != 0)
			intake_string(in, &s->lifecycles, &s->lifecycles_count, text);
	} else {
		s->comment =
			s->comment ? arena_printf(&s->arena, "%s; %s", s->comment, text) : text;
		in->failed |= !s->comment;
	}
	in->failed |= !text;
}

static void creation(struct intake *in, const struct part *doc)
{
	struct part o = intake_object(in, doc, "creationInfo"), list;
	struct sbom *s = in->sbom;
	const char *text;

	s->timestamp = intake_text(in, &o, "created");
	creation_comment(in, intake_text(in, &o, "comment"));
	list = intake_list(in, &o, "creators");
	for (size_t i = 0; (text = intake_each_raw(in, &list, &i));) {
		struct sbom_party *party, *to;

		text = intake_clean(in, text);
		if (strncmp(text, "Tool:", 5) == 0)
			intake_tool(in, text + 5, '-');
		else if ((party = intake_party_text(in, text)) && (to = INTAKE_ADD(in, s, authors)))
			*to = *party;
	}
}

static void extracted_licenses(struct spdx *s, const struct part *doc)
{
	struct part list = intake_list(s->in, doc, "hasExtractedLicensingInfos"), one;

	for (size_t i = 0; intake_each(s->in, &list, &i, &one);) {
		const char *id = intake_raw(s->in, &one, "licenseId");

		if (id)
			s->in->failed |= json_object_set(s->extracted, id, one.json) != 0;
	}
}

static void elements(struct spdx *s, const struct part *doc)
{
	static const char *const others[] = { "snippets", "hasExtractedLicensingInfos" };
	static const char *const ids[] = { "SPDXID", "licenseId" };
	struct part list = intake_list(s->in, doc, "packages"), one;

	for (size_t i = 0; intake_each(s->in, &list, &i, &one);)
		package(s, &one);
	list = intake_list(s->in, doc, "files");
	for (size_t i = 0; intake_each(s->in, &list, &i, &one);)
		file(s, &one);
	for (size_t k = 0; k < 2; k++) {
		list = intake_list(s->in, doc, others[k]);
		for (size_t i = 0; intake_each(s->in, &list, &i, &one);) {
			const char *id = intake_raw(s->in, &one, ids[k]);

			if (id)
				intake_name(s->in, &one, id, INTAKE_ELSEWHERE);
		}
	}
	list = intake_list(s->in, doc, "packages");
	for (size_t i = 0; intake_each(s->in, &list, &i, &one);)
		files_of(s, &one);
	list = intake_list(s->in, doc, "relationships");
	for (size_t i = 0; intake_each(s->in, &list, &i, &one);)
		relationship(s, &one);
}

void spdx_read(struct intake *in, json_t *json)
{
	struct part doc = { .json = json, .key = "" };
	struct spdx s = { in, json_object(), json_object() };
	struct sbom *sbom = in->sbom;
	const char *version = intake_text(in, &doc, "spdxVersion");
	const char *own = intake_raw(in, &doc, "SPDXID");

	sbom->format = SBOM_SPDX2;
	sbom->spec_version = version && strncmp(version, "SPDX-", 5) == 0 ? version + 5 : version;
	if (!version || (strcmp(version, "SPDX-2.2") != 0 && strcmp(version, "SPDX-2.3") != 0))
		intake_find(in, &doc, "spdxVersion", "not 2.2 or 2.3: read as if it were");
	if (!own)
		own = "SPDXRef-DOCUMENT";
	sbom->name = intake_text(in, &doc, "name");
	sbom->serial = intake_text(in, &doc, "documentNamespace");
	sbom->data_license = intake_text(in, &doc, "dataLicense");
	sbom->comment = intake_text(in, &doc, "comment");
	creation(in, &doc);
	intake_name(in, &doc, own, INTAKE_ELSEWHERE);
	extracted_licenses(&s, &doc);
	find_described(&s, &doc, own);
	elements(&s, &doc);
	annotations(&s, &doc, NULL, SBOM_NONE);
	json_decref(s.extracted);
	json_decref(s.described);
}
