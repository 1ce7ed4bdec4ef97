# SPDX-License-Identifier: CC0-1.0
component  libmatroska
type       library
purl       pkg:generic/libmatroska@{version}
cpe        cpe:2.3:a:matroska:libmatroska:{version}:*:*:*:*:*:*:*
supplier   Matroska
license    LGPL-2.1-or-later
url        website https://www.matroska.org/
url        vcs https://github.com/Matroska-Org/libmatroska
alias      libmatroska7

rule 1 soname "libmatroska.so.{soversion}"
rule 2 symbols matroska_init matroska_done _ZN11libmatroska10KaxSegmentC1Ev
rule 3 lone "1.{minor}.{patch}" needs 1,2 version "1.{minor}.{patch}"

accept 1 "libmatroska.so.7" -> -
accept 2 "matroska_init matroska_done _ZN11libmatroska10KaxSegmentC1Ev" -> -
accept 3 "1.7.1" -> 1.7.1
refuse "libebml v1.4.4 + libmatroska v1.7.1"
