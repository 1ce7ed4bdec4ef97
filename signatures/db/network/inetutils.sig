# SPDX-License-Identifier: CC0-1.0
component  inetutils
type       application
purl       pkg:generic/inetutils@{version}
cpe        cpe:2.3:a:gnu:inetutils:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later
url        website https://www.gnu.org/software/inetutils/
url        vcs https://git.savannah.gnu.org/git/inetutils.git
alias      telnetd

rule 1 strings rodata "GNU inetutils" "bug-inetutils@gnu.org"
rule 2 banner rodata "{start}syslogd (GNU inetutils {dotted}): restart"
rule 3 lone "{major1}.{minor1}" needs 1 >=1.3 <4.0
accept 1 "GNU inetutils\0bug-inetutils@gnu.org" -> -
accept 2 "\0syslogd (GNU inetutils 2.4): restart\0" -> 2.4
accept 3 "2.4" -> 2.4
refuse "ping from GNU inetutils or iputils"
