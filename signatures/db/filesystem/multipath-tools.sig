# SPDX-License-Identifier: CC0-1.0
component  multipath-tools
type       application
purl       pkg:generic/multipath-tools@{version}
cpe        cpe:2.3:a:opensvc:multipath-tools:{version}:*:*:*:*:*:*:*
supplier   Christophe Varoqui
license    LGPL-2.0-only
alias      multipathd libmultipath

rule 1 strings rodata "multipath-tools v%d.%d.%d (%.2d/%.2d, 20%.2d)"
rule 2 soname "libmultipath.so.{soversion}"
rule 3 soname "libmpathpersist.so.{soversion}"
rule 4 banner rodata "multipath-tools v%d.%d.%d (" arguments

accept 1 "multipath-tools v%d.%d.%d (%.2d/%.2d, 20%.2d)" -> -
accept 2 "libmultipath.so.0" -> -
accept 3 "libmpathpersist.so.0" -> -
accept 4 "multipath-tools v%d.%d.%d (%.2d/%.2d, 20%.2d)" -> -
refuse "multipath-tools v0.9.4 (01/31, 2023)"
