# SPDX-License-Identifier: CC0-1.0
component  sbc
type       library
purl       pkg:generic/sbc@{version}
supplier   BlueZ project
license    LGPL-2.1-or-later
alias      libsbc libsbc1

rule 1 soname "libsbc.so.{soversion}"
rule 2 symbols sbc_reinit_a2dp sbc_init_msbc sbc_get_implementation_info

accept 1 "libsbc.so.1" -> -
accept 2 "sbc_reinit_a2dp sbc_init_msbc sbc_get_implementation_info" -> -
refuse "SBC_1.3"
