/* SPDX-License-Identifier: Apache-2.0 */
/* The table of `assay check` on the terminal. */
#ifndef ASSAY_CHECK_TABLE_H
#define ASSAY_CHECK_TABLE_H

#include "analyzer/check/check.h"

#define CHECK_PROFILES 32u /* rule sets of one run */

findings_write check_table_write;
/* The scores of SBOM as properties of FINDINGS. */
enum err check_score_report(struct findings *findings, const struct sbom *sbom);

#endif
