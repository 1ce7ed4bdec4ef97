# SPDX-License-Identifier: CC0-1.0
component  aria2
type       application
purl       pkg:generic/aria2@{version}
supplier   Tatsuhiro Tsujikawa
license    GPL-2.0-or-later
alias      aria2c

rule 1 symbols _ZNK5aria29Exception10stackTraceB5cxx11Ev
rule 2 filename "bin/aria2c"

accept 1 "_ZNK5aria29Exception10stackTraceB5cxx11Ev" -> -
accept 2 "usr/bin/aria2c" -> -
refuse "aria2c: "
