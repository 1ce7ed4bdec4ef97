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

accept 1 "Oniguruma %d.%d.%d : Copyright (C) 2002-2018 K.Kosako" -> -
accept 2 "libonig.so.5" -> -
accept 3 "onig_get_callout_in_by_callout_args onig_regset_get_regex onig_set_verb_warn_func" -> -
refuse "onigmo"
