/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A JSON document that is being made: an object that is written member by member, and of its long
 * lists item by item, so that memory holds no more than one of them. jansson returns NULL when
 * memory is out, and takes NULL without complaint: one look at the end suffices.
 */
#ifndef ASSAY_JSON_OUT_H
#define ASSAY_JSON_OUT_H

#include <jansson.h>
#include <stdio.h>

#include "analyzer/base/arena.h"
#include "analyzer/base/err.h"

struct json_out {
	FILE *file;
	struct arena scratch; /* for texts that live until what they are for is written */
	size_t members;       /* that were written, */
	size_t items;         /* and those of the open list */
	unsigned depth;
	bool failed, unwritten; /* memory is out; the file takes no more (errno) */
};

void json_set(struct json_out *out, json_t *object, const char *key, json_t *value);
void json_add(struct json_out *out, json_t *array, json_t *value);
/* The same, unless ARRAY has such a value already; SEEN is an object that starts empty. */
void json_add_once(struct json_out *out, json_t *array, json_t *seen, json_t *value);
/* A NULL text is left out. */
void json_set_text(struct json_out *out, json_t *object, const char *key, const char *text);
/* An empty array or object is left out. */
void json_set_some(struct json_out *out, json_t *object, const char *key, json_t *list);
/* A probability: three digits, never rounded up. */
json_t *json_probability(double p);
/* A text of printf's kind, in the scratch memory. */
#define json_format(out, ...) json_kept(out, arena_printf(&(out)->scratch, __VA_ARGS__))
const char *json_kept(struct json_out *out, const char *text);
/* VALUE on one line, in the scratch memory. */
const char *json_text(struct json_out *out, const json_t *value);

/* The document OUT begins, in FILE. */
void json_begin(struct json_out *out, FILE *file);
/* Write the members of OBJECT, take them out of it, and free the scratch memory. */
void json_write_members(struct json_out *out, json_t *object);
/* A member that is a list: begins, gets the items of ARRAY, which are taken out of it, and ends. */
void json_list_begin(struct json_out *out, const char *key);
void json_write_items(struct json_out *out, json_t *array);
void json_list_end(struct json_out *out);
/* The document ends; frees DOC, what its members and items were written from, and the scratch
 * memory. OK, ERR_IO (errno) or ERR_NOMEM. */
enum err json_finish(struct json_out *out, json_t *doc);

#endif
