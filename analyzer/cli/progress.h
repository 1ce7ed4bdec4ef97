/* SPDX-License-Identifier: Apache-2.0 */
/* A progress line on a terminal, for work of more than a second. */
#ifndef ASSAY_PROGRESS_H
#define ASSAY_PROGRESS_H

#include <stdbool.h>
#include <time.h>

#include "analyzer/scan/scan.h"

struct progress {
	struct timespec start;
	uint64_t size; /* bytes of the image */
	bool on, shown;
};

/* QUIET, or a stderr that is no terminal: nothing is ever shown. */
void progress_start(struct progress *progress, uint64_t size, bool quiet);
void progress_show(void *progress, const struct scan_progress *now);
void progress_end(struct progress *progress);

#endif
