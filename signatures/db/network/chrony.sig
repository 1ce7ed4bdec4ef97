# SPDX-License-Identifier: CC0-1.0
component  chrony
type       application
purl       pkg:generic/chrony@{version}
cpe        cpe:2.3:a:tuxfamily:chrony:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:chrony_project:chrony:{version}:*:*:*:*:*:*:*
supplier   chrony project
license    GPL-2.0-only
url        website https://chrony-project.org
url        vcs https://gitlab.com/chrony/chrony
alias      chronyd chronyc

rule 1 banner rodata "chronyd (chrony) version %s (%s)"
rule 2 banner rodata "chronyc (chrony) version %s (%s)"
rule 3 lone "{major1}.{minor}" >=1.20 <10.0 needs 1,2
rule 4 lone "{major1}.{minor}.{patch}" >=1.20 <10.0 needs 1,2

accept 1 "chronyd (chrony) version %s (%s)\n" -> -
accept 2 "chronyc (chrony) version %s (%s)\n" -> -
accept 3 "4.3" -> 4.3
accept 4 "4.6.1" -> 4.6.1
refuse "chronyd version 4.3 starting"

