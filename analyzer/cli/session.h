/* SPDX-License-Identifier: Apache-2.0 */
/* What every command that looks at an image does: load signatures, open, sandbox, scan, judge. */
#ifndef ASSAY_SESSION_H
#define ASSAY_SESSION_H

#include "analyzer/judge/product.h"
#include "analyzer/report/exit_status.h"
#include "analyzer/sbom/sbom_read.h"
#include "analyzer/scan/scan.h"

struct session_options {
	struct scan_options scan;
	double threshold;
	const char *signature_dir; /* more signatures; NULL: only those built in */
	bool rootfs;               /* images are directories with unpacked files */
	bool quiet;                /* no progress, no warnings */
};

struct session {
	struct sigdb *sigs;
	struct blob *image;
	struct rootfs *rootfs; /* NULL: the image is bytes */
	bool wants_rootfs;
	const char *name; /* of the image in reports; NULL: the last part of its path */
	struct tree *tree;
	struct product *product;
};

void session_defaults(struct session_options *options);
/* Load the signatures. Says on stderr what is wrong and returns an exit status. */
int session_load(struct session *session, const struct session_options *options);
/* Open PATH ("-": standard input; a directory with the option rootfs). */
int session_open(struct session *session, const char *path);
/*
 * Enter the sandbox and read DOCUMENT, an SBOM from PATH. Says on stderr why it cannot be read, and
 * the first SHOWN things that are odd in it. EXIT_DONE or EXIT_UNUSABLE.
 */
int session_read_sbom(struct blob *document, const char *path, bool quiet, size_t shown,
		      struct sbom **out);
/* Enter the sandbox, scan and judge. EXIT_DONE, EXIT_INCOMPLETE or EXIT_UNUSABLE. */
int session_scan(struct session *session, const char *path, const struct session_options *options);
void session_finish(struct session *session);

#endif
