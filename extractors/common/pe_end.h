/* SPDX-License-Identifier: Apache-2.0 */
/*
 * PE files, little-endian: programs of UEFI, and kernels that UEFI can start. "MZ", at 0x3c the
 * offset of "PE\0\0", a file header (u16 machine, u16 number of sections, 12 u16 size of the
 * optional header, after 4 u32 offset and u32 number of symbols), an optional header, then a table
 * of sections (8 name, 16 u32 size, u32 offset). Symbols, with their names and the size of these,
 * and signatures may follow the last section.
 *
 * Source: PE Format (Microsoft).
 */
#ifndef ASSAY_PE_END_H
#define ASSAY_PE_END_H

#include "analyzer/base/bytes.h"

struct pe {
	uint64_t end; /* as its tables say; it may be behind the view's end */
	uint16_t machine;
	uint16_t magic; /* of the optional header */
	uint32_t count; /* of sections */
};

/* Read the headers of the PE file at the start of IN; false when it is none. */
bool pe_read(struct bytes in, struct pe *out);
/* Where the PE file at the start of IN ends, as its tables say; 0 when it is none. */
uint64_t pe_end(struct bytes in);

#endif
