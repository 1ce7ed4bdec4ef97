/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The disk of a virtual machine, put together from the pieces that a file has of it, in the order
 * of the disk. What is wrong with one piece is noted once, zeros stand for it, and the disk is not
 * whole; the others go on.
 */
#ifndef ASSAY_VIRTUAL_DISK_H
#define ASSAY_VIRTUAL_DISK_H

#include "extractors/codec/codec.h"
#include "extractors/extractor.h"

struct virtual_disk {
	struct bytes in;
	struct sink *sink;
	uint64_t size;      /* of the disk */
	uint8_t *taken;     /* a bit for each sector of IN: none is there twice */
	uint64_t decoded;   /* bytes */
	uint64_t end;       /* in IN, of all that was taken */
	enum err status;    /* the first thing that was wrong */
	struct buf disk;    /* so far */
	struct buf cluster; /* one that was decoded */
};

/* A disk of SIZE bytes; ERR_LIMIT: it is too large, which is noted. */
enum err virtual_disk_init(struct virtual_disk *disk, struct bytes in, struct sink *sink,
			   uint64_t size);
/* Is the disk complete, or is it of no use to go on? */
bool virtual_disk_is_done(const struct virtual_disk *disk);
void virtual_disk_note(struct virtual_disk *disk, enum err err, uint64_t at, const char *text);
/* The table of COUNT entries of SIZE bytes at AT. False: it is not all there, which is noted. */
bool virtual_disk_table(struct virtual_disk *disk, uint64_t at, uint64_t count, uint64_t size,
			struct bytes *out);
/*
 * What comes next on the disk: SIZE zeros, SIZE bytes at AT of the file, or what CODEC makes SIZE
 * bytes of from those in [AT, AT + PACKED). What is behind the end of the disk is dropped. OK, or
 * ERR_NOMEM.
 */
enum err virtual_disk_zeros(struct virtual_disk *disk, uint64_t size);
enum err virtual_disk_stored(struct virtual_disk *disk, uint64_t at, uint64_t size);
enum err virtual_disk_packed(struct virtual_disk *disk, enum codec codec, uint64_t at,
			     uint64_t packed, uint64_t size);
/* Give the disk, if ERR is not ERR_NOMEM, say where the file ends, and free all; the result. */
enum err virtual_disk_finish(struct virtual_disk *disk, enum err err);

#endif
