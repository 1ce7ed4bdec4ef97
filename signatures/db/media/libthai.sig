# SPDX-License-Identifier: CC0-1.0
component  libthai
type       library
purl       pkg:generic/libthai@{version}
supplier   LibThai project
license    LGPL-2.1-or-later
url        website https://linux.thai.net/projects/libthai
url        vcs https://github.com/tlwg/libthai
alias      libthai0

rule 1 soname "libthai.so.{soversion}"
rule 2 symbols th_brk_new th_isflvowel th_wcisundersplitcons

accept 1 "libthai.so.0" -> -
accept 2 "th_brk_new th_isflvowel th_wcisundersplitcons" -> -
refuse "LIBTHAI_DICTDIR"
