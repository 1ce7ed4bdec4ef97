/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Files of the host below one directory, never outside of it: no link is followed, whatever the
 * name is (openat2(2), Linux 5.6).
 */
#ifndef ASSAY_BENEATH_H
#define ASSAY_BENEATH_H

#include <fcntl.h>
#include <sys/types.h>

/* As openat(2), close-on-exec; -1 with errno. PATH is relative; ELOOP or EXDEV when it would leave.
 */
int beneath_open(int directory, const char *path, int flags, mode_t mode);

#endif
