# SPDX-License-Identifier: CC0-1.0
component  espeak-ng
type       library
purl       pkg:generic/espeak-ng@{version}
supplier   espeak-ng project
license    GPL-3.0-or-later
alias      libespeak-ng

rule 1 soname "libespeak-ng.so.{soversion}"
rule 2 lone "{major}.{minor}.{patch}" needs 1
rule 3 lone "{major}.{minor}" needs 1

accept 1 "libespeak-ng.so.1" -> -
accept 2 "1.52.0" -> 1.52.0
accept 3 "1.51" -> 1.51
refuse "espeak-ng 1.52.0"
