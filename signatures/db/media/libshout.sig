# SPDX-License-Identifier: CC0-1.0
component  libshout
type       library
purl       pkg:generic/libshout@{version}
supplier   Xiph.Org Foundation
license    LGPL-2.0-or-later
alias      libshout3

rule 1 soname "libshout.so.{soversion}"
rule 2 symbols shout_set_metadata_utf8 shout_get_connected shout_version
rule 3 banner rodata "{start}libshout/{dotted}{end}" needs 1,2

accept 1 "libshout.so.3" -> -
accept 2 "shout_set_metadata_utf8 shout_get_connected shout_version" -> -
accept 3 "libshout/2.4.6" -> 2.4.6
refuse "libshout/2.4.6"
