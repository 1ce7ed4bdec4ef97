/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/cli/session.h"

#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <limits.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "analyzer/base/mem.h"
#include "analyzer/cli/message.h"
#include "analyzer/cli/progress.h"
#include "analyzer/cli/sandbox.h"
#include "analyzer/scan/rootfs.h"
#include "extractors/stream/stream.h"

#define STDIN_MAX (4ull << 30)     /* bytes of an image that comes through a pipe */
#define FIXED (48u << 20)          /* what the program needs, whatever the image is */
#define PER_THREAD (8u << 20)      /* its stack */
#define DOCUMENT_LEAST (64u << 20) /* memory for a document, and what we know beside it */
#define DOCUMENT_RATIO 16u         /* ... and so much for each of its bytes */
#define DOCUMENT_MOST (1u << 30)

void session_defaults(struct session_options *options)
{
	*options =
		(struct session_options){ .scan = { .limits = limits_default }, .threshold = 0.5 };
}

int session_load(struct session *session, const struct session_options *options)
{
	struct sig_error error = { .file = "", .line = 0, .text = "" };
	enum err err;

	session->wants_rootfs = options->rootfs;
	session->sigs = sigdb_new();
	err = session->sigs ? sigdb_add_builtin(session->sigs, &error) : ERR_NOMEM;
	if (!err && options->signature_dir)
		err = sigdb_add_dir(session->sigs, options->signature_dir, &error);
	if (!err)
		err = sigdb_finish(session->sigs);
	if (err == OK)
		return EXIT_DONE;
	if (err == ERR_IO)
		message("cannot read signatures in '%s': %s", options->signature_dir,
			strerror(errno));
	else if (err == ERR_NOMEM)
		message("out of memory while loading signatures");
	else
		message("%s:%u: %s", error.file, error.line, error.text);
	return EXIT_UNUSABLE;
}

static enum err read_pipe(int fd, struct blob **out)
{
	struct buf buf = buf_with_max(STDIN_MAX);
	enum err err = OK;
	ssize_t got = 1;

	while (!err && got) {
		err = buf_reserve(&buf, 1u << 16);
		got = err ? 0 : read(fd, buf.ptr + buf.len, 1u << 16);
		if (got < 0)
			err = ERR_IO;
		else
			buf.len += (size_t)got;
	}
	if (!err) {
		*out = blob_take(&buf);
		err = *out ? OK : ERR_NOMEM;
	}
	buf_finish(&buf);
	return err;
}

/* A pipe with a name, or a shell's <(COMMAND). */
static enum err read_named_pipe(const char *path, struct blob **out)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	enum err err = fd < 0 ? ERR_IO : read_pipe(fd, out);
	int saved = errno;

	if (fd >= 0)
		close(fd);
	errno = saved;
	return err;
}

static void cannot_read(const char *path, const struct stat *st, enum err err)
{
	if (S_ISDIR(st->st_mode))
		message("cannot read '%s': it is a directory; '--rootfs' scans one", path);
	else if (S_ISBLK(st->st_mode) || S_ISCHR(st->st_mode))
		message("cannot read '%s': it is a device; give a copy of what is in it, or '-' "
			"and a pipe",
			path);
	else if (err == ERR_LIMIT)
		message("cannot read '%s': more than 4 GiB in a pipe; give a file", path);
	else
		message("cannot read '%s': %s", path,
			err == ERR_IO ? strerror(errno) : err_name(err));
}

static int open_image(struct session *session, const char *path)
{
	struct stat st = { 0 };
	bool piped = strcmp(path, "-") == 0;
	enum err err;

	if (piped)
		err = read_pipe(STDIN_FILENO, &session->image);
	else if (stat(path, &st) == 0 && S_ISFIFO(st.st_mode))
		err = read_named_pipe(path, &session->image);
	else
		err = blob_open(path, &session->image);
	if (err) {
		cannot_read(path, &st, err);
	} else if (!blob_bytes(session->image).len) {
		message("cannot read '%s': %s is empty", path,
			piped ? "standard input" : "the file");
		err = ERR_IO;
	}
	return err ? EXIT_UNUSABLE : EXIT_DONE;
}

/* The image is a directory: no bytes, and entries that are read inside the sandbox. */
static int open_rootfs(struct session *session, const char *path)
{
	struct buf none = buf_with_max(0);
	enum err err = rootfs_open(path, &session->rootfs);

	if (err == ERR_IO)
		message("cannot read '%s': %s%s", path, strerror(errno),
			errno == ENOTDIR ? "; '--rootfs' is for directories" : "");
	if (!err) {
		session->image = blob_take(&none);
		err = session->image ? OK : ERR_NOMEM;
	}
	if (!err && !sandbox_allow_reading(rootfs_directory(session->rootfs))) {
		message("cannot read '%s': too many directories", path);
		return EXIT_UNUSABLE;
	}
	if (err == ERR_NOMEM)
		message("cannot read '%s': %s", path, err_name(err));
	return err ? EXIT_UNUSABLE : EXIT_DONE;
}

int session_open(struct session *session, const char *path)
{
	if (session->wants_rootfs)
		return open_rootfs(session, path);
	return open_image(session, path);
}

/* The last part of PATH: what the image is called in reports. */
static void base_name(const char *path, char name[NAME_MAX + 1])
{
	size_t len = strlen(path), start;

	if (strcmp(path, "-") == 0) {
		path = "stdin";
		len = strlen(path);
	}
	while (len > 1 && path[len - 1] == '/')
		len--;
	for (start = len; start && path[start - 1] != '/';)
		start--;
	snprintf(name, NAME_MAX + 1, "%.*s", (int)(len - start), path + start);
}

/* Was something met that a reader must know of before believing that this is all? */
static bool incomplete(const struct product *p)
{
	const struct tree *tree = p->tree;

	for (uint32_t i = 0; i < tree->count; i++)
		if (node_unsearched(tree->nodes[i]))
			return true;
	if (!p->count && tree->root->look == LOOK_TEXT)
		return !node_attribute_value(tree->root, "sbom.format");
	return p->bytes_unknown + p->bytes_padding == p->bytes_total;
}

/* Asked once, before the sandbox closes /sys. */
static unsigned processors(void)
{
	static unsigned count;
	long online = count ? 0 : sysconf(_SC_NPROCESSORS_ONLN);

	if (!count)
		count = online > 0 ? (unsigned)online : 1;
	return count;
}

/*
 * Documents have one account, for what jansson makes of them and what we do: it grows with each.
 * Honest ones take up to 14 times their bytes, and those that repeat what costs most a hundred
 * times.
 */
static void bound_document(uint64_t size)
{
	static uint64_t bound;
	uint64_t more = DOCUMENT_LEAST + size * DOCUMENT_RATIO;

	if (!bound)
		bound = mem_in_use();
	bound += more < DOCUMENT_MOST ? more : DOCUMENT_MOST;
	mem_set_limit(bound);
}

static void enter_sandbox(const char *path, bool quiet)
{
	if (!sandbox_enter() && !quiet)
		message("warning: this system has no sandbox, or not all of it: '%s' is read "
			"without",
			path);
}

int session_read_sbom(struct blob *document, const char *path, bool quiet, size_t shown,
		      struct sbom **out)
{
	const struct sbom_finding *odd;
	size_t count;
	enum err err;

	enter_sandbox(path, quiet);
	bound_document(blob_bytes(document).len);
	err = sbom_read(blob_bytes(document), out);
	count = *out ? (*out)->findings_count : 0;
	odd = count ? (*out)->findings : NULL;
	if (err) {
		message("cannot read '%s' as an SBOM: %s%s%s", path, odd ? odd->pointer : "",
			odd && *odd->pointer ? ": " : "", odd ? odd->text : err_name(err));
		return EXIT_UNUSABLE;
	}
	for (size_t i = 0; i < count && i < shown && !quiet; i++)
		message("warning: '%s': %s%s%s", path, odd[i].pointer, *odd[i].pointer ? ": " : "",
			odd[i].text);
	if (count > shown && shown && !quiet)
		message("warning: '%s': and %zu more", path, count - shown);
	return EXIT_DONE;
}

/*
 * The limit is for what the image makes us take: what there is before it, as an image that came
 * through a pipe, comes on top. Libraries have no account; the system's bound holds them.
 */
static void bound_memory(const struct scan_options *scan)
{
	uint64_t memory = scan->limits.value[LIMIT_MEMORY], before = mem_in_use();
	uint64_t body = scan->limits.value[LIMIT_BODY], usual = limits_default.value[LIMIT_BODY];
	uint64_t fixed = before + FIXED + (uint64_t)scan->threads * PER_THREAD;

	if (!memory || memory > INT64_MAX / 2 || body > INT64_MAX / 2)
		return;
	if (body > usual)
		memory += (body - usual) / 4 * 5;
	mem_set_limit(before + memory);
	sandbox_bound_memory(memory + fixed);
}

/* In the sandbox, as it decodes. */
static void fit_limits(struct scan_options *scan, struct bytes image)
{
	if (!stream_is_disk(image))
		return;
	scan->limits = limits_fit(&scan->limits, image.len);
	bound_memory(scan);
}

int session_scan(struct session *session, const char *path, const struct session_options *options)
{
	struct scan_options scan = options->scan;
	char name[NAME_MAX + 1];
	struct progress progress;
	enum err err;

	scan.sigs = session->sigs;
	if (!scan.threads)
		scan.threads = processors();
	/* asked for before the sandbox, too: whether there is a terminal */
	progress_start(&progress, blob_bytes(session->image).len, options->quiet);
	bound_memory(&scan);
	json_object_seed(0); /* reads random bytes, which the sandbox does not allow */
	enter_sandbox(path, options->quiet);
	fit_limits(&scan, blob_bytes(session->image));
	scan.again = sandbox_rebound_memory;
	scan.progress = progress_show;
	scan.progress_context = &progress;
	if (session->rootfs) {
		scan.fill = rootfs_fill;
		scan.fill_context = session->rootfs;
	}
	base_name(path, name);
	err = scan_run(session->image, session->name ? session->name : name, &scan, &session->tree);
	progress_end(&progress);
	if (!err && session->rootfs)
		err = rootfs_digest(session->tree);
	if (!err)
		err = product_make(session->tree, session->sigs, options->threshold,
				   &session->product);
	if (err) {
		message("cannot scan '%s': %s", path, err_name(err));
		return EXIT_UNUSABLE;
	}
	return incomplete(session->product) ? EXIT_INCOMPLETE : EXIT_DONE;
}

void session_finish(struct session *session)
{
	product_free(session->product);
	tree_free(session->tree);
	blob_unref(session->image);
	rootfs_free(session->rootfs);
	sigdb_free(session->sigs);
}
