/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where code names an address: for match_arguments.c. A place is found by the bits that an
 * instruction must have, at every position that may be one, so data among code may look like it.
 */
#ifndef ASSAY_MATCH_PLACES_H
#define ASSAY_MATCH_PLACES_H

#include "signatures/match/match_code.h"

/* An instruction ends here that loads the address or a part of it. */
struct place {
	uint64_t end;
	bool thumb;    /* ARM */
	uint64_t base; /* i386: what its base register holds, if it is lea; 0: nothing */
};

struct places {
	const struct elf_image *image;
	const struct code_machine *machine;
	uint64_t wanted;  /* the address */
	uint64_t toc;     /* PowerPC, 64 bit: what r2 holds; 0: not yet seen */
	uint64_t *budget; /* positions that may still be looked at */
	size_t segment;
	uint64_t at; /* in the segment */
	bool thumb;
};

void places_init(struct places *p, const struct elf_image *image,
		 const struct code_machine *machine, uint64_t wanted, uint64_t *budget);
/* The next place, in the order of the file; ARM: first those of ARM. False: there is none. */
bool places_next(struct places *p, struct place *out);

#endif
