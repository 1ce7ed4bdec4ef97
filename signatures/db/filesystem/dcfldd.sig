# SPDX-License-Identifier: CC0-1.0
component  dcfldd
type       application
purl       pkg:generic/dcfldd@{version}
supplier   Nicholas Harbour
license    GPL-2.0-or-later
url        vcs https://github.com/resurrecting-open-source-projects/dcfldd

rule 1 strings rodata "dcfldd by Nicholas Harbour and others.\n"
rule 2 lone "{major1}.{minor}.{patch}" needs 1
rule 3 lone "{major1}.{minor}" needs 1

accept 1 "dcfldd by Nicholas Harbour and others.\n" -> -
accept 2 "1.9.2" -> 1.9.2
accept 3 "1.9" -> 1.9
refuse "imaged with dcfldd 1.9.2"
