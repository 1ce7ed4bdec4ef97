/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The call that takes an address, and its arguments: for match_arguments.c. From a little before
 * the place that loads the address up to the call that follows, the code is followed with
 * constants alone. One counts only when it stands on the straight way to the call: where another
 * branch comes in before the address is loaded, or leaves after it, what was known is forgotten.
 */
#ifndef ASSAY_MATCH_CALL_H
#define ASSAY_MATCH_CALL_H

#include "signatures/match/match_places.h"

#define CALL_BEFORE 128u /* bytes of code before the address is loaded that are followed */

struct call {
	struct code code;
	struct code_reader reader;
	uint64_t from;     /* where the code that is followed begins */
	uint64_t toc;      /* PowerPC, 64 bit: what r2 holds */
	unsigned surveyed; /* places around which branches were looked for */
	/* from there on: where an instruction starts, and where a branch leads */
	bool starts[CALL_BEFORE + 1], labels[CALL_BEFORE + 1];
};

/* To the call behind PLACE, of which one argument is ADDRESS: which one is *SLOT. False: there is
 * none, or it is not certain. */
bool call_find(struct call *call, const struct place *place, uint64_t address, unsigned *slot);
/* Have so many places been looked at that no more are? */
bool call_tired(const struct call *call);
/* Argument SLOT of the call that was found. */
struct code_value call_argument(const struct call *call, unsigned slot);

#endif
