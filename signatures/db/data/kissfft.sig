# SPDX-License-Identifier: CC0-1.0
component  kissfft
type       library
purl       pkg:generic/kissfft@{version}
supplier   Mark Borgerding
license    BSD-3-Clause
url        vcs https://github.com/mborgerding/kissfft
alias      libkissfft

rule 1 soname "libkissfft-float.so.{soversion}"
rule 2 filename "libkissfft-float.so.{major}.{minor}.{patch}"
rule 3 symbols kiss_fft_alloc kiss_fft_next_fast_size kiss_fftr_alloc

accept 1 "libkissfft-float.so.131" -> -
accept 2 "libkissfft-float.so.131.1.0" -> 131.1.0
accept 3 "kiss_fft_alloc kiss_fft_next_fast_size kiss_fftr_alloc" -> -
refuse "kiss fft usage error: improper alloc\n"
