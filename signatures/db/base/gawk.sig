# SPDX-License-Identifier: CC0-1.0
component  gawk
type       application
purl       pkg:generic/gawk@{version}
cpe        cpe:2.3:a:gnu:gawk:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later
url        website http://www.gnu.org/software/gawk/
url        vcs https://git.savannah.gnu.org/git/gawk.git

rule 1 banner rodata "{start}GNU Awk {dotted}{end}"
rule 2 banner rodata "{start}GNU Awk {dotted}, API"
rule 3 filename "gawk/filefuncs.so"
rule 4 filename "gawk/inplace.so"
rule 5 filename "gawk/time.so"
rule 6 filename "gawk/fork.so"
rule 7 filename "gawk/readdir.so"
rule 8 filename "gawk/readfile.so"
rule 9 filename "gawk/rwarray.so"
rule 10 filename "gawk/ordchr.so"
rule 11 filename "gawk/revoutput.so"
rule 12 filename "gawk/revtwoway.so"
rule 13 filename "gawk/fnmatch.so"
rule 14 filename "gawk/intdiv.so"
rule 15 filename "awk/grcat"
rule 16 filename "awk/pwcat"
accept 1 "\0GNU Awk 5.2.1\0" -> 5.2.1
accept 2 "\0GNU Awk 5.3.2, API 4.0" -> 5.3.2
accept 3 "usr/lib/gawk/filefuncs.so" -> -
accept 4 "usr/lib/gawk/inplace.so" -> -
accept 5 "usr/lib/gawk/time.so" -> -
accept 6 "usr/lib/gawk/fork.so" -> -
accept 7 "usr/lib/gawk/readdir.so" -> -
accept 8 "usr/lib/gawk/readfile.so" -> -
accept 9 "usr/lib/gawk/rwarray.so" -> -
accept 10 "usr/lib/gawk/ordchr.so" -> -
accept 11 "usr/lib/gawk/revoutput.so" -> -
accept 12 "usr/lib/gawk/revtwoway.so" -> -
accept 13 "usr/lib/gawk/fnmatch.so" -> -
accept 14 "usr/lib/gawk/intdiv.so" -> -
accept 15 "usr/libexec/awk/grcat" -> -
accept 16 "usr/libexec/awk/pwcat" -> -
refuse "requires GNU Awk 4.0 or mawk"
