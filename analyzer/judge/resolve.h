/* SPDX-License-Identifier: Apache-2.0 */
/* Private to the making of a product: resolve_group.c puts findings together, resolve.c puts them
 * and records together, needs.c links, toolchain.c counts. */
#ifndef ASSAY_RESOLVE_H
#define ASSAY_RESOLVE_H

#include "analyzer/judge/product.h"

/* The version that F shows, if that is likelier than not; else NULL. */
const char *resolve_exact(const struct finding *f);
/* F is a finding of C from now on. OK or ERR_NOMEM. */
enum err resolve_join(struct product *product, struct component *c, const struct finding *f);
/*
 * The COUNT findings of LIST, all of one signature and in the order of the tree, into components at
 * the end of product->components, which has room for as many. OK or ERR_NOMEM.
 */
enum err resolve_group(struct product *product, const struct finding *const *list, size_t count);
/*
 * Fill needs[] (which component is linked with which, by DT_NEEDED looked up in the file's own file
 * system) and applets[] (links that lead to a multi-call program). OK or ERR_NOMEM.
 */
enum err link_components(struct product *product);
/* toolchain.c: fill toolchains[]. OK or ERR_NOMEM. */
enum err list_toolchains(struct product *product);

#endif
