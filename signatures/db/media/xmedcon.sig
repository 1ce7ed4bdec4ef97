# SPDX-License-Identifier: CC0-1.0
component  xmedcon
type       application
purl       pkg:generic/xmedcon@{version}
supplier   Erik Nolf
license    LGPL-2.1-or-later AND GPL-2.0-or-later
url        website https://xmedcon.sourceforge.net/
alias      medcon libmdc libmdc3

rule 1 soname "libmdc.so.{soversion}" needs 3
rule 2 strings rodata "Failed ACR Hack - %s" "Failed Split - %s"
rule 3 symbols MdcGetLibShortVersion MdcGetLibLongVersion
rule 4 banner rodata "(X)MedCon {version} by Erik Nolf{end}" needs 3

accept 1 "libmdc.so.3" -> -
accept 2 "Failed ACR Hack - %s\0Failed Split - %s" -> -
accept 3 "MdcGetLibShortVersion MdcGetLibLongVersion" -> -
accept 4 "(X)MedCon 0.23.0 by Erik Nolf" -> 0.23.0
refuse "written by (X)MedCon 0.25.1"
