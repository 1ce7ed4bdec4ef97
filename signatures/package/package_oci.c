/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An archive of container images. As `docker save` writes it: manifest.json, a list of images with
 * their names and layers, tar archives in the order in which they lie upon each other. As the Open
 * Container Initiative has it (image-spec: image-layout.md, manifest.md): index.json names
 * manifests, a manifest its layers, each by its SHA-256, which is the blob's path as well. Newer
 * archives are both.
 */
#include <stdio.h>

#include "signatures/package/package_json.h"

extern const struct package_reader package_reader_oci;

#define BLOBS "blobs/sha256/"
#define DIGITS 64u

static bool has(struct bytes in, const char *text)
{
	return memmem(in.ptr, in.len, text, strlen(text));
}

static bool is_json(struct bytes in)
{
	return in.len && (in.ptr[0] == '{' || in.ptr[0] == '[');
}

static bool oci_claims(const struct subject *subject)
{
	const char *path = subject->path;

	if (!subject->named_file || !is_json(subject->bytes))
		return false;
	if (strcmp(path, "manifest.json") == 0)
		return has(subject->bytes, "\"Layers\"");
	if (strcmp(path, "index.json") == 0)
		return has(subject->bytes, "\"manifests\"");
	return strncmp(path, BLOBS, strlen(BLOBS)) == 0 && has(subject->bytes, "\"layers\"") &&
	       has(subject->bytes, "\"config\"");
}

/* A descriptor: "digest" is "sha256:" and hexadecimal digits. PATH: of its blob. */
static bool blob_of(const json_t *descriptor, char path[96], struct bytes *hex)
{
	struct bytes digest = package_json_member(descriptor, "digest");

	if (!bytes_starts(digest, "sha256:") || digest.len != 7 + 64)
		return false;
	*hex = bytes_from(digest, 7);
	snprintf(path, 96, BLOBS "%.64s", (const char *)hex->ptr);
	return true;
}

/* skopeo calls a file by its SHA-256, Docker so the configuration. */
static void add_named(struct package_run *run, struct package *image, struct bytes path)
{
	const uint8_t *dot = path.len ? memchr(path.ptr, '.', path.len) : NULL;

	if (dot == path.ptr + DIGITS)
		package_add_digest(run, image, path, bytes_head(path, DIGITS));
}

/* Paths of layers, the lowest first. */
static void add_layers(struct package_run *run, struct package *image, const json_t *layers)
{
	json_t *layer;
	size_t i;

	json_array_foreach(layers, i, layer)
	{
		char path[96];
		struct bytes hex;

		if (json_is_string(layer)) {
			add_named(run, image, package_json_any(layer, ""));
			package_push(run, &image->files, &image->file_count,
				     package_json_any(layer, ""));
		} else if (blob_of(layer, path, &hex)) {
			package_push(run, &image->files, &image->file_count, bytes_str(path));
			package_add_digest(run, image, bytes_str(path), hex);
		}
	}
}

/* "registry/name:tag" is name and version. */
static void set_name(struct package_run *run, struct package *image, struct bytes tag)
{
	const uint8_t *colon = tag.len ? memrchr(tag.ptr, ':', tag.len) : NULL;
	size_t at = colon ? (size_t)(colon - tag.ptr) : tag.len;

	package_set(run, &image->name, bytes_head(tag, at));
	if (colon)
		package_set(run, &image->version, bytes_from(tag, at + 1));
}

static void read_docker(struct package_run *run, const json_t *doc)
{
	json_t *entry;
	size_t i;

	json_array_foreach(doc, i, entry)
	{
		struct package *image = package_make_update(run, "container");

		if (!image)
			return;
		image->layers = true;
		set_name(run, image, package_json_any(json_object_get(entry, "RepoTags"), ""));
		add_named(run, image, package_json_member(entry, "Config"));
		add_layers(run, image, json_object_get(entry, "Layers"));
	}
}

static void read_index(struct package_run *run, const json_t *doc)
{
	json_t *entry;
	size_t i;

	json_array_foreach(json_object_get(doc, "manifests"), i, entry)
	{
		const json_t *notes = json_object_get(entry, "annotations");
		struct package *image;
		char path[96];
		struct bytes hex;

		if (!blob_of(entry, path, &hex))
			continue;
		image = package_make_update(run, "container");
		if (!image)
			return;
		/* containerd's whole name, or only a tag */
		set_name(run, image, package_json_member(notes, "io.containerd.image.name"));
		package_set(run, &image->version,
			    package_json_member(notes, "org.opencontainers.image.ref.name"));
		package_add_digest(run, image, bytes_str(path), hex);
	}
}

static void read_manifest(struct package_run *run, const json_t *doc)
{
	const json_t *notes = json_object_get(doc, "annotations");
	struct package *image;
	char path[96];
	struct bytes hex;

	if (!json_is_array(json_object_get(doc, "layers")))
		return;
	image = package_make_update(run, "container");
	if (!image)
		return;
	image->layers = true;
	package_set(run, &image->name,
		    package_json_member(notes, "org.opencontainers.image.title"));
	package_set(run, &image->version,
		    package_json_member(notes, "org.opencontainers.image.version"));
	if (blob_of(json_object_get(doc, "config"), path, &hex))
		package_add_digest(run, image, bytes_str(path), hex);
	add_layers(run, image, json_object_get(doc, "layers"));
}

static enum err oci_read(const struct subject *subject, struct arena *arena,
			 struct package_list *out)
{
	struct package_run run = { &package_reader_oci, subject, arena, out, OK, 0 };
	json_t *doc = package_json(&run, subject->bytes);

	if (json_is_array(doc))
		read_docker(&run, doc);
	else if (strcmp(subject->path, "index.json") == 0)
		read_index(&run, doc);
	else
		read_manifest(&run, doc);
	json_decref(doc);
	return run.err;
}

const struct package_reader package_reader_oci = {
	.name = "oci",
	.summary = "manifests of archives of container images, Docker's and OCI's",
	.claims = oci_claims,
	.read = oci_read,
};
