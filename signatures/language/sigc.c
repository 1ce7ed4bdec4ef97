/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs at build time: sigc DIR OUT.c OUT.d writes all DIR/<area>/<component>.sig and DIR/<area>/
 * <name>.alias as one C file, and the list of what it read for the build: the folders too, so that
 * a new file is seen.
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

static int ends(const struct dirent *entry, const char *with)
{
	size_t len = strlen(entry->d_name), tail = strlen(with);

	return visible(entry) && len > tail && strcmp(entry->d_name + len - tail, with) == 0;
}

static int is_sig(const struct dirent *entry)
{
	return ends(entry, ".sig");
}

static int is_alias(const struct dirent *entry)
{
	return ends(entry, ".alias");
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
	unsigned number; /* of the next text */
};

/* The files of one folder that CHOOSE takes; how many. */
static unsigned write_area(struct lists *lists, const char *root, const char *area,
			   int (*choose)(const struct dirent *entry))
{
	char path[4096];
	struct dirent **files;
	int count;

	snprintf(path, sizeof(path), "%s/%s", root, area);
	count = scandir(path, &files, choose, by_name);
	if (count < 0)
		return 0; /* a plain file beside the folders */
	fprintf(lists->depends, " %s", path);
	for (int i = 0; i < count; i++) {
		const char *name = files[i]->d_name;

		snprintf(path, sizeof(path), "%s/%s/%s", root, area, name);
		fprintf(lists->depends, " %s", path);
		write_file(lists->out, path, lists->number);
		fprintf(lists->table, "\t{ \"%s\", \"%s/%s\", text_%u, sizeof(text_%u) - 1 },\n",
			area, area, name, lists->number, lists->number);
		lists->number++;
		free(files[i]);
	}
	free(files);
	return (unsigned)count;
}

/* All files that CHOOSE takes, as the table NAME. */
static void write_table(struct lists *lists, const char *root, const char *name,
			int (*choose)(const struct dirent *entry))
{
	struct dirent **areas;
	unsigned total = 0;
	char *table;
	size_t size;
	int count = scandir(root, &areas, visible, by_name);

	lists->table = open_memstream(&table, &size);
	if (count < 0 || !lists->table)
		fail(root);
	for (int i = 0; i < count; i++) {
		total += write_area(lists, root, areas[i]->d_name, choose);
		free(areas[i]);
	}
	free(areas);
	if (fclose(lists->table))
		fail("memory");
	fprintf(lists->out, "const struct sig_builtin %s[] = {\n%s\t{ 0, 0, 0, 0 }\n};\n", name,
		table);
	fprintf(lists->out, "const size_t %s_count = %u;\n", name, total);
	free(table);
}

int main(int argc, char **argv)
{
	struct lists lists = { 0 };

	if (argc != 4) {
		fprintf(stderr, "usage: sigc DIR OUT.c OUT.d\n");
		return 2;
	}
	lists.out = fopen(argv[2], "w");
	lists.depends = fopen(argv[3], "w");
	if (!lists.out || !lists.depends)
		fail(argv[2]);
	fprintf(lists.out, "/* made by sigc */\n#include \"signatures/language/builtin.h\"\n");
	fprintf(lists.depends, "%s: %s", argv[2], argv[1]);
	write_table(&lists, argv[1], "sig_builtin", is_sig);
	write_table(&lists, argv[1], "alias_builtin", is_alias);
	fprintf(lists.depends, "\n");
	if (fclose(lists.out) || fclose(lists.depends))
		fail(argv[2]);
	return 0;
}
