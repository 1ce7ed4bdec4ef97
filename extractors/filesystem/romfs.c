/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Romfs, a small read-only file system without compression. On disk, big-endian: "-rom1fs-", u32
 * size of all, u32 checksum, the volume's name. Then the headers of files, each on a multiple of 16
 * bytes: u32 offset of the next header in the directory (0: none; the low four bits are the type
 * and, as 8, that it may be executed), u32 info, u32 size, u32 checksum, the name, the content.
 * Names end with a zero byte and are filled with zeros to 16 bytes.
 *
 * The checksums make the sum of the u32 of a header with its name 0, and that of the first 512
 * bytes of the image. Info is: of a directory, its first header; of a hard link, the header of the
 * file; of a device, its number.
 *
 * Source: Linux, Documentation/filesystems/romfs.rst.
 */
#include "analyzer/base/arena.h"
#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"
#include "analyzer/base/reader.h"
#include "extractors/common/path.h"
#include "extractors/extractor.h"

#define SUM_SIZE 512u /* bytes of the image that have a checksum */
#define SECTOR 1024u  /* genromfs fills the image up to a multiple */
#define MIN_SIZE 32u
#define MAX_NAME 1024u
#define OFFSET 0xfffffff0u
#define EXECUTABLE 8u

enum type { HARDLINK, DIRECTORY, REGULAR, SYMLINK, BLOCK, CHAR, SOCKET, FIFO };

struct header {
	uint32_t at, next, info;
	enum type type;
	bool executable;
	struct bytes name, body;
	uint32_t size; /* as stored: the body has less when the image is cut */
};

struct dir {
	uint32_t next; /* header; 0: none */
	size_t path;   /* length of its own path */
};

/* A hard link, told when the paths of all files are known. */
struct link {
	uint32_t at;
	struct bytes path;
};

struct walk {
	struct bytes in;
	struct sink *sink;
	struct dir *stack;
	struct bytes *paths; /* of the file with a header there, by its offset / 16 */
	struct link *links;
	size_t depth, stack_room, link_count, link_room;
	struct buf path;
	struct arena arena;
	enum err status; /* the first error that was noted */
};

static uint32_t sum(struct bytes in)
{
	uint32_t sum = 0;

	for (size_t i = 0; i + 4 <= in.len; i += 4)
		sum += be32(in.ptr + i);
	return sum;
}

/* The size that the superblock says, 0 if it is not one; *FIRST: the offset of the first header. */
static uint32_t read_super(struct bytes in, uint64_t *first)
{
	uint32_t size;
	const uint8_t *end;

	if (!bytes_at(in, 0, "-rom1fs-", 8) || in.len < MIN_SIZE)
		return 0;
	size = be32(in.ptr + 8);
	end = memchr(in.ptr + 16, 0, (in.len < MAX_NAME ? in.len : MAX_NAME) - 16);
	if (size < MIN_SIZE || size % 16 || !end)
		return 0;
	*first = ((uint64_t)(end - in.ptr) + 16) & OFFSET;
	/* an image with fewer bytes than the checksum is of cannot be judged by it */
	if (hash_verify() && in.len >= (size < SUM_SIZE ? size : SUM_SIZE) &&
	    sum(bytes_head(in, size < SUM_SIZE ? size : SUM_SIZE)))
		return 0;
	return size;
}

static enum err romfs_probe(struct bytes from, struct span *out)
{
	struct bytes padding;
	uint64_t first, end;
	uint32_t size = read_super(from, &first);

	if (!size)
		return ERR_NOMATCH;
	end = ((uint64_t)size + SECTOR - 1) / SECTOR * SECTOR;
	if (!bytes_sub(from, size, end - size, &padding) || !bytes_all(padding, 0))
		end = size;
	*out = (struct span){ .size = end, .bits = 64 + 32 };
	return OK;
}

static enum err read_header(const struct walk *w, uint32_t at, struct header *h)
{
	struct reader r = reader_be(w->in);
	const uint8_t *end;
	struct bytes text;
	uint32_t next;
	size_t name;

	reader_seek(&r, at);
	next = read_u32(&r);
	*h = (struct header){ .at = at,
			      .next = next & OFFSET,
			      .type = (enum type)(next & 7),
			      .executable = next & EXECUTABLE };
	h->info = read_u32(&r);
	h->size = read_u32(&r);
	reader_skip(&r, 4);
	text = bytes_head(bytes_from(w->in, r.pos), MAX_NAME);
	end = memchr(text.ptr, 0, text.len);
	if (r.bad || !end)
		return r.bad || text.len < MAX_NAME ? ERR_TRUNCATED : ERR_CORRUPT;
	h->name = bytes_head(text, (uint64_t)(end - text.ptr));
	name = (h->name.len + 16) & OFFSET;
	if (name > text.len)
		return ERR_TRUNCATED;
	if (hash_verify() && sum(bytes_head(bytes_from(w->in, at), 16 + name)))
		return ERR_CORRUPT;
	h->body = bytes_head(bytes_from(w->in, r.pos + name), h->size);
	return OK;
}

static enum err push(struct walk *w, uint32_t next)
{
	struct dir *more = mem_more(w->stack, w->depth, &w->stack_room, sizeof(*more));

	if (!more)
		return ERR_NOMEM;
	w->stack = more;
	w->stack[w->depth++] = (struct dir){ next, w->path.len };
	return OK;
}

static enum err remember_link(struct walk *w, uint32_t at)
{
	struct link *more = mem_more(w->links, w->link_count, &w->link_room, sizeof(*more));

	if (!more)
		return ERR_NOMEM;
	w->links = more;
	w->links[w->link_count++] = (struct link){ at, w->paths[at / 16] };
	return OK;
}

/* Tell the sink of H, which has the path of W; go into it if it is a directory. */
static enum err emit(struct walk *w, const struct header *h)
{
	static const enum entry_kind kinds[] = {
		[DIRECTORY] = ENTRY_DIR, [REGULAR] = ENTRY_FILE, [SYMLINK] = ENTRY_SYMLINK,
		[BLOCK] = ENTRY_BLOCK,   [CHAR] = ENTRY_CHAR,    [SOCKET] = ENTRY_SOCKET,
		[FIFO] = ENTRY_FIFO,
	};
	struct entry entry = { .path = w->paths[h->at / 16] };
	enum err err;

	if (h->type == HARDLINK)
		return remember_link(w, h->at);
	entry.kind = kinds[h->type];
	entry.mode = h->executable || h->type == DIRECTORY ? 0755 : 0644;
	if ((h->type == REGULAR || h->type == SYMLINK) && h->body.len < h->size) {
		entry.status = ERR_TRUNCATED;
		sink_fault(w->sink, &w->status, ERR_TRUNCATED, h->at,
			   "as many bytes as the romfs file has");
	}
	if (h->type == REGULAR)
		return sink_slice(w->sink, &entry, h->body);
	if (h->type == SYMLINK)
		entry.target = h->body;
	if (h->type == BLOCK || h->type == CHAR) {
		entry.major = h->info >> 16;
		entry.minor = h->info & 0xffff;
	}
	err = sink_plain(w->sink, &entry);
	return !err && h->type == DIRECTORY ? push(w, h->info & OFFSET) : err;
}

/* The next header of DIR. Every header is in one directory, once: the walk ends. */
static enum err visit(struct walk *w, struct dir *dir)
{
	uint32_t at = dir->next;
	struct header h;
	char *path;
	enum err err = read_header(w, at, &h);

	dir->next = 0;
	if (!err && w->paths[at / 16].ptr)
		err = ERR_CORRUPT;
	if (err) {
		sink_fault(w->sink, &w->status, err, at, "the header of a romfs file");
		return OK;
	}
	dir->next = h.next;
	w->paths[at / 16] = bytes_str(""); /* visited; no path to link to */
	if (bytes_equal(h.name, bytes_str(".")) || bytes_equal(h.name, bytes_str("..")))
		return OK;
	err = path_join(&w->path, dir->path, h.name);
	if (err == ERR_NOMEM)
		return err;
	if (err) {
		sink_fault(w->sink, &w->status, err, at,
			   "a romfs name of one component, not too long");
		return OK;
	}
	path = arena_copy(&w->arena, buf_bytes(&w->path));
	if (!path)
		return ERR_NOMEM;
	w->paths[at / 16] = bytes_of(path, w->path.len);
	return emit(w, &h);
}

static enum err emit_link(struct walk *w, const struct link *link)
{
	struct entry entry = { .kind = ENTRY_HARDLINK, .path = link->path };
	struct header h, target;

	if (read_header(w, link->at, &h) || read_header(w, h.info & OFFSET, &target) ||
	    target.type == HARDLINK || target.type == DIRECTORY || !w->paths[target.at / 16].len) {
		sink_fault(w->sink, &w->status, ERR_CORRUPT, link->at,
			   "a file that the romfs hard link means");
		return OK;
	}
	entry.target = w->paths[target.at / 16];
	return sink_plain(w->sink, &entry);
}

static enum err walk_all(struct walk *w, uint64_t first)
{
	enum err err = first < w->in.len ? push(w, (uint32_t)first) : OK;

	while (!err && w->depth) {
		struct dir *dir = &w->stack[w->depth - 1];

		if (dir->next)
			err = visit(w, dir);
		else
			w->depth--;
	}
	for (size_t i = 0; i < w->link_count && !err; i++)
		err = emit_link(w, &w->links[i]);
	return err;
}

static enum err romfs_extract(struct bytes in, struct sink *sink)
{
	uint64_t first;
	uint32_t size = read_super(in, &first);
	struct walk w = { .in = bytes_head(in, size),
			  .sink = sink,
			  .path = buf_with_max(PATH_LIMIT) };
	enum err err = ERR_NOMEM;

	if (!size)
		return ERR_NOMATCH;
	if (in.len < size)
		sink_fault(w.sink, &w.status, ERR_TRUNCATED, in.len,
			   "as many bytes as the romfs superblock says");
	sink_attribute(sink, "romfs.name",
		       bytes_of(in.ptr + 16, strnlen((const char *)in.ptr + 16, first - 17)));
	w.paths = mem_zalloc(w.in.len / 16 + 1, sizeof(*w.paths));
	if (w.paths)
		err = walk_all(&w, first);
	mem_free(w.paths);
	mem_free(w.stack);
	mem_free(w.links);
	buf_finish(&w.path);
	arena_finish(&w.arena);
	return err ? err : w.status;
}

const struct extractor extractor_romfs = {
	.name = "romfs",
	.summary = "uncompressed read-only file system of small Linux systems",
	.limitations = "",
	.magic = (const struct magic[]){ { "-rom1fs-", 8, 0 }, { 0 } },
	.probe = romfs_probe,
	.extract = romfs_extract,
};
