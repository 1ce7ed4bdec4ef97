/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One target for all readers of package records: the first byte chooses the path, which decides
 * what the rest is read as. Also a plain program: it then runs each file given once.
 */
#include "signatures/package.h"

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
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes in = bytes_from(bytes_of(data, size), 1);
	struct subject subject = { .bytes = in, .named_file = true, .max_evidence = 1000 };
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
