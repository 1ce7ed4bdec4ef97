# SPDX-License-Identifier: CC0-1.0
component  bonnie++
type       application
purl       pkg:generic/bonnie++@{version}
supplier   Russell Coker
license    GPL-2.0-only
url        website https://doc.coker.com.au/projects/bonnie/

rule 1 banner rodata "[-z seed | -Z random-file]\n      [-D]\n\nVersion: {version}"
rule 2 banner rodata " is the amount of data to read from each device.\n\nVersion: {version}"
rule 3 banner rodata "[-u uid-to-use:gid-to-use] [-g gid-to-use]\n\nVersion: {version}"
rule 4 strings rodata "Bonnie: drastic I/O error (%s)" "File size should be double RAM for good results, RAM is %dM.\n"

accept 1 "[-z seed | -Z random-file]\n      [-D]\n\nVersion: 2.00a" -> 2.00a
accept 2 " is the amount of data to read from each device.\n\nVersion: 2.00a" -> 2.00a
accept 3 "[-u uid-to-use:gid-to-use] [-g gid-to-use]\n\nVersion: 2.00a" -> 2.00a
accept 4 "Bonnie: drastic I/O error (%s)\0File size should be double RAM for good results, RAM is %dM.\n" -> -
refuse "bonnie++ 2.00a"
