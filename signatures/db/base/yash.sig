# SPDX-License-Identifier: CC0-1.0
component  yash
type       application
purl       pkg:generic/yash@{version}
supplier   Magicant
license    GPL-2.0-or-later
url        website https://magicant.github.io/yash/
url        vcs https://github.com/magicant/yash

rule 1 strings rodata "Yet another shell, version %s\n"
rule 2 lone "2.{minor}" version "2.{minor}" needs 1

accept 1 "Yet another shell, version %s\n" -> -
accept 2 "2.52" -> 2.52
refuse "Yet another shell, version 2.52"
