/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The text in which LVM2 describes a group of disks: NAME = VALUE, where a value is a number, a
 * text in quotes or a list of those in brackets, and NAME { ... }. The group is the first such
 * section; in it are "physical_volumes", each with its UUID and first sector, and
 * "logical_volumes", each with "segment1" and so on.
 *
 * Source: LVM2, man lvm.conf(5); lib/format_text/export.c.
 */
#ifndef ASSAY_LVM_TEXT_H
#define ASSAY_LVM_TEXT_H

#include "analyzer/base/reader.h"
#include "extractors/extractor.h"

#define LVM_STRIPES 8u

/* A run of extents. */
struct lvm_run {
	struct bytes disk; /* its name in the text */
	uint64_t start;    /* extent of the disk */
};

struct lvm_segment {
	struct bytes type;
	uint64_t count;       /* extents, of all runs */
	uint64_t stripes;     /* runs, all of the same length ... */
	uint64_t stripe_size; /* ... in which so many sectors follow in turn, if two */
	struct lvm_run runs[LVM_STRIPES];
	unsigned run_count;
	bool plain; /* that is all that there is to it */
};

struct lvm_volume {
	struct bytes name;
	struct lvm_segment *segments; /* owned, in the order of the text */
	size_t count, room;
	uint64_t extents; /* of all segments */
};

struct lvm_group {
	struct bytes name;
	uint64_t extent;            /* sectors */
	uint32_t disks;             /* how many */
	struct bytes disk;          /* the name of the one asked for; empty: it is not there */
	uint64_t first;             /* its first sector with an extent */
	struct lvm_volume *volumes; /* owned */
	size_t count, room;
};

/*
 * Read TEXT, to which the group's names point, for the disk with the UUID. OK, ERR_CORRUPT or
 * ERR_NOMEM; the group is to be finished in any case.
 */
enum err lvm_text_read(struct bytes text, struct bytes uuid, struct lvm_group *out);
void lvm_group_finish(struct lvm_group *group);

#endif
