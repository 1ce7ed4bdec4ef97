# SPDX-License-Identifier: CC0-1.0
component  libopenmpt
type       library
purl       pkg:generic/libopenmpt@{version}
cpe        cpe:2.3:a:openmpt:libopenmpt:{version}:*:*:*:*:*:*:*
supplier   OpenMPT project
license    BSD-3-Clause

rule 1 soname "libopenmpt.so.{soversion}"
rule 2 banner rodata "/openmpt/tags/libopenmpt-{version}{end}"
rule 3 getter _ZN7openmpt19get_library_versionEv hex:MNNPPPP >=0.3.0

accept 1 "libopenmpt.so.0" -> -
accept 2 "https://source.openmpt.org/svn/openmpt/tags/libopenmpt-0.6.9" -> 0.6.9
accept 3 "0x0007000d" -> 0.7.13
refuse "libopenmpt-0.6.9"
