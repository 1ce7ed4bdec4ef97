# SPDX-License-Identifier: CC0-1.0
component  libminc
type       library
purl       pkg:generic/libminc@{version}
supplier   McConnell Brain Imaging Centre
license    HPND
url        vcs https://github.com/BIC-MNI/libminc
alias      libminc2

rule 1 soname "libminc2.so.{soversion}"
rule 2 soname "libminc_io.so.{soversion}"
rule 3 symbols miget_version miget_volume_valid_min miset_volume_valid_min
rule 4 lone "2.4.0{patch1}" version "2.4.0{patch}" needs 3

accept 1 "libminc2.so.5.3.0" -> -
accept 2 "libminc_io.so.5.3.0" -> -
accept 3 "miget_version miget_volume_valid_min miset_volume_valid_min" -> -
accept 4 "2.4.06" -> 2.4.06
refuse "libminc2.so"
