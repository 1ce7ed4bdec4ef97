# SPDX-License-Identifier: CC0-1.0
component  lttng-tools
type       application
purl       pkg:generic/lttng-tools@{version}
supplier   EfficiOS
license    GPL-2.0-only
alias      liblttng-ctl

rule 1 banner rodata "{start}lttng version {version} - "
rule 2 banner rodata "{start}%s (LTTng Trace Control) {version} - "
rule 3 soname "liblttng-ctl.so.{soversion}"

accept 1 "lttng version 2.13.9 - Nordicit" -> 2.13.9
accept 2 "%s (LTTng Trace Control) 2.13.9 - Nordicit" -> 2.13.9
accept 3 "liblttng-ctl.so.0" -> -
refuse "lttng 2.13.9"
