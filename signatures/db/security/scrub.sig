# SPDX-License-Identifier: CC0-1.0
component  scrub
type       application
purl       pkg:generic/scrub@{version}
supplier   Jim Garlick
license    GPL-2.0-or-later
url        vcs https://github.com/chaos/scrub

rule 1 strings rodata "scrub version %s\n" "%s: please verify that device size below is correct!\n"
rule 2 lone "2.{minor}.{patch}" version "2.{minor}.{patch}" needs 1
rule 3 lone "2.{minor}.{patch}+git{d}.{hex}" version "2.{minor}.{patch}" needs 1

accept 1 "scrub version %s\n\0%s: please verify that device size below is correct!\n" -> -
accept 2 "2.6.1" -> 2.6.1
accept 3 "2.6.1+git20240819.9b4267e" -> 2.6.1
refuse "scrub version 2.6.1"
