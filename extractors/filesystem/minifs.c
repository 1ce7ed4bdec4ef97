/* SPDX-License-Identifier: Apache-2.0 */
/*
 * MiniFS, the read-only file system of TP-Link's VxWorks devices. On disk, big-endian, a header of
 * 32 bytes: "MINIFS" and ten zeros, 3, the number of files, the length of the first chunk, the
 * length of the names; then the names, each ended by NUL; for each file five numbers (place of its
 * directory's name and of its own, chunk, place in the decoded chunk, length); for each chunk three
 * (place behind the tables, stored length, decoded length); the chunks, .lzma streams that files
 * share.
 *
 * A chunk is decoded once and all its files are given, so the files come in the order of chunks.
 *
 * Source: "Reverse engineered MiniFS file system", arXiv 2407.05064.
 */
#include "analyzer/base/mem.h"
#include "analyzer/base/reader.h"
#include "extractors/codec/codec.h"
#include "extractors/extractor.h"

#define HEADER_SIZE 32u
#define FILE_SIZE 20u
#define CHUNK_SIZE 12u
#define MAX_FILES 65536u
#define NAME_MAX_LEN 1024u

struct minifs {
	struct bytes in, names, files, chunks, data;
	uint32_t count, chunk_count;
	struct sink *sink;
	uint32_t *order, *start; /* files by chunk; where in it a chunk's files start */
	uint64_t left;           /* stored bytes that no chunk had */
	enum err status;         /* the first that was noted */
};

struct file {
	uint32_t directory, name, chunk, at, size;
};

static struct file file_read(const struct minifs *fs, uint32_t index)
{
	const uint8_t *p = fs->files.ptr + (size_t)index * FILE_SIZE;

	return (struct file){ be32(p), be32(p + 4), be32(p + 8), be32(p + 12), be32(p + 16) };
}

static bool header_read(struct bytes in, uint32_t *count, uint32_t *names)
{
	struct bytes head;

	if (!bytes_sub(in, 0, HEADER_SIZE, &head) ||
	    !bytes_at(head, 0, "MINIFS\0\0\0\0\0\0\0\0\0\0", 16))
		return false;
	*count = be32(head.ptr + 20);
	*names = be32(head.ptr + 28);
	return *count && *count <= MAX_FILES && *names && *names <= *count * NAME_MAX_LEN;
}

static enum err minifs_probe(struct bytes from, struct span *out)
{
	uint32_t count, names;

	if (!header_read(from, &count, &names))
		return ERR_NOMATCH;
	*out = (struct span){ .bits = 136 };
	return OK;
}

/* The tables; a chunk without files does not exist, so there are not more of them than files. */
static enum err tables_read(struct minifs *fs)
{
	uint32_t names;
	uint64_t at = HEADER_SIZE;

	if (!header_read(fs->in, &fs->count, &names))
		return ERR_NOMATCH;
	if (!bytes_sub(fs->in, at, names, &fs->names) ||
	    !bytes_sub(fs->in, at + names, (uint64_t)fs->count * FILE_SIZE, &fs->files)) {
		sink_fault(fs->sink, &fs->status, ERR_TRUNCATED, fs->in.len, "the table of files");
		return fs->status;
	}
	at += (uint64_t)names + fs->files.len;
	for (uint32_t i = 0; i < fs->count; i++) {
		struct file f = file_read(fs, i);

		if (f.chunk >= fs->count) {
			sink_fault(fs->sink, &fs->status, ERR_CORRUPT,
				   HEADER_SIZE + names + (uint64_t)i * FILE_SIZE + 8,
				   "the number of a chunk");
			return fs->status;
		}
		if (f.chunk >= fs->chunk_count)
			fs->chunk_count = f.chunk + 1;
	}
	if (!bytes_sub(fs->in, at, (uint64_t)fs->chunk_count * CHUNK_SIZE, &fs->chunks)) {
		sink_fault(fs->sink, &fs->status, ERR_TRUNCATED, fs->in.len, "the table of chunks");
		return fs->status;
	}
	fs->data = bytes_from(fs->in, at + fs->chunks.len);
	fs->left = fs->data.len;
	return OK;
}

/* Sort the files by chunk, in stored order within one. */
static enum err order_make(struct minifs *fs)
{
	fs->order = mem_zalloc(fs->count, sizeof(*fs->order));
	fs->start = mem_zalloc((size_t)fs->chunk_count + 2, sizeof(*fs->start));
	if (!fs->order || !fs->start)
		return ERR_NOMEM;
	for (uint32_t i = 0; i < fs->count; i++)
		fs->start[file_read(fs, i).chunk + 2]++;
	for (uint32_t c = 2; c < fs->chunk_count + 2; c++)
		fs->start[c] += fs->start[c - 1];
	for (uint32_t i = 0; i < fs->count; i++)
		fs->order[fs->start[file_read(fs, i).chunk + 1]++] = i;
	return OK;
}

/* The name at AT of the names; empty when it is not one. */
static struct bytes name_at(const struct minifs *fs, uint32_t at)
{
	struct bytes rest = bytes_head(bytes_from(fs->names, at), NAME_MAX_LEN);
	size_t len = strnlen((const char *)rest.ptr, rest.len);

	return len < rest.len ? bytes_head(rest, len) : bytes_head(rest, 0);
}

static enum err emit_file(struct minifs *fs, uint32_t index, struct bytes chunk, enum err status)
{
	struct file f = file_read(fs, index);
	struct bytes directory = name_at(fs, f.directory), name = name_at(fs, f.name), data;
	struct buf path = buf_with_max(2 * NAME_MAX_LEN + 1);
	struct buf body = buf_with_max(fs->sink->max_body);
	struct entry entry = { .kind = ENTRY_FILE };
	enum err err = OK;

	if (!name.len) {
		sink_fault(fs->sink, &fs->status, ERR_CORRUPT,
			   (uint64_t)(fs->files.ptr - fs->in.ptr) + index * FILE_SIZE,
			   "the place of a name");
		return OK;
	}
	if (!bytes_sub(chunk, f.at, f.size, &data)) {
		data = bytes_head(bytes_from(chunk, f.at), f.size);
		entry.status = status ? status : ERR_CORRUPT;
		if (!status)
			sink_fault(fs->sink, &fs->status, ERR_CORRUPT,
				   (uint64_t)(fs->files.ptr - fs->in.ptr) + index * FILE_SIZE + 12,
				   "the place of a file in its chunk");
	}
	while (directory.len && directory.ptr[0] == '/')
		directory = bytes_from(directory, 1);
	err = buf_append(&path, directory);
	if (!err && directory.len && directory.ptr[directory.len - 1] != '/')
		err = buf_append(&path, bytes_str("/"));
	if (!err)
		err = buf_append(&path, name);
	if (!err)
		err = buf_append(&body, data);
	entry.path = buf_bytes(&path);
	if (!err)
		err = sink_give(fs->sink, &entry, &body);
	buf_finish(&path);
	buf_finish(&body);
	return err;
}

/* Decode chunk NUMBER into CHUNK; what could be is there also when it fails. */
static enum err chunk_read(struct minifs *fs, uint32_t number, struct buf *chunk)
{
	const uint8_t *p = fs->chunks.ptr + (size_t)number * CHUNK_SIZE;
	uint32_t stored = be32(p + 4), size = be32(p + 8);
	struct bytes in = bytes_head(bytes_from(fs->data, be32(p)), stored);
	uint64_t at = (uint64_t)(in.ptr - fs->in.ptr);
	enum err err;

	*chunk = buf_with_max(size < fs->sink->max_body ? size : fs->sink->max_body);
	if (in.len > fs->left) {
		sink_fault(fs->sink, &fs->status, ERR_CORRUPT, at,
			   "chunks that do not lie upon each other");
		return ERR_CORRUPT;
	}
	fs->left -= in.len;
	err = codec_decode(CODEC_LZMA, in, chunk, NULL);
	if (in.len < stored && err && err != ERR_NOMEM)
		err = ERR_TRUNCATED;
	else if (err == ERR_TRUNCATED || (err == ERR_LIMIT && chunk->max == size) ||
		 (!err && chunk->len != size))
		err = ERR_CORRUPT;
	if (err && err != ERR_NOMEM)
		sink_fault(fs->sink, &fs->status, err, at, "an LZMA stream of the stated length");
	return err;
}

static enum err emit_chunk(struct minifs *fs, uint32_t number)
{
	struct buf chunk;
	enum err status, err = OK;

	if (fs->start[number] == fs->start[number + 1])
		return OK;
	status = chunk_read(fs, number, &chunk);
	if (status == ERR_NOMEM)
		err = status;
	for (uint32_t i = fs->start[number]; i < fs->start[number + 1] && !err; i++)
		err = emit_file(fs, fs->order[i], buf_bytes(&chunk), status);
	buf_finish(&chunk);
	return err;
}

static void say_end(struct minifs *fs)
{
	uint64_t end = 0;

	for (uint32_t c = 0; c < fs->chunk_count; c++) {
		const uint8_t *p = fs->chunks.ptr + (size_t)c * CHUNK_SIZE;

		if ((uint64_t)be32(p) + be32(p + 4) > end)
			end = (uint64_t)be32(p) + be32(p + 4);
	}
	if (end > fs->data.len)
		end = fs->data.len;
	sink_used(fs->sink, fs->in.len - fs->data.len + end);
}

static enum err minifs_extract(struct bytes in, struct sink *sink)
{
	struct minifs fs = { .in = in, .sink = sink };
	enum err err = tables_read(&fs);

	if (err)
		return err;
	err = order_make(&fs);
	for (uint32_t c = 0; c < fs.chunk_count && !err; c++)
		err = emit_chunk(&fs, c);
	if (!err)
		say_end(&fs);
	mem_free(fs.order);
	mem_free(fs.start);
	return err ? err : fs.status;
}

const struct extractor extractor_minifs = {
	.name = "minifs",
	.summary = "read-only file system of TP-Link's VxWorks devices",
	.limitations = "",
	.magic = (const struct magic[]){ { "MINIFS\0\0\0\0\0\0\0\0\0\0", 16, 0 }, { 0 } },
	.probe = minifs_probe,
	.extract = minifs_extract,
};
