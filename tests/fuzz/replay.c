/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A fuzz target as a plain program: each file given runs through it once, from memory that ends
 * where the file does.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/base/blob.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		struct blob *blob;
		struct bytes in;
		uint8_t *copy;

		if (blob_open(argv[i], &blob)) {
			fprintf(stderr, "replay: %s: cannot be read\n", argv[i]);
			return 2;
		}
		in = blob_bytes(blob);
		copy = malloc(in.len ? in.len : 1);
		if (!copy)
			return 2;
		memcpy(copy, in.ptr, in.len);
		LLVMFuzzerTestOneInput(copy, in.len);
		free(copy);
		blob_unref(blob);
	}
	return 0;
}
