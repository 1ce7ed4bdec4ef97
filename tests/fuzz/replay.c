/* SPDX-License-Identifier: Apache-2.0 */
/* A fuzz target as a plain program: each file given runs through it once. */
#include <stdio.h>

#include "analyzer/base/blob.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		struct blob *blob;

		if (blob_open(argv[i], &blob)) {
			fprintf(stderr, "replay: %s: cannot be read\n", argv[i]);
			return 2;
		}
		LLVMFuzzerTestOneInput(blob_bytes(blob).ptr, blob_bytes(blob).len);
		blob_unref(blob);
	}
	return 0;
}
