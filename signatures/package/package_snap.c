/* SPDX-License-Identifier: Apache-2.0 */
/*
 * meta/snap.yaml of a snap, an application of Ubuntu Core that is a squashfs of its own: YAML, of
 * which the lines at its left margin have name, version, license and architectures.
 *
 * Source: snapcraft.io, "The snap format".
 */
#include "signatures/package/package_parts.h"

extern const struct package_reader package_reader_snap;

static bool snap_claims(const struct subject *subject)
{
	return subject->named_file && package_path_is(subject->path, "meta/snap.yaml");
}

/* A scalar of YAML in one line: in quotes, or up to a comment. */
static struct bytes scalar(struct bytes value)
{
	value = bytes_trim(value);
	if (value.len && (*value.ptr == '"' || *value.ptr == '\''))
		return bytes_between(value, *value.ptr);
	for (size_t i = 1; i < value.len; i++)
		if (value.ptr[i] == '#' && value.ptr[i - 1] == ' ')
			return bytes_trim(bytes_head(value, i));
	return value;
}

static enum err snap_read(const struct subject *subject, struct arena *arena,
			  struct package_list *out)
{
	struct package_run run = { &package_reader_snap, subject, arena, out, OK, 0 };
	struct bytes rest = subject->bytes, line, value, name = { 0 }, version = { 0 };
	struct bytes license = { 0 };
	struct package *p;

	while (bytes_line(&rest, &line)) {
		struct bytes key = bytes_until(line, ':', &value);

		if (bytes_is(key, "name"))
			name = scalar(value);
		else if (bytes_is(key, "version"))
			version = scalar(value);
		else if (bytes_is(key, "license"))
			license = scalar(value);
	}
	p = name.len ? package_make(&run, "generic", name, version) : NULL;
	if (p && license.len)
		package_set(&run, &p->license, license);
	return run.err;
}

const struct package_reader package_reader_snap = {
	.name = "snap",
	.summary = "meta/snap.yaml of a snap",
	.claims = snap_claims,
	.read = snap_read,
};
