# SPDX-License-Identifier: CC0-1.0
component  ndppd
type       application
purl       pkg:generic/ndppd@{version}
supplier   Daniel Adolfsson
license    GPL-3.0-or-later
url        vcs https://github.com/DanielAdolfsson/ndppd

rule 1 banner rodata "{start}ndppd (NDP Proxy Daemon) version {dotted}" <0.2.4
# 0.2.5 still says 0.2.4
rule 2 banner rodata "{start}ndppd (NDP Proxy Daemon) version 0.2.4{end}" >=0.2.4 <=0.2.5

accept 1 "ndppd (NDP Proxy Daemon) version 0.2.3" -> 0.2.3
accept 2 "ndppd (NDP Proxy Daemon) version 0.2.4" -> -
refuse "ndppd.conf"
