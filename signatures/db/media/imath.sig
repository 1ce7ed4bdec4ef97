# SPDX-License-Identifier: CC0-1.0
component  imath
type       library
purl       pkg:generic/imath@{version}
supplier   Academy Software Foundation
license    BSD-3-Clause
url        website https://www.openexr.com
url        vcs https://github.com/AcademySoftwareFoundation/Imath
alias      libimath

rule 1 soname "libImath-3_0.so.{soversion}" >=3.0 <3.1
rule 2 soname "libImath-3_1.so.{soversion}" >=3.1 <3.2
rule 3 soname "libImath-3_2.so.{soversion}" >=3.2 <3.3
rule 4 symbols imath_half_to_float_table
rule 5 filename "libImath-3_1.so.29.5.0" <3.1.12
rule 6 filename "libImath-3_1.so.29.11.0" >3.1.6

accept 1 "libImath-3_0.so.28" -> -
accept 2 "libImath-3_1.so.29" -> -
accept 3 "libImath-3_2.so.30" -> -
accept 4 "imath_half_to_float_table" -> -
accept 5 "libImath-3_1.so.29.5.0" -> -
accept 6 "libImath-3_1.so.29.11.0" -> -
refuse "imath_half"
