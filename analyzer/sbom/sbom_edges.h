/* SPDX-License-Identifier: Apache-2.0 */
/* The edges of a document in the order of their ends, for writers. */
#ifndef ASSAY_SBOM_EDGES_H
#define ASSAY_SBOM_EDGES_H

#include "analyzer/sbom/sbom.h"

/*
 * All edges: those from the primary component first, then by the components' order; of the same
 * two ends by relation. Each once. NULL when memory is out; mem_free() it.
 */
const struct sbom_edge **sbom_edges_sorted(const struct sbom *sbom, size_t *count);
/* Component AT of SBOM; SBOM_NONE: the primary one, which may be NULL. */
const struct sbom_component *sbom_at(const struct sbom *sbom, size_t at);

#endif
