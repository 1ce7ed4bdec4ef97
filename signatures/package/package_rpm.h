/* SPDX-License-Identifier: Apache-2.0 */
/* What the readers of rpm's databases share; for package_rpm*.c only. */
#ifndef ASSAY_PACKAGE_RPM_H
#define ASSAY_PACKAGE_RPM_H

#include "signatures/package/package_parts.h"

#define PACKAGE_RPM_LARGEST (64u << 20) /* bytes of one header blob */

/* A record of what BLOB says, which lies in LEN bytes at AT; nothing when it is no header. */
void package_rpm_header(struct package_run *run, struct bytes blob, uint64_t at, uint64_t len);
/* Read a hash file of Berkeley DB; false when it is none. */
bool package_rpm_bdb(struct package_run *run);

#endif
