# SPDX-License-Identifier: CC0-1.0
component  usbrelay
type       application
purl       pkg:generic/usbrelay@{version}
supplier   Darryl Bond
license    GPL-2.0-or-later
url        vcs https://github.com/darrylb123/usbrelay
alias      libusbrelay

rule 1 strings rodata "Warning: Version difference\nlibusbrelay: %s\nusbrelay: %s\n"
rule 2 strings rodata "Unable to open any device - Use"

accept 1 "Warning: Version difference\nlibusbrelay: %s\nusbrelay: %s\n" -> -
accept 2 "Unable to open any device - Use" -> -
refuse "usbrelay 1.0"
