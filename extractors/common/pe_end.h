/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Kernels that UEFI can start are PE files, too: "MZ", at 0x3c the offset of "PE\0\0", a file
 * header of 20 bytes, an optional header, then a table of sections. A signature may follow the last
 * section.
 *
 * Source: PE Format (Microsoft).
 */
#ifndef ASSAY_PE_END_H
#define ASSAY_PE_END_H

#include "analyzer/base/bytes.h"

/* Where the PE file at the start of IN ends, as its tables say; 0 when it is none. */
uint64_t pe_end(struct bytes in);

#endif
