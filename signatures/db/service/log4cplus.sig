# SPDX-License-Identifier: CC0-1.0
component  log4cplus
type       library
purl       pkg:generic/log4cplus@{version}
supplier   log4cplus project
license    Apache-2.0
alias      liblog4cplus

rule 1 soname "liblog4cplus-{soversion}.so.{d}"
rule 2 soname "liblog4cplus.so.{soversion}"
rule 3 symbols _ZN9log4cplus10versionStrE _ZN9log4cplus7helpers12ServerSocket15interruptAcceptEv
rule 4 lone "{major1}.{minor}.{patch}" needs 1,2,3

accept 1 "liblog4cplus-2.0.so.3" -> -
accept 2 "liblog4cplus.so.9" -> -
accept 3 "_ZN9log4cplus10versionStrE _ZN9log4cplus7helpers12ServerSocket15interruptAcceptEv" -> -
accept 4 "2.0.8" -> 2.0.8
refuse "log4cplus:ERROR "
