/* SPDX-License-Identifier: Apache-2.0 */
/*
 * cpio archives: a header, a NUL-terminated name and a body for each entry, ended by an entry named
 * "TRAILER!!!". Four flavours are in use:
 *
 *   magic          header                             name and body padded to
 *   070701 newc    8 hex digits a field, 110 bytes    4 bytes, from the archive's start
 *   070702 crc     the same; the last field is the    4 bytes
 *                  32-bit sum of the body's bytes
 *   070707 odc     octal digits, 76 bytes             not padded
 *   0x71c7 binary  13 16-bit words, 26 bytes, in      2 bytes
 *                  either byte order; 32-bit values
 *                  have their high word first
 *
 * Sources: cpio(5); Documentation/driver-api/early-userspace/buffer-format.rst of Linux.
 */
#ifndef ASSAY_CPIO_HEADER_H
#define ASSAY_CPIO_HEADER_H

#include "extractors/extractor.h"

enum cpio_flavour { CPIO_NEWC, CPIO_CRC, CPIO_ODC, CPIO_BIN_LE, CPIO_BIN_BE };

struct cpio_member {
	enum cpio_flavour flavour;
	bool trailer;
	enum entry_kind kind;
	struct bytes name;
	uint32_t mode, uid, gid, links, sum, major, minor;
	uint64_t dev, ino, mtime;
	uint64_t body, size, next; /* from the start of the archive */
};

/*
 * The entry at AT of the archive IN. ERR_CORRUPT: there is none; ERR_TRUNCATED: IN ends in its
 * header or name. The body may be past the end of IN.
 */
enum err cpio_member_read(struct bytes in, uint64_t at, struct cpio_member *member);
/* As above; besides, it must have the layout of FLAVOUR, as all entries of one archive have. */
enum err cpio_member_next(struct bytes in, enum cpio_flavour flavour, uint64_t at,
			  struct cpio_member *member);

/* Length of a flavour's magic, in bytes. */
static inline unsigned cpio_magic_len(enum cpio_flavour flavour)
{
	return flavour <= CPIO_ODC ? 6 : 2;
}

#endif
