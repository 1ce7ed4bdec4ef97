# SPDX-License-Identifier: CC0-1.0
component  zlog
type       library
purl       pkg:generic/zlog@{version}
cpe        cpe:2.3:a:zlog_project:zlog:{version}:*:*:*:*:*:*:*
supplier   Hardy Simpson
license    LGPL-2.1-or-later
alias      libzlog

# No Debian package has it: what it prints is known from its published source.
rule 1 soname "libzlog.so.{soversion}"
rule 2 strings rodata "------compile time[%s %s], version[%s]------"
rule 3 lone "1.{minor}.{patch}" needs 1,2 version "1.{minor}.{patch}"
rule 4 getter zlog_version string

accept 1 "libzlog.so.1" -> -
accept 2 "------compile time[%s %s], version[%s]------" -> -
accept 3 "1.2.15" -> 1.2.15
accept 4 "1.2.15" -> 1.2.15
refuse "zlog version: 1.2.15"
