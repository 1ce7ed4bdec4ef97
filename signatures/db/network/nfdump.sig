# SPDX-License-Identifier: CC0-1.0
component  nfdump
type       application
purl       pkg:generic/nfdump@{version}
cpe        cpe:2.3:a:nfdump_project:nfdump:{version}:*:*:*:*:*:*:*
supplier   Peter Haag
license    BSD-3-Clause
url        vcs https://github.com/phaag/nfdump
alias      nfcapd

# Every program has a copy of lz4 in it, with its version (1.8.0).
rule 1 strings rodata "Time format error at '%s': unexpected character: '%c'.\n"
rule 2 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" >=1.6.18 <1.8 needs 1

accept 1 "Time format error at '%s': unexpected character: '%c'.\n" -> -
accept 2 "1.7.1" -> 1.7.1
refuse "nfdump: Version: 1.7.1"
