/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ROMFS of eCos, as D-Link and others have it in their routers (DIR-600, GO-RT-N150). On disk,
 * little-endian, a superblock of 32 bytes: ".moR", the number of nodes, the size of all, a device
 * number, "ROMFS v9.1" or "ROMFS v1.0"; then a node of 32 bytes each: kind (bit 0: directory, bit
 * 3: file), links, owner, group, size, time, offset, in version 9 its size when it is unpacked (0:
 * it is stored), and its number as text. A directory holds the number of a node, where the next
 * name starts, and a name; names start at multiples of 32. Packed files are LZMA streams.
 *
 * Source: binwalk, dlromfsextract.py; syschmod, dlink_patch_utils; eCos, romfs.c; BANG,
 * dlink_romfs.ksy.
 */
#include "analyzer/base/mem.h"
#include "extractors/codec/codec.h"
#include "extractors/extractor.h"

#define NODE_SIZE 32u
#define MAX_NODES 65536u
#define MAX_DEPTH 64u
#define MAX_PATH 1024u
#define NAME_AT 8u
#define DIRECTORY 1u
#define REGULAR 8u

struct link {
	struct bytes name; /* empty: no directory has it */
	uint32_t parent;
};

struct romfs {
	struct bytes in;
	uint32_t count, size;
	bool packs;
	struct link *link; /* of each node */
	uint64_t left;     /* bytes that no node had: all together are not more than the image */
	struct sink *sink;
	enum err status;
};

static bool super_read(struct bytes in, struct romfs *fs)
{
	*fs = (struct romfs){ .in = in, .left = in.len };
	if (!bytes_at(in, 0, ".moR", 4) || !bytes_at(in, 16, "ROMFS v", 7) || in.len < NODE_SIZE ||
	    (in.ptr[23] != '9' && in.ptr[23] != '1'))
		return false;
	fs->count = le32(in.ptr + 4);
	fs->size = le32(in.ptr + 8);
	fs->packs = in.ptr[23] == '9';
	return fs->count && fs->count <= MAX_NODES && fs->size > (fs->count + 1) * NODE_SIZE;
}

static enum err dlink_romfs_probe(struct bytes from, struct span *out)
{
	struct romfs fs;

	if (!super_read(from, &fs))
		return ERR_NOMATCH;
	*out = (struct span){ .size = fs.size, .bits = 32 + 64 };
	return OK;
}

static struct bytes node(const struct romfs *fs, uint32_t index)
{
	return bytes_head(bytes_from(fs->in, (uint64_t)(index + 1) * NODE_SIZE), NODE_SIZE);
}

/* The bytes of a node, as far as they are there. */
static bool content_of(struct romfs *fs, uint32_t index, struct bytes *out)
{
	struct bytes n = node(fs, index);
	uint64_t size, at;

	*out = bytes_head(fs->in, 0);
	if (n.len < NODE_SIZE) {
		sink_fault(fs->sink, &fs->status, ERR_TRUNCATED, fs->in.len, "a node");
		return false;
	}
	size = le32(n.ptr + 12);
	at = le32(n.ptr + 20);
	*out = bytes_head(bytes_from(fs->in, at), size);
	if (out->len == size && size <= fs->left) {
		fs->left -= size;
		return true;
	}
	sink_fault(fs->sink, &fs->status, out->len < size ? ERR_TRUNCATED : ERR_CORRUPT, at,
		   "the content of a node in bytes of its own");
	return false;
}

static bool is_dots(struct bytes name)
{
	return bytes_equal(name, bytes_str(".")) || bytes_equal(name, bytes_str(".."));
}

/* Note the names that the directory INDEX holds. */
static void read_directory(struct romfs *fs, uint32_t index)
{
	struct bytes rest;

	if (!content_of(fs, index, &rest))
		return;
	while (rest.len > NAME_AT) {
		struct bytes name = bytes_from(rest, NAME_AT);
		uint32_t number = le32(rest.ptr);

		name.len = strnlen((const char *)name.ptr, name.len);
		if (number >= fs->count || !name.len) {
			sink_fault(fs->sink, &fs->status, ERR_CORRUPT,
				   (uint64_t)(rest.ptr - fs->in.ptr), "a name");
			return;
		}
		if (!is_dots(name) && number && !fs->link[number].name.len)
			fs->link[number] = (struct link){ name, index };
		rest = bytes_from(rest, (NAME_AT + name.len) / NODE_SIZE * NODE_SIZE + NODE_SIZE);
	}
}

/* The path of a node, written from its end; false: it hangs nowhere. */
static bool path_of(const struct romfs *fs, uint32_t index, char buffer[MAX_PATH],
		    struct bytes *out)
{
	size_t at = MAX_PATH;

	for (unsigned depth = 0; index && depth < MAX_DEPTH; depth++) {
		struct bytes name = fs->link[index].name;

		if (!name.len || name.len + 1 > at)
			return false;
		if (at < MAX_PATH)
			buffer[--at] = '/';
		at -= name.len;
		memcpy(buffer + at, name.ptr, name.len);
		index = fs->link[index].parent;
	}
	*out = bytes_of(buffer + at, MAX_PATH - at);
	return !index && at < MAX_PATH;
}

static enum err emit_file(struct romfs *fs, struct entry *e, uint32_t index, uint32_t size)
{
	struct buf body = buf_with_max(fs->sink->max_body);
	struct bytes content;
	enum err err;

	if (!content_of(fs, index, &content))
		e->status = ERR_TRUNCATED;
	if (!size)
		return sink_slice(fs->sink, e, content);
	err = codec_decode(CODEC_LZMA, content, &body, NULL);
	if (!err && body.len != size)
		err = ERR_CORRUPT;
	if (err && err != ERR_NOMEM)
		sink_fault(fs->sink, &fs->status, err, (uint64_t)(content.ptr - fs->in.ptr),
			   "a file packed with LZMA");
	if (!e->status)
		e->status = err;
	if (err != ERR_NOMEM)
		err = sink_give(fs->sink, e, &body);
	buf_finish(&body);
	return err;
}

static enum err emit_node(struct romfs *fs, uint32_t index)
{
	struct bytes n = node(fs, index);
	struct entry e = { .kind = ENTRY_FILE };
	char buffer[MAX_PATH];

	if (n.len < NODE_SIZE || !path_of(fs, index, buffer, &e.path))
		return OK;
	e.uid = le16(n.ptr + 8);
	e.gid = le16(n.ptr + 10);
	e.mtime = le32(n.ptr + 16);
	if (le32(n.ptr) & DIRECTORY) {
		e.kind = ENTRY_DIR;
		return sink_plain(fs->sink, &e);
	}
	if (!(le32(n.ptr) & REGULAR))
		return OK;
	return emit_file(fs, &e, index, fs->packs ? le32(n.ptr + 24) : 0);
}

static enum err dlink_romfs_extract(struct bytes in, struct sink *sink)
{
	struct romfs fs;
	enum err err = OK;

	if (!super_read(in, &fs))
		return ERR_NOMATCH;
	fs.sink = sink;
	fs.link = mem_zalloc(fs.count, sizeof(*fs.link));
	if (!fs.link)
		return ERR_NOMEM;
	for (uint32_t i = 0; i < fs.count; i++)
		if (node(&fs, i).len == NODE_SIZE && le32(node(&fs, i).ptr) & DIRECTORY)
			read_directory(&fs, i);
	for (uint32_t i = 0; i < fs.count && !err; i++)
		err = emit_node(&fs, i);
	if (in.len < fs.size)
		sink_fault(fs.sink, &fs.status, ERR_TRUNCATED, in.len,
			   "as many bytes as the superblock says");
	mem_free(fs.link);
	return err ? err : fs.status;
}

const struct extractor extractor_dlink_romfs = {
	.name = "dlink_romfs",
	.summary = "read-only file system of eCos and D-Link routers (ROMFS v1, v9)",
	.limitations = "little-endian only; no checksum",
	.magic = (const struct magic[]){ { ".moR", 4, 0 }, { 0 } },
	.probe = dlink_romfs_probe,
	.extract = dlink_romfs_extract,
};
