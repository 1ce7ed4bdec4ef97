# SPDX-License-Identifier: CC0-1.0
component  libjxl
type       library
purl       pkg:generic/libjxl@{version}
cpe        cpe:2.3:a:libjxl_project:libjxl:{version}:*:*:*:*:*:*:*
supplier   JPEG XL project
license    BSD-3-Clause
alias      jpeg-xl

rule 1 soname "libjxl.so.{soversion}"
rule 2 filename "libjxl.so.{major}.{minor}.{patch}"

accept 1 "libjxl.so.0.7" -> -
accept 2 "libjxl.so.0.7.0" -> 0.7.0
refuse "libjxl.a"
