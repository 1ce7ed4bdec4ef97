# SPDX-License-Identifier: CC0-1.0
component  cracklib
type       library
purl       pkg:generic/cracklib@{version}
cpe        cpe:2.3:a:cracklib_project:cracklib:{version}:*:*:*:*:*:*:*
supplier   cracklib project
license    LGPL-2.1-or-later
url        vcs https://github.com/cracklib/cracklib
alias      cracklib2 libcrack2 cracklib-runtime

rule 1 soname "libcrack.so.{soversion}"
rule 2 symbols FascistCheck GetDefaultCracklibDict PWOpen

accept 1 "libcrack.so.2" -> -
accept 2 "FascistCheck GetDefaultCracklibDict PWOpen" -> -
refuse "FascistCheck"
