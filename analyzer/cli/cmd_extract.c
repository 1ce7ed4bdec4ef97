/* SPDX-License-Identifier: Apache-2.0 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <sys/stat.h>
#include <unistd.h>

#include "analyzer/base/mem.h"
#include "analyzer/cli/command.h"
#include "analyzer/cli/message.h"
#include "analyzer/cli/sandbox.h"
#include "analyzer/extract/extract.h"

#define SPOOL ".assay-spool"

static struct common_options common = { .threshold = 0.5 };
static const char *directory;

static const struct option_row options[] = {
	{ 'd', "directory", "DIR", "where to write; it must not exist, or be empty", OPTION_TEXT,
	  &directory },
	COMMON_OPTIONS(common),
	{ 0 },
};

/* What is open before the sandbox is entered. */
struct place {
	int directory, spool;
	FILE *manifest;
	char *manifest_path;
};

static bool is_empty(int fd)
{
	DIR *list = fdopendir(dup(fd));
	const struct dirent *entry;
	bool empty = list != NULL;

	while (empty && (entry = readdir(list)))
		empty = strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0;
	if (list)
		closedir(list);
	return empty;
}

static int open_directory(struct place *place)
{
	if (mkdir(directory, 0777) && errno != EEXIST) {
		message("cannot make '%s': %s", directory, strerror(errno));
		return EXIT_UNUSABLE;
	}
	place->directory = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (place->directory < 0) {
		message("cannot open '%s': %s", directory, strerror(errno));
		return EXIT_UNUSABLE;
	}
	if (!is_empty(place->directory)) {
		message("cannot extract into '%s': it is not empty", directory);
		return EXIT_UNUSABLE;
	}
	/* the spool has no name: it is gone whatever happens */
	place->spool = openat(place->directory, SPOOL, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (place->spool < 0 || unlinkat(place->directory, SPOOL, 0)) {
		message("cannot write in '%s': %s", directory, strerror(errno));
		return EXIT_UNUSABLE;
	}
	return EXIT_DONE;
}

static int open_manifest(struct place *place)
{
	size_t len = strlen(directory);

	while (len > 1 && directory[len - 1] == '/')
		len--;
	place->manifest_path = mem_alloc(len + sizeof(".manifest.tsv"), 1);
	if (!place->manifest_path) {
		message("out of memory");
		return EXIT_UNUSABLE;
	}
	memcpy(place->manifest_path, directory, len);
	memcpy(place->manifest_path + len, ".manifest.tsv", sizeof(".manifest.tsv"));
	place->manifest = fopen(place->manifest_path, "we");
	if (place->manifest)
		return EXIT_DONE;
	message("cannot write '%s': %s", place->manifest_path, strerror(errno));
	return EXIT_UNUSABLE;
}

static int finish(struct extract *extract, const struct tree *tree, const struct place *place,
		  int status)
{
	struct extract_result result = { 0 };
	enum err err = extract_finish(extract, tree, place->manifest, &result);

	if (err) {
		message("cannot extract into '%s': %s", directory,
			err == ERR_IO ? strerror(errno) : err_name(err));
		return EXIT_UNUSABLE;
	}
	printf("%" PRIu64 " file%s, %" PRIu64 " director%s, %" PRIu64 " bytes in %s; "
	       "list in %s\n",
	       result.files, result.files == 1 ? "" : "s", result.directories,
	       result.directories == 1 ? "y" : "ies", result.bytes, directory,
	       place->manifest_path);
	if (result.left_out)
		message("%" PRIu64 " file%s left out: see '%s'", result.left_out,
			result.left_out == 1 ? "" : "s", place->manifest_path);
	return result.left_out ? EXIT_INCOMPLETE : status;
}

static int extract_image(const char *path, struct session_options *settings, struct place *place)
{
	struct session session = { 0 };
	struct extract *extract = NULL;
	int status = session_load(&session, settings);

	if (status == EXIT_DONE)
		status = session_open(&session, path);
	if (status == EXIT_DONE)
		status = open_directory(place);
	if (status == EXIT_DONE)
		status = open_manifest(place);
	if (status == EXIT_DONE) {
		umask(0); /* the image's permissions, without what would change who one is */
		extract = extract_new(blob_bytes(session.image), place->directory, place->spool,
				      settings->scan.limits.value[LIMIT_OUTPUT]);
		settings->scan.body = extract_body;
		settings->scan.restart = extract_restart;
		settings->scan.body_context = extract;
		(void)sandbox_allow_making(place->directory);
		if (!extract)
			message("out of memory");
		status = extract ? session_scan(&session, path, settings) : EXIT_UNUSABLE;
	}
	if (extract && session.tree && status != EXIT_UNUSABLE)
		status = finish(extract, session.tree, place, status);
	extract_free(extract);
	session_finish(&session);
	return status;
}

static int run(const struct command *command, int argc, char **argv)
{
	struct place place = { .directory = -1, .spool = -1 };
	struct session_options settings;
	const char *path;
	int status = command_parse(command, argc, argv, &path, 1, 1);

	if (status < 0)
		status = common_apply(command, &common, &settings);
	if (status >= 0)
		return status;
	if (!directory || !*directory)
		return command_usage(command, "no directory to write to: give -d DIR");
	status = extract_image(path, &settings, &place);
	if (place.manifest)
		fclose(place.manifest);
	if (place.spool >= 0)
		close(place.spool);
	if (place.directory >= 0)
		close(place.directory);
	mem_free(place.manifest_path);
	return status;
}

const struct command command_extract = {
	.name = "extract",
	.summary = "write the files of an image into a directory",
	.arguments = "IMAGE -d DIR",
	.description =
		"Writes every file, part and decoded stream of IMAGE below DIR, and a list of all "
		"entries to\n"
		"DIR.manifest.tsv: path in the image, kind, mode, owner, size, SHA-256, link "
		"target, status, path\n"
		"that was written. What is inside of NAME stands in NAME.extracted/. Links, "
		"devices and the like\n"
		"are listed and not made; hard links are copies. A file that is not whole is "
		"called NAME.partial.\n"
		"Names that cannot stand as they are get others (docs/extract.md). Nothing is "
		"written outside DIR.\n"
		"\n"
		"examples:\n"
		"  assay extract router.bin -d router\n"
		"  awk -F'\\t' '$9 != \"ok\"' router.manifest.tsv\n"
		"  assay extract router.bin -d router --limit output=1000000000\n"
		"\n"
		"Exit status: 0 done; 2 wrong usage, DIR is not empty, or a file cannot be read "
		"or written;\n"
		"3 done, but parts were not read (damaged, encrypted, packed in an unknown way, or "
		"over a limit).",
	.options = options,
	.run = run,
};
