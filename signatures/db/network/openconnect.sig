# SPDX-License-Identifier: CC0-1.0
component  openconnect
type       application
purl       pkg:generic/openconnect@{version}
cpe        cpe:2.3:a:infradead:openconnect:{version}:*:*:*:*:*:*:*
supplier   David Woodhouse
license    LGPL-2.1-only
url        website https://www.infradead.org/openconnect/
url        vcs https://gitlab.com/openconnect/openconnect
alias      libopenconnect libopenconnect5

rule 1 soname "libopenconnect.so.{soversion}"
rule 2 getter openconnect_get_version string "v{dotted}"
rule 3 getter openconnect_get_version string "v{dotted}-{d}"
rule 4 strings rodata "Open client for multiple VPN protocols, version %s"
rule 5 lone "v9.0{minor1}" needs 4 version "9.0{minor}"
rule 6 lone "v9.0{minor1}-{d}" needs 4 version "9.0{minor}"
rule 7 lone "v9.1{minor1}" needs 4 version "9.1{minor}"
rule 8 lone "v9.1{minor1}-{d}" needs 4 version "9.1{minor}"
accept 1 "libopenconnect.so.5" -> -
accept 2 "v9.12" -> 9.12
accept 3 "v9.01-3" -> 9.01
accept 4 "Open client for multiple VPN protocols, version %s" -> -
accept 5 "v9.01" -> 9.01
accept 6 "v9.01-3" -> 9.01
accept 7 "v9.12" -> 9.12
accept 8 "v9.12-1" -> 9.12
refuse "Cisco AnyConnect or OpenConnect"
