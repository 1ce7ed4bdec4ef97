/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/cli/progress.h"

#include <inttypes.h>
#include <stdio.h>
#include <unistd.h>

void progress_start(struct progress *p, uint64_t size, bool quiet)
{
	static int terminal = -1; /* asked once, before the sandbox is entered */

	if (terminal < 0)
		terminal = isatty(STDERR_FILENO);
	*p = (struct progress){ .size = size, .on = !quiet && terminal };
	clock_gettime(CLOCK_MONOTONIC, &p->start);
}

void progress_show(void *context, const struct scan_progress *now)
{
	struct progress *p = context;
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	if (!p->on || t.tv_sec - p->start.tv_sec < 1)
		return;
	fprintf(stderr,
		"\r%" PRIu64 " files and parts, %" PRIu64 " MiB looked at (image: %" PRIu64
		" MiB)\033[K",
		now->nodes, now->bytes >> 20, p->size >> 20);
	p->shown = true;
}

void progress_end(struct progress *p)
{
	if (p->shown)
		fputs("\r\033[K", stderr);
}
