/* SPDX-License-Identifier: Apache-2.0 */
/* The readers behind sbom_read, one per format; nobody else includes this. */
#ifndef ASSAY_SBOM_READERS_H
#define ASSAY_SBOM_READERS_H

#include "analyzer/base/buf.h"
#include "analyzer/sbom/intake.h"

/* Fill in->sbom from a parsed document. Only memory can fail: in->failed. */
void cyclonedx_read(struct intake *in, json_t *doc);
void spdx_read(struct intake *in, json_t *doc);
void spdx3_read(struct intake *in, json_t *doc);

/*
 * The same document as JSON of the same specification, so that there is one reader. NULL, with
 * a finding, when it cannot be had.
 */
json_t *cyclonedx_xml_json(struct intake *in, struct bytes text, enum err *err);
json_t *spdx_tag_json(struct intake *in, struct bytes text, enum err *err);

/* What is behind a uSWID header, decompressed: CoSWID tags, or JSON. OUT is the caller's. */
enum err coswid_unpack(struct bytes data, struct buf *out);
enum err coswid_read(struct intake *in, struct bytes tags);
bool coswid_looks_like(struct bytes data);

/* A list of software with a line of titles, of which one must be the name. */
enum err csv_read(struct intake *in, struct bytes text);
bool csv_looks_like(struct bytes text);

/* Parts of CycloneDX that others carry, too: in SPDX annotations, and in its own metadata. */
void cyclonedx_evidence(struct intake *in, const struct part *object, struct sbom_component *c,
			const char *identity, const char *occurrences);
void cyclonedx_properties(struct intake *in, const struct part *object, const char *key,
			  struct sbom_component *c);
void cyclonedx_read_component(struct intake *in, const struct part *o, struct sbom_component *c);
struct sbom_party *cyclonedx_read_party(struct intake *in, const struct part *o, const char *key);
struct sbom_party cyclonedx_read_party_of(struct intake *in, const struct part *o);
const char *cyclonedx_license(struct intake *in, const struct part *one, struct sbom_license *l);

/* Is TEXT one of our own annotations? They hold what SPDX has no field for, as JSON: then into C.
 */
bool spdx_own_annotation(struct intake *in, const char *text, struct sbom_component *c);

/* JSON within its limits; NULL with a finding. */
json_t *sbom_json(struct intake *in, struct bytes text, enum err *err);

#endif
