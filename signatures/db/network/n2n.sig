# SPDX-License-Identifier: CC0-1.0
component  n2n
type       application
purl       pkg:generic/n2n@{version}
supplier   ntop
license    GPL-3.0-or-later

rule 1 strings rodata "-a <tun IP address>      | n2n IP address" "-c <community>           | n2n community name"

accept 1 "-a <tun IP address>      | n2n IP address\0-c <community>           | n2n community name" -> -
refuse "n2n IP address"
