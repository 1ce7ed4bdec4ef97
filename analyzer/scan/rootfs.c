/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/scan/rootfs.h"

#include <dirent.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "analyzer/base/mem.h"
#include "analyzer/scan/beneath.h"

#define LINK_MAX_BYTES 4096u
#define LISTING_MAX (1u << 30)

struct item {
	const char *path, *target;
	struct stat st;
	enum err status;
};

/* Also the source of all bodies; a token is the index of an item. */
struct rootfs {
	struct source source;
	int directory;
	struct arena arena;
	struct item *items;
	size_t count, room;
};

static void rootfs_close(struct source *source)
{
	struct rootfs *r = (struct rootfs *)(void *)source;

	close(r->directory);
	arena_finish(&r->arena);
	mem_free(r->items);
	mem_free(r);
}

static enum err read_all(int fd, uint64_t size, struct buf *out)
{
	while (out->len < size) {
		uint64_t left = size - out->len;
		size_t want = left < 1u << 20 ? (size_t)left : 1u << 20;
		enum err err = buf_reserve(out, want);
		ssize_t got = err ? 0 : read(fd, out->ptr + out->len, want);

		if (err)
			return err;
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return got < 0 ? ERR_IO : ERR_TRUNCATED;
		out->len += (size_t)got;
	}
	return OK;
}

static enum err read_body(struct source *source, uint64_t token, struct buf *out,
			  struct fault *fault)
{
	struct rootfs *r = (struct rootfs *)(void *)source;
	const struct item *item = &r->items[token];
	int fd = beneath_open(r->directory, item->path, O_RDONLY | O_NONBLOCK | O_NOCTTY, 0);
	struct stat st;
	enum err err = ERR_IO;

	*fault = (struct fault){ 0, "a file that can be read" };
	if (fd < 0)
		return ERR_IO;
	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode))
		err = read_all(fd, (uint64_t)item->st.st_size, out);
	fault->at = out->len;
	close(fd);
	return err;
}

enum err rootfs_open(const char *path, struct rootfs **out)
{
	struct rootfs *r = mem_zalloc(1, sizeof(*r));

	if (!r)
		return ERR_NOMEM;
	r->source = (struct source){ .read = read_body, .close = rootfs_close, .refs = 1 };
	r->directory = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (r->directory < 0) {
		mem_free(r);
		return ERR_IO;
	}
	*out = r;
	return OK;
}

void rootfs_free(struct rootfs *r)
{
	if (r)
		source_unref(&r->source);
}

int rootfs_directory(const struct rootfs *r)
{
	return r->directory;
}

static enum err add_item(struct rootfs *r, int fd, const char *above, const char *name)
{
	struct item *more = mem_more(r->items, r->count, &r->room, sizeof(*more));
	struct item item = { .target = NULL };
	char target[LINK_MAX_BYTES];
	ssize_t len;

	if (!more)
		return ERR_NOMEM;
	r->items = more;
	item.path = arena_printf(&r->arena, "%s%s%s", above, *above ? "/" : "", name);
	if (!item.path)
		return ERR_NOMEM;
	if (fstatat(fd, name, &item.st, AT_SYMLINK_NOFOLLOW))
		item.status = ERR_IO;
	if (!item.status && S_ISLNK(item.st.st_mode)) {
		len = readlinkat(fd, name, target, sizeof(target));
		item.status = len < 0 ? ERR_IO : OK;
		item.target = arena_copy(&r->arena, bytes_of(target, len < 0 ? 0 : (size_t)len));
		if (!item.target)
			return ERR_NOMEM;
	}
	r->items[r->count++] = item;
	return OK;
}

/* The names in the directory at ABOVE, which is "" for the root. ERR_IO when it cannot be read. */
static enum err list_directory(struct rootfs *r, const char *above)
{
	int fd = beneath_open(r->directory, *above ? above : ".",
			      O_RDONLY | O_DIRECTORY | O_NONBLOCK, 0);
	DIR *list = fd < 0 ? NULL : fdopendir(fd);
	const struct dirent *e;
	enum err err = OK;

	if (!list) {
		if (fd >= 0)
			close(fd);
		return ERR_IO;
	}
	/* only an error of readdir() is one of the directory */
	while (!err && (errno = 0, e = readdir(list)))
		if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
			err = add_item(r, fd, above, e->d_name);
	if (!err && errno)
		err = ERR_IO;
	closedir(list);
	return err;
}

static int by_path(const void *a, const void *b)
{
	return strcmp(((const struct item *)a)->path, ((const struct item *)b)->path);
}

static enum entry_kind kind_of(const struct item *item)
{
	switch (item->st.st_mode & S_IFMT) {
	case S_IFDIR:
		return ENTRY_DIR;
	case S_IFLNK:
		return ENTRY_SYMLINK;
	case S_IFCHR:
		return ENTRY_CHAR;
	case S_IFBLK:
		return ENTRY_BLOCK;
	case S_IFIFO:
		return ENTRY_FIFO;
	case S_IFSOCK:
		return ENTRY_SOCKET;
	default:
		return ENTRY_FILE;
	}
}

static enum err emit_item(struct rootfs *r, size_t index, struct sink *sink)
{
	const struct item *item = &r->items[index];
	struct entry e = { .kind = kind_of(item),
			   .path = bytes_str(item->path),
			   .mode = item->st.st_mode & 07777,
			   .uid = item->st.st_uid,
			   .gid = item->st.st_gid,
			   .mtime = item->st.st_mtime,
			   .status = item->status };

	if (item->target)
		e.target = bytes_str(item->target);
	if (e.kind == ENTRY_CHAR || e.kind == ENTRY_BLOCK) {
		e.major = major(item->st.st_rdev);
		e.minor = minor(item->st.st_rdev);
	}
	if (e.kind != ENTRY_FILE || e.status != OK)
		return sink_plain(sink, &e);
	return sink_defer(sink, &e, (uint64_t)item->st.st_size, &r->source, index);
}

/* All items, in the order of their paths. ERR_IO: the root could not be read. */
static enum err list_all(struct rootfs *r)
{
	enum err root = list_directory(r, ""), err = root;

	for (size_t i = 0; i < r->count && err != ERR_NOMEM; i++) {
		if (r->items[i].status != OK || !S_ISDIR(r->items[i].st.st_mode))
			continue;
		err = list_directory(r, r->items[i].path);
		r->items[i].status = err;
	}
	if (r->count)
		qsort(r->items, r->count, sizeof(*r->items), by_path);
	return err == ERR_NOMEM ? err : root;
}

static void forget_all(struct rootfs *r)
{
	arena_finish(&r->arena);
	mem_free(r->items);
	r->items = NULL;
	r->count = r->room = 0;
}

enum err rootfs_fill(void *context, struct sink *sink)
{
	struct rootfs *r = context;
	enum err err;

	forget_all(r); /* of a scan that begins anew */
	err = list_all(r);
	if (err == ERR_NOMEM)
		return err;
	if (err == ERR_IO)
		sink_note(sink, ERR_IO, 0, "a directory that can be read");
	err = OK;
	for (size_t i = 0; i < r->count && !err; i++)
		err = emit_item(r, i, sink);
	return err;
}

enum err rootfs_digest(struct tree *tree)
{
	struct buf listing = buf_with_max(LISTING_MAX);
	struct arena line = { 0 };
	enum err err = OK;

	for (const struct node *n = tree->root->first; n && !err; n = n->next) {
		char hex[2 * SHA256_SIZE + 1] = "-";
		const char *text;

		if (n->hashed)
			hash_hex(n->sha256, SHA256_SIZE, hex);
		text = arena_printf(&line, "%s %04o %" PRIu32 " %" PRIu32 " %s %s -> %s\n",
				    node_kind_name(n->kind), n->mode, n->uid, n->gid, hex, n->name,
				    n->target ? n->target : "");
		err = text ? buf_append(&listing, bytes_str(text)) : ERR_NOMEM;
		arena_finish(&line);
	}
	if (!err)
		hash_sha256(buf_bytes(&listing), tree->root->sha256);
	buf_finish(&listing);
	return err;
}
