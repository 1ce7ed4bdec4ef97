# SPDX-License-Identifier: CC0-1.0
component  tcpreplay
type       application
purl       pkg:generic/tcpreplay@{version}
cpe        cpe:2.3:a:broadcom:tcpreplay:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:appneta:tcpreplay:{version}:*:*:*:*:*:*:*
supplier   Fred Klassen
license    GPL-3.0-only
url        website http://tcpreplay.appneta.com/
url        vcs https://github.com/appneta/tcpreplay
alias      tcprewrite tcpprep tcpbridge tcpliveplay tcpcapinfo

rule 1 strings rodata " by Aaron Turner <aturner at synfin dot net>" " version: %s (build %s)"
rule 2 lone "{major1}.{minor1}.{patch}" >=3.0 <9.0 needs 1
accept 1 "tcpreplay version: %s (build %s)\0Copyright 2000-2012 by Aaron Turner <aturner at synfin dot net>" -> -
accept 2 "4.4.3" -> 4.4.3
refuse "tcpreplay version: %s (build %s)"
