/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A JSON document that is being made. jansson returns NULL when memory is out, and takes NULL
 * without complaint: one look at the end suffices.
 */
#ifndef ASSAY_JSON_OUT_H
#define ASSAY_JSON_OUT_H

#include <jansson.h>
#include <stdio.h>

#include "analyzer/base/arena.h"
#include "analyzer/base/err.h"

struct json_out {
	struct arena scratch; /* for texts that live until the end */
	bool failed;
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
/* A text of printf's kind, kept until the end. */
#define json_format(out, ...) json_kept(out, arena_printf(&(out)->scratch, __VA_ARGS__))
const char *json_kept(struct json_out *out, const char *text);
/* VALUE on one line, kept until the end. */
const char *json_text(struct json_out *out, const json_t *value);
/* Write DOC and free it and the scratch memory. OK, ERR_IO (errno) or ERR_NOMEM. */
enum err json_finish(struct json_out *out, json_t *doc, FILE *file);

#endif
