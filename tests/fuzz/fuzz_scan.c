/* SPDX-License-Identifier: Apache-2.0 */
/* The whole way: carving, extraction, ELF, signatures, fusion, on bytes that nobody vouches for. */
#include <stdlib.h>

#include "analyzer/judge/product.h"
#include "analyzer/scan/scan.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct sigdb *signatures(void)
{
	static struct sigdb *db;
	struct sig_error error;

	if (db)
		return db;
	db = sigdb_new();
	if (!db || sigdb_add_builtin(db, &error) || sigdb_finish(db))
		abort();
	return db;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct scan_index *index;
	struct scan_options options = { .threads = 1,
					.limits = limits_default,
					.sigs = signatures() };
	struct buf copy = buf_with_max(SIZE_MAX);
	struct product *product = NULL;
	struct tree *tree;
	struct blob *blob;

	if (!index && !(index = scan_index_new(options.sigs)))
		abort();
	options.index = index;
	limits_set(&options.limits, "output", 64u << 20);
	if (buf_append(&copy, bytes_of(data, size)) || !(blob = blob_take(&copy)))
		return 0;
	if (scan_run(blob, "fuzz", &options, &tree) == OK) {
		(void)product_make(tree, options.sigs, 0.5, &product);
		product_free(product);
		tree_free(tree);
	}
	blob_unref(blob);
	return 0;
}
