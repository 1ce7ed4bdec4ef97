# SPDX-License-Identifier: CC0-1.0
component  gdisk
type       application
purl       pkg:generic/gdisk@{version}
supplier   Roderick W. Smith
license    GPL-2.0-or-later
alias      sgdisk cgdisk fixparts gptfdisk

rule 1 strings rodata "Unsupported GPT version in main header; read 0x" "Unsupported GPT version in backup header; read 0x"
rule 2 strings rodata "FixParts " "The GPT signatures are probably left over from a previous"
rule 3 symbols _ZN12BasicMBRData20DeleteOversizedPartsEv
rule 4 lone "1.0.{patch}" needs 1,2,3 version "1.0.{patch}"

accept 1 "Unsupported GPT version in main header; read 0x\0Unsupported GPT version in backup header; read 0x" -> -
accept 2 "FixParts \0The GPT signatures are probably left over from a previous" -> -
accept 3 "_ZN12BasicMBRData20DeleteOversizedPartsEv" -> -
accept 4 "1.0.10" -> 1.0.10
refuse "GPT fdisk (gdisk) version 1.0.9"
