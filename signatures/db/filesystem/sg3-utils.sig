# SPDX-License-Identifier: CC0-1.0
component  sg3-utils
type       application
purl       pkg:generic/sg3-utils@{version}
supplier   Douglas Gilbert
license    BSD-2-Clause AND GPL-2.0-or-later
url        website https://sg.danny.cz/sg/
url        vcs https://github.com/doug-gilbert/sg3_utils
alias      sg3_utils libsgutils2 libsgutils2-2

# only the project's own programs need its library, whose name is the release
rule 1 soname "libsgutils2-{dotted}.so.{soversion}"
rule 2 filename "bin/sg_inq"
rule 4 filename "bin/sg_map"
rule 5 filename "bin/sg_vpd"
rule 6 filename "bin/sg_dd"
rule 7 filename "bin/sg_logs"
rule 8 filename "bin/sg_readcap"
rule 3 banner rodata "{start}libsgutils2-{dotted}.so.2{end}" needs 2,4,5,6,7,8
accept 1 "libsgutils2-1.46.so.2" -> 1.46
accept 2 "usr/bin/sg_inq" -> -
accept 4 "usr/bin/sg_map" -> -
accept 5 "usr/bin/sg_vpd" -> -
accept 6 "usr/bin/sg_dd" -> -
accept 7 "usr/bin/sg_logs" -> -
accept 8 "usr/bin/sg_readcap" -> -
accept 3 "libsgutils2-1.46.so.2" -> 1.46
refuse "libsgutils2.so.2"
