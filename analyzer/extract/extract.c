/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/extract/extract.h"

#include <errno.h>
#include <inttypes.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

#include "analyzer/base/mem.h"
#include "analyzer/extract/names.h"
#include "analyzer/scan/beneath.h"
#include "analyzer/scan/vfs.h"

#define CHUNK 65536u
#define MAX_LEVELS 256u /* directories above a file */

/* The bytes of one node: in the image as they are, or in the spool. */
struct body {
	const struct node *node;
	const uint8_t *here; /* NULL: in the spool */
	uint64_t at, size;
};

/* Where a node goes. */
struct target {
	uint32_t place, inside; /* NAMES_NONE: not written, nothing inside */
	uint32_t body;          /* index + 1; 0: none */
	bool written;
	const char *note; /* why not, or what is different */
};

struct extract {
	struct bytes image;
	int directory, spool;
	uint64_t max, spooled;
	pthread_mutex_t lock;
	struct body *bodies;
	size_t body_count, body_room;
	int failed; /* errno of the first body that could not be spooled */
	bool nomem;
	struct names *names;
	struct target *targets; /* by node id */
	uint32_t *modes;        /* by place: of a directory, 0 = not said */
	bool *made;             /* by place */
	uint8_t *chunk;
	struct arena scratch;
	struct extract_result result;
};

struct extract *extract_new(struct bytes image, int directory, int spool, uint64_t max)
{
	struct extract *x = mem_zalloc(1, sizeof(*x));

	if (!x)
		return NULL;
	*x = (struct extract){ .image = image, .directory = directory, .spool = spool, .max = max };
	pthread_mutex_init(&x->lock, NULL);
	x->names = names_new();
	x->chunk = mem_alloc(CHUNK, 1);
	if (x->names && x->chunk)
		return x;
	extract_free(x);
	return NULL;
}

void extract_free(struct extract *x)
{
	if (!x)
		return;
	pthread_mutex_destroy(&x->lock);
	names_free(x->names);
	arena_finish(&x->scratch);
	mem_free(x->bodies);
	mem_free(x->targets);
	mem_free(x->modes);
	mem_free(x->made);
	mem_free(x->chunk);
	mem_free(x);
}

static bool has_file(const struct node *node)
{
	return node->kind == NODE_FILE || node->kind == NODE_PART || node->kind == NODE_UNKNOWN;
}

static bool add_body(struct extract *x, struct body body)
{
	struct body *more = mem_more(x->bodies, x->body_count, &x->body_room, sizeof(*more));

	x->nomem |= !more;
	if (!more)
		return false;
	x->bodies = more;
	x->bodies[x->body_count++] = body;
	return true;
}

/* A place for IN, the bytes of NODE, in the spool, if they are to be put there. */
static bool reserve(struct extract *x, const struct node *node, struct bytes in, uint64_t *at)
{
	bool inside = in.ptr >= x->image.ptr && in.ptr <= x->image.ptr + x->image.len &&
		      in.len <= (size_t)(x->image.ptr + x->image.len - in.ptr);
	bool fits;

	pthread_mutex_lock(&x->lock);
	*at = x->spooled;
	fits = inside || (!x->failed && in.len <= x->max - x->spooled);
	if (fits && add_body(x, (struct body){ node, inside ? in.ptr : NULL, *at, in.len }) &&
	    !inside)
		x->spooled += in.len;
	fits = fits && !inside && !x->nomem;
	pthread_mutex_unlock(&x->lock);
	return fits;
}

static bool write_spool(struct extract *x, struct bytes in, uint64_t at)
{
	while (in.len) {
		ssize_t done = pwrite(x->spool, in.ptr, in.len, (off_t)at);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0) {
			int why = done < 0 ? errno : EIO;

			pthread_mutex_lock(&x->lock);
			x->failed = why;
			pthread_mutex_unlock(&x->lock);
			return false;
		}
		in = bytes_from(in, (size_t)done);
		at += (uint64_t)done;
	}
	return true;
}

void extract_body(void *context, const struct node *node, struct blob *blob)
{
	struct extract *x = context;
	struct bytes in = blob_bytes(blob), run = in;
	uint64_t at, done = 0;
	bool good = true;

	if (!has_file(node) || !reserve(x, node, in, &at))
		return;
	while (good && blob_run(blob, in, done, &run)) {
		uint64_t start = (uint64_t)(run.ptr - in.ptr);

		good = write_spool(x, run, at + start);
		done = start + run.len;
	}
	if (good && done < in.len) /* the file reaches to the end of what is a hole */
		(void)write_spool(x, bytes_from(in, in.len - 1), at + in.len - 1);
}

void extract_restart(void *context)
{
	struct extract *x = context;

	mem_free(x->bodies); /* so that the scan has the memory that it had before */
	x->bodies = NULL;
	x->body_count = x->body_room = 0;
	x->spooled = 0;
	x->failed = ftruncate(x->spool, 0) ? errno : 0; /* what follows has holes */
	x->nomem = false;
}

/* The next component of PATH; false at its end. Empty ones and "." say nothing. */
static bool next_component(struct bytes *path, struct bytes *out)
{
	for (;;) {
		size_t len = 0;

		while (path->len && path->ptr[0] == '/')
			*path = bytes_from(*path, 1);
		if (!path->len)
			return false;
		while (len < path->len && path->ptr[len] != '/')
			len++;
		*out = bytes_head(*path, len);
		*path = bytes_from(*path, len);
		if (len != 1 || out->ptr[0] != '.')
			return true;
	}
}

/* Directories of PATH below PLACE; all components, or all but the last, which goes to *LAST. */
static uint32_t walk(struct extract *x, uint32_t place, const char *path, struct bytes *last)
{
	struct bytes rest = bytes_str(path), component, next;
	bool more = next_component(&rest, &component);

	if (last)
		*last = bytes_of(NULL, 0);
	while (more && place != NAMES_NONE) {
		more = next_component(&rest, &next);
		if (last && !more)
			*last = component;
		else
			place = names_directory(x->names, place, component);
		component = next;
	}
	return place;
}

/* What a node without a path is called: as in its location. */
static const char *own_name(struct extract *x, const struct node *n)
{
	if (n->kind >= NODE_FILE || (n->kind == NODE_PART && n->name && *n->name))
		return n->name;
	if (!n->placed)
		return "content";
	return arena_printf(&x->scratch, "%s@0x%" PRIx64,
			    n->format ? n->format->name : node_kind_name(n->kind), n->offset);
}

static bool has_place(const struct node *n)
{
	return has_file(n) || n->kind == NODE_HARDLINK || (n->kind == NODE_REGION && n->first);
}

/* Names for the children of NODE, whose content goes to the directory INSIDE: directories first, so
 * that a file of the same name gives way. */
static bool name_children(struct extract *x, const struct node *node, uint32_t inside)
{
	for (const struct node *n = node->first; n; n = n->next) {
		struct target *t = &x->targets[n->id];
		struct bytes last;

		if (n->kind == NODE_DIR)
			t->place = walk(x, inside, n->name, NULL);
		else if (has_place(n) && n->kind >= NODE_FILE)
			t->place = walk(x, inside, n->name, &last);
		else
			continue;
		if (t->place == NAMES_NONE)
			return false;
	}
	for (const struct node *n = node->first; n; n = n->next) {
		struct target *t = &x->targets[n->id];
		const char *name = has_place(n) && !node_is_whole(n) ? own_name(x, n) : NULL;
		struct bytes last;
		uint32_t parent;

		if (!has_place(n) || node_is_whole(n))
			continue;
		parent = name ? walk(x, inside, name, &last) : NAMES_NONE;
		t->place = parent != NAMES_NONE ? names_file(x->names, parent, last) : NAMES_NONE;
		if (t->place == NAMES_NONE)
			return false;
		if (strncmp(names_last(x->names, t->place), (const char *)last.ptr, last.len) !=
			    0 ||
		    names_last(x->names, t->place)[last.len])
			t->note = "renamed";
		if (n->hidden) /* by a later layer: it is there, but not of the product */
			t->note = n->hidden;
	}
	return true;
}

static enum err give_names(struct extract *x, const struct tree *tree)
{
	for (uint32_t i = 0; i < tree->count; i++) {
		const struct node *n = tree->nodes[i];
		struct target *t = &x->targets[i];

		if (!n->first)
			continue;
		if (!n->parent)
			t->inside = NAMES_ROOT;
		else if (node_is_whole(n))
			t->inside = x->targets[n->parent->id].inside;
		else if (t->place != NAMES_NONE)
			t->inside = names_inside(x->names, t->place);
		if (t->inside == NAMES_NONE || !name_children(x, n, t->inside))
			return ERR_NOMEM;
	}
	return OK;
}

static bool make_directory(struct extract *x, uint32_t place)
{
	char path[NAMES_PATH + 1];
	uint32_t mode = x->modes[place] ? (x->modes[place] & 0777) | 0700 : 0755;
	int fd, done;

	if (!names_path(x->names, names_parent(x->names, place), path))
		return false;
	fd = beneath_open(x->directory, path, O_PATH | O_DIRECTORY, 0);
	done = fd < 0 ? -1 : mkdirat(fd, names_last(x->names, place), mode);
	if (fd >= 0)
		close(fd);
	x->made[place] = done == 0;
	x->result.directories += done == 0;
	return done == 0;
}

/* Make PLACE and what is above it. False with errno, 0 when the path is too long. */
static bool make_directories(struct extract *x, uint32_t place)
{
	uint32_t list[MAX_LEVELS], count = 0;
	char path[NAMES_PATH + 1];

	errno = 0;
	for (uint32_t p = place; !x->made[p]; p = names_parent(x->names, p)) {
		if (count == MAX_LEVELS)
			return false;
		list[count++] = p;
	}
	if (count && !names_path(x->names, place, path))
		return false;
	while (count--)
		if (!make_directory(x, list[count]))
			return false;
	return true;
}

static bool write_all(int fd, const uint8_t *from, size_t len)
{
	while (len) {
		ssize_t n = write(fd, from, len);

		if (n < 0 && errno != EINTR)
			return false;
		from += n < 0 ? 0 : n;
		len -= n < 0 ? 0 : (size_t)n;
	}
	return true;
}

static bool copy_out(struct extract *x, const struct body *body, int fd)
{
	uint64_t done = 0;

	if (body->here)
		return write_all(fd, body->here, (size_t)body->size);
	while (done < body->size) {
		uint64_t left = body->size - done;
		ssize_t got = pread(x->spool, x->chunk, left < CHUNK ? (size_t)left : CHUNK,
				    (off_t)(body->at + done));

		if (got <= 0) {
			errno = got < 0 ? errno : EIO;
			return false;
		}
		if (!write_all(fd, x->chunk, (size_t)got))
			return false;
		done += (uint64_t)got;
	}
	return true;
}

/* Write BODY, NULL for an empty file, where NODE's target says. ERR_IO with errno. */
static enum err write_file(struct extract *x, const struct node *node, const struct body *body)
{
	struct target *t = &x->targets[node->id];
	uint32_t mode = node->kind >= NODE_FILE ? node->mode & 0777 : 0644;
	char path[NAMES_PATH + sizeof(".partial")];
	bool done;
	int fd;

	if (body && body->size > x->max - x->result.bytes) {
		t->note = "over the limit 'output'";
		x->result.left_out++;
		return OK;
	}
	if (!make_directories(x, names_parent(x->names, t->place)) ||
	    !names_path(x->names, t->place, path)) {
		if (errno)
			return ERR_IO;
		t->note = "path too long";
		x->result.left_out++;
		return OK;
	}
	if (node->status != OK)
		memcpy(path + strlen(path), ".partial", sizeof(".partial"));
	fd = beneath_open(x->directory, path, O_WRONLY | O_CREAT | O_EXCL, mode);
	if (fd < 0)
		return ERR_IO;
	done = !body || copy_out(x, body, fd);
	if (close(fd) || !done)
		return ERR_IO;
	t->written = true;
	x->result.files++;
	x->result.bytes += body ? body->size : 0;
	return OK;
}

/* The hard links of CONTAINER are written as copies of what they lead to. */
static enum err write_hard_links(struct extract *x, const struct node *container)
{
	const struct node *n = container->first;
	struct vfs *vfs;
	enum err err = OK;

	while (n && n->kind != NODE_HARDLINK)
		n = n->next;
	if (!n)
		return OK;
	vfs = vfs_new(container);
	if (!vfs)
		return ERR_NOMEM;
	for (; n && !err; n = n->next) {
		const struct node *to = n->kind == NODE_HARDLINK ? vfs_follow(vfs, n) : NULL;
		struct target *t = &x->targets[n->id];

		if (n->kind != NODE_HARDLINK)
			continue;
		if (!to || to->kind != NODE_FILE || !x->targets[to->id].written ||
		    to->status != OK) {
			t->note = "leads to no whole file";
			continue;
		}
		if (!t->note)
			t->note = "copied";
		err = write_file(x, n,
				 x->targets[to->id].body ? &x->bodies[x->targets[to->id].body - 1]
							 : NULL);
	}
	vfs_free(vfs);
	return err;
}

static enum err write_node(struct extract *x, const struct node *n)
{
	struct target *t = &x->targets[n->id];

	if (n->kind == NODE_DIR && t->place != NAMES_NONE) {
		if (make_directories(x, t->place))
			t->written = true;
		else if (errno)
			return ERR_IO;
		else
			t->note = "path too long";
		return OK;
	}
	if (!has_file(n) || t->place == NAMES_NONE)
		return OK;
	if (t->body)
		return write_file(x, n, &x->bodies[t->body - 1]);
	if (n->kind == NODE_FILE && n->status == OK && !n->size)
		return write_file(x, n, NULL);
	t->note = n->status == OK ? "over the limit 'output'" : "no bytes";
	x->result.left_out += n->status == OK;
	return OK;
}

/* The path that was written for NODE, or "-". */
static const char *written_path(struct extract *x, const struct node *n)
{
	char path[NAMES_PATH + 1];

	if (!x->targets[n->id].written || !names_path(x->names, x->targets[n->id].place, path))
		return "-";
	return arena_printf(&x->scratch, "%s%s", path,
			    n->kind == NODE_FILE || n->kind == NODE_PART || n->kind == NODE_UNKNOWN
				    ? n->status != OK ? ".partial" : ""
				    : "");
}

static bool list_node(struct extract *x, const struct node *n, FILE *out)
{
	const char *location = node_location(n, &x->scratch), *path = written_path(x, n);
	char hex[2 * SHA256_SIZE + 1] = "-";

	if (!location || !path)
		return false;
	if (n->hashed)
		hash_hex(n->sha256, SHA256_SIZE, hex);
	fprintf(out, "%s\t%s\t", location, node_kind_name(n->kind));
	if (n->kind >= NODE_FILE)
		fprintf(out, "%04o\t%" PRIu32 "\t%" PRIu32 "\t", n->mode, n->uid, n->gid);
	else
		fputs("-\t-\t-\t", out);
	fprintf(out, "%" PRIu64 "\t%s\t%s\t%s\t%s\t%s\n", n->size, hex, n->target ? n->target : "-",
		err_name(n->status), path, x->targets[n->id].note ? x->targets[n->id].note : "-");
	arena_finish(&x->scratch);
	return true;
}

static enum err list_all(struct extract *x, const struct tree *tree, FILE *out)
{
	fputs("path\tkind\tmode\tuid\tgid\tsize\tsha256\ttarget\tstatus\twritten\tnote\n", out);
	for (uint32_t i = 1; i < tree->count; i++) {
		const struct node *n = tree->nodes[i];

		if (n->kind == NODE_HEADER || n->kind == NODE_PADDING ||
		    (n->kind == NODE_REGION && n->status == OK))
			continue;
		if (!list_node(x, n, out))
			return ERR_NOMEM;
	}
	errno = 0;
	return fflush(out) || ferror(out) ? ERR_IO : OK;
}

/* Unknown bytes between what was found have no task of their own: they are part of what is around
 * them. */
static enum err find_unknown(struct extract *x, const struct node *node)
{
	const struct node *up = node;
	uint64_t at = 0;

	if (node->kind != NODE_UNKNOWN || x->targets[node->id].body)
		return OK;
	do {
		at += up->offset;
		up = up->parent;
	} while (up->parent && up->placed && !x->targets[up->id].body);
	if (!up->parent && at <= x->image.len && node->size <= x->image.len - at) {
		if (!add_body(x, (struct body){ node, x->image.ptr + at, 0, node->size }))
			return ERR_NOMEM;
	} else if (x->targets[up->id].body) {
		struct body body = x->bodies[x->targets[up->id].body - 1];

		if (at > body.size || node->size > body.size - at)
			return OK;
		if (!add_body(x, (struct body){ node, body.here ? body.here + at : NULL,
						body.at + at, node->size }))
			return ERR_NOMEM;
	} else {
		return OK;
	}
	x->targets[node->id].body = (uint32_t)x->body_count;
	return OK;
}

static enum err prepare(struct extract *x, const struct tree *tree)
{
	enum err err;

	x->targets = mem_zalloc(tree->count, sizeof(*x->targets));
	if (!x->targets || x->nomem)
		return ERR_NOMEM;
	for (uint32_t i = 0; i < tree->count; i++)
		x->targets[i] = (struct target){ .place = NAMES_NONE, .inside = NAMES_NONE };
	for (size_t i = 0; i < x->body_count; i++)
		x->targets[x->bodies[i].node->id].body = (uint32_t)i + 1;
	for (uint32_t i = 0; i < tree->count; i++)
		if (find_unknown(x, tree->nodes[i]))
			return ERR_NOMEM;
	err = give_names(x, tree);
	arena_finish(&x->scratch);
	if (err)
		return err;
	x->modes = mem_zalloc(names_count(x->names), sizeof(*x->modes));
	x->made = mem_zalloc(names_count(x->names), sizeof(*x->made));
	if (!x->modes || !x->made)
		return ERR_NOMEM;
	x->made[NAMES_ROOT] = true;
	for (uint32_t i = 0; i < tree->count; i++)
		if (tree->nodes[i]->kind == NODE_DIR && x->targets[i].place != NAMES_NONE)
			x->modes[x->targets[i].place] = tree->nodes[i]->mode;
	return OK;
}

enum err extract_finish(struct extract *x, const struct tree *tree, FILE *manifest,
			struct extract_result *result)
{
	enum err err = OK;

	errno = x->failed;
	if (x->failed)
		return ERR_IO;
	err = prepare(x, tree);
	for (uint32_t i = 0; i < tree->count && !err; i++)
		err = write_node(x, tree->nodes[i]);
	for (uint32_t i = 0; i < tree->count && !err; i++)
		err = write_hard_links(x, tree->nodes[i]);
	if (!err)
		err = list_all(x, tree, manifest);
	*result = x->result;
	return err;
}
