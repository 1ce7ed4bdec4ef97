# SPDX-License-Identifier: CC0-1.0
component  fetchmail
type       application
purl       pkg:generic/fetchmail@{version}
cpe        cpe:2.3:a:fetchmail:fetchmail:{version}:*:*:*:*:*:*:*
supplier   Matthias Andree
license    GPL-2.0-or-later
url        website https://www.fetchmail.info
url        vcs https://gitlab.com/fetchmail/fetchmail

rule 1 strings rodata "This is fetchmail release %s"
rule 2 lone "6.{minor}.{patch}" version "6.{minor}.{patch}" needs 1

accept 1 "This is fetchmail release %s" -> -
accept 2 "6.4.37" -> 6.4.37
refuse "by fetchmail-6.4.37"
