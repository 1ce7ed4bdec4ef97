/* SPDX-License-Identifier: Apache-2.0 */
/* What the readers of updates' manifests share. */
#include "analyzer/base/text.h"
#include "signatures/package/package_parts.h"

#define PATH_LONGEST 1024u

struct package *package_make_update(struct package_run *run, const char *format)
{
	struct package *package = package_new(run, 0, run->subject->bytes.len);

	if (package) {
		package->type = format;
		package->update = true;
	}
	return package;
}

static bool read_hex(struct bytes hex, uint8_t *out, size_t len)
{
	if (hex.len != 2 * len)
		return false;
	for (size_t i = 0; i < hex.len; i++) {
		uint8_t c = hex.ptr[i], digit;

		if (is_digit(c))
			digit = c - '0';
		else if ((c | 32) >= 'a' && (c | 32) <= 'f')
			digit = (c | 32) - 'a' + 10;
		else
			return false;
		out[i / 2] = (uint8_t)(i % 2 ? out[i / 2] << 4 | digit : digit);
	}
	return true;
}

void package_add_digest(struct package_run *run, struct package *package, struct bytes path,
			struct bytes hex)
{
	struct package_digest *more, digest;

	if (!read_hex(hex, digest.sha256, sizeof(digest.sha256)) || path.len > PATH_LONGEST) {
		package_fail(run, ERR_CORRUPT);
		return;
	}
	if (package->digest_count >= run->subject->max_evidence)
		package_fail(run, ERR_LIMIT);
	while (bytes_starts(path, "./"))
		path = bytes_from(path, 2);
	digest.path = package_text(run, path);
	if (!digest.path || package_over(run))
		return;
	more = arena_more(run->arena, package->digests, package->digest_count, sizeof(*more));
	if (!more) {
		package_fail(run, ERR_NOMEM);
		return;
	}
	more[package->digest_count++] = digest;
	package->digests = more;
}
