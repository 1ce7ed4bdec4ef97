# SPDX-License-Identifier: CC0-1.0
component  libsigc++
type       library
purl       pkg:generic/libsigc%2B%2B@{version}
supplier   libsigc++ project
license    LGPL-2.1-or-later
alias      libsigc-2.0 libsigc-3.0

# No file of it says the version.
rule 1 soname "libsigc-2.0.so.{soversion}" >=2.0.0 <3.0.0
rule 2 soname "libsigc-3.0.so.{soversion}" >=3.0.0 <4.0.0

accept 1 "libsigc-2.0.so.0" -> -
accept 2 "libsigc-3.0.so.0" -> -
refuse "libsigc.a"
