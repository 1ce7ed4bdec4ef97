/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What Go programs say of their modules. The texts are of a program made with Go 1.19.8, as
 * `go version -m` shows them, and of programs of Debian.
 */
#include "made_section.h"

extern const struct package_reader package_reader_golang, package_reader_gofiles,
	package_reader_gopaths;

TestSuite(package_go, .fini = finish);

#define MARK "0123456789abcdef"
#define MODULES                                                                                    \
	MARK "path\texample.org/group/demo\n"                                                      \
	     "mod\texample.org/group/demo\t(devel)\t\n"                                            \
	     "dep\texample.org/deep/er/v2\tv2.0.1-0.20230101000000-abcdefabcdef\th1:cOeAx2ED\n"    \
	     "dep\texample.org/local\tv0.1.0\n=>\t./local\t(devel)\t\n"                            \
	     "dep\texample.org/old\tv1.0.0\n=>\texample.org/fork/old\tv1.0.9\th1:Gh7wTk4x\n"       \
	     "build\tCGO_ENABLED=0\n" MARK

static void expect_modules(void)
{
	cr_assert_eq(list.count, 5);
	expect(0, "-", "stdlib", "1.19.8");
	expect(1, "-", "example.org/group/demo", "-");
	expect(2, "-", "example.org/deep/er/v2", "v2.0.1-0.20230101000000-abcdefabcdef");
	expect(3, "-", "example.org/local", "-");
	expect(4, "-", "example.org/fork/old", "v1.0.9");
	cr_expect_str_eq(nth(4)->source, "example.org/old");
	cr_expect_str_eq(nth(4)->source_version, "v1.0.0");
	cr_assert_eq(nth(1)->depend_count, 3);
	cr_expect_str_eq(nth(1)->depends[2], "example.org/fork/old");
}

static struct image go_inline(int kind, const char *name)
{
	char body[1024] = "\xff Go buildinf:\x08\x02";
	size_t len = sizeof(MODULES) - 1;

	memcpy(body + 32, "\x08go1.19.8", 9);
	body[41] = (char)(0x80 | (len & 0x7f));
	body[42] = (char)(len >> 7);
	memcpy(body + 43, MODULES, len);
	return make(kind, name, body, 43 + len);
}

Test(package_go, go_texts_after_the_header)
{
	for (int kind = 0; kind < 8; kind++) {
		struct image f = go_inline(kind, kind & 4 ? NULL : ".go.buildinfo");

		cr_expect_eq(run(&package_reader_golang, &f), OK);
		expect_modules();
		damage(&package_reader_golang, &f, 43 + sizeof(MODULES));
	}
}

Test(package_go, go_texts_behind_pointers)
{
	for (int kind = 0; kind < 4; kind++) {
		char body[1024] = "\xff Go buildinf:";
		unsigned size = kind & 1 ? 8 : 4;
		struct image f;

		body[14] = (char)size;
		body[15] = (char)(kind >> 1);
		memcpy(body + 96, "go1.19.8", 8);
		memcpy(body + 104, MODULES, sizeof(MODULES) - 1);
		f = make(kind, ".go.buildinfo", body, 104 + sizeof(MODULES));
		f.at = BODY + 16;
		word(&f, BODY + 32);
		word(&f, BODY + 64);
		f.at = BODY + 32;
		word(&f, BODY + 96);
		word(&f, 8);
		f.at = BODY + 64;
		word(&f, BODY + 104);
		word(&f, sizeof(MODULES) - 1);
		cr_expect_eq(run(&package_reader_golang, &f), OK);
		expect_modules();
		damage(&package_reader_golang, &f, 104);
		f.at = BODY + 32; /* a string that points at itself, without end */
		word(&f, BODY + 32);
		word(&f, UINT64_MAX);
		cr_expect_eq(run(&package_reader_golang, &f), ERR_CORRUPT);
	}
}

Test(package_go, go_lengths_that_lie)
{
	struct image f = go_inline(1, ".go.buildinfo");

	memset(f.data + BODY + 32, 0xff, 16); /* a varint without end */
	cr_expect_eq(run(&package_reader_golang, &f), ERR_CORRUPT);
	cr_expect_eq(list.count, 0);
	f = go_inline(1, ".go.buildinfo");
	f.data[BODY + 42] = 0x7f;
	cr_expect_eq(run(&package_reader_golang, &f), ERR_CORRUPT);
}

/* what Go 1.26 leaves of golang.org/x/sys and of a module in the cache, and no modules */
#define FILES                                                                                      \
	"\xb5go1.26.5\0\0runtime/proc.go\0"                                                        \
	"golang.org/x/sys@v0.0.0-20220715151400-c0bba94af5f8/unix/ioctl.go\0"                      \
	"go/pkg/mod/github.com/!burnt!sushi/toml@v1.2.0/lex.go\0"                                  \
	"golang.org/x/sys@v0.0.0-20220715151400-c0bba94af5f8/unix/fcntl.go\0"                      \
	"user@v1.0.0/x\0../example.org@v1.0.0/x\0mail@example.org/x\0example.org/"                 \
	"a@v1.0.0\0@v1.0.0/go1.9\0"

Test(package_go, go_sources)
{
	for (int kind = 0; kind < 4; kind++) {
		struct image f = make(kind, ".gopclntab", FILES, sizeof(FILES));

		cr_expect_eq(run(&package_reader_gofiles, &f), OK);
		cr_assert_eq(list.count, 3);
		expect(0, "-", "stdlib", "1.26.5");
		expect(1, "-", "github.com/BurntSushi/toml", "v1.2.0");
		expect(2, "-", "golang.org/x/sys", "v0.0.0-20220715151400-c0bba94af5f8");
		damage(&package_reader_gofiles, &f, sizeof(FILES));
	}
}

Test(package_go, go_sources_with_two_releases)
{
	static const char two[] = "\xb5go1.26.5\0\0go1.25.1\0";
	struct image f = make(1, ".gopclntab", two, sizeof(two));

	cr_expect_eq(run(&package_reader_gofiles, &f), OK);
	cr_assert_eq(list.count, 1);
	expect(0, "-", "stdlib", "-");
	cr_expect_eq(list.first->len, 8); /* the start of the table is what shows it */
	f = make(1, ".go.buildinfo", two, sizeof(two));
	cr_expect_eq(run(&package_reader_gofiles, &f), ERR_NOMATCH);
}

/* what skopeo 1.9.3 and mender-artifact 3.9.0 of Debian, built in GOPATH, have; and texts that are
 * no paths */
#define SOURCES                                                                                    \
	"\0runtime/proc.go\0github.com/containers/skopeo/cmd/skopeo/main.go\0"                     \
	"vendor/golang.org/x/net/idna/go118.go\0"                                                  \
	"/usr/lib/go-1.19/src/vendor/golang.org/x/text/unicode/bidi/core.go\0"                     \
	"/build/a-1.0/src/github.com/spf13/cobra/args.go\0"                                        \
	"github.com/containers/skopeo/vendor/golang.org/x/sys/unix/ioctl.go\0"                     \
	"gopkg.in/yaml.v2/apic.go\0gopkg.in/square/go-jose.v2/json/decode.go\0"                    \
	"github.com/cpuguy83/go-md2man/v2/md2man/md2man.go\0"                                      \
	"go.opencensus.io/stats/view/view.go\0go.opencensus.io/tag/key.go\0"                       \
	"go.opencensus.io/tag/map.go\0golang.org/x/sys@v0.1.0/unix/file.go\0"                      \
	"github.com/foo/bar.(*T).go\0mail@example.org/x.go\0main.go\0x y.org/z.go\0"

Test(package_go, go_paths)
{
	static const char *const wanted[] = {
		"github.com/containers/skopeo",
		"github.com/cpuguy83/go-md2man/v2",
		"github.com/spf13/cobra",
		"go.opencensus.io",
		"golang.org/x/sys",
		"gopkg.in/square/go-jose.v2",
		"gopkg.in/yaml.v2",
	};

	for (int kind = 0; kind < 4; kind++) {
		struct image f = make(kind, ".gopclntab", SOURCES, sizeof(SOURCES));

		cr_expect_eq(run(&package_reader_gopaths, &f), OK);
		cr_assert_eq(list.count, sizeof(wanted) / sizeof(*wanted));
		for (size_t i = 0; i < list.count; i++)
			expect(i, "-", wanted[i], "-");
		damage(&package_reader_gopaths, &f, sizeof(SOURCES));
	}
}

/* Where modules are recorded, paths say nothing new. */
Test(package_go, go_paths_beside_a_record)
{
	static const char both[] =
		SOURCES "\x30\x77\xaf\x0c\x92\x74\x08\x02\x41\xe1\xc1\x07\xe6\xd6"
			"\x18\xe6path\tx\nmod\tgithub.com/containers/skopeo\t(devel)\n";
	struct image f = make(1, ".gopclntab", both, sizeof(both));

	cr_expect_eq(run(&package_reader_gopaths, &f), OK);
	cr_expect_eq(list.count, 0);
}
