/* SPDX-License-Identifier: Apache-2.0 */
/* The functions behind check_table; only check*.c include this. */
#ifndef ASSAY_CHECK_PARTS_H
#define ASSAY_CHECK_PARTS_H

#include "analyzer/check/check.h"

void check_d1(struct check_run *run);
void check_d2(struct check_run *run);
void check_d3(struct check_run *run);
void check_d4(struct check_run *run);
void check_d5(struct check_run *run);
void check_d6(struct check_run *run);
void check_d7(struct check_run *run);
void check_d8(struct check_run *run);
void check_d9(struct check_run *run);
void check_d10(struct check_run *run);
void check_d11(struct check_run *run);
void check_d13(struct check_run *run);
void check_d14(struct check_run *run);
void check_d15(struct check_run *run);
void check_d16(struct check_run *run);
void check_d17(struct check_run *run);
void check_d18(struct check_run *run);
void check_c15(struct check_run *run);
void check_c20(struct check_run *run);

/* One component, which is not NULL; see struct check. */
typedef enum check_verdict check_one(struct check_run *run, size_t index,
				     const struct sbom_component *c, const char **found,
				     const char **field);
check_one check_d12, check_c1, check_c2, check_c3, check_c4, check_c5, check_c6, check_c7, check_c8,
	check_c9, check_c10, check_c11, check_c12, check_c13, check_c14, check_c16, check_c17,
	check_c18, check_c19, check_c21, check_c22, check_c23, check_c24;

/* The date or text that says when support ends; NULL: nothing does. */
const char *check_end_of_support(const struct sbom_component *c);

#endif
