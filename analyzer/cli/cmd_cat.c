/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <pthread.h>

#include "analyzer/base/mem.h"
#include "analyzer/cli/command.h"
#include "analyzer/cli/message.h"
#include "analyzer/cli/near.h"
#include "analyzer/scan/vfs.h"

static struct common_options common = { .threshold = 0.5 };

static const struct option_row options[] = {
	COMMON_OPTIONS(common),
	{ 0 },
};

/* The nodes that PATH names, with their bytes. */
struct wanted {
	const char *path;
	pthread_mutex_t lock;
	const struct node *node; /* the first in tree order: the one with the smallest location */
	struct blob *bytes;
	char *location;
	unsigned count;
	bool failed;
	/* the innermost body around PATH, for a region in it that has no body of its own */
	const struct node *around;
	struct blob *around_bytes;
	size_t around_len; /* of its location */
	unsigned around_count;
};

/* A location may be without the image's name, as the table of 'assay scan' shows it. */
static bool names(const struct wanted *w, const struct node *node, const char *location)
{
	const char *path = w->path, *inside = strstr(location, "!/");

	if (strcmp(location, path) == 0 || (inside && strcmp(inside + 2, path) == 0))
		return true;
	return node->kind == NODE_FILE && strcmp(node->name, path + strspn(path, "/")) == 0;
}

/* Is LOCATION what PATH, a location in it, begins with? */
static bool is_around(const char *location, const char *path)
{
	const char *inside = strstr(location, "!/");
	size_t len = strlen(location);

	if (!inside || (strncmp(path, location, len) == 0 && strncmp(path + len, "!/", 2) == 0))
		return true;
	len = strlen(inside + 2);
	return strncmp(path, inside + 2, len) == 0 && strncmp(path + len, "!/", 2) == 0;
}

static void keep_around(struct wanted *w, const struct node *node, struct blob *bytes, size_t len)
{
	pthread_mutex_lock(&w->lock);
	w->around_count += len == w->around_len;
	if (len > w->around_len && !w->node) {
		blob_unref(w->around_bytes);
		w->around = node;
		w->around_bytes = blob_ref(bytes);
		w->around_len = len;
		w->around_count = 1;
	}
	pthread_mutex_unlock(&w->lock);
}

/* Nodes are met in any order: the smallest location is kept, so that the answer is the same. */
static void keep(void *context, const struct node *node, struct blob *bytes)
{
	struct wanted *w = context;
	struct arena arena = { 0 };
	const char *location = node_location(node, &arena);

	if (!location || names(w, node, location)) {
		pthread_mutex_lock(&w->lock);
		w->failed |= !location;
		w->count++;
		blob_unref(w->around_bytes); /* the path is that of a body */
		w->around_bytes = NULL;
		if (location && (!w->node || strcmp(location, w->location) < 0)) {
			blob_unref(w->bytes);
			mem_free(w->location);
			w->node = node;
			w->bytes = blob_ref(bytes);
			w->location = mem_strdup(location);
			w->failed |= !w->location;
		}
		pthread_mutex_unlock(&w->lock);
	} else if (is_around(location, w->path)) {
		keep_around(w, node, bytes, strlen(location));
	}
	arena_finish(&arena);
}

/* The scan begins anew: what was met is of a tree that is gone. */
static void forget(void *context)
{
	struct wanted *w = context;

	blob_unref(w->bytes);
	blob_unref(w->around_bytes);
	mem_free(w->location);
	w->node = w->around = NULL;
	w->bytes = w->around_bytes = NULL;
	w->location = NULL;
	w->around_len = w->around_count = 0;
	w->count = 0;
	w->failed = false;
}

/* How many names at their ends PATH and PLACE share: "/part2/lib/x" and "a!/part2!/lib/x" three. */
static unsigned shared_names(const char *path, const char *place)
{
	const char *p = path + strlen(path), *q = place + strlen(place);
	unsigned count = 0;

	while (p > path && q > place && p[-1] == q[-1]) {
		p--;
		q--;
		count += *p == '/' || (q == place && (p == path || p[-1] == '/'));
		if (*q == '/' && q > place && q[-1] == '!')
			q--;
		if (*p == '/' && p > path && p[-1] == '!')
			p--;
	}
	return count;
}

/* The last name of PATH. */
static const char *base(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

/* The file or part whose path ends most like the one that is wanted, or else is called much like
 * it. */
static const struct node *nearest(const struct tree *tree, const char *path)
{
	const struct node *best = NULL, *close = NULL;
	struct near near = near_to(base(path));
	struct arena scratch = { 0 };
	unsigned most = 0;

	for (uint32_t i = 0; i < tree->count; i++) {
		const struct node *n = tree->nodes[i];
		const char *last = near.best;
		unsigned shared;

		if (!n->name || (n->kind != NODE_FILE && n->kind != NODE_PART))
			continue;
		shared = shared_names(path, n->name);
		if (shared) { /* the last name at least: and how much of the place? */
			const char *location = node_location(n, &scratch);

			shared = location ? shared_names(path, location) : shared;
			arena_finish(&scratch);
		}
		if (shared > most) {
			most = shared;
			best = n;
		}
		near_offer(&near, base(n->name));
		close = near.best != last ? n : close;
	}
	return best ? best : close;
}

/* The entry that is called PATH and has no bytes; NULL: there is none. */
static const struct node *bodiless(const struct tree *tree, const char *path, struct arena *arena)
{
	const char *inside;

	for (uint32_t i = 0; i < tree->count; i++) {
		const struct node *n = tree->nodes[i];
		const char *location;

		if (n->kind <= NODE_FILE || !n->name)
			continue;
		if (strcmp(n->name, path + strspn(path, "/")) == 0)
			return n;
		if (!shared_names(path, n->name))
			continue;
		location = node_location(n, arena);
		inside = location ? strstr(location, "!/") : NULL;
		if (location &&
		    (strcmp(location, path) == 0 || (inside && strcmp(inside + 2, path) == 0)))
			return n;
	}
	return NULL;
}

static const struct node *leads_to(const struct node *link)
{
	struct vfs *vfs = vfs_new(node_container(link));
	const struct node *end = vfs ? vfs_follow(vfs, link) : NULL;

	vfs_free(vfs);
	return end && end->kind == NODE_FILE ? end : NULL;
}

/* What is there instead of the file that was asked for. */
static int missing(const struct tree *tree, const char *path)
{
	struct arena arena = { 0 };
	const struct node *other = bodiless(tree, path, &arena), *meant = NULL;
	const char *location = NULL;

	if (!other)
		meant = nearest(tree, path);
	else if (other->target)
		meant = leads_to(other);
	if (meant)
		location = node_location(meant, &arena);
	if (location && strstr(location, "!/"))
		location = strstr(location, "!/") + 2;
	if (location && other)
		message("'%s' is a link to '%s': see '%s'", path, other->target, location);
	else if (location)
		message("no file '%s' in this image (did you mean '%s'?); 'assay tree' shows what "
			"is in it",
			path, location);
	else if (other)
		message("'%s' is no file but a %s", path, node_kind_name(other->kind));
	else
		message("no file '%s' in this image; 'assay tree' shows what is in it", path);
	arena_finish(&arena);
	return EXIT_UNUSABLE;
}

/* Has NODE no body of its own, but bytes in that of its parent? */
static bool is_region(const struct node *node)
{
	return node->kind == NODE_REGION || node->kind == NODE_HEADER ||
	       node->kind == NODE_PADDING || node->kind == NODE_UNKNOWN;
}

/* The header, format or unknown bytes that PATH names lie in the bytes that were kept. */
static void find_region(struct wanted *w, const struct tree *tree, struct bytes *out)
{
	const struct node *region = NULL;
	struct arena arena = { 0 };
	uint64_t at = 0;

	for (uint32_t i = 0; i < tree->count && !region && !w->failed; i++) {
		const struct node *n = tree->nodes[i];
		const char *location = is_region(n) ? node_location(n, &arena) : NULL;

		w->failed |= is_region(n) && !location;
		if (location && names(w, n, location)) {
			region = n;
			w->location = mem_strdup(location);
			w->failed |= !w->location;
		}
		arena_finish(&arena);
	}
	for (const struct node *n = region; n && n != w->around; n = n->parent) {
		if (!n->placed)
			return;
		at += n->offset;
	}
	if (region && bytes_sub(blob_bytes(w->around_bytes), at, region->size, out))
		w->node = region;
}

static int write_out(struct wanted *w, const struct tree *tree, bool quiet)
{
	struct bytes in = w->bytes ? blob_bytes(w->bytes) : bytes_of(NULL, 0);

	if (!w->node && w->around_bytes && w->around_count == 1)
		find_region(w, tree, &in);
	if (w->failed) {
		message("out of memory");
		return EXIT_UNUSABLE;
	}
	if (!w->node)
		return missing(tree, w->path);
	if (fwrite(in.ptr, 1, in.len, stdout) != in.len || fflush(stdout)) {
		if (errno != EPIPE)
			message("cannot write standard output: %s", strerror(errno));
		return EXIT_UNUSABLE;
	}
	if (w->count > 1 && !quiet)
		message("warning: %u files are called '%s'; this is '%s'", w->count, w->path,
			w->location);
	if (w->node->status != OK) {
		message("'%s' is not whole: %s", w->location, err_name(w->node->status));
		return EXIT_INCOMPLETE;
	}
	return EXIT_DONE;
}

static int run(const struct command *command, int argc, char **argv)
{
	struct session_options settings;
	struct session session = { 0 };
	struct wanted wanted = { .lock = PTHREAD_MUTEX_INITIALIZER };
	const char *arguments[2];
	int status = command_parse(command, argc, argv, arguments, 2, 2);

	if (status < 0)
		status = common_apply(command, &common, &settings);
	if (status >= 0)
		return status;
	wanted.path = arguments[1];
	settings.scan.body = keep;
	settings.scan.restart = forget;
	settings.scan.body_context = &wanted;
	status = session_load(&session, &settings);
	if (status == EXIT_DONE)
		status = session_open(&session, arguments[0]);
	if (status == EXIT_DONE && session_scan(&session, arguments[0], &settings) != EXIT_UNUSABLE)
		status = write_out(&wanted, session.tree, settings.quiet);
	else
		status = EXIT_UNUSABLE;
	forget(&wanted);
	session_finish(&session);
	return status;
}

const struct command command_cat = {
	.name = "cat",
	.summary = "write one file of an image to standard output",
	.arguments = "IMAGE PATH",
	.description =
		"Writes the bytes of one file, part, region or decoded stream. PATH is a path in "
		"one of the image's file\n"
		"systems, or a location as 'assay scan' and 'assay tree --json' show it. "
		"Links are not followed.\n"
		"\n"
		"examples:\n"
		"  assay cat router.bin /etc/passwd\n"
		"  assay cat router.bin 'router.bin!/part2!/lib/libz.so.1.2.13' | strings\n"
		"\n"
		"Exit status: 0 done; 2 no such file in the image, wrong usage, or a file "
		"cannot be read; 3 the file\n"
		"is not whole.",
	.options = options,
	.run = run,
};
