# SPDX-License-Identifier: CC0-1.0
component  sngrep
type       application
purl       pkg:generic/sngrep@{version}
cpe        cpe:2.3:a:irontec:sngrep:{version}:*:*:*:*:*:*:*
supplier   Irontec
license    GPL-3.0-or-later
url        vcs https://github.com/irontec/sngrep

rule 1 strings rodata "Don't display sngrep interface, just capture" "/etc/sngreprc"
rule 2 lone "1.{minor}.{patch}" needs 1 version "1.{minor}.{patch}"
accept 1 "Don't display sngrep interface, just capture  /etc/sngreprc" -> -
accept 2 "1.6.0" -> 1.6.0
refuse "/etc/sngreprc"
