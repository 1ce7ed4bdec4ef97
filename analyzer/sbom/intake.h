/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What all readers of SBOM documents share: a look into JSON that nobody vouches for. A field of a
 * wrong type is a finding with its JSON pointer and counts as absent; everything here takes absent
 * parts, so that a reader is written straight down its specification.
 */
#ifndef ASSAY_INTAKE_H
#define ASSAY_INTAKE_H

#include <jansson.h>

#include "analyzer/base/bytes.h"
#include "analyzer/sbom/sbom.h"

#define INTAKE_ELSEWHERE (SBOM_NONE - 1) /* an identifier of something that is no component */
#define INTAKE_DANGLING (SBOM_NONE - 2)  /* an identifier of nothing */

struct intake {
	struct sbom *sbom;
	json_t *ids; /* identifiers and what they name: jansson's tables resist chosen keys */
	bool failed; /* memory is out */
};

/* A value and where it stands. */
struct part {
	json_t *json; /* borrowed; NULL: not there */
	const struct part *up;
	const char *key; /* in the object UP, or NULL; without UP: a whole JSON pointer */
	size_t at;       /* in the array UP, when there is no key */
};

/* A zeroed item at the end of a list of the document; NULL when memory is out. */
#define INTAKE_ADD(in, owner, list)                                                                \
	((owner)->list =                                                                           \
		 intake_more(in, (owner)->list, &(owner)->list##_count, sizeof(*(owner)->list)),   \
	 (in)->failed ? NULL : &(owner)->list[(owner)->list##_count - 1])
/* The old list, and in->failed, when memory is or was out. */
void *intake_more(struct intake *in, void *list, size_t *count, size_t size);
void *intake_alloc(struct intake *in, size_t size);

/* One more finding, at PART or at its field KEY; after some hundreds they are only counted. */
void intake_find(struct intake *in, const struct part *part, const char *key, const char *format,
		 ...) __attribute__((format(printf, 4, 5)));
/* The JSON pointer of PART. */
const char *intake_pointer(struct intake *in, const struct part *part);

/* TEXT as the document keeps it: control and invisible characters written out, lines kept. */
const char *intake_clean(struct intake *in, const char *text);
/* NULL when it is not there, empty or no string. */
const char *intake_text(struct intake *in, const struct part *object, const char *key);
/* As it stands in the input, for comparisons and identifiers; it lives as long as the JSON. */
const char *intake_raw(struct intake *in, const struct part *object, const char *key);
/* FALLBACK when it is not there or no number. */
double intake_number(struct intake *in, const struct part *object, const char *key,
		     double fallback);
struct part intake_object(struct intake *in, const struct part *object, const char *key);
struct part intake_list(struct intake *in, const struct part *object, const char *key);
/* For fields that are a list in one version of a format, and one value in another. */
struct part intake_one_or_more(struct intake *in, const struct part *object, const char *key);
/* The next object of LIST, from *AT on, which is moved; false at the end. */
bool intake_each(struct intake *in, const struct part *list, size_t *at, struct part *one);
/* The next string; NULL at the end. */
const char *intake_each_raw(struct intake *in, const struct part *list, size_t *at);

/* Let ID name component INDEX; a second use is a finding, and the first one stays. */
void intake_name(struct intake *in, const struct part *part, const char *id, size_t index);
/* Let ID, which was named INTAKE_ELSEWHERE, name component INDEX; others stay. */
void intake_claim(struct intake *in, const char *id, size_t index);
/* What ID names: a component, SBOM_NONE for the primary one, or one of the two above. */
size_t intake_named(const struct intake *in, const char *id);

/* Shared pieces of the model. */
void intake_string(struct intake *in, const char ***list, size_t *count, const char *text);
void intake_hash(struct intake *in, const struct part *part, struct sbom_hash **list, size_t *count,
		 const char *alg, const char *value);
void intake_reference(struct intake *in, const struct part *part, struct sbom_component *c,
		      const char *type, const char *url, const char *comment);
void intake_property(struct intake *in, struct sbom_component *c, const char *name,
		     const char *value);
void intake_edge(struct intake *in, size_t from, size_t to, enum sbom_relation relation,
		 const char *name);
/* "Organization: Name (mail)", "Person: ...", "Tool: ..." of SPDX 2; NULL when nobody is named. */
struct sbom_party *intake_party_text(struct intake *in, const char *text);
/* A tool of the document. SPDX has no field for its version: by habit it follows the last
 * SEPARATOR. */
void intake_tool(struct intake *in, const char *text, char separator);

#endif
