# SPDX-License-Identifier: CC0-1.0
component  libtommath
type       library
purl       pkg:generic/libtommath@{version}
cpe        cpe:2.3:a:libtom:libtommath:{version}:*:*:*:*:*:*:*
supplier   LibTom projects
license    Unlicense
url        website http://www.libtom.net/LibTomMath/
url        vcs https://github.com/libtom/libtommath
alias      libtommath1

rule 1 soname "libtommath.so.{soversion}"
rule 2 filename "libtommath.so.{dotted}" >=0.30 <3.0
rule 3 symbols mp_prime_rabin_miller_trials mp_montgomery_calc_normalization mp_exteuclid

accept 1 "libtommath.so.1" -> -
accept 2 "libtommath.so.1.3.0" -> 1.3.0
accept 3 "mp_prime_rabin_miller_trials mp_montgomery_calc_normalization mp_exteuclid" -> -
refuse "libtommath is required"
