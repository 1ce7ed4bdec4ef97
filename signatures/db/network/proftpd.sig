# SPDX-License-Identifier: CC0-1.0
component  proftpd
type       application
purl       pkg:generic/proftpd@{version}
cpe        cpe:2.3:a:proftpd:proftpd:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:proftpd_project:proftpd:{version}:*:*:*:*:*:*:*
supplier   ProFTPD Project
license    GPL-2.0-or-later
url        website http://www.proftpd.org/
url        vcs https://github.com/proftpd/proftpd
alias      proftpd-core proftpd-basic proftpd-dfsg

rule 1 banner rodata "{start}ProFTPD {version} standalone mode SHUTDOWN"
rule 2 banner rodata "{start}ProFTPD Version {version}{end}" needs 1,4,5
rule 3 banner rodata "  Version: {version} (" needs 4,5
rule 4 strings rodata "WARNING: attempt to overflow internal ProFTPD buffers"
rule 5 strings rodata "ProFTPD terminating (signal %d)"
rule 6 filename "proftpd/mod_{word}.so"
rule 7 filename "ftpscrub"

accept 1 "ProFTPD 1.3.8c standalone mode SHUTDOWN" -> 1.3.8c
accept 2 "ProFTPD Version 1.3.8c" -> 1.3.8c
accept 3 "  Version: 1.3.8c (maint)" -> 1.3.8c
accept 4 "WARNING: attempt to overflow internal ProFTPD buffers" -> -
accept 5 "ProFTPD terminating (signal %d)" -> -
accept 6 "usr/lib/proftpd/mod_tls.so" -> -
accept 7 "ftpscrub" -> -
refuse "ProFTPD 1.2.5 is vulnerable"
refuse "220 ProFTPD 1.3.8 Server ready"

