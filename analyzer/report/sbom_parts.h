/* SPDX-License-Identifier: Apache-2.0 */
/* Between the files that make a document of a product (sbom_make.h); nobody else includes this. */
#ifndef ASSAY_SBOM_PARTS_H
#define ASSAY_SBOM_PARTS_H

#include "analyzer/report/sbom_make.h"

struct maker {
	struct sbom *sbom;
	const struct report_options *options;
	const struct product *product; /* the image in hand */
	unsigned number;               /* of the image, from 1; 0: there is only one */
	size_t image;                  /* its component; SBOM_NONE: the primary one */
	size_t first;                  /* the component of product->components[0] */
	bool failed;                   /* memory is out */
};

/* A zeroed item at the end of a list in the document; NULL when memory is out. */
#define MAKER_ADD(m, owner, list)                                                                  \
	(((owner)->list =                                                                          \
		  maker_more(m, (owner)->list, &(owner)->list##_count, sizeof(*(owner)->list)))    \
		 ? &(owner)->list[(owner)->list##_count - 1]                                       \
		 : NULL)
void *maker_more(struct maker *m, void *list, size_t *count, size_t size);

/* A text of printf's kind that the document owns; "" when memory is out. */
#define maker_text(m, ...) maker_kept(m, arena_printf(&(m)->sbom->arena, __VA_ARGS__))
const char *maker_kept(struct maker *m, const char *text);

void maker_property(struct maker *m, struct sbom_component *c, const char *name, const char *value);
void maker_hashes(struct maker *m, struct sbom_component *c, const struct node *node);
struct sbom_party *maker_party(struct maker *m, const char *name);
void maker_edge(struct maker *m, size_t from, size_t to, enum sbom_relation relation,
		const char *evidence);
/* REF as it is in the document: with several images it starts with the image's. */
const char *maker_ref(struct maker *m, const char *ref);
struct sbom_component *maker_component(struct maker *m, const char *type, const char *ref,
				       const char *name);

/* sbom_claim.c: a component of the product, with its names and the evidence for it. */
void make_component(struct maker *m, const struct component *c);
/* sbom_cpe.c: the main CPE first; others are only other names of the same product. */
void make_cpes(struct maker *m, struct sbom_component *to, const struct component *c);
/* TO's file and its hashes as a reference: there BSI TR-03183-2 looks for what is deployed. */
void make_distribution(struct maker *m, struct sbom_component *to);
/* sbom_license.c: what files say of licences and copyright, as evidence of TO. */
void make_claims(struct maker *m, struct sbom_component *to, const struct claim *claims,
		 size_t count);
/* sbom_static.c: what is linked into the files of something else. */
void make_static_links(struct maker *m);
/* sbom_files.c: every executable file and archive of the image as a component of type file. */
void make_files(struct maker *m);
/* What BSI TR-03183-2 asks of a file, as properties. */
void make_file_properties(struct maker *m, struct sbom_component *c, const struct node *node);

#endif
