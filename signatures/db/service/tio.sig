# SPDX-License-Identifier: CC0-1.0
component  tio
type       application
purl       pkg:generic/tio@{version}
supplier   Martin Lund
license    GPL-2.0-or-later
url        website https://tio.github.io
url        vcs https://github.com/tio/tio

rule 1 strings rodata "[%s] tio %s"
rule 2 strings rodata "[%s] tio v%s"
rule 3 lone "{major1}.{minor1}" needs 1,2

accept 1 "[%s] tio %s" -> -
accept 2 "[%s] tio v%s" -> -
accept 3 "3.9" -> 3.9
refuse "tio 3.9"
