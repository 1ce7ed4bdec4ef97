/* SPDX-License-Identifier: Apache-2.0 */
/* SBOMs that an image carries, and a scan that begins anew. */
#include <criterion/criterion.h>

#include "analyzer/scan/embedded.h"

static struct blob *document(const char *name)
{
	struct buf text = buf_with_max(1000);
	struct blob *blob;

	cr_assert_eq(buf_append(&text, bytes_str("{\"bomFormat\": \"CycloneDX\", \"specVersion\": "
						 "\"1.6\", \"components\": [{\"name\": \"")),
		     OK);
	cr_assert_eq(buf_append(&text, bytes_str(name)), OK);
	cr_assert_eq(buf_append(&text, bytes_str("\", \"type\": \"library\"}]}")), OK);
	blob = blob_take(&text);
	cr_assert(blob);
	return blob;
}

/* A node of the second scan may stand where one of the first stood. */
Test(embedded, forgets_a_scan_that_begins_anew)
{
	struct tree *tree = tree_new("image");
	struct embedded *embedded = embedded_new();
	struct blob *first = document("first"), *second = document("second");
	const struct node *where = NULL;
	struct sbom *sbom = NULL;
	size_t count = 0;

	cr_assert_eq(node_attribute(tree->root, "sbom.format", bytes_str("CycloneDX")), OK);
	cr_assert_eq(tree_finish(tree), OK);
	embedded_meet(embedded, tree->root, first);
	embedded_restart(embedded);
	embedded_meet(embedded, tree->root, second);
	cr_assert_eq(embedded_first(embedded, tree, &sbom, &where, &count), OK);
	cr_assert_eq(where, tree->root);
	cr_assert_eq(count, 1);
	cr_assert_str_eq(sbom->components[0].name, "second");
	sbom_free(sbom);
	embedded_free(embedded);
	blob_unref(first);
	blob_unref(second);
	tree_free(tree);
}
