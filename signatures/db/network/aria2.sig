# SPDX-License-Identifier: CC0-1.0
component  aria2
type       application
purl       pkg:generic/aria2@{version}
cpe        cpe:2.3:a:aria2_project:aria2:{version}:*:*:*:*:*:*:*
supplier   aria2 project
license    GPL-2.0-or-later
alias      aria2c libaria2

rule 1 symbols _ZNK5aria29Exception10stackTraceB5cxx11Ev
rule 2 filename "bin/aria2c"
rule 3 soname "libaria2.so.{soversion}"
rule 4 banner rodata "{start}aria2/{dotted}{end}" needs 1,2,3
rule 5 lone "1.{minor2}.{patch}" needs 3,6 version "1.{minor}.{patch}" >=1.30.0
rule 6 strings rodata " --allow-piece-length-change[=true|false] If false is given, aria2 aborts"

accept 1 "_ZNK5aria29Exception10stackTraceB5cxx11Ev" -> -
accept 2 "usr/bin/aria2c" -> -
accept 3 "libaria2.so.0" -> -
accept 4 "aria2/1.36.0" -> 1.36.0
accept 5 "1.37.0" -> 1.37.0
accept 6 " --allow-piece-length-change[=true|false] If false is given, aria2 aborts" -> -
refuse "aria2c: "
refuse "User-Agent: aria2/1.36.0"
