# SPDX-License-Identifier: CC0-1.0
component  npth
type       library
purl       pkg:generic/npth@{version}
supplier   GnuPG Project
license    LGPL-2.1-or-later
url        website https://www.gnupg.org/
url        vcs https://dev.gnupg.org/source/npth/
alias      libnpth0

rule 1 soname "libnpth.so.{soversion}"
rule 2 symbols npth_sigev_init npth_unprotect npth_rwlock_timedwrlock
rule 3 getter npth_get_version string "{dotted}"
rule 4 banner rodata "This is nPth {dotted} - The New GNU Portable Threads Library"
# libtool's numbers, which upstream's NEWS gives for each release; 1.7 and later say the version themselves
rule 5 filename "libnpth.so.0.1.1" >=1.5 <=1.5
rule 6 filename "libnpth.so.0.1.2" >=1.6 <=1.6

accept 1 "libnpth.so.0" -> -
accept 2 "npth_sigev_init npth_unprotect npth_rwlock_timedwrlock" -> -
accept 3 "1.8" -> 1.8
accept 4 "This is nPth 1.8 - The New GNU Portable Threads Library" -> 1.8
accept 5 "libnpth.so.0.1.1" -> 1.5
accept 6 "libnpth.so.0.1.2" -> 1.6
refuse "nPth/1.6"
