# SPDX-License-Identifier: CC0-1.0
component  vo-amrwbenc
type       library
purl       pkg:generic/vo-amrwbenc@{version}
supplier   VisualOn
license    Apache-2.0
alias      libvo-amrwbenc

# No file of it says the version.
rule 1 soname "libvo-amrwbenc.so.{soversion}"

accept 1 "libvo-amrwbenc.so.0" -> -
refuse "libvo-amrwbenc.a"
