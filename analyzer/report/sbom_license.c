/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the image says of licences and copyright (claims.h), in the document: as evidence of the
 * component, each with its place. What a package's record calls its licence becomes an SPDX
 * expression where that is clear.
 */
#include "analyzer/judge/claims.h"
#include "analyzer/report/sbom_parts.h"

#define COPYRIGHT_MOST 16u /* lines that make a component's copyright */

static void add_place(struct maker *m, struct sbom_component *to, const struct claim *claim)
{
	static const char *const words[] = { "licence text", "licence", "copyright" };
	const struct notice *n = claim->notice;
	struct sbom_occurrence *o = MAKER_ADD(m, to, occurrences);

	if (!o)
		return;
	o->location = maker_kept(m, node_location(claim->node, &m->sbom->arena));
	o->offset = n->at <= INT64_MAX ? (int64_t)n->at : -1;
	o->context = maker_text(m, "%s: %s", words[n->kind], n->text);
}

static void add_license(struct maker *m, struct sbom_component *to, const struct notice *n)
{
	const char *text = n->kind == NOTICE_NAME ? claims_expression(&m->sbom->arena, n->text)
						  : NULL,
		   **more;

	if (!text)
		text = n->text;
	for (size_t i = 0; i < to->license_evidence_count; i++)
		if (strcmp(to->license_evidence[i], text) == 0)
			return;
	more = MAKER_ADD(m, to, license_evidence);
	if (more)
		*more = text;
}

/*
 * What the texts that lie with the component say of its holders, where no record does. A line in a
 * program may be somebody else's text, and stays evidence.
 */
static void add_copyright(struct maker *m, struct sbom_component *to, const char **all,
			  const struct claim *claim)
{
	const char **more = MAKER_ADD(m, to, copyright_evidence);

	if (more)
		*more = claim->notice->text;
	if (!claim->node->elf && to->copyright_evidence_count <= COPYRIGHT_MOST)
		*all = maker_text(m, "%s%s%s", *all ? *all : "", *all ? "\n" : "",
				  claim->notice->text);
}

void make_claims(struct maker *m, struct sbom_component *to, const struct claim *claims,
		 size_t count)
{
	const char *copyright = NULL;

	for (size_t i = 0; i < to->licenses_count; i++)
		if (!to->licenses[i].expression && to->licenses[i].name)
			to->licenses[i].expression =
				claims_expression(&m->sbom->arena, to->licenses[i].name);
	for (size_t i = 0; i < count; i++) {
		add_place(m, to, &claims[i]);
		if (claims[i].notice->kind == NOTICE_COPYRIGHT)
			add_copyright(m, to, &copyright, &claims[i]);
		else
			add_license(m, to, claims[i].notice);
	}
	if (!to->copyright)
		to->copyright = copyright;
}
