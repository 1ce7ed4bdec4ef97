/* SPDX-License-Identifier: Apache-2.0 */
/* What the rules of a small database find in files made here. */
#include <criterion/criterion.h>
#include <elf.h>
#include <stdio.h>
#include <stdlib.h>

#include "analyzer/base/literals.h"
#include "analyzer/base/mem.h"
#include "signatures/matcher.h"

#define HEAD(name) "component " name "\ntype library\npurl pkg:generic/" name "@{version}\n"

static const char *const files[] = {
	HEAD("foo") "rule 1 banner rodata \"Foo library {version}\"\n"
		    "rule 2 soname \"libfoo.so.{soversion}\" >=2 <4\n"
		    "rule 3 symbols foo_new foo_free >=2.1\n"
		    "rule 4 filename \"libfoo-{version}.so\"\n"
		    "rule 5 lone \"{dotted}\" needs 2,3\n"
		    "rule 6 banner text \"FOO_VERSION={version}\"\n"
		    "rule 7 banner any \"Foo anywhere {major}_{minor}\" version "
		    "\"{major}.{minor}\"\n"
		    "rule 8 strings rodata \"foo: out of cheese\" \"foo: redo from start\"\n"
		    "rule 9 banner rodata \"Foo ancient {version}\" >=0.5 <1.0\n"
		    "rule 10 banner rodata \"Foo needy {version}\" needs 8\n"
		    "rule 11 attribute image.name \"Foo-{version}\"\n"
		    "rule 12 filename \"foo/plugin.so\"\n"
		    "rule 13 banner rodata \"Foo kernel {version} ({release})\"\n"
		    "rule 14 lone \"wasm {dotted}\" needs 8\n"
		    "rule 15 filename \"plugs/lib{word}.so\" of ham eggs\n"
		    "reject \"Foo library {version} (compatible\"\n"
		    "veto \"This is not Foo at all\"\n",
	HEAD("bar") "rule 1 banner rodata \"Bar library {version}\"\n",
	HEAD("baz") "rule 1 banner rodata \"Baz v%d.%d\\n\" arguments\n",
	HEAD("tab") "rule 1 bytes \"80 67 5b 54 4e 49 45 42\"\n"
		    "rule 2 bytes \"ffffffff fffffffc 00000001 00000002\"\n"
		    "rule 3 bytes \"54e979925cd0f10d\" needs 4\n"
		    "rule 4 bytes \"1234 0567\" needs 3\n"
		    "veto \"This is not Tab at all\"\n",
};

static struct sigdb *db;
static struct literals *literals;
static struct arena arena;

static void setup(void)
{
	struct sig_error error;
	const struct bytes *set;
	size_t count;

	db = sigdb_new();
	for (size_t i = 0; i < sizeof(files) / sizeof(*files); i++)
		cr_assert_eq(sigdb_add(db, "data", "x.sig", bytes_str(files[i]), &error), OK,
			     "%u: %s", error.line, error.text);
	cr_assert_eq(sigdb_finish(db), OK);
	set = sigdb_literals(db, &count);
	literals = literals_new(set, count);
	cr_assert_not_null(literals);
}

static void teardown(void)
{
	literals_free(literals);
	sigdb_free(db);
	arena_finish(&arena);
}

TestSuite(match, .init = setup, .fini = teardown);

struct hits {
	struct literal_hit list[4096];
	size_t count;
};

static bool on_hit(void *context, uint32_t id, size_t at)
{
	struct hits *hits = context;

	hits->list[hits->count++] = (struct literal_hit){ id, at };
	return hits->count < 4096;
}

static int by_place(const void *a, const void *b)
{
	const struct literal_hit *x = a, *y = b;

	return x->at < y->at ? -1 : x->at > y->at;
}

/* "foo#1=1.2@0 ..." for all evidence; a floor as >=, a ceiling as <, a mention as '?'. */
static const char *found(struct subject *subject)
{
	static struct hits hits;
	struct evidence_list list;
	char *out = arena_alloc(&arena, 8192, 1);

	hits.count = 0;
	literals_scan(literals, subject->bytes, on_hit, &hits);
	qsort(hits.list, hits.count, sizeof(*hits.list), by_place);
	subject->hits = hits.list;
	subject->hit_count = hits.count;
	if (!subject->max_evidence)
		subject->max_evidence = 100;
	cr_assert_eq(match_file(db, subject, &arena, &list), OK);
	for (const struct evidence *e = list.first; e; e = e->next)
		sprintf(out + strlen(out), "%s%s%s#%u%s%s%s%s%s%s", *out ? " " : "",
			e->mentioned ? "?" : "", e->sig->component, e->rule,
			e->versions.exact ? "=" : "", e->versions.exact ? e->versions.exact : "",
			e->versions.floor ? ">=" : "", e->versions.floor ? e->versions.floor : "",
			e->versions.ceiling ? "<" : "",
			e->versions.ceiling ? e->versions.ceiling : "");
	return out;
}

static const char *in_data(const char *text, size_t len, enum subject_class class)
{
	struct subject s = { .bytes = bytes_of(text, len), .path = "", .class = class };

	return found(&s);
}

#define DATA(text) in_data(text, sizeof(text) - 1, SUBJECT_BINARY)
#define SCRIPT(text) in_data(text, sizeof(text) - 1, SUBJECT_TEXT)

Test(match, banners)
{
	cr_expect_str_eq(DATA("\0Foo library 1.2\0"), "foo#1=1.2");
	cr_expect_str_eq(DATA("a Foo library 1.2\0Foo library 1.3\0Foo library 1.2\0"),
			 "foo#1=1.2 foo#1=1.3");
	cr_expect_str_eq(DATA("Bar library 3\0Foo library 1.2"), "bar#1=3 foo#1=1.2");
	cr_expect_str_eq(DATA("xFoo library 1.2"), "");
	cr_expect_str_eq(DATA("Foo kernel 4.1 (4.1-rc2)"), "foo#13=4.1");
}

Test(match, areas)
{
	cr_expect_str_eq(DATA("FOO_VERSION=1.2"), "");
	cr_expect_str_eq(SCRIPT("FOO_VERSION=1.2"), "foo#6=1.2");
	cr_expect_str_eq(SCRIPT("Foo library 1.2"), "");
	cr_expect_str_eq(SCRIPT("Foo anywhere 1_2"), "foo#7=1.2");
	cr_expect_str_eq(DATA("Foo anywhere 1_2"), "foo#7=1.2");
}

Test(match, bounds)
{
	cr_expect_str_eq(DATA("Foo ancient 0.7"), "foo#9=0.7");
	cr_expect_str_eq(DATA("Foo ancient 1.0"), "");
	cr_expect_str_eq(DATA("Foo ancient 0.4"), "");
}

Test(match, strings_needs_reject_veto)
{
	cr_expect_str_eq(DATA("foo: out of cheese"), "");
	cr_expect_str_eq(DATA("foo: redo from start, foo: out of cheese"), "foo#8");
	cr_expect_str_eq(DATA("Foo needy 2"), "");
	cr_expect_str_eq(DATA("foo: redo from start, foo: out of cheese Foo needy 2"),
			 "foo#8 foo#10=2");
	cr_expect_str_eq(DATA("Foo library 1.2 (compatible) Foo library 1.3"), "foo#1=1.3");
	cr_expect_str_eq(DATA("Foo library 1.2\0Bar library 1\0This is not Foo at all"), "bar#1=1");
}

Test(match, tables)
{
	cr_expect_str_eq(DATA("a\x80g[TNIEBz"), "tab#1");
	cr_expect_str_eq(DATA("\x80g[TNIEC"), "");
	/* both byte orders of numbers, and no other */
	cr_expect_str_eq(DATA("\xff\xff\xff\xff\xfc\xff\xff\xff\1\0\0\0\2\0\0\0"), "tab#2");
	cr_expect_str_eq(DATA("\xff\xff\xff\xff\xff\xff\xff\xfc\0\0\0\1\0\0\0\2"), "tab#2");
	cr_expect_str_eq(DATA("\xff\xff\xff\xff\xff\xff\xfc\xff\0\0\1\0\0\0\2\0"), "");
	/* two that need each other */
	cr_expect_str_eq(DATA("\x0d\xf1\xd0\x5c\x92\x79\xe9\x54"), "");
	cr_expect_str_eq(DATA("\x12\x34\x05\x67"), "");
	cr_expect_str_eq(DATA("\x12\x34\x05\x67\x0d\xf1\xd0\x5c\x92\x79\xe9\x54"), "tab#3 tab#4");
	cr_expect_str_eq(DATA("a\x80g[TNIEBz This is not Tab at all"), "");
	/* code is no table */
	cr_expect_str_eq(SCRIPT("a\x80g[TNIEBz"), "");
}

Test(match, elf)
{
	static const char text[] = "\0Foo library 2.5\0code Foo library 9.9\0 2.6\0002.6\0001.1\0";
	const char *needed[] = { "libc.so.6", "libfoo.so.3" };
	struct elf_symbol symbols[] = { { "foo_free", 1, 1, true }, { "foo_new", 1, 1, true } };
	struct elf_range ranges[] = { { 0, 17, 0 }, { 38, sizeof(text) - 1 - 38, 0 } };
	struct elf elf = { .rodata = ranges, .rodata_count = 2 };
	struct subject s = { .bytes = bytes_of(text, sizeof(text) - 1),
			     .path = "",
			     .class = SUBJECT_ELF,
			     .elf = &elf };

	cr_expect_str_eq(found(&s), "foo#1=2.5");
	elf.needed = needed;
	elf.needed_count = 2;
	cr_expect_str_eq(found(&s), "?foo#1=2.5");
	/* a program of the project's own */
	s.path = "lib/foo/plugin.so";
	s.named_file = true;
	cr_expect_str_eq(found(&s), "foo#1=2.5 foo#12");
	s.path = "";
	s.named_file = false;
	elf.soname = "libfoo.so.3";
	/* one of the project's own libraries; the lone 1.1 is below the floor, so 2.6 stands alone
	 */
	cr_expect_str_eq(found(&s), "foo#1=2.5 foo#2>=2<4 foo#5=2.6");
	elf.soname = NULL;
	elf.needed_count = 1;
	elf.symbols = symbols;
	elf.symbol_count = 2;
	cr_expect_str_eq(found(&s), "foo#1=2.5 foo#3>=2.1 foo#5=2.6");
	symbols[0].defined = false;
	cr_expect_str_eq(found(&s), "foo#1=2.5");
}

/* Firmware in ELF keeps texts among its code, programs of a system do not. */
Test(match, anywhere_in_firmware)
{
	static const char text[] = "code \0Foo anywhere 2_5\0 Foo library 9.9\0";
	struct elf_range range = { 0, 4, 0 };
	struct elf elf = { .rodata = &range, .rodata_count = 1, .type = ET_EXEC };
	struct subject s = { .bytes = bytes_of(text, sizeof(text) - 1),
			     .path = "",
			     .class = SUBJECT_ELF,
			     .elf = &elf };

	cr_expect_str_eq(found(&s), "foo#7=2.5");
	elf.interp = "/lib/ld-linux.so.2";
	cr_expect_str_eq(found(&s), "");
	elf.interp = NULL;
	elf.type = ET_DYN;
	cr_expect_str_eq(found(&s), "");
}

#define FOO_TEXTS "foo: out of cheese\0foo: redo from start\0"

/* A module of WebAssembly: its head, a section of code with a version's text, one of data: the
 * texts, and the head of a segment (active, at address 1, eight bytes) with the version. */
Test(match, lone_in_a_module_of_webassembly)
{
	static const char module[] = "\0asm\1\0\0\0"
				     "\x0a\x0a\0"
				     "wasm 9.9\0"
				     "\x0b\x36" FOO_TEXTS "\0\x41\x01\x0b\x08"
				     "wasm 2.6\0";
	struct subject s = { .path = "", .class = SUBJECT_BINARY };
	char copy[sizeof(module)];

	s.bytes = bytes_of(module, sizeof(module) - 1);
	cr_expect_str_eq(found(&s), "foo#8 foo#14=2.6");
	/* cut anywhere it ends without harm, and a section that is longer than the file is none */
	for (size_t len = 0; len < sizeof(module) - 1; len++) {
		s.bytes = bytes_of(module, len);
		(void)found(&s);
	}
	memcpy(copy, module, sizeof(module));
	copy[21] = 0x7f;
	s.bytes = bytes_of(copy, sizeof(copy) - 1);
	cr_expect_str_eq(found(&s), "foo#8");
	copy[0] = 1;
	copy[21] = 0x36;
	cr_expect_str_eq(found(&s), "foo#8");
}

Test(match, lone_must_be_alone)
{
	static const char two[] = "\0002.6\0002.7\0", twice[] = "\0002.6\0x\0002.6\0",
			  none[] = "\0v2.6\0002.7",
			  /* behind the numbers 1.0 and 100.0; "x@2.6" of a text; not aligned */
		one[] = "\0\0\0\0\0\0\xf0?2.6\0", hundred[] = "\0\0\0\0\0\0Y@2.6\0",
			  mail[] = "\0\0me too@2.6\0", askew[] = "\0\0?2.6\0";
	/* behind the code of MIPS, little and big endian, and of PowerPC */
	static const char code[][16] = { "\x08\0\xe0\x03\x20\0\xbd'2.6\0",
					 "\x03\xe0\0\x08'\xbd\0 2.6\0",
					 "\x83\xe1\0\x0c\x4e\x80\0 2.6\0" };
	struct elf_range range = { 0, 0, 0 };
	struct elf elf = { .soname = "libfoo.so.2", .rodata = &range, .rodata_count = 1 };
	struct subject s = { .path = "", .class = SUBJECT_ELF, .elf = &elf };

	s.bytes = bytes_of(two, sizeof(two) - 1);
	range.size = s.bytes.len;
	cr_expect_str_eq(found(&s), "foo#2>=2<4");
	s.bytes = bytes_of(twice, sizeof(twice) - 1);
	range.size = s.bytes.len;
	cr_expect_str_eq(found(&s), "foo#2>=2<4 foo#5=2.6");
	s.bytes = bytes_of(one, sizeof(one) - 1);
	range.size = s.bytes.len;
	cr_expect_str_eq(found(&s), "foo#2>=2<4 foo#5=2.6");
	s.bytes = bytes_of(hundred, sizeof(hundred) - 1);
	range.size = s.bytes.len;
	cr_expect_str_eq(found(&s), "foo#2>=2<4 foo#5=2.6");
	s.bytes = bytes_of(mail, sizeof(mail) - 1);
	range.size = s.bytes.len;
	cr_expect_str_eq(found(&s), "foo#2>=2<4");
	s.bytes = bytes_of(askew, sizeof(askew) - 1);
	range.size = s.bytes.len;
	cr_expect_str_eq(found(&s), "foo#2>=2<4");
	for (size_t i = 0; i < sizeof(code) / sizeof(*code); i++) {
		s.bytes = bytes_of(code[i], sizeof(code[i]));
		range.size = s.bytes.len;
		cr_expect_str_eq(found(&s), "foo#2>=2<4 foo#5=2.6", "%zu", i);
	}
	/* not NUL-terminated: the end is not known */
	s.bytes = bytes_of(none, sizeof(none) - 1);
	range.size = s.bytes.len;
	cr_expect_str_eq(found(&s), "foo#2>=2<4");
}

Test(match, names)
{
	struct subject s = { .bytes = bytes_of("x", 1),
			     .path = "usr/lib/libfoo-1.2.so",
			     .named_file = true };

	cr_expect_str_eq(found(&s), "foo#4=1.2");
	s.named_file = false;
	cr_expect_str_eq(found(&s), "");
	s.named_file = true;
	s.path = "foo/plugin.so";
	cr_expect_str_eq(found(&s), "foo#12");
	s.path = "lib/foo/plugin.so";
	cr_expect_str_eq(found(&s), "foo#12");
	s.path = "lib/oldfoo/plugin.so";
	cr_expect_str_eq(found(&s), "");
	s.path = "lib/plugs/libeggs.so";
	cr_expect_str_eq(found(&s), "foo#15");
	s.path = "lib/plugs/libegg.so";
	cr_expect_str_eq(found(&s), "");
	s.path = "lib/plugs/libspam.so";
	cr_expect_str_eq(found(&s), "");
	s.path = "";
	cr_expect_str_eq(found(&s), "");
}

Test(match, attributes)
{
	struct subject_attribute list[] = { { "image.board", "Foo-1" },
					    { "image.name", "MIPS Foo-1.2" } };
	struct subject s = { .bytes = bytes_of(NULL, 0),
			     .path = "",
			     .class = SUBJECT_BINARY,
			     .attributes = list,
			     .attribute_count = 2 };

	cr_expect_str_eq(found(&s), "foo#11=1.2");
}

Test(match, most_evidence)
{
	static const char text[] = "Foo library 1\0Foo library 2\0Foo library 3";
	struct subject s = { .bytes = bytes_of(text, sizeof(text)),
			     .path = "",
			     .class = SUBJECT_BINARY,
			     .max_evidence = 2 };

	cr_expect_str_eq(found(&s), "foo#1=1 foo#1=2");
}

Test(match, place_and_text)
{
	static const char text[] = "....Foo library 1.2\n";
	struct literal_hit hits[64];
	struct subject s = { .bytes = bytes_of(text, sizeof(text)),
			     .path = "",
			     .hits = hits,
			     .class = SUBJECT_BINARY,
			     .max_evidence = 9 };
	struct evidence_list list;
	const struct bytes *set;
	size_t count;

	set = sigdb_literals(db, &count);
	for (uint32_t i = 0; i < count; i++) {
		const char *at = memmem(text, sizeof(text), set[i].ptr, set[i].len);

		if (at)
			hits[s.hit_count++] = (struct literal_hit){ i, (uint64_t)(at - text) };
	}
	cr_assert_eq(match_file(db, &s, &arena, &list), OK);
	cr_assert_eq(list.count, 1);
	cr_expect_eq(list.first->at, 4);
	cr_expect_eq(list.first->len, 15);
	cr_expect_str_eq(list.first->seen, "Foo library 1.2");
	cr_expect_eq(list.first->method, METHOD_BANNER);
	cr_expect_str_eq(method_name(METHOD_LONE), "lone");
}

Test(match, classes)
{
	char controls[64];

	cr_expect_eq(subject_classify(bytes_str("#!/bin/sh\necho\t\xc3\xa4\n")), SUBJECT_TEXT);
	cr_expect_eq(subject_classify(bytes_str("latin \xe4\n")), SUBJECT_BINARY);
	cr_expect_eq(subject_classify(bytes_of("a\0b", 3)), SUBJECT_BINARY);
	cr_expect_eq(subject_classify(bytes_of(NULL, 0)), SUBJECT_BINARY);
	memset(controls, 1, sizeof(controls));
	cr_expect_eq(subject_classify(bytes_of(controls, sizeof(controls))), SUBJECT_BINARY);
}

Test(match, licenses_and_owners)
{
	struct license list[] = { { "Apache-2.0", { .floor = "3" } },
				  { "OpenSSL", { .ceiling = "3", .ceiling_open = true } } };
	struct signature sig = { .license = list, .license_count = 2 };

	cr_expect_str_eq(signature_license(&sig, "3.1"), "Apache-2.0");
	cr_expect_str_eq(signature_license(&sig, "1.1"), "OpenSSL");
	cr_expect_null(signature_license(&sig, NULL));
	cr_expect(signature_owns_soname(sigdb_find(db, "foo"), "libfoo.so.9"));
	cr_expect(!signature_owns_soname(sigdb_find(db, "foo"), "libfoo.so"));
	cr_expect(!signature_owns_soname(sigdb_find(db, "bar"), "libfoo.so.9"));
}

/* Every allocation fails once: the caller is told, and nothing is lost. */
Test(match, memory_runs_out)
{
	static const char text[] =
		"Foo library 1\0foo: out of cheese\0foo: redo from start\0002.6\0";
	struct elf_range range = { 0, sizeof(text), 0 };
	struct elf elf = { .soname = "libfoo.so.2", .rodata = &range, .rodata_count = 1 };
	struct subject s = { .bytes = bytes_of(text, sizeof(text)),
			     .path = "lib/libfoo-1.so",
			     .named_file = true,
			     .class = SUBJECT_ELF,
			     .elf = &elf };
	const char *all = found(&s);
	struct evidence_list list;
	uint64_t before;
	enum err err = ERR_NOMEM;
	unsigned n = 0;

	cr_expect_str_eq(all, "foo#1=1 foo#2>=2<4 foo#4=1 foo#5=2.6 foo#8");
	arena_finish(&arena);
	before = mem_in_use();
	while (err == ERR_NOMEM && n < 100) {
		mem_fail_after(++n);
		err = match_file(db, &s, &arena, &list);
		mem_fail_after(0);
		arena_finish(&arena);
		cr_expect_eq(mem_in_use(), before, "%u", n);
	}
	cr_expect_eq(err, OK);
	cr_expect_gt(n, 3);
}

/* What fw_dynamic of Debian's OpenSBI 1.1 does at 0x74c, and at 0x16008 the text whose address it
 * makes. */
#define PRINTED 0x16008u

static const char *printed(const uint8_t *code, size_t len, size_t at, const char *text)
{
	uint8_t *image = calloc(1, PRINTED + 64);
	const char *out;

	cr_assert_not_null(image);
	memcpy(image + at, code, len);
	memcpy(image + PRINTED, text, strlen(text));
	out = in_data((const char *)image, PRINTED + 64, SUBJECT_BINARY);
	free(image);
	return out;
}

Test(match, arguments)
{
	static const uint8_t compressed[] = { 0x05, 0x46, 0x85, 0x45, 0x17, 0x65, 0x01, 0x00,
					      0x13, 0x05, 0x85, 0x8b, 0xef, 0x50, 0x80, 0x00 };
	/* addi a1, zero, 12; auipc a0; addi a0; addi a2, zero, 3; auipc ra; jalr ra, ra */
	static const uint8_t wide[] = { 0x93, 0x05, 0xc0, 0x00, 0x17, 0x65, 0x01, 0x00,
					0x13, 0x05, 0x85, 0x8b, 0x13, 0x06, 0x30, 0x00,
					0x97, 0x00, 0x00, 0x00, 0xe7, 0x80, 0x00, 0x00 };
	static const char text[] = "\nBaz v%d.%d\n";
	uint8_t broken[sizeof(compressed)];

	cr_expect_str_eq(printed(compressed, sizeof(compressed), 0x74c, text), "baz#1=1.1");
	cr_expect_str_eq(printed(compressed, sizeof(compressed), 0x74e, text), "baz#1",
			 "the address of another text");
	cr_expect_str_eq(printed(compressed, 12, 0x74c, text), "baz#1", "no call");
	cr_expect_str_eq(printed(compressed + 2, 14, 0x74e, text), "baz#1", "one number");
	cr_expect_str_eq(printed(wide, sizeof(wide), 0x74c, text), "baz#1=12.3");
	memcpy(broken, compressed, sizeof(broken));
	broken[1] |= 0x10; /* li a2, -31 */
	cr_expect_str_eq(printed(broken, sizeof(broken), 0x74c, text), "baz#1");
	/* at the ends of the file */
	cr_expect_str_eq(DATA("\x17\x05\0\0\x13\x05\x85\0Baz v%d.%d\n"), "baz#1");
	cr_expect_str_eq(DATA("Baz v%d.%d\n"), "baz#1");
}
