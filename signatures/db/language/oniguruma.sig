# SPDX-License-Identifier: CC0-1.0
component  oniguruma
type       library
purl       pkg:generic/oniguruma@{version}
cpe        cpe:2.3:a:oniguruma_project:oniguruma:{version}:*:*:*:*:*:*:*
supplier   K.Kosako
license    BSD-2-Clause
url        vcs https://github.com/kkos/oniguruma
alias      libonig libonig5 onig

rule 1 strings rodata "Oniguruma %d.%d.%d : Copyright (C) 2002-2018 K.Kosako"
rule 2 soname "libonig.so.{soversion}"
rule 3 symbols onig_get_callout_in_by_callout_args onig_regset_get_regex onig_set_verb_warn_func
# libtool's numbers of the releases, each its own
rule 4 filename "libonig.so.5.3.0" >=6.9.8 <=6.9.8
rule 5 filename "libonig.so.5.4.0" >=6.9.9 <=6.9.9
rule 6 filename "libonig.so.5.5.0" >=6.9.10 <=6.9.10
rule 7 banner rodata "Oniguruma %d.%d.%d : Copyright (C) 2002-" arguments

accept 1 "Oniguruma %d.%d.%d : Copyright (C) 2002-2018 K.Kosako" -> -
accept 2 "libonig.so.5" -> -
accept 3 "onig_get_callout_in_by_callout_args onig_regset_get_regex onig_set_verb_warn_func" -> -
accept 4 "libonig.so.5.3.0" -> 6.9.8
accept 5 "libonig.so.5.4.0" -> 6.9.9
accept 6 "libonig.so.5.5.0" -> 6.9.10
accept 7 "Oniguruma %d.%d.%d : Copyright (C) 2002-2018 K.Kosako" -> -
refuse "onigmo"
