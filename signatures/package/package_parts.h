/* SPDX-License-Identifier: Apache-2.0 */
/* What the readers of package records share: making a record, paths, lines; for package_*.c only.
 */
#ifndef ASSAY_PACKAGE_PARTS_H
#define ASSAY_PACKAGE_PARTS_H

#include "signatures/package/package.h"

/* One run of a reader. ERR is what it will return: the worst that was met so far. */
struct package_run {
	const struct package_reader *reader;
	const struct subject *subject;
	struct arena *arena;
	struct package_list *list;
	enum err err;
	uint64_t kept; /* bytes of text: bounded by those of the file */
};

/* Remember that something had to be left out; ERR_NOMEM and ERR_LIMIT are not overwritten. */
void package_fail(struct package_run *run, enum err err);
/* Is it useless to go on? */
bool package_over(const struct package_run *run);
/* A record without a name as yet for the LEN bytes at AT; NULL when there may be no more. */
struct package *package_new(struct package_run *run, uint64_t at, uint64_t len);
/*
 * A record of TYPE, or NULL: run->err says why. A name that is empty or longer than 256 bytes is
 * damage; a version may be empty: not recorded. The record's place is the whole file.
 */
struct package *package_make(struct package_run *run, const char *type, struct bytes name,
			     struct bytes version);
/* Clean text without white space around it; NULL when empty, or when memory is out. */
const char *package_text(struct package_run *run, struct bytes text);
/* Set *TO, unless it is set already or TEXT is empty. */
void package_set(struct package_run *run, const char **to, struct bytes text);
/* One more text at the end of LIST, unless it is empty. */
void package_push(struct package_run *run, const char ***list, size_t *count, struct bytes text);
/* The words of TEXT that SEPARATORS part, each up to the first of "(<>=~| \t": names of
 * dependencies. Of alternatives, parted by '|', the first. */
void package_names(struct package_run *run, const char ***list, size_t *count, struct bytes text,
		   const char *separators);
void package_add_depend(struct package_run *run, struct package *package, struct bytes name);
/* PATH below the folder FOLDER; "." and ".." are resolved, PATH may be absolute. */
void package_add_file(struct package_run *run, struct package *package, struct bytes folder,
		      struct bytes path);
/* The manifest of an update in FORMAT ("swupdate"); NULL: run->err says why. */
struct package *package_make_update(struct package_run *run, const char *format);
/* Its file PATH has the SHA-256 that HEX says; what is no such text is damage. */
void package_add_digest(struct package_run *run, struct package *package, struct bytes path,
			struct bytes hex);

/* The component of PATH that is N before the last one; empty when there is none. */
struct bytes path_part(const char *path, unsigned n);
/* PATH without its last N components and the '/' before them. */
struct bytes path_above(const char *path, unsigned n);
bool path_part_is(const char *path, unsigned n, const char *name);
/* Is PATH the path TAIL, or does it end with "/" TAIL? */
bool package_path_is(const char *path, const char *tail);
/* The base name of PATH without SUFFIX, if it ends so and lies in a folder DIR ("lib/opkg/info").
 */
bool package_path_in(const char *path, const char *dir, const char *suffix, struct bytes *name);

bool bytes_is(struct bytes in, const char *text);
bool bytes_starts(struct bytes in, const char *text);
bool bytes_ends(struct bytes in, const char *text);
struct bytes bytes_trim(struct bytes in);
/* Cut IN at the first C: what is before it comes back, *REST is what follows it (NULL: dropped).
 * Without a C all of IN comes back, and *REST is empty. */
struct bytes bytes_until(struct bytes in, uint8_t c, struct bytes *rest);
/* The next line of *REST, without its end. False at the end. */
bool bytes_line(struct bytes *rest, struct bytes *line);
/* What is between the first C and the next one of IN; empty when there are not two. */
struct bytes bytes_between(struct bytes in, uint8_t c);
/* "name-1.2.3" at its last '-' that a digit follows; false when there is none. */
bool package_split(struct bytes in, struct bytes *name, struct bytes *version);

/*
 * "Key: value" lines, as in mail (RFC 5322): Python's METADATA, Java's manifests, R's DESCRIPTION,
 * and dpkg's and opkg's databases (deb822), where empty lines part the packages. A line that starts
 * with white space goes on with the value before it.
 */
struct package_field {
	struct bytes key, value; /* value: with the lines that go on */
};

/* The next field of *REST; false at an empty line or the end. */
bool package_next_field(struct bytes *rest, struct package_field *out);
bool package_key_is(const struct package_field *field, const char *key);
/* The next paragraph of *REST; false at the end. */
bool package_paragraph(struct bytes *rest, struct bytes *paragraph);
/* The value of KEY in a paragraph; empty when there is none. */
struct bytes package_value(struct bytes paragraph, const char *key);

#endif
