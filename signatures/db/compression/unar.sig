# SPDX-License-Identifier: CC0-1.0
component  unar
type       application
purl       pkg:generic/unar@{version}
supplier   Dag Agren
license    LGPL-2.1-or-later
alias      lsar theunarchiver xadmaster

# 1.10.7 says 1.10.1 of itself
rule 1 banner rodata "{start}unar v{dotted}, a tool for extracting the contents of archive files." >=1.10.8
rule 2 banner rodata "{start}lsar v{dotted}, a tool for listing the contents of archive files." >=1.10.8
rule 3 strings rodata "lsarFormatVersion" "XADIsDirectoryKey"
rule 4 filename "bin/unar"

accept 1 "unar v1.10.8, a tool for extracting the contents of archive files.\n" -> 1.10.8
accept 2 "lsar v1.10.8, a tool for listing the contents of archive files.\n" -> 1.10.8
accept 3 "lsarFormatVersion\0XADIsDirectoryKey" -> -
accept 4 "usr/bin/unar" -> -
refuse "unar v1.10.8"
