/* SPDX-License-Identifier: Apache-2.0 */
/* What a component is called in the NVD: CPE 2.3 names of the version that is known. */
#include "analyzer/report/sbom_parts.h"
#include "analyzer/sbom/cpe.h"

static const char *expand_cpe(struct maker *m, const char *template, const char *version)
{
	const char *place = strstr(template, "{version}:*");
	const char *fields = maker_kept(m, cpe_version(&m->sbom->arena, version));

	return place ? maker_text(m, "%.*s%s%s", (int)(place - template), template, fields,
				  place + strlen("{version}:*"))
		     : template;
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
