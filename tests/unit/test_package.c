/* SPDX-License-Identifier: Apache-2.0 */
/* Readers of package records on small databases in the words of real ones, and on broken ones. */
#include <stdio.h>

#include "analyzer/judge/packages.h"
#include "made_records.h"

static enum err read_as(const char *path, struct bytes in)
{
	return read_records(
		(struct subject){ .path = path, .named_file = true, .max_evidence = 100 }, in.ptr,
		in.len);
}

static enum err read_text(const char *path, const char *text)
{
	return read_as(path, bytes_str(text));
}

TestSuite(package, .fini = forget_records);

/* from an image of OpenWrt, 2014 */
Test(package, opkg_status)
{
	const struct package *p;

	cr_assert_eq(read_text("usr/lib/opkg/status",
			       "Package: libc\nVersion: 0.9.33.2-1\nDepends: libgcc\n"
			       "Status: install hold installed\nArchitecture: ar71xx\n\n"
			       "Package: old\nVersion: 1\nStatus: deinstall user not-installed\n\n"
			       "Conffiles:\n /etc/config/rpcd 81a2\n"),
		     OK);
	cr_assert_eq(list.count, 2);
	p = list.first;
	cr_assert_str_eq(p->type, "opkg");
	cr_assert_str_eq(p->name, "libc");
	cr_assert_str_eq(p->version, "0.9.33.2-1");
	cr_assert_str_eq(p->architecture, "ar71xx");
	cr_assert_eq(p->depend_count, 1);
	cr_assert_str_eq(p->depends[0], "libgcc");
	cr_assert_not(p->not_installed);
	cr_assert_eq(p->at, 0);
	cr_assert(p->next->not_installed);
}

Test(package, opkg_control_and_list)
{
	const struct package *p;

	cr_assert_eq(read_text("usr/lib/opkg/info/zlib.control",
			       "Package: zlib\nVersion: 1.2.11-4\nDepends: libc, libgcc (>= 1)\n"
			       "Source: package/libs/zlib\nCPE-ID: cpe:/a:gnu:zlib\n"
			       "Description:  zlib\n is a library.\n"),
		     OK);
	p = list.first;
	cr_assert(p->partial);
	cr_assert_str_eq(p->source, "zlib");
	cr_assert_str_eq(p->cpe, "cpe:/a:gnu:zlib");
	cr_assert_eq(p->depend_count, 2);
	cr_assert_str_eq(p->depends[1], "libgcc");
	cr_assert_eq(read_text("usr/lib/opkg/info/zlib.list",
			       "/usr/lib/libz.so.1.2.11\n/usr/lib/libz.so.1\t0777\n\n"),
		     OK);
	p = list.first;
	cr_assert_str_eq(p->name, "zlib");
	cr_assert_eq(p->file_count, 2);
	cr_assert_str_eq(p->files[0], "usr/lib/libz.so.1.2.11");
	cr_assert_str_eq(p->files[1], "usr/lib/libz.so.1");
}

Test(package, only_databases_are_read)
{
	cr_assert_eq(read_text("home/status", "Package: x\nVersion: 1\n"), ERR_NOMATCH);
	cr_assert_eq(read_text("xusr/share/doc/copyright", "x"), ERR_NOMATCH);
	cr_assert_eq(read_text("etc/control", "Package: x\nVersion: 1\n"), ERR_NOMATCH);
	/* something else of that name */
	cr_assert_eq(read_text("control", "Package: x\nmode = 1\n"), OK);
	cr_assert_eq(list.count, 0);
}

/* from Debian 12 */
Test(package, dpkg_status)
{
	const struct package *p;

	cr_assert_eq(read_text("var/lib/dpkg/status",
			       "Package: libssl3\nStatus: install ok installed\n"
			       "Source: openssl (3.0.1-1)\nVersion: 3.0.1-1+b1\n"
			       "Architecture: amd64\nHomepage: https://www.openssl.org/\n"
			       "Pre-Depends: dpkg (>= 1.15)\n"
			       "Depends: libc6 (>= 2.34) | libc6.1,\n debconf:any\n\n"
			       "Package: gone\nStatus: deinstall ok config-files\nVersion: 2\n\n"
			       "Package: half\nStatus: install ok unpacked\nVersion: 3\n"),
		     OK);
	cr_assert_eq(list.count, 3);
	p = list.first;
	cr_assert_str_eq(p->source, "openssl");
	cr_assert_str_eq(p->source_version, "3.0.1-1");
	cr_assert_str_eq(p->homepage, "https://www.openssl.org/");
	cr_assert_eq(p->depend_count, 3);
	cr_assert_str_eq(p->depends[0], "dpkg");
	cr_assert_str_eq(p->depends[1], "libc6");
	cr_assert_str_eq(p->depends[2], "debconf");
	cr_assert(p->next->not_installed);
	cr_assert_not(p->next->next->not_installed);
}

Test(package, dpkg_list_and_copyright)
{
	cr_assert_eq(read_text("var/lib/dpkg/info/libssl3:amd64.list",
			       "/.\n/usr\n/usr/lib/libssl.so.3\n"),
		     OK);
	cr_assert_str_eq(list.first->name, "libssl3");
	cr_assert_eq(list.first->file_count, 2);
	cr_assert_eq(read_text("usr/share/doc/libssl3/copyright",
			       "Format: https://www.debian.org/doc/packaging-manuals/"
			       "copyright-format/1.0/\n\n"
			       "Files: *\nCopyright: 1998-2022 The OpenSSL Project\n"
			       "License: Apache-2.0\n\nFiles: x\nLicense: GPL-2\n"),
		     OK);
	cr_assert_str_eq(list.first->name, "libssl3");
	cr_assert_str_eq(list.first->license, "Apache-2.0");
	cr_assert_str_eq(list.first->copyright, "1998-2022 The OpenSSL Project");
}

/* from Alpine 3.20 */
Test(package, apk_installed)
{
	const struct package *p;

	cr_assert_eq(
		read_text("lib/apk/db/installed",
			  "C:Q1qKcZ+j23xssAXmgQhkOO8dHnbWw=\nP:zlib\nV:1.3.1-r1\nA:riscv64\n"
			  "L:Zlib\no:zlib\nm:Natanael Copa <ncopa@alpinelinux.org>\n"
			  "D:so:libc.musl-riscv64.so.1 !uclibc musl>=1.2\np:so:libz.so.1=1.3.1\n"
			  "F:lib\nR:libz.so.1\na:0:0:777\nR:libz.so.1.3.1\nF:\nR:init\n\n"
			  "V:1\n"),
		ERR_CORRUPT);
	cr_assert_eq(list.count, 2);
	p = list.first;
	cr_assert_str_eq(p->version, "1.3.1-r1");
	cr_assert_str_eq(p->license, "Zlib");
	cr_assert_eq(p->depend_count, 2);
	cr_assert_str_eq(p->depends[0], "so:libc.musl-riscv64.so.1");
	cr_assert_str_eq(p->depends[1], "musl");
	cr_assert_eq(p->provide_count, 1);
	cr_assert_str_eq(p->provides[0], "so:libz.so.1");
	cr_assert_eq(p->file_count, 3);
	cr_assert_str_eq(p->files[1], "lib/libz.so.1.3.1");
	cr_assert_str_eq(p->files[2], "init");
	cr_assert(p->next->not_installed);
}

Test(package, pkginfo)
{
	cr_assert_eq(read_text(".PKGINFO", "# made by abuild\npkgname = jq\npkgver = 1.7-r0\n"
					   "depend = oniguruma\ndepend = so:libc.so\n"),
		     OK);
	cr_assert_str_eq(list.first->name, "jq");
	cr_assert_str_eq(list.first->version, "1.7-r0");
	cr_assert_eq(list.first->depend_count, 2);
}

Test(package, system)
{
	cr_assert_eq(read_text("usr/lib/os-release",
			       "NAME=\"OpenWrt\"\nVERSION=\"19.07.10\"\nID=\"openwrt\"\n"
			       "VERSION_ID=\"19.07.10\"\nHOME_URL=\"https://openwrt.org/\"\n"),
		     OK);
	cr_assert(list.first->system);
	cr_assert_str_eq(list.first->name, "openwrt");
	cr_assert_str_eq(list.first->version, "19.07.10");
	cr_assert_eq(read_text("etc/lsb-release", "DISTRIB_ID=Debian\n"
						  "DISTRIB_RELEASE=\"12 (bookworm) - inst\"\n"),
		     OK);
	cr_assert_str_eq(list.first->name, "debian");
	cr_assert_str_eq(list.first->version, "12");
	cr_assert_eq(read_text("etc/alpine-release", "3.20.3\n"), OK);
	cr_assert_str_eq(list.first->version, "3.20.3");
}

static uint8_t *put32(uint8_t *p, uint32_t v)
{
	for (int i = 3; i >= 0; i--)
		*p++ = (uint8_t)(v >> (8 * i));
	return p;
}

/* A header blob as rpm writes it: name, version, release, epoch, source and one file. */
static size_t header_blob(uint8_t *out)
{
	static const char name[] = "zlib", version[] = "1.2.11", release[] = "40.el9";
	static const char source[] = "zlib-1.2.11-40.el9.src.rpm", base[] = "libz.so.1";
	static const char dir[] = "/usr/lib64/";
	const struct {
		uint32_t tag, type;
		const void *value;
		size_t len;
	} fields[] = {
		{ 1003, 4, "\0\0\0\2", 4 },
		{ 1116, 4, "\0\0\0\0", 4 },
		{ 1000, 6, name, sizeof(name) },
		{ 1001, 6, version, sizeof(version) },
		{ 1002, 6, release, sizeof(release) },
		{ 1044, 6, source, sizeof(source) },
		{ 1117, 8, base, sizeof(base) },
		{ 1118, 8, dir, sizeof(dir) },
	};
	uint8_t *p = out + 8 + 16 * 8;
	uint32_t at = 0;

	for (size_t i = 0; i < 8; i++) {
		uint8_t *e = put32(out + 8 + 16 * i, fields[i].tag);

		put32(put32(put32(e, fields[i].type), at), 1);
		memcpy(p + at, fields[i].value, fields[i].len);
		at += (uint32_t)fields[i].len;
	}
	put32(put32(out, 8), at);
	return 8 + 16 * 8 + at;
}

static void check_zlib(void)
{
	const struct package *p = list.first;

	cr_assert_eq(list.count, 1);
	cr_assert_str_eq(p->type, "rpm");
	cr_assert_str_eq(p->name, "zlib");
	cr_assert_str_eq(p->version, "2:1.2.11-40.el9");
	cr_assert_str_eq(p->source, "zlib");
	cr_assert_eq(p->file_count, 1);
	cr_assert_str_eq(p->files[0], "usr/lib64/libz.so.1");
}

Test(package, rpm_ndb)
{
	uint8_t db[512] = "RpmP";
	size_t n = header_blob(db + 80);

	memcpy(db + 64, "BlbS", 4);
	db[64 + 12] = (uint8_t)n;
	db[64 + 13] = (uint8_t)(n >> 8);
	cr_assert_eq(read_as("usr/lib/sysimage/rpm/Packages.db", bytes_of(db, sizeof(db))), OK);
	check_zlib();
	db[64 + 13] = 0xff; /* longer than the file */
	cr_assert_eq(read_as("usr/lib/sysimage/rpm/Packages.db", bytes_of(db, sizeof(db))), OK);
	cr_assert_eq(list.count, 0);
}

/* Two pages of 512 bytes: the first is the schema's, the second a leaf with one row. */
Test(package, rpm_sqlite)
{
	uint8_t db[1024] = "SQLite format 3", *leaf = db + 512;
	uint8_t blob[300];
	size_t n = header_blob(blob), type = 2 * n + 12, cell = 60;

	db[16] = 2; /* 512 */
	db[100] = 13;
	leaf[0] = 13;
	leaf[4] = 1;
	leaf[9] = (uint8_t)cell;
	/* payload length, row id; header length, types: NULL and a blob of two bytes' length */
	leaf[cell] = (uint8_t)(0x80 | (n + 4) >> 7);
	leaf[cell + 1] = (uint8_t)((n + 4) & 0x7f);
	leaf[cell + 2] = 1;
	leaf[cell + 3] = 4;
	leaf[cell + 4] = 0;
	leaf[cell + 5] = (uint8_t)(0x80 | type >> 7);
	leaf[cell + 6] = (uint8_t)(type & 0x7f);
	memcpy(leaf + cell + 7, blob, n);
	cr_assert_eq(read_as("var/lib/rpm/rpmdb.sqlite", bytes_of(db, sizeof(db))), OK);
	check_zlib();
	put32(db + 32, 2); /* the page is on the free list: the package was removed */
	cr_assert_eq(read_as("var/lib/rpm/rpmdb.sqlite", bytes_of(db, sizeof(db))), OK);
	cr_assert_eq(list.count, 0);
	for (size_t cut = 0; cut < sizeof(db); cut += 7)
		(void)read_as("var/lib/rpm/rpmdb.sqlite", bytes_of(db, cut));
}

/* core-image-minimal of Yocto dunfell, with COPY_LIC_MANIFEST. */
Test(package, yocto_manifest)
{
	static const char text[] = "PACKAGE NAME: base-files\nPACKAGE VERSION: 3.0.14\n"
				   "RECIPE NAME: base-files\nLICENSE: GPLv2\n\n"
				   "PACKAGE NAME: libz1\nPACKAGE VERSION: 1.2.11\n"
				   "RECIPE NAME: zlib\nLICENSE: Zlib\n\n";
	const struct package *p;

	cr_assert_eq(read_text("usr/share/common-licenses/license.manifest", text), OK);
	cr_assert_eq(list.count, 2);
	p = list.first->next;
	cr_assert_str_eq(p->name, "libz1");
	cr_assert_str_eq(p->version, "1.2.11");
	cr_assert_str_eq(p->source, "zlib");
	cr_assert_str_eq(p->license, "Zlib");
	cr_assert(p->list);
	cr_assert_eq(memcmp(text + p->at, "PACKAGE NAME: libz1", 19), 0);
}

/* As Buildroot 2020.02 writes it. */
Test(package, buildroot_manifest)
{
	static const char text[] =
		"\"PACKAGE\",\"VERSION\",\"LICENSE\",\"LICENSE FILES\",\"SOURCE ARCHIVE\","
		"\"SOURCE SITE\",\"DEPENDENCIES WITH LICENSES\"\n"
		"\"busybox\",\"1.31.1\",\"GPL-2.0, "
		"bzip2-1.0.4\",\"LICENSE\",\"busybox-1.31.1.tar.bz2\","
		"\"http://www.busybox.net/downloads\",\"skeleton [unknown]\"\n"
		"\"skeleton\",\"undefined\",\"unknown\",\"not saved\",\"not saved\",\"\",\"\"\n";

	cr_assert_eq(read_text("legal-info/manifest.csv", text), OK);
	cr_assert_eq(list.count, 2);
	cr_assert_str_eq(list.first->name, "busybox");
	cr_assert_str_eq(list.first->version, "1.31.1");
	cr_assert_str_eq(list.first->license, "GPL-2.0, bzip2-1.0.4");
	cr_assert_null(list.first->next->version);
	cr_assert_null(list.first->next->license);
	cr_assert_eq(read_text("legal-info/manifest.csv", "a,b\nc,d\n"), ERR_CORRUPT);
	cr_assert_eq(read_text("legal-info/host-manifest.csv", text), ERR_NOMATCH);
}

Test(package, yocto_buildinfo)
{
	cr_assert_eq(read_text("etc/buildinfo",
			       "-----------------------\nBuild Configuration:  |\n"
			       "-----------------------\nDISTRO = poky\nDISTRO_VERSION = 3.1.3\n"
			       "-----------------------\nLayer Revisions:      |\n"
			       "-----------------------\nmeta              = dunfell:abc\n"),
		     OK);
	cr_assert_str_eq(list.first->name, "poky");
	cr_assert_str_eq(list.first->version, "3.1.3");
	cr_assert(list.first->system);
}

/* Databases that rpm itself has read: samples/make/rpm_bdb.sh. */
static struct bytes sample(const char *name, uint8_t *data, size_t room)
{
	char file[512];
	FILE *in;
	size_t len;

	snprintf(file, sizeof(file), "%s/records/%s", getenv("SAMPLES"), name);
	in = fopen(file, "rb");
	cr_assert_not_null(in);
	len = fread(data, 1, room, in);
	fclose(in);
	return bytes_of(data, len);
}

Test(package, rpm_berkeley_db)
{
	static const char *const names[] = { "rpm-bdb-le", "rpm-bdb-be" };
	static uint8_t data[16384];

	for (size_t i = 0; i < 2; i++) {
		struct bytes db = sample(names[i], data, sizeof(data));
		bool seen = false;

		cr_assert_eq(read_as("var/lib/rpm/Packages", db), OK);
		cr_assert_eq(list.count, 3);
		for (const struct package *p = list.first; p; p = p->next) {
			cr_assert_lt(p->at + p->len, db.len);
			if (strcmp(p->name, "curl") != 0)
				continue;
			seen = true;
			cr_assert_str_eq(p->version, "2:7.68.0-3");
			cr_assert_str_eq(p->license, "Zlib");
			cr_assert_str_eq(p->files[p->file_count - 1], "usr/lib64/libcurl.so.1");
		}
		cr_assert(seen);
		cr_assert_eq(read_as("var/lib/rpm/Packages", bytes_head(db, db.len - 600)),
			     ERR_CORRUPT);
		for (size_t cut = 0; cut < db.len; cut += 97)
			(void)read_as("var/lib/rpm/Packages", bytes_head(db, cut));
		for (size_t at = 0; at < db.len; at += 3) { /* pages that lie */
			data[at] ^= 0x81;
			(void)read_as("var/lib/rpm/Packages", db);
			data[at] ^= 0x81;
		}
	}
}

Test(package, many_records_end_at_the_limit)
{
	char text[200 * 16 + 1];
	size_t n = 0;

	for (unsigned i = 0; i < 200; i++)
		n += (size_t)sprintf(text + n, "Package: p%u\n\n", i);
	cr_assert_eq(read_as("usr/lib/opkg/status", bytes_of(text, n)), ERR_LIMIT);
	cr_assert_eq(list.count, 100);
}

Test(package, cut_anywhere)
{
	static const char text[] = "P:zlib\nV:1.3.1-r1\nD:a b\nF:lib\nR:libz.so.1\n\n";
	static const char *const paths[] = { "lib/apk/db/installed", "var/lib/dpkg/status",
					     "usr/lib/opkg/info/x.list", "etc/os-release",
					     "legal-info/manifest.csv" };

	for (size_t i = 0; i < sizeof(paths) / sizeof(paths[0]); i++)
		for (size_t n = 0; n < sizeof(text); n++)
			(void)read_as(paths[i], bytes_of(text, n));
}

Test(package, upstream_versions)
{
	cr_assert_str_eq(packages_upstream(&arena, "1:1.2.13.dfsg-1"), "1.2.13");
	cr_assert_str_eq(packages_upstream(&arena, "2.36-9+deb12u14"), "2.36");
	cr_assert_str_eq(packages_upstream(&arena, "1.3.1-r1"), "1.3.1");
	cr_assert(packages_agree("4.14.275-1-d2e0a589", "4.14.275"));
	cr_assert(packages_agree("1:1.2.13.dfsg-1", "1.2.13"));
	cr_assert_not(packages_agree("1.2.11-4", "1.2.1"));
	cr_assert_not(packages_agree("1.2.11-4", "1.2"));
	cr_assert(packages_comparable("1.2.11-4", "1.2.13"));
	/* Debian went back to an older release; Alpine's patch levels and OpenWrt's commits */
	cr_expect_str_eq(packages_upstream(&arena, "1:1.2.3+really1.2.2-1"), "1.2.2");
	cr_expect_str_eq(packages_upstream(&arena, "9.3_p1-r3"), "9.3p1");
	cr_expect_str_eq(packages_upstream(&arena, "6.6.73~d8dd03c46f05a0b8-r1"), "6.6.73");
	cr_expect_str_eq(packages_upstream(&arena, "30~pre9-13"), "30~pre9");
	cr_expect_str_eq(packages_upstream(&arena, "2019-08-08-ca8c2bd2-8"), "2019-08-08");
	cr_expect(packages_agree("1.2.3+really1.2.2-1", "1.2.2"));
	cr_expect_not(packages_agree("1.2.3+really1.2.2-1", "1.2.3"));
	cr_expect(packages_agree("9.3_p1-r3", "9.3p1"));
	cr_expect_not(packages_agree("1.9.13_p3-r0", "1.9.13"));
	cr_expect_not(packages_agree("9.11.5-P4", "9.11.5"));
	cr_expect(packages_agree("1.2.4_git20230717-r4", "1.2.4"));
	cr_assert_not(packages_comparable("2019-08-08-ca8c2bd2-8", "2.9"));
}
