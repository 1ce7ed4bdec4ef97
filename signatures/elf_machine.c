/* SPDX-License-Identifier: Apache-2.0 */
/* Names of e_machine values (System V ABI and the registry of machine numbers). */
#include <elf.h>

#include "signatures/elf.h"

const char *elf_machine_name(uint16_t machine)
{
	static const struct {
		uint16_t machine;
		const char *name;
	} names[] = {
		{ EM_SPARC, "SPARC" },
		{ EM_386, "x86" },
		{ EM_68K, "m68k" },
		{ EM_MIPS, "MIPS" },
		{ EM_PPC, "PowerPC" },
		{ EM_PPC64, "PowerPC64" },
		{ EM_S390, "S/390" },
		{ EM_ARM, "ARM" },
		{ EM_SH, "SuperH" },
		{ EM_SPARCV9, "SPARC64" },
		{ EM_X86_64, "x86-64" },
		{ EM_XTENSA, "Xtensa" },
		{ EM_AARCH64, "AArch64" },
		{ EM_RISCV, "RISC-V" },
		{ EM_LOONGARCH, "LoongArch" },
		{ EM_ALTERA_NIOS2, "Nios II" },
		{ EM_MICROBLAZE, "MicroBlaze" },
		{ EM_ARC_COMPACT, "ARC" },
		{ EM_ARCV2, "ARCv2" },
		{ EM_BLACKFIN, "Blackfin" },
		{ EM_PARISC, "PA-RISC" },
		{ EM_IA_64, "IA-64" },
		{ EM_CSKY, "C-SKY" },
		{ EM_OPENRISC, "OpenRISC" },
		{ EM_AVR, "AVR" },
		{ EM_BPF, "BPF" },
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (names[i].machine == machine)
			return names[i].name;
	return NULL;
}
