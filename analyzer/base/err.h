/* SPDX-License-Identifier: Apache-2.0 */
/* What can go wrong. Errors are values: nothing below the commands prints. */
#ifndef ASSAY_ERR_H
#define ASSAY_ERR_H

enum err {
	OK,
	/* these end one node, and the run goes on */
	ERR_NOMATCH,     /* not this format after all */
	ERR_CORRUPT,     /* a field or a checksum is wrong */
	ERR_TRUNCATED,   /* the bytes end too early */
	ERR_MISSING,     /* blocks that should be among the bytes are not there */
	ERR_UNSUPPORTED, /* a known format in a variant that is not read */
	ERR_ENCRYPTED,   /* content that needs a key */
	ERR_LIMIT,       /* a limit of limits.h was met */
	/* these end the run */
	ERR_NOMEM,
	ERR_IO,
	ERR_USAGE,
	ERR_COUNT
};

/* A short lower-case word for reports: "ok", "corrupt", "truncated", ... */
const char *err_name(enum err err);

#endif
