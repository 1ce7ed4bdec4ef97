/* SPDX-License-Identifier: Apache-2.0 */
/* Signature files from a directory that the user named. */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "analyzer/base/mem.h"
#include "signatures/signature.h"

#define FILES_MAX 100000u
#define FILE_MAX (1u << 20)

/* Paths found: directories are read as they come up, files are kept. */
struct walk {
	struct arena arena;
	const char **paths;
	size_t count, room;
};

static enum err keep(struct walk *walk, const char *path)
{
	const char **more;

	if (walk->count == FILES_MAX) {
		errno = EMFILE;
		return ERR_IO;
	}
	more = mem_more(walk->paths, walk->count, &walk->room, sizeof(const char *));
	if (!more)
		return ERR_NOMEM;
	walk->paths = more;
	walk->paths[walk->count++] = path;
	return OK;
}

static bool is_sig(const char *name)
{
	size_t len = strlen(name);

	return len > 4 && strcmp(name + len - 4, ".sig") == 0;
}

/* Directories of PATH join the list, and its .sig files; links to directories are not followed. */
static enum err read_directory(struct walk *walk, const char *path)
{
	DIR *dir = opendir(path);
	enum err err = OK;

	if (!dir)
		return ERR_IO;
	while (!err) {
		const struct dirent *entry;
		struct stat st;
		char *full;

		errno = 0;
		entry = readdir(dir);
		if (!entry) {
			err = errno ? ERR_IO : OK;
			break;
		}
		if (entry->d_name[0] == '.')
			continue;
		full = arena_printf(&walk->arena, "%s/%s", path, entry->d_name);
		if (!full)
			err = ERR_NOMEM;
		else if (lstat(full, &st) < 0)
			err = ERR_IO;
		else if (S_ISDIR(st.st_mode) || is_sig(entry->d_name))
			err = keep(walk, full);
	}
	closedir(dir);
	return err;
}

static enum err add_file(struct sigdb *db, const char *path, struct sig_error *error)
{
	char *text = mem_alloc(1, FILE_MAX + 1);
	FILE *file = text ? fopen(path, "rb") : NULL;
	enum err err = text ? ERR_IO : ERR_NOMEM;

	if (file) {
		size_t len = fread(text, 1, FILE_MAX + 1, file);

		if (!ferror(file))
			err = sigdb_add(db, "", path, bytes_of(text, len), error);
		fclose(file);
	}
	mem_free(text);
	return err;
}

static int by_path(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

enum err sigdb_add_dir(struct sigdb *db, const char *dir, struct sig_error *error)
{
	struct walk walk = { 0 };
	enum err err = read_directory(&walk, dir);

	*error = (struct sig_error){ .file = dir };
	for (size_t i = 0; i < walk.count && !err; i++)
		if (!is_sig(walk.paths[i]))
			err = read_directory(&walk, walk.paths[i]);
	if (walk.count)
		qsort(walk.paths, walk.count, sizeof(*walk.paths), by_path);
	for (size_t i = 0; i < walk.count && !err; i++)
		if (is_sig(walk.paths[i]))
			err = add_file(db, walk.paths[i], error);
	mem_free(walk.paths);
	arena_finish(&walk.arena);
	return err;
}
