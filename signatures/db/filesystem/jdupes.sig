# SPDX-License-Identifier: CC0-1.0
component  jdupes
type       application
purl       pkg:generic/jdupes@{version}
supplier   Jody Bruchon
license    MIT
url        website https://www.jdupes.com/
url        vcs https://codeberg.org/jbruchon/jdupes

rule 1 strings rodata "\"jdupesVersion\": \"%s\",\n"
rule 2 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 1

accept 1 "\"jdupesVersion\": \"%s\",\n" -> -
accept 2 "1.21.3" -> 1.21.3
refuse "jdupes 1.21.3 (2023-02-09)"
