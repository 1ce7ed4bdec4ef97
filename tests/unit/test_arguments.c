/* SPDX-License-Identifier: Apache-2.0 */
/* Numbers that code hands over with a format: a call of each processor, and what spoils one. */
#include <criterion/criterion.h>

#include "made_elf.h"
#include "signatures/matcher.h"

static const char rules[] = "component foo\ntype library\npurl pkg:generic/foo@{version}\n"
			    "rule 1 banner rodata \"Foo v%d.%d.%d\" arguments\n"
			    "rule 2 banner rodata \"Foo r%u.%02lu\" arguments\n";

static struct sigdb *db;
static struct arena arena;

static void setup(void)
{
	db = made_db(rules);
}

static void teardown(void)
{
	sigdb_free(db);
	arena_finish(&arena);
}

TestSuite(arguments, .init = setup, .fini = teardown);

#define FORMAT CONSTANTS("Foo v%d.%d.%d\n")

/* The version in IM, which asks libc for NAME; "" when the numbers are not known. */
static const char *handed(struct image im, const char *name)
{
	uint8_t *file = arena_alloc(&arena, FILE_LEN, 1);
	struct elf_symbol symbol = { name, 0, 0, false };
	struct literal_hit hits[2];
	struct evidence_list list;
	size_t hit_count = 0, count;
	const struct bytes *literals = sigdb_literals(db, &count);
	struct elf elf;

	made_elf(file, &im);
	cr_assert_eq(elf_open(bytes_of(file, FILE_LEN), &arena, &elf), OK);
	elf.symbols = &symbol;
	elf.symbol_count = 1;
	for (uint32_t i = 0; i < count; i++) {
		const uint8_t *at = memmem(file, FILE_LEN, literals[i].ptr, literals[i].len);

		if (at)
			hits[hit_count++] = (struct literal_hit){ i, (uint64_t)(at - file) };
	}
	cr_assert_eq(match_file(db,
				&(struct subject){ .bytes = elf.file,
						   .path = "",
						   .class = SUBJECT_ELF,
						   .elf = &elf,
						   .hits = hits,
						   .hit_count = hit_count,
						   .max_evidence = 9 },
				&arena, &list),
		     OK);
	cr_assert_not_null(list.first);
	return list.first->versions.exact ? list.first->versions.exact : "";
}

static void expect_numbers(const struct image *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		cr_expect_str_eq(handed(list[i], "printf"), "1.2.13", "image %zu", i);
}

#define COUNT(list) (sizeof(list) / sizeof(*(list)))

/* Each is written so that the code starts at 0x100 and the format is at 0x180. */
Test(arguments, processors)
{
	static const struct image list[] = {
		/* mov esi, 1; mov edx, 2; lea rdi, [rip + 0x6f]; mov ecx, 13; xor eax, eax; call */
		{ X86_64, FORMAT,
		  BYTES("\xbe\1\0\0\0\xba\2\0\0\0H\x8d=o\0\0\0\xb9\x0d\0\0\0\x31\xc0\xe8\xa3\xff"
			"\xff\xff") },
		/* snprintf_chk: push 13; push 2; mov r9d, 1; lea r8, [rip + 0x6f]; call */
		{ X86_64, FORMAT,
		  BYTES("j\x0dj\2\x41\xb9\1\0\0\0L\x8d\5o\0\0\0\xe8\xaa\xff\xff\xff") },
		/* sub esp, 12; push 13; push 2; push 1; push 0x180; call */
		{ .machine = EM_386,
		  .type = ET_EXEC,
		  FORMAT,
		  BYTES("\x83\xec\x0cj\x0dj\2j\1h\x80\1\0\0\xe8\xad\xff\xff\xff") },
		/* mov [esp + 12], 13; mov [esp + 8], 2; mov [esp + 4], 1; mov [esp], 0x180; call */
		{ .machine = EM_386,
		  .type = ET_EXEC,
		  FORMAT,
		  BYTES("\xc7\x44$\x0c\x0d\0\0\0\xc7\x44$\x08\2\0\0\0\xc7\x44$\4\1\0\0\0\xc7\4$"
			"\x80\1\0\0\xe8\x9c\xff\xff\xff") },
		/* ldr r1, [pc, 20]; mov r2, 1; mov r3, 2; add r1, pc, r1; mov ip, 13; str ip, [sp];
		 * bl; and the distance */
		{ ARM(0), FORMAT,
		  BYTES("\x14\x10\x9f\xe5\1 \xa0\xe3\2\x30\xa0\xe3\1\x10\x8f\xe0\x0d\xc0\xa0\xe3"
			"\0\xc0\x8d\xe5\xee\xff\xff\xebl\0\0\0") },
		/* movs r2, 13; ldr r1, [pc, 20]; movs r3, 2; strd r3, r2, [sp]; movs r0, 1;
		 * add r1, pc; mov r2, r1; mov r1, r0; mov r3, r0; bl; and the distance */
		{ ARM(1), FORMAT,
		  BYTES("\x0d\x22\5I\2#\xcd\xe9\0\x32\1 yD\x0a\x46\1\x46\3\x46\xff\xf7\xd5\xff"
			"p\0\0\0") },
		/* mov w3, 13; adrp x0, 0; mov w2, 2; add x0, x0, 0x180; mov w1, 1; bl */
		{ AARCH64, FORMAT,
		  BYTES("\xa3\1\x80R\0\0\0\x90\x42\0\x80R\0\0\6\x91!\0\x80R\xeb\xff\xff\x97") },
	};

	expect_numbers(list, COUNT(list));
}

/* MIPS, PowerPC, RISC-V */
Test(arguments, more_processors)
{
	static const struct image list[] = {
		/* lui a0, 0; li a1, 1; li a2, 2; li a3, 13; jal; addiu a0, a0, 0x180 */
		{ .machine = EM_MIPS,
		  FORMAT,
		  BYTES("\0\0\4<\1\0\5$\2\0\6$\x0d\0\7$\x10\0\0\x0c\x80\1\x84$") },
		/* lui a1, 0; li v0, 2; sw v0, 16(sp); li v0, 13; sw v0, 20(sp); li a3, 1;
		 * addiu a2, a1, 0x180; jalr t9; nop */
		{ .machine = EM_MIPS,
		  .big_endian = true,
		  FORMAT,
		  BYTES("<\5\0\0$\2\0\2\xaf\xa2\0\x10$\2\0\x0d\xaf\xa2\0\x14$\7\0\1$\xa6\1\x80\3 "
			"\xf8\x09\0\0\0\0") },
		/* lui a3, 0; li a4, 1; li a5, 2; daddiu a3, a3, 0x180; jalr t9; li a6, 13 */
		{ .machine = EM_MIPS,
		  .is_64 = true,
		  FORMAT,
		  BYTES("\0\0\7<\1\0\x08$\2\0\x09$\x80\1\xe7\x64\x09\xf8 \3\x0d\0\x0a$") },
		/* lis 3, 0; li 4, 1; addi 3, 3, 0x180; li 5, 2; li 6, 13; bl */
		{ PPC, FORMAT,
		  BYTES("<`\0\0\x38\x80\0\1\x38\x63\1\x80\x38\xa0\0\2\x38\xc0\0\x0dK\xff\xff"
			"\xad") },
		/* addis 2, 12, 1; addi 2, 2, -0x7f00; mflr 0; addis 4, 2, -1; li 5, 1; li 6, 2;
		 * li 7, 13; addi 4, 4, 0x7f80; bl */
		{ .machine = EM_PPC64,
		  .is_64 = true,
		  FORMAT,
		  BYTES("\1\0L<\0\x81\x42\x38\xa6\2\x08|\xff\xff\x82<\1\0\xa0\x38\2\0\xc0\x38\x0d"
			"\0\xe0\x38\x80\x7f\x84\x38\xa1\xff\xffK") },
		/* li a1, 1; auipc a0, 0; addi a0, a0, 0x7e; addi a2, zero, 2; li a3, 13; jalr t1 */
		{ .machine = EM_RISCV,
		  .is_64 = true,
		  FORMAT,
		  BYTES("\x85\x45\x17\5\0\0\x13\5\xe5\7\x13\6\x20\0\xb5\x46\xe7\0\3\0") },
	};

	expect_numbers(list, COUNT(list));
}

#define TWO_AND_13 "\xba\2\0\0\0\xb9\x0d\0\0\0" /* mov edx, 2; mov ecx, 13 */

Test(arguments, ways)
{
	/* mov r12d, 1; call; mov esi, r12d; mov edx, 2; mov ecx, 13; lea rdi; jmp to a jump that is
	 * the linkage table's */
	static const struct image kept = {
		X86_64, FORMAT,
		BYTES("A\xbc\1\0\0\0\x90\x90\x90\x90\x90\xe8\xb0\xff\xff\xff\x44\x89\xe6" TWO_AND_13
		      "H\x8d=\x5c\0\0\0\xeb\x1a\xcc\xcc\xcc\xcc\xcc\xcc\xcc\xcc\xcc\xcc\xcc\xcc\xcc"
		      "\xcc\xcc\xcc\xcc\xcc\xcc\xcc\xcc\xcc\xcc\xcc\xcc\xcc\xff%\0\x10\0\0")
	};
	static const struct image bad[] = {
		/* mov esi, 1; test edi, edi; je over mov esi, 9; lea rdi; call */
		{ X86_64, FORMAT,
		  BYTES(TWO_AND_13 "\xbe\1\0\0\0\x85\xfft\5\xbe\x09\0\0\0H\x8d=a\0\0\0\xe8\x9c\xff"
				   "\xff\xff") },
		/* the same with lea before test */
		{ X86_64, FORMAT,
		  BYTES(TWO_AND_13 "\xbe\1\0\0\0H\x8d=j\0\0\0\x85\xc0t\5\xbe\x09\0\0\0\xe8\x9c\xff"
				   "\xff\xff") },
		/* mov esi, 1; lea rdi; call; and again with 9 */
		{ X86_64, FORMAT,
		  BYTES(TWO_AND_13 "\xbe\1\0\0\0H\x8d=j\0\0\0\xe8\xa5\xff\xff\xff" TWO_AND_13
				   "\xbe\x09\0\0\0H\x8d=O\0\0\0\xe8\x8a\xff\xff\xff") },
		/* a call between the constants and the address */
		{ X86_64, FORMAT,
		  BYTES("\xbe\1\0\0\0" TWO_AND_13 "\xe8\xb8\xff\xff\xffH\x8d=e\0\0\0\xe8\xa0\xff"
			"\xff\xff") },
		/* esi is -1 */
		{ X86_64, FORMAT,
		  BYTES("\xbe\xff\xff\xff\xff" TWO_AND_13 "H\x8d=j\0\0\0\xe8\xa3\xff\xff\xff") },
		/* no call follows: ret */
		{ X86_64, FORMAT, BYTES("\xbe\1\0\0\0" TWO_AND_13 "H\x8d=j\0\0\0\xc3") },
		/* the address of another text */
		{ X86_64, FORMAT,
		  BYTES("\xbe\1\0\0\0" TWO_AND_13 "H\x8d=k\0\0\0\xe8\xa3\xff\xff\xff") },
		/* the address is loaded behind a branch: li a1, 1; li a2, 2; li a3, 13; beqz v0;
		 * addiu a0, a0, 0x180; jal */
		{ .machine = EM_MIPS,
		  FORMAT,
		  BYTES("\0\0\4<\1\0\5$\2\0\6$\x0d\0\7$\3\0\x40\x10\x80\1\x84$"
			"\x10\0\0\x0c\0\0\0\0") },
		/* two arguments are the text: lea rdi; mov rsi, rdi; mov r8d, 13; mov ecx, 2; mov
		   edx, 1 */
		{ X86_64, FORMAT,
		  BYTES("H\x8d=y\0\0\0\x48\x89\xfe\x41\xb8\x0d\0\0\0\xb9\2\0\0\0\xba\1\0\0\0"
			"\xe8\xa2\xff\xff\xff") },
		/* a processor that is not known */
		{ .machine = EM_SPARC, FORMAT, BYTES("\0") },
	};

	cr_expect_str_eq(handed(kept, "printf"), "1.2.13");
	for (size_t i = 0; i < COUNT(bad); i++)
		cr_expect_str_eq(handed(bad[i], "printf"), "", "image %zu", i);
}

/* dcgettext(NULL, format, LC_MESSAGES), and what is left in two registers */
Test(arguments, translations)
{
	static const struct image asks = { X86_64, FORMAT,
					   BYTES("1\xffH\x8d\x35w\0\0\0\xba\5\0\0\0\xb9\2\0\0\0\x41"
						 "\xb8\3\0\0\0\xe8\xa2\xff\xff\xff") };

	cr_expect_str_eq(handed(asks, "dcgettext"), "");
	cr_expect_str_eq(handed(asks, "fprintf"), "5.2.3");
}

Test(arguments, formats)
{
	/* lea rdi; mov esi, 7; mov edx, 1; mov ecx, 2; call */
#define SEVEN X86_64, BYTES("H\x8d=y\0\0\0\xbe\7\0\0\0\xba\1\0\0\0\xb9\2\0\0\0\xe8\xa6\xff\xff\xff")
	static const struct {
		struct image im;
		const char *version;
	} list[] = {
		{ { SEVEN, CONSTANTS("%s: Foo r%u.%02lu\n") }, "1.02" },
		{ { SEVEN, CONSTANTS("%-8x 100%%: Foo r%u.%02lu\n") }, "1.02" },
		{ { SEVEN, CONSTANTS("Foo r%u.%02lu of %f\n") }, "7.01" },
		/* taken by a width, of another size, in other registers, not a conversion */
		{ { SEVEN, CONSTANTS("%*s: Foo r%u.%02lu\n") }, "" },
		{ { SEVEN, CONSTANTS("%lld: Foo r%u.%02lu\n") }, "" },
		{ { SEVEN, CONSTANTS("%f: Foo r%u.%02lu\n") }, "" },
		{ { SEVEN, CONSTANTS("%\n: Foo r%u.%02lu\n") }, "" },
	};

	for (size_t i = 0; i < sizeof(list) / sizeof(*list); i++)
		cr_expect_str_eq(handed(list[i].im, "printf"), list[i].version, "format %zu", i);
}
