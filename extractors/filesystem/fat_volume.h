/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The geometry of a FAT volume and its allocation table. On disk: a boot sector, reserved sectors,
 * one or more copies of the table, on FAT12/16 the root directory, then clusters, numbered from 2.
 * The table holds for each cluster the next one of its chain.
 *
 * Source: Microsoft FAT specification (2004); Linux, fs/fat/inode.c for what is accepted in
 * practice.
 */
#ifndef ASSAY_FAT_VOLUME_H
#define ASSAY_FAT_VOLUME_H

#include "analyzer/base/bytes.h"
#include "analyzer/base/err.h"

#define FAT_RECORD 32u /* bytes of a record of a directory */

struct fat_volume {
	struct bytes in;
	uint64_t size;                          /* of the volume */
	unsigned bits;                          /* of an entry of the table: 12, 16 or 32 */
	uint32_t sector, cluster;               /* bytes of one */
	uint64_t table, table_size, root, data; /* offsets and a size, in bytes */
	uint32_t root_size;                     /* bytes of the root directory of FAT12/16 */
	uint32_t root_cluster;                  /* of FAT32 */
	uint32_t clusters;                      /* data clusters: 2 .. clusters + 1 */
	uint32_t present;                       /* of them, those that begin in the view */
	uint8_t media;
};

/* What the boot sector at the start of IN says; false when it cannot be one. */
bool fat_volume_read(struct bytes in, struct fat_volume *v);

/* The cluster that follows C in its chain; 0 when the table does not hold it. */
uint32_t fat_next(const struct fat_volume *v, uint32_t c);

/* Does C, from fat_next(), end a chain? */
bool fat_is_end(const struct fat_volume *v, uint32_t c);

/* OK when C is a cluster whose first byte is in the view. */
enum err fat_check(const struct fat_volume *v, uint32_t c);

/* Seconds since 1970 of a time of day and a date; of which zone is not said: taken as UTC. */
int64_t fat_time(uint16_t time, uint16_t date);

static inline uint64_t fat_at(const struct fat_volume *v, uint32_t c)
{
	return v->data + (uint64_t)(c - 2) * v->cluster;
}

#endif
