/* SPDX-License-Identifier: Apache-2.0 */
/* The encryption of Alpha Networks' tool encimg, see alpha_encimg.c. */
#ifndef ASSAY_ALPHA_KEY_H
#define ASSAY_ALPHA_KEY_H

#include "extractors/extractor.h"

/* Append to PLAIN what IN is by KEY and IV, 32 and 16 bytes, changed by SIGNATURE. */
enum err alpha_key_decrypt(struct bytes signature, const char *key, const char *iv, struct bytes in,
			   struct buf *plain);

#endif
