/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The sandbox is entered before the first hostile byte is parsed. After it the process can read and
 * write what it has open, take memory and start threads, and nothing else: no file is opened, no
 * program started, no socket made (Landlock for paths, seccomp for system calls).
 */
#ifndef ASSAY_SANDBOX_H
#define ASSAY_SANDBOX_H

#include <stdbool.h>

/* True when the process is confined (also when it was before). False: this system cannot. */
bool sandbox_enter(void);

#endif
