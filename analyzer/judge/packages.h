/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Package records of the tree, brought together: the files of one database in one file system are
 * one record for each package; files belong to the package that lists them; and a finding in a
 * package's file is the package itself when name or version say so. Anything else in the file is
 * somebody else's code, and stays a component of its own.
 */
#ifndef ASSAY_PACKAGES_H
#define ASSAY_PACKAGES_H

#include "analyzer/judge/product.h"

#define PACKAGES_NONE SIZE_MAX

/* Fill product->records. ERR_NOMEM or OK. */
enum err packages_collect(struct product *product);

/*
 * For each finding in product->findings the group of records whose package it is, or PACKAGES_NONE,
 * into GROUP_OF, and whether any record lists its file into OWNED; for each group its signature, or
 * NULL, into SIG_OF, which has room for product->record_count. Also fills records[].files_missing.
 * ERR_NOMEM or OK.
 */
enum err packages_match(struct product *product, size_t *group_of, const struct signature **sig_of,
			bool *owned);

/* The upstream part of VERSION, a package version: no epoch, no revision, no repacking suffix. */
const char *packages_upstream(struct arena *arena, const char *version);
/* Does the package version say the upstream version EXACT? */
bool packages_agree(const char *version, const char *exact);
/* The upstream version that VERSION has, and what stands behind it: no epoch, no "1.2+really". */
const char *packages_start(const char *version);
/* Length of "2019-08-08", "20190808" or "2019.08.08" at the start of VERSION, or 0. */
size_t packages_date_length(const char *version);
/* Length of "~ca8c2bd2", a commit that ends the upstream version, at TEXT; or 0. */
size_t packages_commit_length(const char *text);
/* Can what F shows, which may be a range, be of the package version VERSION, which may be NULL? */
bool packages_fit(const char *version, const struct finding *f);
/* Do both look like releases (dotted numbers), so that they can contradict each other? */
bool packages_comparable(const char *version, const char *exact);

/* The purl and the CPE of C, which has records. ERR_NOMEM or OK. */
enum err packages_identify(struct product *product, struct component *c);

/* The record in CONTAINER that NAME, a dependency of a package of TYPE, stands for; or NULL. */
struct packages_names;
struct packages_names *packages_names_new(const struct product *product);
void packages_names_free(struct packages_names *names);
const struct record *packages_find(const struct packages_names *names, const struct record *from,
				   const char *name);

#endif
