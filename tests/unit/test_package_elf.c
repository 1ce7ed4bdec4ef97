/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Records in ELF files of both classes and byte orders, and in headers of images. The note is that
 * of Fedora's coreutils 9.4 (as systemd's package-notes prints it); the Go texts are of a program
 * made with Go 1.19.8, as `go version -m` shows them; the Rust paths are in Debian's fd-find 8.6.0
 * and in a rustup build.
 */
#include <criterion/criterion.h>
#include <elf.h>
#include <stdio.h>
#include <stdlib.h>
#include <zlib.h>

#include "signatures/elf/elf_section.h"
#include "signatures/package/package.h"

extern const struct package_reader package_reader_note, package_reader_golang,
	package_reader_gofiles, package_reader_gopaths, package_reader_cargo,
	package_reader_modinfo, package_reader_esp;

#define SIZE 4096u
#define BODY 0x100u

/* One writable segment with the file's first 0xc00 bytes at address 0, and the section NAME. */
struct image {
	uint8_t data[SIZE];
	bool is_64, big_endian;
	size_t at, len;
};

static struct arena arena;
static struct package_list list;
static const char *path = "usr/bin/x";

static void finish(void)
{
	arena_finish(&arena);
	list = (struct package_list){ 0 };
}

TestSuite(package_elf, .fini = finish);

static void put(struct image *f, uint64_t value, unsigned size)
{
	for (unsigned i = 0; i < size; i++)
		f->data[f->at + (f->big_endian ? size - 1 - i : i)] = (uint8_t)(value >> 8 * i);
	f->at += size;
}

static void word(struct image *f, uint64_t value)
{
	put(f, value, f->is_64 ? 8 : 4);
}

static void section(struct image *f, uint32_t name, uint32_t type, uint64_t off, uint64_t size)
{
	put(f, name, 4);
	put(f, type, 4);
	word(f, SHF_ALLOC);
	word(f, off);
	word(f, off);
	word(f, size);
	put(f, 0, 8);
	word(f, 1);
	word(f, 0);
}

static struct image make(int kind, const char *name, const void *body, size_t len)
{
	struct image f = { .is_64 = kind & 1, .big_endian = kind & 2, .len = SIZE };

	memcpy(f.data, ELFMAG, SELFMAG);
	f.data[EI_CLASS] = f.is_64 ? ELFCLASS64 : ELFCLASS32;
	f.data[EI_DATA] = f.big_endian ? ELFDATA2MSB : ELFDATA2LSB;
	f.data[EI_VERSION] = EV_CURRENT;
	f.at = EI_NIDENT;
	put(&f, ET_EXEC, 2);
	put(&f, EM_MIPS, 2);
	put(&f, 1, 4);
	word(&f, 0);
	word(&f, 0x80);
	word(&f, name ? 0xd00 : 0);
	put(&f, 0, 4);
	put(&f, f.is_64 ? 64 : 52, 2);
	put(&f, f.is_64 ? 56 : 32, 2);
	put(&f, 1, 2);
	put(&f, f.is_64 ? 64 : 40, 2);
	put(&f, name ? 3 : 0, 2);
	put(&f, name ? 2 : 0, 2);
	f.at = 0x80;
	put(&f, PT_LOAD, 4);
	if (f.is_64)
		put(&f, PF_R | PF_W, 4);
	word(&f, 0);
	word(&f, 0);
	word(&f, 0);
	word(&f, 0xc00);
	word(&f, 0xc00);
	if (!f.is_64)
		put(&f, PF_R | PF_W, 4);
	word(&f, 16);
	memcpy(f.data + BODY, body, len);
	if (name) {
		memcpy(f.data + 0xc01, name, strlen(name));
		f.at = 0xd00 + (f.is_64 ? 64 : 40);
		section(&f, 1, SHT_PROGBITS, BODY, len);
		section(&f, 0, SHT_STRTAB, 0xc00, 64);
	}
	return f;
}

static enum err run(const struct package_reader *reader, const struct image *f)
{
	uint8_t *copy = malloc(f->len ? f->len : 1);
	struct subject subject = { .path = path, .class = SUBJECT_ELF, .max_evidence = 100 };
	enum err err = ERR_NOMATCH;
	struct elf elf;

	cr_assert_not_null(copy);
	memcpy(copy, f->data, f->len);
	finish();
	subject.bytes = bytes_of(copy, f->len);
	if (elf_open(subject.bytes, &arena, &elf) == OK) {
		subject.elf = &elf;
		if (reader->claims(&subject))
			err = reader->read(&subject, &arena, &list);
	}
	for (const struct package *p = list.first; p; p = p->next)
		cr_expect(p->name && *p->name && p->at <= f->len && p->len <= f->len - p->at);
	free(copy);
	return err;
}

static const struct package *nth(size_t n)
{
	const struct package *p = list.first;

	while (p && n--)
		p = p->next;
	cr_assert_not_null(p);
	return p;
}

static void expect(size_t n, const char *space, const char *name, const char *version)
{
	const struct package *p = nth(n);

	cr_expect_str_eq(p->name, name);
	cr_expect_str_eq(p->version ? p->version : "-", version);
	cr_expect_str_eq(p->name_space ? p->name_space : "-", space);
}

/* Cut and changed anywhere: what comes out can be read. */
static void damage(const struct package_reader *reader, const struct image *good, size_t len)
{
	uint32_t random = 1;

	for (size_t cut = 0; cut < SIZE; cut += 7) {
		struct image f = *good;

		f.len = cut;
		(void)run(reader, &f);
	}
	for (int round = 0; round < 3000; round++) {
		struct image f = *good;

		for (int i = 0; i < 1 + round % 3; i++) {
			random = random * 1664525 + 1013904223;
			f.data[BODY + (random >> 8) % len] = (uint8_t)(random >> 24);
		}
		(void)run(reader, &f);
	}
}

#define NOTE                                                                                       \
	"{\"type\":\"rpm\",\"name\":\"coreutils\",\"version\":\"9.4-7.fc40\",\"architecture\":"    \
	"\"x86_64\",\"osCpe\":\"cpe:/o:fedoraproject:fedora:40\"}"

Test(package_elf, note)
{
	for (int kind = 0; kind < 4; kind++) {
		uint8_t body[160] = { 0 };
		struct image f = make(kind, ".note.package", body, 16 + 0x7c);

		f.at = BODY;
		put(&f, 4, 4);
		put(&f, 0x7c, 4);
		put(&f, 0xcafe1a7e, 4);
		memcpy(f.data + f.at, "FDO", 4);
		memcpy(f.data + f.at + 4, NOTE, sizeof(NOTE) - 1);
		cr_expect_eq(run(&package_reader_note, &f), OK);
		cr_expect_eq(list.count, 1);
		expect(0, "-", "coreutils", "9.4-7.fc40");
		cr_expect_str_eq(nth(0)->type, "rpm");
		cr_expect_str_eq(nth(0)->architecture, "x86_64");
		cr_expect_null(nth(0)->cpe, "that of the system is not the package's");
		damage(&package_reader_note, &f, 16 + 0x7c);
		memset(f.data + BODY, 0xff, 8);
		cr_expect_eq(run(&package_reader_note, &f), ERR_CORRUPT);
		cr_expect_eq(list.count, 0);
	}
}

/* That of Debian 13's libsystemd.so.0, without the address of its debug server. */
#define DEBIAN                                                                                     \
	"{\"type\":\"deb\",\"os\":\"Debian\",\"name\":\"systemd\",\"architecture\":\"amd64\","     \
	"\"version\":\"257.13-1~deb13u1\"}"

Test(package_elf, note_of_debian)
{
	uint8_t body[16 + sizeof(DEBIAN)] = { 4, 0, 0,    0,    sizeof(DEBIAN), 0,
					      0, 0, 0x7e, 0x1a, 0xfe,           0xca };
	struct image f = make(1, ".note.package", body, sizeof(body));

	memcpy(f.data + BODY + 12, "FDO", 4);
	memcpy(f.data + BODY + 16, DEBIAN, sizeof(DEBIAN));
	cr_expect_eq(run(&package_reader_note, &f), OK);
	expect(0, "debian", "systemd", "257.13-1~deb13u1");
	cr_expect_str_eq(nth(0)->type, "deb");
	cr_expect_str_eq(nth(0)->architecture, "amd64");
}

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

static struct image go_with(int kind, const char *name, const char *modules)
{
	char body[1024] = "\xff Go buildinf:\x08\x02";
	size_t len = strlen(modules);

	memcpy(body + 32, "\x08go1.19.8", 9);
	body[41] = (char)(0x80 | (len & 0x7f));
	body[42] = (char)(len >> 7);
	memcpy(body + 43, modules, len);
	return make(kind, name, body, 43 + len);
}

static struct image go_inline(int kind, const char *name)
{
	return go_with(kind, name, MODULES);
}

/* The first is Debian 13's hd-idle, the others are made up. */
Test(package_elf, go_without_modules)
{
	static const struct {
		const char *text, *name_space, *name;
	} cases[] = {
		{ MARK "path\tgithub.com/adelolmo/hd-idle\nbuild\t-buildmode=exe\n" MARK,
		  "github.com/adelolmo", "hd-idle" },
		{ MARK "path\tgithub.com/a/b/cmd/c/d\nbuild\tGOOS=linux\n" MARK, "github.com/a",
		  "b" },
		{ MARK "path\texample.org/deep/er/cmd/c\nbuild\tGOOS=linux\n" MARK,
		  "example.org/deep", "er" },
		{ MARK "path\tcommand-line-arguments\nbuild\tGOOS=linux\n" MARK, NULL, NULL },
		{ MARK "path\tcmd/go\nbuild\tGOOS=linux\n" MARK, NULL, NULL },
		{ MARK "path\tgithub.com/only\nbuild\tGOOS=linux\n" MARK, NULL, NULL },
		{ MARK "path\t\nbuild\tGOOS=linux\n" MARK, NULL, NULL },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		char text[256];
		struct image f;

		/* long enough for a length of two bytes */
		snprintf(text, sizeof(text), "%.*s%0*d\n" MARK, (int)strlen(cases[i].text) - 16,
			 cases[i].text, 128, 0);
		f = go_with(1, ".go.buildinfo", text);
		cr_expect_eq(run(&package_reader_golang, &f), OK);
		cr_assert_eq(list.count, cases[i].name ? 2 : 1, "%zu", i);
		if (cases[i].name)
			expect(1, cases[i].name_space, cases[i].name, "-");
	}
}

Test(package_elf, go_texts_after_the_header)
{
	for (int kind = 0; kind < 8; kind++) {
		struct image f = go_inline(kind, kind & 4 ? NULL : ".go.buildinfo");

		cr_expect_eq(run(&package_reader_golang, &f), OK);
		expect_modules();
		damage(&package_reader_golang, &f, 43 + sizeof(MODULES));
	}
}

Test(package_elf, go_texts_behind_pointers)
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

Test(package_elf, go_lengths_that_lie)
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

Test(package_elf, go_sources)
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

Test(package_elf, go_sources_with_two_releases)
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

Test(package_elf, go_paths)
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
Test(package_elf, go_paths_beside_a_record)
{
	static const char both[] =
		SOURCES "\x30\x77\xaf\x0c\x92\x74\x08\x02\x41\xe1\xc1\x07\xe6\xd6"
			"\x18\xe6path\tx\nmod\tgithub.com/containers/skopeo\t(devel)\n";
	struct image f = make(1, ".gopclntab", both, sizeof(both));

	cr_expect_eq(run(&package_reader_gopaths, &f), OK);
	cr_expect_eq(list.count, 0);
}

#define AUDIT                                                                                      \
	"{\"packages\":[{\"name\":\"adler\",\"version\":\"1.0.2\",\"source\":\"crates.io\"},"      \
	"{\"name\":\"cc\",\"version\":\"1.0.73\",\"source\":\"crates.io\",\"kind\":\"build\"},"    \
	"{\"name\":\"tool\",\"version\":\"0.1.0\",\"source\":\"local\",\"dependencies\":[0,1,-1,"  \
	"77],\"root\":true}]}"

Test(package_elf, rust_audit)
{
	uint8_t body[512];
	uLongf len = sizeof(body);
	struct image f;

	cr_assert_eq(compress(body, &len, (const Bytef *)AUDIT, sizeof(AUDIT) - 1), Z_OK);
	f = make(1, ".dep-v0", body, len);
	cr_expect_eq(run(&package_reader_cargo, &f), OK);
	cr_assert_eq(list.count, 2);
	expect(0, "-", "adler", "1.0.2");
	expect(1, "-", "tool", "0.1.0");
	cr_assert_geq(nth(1)->depend_count, 1);
	cr_expect_str_eq(nth(1)->depends[0], "adler");
	damage(&package_reader_cargo, &f, len);
}

/* 64 MiB of '[' in 64 KiB: more than any list of crates. */
Test(package_elf, rust_audit_bomb)
{
	static uint8_t zeros[1u << 20], body[2048];
	z_stream z = { .next_out = body, .avail_out = sizeof(body) };
	struct image f;

	cr_assert_eq(deflateInit(&z, 9), Z_OK);
	memset(zeros, '[', sizeof(zeros));
	z.next_in = zeros;
	z.avail_in = sizeof(zeros);
	cr_assert_eq(deflate(&z, Z_FINISH), Z_STREAM_END);
	f = make(1, ".dep-v0", body, z.total_out);
	deflateEnd(&z);
	cr_expect_eq(run(&package_reader_cargo, &f), ERR_LIMIT);
	cr_expect_eq(list.count, 0);
}

#define PATHS                                                                                      \
	"/usr/src/rustc-1.63.0/library/core/src/str/mod.rs"                                        \
	"/usr/share/cargo/registry/regex-syntax-0.6.27/src/ast/mod.rs"                             \
	"/root/.cargo/registry/src/github.com-1ecc6299db9ec823/serde-1.0.0-rc.1/src/lib.rs"        \
	"/usr/share/cargo/registry/regex-syntax-0.6.27/src/utf8.rs"                                \
	"/cargo/registry/src/index.crates.io-6f17d22bba15001f/half/src/lib.rs"

Test(package_elf, rust_paths)
{
	struct image f = make(2, ".rodata", PATHS, sizeof(PATHS));

	cr_expect_eq(run(&package_reader_cargo, &f), OK);
	cr_assert_eq(list.count, 3);
	expect(0, "-", "regex-syntax", "0.6.27");
	expect(1, "-", "serde", "1.0.0-rc.1");
	expect(2, "-", "rust", "1.63.0");
	damage(&package_reader_cargo, &f, sizeof(PATHS));
	f = make(2, ".rodata", "see /cargo/registry/foo-1.2.3/x", 32);
	cr_expect_eq(run(&package_reader_cargo, &f), OK);
	cr_expect_eq(list.count, 0, "no program of Rust");
}

/* What modinfo shows of WireGuard's module for kernels before 5.6, built outside of the kernel. */
#define WIREGUARD                                                                                  \
	"alias=rtnl-link-wireguard\0version=1.0.20210606\0author=Jason A. Donenfeld "              \
	"<Jason@zx2c4.com>\0description=WireGuard secure network tunnel\0license=GPL v2\0"         \
	"depends=udp_tunnel\0retpoline=Y\0name=wireguard\0vermagic=4.19.0-17-amd64 SMP "           \
	"mod_unload modversions "

static enum err module(const char *where, const char *info, size_t len)
{
	struct image f = make(1, ".modinfo", info, len);

	f.at = EI_NIDENT;
	put(&f, ET_REL, 2);
	path = where;
	return run(&package_reader_modinfo, &f);
}

#define MODULE(where, info) module(where, info, sizeof(info))

Test(package_elf, module)
{
	struct image f = make(1, ".modinfo", WIREGUARD, sizeof(WIREGUARD));

	cr_expect_eq(MODULE("lib/modules/4.19.0-17-amd64/updates/wireguard.ko", WIREGUARD), OK);
	cr_assert_eq(list.count, 1);
	expect(0, "-", "wireguard", "1.0.20210606");
	cr_expect_str_eq(nth(0)->license, "GPL v2");
	cr_expect_str_eq(nth(0)->supplier, "Jason A. Donenfeld <Jason@zx2c4.com>");
	cr_expect_str_eq(nth(0)->files[0], "lib/modules/4.19.0-17-amd64/updates/wireguard.ko");
	cr_expect_eq(run(&package_reader_modinfo, &f), ERR_NOMATCH, "a program has no modinfo");
	f.at = EI_NIDENT;
	put(&f, ET_REL, 2);
	damage(&package_reader_modinfo, &f, sizeof(WIREGUARD));
}

Test(package_elf, modules_that_are_linux)
{
	MODULE("x.ko", "intree=Y\0" WIREGUARD);
	cr_expect_eq(list.count, 0, "the kernel's build says so");
	MODULE("lib/modules/4.19.0-17-amd64/kernel/net/wireguard.ko", WIREGUARD);
	cr_expect_eq(list.count, 0, "installed as the kernel's own");
	MODULE("x.ko", "license=GPL\0vermagic=4.14.275 mod_unload MIPS32_R2 32BIT ");
	cr_expect_eq(list.count, 0, "OpenWrt strips mark and version");
	MODULE("x.ko", "version=1.0\0license=GPL\0vermagic=2.6.31 mod_unload ");
	cr_expect_eq(list.count, 0, "too old to have the mark");
	MODULE("wl.ko", "license=Proprietary\0vermagic=2.6.22.19 mod_unload ");
	cr_assert_eq(list.count, 1);
	expect(0, "-", "wl", "-");
	MODULE("x", "license=Proprietary\0");
	cr_expect_eq(list.count, 0, "nothing names it");
}

/* The description in network_adapter.bin of esp32s3-linux, as the extractor's attributes. */
Test(package_elf, esp_description)
{
	static const struct subject_attribute list_of[] = {
		{ "esp.version", "release/ng-v1.0.2-64-gf8cd31c-d" },
		{ "esp.project", "network_adapter" },
	};
	struct subject subject = { .bytes = bytes_of(NULL, 0),
				   .path = "",
				   .class = SUBJECT_BINARY,
				   .attributes = list_of,
				   .attribute_count = 2,
				   .max_evidence = 1 };

	cr_assert(package_reader_esp.claims(&subject));
	cr_expect_eq(package_reader_esp.read(&subject, &arena, &list), OK);
	cr_assert_eq(list.count, 1);
	expect(0, "-", "network_adapter", "release/ng-v1.0.2-64-gf8cd31c-d");
	cr_expect_eq(package_reader_esp.read(&subject, &arena, &list), ERR_LIMIT);
	subject.attribute_count = 1;
	cr_expect_not(package_reader_esp.claims(&subject), "an application has a name");
}

/* A vendor's busybox of 2013: uClibc's start files by another compiler, each text once an object.
 */
Test(package_elf, comments)
{
	static const char body[] = "\0GCC: (GNU) 3.3.2\0\0GCC: (Buildroot 2012.11.1) 4.5.3\0"
				   "GCC: (Buildroot 2012.11.1) 4.5.3\0\0GCC: (GNU) 3.3.2\0a\0b\0c\0"
				   "d\0e\0f\0no more\0unended";
	const char *texts[ELF_COMMENTS];
	size_t count;

	for (int kind = 0; kind < 4; kind++) {
		struct image f = make(kind, ".comment", body, sizeof(body) - 1);
		struct elf elf;

		cr_assert_eq(elf_open(bytes_of(f.data, f.len), &arena, &elf), OK);
		cr_assert_eq(elf_comments(&elf, &arena, texts, &count), OK);
		cr_assert_eq(count, ELF_COMMENTS);
		cr_expect_str_eq(texts[0], "GCC: (GNU) 3.3.2");
		cr_expect_str_eq(texts[1], "GCC: (Buildroot 2012.11.1) 4.5.3");
		cr_expect_str_eq(texts[2], "a");
		cr_expect_str_eq(texts[7], "f");
	}
}

/* -O2 -g of gcc 8: the producer with its options, and DW_AT_comp_dir. */
Test(package_elf, folder_of_a_compiler)
{
	static const char body[] = "GNU C11 8.3.0 -I../zlib-1.2.11/src\0/src/curl-7.68.0/lib\0"
				   "/src/zlib-1.2.11/include\0";
	static const char *const names[] = { "curl", "zlib" };
	struct sigdb *db = sigdb_new();

	for (size_t i = 0; i < 2; i++) {
		struct sig_error error;
		char text[64];

		snprintf(text, sizeof(text), "component %s\ntype library\n", names[i]);
		cr_assert_eq(sigdb_add(db, "x", names[i], bytes_str(text), &error), OK);
	}
	cr_assert_eq(sigdb_finish(db), OK);
	for (int kind = 0; kind < 4; kind++) {
		struct image f = make(kind, ".debug_str", body, sizeof(body) - 1);
		struct evidence_list found;
		struct elf elf;
		struct subject subject = { .bytes = bytes_of(f.data, f.len),
					   .path = path,
					   .class = SUBJECT_ELF,
					   .elf = &elf,
					   .max_evidence = 9 };

		cr_assert_eq(elf_open(subject.bytes, &arena, &elf), OK);
		elf.rodata_count = 0;
		cr_assert_eq(match_file(db, &subject, &arena, &found), OK);
		cr_assert_eq(found.count, 1);
		cr_expect_str_eq(found.first->sig->component, "curl");
		cr_expect_str_eq(found.first->versions.exact, "7.68.0");
		cr_expect_str_eq(found.first->seen, "curl-7.68.0/lib");
		cr_expect_eq(found.first->method, METHOD_PATH);
	}
	sigdb_free(db);
}
