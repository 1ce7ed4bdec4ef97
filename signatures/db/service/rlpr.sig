# SPDX-License-Identifier: CC0-1.0
component  rlpr
type       application
purl       pkg:generic/rlpr@{version}
supplier   meem
license    GPL-1.0-or-later

rule 1 banner rodata "{start}version {version} from {any} -- meem@gnu.org"
rule 2 strings rodata "check_ack: lpd refused our %s [error %d] -- is our hostname in its hosts.lpd?"

accept 1 "version 2.05 from Jan 19 2021 21:34:24 -- meem@gnu.org" -> 2.05
accept 2 "check_ack: lpd refused our %s [error %d] -- is our hostname in its hosts.lpd?" -> -
refuse "rlpr 2.05"
