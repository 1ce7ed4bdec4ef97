/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs at build time: sigc DIR OUT.c OUT.d writes all DIR/<area>/<component>.sig as one C file, and
 * the list of what it read for the build: the folders too, so that a new file is seen.
 */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void fail(const char *what)
{
	perror(what);
	exit(1);
}

static int visible(const struct dirent *entry)
{
	return entry->d_name[0] != '.';
}

static int is_sig(const struct dirent *entry)
{
	size_t len = strlen(entry->d_name);

	return visible(entry) && len > 4 && strcmp(entry->d_name + len - 4, ".sig") == 0;
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

static void write_file(FILE *out, const char *path, unsigned number)
{
	FILE *in = fopen(path, "rb");
	int c, column = 0;

	if (!in)
		fail(path);
	fprintf(out, "static const unsigned char text_%u[] = {", number);
	while ((c = getc(in)) != EOF)
		fprintf(out, "%s%d,", column++ % 24 ? "" : "\n", c);
	fprintf(out, "\n\t0\n};\n");
	if (ferror(in) || fclose(in))
		fail(path);
}

struct lists {
	FILE *out, *depends, *table;
	unsigned count;
};

static void write_area(struct lists *lists, const char *root, const char *area)
{
	char path[4096];
	struct dirent **files;
	int count;

	snprintf(path, sizeof(path), "%s/%s", root, area);
	count = scandir(path, &files, is_sig, by_name);
	if (count < 0)
		return; /* a plain file beside the folders */
	fprintf(lists->depends, " %s", path);
	for (int i = 0; i < count; i++) {
		const char *name = files[i]->d_name;

		snprintf(path, sizeof(path), "%s/%s/%s", root, area, name);
		fprintf(lists->depends, " %s", path);
		write_file(lists->out, path, lists->count);
		fprintf(lists->table, "\t{ \"%s\", \"%s/%s\", text_%u, sizeof(text_%u) - 1 },\n",
			area, area, name, lists->count, lists->count);
		lists->count++;
		free(files[i]);
	}
	free(files);
}

int main(int argc, char **argv)
{
	struct lists lists = { 0 };
	struct dirent **areas;
	char *table;
	size_t size;
	int count;

	if (argc != 4) {
		fprintf(stderr, "usage: sigc DIR OUT.c OUT.d\n");
		return 2;
	}
	lists.out = fopen(argv[2], "w");
	lists.depends = fopen(argv[3], "w");
	lists.table = open_memstream(&table, &size);
	if (!lists.out || !lists.depends || !lists.table)
		fail(argv[2]);
	count = scandir(argv[1], &areas, visible, by_name);
	if (count < 0)
		fail(argv[1]);
	fprintf(lists.out, "/* made by sigc */\n#include \"signatures/builtin.h\"\n");
	fprintf(lists.depends, "%s: %s", argv[2], argv[1]);
	for (int i = 0; i < count; i++) {
		write_area(&lists, argv[1], areas[i]->d_name);
		free(areas[i]);
	}
	free(areas);
	if (fclose(lists.table))
		fail("memory");
	fprintf(lists.out, "const struct sig_builtin sig_builtin[] = {\n%s\t{ 0, 0, 0, 0 }\n};\n",
		table);
	fprintf(lists.out, "const size_t sig_builtin_count = %u;\n", lists.count);
	fprintf(lists.depends, "\n");
	free(table);
	if (fclose(lists.out) || fclose(lists.depends))
		fail(argv[2]);
	return 0;
}
