/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Who names the version of a kernel. The texts are those of OpenWrt 19.07 (4.14.275) and Debian 12
 * (6.1.0-50-armmp is 6.1.176), and of images where a vendor changed one part and not the others.
 */
#include <criterion/criterion.h>

#include "analyzer/judge/product.h"

static const char linux_sig[] =
	"component linux\ntype firmware\npurl pkg:generic/linux@{version}\n"
	"rule 3 banner rodata \"Linux version {dotted} (\"\n"
	"rule 7 banner rodata \"vermagic={dotted} \" part vermagic\n"
	"rule 9 banner any \"# Linux/{word} {dotted} K\" label config\n"
	"rule 12 attribute uimage.name \"{any}Linux-{dotted}\" label header\n"
	"rule 15 filename \"lib/modules/{dotted}/{word}.ko\" part modules\n";

static struct tree *tree;
static struct sigdb *sigs;
static struct product *product;

static void setup(void)
{
	struct sig_error error;

	sigs = sigdb_new();
	cr_assert_eq(sigdb_add(sigs, "x", "linux.sig", bytes_str(linux_sig), &error), OK, "%s",
		     error.text);
	cr_assert_eq(sigdb_finish(sigs), OK);
	tree = tree_new("image");
}

static void teardown(void)
{
	product_free(product);
	tree_free(tree);
	sigdb_free(sigs);
}

TestSuite(witness, .init = setup, .fini = teardown);

static struct node *file(const char *name)
{
	struct node *n = node_add(tree->root, NODE_FILE);

	n->name = name;
	return n;
}

static struct evidence *fact(struct node *n, unsigned rule, enum method method, const char *exact)
{
	struct evidence *e = arena_alloc(&n->arena, 1, sizeof(*e));

	*e = (struct evidence){
		.sig = sigdb_find(sigs, "linux"), .rule = rule, .method = method, .seen = ""
	};
	e->versions.exact = exact;
	*n->evidence.last = e;
	n->evidence.last = &e->next;
	n->evidence.count++;
	return e;
}

static void banner(const char *version)
{
	fact(file("kernel"), 3, METHOD_BANNER, version);
}

static void module(const char *name, const char *vermagic, const char *folder)
{
	struct node *n = file(name);

	fact(n, 7, METHOD_BANNER, vermagic);
	fact(n, 15, METHOD_FILENAME, folder);
}

static void judge(size_t components)
{
	cr_assert_eq(tree_finish(tree), OK);
	cr_assert_eq(product_make(tree, sigs, 0.5, &product), OK);
	cr_assert_eq(product->count, components, "%zu components", product->count);
}

static const struct witness *disputed(size_t component, size_t i)
{
	const struct component *c = &product->components[component];

	cr_assert_lt(i, c->dispute_count);
	return &c->witnesses[c->agree_count + i];
}

Test(witness, agreement_is_surer_than_each_alone)
{
	banner("4.14.275");
	fact(file("header"), 12, METHOD_ATTRIBUTE, "4.14.275");
	module("a.ko", "4.14.275", "4.14.275");
	module("b.ko", "4.14.275", "4.14.275");
	judge(1);
	cr_assert_eq(product->components[0].dispute_count, 0);
	cr_assert_eq(product->components[0].agree_count, 4);
	cr_assert_str_eq(product->components[0].witnesses[2].kind, "vermagic");
	cr_assert_eq(product->components[0].witnesses[2].count, 2);
	cr_assert_gt(product->components[0].p_component, fuse_rate(METHOD_BANNER, false));
}

Test(witness, modules_of_another_kernel)
{
	banner("4.14.275");
	module("a.ko", "4.14.241", "4.14.241");
	judge(2);
	cr_assert_str_eq(product->components[0].version, "4.14.241");
	cr_assert_eq(product->components[0].dispute_count, 1);
	cr_assert_str_eq(disputed(0, 0)->kind, "image");
	cr_assert_str_eq(disputed(0, 0)->says, "4.14.275");
	cr_assert_eq(product->components[1].dispute_count, 2);
	cr_assert_str_eq(disputed(1, 0)->kind, "vermagic");
	cr_assert_str_eq(disputed(1, 0)->says, "4.14.241");
	cr_assert_str_eq(disputed(1, 1)->kind, "modules");
}

Test(witness, a_label_is_no_kernel)
{
	fact(file("header"), 12, METHOD_ATTRIBUTE, "4.14.241");
	fact(file("config"), 9, METHOD_BANNER, "4.14.240");
	banner("4.14.275");
	judge(1);
	cr_assert_str_eq(product->components[0].version, "4.14.275");
	cr_assert_eq(product->components[0].finding_count, 3);
	cr_assert_eq(product->components[0].dispute_count, 2);
	cr_assert_str_eq(disputed(0, 0)->says, "4.14.241");
	cr_assert_str_eq(disputed(0, 1)->says, "4.14.240");
}

Test(witness, labels_alone_name_the_kernel)
{
	fact(file("header"), 12, METHOD_ATTRIBUTE, "4.14.241");
	judge(1);
	cr_assert_str_eq(product->components[0].version, "4.14.241");
	cr_assert_eq(product->components[0].dispute_count, 0);
}

Test(witness, two_kernels_do_not_disagree)
{
	banner("4.14.275");
	banner("5.4.72");
	module("a.ko", "5.4.72", "5.4.72");
	judge(2);
	cr_assert_eq(product->components[0].dispute_count, 0);
	cr_assert_eq(product->components[1].dispute_count, 0);
}

Test(witness, a_module_in_the_wrong_folder)
{
	banner("4.14.275");
	module("a.ko", "4.14.275", "4.14.241");
	judge(1);
	cr_assert_eq(product->components[0].dispute_count, 1);
	cr_assert_str_eq(disputed(0, 0)->kind, "modules");
}

Test(witness, toolchains_are_counted)
{
	static const char *debian[] = { "GCC: (Debian 12.2.0-14) 12.2.0" };
	static const char *both[] = { "GCC: (Debian 12.2.0-14) 12.2.0", "clang version 14.0.6" };
	struct node_elf one = { .comments = debian, .comment_count = 1 };
	struct node_elf two = { .comments = both, .comment_count = 2 };

	file("a")->elf = &two;
	file("b")->elf = &one;
	file("c");
	judge(0);
	cr_assert_eq(product->toolchain_count, 2);
	cr_assert_str_eq(product->toolchains[0].name, "GCC: (Debian 12.2.0-14) 12.2.0");
	cr_assert_eq(product->toolchains[0].files, 2);
	cr_assert_str_eq(product->toolchains[0].first->name, "a");
	cr_assert_eq(product->toolchains[1].files, 1);
}

Test(witness, a_release_belongs_to_its_version)
{
	struct node *kernel = file("kernel"), *module = file("a.ko");

	fact(kernel, 3, METHOD_BANNER, "6.1.176")->versions.release = "6.1.0-50-armmp";
	fact(module, 7, METHOD_BANNER, NULL)->versions.release = "6.1.0-50-armmp";
	fact(file("b.ko"), 7, METHOD_BANNER, NULL)->versions.release = "6.1.0-49-armmp";
	judge(2);
	cr_assert_str_eq(product->components[0].version, "6.1.176");
	cr_assert_eq(product->components[0].agree_count, 2);
	cr_assert_eq(product->components[0].dispute_count, 1);
	cr_assert_str_eq(disputed(0, 0)->says, "6.1.0-49-armmp");
	cr_assert_str_eq(disputed(1, 0)->says, "6.1.176");
}
