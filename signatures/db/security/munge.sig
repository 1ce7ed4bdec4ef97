# SPDX-License-Identifier: CC0-1.0
component  munge
type       library
purl       pkg:generic/munge@{version}
supplier   Chris Dunlap
license    GPL-3.0-or-later AND LGPL-3.0-or-later
url        website https://dun.github.io/munge
url        vcs https://github.com/dun/munge
alias      libmunge2

rule 1 soname "libmunge.so.{soversion}"
rule 2 symbols munge_enum_int_to_str munge_ctx_strerror munge_decode
rule 3 filename "munged"
rule 4 lone "0.{minor}.{patch}" version "0.{minor}.{patch}" needs 1,3

accept 1 "libmunge.so.2" -> -
accept 2 "munge_ctx_strerror munge_decode munge_enum_int_to_str" -> -
accept 3 "munged" -> -
accept 4 "0.5.15" -> 0.5.15
refuse "munge-0.5.15"
