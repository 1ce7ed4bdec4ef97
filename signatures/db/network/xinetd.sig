# SPDX-License-Identifier: CC0-1.0
component  xinetd
type       application
purl       pkg:generic/xinetd@{version}
cpe        cpe:2.3:a:xinetd:xinetd:{version}:*:*:*:*:*:*:*
supplier   xinetd
license    xinetd
url        vcs https://github.com/openSUSE/xinetd

rule 1 strings rodata "A fatal error was encountered while parsing the default section. xinetd will exit."
rule 2 lone "2.3.{patch}" needs 1 version "2.3.{patch}"
rule 3 lone "2.3.{patch}.{micro}" needs 1 version "2.3.{patch}.{micro}"
accept 1 "A fatal error was encountered while parsing the default section. xinetd will exit." -> -
accept 2 "2.3.15" -> 2.3.15
accept 3 "2.3.15.3" -> 2.3.15.3
refuse "/etc/xinetd.d"
