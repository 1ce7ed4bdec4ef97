# SPDX-License-Identifier: CC0-1.0
component  joe
type       application
purl       pkg:generic/joe@{version}
supplier   Joseph H. Allen
license    GPL-1.0-or-later
url        website https://joe-editor.sourceforge.io/

rule 1 strings rodata "Joe's Own Editor v%s\n\n"
rule 2 lone "4.{minor}" version "4.{minor}" needs 1

accept 1 "Joe's Own Editor v%s\n\n" -> -
accept 2 "4.6" -> 4.6
refuse "Joe's Own Editor v4.6"
