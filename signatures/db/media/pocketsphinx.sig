# SPDX-License-Identifier: CC0-1.0
component  pocketsphinx
type       library
purl       pkg:generic/pocketsphinx@{version}
supplier   Carnegie Mellon University
license    BSD-2-Clause
alias      libpocketsphinx sphinxbase

# No file of it says the version.
rule 1 soname "libpocketsphinx.so.{soversion}"
rule 2 soname "libsphinxbase.so.{soversion}"

accept 1 "libpocketsphinx.so.3" -> -
accept 2 "libsphinxbase.so.3" -> -
refuse "libpocketsphinx.a"
