/* SPDX-License-Identifier: Apache-2.0 */
/* Private to the making of a product: resolve.c merges, needs.c links,
 * toolchain.c counts. */
#ifndef ASSAY_RESOLVE_H
#define ASSAY_RESOLVE_H

#include "analyzer/product.h"

/*
 * Fill needs[] (which component is linked with which, by DT_NEEDED looked up in the file's own file
 * system) and applets[] (links that lead to a multi-call program). OK or ERR_NOMEM.
 */
enum err link_components(struct product *product);
/* toolchain.c: fill toolchains[]. OK or ERR_NOMEM. */
enum err list_toolchains(struct product *product);

#endif
