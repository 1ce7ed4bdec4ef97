# SPDX-License-Identifier: CC0-1.0
component  shairport-sync
type       application
purl       pkg:generic/shairport-sync@{version}
supplier   Mike Brady
license    MIT
url        vcs https://github.com/mikebrady/shairport-sync

rule 1 strings rodata "Can't print version string!" "AirPlay version %d detected."
rule 2 lone "{major1}.{minor}.{patch}" >=2.0 <6.0 needs 1

accept 1 "Can't print version string!\0AirPlay version %d detected." -> -
accept 2 "4.3.7" -> 4.3.7
refuse "shairport-sync.conf"
