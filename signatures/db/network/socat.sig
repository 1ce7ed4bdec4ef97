# SPDX-License-Identifier: CC0-1.0
component  socat
type       application
purl       pkg:generic/socat@{version}
cpe        cpe:2.3:a:dest-unreach:socat:{version}:*:*:*:*:*:*:*
supplier   Gerhard Rieger
license    GPL-2.0-only
url        website http://www.dest-unreach.org/socat/
url        vcs git://repo.or.cz/socat.git
alias      filan procan

rule 1 banner rodata "socat by Gerhard Rieger and contributors - see www.dest-unreach.org"
rule 2 banner rodata "filan by Gerhard Rieger"
rule 3 banner rodata "procan by Gerhard Rieger"
rule 4 strings rodata "keyword too long, in address \"%s%s\"" "socat version %s on %s"
rule 5 lone "1.{minor1}.{patch}.{micro}" version "1.{minor}.{patch}.{micro}" needs 1,3,4
rule 6 strings rodata "socat [options] <bi-address> <bi-address>"

accept 1 "socat by Gerhard Rieger and contributors - see www.dest-unreach.org" -> -
accept 2 "filan by Gerhard Rieger and contributors - see http://www.dest-unreach.org/socat/" -> -
accept 3 "procan by Gerhard Rieger and contributors - send bug reports to socat@dest-unreach.org" -> -
accept 4 "keyword too long, in address \"%s%s\"\0socat version %s on %s" -> -
accept 5 "1.7.4.4" -> 1.7.4.4
accept 6 "socat [options] <bi-address> <bi-address>\n" -> -
refuse "socat - UNIX-CONNECT:/var/run/admin.sock"

