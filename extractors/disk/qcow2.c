/* SPDX-License-Identifier: Apache-2.0 */
/*
 * qcow2, the disk images of QEMU. On disk, big-endian: "QFI" fb, version 2 or 3, the sizes of a
 * cluster and of the disk, the places of the first-level table, of the reference counts and of
 * snapshots; version 3 adds bits for what a reader must know. The first level has the places of
 * tables of one cluster each, the second those of clusters of the disk: stored, zeros, not there,
 * or compressed, with a place and a size in sectors of 512 bytes, of which the last may hold the
 * next one's beginning.
 *
 * Reference counts are left alone: what the tables of the disk itself say is what a guest reads,
 * and they use no cluster twice.
 *
 * Source: QEMU, docs/interop/qcow2.txt.
 */
#include "extractors/disk/virtual_disk.h"

#define HEADER_V2 72u
#define HEADER_V3 104u
#define OFFSET_BITS 0x00fffffffffffe00ull
#define SECTOR 512u

enum { DIRTY = 1, DAMAGED = 2, DATA_ELSEWHERE = 4, COMPRESSION = 8, SUBCLUSTERS = 16 };

struct header {
	uint32_t version, cluster_bits, crypt, l1_count, refcount_clusters, snapshots;
	uint64_t size, l1, refcounts, backing, features;
	uint32_t backing_size;
	uint8_t compression;
};

static bool header_read(struct bytes in, struct header *h)
{
	const uint8_t *p = in.ptr;

	if (in.len < HEADER_V2 || !bytes_at(in, 0, "QFI\xfb", 4))
		return false;
	*h = (struct header){ .version = be32(p + 4),
			      .backing = be64(p + 8),
			      .backing_size = be32(p + 16),
			      .cluster_bits = be32(p + 20),
			      .size = be64(p + 24),
			      .crypt = be32(p + 32),
			      .l1_count = be32(p + 36),
			      .l1 = be64(p + 40),
			      .refcounts = be64(p + 48),
			      .refcount_clusters = be32(p + 56),
			      .snapshots = be32(p + 60) };
	if (h->version == 3 && in.len >= HEADER_V3) {
		h->features = be64(p + 72);
		if (be32(p + 100) > HEADER_V3 && in.len > HEADER_V3)
			h->compression = p[104];
	}
	return (h->version == 2 || (h->version == 3 && in.len >= HEADER_V3)) &&
	       h->cluster_bits >= 9 && h->cluster_bits <= 21 && h->crypt <= 2 &&
	       (h->l1 | h->refcounts) % (1u << h->cluster_bits) == 0;
}

static enum err qcow2_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .bits = 96 };
	return OK;
}

/* What is told of the disk; ERR: what of it is not read. */
static enum err describe(struct bytes in, const struct header *h, struct sink *sink)
{
	struct bytes backing;

	sink_attribute_number(sink, "qcow2.version", h->version);
	sink_attribute_number(sink, "qcow2.size", h->size);
	if (h->snapshots)
		sink_attribute_number(sink, "qcow2.snapshots", h->snapshots);
	if (h->backing && bytes_sub(in, h->backing, h->backing_size, &backing))
		sink_attribute(sink, "qcow2.backing-file", backing);
	if (h->crypt) {
		sink_note(sink, ERR_ENCRYPTED, 32, "a disk that is not encrypted");
		return ERR_ENCRYPTED;
	}
	if (h->features & ~(uint64_t)(DIRTY | DAMAGED | COMPRESSION) || h->compression > 1) {
		sink_note(sink, ERR_UNSUPPORTED, 72, "no subclusters, no other file with the data");
		return ERR_UNSUPPORTED;
	}
	if (h->backing) {
		sink_note(sink, ERR_UNSUPPORTED, 8, "no other file that this one differs from");
		return ERR_UNSUPPORTED;
	}
	return OK;
}

static enum err put_cluster(struct virtual_disk *d, const struct header *h, uint64_t entry)
{
	const unsigned place_bits = 62 - (h->cluster_bits - 8);
	const uint64_t size = 1ull << h->cluster_bits;
	uint64_t at = entry & OFFSET_BITS;

	if (entry >> 62 & 1) {
		at = entry & ((1ull << place_bits) - 1);
		entry = (entry & ((1ull << 62) - 1)) >> place_bits;
		return virtual_disk_packed(d, h->compression ? CODEC_ZSTD : CODEC_DEFLATE, at,
					   (entry + 1) * SECTOR - at % SECTOR, size);
	}
	if (!at || (h->version > 2 && entry & 1))
		return virtual_disk_zeros(d, size);
	return virtual_disk_stored(d, at, size);
}

/* The clusters of one entry of the first level. */
static enum err put_table(struct virtual_disk *d, const struct header *h, uint64_t at)
{
	const uint64_t count = 1ull << (h->cluster_bits - 3);
	struct bytes table;
	enum err err = OK;

	if (!at || !virtual_disk_table(d, at, count, 8, &table))
		return virtual_disk_zeros(d, count << h->cluster_bits);
	for (uint64_t i = 0; i < count && !err && !virtual_disk_is_done(d); i++)
		err = put_cluster(d, h, be64(table.ptr + 8 * i));
	return err;
}

/* How far the file reaches: its reference counts are no part of the disk. */
static void take_refcounts(struct virtual_disk *d, const struct header *h)
{
	const uint64_t size = 1ull << h->cluster_bits;
	struct bytes table;
	uint64_t end = size;

	if (virtual_disk_table(d, h->refcounts, (uint64_t)h->refcount_clusters << h->cluster_bits,
			       1, &table))
		for (size_t i = 0; i + 8 <= table.len; i += 8) {
			uint64_t at = be64(table.ptr + i) & OFFSET_BITS;

			end = at && at + size > end ? at + size : end;
		}
	end = end > d->end ? end : d->end;
	d->end = (end + SECTOR - 1) / SECTOR * SECTOR; /* what is compressed ends there */
}

static enum err qcow2_extract(struct bytes in, struct sink *sink)
{
	struct virtual_disk d;
	struct bytes l1;
	struct header h;
	uint64_t each; /* bytes of the disk for one entry of the first level */
	enum err err;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	err = describe(in, &h, sink);
	if (err)
		return err;
	each = 1ull << (2 * h.cluster_bits - 3);
	err = virtual_disk_init(&d, in, sink, h.size);
	if (!err && h.l1_count < (h.size + each - 1) / each)
		virtual_disk_note(&d, ERR_CORRUPT, 36, "tables for the whole disk");
	if (!err && virtual_disk_table(&d, h.l1, h.l1_count, 8, &l1)) {
		for (uint32_t i = 0; i < h.l1_count && !err && !virtual_disk_is_done(&d); i++)
			err = put_table(&d, &h, be64(l1.ptr + 8 * (size_t)i) & OFFSET_BITS);
		take_refcounts(&d, &h);
	}
	return virtual_disk_finish(&d, err);
}

const struct extractor extractor_qcow2 = {
	.name = "qcow2",
	.summary = "disk image of QEMU, version 2 and 3",
	.limitations = "no encryption, subclusters, backing or external data file; snapshots are "
		       "not opened",
	.magic = (const struct magic[]){ { "QFI\xfb\0\0\0\2", 8, 0 },
					 { "QFI\xfb\0\0\0\3", 8, 0 },
					 { 0 } },
	.probe = qcow2_probe,
	.extract = qcow2_extract,
};
