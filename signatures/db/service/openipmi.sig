# SPDX-License-Identifier: CC0-1.0
component  openipmi
type       library
purl       pkg:generic/openipmi@{version}
supplier   OpenIPMI project
license    LGPL-2.0-or-later
alias      libopenipmi

rule 1 soname "libOpenIPMI.so.{soversion}"
rule 2 soname "libOpenIPMIutils.so.{soversion}"
rule 3 getter ipmi_openipmi_version string
rule 4 soname "libOpenIPMIcmdlang.so.{soversion}"
rule 5 soname "libOpenIPMIposix.so.{soversion}"
rule 6 soname "libOpenIPMIpthread.so.{soversion}"
rule 7 soname "libOpenIPMIui.so.{soversion}"
rule 8 soname "libIPMIlanserv.so.{soversion}"

accept 1 "libOpenIPMI.so.0" -> -
accept 2 "libOpenIPMIutils.so.0" -> -
accept 3 "2.0.33" -> 2.0.33
accept 4 "libOpenIPMIcmdlang.so.0" -> -
accept 5 "libOpenIPMIposix.so.0" -> -
accept 6 "libOpenIPMIpthread.so.0" -> -
accept 7 "libOpenIPMIui.so.1" -> -
accept 8 "libIPMIlanserv.so.0" -> -
refuse "libopenipmi.a"
