/* SPDX-License-Identifier: Apache-2.0 */
/*
 * opkg's database (OpenWrt, Yocto): usr/lib/opkg or var/lib/opkg with `status`, a deb822 paragraph
 * for each package, and info/NAME.control (all that the package said) and info/NAME.list (its
 * files, one path a line). OpenWrt writes the source as a path of its build tree and CPE-ID since
 * 19.07; images made with CONFIG_CLEAN_IPKG have lost everything but the configuration files.
 * OpenWrt with apk keeps the file lists as lib/apk/packages/NAME.list. An .ipk in the image is
 * an archive with a file `control` of the same form; see package_dpkg.c.
 */
#include "signatures/package_make.h"

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

static void read_paragraph(struct package_make *m, struct bytes text, bool partial)
{
	struct bytes name = package_field(text, "Package"), want = package_field(text, "Status");
	struct package *p;

	if (!name.len)
		return; /* only configuration files are left of it */
	p = package_make_new(m, (uint64_t)(text.ptr - m->subject->bytes.ptr), text.len);
	if (!p)
		return;
	p->type = "opkg";
	p->partial = partial;
	p->not_installed = bytes_at(want, 0, "deinstall", 9) ||
			   (want.len >= 13 && bytes_at(want, want.len - 13, "not-installed", 13));
	package_make_text(m, &p->name, name);
	package_make_text(m, &p->version, package_field(text, "Version"));
	package_make_text(m, &p->source, package_field(text, "SourceName"));
	package_make_text(m, &p->source, source_name(package_field(text, "Source")));
	package_make_text(m, &p->architecture, package_field(text, "Architecture"));
	package_make_text(m, &p->license, package_field(text, "License"));
	package_make_text(m, &p->supplier, package_field(text, "Maintainer"));
	package_make_text(m, &p->homepage, package_field(text, "URL"));
	package_make_text(m, &p->cpe, package_field(text, "CPE-ID"));
	package_make_names(m, &p->depends, &p->depend_count, package_field(text, "Depends"), ",");
	package_make_names(m, &p->provides, &p->provide_count, package_field(text, "Provides"),
			   ",");
}

static void read_list(struct package_make *m, struct bytes name)
{
	struct bytes in = m->subject->bytes, line;
	struct package *p = package_make_new(m, 0, in.len);
	size_t pos = 0;

	if (!p)
		return;
	p->type = package_path_in(m->subject->path, "lib/apk/packages", ".list", &name) ? "apk"
											: "opkg";
	p->partial = true;
	package_make_text(m, &p->name, name);
	while (package_line(in, &pos, &line)) {
		line = package_trim(line);
		while (line.len && line.ptr[0] == '/')
			line = bytes_from(line, 1);
		for (size_t i = 0; i < line.len; i++) /* opkg adds the mode after a tab */
			if (line.ptr[i] == '\t')
				line.len = i;
		package_make_push(m, &p->files, &p->file_count, line);
	}
}

static enum err opkg_read(const struct subject *subject, struct arena *arena,
			  struct package_list *out)
{
	struct package_make m = package_make_start(subject, arena, out, &package_reader_opkg);
	struct bytes name, text;
	size_t pos = 0;

	if (in_info(subject->path, ".list", &name)) {
		read_list(&m, name);
		return package_make_end(&m);
	}
	while (!m.limited && package_paragraph(subject->bytes, &pos, &text))
		read_paragraph(&m, text, in_info(subject->path, ".control", &name));
	return package_make_end(&m);
}

const struct package_reader package_reader_opkg = {
	.name = "opkg",
	.summary = "opkg status, control and file lists",
	.claims = opkg_claims,
	.read = opkg_read,
};
