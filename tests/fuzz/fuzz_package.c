/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One target for all readers of package records: the first byte chooses the path, which decides
 * what the rest is read as.
 */
#include "signatures/package/package.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const paths[] = {
	"usr/lib/opkg/status",
	"usr/lib/opkg/info/zlib.control",
	"usr/lib/opkg/info/zlib.list",
	"var/lib/dpkg/status",
	"control",
	"var/lib/dpkg/info/zlib1g:armel.list",
	"usr/share/doc/zlib1g/copyright",
	"lib/apk/db/installed",
	".PKGINFO",
	"usr/lib/sysimage/rpm/rpmdb.sqlite",
	"usr/lib/sysimage/rpm/Packages.db",
	"etc/os-release",
	"etc/alpine-release",
	"etc/openwrt_release",
	"usr/lib/node_modules/a/package.json",
	"srv/package-lock.json",
	"srv/yarn.lock",
	"srv/pnpm-lock.yaml",
	"srv/composer.lock",
	"srv/vendor/composer/installed.json",
	"usr/lib/python3/site-packages/a-1.dist-info/METADATA",
	"usr/lib/python3/site-packages/a-1.dist-info/RECORD",
	"usr/lib/python3/site-packages/a.egg-info",
	"usr/lib/ruby/specifications/a-1.gemspec",
	"usr/lib/R/a/DESCRIPTION",
	"usr/lib/perl5/auto/A/B/.packlist",
	"usr/share/perl5/META.json",
	"META-INF/MANIFEST.MF",
	"META-INF/maven/g/a/pom.properties",
	"usr/lib/luarocks/rocks-5.1/a/1-1/rock_manifest",
	"usr/lib/luarocks/rocks-5.1/a/1-1/a-1-1.rockspec",
	"opt/a.deps.json",
	"AndroidManifest.xml",
	"META-INF/a.b_c.version",
	"play-services-base.properties",
	"system/build.prop",
	"sw-description",
	"manifest.raucm",
	"manifest",
	"header-info",
	"manifest.json",
	"app.dat",
	"index.json",
	"blobs/sha256/0",
	"meta/snap.yaml",
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes in = bytes_from(bytes_of(data, size), 1);
	struct subject subject = {
		.bytes = in, .named_file = true, .class = SUBJECT_TEXT, .max_evidence = 1000
	};
	struct package_list list = { 0 };
	struct arena arena = { 0 };

	if (!size)
		return 0;
	subject.path = paths[data[0] % (sizeof(paths) / sizeof(paths[0]))];
	for (size_t i = 0; package_readers[i]; i++)
		if (package_readers[i]->claims(&subject))
			(void)package_readers[i]->read(&subject, &arena, &list);
	arena_finish(&arena);
	return 0;
}
