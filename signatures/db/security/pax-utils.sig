# SPDX-License-Identifier: CC0-1.0
component  pax-utils
type       application
purl       pkg:generic/pax-utils@{version}
supplier   Gentoo
license    GPL-2.0-only
url        website https://wiki.gentoo.org/wiki/Hardened/PaX_Utilities
url        vcs https://gitweb.gentoo.org/proj/pax-utils.git
alias      scanelf

rule 1 strings rodata "pax-utils-%s: %s\n%s written for Gentoo by <solar and vapier @ gentoo.org>\n"
rule 2 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" <1.7 needs 1
rule 3 strings rodata "%s%s%s: cmdsize isn't properly aligned on %d bytes boundary (%d)\n"

accept 1 "pax-utils-%s: %s\n%s written for Gentoo by <solar and vapier @ gentoo.org>\n" -> -
accept 2 "1.3.7" -> 1.3.7
accept 3 "%s%s%s: cmdsize isn't properly aligned on %d bytes boundary (%d)\n" -> -
refuse "pax-utils-1.3.7"
