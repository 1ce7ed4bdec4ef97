# SPDX-License-Identifier: CC0-1.0
component  dlt-daemon
type       application
purl       pkg:generic/dlt-daemon@{version}
supplier   COVESA
license    MPL-2.0
alias      libdlt

rule 1 strings rodata "DLT Package Version: %s %s, Package Revision: %s, build on %s %s"
rule 2 lone "{major}.{minor}.{patch}" needs 1,3
rule 3 soname "libdlt.so.{soversion}"
rule 4 filename "libdlt.so.{major}.{minor}.{patch}"

accept 1 "DLT Package Version: %s %s, Package Revision: %s, build on %s %s" -> -
accept 2 "2.18.8" -> 2.18.8
accept 3 "libdlt.so.2" -> -
accept 4 "libdlt.so.2.18.8" -> 2.18.8
refuse "DLT Package Version: 2.18.8 STABLE, Package Revision: v2.18.8"
