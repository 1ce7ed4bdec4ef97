/* SPDX-License-Identifier: Apache-2.0 */
/* Between the two files of the CycloneDX writer; nobody else includes this. */
#ifndef ASSAY_CYCLONEDX_PARTS_H
#define ASSAY_CYCLONEDX_PARTS_H

#include "analyzer/sbom/json_out.h"
#include "analyzer/sbom/sbom_write.h"

struct bom {
	const struct sbom *sbom;
	bool is_17;
	const struct sbom_edge **edges; /* sorted by their ends */
	size_t edge_count;
	struct json_out json;
};

/* Index of the first edge from component FROM, or of where it would be. */
size_t bom_edges_from(const struct bom *b, size_t from);
bool bom_has_edges(const struct bom *b, size_t from);

/* A component; AT is its place in the list, for its edges (SBOM_NONE: primary, or a tool). */
json_t *cyclonedx_component(struct bom *b, const struct sbom_component *c, size_t at);
json_t *cyclonedx_party(struct bom *b, const struct sbom_party *party);
void cyclonedx_property(struct bom *b, json_t *list, const char *name, const char *value);

#endif
