# SPDX-License-Identifier: CC0-1.0
component  gmp
type       library
purl       pkg:generic/gmp@{version}
cpe        cpe:2.3:a:gmplib:gmp:{version}:*:*:*:*:*:*:*
supplier   GNU Project
license    LGPL-3.0-or-later OR GPL-2.0-or-later
url        website https://gmplib.org/
url        source-distribution https://ftp.gnu.org/gnu/gmp/
alias      libgmp libgmp10 libgmpxx libgmpxx4ldbl

rule 1 soname "libgmp.so.{soversion}"
rule 2 soname "libgmpxx.so.{soversion}"
rule 3 symbols __gmpz_init __gmpz_mul __gmpn_mul_1
rule 4 strings rodata "GNU MP: Cannot allocate memory (size=%lu)\n"
rule 5 lone "5.{minor}.{patch}" needs 1 version "5.{minor}.{patch}"
rule 6 lone "6.{minor}.{patch}" needs 1,3,4 version "6.{minor}.{patch}"
rule 7 getter __gmp_version &[0]string "{dotted}"
# upstream's list of library numbers by release; the C++ library has no other sign
rule 8 filename "libgmpxx.so.4.7.0" >=6.3.0 <=6.3.0
rule 9 filename "libgmpxx.so.4.6.1" >=6.2.1 <=6.2.1
rule 10 filename "libgmpxx.so.4.6.0" >=6.2.0 <=6.2.0
rule 11 filename "libgmpxx.so.4.5.2" >=6.1.2 <=6.1.2
accept 1 "libgmp.so.10" -> -
accept 2 "libgmpxx.so.4" -> -
accept 3 "__gmpz_init __gmpz_mul __gmpn_mul_1" -> -
accept 4 "GNU MP: Cannot allocate memory (size=%lu)\n" -> -
accept 5 "5.1.3" -> 5.1.3
accept 6 "6.3.0" -> 6.3.0
accept 7 "6.2.1" -> 6.2.1
accept 8 "libgmpxx.so.4.7.0" -> 6.3.0
accept 9 "libgmpxx.so.4.6.1" -> 6.2.1
accept 10 "libgmpxx.so.4.6.0" -> 6.2.0
accept 11 "libgmpxx.so.4.5.2" -> 6.1.2
refuse "GMP version: %s"
