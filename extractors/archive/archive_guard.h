/* SPDX-License-Identifier: Apache-2.0 */
/*
 * libarchive ends the process, by exit(3), when it is refused memory for a name. The process is not
 * its to end.
 */
#ifndef ASSAY_ARCHIVE_GUARD_H
#define ASSAY_ARCHIVE_GUARD_H

#include <stdbool.h>

/*
 * RUN(CONTEXT), which calls libarchive. False: that wanted to end the process, and RUN was left
 * where it called it. The archive may still be freed.
 */
bool archive_guard(void (*run)(void *context), void *context);

#endif
