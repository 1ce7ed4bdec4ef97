/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An artifact of Mender, a tar archive. Its file "manifest" has lines of SHA-256 and path, as
 * sha256sum(1) writes them, for its own files ("version") and for those in its archives, where
 * "data/0000/rootfs.ext4" is rootfs.ext4 in data/0000.tar.gz. In header.tar.gz, header-info is JSON
 * and names artifact and devices. The artifact is the release: what version it is is its name.
 *
 * Source: Mender, mender-artifact, Documentation/artifact-format-v3.md.
 */
#include "signatures/package/package_json.h"

extern const struct package_reader package_reader_mender;

#define DIGEST 64u /* characters */

static bool is_manifest(const char *path)
{
	return strcmp(path, "manifest") == 0;
}

static bool mender_claims(const struct subject *subject)
{
	struct bytes in = subject->bytes;

	if (!subject->named_file)
		return false;
	if (is_manifest(subject->path))
		return in.len > DIGEST + 2 && bytes_at(in, DIGEST, "  ", 2) &&
		       memmem(in.ptr, in.len, "  header.tar", 12);
	return strcmp(subject->path, "header-info") == 0;
}

static void read_digests(struct package_run *run, struct package *update)
{
	struct bytes rest = run->subject->bytes, line;

	while (!package_over(run) && bytes_line(&rest, &line))
		if (line.len > DIGEST + 2)
			package_add_digest(run, update, bytes_from(line, DIGEST + 2),
					   bytes_head(line, DIGEST));
}

static void read_info(struct package_run *run, struct package *update)
{
	json_t *info = package_json(run, run->subject->bytes);
	const json_t *provides = json_object_get(info, "artifact_provides");
	const json_t *depends = json_object_get(info, "artifact_depends");

	if (info && !json_is_object(info))
		package_fail(run, ERR_CORRUPT);
	/* version 2 of the format has the names one level up */
	package_set(run, &update->version,
		    package_json_member(provides ? provides : info, "artifact_name"));
	package_set(run, &update->about, package_json_member(provides, "artifact_group"));
	package_set(run, &update->architecture,
		    package_json_any(json_object_get(depends, "device_type"), ""));
	package_set(run, &update->architecture,
		    package_json_any(json_object_get(info, "device_types_compatible"), ""));
	json_decref(info);
}

static enum err mender_read(const struct subject *subject, struct arena *arena,
			    struct package_list *out)
{
	struct package_run run = { &package_reader_mender, subject, arena, out, OK, 0 };
	struct package *update = package_make_update(&run, "mender");

	if (update && is_manifest(subject->path))
		read_digests(&run, update);
	else if (update)
		read_info(&run, update);
	return run.err;
}

const struct package_reader package_reader_mender = {
	.name = "mender",
	.summary = "manifest and header-info of an artifact of Mender",
	.claims = mender_claims,
	.read = mender_read,
};
