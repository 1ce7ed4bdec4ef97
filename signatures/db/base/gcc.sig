# SPDX-License-Identifier: CC0-1.0
# the libraries that a program compiled with GCC needs when it runs: libgcc, libstdc++, libgomp, ...
component  gcc
type       library
purl       pkg:generic/gcc@{version}
cpe        cpe:2.3:a:gnu:gcc:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later WITH GCC-exception-3.1 >=4.4.0
license    GPL-2.0-or-later <4.4.0
url        website http://gcc.gnu.org/
url        vcs https://gcc.gnu.org/git/gcc.git
alias      libstdc++ libgcc libgcc_s libgomp libatomic gcc-libs libstdc++6

rule 1 soname "libstdc++.so.6"
rule 2 soname "libgcc_s.so.1"
rule 3 soname "libgomp.so.1"
rule 4 soname "libatomic.so.1"
rule 5 soname "libgfortran.so.{soversion}"
rule 6 soname "libquadmath.so.0"
rule 7 soname "libitm.so.1"
rule 8 soname "libssp.so.0"
rule 9 symbols __cxa_throw __cxa_begin_catch _ZNSt8ios_base4InitC1Ev
rule 10 symbols _Unwind_RaiseException _Unwind_ForcedUnwind __gcc_personality_v0
rule 11 symbols GOMP_parallel GOMP_barrier omp_get_num_threads GOACC_data_start
rule 12 filename "libstdc++.so.6.0.{d}" needs 1
rule 13 filename "libstdc++.so.6.0.34" >=15.1.0
rule 14 filename "libstdc++.so.6.0.33" >=14.1.0 <15.1.0
rule 15 filename "libstdc++.so.6.0.32" >=13.2.0 <14.1.0
rule 16 filename "libstdc++.so.6.0.31" >=13.1.0 <13.2.0
rule 17 filename "libstdc++.so.6.0.30" >=12.1.0 <13.1.0
rule 18 filename "libstdc++.so.6.0.29" >=11.1.0 <12.1.0
rule 19 filename "libstdc++.so.6.0.28" >=9.3.0 <11.1.0
rule 20 filename "libstdc++.so.6.0.27" >=9.2.0 <9.3.0
rule 21 filename "libstdc++.so.6.0.26" >=9.1.0 <9.2.0
rule 22 filename "libstdc++.so.6.0.25" >=8.1.0 <9.1.0
rule 23 filename "libstdc++.so.6.0.24" >=7.2.0 <8.1.0
rule 24 filename "libstdc++.so.6.0.23" >=7.1.0 <7.2.0
rule 25 filename "libstdc++.so.6.0.22" >=6.1.0 <7.1.0
rule 26 filename "libstdc++.so.6.0.21" >=5.1.0 <6.1.0
rule 27 filename "libstdc++.so.6.0.20" >=4.9.0 <5.1.0
rule 28 filename "libstdc++.so.6.0.19" >=4.8.3 <4.9.0
rule 29 strings rodata "basic_string::_M_create" "terminate called recursively\n" "pure virtual method called\n"
rule 30 filename "libgcc_s.so.1"
accept 1 "libstdc++.so.6" -> -
accept 2 "libgcc_s.so.1" -> -
accept 3 "libgomp.so.1" -> -
accept 4 "libatomic.so.1" -> -
accept 5 "libgfortran.so.5" -> -
accept 6 "libquadmath.so.0" -> -
accept 7 "libitm.so.1" -> -
accept 8 "libssp.so.0" -> -
accept 9 "__cxa_throw __cxa_begin_catch _ZNSt8ios_base4InitC1Ev" -> -
accept 10 "_Unwind_RaiseException _Unwind_ForcedUnwind __gcc_personality_v0" -> -
accept 11 "GOMP_parallel GOMP_barrier omp_get_num_threads GOACC_data_start" -> -
accept 12 "libstdc++.so.6.0.30" -> -
accept 13 "libstdc++.so.6.0.34" -> -
accept 14 "libstdc++.so.6.0.33" -> -
accept 15 "libstdc++.so.6.0.32" -> -
accept 16 "libstdc++.so.6.0.31" -> -
accept 17 "libstdc++.so.6.0.30" -> -
accept 18 "libstdc++.so.6.0.29" -> -
accept 19 "libstdc++.so.6.0.28" -> -
accept 20 "libstdc++.so.6.0.27" -> -
accept 21 "libstdc++.so.6.0.26" -> -
accept 22 "libstdc++.so.6.0.25" -> -
accept 23 "libstdc++.so.6.0.24" -> -
accept 24 "libstdc++.so.6.0.23" -> -
accept 25 "libstdc++.so.6.0.22" -> -
accept 26 "libstdc++.so.6.0.21" -> -
accept 27 "libstdc++.so.6.0.20" -> -
accept 28 "libstdc++.so.6.0.19" -> -
accept 29 "basic_string::_M_create\0terminate called recursively\n\0pure virtual method called\n\0" -> -
accept 30 "libgcc_s.so.1" -> -
refuse "GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
refuse "GLIBCXX_3.4.30"
refuse "GCC_7.0.0"
