# SPDX-License-Identifier: CC0-1.0
component  debianutils
type       application
purl       pkg:generic/debianutils@{version}
supplier   Debian
license    GPL-2.0-or-later
url        vcs https://salsa.debian.org/debian/debianutils
alias      run-parts ischroot

rule 1 banner rodata "Debian run-parts program, version {dotted}\nCopyright"
rule 2 banner rodata "Debian ischroot, version {dotted}Copyright"
rule 3 banner rodata "Debian ischroot, version {dotted}\nCopyright"
accept 1 "Debian run-parts program, version 5.7\nCopyright (C) 1994 Ian Jackson" -> 5.7
accept 2 "Debian ischroot, version 5.7Copyright (C) 2011 Aurelien Jarno" -> 5.7
accept 3 "Debian ischroot, version 4.11\nCopyright (C) 2011 Aurelien Jarno" -> 4.11
refuse "run-parts --report /etc/cron.daily"
