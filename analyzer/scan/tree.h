/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The map of an image: what was found at which bytes, down to every file. The root is the image; a
 * node's children are the regions of its bytes (found by carving or declared by a header) or the
 * entries of the file system or archive it is. Every byte of the image belongs to exactly one child
 * of the root: a format, padding, or unknown.
 */
#ifndef ASSAY_TREE_H
#define ASSAY_TREE_H

#include "analyzer/base/arena.h"
#include "analyzer/base/hash.h"
#include "analyzer/scan/look.h"
#include "extractors/extractor.h"
#include "signatures/package/notice.h"
#include "signatures/package/package.h"

enum node_kind {
	NODE_IMAGE,
	NODE_REGION, /* a format found in the bytes of the parent */
	NODE_PART,   /* a part that the parent's header declares, or the content of a stream */
	NODE_HEADER, /* bytes the parent's format needs for itself */
	NODE_PADDING,
	NODE_UNKNOWN,
	NODE_FILE, /* from here on: entries of file systems and archives */
	NODE_DIR,
	NODE_SYMLINK,
	NODE_HARDLINK,
	NODE_CHAR,
	NODE_BLOCK,
	NODE_FIFO,
	NODE_SOCKET,
};

struct note {
	enum err err;
	uint64_t at; /* bytes from the start of the node */
	const char *text;
	struct note *next;
};

struct attribute {
	const char *key, *value; /* value is clean */
	struct attribute *next;
};

/* What an ELF file says of itself that is needed after its bytes are gone. */
struct node_elf {
	const char *soname, *interp; /* clean; NULL if none */
	const char **needed;         /* clean */
	size_t needed_count;
	const char **comments; /* the tools that made it: .comment, clean */
	size_t comment_count;
	uint16_t machine;
	bool relocatable;
};

/* Of the layers of a container image the last, whose file system they are, and the one below. */
struct node_layer {
	const struct node *last, *lower;
};

struct node {
	struct node *parent, *first, *last, *next;
	enum node_kind kind;
	enum err status; /* OK, or why the content is not whole or not opened */
	enum look look;
	const char *name;   /* clean; the full path of a file in its container; NULL for a region */
	const char *target; /* of a link, clean */
	const struct extractor *format; /* NULL: none */
	const char *type; /* libmagic's description of a leaf that no format explains; or NULL */
	bool placed; /* offset is meaningful: the bytes lie in the parent's bytes as they are */
	bool hashed;
	bool closed; /* named, but not looked into: fewer levels were asked for */
	bool script; /* a text that names its interpreter: "#!" */
	uint64_t offset, size;
	uint64_t padding, unknown; /* of size, as the leaves that lie in these bytes say */
	uint32_t mode, uid, gid, major, minor;
	int64_t mtime;
	uint32_t id; /* position in tree order; the root is 0 */
	uint8_t sha256[SHA256_SIZE];
	uint8_t *sha512; /* of the image, of files with evidence or of all, as asked for; or NULL */
	struct note *notes, **last_note;
	struct attribute *attributes, **last_attribute;
	struct node_elf *elf;
	struct node_layer *layer; /* of a layer of a container image; NULL: it is none */
	/* what a later layer did to it: "replaced", "deleted"; "whiteout": it is what did; or NULL
	 */
	const char *hidden;
	struct evidence_list evidence;
	struct package_list packages; /* what the file records of packages */
	struct notice_list notices;   /* what it says of licences and copyright */
	const char **applets;         /* of a multi-call program, sorted */
	size_t applet_count;
	struct arena arena; /* owns the children, the texts and the evidence of this node */
};

struct tree {
	struct node *root;
	struct arena arena;
	uint32_t count;
	const struct node **nodes; /* by id */
	bool incomplete;           /* something was not opened, or not whole */
};

struct tree *tree_new(const char *image_name);
void tree_free(struct tree *tree);
/* Number all nodes in tree order, fill tree->nodes and sum up bytes; once, after the scan. */
enum err tree_finish(struct tree *tree);

/* The memory that NODE and all below it keep. */
uint64_t node_memory(const struct node *node);
/* A new child at the end of PARENT's list; NULL when memory is out. */
struct node *node_add(struct node *parent, enum node_kind kind);
/* Take PARENT's last child, which BEFORE precedes (NULL: none), and free all that it owns. */
void node_drop_last(struct node *parent, struct node *before);
enum err node_note(struct node *node, enum err err, uint64_t at, const char *text);
enum err node_attribute(struct node *node, const char *key, struct bytes value);
const char *node_attribute_value(const struct node *node, const char *key);
/* "image.bin!/squashfs@0x530000!/usr/lib/libz.so.1.2.13" */
const char *node_location(const struct node *node, struct arena *arena);
/* Is NODE a region that covers its parent entirely? It is then the parent's format. */
bool node_is_whole(const struct node *node);
/* The innermost region that is the whole of NODE; NODE itself without one. */
const struct node *node_innermost(const struct node *node);
/* The next node in tree order below ROOT, which NODE is or lies in; NULL at the end. */
struct node *node_next(const struct node *root, const struct node *node);
/* The nearest ancestor that is a file system or archive: the root of the paths of NODE. */
const struct node *node_container(const struct node *node);
const char *node_kind_name(enum node_kind kind);

/* The layer that lies below the layer NODE; NULL: none does. */
const struct node *node_lower(const struct node *node);

/* Why what NODE holds is not known, in a word: "truncated", or how the bytes of a region look that
 * no format explains; NULL when it is known. */
const char *node_unread(const struct node *node);
/* ... and were its bytes not even searched, or not all of them? */
bool node_unsearched(const struct node *node);

/* Bytes of NODE that are neither padding nor unknown. */
uint64_t node_known(const struct node *node);
/* Do the children, regions of NODE's bytes, account for every byte? Sums what they cover. */
uint64_t node_accounted(const struct node *node);

#endif
