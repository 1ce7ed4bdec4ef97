# SPDX-License-Identifier: CC0-1.0
component  libgd
type       library
purl       pkg:generic/libgd@{version}
cpe        cpe:2.3:a:libgd:libgd:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:libgd:gd_graphics_library:{version}:*:*:*:*:*:*:*
supplier   GD project
license    GD
url        website https://libgd.github.io/
url        vcs https://github.com/libgd/libgd
alias      libgd3 gd libgd2

rule 1 soname "libgd.so.{soversion}"
rule 2 symbols gdImageCreateTrueColor gdImageCopyResampled gdImagePngCtx
rule 3 getter gdVersionString string "{dotted}"

accept 1 "libgd.so.3" -> -
accept 2 "gdImageCreateTrueColor gdImageCopyResampled gdImagePngCtx" -> -
accept 3 "2.3.3" -> 2.3.3
refuse "CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90"
