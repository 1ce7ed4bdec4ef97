/* SPDX-License-Identifier: Apache-2.0 */
/* The checks of the document as a whole, D1 to D18. */
#include "analyzer/check/check_parts.h"

#include <stdlib.h>
#include <strings.h>

#include "analyzer/base/mem.h"
#include "analyzer/sbom/check_syntax.h"
#include "analyzer/sbom/license.h"

static bool cyclonedx(const struct check_run *run)
{
	return run->sbom->format == SBOM_CYCLONEDX;
}

static const char *at(const struct check_run *run, const char *for_cyclonedx, const char *for_spdx)
{
	return cyclonedx(run) ? for_cyclonedx : for_spdx;
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* References that two components share. Readers say so, too; models made elsewhere have none. */
static void unique_refs(struct check_run *run)
{
	const struct sbom *s = run->sbom;
	const char **refs = mem_alloc(s->components_count + 1, sizeof(*refs));
	size_t n = 0;

	if (!refs) {
		run->failed = true;
		return;
	}
	if (s->primary && s->primary->ref)
		refs[n++] = s->primary->ref;
	for (size_t i = 0; i < s->components_count; i++)
		if (s->components[i].ref)
			refs[n++] = s->components[i].ref;
	qsort(refs, n, sizeof(*refs), by_text);
	for (size_t i = 1; i < n; i++)
		if (strcmp(refs[i - 1], refs[i]) == 0 &&
		    (i < 2 || strcmp(refs[i - 2], refs[i]) != 0))
			check_place(run, CHECK_FAIL, NULL, refs[i],
				    "the identifier is used more than once");
	mem_free(refs);
}

static void bad_hashes(struct check_run *run, const struct sbom_component *c)
{
	for (size_t i = 0; i < c->hashes_count; i++)
		if (!syntax_hash(c->hashes[i].alg, c->hashes[i].value))
			check_place(run, CHECK_FAIL,
				    arena_printf(run->arena, "%s/hashes/%zu",
						 c->pointer ? c->pointer : "", i),
				    c->name, "not a hash of the algorithm it names");
}

static void bad_edges(struct check_run *run)
{
	const struct sbom *s = run->sbom;

	for (size_t i = 0; i < s->edges_count; i++) {
		const struct sbom_edge *e = &s->edges[i];

		if ((e->from >= s->components_count && e->from != SBOM_NONE) ||
		    (e->to >= s->components_count && e->to != SBOM_NONE))
			check_place(run, CHECK_FAIL, at(run, "/dependencies", "/relationships"),
				    NULL, "a reference names nothing in the document");
	}
}

void check_d1(struct check_run *run)
{
	const struct sbom *s = run->sbom;

	for (size_t i = 0; i < s->findings_count; i++)
		check_place(run, CHECK_FAIL, s->findings[i].pointer, NULL, s->findings[i].text);
	unique_refs(run);
	if (s->primary)
		bad_hashes(run, s->primary);
	for (size_t i = 0; i < s->components_count; i++)
		bad_hashes(run, &s->components[i]);
	bad_edges(run);
	if (!run->place_count)
		check_say(run, CHECK_PASS,
			  "by the structural rules of the reader, not by a schema engine");
}

void check_d2(struct check_run *run)
{
	const char *least = cyclonedx(run) ? run->line->cyclonedx : run->line->spdx;
	const char *have = run->sbom->spec_version;

	if (!have)
		check_say(run, CHECK_FAIL,
			  run->sbom->format == SBOM_CSV ? "a list is no SBOM format"
							: "the version of the format is not said");
	else if (least && syntax_compare_versions(have, least) < 0)
		check_say(run, CHECK_FAIL,
			  arena_printf(run->arena, "%s %s; at least %s is asked",
				       cyclonedx(run) ? "CycloneDX" : "SPDX", have, least));
	else
		check_say(run, CHECK_PASS, have);
}

void check_d3(struct check_run *run)
{
	const struct sbom *s = run->sbom;

	for (size_t i = 0; i < s->authors_count; i++)
		if (check_party(&s->authors[i])) {
			check_say(run, CHECK_PASS, s->authors[i].name);
			return;
		}
	if (check_party(s->manufacturer))
		check_say(run, CHECK_PASS, s->manufacturer->name);
	else
		check_place(run, CHECK_FAIL, at(run, "/metadata", "/creationInfo"), NULL,
			    s->tools_count ? "no author; a tool alone is none" : "no author");
}

void check_d4(struct check_run *run)
{
	const struct sbom *s = run->sbom;
	bool good = check_party_contact(s->manufacturer);

	for (size_t i = 0; i < s->authors_count && !good; i++)
		good = check_party_contact(&s->authors[i]);
	if (good)
		check_say(run, CHECK_PASS, NULL);
	else
		check_place(run, CHECK_FAIL, at(run, "/metadata", "/creationInfo"), NULL,
			    "no author has an e-mail address or a URL");
}

void check_d5(struct check_run *run)
{
	const char *when = run->sbom->timestamp;

	if (syntax_time(when))
		check_say(run, CHECK_PASS, when);
	else
		check_place(run, CHECK_FAIL,
			    at(run, "/metadata/timestamp", "/creationInfo/created"), NULL,
			    when ? arena_printf(run->arena, "'%s' is not RFC 3339", when)
				 : "no time");
}

void check_d6(struct check_run *run)
{
	const struct sbom *s = run->sbom;

	for (size_t i = 0; i < s->tools_count; i++)
		if (s->tools[i].name && s->tools[i].version) {
			check_say(run, CHECK_PASS, s->tools[i].name);
			return;
		}
	check_place(run, CHECK_FAIL, at(run, "/metadata/tools", "/creationInfo"), NULL,
		    s->tools_count ? "a tool without a version" : "no tool");
}

void check_d7(struct check_run *run)
{
	const struct sbom *s = run->sbom;

	if (s->lifecycles_count)
		check_say(run, CHECK_PASS, s->lifecycles[0]);
	else if (!cyclonedx(run) && s->comment && *s->comment)
		check_say(run, CHECK_PASS, s->comment);
	else
		check_place(run, CHECK_FAIL,
			    at(run, "/metadata/lifecycles", "/creationInfo/comment"), NULL,
			    "not said at which stage of the product's life the document was made");
}

void check_d8(struct check_run *run)
{
	const char *id = run->sbom->serial;
	bool good = id && (cyclonedx(run) ? syntax_serial(id)
					  : syntax_uri(id) && (run->sbom->format == SBOM_SPDX3 ||
							       !strchr(id, '#')));

	if (good)
		check_say(run, CHECK_PASS, id);
	else
		check_place(run, CHECK_FAIL, at(run, "/serialNumber", "/documentNamespace"), NULL,
			    id ? arena_printf(run->arena, "'%s' is no identifier of a document", id)
			       : "none");
}

void check_d9(struct check_run *run)
{
	const struct sbom_component *p = run->sbom->primary;
	size_t described = 0;

	for (size_t i = 0; i < run->sbom->edges_count; i++)
		described += run->sbom->edges[i].relation == SBOM_DESCRIBES;
	if (!p)
		check_place(run, CHECK_FAIL, at(run, "/metadata/component", ""), NULL,
			    "not said what the document is about");
	else if (described > 1)
		check_place(run, CHECK_FAIL, p->pointer, p->name,
			    "the document describes more than one thing");
	else if (!p->name || !p->version || !*p->name || !*p->version)
		check_place(run, p->name && run->analysed ? CHECK_SUPPLIER : CHECK_FAIL, p->pointer,
			    p->name, p->name ? "it has no version" : "it has no name");
	else
		check_say(run, CHECK_PASS, arena_printf(run->arena, "%s %s", p->name, p->version));
}

void check_d10(struct check_run *run)
{
	const struct sbom_component *p = run->sbom->primary;
	const struct sbom_reference *r = p ? check_reference(p, "distribution") : NULL;
	bool id = p && check_has_id(p, NULL),
	     hash = p && (p->hashes_count || (r && r->hashes_count));

	if (id && hash)
		check_say(run, CHECK_PASS, NULL);
	else
		check_place(run, !id && hash && run->analysed ? CHECK_SUPPLIER : CHECK_FAIL,
			    p ? p->pointer : NULL, p ? p->name : NULL,
			    !p     ? "no primary component"
			    : hash ? "no valid purl, CPE or other identifier of the product"
			    : id   ? "no hash of the image"
				 : "neither an identifier of the product nor a hash of the image");
}

void check_d11(struct check_run *run)
{
	if (run->sbom->has_vulnerabilities)
		check_place(run, CHECK_FAIL, at(run, "/vulnerabilities", ""), NULL,
			    "the document lists vulnerabilities");
	else
		check_say(run, CHECK_PASS, NULL);
}

void check_d13(struct check_run *run)
{
	const struct sbom *s = run->sbom;
	size_t n = 0;

	for (size_t i = 0; i < s->edges_count; i++)
		n += s->edges[i].from == SBOM_NONE && s->edges[i].relation != SBOM_DESCRIBES;
	if (n)
		check_say(run, CHECK_PASS, arena_printf(run->arena, "%zu", n));
	else if (s->primary && s->primary->dependencies == SBOM_COMPLETE)
		check_say(run, CHECK_PASS, "said to have none");
	else if (s->primary && s->primary->dependencies == SBOM_UNKNOWN)
		check_place(run, CHECK_UNDECIDABLE, s->primary->pointer, s->primary->name,
			    "said to be unknown");
	else
		check_place(run, CHECK_FAIL, at(run, "/dependencies", "/relationships"), NULL,
			    "the primary component has no dependencies");
}

void check_d14(struct check_run *run)
{
	const char *license = run->sbom->data_license;
	const char *wrong = license ? license_complaint(license, NULL) : "none";

	if (wrong)
		check_place(run, CHECK_FAIL, at(run, "/metadata/licenses", "/dataLicense"), license,
			    wrong);
	else
		check_say(run, CHECK_PASS, license);
}

/* One of TYPES, which end with NULL, among the primary component's references. */
static void reference(struct check_run *run, const char *const *types, const char *missing)
{
	const struct sbom_component *p = run->sbom->primary;

	for (; p && *types; types++) {
		const struct sbom_reference *r = check_reference(p, *types);

		if (r && (syntax_uri(r->url) || syntax_email(r->url))) {
			check_say(run, CHECK_PASS, r->url);
			return;
		}
	}
	check_place(run, run->analysed ? CHECK_SUPPLIER : CHECK_FAIL, p ? p->pointer : NULL,
		    p ? p->name : NULL, missing);
}

void check_d15(struct check_run *run)
{
	static const char *const types[] = { "security-contact", "rfc-9116", "advisories", NULL };

	reference(run, types, "no security contact and no disclosure policy");
}

void check_d16(struct check_run *run)
{
	const struct sbom_component *p = run->sbom->primary;
	const char *end = p ? check_end_of_support(p) : NULL;

	if (syntax_date(end))
		check_say(run, CHECK_PASS, end);
	else
		check_place(run, run->analysed && !end ? CHECK_SUPPLIER : CHECK_FAIL,
			    p ? p->pointer : NULL, p ? p->name : NULL,
			    end ? arena_printf(run->arena, "'%s' is no date", end)
				: "the end of the support period is not said");
}

void check_d17(struct check_run *run)
{
	if (run->sbom->has_signature)
		check_say(run, CHECK_PASS, "present; it was not verified");
	else if (cyclonedx(run))
		check_place(run, CHECK_FAIL, "/signature", NULL,
			    "none inside; one in another file cannot be seen");
	else
		check_say(run, CHECK_UNDECIDABLE,
			  "SPDX has none inside; one in another file cannot be seen");
}

/* Files of the document that are not in the image. */
static void missing_files(struct check_run *run)
{
	const struct sbom *s = run->sbom;
	size_t verified = 0, hashed = 0;

	for (size_t i = 0; i < s->components_count && i < run->image->verified_count; i++) {
		const struct sbom_component *c = &s->components[i];

		hashed += c->hashes_count != 0;
		verified += run->image->verified[i];
		if (c->type && strcmp(c->type, "file") == 0 && c->hashes_count &&
		    !run->image->verified[i])
			check_place(run, run->image->complete ? CHECK_FAIL : CHECK_UNDECIDABLE,
				    c->pointer, c->name, "no file of the image has this hash");
	}
	run->found = arena_printf(run->arena,
				  "the image has the primary component's hash; %zu of %zu hashed "
				  "components are files of it",
				  verified, hashed);
}

void check_d18(struct check_run *run)
{
	const struct sbom_component *p = run->sbom->primary;
	const struct check_image *image = run->image;

	if (!image)
		check_say(run, CHECK_UNDECIDABLE, "no image to compare with");
	else if (!image->primary_compared)
		check_place(run, CHECK_FAIL, p ? p->pointer : NULL, p ? p->name : NULL,
			    "the primary component has no hash that can be compared");
	else if (!image->primary_matches)
		check_place(run, CHECK_FAIL, p->pointer, p->name,
			    "the hash is not that of the image");
	else {
		check_say(run, CHECK_PASS, NULL);
		missing_files(run);
	}
}

void check_c20(struct check_run *run)
{
	static const char *const types[] = { "vulnerability-assertion", "exploitability-statement",
					     "vulnerability-disclosure", NULL };

	reference(run, types, "no reference to an assessment of vulnerabilities (VEX, VDR)");
}

void check_c15(struct check_run *run)
{
	static const char *const places[] = { "/dependencies", "/compositions", "/relationships",
					      "/@graph" };
	const struct sbom *s = run->sbom;

	check_say(run, s->edges_count ? CHECK_PASS : CHECK_NOT_APPLICABLE, NULL);
	for (size_t i = 0; i < s->findings_count; i++)
		for (size_t k = 0; k < sizeof(places) / sizeof(*places); k++)
			if (s->findings[i].pointer &&
			    strncmp(s->findings[i].pointer, places[k], strlen(places[k])) == 0)
				check_place(run, CHECK_FAIL, s->findings[i].pointer, NULL,
					    s->findings[i].text);
	bad_edges(run);
}
