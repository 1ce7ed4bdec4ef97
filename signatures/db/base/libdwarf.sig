# SPDX-License-Identifier: CC0-1.0
component  libdwarf
type       library
purl       pkg:generic/libdwarf@{version}
cpe        cpe:2.3:a:libdwarf_project:libdwarf:{version}:*:*:*:*:*:*:*
supplier   David Anderson
license    LGPL-2.1-only
url        vcs https://github.com/davea42/libdwarf-code
alias      dwarfutils libdwarf1 libdwarf0

rule 1 soname "libdwarf.so.{soversion}"
rule 2 getter dwarf_package_version string "{version}" needs 1
rule 3 symbols dwarf_get_version_of_die dwarf_CU_dieoffset_given_die dwarf_formsig8_const

accept 1 "libdwarf.so.1" -> -
accept 2 "20210528" -> 20210528
accept 3 "dwarf_CU_dieoffset_given_die dwarf_formsig8_const dwarf_get_version_of_die" -> -
refuse "libdwarf 0.11.1"
