/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the distribution calls itself: os-release(5), with NAME=Buildroot from Buildroot and ID=poky
 * or the like from Yocto; OpenWrt's older openwrt_release; Debian's and others' lsb-release;
 * Alpine's alpine-release, a version and nothing else; Yocto's buildinfo, formerly build
 * (meta/classes/image-buildinfo.bbclass: "DISTRO_VERSION = 3.1.3"); Android's build.prop of its
 * partition "system". All but Alpine's are lines of KEY=VALUE as a shell would read them. One
 * product has one distribution: packages.c takes the one that says most.
 */
#include "analyzer/base/text.h"
#include "signatures/package/package_parts.h"

extern const struct package_reader package_reader_system;

static bool is_alpine(const char *path)
{
	return package_path_is(path, "etc/alpine-release");
}

static bool is_android(const char *path)
{
	return package_path_is(path, "build.prop");
}

static bool system_claims(const struct subject *subject)
{
	return subject->named_file && (package_path_is(subject->path, "etc/os-release") ||
				       package_path_is(subject->path, "usr/lib/os-release") ||
				       package_path_is(subject->path, "etc/openwrt_release") ||
				       package_path_is(subject->path, "etc/buildinfo") ||
				       package_path_is(subject->path, "etc/build") ||
				       package_path_is(subject->path, "etc/lsb-release") ||
				       is_alpine(subject->path) || is_android(subject->path));
}

/* The value of KEY without its quotes; empty when there is none. */
static struct bytes value_of(struct bytes in, const char *key)
{
	struct bytes line, value;

	while (bytes_line(&in, &line)) {
		if (!bytes_is(bytes_trim(bytes_until(bytes_trim(line), '=', &value)), key))
			continue;
		value = bytes_trim(value);
		if (value.len >= 2 && (value.ptr[0] == '"' || value.ptr[0] == '\'') &&
		    value.ptr[value.len - 1] == value.ptr[0])
			value = (struct bytes){ value.ptr + 1, value.len - 2 };
		return value;
	}
	return (struct bytes){ in.ptr, 0 };
}

/* "Debian GNU/Linux" is no name to look up; its ID is. Where there is none, lower case and words
 * joined. */
static void set_name(struct package_run *run, struct package *p, struct bytes name)
{
	char text[64];
	size_t n = 0;

	for (size_t i = 0; i < name.len && n + 1 < sizeof(text); i++)
		text[n++] = (char)(is_alpha(name.ptr[i]) ? name.ptr[i] | 32
				   : name.ptr[i] == ' '  ? '-'
							 : name.ptr[i]);
	package_set(run, &p->name, bytes_of(text, n));
}

/* "12 (bookworm)": the version without what stands in brackets. */
static struct bytes plain(struct bytes version)
{
	const uint8_t *open = memchr(version.ptr, '(', version.len);

	return open ? bytes_head(version, (uint64_t)(open - version.ptr)) : version;
}

static void read_keys(struct package_run *run, struct package *p)
{
	static const char *const names[] = { "ID", "DISTRIB_ID", "NAME", "DISTRO" };
	static const char *const versions[] = { "VERSION_ID", "DISTRIB_RELEASE", "VERSION",
						"DISTRO_VERSION" };
	static const char *const builds[] = { "BUILD_ID", "DISTRIB_REVISION" };
	struct bytes in = run->subject->bytes;

	for (size_t i = 0; i < 4; i++)
		set_name(run, p, value_of(in, names[i]));
	for (size_t i = 0; i < 4; i++)
		package_set(run, &p->version, plain(value_of(in, versions[i])));
	for (size_t i = 0; i < 2; i++)
		package_set(run, &p->source_version, value_of(in, builds[i]));
	package_set(run, &p->supplier, value_of(in, "VENDOR_NAME"));
	package_set(run, &p->homepage, value_of(in, "HOME_URL"));
	package_set(run, &p->cpe, value_of(in, "CPE_NAME"));
	package_set(run, &p->architecture, value_of(in, "OPENWRT_ARCH"));
	package_set(run, &p->architecture, value_of(in, "DISTRIB_ARCH"));
}

/* Other partitions have a build.prop of their own, with other keys. */
static void read_properties(struct package_run *run, struct package *p)
{
	static const char *const makers[] = { "ro.product.manufacturer",
					      "ro.product.system.manufacturer" };
	struct bytes in = run->subject->bytes;
	struct bytes version = value_of(in, "ro.build.version.release");

	if (!version.len)
		return;
	p->name = "android";
	package_set(run, &p->version, version);
	p->cpe = "cpe:/o:google:android";
	package_set(run, &p->patched, value_of(in, "ro.build.version.security_patch"));
	for (size_t i = 0; i < 2; i++)
		package_set(run, &p->supplier, value_of(in, makers[i]));
	package_set(run, &p->architecture, value_of(in, "ro.product.cpu.abi"));
}

static enum err system_read(const struct subject *subject, struct arena *arena,
			    struct package_list *out)
{
	struct package_run run = { &package_reader_system, subject, arena, out, OK };
	struct package *p = package_new(&run, 0, subject->bytes.len);

	if (!p)
		return run.err;
	p->type = "system";
	p->system = true;
	if (is_alpine(subject->path)) {
		p->name = "alpine";
		package_set(&run, &p->version, bytes_head(subject->bytes, 64));
	} else if (is_android(subject->path)) {
		read_properties(&run, p);
	} else {
		read_keys(&run, p);
	}
	p->not_installed = !p->name;
	return run.err;
}

const struct package_reader package_reader_system = {
	.name = "system",
	.summary = "os-release, openwrt_release, lsb-release, alpine-release, buildinfo and "
		   "build.prop",
	.claims = system_claims,
	.read = system_read,
};
