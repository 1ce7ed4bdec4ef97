/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/scan/updates.h"

#include "analyzer/scan/layers.h"
#include "analyzer/scan/vfs.h"
#include <stdio.h>

#define MAX_PARTS 100u
#define WORK (16u << 20) /* entries of archives inside updates that are looked through */

struct check {
	struct vfs *vfs;
	struct node *container;
	uint64_t work; /* left */
};

struct node *updates_opened(struct node *file)
{
	for (struct node *n = file; n;) {
		struct node *child = n->first;

		while (child && (child->kind == NODE_HEADER || child->kind == NODE_PADDING))
			child = child->next;
		if (child && child->kind >= NODE_FILE)
			return n;
		n = child;
	}
	return NULL;
}

/* NAME is the archive FOLDER with what says that it is one: "data/0000.tar.gz" of "data/0000". */
static bool is_archive_of(const char *name, struct bytes folder)
{
	return strncmp(name, (const char *)folder.ptr, folder.len) == 0 &&
	       strncmp(name + folder.len, ".tar", 4) == 0;
}

/* The file at PATH of the archive that its folder was made: Mender's. */
static struct node *find_inside(struct check *c, const char *path)
{
	const char *slash = strrchr(path, '/');
	struct node *archive = NULL;

	for (struct node *n = c->container->first; slash && n && c->work; n = n->next, c->work--)
		if (n->kind == NODE_FILE &&
		    is_archive_of(n->name, bytes_of(path, (size_t)(slash - path))))
			archive = updates_opened(n);
	for (struct node *n = archive ? archive->first : NULL; n && c->work; n = n->next, c->work--)
		if (n->kind == NODE_FILE && strcmp(n->name, slash + 1) == 0)
			return n;
	return NULL;
}

/* ... or of the file system that lies beside the manifest: RAUC's, of that in a signature. */
static struct node *find_beside(struct check *c, const char *path)
{
	for (struct node *part = c->container->first; part && c->work; part = part->next) {
		struct node *files = part->kind == NODE_PART ? updates_opened(part) : NULL;

		for (struct node *n = files ? files->first : NULL; n && c->work;
		     n = n->next, c->work--)
			if (n->kind == NODE_FILE && strcmp(n->name, path) == 0)
				return n;
	}
	return NULL;
}

static enum err check_digest(struct check *c, struct node *manifest,
			     const struct package_digest *said, size_t *verified)
{
	struct node *file = vfs_lookup(c->vfs, said->path);

	if (!file)
		file = find_inside(c, said->path);
	if (!file)
		file = find_beside(c, said->path);
	if (!file) /* said once */
		return manifest->status ? OK
		       : c->work        ? node_note(manifest, ERR_MISSING, 0,
						    "all files that the manifest names")
					: node_note(manifest, ERR_LIMIT, 0,
						    "fewer files that a manifest names");
	if (!file->hashed)
		return OK;
	if (memcmp(file->sha256, said->sha256, SHA256_SIZE) != 0 && hash_verify())
		return file->status ? OK
				    : node_note(file, ERR_CORRUPT, 0,
						"the SHA-256 that the update's manifest says");
	++*verified;
	return OK;
}

static enum err add_text(struct node *node, const char *key, const char *value)
{
	return value ? node_attribute(node, key, bytes_str(value)) : OK;
}

static enum err describe(struct node *node, const struct package *u)
{
	const struct {
		const char *key, *value;
	} texts[] = {
		{ "update.format", u->type },         { "update.name", u->name },
		{ "update.version", u->version },     { "update.build", u->source_version },
		{ "update.device", u->architecture }, { "update.about", u->about },
	};
	char number[24];
	enum err err = OK;

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts) && !err; i++)
		err = add_text(node, texts[i].key, texts[i].value);
	for (size_t i = 0; i < u->provide_count && i < MAX_PARTS && !err; i++)
		err = add_text(node, "update.part", u->provides[i]);
	if (!u->verified || err)
		return err;
	snprintf(number, sizeof(number), "%zu", u->verified);
	return add_text(node, "update.verified", number);
}

/* A signature of MANIFEST, which nobody verifies here: SWUpdate's and Mender's. */
static enum err note_signature(struct check *c, struct node *manifest)
{
	const char *name = arena_printf(&manifest->arena, "%s.sig", manifest->name);
	const struct node *file = name ? vfs_lookup(c->vfs, name) : NULL;

	if (!name)
		return ERR_NOMEM;
	return file ? add_text(manifest, "update.signature", file->name) : OK;
}

static enum err check_manifest(struct check *c, struct node *node)
{
	enum err err = OK;

	for (struct package *u = node->packages.first; u && !err; u = u->next) {
		if (!u->update)
			continue;
		for (size_t i = 0; i < u->digest_count && !err; i++)
			err = check_digest(c, node, &u->digests[i], &u->verified);
		if (!err)
			err = describe(node, u);
		if (!err && node->kind == NODE_FILE)
			err = note_signature(c, node);
		if (!err && u->layers)
			err = layers_join(c->vfs, node, u);
	}
	return err;
}

static bool is_manifest(const struct node *node)
{
	for (const struct package *u = node->packages.first; u; u = u->next)
		if (u->update)
			return true;
	return false;
}

/* All manifests that lie in CONTAINER. */
static enum err check_container(struct check *c, struct node *container)
{
	enum err err = OK;

	c->container = container;
	for (struct node *n = container->first; n && !err; n = n->next) {
		if (!is_manifest(n))
			continue;
		if (!c->vfs)
			c->vfs = vfs_new(container);
		err = c->vfs ? check_manifest(c, n) : ERR_NOMEM;
	}
	vfs_free(c->vfs);
	c->vfs = NULL;
	return err;
}

enum err updates_check(struct node *root)
{
	struct check c = { .work = WORK };
	enum err err = OK;

	for (struct node *n = root; n && !err; n = node_next(root, n))
		err = check_container(&c, n);
	return err;
}

/* Is NODE the only one of its parent's children that is more than padding, a header or a manifest?
 */
static bool is_alone(const struct node *node)
{
	for (const struct node *n = node->parent->first; n; n = n->next)
		if (n != node && n->kind != NODE_PADDING && n->kind != NODE_HEADER &&
		    !(n->kind == NODE_PART && is_manifest(n)))
			return false;
	return true;
}

bool updates_is_image(const struct node *node)
{
	/* a header is its own manifest */
	const struct node *first = node->kind == NODE_REGION ? node : node->parent;

	for (const struct node *n = first; n && n->parent; n = n->parent) {
		/* Mender's header is an archive of its own */
		if (n->kind >= NODE_FILE && strncmp(n->name, "header.tar", 10) != 0)
			return false;
		if (n->kind < NODE_FILE && !is_alone(n))
			return false;
	}
	return true;
}
