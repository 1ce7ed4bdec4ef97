/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Percent-encoding (RFC 3986): validators of SBOMs differ on what an IRI may hold, and agree on
 * ASCII.
 */
#ifndef ASSAY_URI_H
#define ASSAY_URI_H

#include "analyzer/base/arena.h"

/* TEXT as one part of a URI: all but letters, digits and - . _ ~ is encoded. NULL: no memory. */
const char *uri_part(struct arena *arena, const char *text);
/* TEXT, a whole URI, with what must not stand in one encoded; encoded bytes stay as they are. */
const char *uri_whole(struct arena *arena, const char *text);

#endif
