# SPDX-License-Identifier: CC0-1.0
component  arj
type       application
purl       pkg:generic/arj@{version}
supplier   ARJ Software Russia
license    GPL-2.0-or-later
url        website https://sf.net/projects/arj/

# arj 3.10.22 says 3.10 of itself.
rule 1 strings rodata "This file is an SDN International(sm) Author-Direct Distribution." "Can't handle ARJ-SECURITY version %d\n"
rule 2 strings rodata "*** VIRUS configuration error: Virus scanner must be specified by pathname!\n"
rule 3 strings rodata "ARJ Demonstration Display Program"
rule 4 strings rodata "Improper REGISTER.DAT format.\nFormat must be one line of eight numbers and one text string.\n"

accept 1 "This file is an SDN International(sm) Author-Direct Distribution.\0Can't handle ARJ-SECURITY version %d\n" -> -
accept 2 "*** VIRUS configuration error: Virus scanner must be specified by pathname!\n" -> -
accept 3 "ARJ Demonstration Display Program" -> -
accept 4 "Improper REGISTER.DAT format.\nFormat must be one line of eight numbers and one text string.\n" -> -
refuse "ARJ archive data, v11, slash-switched"
