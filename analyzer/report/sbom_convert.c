/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/report/sbom_convert.h"

#include <jansson.h>
#include <time.h>

#include "analyzer/base/hash.h"
#include "analyzer/sbom/check_syntax.h"
#include "analyzer/sbom/license.h"
#include "analyzer/sbom/sbom_edges.h"
#include "analyzer/sbom/sbom_fit.h"
#include "analyzer/sbom/spdx_parts.h"

#define UUID_URN_LEN 45u

/* A party is told by its name; whoever has none, by its address. NULL: nothing is known. */
static struct sbom_party *named(struct sbom_party *party)
{
	if (party && !party->name)
		party->name = party->email ? party->email : party->url;
	return party && party->name ? party : NULL;
}

static bool settle_component(struct sbom *sbom, struct sbom_component *c, json_t *refs,
			     size_t number)
{
	c->supplier = named(c->supplier);
	c->manufacturer = named(c->manufacturer);
	if (!c->name)
		c->name = "unnamed";
	for (size_t i = 0; !c->ref || json_object_get(refs, c->ref); i++) {
		c->ref = arena_printf(&sbom->arena, i ? "component-%zu-%zu" : "component-%zu",
				      number, i);
		if (!c->ref)
			return false;
	}
	return json_object_set_new_nocheck(refs, c->ref, json_true()) == 0;
}

static const char *uuid_of(struct sbom *sbom, struct bytes bytes)
{
	uint8_t digest[SHA256_SIZE];
	char hex[2 * SHA256_SIZE + 1];

	hash_sha256(bytes, digest);
	digest[6] = (uint8_t)((digest[6] & 0x0f) | 0x80); /* RFC 9562: version 8, our own making */
	digest[8] = (uint8_t)((digest[8] & 0x3f) | 0x80);
	hash_hex(digest, SHA256_SIZE, hex);
	return arena_printf(&sbom->arena, "urn:uuid:%.8s-%.4s-%.4s-%.4s-%.12s", hex, hex + 8,
			    hex + 12, hex + 16, hex + 20);
}

enum err sbom_settle(struct sbom *sbom, struct bytes source)
{
	json_t *refs = json_object();
	bool done = refs && sbom_fit(sbom) == OK;

	if (done && sbom->primary)
		done = settle_component(sbom, sbom->primary, refs, 0);
	for (size_t i = 0; i < sbom->components_count && done; i++)
		done = settle_component(sbom, &sbom->components[i], refs, i + 1);
	json_decref(refs);
	sbom->supplier = named(sbom->supplier);
	sbom->manufacturer = named(sbom->manufacturer);
	for (size_t i = 0; i < sbom->authors_count; i++)
		if (!named(&sbom->authors[i]))
			sbom->authors[i].name = "unnamed";
	for (size_t i = 0; i < sbom->tools_count; i++) {
		sbom->tools[i].supplier = named(sbom->tools[i].supplier);
		sbom->tools[i].manufacturer = named(sbom->tools[i].manufacturer);
		if (!sbom->tools[i].name)
			sbom->tools[i].name = "unnamed";
	}
	if (!sbom->serial)
		sbom->serial = uuid_of(sbom, source);
	return done && sbom->serial ? OK : ERR_NOMEM;
}

/* The document's own, where it is a UUID; or else a UUID made of it. */
static const char *cyclonedx_serial(struct sbom *sbom)
{
	size_t len = strcspn(sbom->serial, "#");

	if (strncmp(sbom->serial, "urn:uuid:", 9) == 0 && len == UUID_URN_LEN)
		return arena_copy(&sbom->arena, bytes_of(sbom->serial, len));
	return uuid_of(sbom, bytes_str(sbom->serial));
}

/* The document's own, where it is a URI; or else a UUID made of it. */
static const char *spdx_serial(struct sbom *sbom)
{
	return syntax_uri(sbom->serial) ? sbom->serial : uuid_of(sbom, bytes_str(sbom->serial));
}

/* TEXT, a time of RFC 3339, as SPDX has it: whole seconds, in UTC. What cannot be read is kept. */
static const char *utc_seconds(struct sbom *sbom, const char *text)
{
	int year, month, day, hour, minute, second, zone_hour = 0, zone_minute = 0, used = 0;
	char sign = '+', out[40];
	struct tm tm = { 0 };
	const char *rest;
	time_t when;

	if (sscanf(text, "%4d-%2d-%2d%*1[Tt]%2d:%2d:%2d%n", &year, &month, &day, &hour, &minute,
		   &second, &used) != 6)
		return text;
	rest = text + used;
	rest += *rest == '.';
	rest += strspn(rest, "0123456789");
	if (*rest && *rest != 'Z' && *rest != 'z' &&
	    sscanf(rest, "%c%2d:%2d", &sign, &zone_hour, &zone_minute) < 2)
		return text;
	tm.tm_year = year - 1900;
	tm.tm_mon = month - 1;
	tm.tm_mday = day;
	when = timegm(&tm) + hour * 3600 + minute * 60 + second -
	       (sign == '-' ? -1 : 1) * (zone_hour * 3600 + zone_minute * 60);
	if (!gmtime_r(&when, &tm))
		return text;
	strftime(out, sizeof(out), "%Y-%m-%dT%H:%M:%SZ", &tm);
	return arena_copy(&sbom->arena, bytes_str(out));
}

static bool is_spdx(const struct report_format *format)
{
	return format->document == write_spdx2 || format->document == write_spdx3;
}

static bool is_table(const struct report_format *format)
{
	return format->document == write_csv || format->document == write_markdown;
}

enum err sbom_convert(const struct report_format *format, FILE *out, struct sbom *sbom)
{
	const char *serial = sbom->serial, *timestamp = sbom->timestamp;
	enum err err;

	if (is_spdx(format) && timestamp)
		sbom->timestamp = utc_seconds(sbom, timestamp);
	if (is_spdx(format))
		sbom->serial = spdx_serial(sbom);
	else if (!is_table(format))
		sbom->serial = cyclonedx_serial(sbom);
	err = sbom->serial && (sbom->timestamp || !timestamp) ? format->document(out, sbom)
							      : ERR_NOMEM;
	sbom->serial = serial;
	sbom->timestamp = timestamp;
	return err;
}

/* What a document can hold and a format perhaps not. */
enum trait {
	DEPENDENCIES,
	PROVIDED,
	OTHER_LINKS,
	EVIDENCE,
	FOUND_TEXTS,
	HASHES,
	WRONG_HASHES,
	RARE_HASHES,
	MORE_LICENSES,
	UNSAID_LICENSES,
	LICENSE_TEXTS,
	LISTED_TEXTS,
	MORE_CPES,
	OTHER_IDS,
	REFERENCES,
	REFERENCE_HASHES,
	PROPERTIES,
	DOCUMENT_PROPERTIES,
	GROUPS,
	AUTHORS,
	NESTED,
	UNTYPED,
	ANNOTATIONS,
	UNDATED,
	VULNERABILITIES,
	SIGNATURE,
	UNTIMED,
	INVENTORY,
	METADATA,
	TRAITS,
};

enum target { CYCLONEDX = 1, SPDX2 = 2, SPDX3 = 4, CSV = 8, MARKDOWN = 16 };
#define SPDX (SPDX2 | SPDX3)
#define TABLES (CSV | MARKDOWN)
#define EVERY (CYCLONEDX | SPDX | TABLES)

static const struct {
	const char *what;
	unsigned targets;
	const char *fate;
} fates[] = {
	[DEPENDENCIES] = { "links between components", TABLES, "dropped" },
	[PROVIDED] = { "links 'provides'", SPDX2, "dropped" },
	[OTHER_LINKS] = { "links of other kinds", CYCLONEDX, "dropped" },
	[EVIDENCE] = { "components with evidence", SPDX, "in annotations" },
	[FOUND_TEXTS] = { "licenses and copyrights as evidence", TABLES, "dropped" },
	[HASHES] = { "hashes", MARKDOWN, "dropped" },
	[WRONG_HASHES] = { "hashes of the wrong length", CYCLONEDX, "dropped" },
	[RARE_HASHES] = { "hashes that have no word or column", CYCLONEDX | SPDX | CSV, "dropped" },
	[MORE_LICENSES] = { "components with several licenses", TABLES, "only the first is kept" },
	[UNSAID_LICENSES] = { "licenses said to be unknown", CYCLONEDX | TABLES, "dropped" },
	[LICENSE_TEXTS] = { "license texts", CYCLONEDX | SPDX3 | TABLES, "dropped" },
	[LISTED_TEXTS] = { "texts of listed licenses", SPDX2, "dropped" },
	[MORE_CPES] = { "components with several CPEs", CYCLONEDX | CSV, "only the first is kept" },
	[OTHER_IDS] = { "identifiers other than purl and CPE", EVERY, "dropped" },
	[REFERENCES] = { "external references", TABLES, "dropped" },
	[REFERENCE_HASHES] = { "hashes of external references", SPDX, "dropped" },
	[PROPERTIES] = { "components with properties", SPDX, "in annotations" },
	[DOCUMENT_PROPERTIES] = { "properties of the document", SPDX | TABLES, "dropped" },
	[GROUPS] = { "groups of components", SPDX | TABLES, "dropped" },
	[AUTHORS] = { "authors of components", EVERY, "dropped" },
	[NESTED] = { "nested components", EVERY, "written flat" },
	[UNTYPED] = { "components of no type", CYCLONEDX, "written as library" },
	[ANNOTATIONS] = { "annotations", CSV, "dropped" },
	[UNDATED] = { "annotations without a time or subject", CYCLONEDX, "dropped" },
	[VULNERABILITIES] = { "vulnerabilities", EVERY, "dropped" },
	[SIGNATURE] = { "a signature", EVERY, "dropped" },
	[UNTIMED] = { "a document without a time", SPDX, "written as 1970, with a comment" },
	[INVENTORY] = { "whether the document is complete", SPDX | TABLES, "dropped" },
	[METADATA] = { "who made the document, when and with what", TABLES, "dropped" },
};

static void count_component(const struct sbom_component *c, size_t counts[TRAITS])
{
	counts[EVIDENCE] += c->identities_count || c->occurrences_count ||
			    c->license_evidence_count || c->copyright_evidence_count;
	counts[FOUND_TEXTS] += c->license_evidence_count + c->copyright_evidence_count;
	counts[HASHES] += c->hashes_count;
	counts[MORE_LICENSES] += c->licenses_count > 1;
	counts[MORE_CPES] += c->cpes_count > 1;
	counts[OTHER_IDS] += c->other_ids_count;
	counts[REFERENCES] += c->references_count;
	for (size_t i = 0; i < c->references_count; i++)
		counts[REFERENCE_HASHES] += c->references[i].hashes_count;
	counts[PROPERTIES] += c->properties_count > 0;
	counts[GROUPS] += c->group != NULL;
	counts[AUTHORS] += c->author != NULL;
	for (size_t i = 0; i < c->hashes_count; i++)
		counts[WRONG_HASHES] += !syntax_hash(c->hashes[i].alg, c->hashes[i].value);
	counts[NESTED] += c->parent != SBOM_NONE;
	counts[UNTYPED] += !c->type;
	for (size_t i = 0; i < c->licenses_count; i++) {
		const struct sbom_license *l = &c->licenses[i];

		counts[UNSAID_LICENSES] += license_unsaid(l->expression);
		counts[LICENSE_TEXTS] += l->text != NULL;
		counts[LISTED_TEXTS] +=
			l->text && l->expression && strncmp(l->expression, "LicenseRef-", 11) != 0;
	}
}

/* Hashes that TARGET has no word, or no column, for. */
static size_t rare_hashes(const struct sbom_component *c, enum target target)
{
	size_t count = 0;

	for (size_t i = 0; i < c->hashes_count; i++)
		count += target == CSV ? strcmp(c->hashes[i].alg, "SHA-256") != 0
				       : !spdx2_hash_name(c->hashes[i].alg);
	return count;
}

static void count_document(const struct sbom *s, size_t counts[TRAITS])
{
	for (size_t i = 0; i < s->edges_count; i++) {
		counts[DEPENDENCIES] += s->edges[i].relation != SBOM_DESCRIBES;
		counts[PROVIDED] += s->edges[i].relation == SBOM_PROVIDES;
		counts[OTHER_LINKS] += s->edges[i].relation == SBOM_OTHER;
	}
	for (size_t i = 0; i < s->annotations_count; i++)
		counts[UNDATED] +=
			!s->annotations[i].timestamp || !sbom_at(s, s->annotations[i].subject);
	counts[ANNOTATIONS] = s->annotations_count;
	counts[DOCUMENT_PROPERTIES] = s->properties_count;
	counts[VULNERABILITIES] = s->has_vulnerabilities;
	counts[SIGNATURE] = s->has_signature;
	counts[UNTIMED] = !s->timestamp;
	counts[INVENTORY] = s->inventory != SBOM_NOT_SAID;
	counts[METADATA] = s->timestamp || s->tools_count || s->authors_count || s->supplier ||
			   s->manufacturer || s->lifecycles_count;
}

static enum target target_of(const struct report_format *format)
{
	return format->document == write_spdx2      ? SPDX2
	       : format->document == write_spdx3    ? SPDX3
	       : format->document == write_csv      ? CSV
	       : format->document == write_markdown ? MARKDOWN
						    : CYCLONEDX;
}

void sbom_losses(const struct sbom *sbom, const struct report_format *format, sbom_loss *say)
{
	enum target target = target_of(format);
	size_t counts[TRAITS] = { 0 };

	count_document(sbom, counts);
	for (size_t i = 0; i <= sbom->components_count; i++) {
		const struct sbom_component *c = sbom_at(sbom, i - 1);

		if (!c)
			continue;
		count_component(c, counts);
		counts[RARE_HASHES] += rare_hashes(c, target);
	}
	for (unsigned i = 0; i < TRAITS; i++)
		if (counts[i] && fates[i].targets & target)
			say(format, fates[i].what, counts[i], fates[i].fate);
}
