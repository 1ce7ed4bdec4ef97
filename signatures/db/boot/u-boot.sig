# SPDX-License-Identifier: CC0-1.0
component  u-boot
type       firmware
purl       pkg:generic/u-boot@{version}
cpe        cpe:2.3:a:denx:u-boot:{version}:*:*:*:*:*:*:*
supplier   DENX Software Engineering
license    GPL-2.0-or-later
url        website https://u-boot.org/
url        vcs https://source.denx.de/u-boot/u-boot
alias      uboot das-u-boot

rule 1 banner rodata "{in}U-Boot {dotted}{any} ({month} {d} {year} - {d}:{d}:{d}"
rule 2 banner rodata "{in}U-Boot SPL {dotted}{any} ({month} {d} {year} - {d}:{d}:{d}"
rule 3 banner rodata "{in}U-Boot TPL {dotted}{any} ({month} {d} {year} - {d}:{d}:{d}"
rule 4 strings rodata "Hit any key to stop autoboot" "## Booting kernel from Legacy Image at"
rule 12 banner rodata "{in}U-Boot {dotted}{any} ({month}  {d} {year} - {d}:{d}:{d}"
rule 13 banner any "\x27\x05\x19\x56U-Boot {dotted}{any} ({month} {d} {year} - {d}:{d}:{d}"

accept 1 "U-Boot 2023.01+dfsg-2+deb12u3 (Jun 22 2026 - 08:38:07 +0000) Allwinner Technology" -> 2023.01
accept 2 "U-Boot SPL 2018.01-05679-g013ca457fd-dirty (Aug 21 2021 - 07:52:29)" -> 2018.01
accept 3 "U-Boot TPL 2020.10 (Jan 08 2021 - 05:00:00)" -> 2020.10
accept 4 "Hit any key to stop autoboot: %2d \0## Booting kernel from Legacy Image at %08lx ...\n" -> -
accept 12 "U-Boot 1.1.4 (Nov  4 2011 - 13:37:09)" -> 1.1.4
accept 13 "\x27\x05\x19\x56U-Boot 2021.07 (Aug 29 2026 - 17:55:40 +0000)" -> 2021.07
refuse "BL31: Found U-Boot DTB at %p, model: %s"
refuse "U-Boot 2023.01 or newer is required"
refuse "RISC-V OpenSBI"
refuse "Identity crisis - may be called as `fw_printenv' or as `fw_setenv' but not as `%s'"
refuse "U-Boot mkimage %s\0%s: Can't open %s: %s\n"
refuse "kwboot version %s\n\0Invalid image header version"
