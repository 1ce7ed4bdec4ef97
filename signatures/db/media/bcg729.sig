# SPDX-License-Identifier: CC0-1.0
component  bcg729
type       library
purl       pkg:generic/bcg729@{version}
cpe        cpe:2.3:a:linphone:bcg729:{version}:*:*:*:*:*:*:*
supplier   Belledonne Communications
license    GPL-3.0-or-later

# No file of it says the version.
rule 1 soname "libbcg729.so.{soversion}"

accept 1 "libbcg729.so.0" -> -
refuse "libbcg729.a"
