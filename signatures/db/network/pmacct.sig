# SPDX-License-Identifier: CC0-1.0
component  pmacct
type       application
purl       pkg:generic/pmacct@{version}
supplier   Paolo Lucente
license    GPL-2.0-or-later
url        website http://www.pmacct.net/
url        vcs https://github.com/pmacct/pmacct
alias      nfacctd sfacctd pmacctd

# A release calls itself 1.7.8-git.
rule 1 strings rodata "INFO ( %s/core ): %s %s (%s)\n"
rule 2 strings rodata "DEBUG ( %s/core ): Received NetFlow packet from [%s:%u] version [%u] seqno [%u]\n"
rule 3 lone "1.{minor}.{patch}-git" version "1.{minor}.{patch}" needs 1,2

accept 1 "INFO ( %s/core ): %s %s (%s)\n" -> -
accept 2 "DEBUG ( %s/core ): Received NetFlow packet from [%s:%u] version [%u] seqno [%u]\n" -> -
accept 3 "1.7.8-git" -> 1.7.8
refuse "pmacctd 1.7.8-git"
