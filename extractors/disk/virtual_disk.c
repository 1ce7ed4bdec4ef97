/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/disk/virtual_disk.h"

#include "analyzer/base/mem.h"

#define SECTOR 512u
#define DECODED_RATIO 16u /* of a disk, beyond what a body may have, for each byte of its file */

enum err virtual_disk_init(struct virtual_disk *d, struct bytes in, struct sink *sink,
			   uint64_t size)
{
	*d = (struct virtual_disk){
		.in = in, .sink = sink, .size = size, .disk = buf_with_max((size_t)sink->max_body)
	};
	if (size > sink->max_disk) {
		virtual_disk_note(d, ERR_LIMIT, 0, "a disk within the limit 'disk'");
		return ERR_LIMIT;
	}
	d->taken = mem_zalloc(in.len / SECTOR / 8 + 1, 1);
	return d->taken ? buf_sparse(&d->disk, size) : ERR_NOMEM;
}

bool virtual_disk_is_done(const struct virtual_disk *d)
{
	return d->disk.len >= d->size || d->status == ERR_LIMIT;
}

void virtual_disk_note(struct virtual_disk *d, enum err err, uint64_t at, const char *text)
{
	if (!d->status || (err == ERR_LIMIT && d->status != err)) {
		sink_note(d->sink, err, at, text);
		d->status = err;
	}
}

/* Nothing else may have the sectors that lie in the SIZE bytes at AT, which are in the file. */
static bool take(struct virtual_disk *d, uint64_t at, uint64_t size)
{
	bool twice = false;

	for (uint64_t s = (at + SECTOR - 1) / SECTOR; s < (at + size) / SECTOR; s++) {
		twice |= d->taken[s / 8] >> s % 8 & 1;
		d->taken[s / 8] |= (uint8_t)(1 << s % 8);
	}
	if (twice)
		virtual_disk_note(d, ERR_CORRUPT, at, "bytes that nothing else of the disk has");
	d->end = at + size > d->end ? at + size : d->end;
	return !twice;
}

bool virtual_disk_table(struct virtual_disk *d, uint64_t at, uint64_t count, uint64_t size,
			struct bytes *out)
{
	if (count > d->in.len / size || !bytes_sub(d->in, at, count * size, out)) {
		virtual_disk_note(d, ERR_TRUNCATED, at < d->in.len ? at : d->in.len,
				  "a table of the disk");
		return false;
	}
	return take(d, at, out->len);
}

/* What of the next SIZE bytes is before the end of the disk. */
static uint64_t wanted(const struct virtual_disk *d, uint64_t size)
{
	uint64_t more = d->size - d->disk.len;

	return size < more ? size : more;
}

static enum err put(struct virtual_disk *d, uint64_t at, struct bytes data)
{
	enum err err = buf_append(&d->disk, data);

	if (err != ERR_LIMIT)
		return err;
	virtual_disk_note(d, err, at, "a disk within the limit 'body'");
	return OK;
}

enum err virtual_disk_zeros(struct virtual_disk *d, uint64_t size)
{
	return buf_fill(&d->disk, 0, (size_t)wanted(d, size));
}

enum err virtual_disk_stored(struct virtual_disk *d, uint64_t at, uint64_t size)
{
	struct bytes data = bytes_head(bytes_from(d->in, at), size);
	uint64_t want = wanted(d, size);
	enum err err;

	if (data.len < want)
		virtual_disk_note(d, ERR_TRUNCATED, d->in.len, "a cluster of the disk");
	if (!take(d, at < d->in.len ? at : d->in.len, data.len))
		return virtual_disk_zeros(d, size);
	data = bytes_head(data, want);
	err = put(d, at, data);
	if (err || d->status == ERR_LIMIT)
		return err;
	return virtual_disk_zeros(d, want - data.len);
}

enum err virtual_disk_packed(struct virtual_disk *d, enum codec codec, uint64_t at, uint64_t packed,
			     uint64_t size)
{
	struct bytes in = bytes_head(bytes_from(d->in, at), packed);
	uint64_t want = wanted(d, size);
	size_t used = 0;
	enum err err;

	d->cluster.max = (size_t)size;
	d->cluster.len = 0;
	err = codec_decode(codec, in, &d->cluster, &used);
	if (err == ERR_NOMEM)
		return err;
	if (!err && d->cluster.len < want)
		err = ERR_CORRUPT;
	d->decoded += d->cluster.len; /* zeros take no memory, but time */
	if (d->decoded / DECODED_RATIO > d->in.len + d->disk.max / 4) {
		virtual_disk_note(d, ERR_LIMIT, at, "clusters that are worth their bytes");
		return OK;
	}
	if (err == ERR_TRUNCATED && in.len == packed)
		err = ERR_CORRUPT;
	if (err == ERR_LIMIT)
		err = ERR_CORRUPT;
	if (err)
		virtual_disk_note(d, err, at, "a compressed cluster of the disk");
	if (err || !take(d, at, used))
		return virtual_disk_zeros(d, size);
	return put(d, at, bytes_head(buf_bytes(&d->cluster), want));
}

enum err virtual_disk_finish(struct virtual_disk *d, enum err err)
{
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str("disk") };

	entry.status = d->status;
	if (err != ERR_NOMEM && d->disk.sparse) {
		sink_used(d->sink, d->end < d->in.len ? d->end : d->in.len);
		err = sink_give(d->sink, &entry, &d->disk);
	}
	mem_free(d->taken);
	buf_finish(&d->disk);
	buf_finish(&d->cluster);
	return err ? err : d->status;
}
