# SPDX-License-Identifier: CC0-1.0
component  libidn
type       library
purl       pkg:generic/libidn@{version}
cpe        cpe:2.3:a:gnu:libidn:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    LGPL-3.0-or-later OR GPL-2.0-or-later >=1.24
license    LGPL-2.1-or-later <1.24
url        website https://www.gnu.org/software/libidn/
url        vcs https://git.savannah.gnu.org/git/libidn.git
alias      libidn11 libidn12

rule 1 soname "libidn.so.{soversion}"
rule 2 symbols stringprep_check_version idna_to_ascii_8z punycode_encode
rule 3 getter stringprep_check_version string "{dotted}"
rule 4 lone "1.{minor2}" version "1.{minor}" needs 1 >=1.10
accept 1 "libidn.so.12" -> -
accept 2 "stringprep_check_version idna_to_ascii_8z punycode_encode" -> -
accept 3 "1.41" -> 1.41
accept 4 "1.41" -> 1.41
refuse "built with libidn 1.41"
