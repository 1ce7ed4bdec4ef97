# SPDX-License-Identifier: CC0-1.0
component  dvblast
type       application
purl       pkg:generic/dvblast@{version}
supplier   VideoLAN
license    GPL-2.0-or-later
url        website https://www.videolan.org/projects/dvblast.html

rule 1 strings rodata "DVBlast %s (%s)"
rule 2 strings rodata "DVBlastctl %s (%s)\n"
rule 3 lone "{major1}.{minor1}" needs 1,2

accept 1 "DVBlast %s (%s)" -> -
accept 2 "DVBlastctl %s (%s)\n" -> -
accept 3 "3.4" -> 3.4
refuse "DVBlast 3.4 (release)"
