/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Records in ELF files of both classes and byte orders, and in headers of images. The note is that
 * of Fedora's coreutils 9.4 (as systemd's package-notes prints it); the Rust paths are in Debian's
 * fd-find 8.6.0 and in a rustup build.
 */
#include <zlib.h>

#include "made_section.h"

extern const struct package_reader package_reader_note, package_reader_cargo,
	package_reader_modinfo, package_reader_esp;

TestSuite(package_elf, .fini = finish);

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
