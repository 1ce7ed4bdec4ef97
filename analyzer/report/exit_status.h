/* SPDX-License-Identifier: Apache-2.0 */
/* What the program says to the shell (the same for all commands; README.md). */
#ifndef ASSAY_EXIT_STATUS_H
#define ASSAY_EXIT_STATUS_H

enum exit_status {
	EXIT_DONE = 0,
	EXIT_DIFFERENT = 1, /* for diff and check */
	EXIT_UNUSABLE = 2,  /* usage, or input/output */
	EXIT_INCOMPLETE =
		3, /* done, but a limit, corruption, encryption or unknown bytes were met */
};

#endif
