# SPDX-License-Identifier: CC0-1.0
component  netcfg
type       application
purl       pkg:generic/netcfg@{version}
supplier   Debian
license    GPL-2.0-or-later
url        vcs https://salsa.debian.org/installer-team/netcfg

rule 1 strings rodata "Not queueing rdnssd installation to make sure not to interfere with network-manager"
rule 2 strings rodata "No hotpluggable devices are present in the system." "Found interface %s with link-layer address %s"

accept 1 "Not queueing rdnssd installation to make sure not to interfere with network-manager" -> -
accept 2 "No hotpluggable devices are present in the system.\0Found interface %s with link-layer address %s" -> -
refuse "netcfg/get_hostname"
