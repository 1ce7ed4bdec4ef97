# SPDX-License-Identifier: CC0-1.0
component  freexl
type       library
purl       pkg:generic/freexl@{version}
cpe        cpe:2.3:a:freexl_project:freexl:{version}:*:*:*:*:*:*:*
supplier   Alessandro Furieri
license    MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later
url        website https://www.gaia-gis.it/fossil/freexl/
alias      libfreexl libfreexl1

rule 1 soname "libfreexl.so.{soversion}"
rule 2 getter freexl_version string "{dotted}" needs 1
rule 3 lone "{major}.{minor}.{patch}" needs 1
rule 4 symbols freexl_select_active_worksheet freexl_get_FAT_entry freexl_get_SST_string

accept 1 "libfreexl.so.1" -> -
accept 2 "1.0.6" -> 1.0.6
accept 3 "1.0.6" -> 1.0.6
accept 4 "freexl_get_FAT_entry freexl_get_SST_string freexl_select_active_worksheet" -> -
refuse "FreeXL"
