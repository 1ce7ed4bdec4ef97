/* SPDX-License-Identifier: Apache-2.0 */
/* Bodies under several names: decoded once when they are whole. */
#include <criterion/criterion.h>

#include "analyzer/base/hash.h"
#include "analyzer/scan/scan.h"

enum { FIRST = 1, SECOND, BROKEN };

static struct {
	struct source source;
	atomic_uint reads;
} files;

static enum err read_body(struct source *source, uint64_t token, struct buf *out,
			  struct fault *fault)
{
	(void)source;
	atomic_fetch_add(&files.reads, 1);
	*fault = (struct fault){ 0, "a whole body" };
	if (token == BROKEN)
		return ERR_CORRUPT;
	return buf_append(out, bytes_str(token == FIRST ? "first" : "other"));
}

static void close_source(struct source *source)
{
	(void)source;
}

static enum err emit(void *context, struct sink *sink)
{
	enum err err = OK;

	for (const uint64_t *token = context; *token && !err; token++) {
		struct entry entry = { .kind = ENTRY_FILE, .path = bytes_str("file") };

		err = sink_defer(sink, &entry, 5, &files.source, *token);
	}
	return err;
}

static struct tree *scan(uint64_t *tokens)
{
	struct scan_options options = {
		.threads = 2, .limits = limits_default, .fill = emit, .fill_context = tokens
	};
	struct buf none = buf_with_max(0);
	struct blob *blob = blob_take(&none);
	struct tree *tree = NULL;

	files.source = (struct source){ .read = read_body, .close = close_source };
	atomic_init(&files.source.refs, 1);
	atomic_init(&files.reads, 0);
	cr_assert_eq(scan_run(blob, "image", &options, &tree), OK);
	blob_unref(blob);
	return tree;
}

static bool holds(const struct node *node, const char *text)
{
	uint8_t digest[SHA256_SIZE];

	hash_sha256(bytes_str(text), digest);
	return node->status == OK && node->hashed && memcmp(node->sha256, digest, SHA256_SIZE) == 0;
}

Test(twins, share_what_is_whole)
{
	struct tree *tree = scan((uint64_t[]){ FIRST, SECOND, FIRST, FIRST, 0 });
	const struct node *file = tree->root->first;

	cr_assert_eq(atomic_load(&files.reads), 2);
	cr_assert_eq(atomic_load(&files.source.refs), 1);
	for (int i = 0; i < 4; i++, file = file->next)
		cr_assert(holds(file, i == 1 ? "other" : "first"), "file %d", i);
	tree_free(tree);
}

Test(twins, each_has_its_own_fault)
{
	struct tree *tree = scan((uint64_t[]){ BROKEN, BROKEN, 0 });
	const struct node *file = tree->root->first;

	cr_assert_eq(file->status, ERR_CORRUPT);
	cr_assert_eq(file->next->status, ERR_CORRUPT);
	cr_assert_eq(atomic_load(&files.source.refs), 1);
	tree_free(tree);
}
