/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SPDX 2.3 JSON (ISO/IEC 5962's successor; spdx-2.3.schema.json). Every component is a package, a
 * file of the full view too: an SPDX file must have a SHA-1. There is no field for a confidence or
 * a place in bytes; annotations hold them, as JSON. What is not known is said by relationships to
 * NOASSERTION.
 */
#include "analyzer/base/mem.h"
#include "analyzer/base/text.h"
#include "analyzer/sbom/json_out.h"
#include "analyzer/sbom/license.h"
#include "analyzer/sbom/sbom_edges.h"
#include "analyzer/sbom/spdx_parts.h"
#include "analyzer/sbom/uri.h"

struct spdx {
	const struct sbom *sbom;
	struct json_out json;
	struct arena arena; /* for what is needed to the end */
	const char *annotator;
};

/* Identifiers are letters, digits, - and .; the number keeps them apart. */
static const char *id_of(struct spdx *s, size_t at)
{
	const struct sbom_component *c = sbom_at(s->sbom, at);
	char *id;

	if (!c)
		return "SPDXRef-DOCUMENT";
	id = arena_printf(&s->json.scratch, "SPDXRef-%zu-%s", at + 1, c->name ? c->name : "");
	s->json.failed |= !id;
	for (char *p = id; p && *p; p++)
		if (!is_alnum((uint8_t)*p) && *p != '.')
			*p = '-';
	return id;
}

static const char *party_text(struct spdx *s, const struct sbom_party *p)
{
	const char *kind = p->person ? "Person" : "Organization";

	if (!p->email)
		return json_format(&s->json, "%s: %s", kind, p->name);
	return json_format(&s->json, "%s: %s (%s)", kind, p->name, p->email);
}

static json_t *creators(struct spdx *s)
{
	const struct sbom *d = s->sbom;
	json_t *list = json_array();

	for (size_t i = 0; i < d->tools_count; i++)
		json_add(&s->json, list,
			 json_string(json_format(&s->json, "Tool: %s%s%s", d->tools[i].name,
						 d->tools[i].version ? "-" : "",
						 d->tools[i].version ? d->tools[i].version : "")));
	if (d->manufacturer)
		json_add(&s->json, list, json_string(party_text(s, d->manufacturer)));
	for (size_t i = 0; i < d->authors_count; i++)
		json_add(&s->json, list, json_string(party_text(s, &d->authors[i])));
	if (!json_array_size(list))
		json_add(&s->json, list, json_string("Tool: unknown"));
	return list;
}

static json_t *creation(struct spdx *s)
{
	json_t *o = json_object();

	json_set_text(&s->json, o, "created", spdx_created(s->sbom));
	json_set(&s->json, o, "creators", creators(s));
	json_set_text(&s->json, o, "comment",
		      json_format(&s->json, SPDX_TYPE "%s%s", spdx_type_text(s->sbom),
				  s->sbom->timestamp ? "" : "; " SPDX_NO_TIME));
	return o;
}

static json_t *checksums(struct spdx *s, const struct sbom_component *c)
{
	json_t *list = json_array();

	for (size_t i = 0; i < c->hashes_count; i++) {
		const char *name = spdx2_hash_name(c->hashes[i].alg);
		json_t *one;

		if (!name)
			continue;
		one = json_object();
		json_set_text(&s->json, one, "algorithm", name);
		json_set_text(&s->json, one, "checksumValue", c->hashes[i].value);
		json_add(&s->json, list, one);
	}
	return list;
}

static void add_reference(struct spdx *s, json_t *list, const char *category, const char *type,
			  const char *locator, const char *comment)
{
	json_t *one = json_object();

	json_set_text(&s->json, one, "referenceCategory", category);
	json_set_text(&s->json, one, "referenceType", type);
	json_set_text(&s->json, one, "referenceLocator", locator);
	json_set_text(&s->json, one, "comment", comment);
	json_add(&s->json, list, one);
}

static json_t *references(struct spdx *s, const struct sbom_component *c)
{
	const struct sbom_reference *site = spdx_homepage(c);
	json_t *list = json_array();

	for (size_t i = 0; i < c->cpes_count; i++)
		add_reference(s, list, "SECURITY",
			      strncmp(c->cpes[i], "cpe:2.3:", 8) == 0 ? "cpe23Type" : "cpe22Type",
			      c->cpes[i], NULL);
	if (c->purl)
		add_reference(s, list, "PACKAGE-MANAGER", "purl", c->purl, NULL);
	for (size_t i = 0; i < c->references_count; i++) {
		const struct sbom_reference *r = &c->references[i];
		const char *url = json_kept(&s->json, uri_whole(&s->json.scratch, r->url));

		if (r == site)
			continue;
		if (strcmp(r->type, "advisories") == 0)
			add_reference(s, list, "SECURITY", "advisory", url, r->comment);
		else
			add_reference(s, list, "OTHER", r->type, url, r->comment);
	}
	return list;
}

static void annotate(struct spdx *s, json_t *list, const char *text)
{
	json_t *one = json_object();

	json_set_text(&s->json, one, "annotationDate", spdx_created(s->sbom));
	json_set_text(&s->json, one, "annotationType", "OTHER");
	json_set_text(&s->json, one, "annotator", s->annotator);
	json_set_text(&s->json, one, "comment", text);
	json_add(&s->json, list, one);
}

static json_t *annotations(struct spdx *s, const struct sbom_component *c, size_t at)
{
	const char *claims = spdx_claims(&s->json, c);
	json_t *list = json_array();

	if (claims)
		annotate(s, list, claims);
	for (size_t i = 0; i < s->sbom->annotations_count; i++)
		if (s->sbom->annotations[i].subject == at)
			annotate(s, list, s->sbom->annotations[i].text);
	return list;
}

/* Does an OR stand outside of all parentheses? */
static bool has_or(const char *text)
{
	size_t depth = 0;

	for (; *text; text++) {
		depth += *text == '(';
		depth -= depth && *text == ')';
		if (!depth && (strncmp(text, " OR ", 4) == 0 || strncmp(text, " or ", 4) == 0))
			return true;
	}
	return false;
}

/* AND binds before OR: what has an OR is kept together when another one is added. */
static const char *joined(struct spdx *s, const char *first, const char *second)
{
	bool a = first && has_or(first), b = has_or(second);

	if (!first)
		return second;
	return json_format(&s->json, "%s%s%s AND %s%s%s", a ? "(" : "", first, a ? ")" : "",
			   b ? "(" : "", second, b ? ")" : "");
}

/* There is one field: several licenses all hold. */
static const char *license_of(struct spdx *s, const struct sbom_component *c, bool concluded)
{
	const char *all = NULL, *unsaid = "NOASSERTION", *one;

	for (size_t i = 0; i < c->licenses_count; i++) {
		if ((c->licenses[i].acknowledgement == SBOM_CONCLUDED) != concluded)
			continue;
		one = spdx_expression(&s->json, &c->licenses[i]);
		if (license_unsaid(one))
			unsaid = one;
		else if (one && (!all || strcmp(all, one) != 0))
			all = joined(s, all, one);
	}
	return all ? all : unsaid;
}

/* What stands behind a LicenseRef: each of them once. */
static json_t *extracted(struct spdx *s)
{
	json_t *list = json_array(), *seen = json_object();

	for (size_t i = 0; i <= s->sbom->components_count; i++) {
		const struct sbom_component *c = sbom_at(s->sbom, i - 1);

		for (size_t k = 0; c && k < c->licenses_count; k++) {
			const struct sbom_license *l = &c->licenses[k];
			const char *id = spdx_expression(&s->json, l);
			json_t *one;

			if (!id || strncmp(id, "LicenseRef-", 11) != 0 || strchr(id, ' ') ||
			    !l->name || json_object_get(seen, id))
				continue;
			json_set(&s->json, seen, id, json_true());
			one = json_object();
			json_set_text(&s->json, one, "licenseId", id);
			json_set_text(&s->json, one, "name", l->name);
			json_set_text(&s->json, one, "extractedText", l->text ? l->text : l->name);
			json_add(&s->json, list, one);
		}
	}
	json_decref(seen);
	return list;
}

static const char *purpose_of(const struct sbom_component *c)
{
	static const char *const known[][2] = {
		{ "application", "APPLICATION" },
		{ "framework", "FRAMEWORK" },
		{ "library", "LIBRARY" },
		{ "container", "CONTAINER" },
		{ "device", "DEVICE" },
		{ "firmware", "FIRMWARE" },
		{ "file", "FILE" },
		{ "operating-system", "OPERATING_SYSTEM" },
	};

	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (c->type && strcmp(c->type, known[i][0]) == 0)
			return known[i][1];
	return "OTHER";
}

static json_t *package(struct spdx *s, size_t at)
{
	const struct sbom_component *c = sbom_at(s->sbom, at);
	const struct sbom_reference *site = spdx_homepage(c);
	struct json_out *j = &s->json;
	json_t *o = json_object();

	json_set_text(j, o, "SPDXID", id_of(s, at));
	json_set_text(j, o, "name", c->name);
	json_set_text(j, o, "versionInfo", c->version);
	json_set_text(j, o, "packageFileName", c->file_name);
	json_set_text(j, o, "description", c->description);
	if (c->supplier)
		json_set_text(j, o, "supplier", party_text(s, c->supplier));
	if (c->manufacturer)
		json_set_text(j, o, "originator", party_text(s, c->manufacturer));
	json_set_text(j, o, "downloadLocation", "NOASSERTION");
	if (site)
		json_set_text(j, o, "homepage", json_kept(j, uri_whole(&j->scratch, site->url)));
	json_set(j, o, "filesAnalyzed", json_false());
	json_set_text(j, o, "primaryPackagePurpose", purpose_of(c));
	json_set_text(j, o, "licenseConcluded", license_of(s, c, true));
	json_set_text(j, o, "licenseDeclared", license_of(s, c, false));
	json_set_text(j, o, "copyrightText", c->copyright ? c->copyright : "NOASSERTION");
	json_set_some(j, o, "checksums", checksums(s, c));
	json_set_some(j, o, "externalRefs", references(s, c));
	json_set_some(j, o, "annotations", annotations(s, c, at));
	return o;
}

static void relate(struct spdx *s, json_t *list, const char *from, const char *type, const char *to,
		   const char *comment)
{
	json_t *one = json_object();

	json_set_text(&s->json, one, "spdxElementId", from);
	json_set_text(&s->json, one, "relationshipType", type);
	json_set_text(&s->json, one, "relatedSpdxElement", to);
	json_set_text(&s->json, one, "comment", comment);
	json_add(&s->json, list, one);
}

/* What is not known of the component, or known to be nothing. */
static void relate_unknown(struct spdx *s, json_t *list, size_t at)
{
	const struct sbom_component *c = sbom_at(s->sbom, at);
	const char *id = id_of(s, at);

	if (c->assembly == SBOM_INCOMPLETE || c->assembly == SBOM_UNKNOWN)
		relate(s, list, id, "CONTAINS", "NOASSERTION", "there may be more");
	if (c->dependencies == SBOM_INCOMPLETE || c->dependencies == SBOM_UNKNOWN)
		relate(s, list, id, "DEPENDS_ON", "NOASSERTION", "there may be more");
}

/* A document must say what it describes: where no one thing is named, all that is in it. */
static void describe(struct spdx *s, json_t *list)
{
	const struct sbom *d = s->sbom;
	bool said = d->primary != NULL;

	if (said)
		relate(s, list, "SPDXRef-DOCUMENT", "DESCRIBES", id_of(s, SBOM_NONE), NULL);
	for (size_t i = 0; i < d->edges_count && !said; i++)
		said = d->edges[i].relation == SBOM_DESCRIBES && d->edges[i].from == SBOM_NONE;
	for (size_t i = 0; i < d->components_count && !said; i++)
		relate(s, list, "SPDXRef-DOCUMENT", "DESCRIBES", id_of(s, i), NULL);
}

static void write_relationships(struct spdx *s, json_t *list)
{
	static const char *const types[] = { "DEPENDS_ON", "DYNAMIC_LINK", "STATIC_LINK",
					     "CONTAINS",   "DESCRIBES",    "DEPENDS_ON",
					     "OTHER" };
	size_t count;
	const struct sbom_edge **edges = sbom_edges_sorted(s->sbom, &count);

	s->json.failed |= !edges;
	json_list_begin(&s->json, "relationships");
	describe(s, list);
	for (size_t i = 0; i < count; i++) {
		const struct sbom_edge *e = edges[i];

		if (e->relation != SBOM_PROVIDES)
			relate(s, list, id_of(s, e->from), types[e->relation], id_of(s, e->to),
			       e->relation == SBOM_OTHER ? e->name : e->evidence);
		json_write_items(&s->json, list);
	}
	for (size_t i = 0; i <= s->sbom->components_count; i++) {
		if (sbom_at(s->sbom, i - 1))
			relate_unknown(s, list, i - 1);
		json_write_items(&s->json, list);
	}
	json_list_end(&s->json);
	mem_free(edges);
}

static void write_packages(struct spdx *s, json_t *list)
{
	json_list_begin(&s->json, "packages");
	for (size_t i = 0; i <= s->sbom->components_count; i++) {
		if (sbom_at(s->sbom, i - 1))
			json_add(&s->json, list, package(s, i - 1));
		json_write_items(&s->json, list);
	}
	json_list_end(&s->json);
}

enum err write_spdx2(FILE *out, const struct sbom *sbom)
{
	struct spdx s = { .sbom = sbom };
	json_t *doc = json_object(), *list = json_array();
	enum err err;

	json_begin(&s.json, out);
	s.annotator =
		json_kept(&s.json, arena_printf(&s.arena, "Tool: %s",
						sbom->tools_count ? sbom->tools->name : "unknown"));
	json_set_text(&s.json, doc, "spdxVersion", "SPDX-2.3");
	json_set_text(&s.json, doc, "dataLicense", "CC0-1.0");
	json_set_text(&s.json, doc, "SPDXID", "SPDXRef-DOCUMENT");
	json_set_text(&s.json, doc, "name", sbom->name ? sbom->name : "unnamed");
	json_set_text(&s.json, doc, "documentNamespace", spdx_namespace(&s.json, sbom));
	json_set(&s.json, doc, "creationInfo", creation(&s));
	json_set_text(&s.json, doc, "comment", sbom->comment);
	json_write_members(&s.json, doc);
	write_packages(&s, list);
	json_set_some(&s.json, doc, "hasExtractedLicensingInfos", extracted(&s));
	json_write_members(&s.json, doc);
	write_relationships(&s, list);
	json_decref(list);
	err = json_finish(&s.json, doc);
	arena_finish(&s.arena);
	return err;
}
