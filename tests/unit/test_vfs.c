/* SPDX-License-Identifier: Apache-2.0 */
/* Links are resolved as the image's own system would, and never out of it. */
#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

#include "analyzer/scan/layers.h"

static struct tree *tree;

static struct node *add(enum node_kind kind, const char *name, const char *target)
{
	struct node *n = node_add(tree->root, kind);

	n->name = name;
	n->target = target;
	return n;
}

static void setup(void)
{
	tree = tree_new("image");
	add(NODE_DIR, "bin", NULL);
	add(NODE_DIR, "usr", NULL);
	add(NODE_FILE, "bin/busybox", NULL);
	add(NODE_SYMLINK, "bin/sh", "busybox");
	add(NODE_SYMLINK, "bin/ash", "/bin/sh");
	add(NODE_SYMLINK, "usr/bin", "../bin");
	add(NODE_SYMLINK, "up", "../../../../bin/busybox");
	add(NODE_SYMLINK, "loop", "loop2");
	add(NODE_SYMLINK, "loop2", "/loop");
	add(NODE_SYMLINK, "dangling", "/no/such");
	add(NODE_HARDLINK, "usr/hard", "bin/busybox");
	add(NODE_FILE, "twice", NULL);
	add(NODE_DIR, "twice", NULL);
}

static const char *resolved(const char *path)
{
	struct vfs *vfs = vfs_new(tree->root);
	const struct node *n = vfs_lookup(vfs, path);
	const char *name = n ? n->name : "(none)";

	vfs_free(vfs);
	return name;
}

TestSuite(vfs, .init = setup);

Test(vfs, follows_links_inside_the_image)
{
	cr_assert_str_eq(resolved("/bin/busybox"), "bin/busybox");
	cr_assert_str_eq(resolved("bin/sh"), "bin/busybox");
	cr_assert_str_eq(resolved("/bin/ash"), "bin/busybox");
	cr_assert_str_eq(resolved("/usr/bin/sh"), "bin/busybox", "a link in the middle");
	cr_assert_str_eq(resolved("/usr/./bin/../bin//sh"), "bin/busybox");
	cr_assert_str_eq(resolved("usr/hard"), "bin/busybox");
	cr_assert_str_eq(resolved("/up"), "bin/busybox", ".. stops at the root of the image");
}

Test(vfs, gives_up_on_loops_and_nothing)
{
	cr_assert_str_eq(resolved("/loop"), "(none)");
	cr_assert_str_eq(resolved("/dangling"), "(none)");
	cr_assert_str_eq(resolved("/none"), "(none)");
	cr_assert_str_eq(resolved("/"), "(none)");
}

Test(vfs, a_name_that_begins_as_others_do)
{
	add(NODE_FILE, "bin/s", NULL);
	add(NODE_FILE, "bin/shell", NULL);
	add(NODE_FILE, "bin/sh-", NULL);
	cr_assert_str_eq(resolved("bin/s"), "bin/s");
	cr_assert_str_eq(resolved("bin/shell"), "bin/shell");
	cr_assert_str_eq(resolved("bin/sh"), "bin/busybox");
	cr_assert_str_eq(resolved("bin/she"), "(none)");
	cr_assert_str_eq(resolved("bin/shells"), "(none)");
}

/* Links to links to long paths: what all lookups cost has a bound, as the entries have one. */
Test(vfs, links_to_links_to_long_paths)
{
	static char deep[39][4096];
	static char target[39][4097]; /* the same behind a slash */
	unsigned found = 0;
	struct vfs *vfs;

	for (unsigned i = 0; i < 39; i++) {
		for (unsigned k = 0; k < 4000; k += 2)
			memcpy(deep[i] + k, "a/", 2);
		snprintf(deep[i] + 4000, 8, "%u", i);
		target[i][0] = '/';
		memcpy(target[i] + 1, deep[i], sizeof(deep[i]));
	}
	add(NODE_FILE, deep[0], NULL);
	for (unsigned i = 1; i < 39; i++)
		add(NODE_SYMLINK, deep[i], target[i - 1]);
	vfs = vfs_new(tree->root);
	for (unsigned i = 0; i < 100; i++)
		found += vfs_lookup(vfs, deep[38]) != NULL;
	cr_assert_eq(found, 0);
	cr_assert_null(vfs_lookup(vfs, "bin/sh"));
	vfs_free(vfs);
}

Test(vfs, the_later_of_two_entries_counts)
{
	struct vfs *vfs = vfs_new(tree->root);
	const struct node *n = vfs_lookup(vfs, "twice");

	cr_assert_not_null(n);
	cr_assert_eq(n->kind, NODE_DIR);
	vfs_free(vfs);
}

static struct node *layer(struct node *archive, const char *file)
{
	struct node *n = node_add(archive, NODE_FILE);

	n->name = file;
	return node_add(n, NODE_REGION);
}

static struct node *entry(struct node *in, enum node_kind kind, const char *name)
{
	struct node *n = node_add(in, kind);

	n->name = name;
	return n;
}

Test(vfs, layers_are_one_file_system)
{
	struct node *archive = node_add(tree->root, NODE_REGION);
	struct node *low = layer(archive, "a.tar"), *high = layer(archive, "b.tar");
	struct node *old = entry(low, NODE_FILE, "etc/a"), *kept = entry(low, NODE_FILE, "etc/b");
	struct node *gone = entry(low, NODE_FILE, "opt/c/d"), *link;
	struct node *fresh = entry(high, NODE_FILE, "etc/a");
	struct package image = { .files = (const char *[]){ "a.tar", "b.tar" }, .file_count = 2 };
	struct vfs *vfs = vfs_new(archive);

	link = entry(high, NODE_SYMLINK, "etc/l");
	link->target = "b";
	(void)entry(high, NODE_FILE, "opt/.wh.c");
	(void)entry(high, NODE_FILE, "etcetera"); /* begins like a directory */
	gone->packages.count = 1;
	cr_assert_eq(layers_join(vfs, archive, &image), OK);
	vfs_free(vfs);

	cr_assert(old->hidden && gone->hidden && !kept->hidden && !fresh->hidden);
	cr_assert_str_eq(old->hidden, "replaced");
	cr_assert_str_eq(gone->hidden, "deleted");
	cr_assert_eq(gone->packages.count, 0, "its facts are none of the product");
	cr_assert_eq(node_container(kept), high);
	vfs = vfs_new(node_container(kept));
	cr_assert_eq(vfs_lookup(vfs, "/etc/l"), kept, "a link of one layer into another");
	cr_assert_eq(vfs_lookup(vfs, "etc/a"), fresh);
	cr_assert_null(vfs_lookup(vfs, "opt/c/d"));
	vfs_free(vfs);
}

Test(vfs, layers_that_are_not_all_there_stay_apart)
{
	struct node *archive = node_add(tree->root, NODE_REGION);
	struct node *low = layer(archive, "a.tar"), *file = entry(low, NODE_FILE, "x");
	struct package image = { .files = (const char *[]){ "a.tar", "b.tar" }, .file_count = 2 };
	struct vfs *vfs = vfs_new(archive);

	cr_assert_eq(layers_join(vfs, archive, &image), OK);
	vfs_free(vfs);
	cr_assert_not(file->hidden);
	cr_assert_eq(node_container(file), low);
	cr_assert_str_eq(node_attribute_value(archive, "update.layers"), "apart");
}
