# SPDX-License-Identifier: CC0-1.0
component  sbc
type       library
purl       pkg:generic/sbc@{version}
supplier   BlueZ project
license    LGPL-2.1-or-later
url        website https://www.bluez.org/
url        vcs https://git.kernel.org/pub/scm/bluetooth/sbc.git
alias      libsbc libsbc1

rule 1 soname "libsbc.so.{soversion}"
rule 2 symbols sbc_reinit_a2dp sbc_init_msbc sbc_get_implementation_info
rule 3 strings rodata "SBC decoder utility ver %s\n"
rule 4 strings rodata "SBC encoder utility ver %s\n"
rule 5 lone "{major1}.{minor}" >=1.0 <4.0 needs 3,4

accept 1 "libsbc.so.1" -> -
accept 2 "sbc_reinit_a2dp sbc_init_msbc sbc_get_implementation_info" -> -
accept 3 "SBC decoder utility ver %s\n" -> -
accept 4 "SBC encoder utility ver %s\n" -> -
accept 5 "2.0" -> 2.0
refuse "SBC_1.3"
