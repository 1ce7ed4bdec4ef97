# SPDX-License-Identifier: CC0-1.0
component  cachefilesd
type       application
purl       pkg:generic/cachefilesd@{version}
supplier   David Howells
license    GPL-2.0-or-later

rule 1 banner rodata "{start}cachefilesd version {version}"

accept 1 "cachefilesd version 0.10.10" -> 0.10.10
refuse "cachefilesd: daemon started"
