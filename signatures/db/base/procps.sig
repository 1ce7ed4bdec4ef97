# SPDX-License-Identifier: CC0-1.0
component  procps
type       application
purl       pkg:generic/procps@{version}
cpe        cpe:2.3:a:procps-ng_project:procps-ng:{version}:*:*:*:*:*:*:*
supplier   procps-ng project
license    GPL-2.0-or-later AND LGPL-2.1-or-later
url        vcs https://gitlab.com/procps-ng/procps
alias      procps-ng libproc2 libprocps

# no soname rule: the version is only in the programs, which link the library of the same release
rule 1 banner rodata "{start}procps-ng {dotted}{end}"
rule 2 banner rodata "{start}procps version {dotted}{end}"
rule 3 symbols procps_pids_new procps_stat_new procps_meminfo_get
rule 4 filename "libproc2.so.{soversion}"
rule 5 filename "libprocps.so.{soversion}"
rule 6 filename "libproc-{major}.{minor}.{patch}.so"
rule 7 symbols readproc openproc closeproc get_pid_digits
# upstream's NEWS says which libtool numbers each release of libprocps has
rule 8 filename "libprocps.so.8.0.3" >=3.3.17 <=3.3.17
rule 9 filename "libprocps.so.8.0.2" >=3.3.16 <=3.3.16
rule 10 filename "libprocps.so.7.1.0" >=3.3.15 <=3.3.15
rule 11 filename "libprocps.so.6.0.0" >=3.3.12 <=3.3.12
rule 12 filename "libprocps.so.5.0.0" >=3.3.11 <=3.3.11
# libproc2: 4.0.2 and 4.0.3 have 0.0.1, 4.0.4 has 0.0.2, 4.0.5 begins with another SONAME
rule 13 filename "libproc2.so.0.0.2" >=4.0.4 <=4.0.4
rule 14 filename "libproc2.so.0.0.1" >4.0.0 <4.0.4
accept 1 "\0procps-ng 4.0.2\0" -> 4.0.2
accept 2 "\0procps version 3.2.8\0" -> 3.2.8
accept 3 "procps_pids_new procps_stat_new procps_meminfo_get" -> -
accept 4 "libproc2.so.0.0.1" -> -
accept 5 "libprocps.so.8.0.2" -> -
accept 6 "libproc-3.2.8.so" -> 3.2.8
accept 7 "readproc openproc closeproc get_pid_digits" -> -
accept 8 "libprocps.so.8.0.3" -> 3.3.17
accept 9 "libprocps.so.8.0.2" -> 3.3.16
accept 10 "libprocps.so.7.1.0" -> 3.3.15
accept 11 "libprocps.so.6.0.0" -> 3.3.12
accept 12 "libprocps.so.5.0.0" -> 3.3.11
accept 13 "libproc2.so.0.0.2" -> 4.0.4
accept 14 "libproc2.so.0.0.1" -> -
refuse "procps-ng 3.3 is required"
