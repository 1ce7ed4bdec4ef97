/* SPDX-License-Identifier: Apache-2.0 */
/*
 * apk's database (apk-tools 2, Alpine and OpenWrt since 24.10): lib/apk/db/installed, records
 * parted by empty lines, each line a letter, a colon and a value: P name, V version, A
 * architecture, L licence, o origin, U URL, m maintainer, D what it needs, p what it provides, F a
 * folder, R a file in the folder named last. An .apk in the image is a tar whose .PKGINFO says the
 * same as "key = value" lines. (Alpine wiki, Apk spec.)
 */
#include "signatures/package/package_parts.h"

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

static void add_file(struct package_run *run, struct package *p, struct bytes dir,
		     struct bytes name)
{
	char path[512];
	size_t n = dir.len;

	if (n + 1 + name.len > sizeof(path)) {
		package_fail(run, ERR_CORRUPT);
		return;
	}
	memcpy(path, dir.ptr, n);
	if (n)
		path[n++] = '/';
	memcpy(path + n, name.ptr, name.len);
	package_push(run, &p->files, &p->file_count, bytes_of(path, n + name.len));
}

static void read_field(struct package_run *run, struct package *p, uint8_t letter,
		       struct bytes value)
{
	switch (letter) {
	case 'P':
		package_set(run, &p->name, value);
		break;
	case 'V':
		package_set(run, &p->version, value);
		break;
	case 'A':
		package_set(run, &p->architecture, value);
		break;
	case 'L':
		package_set(run, &p->license, value);
		break;
	case 'o':
		package_set(run, &p->source, value);
		break;
	case 'U':
		package_set(run, &p->homepage, value);
		break;
	case 'm':
		package_set(run, &p->supplier, value);
		break;
	case 'D':
		package_names(run, &p->depends, &p->depend_count, value, " ");
		break;
	case 'p':
		package_names(run, &p->provides, &p->provide_count, value, " ");
		break;
	default:
		break;
	}
}

static void read_record(struct package_run *run, struct bytes text)
{
	struct package *p =
		package_new(run, (uint64_t)(text.ptr - run->subject->bytes.ptr), text.len);
	struct bytes rest = text, line, dir = bytes_str("");

	if (!p)
		return;
	p->type = "apk";
	while (bytes_line(&rest, &line)) {
		struct bytes value = bytes_from(line, 2);

		if (line.len < 2 || line.ptr[1] != ':') {
			package_fail(run, ERR_CORRUPT);
			continue;
		}
		if (line.ptr[0] == 'F')
			dir = value;
		else if (line.ptr[0] == 'R')
			add_file(run, p, dir, value);
		else
			read_field(run, p, line.ptr[0], value);
	}
	if (!p->name) { /* of no use; what it says is of nobody */
		p->not_installed = true;
		package_fail(run, ERR_CORRUPT);
	}
}

static void read_pkginfo(struct package_run *run)
{
	static const struct {
		const char *key;
		uint8_t letter;
	} keys[] = {
		{ "pkgname", 'P' },    { "pkgver", 'V' }, { "arch", 'A' },
		{ "license", 'L' },    { "origin", 'o' }, { "url", 'U' },
		{ "maintainer", 'm' }, { "depend", 'D' }, { "provides", 'p' },
	};
	struct bytes rest = run->subject->bytes, line;
	struct package *p = package_new(run, 0, rest.len);

	if (!p)
		return;
	p->type = "apk";
	while (bytes_line(&rest, &line)) {
		struct bytes value, key = bytes_trim(bytes_until(line, '=', &value));

		for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
			if (bytes_is(key, keys[i].key))
				read_field(run, p, keys[i].letter, bytes_trim(value));
	}
	p->not_installed = !p->name || !p->version;
	if (p->not_installed)
		package_fail(run, ERR_CORRUPT);
}

static enum err apk_read(const struct subject *subject, struct arena *arena,
			 struct package_list *out)
{
	struct package_run run = { &package_reader_apk, subject, arena, out, OK };
	struct bytes rest = subject->bytes, text;

	if (is_pkginfo(subject->path))
		read_pkginfo(&run);
	while (!is_pkginfo(subject->path) && !package_over(&run) && package_paragraph(&rest, &text))
		read_record(&run, text);
	return run.err;
}

const struct package_reader package_reader_apk = {
	.name = "apk",
	.summary = "apk's installed database and the .PKGINFO of .apk files",
	.claims = apk_claims,
	.read = apk_read,
};
