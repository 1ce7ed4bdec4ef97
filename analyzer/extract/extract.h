/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The files of an image, written into a directory of the host (docs/extract.md). While the scan
 * runs, bodies go to one spool file; when the whole tree is known, names are given and files
 * written in tree order.
 */
#ifndef ASSAY_EXTRACT_H
#define ASSAY_EXTRACT_H

#include <stdio.h>

#include "analyzer/base/blob.h"
#include "analyzer/scan/tree.h"

struct extract;

/*
 * The files of IMAGE into DIRECTORY, an open descriptor, by way of SPOOL, an empty file; MAX bytes
 * in all. NULL: no memory.
 */
struct extract *extract_new(struct bytes image, int directory, int spool, uint64_t max);
void extract_free(struct extract *extract);
/* scan_options.body and scan_options.restart, with the extract as context. */
void extract_restart(void *context);
void extract_body(void *extract, const struct node *node, struct blob *bytes);

struct extract_result {
	uint64_t files, directories, bytes;
	uint64_t left_out; /* bodies that a limit or a name forbade */
};

/* After the scan: write files and MANIFEST. OK, ERR_NOMEM or ERR_IO (errno). */
enum err extract_finish(struct extract *extract, const struct tree *tree, FILE *manifest,
			struct extract_result *result);

#endif
