# SPDX-License-Identifier: CC0-1.0
component  comedilib
type       library
purl       pkg:generic/comedilib@{version}
supplier   Comedi
license    LGPL-2.1-only
alias      libcomedi libcomedi0 comedi

rule 1 soname "libcomedi.so.{soversion}"
rule 2 filename "libcomedi.so.{dotted}" >=0.7.0
rule 3 banner rodata "{start}comedi_config version {dotted}\n"
rule 4 symbols comedi_apply_calibration comedi_arm_channel comedi_get_version_code

accept 1 "libcomedi.so.0" -> -
accept 2 "libcomedi.so.0.11.0" -> 0.11.0
accept 3 "comedi_config version 0.11.0\n" -> 0.11.0
accept 4 "comedi_apply_calibration comedi_arm_channel comedi_get_version_code" -> -
refuse "Buffer resizing requires Comedi version >= 0.7.57"
