# SPDX-License-Identifier: CC0-1.0
component  lttng-ust
type       library
purl       pkg:generic/lttng-ust@{version}
supplier   EfficiOS
license    LGPL-2.1-only
alias      liblttng-ust

# No file of it says the version.
rule 1 soname "liblttng-ust.so.{soversion}"
rule 2 soname "liblttng-ust-ctl.so.{soversion}"
rule 3 soname "liblttng-ust-common.so.{soversion}"
rule 4 soname "liblttng-ust-{word}.so.{soversion}"

accept 1 "liblttng-ust.so.1" -> -
accept 2 "liblttng-ust-ctl.so.5" -> -
accept 3 "liblttng-ust-common.so.1" -> -
accept 4 "liblttng-ust-cyg-profile.so.1" -> -
refuse "liblttng-ust.a"
