# SPDX-License-Identifier: CC0-1.0
component  zbar
type       library
purl       pkg:generic/zbar@{version}
cpe        cpe:2.3:a:zbar_project:zbar:{version}:*:*:*:*:*:*:*
supplier   Jeff Brown
license    LGPL-2.1-or-later
url        vcs https://github.com/mchehab/zbar
alias      libzbar

rule 1 soname "libzbar.so.{soversion}"
rule 2 symbols zbar_image_scanner_create zbar_scanner_create zbar_decoder_create
rule 3 getter zbar_version args:3
accept 1 "libzbar.so.0" -> -
accept 2 "zbar_image_scanner_create zbar_scanner_create zbar_decoder_create" -> -
accept 3 "0.23.92" -> 0.23.92
refuse "zbar_version"
