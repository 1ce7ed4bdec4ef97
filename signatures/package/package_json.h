/* SPDX-License-Identifier: Apache-2.0 */
/* JSON (RFC 8259) of a package record, which nobody vouches for; for package_*.c only. */
#ifndef ASSAY_PACKAGE_JSON_H
#define ASSAY_PACKAGE_JSON_H

#include <jansson.h>

#include "signatures/package/package_parts.h"

/*
 * What IN says, to be given back with json_decref; NULL with run->err set when it is no JSON, or
 * deeper or larger than any honest record.
 */
json_t *package_json(struct package_run *run, struct bytes in);
/* The member KEY of an object when that is a text; empty otherwise. */
struct bytes package_json_member(const json_t *object, const char *key);
/*
 * The text that people write in many ways: a text, the first item of a list, or the members KEY
 * of it.
 */
struct bytes package_json_any(const json_t *value, const char *key);
/* Every key of OBJECT is a package that PACKAGE needs. */
void package_json_depends(struct package_run *run, struct package *package, json_t *object);

#endif
