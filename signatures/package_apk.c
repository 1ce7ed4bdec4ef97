/* SPDX-License-Identifier: Apache-2.0 */
/*
 * apk's database (apk-tools 2, Alpine and OpenWrt since 24.10): lib/apk/db/installed, records
 * parted by empty lines, each line a letter, a colon and a value: P name, V version, A
 * architecture, L licence, o origin, U URL, m maintainer, D what it needs, p what it provides, F a
 * folder, R a file in the folder named last. An .apk in the image is a tar whose .PKGINFO says the
 * same as "key = value" lines. (Alpine wiki, Apk spec.)
 */
#include "signatures/package_make.h"

extern const struct package_reader package_reader_apk;

static bool is_pkginfo(const char *path)
{
	return strcmp(path, ".PKGINFO") == 0;
}

static bool apk_claims(const struct subject *subject)
{
	return subject->named_file && (package_path_is(subject->path, "lib/apk/db/installed") ||
				       is_pkginfo(subject->path));
}

static void add_file(struct package_make *m, struct package *p, struct bytes dir, struct bytes name)
{
	char path[512];
	size_t n = dir.len;

	if (n + 1 + name.len > sizeof(path)) {
		m->corrupt = true;
		return;
	}
	memcpy(path, dir.ptr, n);
	if (n)
		path[n++] = '/';
	memcpy(path + n, name.ptr, name.len);
	package_make_push(m, &p->files, &p->file_count, bytes_of(path, n + name.len));
}

static void read_field(struct package_make *m, struct package *p, uint8_t letter,
		       struct bytes value)
{
	switch (letter) {
	case 'P':
		package_make_text(m, &p->name, value);
		break;
	case 'V':
		package_make_text(m, &p->version, value);
		break;
	case 'A':
		package_make_text(m, &p->architecture, value);
		break;
	case 'L':
		package_make_text(m, &p->license, value);
		break;
	case 'o':
		package_make_text(m, &p->source, value);
		break;
	case 'U':
		package_make_text(m, &p->homepage, value);
		break;
	case 'm':
		package_make_text(m, &p->supplier, value);
		break;
	case 'D':
		package_make_names(m, &p->depends, &p->depend_count, value, " ");
		break;
	case 'p':
		package_make_names(m, &p->provides, &p->provide_count, value, " ");
		break;
	default:
		break;
	}
}

static void read_record(struct package_make *m, struct bytes text)
{
	struct package *p =
		package_make_new(m, (uint64_t)(text.ptr - m->subject->bytes.ptr), text.len);
	struct bytes line, dir = bytes_str("");
	size_t pos = 0;

	if (!p)
		return;
	p->type = "apk";
	while (package_line(text, &pos, &line)) {
		struct bytes value = bytes_from(line, 2);

		if (line.len < 2 || line.ptr[1] != ':') {
			m->corrupt = true;
			continue;
		}
		if (line.ptr[0] == 'F')
			dir = value;
		else if (line.ptr[0] == 'R')
			add_file(m, p, dir, value);
		else
			read_field(m, p, line.ptr[0], value);
	}
	if (!p->name) { /* of no use; what it says is of nobody */
		p->not_installed = true;
		m->corrupt = true;
	}
}

static void read_pkginfo(struct package_make *m)
{
	static const struct {
		const char *key;
		uint8_t letter;
	} keys[] = {
		{ "pkgname", 'P' },    { "pkgver", 'V' }, { "arch", 'A' },
		{ "license", 'L' },    { "origin", 'o' }, { "url", 'U' },
		{ "maintainer", 'm' }, { "depend", 'D' }, { "provides", 'p' },
	};
	struct bytes in = m->subject->bytes, line;
	struct package *p = package_make_new(m, 0, in.len);
	size_t pos = 0;

	if (!p)
		return;
	p->type = "apk";
	while (package_line(in, &pos, &line)) {
		const uint8_t *equals = memchr(line.ptr, '=', line.len);
		struct bytes key;

		if (!equals)
			continue;
		key = package_trim(bytes_head(line, (uint64_t)(equals - line.ptr)));
		for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
			if (bytes_equal(key, bytes_str(keys[i].key)))
				read_field(m, p, keys[i].letter,
					   package_trim(bytes_from(
						   line, (uint64_t)(equals - line.ptr) + 1)));
	}
	p->not_installed = !p->name || !p->version;
	m->corrupt |= p->not_installed;
}

static enum err apk_read(const struct subject *subject, struct arena *arena,
			 struct package_list *out)
{
	struct package_make m = package_make_start(subject, arena, out, &package_reader_apk);
	struct bytes text;
	size_t pos = 0;

	if (is_pkginfo(subject->path))
		read_pkginfo(&m);
	while (!is_pkginfo(subject->path) && !m.limited &&
	       package_paragraph(subject->bytes, &pos, &text))
		read_record(&m, text);
	return package_make_end(&m);
}

const struct package_reader package_reader_apk = {
	.name = "apk",
	.summary = "apk's installed database and the .PKGINFO of .apk files",
	.claims = apk_claims,
	.read = apk_read,
};
