# SPDX-License-Identifier: CC0-1.0
component  sysvinit
type       application
purl       pkg:generic/sysvinit@{version}
supplier   sysvinit project
license    GPL-2.0-or-later
url        vcs https://github.com/slicer69/sysvinit
alias      sysvinit-core sysvinit-utils

rule 1 banner rodata "INIT_VERSION=sysvinit-{dotted}"
rule 2 strings rodata "@(#)halt  2.86  31-Jul-2004 miquels@cistron.nl"
rule 3 strings rodata "Usage: bootlogd [-v] [-r] [-d]" "bootlogd: writing to console: %s"
rule 4 lone "2.{minor2}" needs 3 version "2.{minor}"
rule 5 lone "3.0{minor1}" needs 3 version "3.0{minor}"
rule 6 lone "3.1{minor1}" needs 3 version "3.1{minor}"
rule 7 strings rodata "pidof usage: [options] <program-name>" "PIDOF_NETFS"

accept 1 "INIT_VERSION=sysvinit-3.14" -> 3.14
accept 2 "@(#)halt  2.86  31-Jul-2004 miquels@cistron.nl" -> -
accept 3 "Usage: bootlogd [-v] [-r] [-d] [-e] [-s] [-c]  bootlogd: writing to console: %s" -> -
accept 4 "2.96" -> 2.96
accept 5 "3.06" -> 3.06
accept 6 "3.14" -> 3.14
accept 7 "pidof usage: [options] <program-name>\n\n\0PIDOF_NETFS" -> -
refuse "INIT: version 2.88 booting"
