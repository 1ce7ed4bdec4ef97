# SPDX-License-Identifier: CC0-1.0
component  fftw
type       library
purl       pkg:generic/fftw@{version}
supplier   FFTW
license    GPL-2.0-or-later
alias      fftw3 libfftw3 libfftw3f libfftw3l

rule 1 banner rodata "(fftw-{dotted} fftwf_wisdom #x%M"
rule 2 banner rodata "(fftw-{dotted} fftwl_wisdom #x%M"
rule 3 soname "libfftw3.so.{soversion}"
rule 4 soname "libfftw3f.so.{soversion}"
rule 5 soname "libfftw3l.so.{soversion}"
rule 6 filename "libfftw3f_{any}.so.3.{d}.{d}"
rule 7 filename "libfftw3_{any}.so.3.{d}.{d}"
rule 8 banner rodata "(fftw-{dotted} fftw_wisdom #x%M"
rule 9 soname "libfftw.so.2" >=2.0.0 <3.0.0
rule 10 soname "librfftw.so.2" >=2.0.0 <3.0.0
rule 11 banner rodata "{start}FFTW V{dotted} ($Id: executor.c,v "

accept 1 "(fftw-3.3.10 fftwf_wisdom #x%M #x%M" -> 3.3.10
accept 2 "(fftw-3.3.10 fftwl_wisdom #x%M #x%M" -> 3.3.10
accept 3 "libfftw3.so.3" -> -
accept 4 "libfftw3f.so.3" -> -
accept 5 "libfftw3l.so.3" -> -
accept 6 "libfftw3f_threads.so.3.6.10" -> -
accept 7 "libfftw3_threads.so.3.6.10" -> -
accept 8 "(fftw-3.3.10 fftw_wisdom #x%M" -> 3.3.10
accept 9 "libfftw.so.2" -> -
accept 10 "librfftw.so.2" -> -
accept 11 "FFTW V2.1.5 ($Id: executor.c,v 1.68 2003/03/16 23:43:46 stevenj Exp $)" -> 2.1.5
refuse "fftw-3.3.10 required"
