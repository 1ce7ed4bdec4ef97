# SPDX-License-Identifier: CC0-1.0
component  owfs
type       application
purl       pkg:generic/owfs@{version}
supplier   OWFS
license    GPL-2.0-or-later
url        website http://owfs.org/
url        vcs https://github.com/owfs/owfs
alias      owhttpd owserver owftpd libow owshell

rule 1 soname "libow-{dotted}.so.{soversion}"
rule 2 banner rodata "{start}%s version:\n\t{version}\n" needs 3,4
rule 3 filename "owhttpd"
rule 4 filename "owserver"
accept 1 "libow-3.2.so.4" -> 3.2
accept 2 "%s version:\n\t3.2p4\n" -> 3.2p4
accept 3 "owhttpd" -> -
accept 4 "owserver" -> -
refuse "%s version:\n\tunknown\n"
