/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The layers of a container image are archives that lie upon each other: a file of a later one
 * takes the place of what an earlier one has at its path, "DIRECTORY/.wh.NAME" deletes NAME, and
 * "DIRECTORY/.wh..wh..opq" all that earlier ones have in DIRECTORY (OCI image-spec, layer.md).
 */
#ifndef ASSAY_LAYERS_H
#define ASSAY_LAYERS_H

#include "analyzer/scan/vfs.h"

/*
 * The files that IMAGE, a record in MANIFEST, has as its layers, by their paths in VFS, become one
 * file system: that of the last layer. What is not to be seen in it has node->hidden, and its facts
 * are dropped. ERR_NOMEM or OK.
 */
enum err layers_join(struct vfs *vfs, struct node *manifest, const struct package *image);

#endif
