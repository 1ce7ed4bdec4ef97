# SPDX-License-Identifier: CC0-1.0
component  mpfr
type       library
purl       pkg:generic/mpfr@{version}
cpe        cpe:2.3:a:mpfr:gnu_mpfr:{version}:*:*:*:*:*:*:*
supplier   GNU MPFR project
license    LGPL-3.0-or-later
url        website https://www.mpfr.org/
url        vcs https://gitlab.inria.fr/mpfr/mpfr
alias      libmpfr libmpfr6 mpfr4

rule 1 soname "libmpfr.so.{soversion}"
rule 2 filename "libmpfr.so.6.{minor}.{patch}" version "4.{minor}.{patch}"
rule 3 symbols mpfr_fmod_ui mpfr_clear_cache mpfr_get_version
rule 4 getter mpfr_get_version string "{version}"

accept 1 "libmpfr.so.6" -> -
accept 2 "libmpfr.so.6.2.2" -> 4.2.2
accept 3 "mpfr_fmod_ui mpfr_clear_cache mpfr_get_version" -> -
accept 4 "4.2.2" -> 4.2.2
refuse "MPFR 4.2.2, MPC 1.3.1"
