# SPDX-License-Identifier: CC0-1.0
component  fastd
type       application
purl       pkg:generic/fastd@{version}
cpe        cpe:2.3:a:fastd_project:fastd:{version}:*:*:*:*:*:*:*
supplier   Freifunk
license    BSD-2-Clause
url        website https://github.com/NeoRaider/fastd
url        vcs https://github.com/neocturne/fastd

rule 1 strings rodata "Shows the fastd version" "Sets the user to run fastd as"
rule 2 banner rodata "fastd (Fast and Secure Tunnelling Daemon) v{version} usage:"

accept 1 "Shows the fastd version\0Sets the user to run fastd as" -> -
accept 2 "fastd (Fast and Secure Tunnelling Daemon) v23 usage:" -> 23
refuse "/etc/fastd/fastd.conf"
