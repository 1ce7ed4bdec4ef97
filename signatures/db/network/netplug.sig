# SPDX-License-Identifier: CC0-1.0
component  netplug
type       application
purl       pkg:generic/netplug@{version}
supplier   Bryan O'Sullivan
license    GPL-2.0-only
url        website http://www.red-bean.com/~bos/
alias      netplugd

rule 1 strings rodata "netplugd version %s\n"
rule 2 lone "1.{minor}.{patch}" needs 1 version "1.{minor}.{patch}"
rule 3 lone "1.{minor}.{patch}.{micro}" needs 1 version "1.{minor}.{patch}.{micro}"
accept 1 "netplugd version %s\n" -> -
accept 2 "1.2.9" -> 1.2.9
accept 3 "1.2.9.2" -> 1.2.9.2
refuse "/etc/netplug/netplugd.conf"
