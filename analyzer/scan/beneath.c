/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/scan/beneath.h"

#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

int beneath_open(int directory, const char *path, int flags, mode_t mode)
{
	struct open_how how = {
		.flags = (unsigned)flags | O_CLOEXEC | O_NOFOLLOW,
		.mode = flags & O_CREAT ? mode : 0,
		.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS,
	};

	return (int)syscall(SYS_openat2, directory, path, &how, sizeof(how));
}
