# SPDX-License-Identifier: CC0-1.0
component  ppp
type       application
purl       pkg:generic/ppp@{version}
cpe        cpe:2.3:a:point-to-point_protocol_project:point-to-point_protocol:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:samba:ppp:{version}:*:*:*:*:*:*:*
supplier   Paul Mackerras
license    BSD-4-Clause AND GPL-2.0-or-later
url        website https://ppp.samba.org/
url        vcs https://github.com/ppp-project/ppp
alias      pppd point-to-point_protocol ppp-mod-pppoe chat pppoe-discovery

rule 1 soname "pppd.so.{dotted}"
rule 2 strings rodata "pppd %s started by %s, uid %d" "Plugin %s is for pppd version %s, this is %s"
rule 3 banner rodata "pppoe-discovery from pppd {dotted}\n"
rule 4 lone "2.{minor1}.{patch}" version "2.{minor}.{patch}" needs 2
rule 5 filename "pppd/{dotted}/minconn.so"
rule 6 filename "pppd/{dotted}/passprompt.so"
rule 7 filename "pppd/{dotted}/passwordfd.so"
rule 8 filename "pppd/{dotted}/pppoatm.so"
rule 9 filename "pppd/{dotted}/pppoe.so"
rule 10 filename "pppd/{dotted}/rp-pppoe.so"
rule 11 filename "pppd/{dotted}/pppol2tp.so"
rule 12 filename "pppd/{dotted}/openl2tp.so"
rule 13 filename "pppd/{dotted}/radius.so"
rule 14 filename "pppd/{dotted}/radattr.so"
rule 15 filename "pppd/{dotted}/radrealms.so"
rule 16 filename "pppd/{dotted}/winbind.so"
rule 17 strings rodata "Usage: %s [-e] [-E] [-v] [-V] [-t timeout] [-r report-file]\n     [-T phone-number]"
rule 18 strings rodata "couldn't get PPP compression stats"
rule 19 strings rodata "     ERROR: length (%zd) > MRU (%d)" "     BAD FCS: (residue = %x)"
rule 20 strings rodata "Usage: pppoe-discovery [options]" "pppoe-discovery from pppd %s"
rule 21 lone "2.{minor1}.{patch}" version "2.{minor}.{patch}" needs 20

accept 1 "pppd.so.2.4.9" -> 2.4.9
accept 2 "pppd %s started by %s, uid %d\0Plugin %s is for pppd version %s, this is %s" -> -
accept 3 "\npppoe-discovery from pppd 2.4.9\n" -> 2.4.9
accept 4 "2.4.7" -> 2.4.7
accept 5 "usr/lib/pppd/2.4.9/minconn.so" -> 2.4.9
accept 6 "usr/lib/pppd/2.4.9/passprompt.so" -> 2.4.9
accept 7 "usr/lib/pppd/2.5.2/passwordfd.so" -> 2.5.2
accept 8 "usr/lib/pppd/2.4.9/pppoatm.so" -> 2.4.9
accept 9 "usr/lib/pppd/2.4.9/pppoe.so" -> 2.4.9
accept 10 "usr/lib/pppd/2.4.7/rp-pppoe.so" -> 2.4.7
accept 11 "usr/lib/pppd/2.4.9/pppol2tp.so" -> 2.4.9
accept 12 "usr/lib/pppd/2.4.9/openl2tp.so" -> 2.4.9
accept 13 "usr/lib/pppd/2.4.9/radius.so" -> 2.4.9
accept 14 "usr/lib/pppd/2.4.9/radattr.so" -> 2.4.9
accept 15 "usr/lib/pppd/2.4.9/radrealms.so" -> 2.4.9
accept 16 "usr/lib/pppd/2.4.9/winbind.so" -> 2.4.9
accept 17 "Usage: %s [-e] [-E] [-v] [-V] [-t timeout] [-r report-file]\n     [-T phone-number] [-U phone-number2]" -> -
accept 18 "couldn't get PPP compression stats" -> -
accept 19 "     ERROR: length (%zd) > MRU (%d)\n\0     BAD FCS: (residue = %x)\n" -> -
accept 20 "Usage: pppoe-discovery [options]\n\0\npppoe-discovery from pppd %s\n" -> -
accept 21 "2.5.2" -> 2.5.2
refuse "pppd 2.3.5 or later is required"
refuse "usr/lib/pppd/2.4.7/pptp.so"

