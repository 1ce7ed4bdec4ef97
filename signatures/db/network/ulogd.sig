# SPDX-License-Identifier: CC0-1.0
component  ulogd
type       application
purl       pkg:generic/ulogd@{version}
supplier   Netfilter project
license    GPL-2.0-only
url        website https://www.netfilter.org/projects/ulogd/
url        vcs https://git.netfilter.org/ulogd2
alias      ulogd2

rule 1 strings rodata "ulogd Version %s (re-)starting"
rule 2 lone "2.{minor}.{patch}" version "2.{minor}.{patch}" needs 1
rule 3 filename "ulogd_inppkt_NFLOG.so"
rule 4 filename "ulogd_output_LOGEMU.so"
rule 5 filename "ulogd_raw2packet_BASE.so"

accept 1 "ulogd Version %s (re-)starting" -> -
accept 2 "2.0.8" -> 2.0.8
accept 3 "ulogd_inppkt_NFLOG.so" -> -
accept 4 "ulogd_output_LOGEMU.so" -> -
accept 5 "ulogd_raw2packet_BASE.so" -> -
refuse "/etc/ulogd.conf"
