/* SPDX-License-Identifier: Apache-2.0 */
/*
 * UBI, the volume manager of raw flash. All fields are big-endian. A flash is a row of physical
 * erase blocks (PEB) of one size, which is stored nowhere. A PEB in use begins with
 *	an erase counter header: "UBI#", u8 version, 3 unused, u64 erase counter, u32 offset of the
 *		volume identifier header, u32 offset of the data, u32 number of the image, 32
 *		unused, u32 CRC-32 (not inverted at the end) of the 60 bytes before it;
 *	a volume identifier header, when it holds data: "UBI!", u8 version, u8 type, u8 copy flag,
 *		u8 compatibility, u32 volume, u32 number of the logical erase block (LEB), 4 unused,
 *		u32 bytes of data, u32 LEBs of the volume, u32 bytes unused at the end, u32 CRC-32
 *		of the data, 4 unused, u64 sequence number, 12 unused, u32 CRC-32 as above.
 * PEBs are in any order, and several may claim one LEB: the last written counts.
 *
 * The volume 7fffefff holds, twice, the table of the volumes: for each u32 reserved PEBs, u32
 * alignment, u32 bytes unused at the end of a LEB, u8 type, u8 update marker, u16 length of the
 * name, 128 bytes name, u8 flags, 23 unused, u32 CRC-32 as above.
 *
 * Source: Linux, drivers/mtd/ubi/ubi-media.h; attach.c for which PEB counts.
 */
#ifndef ASSAY_UBI_H
#define ASSAY_UBI_H

#include "extractors/extractor.h"

#define UBI_LAYOUT 0x7fffefffu
#define UBI_VOLUMES 128u

enum ubi_type { UBI_DYNAMIC = 1, UBI_STATIC = 2 };

/* The erase counter header, as far as it is the same in all PEBs. */
struct ubi_head {
	uint32_t vid_offset, data_offset;
	uint32_t image; /* 0: not known */
};

/* A PEB that holds data. */
struct ubi_leb {
	uint64_t at; /* of the PEB */
	uint64_t sequence;
	uint32_t volume, number;
	uint32_t data_size, count, pad, crc;
	uint8_t type;
	bool copy;
};

struct ubi_volume {
	const char *name;
	uint32_t id, reserved, pad;
	uint32_t first, count; /* its LEBs in struct ubi, in order of their numbers */
	uint8_t type;
	bool updating; /* an update was interrupted */
};

struct ubi {
	struct source source;
	struct bytes in; /* ends with the last PEB */
	struct ubi_head head;
	uint32_t peb_size;
	struct ubi_leb *lebs;
	uint32_t leb_count;
	struct ubi_volume volumes[UBI_VOLUMES];
	unsigned volume_count;
	char names[UBI_VOLUMES][128];
};

bool ubi_head_read(struct bytes in, struct ubi_head *out);
/* The start of the first header of the same image as HEAD behind AT, or 0; looks a few MiB far. */
uint64_t ubi_head_next(struct bytes in, uint64_t at, const struct ubi_head *head);

/*
 * Find the size of a PEB, the end of the image, and the one PEB that counts for each LEB. Damage is
 * noted; ERR_NOMATCH when there are no two PEBs.
 */
enum err ubi_scan(struct ubi *ubi, struct bytes in, struct sink *sink);
/* The data of LEB, at most SIZE bytes; fewer when the image is cut. */
struct bytes ubi_data(const struct ubi *ubi, const struct ubi_leb *leb, uint64_t size);
bool ubi_data_valid(const struct ubi *ubi, const struct ubi_leb *leb);
uint32_t ubi_crc(struct bytes in);

#endif
