# SPDX-License-Identifier: CC0-1.0
component  imlib2
type       library
purl       pkg:generic/imlib2@{version}
cpe        cpe:2.3:a:enlightenment:imlib2:{version}:*:*:*:*:*:*:*
supplier   Enlightenment project
license    Imlib2
url        website https://docs.enlightenment.org/api/imlib2/html/index.html
alias      libimlib2

rule 1 soname "libImlib2.so.{soversion}"
rule 2 filename "libImlib2.so.1.{minor}.{patch}" version "1.{minor}.{patch}"
rule 3 getter imlib_version dec:MNNPP needs 1
rule 4 symbols imlib_context_set_dither imlib_add_color_to_color_range imlib_updates_get_next

accept 1 "libImlib2.so.1" -> -
accept 2 "libImlib2.so.1.12.4" -> 1.12.4
accept 3 "11000" -> 1.10.0
accept 4 "imlib_add_color_to_color_range imlib_context_set_dither imlib_updates_get_next" -> -
refuse "Imlib2 image cache"
