# SPDX-License-Identifier: CC0-1.0
component  ortp
type       library
purl       pkg:generic/ortp@{version}
supplier   Belledonne Communications
license    GPL-3.0-or-later
alias      libortp

rule 1 soname "libortp.so.{soversion}"
rule 2 banner rodata "{start}oRTP-{version} initialized"
rule 3 banner rodata "{start}oRTP-{version}{end}"

accept 1 "libortp.so.16" -> -
accept 2 "oRTP-5.3.105 initialized with Atomic protection." -> 5.3.105
accept 3 "oRTP-5.3.105" -> 5.3.105
refuse "User-Agent: oRTP-5.3.105"
