# SPDX-License-Identifier: CC0-1.0
component  monit
type       application
purl       pkg:generic/monit@{version}
cpe        cpe:2.3:a:mmonit:monit:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:tildeslash:monit:{version}:*:*:*:*:*:*:*
supplier   Tildeslash Ltd.
license    AGPL-3.0-only
url        website https://mmonit.com/monit/
url        vcs https://bitbucket.org/tildeslash/monit

rule 1 strings rodata "This is Monit version %s"
rule 2 strings rodata "Monit daemon with pid [%d] stopped"
rule 3 lone "{major1}.{minor}.{patch}" >=4.0 <9.0 needs 1,2
rule 4 banner rodata "This is Monit version {version}"
rule 5 lone "5.{minor2}" version "5.{minor}" needs 1,2

accept 1 "This is Monit version %s\n" -> -
accept 2 "Monit daemon with pid [%d] stopped\n" -> -
accept 3 "5.33.0" -> 5.33.0
accept 4 "This is Monit version 5.14\n" -> 5.14
accept 5 "5.14" -> 5.14
refuse "X-Mailer: Monit %s"

