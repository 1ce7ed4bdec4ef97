/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the readers of package records share: lines, fields and lists out of hostile texts, within a
 * budget. Failures are remembered and told once, at the end.
 */
#ifndef ASSAY_PACKAGE_MAKE_H
#define ASSAY_PACKAGE_MAKE_H

#include "signatures/package.h"

struct package_make {
	const struct subject *subject;
	struct arena *arena;
	struct package_list *out;
	const struct package_reader *reader;
	uint64_t budget; /* bytes of text that may still be kept */
	bool no_memory, corrupt, limited;
};

struct package_make package_make_start(const struct subject *subject, struct arena *arena,
				       struct package_list *out,
				       const struct package_reader *reader);
enum err package_make_end(const struct package_make *m);

/* A new record for the LEN bytes at AT; NULL when there may be no more. */
struct package *package_make_new(struct package_make *m, uint64_t at, uint64_t len);
/* TEXT without white space around it, cleaned, into *FIELD; nothing when it is empty or said
 * before. */
void package_make_text(struct package_make *m, const char **field, struct bytes text);
/* One more text at the end of LIST. */
void package_make_push(struct package_make *m, const char ***list, size_t *count,
		       struct bytes text);
/* The words of TEXT that SEPARATORS part, each up to the first of "(<>=~: \t": names of
 * dependencies. Of alternatives, parted by '|', the first. */
void package_make_names(struct package_make *m, const char ***list, size_t *count,
			struct bytes text, const char *separators);

/* The next line of IN from *POS on, without its end; false at the end. */
bool package_line(struct bytes in, size_t *pos, struct bytes *line);
/* TEXT without white space at both ends. */
struct bytes package_trim(struct bytes text);
/* Is PATH the path TAIL, or does it end with "/" TAIL? */
bool package_path_is(const char *path, const char *tail);
/* The base name of PATH without SUFFIX, if it ends so and lies in a folder DIR ("lib/opkg/info").
 */
bool package_path_in(const char *path, const char *dir, const char *suffix, struct bytes *name);

/*
 * Paragraphs of "Name: value" lines, continued by lines that start with white space, parted by
 * empty lines (deb822; Debian policy 5.1). The next one from *POS on; false at the end.
 */
bool package_paragraph(struct bytes in, size_t *pos, struct bytes *paragraph);
/* The value of FIELD with its continuation lines; empty when there is none. */
struct bytes package_field(struct bytes paragraph, const char *field);

#endif
