/* SPDX-License-Identifier: Apache-2.0 */
/* UTF-16, little-endian, as GPT, FAT and UEFI store names. */
#ifndef ASSAY_UTF16_H
#define ASSAY_UTF16_H

#include "analyzer/base/bytes.h"

/*
 * Write the code units of NAME, up to a NUL, as UTF-8 to OUT, which has room for three bytes per
 * unit. Returns the bytes written. A surrogate without its pair becomes U+FFFD.
 */
size_t utf16_to_utf8(struct bytes name, char *out);

#endif
