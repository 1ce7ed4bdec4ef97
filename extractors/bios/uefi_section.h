/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The sections of a file in a UEFI firmware volume. Some hold sections in turn, as they are or
 * compressed; what remains are leaves.
 *
 * Source: UEFI Platform Initialization specification 1.8, volume 3, chapter 3.
 */
#ifndef ASSAY_UEFI_SECTION_H
#define ASSAY_UEFI_SECTION_H

#include "extractors/extractor.h"

enum uefi_section_type {
	UEFI_COMPRESSION = 0x01,
	UEFI_GUIDED = 0x02,
	UEFI_DISPOSABLE = 0x03,
	UEFI_VERSION = 0x14,
	UEFI_NAME = 0x15,
	UEFI_VOLUME = 0x17,
	UEFI_SUBTYPE = 0x18, /* a GUID, then content */
	UEFI_RAW = 0x19,
};

struct uefi_leaf {
	uint8_t type;
	enum err status;
	bool decoded;     /* `body` is not in the volume, but in what was decoded */
	const char *name; /* what it is: "pe32" */
	struct bytes body;
};

/* The leaves of one file, in stored order. */
struct uefi_leaves {
	struct uefi_leaf *list;
	size_t count, room;
	struct buf *decoded; /* what `body` of leaves may be in */
	size_t decoded_count, decoded_room;
};

/*
 * The leaves of the sections STREAM, which starts at AT of the volume. *BUDGET: bytes that may be
 * decoded, made less by what was. Notes what is wrong; OK, ERR_LIMIT or ERR_NOMEM. A section that
 * cannot be opened is a leaf with its status. Afterwards uefi_leaves_finish().
 */
enum err uefi_leaves_read(struct uefi_leaves *leaves, struct bytes stream, uint64_t at,
			  uint64_t *budget, struct sink *sink);
void uefi_leaves_finish(struct uefi_leaves *leaves);

#endif
