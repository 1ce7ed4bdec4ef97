/* SPDX-License-Identifier: Apache-2.0 */
/*
 * dpkg's database (dpkg(1), deb822(5)): var/lib/dpkg/status with a paragraph for each package,
 * status.d/NAME in distroless images, info/NAME[:ARCH].list with its files and folders, and
 * usr/share/doc/NAME/copyright, which may follow the machine-readable form of DEP 5. A .deb or
 * .ipk that lies in an image is an archive whose control.tar holds the file `control`.
 */
#include "signatures/package/package_parts.h"

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
static void read_source(struct package_run *run, struct package *p, struct bytes source)
{
	const uint8_t *open = memchr(source.ptr, '(', source.len);
	size_t n = open ? (size_t)(open - source.ptr) : source.len;

	package_set(run, &p->source, bytes_head(source, n));
	if (open && source.ptr[source.len - 1] == ')')
		package_set(run, &p->source_version,
			    (struct bytes){ open + 1, source.len - n - 2 });
}

static void read_paragraph(struct package_run *run, struct bytes text, bool lone)
{
	struct bytes name = package_value(text, "Package"), want = package_value(text, "Status");
	struct bytes version = package_value(text, "Version");
	struct package *p;

	/* many things are called control; a package's has these */
	if (!name.len || (lone && (!version.len || !package_value(text, "Architecture").len))) {
		if (!lone)
			package_fail(run, ERR_CORRUPT);
		return;
	}
	p = package_new(run, (uint64_t)(text.ptr - run->subject->bytes.ptr), text.len);
	if (!p)
		return;
	p->type = lone && (package_value(text, "SourceName").len ||
			   package_value(text, "LicenseFiles").len)
			  ? "opkg"
			  : "deb";
	p->not_installed = want.len && !bytes_ends(want, " installed") &&
			   !bytes_ends(want, " unpacked") && !bytes_ends(want, " half-configured");
	package_set(run, &p->name, name);
	package_set(run, &p->version, version);
	read_source(run, p, package_value(text, "Source"));
	package_set(run, &p->architecture, package_value(text, "Architecture"));
	package_set(run, &p->license, package_value(text, "License"));
	package_set(run, &p->supplier, package_value(text, "Maintainer"));
	package_set(run, &p->homepage, package_value(text, "Homepage"));
	package_set(run, &p->cpe, package_value(text, "CPE-ID"));
	package_names(run, &p->depends, &p->depend_count, package_value(text, "Pre-Depends"), ",");
	package_names(run, &p->depends, &p->depend_count, package_value(text, "Depends"), ",");
	package_names(run, &p->provides, &p->provide_count, package_value(text, "Provides"), ",");
}

static struct package *partial(struct package_run *run, struct bytes name)
{
	const uint8_t *colon = memchr(name.ptr, ':', name.len);
	struct package *p = package_new(run, 0, run->subject->bytes.len);

	if (!p)
		return NULL;
	p->type = "deb";
	p->partial = true;
	package_set(run, &p->name, colon ? bytes_head(name, (uint64_t)(colon - name.ptr)) : name);
	return p;
}

static void read_list(struct package_run *run, struct bytes name)
{
	struct package *p = partial(run, name);
	struct bytes rest = run->subject->bytes, line;

	while (p && bytes_line(&rest, &line)) {
		line = bytes_trim(line);
		if (line.len > 1 && line.ptr[0] == '/' && line.ptr[1] != '.')
			package_push(run, &p->files, &p->file_count, bytes_from(line, 1));
	}
}

static void read_copyright(struct package_run *run, struct bytes name)
{
	struct package *p = partial(run, name);
	struct bytes paragraphs = run->subject->bytes, lines = paragraphs, text, line;

	if (!p)
		return;
	/* DEP 5: the licence of "Files: *" is the package's */
	while (!p->license && package_paragraph(&paragraphs, &text)) {
		if (bytes_is(package_value(text, "Files"), "*"))
			package_set(run, &p->license,
				    bytes_until(package_value(text, "License"), '\n', NULL));
	}
	while (!p->copyright && bytes_line(&lines, &line)) {
		line = bytes_trim(line);
		if (bytes_at(line, 0, "Copyright: ", 11))
			line = bytes_from(line, 11);
		else if (!bytes_at(line, 0, "Copyright (", 11))
			continue;
		package_set(run, &p->copyright, line);
	}
}

static enum err dpkg_read(const struct subject *subject, struct arena *arena,
			  struct package_list *out)
{
	struct package_run run = { &package_reader_dpkg, subject, arena, out, OK };
	struct bytes rest = subject->bytes, name, text;
	enum kind kind = kind_of(subject, &name);

	if (kind == LIST)
		read_list(&run, name);
	else if (kind == COPYRIGHT)
		read_copyright(&run, name);
	else
		while (!package_over(&run) && package_paragraph(&rest, &text))
			read_paragraph(&run, text, kind == CONTROL);
	return run.err;
}

const struct package_reader package_reader_dpkg = {
	.name = "dpkg",
	.summary = "dpkg status, file lists and copyright files; control of .deb and .ipk files",
	.claims = dpkg_claims,
	.read = dpkg_read,
};
