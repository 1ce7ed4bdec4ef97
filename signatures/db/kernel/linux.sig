# SPDX-License-Identifier: CC0-1.0
component  linux
type       firmware
purl       pkg:generic/linux@{version}
cpe        cpe:2.3:o:linux:linux_kernel:{version}:*:*:*:*:*:*:*
supplier   The Linux Kernel Organization
license    GPL-2.0-only
url        website https://www.kernel.org/
url        vcs https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git
alias      kernel linux_kernel linux-kernel vmlinux

# Debian: the release is an ABI name and the version stands after "Debian"
rule 1 banner rodata "Linux version {release} (debian-kernel@lists.debian.org) ({any}GNU ld (GNU Binutils for Debian) {any} Debian {dotted}-{d}"
rule 2 banner rodata "Linux version {release} (debian-kernel@lists.debian.org) ({any} Debian {dotted}-{d}"
# a release without a suffix is the version
rule 3 banner rodata "Linux version {dotted} ("
rule 4 banner rodata "Linux version {release} ("
rule 5 banner rodata "Linux version {release} (buildd@{any} (Ubuntu {word} {dotted})"
rule 6 strings rodata "Attempted to kill init!" "Kernel panic - not syncing: "
# what else names the version of the kernel: docs/add-a-signature.md, Witnesses
rule 7 banner rodata "{start}vermagic={dotted} " part vermagic
rule 8 banner rodata "{start}vermagic={release} " part vermagic
rule 9 banner any "# Linux/{word} {dotted} Kernel Configuration" label config
rule 10 banner any "# Automatically generated make config: don't edit\n# Linux kernel version: {dotted}\n" label config
rule 11 attribute uimage.name "Linux-{dotted}" label header
rule 12 attribute uimage.name "{any} Linux-{dotted}" label header
rule 13 filename "lib/modules/{dotted}/modules.builtin" label modules
rule 14 filename "lib/modules/{release}/modules.builtin" label modules
rule 15 filename "lib/modules/{dotted}/{word}.ko" part modules
rule 16 filename "vmlinuz-{release}" label filename
rule 17 filename "lib/modules/{release}/modules.order" label modules
rule 19 banner rodata "Linux version {release}+ ("
# a base version x.y.0 with a suffix may be a distribution's name for another version; x.y.z is the version
rule 20 banner rodata "Linux version {major}.{minor}.1-{any} (" version "{major}.{minor}.1"
rule 21 banner rodata "Linux version {major}.{minor}.1{patch}-{any} (" version "{major}.{minor}.1{patch}"
rule 22 banner rodata "Linux version {major}.{minor}.1{patch}+{any} (" version "{major}.{minor}.1{patch}"
rule 23 banner rodata "Linux version {major}.{minor}.2-{any} (" version "{major}.{minor}.2"
rule 24 banner rodata "Linux version {major}.{minor}.2{patch}-{any} (" version "{major}.{minor}.2{patch}"
rule 25 banner rodata "Linux version {major}.{minor}.2{patch}+{any} (" version "{major}.{minor}.2{patch}"
rule 26 banner rodata "Linux version {major}.{minor}.3-{any} (" version "{major}.{minor}.3"
rule 27 banner rodata "Linux version {major}.{minor}.3{patch}-{any} (" version "{major}.{minor}.3{patch}"
rule 28 banner rodata "Linux version {major}.{minor}.3{patch}+{any} (" version "{major}.{minor}.3{patch}"
rule 29 banner rodata "Linux version {major}.{minor}.4-{any} (" version "{major}.{minor}.4"
rule 30 banner rodata "Linux version {major}.{minor}.4{patch}-{any} (" version "{major}.{minor}.4{patch}"
rule 31 banner rodata "Linux version {major}.{minor}.4{patch}+{any} (" version "{major}.{minor}.4{patch}"
rule 32 banner rodata "Linux version {major}.{minor}.5-{any} (" version "{major}.{minor}.5"
rule 33 banner rodata "Linux version {major}.{minor}.5{patch}-{any} (" version "{major}.{minor}.5{patch}"
rule 34 banner rodata "Linux version {major}.{minor}.5{patch}+{any} (" version "{major}.{minor}.5{patch}"
rule 35 banner rodata "Linux version {major}.{minor}.6-{any} (" version "{major}.{minor}.6"
rule 36 banner rodata "Linux version {major}.{minor}.6{patch}-{any} (" version "{major}.{minor}.6{patch}"
rule 37 banner rodata "Linux version {major}.{minor}.6{patch}+{any} (" version "{major}.{minor}.6{patch}"
rule 38 banner rodata "Linux version {major}.{minor}.7-{any} (" version "{major}.{minor}.7"
rule 39 banner rodata "Linux version {major}.{minor}.7{patch}-{any} (" version "{major}.{minor}.7{patch}"
rule 40 banner rodata "Linux version {major}.{minor}.7{patch}+{any} (" version "{major}.{minor}.7{patch}"
rule 41 banner rodata "Linux version {major}.{minor}.8-{any} (" version "{major}.{minor}.8"
rule 42 banner rodata "Linux version {major}.{minor}.8{patch}-{any} (" version "{major}.{minor}.8{patch}"
rule 43 banner rodata "Linux version {major}.{minor}.8{patch}+{any} (" version "{major}.{minor}.8{patch}"
rule 44 banner rodata "Linux version {major}.{minor}.9-{any} (" version "{major}.{minor}.9"
rule 45 banner rodata "Linux version {major}.{minor}.9{patch}-{any} (" version "{major}.{minor}.9{patch}"
rule 46 banner rodata "Linux version {major}.{minor}.9{patch}+{any} (" version "{major}.{minor}.9{patch}"

accept 1 "Linux version 6.1.0-50-marvell (debian-kernel@lists.debian.org) (gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 Debian 6.1.176-1 (2026-07-02)" -> 6.1.176
accept 2 "Linux version 4.19.0-6-marvell (debian-kernel@lists.debian.org) (gcc version 8.3.0 (Debian 8.3.0-6)) #1 Debian 4.19.67-2 (2019-08-28)" -> 4.19.67
accept 3 "Linux version 4.14.275 (root@ubuntu-build) (gcc version 7.5.0 (OpenWrt GCC 7.5.0 r11427-9ce6aa9d8d)) #0 Sat Apr 16 13:13:32 2022" -> 4.14.275
accept 4 "Linux version 6.1.0-50-marvell (debian-kernel@lists.debian.org) (gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0" -> -
accept 19 "Linux version 4.14.0-licheepi-nano+ (book@100ask) (gcc version 7.5.0 (Ubuntu/Linaro 7.5.0-3ubuntu1~18.04)) #1 Tue Jun 22 11:43:05 EDT 2021" -> -
accept 5 "Linux version 5.4.0-42-generic (buildd@lgw01-amd64-038) (gcc version 9.3.0) #46-Ubuntu SMP (Ubuntu 5.4.0-42.46-generic 5.4.44)" -> 5.4.44
accept 6 "Attempted to kill init! exitcode=0x%08x\n\0Kernel panic - not syncing: %s" -> -
accept 7 "vermagic=4.4.182 mod_unload MIPS32_R1 32BIT " -> 4.4.182
accept 8 "vermagic=6.1.0-50-armmp SMP mod_unload modversions ARMv7 p2v8 " -> -
accept 9 "#\n# Automatically generated file; DO NOT EDIT.\n# Linux/arm 4.4.182 Kernel Configuration\n#\n" -> 4.4.182
accept 10 "# Automatically generated make config: don't edit\n# Linux kernel version: 2.6.31\n" -> 2.6.31
accept 11 "Linux-4.14.275" -> 4.14.275
accept 12 "MIPS OpenWrt Linux-4.14.275" -> 4.14.275
accept 13 "lib/modules/5.4.72/modules.builtin" -> 5.4.72
accept 14 "lib/modules/6.1.0-50-armmp/modules.builtin" -> -
accept 15 "lib/modules/4.14.275/mt76.ko" -> 4.14.275
accept 16 "vmlinuz-6.1.0-50-armmp" -> -
accept 17 "lib/modules/6.1.0-50-armmp/modules.order" -> -
accept 20 "Linux version 4.9.1-vendor (builder@host) (gcc version 6.4.1) #1" -> 4.9.1
accept 21 "Linux version 4.9.118-vendor (builder@host) (gcc version 6.4.1) #1" -> 4.9.118
accept 22 "Linux version 6.12.18+deb13-arm64 (builder@host) (gcc version 14.2.0) #1" -> 6.12.18
accept 23 "Linux version 4.9.2-vendor (builder@host) (gcc version 6.4.1) #1" -> 4.9.2
accept 24 "Linux version 4.9.218-vendor (builder@host) (gcc version 6.4.1) #1" -> 4.9.218
accept 25 "Linux version 6.12.28+deb13-arm64 (builder@host) (gcc version 14.2.0) #1" -> 6.12.28
accept 26 "Linux version 4.9.3-vendor (builder@host) (gcc version 6.4.1) #1" -> 4.9.3
accept 27 "Linux version 4.9.318-vendor (builder@host) (gcc version 6.4.1) #1" -> 4.9.318
accept 28 "Linux version 6.12.38+deb13-arm64 (builder@host) (gcc version 14.2.0) #1" -> 6.12.38
accept 29 "Linux version 4.9.4-vendor (builder@host) (gcc version 6.4.1) #1" -> 4.9.4
accept 30 "Linux version 4.9.418-vendor (builder@host) (gcc version 6.4.1) #1" -> 4.9.418
accept 31 "Linux version 6.12.48+deb13-arm64 (builder@host) (gcc version 14.2.0) #1" -> 6.12.48
accept 32 "Linux version 4.9.5-vendor (builder@host) (gcc version 6.4.1) #1" -> 4.9.5
accept 33 "Linux version 4.9.518-vendor (builder@host) (gcc version 6.4.1) #1" -> 4.9.518
accept 34 "Linux version 6.12.58+deb13-arm64 (builder@host) (gcc version 14.2.0) #1" -> 6.12.58
accept 35 "Linux version 4.9.6-vendor (builder@host) (gcc version 6.4.1) #1" -> 4.9.6
accept 36 "Linux version 4.9.618-vendor (builder@host) (gcc version 6.4.1) #1" -> 4.9.618
accept 37 "Linux version 6.12.68+deb13-arm64 (builder@host) (gcc version 14.2.0) #1" -> 6.12.68
accept 38 "Linux version 4.9.7-vendor (builder@host) (gcc version 6.4.1) #1" -> 4.9.7
accept 39 "Linux version 4.9.718-vendor (builder@host) (gcc version 6.4.1) #1" -> 4.9.718
accept 40 "Linux version 6.12.78+deb13-arm64 (builder@host) (gcc version 14.2.0) #1" -> 6.12.78
accept 41 "Linux version 4.9.8-vendor (builder@host) (gcc version 6.4.1) #1" -> 4.9.8
accept 42 "Linux version 4.9.818-vendor (builder@host) (gcc version 6.4.1) #1" -> 4.9.818
accept 43 "Linux version 6.12.88+deb13-arm64 (builder@host) (gcc version 14.2.0) #1" -> 6.12.88
accept 44 "Linux version 4.9.9-vendor (builder@host) (gcc version 6.4.1) #1" -> 4.9.9
accept 45 "Linux version 4.9.918-vendor (builder@host) (gcc version 6.4.1) #1" -> 4.9.918
accept 46 "Linux version 6.12.98+deb13-arm64 (builder@host) (gcc version 14.2.0) #1" -> 6.12.98
refuse "Loading modules backported from Linux version v4.19.237-0-ga6e4a1818efa"
refuse "Linux version master-2014-05-19-0-g3bea516"
refuse "This program needs Linux version 2.6.27 or newer"
refuse "%s version %s"

