# SPDX-License-Identifier: CC0-1.0
component  unison
type       application
purl       pkg:generic/unison@{version}
supplier   Benjamin Pierce
license    GPL-3.0-or-later
url        website https://www.cis.upenn.edu/~bcpierce/unison/
url        vcs https://github.com/bcpierce00/unison
alias      unison-2.52 unison-2.53

rule 1 strings rodata "The file %s was incorrectly transferred  (fingerprint mismatch in %s) -- temp file saved as %s"

accept 1 "The file %s was incorrectly transferred  (fingerprint mismatch in %s) -- temp file saved as %s" -> -
refuse "unison 2.52.1"
