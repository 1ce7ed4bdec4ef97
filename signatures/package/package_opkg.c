/* SPDX-License-Identifier: Apache-2.0 */
/*
 * opkg's database (OpenWrt, Yocto): usr/lib/opkg or var/lib/opkg with `status`, a deb822 paragraph
 * for each package, and info/NAME.control (all that the package said) and info/NAME.list (its
 * files, one path a line). OpenWrt writes the source as a path of its build tree and CPE-ID since
 * 19.07; images made with CONFIG_CLEAN_IPKG have lost everything but the configuration files.
 * OpenWrt with apk keeps the file lists as lib/apk/packages/NAME.list. An .ipk in the image is
 * an archive with a file `control` of the same form; see package_dpkg.c.
 */
#include "signatures/package/package_parts.h"

extern const struct package_reader package_reader_opkg;

static bool in_info(const char *path, const char *suffix, struct bytes *name)
{
	return package_path_in(path, "lib/opkg/info", suffix, name) ||
	       (strcmp(suffix, ".list") == 0 &&
		package_path_in(path, "lib/apk/packages", suffix, name));
}

static bool opkg_claims(const struct subject *subject)
{
	struct bytes name;

	return subject->named_file && (package_path_is(subject->path, "lib/opkg/status") ||
				       in_info(subject->path, ".control", &name) ||
				       in_info(subject->path, ".list", &name));
}

/* "package/libs/zlib" and "feeds/packages/utils/jq" name the project by their last part. */
static struct bytes source_name(struct bytes source)
{
	for (size_t i = source.len; i; i--)
		if (source.ptr[i - 1] == '/')
			return bytes_from(source, i);
	return source;
}

static void read_paragraph(struct package_run *run, struct bytes text, bool partial)
{
	struct bytes name = package_value(text, "Package"), want = package_value(text, "Status");
	struct package *p;

	if (!name.len)
		return; /* only configuration files are left of it */
	p = package_new(run, (uint64_t)(text.ptr - run->subject->bytes.ptr), text.len);
	if (!p)
		return;
	p->type = "opkg";
	p->partial = partial;
	p->not_installed = bytes_starts(want, "deinstall") || bytes_ends(want, "not-installed");
	package_set(run, &p->name, name);
	package_set(run, &p->version, package_value(text, "Version"));
	package_set(run, &p->source, package_value(text, "SourceName"));
	package_set(run, &p->source, source_name(package_value(text, "Source")));
	package_set(run, &p->architecture, package_value(text, "Architecture"));
	package_set(run, &p->license, package_value(text, "License"));
	package_set(run, &p->supplier, package_value(text, "Maintainer"));
	package_set(run, &p->homepage, package_value(text, "URL"));
	package_set(run, &p->cpe, package_value(text, "CPE-ID"));
	package_names(run, &p->depends, &p->depend_count, package_value(text, "Depends"), ",");
	package_names(run, &p->provides, &p->provide_count, package_value(text, "Provides"), ",");
}

static void read_list(struct package_run *run, struct bytes name)
{
	struct bytes rest = run->subject->bytes, line;
	struct package *p = package_new(run, 0, rest.len);

	if (!p)
		return;
	p->type = package_path_in(run->subject->path, "lib/apk/packages", ".list", &name) ? "apk"
											  : "opkg";
	p->partial = true;
	package_set(run, &p->name, name);
	while (bytes_line(&rest, &line)) {
		line = bytes_trim(line);
		while (line.len && line.ptr[0] == '/')
			line = bytes_from(line, 1);
		/* opkg adds the mode after a tab */
		package_push(run, &p->files, &p->file_count, bytes_until(line, '\t', NULL));
	}
}

static enum err opkg_read(const struct subject *subject, struct arena *arena,
			  struct package_list *out)
{
	struct package_run run = { &package_reader_opkg, subject, arena, out, OK };
	struct bytes rest = subject->bytes, name, text;

	if (in_info(subject->path, ".list", &name)) {
		read_list(&run, name);
		return run.err;
	}
	while (!package_over(&run) && package_paragraph(&rest, &text))
		read_paragraph(&run, text, in_info(subject->path, ".control", &name));
	return run.err;
}

const struct package_reader package_reader_opkg = {
	.name = "opkg",
	.summary = "opkg status, control and file lists",
	.claims = opkg_claims,
	.read = opkg_read,
};
