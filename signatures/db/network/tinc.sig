# SPDX-License-Identifier: CC0-1.0
component  tinc
type       application
purl       pkg:generic/tinc@{version}
cpe        cpe:2.3:a:tinc-vpn:tinc:{version}:*:*:*:*:*:*:*
supplier   Guus Sliepen
license    GPL-2.0-or-later
url        website http://www.tinc-vpn.org/
url        vcs https://github.com/gsliepen/tinc
alias      tincd

rule 1 strings rodata "The tincd for net `%s' is no longer running. " "No other tincd is running.\n"
rule 2 lone "1.{minor1}.{patch}" version "1.{minor}.{patch}" >=1.0 <1.2 needs 1

accept 1 "The tincd for net `%s' is no longer running. \0No other tincd is running.\n" -> -
accept 2 "1.0.36" -> 1.0.36
refuse "/etc/tinc/%s/tinc.conf"
