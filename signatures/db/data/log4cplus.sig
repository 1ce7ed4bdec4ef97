# SPDX-License-Identifier: CC0-1.0
component  log4cplus
type       library
purl       pkg:generic/log4cplus@{version}
supplier   Vaclav Haisman, Tad E. Smith
license    BSD-2-Clause OR Apache-2.0
alias      liblog4cplus

rule 1 soname "liblog4cplus-{d}.{d}.so.{soversion}"
rule 2 symbols _ZN9log4cplus10versionStrE
rule 3 lone "{major}.{minor}.{patch}" needs 1,2

accept 1 "liblog4cplus-2.0.so.3" -> -
accept 2 "_ZN9log4cplus10versionStrE" -> -
accept 3 "2.0.8" -> 2.0.8
refuse "liblog4cplus.a"
