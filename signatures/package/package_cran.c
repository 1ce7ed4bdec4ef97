/* SPDX-License-Identifier: Apache-2.0 */
/* Installed R packages: DESCRIPTION ("Writing R Extensions", 1.1.1), to which the installation adds
 * the field "Built". */
#include "signatures/package/package_parts.h"

extern const struct package_reader package_reader_cran;

static bool cran_claims(const struct subject *subject)
{
	return path_part_is(subject->path, 0, "DESCRIPTION") && subject->class == SUBJECT_TEXT;
}

/* "R (>= 3.1), methods": names, without R itself. */
static void add_needs(struct package_run *run, struct package *p, struct bytes list)
{
	while (list.len && !package_over(run)) {
		struct bytes need = bytes_trim(bytes_until(list, ',', &list));

		need = bytes_trim(bytes_until(need, '(', NULL));
		if (need.len && !bytes_is(need, "R"))
			package_add_depend(run, p, need);
	}
}

static enum err cran_read(const struct subject *subject, struct arena *arena,
			  struct package_list *out)
{
	struct package_run run = { &package_reader_cran, subject, arena, out, OK };
	struct bytes rest = subject->bytes, name = { rest.ptr, 0 }, version = name, built = name;
	struct package_field f;
	struct package *p;

	while (package_next_field(&rest, &f)) {
		if (package_key_is(&f, "Package"))
			name = f.value;
		else if (package_key_is(&f, "Version"))
			version = f.value;
		else if (package_key_is(&f, "Built"))
			built = f.value;
	}
	if (!name.len || !version.len || !built.len)
		return OK;
	p = package_make(&run, "cran", name, version);
	for (rest = subject->bytes; p && !package_over(&run) && package_next_field(&rest, &f);) {
		if (package_key_is(&f, "License"))
			package_set(&run, &p->license, f.value);
		else if (package_key_is(&f, "Maintainer"))
			package_set(&run, &p->supplier, f.value);
		else if (package_key_is(&f, "URL"))
			package_set(&run, &p->homepage, bytes_until(f.value, ',', NULL));
		else if (package_key_is(&f, "Depends") || package_key_is(&f, "Imports"))
			add_needs(&run, p, f.value);
	}
	return run.err;
}

const struct package_reader package_reader_cran = {
	.name = "cran",
	.summary = "descriptions of installed R packages",
	.claims = cran_claims,
	.read = cran_read,
};
