/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Archives through libarchive, which is used in archive.c only. Filters are never enabled: a
 * compressed archive is a stream first, and opened as such. Bodies that are stored as they are
 * become slices.
 *
 * libarchive takes its memory from malloc, not from the account, and reads MS-DOS times in the zone
 * of the process: a program that wants the same output everywhere runs in UTC.
 */
#ifndef ASSAY_ARCHIVE_H
#define ASSAY_ARCHIVE_H

#include "extractors/extractor.h"

struct archive;

struct archive_kind {
	int (*enable)(struct archive *); /* archive_read_support_format_... */
	const char *header, *body;       /* for notes: "a tar header", "a tar member's data" */
	bool solid; /* to pass over a body is to decode it: one beyond the cap ends the archive */
	bool copy;  /* what is read is not the view of the sink: no slices */
};

/* archive_zip_stream: by the members' own headers, never by the directory. */
extern const struct archive_kind archive_tar, archive_zip, archive_zip_stream, archive_zip_copy,
	archive_7z, archive_cab, archive_iso9660, archive_rar, archive_rar5, archive_lha;

/* Emit all members of IN. *END: where the archive ended, or what was wrong. */
enum err archive_extract(const struct archive_kind *kind, struct bytes in, struct sink *sink,
			 uint64_t *end);

#endif
