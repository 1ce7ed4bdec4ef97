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
rule 3 soname "libjxl_threads.so.{soversion}"
rule 4 soname "libjxl_cms.so.{soversion}"
rule 5 filename "libjxl_threads.so.{major}.{minor}.{patch}"
rule 6 filename "libjxl_cms.so.{major}.{minor}.{patch}"

accept 1 "libjxl.so.0.7" -> -
accept 2 "libjxl.so.0.7.0" -> 0.7.0
accept 3 "libjxl_threads.so.0.7" -> -
accept 4 "libjxl_cms.so.0.11" -> -
accept 5 "libjxl_threads.so.0.7.0" -> 0.7.0
accept 6 "libjxl_cms.so.0.11.1" -> 0.11.1
refuse "libjxl.a"
