# SPDX-License-Identifier: CC0-1.0
component  spirv-tools
type       library
purl       pkg:generic/spirv-tools@{version}
supplier   Khronos Group
license    Apache-2.0
url        vcs https://github.com/KhronosGroup/SPIRV-Tools
alias      libspirv-tools

rule 1 banner rodata "{start}SPIRV-Tools v{dotted} "
rule 2 soname "libSPIRV-Tools-shared.so"

accept 1 "SPIRV-Tools v2023.1 unknown hash, 2023-02-15T14:03:51" -> 2023.1
accept 2 "libSPIRV-Tools-shared.so" -> -
refuse "Generator: Khronos SPIR-V Tools Assembler; 0"
