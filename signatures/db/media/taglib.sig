# SPDX-License-Identifier: CC0-1.0
component  taglib
type       library
purl       pkg:generic/taglib@{version}
cpe        cpe:2.3:a:taglib:taglib:{version}:*:*:*:*:*:*:*
supplier   TagLib project
license    LGPL-2.1-only OR MPL-1.1
alias      libtag

# Since 2.0 the number of the file is the version; libtag.so.1.19.0 is release 1.13.
rule 1 soname "libtag.so.{soversion}"
rule 2 filename "libtag.so.{major}.{minor}.{patch}" >=2.0

accept 1 "libtag.so.1" -> -
accept 2 "libtag.so.2.0.2" -> 2.0.2
refuse "libtag_c.so.0"
