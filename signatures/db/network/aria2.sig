# SPDX-License-Identifier: CC0-1.0
component  aria2
type       application
purl       pkg:generic/aria2@{version}
cpe        cpe:2.3:a:aria2_project:aria2:{version}:*:*:*:*:*:*:*
supplier   aria2 project
license    GPL-2.0-or-later
alias      aria2c libaria2

rule 1 strings rodata " --allow-piece-length-change[=true|false] If false is given, aria2 aborts"
rule 2 lone "1.{minor2}.0" needs 1 version "1.{minor}.0"
rule 3 soname "libaria2.so.{soversion}"

accept 1 " --allow-piece-length-change[=true|false] If false is given, aria2 aborts" -> -
accept 2 "1.37.0" -> 1.37.0
accept 3 "libaria2.so.0" -> -
refuse "User-Agent: aria2/1.36.0"
refuse "aria2c --version | grep 1.36.0"
