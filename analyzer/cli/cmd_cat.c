/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <pthread.h>

#include "analyzer/base/mem.h"
#include "analyzer/cli/command.h"
#include "analyzer/cli/message.h"

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
};

/* A location may be without the image's name, as the table of 'assay scan' shows it. */
static bool names(const struct wanted *w, const struct node *node, const char *location)
{
	const char *path = w->path, *inside = strstr(location, "!/");

	if (strcmp(location, path) == 0 || (inside && strcmp(inside + 2, path) == 0))
		return true;
	return node->kind == NODE_FILE && strcmp(node->name, path + strspn(path, "/")) == 0;
}

/* Nodes are met in any order: the smallest location is kept, so that the answer is always the same.
 */
static void keep(void *context, const struct node *node, struct blob *bytes)
{
	struct wanted *w = context;
	struct arena arena = { 0 };
	const char *location = node_location(node, &arena);

	if (!location || names(w, node, location)) {
		pthread_mutex_lock(&w->lock);
		w->failed |= !location;
		w->count++;
		if (location && (!w->node || strcmp(location, w->location) < 0)) {
			blob_unref(w->bytes);
			mem_free(w->location);
			w->node = node;
			w->bytes = blob_ref(bytes);
			w->location = mem_strdup(location);
			w->failed |= !w->location;
		}
		pthread_mutex_unlock(&w->lock);
	}
	arena_finish(&arena);
}

static int write_out(const struct wanted *w, bool quiet)
{
	struct bytes in = w->bytes ? blob_bytes(w->bytes) : bytes_of(NULL, 0);

	if (w->failed || !w->node) {
		message("no file '%s' in this image; 'assay tree' shows what is in it", w->path);
		return EXIT_UNUSABLE;
	}
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
	settings.scan.body_context = &wanted;
	status = session_load(&session, &settings);
	if (status == EXIT_DONE)
		status = session_open(&session, arguments[0]);
	if (status == EXIT_DONE && session_scan(&session, arguments[0], &settings) != EXIT_UNUSABLE)
		status = write_out(&wanted, settings.quiet);
	else
		status = EXIT_UNUSABLE;
	blob_unref(wanted.bytes);
	mem_free(wanted.location);
	session_finish(&session);
	return status;
}

const struct command command_cat = {
	.name = "cat",
	.summary = "write one file of an image to standard output",
	.arguments = "IMAGE PATH",
	.description = "Writes the bytes of one file, part or decoded stream. PATH is a path in "
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
