/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/base/err.h"

const char *err_name(enum err err)
{
	static const char *const names[ERR_COUNT] = {
		[OK] = "ok",
		[ERR_NOMATCH] = "no match",
		[ERR_CORRUPT] = "corrupt",
		[ERR_TRUNCATED] = "truncated",
		[ERR_MISSING] = "missing-blocks",
		[ERR_UNSUPPORTED] = "unsupported",
		[ERR_ENCRYPTED] = "encrypted",
		[ERR_LIMIT] = "limit",
		[ERR_NOMEM] = "out of memory",
		[ERR_IO] = "input/output error",
		[ERR_USAGE] = "usage",
	};

	return (unsigned)err < ERR_COUNT && names[err] ? names[err] : "unknown error";
}
