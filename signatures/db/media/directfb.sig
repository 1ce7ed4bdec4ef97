# SPDX-License-Identifier: CC0-1.0
component  directfb
type       library
purl       pkg:generic/directfb@{version}
supplier   DirectFB project
license    LGPL-2.1-or-later
alias      libdirectfb

rule 1 banner rodata "~~~| DirectFB {version} |~~~"
rule 2 banner rodata "{start}DirectFB version {version}\n"
rule 3 soname "libdirectfb-{d}.{d}.so.{soversion}"
rule 4 soname "libdirect-{d}.{d}.so.{soversion}"
rule 5 soname "libfusion-{d}.{d}.so.{soversion}"

accept 1 "~~~~~~~~| DirectFB 1.7.7 |~~~~~~~~" -> 1.7.7
accept 2 "DirectFB version 1.7.7\n" -> 1.7.7
accept 3 "libdirectfb-1.7.so.7.0.0" -> -
accept 4 "libdirect-1.7.so.7.0.0" -> -
accept 5 "libfusion-1.7.so.7.0.0" -> -
refuse "DirectFB 1.7.7 is not there"
