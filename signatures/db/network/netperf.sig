# SPDX-License-Identifier: CC0-1.0
component  netperf
type       application
purl       pkg:generic/netperf@{version}
supplier   Hewlett Packard Enterprise
license    MIT
url        website https://hewlettpackard.github.io/netperf/
url        vcs https://github.com/HewlettPackard/netperf

# Debian's 2.7.0 says 2.7.1, and what comes after it says the same.
rule 1 strings rodata "Netperf version %s\n"
rule 2 strings rodata "netserver: %s debug file : %s"

accept 1 "Netperf version %s\n" -> -
accept 2 "netserver: %s debug file : %s" -> -
refuse "Netperf version 2.7.0"
