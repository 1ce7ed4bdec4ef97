# SPDX-License-Identifier: CC0-1.0
component  libteam
type       application
purl       pkg:generic/libteam@{version}
supplier   Jiri Pirko
license    LGPL-2.1-or-later
alias      teamd

rule 1 soname "libteam.so.{soversion}"
rule 2 banner rodata "{start}{dotted} successfully started.{end}" needs 3
rule 3 strings rodata "org.libteam.teamd"

accept 1 "libteam.so.5" -> -
accept 2 "1.31 successfully started." -> 1.31
accept 3 "org.libteam.teamd" -> -
refuse "1.31 successfully started."
