# SPDX-License-Identifier: CC0-1.0
component  libmspack
type       library
purl       pkg:generic/libmspack@{version}
cpe        cpe:2.3:a:kyzer:libmspack:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:libmspack_project:libmspack:{version}:*:*:*:*:*:*:*
supplier   Stuart Caie
license    LGPL-2.1-only
url        website https://www.cabextract.org.uk/libmspack/
url        vcs https://github.com/kyz/libmspack
alias      libmspack0

rule 1 soname "libmspack.so.{soversion}"
rule 2 symbols mspack_create_chm_decompressor mspack_create_kwaj_decompressor mspack_destroy_szdd_decompressor

accept 1 "libmspack.so.0" -> -
accept 2 "mspack_create_chm_decompressor mspack_create_kwaj_decompressor mspack_destroy_szdd_decompressor" -> -
refuse "cabextract version 1.9"
