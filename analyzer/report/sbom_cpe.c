/* SPDX-License-Identifier: Apache-2.0 */
/* What a component is called in the NVD: CPE 2.3 names (NIST IR 7695) of the version that is known.
 */
#include "analyzer/base/text.h"
#include "analyzer/report/sbom_parts.h"

/* NIST IR 7695, 6.2: in a CPE 2.3 text all but letters, digits, . _ - is quoted. */
static const char *cpe_part(struct maker *m, const char *text)
{
	char *out = arena_alloc(&m->sbom->arena, 2 * strlen(text) + 1, 1), *to = out;

	for (const char *c = text; out && *c; c++) {
		if (!is_alnum((uint8_t)*c) && !strchr("._-", *c))
			*to++ = '\\';
		*to++ = (char)(*c >= 'A' && *c <= 'Z' ? *c + 32 : *c);
	}
	return maker_kept(m, out);
}

/* The patch level or candidate at the end of VERSION, of which LEN bytes are before it: "p1" of
 * 9.2p1, "rc1" of 5.10-rc1. NULL: there is none. */
static const char *update_of(const char *version, size_t *len)
{
	const char *update, *digits;

	*len = strspn(version, "0123456789.");
	update = version + *len + (version[*len] == '-');
	if (!*len || version[*len - 1] == '.')
		return NULL;
	if (strncmp(update, "rc", 2) == 0)
		digits = update + 2;
	else if (*update == 'p' && update == version + *len)
		digits = update + 1;
	else
		return NULL;
	return *digits && !digits[strspn(digits, "0123456789")] ? update : NULL;
}

/* CPE has a field of its own for the update, and NVD writes it there. */
static const char *expand_cpe(struct maker *m, const char *template, const char *version)
{
	const char *place = strstr(template, "{version}:*");
	size_t len;
	const char *update = version ? update_of(version, &len) : NULL;

	if (!update || !place)
		return maker_expand(m, template, version ? cpe_part(m, version) : "*");
	return maker_text(m, "%.*s%.*s:%s%s", (int)(place - template), template, (int)len, version,
			  update, place + strlen("{version}:*"));
}

void make_cpes(struct maker *m, struct sbom_component *to, const struct component *c)
{
	const char **cpe = c->cpe ? MAKER_ADD(m, to, cpes) : NULL;

	if (cpe)
		*cpe = c->cpe;
	for (size_t i = 0; c->sig && c->sig->cpe && c->sig->cpe[i]; i++) {
		const char *text = expand_cpe(m, c->sig->cpe[i], c->upstream);

		if (c->cpe && strcmp(c->cpe, text) == 0)
			continue;
		cpe = MAKER_ADD(m, to, cpes);
		if (cpe)
			*cpe = text;
	}
}
