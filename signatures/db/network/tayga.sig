# SPDX-License-Identifier: CC0-1.0
component  tayga
type       application
purl       pkg:generic/tayga@{version}
supplier   Nathan Lutchansky
license    GPL-2.0-or-later

rule 1 banner rodata "{start}starting TAYGA {version}\n"

accept 1 "starting TAYGA 0.9.2\n" -> 0.9.2
refuse "starting TAYGA 0.9.2 now"
