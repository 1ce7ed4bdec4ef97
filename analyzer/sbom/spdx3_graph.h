/* SPDX-License-Identifier: Apache-2.0 */
/* Between the two files that read SPDX 3: the graph and its names. Nobody else includes this. */
#ifndef ASSAY_SPDX3_GRAPH_H
#define ASSAY_SPDX3_GRAPH_H

#include "analyzer/sbom/sbom_readers.h"

struct graph {
	struct intake *in;
	struct part list;
	json_t *elements; /* name -> element */
	json_t *prefixes; /* of compact IRIs */
	const char *root; /* what the document is about */
};

/* ID in full: compact IRIs are written out. */
const char *graph_full(struct graph *g, const char *id);
const char *graph_id(struct graph *g, json_t *element);
/* "software_Package", "Relationship", ... or "" */
const char *graph_type(struct graph *g, json_t *element);
/* The element that VALUE is or names; NULL when it is not in the graph. */
json_t *graph_element(struct graph *g, json_t *value);
/* A list, or one value in place of one. */
struct part graph_many(struct graph *g, const struct part *o, const char *key);
struct sbom_party *graph_party(struct graph *g, json_t *value);

/* The expression or name of the licence that VALUE is or names; all of it in *OUT unless NULL. */
const char *graph_license(struct graph *g, json_t *value, struct sbom_license *out);
/* All relationships and annotations. */
void graph_links(struct graph *g);

#endif
