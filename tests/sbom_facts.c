/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What sbom_read makes of a document, as JSON: for tests that compare it with what another program
 * counts, or with the same document in another format. usage: sbom_facts FILE
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "analyzer/sbom/sbom_read.h"

static json_t *text(const char *value)
{
	return value ? json_string(value) : json_null();
}

static const char *license(const struct sbom_license *l)
{
	return l->expression ? l->expression : l->name;
}

static json_t *component(const struct sbom_component *c)
{
	json_t *hashes = json_array(), *licenses = json_array(), *cpes = json_array();

	for (size_t i = 0; i < c->hashes_count; i++)
		json_array_append_new(hashes,
				      json_pack("[ss]", c->hashes[i].alg, c->hashes[i].value));
	for (size_t i = 0; i < c->licenses_count; i++)
		json_array_append_new(licenses, text(license(&c->licenses[i])));
	for (size_t i = 0; i < c->cpes_count; i++)
		json_array_append_new(cpes, text(c->cpes[i]));
	return json_pack("{so so so so so so so so si}", "ref", text(c->ref), "type", text(c->type),
			 "name", text(c->name), "version", text(c->version), "purl", text(c->purl),
			 "cpes", cpes, "hashes", hashes, "licenses", licenses, "references",
			 (int)c->references_count);
}

static const struct sbom_component *at(const struct sbom *sbom, size_t index)
{
	return index == SBOM_NONE ? sbom->primary : &sbom->components[index];
}

static json_t *edge(const struct sbom *sbom, const struct sbom_edge *e)
{
	const struct sbom_component *from = at(sbom, e->from), *to = at(sbom, e->to);

	return json_pack("[oosi]", text(from ? from->ref : NULL), text(to ? to->ref : NULL),
			 e->name ? e->name : "", (int)e->relation);
}

static json_t *facts(const struct sbom *sbom, enum err err)
{
	json_t *components = json_array(), *edges = json_array(), *findings = json_array();

	for (size_t i = 0; i < sbom->components_count; i++)
		json_array_append_new(components, component(&sbom->components[i]));
	for (size_t i = 0; i < sbom->edges_count; i++)
		json_array_append_new(edges, edge(sbom, &sbom->edges[i]));
	for (size_t i = 0; i < sbom->findings_count; i++)
		json_array_append_new(findings, json_pack("[ss]", sbom->findings[i].pointer,
							  sbom->findings[i].text));
	return json_pack("{ss so so so so so}", "status", err_name(err), "version",
			 text(sbom->spec_version), "primary",
			 sbom->primary ? component(sbom->primary) : json_null(), "components",
			 components, "edges", edges, "findings", findings);
}

int main(int argc, char **argv)
{
	size_t room = SBOM_READ_MAX + 1, len;
	char *bytes = malloc(room);
	struct sbom *sbom = NULL;
	FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
	json_t *json;
	enum err err;

	if (!file || !bytes)
		return 2;
	len = fread(bytes, 1, room, file);
	fclose(file);
	err = sbom_read(bytes_of(bytes, len), &sbom);
	free(bytes);
	if (!sbom)
		return 1;
	json = facts(sbom, err);
	json_dumpf(json, stdout, JSON_COMPACT);
	json_decref(json);
	sbom_free(sbom);
	return 0;
}
