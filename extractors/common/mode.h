/* SPDX-License-Identifier: Apache-2.0 */
/* The upper four bits of an inode's mode, as the file systems of Unix have them on disk. */
#ifndef ASSAY_MODE_H
#define ASSAY_MODE_H

#include "extractors/extractor.h"

/* False: no kind of file. */
static inline bool mode_kind(uint16_t mode, enum entry_kind *kind)
{
	static const uint8_t kinds[16] = {
		[1] = 1 + ENTRY_FIFO,    [2] = 1 + ENTRY_CHAR, [4] = 1 + ENTRY_DIR,
		[6] = 1 + ENTRY_BLOCK,   [8] = 1 + ENTRY_FILE, [10] = 1 + ENTRY_SYMLINK,
		[12] = 1 + ENTRY_SOCKET,
	};
	uint8_t found = kinds[mode >> 12];

	if (found)
		*kind = (enum entry_kind)(found - 1);
	return found;
}

#endif
