# SPDX-License-Identifier: CC0-1.0
component  u-boot
type       firmware
purl       pkg:generic/u-boot@{version}
cpe        cpe:2.3:a:denx:u-boot:{version}:*:*:*:*:*:*:*
supplier   DENX Software Engineering
license    GPL-2.0-or-later
alias      uboot das-u-boot u-boot-tools uboot-envtools mkimage fw_printenv

rule 1 banner rodata "{in}U-Boot {dotted}{any} ({month} {d} {year} - {d}:{d}:{d}"
rule 2 banner rodata "{in}U-Boot SPL {dotted}{any} ({month} {d} {year} - {d}:{d}:{d}"
rule 3 banner rodata "{in}U-Boot TPL {dotted}{any} ({month} {d} {year} - {d}:{d}:{d}"
rule 4 strings rodata "Hit any key to stop autoboot" "## Booting kernel from Legacy Image at"
rule 5 banner rodata "{start}U-Boot mkimage %s"
rule 6 banner rodata "{start}kwboot version %s"
rule 8 strings rodata "Identity crisis - may be called as `fw_printenv' or as `fw_setenv' but not as `%s'"
rule 9 strings rodata "## Error: default environment not terminated" "/etc/fw_env.config"
rule 10 lone "{major4}.0{minor1}" version "{major}.0{minor}" needs 5,6
rule 11 lone "{major4}.1{minor1}" version "{major}.1{minor}" needs 5,6
rule 12 banner rodata "{in}U-Boot {dotted}{any} ({month}  {d} {year} - {d}:{d}:{d}"

accept 1 "U-Boot 2023.01+dfsg-2+deb12u3 (Jun 22 2026 - 08:38:07 +0000) Allwinner Technology" -> 2023.01
accept 2 "U-Boot SPL 2018.01-05679-g013ca457fd-dirty (Aug 21 2021 - 07:52:29)" -> 2018.01
accept 3 "U-Boot TPL 2020.10 (Jan 08 2021 - 05:00:00)" -> 2020.10
accept 4 "Hit any key to stop autoboot: %2d \0## Booting kernel from Legacy Image at %08lx ...\n" -> -
accept 5 "U-Boot mkimage %s" -> -
accept 6 "kwboot version %s\n" -> -
accept 8 "Identity crisis - may be called as `fw_printenv' or as `fw_setenv' but not as `%s'\n" -> -
accept 9 "## Error: default environment not terminated\n\0/etc/fw_env.config" -> -
accept 10 "2025.01" -> 2025.01
accept 11 "2020.10" -> 2020.10
accept 12 "U-Boot 1.1.4 (Nov  4 2011 - 13:37:09)" -> 1.1.4
refuse "BL31: Found U-Boot DTB at %p, model: %s"
refuse "U-Boot 2023.01 or newer is required"
refuse "RISC-V OpenSBI"

