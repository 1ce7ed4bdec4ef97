# SPDX-License-Identifier: CC0-1.0
component  taglib
type       library
purl       pkg:generic/taglib@{version}
supplier   TagLib
license    LGPL-2.1-only OR MPL-1.1
cpe        cpe:2.3:a:taglib:taglib:{version}:*:*:*:*:*:*:*
alias      libtag libtag1v5 libtag2

rule 1 soname "libtag.so.{soversion}"
rule 2 filename "libtag.so.2.{minor}.{patch}" version "2.{minor}.{patch}"
rule 3 soname "libtag.so.1" >=1.0 <2.0
rule 4 soname "libtag_c.so.{soversion}"
rule 5 symbols _ZN6TagLib7FileRef16FileTypeResolverC1Ev _ZN6TagLib3S3M10Properties17setTrackerVersionEt

accept 1 "libtag.so.2" -> -
accept 2 "libtag.so.2.0.2" -> 2.0.2
accept 3 "libtag.so.1" -> -
accept 4 "libtag_c.so.2" -> -
accept 5 "_ZN6TagLib7FileRef16FileTypeResolverC1Ev _ZN6TagLib3S3M10Properties17setTrackerVersionEt" -> -
refuse "TagLib"
