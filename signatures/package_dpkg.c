/* SPDX-License-Identifier: Apache-2.0 */
/*
 * dpkg's database (dpkg(1), deb822(5)): var/lib/dpkg/status with a paragraph for each package,
 * status.d/NAME in distroless images, info/NAME[:ARCH].list with its files and folders, and
 * usr/share/doc/NAME/copyright, which may follow the machine-readable form of DEP 5. A .deb or
 * .ipk that lies in an image is an archive whose control.tar holds the file `control`.
 */
#include "signatures/package_make.h"

extern const struct package_reader package_reader_dpkg;

enum kind { NOT_OURS, STATUS, CONTROL, LIST, COPYRIGHT };

static enum kind kind_of(const struct subject *subject, struct bytes *name)
{
	const char *path = subject->path;

	*name = bytes_str("");
	if (!subject->named_file)
		return NOT_OURS;
	if (package_path_is(path, "var/lib/dpkg/status") ||
	    (package_path_in(path, "var/lib/dpkg/status.d", "", name) &&
	     !package_path_in(path, "var/lib/dpkg/status.d", ".md5sums", name)))
		return STATUS;
	if (strcmp(path, "control") == 0 || strcmp(path, "./control") == 0)
		return CONTROL;
	if (package_path_in(path, "var/lib/dpkg/info", ".list", name))
		return LIST;
	if (package_path_is(path, "copyright")) {
		/* the folder's name is the package's */
		const char *base = path + strlen(path) - strlen("copyright"), *dir = base;

		if (base == path)
			return NOT_OURS;
		for (dir = base - 1; dir > path && dir[-1] != '/'; dir--)
			;
		*name = bytes_of(dir, (size_t)(base - 1 - dir));
		return (size_t)(dir - path) >= 14 && memcmp(dir - 14, "usr/share/doc/", 14) == 0
			       ? COPYRIGHT
			       : NOT_OURS;
	}
	return NOT_OURS;
}

static bool dpkg_claims(const struct subject *subject)
{
	struct bytes name;

	return kind_of(subject, &name) != NOT_OURS;
}

/* "Source: openssl (3.0.1-1)": the name, and a version when it is another one. */
static void read_source(struct package_make *m, struct package *p, struct bytes source)
{
	const uint8_t *open = memchr(source.ptr, '(', source.len);
	size_t n = open ? (size_t)(open - source.ptr) : source.len;

	package_make_text(m, &p->source, bytes_head(source, n));
	if (open && source.ptr[source.len - 1] == ')')
		package_make_text(m, &p->source_version,
				  (struct bytes){ open + 1, source.len - n - 2 });
}

static void read_paragraph(struct package_make *m, struct bytes text, bool lone)
{
	struct bytes name = package_field(text, "Package"), want = package_field(text, "Status");
	struct bytes version = package_field(text, "Version");
	struct package *p;

	/* many things are called control; a package's has these */
	if (!name.len || (lone && (!version.len || !package_field(text, "Architecture").len))) {
		m->corrupt |= !lone;
		return;
	}
	p = package_make_new(m, (uint64_t)(text.ptr - m->subject->bytes.ptr), text.len);
	if (!p)
		return;
	p->type = lone && (package_field(text, "SourceName").len ||
			   package_field(text, "LicenseFiles").len)
			  ? "opkg"
			  : "deb";
	p->not_installed =
		want.len && !(want.len >= 10 && bytes_at(want, want.len - 10, " installed", 10)) &&
		!(want.len >= 9 && bytes_at(want, want.len - 9, " unpacked", 9)) &&
		!(want.len >= 16 && bytes_at(want, want.len - 16, " half-configured", 16));
	package_make_text(m, &p->name, name);
	package_make_text(m, &p->version, version);
	read_source(m, p, package_field(text, "Source"));
	package_make_text(m, &p->architecture, package_field(text, "Architecture"));
	package_make_text(m, &p->license, package_field(text, "License"));
	package_make_text(m, &p->supplier, package_field(text, "Maintainer"));
	package_make_text(m, &p->homepage, package_field(text, "Homepage"));
	package_make_text(m, &p->cpe, package_field(text, "CPE-ID"));
	package_make_names(m, &p->depends, &p->depend_count, package_field(text, "Pre-Depends"),
			   ",");
	package_make_names(m, &p->depends, &p->depend_count, package_field(text, "Depends"), ",");
	package_make_names(m, &p->provides, &p->provide_count, package_field(text, "Provides"),
			   ",");
}

static struct package *partial(struct package_make *m, struct bytes name)
{
	const uint8_t *colon = memchr(name.ptr, ':', name.len);
	struct package *p = package_make_new(m, 0, m->subject->bytes.len);

	if (!p)
		return NULL;
	p->type = "deb";
	p->partial = true;
	package_make_text(m, &p->name,
			  colon ? bytes_head(name, (uint64_t)(colon - name.ptr)) : name);
	return p;
}

static void read_list(struct package_make *m, struct bytes name)
{
	struct package *p = partial(m, name);
	struct bytes line;
	size_t pos = 0;

	while (p && package_line(m->subject->bytes, &pos, &line)) {
		line = package_trim(line);
		if (line.len > 1 && line.ptr[0] == '/' && line.ptr[1] != '.')
			package_make_push(m, &p->files, &p->file_count, bytes_from(line, 1));
	}
}

static void read_copyright(struct package_make *m, struct bytes name)
{
	struct package *p = partial(m, name);
	struct bytes text, line;
	size_t pos = 0, at = 0;

	if (!p)
		return;
	/* DEP 5: the licence of "Files: *" is the package's */
	while (!p->license && package_paragraph(m->subject->bytes, &pos, &text)) {
		size_t first = 0;

		if (!bytes_equal(package_field(text, "Files"), bytes_str("*")))
			continue;
		line = bytes_str("");
		(void)package_line(package_field(text, "License"), &first, &line);
		package_make_text(m, &p->license, line);
	}
	while (!p->copyright && package_line(m->subject->bytes, &at, &line)) {
		line = package_trim(line);
		if (bytes_at(line, 0, "Copyright: ", 11))
			line = bytes_from(line, 11);
		else if (!bytes_at(line, 0, "Copyright (", 11))
			continue;
		package_make_text(m, &p->copyright, line);
	}
}

static enum err dpkg_read(const struct subject *subject, struct arena *arena,
			  struct package_list *out)
{
	struct package_make m = package_make_start(subject, arena, out, &package_reader_dpkg);
	struct bytes name, text;
	size_t pos = 0;
	enum kind kind = kind_of(subject, &name);

	if (kind == LIST)
		read_list(&m, name);
	else if (kind == COPYRIGHT)
		read_copyright(&m, name);
	else
		while (!m.limited && package_paragraph(subject->bytes, &pos, &text))
			read_paragraph(&m, text, kind == CONTROL);
	return package_make_end(&m);
}

const struct package_reader package_reader_dpkg = {
	.name = "dpkg",
	.summary = "dpkg status, file lists and copyright files; control of .deb and .ipk files",
	.claims = dpkg_claims,
	.read = dpkg_read,
};
