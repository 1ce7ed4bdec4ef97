/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Documents for one reader. What programs do with CycloneDX, from their source and issues:
 *   grype   takes applications, frameworks and libraries, and (older ones) no firmware; more CPEs
 *           than one are read from properties "syft:cpe23"
 *   trivy   fails on a subject of a type it does not know, and knows application, container,
 *           framework, library, operating-system and platform
 *   dtrack  keeps properties and occurrences of a component, but no identity: confidences and
 *           candidates would be lost
 */
#include "analyzer/report/sbom_make.h"

static bool add_property(struct sbom *sbom, struct sbom_component *c, const char *name,
			 const char *value)
{
	c->properties =
		sbom_more(sbom, c->properties, &c->properties_count, sizeof(*c->properties));
	if (!c->properties || !value)
		return false;
	c->properties[c->properties_count - 1] = (struct sbom_property){ name, value };
	return true;
}

static void as_application(struct sbom_component *c, const char *const *known)
{
	for (; *known; known++)
		if (strcmp(c->type, *known) == 0)
			return;
	c->type = "application";
}

static bool for_grype(struct sbom *sbom, struct sbom_component *c)
{
	static const char *const known[] = { "application", "framework", "library", "file", NULL };

	if (c != sbom->primary)
		as_application(c, known);
	for (size_t i = 1; i < c->cpes_count; i++)
		if (!add_property(sbom, c, "syft:cpe23", c->cpes[i]))
			return false;
	return true;
}

static bool for_trivy(struct sbom *sbom, struct sbom_component *c)
{
	static const char *const known[] = { "application", "container", "framework",
					     "library",     "platform",  NULL };

	(void)sbom;
	as_application(c, known);
	return true;
}

static bool for_dtrack(struct sbom *sbom, struct sbom_component *c)
{
	for (size_t i = 0; i < c->identities_count; i++) {
		const struct sbom_identity *id = &c->identities[i];
		const char *name = arena_printf(&sbom->arena, "assay:identity:%s", id->field);

		if (!name || !add_property(sbom, c, name,
					   arena_printf(&sbom->arena, "%s (%.3f)", id->value,
							sbom_probability(id->confidence, 1000))))
			return false;
	}
	return true;
}

enum err sbom_compat(enum sbom_compat compat, struct sbom *sbom)
{
	static bool (*const shapes[])(struct sbom *, struct sbom_component *) = {
		[COMPAT_GRYPE] = for_grype,
		[COMPAT_TRIVY] = for_trivy,
		[COMPAT_DTRACK] = for_dtrack,
	};
	bool done = compat == COMPAT_NONE || shapes[compat](sbom, sbom->primary);

	for (size_t i = 0; i < sbom->components_count && done && compat; i++)
		done = shapes[compat](sbom, &sbom->components[i]);
	return done ? OK : ERR_NOMEM;
}
