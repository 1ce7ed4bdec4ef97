# SPDX-License-Identifier: CC0-1.0
component  liburcu
type       library
purl       pkg:generic/liburcu@{version}
supplier   EfficiOS
license    LGPL-2.1-or-later
alias      userspace-rcu urcu

# No file of it says the version.
rule 1 soname "liburcu.so.{soversion}"
rule 2 soname "liburcu-cds.so.{soversion}"
rule 3 soname "liburcu-qsbr.so.{soversion}"
rule 4 soname "liburcu-bp.so.{soversion}"
rule 5 soname "liburcu-mb.so.{soversion}"
rule 6 soname "liburcu-memb.so.{soversion}"
rule 7 soname "liburcu-common.so.{soversion}"
rule 8 soname "liburcu-signal.so.{soversion}"
rule 9 filename "liburcu-bp.so.8.0.0" <0.15.2
rule 10 filename "liburcu-bp.so.8.1.0" >0.13.2
rule 11 filename "liburcu-cds.so.8.0.0" <0.15.2
rule 12 filename "liburcu-cds.so.8.1.0" >0.13.2

accept 1 "liburcu.so.8" -> -
accept 2 "liburcu-cds.so.8" -> -
accept 3 "liburcu-qsbr.so.8" -> -
accept 4 "liburcu-bp.so.8" -> -
accept 5 "liburcu-mb.so.8" -> -
accept 6 "liburcu-memb.so.8" -> -
accept 7 "liburcu-common.so.8" -> -
accept 8 "liburcu-signal.so.8" -> -
accept 9 "liburcu-bp.so.8.0.0" -> -
accept 10 "liburcu-bp.so.8.1.0" -> -
accept 11 "liburcu-cds.so.8.0.0" -> -
accept 12 "liburcu-cds.so.8.1.0" -> -
refuse "liburcu.a"
