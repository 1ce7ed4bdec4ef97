/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Who names the version of a component that is spread over an image. A Linux kernel names its own,
 * and so do its modules (vermagic), its configuration, the header it is wrapped in and the folder
 * of the modules. Where they differ, the image holds parts of different builds: modules that the
 * kernel will not load, or a header that was not changed. Kernels and modules are code, and each
 * version of them is a component; a header, a configuration and a folder's name are labels, and
 * make none beside them.
 */
#ifndef ASSAY_WITNESS_H
#define ASSAY_WITNESS_H

#include "analyzer/judge/product.h"

/* Are all facts of F that name a version labels? */
bool witness_is_label(const struct finding *f);
/*
 * Fill witnesses[] of all components, and raise the confidence of those where several kinds of
 * facts agree. ERR_NOMEM or OK.
 */
enum err witness_compare(struct product *product);

#endif
