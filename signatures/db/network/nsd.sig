# SPDX-License-Identifier: CC0-1.0
component  nsd
type       application
purl       pkg:generic/nsd@{version}
cpe        cpe:2.3:a:nlnetlabs:nsd:{version}:*:*:*:*:*:*:*
supplier   NLnet Labs
license    BSD-3-Clause
url        website https://www.nlnetlabs.nl/projects/nsd/about/
url        vcs https://github.com/NLnetLabs/nsd
alias      nsd-control nsd-checkzone

rule 1 banner rodata "{start}NSD {dotted}{end}"
rule 2 strings rodata "IXFR created by NSD %s for %s %u to %u of %u bytes at time %s"
rule 3 lone "4.{minor}.{patch}" needs 2 version "4.{minor}.{patch}"
accept 1 "NSD 4.6.1" -> 4.6.1
accept 2 "IXFR created by NSD %s for %s %u to %u of %u bytes at time %s" -> -
accept 3 "4.6.1" -> 4.6.1
refuse "# NSD zone list"
refuse "; zone %s written by NSD 4.6.1 on"
