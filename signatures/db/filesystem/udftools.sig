# SPDX-License-Identifier: CC0-1.0
component  udftools
type       application
purl       pkg:generic/udftools@{version}
supplier   Pali Rohár
license    GPL-2.0-or-later
url        vcs https://github.com/pali/udftools
alias      mkudffs

rule 1 banner rodata " from udftools {dotted}\n"
rule 2 strings rodata "Writing UDF structures to disc"
rule 3 strings rodata "  pktsetup -s                             show device mappings"

accept 1 " from udftools 2.3\n" -> 2.3
accept 2 "Writing UDF structures to disc" -> -
accept 3 "  pktsetup -s                             show device mappings" -> -
refuse "*Linux mkudffs 2.3"
