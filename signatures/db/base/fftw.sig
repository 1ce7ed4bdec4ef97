# SPDX-License-Identifier: CC0-1.0
component  fftw
type       library
purl       pkg:generic/fftw@{version}
supplier   Matteo Frigo, Massachusetts Institute of Technology
license    GPL-2.0-or-later
alias      fftw3 libfftw3 libfftw3f

rule 1 soname "libfftw3.so.{soversion}"
rule 2 soname "libfftw3f.so.{soversion}"
rule 3 banner rodata "(fftw-{version} fftw{any}wisdom"

accept 1 "libfftw3.so.3" -> -
accept 2 "libfftw3f.so.3" -> -
accept 3 "(fftw-3.3.10 fftwf_wisdom #x%M" -> 3.3.10
refuse "fftw-3.3.10-sse2"
