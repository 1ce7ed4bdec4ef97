# SPDX-License-Identifier: CC0-1.0
component  icu
type       library
purl       pkg:generic/icu@{version}
cpe        cpe:2.3:a:unicode:international_components_for_unicode:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:icu-project:international_components_for_unicode:{version}:*:*:*:*:*:*:*
supplier   Unicode Consortium
license    Unicode-3.0 >=74
license    Unicode-DFS-2016 >=58 <74
license    ICU <58
url        website https://icu.unicode.org/
url        vcs https://github.com/unicode-org/icu
alias      libicu libicuuc libicui18n libicudata libicuio libicu72 libicu76 icu4c

rule 1 soname "libicuuc.so.{soversion}"
rule 2 soname "libicui18n.so.{soversion}"
rule 3 soname "libicudata.so.{soversion}"
rule 4 soname "libicuio.so.{soversion}"
rule 5 soname "libicutu.so.{soversion}"
rule 6 soname "libicutest.so.{soversion}"
rule 7 filename "libicuuc.so.{major}.{minor}" >=49
rule 8 filename "libicui18n.so.{major}.{minor}" >=49
rule 9 filename "libicudata.so.{major}.{minor}" >=49
rule 10 filename "libicuio.so.{major}.{minor}" >=49
rule 11 filename "libicutu.so.{major}.{minor}" >=49
rule 12 filename "libicutest.so.{major}.{minor}" >=49
rule 13 lone "{major}.{minor}" needs 1 >=49
rule 14 soname "libicule.so.{soversion}"
rule 15 soname "libiculx.so.{soversion}"
rule 16 strings rodata "%s v2.1  ICU "
rule 17 banner rodata "{start}%s v2.1  ICU {dotted}\n"
# the name of the data that goes with libicuuc; it has a second one for big-endian machines
rule 18 banner rodata "{start}icudt{d}l{end}"
rule 19 banner rodata "{start}icudt{d}b{end}"
accept 1 "libicuuc.so.76" -> -
accept 2 "libicui18n.so.76" -> -
accept 3 "libicudata.so.76" -> -
accept 4 "libicuio.so.76" -> -
accept 5 "libicutu.so.76" -> -
accept 6 "libicutest.so.76" -> -
accept 7 "libicuuc.so.76.1" -> 76.1
accept 8 "libicui18n.so.76.1" -> 76.1
accept 9 "libicudata.so.76.1" -> 76.1
accept 10 "libicuio.so.76.1" -> 76.1
accept 11 "libicutu.so.76.1" -> 76.1
accept 12 "libicutest.so.76.1" -> 76.1
accept 13 "76.1" -> 76.1
accept 14 "libicule.so.50" -> -
accept 15 "libiculx.so.50" -> -
accept 16 "\0%s v2.1  ICU 72.1\n\0-o\0" -> -
accept 17 "\0%s v2.1  ICU 72.1\n\0-o\0" -> 72.1
accept 18 "icudt73l" -> -
accept 19 "icudt73b" -> -
refuse "ICU 72.1"
