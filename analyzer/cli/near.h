/* SPDX-License-Identifier: Apache-2.0 */
/* What somebody may have meant who mistyped a name: the nearest of those there are. */
#ifndef ASSAY_NEAR_H
#define ASSAY_NEAR_H

#include "analyzer/base/bytes.h"

struct near {
	const char *wanted, *best; /* best: NULL as long as nothing is near */
	unsigned distance;
	char text[200];
};

struct near near_to(const char *wanted);
/* CANDIDATE lives as long as NEAR; the first of equals stays. */
void near_offer(struct near *near, const char *candidate);
/* " (did you mean 'BEST'?)", or "" */
const char *near_question(struct near *near);

#endif
