# SPDX-License-Identifier: CC0-1.0
component  libxv
type       library
purl       pkg:generic/libxv@{version}
cpe        cpe:2.3:a:x.org:libxv:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:x:libxv:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    HPND
alias      libxv1

rule 1 soname "libXv.so.{soversion}"
rule 2 symbols XvCreateImage XvQueryAdaptors XvQueryBestSize

accept 1 "libXv.so.1" -> -
accept 2 "XvCreateImage XvQueryAdaptors XvQueryBestSize" -> -
refuse "XVideo"
