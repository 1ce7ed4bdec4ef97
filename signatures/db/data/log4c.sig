# SPDX-License-Identifier: CC0-1.0
component  log4c
type       library
purl       pkg:generic/log4c@{version}
supplier   log4c project
license    LGPL-2.1-or-later
alias      liblog4c

rule 1 soname "liblog4c.so.{soversion}"
rule 2 lone "{major}.{minor}.{patch}" needs 1

accept 1 "liblog4c.so.3" -> -
accept 2 "1.2.4" -> 1.2.4
refuse "liblog4c.a"
