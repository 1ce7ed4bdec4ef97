/* SPDX-License-Identifier: Apache-2.0 */
/* SBOM documents of every format: the bytes say which reader gets them. */
#include "analyzer/sbom_read.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct sbom *sbom;

	(void)sbom_looks_like(bytes_of(data, size));
	(void)sbom_read(bytes_of(data, size), &sbom);
	sbom_free(sbom);
	return 0;
}
