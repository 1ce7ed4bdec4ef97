# SPDX-License-Identifier: CC0-1.0
component  ssleay
type       library
purl       pkg:generic/ssleay@{version}
cpe        cpe:2.3:a:ssleay:ssleay:{version}:*:*:*:*:*:*:*
supplier   Eric Young
license    SSLeay-standalone

rule 1 banner rodata "{start}SSLeay {version} {d}-{month}-{year}"

accept 1 "SSLeay 0.9.0b 29-Jun-1998" -> 0.9.0b
refuse "Eric Young (SSLeay)"
