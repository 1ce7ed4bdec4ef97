/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Values of a document that was read, held against what the formats allow: words of closed lists,
 * times, addresses, identifiers. Real documents have others; to write them again would be to make a
 * document that no reader takes.
 */
#ifndef ASSAY_SBOM_FIT_H
#define ASSAY_SBOM_FIT_H

#include "analyzer/sbom/sbom.h"

/* Take out what no format allows, with a finding each. ERR_NOMEM or OK. */
enum err sbom_fit(struct sbom *sbom);

/* TYPE of a reference, or "other" where CycloneDX 1.7 (1.6) has no such word. */
const char *sbom_reference_word(const char *type, bool is_17);

/* SPDX 3's word for such a reference, "other" where it has none; and back, NULL where it is none.
 */
const char *sbom_reference_to_spdx3(const char *type);
const char *sbom_reference_of_spdx3(const char *word);

#endif
