/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whose are the licences and lines of copyright that files speak of (signatures/package/notice.h)?
 * A text is a component's when a package's record lists it, when it lies in the folder that has the
 * component's name (usr/share/doc/NAME, usr/share/licenses/NAME), or beside its record. A line in a
 * program is a component's when it is part of a fact about it, or when the file is its own. What is
 * nobody's stays the image's.
 */
#ifndef ASSAY_CLAIMS_H
#define ASSAY_CLAIMS_H

#include "analyzer/judge/product.h"

/* Fill claims of PRODUCT and of its components. ERR_NOMEM or OK. */
enum err claims_make(struct product *product);

/*
 * NAME, a licence as a record or a field calls it ("GPL-2+ and Expat", "GPLv2+", "Apache 2.0"), as
 * a valid SPDX expression; NULL when it is not clear which is meant, or when memory is out
 * (claims_name.c).
 */
const char *claims_expression(struct arena *arena, const char *name);

#endif
