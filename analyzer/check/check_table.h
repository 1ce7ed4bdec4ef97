/* SPDX-License-Identifier: Apache-2.0 */
/* The table of `assay check` on the terminal. */
#ifndef ASSAY_CHECK_TABLE_H
#define ASSAY_CHECK_TABLE_H

#include "analyzer/check/check.h"

#define CHECK_PROFILES 32u /* rule sets of one run */

findings_write check_table_write;
/* TEXT broken at spaces into lines of 80 columns. The first goes on at column AT, the others stand
 * behind INDENT blanks. */
void check_table_flow(FILE *out, const char *text, unsigned at, unsigned indent);
/* The scores of SBOM as properties of FINDINGS. */
enum err check_score_report(struct findings *findings, const struct sbom *sbom);

#endif
