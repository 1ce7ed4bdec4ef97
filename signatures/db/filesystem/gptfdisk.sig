# SPDX-License-Identifier: CC0-1.0
component  gptfdisk
type       application
purl       pkg:generic/gptfdisk@{version}
supplier   Roderick W. Smith
license    GPL-2.0-or-later
alias      gdisk sgdisk cgdisk fixparts

rule 1 strings rodata "GPT fdisk (gdisk) version "
rule 2 strings rodata "GPT fdisk (sgdisk) version "
rule 3 lone "{major}.{minor}.{patch}" needs 1,2

accept 1 "GPT fdisk (gdisk) version " -> -
accept 2 "GPT fdisk (sgdisk) version " -> -
accept 3 "1.0.9" -> 1.0.9
refuse "gdisk 1.0.9"
