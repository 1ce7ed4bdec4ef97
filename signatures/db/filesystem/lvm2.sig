# SPDX-License-Identifier: CC0-1.0
component  lvm2
type       application
purl       pkg:generic/lvm2@{version}
cpe        cpe:2.3:a:redhat:lvm2:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:heinz_mauelshagen:lvm2:{version}:*:*:*:*:*:*:*
supplier   Red Hat
license    GPL-2.0-only AND LGPL-2.1-only
url        website https://sourceware.org/lvm2/
url        vcs https://sourceware.org/git/lvm2.git
alias      device-mapper libdevmapper lvm dmsetup

# no soname rule: the version is in the programs, which link the library; the library's own text is another number
rule 1 banner rodata "{start}2.03.{patch}({d}) ({year}-" version "2.03.{patch}"
rule 2 banner rodata "{start}2.02.{patch}({d}) ({year}-" version "2.02.{patch}"
rule 3 banner rodata "{start}lvmpolld version: {soversion}({d}) ({year}-"
rule 4 symbols dm_task_create dm_task_run dm_tree_create dm_lib_init
rule 5 filename "libdevmapper.so.1.02.1"
rule 6 filename "libdevmapper-event.so.1.02.1"
rule 7 filename "liblvm2cmd.so.2.{d}"
rule 8 strings rodata "Library version:   %s\n" "Could not build device-mapper table for %s.\n"
rule 9 banner rodata "lvmpolld version: 2.03.{patch}({d})" version "2.03.{patch}"
rule 10 symbols lvm2_init lvm2_run lvm2_exit
rule 11 filename "dmeventd"
# the library has a version of its own, and both are released together
rule 12 banner rodata "{start}1.02.185 ({year}-{d}-{d}){end}" needs 4,5 >=2.03.16 <=2.03.16
rule 13 banner rodata "{start}1.02.205 ({year}-{d}-{d}){end}" needs 4,5 >=2.03.31 <=2.03.31
accept 1 "\02.03.16(2) (2022-05-18)\0" -> 2.03.16
accept 2 "\02.02.187(2) (2020-03-24)\0" -> 2.02.187
accept 3 "\0lvmpolld version: 2.03.16(2) (2022-05-18)\0" -> -
accept 4 "dm_task_create dm_task_run dm_tree_create dm_lib_init" -> -
accept 5 "libdevmapper.so.1.02.1" -> -
accept 6 "libdevmapper-event.so.1.02.1" -> -
accept 7 "liblvm2cmd.so.2.03" -> -
accept 8 "Library version:   %s\n\0Could not build device-mapper table for %s.\n" -> -
accept 9 "lvmpolld version: 2.03.16(2) (2022-05-18)" -> 2.03.16
accept 10 "lvm2_init lvm2_run lvm2_exit" -> -
accept 11 "dmeventd" -> -
accept 12 "1.02.185 (2022-05-18)" -> 2.03.16
accept 13 "1.02.205 (2025-02-27)" -> 2.03.31
refuse "# This requires LVM version 2.03.16(2)"
refuse "1.02.77 (2012-10-15)"
