# SPDX-License-Identifier: CC0-1.0
component  vo-aacenc
type       library
purl       pkg:generic/vo-aacenc@{version}
supplier   VisualOn
license    Apache-2.0
alias      libvo-aacenc

# No file of it says the version.
rule 1 soname "libvo-aacenc.so.{soversion}"

accept 1 "libvo-aacenc.so.0" -> -
refuse "libvo-aacenc.a"
