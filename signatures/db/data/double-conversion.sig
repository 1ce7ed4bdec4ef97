# SPDX-License-Identifier: CC0-1.0
component  double-conversion
type       library
purl       pkg:generic/double-conversion@{version}
supplier   Google
license    BSD-3-Clause
alias      libdouble-conversion

# No file of it says the version.
rule 1 soname "libdouble-conversion.so.{soversion}"

accept 1 "libdouble-conversion.so.3" -> -
refuse "libdouble-conversion.a"
