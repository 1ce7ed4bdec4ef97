# SPDX-License-Identifier: CC0-1.0
component  nano
type       application
purl       pkg:generic/nano@{version}
cpe        cpe:2.3:a:gnu:nano:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later
url        website https://www.nano-editor.org/
url        vcs https://git.savannah.gnu.org/git/nano.git

rule 1 banner rodata "{start}GNU nano {dotted}{end}"
rule 2 strings rodata " GNU nano, version %s\n"
rule 3 lone "{major1}.{minor1}" needs 2 >=2.0 <10.0
rule 4 lone "{major1}.{minor1}.{patch1}" needs 2 >=2.0 <10.0
accept 1 "\0GNU nano 7.2\0" -> 7.2
accept 2 " GNU nano, version %s\n" -> -
accept 3 "8.4" -> 8.4
accept 4 "2.9.8" -> 2.9.8
refuse "# Sample initialization file for GNU nano 7.2"
