/* SPDX-License-Identifier: Apache-2.0 */
/* Small pieces of an SBOM, unified: each format spells them its own way. */
#include "analyzer/base/text.h"
#include "analyzer/sbom/intake.h"

void intake_string(struct intake *in, const char ***list, size_t *count, const char *text)
{
	*list = intake_more(in, *list, count, sizeof(**list));
	if (!in->failed)
		(*list)[*count - 1] = text;
}

/* CycloneDX's spellings, with the hexadecimal digits of their values; 0: any. SPDX drops or moves
 * the hyphens and writes SPDX 3's in lower case with underscores. */
static const struct {
	const char *name;
	unsigned digits;
} algorithms[] = {
	{ "MD2", 32 },       { "MD4", 32 },         { "MD5", 32 },          { "MD6", 0 },
	{ "SHA-1", 40 },     { "SHA-224", 56 },     { "SHA-256", 64 },      { "SHA-384", 96 },
	{ "SHA-512", 128 },  { "SHA3-224", 56 },    { "SHA3-256", 64 },     { "SHA3-384", 96 },
	{ "SHA3-512", 128 }, { "BLAKE2b-256", 64 }, { "BLAKE2b-384", 96 },  { "BLAKE2b-512", 128 },
	{ "BLAKE3", 0 },     { "ADLER32", 8 },      { "Streebog-256", 64 }, { "Streebog-512", 128 },
};

/* Equal but for case and punctuation? */
static bool is_alike(const char *a, const char *b)
{
	for (;; a++, b++) {
		while (*a && !is_alnum((uint8_t)*a))
			a++;
		while (*b && !is_alnum((uint8_t)*b))
			b++;
		if (!*a || !*b)
			return *a == *b;
		if (*a != *b && (!is_alpha((uint8_t)*a) || (*a | 32) != (*b | 32)))
			return false;
	}
}

void intake_hash(struct intake *in, const struct part *part, struct sbom_hash **list, size_t *count,
		 const char *alg, const char *value)
{
	unsigned digits = 0;
	struct sbom_hash *h;
	char *hex;

	if (!alg || !value) {
		intake_find(in, part, NULL, "a hash without its %s: left out",
			    alg ? "value" : "algorithm");
		return;
	}
	hex = arena_copy(&in->sbom->arena, bytes_str(value));
	if (!hex) {
		in->failed = true;
		return;
	}
	for (char *p = hex; *p; p++) {
		*p = *p >= 'A' && *p <= 'F' ? (char)(*p | 32) : *p;
		if (!is_digit((uint8_t)*p) && (*p < 'a' || *p > 'f')) {
			intake_find(in, part, NULL, "a hash that is not hexadecimal: left out");
			return;
		}
	}
	*list = intake_more(in, *list, count, sizeof(**list));
	if (in->failed)
		return;
	h = &(*list)[*count - 1];
	h->value = hex;
	for (size_t i = 0; i < sizeof(algorithms) / sizeof(*algorithms) && !h->alg; i++)
		if (is_alike(algorithms[i].name, alg)) {
			h->alg = algorithms[i].name;
			digits = algorithms[i].digits;
		}
	if (!h->alg)
		h->alg = intake_clean(in, alg);
	if (digits && strlen(hex) != digits)
		intake_find(in, part, NULL, "%zu digits, %s has %u: kept", strlen(hex), h->alg,
			    digits);
}

/* RFC 3987 has no white space, no control characters and none of these. */
static bool is_iri(const char *text)
{
	return *text && !strpbrk(text, " \t\r\n<>\"{}|\\^`");
}

void intake_reference(struct intake *in, const struct part *part, struct sbom_component *c,
		      const char *type, const char *url, const char *comment)
{
	struct sbom_reference *r;

	if (!url) {
		intake_find(in, part, NULL, "a reference to nowhere: left out");
		return;
	}
	if (!is_iri(url))
		intake_find(in, part, NULL, "not an IRI: kept");
	r = INTAKE_ADD(in, c, references);
	if (r)
		*r = (struct sbom_reference){ .type = type, .url = url, .comment = comment };
}

void intake_property(struct intake *in, struct sbom_component *c, const char *name,
		     const char *value)
{
	struct sbom_property *p;

	if (!name)
		return;
	/* ours: what a format has no field for */
	if (strcmp(name, "assay:versionRange") == 0) {
		c->range = value;
		return;
	}
	p = INTAKE_ADD(in, c, properties);
	if (p)
		*p = (struct sbom_property){ name, value ? value : "" };
	if (strcmp(name, "bsi:component:filename") == 0)
		c->file_name = value;
}

void intake_edge(struct intake *in, size_t from, size_t to, enum sbom_relation relation,
		 const char *name)
{
	struct sbom_edge *e = INTAKE_ADD(in, in->sbom, edges);

	if (e)
		*e = (struct sbom_edge){ from, to, relation, relation == SBOM_OTHER ? name : NULL,
					 NULL };
}

struct sbom_party *intake_party_text(struct intake *in, const char *text)
{
	static const char *const kinds[] = { "Person:", "Organization:", "Tool:" };
	struct sbom_party *party;
	const char *name = text, *open, *close;
	bool person = false;
	size_t len;

	if (strcmp(text, "NOASSERTION") == 0 || strcmp(text, "NONE") == 0)
		return NULL;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (strncmp(text, kinds[i], strlen(kinds[i])) == 0) {
			name = text + strlen(kinds[i]);
			person = i == 0;
			break;
		}
	name += strspn(name, " ");
	len = strlen(name);
	open = strrchr(name, '(');
	close = len && name[len - 1] == ')' ? name + len - 1 : NULL;
	party = intake_alloc(in, sizeof(*party));
	if (!party)
		return NULL;
	party->person = person;
	if (open && close) {
		if (close > open + 1) {
			const char *in_brackets = arena_copy(
				&in->sbom->arena, bytes_of(open + 1, (size_t)(close - open - 1)));

			party->email = in_brackets && strchr(in_brackets, '@') ? in_brackets : NULL;
			party->url = party->email ? NULL : in_brackets;
		}
		len = (size_t)(open - name);
		while (len && name[len - 1] == ' ')
			len--;
	}
	party->name = arena_copy(&in->sbom->arena, bytes_of(name, len));
	in->failed |= !party->name;
	return party;
}

void intake_tool(struct intake *in, const char *text, char separator)
{
	struct sbom_component *c = INTAKE_ADD(in, in->sbom, tools);
	const char *name = text + strspn(text, " "), *end = strrchr(name, separator);

	if (!c)
		return;
	*c = (struct sbom_component){ .type = "application", .name = name, .parent = SBOM_NONE };
	if (!end || end == name || !is_digit((uint8_t)end[end[1] == 'v' ? 2 : 1]))
		return;
	c->name = arena_copy(&in->sbom->arena, bytes_of(name, (size_t)(end - name)));
	c->version = end + 1;
	in->failed |= !c->name;
}
