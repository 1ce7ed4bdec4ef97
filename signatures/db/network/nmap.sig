# SPDX-License-Identifier: CC0-1.0
component  nmap
type       application
purl       pkg:generic/nmap@{version}
cpe        cpe:2.3:a:nmap:nmap:{version}:*:*:*:*:*:*:*
supplier   Nmap Project
license    GPL-2.0-only <7.90
url        website https://nmap.org/
url        vcs https://github.com/nmap/nmap
alias      ncat nping

rule 1 strings rodata "Nmap wishes you a merry Christmas! Specify -sX for Xmas Scan"
rule 2 strings rodata "NMAP_ARGS variable could not be parsed"
rule 3 lone "7.{minor2}" version "7.{minor}" needs 1,2,5
rule 4 lone "6.{minor2}" version "6.{minor}" needs 1,2,5
rule 5 strings rodata "Proxy-Authenticate: Basic realm=\"Ncat\""
rule 6 strings rodata "nping_event_handler(): %s failed: %s"
rule 7 lone "0.7.{patch2}" version "7.{patch}" needs 6

accept 1 "Nmap wishes you a merry Christmas! Specify -sX for Xmas Scan (https://nmap.org/book/man-port-scanning-techniques.html)." -> -
accept 2 "NMAP_ARGS variable could not be parsed" -> -
accept 3 "7.93" -> 7.93
accept 4 "6.47" -> 6.47
accept 5 "Proxy-Authenticate: Basic realm=\"Ncat\"" -> -
accept 6 "nping_event_handler(): %s failed: %s\n" -> -
accept 7 "0.7.93" -> 7.93
refuse "SEE THE MAN PAGE (https://nmap.org/book/man.html)"

