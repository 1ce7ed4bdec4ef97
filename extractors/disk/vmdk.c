/* SPDX-License-Identifier: Apache-2.0 */
/*
 * VMDK, the disk images of VMware, in one file. On disk, little-endian: "KDMV", a version, flags,
 * and in sectors the sizes of the disk and of a grain and the places of a descriptor, which is
 * text, and of a directory; that has the places of tables of 512 entries, those the places of
 * grains, 0 for none, and 1 for zeros if a flag says so.
 *
 * Stream-optimized files have compressed grains: the number of its first sector, a size, and a zlib
 * stream. What is between grains has a marker as well: its size in sectors, 0, and what it is. Such
 * a file may have its directory at its end, where only a second header knows it.
 *
 * Source: VMware, Virtual Disk Format 5.0 and 1.1.
 */
#include <stdio.h>

#include "extractors/disk/virtual_disk.h"

#define SECTOR 512u
#define AT_END UINT64_MAX
#define GRAIN_MAX (1u << 17) /* sectors */
#define MARKER 12u           /* before compressed data */
#define DESCRIPTOR_MAX 65536u

enum { ZERO_GRAINS = 4, COMPRESSED = 1 << 16, MARKERS = 1 << 17 };
enum { MARK_END, MARK_TABLE, MARK_DIRECTORY, MARK_FOOTER };

struct header {
	uint32_t version, flags, entries; /* of a table */
	uint64_t capacity, grain, descriptor, descriptor_size, directory, overhead;
};

static bool header_read(struct bytes in, uint64_t at, struct header *h)
{
	struct bytes b;

	if (!bytes_sub(in, at, SECTOR, &b) || !bytes_at(b, 0, "KDMV", 4) ||
	    !bytes_at(b, 73, "\n \r\n", 4))
		return false;
	*h = (struct header){ .version = le32(b.ptr + 4),
			      .flags = le32(b.ptr + 8),
			      .capacity = le64(b.ptr + 12),
			      .grain = le64(b.ptr + 20),
			      .descriptor = le64(b.ptr + 28),
			      .descriptor_size = le64(b.ptr + 36),
			      .entries = le32(b.ptr + 44),
			      .directory = le64(b.ptr + 56),
			      .overhead = le64(b.ptr + 64) };
	return h->version && h->version <= 3 && h->capacity >> 54 == 0 && h->grain &&
	       h->grain <= GRAIN_MAX && !(h->grain & (h->grain - 1)) && h->entries &&
	       h->entries <= 4096 && h->overhead >> 54 == 0 &&
	       (h->directory == AT_END || h->directory >> 54 == 0) && le16(b.ptr + 77) <= 1;
}

static enum err vmdk_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, 0, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .bits = 96 };
	return OK;
}

/* The value of KEY, a line of TEXT: without its quotes. */
static struct bytes value_of(struct bytes text, const char *key)
{
	const size_t len = strlen(key);

	while (text.len) {
		const uint8_t *stop = memchr(text.ptr, '\n', text.len);
		struct bytes line = { text.ptr, stop ? (size_t)(stop - text.ptr) : text.len };

		if (bytes_at(line, 0, key, len) && bytes_at(line, len, "=", 1)) {
			line = bytes_from(line, len + 1);
			if (bytes_at(line, 0, "\"", 1))
				line = bytes_from(line, 1);
			while (line.len && memchr("\"\r", line.ptr[line.len - 1], 2))
				line.len--;
			return line;
		}
		text = bytes_from(text, line.len + (stop != NULL));
	}
	return text;
}

/* What the descriptor says; ERR: of this file alone the disk cannot be made. */
static enum err describe(struct bytes in, const struct header *h, struct sink *sink)
{
	static const char *const keys[] = { "createType", "CID", "ddb.adapterType",
					    "ddb.virtualHWVersion", "ddb.toolsVersion" };
	struct bytes text = bytes_from(in, h->descriptor * SECTOR), parent;
	char name[48];

	sink_attribute_number(sink, "vmdk.size", h->capacity * SECTOR);
	if (!h->descriptor || h->descriptor > in.len / SECTOR ||
	    h->descriptor_size > DESCRIPTOR_MAX / SECTOR)
		return OK; /* a file of several, described elsewhere */
	text = bytes_head(text, h->descriptor_size * SECTOR);
	text.len = strnlen((const char *)text.ptr, text.len);
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		struct bytes value = value_of(text, keys[i]);

		snprintf(name, sizeof(name), "vmdk.%s", keys[i]);
		if (value.len)
			sink_attribute(sink, name, value);
	}
	parent = value_of(text, "parentCID");
	if (!parent.len || bytes_equal(parent, bytes_str("ffffffff")))
		return OK;
	sink_note(sink, ERR_UNSUPPORTED, h->descriptor * SECTOR,
		  "no other file that this one differs from");
	return ERR_UNSUPPORTED;
}

/* What a marker at AT and its data take; *FOOTER: it leads to the second header. */
static uint64_t marker_size(struct bytes in, uint64_t at, bool *footer, bool *last)
{
	struct bytes b;
	uint32_t kind;

	*footer = *last = false;
	if (!bytes_sub(in, at, SECTOR, &b))
		return 0;
	if (le32(b.ptr + 8)) /* a grain */
		return ((uint64_t)le32(b.ptr + 8) + MARKER + SECTOR - 1) / SECTOR * SECTOR;
	kind = le32(b.ptr + MARKER);
	*footer = kind == MARK_FOOTER;
	*last = kind == MARK_END;
	return kind > MARK_FOOTER || le64(b.ptr) >> 40 ? 0 : (1 + le64(b.ptr)) * SECTOR;
}

/* Go from marker to marker: where they end, and, at the end, the header with the directory. */
static enum err walk_markers(struct bytes in, struct header *h, uint64_t *end)
{
	uint64_t at = h->overhead * SECTOR, size;
	bool footer, last = false, found = h->directory != AT_END;

	for (; !last && (size = marker_size(in, at, &footer, &last)); at += size)
		if (footer && !found)
			found = header_read(in, at + SECTOR, h) && h->directory != AT_END;
	*end = at;
	return found ? OK : last ? ERR_CORRUPT : ERR_TRUNCATED;
}

static enum err put_grain(struct virtual_disk *d, const struct header *h, uint32_t sector)
{
	const uint64_t size = h->grain * SECTOR, at = (uint64_t)sector * SECTOR;
	struct bytes marker;

	if (!sector || (sector == 1 && h->flags & ZERO_GRAINS))
		return virtual_disk_zeros(d, size);
	if (!(h->flags & COMPRESSED))
		return virtual_disk_stored(d, at, size);
	if (!bytes_sub(d->in, at, MARKER, &marker)) {
		virtual_disk_note(d, ERR_TRUNCATED, d->in.len, "a grain of the disk");
		return virtual_disk_zeros(d, size);
	}
	if (le64(marker.ptr) != d->disk.len / SECTOR) {
		virtual_disk_note(d, ERR_CORRUPT, at, "the grain that the table says");
		return virtual_disk_zeros(d, size);
	}
	return virtual_disk_packed(d, CODEC_ZLIB, at + MARKER, le32(marker.ptr + 8), size);
}

static enum err put_table(struct virtual_disk *d, const struct header *h, uint32_t sector)
{
	struct bytes table;
	enum err err = OK;

	if (!sector || !virtual_disk_table(d, (uint64_t)sector * SECTOR, h->entries, 4, &table))
		return virtual_disk_zeros(d, h->entries * h->grain * SECTOR);
	for (uint32_t i = 0; i < h->entries && !err && !virtual_disk_is_done(d); i++)
		err = put_grain(d, h, le32(table.ptr + 4 * (size_t)i));
	return err;
}

static enum err put_tables(struct virtual_disk *d, const struct header *h)
{
	const uint64_t each = h->entries * h->grain, count = (h->capacity + each - 1) / each;
	struct bytes directory;
	enum err err = OK;

	if (!virtual_disk_table(d, h->directory * SECTOR, count, 4, &directory))
		return OK;
	for (uint64_t i = 0; i < count && !err && !virtual_disk_is_done(d); i++)
		err = put_table(d, h, le32(directory.ptr + 4 * i));
	return err;
}

static enum err vmdk_extract(struct bytes in, struct sink *sink)
{
	struct virtual_disk d;
	struct header h;
	uint64_t end;
	enum err err;

	if (!header_read(in, 0, &h))
		return ERR_NOMATCH;
	err = describe(in, &h, sink);
	if (err)
		return err;
	end = h.overhead * SECTOR;
	err = h.flags & MARKERS ? walk_markers(in, &h, &end) : OK;
	if (err) {
		sink_note(sink, err, end < in.len ? end : in.len, "the second header");
		return err;
	}
	err = virtual_disk_init(&d, in, sink, h.capacity * SECTOR);
	d.end = end < in.len ? end : in.len;
	if (!err)
		err = put_tables(&d, &h);
	d.end = (d.end + SECTOR - 1) / SECTOR * SECTOR;
	return virtual_disk_finish(&d, err);
}

const struct extractor extractor_vmdk = {
	.name = "vmdk",
	.summary = "disk image of VMware, sparse or stream-optimized",
	.limitations = "no images of differences, no extents of ESX; a disk in several files is "
		       "one part for each",
	.magic = (const struct magic[]){ { "KDMV\1\0\0\0", 8, 0 },
					 { "KDMV\2\0\0\0", 8, 0 },
					 { "KDMV\3\0\0\0", 8, 0 },
					 { 0 } },
	.probe = vmdk_probe,
	.extract = vmdk_extract,
};
