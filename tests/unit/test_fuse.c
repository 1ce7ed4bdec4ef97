/* SPDX-License-Identifier: Apache-2.0 */
/* Judgement and merging on hand-made facts: what is said of versions, mentions, two copies, two
 * kernels. */
#include <criterion/criterion.h>

#include "analyzer/judge/product.h"

static struct tree *tree;
static struct signature lib = { .component = "lib", .index = 0 };
static struct signature linux_sig = { .component = "linux", .index = 1 };
static struct product *product;

static struct node *file(const char *name)
{
	struct node *n = node_add(tree->root, NODE_FILE);

	n->name = name;
	return n;
}

static struct evidence *fact(struct node *n, struct signature *sig, enum method method,
			     const char *version)
{
	struct evidence *e = arena_alloc(&n->arena, 1, sizeof(*e));

	*e = (struct evidence){
		.sig = sig, .rule = (unsigned)method + 1, .method = method, .seen = ""
	};
	e->versions.exact = version;
	*n->evidence.last = e;
	n->evidence.last = &e->next;
	n->evidence.count++;
	return e;
}

static void judge(void)
{
	cr_assert_eq(tree_finish(tree), OK);
	cr_assert_eq(product_make(tree, NULL, 0.5, &product), OK);
}

static void setup(void)
{
	tree = tree_new("image");
}

static void teardown(void)
{
	product_free(product);
	tree_free(tree);
}

TestSuite(fuse, .init = setup, .fini = teardown);

Test(fuse, more_kinds_are_worth_more)
{
	struct node *a = file("a"), *b = file("b");

	fact(a, &lib, METHOD_BANNER, "1.0");
	fact(b, &lib, METHOD_BANNER, "1.0");
	fact(b, &lib, METHOD_SONAME, NULL);
	judge();
	cr_assert_eq(product->finding_count, 2);
	cr_assert_lt(product->findings[0].p_component, product->findings[1].p_component);
	cr_assert_lt(product->findings[1].p_component, 1.0);
	cr_assert_eq(product->count, 1);
	cr_assert_eq(product->components[0].finding_count, 2);
	cr_assert_str_eq(product->components[0].ref, "lib@1.0");
}

Test(fuse, the_same_kind_twice_counts_once)
{
	struct node *a = file("a"), *b = file("b");

	fact(a, &lib, METHOD_BANNER, "1.0");
	fact(b, &lib, METHOD_BANNER, "1.0");
	fact(b, &lib, METHOD_BANNER, "1.0");
	judge();
	cr_assert_eq(product->findings[0].p_component, product->findings[1].p_component);
	cr_assert_eq(product->findings[0].p_version, product->findings[1].p_version);
}

Test(fuse, many_kinds_say_no_more_than_was_counted)
{
	static const enum method kinds[] = { METHOD_BANNER, METHOD_STRINGS, METHOD_SONAME,
					     METHOD_SYMBOLS };
	struct node *a = file("a");
	double best = 0, odds = 1, p;

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		double rate = fuse_rate(kinds[i], false);

		fact(a, &lib, kinds[i], NULL);
		odds *= rate / (1 - rate);
		best = rate > best ? rate : best;
	}
	judge();
	p = product->findings[0].p_component;
	cr_assert_geq(p, best);
	cr_assert_lt(p, odds / (1 + odds));
}

Test(fuse, a_mention_is_no_component)
{
	fact(file("a"), &lib, METHOD_BANNER, "1.0")->mentioned = true;
	judge();
	cr_assert_eq(product->finding_count, 1);
	cr_assert(product->findings[0].mentioned);
	cr_assert_eq(product->count, 0);
}

Test(fuse, two_versions_are_two_components_and_a_file_without_joins_its_own)
{
	struct node *plain;

	fact(file("a"), &lib, METHOD_BANNER, "1.9");
	fact(file("b"), &lib, METHOD_BANNER, "1.10");
	plain = file("c");
	fact(plain, &lib, METHOD_SONAME, NULL)->versions.floor = "1.10";
	judge();
	cr_assert_eq(product->count, 2);
	cr_assert_str_eq(product->components[0].version, "1.9");
	cr_assert_str_eq(product->components[1].version, "1.10");
	cr_assert_eq(product->components[0].finding_count, 1);
	cr_assert_eq(product->components[1].finding_count, 2);
}

Test(fuse, versions_that_disagree_in_one_file_share)
{
	struct node *a = file("a"), *b = file("b");

	fact(a, &lib, METHOD_BANNER, "1.0");
	fact(b, &lib, METHOD_BANNER, "1.0");
	fact(b, &lib, METHOD_FILENAME, "2.0");
	judge();
	cr_assert_lt(product->findings[1].p_version, product->findings[0].p_version);
}

Test(fuse, two_copies_seen_by_one_rule_are_both_there)
{
	struct node *a = file("a");

	fact(a, &lib, METHOD_BANNER, "1.0");
	fact(a, &lib, METHOD_BANNER, "2.0");
	judge();
	cr_assert_eq(product->count, 2);
}

/* a getter, which can tell but one, is no word against the other */
Test(fuse, a_copy_is_there_though_more_speaks_for_another)
{
	struct node *a = file("a");

	fact(a, &lib, METHOD_BANNER, "1.0");
	fact(a, &lib, METHOD_BANNER, "2.0");
	fact(a, &lib, METHOD_GETTER, "2.0");
	judge();
	cr_assert_eq(product->count, 2);
	cr_assert_str_eq(product->components[0].version, "1.0");
	cr_assert_str_eq(product->components[1].version, "2.0");
	cr_assert_lt(product->components[0].p_version, product->components[1].p_version);
	cr_assert_gt(product->components[0].p_version, 0.9);
}

Test(fuse, a_floor_is_never_a_version)
{
	fact(file("a"), &lib, METHOD_SYMBOLS, NULL)->versions.floor = "2.34";
	judge();
	cr_assert_eq(product->count, 1);
	cr_assert_null(product->components[0].version);
	cr_assert_str_eq(product->components[0].range.floor, "2.34");
	cr_assert_str_eq(product->components[0].ref, "lib");
}

static struct node *file_in(struct node *region, const char *name, const char *floor,
			    const char *ceiling)
{
	struct node *n = node_add(region, NODE_FILE);

	n->name = name;
	fact(n, &lib, METHOD_STRINGS, NULL)->versions =
		(struct versions){ .floor = floor, .ceiling = ceiling };
	return n;
}

Test(fuse, bounds_that_meet_leave_one_version)
{
	struct node *region = node_add(tree->root, NODE_REGION);

	file_in(region, "a", "1.5.2", NULL);
	file_in(region, "b", "1.5.0", "1.5.2");
	judge();
	cr_assert_eq(product->count, 1);
	cr_assert_str_eq(product->components[0].version, "1.5.2");
	cr_assert_lt(product->components[0].p_version, fuse_bound_rate());
	cr_assert_gt(product->components[0].p_version, 0.9);
}

Test(fuse, bounds_of_two_copies_do_not_meet)
{
	file_in(node_add(tree->root, NODE_REGION), "a", "1.5.2", NULL);
	file_in(node_add(tree->root, NODE_REGION), "b", NULL, "1.5.2");
	judge();
	for (size_t i = 0; i < product->count; i++)
		cr_assert_null(product->components[i].version);
}

Test(fuse, bounds_that_do_not_meet_leave_a_range)
{
	struct node *region = node_add(tree->root, NODE_REGION);

	file_in(region, "a", "1.5.2", NULL);
	file_in(region, "b", NULL, "1.5.3");
	judge();
	cr_assert_eq(product->count, 1);
	cr_assert_null(product->components[0].version);
}

Test(fuse, modules_join_the_kernel_of_their_release)
{
	struct node *image = file("vmlinux"), *good = file("a.ko"), *other = file("b.ko");

	fact(image, &linux_sig, METHOD_BANNER, "6.1.176")->versions.release = "6.1.0-50-armmp";
	fact(good, &linux_sig, METHOD_BANNER, NULL)->versions.release = "6.1.0-50-armmp";
	fact(other, &linux_sig, METHOD_BANNER, NULL)->versions.release = "5.10.0-1-armmp";
	judge();
	cr_assert_eq(product->count, 2);
	cr_assert_str_eq(product->components[0].ref, "linux@6.1.176");
	cr_assert_eq(product->components[0].finding_count, 2);
	cr_assert_null(product->components[1].version);
	cr_assert_str_eq(product->components[1].release, "5.10.0-1-armmp");
}

Test(fuse, an_exact_text_that_is_only_a_release_joins_its_version)
{
	struct node *image = file("vmlinux"), *module = file("a.ko");

	fact(image, &linux_sig, METHOD_BANNER, "6.1.176")->versions.release = "6.1.0-50";
	fact(module, &linux_sig, METHOD_BANNER, "6.1.0-50");
	judge();
	cr_assert_eq(product->count, 1);
	cr_assert_str_eq(product->components[0].version, "6.1.176");
}
