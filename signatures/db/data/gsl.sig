# SPDX-License-Identifier: CC0-1.0
component  gsl
type       library
purl       pkg:generic/gsl@{version}
cpe        cpe:2.3:a:gnu:gnu_scientific_library:{version}:*:*:*:*:*:*:*
supplier   GNU Project
license    GPL-3.0-or-later
alias      libgsl libgsl27 libgsl28

rule 1 soname "libgsl.so.{soversion}"
rule 2 symbols gsl_dft_complex_float_inverse gsl_fft_complex_radix2_inverse gsl_acosh
rule 3 getter gsl_version &[0]string "{dotted}"
rule 4 lone "2.{minor}" needs 1,2 version "2.{minor}"
rule 5 lone "2.{minor}.{patch}" needs 1,2 version "2.{minor}.{patch}"
rule 6 soname "libgslcblas.so.{soversion}"

accept 1 "libgsl.so.27" -> -
accept 2 "gsl_dft_complex_float_inverse gsl_fft_complex_radix2_inverse gsl_acosh" -> -
accept 3 "2.7.1" -> 2.7.1
accept 4 "2.8" -> 2.8
accept 5 "2.7.1" -> 2.7.1
accept 6 "libgslcblas.so.0" -> -
refuse "gsl: %s:%d: ERROR: %s"
