/* SPDX-License-Identifier: Apache-2.0 */
/* What both SPDX writers say alike. */
#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"
#include "analyzer/base/text.h"
#include "analyzer/sbom/license.h"
#include "analyzer/sbom/spdx_parts.h"
#include "analyzer/sbom/uri.h"

const char *spdx_created(const struct sbom *sbom)
{
	return sbom->timestamp ? sbom->timestamp : "1970-01-01T00:00:00Z";
}

const char *spdx_type_text(const struct sbom *sbom)
{
	for (size_t i = 0; i < sbom->lifecycles_count; i++)
		if (strcmp(sbom->lifecycles[i], "binary-analysis") == 0)
			return "analyzed";
	return sbom->lifecycles_count ? sbom->lifecycles[0] : SPDX_TYPE_UNSAID;
}

const char *spdx_namespace(struct json_out *json, const struct sbom *sbom)
{
	char *text = arena_printf(&json->scratch, "%s",
				  sbom->serial ? sbom->serial : "urn:assay:document");

	if (text)
		text[strcspn(text, "#")] = 0;
	return json_kept(json, text ? uri_whole(&json->scratch, text) : NULL);
}

/* CycloneDX's, SPDX 2's and SPDX 3's names. */
static const char *const hash_names[][3] = {
	{ "MD5", "MD5", "md5" },
	{ "SHA-1", "SHA1", "sha1" },
	{ "SHA-256", "SHA256", "sha256" },
	{ "SHA-384", "SHA384", "sha384" },
	{ "SHA-512", "SHA512", "sha512" },
	{ "SHA3-256", "SHA3-256", "sha3_256" },
	{ "SHA3-384", "SHA3-384", "sha3_384" },
	{ "SHA3-512", "SHA3-512", "sha3_512" },
	{ "BLAKE2b-256", "BLAKE2b-256", "blake2b256" },
	{ "BLAKE2b-384", "BLAKE2b-384", "blake2b384" },
	{ "BLAKE2b-512", "BLAKE2b-512", "blake2b512" },
	{ "BLAKE3", "BLAKE3", "blake3" },
};

static const char *hash_name(const char *alg, unsigned column)
{
	for (size_t i = 0; i < sizeof(hash_names) / sizeof(*hash_names); i++)
		if (strcmp(hash_names[i][0], alg) == 0)
			return hash_names[i][column];
	return NULL;
}

const char *spdx2_hash_name(const char *alg)
{
	return hash_name(alg, 1);
}

const char *spdx3_hash_name(const char *alg)
{
	return hash_name(alg, 2);
}

/*
 * NAME as an identifier, of letters, digits, '-' and '.'. Names that lose a character get a few
 * digits of their hash: "v1+" and "v1-" are two licences.
 */
static const char *license_ref(struct json_out *json, const char *name)
{
	char *ref = arena_printf(&json->scratch, "LicenseRef-%s", name), hex[2 * SHA256_SIZE + 1];
	uint8_t digest[SHA256_SIZE];
	bool lossy = false;

	for (char *p = ref; p && *p; p++)
		if (!is_alnum((uint8_t)*p) && *p != '.' && *p != '-') {
			*p = '-';
			lossy = true;
		}
	if (ref && lossy) {
		hash_sha256(bytes_str(name), digest);
		hash_hex(digest, SHA256_SIZE, hex);
		ref = arena_printf(&json->scratch, "%s-%.8s", ref, hex);
	}
	json->failed |= !ref;
	return ref;
}

const char *spdx_expression(struct json_out *json, const struct sbom_license *l)
{
	const struct license_known *known;

	if (l->expression || !l->name)
		return l->expression;
	known = license_find(bytes_str(l->name));
	if (known && !known->exception)
		return l->name;
	return license_ref(json, l->name);
}

static json_t *identities(struct json_out *json, const struct sbom_component *c)
{
	json_t *list = json_array();

	for (size_t i = 0; i < c->identities_count; i++) {
		const struct sbom_identity *id = &c->identities[i];
		json_t *one = json_object(), *methods = json_array();

		json_set_text(json, one, "field", id->field);
		json_set_text(json, one, "concludedValue", id->value);
		if (id->confidence >= 0)
			json_set(json, one, "confidence", json_probability(id->confidence));
		for (size_t k = 0; k < id->methods_count; k++) {
			json_t *method = json_object();

			json_set_text(json, method, "technique", id->methods[k].technique);
			json_set(json, method, "confidence",
				 json_probability(id->methods[k].confidence));
			json_set_text(json, method, "value", id->methods[k].value);
			json_add(json, methods, method);
		}
		json_set_some(json, one, "methods", methods);
		json_add(json, list, one);
	}
	return list;
}

static json_t *occurrences(struct json_out *json, const struct sbom_component *c)
{
	json_t *list = json_array();

	for (size_t i = 0; i < c->occurrences_count; i++) {
		const struct sbom_occurrence *o = &c->occurrences[i];
		json_t *one = json_object();

		json_set_text(json, one, "location", o->location);
		if (o->offset >= 0)
			json_set(json, one, "offset", json_integer((json_int_t)o->offset));
		json_set_text(json, one, "additionalContext", o->context);
		json_add(json, list, one);
	}
	return list;
}

static json_t *properties(struct json_out *json, const struct sbom_component *c)
{
	json_t *list = json_array();

	for (size_t i = 0; i < c->properties_count; i++) {
		json_t *one = json_object();

		json_set_text(json, one, "name", c->properties[i].name);
		json_set_text(json, one, "value", c->properties[i].value);
		json_add(json, list, one);
	}
	return list;
}

static json_t *texts(const char **text, size_t count, struct json_out *json)
{
	json_t *list = json_array();

	for (size_t i = 0; i < count; i++)
		json_add(json, list, json_string(text[i]));
	return list;
}

const char *spdx_claims(struct json_out *json, const struct sbom_component *c)
{
	json_t *o = json_object();
	const char *kept = NULL;

	json_set_some(json, o, "assay:identity", identities(json, c));
	json_set_some(json, o, "assay:occurrences", occurrences(json, c));
	json_set_some(json, o, "assay:licenseEvidence",
		      texts(c->license_evidence, c->license_evidence_count, json));
	json_set_some(json, o, "assay:copyrightEvidence",
		      texts(c->copyright_evidence, c->copyright_evidence_count, json));
	json_set_text(json, o, "assay:versionRange", c->range);
	json_set_some(json, o, "assay:properties", properties(json, c));
	if (json_object_size(o))
		kept = json_text(json, o);
	json_decref(o);
	return kept;
}

const struct sbom_reference *spdx_homepage(const struct sbom_component *c)
{
	for (size_t i = 0; i < c->references_count; i++) {
		const struct sbom_reference *r = &c->references[i];

		if (strcmp(r->type, "website") == 0 && !r->comment && !r->hashes_count)
			return r;
	}
	return NULL;
}
