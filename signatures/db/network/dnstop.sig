# SPDX-License-Identifier: CC0-1.0
component  dnstop
type       application
purl       pkg:generic/dnstop@{version}
supplier   Duane Wessels
license    BSD-3-Clause
url        vcs https://github.com/measurement-factory/dnstop

rule 1 strings rodata "\t-X\tDon't tabulate the \"source + query name\" stats\n"

accept 1 "\t-X\tDon't tabulate the \"source + query name\" stats\n" -> -
refuse "dnstop Version: 20140915"
