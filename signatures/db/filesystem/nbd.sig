# SPDX-License-Identifier: CC0-1.0
component  nbd
type       application
purl       pkg:generic/nbd@{version}
cpe        cpe:2.3:a:network_block_device_project:network_block_device:{version}:*:*:*:*:*:*:*
supplier   Wouter Verhelst
license    GPL-2.0-only
url        website http://nbd.sourceforge.net/
url        vcs https://github.com/NetworkBlockDevice/nbd
alias      nbd-server nbd-client

rule 1 banner rodata "{start}This is nbd-server version {dotted}"
rule 2 strings rodata "Or   : nbd-client -u (with same arguments as above)\n"
rule 3 banner rodata "{start}nbd {dotted}{end}" needs 2
rule 4 strings rodata "This is nbd-trdump, part of nbd %s.\n"

accept 1 "This is nbd-server version 3.26.1\n" -> 3.26.1
accept 2 "Or   : nbd-client -u (with same arguments as above)\n" -> -
accept 3 "nbd 3.26.1" -> 3.26.1
accept 4 "This is nbd-trdump, part of nbd %s.\n" -> -
refuse "It looks like you're trying to connect to an oldstyle server. This is no longer supported since nbd 3.10."
