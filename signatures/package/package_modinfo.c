/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A module of Linux that is not Linux's: .modinfo is a row of texts "key=value", each with its NUL
 * (include/linux/moduleparam.h). Since Linux 3.3 the kernel's own build writes "intree=Y" into its
 * modules (scripts/mod/modpost.c); but OpenWrt strips that, and the version with it, so a missing
 * mark alone says nothing. A module counts as somebody else's when it has a version and no mark,
 * or a licence that the kernel's own modules cannot have. It is never one in lib/modules/X/kernel,
 * where only the kernel's own are installed.
 */
#include "signatures/elf/elf_section.h"
#include "signatures/package/package_parts.h"

#define FIRST_MARKED "3.3" /* before, no module has the mark */

extern const struct package_reader package_reader_modinfo;

struct modinfo {
	struct bytes name, version, license, author, vermagic;
	bool in_tree;
};

static bool modinfo_claims(const struct subject *subject)
{
	struct bytes in;

	return subject->elf && subject->elf->relocatable &&
	       elf_section(subject->elf, ".modinfo", &in);
}

/* The first value of a key is the module's: those of parameters and of several authors follow. */
static struct modinfo read_keys(struct bytes in)
{
	const struct bytes none = bytes_of(NULL, 0);
	struct modinfo info = { none, none, none, none, none, false };
	const struct {
		const char *key;
		struct bytes *value;
	} keys[] = { { "name", &info.name },
		     { "version", &info.version },
		     { "license", &info.license },
		     { "author", &info.author },
		     { "vermagic", &info.vermagic } };

	while (in.len) {
		struct bytes value, key = bytes_until(bytes_until(in, 0, &in), '=', &value);

		if (bytes_is(key, "intree"))
			info.in_tree = true;
		for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++)
			if (bytes_is(key, keys[i].key) && !keys[i].value->len)
				*keys[i].value = value;
	}
	return info;
}

/* Was it built for a kernel that marks its own? */
static bool is_marked(struct package_run *run, const struct modinfo *info)
{
	const char *release = package_text(run, bytes_until(info->vermagic, ' ', NULL));

	return release && version_compare(SCHEME_DOTTED, release, FIRST_MARKED) >= 0;
}

static bool is_foreign(struct package_run *run, const struct modinfo *info)
{
	const char *folder = strstr(run->subject->path, "lib/modules/");

	if (info->in_tree || (folder && strstr(folder, "/kernel/")))
		return false;
	return bytes_is(info->license, "Proprietary") ||
	       (info->version.len && is_marked(run, info));
}

/* Before Linux 4.13 the name is only that of the file. */
static struct bytes name_of(const struct subject *subject, const struct modinfo *info)
{
	struct bytes file = path_part(subject->path, 0);

	if (info->name.len || !bytes_ends(file, ".ko"))
		return info->name;
	return bytes_head(file, file.len - 3);
}

static enum err modinfo_read(const struct subject *subject, struct arena *arena,
			     struct package_list *out)
{
	struct package_run run = { &package_reader_modinfo, subject, arena, out, OK };
	struct bytes section, name;
	struct modinfo info;
	struct package *p;

	if (!elf_section(subject->elf, ".modinfo", &section))
		return ERR_CORRUPT;
	info = read_keys(section);
	name = name_of(subject, &info);
	if (!name.len || !is_foreign(&run, &info))
		return run.err;
	p = package_make(&run, "generic", name, info.version);
	if (!p)
		return run.err;
	package_set(&run, &p->license, info.license);
	package_set(&run, &p->supplier, info.author);
	package_add_file(&run, p, bytes_of(NULL, 0), bytes_str(subject->path));
	p->at = (uint64_t)(section.ptr - subject->bytes.ptr);
	p->len = section.len;
	return run.err;
}

const struct package_reader package_reader_modinfo = {
	.name = "modinfo",
	.summary = "modules of Linux that are not the kernel's own",
	.claims = modinfo_claims,
	.read = modinfo_read,
};
