# SPDX-License-Identifier: CC0-1.0
component  guile
type       library
purl       pkg:generic/guile@{version}
cpe        cpe:2.3:a:gnu:guile:{version}:*:*:*:*:*:*:*
supplier   GNU Project
license    LGPL-3.0-or-later
url        website http://www.gnu.org/software/guile/
url        vcs https://git.savannah.gnu.org/git/guile.git
alias      guile-3.0 guile-2.2 guile-3.0-libs

rule 1 soname "libguile-3.0.so.{soversion}" >=3.0
rule 2 soname "libguile-2.2.so.{soversion}" >=2.2 <3.0
rule 3 lone "3.0.{patch}" version "3.0.{patch}" needs 1
rule 4 symbols scm_c_real_part scm_bytevector_ieee_double_native_ref scm_effective_version

accept 1 "libguile-3.0.so.1" -> -
accept 2 "libguile-2.2.so.1" -> -
accept 3 "3.0.8" -> 3.0.8
accept 4 "scm_bytevector_ieee_double_native_ref scm_c_real_part scm_effective_version" -> -
refuse "Guile 3.0.8"
