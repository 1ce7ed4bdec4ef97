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
accept 1 "\0procps-ng 4.0.2\0" -> 4.0.2
accept 2 "\0procps version 3.2.8\0" -> 3.2.8
accept 3 "procps_pids_new procps_stat_new procps_meminfo_get" -> -
accept 4 "libproc2.so.0.0.1" -> -
accept 5 "libprocps.so.8.0.2" -> -
accept 6 "libproc-3.2.8.so" -> 3.2.8
accept 7 "readproc openproc closeproc get_pid_digits" -> -
refuse "procps-ng 3.3 is required"
