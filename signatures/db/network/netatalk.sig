# SPDX-License-Identifier: CC0-1.0
component  netatalk
type       application
purl       pkg:generic/netatalk@{version}
cpe        cpe:2.3:a:netatalk:netatalk:{version}:*:*:*:*:*:*:*
supplier   Netatalk project
license    GPL-2.0-or-later
url        website https://netatalk.io/
url        vcs https://github.com/Netatalk/netatalk
alias      afpd libatalk

rule 1 strings rodata "afpd %s - Apple Filing Protocol (AFP) daemon of Netatalk"
rule 2 strings rodata "cnid_dbd (Netatalk %s)\n"
rule 3 strings rodata "cnid_metad (Netatalk %s)\n"
rule 4 strings rodata "netatalk %s - Netatalk AFP server service controller daemon"
rule 5 filename "libatalk.so.{soversion}"
rule 6 lone "{major1}.{minor}.{patch}" >=2.2 <6.0 needs 1,2,3,4,8,11
rule 7 filename "uams_dhx2_passwd.so"
rule 8 filename "sbin/macipgw"
rule 9 filename "sbin/papd"
rule 10 filename "sbin/atalkd"
rule 11 strings rodata "a2boot %s - Apple2 Netboot Daemon"

accept 1 "afpd %s - Apple Filing Protocol (AFP) daemon of Netatalk" -> -
accept 2 "cnid_dbd (Netatalk %s)\n" -> -
accept 3 "cnid_metad (Netatalk %s)\n" -> -
accept 4 "netatalk %s - Netatalk AFP server service controller daemon" -> -
accept 5 "libatalk.so.19.0.0" -> -
accept 6 "4.2.3" -> 4.2.3
accept 7 "uams_dhx2_passwd.so" -> -
accept 8 "usr/sbin/macipgw" -> -
accept 9 "usr/sbin/papd" -> -
accept 10 "usr/sbin/atalkd" -> -
accept 11 "a2boot %s - Apple2 Netboot Daemon\n" -> -
refuse "see the Netatalk AFP server"
