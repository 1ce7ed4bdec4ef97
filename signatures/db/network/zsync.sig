# SPDX-License-Identifier: CC0-1.0
component  zsync
type       application
purl       pkg:generic/zsync@{version}
supplier   Colin Phipps
license    Artistic-2.0
url        website http://zsync.moria.org.uk/

rule 1 banner rodata "{start}zsync v{version} (zsyncmake compiled "
rule 2 banner rodata "{start}zsync v{version} (compiled "

accept 1 "zsync v0.6.2 (zsyncmake compiled " -> 0.6.2
accept 2 "zsync v0.6.2 (compiled " -> 0.6.2
refuse "zsync: 0.6.2"
