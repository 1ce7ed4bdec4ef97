/* SPDX-License-Identifier: Apache-2.0 */
/* Version getters: tiny functions of each processor, in an ELF file made here. */
#include <criterion/criterion.h>
#include <elf.h>
#include <string.h>

#include "analyzer/base/mem.h"
#include "made_elf.h"
#include "signatures/matcher.h"

static const char rules[] = "component foo\ntype library\npurl pkg:generic/foo@{version}\n"
			    "rule 1 getter foo_text string\n"
			    "rule 2 getter foo_named string \"foo {dotted}\"\n"
			    "rule 3 getter foo_u16 u16x3\n"
			    "rule 4 getter foo_u32 u32x3\n"
			    "rule 5 getter foo_hex hex:MNN00PP0 >=3\n"
			    "rule 6 getter foo_hex hex:MNNPPAAf <3\n"
			    "rule 7 getter foo_dec dec:MNNNPPP\n"
			    "rule 8 getter foo_struct [8]string\n"
			    "rule 9 getter foo_third dec:MNNNPPP\n"
			    "rule 10 getter foo_chars &string\n"
			    "rule 11 getter foo_number &[4]dec:MNNNPPP\n"
			    "rule 12 getter foo_numbers &u32x3\n"
			    "rule 13 getter foo_pointer &[0]string\n"
			    "rule 16 getter foo_args args:3\n"
			    "rule 14 symbols foo_operand\n"
			    "rule 15 getter foo_operand operand:4095 >=1.5.2 needs 14\n";

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

TestSuite(getter, .init = setup, .fini = teardown);

/*
 * What the rules find in the function of that name at CODE, or where IM enters. The allocation
 * FAILS of the matcher fails, and all after it; 0: none.
 */
static enum err match(const char *function, struct image im, unsigned fails,
		      struct evidence_list *list)
{
	uint8_t *file = arena_alloc(&arena, FILE_LEN, 1);
	struct elf_symbol symbol = { function, im.entry ? im.entry : CODE, 8, true };
	struct elf elf;
	enum err err;

	made_elf(file, &im);
	cr_assert_eq(elf_open(bytes_of(file, FILE_LEN), &arena, &elf), OK);
	elf.symbols = &symbol;
	elf.symbol_count = 1;
	mem_fail_after(fails);
	err = match_file(db,
			 &(struct subject){ .bytes = elf.file,
					    .path = "",
					    .class = SUBJECT_ELF,
					    .elf = &elf,
					    .max_evidence = 9 },
			 &arena, list);
	mem_fail_after(0);
	return err;
}

static struct evidence_list facts_of(const char *function, struct image im)
{
	struct evidence_list list;

	cr_assert_eq(match(function, im, 0, &list), OK);
	return list;
}

/* "rule version seen" of the first fact; "" for none. */
static const char *found(const char *function, struct image im)
{
	struct evidence_list list = facts_of(function, im);

	if (!list.first)
		return "";
	cr_expect_eq(list.first->method, METHOD_GETTER);
	cr_expect_eq(list.first->at, CODE);
	cr_expect_eq(list.first->len, 8);
	return arena_printf(&arena, "%u %s %s", list.first->rule, list.first->versions.exact,
			    list.first->seen);
}

/* lea rax, [rip + 0x79]; ret: the constant's address */
#define X86_POINTER X86_64, BYTES("\x48\x8d\x05\x79\0\0\0\xc3")
#define TEXT CONSTANTS("1.2.3")
#define IS_TEXT "1 1.2.3 foo_text() = 1.2.3"

Test(getter, processors)
{
	static const struct image list[] = {
		{ X86_POINTER, TEXT },
		/* endbr64; push rbp; mov rbp, rsp; lea rax, [rip + 0x70]; pop rbp; ret */
		{ X86_64, TEXT,
		  BYTES("\xf3\x0f\x1e\xfa\x55\x48\x89\xe5\x48\x8d\x05\x71\0\0\0\x5d\xc3") },
		/* call 0x120; add eax, 0x70; lea eax, [eax + 0xb]; ret;  mov eax, [esp]; ret */
		{ .machine = EM_386,
		  TEXT,
		  BYTES("\xe8\x1b\0\0\0\x05\x70\0\0\0\x8d\x80\x0b\0\0\0\xc3"
			"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x8b\x04\x24\xc3") },
		/* ldr r0, [pc, #4]; add r0, pc, r0; bx lr */
		{ .machine = EM_ARM,
		  TEXT,
		  BYTES("\4\0\x9f\xe5\0\0\x8f\xe0\x1e\xff\x2f\xe1\x74\0\0\0") },
		/* Thumb: ldr r0, [pc, #4]; add r0, pc; bx lr; nop */
		{ .machine = EM_ARM,
		  .entry = CODE + 1,
		  TEXT,
		  BYTES("\1\x48\x78\x44\x70\x47\0\xbf\x7a\0\0\0") },
		/* Thumb: cbz r0 over movs r0, #1, which the argument 0 decides */
		{ .machine = EM_ARM,
		  .entry = CODE + 1,
		  TEXT,
		  BYTES("\x00\xb1\1\x20\1\x48\x78\x44\x70\x47\0\xbf\x76\0\0\0") },
		/* adrp x0, 0; add x0, x0, #0x180; ret */
		{ .machine = EM_AARCH64,
		  .is_64 = true,
		  TEXT,
		  BYTES("\0\0\0\x90\0\0\x06\x91\xc0\x03\x5f\xd6") },
		/* lui v0, 0; jr ra; addiu v0, v0, 0x180 */
		{ .machine = EM_MIPS, TEXT, BYTES("\0\0\2\x3c\x08\0\xe0\3\x80\1\x42\x24") },
		{ .machine = EM_MIPS,
		  .big_endian = true,
		  TEXT,
		  BYTES("\x3c\2\0\0\3\xe0\0\x08\x24\x42\1\x80") },
		/* lui v0, 0; jr ra; daddiu v0, v0, 0x180 */
		{ .machine = EM_MIPS,
		  .is_64 = true,
		  TEXT,
		  BYTES("\0\0\2\x3c\x08\0\xe0\3\x80\1\x42\x64") },
		{ .machine = EM_MIPS,
		  .is_64 = true,
		  .big_endian = true,
		  TEXT,
		  BYTES("\x3c\2\0\0\3\xe0\0\x08\x64\x42\1\x80") },
		/* lis 3, 0; addi 3, 3, 0x180; blr */
		{ .machine = EM_PPC,
		  .big_endian = true,
		  TEXT,
		  BYTES("\x3c\x60\0\0\x38\x63\1\x80\x4e\x80\0\x20") },
		/* a tail call: jmp +0xe; lea rax, [rip + 0x69]; ret */
		{ X86_64, TEXT,
		  BYTES("\xeb\x0e\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x48\x8d\x05\x69\0\0\0\xc3") },
	};

	for (size_t i = 0; i < sizeof(list) / sizeof(*list); i++)
		cr_expect_str_eq(found("foo_text", list[i]), IS_TEXT, "image %zu", i);
}

Test(getter, never_a_guess)
{
	static const struct image list[] = {
		{ X86_64, BYTES("\xeb\xfe") },                      /* a loop */
		{ X86_64, BYTES("\x0f\xa2\xc3") },                  /* cpuid */
		{ X86_64, BYTES("\xc3") },                          /* nothing returned */
		{ X86_64, BYTES("\xe8\0\0\0\0\xc3") },              /* a call */
		{ X86_64, BYTES("\x31\xc0\xc3") },                  /* NULL: no text there */
		{ X86_64, BYTES("\x48\x8b\x04\x24\xc3") },          /* from the stack */
		{ X86_64, BYTES("\xb8\xff\xff\xff\xff\xc3") },      /* nowhere */
		{ X86_POINTER, TEXT, .flags = PF_R | PF_W | PF_X }, /* may be written */
		{ X86_POINTER, TEXT, .flags = PF_R },               /* no code */
		{ X86_POINTER, CONSTANTS("foo") },                  /* no version */
		{ X86_POINTER, TEXT, .entry = UINT64_MAX },
		{ .machine = EM_RISCV, .is_64 = true, BYTES("\x82\x80"), TEXT },
		{ .machine = EM_MIPS,
		  .entry = CODE + 1,
		  TEXT,
		  BYTES("\0\0\2\x3c\x08\0\xe0\3\x80\1\x42\x24") }, /* MIPS16 */
		/* a jump in a delay slot */
		{ .machine = EM_MIPS, TEXT, BYTES("\x08\0\xe0\3\x08\0\xe0\3\0\0\0\0") },
	};

	for (size_t i = 0; i < sizeof(list) / sizeof(*list); i++)
		cr_expect_str_eq(found("foo_text", list[i]), "", "image %zu", i);
}

#define RETURNS(bytes)                                                                             \
	(struct image)                                                                             \
	{                                                                                          \
		X86_64, BYTES("\xb8" bytes "\xc3")                                                 \
	}

Test(getter, encodings)
{
	cr_expect_str_eq(found("foo_named", (struct image){ X86_POINTER, CONSTANTS("foo 1.2") }),
			 "2 1.2 foo_named() = foo 1.2");
	cr_expect_str_eq(found("foo_named", (struct image){ X86_POINTER, CONSTANTS("foo 1.2x") }),
			 "");
	cr_expect_str_eq(found("foo_u16",
			       (struct image){ X86_POINTER, CONSTANTS("\1\0\0\0\x1a\0\xff\xff") }),
			 "3 1.0.26 foo_u16() = 1.0.26");
	cr_expect_str_eq(found("foo_u32", (struct image){ X86_POINTER,
							  CONSTANTS("\2\0\0\0\5\0\0\0\4\0\0\0") }),
			 "4 2.5.4 foo_u32() = 2.5.4");
	cr_expect_str_eq(found("foo_hex", RETURNS("\x40\1\0\x30")),
			 "5 3.0.20 foo_hex() = 0x30000140");
	cr_expect_str_eq(found("foo_hex", RETURNS("\x7f\x11\x10\x10")),
			 "6 1.1.1w foo_hex() = 0x1010117f");
	cr_expect_str_eq(found("foo_hex", RETURNS("\x0f\x82\x90\0")),
			 "6 0.9.8zg foo_hex() = 0x90820f");
	cr_expect_str_eq(found("foo_hex", RETURNS("\0\0\0\x20")), ""); /* LibreSSL */
	cr_expect_str_eq(found("foo_hex", RETURNS("\x41\1\0\x30")), "");
	cr_expect_str_eq(found("foo_dec", RETURNS("\x01\x63\x2e\0")),
			 "7 3.40.1 foo_dec() = 3040001");
}

/* A struct's member, and variables; the pointers are numbers here, as the file has no relocations.
 */
Test(getter, members)
{
	static const char structure[] = "\1\0\0\0\0\0\0\0\x90\1\0\0\0\0\0\0"
					"1.52.0";
	static const char third[] = "\x85\xd2\x74\6\xc7\2\0\0\0\0\xb8\x8b\x84\x1e\0\xc3";

	cr_expect_str_eq(found("foo_struct", (struct image){ X86_POINTER, CONSTANTS(structure) }),
			 "8 1.52.0 foo_struct() = 1.52.0");
	/* test edx, edx; je over mov dword [rdx], 0; mov eax, 2000011; ret */
	cr_expect_str_eq(found("foo_third", (struct image){ X86_64, .code = third,
							    .code_len = sizeof(third) - 1 }),
			 "9 2.0.11 foo_third() = 2000011");
	cr_expect_str_eq(found("foo_chars", (struct image){ X86_64, BYTES("1.6.3\0") }),
			 "10 1.6.3 foo_chars = 1.6.3");
	cr_expect_str_eq(
		found("foo_number", (struct image){ X86_64, BYTES("\0\0\0\0\x8b\x84\x1e\0") }),
		"11 2.0.11 foo_number = 2000011");
	cr_expect_str_eq(
		found("foo_numbers", (struct image){ X86_64, BYTES("\1\0\0\0\x17\0\0\0\0\0\0\0") }),
		"12 1.23.0 foo_numbers = 1.23.0");
	cr_expect_str_eq(
		found("foo_pointer", (struct image){ X86_64, TEXT, BYTES("\x80\1\0\0\0\0\0\0") }),
		"13 1.2.3 foo_pointer = 1.2.3");
	/* memory that the program may write, and a pointer to nowhere */
	cr_expect_str_eq(found("foo_number", (struct image){ X86_64, .flags = PF_R | PF_W | PF_X,
							     BYTES("\0\0\0\0\x8b\x84\x1e\0") }),
			 "");
	cr_expect_str_eq(
		found("foo_pointer", (struct image){ X86_64, TEXT, BYTES("\x80\1\0\0\1\0\0\0") }),
		"");
}

#define PAD8 "\0\0\0\0\0\0\0\0"

/* foo_args(&major, &minor, &patch) */
Test(getter, arguments)
{
	static const struct image list[] = {
		/* test rdi, rdi; je over mov dword [rdi], 1; [rsi], 5; [rdx], 23; ret */
		{ X86_64, BYTES("\x48\x85\xff\x74\6\xc7\7\1\0\0\0\xc7\6\5\0\0\0\xc7\2\x17\0\0\0"
				"\xc3") },
		/* mov r3, #1; str r3, [r0]; mov r3, #5; str r3, [r1]; mov r3, #23; str r3, [r2] */
		{ ARM(0), BYTES("\1\x30\xa0\xe3\0\x30\x80\xe5\5\x30\xa0\xe3\0\x30\x81\xe5"
				"\x17\x30\xa0\xe3\0\x30\x82\xe5\x1e\xff\x2f\xe1") },
		/* str r4, [sp, #-4]!; movs r3, #1; movs r4, #5; str r3, [r0]; str r4, [r1];
		 * movs r3, #23; ldr r4, [sp], #4; str r3, [r2]; bx lr */
		{ ARM(1), BYTES("\x4d\xf8\4\x4d\1\x23\5\x24\3\x60\x0c\x60\x17\x23\x5d\xf8\4\x4b"
				"\x13\x60\x70\x47") },
		/* mov w3, #1; str w3, [x0]; mov w3, #5; str w3, [x1]; mov w3, #23; str w3, [x2] */
		{ AARCH64, BYTES("\x23\0\x80\x52\3\0\0\xb9\xa3\0\x80\x52\x23\0\0\xb9\xe3\2\x80\x52"
				 "\x43\0\0\xb9\xc0\x03\x5f\xd6") },
		/* li v0, 1; sw v0, (a0); li v0, 5; sw v0, (a1); li v0, 23; jr ra; sw v0, (a2) */
		{ .machine = EM_MIPS,
		  BYTES("\1\0\2\x24\0\0\x82\xac\5\0\2\x24\0\0\xa2\xac\x17\0\2\x24\x08\0\xe0\3"
			"\0\0\xc2\xac") },
		/* li 9, 1; stw 9, 0(3); li 9, 5; stw 9, 0(4); li 9, 23; stw 9, 0(5); blr */
		{ PPC, BYTES("\x39\x20\0\1\x91\x23\0\0\x39\x20\0\5\x91\x24\0\0\x39\x20\0\x17"
			     "\x91\x25\0\0\x4e\x80\0\x20") },
	};
	static const struct image bad[] = {
		/* the third is not written; is of 16 bits; is what is not known */
		{ X86_64, BYTES("\xc7\7\1\0\0\0\xc7\6\5\0\0\0\xc3") },
		{ X86_64, BYTES("\xc7\7\1\0\0\0\xc7\6\5\0\0\0\x66\xc7\2\x17\0\xc3") },
		{ X86_64, BYTES("\xc7\7\1\0\0\0\xc7\6\5\0\0\0\x89\x1a\xc3") },
		/* known first, and then not: mov [rdx], ebx */
		{ X86_64, BYTES("\xc7\7\1\0\0\0\xc7\6\5\0\0\0\xc7\2\x17\0\0\0\x89\x1a\xc3") },
		{ .machine = EM_386, BYTES("\xc3") },
	};

	for (size_t i = 0; i < sizeof(list) / sizeof(*list); i++)
		cr_expect_str_eq(found("foo_args", list[i]), "16 1.5.23 foo_args() = 1.5.23",
				 "image %zu", i);
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		cr_expect_str_eq(found("foo_args", bad[i]), "", "image %zu", i);
}

/* Does the function at CODE, or what it calls at CODE + 16, have the operand 4095? */
static bool has_operand(struct image im)
{
	struct evidence_list list = facts_of("foo_operand", im);

	for (const struct evidence *e = list.first; e; e = e->next) {
		if (e->method != METHOD_GETTER)
			continue;
		cr_expect_str_eq(e->seen, "foo_operand: operand 4095");
		cr_expect_str_eq(e->versions.floor, "1.5.2");
		cr_expect_null(e->versions.exact);
		return true;
	}
	return false;
}

Test(getter, operands)
{
	static const struct image with[] = {
		{ X86_64, BYTES("\xba\xff\x0f\0\0\xc3") },           /* mov edx, 4095; ret */
		{ ARM(0), BYTES("\xff\x2f\0\xe3\x1e\xff\x2f\xe1") }, /* movw r2, #4095; bx lr */
		{ ARM(1), BYTES("\x40\xf6\xff\x72\x70\x47") },       /* the same in Thumb */
		{ AARCH64, BYTES("\xe2\xff\x81\xd2\xc0\x03\x5f\xd6") },
		{ .machine = EM_MIPS, BYTES("\xff\x0f\x06\x24\x08\0\xe0\3") },
		{ PPC, BYTES("\x38\xa0\x0f\xff\x4e\x80\0\x20") },
		/* call +16: the number stands there */
		{ X86_64, BYTES("\xe8\x0b\0\0\0\xc3\0\0" PAD8 "\xba\xff\x0f\0\0\xc3") },
		{ ARM(0), BYTES("\2\0\0\xeb\x1e\xff\x2f\xe1" PAD8 "\xff\x2f\0\xe3") },
		{ ARM(1), BYTES("\0\xf0\6\xf8\x70\x47\0\xbf" PAD8 "\x40\xf6\xff\x72") },
		{ AARCH64, BYTES("\4\0\0\x94\xc0\x03\x5f\xd6" PAD8 "\xe2\xff\x81\xd2") },
		{ .machine = EM_MIPS, BYTES("\3\0\x11\4\0\0\0\0" PAD8 "\xff\x0f\x06\x24") },
		{ PPC, BYTES("\x48\0\0\x11\x4e\x80\0\x20" PAD8 "\x38\xa0\x0f\xff") },
	};
	static const struct image without[] = {
		{ X86_64, BYTES("\xba\xfe\x0f\0\0\xc3") }, /* 4094 */
		/* behind the function, and in one that is not called */
		{ X86_64, BYTES("\xc3\x90\x90\x90\x90\x90\x90\x90\xba\xff\x0f\0\0\xc3") },
		/* data, and no processor that is known */
		{ X86_64, .flags = PF_R | PF_W, BYTES("\xba\xff\x0f\0\0\xc3") },
		{ .machine = EM_RISCV, .is_64 = true, BYTES("\xba\xff\x0f\0\0\xc3") },
		/* a call to 4095 is no number */
		{ X86_64, BYTES("\xe8\xfa\x0e\0\0\xc3") },
	};

	for (size_t i = 0; i < sizeof(with) / sizeof(*with); i++)
		cr_expect(has_operand(with[i]), "image %zu", i);
	for (size_t i = 0; i < sizeof(without) / sizeof(*without); i++)
		cr_expect_not(has_operand(without[i]), "image %zu", i);
}

Test(getter, parser)
{
	static const char *const bad[] = {
		"rule 1 getter foo_text\n",
		"rule 1 getter foo_text double\n",
		"rule 1 getter foo_text hex:\n",
		"rule 1 getter foo_text dec:NNPP\n",
		"rule 1 getter foo_text dec:MNMP\n",
		"rule 1 getter foo_text dec:MNNf\n",
		"rule 1 getter foo_text string bar\n",
		"rule 1 getter foo_text hex:MNNNNNNNNNNNNNNNN\n",
		"rule 1 getter foo_text &dec:MNN\n",
		"rule 1 getter foo_text []string\n",
		"rule 1 getter foo_text [8string\n",
		"rule 1 getter foo_text [65]string\n",
		"rule 1 getter foo_text [8]\n",
		"rule 1 getter foo_text args:1\n",
		"rule 1 getter foo_text args:5\n",
		"rule 1 getter foo_text args:33\n",
		"rule 1 getter foo_text &args:3\n",
		"rule 1 getter foo_text operand:\n",
		"rule 1 getter foo_text operand:256\n",
		"rule 1 getter foo_text operand:4095x\n",
		"rule 1 getter foo_text operand:99999999999\n",
		"rule 1 getter foo_text &operand:4095\n",
		"rule 1 getter foo_text operand:4095 \"{version}\"\n",
	};

	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		struct sigdb *other = sigdb_new();
		struct sig_error error;
		const char *text = arena_printf(&arena, "component bar\ntype library\n%s", bad[i]);

		cr_expect_eq(sigdb_add(other, "data", "bar.sig", bytes_str(text), &error),
			     ERR_CORRUPT, "%s", bad[i]);
		sigdb_free(other);
	}
}

/* A text that there is no memory for is not one that is not there. */
Test(getter, memory_that_is_out)
{
	static const struct {
		const char *function;
		struct image im;
	} list[] = {
		{ "foo_text", { X86_POINTER, TEXT } },
		{ "foo_u16", { X86_POINTER, CONSTANTS("\1\0\2\0\3\0") } },
		/* mov eax, 0x30000140; ret */
		{ "foo_hex", { X86_64, BYTES("\xb8\x40\1\0\x30\xc3") } },
	};

	for (size_t i = 0; i < sizeof(list) / sizeof(*list); i++) {
		struct evidence_list facts;
		enum err err = ERR_NOMEM;
		unsigned n = 0;

		while (err == ERR_NOMEM && n < 100)
			err = match(list[i].function, list[i].im, ++n, &facts);
		cr_expect_eq(err, OK);
		cr_expect_gt(n, 1, "%s", list[i].function);
		cr_expect(facts.first, "%s: no fact, and no word of it", list[i].function);
	}
}
