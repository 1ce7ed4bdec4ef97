# SPDX-License-Identifier: CC0-1.0
component  zlog
type       library
purl       pkg:generic/zlog@{version}
cpe        cpe:2.3:a:zlog_project:zlog:{version}:*:*:*:*:*:*:*
supplier   Hardy Simpson
license    LGPL-2.1-or-later
alias      libzlog

rule 1 soname "libzlog.so.{soversion}"
rule 2 strings rodata "------compile time[%s %s], version[%s]------"
# 1.2.18 still says 1.2.12, from 1.2.19 on the number is made from one place
rule 3 lone "1.{minor}.{patch}" needs 1,2 version "1.{minor}.{patch}" >1.2.18
rule 4 getter zlog_version string >1.2.18
rule 5 lone "1.{minor}.{patch}" needs 1,2 version "1.{minor}.{patch}" <1.2.12
rule 6 getter zlog_version string <1.2.12
rule 7 filename "libzlog.so.1.2.{patch}" version "1.2.{patch}" >=1.2.12

accept 1 "libzlog.so.1" -> -
accept 2 "------compile time[%s %s], version[%s]------" -> -
accept 3 "1.2.19" -> 1.2.19
accept 4 "1.2.19" -> 1.2.19
accept 5 "1.2.9" -> 1.2.9
accept 6 "1.2.9" -> 1.2.9
accept 7 "libzlog.so.1.2.18" -> 1.2.18
refuse "zlog version: 1.2.15"
