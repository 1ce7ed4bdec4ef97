# SPDX-License-Identifier: CC0-1.0
component  memtester
type       application
purl       pkg:generic/memtester@{version}
supplier   Charles Cazabon
license    GPL-2.0-only
url        website http://pyropus.ca/software/memtester/

rule 1 banner rodata "{start}memtester version {dotted} ("

accept 1 "memtester version 4.7.1 (%d-bit)\n" -> 4.7.1
refuse "memtester 10M 1"
