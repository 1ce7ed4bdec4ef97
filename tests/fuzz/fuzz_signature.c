/* SPDX-License-Identifier: Apache-2.0 */
/* A signature file of somebody else: parser, index, lint and its own examples. */
#include "signatures/signature.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void report(void *context, const struct sig_error *complaint)
{
	(void)context;
	(void)complaint;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct sigdb *db = sigdb_new();
	struct sig_error error;
	size_t checked;

	if (db && sigdb_add(db, "fuzz", "fuzz.sig", bytes_of(data, size), &error) == OK &&
	    sigdb_finish(db) == OK) {
		(void)sigdb_lint(db, report, NULL);
		(void)sigdb_test(db, report, NULL, &checked);
	}
	sigdb_free(db);
	return 0;
}
