/* SPDX-License-Identifier: Apache-2.0 */
/* ELF files of both classes and byte orders, made here, and what damage does to them. */
#include <criterion/criterion.h>
#include <elf.h>
#include <stdlib.h>

#include "signatures/elf/elf.h"

#define SIZE 0x900u
#define STRINGS "\0libfoo.so.1\0libc.so.6\0foo_new\0bar"
#define TEXT 0x600u
#define CODE 0x800u

/* A shared object: constants at 0 to 0x800, code behind, all addresses as in the file. No sections.
 */
struct image {
	uint8_t data[SIZE];
	bool is_64, big_endian;
	size_t at;
};

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

static void segment(struct image *f, uint32_t type, uint32_t flags, uint64_t offset, uint64_t size)
{
	put(f, type, 4);
	if (f->is_64)
		put(f, flags, 4);
	word(f, offset);
	word(f, offset);
	word(f, offset);
	word(f, size);
	word(f, size);
	if (!f->is_64)
		put(f, flags, 4);
	word(f, 16);
}

static void symbol(struct image *f, uint32_t name, uint16_t section)
{
	put(f, name, 4);
	if (!f->is_64)
		put(f, 0x10, 8);
	put(f, 0x12, 1);
	put(f, 0, 1);
	put(f, section, 2);
	if (f->is_64) {
		put(f, 0x10, 8);
		put(f, 0x10, 8);
	}
}

static void tag(struct image *f, uint64_t tag, uint64_t value)
{
	word(f, tag);
	word(f, value);
}

static struct image make(bool is_64, bool big_endian)
{
	struct image f = { .is_64 = is_64, .big_endian = big_endian };

	memcpy(f.data, ELFMAG, SELFMAG);
	f.data[EI_CLASS] = is_64 ? ELFCLASS64 : ELFCLASS32;
	f.data[EI_DATA] = big_endian ? ELFDATA2MSB : ELFDATA2LSB;
	f.data[EI_VERSION] = EV_CURRENT;
	f.at = EI_NIDENT;
	put(&f, ET_DYN, 2);
	put(&f, EM_MIPS, 2);
	put(&f, 1, 4);
	word(&f, 0);
	word(&f, 0x80);
	word(&f, 0);
	put(&f, 0, 4);
	put(&f, is_64 ? 64 : 52, 2);
	put(&f, is_64 ? 56 : 32, 2);
	put(&f, 3, 2);
	put(&f, is_64 ? 64 : 40, 2);
	f.at = 0x80;
	segment(&f, PT_LOAD, PF_R, 0, CODE);
	segment(&f, PT_LOAD, PF_R | PF_X, CODE, SIZE - CODE);
	segment(&f, PT_DYNAMIC, PF_R, 0x500, 0x100);
	memcpy(f.data + 0x200, STRINGS, sizeof(STRINGS));
	f.at = 0x300;
	symbol(&f, 0, 0);
	symbol(&f, 23, 7);
	symbol(&f, 31, SHN_UNDEF);
	f.at = 0x400;
	put(&f, 1, 4);
	put(&f, 3, 4);
	f.at = 0x500;
	tag(&f, DT_SONAME, 1);
	tag(&f, DT_NEEDED, 13);
	tag(&f, DT_STRTAB, 0x200);
	tag(&f, DT_STRSZ, sizeof(STRINGS));
	tag(&f, DT_SYMTAB, 0x300);
	tag(&f, DT_HASH, 0x400);
	tag(&f, DT_NULL, 0);
	memcpy(f.data + TEXT, "constant", 9);
	return f;
}

static struct arena arena;

static void finish(void)
{
	arena_finish(&arena);
}

TestSuite(elf, .fini = finish);

static struct elf open_image(const struct image *f)
{
	struct elf elf;

	cr_assert_eq(elf_open(bytes_of(f->data, SIZE), &arena, &elf), OK);
	return elf;
}

Test(elf, all_classes_and_orders)
{
	for (int kind = 0; kind < 4; kind++) {
		struct image f = make(kind & 1, kind & 2);
		struct elf elf = open_image(&f);

		cr_expect_eq(elf.status, OK, "%d: %s", kind, elf.fault);
		cr_expect_eq(elf.is_64, (kind & 1) != 0);
		cr_expect_eq(elf.machine, EM_MIPS);
		cr_expect_str_eq(elf.soname, "libfoo.so.1");
		cr_assert_eq(elf.needed_count, 1);
		cr_expect_str_eq(elf.needed[0], "libc.so.6");
		cr_expect(elf.dynamic && !elf.relocatable && !elf.interp);
		cr_expect_eq(elf.symbol_count, 2);
		cr_expect_not_null(elf_symbol(&elf, "foo_new"));
		cr_expect_null(elf_symbol(&elf, "bar"));
		cr_expect_null(elf_symbol(&elf, "foo"));
		cr_assert_eq(elf.rodata_count, 1);
		cr_expect_eq(elf.rodata[0].offset, 0);
		cr_expect_eq(elf.rodata[0].size, CODE);
	}
}

Test(elf, not_elf)
{
	struct image f = make(false, false);
	struct elf elf;

	cr_expect(!elf_is(bytes_of("\177ELF", 4)));
	cr_expect_eq(elf_open(bytes_of(f.data, 51), &arena, &elf), ERR_NOMATCH);
	f.data[EI_CLASS] = 3;
	cr_expect_eq(elf_open(bytes_of(f.data, SIZE), &arena, &elf), ERR_NOMATCH);
}

Test(elf, code_and_constants_in_one_segment)
{
	struct image f = make(false, false);
	struct elf elf;

	f.at = 0x80;
	segment(&f, PT_LOAD, PF_R | PF_X, 0, SIZE);
	segment(&f, PT_NULL, 0, 0, 0);
	elf = open_image(&f);
	cr_assert_eq(elf.rodata_count, 1);
	cr_expect_eq(elf.rodata[0].size, SIZE);
}

Test(elf, nothing_loaded_hides_nothing)
{
	struct image f = make(true, false);
	struct elf elf;

	f.at = 0x80;
	segment(&f, PT_NULL, 0, 0, 0);
	segment(&f, PT_NULL, 0, 0, 0);
	elf = open_image(&f);
	cr_expect_neq(elf.status, OK);
	cr_assert_eq(elf.rodata_count, 1);
	cr_expect_eq(elf.rodata[0].size, SIZE);
}

Test(elf, counts_that_lie)
{
	struct image f = make(false, true);
	struct elf elf;

	f.at = 0x404;
	put(&f, 0xffffffff, 4);
	elf = open_image(&f);
	cr_expect_eq(elf.status, ERR_CORRUPT);
	cr_expect_not_null(elf_symbol(&elf, "foo_new"));

	f = make(false, false);
	f.at = 44; /* number of program headers */
	put(&f, 0xfffe, 2);
	elf = open_image(&f);
	cr_expect_eq(elf.status, ERR_TRUNCATED);
	cr_expect_str_eq(elf.soname, "libfoo.so.1");
}

/* Whatever the bytes say, what comes out can be read. */
static void use(const uint8_t *data, size_t len)
{
	uint8_t *copy = malloc(len ? len : 1);
	struct elf elf;

	cr_assert_not_null(copy);
	memcpy(copy, data, len);
	if (elf_open(bytes_of(copy, len), &arena, &elf) == OK) {
		size_t sum = elf.soname ? strlen(elf.soname) : 0;
		uint64_t end = 0;

		for (size_t i = 0; i < elf.symbol_count; i++)
			sum += strlen(elf.symbols[i].name);
		for (size_t i = 0; i < elf.needed_count; i++)
			sum += strlen(elf.needed[i]);
		cr_expect_geq(sum, 0);
		for (size_t i = 0; i < elf.rodata_count; i++) {
			cr_expect_geq(elf.rodata[i].offset, end);
			end = elf.rodata[i].offset + elf.rodata[i].size;
			cr_expect_leq(end, len);
		}
	}
	free(copy);
	arena_finish(&arena);
}

Test(elf, cut_everywhere)
{
	for (int kind = 0; kind < 4; kind++) {
		struct image f = make(kind & 1, kind & 2);

		for (size_t len = 0; len < SIZE; len++)
			use(f.data, len);
	}
}

Test(elf, damaged_anywhere)
{
	uint32_t random = 1;

	for (int round = 0; round < 20000; round++) {
		struct image f = make(round & 1, round & 2);

		for (int i = 0; i < 1 + round % 4; i++) {
			size_t at;

			random = random * 1664525 + 1013904223;
			at = (random >> 8) % 0x160 + (random >> 28 & 1 ? 0x400 : 0);
			f.data[at] = round % 3 ? (uint8_t)(random >> 20) : 0xff;
		}
		use(f.data, SIZE);
	}
}
