/* SPDX-License-Identifier: Apache-2.0 */
/* Documents while memory is out: every one of them is whole, or there is none. */
#include <criterion/criterion.h>
#include <jansson.h>
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/report/sbom_make.h"
#include "analyzer/report/sbom_metadata.h"
#include "analyzer/scan/scan.h"

static struct sigdb *sigs;
static struct blob *image;
static struct tree *tree;
static struct product *product;
static const struct sbom_metadata known = { .product_name = "p",
					    .product_cpe = "cpe:2.3:o:a:b:1:*:*:*:*:*:*:*",
					    .supplier = { .name = "s", .url = "https://s" },
					    .author = { .name = "a" } };
static const struct report_options options = { .full = true,
					       .compat = COMPAT_DTRACK,
					       .metadata = &known,
					       .timestamp = "2020-01-01T00:00:00Z" };

static void setup(void)
{
	struct scan_options scan = { .threads = 1, .sha512 = SHA512_OF_ALL };
	struct sig_error error;
	char path[400];

	snprintf(path, sizeof(path), "%s/firmware/router/image.bin", getenv("SAMPLES"));
	scan.limits = limits_default;
	sigs = sigdb_new();
	cr_assert_eq(sigdb_add_builtin(sigs, &error), OK);
	cr_assert_eq(sigdb_finish(sigs), OK);
	scan.sigs = sigs;
	cr_assert_eq(blob_open(path, &image), OK);
	cr_assert_eq(scan_run(image, "image.bin", &scan, &tree), OK);
	cr_assert_eq(product_make(tree, sigs, 0.5, &product), OK);
}

static void teardown(void)
{
	product_free(product);
	tree_free(tree);
	blob_unref(image);
	sigdb_free(sigs);
}

Test(sbom_make, without_memory, .init = setup, .fini = teardown)
{
	enum err err = ERR_NOMEM;
	uint64_t before = mem_in_use();
	unsigned n;

	for (n = 1; err && n < 100000; n++) {
		struct sbom *sbom;

		mem_fail_after(n);
		err = sbom_make(product, &options, &sbom);
		mem_fail_after(0);
		sbom_free(sbom);
		cr_assert(err == OK || err == ERR_NOMEM);
		cr_assert_eq(mem_in_use(), before);
	}
	cr_assert_eq(err, OK);
	cr_assert_gt(n, 10);
}

static size_t length(const struct report_format *f, const struct sbom *sbom)
{
	char *text = NULL;
	size_t len = 0;
	FILE *out = open_memstream(&text, &len);

	cr_assert_eq(f->document(out, sbom), OK);
	fclose(out);
	free(text);
	return len;
}

/* JSON that nobody takes for whole. */
static bool is_cut(const char *text, size_t len)
{
	json_t *doc = *text == '{' ? json_loadb(text, len, 0, NULL) : json_null();
	bool cut = !doc;

	json_decref(doc);
	return cut;
}

/* The text of a document that failed is never taken for one: there is none, or it is cut. */
Test(sbom_make, writers_without_memory, .init = setup, .fini = teardown)
{
	struct sbom *sbom;
	uint64_t before;

	cr_assert_eq(sbom_make(product, &options, &sbom), OK);
	before = mem_in_use();
	for (const struct report_format *f = report_formats; f->name; f++) {
		enum err err = f->document ? ERR_NOMEM : OK;
		size_t whole = f->document ? length(f, sbom) : 0;

		for (unsigned n = 1; err && n < 100000; n++) {
			char *text = NULL;
			size_t len = 0;
			FILE *out = open_memstream(&text, &len);

			mem_fail_after(n);
			err = f->document(out, sbom);
			mem_fail_after(0);
			fclose(out);
			cr_assert(err == OK || err == ERR_NOMEM, "%s", f->name);
			cr_assert(!err || !len || is_cut(text, len), "%s", f->name);
			cr_assert(err || len == whole, "%s", f->name);
			cr_assert_eq(mem_in_use(), before, "%s", f->name);
			free(text);
		}
		cr_assert_eq(err, OK, "%s", f->name);
	}
	sbom_free(sbom);
}

/* Two images are one document: each is a component that the set contains. */
Test(sbom_make, edges_of_two_images, .init = setup, .fini = teardown)
{
	struct product first = *product;
	struct report_options plain = { 0 };
	struct sbom *sbom;

	first.next = product;
	cr_assert_eq(sbom_make(&first, &plain, &sbom), OK);
	cr_assert_eq(sbom->components_count, 2 * (product->count + 1));
	cr_assert_str_eq(sbom->components[0].ref, "image:1");
	cr_assert_str_eq(sbom->components[product->count + 1].ref, "image:2");
	for (size_t i = 0; i < sbom->edges_count; i++) {
		const struct sbom_edge *e = &sbom->edges[i];

		cr_assert_lt(e->to, sbom->components_count);
		if (e->from == SBOM_NONE)
			cr_assert(e->to == 0 || e->to == product->count + 1);
		else /* no edge from one image into the other */
			cr_assert_eq(e->from <= product->count, e->to <= product->count);
	}
	sbom_free(sbom);
}
