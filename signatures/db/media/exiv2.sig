# SPDX-License-Identifier: CC0-1.0
component  exiv2
type       library
purl       pkg:generic/exiv2@{version}
cpe        cpe:2.3:a:exiv2:exiv2:{version}:*:*:*:*:*:*:*
supplier   Exiv2 project
license    GPL-2.0-or-later
url        website https://www.exiv2.org/
url        vcs https://github.com/Exiv2/exiv2
alias      libexiv2

rule 1 soname "libexiv2.so.{soversion}"
rule 2 strings rodata "Exiv2 exception in adjust action for file "
rule 3 strings rodata "Unknown Exiv2 Makernote info tag"
rule 4 lone "0.{minor2}.{patch1}" needs 3 version "0.{minor}.{patch}"
rule 5 banner rodata "{start}exiv2 {dotted}{end}" needs 2
accept 1 "libexiv2.so.27" -> -
accept 2 "Exiv2 exception in adjust action for file " -> -
accept 3 "Unknown Exiv2 Makernote info tag" -> -
accept 4 "0.27.6" -> 0.27.6
accept 5 "exiv2 0.27.6" -> 0.27.6
refuse "exiv2 0.27.6"
