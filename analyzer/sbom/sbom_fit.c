/* SPDX-License-Identifier: Apache-2.0 */
/* The lists are those of CycloneDX 1.6 and 1.7 (bom-1.7.schema.json); the model has its words. */
#include "analyzer/sbom/sbom_fit.h"

#include <string.h>

#include "analyzer/sbom/check_syntax.h"
#include "analyzer/sbom/license.h"

#define VERSION_MAX 1024u

struct fit {
	struct sbom *sbom;
	const char *pointer; /* of the component at hand; NULL: of the document */
	bool failed;
};

/* Words between bars: "|one|two|". */
static bool is_word(const char *list, const char *text)
{
	size_t len = strlen(text);

	for (const char *at = list; len && (at = strstr(at, text)); at++)
		if (at > list && at[-1] == '|' && at[len] == '|')
			return true;
	return false;
}

static const char types[] =
	"|application|framework|library|container|platform|operating-system|device|device-driver|"
	"firmware|file|machine-learning-model|data|cryptographic-asset|";
static const char scopes[] = "|required|optional|excluded|";
static const char fields[] = "|group|name|version|purl|cpe|omniborId|swhid|swid|hash|";
static const char techniques[] =
	"|source-code-analysis|binary-analysis|manifest-analysis|ast-fingerprint|hash-comparison|"
	"instrumentation|dynamic-analysis|filename|attestation|other|";
static const char references_16[] =
	"|vcs|issue-tracker|website|advisories|bom|mailing-list|social|chat|documentation|support|"
	"source-distribution|distribution|distribution-intake|license|build-meta|build-system|"
	"release-notes|security-contact|model-card|log|configuration|evidence|formulation|"
	"attestation|threat-model|adversary-model|risk-assessment|vulnerability-assertion|"
	"exploitability-statement|pentest-report|static-analysis-report|dynamic-analysis-report|"
	"runtime-analysis-report|component-analysis-report|maturity-report|certification-report|"
	"codified-infrastructure|quality-metrics|poam|electronic-signature|digital-signature|"
	"rfc-9116|other|";
static const char references_17[] = "|patent|patent-family|patent-assertion|citation|";

const char *sbom_reference_word(const char *type, bool is_17)
{
	if (type && (is_word(references_16, type) || (is_17 && is_word(references_17, type))))
		return type;
	return "other";
}

/* Of the vocabulary ExternalRefType; the first of one type is what is written. */
static const char *const spdx3_words[][2] = { { "binaryArtifact", "distribution" },
					      { "altDownloadLocation", "distribution" },
					      { "altWebPage", "website" },
					      { "sourceArtifact", "source-distribution" },
					      { "vcs", "vcs" },
					      { "issueTracker", "issue-tracker" },
					      { "securityAdvisory", "advisories" },
					      { "license", "license" },
					      { "documentation", "documentation" },
					      { "mailingList", "mailing-list" } };

static const char *translated(const char *word, unsigned from)
{
	for (size_t i = 0; word && i < sizeof(spdx3_words) / sizeof(*spdx3_words); i++)
		if (strcmp(spdx3_words[i][from], word) == 0)
			return spdx3_words[i][!from];
	return NULL;
}

const char *sbom_reference_to_spdx3(const char *type)
{
	const char *word = translated(type, 1);

	return word ? word : "other";
}

const char *sbom_reference_of_spdx3(const char *word)
{
	return translated(word, 0);
}

static void find(struct fit *f, const char *text)
{
	struct sbom *s = f->sbom;
	struct sbom_finding *one;

	s->findings = sbom_more(s, s->findings, &s->findings_count, sizeof(*s->findings));
	if (!s->findings) {
		s->findings_count = 0;
		f->failed = true;
		return;
	}
	one = &s->findings[s->findings_count - 1];
	one->pointer = f->pointer ? f->pointer : "";
	one->text = text;
}

/* TEXT, or NULL with a finding when it is not GOOD. */
static const char *kept(struct fit *f, const char *text, bool good, const char *why)
{
	if (!text || good)
		return text;
	find(f, why);
	return NULL;
}

static void fit_party(struct fit *f, struct sbom_party *p)
{
	if (p)
		p->email = kept(f, p->email, p->email && syntax_email(p->email),
				"not an e-mail address: left out");
}

static void fit_identities(struct fit *f, struct sbom_component *c)
{
	size_t count = 0;

	for (size_t i = 0; i < c->identities_count; i++) {
		struct sbom_identity *id = &c->identities[i];

		if (!id->field || !is_word(fields, id->field)) {
			find(f, "evidence of a field that is not known: left out");
			continue;
		}
		if (id->confidence > 1)
			id->confidence = -1;
		for (size_t k = 0; k < id->methods_count; k++) {
			struct sbom_method *m = &id->methods[k];

			if (!m->technique || !is_word(techniques, m->technique))
				m->technique = "other";
			if (!(m->confidence >= 0 && m->confidence <= 1))
				m->confidence = 0;
		}
		c->identities[count++] = *id;
	}
	c->identities_count = count;
}

static void fit_occurrences(struct fit *f, struct sbom_component *c)
{
	size_t count = 0;

	for (size_t i = 0; i < c->occurrences_count; i++)
		if (c->occurrences[i].location)
			c->occurrences[count++] = c->occurrences[i];
		else
			find(f, "an occurrence without location: left out");
	c->occurrences_count = count;
}

static void fit_cpes(struct fit *f, struct sbom_component *c)
{
	size_t count = 0;

	for (size_t i = 0; i < c->cpes_count; i++)
		if (kept(f, c->cpes[i], syntax_cpe(c->cpes[i]), "not a CPE: left out"))
			c->cpes[count++] = c->cpes[i];
	c->cpes_count = count;
}

/* The words of SPDX for what is not said, as SPDX writes them, wherever they stand. */
static void fit_licenses(struct sbom_component *c)
{
	for (size_t i = 0; i < c->licenses_count; i++) {
		struct sbom_license *l = &c->licenses[i];
		const char *word = license_unsaid_word(l->expression ? l->expression : l->name);

		l->expression = word ? word : l->expression;
	}
}

static void fit_component(struct fit *f, struct sbom_component *c)
{
	f->pointer = c->pointer;
	c->type = kept(f, c->type, c->type && is_word(types, c->type),
		       "not a type of component: left out");
	c->scope =
		kept(f, c->scope, c->scope && is_word(scopes, c->scope), "not a scope: left out");
	c->version = kept(f, c->version, c->version && strlen(c->version) <= VERSION_MAX,
			  "a version of more than 1024 bytes: left out");
	c->purl = kept(f, c->purl, syntax_purl(c->purl), "not a package URL: left out");
	fit_cpes(f, c);
	fit_licenses(c);
	fit_party(f, c->supplier);
	fit_party(f, c->manufacturer);
	for (size_t i = 0; i < c->references_count; i++)
		c->references[i].type = sbom_reference_word(c->references[i].type, true);
	fit_identities(f, c);
	fit_occurrences(f, c);
}

enum err sbom_fit(struct sbom *sbom)
{
	struct fit f = { .sbom = sbom };

	sbom->timestamp = kept(&f, sbom->timestamp, syntax_time(sbom->timestamp),
			       "not a time of RFC 3339: left out");
	fit_party(&f, sbom->supplier);
	fit_party(&f, sbom->manufacturer);
	for (size_t i = 0; i < sbom->authors_count; i++)
		fit_party(&f, &sbom->authors[i]);
	for (size_t i = 0; i < sbom->annotations_count; i++) {
		struct sbom_annotation *a = &sbom->annotations[i];

		a->timestamp = kept(&f, a->timestamp, syntax_time(a->timestamp),
				    "the time of an annotation is not one of RFC 3339: left out");
	}
	for (size_t i = 0; i < sbom->tools_count; i++)
		fit_component(&f, &sbom->tools[i]);
	if (sbom->primary)
		fit_component(&f, sbom->primary);
	for (size_t i = 0; i < sbom->components_count; i++)
		fit_component(&f, &sbom->components[i]);
	return f.failed ? ERR_NOMEM : OK;
}
