# SPDX-License-Identifier: CC0-1.0
component  simple-tpm-pk11
type       library
purl       pkg:generic/simple-tpm-pk11@{version}
supplier   Thomas Habets
license    Apache-2.0
url        vcs https://github.com/ThomasHabets/simple-tpm-pk11

rule 1 banner rodata "{start}simple-tpm-pk11 {version}{end}"
rule 2 soname "libsimple-tpm-pk11.so.{soversion}"

accept 1 "simple-tpm-pk11 0.06" -> 0.06
accept 2 "libsimple-tpm-pk11.so.0" -> -
refuse "simple-tpm-pk11.so"
