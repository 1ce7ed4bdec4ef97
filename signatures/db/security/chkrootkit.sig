# SPDX-License-Identifier: CC0-1.0
component  chkrootkit
type       application
purl       pkg:generic/chkrootkit@{version}
supplier   Nelson Murilo
license    BSD-2-Clause
url        website https://www.chkrootkit.org/

rule 1 banner text "CHKROOTKIT_VERSION='{version}'"
rule 2 strings rodata "You have % 5d process hidden for readdir command\n"
rule 3 strings rodata "%s: not promisc and no packet sniffer sockets\n"
rule 4 strings rodata "The tty of the following process(es) was not found in %s:\n"

accept 1 "CHKROOTKIT_VERSION='0.57'" -> 0.57
accept 2 "You have % 5d process hidden for readdir command\n" -> -
accept 3 "%s: not promisc and no packet sniffer sockets\n" -> -
accept 4 "The tty of the following process(es) was not found in %s:\n" -> -
refuse "chkrootkit 0.57"
