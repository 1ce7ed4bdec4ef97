/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A tree of files on the host that somebody unpacked, as an image: its entries, in the order of the
 * bytes of their paths. No link is followed; what is outside the directory is not seen.
 */
#ifndef ASSAY_ROOTFS_H
#define ASSAY_ROOTFS_H

#include "analyzer/scan/tree.h"
#include "extractors/extractor.h"

struct rootfs;

/* The directory at PATH, and nothing read of it yet. ERR_IO with errno, or ERR_NOMEM. */
enum err rootfs_open(const char *path, struct rootfs **out);
void rootfs_free(struct rootfs *rootfs); /* NULL is fine */
/* The open descriptor, for the sandbox. */
int rootfs_directory(const struct rootfs *rootfs);
/* scan_options.fill: all entries; bodies are read by the tasks that look at them. */
enum err rootfs_fill(void *rootfs, struct sink *sink);
/* A digest of names, modes, owners, links and bodies becomes the SHA-256 of TREE's root. */
enum err rootfs_digest(struct tree *tree);

#endif
