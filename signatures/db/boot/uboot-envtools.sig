# SPDX-License-Identifier: CC0-1.0
# U-Boot's programs for the running system: they say nothing of the boot loader that is installed.
component  uboot-envtools
type       application
purl       pkg:generic/uboot-envtools@{version}
supplier   DENX Software Engineering
license    GPL-2.0-or-later
url        website https://u-boot.org/
url        vcs https://source.denx.de/u-boot/u-boot
alias      u-boot-tools fw_printenv mkimage

rule 1 banner rodata "{start}U-Boot mkimage %s"
rule 2 banner rodata "{start}kwboot version %s"
rule 3 strings rodata "Identity crisis - may be called as `fw_printenv' or as `fw_setenv' but not as `%s'"
rule 4 strings rodata "## Error: default environment not terminated" "/etc/fw_env.config"
rule 5 lone "{major4}.0{minor1}" version "{major}.0{minor}" needs 1,2
rule 6 lone "{major4}.1{minor1}" version "{major}.1{minor}" needs 1,2

accept 1 "U-Boot mkimage %s" -> -
accept 2 "kwboot version %s\n" -> -
accept 3 "Identity crisis - may be called as `fw_printenv' or as `fw_setenv' but not as `%s'\n" -> -
accept 4 "## Error: default environment not terminated\n\0/etc/fw_env.config" -> -
accept 5 "2025.01" -> 2025.01
accept 6 "2020.10" -> 2020.10
refuse "Hit any key to stop autoboot: %2d \0## Booting kernel from Legacy Image at %08lx ...\n"
