/* SPDX-License-Identifier: Apache-2.0 */
/* The checks of every component, D12 and C1 to C24, but for those of the document. */
#include "analyzer/check/check_parts.h"

#include <strings.h>

#include "analyzer/sbom/check_syntax.h"
#include "analyzer/sbom/license.h"

#define UNUSED __attribute__((unused))
#define ONE(name)                                                                                  \
	enum check_verdict name(struct check_run *run UNUSED, size_t index UNUSED,                 \
				const struct sbom_component *c UNUSED, const char **found UNUSED,  \
				const char **field UNUSED)

static bool any(const char *text)
{
	return text && text[strspn(text, " ")];
}

/* What is absent: a failure, or, in a document made from a binary, what the table says. */
static enum check_verdict absent(const struct check_run *run)
{
	return run->analysed ? run->line->check->absent : CHECK_FAIL;
}

static bool is_file(const struct sbom_component *c)
{
	return c->type && (strcmp(c->type, "file") == 0 || strcmp(c->type, "data") == 0);
}

ONE(check_d12)
{
	bool said = c->dependencies != SBOM_NOT_SAID || c->assembly != SBOM_NOT_SAID;

	if (is_file(c))
		return CHECK_NOT_APPLICABLE;
	/* the primary one's edges are D13's question */
	if (said || (!run->line->own && (index == SBOM_NONE || run->linked[index])))
		return CHECK_PASS;
	*found = run->line->own ? "not said whether its dependencies are known"
				: "in no relationship, and not said that these are unknown";
	return CHECK_FAIL;
}

ONE(check_c1)
{
	*found = "no name";
	return any(c->name) ? CHECK_PASS : CHECK_FAIL;
}

ONE(check_c2)
{
	size_t candidates = 0;

	*field = "/version";
	if (any(c->version) && !syntax_filler(c->version))
		return CHECK_PASS;
	for (size_t i = 0; i < c->identities_count; i++)
		candidates +=
			c->identities[i].field && strcmp(c->identities[i].field, "version") == 0;
	if (c->range || candidates) {
		*found = c->range ? c->range : "candidates, and none is sure";
		return CHECK_UNDECIDABLE;
	}
	*found = c->version ? "a word in place of a version" : "no version";
	return absent(run);
}

ONE(check_c3)
{
	if (is_file(c))
		return CHECK_NOT_APPLICABLE;
	if (check_party(c->supplier) || check_party(c->manufacturer) || check_party(c->author))
		return CHECK_PASS;
	*found = "no supplier and no producer";
	return absent(run);
}

ONE(check_c4)
{
	if (is_file(c))
		return CHECK_NOT_APPLICABLE;
	if (check_party_contact(c->manufacturer) || check_party_contact(c->supplier) ||
	    check_party_contact(c->author))
		return CHECK_PASS;
	*found = "no e-mail address and no URL of its supplier or producer";
	return absent(run);
}

ONE(check_c5)
{
	if (is_file(c))
		return CHECK_NOT_APPLICABLE;
	if (c->purl && !syntax_purl(c->purl)) {
		*field = "/purl";
		*found = c->purl;
		return CHECK_FAIL;
	}
	for (size_t i = 0; i < c->cpes_count; i++)
		if (!syntax_cpe(c->cpes[i])) {
			*field = "/cpe";
			*found = c->cpes[i];
			return CHECK_FAIL;
		}
	if (check_has_id(c, run->line->id))
		return CHECK_PASS;
	*found = run->line->id ? arena_printf(run->arena, "no %s", run->line->id)
			       : "no purl, CPE, SWID or other identifier";
	return absent(run);
}

static bool has_hash(const struct sbom_hash *list, size_t count, const char *alg)
{
	for (size_t i = 0; i < count; i++)
		if ((!alg || (list[i].alg && strcasecmp(list[i].alg, alg) == 0)) &&
		    syntax_hash(list[i].alg, list[i].value))
			return true;
	return false;
}

ONE(check_c6)
{
	if (has_hash(c->hashes, c->hashes_count, run->line->hash))
		return CHECK_PASS;
	for (size_t i = 0; i < c->references_count; i++) {
		const struct sbom_reference *r = &c->references[i];

		if (r->type && strcmp(r->type, "distribution") == 0 &&
		    has_hash(r->hashes, r->hashes_count, run->line->hash))
			return CHECK_PASS;
	}
	*field = c->hashes_count ? "/hashes" : NULL;
	*found = run->line->hash   ? arena_printf(run->arena, "no %s", run->line->hash)
		 : c->hashes_count ? "no hash that is valid"
				   : "no hash";
	return absent(run);
}

ONE(check_c7)
{
	/* SPDX has its checksums at the package, not at a reference */
	if (run->sbom->format != SBOM_CYCLONEDX) {
		*found = "no SHA-512";
		return has_hash(c->hashes, c->hashes_count, "SHA-512") ? CHECK_PASS : absent(run);
	}
	for (size_t i = 0; i < c->references_count; i++) {
		const struct sbom_reference *r = &c->references[i];

		if (r->type && strncmp(r->type, "distribution", 12) == 0 &&
		    has_hash(r->hashes, r->hashes_count, "SHA-512"))
			return CHECK_PASS;
	}
	*field = "/externalReferences";
	*found = has_hash(c->hashes, c->hashes_count, "SHA-512")
			 ? "SHA-512 stands at the component, not at a reference 'distribution'"
			 : "no reference 'distribution' with SHA-512";
	return absent(run);
}

ONE(check_c8)
{
	if (is_file(c))
		return CHECK_NOT_APPLICABLE;
	*found = "no licence, and not said that it is unknown";
	return c->licenses_count ? CHECK_PASS : absent(run);
}

/* A valid expression that is acknowledged as WHAT. */
static enum check_verdict license(const struct check_run *run, const struct sbom_component *c,
				  enum sbom_acknowledgement what, const char **found,
				  const char **field)
{
	const struct sbom *s = run->sbom;
	/* before CycloneDX 1.6 there was no word for it */
	bool silent = s->format == SBOM_CYCLONEDX && s->spec_version &&
		      syntax_compare_versions(s->spec_version, "1.6") < 0;
	const char *wrong = NULL;

	if (is_file(c))
		return CHECK_NOT_APPLICABLE;
	for (size_t i = 0; i < c->licenses_count; i++) {
		const struct sbom_license *l = &c->licenses[i];

		if (l->acknowledgement != what && !(silent && l->acknowledgement == SBOM_UNSAID))
			continue;
		if (license_unsaid(l->expression)) {
			if (run->line->stated)
				return CHECK_PASS;
			continue;
		}
		wrong = l->expression ? license_complaint(l->expression, NULL)
				      : "a name, and no SPDX expression";
		if (!wrong)
			return CHECK_PASS;
	}
	*field = c->licenses_count ? "/licenses" : NULL;
	*found = wrong                    ? wrong
		 : what == SBOM_CONCLUDED ? "no licence that is marked as concluded"
					  : "no licence that is marked as declared";
	return wrong ? CHECK_FAIL : absent(run);
}

ONE(check_c9)
{
	return license(run, c, SBOM_CONCLUDED, found, field);
}

ONE(check_c10)
{
	return license(run, c, SBOM_DECLARED, found, field);
}

ONE(check_c11)
{
	*found = "no file name";
	return any(c->file_name) || any(check_property(c, "componentfilename")) ? CHECK_PASS
										: absent(run);
}

/* A property of BSI's taxonomy whose value is YES or NO. */
static enum check_verdict word(const struct check_run *run, const struct sbom_component *c,
			       const char *name, const char *yes, const char *no,
			       const char **found)
{
	const char *value = check_property(c, name);

	if (value && (strcmp(value, yes) == 0 || strcmp(value, no) == 0))
		return CHECK_PASS;
	if (!value && run->sbom->format != SBOM_CYCLONEDX) {
		*found = "SPDX has no field for it, and no annotation says it";
		return CHECK_UNDECIDABLE;
	}
	*found = value ? arena_printf(run->arena, "'%s'; '%s' or '%s' is asked", value, yes, no)
		       : "not said";
	return value ? CHECK_FAIL : absent(run);
}

ONE(check_c12)
{
	return word(run, c, "componentexecutable", "executable", "non-executable", found);
}

ONE(check_c13)
{
	return word(run, c, "componentarchive", "archive", "no archive", found);
}

ONE(check_c14)
{
	return word(run, c, "componentstructured", "structured", "unstructured", found);
}

ONE(check_c16)
{
	const struct sbom_reference *source = check_reference(c, "source-distribution");
	const struct sbom_reference *vcs = check_reference(c, "vcs");

	if (is_file(c))
		return CHECK_NOT_APPLICABLE;
	if ((source && syntax_uri(source->url)) || (vcs && syntax_uri(vcs->url)))
		return CHECK_PASS;
	*found = "no URI of its source";
	return absent(run);
}

ONE(check_c17)
{
	const struct sbom_reference *r = check_reference(c, "distribution");

	if (is_file(c))
		return CHECK_NOT_APPLICABLE;
	*found = r ? "the reference 'distribution' is no URI" : "no URI of its deployable form";
	return r && syntax_uri(r->url) ? CHECK_PASS : absent(run);
}

ONE(check_c18)
{
	if (is_file(c))
		return CHECK_NOT_APPLICABLE;
	if (any(check_property(c, "supportlevel")) || any(check_property(c, "levelofsupport")) ||
	    any(check_property(c, "supportstatus")))
		return CHECK_PASS;
	*found = "the level of support is not said";
	return absent(run);
}

const char *check_end_of_support(const struct sbom_component *c)
{
	static const char *const words[] = { "endofsupport", "endofguaranteedsupport", "supportend",
					     "endoflife", "validuntil" };
	const char *value = NULL;

	for (size_t i = 0; !value && i < sizeof(words) / sizeof(*words); i++)
		value = check_property(c, words[i]);
	return value;
}

ONE(check_c19)
{
	const char *end = check_end_of_support(c);

	if (is_file(c))
		return CHECK_NOT_APPLICABLE;
	if (syntax_date(end))
		return CHECK_PASS;
	*found = end ? "the end of support is no date" : "the end of support is not said";
	return end ? CHECK_FAIL : absent(run);
}

ONE(check_c21)
{
	*found = "no copyright notice";
	return any(c->copyright) || c->copyright_evidence_count ? CHECK_PASS : absent(run);
}

ONE(check_c22)
{
	*field = "/evidence";
	for (size_t i = 0; i < c->identities_count; i++)
		if (c->identities[i].confidence >= 0 && c->identities[i].methods_count)
			return CHECK_PASS;
	*found = "no evidence with a confidence and a method";
	return CHECK_FAIL;
}

ONE(check_c23)
{
	const char *supplier = c->supplier ? c->supplier->name : NULL;

	*field = syntax_filler(c->name)      ? "/name"
		 : syntax_filler(c->version) ? "/version"
					     : "/supplier";
	*found = "a word stands where unknown, withheld and not applicable are to be told apart";
	return syntax_filler(c->name) || syntax_filler(c->version) || syntax_filler(supplier)
		       ? CHECK_FAIL
		       : CHECK_PASS;
}

/* Of a component with a concluded licence that one counts. */
ONE(check_c24)
{
	bool concluded = false, known = false;

	if (is_file(c) || !run->line->deny)
		return CHECK_NOT_APPLICABLE;
	for (size_t i = 0; i < c->licenses_count; i++)
		concluded |= c->licenses[i].acknowledgement == SBOM_CONCLUDED &&
			     c->licenses[i].expression &&
			     !license_unsaid(c->licenses[i].expression);
	for (size_t i = 0; i < c->licenses_count; i++) {
		const struct sbom_license *l = &c->licenses[i];
		const char *text = l->expression ? l->expression : l->name;

		if (!any(text) || license_unsaid(text) ||
		    (concluded && l->acknowledgement != SBOM_CONCLUDED))
			continue;
		known = true;
		if (license_allowed(text, run->line->deny))
			continue;
		*field = "/licenses";
		*found = text;
		return CHECK_FAIL;
	}
	*found = "no licence is known";
	return known ? CHECK_PASS : index == SBOM_NONE ? CHECK_NOT_APPLICABLE : CHECK_UNDECIDABLE;
}
