# SPDX-License-Identifier: CC0-1.0
component  psmisc
type       application
purl       pkg:generic/psmisc@{version}
supplier   Craig Small
license    GPL-2.0-or-later
url        website http://psmisc.sf.net/
url        vcs https://gitlab.com/psmisc/psmisc

rule 1 strings rodata "PSmisc comes with ABSOLUTELY NO WARRANTY."
rule 2 lone "{major2}.{minor1}" needs 1 >=20.0 <30.0
rule 3 lone "{major2}.{minor2}" needs 1 >=20.0 <30.0
accept 1 "PSmisc comes with ABSOLUTELY NO WARRANTY." -> -
accept 2 "23.6" -> 23.6
accept 3 "22.21" -> 22.21
refuse "fuser (PSmisc) is missing"
