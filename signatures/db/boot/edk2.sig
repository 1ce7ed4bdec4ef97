# SPDX-License-Identifier: CC0-1.0
component  edk2
type       firmware
purl       pkg:generic/edk2@{version}
cpe        cpe:2.3:a:tianocore:edk2:{version}:*:*:*:*:*:*:*
supplier   TianoCore
license    BSD-2-Clause-Patent >=201905
license    BSD-2-Clause <201905
url        website http://www.tianocore.org
url        vcs https://github.com/tianocore/edk2
alias      tianocore ovmf edk-ii

rule 1 banner rodata "/edk2-{dotted}/Build/"
rule 2 banner rodata "/edk2-stable{version}/Build/"
rule 3 strings rodata "/MdeModulePkg/Core/Pei/PeiMain/DEBUG/PeiCore.dll"
rule 4 strings rodata "/MdeModulePkg/Core/Dxe/DxeMain/DEBUG/DxeCore.dll"
rule 5 banner rodata "/edk2-edk2-stable{version}/Build/"
rule 6 strings rodata "opt/org.tianocore/IPv4Support"
rule 7 strings rodata "opt/org.tianocore/IPv6Support"

accept 1 "/build/reproducible-path/edk2-2022.11/Build/ArmVirtQemu-AARCH64/RELEASE_GCC5/" -> 2022.11
accept 2 "/home/build/edk2-stable202205/Build/OvmfX64/" -> 202205
accept 3 "/MdeModulePkg/Core/Pei/PeiMain/DEBUG/PeiCore.dll" -> -
accept 4 "/MdeModulePkg/Core/Dxe/DxeMain/DEBUG/DxeCore.dll" -> -
accept 5 "/home/build/edk2-edk2-stable202205/Build/OvmfX64/" -> 202205
accept 6 "opt/org.tianocore/IPv4Support\0" -> -
accept 7 "opt/org.tianocore/IPv6Support\0" -> -
refuse "apt source edk2-2022.11"

